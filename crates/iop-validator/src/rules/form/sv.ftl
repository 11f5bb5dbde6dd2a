## Reglerna om form.

family-form = Form

form-amendments-missing = inget sägs om hur överenskommelsen ändras
    .label = ingen regel om ändringar
    .why = utan en regel om form kan ett ord på ett möte påstås ha ändrat det som nämnden beslutade
    .help = skriv att ändringar och tillägg är skriftliga och undertecknas av behöriga företrädare

form-blank = { $field } saknas
    .label = ska fyllas i
    .why = en uppgift som saknas när handlingen skrivs under får någon annan bestämma efteråt
    .help = fyll i uppgiften före underskrift; i ett utkast kan den stå som en utmärkt lucka, till exempel [DATUM]

form-blank_mark = { $mark } är inte ifyllt

form-blank_reference = { $mark } syftar på en uppgift som inte är ifylld

form-criteria-set-differs = kriterierna är hämtade ur { $set }, men { $publisher } går efter { $asked }
    .label = { $set }
    .profile = riktlinjen som avtalet följer
    .why = { $profile } anger en annan lista: { $source }
    .help = hämta kriterierna ur { $asked }, eller ange den riktlinje som följs

form-criteria-set-incomplete = kriterierna sägs komma ur { $set }, men { $missing } finns inte med
    .label = listan har fler kriterier
    .why = den som läser att listan följs räknar med att alla dess kriterier har prövats
    .help = bedöm kriteriet också, eller skriv i avsnittet om kriterier att det är utelämnat

form-criteria-set-incomplete_other = kriterierna sägs komma ur { $set }, men { $missing } är utbytt mot ett eget
    .label = finns inte i listan
    .set = listan som sägs följas
    .help = bedöm listans kriterium också, eller skriv i avsnittet om kriterier att det är utbytt

form-criteria-set-incomplete_unmarked = några av listans kriterier sägs vara ändrade, men inte vilka
    .label = vilka?
    .help = skriv vid vart och ett av kriterierna om det är listans eller parternas eget

form-criteria-set-incomplete_unnamed = kriterierna är en listas, men det sägs inte vilken
    .label = vilken lista?
    .help = ange listan (set)

reason-criteria-without-ids = skälen anger inte vilka av listans kriterier de är, eller texten säger vad som är utbytt

form-duplicate-id = två poster har samma id: { $id }
    .label = samma id en gång till
    .first = id finns redan här
    .why = en hänvisning till { $id } kan syfta på vilken som helst av dem
    .help = ge den ena posten ett eget id och rätta hänvisningarna till den

form-duplicate-item = samma post står två gånger
    .label = samma uppgifter en gång till
    .first = posten står först här
    .why = den andra är oftast en kopia som skulle ha ändrats, och det som den skulle ha sagt saknas
    .help = stryk den ena posten, eller rätta det som skulle skilja dem åt

form-duplicate-paragraph = samma stycke står två gånger
    .label = samma ord som i det tidigare stycket
    .first = stycket står först här
    .why = ändras det ena av två lika stycken senare säger avtalet två saker
    .help = stryk det ena stycket

form-duplicate-paragraph_near = nästan samma stycke står två gånger
    .label = samma ord som i det tidigare stycket, så när som på några

form-fact-not-told = { $count ->
        [one] en uppgift
       *[other] { $count } uppgifter
    } om { $clause } kommer inte med på papperet
    .label = texten nämner inte { $facts }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }
    .fact = nämns inte i någon text
    .why = det som skrivs under är papperet; en uppgift som bara finns i filen binder ingen
    .help = skriv uppgiften i texten, hänvisa till den inom klammer, eller stryk den

form-insurance-missing = inget sägs om försäkring, fast volontärer arbetar i verksamheten
    .label = det ideella arbetet
    .why = volontärer omfattas i regel inte av en arbetsgivares försäkringar, och vem som svarar för en skada är oreglerat
    .help = skriv vem som försäkrar volontärer, deltagare och lokaler

