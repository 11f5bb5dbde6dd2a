## Reglerna om personuppgifter.

family-data-protection = Personuppgifter

reason-erased-in-turn = uppgifterna gallras återkommande
reason-no-article = ingen artikel i dataskyddsförordningen nämns
reason-no-controller = ingen sägs vara personuppgiftsansvarig
reason-no-data-clause = avtalet har ingen egen reglering av personuppgifter
reason-no-data-roles = inga roller för personuppgifter anges
reason-no-erasure = det anges inte när personuppgifter gallras
reason-no-erasure-day = dagen för gallringen kan inte räknas ut
reason-no-erasure-time = ingen tid från avtalets slut anges för gallringen
reason-no-erasure-time-in-text = texten säger ingen tid för gallringen, eller flera
reason-no-joint-controllers = inga parter är gemensamt personuppgiftsansvariga
reason-no-legal-basis = ingen rättslig grund anges bland uppgifterna
reason-no-legitimate-interests = berättigat intresse anges inte som grund
reason-no-personal-data = avtalet visar ingen behandling av personuppgifter
reason-no-processor = ingen är personuppgiftsbiträde
reason-nothing-sensitive = ingen text ger en grund för känsliga personuppgifter, eller säger att de behandlas
reason-nothing-sent = inga uppgifter som kräver skydd sägs skickas med e-post, sms eller i en öppen tjänst
reason-told-elsewhere = avtalet ändrar ett annat, har sina villkor i ett annat eller återges med andra ord

data-protection-article-wrong = { $cited } gäller inte det som texten säger; det gör artikel { $right }
    .label = fel artikel
    .why = en grund som hänvisar till fel artikel går inte att pröva
    .help = skriv artikel { $right }, eller rätta texten

data-protection-conflicting-roles = { $party } är både personuppgiftsansvarig och biträde för samma behandling
    .label = en annan roll för samma behandling
    .other = rollen enligt uppgiften
    .why = den som bestämmer över behandlingen kan inte vara biträde för den
    .help = rätta den roll som är fel, eller säg vilken behandling var och en gäller

data-protection-conflicting-roles_another = enligt texten ansvarar { $party } för en behandling som enligt uppgifterna är någon annans
    .label = ansvarig enligt texten
    .why = den som uppgifterna handlar om ska veta vem som bestämmer över behandlingen och svarar för den
    .help = rätta texten eller uppgiften, eller säg vilken behandling var och en ansvarar för

data-protection-conflicting-roles_controller = { $party } är ansvarig enligt uppgifterna men biträde enligt texten
    .label = biträde enligt texten

data-protection-conflicting-roles_joint = { $party } är ensam ansvarig enligt uppgifterna men gemensamt ansvarig enligt texten
    .label = gemensamt ansvarig enligt texten
    .why = gemensamt ansvariga bestämmer tillsammans och ska ha en ordning för vem som gör vad; en ensam ansvarig svarar själv
    .help = rätta texten eller rollen bland uppgifterna

data-protection-conflicting-roles_processor = { $party } är biträde enligt uppgifterna men ansvarig enligt texten
    .label = ansvarig enligt texten

data-protection-controller-is-unit = { $unit } kan inte vara personuppgiftsansvarig
    .label = ingen juridisk person eller myndighet
    .why = personuppgiftsansvarig i ett sådant avtal är en juridisk person eller en myndighet, i en kommun oftast nämnden
    .help = skriv nämnden, kommunen eller föreningen i stället

data-protection-erased-before-needed = personuppgifterna gallras { $erased }, före avtalstidens slut { $end }
    .label = gallras { $erased }
    .end = avtalet gäller till { $end }
    .report = rapporten lämnas senast { $end }
    .why = uppgifter som behövs för verksamheten eller uppföljningen går inte att få tillbaka
    .help = flytta gallringen till efter slutet och den sista rapporten, eller rätta dagen

data-protection-erased-before-needed_report = personuppgifterna gallras { $erased }, före den sista rapporten { $end }

data-protection-erasure-differs = texten säger att personuppgifterna gallras efter { $told }, uppgiften säger { $stated }
    .label = { $told } i texten
    .fact = { $stated } bland uppgifterna
    .why = den som ska gallra vet inte när
    .help = rätta texten eller uppgiften

data-protection-erasure-differs_early = enligt texten gallras personuppgifterna { $told } före slutet, enligt uppgiften { $stated } efter
    .label = { $told } före slutet
    .fact = { $stated } efter

data-protection-erasure-differs_kept = enligt texten sparas personuppgifterna utan slut, men enligt uppgiften gallras de
    .label = utan slut
    .fact = uppgiften

data-protection-erasure-missing = avtalet säger inte när personuppgifterna gallras
    .label = gallringen saknas
    .why = personuppgifter får inte sparas längre än de behövs
    .help = ange när uppgifterna gallras, eller hänvisa till dokumenthanteringsplanen

data-protection-erasure-missing_except = en del av personuppgifterna undantas från gallringen, utan tid och utan stöd i lag
    .label = gallras inte

data-protection-joint-controllers-without-arrangement = inget inbördes arrangemang nämns för de gemensamt personuppgiftsansvariga
    .label = gemensamt personuppgiftsansvar
    .why = gemensamt ansvariga ska bestämma vem som informerar de registrerade och svarar på deras begäran
    .help = skriv hur skyldigheterna delas upp, eller foga arrangemanget som bilaga

