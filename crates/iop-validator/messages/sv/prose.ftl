## Reglerna om text mot uppgifter.

prose-amount-differs = texten säger { $told }, men inget belopp i ekonomin är så stort
    .label = { $told }
    .fact = närmast är { $fact }
    .why = står ett belopp i texten och ett annat i ekonomin vet ingen vilket som ska betalas
    .help = rätta texten eller ekonomin, eller hänvisa till uppgiften i stället för att skriva beloppet
prose-amount-differs_about = texten säger cirka { $told }, vilket kan vara ett annat belopp än { $fact }
prose-amount-differs_addition = texten säger att delarna blir { $told }, men de blir { $sum }
    .part = hör till samma räkning
prose-amount-differs_ceiling = texten säger högst { $told }, men uppgiften är { $fact }

prose-contradiction = texten säger emot sig själv: { $told } och { $first }
    .label = { $told }
    .first = här { $first }
    .why = anger texten två olika tider vet ingen vilken som gäller
    .help = rätta den ena och skriv in den rätta bland uppgifterna
prose-contradiction_start = texten ger avtalstiden två början: { $first } och { $told }
prose-contradiction_end = texten ger avtalstiden två slut: { $first } och { $told }
prose-contradiction_notice = texten anger två uppsägningstider: { $first } och { $told }

prose-date-differs = texten säger { $told }, men uppgiften är { $fact }
    .label = { $told }
    .fact = uppgiften är { $fact }
    .why = med två olika dagar i samma avtal går det inte att säga när det gäller
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i stället för att skriva dagen
prose-date-differs_start = enligt texten börjar avtalstiden { $told }, men uppgiften är { $fact }
prose-date-differs_end = enligt texten slutar avtalstiden { $told }, men uppgiften är { $fact }
prose-date-differs_review = enligt texten görs översynen senast { $told }, men uppgiften är { $fact }

prose-duration-differs = texten anger uppsägningstiden { $told }, men uppgiften är { $fact }
    .label = { $told }
    .fact = uppgiften är { $fact }
    .why = med två olika tider i samma avtal går det inte att säga vilken frist som gäller
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i stället för att skriva tiden
prose-duration-differs_cure = texten ger { $told } för rättelse, men uppgiften är { $fact }

prose-impossible-date = dagen { $written } finns inte
    .label = ingen sådan dag
    .why = en tid som börjar eller slutar en dag som inte finns kan inte räknas
    .help = skriv en dag som finns, till exempel månadens sista

prose-numeral-mismatch = ord och siffror säger olika: { $written }
    .label = { $word } i ord, { $digits } i siffror
    .why = skrivs talet på två sätt för säkerhets skull måste båda vara samma tal
    .help = rätta det ena, eller skriv talet en gång

prose-percent-differs = texten säger { $told }, men ingen part har den andelen
    .label = { $told }
    .fact = andelen i uppgifterna
    .why = står en andel i texten och en annan i ekonomin vet ingen hur kostnaderna delas
    .help = rätta texten eller andelarna bland insatserna
prose-percent-differs_party = texten säger { $told } om en part som har en annan andel
