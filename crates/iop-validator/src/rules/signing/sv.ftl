## Reglerna om behörighet och undertecknande.

family-signing = Behörighet och undertecknande

reason-decided-later = avtalet börjar gälla först när det har godkänts
reason-no-block = inget underskriftsblock anges
reason-no-cited-mandate = inget mandat anger dag och paragraf som går att jämföra
reason-no-dated-mandate = ingen behörighet anges med dag
reason-meant-backwards = ändringen beslutades efter dagen den gäller från, eller sägs gälla bakåt
reason-no-effective-day = tillägget säger inte från vilken dag ändringen gäller
reason-no-joint-signing = det sägs inte att flera ska underteckna tillsammans
reason-no-method = det sägs inte hur avtalet undertecknas
reason-no-originals = antalet original anges inte
reason-no-public-signer = ingen undertecknar för en offentlig part
reason-no-signing-power = det anges inte hur många som tecknar firman
reason-no-titles = de som undertecknar har inga befattningar
reason-nothing-kept = inget sägs om hur avtalet bevaras
reason-nobody-named = ingen av dem som undertecknar eller företräder en part är namngiven

signing-against-profile = undertecknad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } för sent enligt { $publisher }
    .label = { $date }
    .start = avtalet börjar gälla { $start }
    .profile = riktlinjen som avtalet följer
    .why = kravet finns i { $profile } (källa: { $source }, { $verified ->
        [yes] kontrollerad { $checked }
       *[no] inte kontrollerad
    })
    .help = kontrollera dagarna; är de rätta behöver den som beslutar godta avvikelsen

signing-against-profile_few = { $count ->
        [one] bara en undertecknar
       *[other] { $count } undertecknar
    } för { $party }, men { $publisher } kräver minst { $least }
    .label = { $party }
    .help = lägg till den som också ska underteckna för parten

signing-against-profile_undecided = inget beslut anges, men { $publisher } kräver ett daterat beslut
    .label = inget beslut
    .help = ange beslutet med organ och dag

signing-before-decision = undertecknad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före beslutet ({ $body })
    .label = { $date }
    .decision = beslutet fattades { $decided }
    .why = den som undertecknar behöver stöd i ett beslut; en underskrift före beslutet är given utan det
    .help = kontrollera dagarna; är de rätta behövs en ny underskrift eller ett godkännande i efterhand

signing-before-decision_dated = daterad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före beslutet ({ $body })

signing-conflict-of-interest = { $name } företräder både { $other } och { $party }
    .label = för { $party }
    .other = för { $other }
    .why = den som har ett uppdrag hos båda parter är ofta jävig, och parternas intressen kan vara svåra att hålla isär
    .help = låt någon annan företräda den ena parten, eller anteckna hur jävet har hanterats

signing-conflict-of-interest_told = { $name } företräder { $party } och har enligt texten ett uppdrag också på den andra sidan
    .label = på båda sidor
    .other = företräder { $party }

signing-decision-after-start = beslutat { $decided }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens början
    .label = { $decided }
    .start = avtalstiden börjar { $start }
    .why = det som görs och betalas före beslutet saknar stöd i det
    .help = låt avtalstiden börja efter beslutet, eller skriv varför den gäller för tid före det

signing-decision-by-other-body = { $body } är inte det organ som anges för { $party }
    .label = { $body }
    .party = parten och dess organ
    .why = ett beslut binder bara den som organet företräder
    .help = ange det organ som har beslutat för parten, eller rätta vilken part beslutet gäller

signing-decision-by-other-body_unnamed = det sägs inte vilket organ hos { $party } som har beslutat
    .label = vilket organ?
    .help = ange nämnden, styrelsen eller den som har beslutat på delegation

signing-decision-day-differs = beslutet fattades { $told } enligt texten, men { $stated } enligt uppgiften
    .label = { $told } i texten
    .fact = { $stated } bland besluten
    .why = med två dagar går beslutet inte att hitta
    .help = jämför med protokollet, och rätta texten eller uppgiften

signing-decision-missing = inget beslut anges för { $party }
    .label = inget beslut
    .why = en kommun binds genom beslut eller delegerad beslutanderätt; rätten att underteckna är en annan sak
    .help = ange beslutet med organ, dag och paragraf, eller delegationen hos den som undertecknar

signing-decision-missing_other = beslutet för { $party } gäller något annat än överenskommelsen
    .label = godkänner inte överenskommelsen

signing-decision-missing_none = inget fattat beslut anges för { $party }
    .label = inget fattat beslut

signing-decision-section-missing = beslutet av { $body } saknar paragraf
    .label = ingen paragraf
    .why = genom paragrafen hittar man beslutet i protokollet
    .help = ange paragrafen

signing-incomplete-date = dagen för underskriften är ofullständig: { $date }
    .label = { $signer }: bara { $date }
    .why = utan dag går det inte att visa när överenskommelsen ingicks
    .help = skriv hela datumet som det står på den undertecknade handlingen

