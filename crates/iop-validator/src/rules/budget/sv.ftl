## Reglerna om ekonomi.

family-budget = Ekonomi

budget-costs-exceed-funding = kostnaderna blir { $costs }, men insatserna täcker bara { $cash }: { $excess } fattas
    .label = kostnaderna blir { $costs }
    .cash = insatserna som täcker kostnader blir { $cash }
    .why = det som fattas måste någon betala, och avtalet säger inte vem
    .help = sänk kostnaderna, höj en insats eller lägg till den som betalar resten

budget-hours-cover-costs = kostnaderna blir { $costs }, men pengarna bara { $cash }: { $excess } täcks bara av obetalda timmar
    .label = kostnaderna blir { $costs }
    .cash = pengarna blir { $cash }
    .why = en lön och en hyra kan inte betalas med timmar, och avtalet säger inte vem som betalar resten
    .help = ta upp det ideella arbetet som en egen kostnadspost, sänk kostnaderna eller lägg till den som betalar resten

budget-currency-mixed = { $amount } är i en annan valuta än avtalets { $currency }
    .label = inte { $currency }
    .currency = avtalets valuta
    .why = belopp i olika valutor kan inte räknas samman
    .help = skriv beloppet i { $currency }; ett belopp utan valuta läses som kronor

budget-currency-mixed_all = alla belopp, till exempel { $amount }, är i en annan valuta än avtalets { $currency }
    .help = ändra avtalets valuta, eller skriv beloppen i { $currency }

budget-currency-mixed_unstated = beloppen, till exempel { $amount }, är i en valuta som inte anges för avtalet
    .label = inte { $currency }, som gäller utan uppgift
    .help = ange avtalets valuta (funding.currency), eller skriv beloppen i kronor

budget-one-sided = bara den ena sidan bidrar
    .label = alla insatser kommer från samma sida
    .parties = parterna
    .why = att båda sidor bidrar är ett av skälen till att ett partnerskap får användas
    .help = räkna upp även ideellt arbete, lokaler, personal och kunskap

budget-one-sided_public = bara den offentliga sidan bidrar

budget-one-sided_civil-society = bara den idéburna sidan bidrar

budget-one-sided_idle = { $name } bidrar inte med något, fast de andra parterna gör det
    .label = bidrar inte
    .contributions = de andras insatser

budget-share-and-amount = { $share } av { $whole } är { $expected }, men beloppet anges till { $amount }
    .label = { $share }
    .amount = { $amount }
    .why = när andelen och beloppet inte stämmer överens vet ingen vilket som gäller
    .help = rätta andelen eller beloppet; är andelen av något annat än kostnaderna eller pengarna, skriv beloppet utan andel

budget-shares-miss-hundred = andelarna blir { $sum }: { $difference } fattas
    .label = andelarna blir { $sum }
    .other = räknas med
    .amount = insatsens värde
    .why = ingen vet vem som står för det som inte går jämnt ut
    .help = rätta den andel som är fel; tredjedelar skrivs 1/3

budget-shares-miss-hundred_above = andelarna blir { $sum }: { $difference } för mycket

budget-shares-miss-hundred_amount = { $share } av { $total } är { $expected }, men beloppet anges till { $amount }
    .label = { $expected }
    .why = när andelen och beloppet inte stämmer överens vet ingen vilket som gäller
    .help = rätta andelen eller beloppet

budget-total-mismatch = delarna blir { $sum }, men summan anges till { $total }: { $difference } skiljer
    .label = { $total }
    .parts = delarna blir { $sum }
    .why = med två olika summor i samma avtal vet ingen vilken som gäller
    .help = rätta den post eller den summa som är fel, eller stryk summan: den räknas ändå ut

budget-total-mismatch_unending = summan anges till { $total }, men avtalet har inget slut
    .yearly = insatserna gäller så länge avtalet gäller
    .why = en insats utan slut har ingen summa, och det angivna beloppet är inte heller summan för ett år
    .help = stryk summan, ange summan för ett år, eller ge insatserna ett slut

budget-total-mismatch_currency = delarna blir { $sum }, men summan anges till { $total }, i en annan valuta

budget-unit-cost-wrong = texten säger { $told } styck, men { $whole } delat på { $count } är { $expected }
    .label = { $told }
    .target = målet är { $count }
    .why = styckkostnaden är vad den som beslutar jämför med
    .help = räkna om, och rätta styckkostnaden, summan eller målet

budget-unit-missing = ”{ $written }” har ingen enhet: kanske menas { $meant }
    .label = kronor eller tusental kronor?
    .why = ett tal utan enhet kan läsas på två sätt
    .help = skriv ut enheten

