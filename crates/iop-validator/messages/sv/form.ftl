## Reglerna om form.

form-blank = { $field } saknas
    .label = ska fyllas i
    .why = en uppgift som saknas när handlingen skrivs under får någon annan bestämma efteråt
    .help = fyll i uppgiften före underskrift, eller låt handlingen stå kvar som utkast
form-blank_mark = { $mark } är inte ifyllt
form-blank_reference = { $mark } syftar på en uppgift som inte är ifylld

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

## Uppgifter som kan saknas.

field-amount = beloppet
field-annex = bilagans rubrik
field-clause-kind = avsnittets slag
field-commitment = åtagandets text
field-commitment-party = den part som åtagandet gäller
field-contact = kontaktpersonens namn
field-contribution-form = insatsens form
field-contribution-party = den part som insatsen gäller
field-cost = kostnadspostens namn
field-criterion = kriteriets text
field-decision-body = det beslutande organet
field-decision-date = beslutsdagen
field-end = avtalstidens slut
field-funding = uppgifterna om ekonomi
field-goal = målets text
field-id = överenskommelsens id
field-kind = överenskommelsens slag
field-measure = det som målet mäts i
field-meetings = antalet möten
field-meetings-per = den tid som mötena räknas på
field-name = partens namn
field-notice = uppsägningstiden
field-notice-right = uppgiften om när uppsägning får ske
field-org-number = partens organisationsnummer
field-parties = parterna
field-party-id = partens id
field-payee = betalningens mottagare
field-payer = den part som betalar
field-period = avtalstiden
field-related-kind = det anknytande avtalets slag
field-related-title = det anknytande avtalets titel
field-repayment = uppgiften om hur mycket som betalas tillbaka
field-repayment-party = den part som betalar tillbaka
field-report-due = rapportens sista dag
field-report-party = den part som lämnar rapporten
field-review = översynens sista dag
field-review-party = den part som svarar för översynen
field-role = partens roll
field-signature-name = undertecknarens namn
field-signature-party = den part som underskriften gäller
field-signatures = underskrifterna
field-start = avtalstidens början
field-target-group = målgruppens text
field-title = överenskommelsens titel