form-insurance-missing_unsettled = volontärerna står utan försäkring enligt texten, eller så är frågan lämnad till senare
    .label = löser inte frågan

form-left-open = avsnittet skjuter bara upp frågan
    .label = inget av det gäller än
    .why = rubriken ger intryck av att saken är ordnad, men det finns inget att hålla sig till när parterna är oense
    .help = skriv vad som gäller, eller var det står, eller stryk avsnittet

form-missing-clause = avsnitt om { $clause } saknas
    .label = inget sådant avsnitt
    .kind = avtalets slag
    .profile = riktlinjen som avtalet följer
    .why = ett { $kind } behöver normalt ett sådant avsnitt
    .help = lägg till avsnittet eller uppgifterna; täcks det av ett annat avsnitt anges det där (covers)

form-missing-clause_profile = { $publisher } kräver avsnitt om { $clause }, som saknas
    .why = { $profile } kräver ”{ $called }” (källa: { $source }, { $verified ->
        [yes] kontrollerad { $checked }
       *[no] inte kontrollerad
    })

form-missing-clause_advised = inget sägs om { $name }
    .why = det bör minst framgå: { $content } (underlag: { $asked })
    .help = lägg till avsnittet eller uppgifterna; täcks det av ett annat avsnitt anges det där (covers)

form-missing-clause_hollow = avsnittet säger inget om { $name }
    .label = inte här heller
    .why = det bör minst framgå: { $content } (underlag: { $asked })
    .help = skriv in det som saknas; täcks det av ett annat avsnitt anges det där (covers)

form-precedence-missing = avtalet har { $count } bilagor, men det sägs inte vilken handling som gäller före en annan
    .label = i vilken ordning?
    .why = säger handlingarna olika vet ingen vilken som gäller
    .help = ange ordningen (precedence), eller skriv den i avsnittet om bilagor

form-precedence-missing_left = ordningen mellan handlingarna nämner inte bilagan { $title }
    .label = var kommer den?
    .help = ta med bilagan i ordningen (precedence)

form-unknown-criteria-set = kriterielistan { $set } finns inte i underlaget
    .label = ingen sådan lista
    .why = vilka kriterier som skulle ha prövats går inte att se
    .help = rätta id, eller stryk raden om kriterierna är parternas egna

form-unknown-criteria-set_near = kriterielistan { $set } finns inte i underlaget; kanske menas { $nearest }
    .help = skriv { $nearest } om det är den som menas

reason-no-criteria-set-named = ingen kriterielista anges

form-unknown-profile = riktlinjen { $profile } finns inte i underlaget
    .label = ingen sådan riktlinje
    .kind = avtalets slag
    .why = om avtalet följer riktlinjen kan inte prövas
    .help = rätta id, stryk raden, eller lägg till riktlinjen som en egen profil

form-unknown-profile_near = riktlinjen { $profile } finns inte i underlaget; kanske menas { $nearest }
    .help = skriv { $nearest } om det är den som menas

form-unknown-profile_kind = riktlinjen gäller { $for-kind }, men avtalet är ett { $kind }
    .label = { $profile }
    .why = kraven är skrivna för ett annat slag av avtal och prövas därför inte
    .help = ange en riktlinje för detta slag av avtal, eller rätta slaget

form-zero-count = antalet eller tiden är noll: { $text }
    .label = { $text }
    .why = på papperet blir det ett löfte om ingenting
    .help = skriv antalet, eller stryk uppgiften

field-aid-from = den som gav stödet

field-aid-granted = dagen då det tidigare stödet beviljades

field-aid-ground = grunden för det statliga stödet

field-amount = beloppet

field-annex = bilagans rubrik

field-assessment = vad som har bedömts

field-assessment-outcome = bedömningens utfall

field-change = det som ändras

field-change-text = den nya lydelsen

field-charge = det som avgiften eller vitet gäller

field-clause-kind = avsnittets slag

field-commitment = åtagandets text

field-commitment-party = den part som åtagandet gäller

field-condition = villkoret i ord

field-consequence = följden i ord

field-contact = kontaktpersonens namn

field-contribution-form = insatsens form

