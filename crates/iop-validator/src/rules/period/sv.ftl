## Reglerna om avtalstid.

family-period = Avtalstid

period-chain-gap = { $days ->
        [one] en dag
       *[other] { $days } dagar
    } skiljer det föregående avtalets slut från det här avtalets början, { $start }
    .label = börjar { $start }
    .end = det föregående avtalet slutar { $end }
    .why = det som görs däremellan har stöd i inget av avtalen
    .help = rätta det datum som är fel, eller säg vad som gäller för tiden däremellan

period-chain-gap_overlap = { $days ->
        [one] en dag
       *[other] { $days } dagar
    } omfattas både av det föregående avtalet och av det här
    .why = då gäller två avtal samtidigt, med var sina pengar och åtaganden
    .help = rätta det datum som är fel, eller säg att det här avtalet ersätter det föregående i förtid

period-chain-order = det föregående avtalet börjar { $day }, inte före det här, som börjar { $own }
    .label = { $day }
    .own = { $own }
    .why = ett avtal som går före måste ha börjat gälla tidigare
    .help = rätta det datum som är fel, eller ange avtalet som parallellt

period-chain-order_dated = det föregående avtalet är daterat { $day }, efter det här avtalet, { $own }

period-chain-order_over = det här börjar { $own }, men avtalet som det förutsätter upphörde { $day }
    .why = det här avtalet gäller bara så länge som det andra gäller, och börjar då aldrig gälla
    .help = rätta det datum som är fel, eller ange det avtal som gäller nu

