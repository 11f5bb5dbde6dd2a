## Reglerna om avtalstiden och dagarna inom den.

period-chain-gap = { $days ->
        [one] en dag
       *[other] { $days } dagar
    } skiljer det föregående avtalets slut från början, { $start }
    .label = börjar { $start }
    .end = det föregående avtalet slutar { $end }
    .why = det som görs däremellan har stöd i inget av avtalen
    .help = rätta det datum som är fel, eller säg vad som gäller för tiden däremellan
period-chain-gap_overlap = { $days ->
        [one] en dag
       *[other] { $days } dagar
    } omfattas både av det föregående avtalet och av det här
    .why = för de dagarna gäller två avtal, med var sina pengar och åtaganden
    .help = rätta det datum som är fel, eller säg att det här avtalet ersätter det föregående i förtid

period-end-before-start = slutet, { $end }, ligger före början, { $start }: { $days ->
        [one] en dag
       *[other] { $days } dagar
    } fel
    .label = slutar { $end }
    .start = börjar { $start }
    .why = en tid som slutar före sin början finns inte
    .help = rätta det datum som är fel; ofta har de två bytt plats
period-end-before-start_related = det anknytande avtalet slutar { $end } men börjar { $start }: { $days ->
        [one] en dag
       *[other] { $days } dagar
    } fel
period-end-before-start_party = parten trädde ut { $end } men in { $start }: { $days ->
        [one] en dag
       *[other] { $days } dagar
    } fel

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

period-last-notice-day = sista dag för uppsägning är { $day }; { $days ->
        [one] den dag som följer
       *[other] de { $days } dagar som följer
    } kan inte sägas upp
    .label = { $notice }: uppsägning senast { $day }
    .end = avtalstiden slutar { $end }
    .why = en uppsägning efter { $day } hinner inte få verkan före avtalstidens slut
    .help = för in dagen i kalendern, eller förkorta uppsägningstiden

period-length-mismatch = { $length } från { $start } slutar { $expected }, men slutet anges till { $end }
    .label = { $length }
    .start = börjar { $start }
    .end = slutar { $end }
    .why = med en längd och en sista dag som säger olika vet ingen när avtalet upphör
    .help = rätta längden eller sista dagen, eller stryk den ena
period-length-mismatch_open-ended = avtalet gäller tills vidare, men slutet anges till { $end }
    .label = { $end }
    .open = gäller tills vidare
    .why = ett avtal med en sista dag upphör då av sig självt, ett utan gäller tills någon säger upp det
    .help = stryk sista dagen, eller uppgiften att avtalet gäller tills vidare

period-notice-exceeds-term = uppsägningstiden, { $notice }, ryms inte i avtalstiden på { $days ->
        [one] en dag
       *[other] { $days } dagar
    }
    .label = { $notice }
    .term = från { $start } till { $end }
    .why = en uppsägning som lämnas första dagen får verkan först när avtalet ändå har upphört
    .help = förkorta uppsägningstiden, eller ange att uppsägning inte kan ske

period-notice-only-on-breach = uppsägning kan ske bara vid avtalsbrott: vanlig uppsägningsrätt saknas
    .label = bara på angivna grunder
    .breach = grunden är avtalsbrott
    .why = en part som vill sluta utan att någon gjort fel är bunden till avtalstidens slut
    .help = ge en rätt att säga upp utan särskilda skäl (right: free), eller ange att ingen uppsägning finns (right: none)
period-notice-only-on-breach_grounds = uppsägning kräver avtalsbrott eller annan angiven grund: vanlig uppsägningsrätt saknas
period-notice-only-on-breach_prose = texten tycks ge rätt till uppsägning bara vid avtalsbrott: vanlig uppsägningsrätt saknas
    .label = läst som villkorat av avtalsbrott
    .help = skriv i texten att en part får säga upp utan särskilda skäl, eller ange att ingen uppsägning finns (right: none)

period-outside-term = { $time } ligger utanför avtalstiden
    .label = { $time }
    .limit = { $side ->
        [start] avtalstiden börjar { $limit }
       *[end] avtalstiden slutar { $limit }
    }
    .why = det som ska ske när överenskommelsen inte gäller ger ingen rätt och ingen skyldighet
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
period-outside-term_contribution = insatsen avser { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }
period-outside-term_cost = kostnaden avser { $time }, { $days ->
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
period-outside-term_report = rapporten ska lämnas { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }
period-outside-term_target = måttet avser { $time }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } { $side ->
        [start] före avtalstidens början
       *[end] efter avtalstidens slut
    }

period-payment-after-spend-by = betalningen { $day } sker { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter den sista dagen att använda medlen
    .label = { $day }
    .spend-by = medlen ska vara använda { $last }
    .why = den som får pengar efter sista dagen kan inte använda dem i rätt tid
    .help = tidigarelägg betalningen, eller flytta fram den sista dagen att använda medlen

period-review-after-notice-day = översynen, { $by }, är { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter sista uppsägningsdag, { $day }
    .label = { $by }
    .notice = med { $notice } är sista uppsägningsdag { $day }
    .why = visar översynen att samarbetet bör avslutas är det för sent att säga upp
    .help = tidigarelägg översynen, eller förkorta uppsägningstiden

period-review-before-report = översynen görs { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före den första rapporten, { $report }
    .label = { $by }
    .report = den första rapporten: { $report }
    .why = den som prövar om samarbetet ska fortsätta har inget underlag
    .help = lägg en delrapport eller ett möte före översynen, eller senarelägg översynen

period-review-outside-term = översynen, { $by }, är { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens slut
    .label = { $by }
    .limit = avtalstiden slutar { $limit }
    .why = en översyn av en överenskommelse som inte gäller avgör ingenting
    .help = rätta dagen för översynen, eller avtalstiden
period-review-outside-term_before = översynen, { $by }, är { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före avtalstidens början
    .limit = avtalstiden börjar { $limit }

period-signed-after-start = undertecknad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens början
    .label = { $date }
    .start = avtalstiden börjar { $start }
    .why = det som gjorts före underskriften saknar stöd i en ingången överenskommelse
    .help = låt avtalstiden börja efter undertecknandet, eller säg varför den gäller för tid före det
period-signed-after-start_dated = daterad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter avtalstidens början
