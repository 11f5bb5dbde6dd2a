## Reglerna om statligt stöd.

family-state-aid = Statligt stöd

reason-no-aid-ground = grunden för statligt stöd är inte angiven
reason-no-aid-amount = stödets belopp kan inte räknas ut i euro
reason-paid-unknown = det som betalas kan inte räknas ut
reason-several-recipients = flera parter kan få pengarna, och det framgår inte vad var och en får
reason-aid-in-another-currency = stödet anges i en annan valuta än det som betalas
reason-no-ceiling = lagunderlaget har inget säkert tak för dagen
reason-no-declaration = ingen försäkran anges
reason-no-de-minimis = stödet lämnas inte som stöd av mindre betydelse
reason-no-earlier-aid = inget tidigare stöd anges
reason-no-grant-day = dagen då stödet beviljades är inte känd
reason-no-economic-activity = inget i avtalet talar om ekonomisk verksamhet
reason-recipient-untold = det framgår inte vem som får pengarna
reason-no-public-payment = ingen offentlig part betalar pengar
reason-no-euro-rate = ingen eurokurs anges
reason-no-rate-told = texten anger ingen kurs
reason-no-register-time = ingen tid för registreringen anges i texten
reason-no-regulation = ingen av förordningarna om stöd av mindre betydelse anges
reason-no-sgei = stödet gäller inte tjänster av allmänt ekonomiskt intresse
reason-no-stated-aid = stödets belopp anges inte
reason-no-stated-recipient = ingen part anges som mottagare
reason-rate-implausible = kursen för en euro kan inte vara rätt
reason-register-covers = det centrala registret svarar på frågan
reason-register-not-yet = registrering var ingen skyldighet den dagen
reason-register-time = tiden för registrering är inte säkert ute
reason-register-unsigned = stödet registreras när avtalet är undertecknat
reason-no-state-aid = inget är antecknat om statligt stöd
reason-register-time-unknown = tiden för registreringen på den dagen är inte känd

state-aid-amount-differs = stödet anges till { $stated }, men det som betalas är { $paid }
    .label = ett annat belopp
    .why = det som betalas är stöd om inget annat sägs, och taket prövas mot hela beloppet
    .help = rätta beloppet, eller skriv vilken del av pengarna som är stöd
        .paid = betalas

state-aid-amount-differs_nothing = stödet anges till noll
    .label = inget belopp
    .why = stöd av mindre betydelse prövas mot taket med sitt belopp
    .help = ange beloppet, eller ta bort stödet

state-aid-ceiling-exceeded = stödet blir med tidigare stöd { $sum }; taket { $on } är { $most }
    .label = stödet
    .why = det som ligger över taket är inte stöd av mindre betydelse, och då kan hela stödet behöva betalas tillbaka
    .help = sänk beloppet, eller ge stödet på en annan grund
        .earlier = räknas med
state-aid-ceiling-exceeded_alone = stödet är { $sum }; taket { $on } är { $most }

state-aid-declaration-after-grant = försäkran är från { $declared }, efter att stödet beviljades { $on }
    .label = för sent
    .why = försäkran ska visa att taket hålls innan rätten till stödet ges
    .help = rätta dagen om den är fel; annars pröva taket på nytt
        .granted = då beviljades stödet

state-aid-declaration-missing = mottagarens försäkran om annat stöd saknas
    .label = ingen försäkran
    .why = utan mottagarens uppgift om tidigare stöd kan ingen veta om taket hålls
    .help = begär en skriftlig försäkran innan stödet beviljas, och ange dagen (declared)

state-aid-earlier-outside-time = stödet från { $given } räknas inte längre när nytt stöd ges { $on }
    .label = för länge sedan
    .why = bara stöd från { $from } och framåt räknas mot taket
    .help = rätta dagen om den är fel, eller ta bort stödet
state-aid-earlier-outside-time_later = det tidigare stödet är från { $given }, efter det nya som ges { $on }
        .label = inte tidigare
        .why = ett stöd som ges efteråt hör till nästa prövning av taket
        .help = rätta den dag som är fel

state-aid-entrustment-missing = det anges inte att tjänsten av allmänt ekonomiskt intresse har anförtrotts mottagaren
    .label = inget om var tjänsten anförtros
    .why = det högre taket gäller bara den som skriftligt har anförtrotts tjänsten
    .help = ange var mottagaren anförtros tjänsten (entrustment), eller använd det allmänna taket
state-aid-entrustment-missing_oral = tjänsten har enligt uppgiften anförtrotts bara muntligt
    .label = inte skriftligt

state-aid-figures-differ = stödet sägs motsvara { $told }, men blir med kursen { $right }
    .label = en annan summa
    .why = taket prövas i euro, och den som läser texten utgår från dess siffror
    .help = räkna om beloppet, eller rätta uppgiften
        .fact = uppgiften
state-aid-figures-differ_ceiling = taket sägs vara { $told }, men är { $right }
        .label = ett annat tak
        .help = ange det tak som gäller den dag stödet beviljas