budget-unit-missing_table = beloppet ”{ $written }” har ingen enhet; det läses som { $meant }
    .more = också utan enhet
    .help = skriv enheten i beloppet

budget-unit-suspect = { $written } läses som { $read }, men tabellerna är i { $unit }: kanske menas { $meant }
    .label = läses som { $read }
    .unit = tabellernas enhet
    .why = tabellernas enhet ändrar inte hur belopp läses; omräknat till { $unit } blir beloppet mycket litet
    .help = skriv enheten i beloppet: { $meant }, eller { $written } kr om det är kronor som menas

budget-bounds-contradict = lägst { $low }, men högst { $high }
    .label = { $low }
    .upper = { $high }
    .why = inget belopp uppfyller båda gränserna
    .help = rätta den gräns som är fel

budget-bounds-contradict_least = lägst { $low }, men beloppet är { $high }

budget-double-funding = { $sum } har öronmärkts för en kostnad på { $cost }
    .label = öronmärkt för samma kostnad
    .other = också öronmärkt för den
    .line = samma post
    .why = den som får betalt två gånger för samma kostnad kan bli skyldig att betala tillbaka
    .help = dela kostnaden mellan dem som betalar, eller stryk den post som är dubbel

budget-double-funding_line = kostnadsposten ”{ $item }” finns med två gånger
    .label = samma post, samma belopp

budget-double-funding_told = texten säger att kostnaden även betalas av någon annan
    .label = betalas även av någon annan
budget-double-funding_parallel = ett avtal vid sidan av det här gäller av namnet att döma samma verksamhet
    .label = samma verksamhet
    .why = två avtal för samma sak gör det oklart vad pengarna gäller, och samma kostnad kan betalas två gånger
    .help = skriv vad vart och ett av avtalen betalar för, eller avsluta det ena

budget-index-basis-missing = uppräkningen räknas från ett bastal vars tid inte anges
    .label = bastal
    .why = utan index och bastid kan två personer räkna rätt och komma till olika belopp
    .help = ange indexets namn, och månaden eller året för bastalet

budget-index-basis-missing_index = beloppen räknas upp, men inget index anges
    .label = utan index

budget-index-basis-missing_told = beloppen räknas upp enligt texten, men det sägs inte med vad
    .label = med vad?

budget-index-conflict = uppräkningen stämmer inte med resten
    .label = uppräkningen
    .first = första uppräkningen
    .period = avtalstiden
    .indexation = beloppen räknas upp
    .index = avtalets index
    .why = en uppräkning som beskrivs på två sätt kan leda till tvist om varje års belopp
    .help = rätta dagen, insatsen, texten eller indexet

budget-index-conflict_after = beloppen räknas upp första gången { $first }, när avtalet har upphört

budget-index-conflict_base = bastiden { $base } kommer efter den första uppräkningen { $first }

budget-index-conflict_before = beloppen räknas upp första gången { $first }, innan avtalet gäller

budget-index-conflict_fixed = texten säger att beloppen är fasta, men de räknas upp med index
    .label = fasta belopp

budget-index-conflict_index = texten nämner ett annat index än avtalets
    .label = ett annat index

budget-index-conflict_not-money = uppräkningen gäller en insats som varken är pengar eller har ett belopp
    .label = inte pengar
    .form = insatsens form

budget-index-conflict_share = { $share } av indexets förändring slår igenom, mer än hela förändringen
    .label = { $share }
    .why = beloppen skulle stiga snabbare än priserna
    .help = ange högst 100 %

budget-index-conflict_nothing = inget belopp kan räknas upp: inget gäller per år eller för ett visst år

budget-old-appropriation = pengarna för { $year } vilar på ett beslut från { $date }
    .label = { $date }
    .start = avtalet gäller från { $year }
    .why = budgeten beslutas för varje år; ett gammalt anslag säger inte att det finns pengar nu
    .help = ange det beslut eller den ram som pengarna betalas ur, med år

budget-source-unidentified_scheme = av ”{ $scheme }” framgår inte vilket bidrag det är eller vem som ger det
    .label = vilket?

budget-source-unidentified = pengarna kommer från { $name }, men det framgår inte ur vilket bidrag
    .label = pengar från { $name }
    .why = villkoren och sista dagen följer med bidraget; går bidraget inte att peka ut vet ingen vilka de är
    .help = ange stödform, beslut, dag eller nummer

