## Reglerna om ekonomi.

budget-costs-exceed-funding = kostnaderna blir { $costs }, men insatserna täcker bara { $cash }: { $excess } fattas
    .label = kostnaderna blir { $costs }
    .cash = insatserna som täcker kostnader blir { $cash }
    .why = det som fattas måste någon betala, och avtalet säger inte vem
    .help = sänk kostnaderna, höj en insats eller lägg till den som betalar resten

budget-currency-mixed = { $amount } är i en annan valuta än avtalets { $currency }
    .label = inte { $currency }
    .currency = avtalets valuta
    .why = belopp i olika valutor kan inte räknas samman
    .help = skriv beloppet i { $currency }; ett belopp utan valuta läses som kronor
budget-currency-mixed_all = alla belopp, som { $amount }, är i en annan valuta än avtalets { $currency }
    .help = ändra avtalets valuta, eller skriv beloppen i { $currency }
budget-currency-mixed_unstated = beloppen, som { $amount }, är i en valuta som inte anges för avtalet
    .label = inte { $currency }, som gäller utan uppgift
    .help = ange valutan i funding.currency

budget-one-sided = bara den ena sidan bidrar
    .label = alla insatser kommer från samma sida
    .parties = parterna
    .why = att båda sidor bidrar är ett av skälen till att ett partnerskap får användas
    .help = räkna upp även ideellt arbete, lokaler, personal och kunskap
budget-one-sided_public = bara den offentliga sidan bidrar
budget-one-sided_civil-society = bara den idéburna sidan bidrar

budget-payment-interval-exceeds-term = betalning anges { $per }, men avtalet gäller { $days ->
        [one] bara en dag
       *[other] bara { $days } dagar
    }
    .label = längre än avtalstiden
    .period = avtalstiden
    .prose = texten säger samma sak
    .why = ingen vet om betalningen ska ske en gång, till en del eller inte alls
    .help = ange dagen för betalningen, eller en tidsenhet som ryms i avtalstiden

budget-payments-mismatch = betalningarna blir { $paid }, men insatsen är { $given }: { $difference } skiljer
    .label = betalningarna blir { $paid }
    .given = partens kontanta insatser blir { $given }
    .why = med ett belopp i insatsen och ett annat i betalningarna vet ingen vilket som gäller
    .help = rätta den insats eller den betalning som är fel
    .received = det som betalas till parten blir { $given }
budget-payments-mismatch_passes-on = { $paid } förs vidare, men bara { $given } har betalats: { $difference } för mycket
    .label = { $paid } förs vidare
    .why = den som för vidare mer än den har fått betalar med egna pengar, som ingen insats säger något om
    .help = rätta betalningarna, eller lägg till det som parten själv bidrar med

budget-reductions-order = dag { $day } står efter dag { $earlier }: stegen går inte uppåt
    .label = dag { $day }
    .before = steget före: { $earlier }
    .why = varje steg gäller tills nästa börjar; ett steg i fel ordning gäller aldrig, eller samtidigt med ett annat
    .help = skriv stegen i ordning efter försenad dag
budget-reductions-order_nought = avdraget gäller från dag 0, då inget är försenat
    .label = dag 0
    .help = första förseningsdagen är dag 1
budget-reductions-order_share = avdraget sjunker från { $earlier } till { $share } när förseningen blir längre
    .label = { $share }
    .why = den som är mer försenad skulle få mer betalt
    .help = rätta den andel eller den dag som är fel
budget-reductions-order_whole = avdraget är { $share }, mer än hela beloppet
    .label = { $share }
    .why = ett avdrag kan inte bli större än det som ska betalas
    .help = skriv ett avdrag på högst 100 %

budget-retention-forfeited-before-report = rätten går förlorad { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före rapporten som den väntar på
    .label = går förlorad { $day }
    .report = rapporten ska lämnas senast { $report }
    .why = den som lämnar rapporten i rätt tid har redan mist det som hölls inne
    .help = senarelägg dagen då rätten går förlorad, eller tidigarelägg rapporten

budget-share-and-amount = { $share } av { $whole } är { $expected }, men beloppet anges till { $amount }
    .label = { $share }
    .amount = { $amount }
    .why = med en andel och ett belopp som säger olika vet ingen vilket som gäller
    .help = rätta andelen eller beloppet; är andelen av något annat än kostnaderna eller pengarna, skriv beloppet utan andel

budget-shares-miss-hundred = andelarna blir { $sum }: { $difference } fattas
    .label = andelarna blir { $sum }
    .other = räknas med
    .amount = beloppet
    .why = ingen vet vem som står för det som inte går jämnt ut
    .help = rätta den andel som är fel; tredjedelar skrivs 1/3
budget-shares-miss-hundred_above = andelarna blir { $sum }: { $difference } för mycket
budget-shares-miss-hundred_amount = { $share } av { $total } är { $expected }, men beloppet anges till { $amount }
    .label = { $expected }
    .why = med en andel och ett belopp som säger olika vet ingen vilket som gäller
    .help = rätta andelen eller beloppet

budget-total-mismatch = delarna blir { $sum }, men summan anges till { $total }: { $difference } skiljer
    .label = { $total }
    .parts = delarna blir { $sum }
    .why = med två olika summor i samma avtal vet ingen vilken som gäller
    .help = rätta den post eller den summa som är fel, eller stryk summan: den räknas ändå ut
budget-total-mismatch_currency = delarna blir { $sum }, men summan anges till { $total }, i en annan valuta

budget-unit-suspect = { $written } läses som { $read }, men tabellerna är i { $unit }: kanske menas { $meant }
    .label = läses som { $read }
    .unit = tabellernas enhet
    .why = enheten ändrar inte hur belopp läses; på papperet blir beloppet en bråkdel av en { $unit }
    .help = skriv enheten i beloppet: { $meant }, eller { $written } kr om det är kronor som menas
