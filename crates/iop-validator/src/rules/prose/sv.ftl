## Reglerna om text mot uppgifter.

family-prose = Text mot uppgifter

prose-amount-differs = texten säger { $told }, men inget belopp i ekonomin är { $told }
    .label = { $told }
    .fact = närmast är { $fact }
    .why = står ett belopp i texten och ett annat i ekonomin vet ingen vilket som ska betalas
    .help = rätta texten eller ekonomin, eller hänvisa till uppgiften i stället för att skriva beloppet

prose-amount-differs_about = texten säger cirka { $told }, vilket kan vara ett annat belopp än { $fact }

prose-amount-differs_addition = texten säger att delarna blir { $told }, men de blir { $sum }
    .part = hör till samma räkning

prose-amount-differs_ceiling = texten säger högst { $told }, men uppgiften är { $fact }

prose-contradiction = texten motsäger sig själv: { $told } och { $first }
    .label = { $told }
    .first = här { $first }
    .why = anger texten två olika tider vet ingen vilken som gäller
    .help = rätta den ena och skriv in den rätta bland uppgifterna

prose-contradiction_start = texten ger avtalstiden två början: { $first } och { $told }

prose-contradiction_end = texten ger avtalstiden två slut: { $first } och { $told }

prose-contradiction_notice = texten anger två uppsägningstider: { $first } och { $told }

prose-amount-differs_pace = texten anger { $told } för en annan tid än uppgiften
    .fact = uppgiftens tid

prose-amount-differs_giver = enligt texten lägger en part in { $told }, men det är en annan parts insats
    .fact = insatsen är den partens
    .why = de två kan ha bytt plats, och ingen vet vem som ska betala
    .help = rätta parten eller beloppet

prose-amount-differs_time = enligt texten är { $told } för en annan tid än insatsens
    .fact = insatsens tid
    .why = ingen vet vilket år pengarna kommer
    .help = rätta året eller beloppet

reason-no-related = ingen annan handling anges

prose-related-differs = texten säger något annat om handlingen än uppgiften
    .label = något annat
    .fact = uppgiften
    .why = den som letar efter handlingen hittar en annan, eller ingen
    .help = rätta texten eller uppgiften

prose-related-differs_years = handlingens namn har andra år enligt uppgifterna
    .label = andra år

prose-related-differs_day = handlingen är enligt texten från { $told }, men enligt uppgiften från { $fact }
    .label = { $told }

prose-related-differs_term = det föregående avtalet gällde andra år enligt uppgiften
    .label = andra år

prose-date-differs = texten säger { $told }, men uppgiften är { $fact }
    .label = { $told }
    .fact = uppgiften är { $fact }
    .why = med två olika dagar i samma avtal går det inte att säga när det gäller
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i stället för att skriva dagen

prose-date-differs_start = avtalstidens början är { $told } i texten, men { $fact } bland uppgifterna

prose-date-differs_end = avtalstidens slut är { $told } i texten, men { $fact } bland uppgifterna

prose-date-differs_signed = enligt texten undertecknades avtalet { $told }, men underskriften är från { $fact }

prose-date-differs_review = översynens sista dag är { $told } i texten, men { $fact } bland uppgifterna

prose-does-not-add-up = delarna blir { $sum }, men helheten sägs vara { $told }
    .label = { $told }
    .part = en del
    .amount = beloppet
    .count = så många
    .cost = kostnaden
    .why = går talen inte ihop vet ingen vilket av dem som gäller
    .help = räkna om, och rätta det tal som är fel

prose-does-not-add-up_rest = med resten, { $told }, blir delarna { $sum }, och så stort är inget belopp i avtalet

prose-does-not-add-up_share = { $part } är inte { $told } av { $whole } eller av något annat belopp i avtalet

prose-does-not-add-up_units = { $count } gånger { $told } blir { $sum }, och så stort är inget belopp i avtalet

prose-does-not-add-up_named = { $part } är inte { $told } av något av bidragen eller av kostnaderna

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

prose-numeral-mismatch = ord och siffror stämmer inte överens: { $written }
    .label = { $word } i ord, { $digits } i siffror
    .why = skrivs talet på två sätt för säkerhets skull måste båda vara samma tal
    .help = rätta det ena, eller skriv talet en gång

prose-percent-differs = texten säger { $told }, men ingen part har den andelen
    .label = { $told }
    .fact = andelen i uppgifterna
    .why = står en andel i texten och en annan i ekonomin vet ingen hur kostnaderna delas
    .help = rätta texten eller andelarna bland insatserna