state-aid-figures-differ_earlier = det tidigare stödet sägs vara { $told }, men är enligt uppgiften { $right }
        .label = ett annat belopp
state-aid-figures-differ_years = stöd räknas ihop över { $all } år, men texten säger { $years }
        .label = fel tid
        .why = försäkran måste avse hela den tid som stöden räknas ihop över
        .help = skriv de tre senaste åren, och låt försäkran avse dem
state-aid-figures-differ_fiscal = stöd räknas ihop över { $all } år bakåt från dagen, inte över beskattningsår
        .label = en annan tid
        .why = så räknade den förordning som upphörde med 2023; försäkran måste avse den tid som gäller nu
        .help = skriv de tre senaste åren, och låt försäkran avse dem
state-aid-figures-differ_sum = stödet sägs vara { $told } sammanlagt, men summan är { $right }
        .label = en annan summa

state-aid-ground-contradicts-assessment = grunden är ett slag av stöd, men bedömningen eller texten säger att det inte är stöd
    .label = grunden
    .why = en av uppgifterna måste vara fel, och grunden avgör vilka skyldigheter som följer
    .help = rätta grunden, eller gör om bedömningen
        .assessed = bedömningen säger motsatsen
        .said = texten säger motsatsen
state-aid-ground-contradicts-assessment_none = grunden är ”inget stöd”, men bedömningen eller texten säger att det är stöd
        .label = inget stöd

state-aid-ground-contradicts-assessment_outcome = bedömningen är att det inte är statsstöd, men skälet säger att verksamheten är ekonomisk
    .label = ekonomisk verksamhet

state-aid-ground-contradicts-assessment_told = texten säger att det är stöd av mindre betydelse, men bedömningen att det inte är något stöd
    .label = enligt texten
    .assessed = enligt bedömningen
    .why = är det stöd av mindre betydelse ska mottagaren lämna en försäkran, beloppet prövas mot taket och stödet registreras
    .help = rätta texten, eller låt bedöma frågan på nytt och ange stödet bland uppgifterna

state-aid-ground-unstated = bedömningen är att det är stöd, men det sägs inte på vilken grund det lämnas
    .label = stöd
    .why = grunden avgör vilket tak som gäller och om stödet ska försäkras och registreras
    .help = ange grund, belopp och förordning under state_aid

state-aid-not-assessed = avtalet beskriver verksamhet på en marknad, men inget sägs om statligt stöd
    .label = verksamhet på en marknad
    .why = offentliga pengar till den som säljer varor eller tjänster på en marknad kan vara statligt stöd
    .help = anteckna (assessments eller state_aid) vem som har bedömt frågan, när och med vilket utfall
state-aid-not-assessed_others = andra rättsliga frågor är bedömda, men inte frågan om statligt stöd
    .label = ingen bedömning av statligt stöd
    .why = en offentlig part betalar en annan, och om det är stöd avgörs av vad pengarna går till

state-aid-not-assessed_facts = bedömningen finner statligt stöd, men inget är antecknat om stödet
    .label = är stöd
    .help = anteckna grund, belopp i euro, kurs och försäkran under state_aid

state-aid-not-assessed_trade = bedömningen beskriver en verksamhet på en marknad, men säger inte varför bidraget ändå inte är stöd
    .label = verksamhet på en marknad
    .finds = ändå inget stöd
    .help = skriv varför det inte är stöd, till exempel att den verksamheten hålls skild från bidraget, eller ändra bedömningen

state-aid-not-assessed_later = frågan om statligt stöd skjuts på framtiden, och ingen har bedömt den
    .label = inte bedömd
    .why = stödet lämnas när avtalet ingås, och är det då otillåtet ska det betalas tillbaka
    .help = bedöm frågan före undertecknandet och anteckna vem som har gjort det, när och med vilket utfall

state-aid-not-assessed_open = bedömningen lämnar frågan om statligt stöd öppen och säger inte vad som följer av det
    .label = inte avgjord
    .why = stödet lämnas när avtalet ingås, och är det då otillåtet ska det betalas tillbaka
    .help = besvara frågan, eller lämna stödet på en grund som tillåter det (state_aid)

state-aid-not-assessed_unasked = bedömningen säger att frågan om statligt stöd inte är prövad
    .label = inte prövad
    .help = pröva frågan och skriv svaret, eller säg när och av vem det görs före undertecknandet
state-aid-not-assessed_unanswered = bedömningen svarar inte på frågan om statligt stöd
    .label = inget svar
    .help = skriv svaret (finds) och varför: om verksamheten är ekonomisk, och om handeln kan påverkas

state-aid-rate-differs = kursen är { $told } i texten, men en annan bland uppgifterna
    .label = en annan kurs
    .why = stödet räknas om till euro med kursen, så den avgör om taket hålls
    .help = rätta den kurs som är fel
        .rate = kursen bland uppgifterna
