## Reglerna om uppföljning.

family-follow-up = Uppföljning

follow-up-decision-fallback-missing = beslut ska fattas i enighet, men det sägs inte vad som gäller om den inte nås
    .label = och annars?
    .why = ingen vet hur gruppen beslutar när den inte är enig
    .help = skriv vem som avgör vid oenighet, eller att beslut kräver enighet

follow-up-decision-fallback-missing_again = det som sägs gälla utan enighet är bara att frågan tas upp igen
    .label = och sedan?
    .why = är gruppen fortfarande inte enig kommer frågan aldrig till ett beslut
    .help = skriv vem som avgör, eller vad som gäller tills gruppen är enig

follow-up-decision-fallback-missing_open = det som sägs gälla utan enighet är en ordning som inte beskrivs
    .label = vilken?
    .why = är gruppen inte enig vet ingen vem som avgör frågan
    .help = skriv vem som avgör, eller vad som gäller tills gruppen är enig

follow-up-decision-fallback-missing_tie = styrgruppen beslutar med majoritet men har lika många från var sida, och inget sägs om lika röstetal
    .label = rösterna kan bli lika
    .why = med lika många från var sida blir det ingen majoritet när sidorna är oense
    .help = ange vem som har utslagsröst eller vart frågan lämnas då

follow-up-decision-rule-missing = det finns en styrgrupp, men det sägs inte hur den beslutar
    .label = hur beslutar den?
    .why = när parterna vill olika vet ingen om gruppen har beslutat
    .help = ange beslutsordningen (decides_by), eller skriv att gruppen bara samråder

follow-up-decision-rule-missing_chair = ordföranden har utslagsröst, men ingen part är ordförande
    .label = vems röst?
    .help = ange vem som är ordförande (chair), eller en annan beslutsordning

follow-up-decision-rule-missing_majority = beslut kräver kvalificerad majoritet, men det sägs inte hur stor
    .label = hur stor?
    .help = ange andelen (majority), till exempel 2/3