prose-percent-differs_amounts = texten säger { $told }, men beloppen ger { $made }
    .amount = partens belopp

prose-percent-differs_paid = texten säger { $told }, men ingen betalning är på den andelen
    .label = { $told }
    .fact = delen i uppgifterna
    .why = står en del i texten och en annan i planen vet ingen vad som betalas när
    .help = rätta texten eller delarna bland betalningarna

prose-percent-differs_party = texten säger { $told } om en part som har en annan andel

prose-percent-differs_post = texten säger { $told }, men tjänsten är på en annan del av heltid
    .fact = tjänsten i uppgifterna
    .why = ingen vet hur mycket den anställda ska arbeta
    .help = rätta texten eller tjänsten bland uppgifterna

prose-count-differs = texten säger { $told } { $noun }, men uppgiften är { $fact }
    .label = { $told }
    .fact = uppgiften är { $fact }
    .why = med två olika antal vet ingen vad som är lovat
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i stället för att skriva antalet

reason-no-count = uppgifterna anger inget antal
reason-no-number-in-prose = ingen text anger något antal, belopp eller någon procentsats

prose-count-differs_quantity = texten säger { $told }, men uppgiften är { $fact }

prose-frequency-differs = texten säger något annat om hur ofta än uppgiften
    .label = så här ofta enligt texten
    .fact = så här ofta enligt uppgiften
    .why = med två olika besked vet parterna inte när något ska göras
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i texten

prose-frequency-differs_meetings = gruppen möts inte lika ofta enligt texten som enligt uppgiften

prose-frequency-differs_reports = rapport lämnas inte lika ofta enligt texten som enligt uppgiften

reason-nothing-recurs = inga möten eller rapporter som återkommer anges

prose-age-differs_grade = texten anger årskurser som målgruppen inte har
    .label = årskurserna i texten
    .fact = målgruppen

prose-age-differs = texten anger { $told }, en ålder som ingen målgrupp har
    .label = åldern i texten
    .fact = uppgiften: { $years }
    .why = åldern avgör vem som får vara med och vilka kontroller som krävs
    .help = rätta texten eller målgruppens ålder

reason-no-ages = ingen målgrupp har en ålder

prose-org-number-differs = texten ger en part ett annat organisationsnummer än uppgiften
    .label = uppgiften är { $fact }
    .fact = partens nummer enligt uppgifterna
    .why = numret säger vilken juridisk person som är part
    .help = rätta numret, eller hänvisa till uppgiften i texten

prose-org-number-differs_digits = ett organisationsnummer har tio siffror, inte { $digits }
    .label = { $digits } siffror
    .help = rätta numret

prose-org-number-differs_check = organisationsnumrets kontrollsiffra stämmer inte
    .label = någon siffra är fel
    .help = rätta numret

reason-no-org-number = ingen part har ett organisationsnummer

prose-decision-differs = texten återger ett beslut på ett annat sätt än uppgiften
    .label = enligt texten
    .fact = enligt uppgiften
    .why = med två olika uppgifter går det inte att visa vilket beslut avtalet vilar på
    .help = jämför med protokollet, och rätta texten eller uppgiften

prose-decision-differs_section = texten ger beslutet en annan paragraf än uppgiften

prose-decision-differs_date = texten ger beslutet en annan dag än uppgiften

prose-decision-differs_body = texten nämner ett annat organ än det som enligt uppgiften fattade beslutet

prose-decision-differs_case = texten har ett annat diarienummer än uppgiften
    .help = jämför med diariet, och rätta texten eller uppgiften

prose-two-names-one-post = två personer sägs vara { $post }, här { $other }
    .label = { $other }
    .first = en annan här
    .why = den som ska kallas, svara eller få ett meddelande går inte att peka ut
    .help = skriv rätt namn på alla ställen, eller nämn uppdraget utan namn

reason-no-named-post = ingen nämns vid namn i ett sådant uppdrag

prose-person-differs = { $written } undertecknar, men kontaktpersonen heter { $other }
    .label = i underskriften
    .other = { $other }
    .why = det går inte att veta vem som är behörig, eller vem som ska kallas och svara
    .help = skriv samma namn på båda ställena, eller nämn uppdraget utan namn

prose-person-differs_near = texten skriver { $written }, men uppgifterna skriver { $other }
    .label = i texten

prose-person-differs_post = texten nämner { $written } i det uppdrag som enligt uppgifterna innehas av { $other }
    .label = i texten

