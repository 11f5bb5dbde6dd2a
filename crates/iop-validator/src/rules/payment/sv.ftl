## Reglerna om betalning.

family-payment = Betalning

payment-interval-exceeds-term = betalning anges { $per }, men avtalet gäller { $days ->
        [one] bara en dag
       *[other] bara { $days } dagar
    }
    .label = längre än avtalstiden
    .period = avtalstiden
    .prose = texten säger samma sak
    .why = ingen vet om betalningen ska ske en gång, till en del eller inte alls
    .help = ange dagen för betalningen, eller en tidsenhet som ryms i avtalstiden

payment-payments-mismatch = betalningarna blir { $paid }, men insatsen är { $given }: { $difference } skiljer
    .label = betalningarna blir { $paid }
    .given = partens insatser i pengar blir { $given }
    .why = med ett belopp i insatsen och ett annat i betalningarna vet ingen vilket som gäller
    .help = rätta den insats eller den betalning som är fel
    .received = det som betalas till parten blir { $given }

payment-payments-mismatch_outside = betalningen är för en annan tid än insatsen
    .label = en tid då insatsen inte ger några pengar
    .given = insatsen är för den tiden
    .why = planen visar pengar då inga är utlovade, och inga då de är det
    .help = rätta tiden för betalningen eller för insatsen

payment-payments-mismatch_passes-on = { $paid } förs vidare, men bara { $given } har betalats: { $difference } för mycket
    .label = { $paid } förs vidare
    .why = den som för vidare mer än den har fått betalar med egna pengar, som ingen insats säger något om
    .help = rätta betalningarna, eller lägg till det som parten själv bidrar med

payment-payments-mismatch_unpaid = { $given } utlovas, men ingen betalning hör till den insatsen
    .label = { $given } betalas aldrig
    .payments = varje betalning hör till en annan insats
    .why = den som ska få pengarna vet inte när eller om de kommer
    .help = lägg till betalningen, eller stryk insatsen

payment-private-account = pengarna betalas till en persons eget konto
    .label = inte partens konto
    .why = den som betalar till en person har inte betalat till parten, och pengarna går inte att följa
    .help = betala till ett konto som parten äger

payment-reductions-order = dag { $day } står efter dag { $earlier }: stegen går inte uppåt
    .label = dag { $day }
    .before = steget före: { $earlier }
    .why = varje steg gäller tills nästa börjar; ett steg i fel ordning gäller aldrig, eller samtidigt med ett annat
    .help = skriv stegen i ordning efter antalet dagars försening

payment-reductions-order_nought = avdraget gäller från dag 0, då inget är försenat
    .label = dag 0
    .help = första förseningsdagen är dag 1

payment-reductions-order_share = avdraget sjunker från { $earlier } till { $share } när förseningen blir längre
    .label = { $share }
    .why = den som är mer försenad skulle få mer betalt
    .help = rätta den andel eller den dag som är fel

payment-reductions-order_whole = avdraget är { $share }, mer än hela beloppet
    .label = { $share }
    .why = ett avdrag kan inte bli större än det som ska betalas
    .help = skriv ett avdrag på högst 100 %