period-condition-too-late = villkoret ska vara uppfyllt senast { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens början
    .label = senast { $day }
    .limit = { $limit }
    .why = fram till dess vet ingen om överenskommelsen gäller
    .help = låt villkoret avgöras före början, eller skjut på början

period-condition-too-late_end = villkoret ska vara uppfyllt senast { $day }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut
    .why = då har överenskommelsen redan upphört

period-end-before-start = slutet, { $end }, ligger före början, { $start }: { $days ->
        [one] en dag
       *[other] { $days } dagar
    } fel
    .label = slutar { $end }
    .start = börjar { $start }
    .why = en tid som slutar före sin början finns inte
    .help = rätta det datum som är fel; ofta har de två bytt plats

period-end-before-start_party = parten trädde ut { $end } men in först { $start }: { $days ->
        [one] en dag
       *[other] { $days } dagar
    } fel
    .label = trädde ut { $end }
    .start = trädde in { $start }

period-end-before-start_related = det anknytande avtalet slutar { $end } men börjar { $start }: { $days ->
        [one] en dag
       *[other] { $days } dagar
    } fel

period-extension-arithmetic = { $times ->
        [one] en förlängning
       *[other] { $times } förlängningar
    } på { $by } når { $reached }, men sista dag är { $until }
    .label = når { $reached }
    .until = sista dag: { $until }
    .end = avtalstiden slutar { $end }
    .why = med två sista dagar vet ingen hur länge överenskommelsen kan gälla
    .help = rätta längden, antalet eller den sista dagen

period-extension-arithmetic_none = ingen förlängning på { $by } ryms: den når { $reached }, men sista dag är { $until }

period-extension-arithmetic_passed = sista dag för förlängning, { $until }, är inte efter avtalets slut, { $end }
    .label = inte efter slutet
    .why = avtalet sägs kunna förlängas, men har då inga dagar kvar att gälla
    .help = rätta den sista dagen eller avtalstidens slut

period-extension-arithmetic_short = { $times ->
        [one] en förlängning
       *[other] { $times } förlängningar
    } på { $by } når bara { $reached }, men sista dag är { $until }

period-extension-differs = texten och uppgifterna säger olika saker om förlängning
    .label = { $told }
    .fact = uppgiften: { $fact }
    .why = den som vill förlänga kan missa sin dag eller sin rätt
    .help = rätta texten eller uppgiften

period-extension-differs_notice = besked om förlängning ska ges { $told } före slutet enligt texten, men { $fact } enligt uppgiften

period-extension-differs_last-day = förlängning hindras senast { $told } enligt texten, { $fact } enligt uppgifterna

period-extension-differs_beyond = texten ger en sista dag att hindra förlängning, men avtalet slutar redan { $fact }
    .fact = slutar { $fact }

period-extension-differs_party = texten ger en annan part rätten att förlänga än uppgiften
    .label = en annan enligt uppgiften
    .fact = uppgiften

period-extension-differs_times = texten ger { $told } { $told ->
        [one] förlängning
       *[other] förlängningar
    }, men uppgiften är { $fact }

period-extension-differs_until = texten låter förlängningen nå till { $told }, men uppgiften är { $fact }

period-extension-differs_untold = enligt texten förlängs avtalet av sig självt, men uppgifterna har ingen förlängning
    .label = förlängs
    .fact = ingen förlängning
    .help = ange förlängningen i uppgifterna, eller rätta texten

period-extension-notice-early = besked om förlängning ska lämnas { $notice } före slutet av { $length }
    .label = { $notice }
    .term = { $length }
    .why = den som vill säga nej måste bestämma sig när högst halva tiden har gått, innan något hunnit följas upp
    .help = för in dagen i kalendern, eller förkorta tiden för besked

period-extension-notice-early_day = besked om förlängning ska lämnas senast { $day }, { $notice } före slutet av { $length }
    .label = { $notice }: senast { $day }

period-extension-notice-impossible = besked ska lämnas { $notice } före slutet, men avtalstiden är bara { $length }
    .label = { $notice }
    .term = { $length }
    .why = besked skulle behöva lämnas innan avtalet har börjat gälla; ingen kan hindra förlängningen, eller få den
    .help = förkorta tiden för besked, eller förläng avtalstiden

period-extension-notice-impossible_extension = besked ska lämnas { $notice } före slutet, men en förlängning är bara { $length }
    .why = besked om nästa förlängning skulle behöva lämnas innan den förra har börjat

period-extension-notice-impossible_late = förlängningen ska vara avtalad senast en dag som infaller efter slutet, { $end }
    .label = avtalet har löpt ut
    .term = slutar { $end }
    .why = det som har löpt ut kan inte förlängas; det krävs en ny överenskommelse
    .help = ange en dag före slutet

period-extension-undefined = avtalet kan förlängas, men det sägs inte hur länge, hur många gånger eller genom vilket beslut
    .label = på vilka villkor?
    .why = ingen vet vad som har utlovats, och förlängningar räknas in i avtalets värde
    .help = ange längd, antal, vem som bestämmer och sista dag, eller skriv att det krävs en ny överenskommelse

period-extension-undefined_open = om avtalet fortsätter efter sista dagen lämnas öppet
    .label = när, och hur?
    .why = ingen vet om arbetet går vidare, eller när det bestäms
    .help = skriv att avtalet upphör, eller ange senaste dag för beslutet om en fortsättning

period-extension-undefined_automatic = avtalet förlängs av sig självt, men varken sista dag för besked, antal gånger eller slut anges
    .label = utan slut
    .why = den som inte vet när den senast ska säga nej binds om och om igen, och alla förlängningar räknas in i avtalets värde
    .help = ange när uppsägning senast ska ske (notice), antalet förlängningar (times) eller en sista dag (until)

period-extension-undefined_endless = avtalet har en sista dag, men gäller enligt texten tills vidare
    .label = utan slut
    .end = avtalstiden slutar
    .why = det går inte att säga om avtalet upphör den dag som anges, och ett avtal utan slut värderas på ett annat sätt
    .help = stryk orden, eller ange i uppgifterna att avtalet förlängs och hur länge

period-extension-undefined_nobody = avtalet förlängs om den som har rätten begär det, men det sägs inte vem det är
    .label = vem?
    .why = ingen kan begära förlängningen, eller båda tror att den andra inte kan det
    .help = ange vem som får begära förlängning (party), eller att parterna kommer överens (agreed)

period-extension-undefined_unlimited = avtalet kan förlängas, men varken antal gånger eller en sista dag anges
    .label = hur många gånger?
    .why = avtalet har i praktiken inget slut, och alla förlängningar räknas in i dess värde
    .help = ange antalet förlängningar (times) eller en sista dag (until)

period-framework-ends-first = avtalet som det här förutsätter upphör { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före avtalstidens slut
    .label = slutar { $end }
    .other = det avtalet slutar { $other }
    .why = därefter gäller inte heller det här avtalet, trots att avtalstiden säger det
    .help = rätta slutet på det ena avtalet, eller säg vad som gäller om det andra inte förlängs

period-framework-ends-first_together = de två avtalen ska upphöra samma dag, men det skiljer { $days ->
        [one] en dag
       *[other] { $days } dagar
    } mellan dem
    .why = båda dagarna kan inte gälla
    .help = rätta det slut som är fel

period-friday = fredag

period-half-year-unidentified = det framgår inte vilken del av året som avses: ”{ $written }”
    .label = vilket?
    .why = året har flera sådana delar, och den som följer upp vet inte vilken det gäller
    .help = skriv ut vilken det är, till exempel första halvåret, eller från vilken dag till vilken

period-length-differs = texten säger { $told }, men avtalstiden är { $fact }
    .label = { $told }
    .term = avtalstiden
    .why = ingen vet hur länge parterna har bundit sig
    .help = rätta texten eller avtalstiden

period-length-differs_title = rubriken gäller { $told }, men avtalstiden slutar { $fact }

period-length-mismatch = { $length } från { $start } slutar { $expected }, men slutet anges till { $end }
    .label = { $length }
    .start = börjar { $start }
    .end = slutar { $end }
    .why = när längden och sista dagen inte stämmer överens vet ingen när avtalet upphör
    .help = rätta längden eller sista dagen, eller stryk den ena

period-length-mismatch_open-ended = avtalet gäller tills vidare, men slutet anges till { $end }
    .label = { $end }
    .open = gäller tills vidare
    .why = ett avtal med en sista dag upphör då av sig självt, ett utan gäller tills någon säger upp det
    .help = stryk sista dagen, eller uppgiften att avtalet gäller tills vidare

period-long-term-too-short = samarbetet sägs vara långsiktigt, men avtalstiden är bara { $days ->
        [one] en dag
       *[other] { $days } dagar
    }
    .label = långsiktighet utlovas
    .term = från { $start } till { $end }, förlängningar inräknade
    .why = ett kort avtal talar mot ett av de skäl som anges för partnerskapet
    .help = förläng avtalstiden, ange hur avtalet kan fortsätta, eller stryk det som sägs om långsiktighet

period-monday = måndag

period-outside-term = { $time } ligger utanför avtalstiden
    .label = { $time }
    .limit = { $side ->
        [start] avtalstiden börjar { $limit }
       *[end] avtalstiden slutar { $limit }
    }
    .why = det kan bli oklart om det som ska ske när överenskommelsen inte gäller binder parterna
    .help = rätta dagen eller avtalstiden

period-outside-term_amendment = ändringen gäller från { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_commitment = åtagandet gäller { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_commitment-over = åtagandets tid slutar { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut

period-outside-term_passed = åtagandet ska vara gjort { $time }, innan överenskommelsen ingicks
    .limit = { $limit }
    .why = ingen kan lova det som skulle ha varit gjort
    .help = rätta dagen, eller skriv det som något som har skett

period-outside-term_surplus = det som är kvar ska betalas tillbaka { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }
    .why = den som har pengarna använder dem under tiden, och kravet kan hinna glömmas
    .help = rätta dagen

period-outside-term_contribution = insatsen avser { $time }, som { $side ->
        [start] slutar
       *[end] börjar
    } { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_cost = kostnaden avser { $time }, som { $side ->
        [start] slutar
       *[end] börjar
    } { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_event = enligt texten ska det ske { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut

period-outside-term_event-passed = enligt texten ska det ske { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } innan överenskommelsen ingicks
    .limit = { $limit }
    .why = det som ska göras kan inte göras på en dag som har passerat
    .help = rätta dagen, eller skriv det som något som har skett

period-outside-term_joins = parten träder in { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_leaves = parten trädde ut { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_payment = betalningsdagen, { $time }, ligger { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }
    .help = rätta dagen; en slutbetalning anges mot rapport, eller som en tid efter avtalstidens slut

period-outside-term_post = tjänsten avser { $time }, som { $side ->
        [start] slutar
       *[end] börjar
    } { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_report = rapporten ska lämnas { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_spend = medlen ska vara använda senast { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_target = måttet avser { $time }, som { $side ->
        [start] slutar
       *[end] börjar
    } { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-outside-term_target-over = måttets tid slutar { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut

period-outside-term_contribution-over = insatsens tid slutar { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut

period-rate-exceeds-term = ”{ $measure }” räknas per år, men avtalstiden är kortare än ett år
    .label = per år
    .term = avtalstiden
    .also = också per år
    .why = talet kan läsas som helårets eller som den del som ryms i avtalstiden
    .help = ange antalet för avtalstiden, eller hur ett tal per år räknas om

period-rate-exceeds-term_given = insatsen räknas per år, men avtalstiden är kortare än ett år
    .label = per år
    .why = insatsen kan läsas som helårets eller som den del som ryms i avtalstiden
    .help = ange insatsen för avtalstiden

period-rate-exceeds-term_recurs = det ska ske { $often }, men avtalstiden är kortare än ett år
    .label = { $often }
    .why = det kan inträffa en gång under avtalstiden, eller ingen
    .help = ange dagen, eller hur många gånger det sker under avtalstiden

period-rate-exceeds-term_report = rapporten ska lämnas { $due }, men den dagen infaller aldrig under avtalstiden
    .label = kommer aldrig
    .why = rapporten behöver då aldrig lämnas, och uppföljningen uteblir
    .help = ange en dag inom avtalstiden, eller en tid efter dess slut

period-saturday = lördag

period-sunday = söndag

period-thursday = torsdag

period-tuesday = tisdag

period-wednesday = onsdag

period-wrong-weekday = { $date } är en { $weekday }, men texten säger ”{ $named }”
    .label = { $weekday }
    .why = det ena är fel, och ingen vet vilket
    .help = rätta datumet eller veckodagen

reason-extension-stated = hur avtalet kan förlängas anges som uppgift

reason-no-condition-day = inget villkor för att avtalet ska gälla har en känd dag

reason-no-extension-limit = ingen sista dag för förlängning anges

reason-no-order = inget föregående avtal anges, och inget som avtalet förutsätter

reason-no-tied-agreement = inget avtal med känt slut är bundet till det här

reason-no-weekday = texten nämner ingen veckodag med datum

reason-not-before = det som anges som föregående avtal börjar inte före det här

reason-term-is-a-year = avtalstiden är ett år eller nästan så lång
