## Reglerna om barn.

family-children = Barn

reason-no-upper-age = ingen målgrupp har en övre åldersgräns
reason-no-ages-in-text = ingen målgrupps text anger en enda ålder vid sidan av uppgifterna
reason-no-child-volunteers = avtalet visar inga volontärer i verksamheten
reason-no-children = avtalet visar inte att den idéburna parten möter barn
reason-no-children-at-risk = avtalet visar inga barn som kan fara illa
reason-no-convention = barnkonventionen nämns inte
reason-no-convention-day = dagen då barnkonventionen blev lag är inte kontrollerad
reason-no-duty-to-report = anmälningsskyldighet nämns inte
reason-no-extract-age = det anges inte hur gammalt ett registerutdrag får vara
reason-no-extract-facts = inga uppgifter om registerutdrag anges
reason-no-extract-limit = lagunderlaget har ingen gräns för registerutdragets ålder den dagen
reason-no-extracts = registerutdrag krävs inte
reason-no-measure = inget i avtalet tyder på en insats för en enskild
reason-no-report-on-child = ingen anmälan om oro för ett barn nämns
reason-no-report-section = inget kapitel i socialtjänstlagen anges för en orosanmälan
reason-no-special-act = ingen lag om registerutdrag i viss verksamhet nämns
reason-no-suspicions = utdrag ur misstankeregistret krävs inte
reason-nobody-private = ingen av parterna är idéburen
reason-other-agreement-tells = avtalet ändrar ett annat, har sina villkor i ett annat eller återges med andra ord
reason-residential = vid ett boende som tar emot barn ska ett utdrag eller en kopia bevaras

children-age-bands = gruppen kallas ”{ $words }” men omfattar dem som är { $last } år
    .label = till { $last } år
    .words = här kallas de så
    .why = regler om barn gäller till arton år, och blandas grupperna vet ingen vilka regler som gäller för vem
    .help = skriv ”barn och unga” och ange åldrarna, eller sänk åldersgränsen

children-age-differs = målgruppens ålder är { $words } i texten men en annan bland uppgifterna
    .label = { $words }
    .fact = uppgiften
    .why = åldern avgör vem som får vara med och vilka regler om barn som gäller
    .help = rätta den ålder som är fel

children-best-interests-set-aside = något annat får väga tyngre än barnets bästa
    .label = går före
    .why = barnets bästa ska beaktas i första hand i åtgärder som rör barn
    .help = skriv hur barnets bästa bedöms, och stryk det som sätts före

children-best-interests-set-aside_unheard = barnens åsikter ska inte inhämtas eller beaktas
    .label = hörs inte
    .why = barn har rätt att säga sin mening i frågor som rör dem, och den ska tillmätas betydelse
    .help = skriv hur barnen får säga vad de tycker, och vad det leder till
children-best-interests-set-aside_denied = det som barn har rätt till ska enligt texten inte prövas eller följas
    .label = följs inte

children-convention-as-law-early = barnkonventionen var ännu inte svensk lag; den blev det { $begins }
    .label = ännu inte lag
    .why = konventionen blev svensk lag genom lagen (2018:1197)
    .help = skriv FN:s konvention om barnets rättigheter utan att kalla den lag, eller rätta avtalets dag

children-convention-as-law-early_day = barnkonventionen sägs vara lag sedan { $words }, men är det sedan { $begins }
    .label = { $words }
    .help = rätta dagen

children-duty-to-report-misplaced = anmälningsplikten enligt lag sägs gälla dem som arbetar ideellt
    .label = inte skyldiga enligt lagen
    .why = socialtjänstlagen uppmanar var och en att anmäla men lägger skyldigheten på myndigheter och yrkesmässig verksamhet
    .help = skriv att de bör anmäla, eller att de åtar sig att föra sin oro vidare

children-duty-to-report-missing = avtalet säger inte hur oro för ett barn anmäls
    .label = tyder på barn som kan fara illa: { $words }
    .why = en del är skyldiga att anmäla och andra bör göra det; volontärer behöver veta vart de vänder sig
    .help = skriv vem som anmäler till socialnämnden och hur volontärer för sin oro vidare

children-duty-to-report-missing_children = avtalet säger inte hur oro för ett barn anmäls
    .label = om barnens trygghet

children-extract-age-differs = utdraget får vara { $told } gammalt enligt texten men { $stated } enligt uppgiften
    .label = { $told } i texten
    .fact = { $stated } bland uppgifterna
    .why = den som ska visa utdraget vet inte om det duger
    .help = rätta texten eller uppgiften

children-extract-kept = registerutdrag ska enligt texten lämnas in, kopieras eller sparas
    .label = mer än att utdraget visas upp
    .why = utdraget ska bara visas upp; kontrollen får bara dokumenteras genom en anteckning om att det har skett
    .help = skriv att utdraget visas upp och att det noteras

children-extract-statute-wrong = registerutdrag krävs enligt en lag för annan verksamhet
    .label = { $act }
    .why = fel lag ger fel register, fel åldersgräns på utdraget och fel regler för vad som får sparas
    .help = ange lagen för verksamheten; för annat arbete med barn lagen (2013:852)

children-extract-statute-wrong_disability = utdrag krävs enligt { $act }, men inget visar insatser åt barn med funktionsnedsättning

children-extract-statute-wrong_homes = utdrag krävs enligt { $act }, men inget visar ett boende som tar emot barn

children-extract-statute-wrong_school = utdrag krävs enligt skollagen, men inget visar att verksamheten är skola eller förskola