state-aid-rate-differs_comma = kommatecknet i kursen står fel: texten säger { $told }
        .label = tio gånger för mycket eller för litet
        .text = så står det i texten

state-aid-rate-differs_implausible = kursen { $rate } kr för en euro är orimlig
    .label = orimlig kurs
    .why = med fel kurs blir beloppet i euro fel, och taket prövas mot fel belopp
    .help = ange Riksbankens eller Europeiska centralbankens kurs för dagen

state-aid-rate-missing = stödet är i kronor, men eurokursen saknas
    .label = ingen kurs
    .why = taket är satt i euro, och utan kurs kan ingen se om det hålls
    .help = ange kursen den dag stödet beviljas (rate), och dagen (rate_on)

state-aid-rate-stale = kursen gäller { $rate }, långt innan stödet beviljades { $on }
    .label = en gammal kurs
    .why = stödet räknas om till euro med kursen den dag rätten till det gavs
    .help = använd kursen den dag stödet beviljas
state-aid-rate-stale_later = kursen gäller { $rate }, efter att stödet beviljades { $on }
        .label = en senare kurs

state-aid-recipient-not-paid = stödets mottagare får inga pengar; de betalas till en annan part
    .label = får inga pengar
    .why = tak, försäkran och registrering gäller den som får stödet
    .help = ange den part som får pengarna (recipient)
state-aid-recipient-not-paid_giver = stödets mottagare är den som ger pengarna
        .label = ger pengarna

state-aid-register-missing = stödet beviljades { $on }, men ingen registrering är antecknad
    .label = inte registrerat
    .why = stöd av mindre betydelse ska från 2026 finnas i ett centralt register
    .help = registrera stödet, och ange dagen (registered) och numret (register_number)
state-aid-register-missing_early = stödet är registrerat innan det beviljades { $on }
        .label = registrerat för tidigt
        .help = rätta den dag som är fel
state-aid-register-missing_late = stödet beviljades { $on } men registrerades för sent
        .label = för sent
        .why = stödet ska stå i registret inom 20 arbetsdagar från det att det beviljades, så att nästa givare ser det
        .help = rätta den dag som är fel, eller skriv varför registreringen dröjde

state-aid-register-missing_denied = stödet sägs inte behöva registreras
    .label = inte registreras
    .why = stöd av mindre betydelse ska finnas i ett centralt register sedan kravet började gälla
    .help = stryk meningen, och skriv vem som registrerar stödet

state-aid-register-time-differs = texten ger { $told } för att registrera stödet; förordningen ger { $right } arbetsdagar
    .label = för sent
    .why = den som ger stödet ska registrera det inom förordningens tid; tiden är inte jämförd med källan och bör kontrolleras
    .help = skriv { $right } arbetsdagar från det att stödet beviljades, eller stryk tiden

state-aid-register-time-differs_working = texten ger { $told }, räknat i arbetsdagar, för registreringen; förordningen ger { $right }

state-aid-regulation-mismatch = grunden är tjänster av allmänt ekonomiskt intresse, men förordningen är den allmänna
    .label = den allmänna förordningen
    .why = de två förordningarna har olika tak, och den ena kräver att tjänsten har anförtrotts mottagaren
    .help = rätta grunden eller förordningen
        .ground = grunden
state-aid-regulation-mismatch_sgei = grunden är den allmänna, men förordningen gäller tjänster av allmänt ekonomiskt intresse
        .label = förordningen för sådana tjänster
state-aid-regulation-mismatch_ground = grunden är en annan, men förordningen gäller stöd av mindre betydelse
        .label = en annan grund
        .why = villkoren, taket och registreringen följer av grunden
        .ground = förordningen
state-aid-regulation-mismatch_text = texten nämner förordning { $told }, men uppgiften är { $act }
        .label = en annan förordning
        .fact = uppgiften
        .why = förordningarna har olika tak och villkor, och mottagaren ska få veta vilken som gäller
        .help = rätta texten eller uppgiften

state-aid-regulation-not-in-force = förordning { $act } gällde inte längre när stödet beviljades { $on }
    .label = en äldre förordning
    .why = taket och skyldigheterna är andra i den förordning som gällde då
    .help = ange den förordning som gällde den dag stödet beviljades
state-aid-regulation-not-in-force_early = förordning { $act } gällde ännu inte när stödet beviljades { $on }
        .label = en senare förordning

state-aid-recipient-not-told = texten säger inte att bidraget är stöd av mindre betydelse, eller enligt vilken förordning
    .label = sägs inte i texten
    .why = mottagaren måste veta att bidraget räknas mot taket för att kunna svara rätt när nästa givare frågar
    .help = skriv att bidraget är stöd av mindre betydelse, enligt vilken förordning, och hur stort det är
state-aid-recipient-not-told_regulation = texten säger att bidraget är stöd av mindre betydelse, men inte enligt vilken förordning
    .label = vilken förordning
state-aid-recipient-not-told_amount = texten säger att bidraget är stöd av mindre betydelse, men inte hur stort stödet är
    .label = hur mycket
