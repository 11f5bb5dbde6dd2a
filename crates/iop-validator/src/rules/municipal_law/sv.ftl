## Reglerna om kommunalrätt.

family-municipal-law = Kommunalrätt

reason-no-agency = ingen statlig myndighet är part
reason-appeal-time-unknown = tiden för laglighetsprövning på den dagen är inte känd
reason-competence-unassessed = den kommunala kompetensen är inte bedömd
reason-decided-in-time = inget beslut ligger så nära avtalstidens början
reason-few-assessments = frågorna om upphandling och statligt stöd är inte båda bedömda
reason-no-amended-effect = inget i texten sägs gälla för tiden före beslutet
reason-no-appeal-time = ingen tid för att överklaga ett beslut anges
reason-no-area-told = ingen målgrupp anges med område
reason-no-decision-told = inget beslut av kommunen är antecknat
reason-no-delegation = inget beslut är fattat på delegation
reason-no-handover = inget i avtalet säger att skötseln av en kommunal angelägenhet lämnas över
reason-no-public-publisher = ingen part är offentlig
reason-no-support = avtalet är varken ett partnerskap eller ett bidrag
reason-no-trader = ingen part är näringsidkare enligt uppgifterna
reason-nothing-published = inget sägs om att avtalet publiceras på webben
reason-one-municipality = högst en kommun eller region är part

municipal-law-agency-outside-mandate = arbetet sägs ligga utanför myndighetens uppgift
    .label = utanför uppgiften
    .why = en statlig myndighet får bara vidta åtgärder som har stöd i rättsordningen
    .help = skriv vilken uppgift i instruktionen eller regleringsbrevet som arbetet hör till
municipal-law-agency-outside-mandate_appropriation = pengarna är avsedda för något som avtalet inte handlar om
    .label = för något annat
    .why = ett anslag får användas bara till det som det är till för
    .help = ange det anslag vars ändamål arbetet ryms inom
municipal-law-agency-outside-mandate_loan = en statlig myndighet ska låna ut pengar
    .label = lån
    .why = en myndighet får ge lån eller borgen bara när riksdag eller regering har medgett det
    .help = ange bestämmelsen, eller stryk lånet
municipal-law-agency-outside-mandate_untold = inget säger vad den statliga myndighetens medverkan vilar på
    .label = en statlig myndighet
    .why = en statlig myndighet får bara vidta åtgärder som har stöd i rättsordningen
    .help = skriv vilken uppgift i instruktionen eller regleringsbrevet som arbetet hör till, och ur vilket anslag det betalas

municipal-law-appeal-time-wrong = tiden för laglighetsprövning är { $right }, inte { $told }
    .label = fel tid
    .why = tiden följer av kommunallagen och kan inte avtalas
    .help = skriv { $right } från den dag då justeringen av protokollet tillkännagavs på anslagstavlan

municipal-law-authority-handed-over = den idéburna parten ska enligt texten besluta eller bedöma i fråga om myndighetsutövning
    .label = myndighetsutövning
    .why = myndighetsutövning får lämnas till en enskild bara med stöd av lag
    .help = låt kommunen utreda och besluta, och beskriv vad den idéburna parten gör i stället

municipal-law-authority-term = fullmäktige kallas myndighet
    .label = fullmäktige är ingen myndighet
    .why = fullmäktige är en beslutande församling; det är nämnderna som är myndigheter
    .help = skriv ”fullmäktige, nämnd eller annan myndighet”, eller nämn det organ som avses

municipal-law-budget-bypassed = pengar utlovas oavsett vad fullmäktige beslutar
    .label = oavsett budgeten
    .why = fullmäktige beslutar om budgeten, och en nämnd kan inte avtala bort det
    .help = skriv att insatsen förutsätter att fullmäktige anslår medel

municipal-law-competence-denied = bedömningen är att samarbetet inte ryms inom den kommunala kompetensen
    .label = ryms inte
    .why = det som ligger utanför kompetensen får kommunen inte ha hand om, och beslutet kan upphävas
    .help = ändra avtalet så att det ryms, eller anteckna en ny bedömning