budget-spend-by-misplaced = sista dagen att använda pengarna är fel
    .label = { $day }
    .start = avtalet börjar gälla { $other }
    .report = sista rapporten lämnas { $other }
    .why = pengar som används efter den sista rapporten redovisas inte
    .help = rätta dagen, eller lägg till en slutredovisning efter den

budget-spend-by-misplaced_report = pengarna får användas till och med { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter sista rapporten

budget-spend-by-misplaced_start = pengarna ska vara använda senast { $day }, innan avtalet börjar gälla
    .why = pengarna kan då inte användas under avtalstiden
    .help = rätta dagen, eller avtalstidens början

budget-unit-suspect_small = insatsen är bara { $read }: kanske menas tusental kronor
    .why = ett bidrag till en verksamhet är sällan mindre än tusen kronor
    .help = skriv enheten i beloppet, till exempel 58 tkr

budget-upstream-terms-missing = villkoren för de pengar som förs vidare följer inte med
    .label = pengar med egna villkor
    .why = utan villkoren kan den som har fått bidraget få svårt att kräva tillbaka det som har använts fel
    .help = ange återbetalningen, eller skriv att villkoren för bidraget gäller även här

budget-upstream-terms-missing_terms = det sägs vad som betalas tillbaka, men inte att bidragsgivarens villkor gäller
    .label = pengar från någon annan
    .help = skriv vad bidragsgivaren kräver av redovisning, granskning och synlighet, och att det gäller även här

budget-upstream-terms-missing_freed = villkoren för pengar som någon annan har gett sägs inte gälla den som använder dem
    .label = binder inte
    .help = skriv att bidragsgivarens villkor om redovisning, granskning, synlighet och återbetalning gäller även här

budget-vat-contradicted = momsen beskrivs på två sätt
    .label = texten
    .other = det andra beskedet
    .why = skillnaden är vanligen en femtedel eller en fjärdedel av beloppet
    .help = rätta den uppgift eller den mening som är fel

budget-vat-contradicted_added = texten säger att moms tillkommer, men { $fact ->
        [none] ingen moms tas ut
       *[other] moms ingår i beloppen
    }

budget-vat-contradicted_included = texten säger att moms ingår, men { $fact ->
        [none] ingen moms tas ut
       *[other] moms tillkommer
    }

budget-vat-contradicted_none = texten säger att moms inte tas ut, men { $fact ->
        [added] moms tillkommer
       *[other] moms ingår i beloppen
    }

budget-vat-unstated = pengar betalas, men inget sägs om moms
    .label = inget om moms
    .paid = betalar
    .why = det är oklart om moms ingår i beloppet eller tillkommer, och vem som står för den
    .help = ange om moms inte tas ut, ingår eller tillkommer

budget-vat-unstated_open = frågan om moms lämnas öppen
    .label = avgörs inte
    .why = det är oklart om moms ingår i beloppet eller tillkommer, och vem som står för den
    .help = ange om moms inte tas ut, ingår eller tillkommer

budget-year-without-money = inga pengar anges för { $year }, fast avtalet gäller då{ $years ->
        [one] {""}
       *[other] {" "}(sammanlagt { $years } år)
    }
    .label = närmaste år med pengar
    .period = avtalstiden
    .why = antingen är ett årtal fel, eller så ska verksamheten drivas ett år utan pengar
    .help = lägg till årets belopp, eller rätta årtalet

budget-zero-amount = beloppet är { $amount }
    .label = { $amount }
    .why = noll kronor är sällan det som menas; ofta är det ett tal som ingen fyllde i
    .help = ange beloppet, eller stryk uppgiften

reason-blank-index = indexets namn saknas
reason-brief = avtalet är kortfattat
reason-blank-vat = uppgiften om moms saknas
reason-grant-requisitioned = pengarna är ett bidrag som inte faktureras
reason-no-numbered-appropriation = inget anslag med nummer nämns
reason-no-appropriation = inget äldre beslut om pengar nämns
reason-no-bounds = inget belopp har både en lägsta och en högsta gräns
reason-no-hours = inget arbete räknat i timmar läggs in
reason-no-indexation = beloppen räknas inte upp
reason-no-public-money = ingen offentlig part bidrar med egna pengar
reason-no-target = inget mål har ett antal
reason-no-upstream = inga pengar från någon annan förs vidare
reason-no-vat-in-prose = texten säger inget om hur momsen hanteras
reason-no-yearly-money = ingen part bidrar med pengar år för år
reason-nothing-paid-out = ingen offentlig part betalar en part på en annan sida

budget-upstream-terms-missing_union = EU-stödets villkor följer inte med till dem som pengarna betalas till
    .why = redovisning, granskning, synlighet och bevarande krävs av den som har fått stödet, som inte kan kräva det av de andra
    .help = skriv att villkoren för stödet gäller även de andra parterna, och vem som svarar om stödet krävs tillbaka

budget-appropriation-differs = pengarna tas här ur anslaget { $told }, men på ett annat ställe ur { $first }
    .label = { $told }
    .first = { $first }
    .why = ett anslag får användas bara till det som det är till för, och villkoren är olika
    .help = skriv det anslag som beslutet om pengarna nämner, eller vad som tas ur vilket

budget-appropriation-short = { $told } har avsatts, men { $needed } ska betalas
    .label = { $told } räcker inte
    .needed = minst { $needed } behövs i ett år
    .why = en nämnd får inte binda sig för mer än vad den har fått; föreningen kan bli utan det som fattas
    .help = rätta beloppet, eller ange det beslut som täcker resten

budget-appropriation-short_whole = { $told } har avsatts för hela tiden, men { $needed } ska betalas
    .needed = tillsammans { $needed }

budget-appropriation-short_years = pengarna lämnas varje år till { $needed }, men tas ur en budget som gäller till och med { $told }
    .label = till och med { $told }
    .end = avtalet gäller till { $needed }
    .why = en nämnd får inte binda sig för mer än vad den har fått; för åren därefter finns inget anslag
    .help = ange den budget eller plan som täcker också de sista åren

budget-budget-untold = texten hänvisar till en budget eller kostnadstabell som avtalet inte har
    .label = vilken budget?
    .funding = inga kostnadsposter anges
    .why = bidraget är ett enda belopp: vad det får användas till, och vad som är en avvikelse, går inte att avgöra
    .help = ange kostnaderna (funding.costs), bilägg budgeten, eller säg vilken handling den står i

budget-budget-untold_vague = den post som är det mesta av budgeten säger inte vad pengarna går till
    .label = vad är det?
    .why = vad pengarna får användas till och vad som är en avvikelse går inte att avgöra
    .help = dela posten på det som ska betalas

budget-budget-untold_open = vad pengarna ska gå till lämnas till den som får dem, och inga kostnader anges
    .label = lämnas öppet
    .why = vad pengarna får användas till och vad som är en avvikelse går inte att avgöra
    .help = ange kostnaderna (funding.costs), och vem som får flytta pengar mellan dem

budget-budget-untold_lump = bidraget är ett enda belopp: det sägs inte hur mycket av det som är lön och vad resten ska gå till
    .label = vad går det till?
    .why = vad pengarna får användas till och vad som är en avvikelse går inte att avgöra
    .help = ange kostnaderna (funding.costs), bilägg en budget, eller skriv i texten hur beloppet fördelas

budget-line-without-period = kostnaden har ingen tid, fast andra poster har år
    .label = vilket år?
    .other = har en tid
    .why = det går inte att säga vilket års pengar posten ska betalas med
    .help = ange tiden för posten (during), eller dela den på åren

budget-line-without-period_told = ett belopp i texten har ingen tid, fast andra bidrag lämnas per år
    .yearly = lämnas per år
    .why = ingen vet om beloppet lämnas en gång eller varje år, och i vilken budget det ska finnas
    .help = skriv för vilket år eller vilken tid beloppet lämnas, och ange det bland bidragen

budget-line-without-period_yearly = kostnaden har ingen tid, fast pengarna lämnas och räknas per år
    .label = per år eller för hela tiden?
    .yearly = per år
    .why = det går inte att säga om posten ska betalas en gång eller varje år
    .help = ange `per: year`, eller tiden för posten (during)

budget-line-without-period_given = bidraget har ingen tid, fast de andra från samma part har år
    .label = vilket år?
    .why = det går inte att säga vilket år pengarna lämnas
    .help = ange tiden för bidraget (during)

budget-line-without-period_worth = värdet har ingen tid, fast samma part lämnar annat per år
    .label = per år eller för hela tiden?
    .yearly = per år
    .why = det går inte att säga om insatsen är värd så mycket varje år eller tillsammans
    .help = ange `per: year`, eller tiden för insatsen (during)

reason-no-dated-lines = kostnaderna är inte fördelade på olika tider

budget-old-appropriation_budget = pengarna för { $year } tas ur en budget för { $date }

budget-old-appropriation_left = pengarna tas av det som har blivit över, och inget anslag nämns
    .label = inget anslag
    .why = det som blir över av andra medel är bundet till sitt ändamål och sitt år tills det har beslutats på nytt
    .help = ange anslaget och året, eller beslutet om att pengarna får användas till det här
