## Reglerna om upphörande.

family-termination = Upphörande

reason-cure-stated = tiden för rättelse anges som uppgift

reason-equality-not-claimed = texten säger inte att parterna är jämbördiga

reason-no-breach = texten knyter varken uppsägning eller hävning till avtalsbrott

reason-no-cure = texten om upphörande talar inte om rättelse

reason-no-free-right = uppsägning får inte ske när som helst
reason-no-notice-start = det anges inte från när uppsägningstiden räknas

reason-no-notice-in-text = texten ger ingen rätt till uppsägning
reason-no-renegotiation = inget sägs om omförhandling

reason-no-special-notice = ingen särskild uppsägning anges
reason-rescission-not-told = inget sägs om hävning

reason-two-parties = avtalet har två parter, eller ingås med var och en för sig

termination-cure-not-measurable = rättelse ska ske, men det anges inte inom hur många dagar
    .label = hur många dagar?
    .fact = uppgiften, som texten inte säger
    .why = rätten att häva beror på om rättelse skedde i tid, och det avgörs då först i tvisten
    .help = ange antalet dagar och från vad de räknas, till exempel från skriftlig uppmaning

termination-cure-missing = hävning får ske vid avtalsbrott, men ingen tid ges för rättelse
    .label = utan tid för rättelse
    .why = ett fel som hade kunnat rättas på några dagar räcker för att allt ska falla
    .help = ange hur många dagar parten har på sig efter en uppmaning (cure)

termination-effect-unstated = det sägs inte om en parts uppsägning avslutar avtalet för alla
    .label = för alla, eller bara för den som säger upp?
    .why = de som är kvar vet inte om de har en överenskommelse
    .help = skriv om avtalet upphör för alla eller fortsätter mellan de övriga

termination-form-unstated = texten ger rätt att säga upp, men inget sägs om att uppsägningen ska vara skriftlig
    .label = ingen form
    .why = en muntlig uppsägning gäller då också, och när den gjordes går inte att visa
    .help = skriv att uppsägningen ska vara skriftlig

termination-last-notice-day = sista uppsägningsdag är { $day }; därefter är parterna bundna i { $days ->
        [one] en dag
       *[other] { $days } dagar
    }
    .label = { $notice }: uppsägning senast { $day }
    .end = avtalstiden slutar { $end }
    .why = en uppsägning efter { $day } hinner inte få verkan före avtalstidens slut
    .help = för in dagen i kalendern, eller förkorta uppsägningstiden

termination-no-ordinary-right = avtalet gäller längre än ett år, men inget sägs om uppsägning
    .label = kan det sägas upp?
    .open = gäller tills vidare
    .renewed = förlängs av sig självt
    .why = den som vill lämna samarbetet vet inte om det går, eller hur
    .help = ange uppsägningsrätt och uppsägningstid, eller att avtalet inte kan sägas upp (right: none)

termination-no-ordinary-right_funding = uppsägning får bara ske när medel saknas
    .label = bara när medel saknas
    .why = det är en väg ut för den som betalar; den andra parten har ingen
    .help = ge båda rätt till uppsägning med en tid (right: free), eller skriv att de avstår från den (right: none)

termination-no-ordinary-right_grounds = uppsägning får ske på vissa grunder, men inga grunder anges
    .label = på vilka grunder?
    .why = utan grunder kan ingen veta när avtalet får sägas upp, och på papperet blir rätten fri
    .help = ange grunderna, eller skriv att var och en får säga upp

termination-no-ordinary-right_open = avtalet gäller tills vidare, men ger ingen rätt att säga upp det
    .label = tar aldrig slut
    .why = parterna binds på obestämd tid, eller tvistar om vilken uppsägningstid som är skälig
    .help = ange uppsägningsrätt och uppsägningstid, eller en sista dag

termination-no-ordinary-right_renewal = avtalet förlängs av sig självt, men ger ingen rätt att säga upp det
    .label = kan inte hindras
    .why = utan uppsägning kan ingen hindra nästa förlängning
    .help = ange hur lång tid före slutet uppsägning senast ska ske