municipal-law-competence-denied_unclear = om samarbetet ryms inom den kommunala kompetensen är inte avgjort
        .label = oklart
        .help = avgör frågan innan avtalet skrivs under
municipal-law-competence-denied_told = texten säger själv att kommunens befogenhet inte är prövad eller inte finns
    .label = ingen befogenhet

municipal-law-competence-unassessed = upphandling och statligt stöd är bedömda, men inte den kommunala kompetensen
    .label = ingen bedömning av kompetensen
    .why = frågan avgör om kommunen alls får ha hand om saken
    .help = anteckna (assessments) vem som har bedömt kompetensen, när och med vilket utfall

municipal-law-conflict-of-interest = den som beslutar för kommunen hör enligt texten också till den andra parten
    .label = på båda sidor
    .why = ett beslut där den som är jävig har deltagit kan upphävas
    .help = kontrollera protokollet, och skriv vem som inte deltog i beslutet på grund av jäv

municipal-law-control-missing = en kommunal angelägenhet lämnas över, men inget sägs om kommunens kontroll och uppföljning
    .label = lämnas över
    .why = kommunen ska kontrollera och följa upp det som den lämnar över, inte bara få en rapport
    .help = lägg till hur kommunen kontrollerar och följer upp: besök, handlingar, revision

municipal-law-control-missing_itself = kontrollen grundas bara på vad den idéburna parten själv uppger
    .label = egna uppgifter
    .help = ge kommunen rätt att besöka verksamheten och granska underlagen

municipal-law-control-missing_waived = kommunen avstår enligt texten från att själv kontrollera eller följa upp
    .label = ingen kontroll
    .help = ge kommunen rätt att besöka verksamheten och granska underlagen

municipal-law-decision-by-unit = enligt uppgiften har en förvaltning eller tjänsteperson beslutat, inte ett beslutande organ
    .label = en enhet eller befattning
    .why = mål, inriktning, omfattning och kvalitet beslutas av nämnden och får inte delegeras
    .help = ange det organ som har fattat beslutet, eller den punkt i delegationsordningen som ger rätten
municipal-law-decision-by-unit_told = en förvaltning eller tjänsteperson ska avgöra det som bara nämnden får besluta
        .label = ska avgöra
        .help = låt nämnden besluta, och förvaltningen bereda

municipal-law-decision-by-unit_body = organet som beslutar för parten är en enhet eller befattning, inte en nämnd eller styrelse
    .help = ange nämnden eller styrelsen som organ (body) och enheten som enhet (unit)

municipal-law-decision-by-unit_delegated = ett flerårigt partnerskap med egna mål har beslutats på delegation
    .label = en anställd
    .goals = målen
    .why = verksamhetens mål, inriktning, omfattning och kvalitet får en nämnd inte delegera
    .help = låt nämnden besluta, eller ange vad i delegationsordningen som gör att frågan kan delegeras
municipal-law-decision-by-unit_group = styrgruppen ska avgöra det som bara nämnden får besluta
    .label = ska avgöra
    .why = verksamhetens mål, inriktning, omfattning och kvalitet beslutas av nämnden och får inte delegeras
    .help = låt gruppen föreslå, och nämnden besluta

municipal-law-decision-by-unit_unnamed = det sägs inte vilket organ som beslutar för parten
    .label = vilken nämnd eller styrelse?
    .why = en kommun handlar genom sina nämnder, och var och en beslutar bara inom sitt reglemente
    .help = ange organet (body) vid namn

municipal-law-decision-of-another-time = inget senare beslut än { $on } anges, men avtalet är från { $made }
    .label = ett äldre beslut
    .why = ett beslut om anslag eller riktlinjer år tidigare är inte ett beslut om det här avtalets mål och innehåll
    .help = ange beslutet om avtalet: organ, dag och paragraf, eller punkten i delegationsordningen

municipal-law-delegation-unreported = beslutet är fattat på delegation, men varken punkt eller anmälan anges
    .label = på delegation
    .why = ett beslut på delegation ska gå att spåra till delegationsordningen och anmälas till nämnden
    .help = ange punkten i delegationsordningen (section), och när beslutet anmäldes