prose-person-differs_contact = texten nämner { $written } som kontaktperson, men uppgifterna nämner { $other }
    .label = i texten

reason-no-contacts-or-signers = inga kontaktpersoner eller undertecknare är namngivna

prose-party-differs = enligt texten är det en annan part som ska göra det än enligt uppgiften
    .label = enligt texten
    .fact = enligt uppgiften
    .why = med två olika besked kan det bli så att ingen gör det
    .help = rätta texten eller uppgiften

reason-no-tasks = uppgifterna anger inte vilken part som gör vad

prose-duration-differs_payment = texten ger { $told } för betalning, men uppgiften är { $fact }

prose-duration-differs_repayment = texten ger { $told } för återbetalning, men uppgiften är { $fact }

prose-duration-differs_report = texten ger { $told } för rapporten, men uppgiften är { $fact }

prose-duration-differs_extension = enligt texten förlängs avtalet med { $told }, men uppgiften är { $fact }

prose-duration-differs_term = enligt texten gäller avtalet i { $told }, men uppgiften är { $fact }

prose-duration-differs_special = texten anger en särskild uppsägningstid, { $told }, men uppgiften är { $fact }

prose-duration-differs_renegotiation = texten ger { $told } för omförhandling, men uppgiften är { $fact }

prose-duration-differs_dispute = texten ger { $told } för att lösa en tvist, men uppgiften är { $fact }

prose-fact-differs = texten säger { $told }, men uppgiften är { $fact }
    .label = { $told }
    .fact = uppgiften är { $fact }
    .why = med två uppgifter om samma sak vet ingen vilken som gäller
    .help = rätta texten eller uppgiften, eller hänvisa till uppgiften i texten

prose-fact-differs_lowered = texten låter beloppen sänkas med index, men uppgiften är att de aldrig sänks
    .label = kan sänkas
    .fact = beloppen sänks aldrig

prose-fact-differs_otherwise = texten säger något annat om uppräkningen än uppgiften
    .label = på ett annat sätt
    .fact = uppgiften

prose-fact-differs_order = texten rangordnar handlingarna på ett annat sätt än uppgiften
    .label = en annan plats i texten
    .fact = platsen i rangordningen

prose-report-date-differs = rapporten lämnas enligt texten senast { $told }, men uppgiften är { $fact }
    .label = { $told }
    .fact = uppgiften är { $fact }
    .why = med två olika dagar vet ingen när rapporten är försenad
    .help = rätta texten eller rapportens dag bland uppgifterna

prose-report-date-differs_after = texten ger rapporten { $told }, men uppgiften är { $fact }

prose-report-date-differs_yearly = texten säger ”{ $told }”, men ingen rapport ska lämnas då
    .label = { $told }
    .fact = dagen i uppgifterna
    .why = med två olika dagar vet ingen när rapporten är försenad
    .help = rätta texten eller uppgiften

prose-contradiction_meetings = texten säger på två sätt hur ofta styrgruppen möts
    .label = så ofta här
    .first = och så ofta här
    .why = med två olika besked vet parterna inte när de ska mötas
    .help = rätta det ena, och skriv in det rätta bland uppgifterna

prose-amount-differs_term = texten säger { $told } för hela avtalstiden, men uppgifterna ger { $fact }

prose-amount-differs_line = texten säger { $told } för ”{ $item }”, men posten är { $fact }
    .fact = posten är { $fact }

prose-told-twice = texten säger ”{ $told }” på ett ställe och ”{ $first }” på ett annat
    .label = { $told }
    .first = här: { $first }
    .why = säger avtalet två saker om detsamma vet ingen vad som är rätt
    .help = kontrollera vad som är rätt, och rätta det ena

prose-told-twice_start = samma sak sägs ha börjat både { $told } och { $first }

prose-told-twice_proposal = samma förslag sägs ha lämnats både ”{ $told }” och ”{ $first }”

prose-told-twice_number = samma sak anges på två sätt: ”{ $told }” och ”{ $first }”

prose-told-twice_hours = öppettiden anges på två sätt: ”{ $told }” och ”{ $first }”

prose-told-twice_fee = det som är avgiftsfritt enligt en text kostar { $told } enligt en annan
    .first = utan avgift

prose-told-twice_excluded = ”{ $told }” utlovas, men ingår inte enligt avtalets omfattning
    .first = ingår inte

prose-told-twice_month = samma händelse läggs i { $told } och i { $first }

prose-told-twice_weekdays = verksamhetens dagar anges på två sätt: ”{ $told }” och ”{ $first }”