field-contribution-party = den part som insatsen gäller

field-cost = kostnadspostens namn

field-counterpart = motpartens namn

field-criterion = kriteriets text

field-data-party = den part som har rollen för personuppgifter

field-data-role = rollen för personuppgifter

field-decision-body = det beslutande organet

field-decision-date = beslutsdagen

field-decisions = besluten som ska godkänna avtalet

field-dispute-step = sättet att lösa tvisten

field-end = avtalstidens slut

field-extension = tiden för varje förlängning

field-extension-kind = uppgiften om hur avtalet förlängs

field-funding = uppgifterna om ekonomi

field-goal = målets text

field-group-id = partsgruppens id

field-group-name = partsgruppens namn

field-id = överenskommelsens id

field-index = indexets namn

field-index-figure = ett indextal

field-index-year = året för uppräkningen

field-kind = överenskommelsens slag

field-late = det som är försenat

field-meaning = definitionens betydelse

field-measure = det som målet mäts i

field-meetings = antalet möten

field-meetings-per = den tid som mötena räknas på

field-name = partens namn

field-notice = uppsägningstiden

field-notice-right = uppgiften om när uppsägning får ske

field-org-number = partens organisationsnummer

field-participant-name = den medverkandes namn

field-parties = parterna

field-party-id = partens id

field-payee = betalningens mottagare

field-payer = den part som betalar

field-period = avtalstiden

field-post = tjänstens benämning

field-related-kind = det anknytande avtalets slag

field-related-title = det anknytande avtalets titel

field-repayment = uppgiften om hur mycket som betalas tillbaka

field-repayment-party = den part som betalar tillbaka

field-report-due = rapportens sista dag

field-report-party = den part som lämnar rapporten

field-retention = andelen som hålls inne

field-review = översynens sista dag

field-review-party = den part som svarar för översynen

field-role = partens roll

field-signature-name = undertecknarens namn

field-signature-party = den part som underskriften gäller

field-signatures = underskrifterna

field-signing-power = uppgiften om hur många som tecknar firman tillsammans

field-start = avtalstidens början

field-step = avdraget

field-step-day = dagen då avdraget börjar

field-target-group = målgruppens text

field-term = ordet som definieras

field-title = överenskommelsens titel

title-about = ungefär

title-after = efter

title-against = mot

title-age-from = ålder från

title-age-to = ålder till

title-age-under = under ålder

title-amendment = ändring

title-amount = belopp

title-annexes = bilagor

title-area = område

title-assessed-by = bedömda av

title-assessed-on = bedömda den

title-assessments = rättsliga bedömningar

title-at-least = minst

title-at-most = högst

title-awaits = under förutsättning

title-base = bastid

title-becomes = ny lydelse

title-body = organ

title-by = senast

title-changes = ändringar

title-charges = avgifter och viten

title-commitments = åtaganden

title-conditions = villkor

title-consequences = andra följder

title-contributions = insatser

title-counted-from = räknas från

title-criteria = kriterier

title-cure = rättelsetid

title-data-protection = personuppgifter

title-date = dag

title-dated = daterad

title-decides = avgör

title-decides-by = beslutsordning

title-decisions = beslut

title-declared = försäkran

title-definitions = definitioner

title-disputes = tvist

title-due = senast

title-earmarked-for = öronmärkt för

title-effect = verkan

title-effective = gäller från

title-end = till

title-entrustment = tilldelning

title-erased = gallras senast

title-every = vart

title-exactly = antal

title-excludes = ingår inte

title-extension = förlängning

title-extent = omfattning

title-forfeited = förfaller

title-form = form

title-forum = inför

title-from = från

title-funding = ekonomi

title-goals = mål

title-granted = beviljat

title-ground = grund

title-grounds = grunder

title-includes = ingår

title-index = index

title-indexation = indexering

title-interest = ränta

title-interest-rate = räntesats

title-item = för

title-items = skäl

title-kind = slag

title-late-interest = dröjsmålsränta

title-law = lag

title-legal-basis = rättslig grund

title-legal-status = rättslig ställning

title-length = längd