municipal-law-handover-undecided = en kommunal angelägenhet lämnas över, men inget beslut av fullmäktige är antecknat
    .label = inget beslut av fullmäktige
    .why = det är fullmäktige som får besluta att skötseln lämnas över
    .help = ange fullmäktiges beslut med dag och paragraf
        .handover = lämnas över

municipal-law-insight-denied = kommunen eller regionen avstår enligt texten från insyn
    .label = får inte
    .why = den som lämnar över pengar eller en angelägenhet ska kunna kontrollera vad som händer
    .help = skriv vad den offentliga parten får se och när

municipal-law-insight-missing = en kommunal angelägenhet lämnas över utan villkor om information för insyn
    .label = lämnas över
    .why = avtalet ska tillförsäkra kommunen den information som ger allmänheten insyn
    .help = lägg till att parten på begäran lämnar den information som behövs för allmänhetens insyn

municipal-law-no-form-of-cooperation = flera kommuner eller regioner är parter, men inget säger i vilken form de samverkar
    .label = en till kommun eller region
    .why = en kommun får låta en annan utföra sina uppgifter, men formen avgör vem som beslutar och svarar
    .help = ange formen: avtalssamverkan, gemensam nämnd, kommunalförbund eller projekt med en som leder

municipal-law-outside-the-area = målgruppen finns utanför kommunen, och inget säger hur det ska gå till
    .label = utanför kommunen
    .why = en kommun får ha hand om angelägenheter som har anknytning till kommunens område eller medlemmar
    .help = begränsa målgruppen, eller skriv vilken samverkan eller ersättning som gäller för andra kommuners invånare
municipal-law-outside-the-area_abroad = medel ska enligt texten användas utomlands
    .label = i ett annat land
    .why = en kommun eller region får bara ta sig an det som har anknytning till dess område eller medlemmar; bistånd till utlandet kräver stöd i särskild lag
    .help = stryk ändamålet, eller ange vilket lagstöd det har
municipal-law-outside-the-area_elsewhere = medel ska enligt texten gå till en organisation på en annan ort
    .label = på en annan ort
    .why = en kommun får ta sig an det som har anknytning till kommunens område eller medlemmar
    .help = stryk ändamålet, eller skriv hur det gagnar kommunens egna invånare

municipal-law-outside-the-area_place = arbetet ska enligt texten bedrivas utanför kommunen
    .label = på annat håll
    .help = stryk det, eller skriv hur det gagnar kommunens egna invånare och vilken samverkan som gäller

municipal-law-principle-name = ”{ $name }” är ingen princip i kommunalrätten
    .label = ingen sådan princip
    .why = en princip som inte finns bär inte ett rättsligt resonemang, och den som läser kan tro att en annan princip avses
    .help = skriv vad som avses, till exempel lokal förankring, eller nämn lokaliseringsprincipen om det är den

municipal-law-publication-inaccessible = det som publiceras på webben är en bild av texten, som en skärmläsare inte kan läsa
    .label = en bild
    .why = det som en offentlig aktör publicerar på webben ska kunna läsas också med hjälpmedel
    .help = publicera en taggad PDF, eller texten som en webbsida

municipal-law-publication-inaccessible_waived = det som publiceras på webben sägs inte behöva vara tillgängligt
    .label = avstår från tillgänglighet

municipal-law-retroactive = ett villkor ska gälla för tid före beslutet, till nackdel för den andra parten
    .label = verkar bakåt
    .why = en kommun får inte utan synnerliga skäl fatta beslut med verkan bakåt som är till nackdel för medlemmarna
    .help = låt villkoret gälla tidigast från beslutet
municipal-law-retroactive_lowered = beloppet sänks från { $effective }, före ändringen { $made }
        .label = från en dag före ändringen
        .made = då gjordes ändringen

municipal-law-starts-while-appealable = avtalet börjar { $start }, men beslutet { $decided } kan överklagas i minst { $time }
    .label = kan inte ha fått laga kraft när tiden börjar
    .start = avtalstiden börjar
    .why = upphävs beslutet ska det som har gjorts rättas så långt det går, och parterna kan redan ha bundit sig mot andra
    .help = skriv att avtalet gäller under förutsättning att beslutet får laga kraft, eller låt tiden börja senare