children-extract-statute-wrong_convictions = { $act } är lagen om belastningsregister, men därifrån krävs inget utdrag
    .help = ange lagen om det register som utdraget är ur, eller lägg till registret

children-extract-statute-wrong_suspicions = { $act } är lagen om misstankeregister, men därifrån krävs inget utdrag
    .help = ange lagen om det register som utdraget är ur, eller lägg till registret

children-extract-too-old = registerutdraget får vara { $age } gammalt; gränsen är { $limit }
    .label = { $age }
    .why = ett äldre utdrag är inte den kontroll som lagen kräver
    .help = sätt gränsen till högst { $limit }

children-extract-too-old_any = registerutdraget får vara hur gammalt som helst
    .label = utan gräns
    .help = skriv hur gammalt utdraget får vara

children-extract-without-basis = registerutdrag krävs utan att någon lag anges
    .label = ingen lag
    .why = lagen avgör vem som får begära utdrag, ur vilket register och vad som får sparas
    .help = ange lagen, till exempel lagen (2013:852) om registerkontroll av personer som ska arbeta med barn

children-individual-measure = ”{ $words }” tyder på en insats för en enskild, men inget beslut nämns
    .label = kan läsas som en insats för en enskild
    .why = insatser för enskilda beslutas av nämnden, och myndighetsutövning lämnas över bara med stöd i lag
    .help = skriv att verksamheten inte är en insats enligt socialtjänstlagen, eller att den ges efter nämndens beslut
children-individual-measure_denied = avtalet har en insats som nämnden beslutar om, men säger att ingen sådan utförs
        .label = insats som nämnden beslutar om
        .denied = här sägs motsatsen
        .why = en insats som nämnden beslutar om för en enskild är en tjänst åt kommunen, och bedömningen vilar på att det inte är så
        .help = stryk åtagandet, eller gör om bedömningen

children-individual-measure_granted = ”{ $words }”: det som socialnämnden har beviljat ska ges av volontärer
    .label = en beviljad insats
    .why = en beviljad insats är nämndens ansvar, och den som utför den ska nämnden utse eller anlita enligt socialtjänstlagen
    .help = låt nämnden ge insatsen, och beskriv volontärernas stöd som något annat

children-individual-measure_placed = de som kommer har fått det genom beslut av socialtjänsten
    .label = en insats för en enskild
    .why = en insats som nämnden beslutar om för en enskild är en tjänst åt kommunen, och för den gäller andra regler än för ett partnerskap
    .help = låt var och en komma utan beslut, eller reglera insatsen enligt socialtjänstlagen

children-nobody-notes-extract = det anges inte vem som tar del av registerutdragen
    .label = ingen anges
    .why = utan någon som svarar för det blir utdragen inte begärda, och kontrollen går inte att visa
    .help = ange vilken part som tar del av utdragen och noterar att de har visats upp

children-record-checks-missing = barn ingår i verksamheten, men registerutdrag nämns inte
    .label = här framgår att barn ingår
    .why = den som ska ha direkt och regelbunden kontakt med barn ska på begäran visa utdrag, och någon måste begära det
    .help = ange vilka som visar registerutdrag, enligt vilken lag och vem som noterar det
children-record-checks-missing_denied = registerutdrag krävs enligt texten inte
    .label = krävs inte

children-report-at-discretion = enligt texten väljer någon om oro för ett barn ska anmälas
    .label = ett val
    .why = skyldigheten att anmäla är personlig, och bedömningen är socialnämndens
    .help = skriv att den som misstänker att ett barn far illa anmäler det genast till socialnämnden

children-report-late = en orosanmälan får enligt texten vänta { $time }
    .label = inte genast
    .why = den som är skyldig att anmäla ska göra det genast
    .help = skriv att anmälan görs genast till socialnämnden

children-report-late_later = en anmälan om oro för ett barn skjuts upp till ett möte eller ett beslut
    .label = först då
    .why = den som misstänker att ett barn far illa anmäler det genast, och ingen annan behöver godkänna det
    .help = skriv att oron anmäls genast till socialnämnden; mötet kan få veta hur rutinen fungerar

children-report-section-wrong = { $chapter } kap. är inte kapitlet om orosanmälan i socialtjänstlagen ({ $act })
    .label = fel kapitel
    .why = den som slår upp paragrafen finner något annat
    .help = slå upp paragrafen i den lag som anges

children-report-section-wrong_old-chapter = { $chapter } kap. är den äldre socialtjänstlagens; numret är den nyas ({ $act })
    .label = den äldre lagens kapitel

children-report-to-another = oro för ett barn ska enligt texten anmälas till någon annan än socialnämnden
    .label = inte socialnämnden
    .why = det är socialnämnden som tar emot anmälan och kan skydda barnet
    .help = skriv att oron anmäls till socialnämnden

children-suspicion-register = utdrag ur misstankeregistret krävs, men inget visar ett boende som tar emot barn
    .label = misstankeregistret
    .why = för annat arbete med barn gäller kontrollen bara belastningsregistret
    .help = stryk misstankeregistret, eller ange bestämmelsen som ger stöd

children-volunteers-not-covered = registerutdrag krävs av anställda men inte av volontärerna
    .label = bara dessa
    .why = kontrollen gäller också den som har ett uppdrag, och volontären möter samma barn
    .help = skriv vilka volontärer och familjer som visar utdrag

children-volunteers-not-covered_exempt = den som arbetar ideellt undantas från kravet på registerutdrag
    .label = undantas