title-matter = saken

title-means = betydelse

title-meetings = möten

title-members = ledamöter

title-method = sätt

title-name = namn

title-never-lowered = sänks aldrig

title-no-profit = utan vinst

title-not-older-than = högst så gammalt

title-notice = uppsägningstid

title-on = dag

title-open-ended = tills vidare

title-other-groups = fler grupper

title-other-rescissions = fler hävningsrätter

title-other-reviews = fler översyner

title-otherwise = vid oenighet

title-otherwise-unchanged = i övrigt oförändrat

title-outcome = utfall

title-payments = betalningar

title-period = avtalstid

title-places = platser

title-posts = tjänster

title-processing = för

title-rate-on = kursens dag

title-reason = motivering

title-record-checks = registerutdrag

title-register-number = registrets nummer

title-registered = registrerat

title-registers = register

title-regulation = förordning

title-related = anknytande avtal

title-removed = utgår

title-renegotiation = omförhandling

title-repayment = återbetalning

title-replaces = ersätter

title-reports = rapporter

title-rescission = hävning

title-retention = innehållen del

title-review = översyn

title-right = rätt till uppsägning

title-role = roll

title-roles = roller

title-scope = omfattning

title-seats = platser

title-sensitive = känsliga uppgifter

title-sex = kön

title-share = andel

title-share-of = andel av

title-shown-by = visas av

title-signing = undertecknande

title-special-notices = särskild uppsägning

title-spend-by = användas senast

title-start = från

title-starts-on = börjar när

title-state-aid = statligt stöd

title-steering = styrning

title-steps = steg

title-surplus = överskott

title-surplus-due = överskott senast

title-target-groups = målgrupper

title-targets = mått

title-tasks = uppdrag

title-term = ord

title-termination = upphörande

title-terms = villkor

title-text = text

title-times = antal

title-title = titel

title-to = till

title-until = längst till

title-vat = mervärdesskatt

title-was = tidigare lydelse

title-when = när

title-who = vem

title-within = inom

form-duplicate-heading_number = två rubriker har nummer { $number }
    .label = samma nummer
    .first = numret finns redan här
    .why = en hänvisning till numret kan syfta på vilket som helst av avsnitten
    .help = ge det ena avsnittet ett annat nummer

form-duplicate-heading_below = undertiteln säger bara titeln en gång till
    .label = samma som titeln
    .first = titeln
    .why = av raden under titeln ska det gå att se vad överenskommelsen gäller
    .help = skriv vad överenskommelsen gäller, eller stryk undertiteln

form-duplicate-heading = rubriken ”{ $heading }” finns två gånger
    .label = samma rubrik
    .first = finns redan här
    .why = en hänvisning till rubriken kan syfta på vilket som helst av avsnitten
    .help = slå ihop avsnitten, eller ändra den ena rubriken

form-case-number-missing = överenskommelsen har inget diarienummer
    .label = inget diarienummer
    .party = en myndighet är part
    .why = utan diarienummer är den allmänna handlingen svår att hitta
    .help = ange diarienumret

form-case-number-missing_pointed = i stället för diarienumret står bara en hänvisning
    .label = inget nummer

reason-no-harm = avtalet visar inget arbete i lokaler, med barn eller med särskild risk, eller är kortfattat
reason-no-public-party = ingen part är offentlig

form-case-number-after-date = diarienumret är från { $year }, men dagen är { $date }
    .label = från { $year }
    .day = { $date }
    .why = ett ärende läggs upp innan beslut fattas i det
    .help = jämför med diariet och protokollet, och rätta det som är fel

reason-no-case-year = inget diarienummer har ett årtal som kan jämföras

form-chronology = enligt texten bildades parten { $year }, men ett annat ställe ger { $other }
    .label = ger { $year }
    .first = ger { $other }
    .why = årtal som inte går ihop gör det osäkert vilken organisation som beskrivs
    .help = kontrollera årtalen med organisationen

form-chronology_later = { $date } har inte varit när det skrivs, { $day }
    .label = senare än { $day }
    .told = skrivet den dagen
    .help = rätta dagen eller året