termination-no-ordinary-right_unused = uppgiften utesluter uppsägning, men grunder eller uppsägningstid anges
    .label = kan inte sägas upp
    .unused = för en uppsägning som ingen får göra
    .why = det går inte att säga om någon part får säga upp avtalet eller inte
    .help = rätta right, eller stryk det som anges om uppsägningen

termination-notice-exceeds-term = uppsägningstiden, { $notice }, ryms inte i avtalstiden på { $days ->
        [one] en dag
       *[other] { $days } dagar
    }
    .label = { $notice }
    .term = från { $start } till { $end }
    .why = en uppsägning som lämnas första dagen får verkan först när avtalet ändå har upphört
    .help = förkorta uppsägningstiden, eller skriv att uppsägning inte kan ske

termination-notice-only-on-breach = uppsägning kan ske bara vid avtalsbrott: vanlig uppsägningsrätt saknas
    .label = bara på angivna grunder
    .breach = grunden är avtalsbrott
    .why = en part som vill lämna samarbetet utan att någon har gjort fel är bunden till avtalstidens slut
    .help = ge en rätt att säga upp utan särskilda skäl (right: free), eller ange att ingen uppsägning finns (right: none)

termination-notice-only-on-breach_prose = texten tycks ge rätt till uppsägning bara vid avtalsbrott: vanlig uppsägningsrätt saknas
    .label = läst som villkorat av avtalsbrott
    .help = skriv i texten att en part får säga upp utan särskilda skäl, eller ange att ingen uppsägning finns (right: none)

termination-notice-start-differs = texten räknar uppsägningstiden från månadens slut, men uppgifterna från uppsägningen
    .label = från månadens slut
    .fact = uppgiften
    .why = skillnaden kan vara en hel månad
    .help = rätta uppgiften eller texten

termination-notice-start-differs_day = texten räknar uppsägningstiden från uppsägningen, men uppgifterna från månadens slut
    .label = från uppsägningen

termination-one-sided-right = parterna sägs vara jämbördiga, men bara den ena får säga upp avtalet
    .label = bara den ena
    .claim = parterna kallas jämbördiga
    .why = den part som inte kan lämna samarbetet är inte jämbördig
    .help = ge båda parter rätten, eller ange vad som motiverar skillnaden

termination-one-sided-right_rescission = parterna sägs vara jämbördiga, men bara den ena får häva avtalet
    .why = påföljder mot bara den ena sidan talar för att den andra är beställare

termination-one-sided-right_penalty = parterna sägs vara jämbördiga, men bara den ena betalar vid försening
    .label = bara den ena
    .why = påföljder mot bara den ena sidan talar för att den andra är beställare
    .help = låt samma sak gälla båda parter, eller stryk påföljden

termination-renegotiation-without-end = överenskommelsen ska omförhandlas, men varken tid eller följd anges
    .label = hur länge, och sedan?
    .why = ingen vet när förhandlingen är slut, eller vad som gäller om parterna inte enas
    .help = ange inom vilken tid, och vad som gäller om parterna inte enas

termination-renegotiation-without-end_unended = det sägs inte vad som gäller om omförhandlingen inte leder till något
    .label = och om parterna inte enas?
    .why = överenskommelsen kan inte sägas upp fritt, så parterna sitter fast i det som ingen av dem vill ha kvar
    .help = skriv vad som gäller då, till exempel att var och en får säga upp den

termination-renegotiation-without-end_groundless = det sägs inte i vilket fall överenskommelsen ska omförhandlas
    .label = när?
    .why = utan ett fall som utlöser den kan den ena kräva omförhandling när som helst, eller aldrig
    .help = ange grunden (grounds), till exempel väsentligt ändrade förhållanden eller uteblivna medel

termination-rescission-differs = texten låter varje avtalsbrott räcka för hävning, men enligt uppgiften ska det vara väsentligt
    .label = vilket avtalsbrott som helst
    .fact = uppgiften
    .why = det är texten som undertecknas, och den ger en annan rätt att häva än uppgifterna
    .help = rätta texten eller uppgiften