follow-up-evaluation-after-decision = utvärderingen, { $day }, kommer { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter beslutet om fortsättning
    .label = { $day }
    .review = beslutet fattas senast { $by }
    .why = beslutet fattas utan det underlag som utvärderingen skulle ge
    .help = tidigarelägg utvärderingen eller senarelägg översynen

follow-up-final-report-early = slutrapporten ska lämnas { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före avtalstidens slut
    .label = senast { $day }
    .end = avtalstiden slutar { $end }
    .why = den sista tiden redovisas aldrig, varken arbetet eller pengarna
    .help = låt slutrapporten lämnas efter avtalstidens slut, eller kalla den delrapport

follow-up-meetings-differ = texten säger att gruppen möts { $number } { $number ->
        [one] gång
       *[other] gånger
    } { $other }, men uppgifterna säger { $times } { $per }
    .label = { $number } { $other }
    .fact = { $times } { $per }
    .why = ingen vet hur ofta gruppen ska kallas
    .help = rätta det tal som är fel

follow-up-meetings-too-few = { $times ->
        [one] ett möte
       *[other] { $times } möten
    } { $per } räcker inte till ett möte under avtalstiden
    .label = { $times } { $per }
    .term = avtalstiden
    .review = översyn senast { $by }
    .why = en grupp som inte möts kan inte styra
    .help = ange fler möten, eller en dag för det första

follow-up-meetings-too-few_review = avtalstiden rymmer bara ett möte, och det kan hållas efter översynen
    .why = översynen görs då utan att gruppen har träffats

follow-up-meetings-too-few_late = gruppen möts enligt texten bara en gång, när det mesta redan är gjort
    .label = det enda mötet
    .why = den som ska styra eller följa arbetet kan då inte ändra något av det
    .help = skriv hur ofta gruppen möts, och låt ett möte hållas före översynen

follow-up-meetings-too-few_demand = gruppen möts bara när någon finner skäl till det; före översynen behöver inget möte hållas
    .label = bara då
    .review = översynen
    .why = den som ska pröva samarbetet har då inget som gruppen har gått igenom
    .help = ange hur ofta gruppen minst möts

follow-up-meetings-unled = det sägs inte vem som kallar till styrgruppens möten
    .label = vem kallar?
    .why = ett möte som ingen ska kalla till blir lätt inte av
    .help = ange vem som kallar (convened_by) eller vem som är ordförande

follow-up-meetings-unled_minutes = det sägs inte vem som för anteckningar vid styrgruppens möten
    .label = vem antecknar?
    .why = det som gruppen har enats om går inte att visa i efterhand
    .help = ange vem som för anteckningar (minutes_by)

follow-up-meetings-unstated = det finns en styrgrupp, men det sägs inte hur ofta den möts
    .label = hur ofta?
    .why = en grupp som aldrig måste mötas styr ingenting, och ingen part kan kräva ett möte
    .help = ange hur ofta gruppen möts, och vem som kallar

follow-up-no-economic-report = rapporterna rör bara verksamheten; inget sägs om att pengarna redovisas
    .label = ingen ekonomisk redovisning
    .why = en rapport om vad som har gjorts visar inte vad det kostade
    .help = lägg till en ekonomisk redovisning, eller skriv att rapporten omfattar hur medlen har använts
follow-up-no-economic-report_denied = enligt texten redovisas inte hur pengarna används
    .label = ingen redovisning

follow-up-no-economic-report_spoken = ekonomin redovisas bara muntligt
    .label = muntlig
    .why = det som bara sägs kan inte granskas eller sparas, och visar inte vad pengarna gick till
    .help = begär en skriftlig redovisning med underlag

follow-up-no-report = offentliga medel lämnas, men ingen redovisning eller uppföljning anges
    .label = redovisas inte
    .why = den som betalar kan inte visa vad pengarna gav, eller kräva tillbaka det som inte har använts
    .help = ange vem som redovisar vad, och när
follow-up-no-report_denied = ingen är enligt texten skyldig att lämna rapport
    .label = ingen rapport

follow-up-report-after-settlement = pengarna ska betalas tillbaka { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före den sista redovisningen, { $report }
    .label = senast { $day }
    .report = redovisningen: { $report }
    .why = först redovisningen visar hur mycket som är kvar
    .help = låt återbetalningen ske en tid efter redovisningen, eller tidigarelägg den

follow-up-report-to-self = rapporten ska lämnas till den part som själv lämnar den
    .label = tar emot
    .party = lämnar
    .why = ingen annan får veta vad rapporten säger
    .help = rätta vem som lämnar och vem som tar emot rapporten

follow-up-report-to-self_payer = bara den part som betalar lämnar rapport; den som får pengarna redovisar inget
    .label = betalar själv
    .why = den som betalar får inte veta vad pengarna gav

follow-up-reports-undefined = rapporter ska behandlas, men det sägs inte vem som lämnar dem
    .label = vilka rapporter?
    .why = den som betalar kan inte kräva in en rapport som ingen har åtagit sig
    .help = ange vem som lämnar rapport, till vem och när

follow-up-review-after-notice-day = översynen, { $by }, är { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter sista uppsägningsdag, { $day }
    .label = { $by }
    .notice = med { $notice } är sista uppsägningsdag { $day }
    .why = visar översynen att samarbetet bör avslutas är det för sent att säga upp
    .help = tidigarelägg översynen, eller förkorta uppsägningstiden

follow-up-review-before-report = översynen görs { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före den första rapporten, { $report }
    .label = { $by }
    .report = den första rapporten: { $report }
    .why = den som prövar om samarbetet ska fortsätta har inget underlag
    .help = lägg en delrapport eller ett möte före översynen, eller senarelägg översynen

follow-up-review-before-report_told = om samarbetet ska fortsätta avgörs { $by }, före den första rapporten, { $report }

follow-up-review-missing = avtalet gäller länge, men ingen översyn eller uppföljning anges
    .label = ses aldrig över
    .why = ett avtal som ingen tittar på fortsätter av gammal vana
    .help = ange när parterna ser över avtalet, och vem som ansvarar för det

follow-up-review-missing_automatic = avtalet förlängs av sig självt, men ingen översyn eller uppföljning anges

follow-up-review-missing_open = avtalet gäller tills vidare, men ingen översyn eller uppföljning anges

follow-up-review-not-binding = översynen är bara en avsikt, inte ett åtagande
    .label = förpliktar inte
    .why = uteblir översynen har ingen brutit mot något
    .help = skriv att parterna ska göra den, och senast när

follow-up-review-one-sided = fortsättningen avgörs av den offentliga parten ensam, men också av parterna tillsammans
    .label = ensam
    .mutual = tillsammans
    .why = den idéburna parten vet inte om den är med och bestämmer
    .help = skriv att parterna beslutar tillsammans, eller att den ena har rätten ensam

follow-up-review-one-sided_fact = enligt texten avgör den offentliga parten ensam, men enligt uppgiften gör alla översynen
    .label = ensam
    .fact = alla

follow-up-review-one-sided_extension = enligt texten får den ena parten förlänga, men enligt uppgiften kommer parterna överens om det
    .label = den ena
    .fact = parterna kommer överens

follow-up-review-outside-term = översynen, { $by }, är { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut
    .label = { $by }
    .limit = avtalstiden slutar { $limit }
    .why = en översyn av en överenskommelse som inte gäller avgör ingenting
    .help = rätta dagen för översynen, eller avtalstiden

follow-up-review-outside-term_before = översynen, { $by }, är { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före avtalstidens början
    .limit = avtalstiden börjar { $limit }

follow-up-seats-mismatch = { $party } saknar plats i styrgruppen
    .label = platserna är fördelade på parterna
    .party = utan plats
    .seats = platserna
    .why = parten binds av beslut som den inte är med om
    .help = ge parten en plats, eller skriv varför den inte har någon

follow-up-seats-mismatch_tie = gruppen beslutar med majoritet men har { $seats } platser, och inget sägs om lika röstetal
    .label = majoritet av { $seats }
    .why = vid lika röstetal blir det inget beslut
    .help = ändra antalet, eller ange vad som gäller vid lika röstetal

follow-up-several-owners = { $owners } olika aktörer ska följa upp samma sak
    .label = även här
    .other = också här
    .why = det som alla ska följa upp följer ingen upp
    .help = ange för varje uppgift vem som gör den: vad, vem och när

follow-up-several-owners_made = två olika sägs var för sig göra samma rapport eller sammanställning
    .why = var och en kan räkna med att den andra gör den

follow-up-several-owners_open = det sägs inte vem som ska följa upp
    .label = inte bestämt
    .why = det som ingen har fått på sitt bord följer ingen upp

follow-up-steering-composition-missing = det sägs inte vilka som ingår i styrgruppen
    .label = vilka?
    .why = ingen vet vem som ska kallas, eller när gruppen är beslutför
    .help = ange hur många som ingår för varje part, och i vilken roll

follow-up-steering-composition-missing_vague = styrgruppens ledamöter anges varken till antal eller roll
    .label = hur många, i vilken roll?

follow-up-steering-differs = texten och uppgifterna säger olika saker om styrningen
    .label = en annan enligt uppgifterna
    .fact = uppgiften
    .why = ingen vet vem som leder gruppen, eller hur den beslutar
    .help = rätta texten eller uppgiften

follow-up-steering-differs_chair = texten har en annan ordförande än uppgifterna

follow-up-steering-differs_convenes = texten låter en annan part kalla till möten än uppgifterna

follow-up-steering-differs_decides = texten låter gruppen besluta på ett annat sätt än uppgifterna
    .label = på annat sätt enligt uppgifterna

follow-up-steering-differs_minutes = texten låter en annan part föra anteckningar än uppgifterna

follow-up-steering-differs_seats = texten ger en part ett annat antal platser i styrgruppen än uppgifterna
    .label = ett annat antal enligt uppgifterna
    .why = ingen vet hur många som ska utses, eller vem som kan rösta ner vem

reason-another-kind = regeln gäller inte detta slag av avtal

reason-no-consensus = texten kräver inte enighet, eller så löses tvister på annat sätt

reason-no-continuation = texten om översyn och avtalstid talar inte om någon fortsättning

reason-no-final-report = ingen slutrapport anges

reason-no-meetings = det anges inte hur ofta styrgruppen möts

reason-no-public-cash = ingen offentlig part lämnar pengar

reason-no-seats = platserna i styrgruppen anges inte var för sig

reason-no-steering = ingen styrgrupp anges

reason-no-surplus-day = ingen dag anges då kvarvarande medel ska vara återbetalda

reason-nothing-decided = vid översynen beslutas inte om någon fortsättning

reason-term-short = avtalet gäller högst tre år och förlängs inte av sig självt