form-chronology_paper = handlingen är daterad { $date }, efter överenskommelsen, { $day }
    .label = senare än { $day }
    .told = överenskommelsens dag
    .why = den som skrev under kan inte ha haft handlingen framför sig
    .help = rätta dagen, eller låt handlingen komma till genom ett tillägg

form-chronology_before = parten sägs ha hållit på sedan { $year }, men den bildades { $other } enligt ett annat ställe
    .label = sedan { $year }
    .first = bildades { $other }

form-chronology_since = samma arbete sägs ha pågått sedan { $year } här och sedan { $other } på ett annat ställe
    .label = sedan { $year }
    .first = sedan { $other }

form-chronology_event = bildandet läggs till { $year }, före det som texten säger kom först ({ $end })

form-chronology_lasted = { $years } år sedan { $since } går inte ihop med den dag då det skrivs
    .label = så länge
    .since = sedan dess
    .why = den som läser vet inte hur länge det har pågått
    .help = rätta tiden eller året

form-template-residue = ”{ $words }” verkar vara kvar från en mall
    .label = från en mall?
    .why = den som läser vet inte vad som gäller
    .help = stryk det som hör till mallen, och fyll i det som saknas

form-template-residue_field = ”{ $words }” verkar höra till en annan verksamhet än avtalets
    .label = från ett annat avtal?
    .help = stryk det som hör till ett annat avtal, eller skriv i syfte och målgrupp vilka det gäller

form-template-residue_other = ”{ $words }” får en skyldighet, men är ingen part
    .label = ingen part
    .help = skriv partens namn, eller stryk det som hör till ett annat avtal

form-template-residue_owner = här används något som hör till { $words }, som inte är part
    .label = vem är det?

form-term-defined-twice = begreppet ”{ $term }” definieras två gånger
    .label = en gång till
    .first = definieras redan här
    .why = skiljer sig förklaringarna åt vet ingen vilken som gäller
    .help = behåll den ena

reason-no-definitions = inga begrepp definieras

form-term-unused = begreppet ”{ $term }” definieras men används inte
    .label = används inte
    .why = definitionen kan vara kvar från något annat, eller så använder texten ett annat ord
    .help = stryk definitionen, eller använd begreppet

form-empty-clause = avsnittet har ingen text
    .label = tomt
    .why = en rubrik utan text ser ut som om något är reglerat
    .help = skriv texten, eller stryk avsnittet

form-duplicate-paragraph_sentence = samma mening står två gånger i stycket
    .label = samma ord som i den tidigare meningen
    .first = meningen står först här
    .help = stryk den ena meningen

form-duplicate-paragraph_elsewhere = samma mening står i två stycken
    .label = samma ord som i den tidigare meningen
    .first = meningen står först här
    .help = stryk den ena meningen

form-case-number-transposed = diarienumret { $here } kan vara en omkastning av { $there }
    .label = två siffror har bytt plats
    .there = här står { $there }
    .why = med fel diarienummer går handlingen inte att hitta i diariet
    .help = jämför med diariet, och rätta det nummer som är fel

reason-no-case-numbers = avtalet anger färre än två diarienummer

form-amendment-sums = ändringen går från { $was } till { $becomes }, men skillnaden, { $apart }, finns inte bland beloppen
    .label = { $becomes }
    .was = tidigare { $was }
    .fact = beloppet bland uppgifterna
    .why = när belopp, ändring och insats inte går ihop vet ingen vad som ska betalas
    .help = rätta det belopp som är fel

form-amendment-sums_was = det tidigare beloppet { $was } går inte ihop med { $becomes } och insatsen
    .label = { $was }

form-amendment-sums_payment = betalningen { $told } är inget av tilläggets belopp; insatsen är { $fact }
    .label = { $told }

reason-no-amended-end = dagen då tillägget börjar gälla eller avtalet som ändras löper ut är inte känd
reason-no-amended-amount = tillägget ändrar inget belopp