data-protection-legal-basis-differs = texten anger { $words } som grund, men den grunden finns inte bland uppgifterna
    .label = grunden i texten
    .fact = grunderna bland uppgifterna
    .why = vilka rättigheter de registrerade har beror på grunden
    .help = rätta texten eller uppgiften

data-protection-legal-basis-missing = ingen rättslig grund anges för behandlingen av personuppgifter
    .label = grunden saknas
    .why = varje behandling behöver en grund i artikel 6, och de registrerade ska få veta vilken
    .help = ange rättslig grund under personuppgifter

data-protection-legitimate-interests-by-authority = en offentlig part stöder sig på berättigat intresse
    .label = grunden berättigat intresse
    .why = grunden gäller inte när offentliga myndigheter fullgör sina uppgifter
    .help = ange den grund den offentliga parten har, oftast uppgift av allmänt intresse

data-protection-not-regulated = avtalet säger inte vem som ansvarar för personuppgifterna
    .label = här behandlas uppgifter om enskilda: { $words }
    .why = den som bestämmer över behandlingen ansvarar också när avtalet tiger, och då vet ingen vem det är
    .help = ange parternas roller, rättslig grund och gallring under personuppgifter

data-protection-not-regulated_noted = avtalet säger inte vem som ansvarar för personuppgifterna
    .label = här antecknas vem som har visat utdrag

data-protection-not-regulated_secret = avtalet säger inte vem som ansvarar för personuppgifterna
    .label = den som ska tiga om enskilda har fått veta något om dem

data-protection-processor-without-agreement = inget biträdesavtal nämns för personuppgiftsbiträdet
    .label = personuppgiftsbiträde
    .why = ett biträde får bara behandla uppgifter enligt ett avtal som binder det till instruktioner
    .help = foga ett biträdesavtal som bilaga och ange det under personuppgifter

data-protection-rights-denied = texten inskränker de registrerades rättigheter
    .label = svårt att förena med förordningen
    .why = rätten att få se, rätta och radera sina uppgifter följer av förordningen
    .help = stryk meningen, och skriv vem de registrerade vänder sig till
data-protection-rights-denied_kept = personuppgifterna sparas utan slut
    .label = inget slut
    .why = uppgifter får inte sparas längre än de behövs
    .help = stryk meningen, och skriv när uppgifterna gallras

data-protection-role-missing = avtalet säger inte vem som är personuppgiftsansvarig
    .label = personuppgifter, men ingen roll
    .why = rollen avgör vem som ska informera de registrerade, svara på deras begäran och anmäla en incident
    .help = ange rollen för var och en av parterna, och för vilken behandling

data-protection-role-missing_unassigned = ingen är personuppgiftsansvarig för uppgifter som ska behandlas enligt texten
    .label = rollerna gäller annat
    .words = det här behandlas

data-protection-sensitive-on-wrong-ground = känsliga personuppgifter grundas på ”{ $words }”, som inte är något undantag i artikel 9
    .label = en grund enligt artikel 6
    .why = känsliga personuppgifter får behandlas bara med stöd av ett undantag i artikel 9.2
    .help = ange undantaget, till exempel uttryckligt samtycke

data-protection-sensitive-without-ground = känsliga personuppgifter behandlas utan angivet undantag i artikel 9
    .label = känsliga uppgifter
    .why = sådana uppgifter får som huvudregel inte behandlas, och en grund i artikel 6 räcker inte
    .help = skriv vilket undantag som gäller, till exempel uttryckligt samtycke, och vilka uppgifter som får antecknas

data-protection-sensitive-without-ground_act = känsliga personuppgifter behandlas utan angivet undantag i personuppgiftslagen
    .why = sådana uppgifter fick som huvudregel inte behandlas utan uttryckligt samtycke eller något annat undantag i lagen

data-protection-sensitive-without-ground_needed = känsliga personuppgifter behandlas efter behov, utan något undantag
    .why = att verksamheten behöver dem är inget undantag från förbudet mot att behandla sådana uppgifter
    .help = skriv vilket undantag som gäller, till exempel uttryckligt samtycke

data-protection-sensitive-without-ground_denied = uppgifterna säger att inget känsligt behandlas, men texten nämner ”{ $words }”
    .label = här sägs att inget känsligt behandlas
    .words = här nämns känsliga uppgifter
    .help = rätta uppgiften och ange undantaget, eller stryk behandlingen

data-protection-sensitive-without-ground_given-away = inget känsligt sägs behandlas, men texten nämner ”{ $words }”
    .label = känsliga uppgifter
    .fact = här sägs att inget känsligt behandlas
    .help = stryk behandlingen, eller rätta uppgiften och ange undantaget

data-protection-unprotected-transfer = uppgifter som kräver skydd ska skickas oskyddade
    .label = kan läsas av andra
    .why = den personuppgiftsansvarige ska skydda uppgifterna efter den risk som finns
    .help = skriv att uppgifterna lämnas krypterade eller på annat säkert sätt, eller inte alls

data-protection-unprotected-transfer_abroad = personuppgifter förs till ett land utanför EU utan att det sägs vad överföringen vilar på
    .label = utanför EU
    .why = en överföring till ett tredjeland kräver beslut om adekvat skyddsnivå eller lämpliga skyddsåtgärder (artiklarna 44–49)
    .help = lagra uppgifterna inom EU, eller skriv vilket skydd överföringen vilar på
