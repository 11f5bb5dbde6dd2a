## Reglerna om insatser i annat än pengar.

family-contributions = Insatser i annat än pengar

contributions-area-differs = texten anger { $told } m², men insatsen är { $area } m²
    .label = { $told } m²
    .fact = insatsen är { $area } m²
    .why = ytan säger hur stor insatsen är, och samma lokal har bara en
    .help = rätta texten eller uppgiften

contributions-form-differs = insatsen är en lokal, men formen är en annan
    .label = en annan form
    .told = vad det är
    .why = av formen följer hur insatsen värderas och följs upp
    .help = rätta formen (form), eller beskriv insatsen som den är

contributions-form-differs_staff = insatsen räknas i tjänster, men formen är en annan

contributions-form-differs_volunteers = insatsen är ideellt arbete, men formen är en annan

contributions-form-differs_public = en offentlig part sägs bidra med ideellt arbete
    .label = ideellt arbete
    .told = den offentliga parten
    .why = den som är anställd hos en offentlig part arbetar med lön
    .help = rätta formen till personal (staff), eller vem som bidrar

contributions-giver-differs = texten säger att { $name } upplåter lokal, men det är { $giver } som bidrar med den
    .label = { $name }
    .fact = { $giver } bidrar med lokal
    .why = den som upplåter lokalen står för vad den kostar, och insatsen räknas till den parten
    .help = rätta texten, eller lägg till den andra partens insats

contributions-giver-differs_thing = enligt texten ger { $name } det som enligt uppgifterna { $giver } bidrar med
    .fact = { $giver } bidrar med det
    .why = den som ger något står för vad det kostar, och insatsen räknas till den parten

contributions-hours-differ = texten anger { $told } timmar, men insatsen är { $quantity }
    .label = { $told } timmar
    .quantity = insatsen är { $quantity }
    .why = med två olika timtal i samma avtal vet ingen hur stor insatsen är
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i texten

contributions-not-measured = insatsen sägs finnas, men inte hur stor den är
    .label = säger inte mer än formen
    .why = kan insatsen inte mätas kan ingen visa att båda sidor bidrar
    .help = ange mängd eller värde, eller beskriv vad insatsen är

contributions-not-measured_volunteer-work = ideellt arbete utlovas, men inte hur mycket eller vad
    .help = ange timmar eller värde, eller beskriv vad det ideella arbetet är

contributions-not-measured_staff = personal utlovas, men inte hur mycket eller vem
    .help = ange timmar eller del av tjänst, eller beskriv vad personalen gör

contributions-not-measured_premises = lokaler utlovas, men inte vilka eller hur mycket
    .help = ange vilka lokaler det är, deras yta eller värde

contributions-not-measured_other = en insats utlovas, men inte hur stor den är

contributions-party-without-contribution = { $name } bidrar inte med något
    .label = varken insats eller åtagande
    .contributions = insatserna
    .why = ett partnerskap eller en samverkan bygger på att varje part bidrar
    .help = lägg till vad parten bidrar med eller gör, eller stryk den som part

contributions-rate-differs = texten värderar timmen till { $told }, men insatsen räknas med { $rate }
    .label = { $told }
    .rate = { $rate } per timme
    .why = värdet gånger timmarna är insatsens storlek; med två värden kan den räknas på två sätt
    .help = rätta texten eller värdet

contributions-rate-without-quantity = värdet är { $rate } per enhet, men antalet enheter anges inte
    .label = { $rate } per enhet
    .why = utan mängd går insatsens värde inte att räkna ut
    .help = ange mängden, till exempel 240 timmar, eller ett tak

contributions-value-mismatch = { $quantity } à { $rate } är { $worth }, men värdet anges till { $amount }
    .label = { $amount }
    .quantity = { $quantity } à { $rate } är { $worth }
    .why = med två värden på samma insats vet ingen hur stor den är
    .help = rätta mängden, priset eller beloppet, eller stryk beloppet: det räknas ändå ut

contributions-value-mismatch_ceiling = { $quantity } à { $rate } är { $worth }, mer än taket { $amount }

contributions-volunteer-work-paid = ideellt arbete ska betalas
    .label = betalning av ideellt arbete
    .form = insatsen är ideellt arbete
    .why = arbete som betalas är ingen ideell insats
    .help = låt betalningen avse insatsen i pengar, eller ändra insatsens form

contributions-volunteer-work-paid_told = texten ger betalt för det ideella arbetet
    .help = stryk ersättningen, eller räkna arbetet som anställdas

reason-few-parties = parterna är färre än tre
reason-no-area = ingen lokal har en yta bland uppgifterna
reason-no-contribution-in-kind = inga insatser i annat än pengar anges
reason-no-hours-to-compare = ingen insats i timmar kan jämföras med texten
reason-no-hourly-rate = ingen insats i timmar har ett värde per timme
reason-no-mutual-agreement = avtalet är varken partnerskap eller samverkan
reason-no-rate = ingen insats har ett värde per enhet
reason-no-volunteer-work = inget ideellt arbete anges
reason-not-priced = ingen insats har både mängd och värde per enhet