form-amendment-after-end = tillägget gäller från { $effective }, men avtalet som ändras löper ut { $end }
    .label = efter avtalets slut
    .fact = löper ut { $end }
    .why = ett avtal som har löpt ut finns inte kvar att ändra eller förlänga
    .help = låt tillägget gälla senast från dagen efter avtalets slut, eller ingå ett nytt avtal

form-amendment-after-end_outlives = tillägget gäller till { $own }, men avtalet som ändras löper ut { $end }
    .help = rätta dagen, eller skriv i tillägget att också avtalet förlängs

form-amendment-before-decision = tillägget gäller från { $effective }, före beslutet { $decided }
    .label = före beslut och underskrift
    .fact = beslutat { $decided }
    .why = innan tillägget är beslutat och undertecknat gäller det avtal som ändras
    .help = rätta dagen, eller skriv varför ändringen ska gälla bakåt

form-oral = enligt texten får överenskommelsen sägas upp eller ändras muntligen
    .label = inte skriftligen
    .why = vem som sade vad och när går inte att visa i efterhand
    .help = skriv att uppsägning, hävning och ändring sker skriftligen

form-oral_informal = ändringar görs enligt texten { $words }, utan skriftlig form

form-oral_excepted = en del av det som kan ändras undantas från den skriftliga formen
    .label = utan skriftlig form
    .help = skriv att också de ändringarna görs skriftligen, och av vem

reason-nothing-oral = inget sägs ske muntligen

form-safeguard-denied = texten tar bort ett skydd som överenskommelsen vilar på
    .label = tas bort
    .why = avsnittet finns, men säger motsatsen; en del av detta följer av lag och kan inte avtalas bort
    .help = stryk förnekandet och skriv vad som gäller, eller var det är ordnat i stället
form-safeguard-denied_archive = handlingarna ska enligt texten inte diarieföras eller bevaras
    .label = bevaras inte
    .why = en myndighets handlingar registreras och bevaras enligt lag, vad parterna än skriver
form-safeguard-denied_meetings = parterna eller deras grupp ska enligt texten inte mötas
    .label = inga möten
form-safeguard-denied_minutes = inget skrivs enligt texten ned från mötena
    .label = inga anteckningar
form-safeguard-denied_review = samarbetet ska enligt texten inte ses över
    .label = ingen översyn
form-safeguard-denied_equality = parterna är enligt texten inte likställda eller självständiga
    .label = inte jämbördiga
    .why = den som är underordnad är en utförare, och ett partnerskap bygger på självständiga parter
form-safeguard-denied_separate = pengarna behöver enligt texten inte hållas åtskilda
    .label = hålls inte isär
form-safeguard-denied_told = en part behöver enligt texten inte underrätta den andra
    .label = säger inte till
form-safeguard-denied_data = texten tar bort något som dataskyddsförordningen kräver
    .label = görs inte
    .why = incidenter ska anmälas och de registrerade informeras, vad parterna än skriver
form-safeguard-denied_renegotiation = parterna ska enligt texten inte omförhandla när förhållandena ändras
    .label = ingen omförhandling
form-safeguard-denied_misuse = det som har använts till annat ska enligt texten inte betalas tillbaka
    .label = behålls
form-safeguard-denied_workplace = ingen svarar enligt texten för arbetsmiljön eller som arbetsgivare
    .label = ingens ansvar
    .why = arbetsgivarens ansvar följer av lag och kan inte avtalas bort

form-rest-unstated = tillägget säger inte att avtalet i övrigt gäller oförändrat
    .label = inget om resten
    .why = utan de orden kan tillägget läsas som att det ersätter hela avtalet
    .help = ange otherwise_unchanged: true, eller skriv att avtalet i övrigt gäller oförändrat

reason-no-decision-day = dagen för tillägget eller för beslutet om det saknas
reason-no-volunteer-work-stated = inget ideellt arbete anges bland insatserna

form-amendment-sums_time = ändringen säger { $told } för den tiden, men insatsen är { $fact }
    .label = { $told }

form-amendment-sums_raise = enligt texten ändras bidraget med { $told }, men insatsen är { $fact }
    .label = { $told }