termination-rescission-differs_misuse = enligt uppgifterna, men inte texten, får avtalet hävas när medel används till annat
    .label = inte i texten
termination-rescission-differs_false-information = enligt uppgifterna, men inte texten, får avtalet hävas när någon har lämnat oriktiga uppgifter
    .label = inte i texten
termination-rescission-differs_insolvency = enligt uppgifterna, men inte texten, får avtalet hävas vid obestånd
    .label = inte i texten

termination-rescission-on-any-breach = hävning kan ske vid vilket avtalsbrott som helst
    .label = inte bara väsentliga
    .why = en försening kan då räcka för att avsluta samarbetet och kräva tillbaka pengar
    .help = kräv att avtalsbrottet är väsentligt, och ge därtill en bestämd tid för rättelse

termination-rescission-on-any-breach_groundless = avtalet får hävas, men ingen grund anges
    .label = på vilken grund?
    .why = på papperet får varje part häva med omedelbar verkan utan något skäl
    .help = ange grunderna (grounds), till exempel väsentligt avtalsbrott

termination-rescission-on-any-breach_slightest = hävning kan ske vid minsta brist, eller för att en part är missnöjd
    .label = så lite räcker

termination-right-differs = texten och uppgifterna säger olika saker om uppsägning
    .label = något annat
    .told = texten
    .fact = uppgiften
    .why = ingen vet om överenskommelsen går att lämna, och om den då gäller vidare
    .help = rätta uppgiften eller texten

termination-right-differs_at-once = enligt texten får en part säga upp utan uppsägningstid, men uppgiften anger en
    .label = genast

termination-right-differs_ends = enligt texten gäller överenskommelsen vidare när en part säger upp, enligt uppgiften upphör den
    .label = gäller vidare

termination-right-differs_free = texten utesluter eller begränsar uppsägning, men enligt uppgiften är den fri
    .label = utesluter eller begränsar

termination-right-differs_leaves = enligt texten upphör överenskommelsen när en part säger upp, enligt uppgiften gäller den vidare
    .label = upphör

termination-right-differs_none = uppgiften utesluter uppsägning, men texten ger rätt till den
    .label = ingen uppsägning

termination-right-differs_on-grounds = uppgiften kräver grunder för uppsägning, men enligt texten behövs inga skäl
    .label = bara på grunder

termination-right-differs_one-side = texten ger bara den ena parten rätt att säga upp, men uppgiften är att uppsägningen är fri
    .label = bara den ena

termination-right-differs_unwarned = texten låter part häva utan varning, men uppgiften ger tid för rättelse
    .label = utan varning
    .why = ingen vet om den som brister får tid att rätta sig före hävning

termination-same-breach-two-ways = samma avtalsbrott ger rätt både att säga upp och att häva
    .label = ger hävning
    .notice = ger uppsägning
    .why = ingen vet om avtalet upphör genast eller efter uppsägningstiden
    .help = låt mindre brister ge uppsägning och väsentliga hävning, eller ange tid för rättelse före hävning

termination-special-notice-longer_cure = den som bryter mot avtalet får { $special } på sig att rätta sig
    .label = så länge
    .why = rätten att häva har ingen verkan när bristen kan bestå så länge, och under tiden betalas bidraget ut
    .help = ge en kortare tid för rättelse (cure), till exempel 30 dagar

termination-special-notice-longer_talks = omförhandlingen får ta { $special }
    .label = så länge
    .why = den som inte längre kan hålla avtalet är bunden hela tiden utan svar
    .help = ge en kortare tid (within), och skriv vad som gäller om parterna inte enas

termination-special-notice-longer = den särskilda uppsägningstiden är { $special }, längre än den vanliga på { $ordinary }
    .label = längre
    .ordinary = den vanliga
    .why = den som får säga upp när som helst har ingen nytta av en särskild rätt med längre tid
    .help = rätta tiden, eller stryk den särskilda rätten