signing-incomplete-date_missing = dagen för underskriften saknas
    .label = { $signer }

signing-incomplete-date_place = orten för underskriften saknas
    .label = { $signer }
    .why = de andra har angett var de undertecknade
    .help = skriv orten som den står på den undertecknade handlingen

signing-mandate-differs = mandatet anger { $told }, men bland uppgifterna står { $stated }
    .label = { $told } i mandatet
    .fact = { $stated } bland uppgifterna
    .why = rätten att underteckna vilar på beslutet och går då inte att visa
    .help = jämför med protokollet, och rätta mandatet eller uppgiften

signing-mandate-differs_office = { $told } undertecknar, men enligt beslutet ska { $stated } göra det
    .label = { $told }
    .fact = { $stated } enligt beslutet
    .why = den som inte har fått uppdraget kan inte binda parten
    .help = låt den som har uppdraget underteckna, eller ange vad den andras behörighet vilar på

signing-mandate-missing = den som undertecknar för { $party } saknar befattning och angiven behörighet
    .label = varken befattning eller behörighet
    .also = också utan angiven behörighet
    .why = en part är bunden bara av den som har rätt att företräda den
    .help = ange befattning och vad rätten grundas på, till exempel protokoll, stadgar eller delegation

signing-mandate-missing_beside = en av dem som undertecknar för { $party } saknar angiven behörighet, en annan har den
    .label = utan angiven behörighet
    .other = angiven för en annan

signing-mandate-missing_office = den som undertecknar för { $party } gör det på sin befattning, utan beslut eller delegation
    .label = ger inte i sig rätt att underteckna
    .help = hänvisa till nämndens beslut eller till delegationsordningen

signing-mandate-missing_oral = rätten att underteckna för { $party } vilar på något som ingen handling visar
    .label = bara muntligt
    .help = hänvisa till protokoll, fullmakt, stadgar eller delegation

signing-mandate-missing_staff = { $title } undertecknar för { $party } utan angiven behörighet
    .label = ger inte i sig rätt att underteckna

signing-mandate-missing_uneven = för { $party } anges inte vad rätten att underteckna vilar på, men för de andra
    .label = { $title }, utan angiven behörighet

signing-mandate-out-of-time = behörigheten är från { $day }, efter underskriften { $signed }
    .label = från { $day }
    .signed = undertecknad { $signed }
    .why = en underskrift utan behörighet binder inte parten
    .help = ange den behörighet som gällde den dagen, eller låt någon behörig underteckna

signing-mandate-out-of-time_over = behörigheten upphörde { $day }, före underskriften { $signed }
    .label = till { $day }

signing-method-differs = avtalet undertecknas elektroniskt men texten talar om exemplar på papper
    .label = på papper
    .method = här ett annat sätt
    .why = ett elektroniskt original finns inte i exemplar, och ett papper går inte att validera
    .help = välj ett sätt och skriv texten efter det

signing-method-differs_electronic = avtalet undertecknas på papper men texten talar om elektronisk underskrift
    .label = elektroniskt

signing-method-differs_answer = ett svar med mejl eller liknande ska räknas som underskrift
    .label = visar inte vem som har undertecknat
    .why = ett meddelande visar inte vem som har skickat det eller att texten är oförändrad
    .help = låt parterna underteckna på papper eller med avancerad elektronisk underskrift

signing-method-differs_level = det sägs inte vilket slags elektronisk underskrift det är
    .label = av vilket slag?
    .why = en elektronisk underskrift kan vara allt från en kryssruta till en kvalificerad underskrift
    .help = skriv att det är en avancerad elektronisk underskrift, eller vilken tjänst som används

signing-method-differs_simple = undertecknandet är en enkel elektronisk underskrift
    .label = visar inte säkert vem som har undertecknat
    .why = en enkel elektronisk underskrift är inte knuten till en viss person så att den går att validera
    .help = låt parterna underteckna på papper eller med avancerad elektronisk underskrift

signing-method-differs_picture = en bild av en namnteckning ska räknas som underskrift
    .label = visar inte vem som har undertecknat
    .why = en inskannad namnteckning visar inte vem som har undertecknat
    .help = låt parterna underteckna på papper eller med avancerad elektronisk underskrift

signing-missing-signature = ingen undertecknar för { $party }
    .label = parten saknar underskrift
    .signatures = de som undertecknar
    .why = en part som inte undertecknar är inte bunden
    .help = lägg till den som undertecknar för parten

signing-missing-signature_nobody = ingen undertecknar för { $party }: inga underskrifter anges

signing-missing-signature_unneeded = avtalet ska enligt texten gälla utan en parts underskrift
    .label = utan underskrift

signing-office-of-other-side = { $title } undertecknar för { $party }
    .label = hör till den andra sidan
    .party = undertecknar för den här parten
    .why = underskrifterna kan ha bytt plats, och ingen av dem binder då rätt part
    .help = byt plats på underskrifterna eller rätta befattningen