payment-retention-forfeited-before-report = rätten går förlorad { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före rapporten som den väntar på
    .label = går förlorad { $day }
    .report = rapporten ska lämnas senast { $report }
    .why = den som lämnar rapporten i rätt tid har redan mist det som hölls inne
    .help = senarelägg dagen då rätten går förlorad, eller tidigarelägg rapporten

payment-paid-after-spend-by = betalningen { $day } sker { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter den sista dagen att använda medlen
    .label = { $day }
    .spend-by = medlen ska vara använda senast { $last }
    .why = den som får pengar efter sista dagen kan inte använda dem i rätt tid
    .help = tidigarelägg betalningen, eller flytta fram den sista dagen att använda medlen

payment-advance-and-arrears = pengarna betalas både i förskott och i efterskott
    .label = i förskott
    .arrears = i efterskott
    .against = betalas mot rapport eller redovisade kostnader
    .why = den som får pengarna måste veta om den ska ligga ute med dem
    .help = rätta texten eller betalningens underlag

payment-advance-and-arrears_fact = texten säger i förskott, men varje betalning görs i efterhand

payment-advance-and-arrears_early = texten säger i efterskott, men varje betalning görs i början av sin tid
    .label = i efterskott
    .early = i början av tiden
    .help = rätta texten eller dagen för betalningen

payment-against-differs = texten säger något annat om vad pengarna betalas mot
    .label = texten
    .fact = uppgiften
    .why = en faktura är ett krav på betalning för något levererat; en rekvisition är det inte
    .help = rätta texten eller uppgiften

payment-against-differs_invoice = texten säger mot faktura, uppgiften säger mot rekvisition

payment-against-differs_requisition = texten säger mot rekvisition, uppgiften säger mot faktura

payment-against-differs_report = texten säger mot rapport, uppgiften säger något annat
    .why = den som ska betala vet inte om en rapport måste ha lämnats först

payment-basis-unstated_retention = en del hålls inne, men det sägs inte när eller mot vad den betalas
    .label = hålls inne
    .why = utan dag och villkor vet ingen om, eller när, den innehållna delen ska betalas
    .help = ange mot vad den betalas, till exempel godkänd slutrapport, eller när

payment-basis-unstated = det sägs inte när eller mot vad pengarna betalas
    .label = varken dag eller underlag
    .why = utan förfallodag vet ingen när pengarna kommer, eller när en betalning är försenad
    .help = ange dagen eller underlaget för betalningen

payment-basis-unstated_unstated = inget sägs om hur eller när pengarna betalas
    .label = pengar

payment-before-condition = pengarna betalas { $day }, men villkoret avgörs först { $by }
    .label = betalas { $day }
    .by = villkoret ska vara avgjort { $by }
    .why = uppfylls inte villkoret är pengarna redan ute
    .help = flytta betalningen till efter beslutet, eller räkna den från beslutet

payment-before-condition_report = pengarna betalas { $day } mot en rapport, men den första kommer { $by }
    .label = betalas { $day }
    .by = första rapporten { $by }
    .why = den som ska betala har inget att pröva när dagen kommer
    .help = flytta betalningen eller rapporten

payment-day-differs = pengarna betalas { $told } enligt texten, men { $day } enligt uppgifterna
    .label = { $told }
    .fact = betalas { $day }
    .why = med två betalningsdagar vet ingen när pengarna kommer, eller från när dröjsmålsränta löper
    .help = rätta texten eller dagen, eller hänvisa till uppgiften i texten

payment-day-differs_yearly = texten anger ”{ $told }” för betalning, men ingen betalning infaller då
    .label = { $told }
    .fact = dagen i uppgifterna

payment-day-differs_amount = texten säger { $told } den dagen, men betalningen { $day } är { $fact }
    .label = { $told }
    .fact = betalningen är { $fact }
    .why = med två belopp för samma dag vet ingen vilket som betalas
    .help = rätta texten eller betalningen

payment-day-differs_first = den första betalningen är { $told } i texten, men { $day } bland uppgifterna
    .label = { $told }
    .fact = betalningens dag

payment-day-differs_after = texten säger att pengarna betalas inom { $told }, uppgiften säger inom { $time }
    .label = { $told }
    .fact = inom { $time }

payment-day-differs_onward = texten säger att pengarna förs vidare inom { $told }, uppgiften säger inom { $time }
    .label = { $told }
    .fact = inom { $time }

payment-passed-on-exceeds-costs = { $paid } förs vidare till { $name }, vars kostnader är { $costs }: { $excess } för mycket
    .label = { $paid } i allt
    .costs = partens kostnader blir { $costs }
    .why = det som förs vidare utöver kostnaderna fattas till de andras kostnader
    .help = rätta beloppet eller kostnaderna, eller skriv vad resten är till

payment-day-missing = det sägs inte när pengarna betalas
    .label = när?
    .why = förfallodagen avgör när betalningen är försenad och från vilken dag ränta löper
    .help = ange dagen (on), eller skriv den i texten

payment-day-missing_at-will = texten låter den som betalar bestämma när det sker
    .label = när?

payment-frequency-differs_part = texten delar upp pengarna i { $told } delar, men det är { $paid } betalningar
    .label = { $told } delar
    .payments = { $paid } betalningar

payment-frequency-differs_total = texten säger { $told } betalningar, men de är sammanlagt { $paid }
    .label = { $told } betalningar
    .payments = sammanlagt { $paid }

payment-frequency-differs = texten säger { $told ->
        [one] en betalning
       *[other] { $told } betalningar
    } om året, men uppgifterna ger { $paid }
    .label = { $told } om året
    .payments = { $paid } om året
    .why = den som får pengarna planerar efter den ena takten och får dem i den andra
    .help = rätta texten eller betalningarna

payment-invoice-for-grant = ett bidrag betalas mot faktura
    .label = mot faktura
    .grant = pengarna kallas bidrag
    .why = en faktura är ett krav på betalning för något levererat, och talar för ett köp
    .help = låt pengarna betalas mot rekvisition, eller ange hur momsen hanteras om det är en ersättning

payment-invoice-for-grant_heading = rubriken talar om faktura, men betalningen sker mot annat
    .label = faktura?
    .why = den som läser rubriken tror att det är ett köp, och fakturerar med moms
    .help = skriv rubriken efter hur det betalas

payment-invoice-for-grant_partnership = partnerskapets pengar betalas mot faktura, och inget sägs om moms

payment-invoice-for-grant_untaxed = pengar utan moms, som inte kallas betalning för något, betalas mot faktura

payment-late-interest-conflict = dröjsmålsräntan anges på två sätt
    .label = texten
    .first = det andra beskedet
    .why = utan avtal om annat gäller räntelagen; med två besked vet ingen vad en sen betalning kostar
    .help = rätta den uppgift eller den text som är fel

payment-late-interest-conflict_none = texten säger att ingen ränta betalas, men { $first ->
        [statutory] räntelagen ska gälla
       *[other] en egen ränta är avtalad
    }

payment-late-interest-conflict_statutory = texten säger att räntelagen gäller, men { $first ->
        [none] ingen ränta ska betalas
       *[other] en egen ränta är avtalad
    }

payment-late-interest-conflict_agreed = texten anger en egen räntesats, men { $first ->
        [none] ingen ränta ska betalas
       *[other] räntelagen ska gälla
    }

payment-retention-released-early = det innehållna betalas ut { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före slutrapporten
    .label = betalas ut { $day }
    .report = slutrapporten ska lämnas { $report }
    .why = den som håller inne pengar gör det för att få rapporten
    .help = räkna dagen från rapporten

payment-retention-released-early_whole = hela beloppet hålls inne: { $share }
    .label = { $share }
    .why = hålls allt inne betalas inget
    .help = håll inne en del, inte allt

payment-shares-miss-hundred = delbetalningarna blir { $sum } av insatsen
    .label = delarna blir { $sum }
    .other = räknas med
    .why = det som fattas har ingen lovat att betala ut, och det som är för mycket finns inte att betala
    .help = rätta den andel som är fel

payment-shares-miss-hundred_told = delbetalningarna i texten blir { $sum }

payment-wrong-payer = { $name } betalar en insats som { $giver } bidrar med
    .label = { $name }
    .given = { $giver } bidrar
    .from = samma part
    .to = bidrar med pengarna
    .why = den som ska betala måste vara den som har lovat pengarna
    .help = rätta vem som betalar, eller ange att pengarna förs vidare

payment-wrong-payer_among = { $name } betalar flera, och är själv en av dem
    .label = också { $name }
    .from = betalar
    .why = det går inte att säga vem som får pengarna, och hur mycket var och en får
    .help = ange den som får betalt, eller att pengarna förs vidare (passes_on)

payment-wrong-payer_origin = { $name } ska få betalt, men det är därifrån pengarna kommer
    .label = får betalt
    .source = pengarna kommer härifrån
    .why = pengar som förs vidare går till den som ska använda dem
    .help = rätta vem som får betalt

payment-wrong-payer_reversed = { $name } betalar { $giver }, men det är { $giver } som bidrar med pengar

payment-wrong-payer_self = { $name } betalar sig själv
    .help = rätta vem som betalar eller får betalt

reason-no-account = texten nämner inget konto
reason-blank-against = vad en betalning görs mot är inte ifyllt
reason-blank-late-interest = uppgiften om dröjsmålsränta saknas
reason-neither-against = betalningarna görs inte alla mot faktura, eller alla mot rekvisition
reason-no-advance = texten säger inte att pengarna betalas i förskott
reason-no-costs-of-parties = budgeten säger inte vilken part varje kostnad hör till
reason-no-frequency-in-prose = texten säger inte hur ofta pengarna betalas
reason-no-grant = avtalet är varken partnerskap eller bidrag
reason-no-invoice = ingen offentlig part betalar mot faktura
reason-no-late-interest = inget sägs om dröjsmålsränta
reason-no-payment-share = inga delbetalningar anges i andelar som ska bli det hela
reason-no-retention = inget hålls inne
reason-nothing-awaited = ingen betalning väntar på något
reason-nothing-passed-on = inga pengar förs vidare