municipal-law-trader-supported = stödet går till ett företag, och synnerliga skäl anges inte
    .label = ett företag
    .why = individuellt inriktat stöd till enskilda näringsidkare får lämnas bara om det finns synnerliga skäl
    .help = ange de synnerliga skälen, eller upphandla det som kommunen behöver

municipal-law-trader-supported_business = bidraget får användas till affärsmässig verksamhet, och synnerliga skäl anges inte
    .label = affärsverksamhet

municipal-law-trader-supported_owned = den som får stödet sägs vara näringsidkare, och synnerliga skäl anges inte
    .label = näringsidkare

municipal-law-trader-supported_claimed = stöd till ett enskilt företag kräver synnerliga skäl
    .label = utan villkor
    .why = individuellt inriktat stöd till enskilda näringsidkare får lämnas bara om det finns synnerliga skäl
    .help = ange de synnerliga skälen, eller visa att stödet inte är inriktat på ett enskilt företag

municipal-law-unequal-treatment = vem som får delta beror på tro, ursprung, kön, åsikt eller medlemskap, och inget skäl anges
    .label = begränsar vilka som får delta
    .why = kommunen ska behandla sina medlemmar lika om det inte finns sakliga skäl för något annat
    .help = ta bort begränsningen, eller skriv vilket sakligt skäl som bär den
municipal-law-unequal-treatment_language = den som deltar ska tala svenska obehindrat, och inget skäl anges
        .label = krav på språket
        .why = ett språkkrav utan sakligt skäl kan missgynna dem som har annan bakgrund

municipal-law-unequal-treatment_applying = andra organisationer har enligt texten inte fått söka
    .label = utestängda
    .why = kommunen ska behandla sina medlemmar lika om det inte finns sakliga skäl för något annat
    .help = skriv det sakliga skälet, eller låt andra söka
municipal-law-unequal-treatment_insiders = de som driver verksamheten, eller deras närmaste, går före andra
    .label = går före
    .help = fördela platserna efter behov, ordning eller lottning, lika för alla
municipal-law-unequal-treatment_pleasure = vem som får delta avgörs fritt, utan någon grund som går att pröva
    .label = fritt val
    .why = kommunen ska behandla sina medlemmar lika om det inte finns sakliga skäl för något annat
    .help = skriv efter vad platserna fördelas: behov, ordning, lottning
municipal-law-unequal-treatment_uncompared = organisationen valdes enligt texten utan att någon annan prövades
    .label = ingen jämförelse
    .why = också föreningar ska behandlas lika: valet ska ha sakliga skäl som går att visa
    .help = skriv hur andra fick möjlighet, eller vilka sakliga skäl valet har
municipal-law-unequal-treatment_age = den som är äldre stängs ute, och inget skäl anges
    .label = åldersgräns
    .why = en åldersgräns som stänger ute äldre kräver ett berättigat syfte
    .help = ta bort gränsen, eller skriv vilket syfte den har

municipal-law-programme-untold = fullmäktiges program för privata utförare nämns inte
    .label = vilket program gäller?
    .why = programmet säger hur verksamheten följs upp och hur allmänheten får insyn, och gäller den som är privat utförare
    .help = hänvisa till programmet, och till det som följer på det om avtalet löper in i nästa mandatperiod

municipal-law-programme-untold_over = programmet för privata utförare gällde till och med { $year }, och avtalet börjar senare
    .label = slut { $year }
    .start = avtalet börjar
    .why = fullmäktige antar ett nytt program för varje mandatperiod, och ett som är slut styr inte uppföljningen
municipal-law-programme-untold_aside = fullmäktiges program för det som andra utför sägs inte gälla här
    .label = gäller inte
    .why = programmet är fullmäktiges, och en nämnd kan inte avtala bort det
    .help = stryk undantaget, och hänvisa till programmet

reason-no-provider = ingen sägs vara privat utförare