signing-office-of-other-side_mandate = rätten att underteckna för { $party } sägs vila på den andra sidans beslut
    .label = den andra sidans organ
    .help = ange partens eget beslut eller firmateckning

signing-original-not-kept = avtalet undertecknas elektroniskt, men den undertecknade filen bevaras inte
    .label = då finns inget original
    .why = en elektronisk underskrift finns bara i filen och går inte att kontrollera på en utskrift
    .help = bevara den elektroniska handlingen med resultatet av valideringen

signing-original-not-kept_unproved = det som visar att underskrifterna är giltiga bevaras inte
    .label = går inte att kontrollera i efterhand
    .why = ett certifikat som gällde när någon undertecknade gäller kanske inte när saken prövas
    .help = bevara resultatet av valideringen tillsammans med handlingen

signing-original-not-kept_editable = det undertecknade bevaras i ett format som går att ändra
    .label = går att ändra
    .why = i en fil som kan ändras vet ingen vad parterna skrev under
    .help = bevara det i ett format för arkiv, till exempel PDF/A

signing-original-not-kept_paper = det undertecknade pappret kastas, och bara en bild eller kopia bevaras
    .label = kastas
    .why = underskrifterna finns på pappret; på en bild går de inte att pröva
    .help = bevara originalet, eller gallra det bara enligt beslut om gallring efter skanning

signing-original-not-kept_unsaid = det sägs inte hur den elektroniska underskriften ska gå att kontrollera i efterhand
    .label = och sedan?
    .why = ett certifikat som gällde när någon undertecknade gäller kanske inte när saken prövas
    .help = skriv att den elektroniska handlingen bevaras med resultatet av valideringen

signing-originals-mismatch = { $count } original upprättas för { $parties } parter
    .label = { $count } original
    .parties = parterna är { $parties }
    .fact = uppgifterna har ett annat antal
    .why = varje part behöver sitt undertecknade exemplar för att kunna visa vad som är avtalat
    .help = rätta antalet original

signing-originals-mismatch_differs = texten säger { $count } original men uppgifterna { $other }
    .label = { $count } i texten

signing-originals-unstated = det sägs inte i hur många exemplar handlingen är upprättad
    .label = hur många?
    .why = utan antal går det inte att veta om ett exemplar saknas
    .help = skriv antalet

signing-power-differs = { $party }: firmateckningen är en annan här än bland uppgifterna
    .label = firmateckningen här
    .fact = { $count ->
        [one] bland uppgifterna tecknar var och en ensam
       *[other] bland uppgifterna tecknar { $count } tillsammans
    }
    .also = även här
    .why = undertecknar för få är parten inte bunden
    .help = jämför med stadgarna eller protokollet

signing-power-differs_alone = { $party } tecknas av { $count } tillsammans enligt uppgifterna, men var för sig här
    .label = var för sig

signing-power-differs_together = { $party } tecknas av en ensam enligt uppgifterna, men av flera tillsammans här
    .label = flera tillsammans

signing-same-person-both-sides = { $name } undertecknar för både { $other } och { $party }
    .label = för { $party }
    .other = för { $other }
    .why = den som undertecknar för båda sidor ingår avtal med sig själv
    .help = låt en annan behörig person underteckna för den ena parten

signing-signed-after-start = undertecknad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens början
    .label = { $date }
    .start = avtalstiden börjar { $start }
    .why = det som gjorts före underskriften saknar stöd i en ingången överenskommelse
    .help = låt avtalstiden börja efter undertecknandet, eller säg varför den gäller för tid före det

signing-signed-after-start_amendment = undertecknat { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter att ändringen börjar gälla
    .start = ändringen gäller från { $start }
    .why = före underskriften gäller det avtal som ändras
    .help = låt ändringen gälla tidigast från den sista underskriften, eller skriv varför den ska gälla bakåt

signing-signed-after-start_dated = daterad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens början

signing-signed-after-start_ended = undertecknad { $date }, efter att avtalet upphörde { $end }
    .end = avtalet upphör { $end }

signing-signed-for-unit = underskriften lämnas för { $unit }, inte för { $party }
    .label = ingen juridisk person
    .party = parten
    .why = en förvaltning eller nämnd är ingen juridisk person, och blocket ska visa vem som blir bunden
    .help = skriv partens namn i blocket; nämnden eller förvaltningen kan stå bredvid

signing-signature-as-decision = underskriften sätts i beslutets ställe
    .label = ingen beslutar
    .why = ett avtal binder när behörigt organ har beslutat det; underskriften visar beslutet men är det inte
    .help = ange vilket organ som beslutar, eller den delegation som beslutet vilar på

signing-too-few-signers = { $needed } ska underteckna tillsammans för { $party }, men { $count ->
        [one] bara en gör
       *[other] bara { $count } gör
    } det
    .label = { $needed } tillsammans
    .signer = den som undertecknar
    .why = den som bara får teckna firman tillsammans med någon annan binder inte parten ensam
    .help = lägg till den som också ska underteckna, eller rätta uppgiften om firmateckningen
