## Reglerna om form.

form-blank = { $field } saknas
    .label = ska fyllas i
    .why = en uppgift som saknas när handlingen skrivs under får någon annan bestämma efteråt
    .help = fyll i uppgiften före underskrift, eller låt handlingen stå kvar som utkast
form-blank_mark = { $mark } är inte ifyllt
form-blank_reference = { $mark } syftar på en uppgift som inte är ifylld

form-criteria-set-differs = kriterierna är hämtade ur { $set }, men { $publisher } går efter { $asked }
    .label = { $set }
    .profile = riktlinjen som avtalet följer
    .why = { $profile } anger en annan lista: { $source }
    .help = hämta kriterierna ur { $asked }, eller ange den riktlinje som följs

form-duplicate-id = två poster har samma id: { $id }
    .label = samma id en gång till
    .first = id finns redan här
    .why = en hänvisning till { $id } kan syfta på vilken som helst av dem
    .help = ge den ena posten ett eget id och rätta hänvisningarna till den

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
    .help = skriv uppgiften i texten, eller hänvisa till den inom klammer; eller stryk uppgiften

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

form-procurement-word = ”{ $word }” hör hemma i en upphandling, inte i ett partnerskap
    .label = ord för köp
    .why = parterna beskrivs som köpare och säljare, vilket talar för att avtalet är ett tjänstekontrakt
    .help = kalla parten vid namn eller ”parten”; är det verkligen ett köp ska det upphandlas

form-statute-not-in-force = { $act } gäller inte längre: upphävd { $date }
    .label = upphävd { $date }
    .dated = dagen som prövas
    .why = ett avtal som vilar på en författning som inte gäller saknar den grunden
    .help = hänvisa till den författning som gäller, eller skriv att den tidigare är menad
form-statute-not-in-force_replaced = { $act } gäller inte längre: upphävd { $date }
    .help = hänvisa i stället till { $successor }, och kontrollera paragrafen
form-statute-not-in-force_future = { $act } gäller inte än: träder i kraft { $date }
    .label = träder i kraft { $date }
    .help = hänvisa till det som gäller i dag, eller skriv att författningen träder i kraft senare

form-statute-wrong-title = rubriken är inte den som författning { $number } har
    .label = heter { $title }
    .why = stämmer inte nummer och rubrik överens är det oklart vilken författning som menas
    .help = skriv { $cited }
form-statute-wrong-title_number = ”{ $name }” har inte nummer { $number }
    .label = inte { $number }
    .help = skriv { $cited }, eller namnet på den författning som har numret { $number }

form-unknown-fact = hänvisningen { $reference } syftar inte på någon uppgift
    .label = ingen sådan uppgift
    .why = på papperet skulle hänvisningen stå utan innehåll
    .help = rätta hänvisningen, eller skriv orden i stället
form-unknown-fact_nearest = hänvisningen { $reference } syftar inte på någon uppgift
    .help = menas { $nearest }? rätta hänvisningen, eller skriv orden i stället

form-unknown-profile = riktlinjen { $profile } finns inte i underlaget
    .label = ingen sådan riktlinje
    .kind = avtalets slag
    .why = om avtalet följer riktlinjen kan inte prövas
    .help = rätta id, stryk raden, eller lägg till riktlinjen som en egen profil
form-unknown-profile_near = riktlinjen { $profile } finns inte i underlaget; kanske menas { $nearest }
    .help = skriv { $nearest } om det är den som menas
form-unknown-profile_kind = riktlinjen gäller { $for-kind }, men avtalet är { $kind }
    .label = { $profile }
    .why = kraven är skrivna för ett annat slag av avtal och prövas därför inte
    .help = ange en riktlinje för detta slag av avtal, eller rätta slaget

form-unknown-reference = { $id } finns inte i filen{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .label = finns inte
    .list = här räknas de upp
    .why = en hänvisning till något som inte finns säger ingenting på papperet
    .help = rätta id, eller lägg till det som hänvisningen avser
form-unknown-reference_annex = ingen bilaga heter { $id } i filen{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
form-unknown-reference_contribution = ingen insats heter { $id } i filen{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .why = det går inte att räkna ut vad som betalas eller räknas upp
form-unknown-reference_criterion = listan har inget kriterium som heter { $id }{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .list = listan som kriterierna är hämtade ur
    .why = skälet går inte att jämföra med listan
    .help = rätta kriteriets id, eller stryk det om skälet är ett eget
form-unknown-reference_precedence = { $id } är varken en bilaga eller ett anknytande avtal{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .help = skriv agreement för överenskommelsen själv, annars id på en bilaga eller ett anknytande avtal

## Uppgifter som kan saknas.

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
field-start = avtalstidens början
field-step = avdraget
field-step-day = dagen då avdraget börjar
field-target-group = målgruppens text
field-term = ordet som definieras
field-title = överenskommelsens titel

## Uppgifternas rubriker.

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
title-definitions = definitioner
title-disputes = tvist
title-due = senast
title-earmarked-for = öronmärkt för
title-effect = verkan
title-effective = gäller från
title-end = till
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
title-otherwise-unchanged = i övrigt oförändrat
title-outcome = utfall
title-payments = betalningar
title-period = avtalstid
title-places = platser
title-posts = tjänster
title-processing = för
title-reason = motivering
title-record-checks = registerutdrag
title-registers = register
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
