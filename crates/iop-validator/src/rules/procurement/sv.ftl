## Reglerna om upphandling.

family-procurement = Upphandling

reason-not-a-contract = avtalet bedöms inte vara ett kontrakt
reason-not-a-direct-award = bedömningen talar inte om direktupphandling
reason-no-criterion-met = inget kriterium anges som uppfyllt
reason-a-purchase = avtalet är ett köp, och där är ett pris inget att anmärka på
reason-limit-unknown = lagunderlaget har inget säkert gränsvärde för dagen
reason-no-assessment = ingen sådan bedömning är antecknad
reason-no-assessments = ingen bedömning är antecknad
reason-no-contract-kind = ett bidrag eller ett tillägg prövas inte här
reason-no-equality = texten säger inte att parterna är jämbördiga eller att det inte är ett köp
reason-no-detail-denial = texten säger inte att verksamheten är fri från detaljstyrning
reason-no-limit-claim = texten säger inte att värdet ligger under en gräns
reason-no-limit-told = texten nämner inget av lagens gränsbelopp
reason-no-market-claim = texten säger inte att det saknas en marknad
reason-partnerships-only = regeln gäller bara partnerskap
reason-not-divided = texten säger inte att något är delat på flera avtal
reason-no-money-given = den offentliga parten betalar inga pengar till den andra
reason-no-other-agreement = inget annat avtal mellan samma parter nämns
reason-no-value = värdet av avtalet kan inte räknas ut
reason-service-limit = vilken gräns som gäller beror på vilket slags tjänster det är, och det framgår inte

procurement-assessed-as-contract = avtalet är bedömt som upphandlingspliktigt, och värdet { $value } når gränsen { $limit }
    .label = bedömningen
    .why = enligt bedömningen är avtalet ett kontrakt, och ett kontrakt som når gränsen får inte tilldelas direkt som partnerskap
    .help = upphandla, till exempel reserverat för idéburna organisationer, eller anteckna en ny bedömning om den här är fel
        .value = värdet med förlängningar

procurement-assessed-as-contract_below = avtalet är bedömt som upphandlingspliktigt, men det sägs inte att det tilldelas direkt
    .why = formen säger att inget köps och bedömningen att det är ett kontrakt: båda kan inte stämma
    .help = skriv att avtalet direktupphandlas och under vilken gräns, eller anteckna en ny bedömning om den här är fel
procurement-assessed-as-contract_unreserved = avtalet är bedömt som ett kontrakt om sociala eller andra särskilda tjänster, men inget förfarande nämns
    .why = ett sådant kontrakt får inte tilldelas i formen av ett partnerskap bara för att tjänsterna är av det slaget
    .help = överväg en upphandling som är reserverad för idéburna organisationer, eller skriv vilken gräns eller vilket undantag som tillämpas

procurement-assessed-as-contract_unfounded = avtalet bedöms som ett kontrakt som tilldelas direkt, men gränsen anges inte; värdet är { $value }
    .why = värdet når den allmänna gränsen, och då är det bara ett undantag eller en högre gräns som tillåter att det tilldelas direkt
    .help = skriv vilken gräns eller vilket undantag som gäller, eller anteckna en ny bedömning om den här är fel
        .value = värdet med förlängningar

procurement-assessment-after-signing = bedömningen är daterad { $on }, efter att avtalet skrevs under { $bound }
    .label = dagen för bedömningen
    .why = en bedömning som görs när parterna redan är bundna prövar inte om avtalet ska ingås
    .help = rätta dagen om den är fel; annars anteckna den bedömning som gjordes före avtalet
        .bound = då var parterna bundna

procurement-assessment-missing = värdet { $value } når gränsen { $limit } för direktupphandling, men ingen bedömning är antecknad
    .label = värdet med förlängningar
    .why = om partnerskapet är ett tjänstekontrakt avgörs av innehållet, och ingen har antecknat att det har prövats
    .help = anteckna (assessments) vem som har bedömt upphandlingsfrågan, när och med vilket utfall
procurement-assessment-missing_others = andra rättsliga frågor är bedömda, men inte upphandlingsfrågan
        .label = ingen bedömning av upphandling
        .why = en offentlig part betalar en annan part, och om det är ett tjänstekontrakt avgörs av innehållet
procurement-assessment-missing_claim = upphandlingsreglerna sägs inte gälla, men ingen bedömning av det är antecknad
        .label = påståendet
procurement-assessment-missing_open = bedömningen lämnar upphandlingsfrågan öppen och säger inte vad som följer av det
    .label = inte avgjord
    .why = är avtalet ett tjänstekontrakt får det inte ingås utan upphandling, så frågan måste besvaras först
    .help = besvara frågan, eller skriv i bedömningen hur osäkerheten hanteras
procurement-assessment-missing_unmade = upphandlingsfrågan är enligt texten inte bedömd
    .label = inte bedömd

procurement-assessment-undated = bedömningen är inte daterad
    .label = ingen dag
    .why = utan dag går det inte att visa vilken lag och vilket avtal som bedömdes, eller att bedömningen gjordes i tid
    .help = ange dagen (on)

procurement-assessment-undated_unnamed = det framgår inte vem som har gjort bedömningen
    .label = ingen bedömare
    .why = utan namn eller befattning svarar ingen för den
    .help = ange vem under by

procurement-charge-unshown = upphandlingsreglerna gäller enligt bedömningen, men upphandlingsskadeavgiften visas inte
    .label = reglerna gäller
    .why = ett kontrakt som inte har annonserats kan kosta kommunen en avgift som räknas på värdet, och den som beslutar bör ha sett den
    .help = skriv i bedömningen hur hög avgiften kan bli, eller rätta svaret om avtalet inte är ett kontrakt

procurement-claim-contradicted = parterna sägs vara jämbördiga, men bara den idéburna parten kan få betala vite
    .label = vite för den ena
    .why = ett avtal där den ena parten ställer villkor och straff för den andra liknar ett köp, vad det än kallas
    .help = låt påföljden gälla båda, eller ta bort den; annars ta bort påståendet
        .claim = påståendet som det motsäger
procurement-claim-contradicted_bought = det sägs inte vara ett köp, men bara den idéburna parten kan få betala vite
procurement-claim-contradicted_power = parterna sägs vara jämbördiga, men enligt texten bestämmer den ena över den andra
        .label = den ena bestämmer
        .why = ett avtal där den ena parten bestämmer över den andra liknar ett köp, vad det än kallas
        .help = låt parterna besluta tillsammans, eller begränsa det till det som lagen kräver; annars ta bort påståendet
procurement-claim-contradicted_power-bought = det sägs inte vara ett köp, men enligt texten bestämmer den ena över den andra
        .label = den ena bestämmer
        .why = ett avtal där den ena parten bestämmer över den andra liknar ett köp, vad det än kallas
        .help = låt parterna besluta tillsammans, eller begränsa det till det som lagen kräver; annars ta bort påståendet

procurement-cost-coverage-argument = att bara kostnader täcks sägs göra att upphandlingsreglerna inte gäller
    .label = slutsatsen
    .why = Högsta förvaltningsdomstolen har slagit fast att ren kostnadstäckning inte gör att ett avtal faller utanför
    .help = ta bort slutsatsen och bedöm innehållet: om kommunen får en prestation mot ersättning

procurement-criteria-unassessed = kriterierna för partnerskap är återgivna, men ingen bedömning av dem är antecknad
    .label = ingen bedömning
    .why = utan uppgift om vem och när går det inte att visa att någon prövade om formen får användas
    .help = ange under criteria vem som har bedömt dem (assessed_by) och vilken dag (assessed_on)
procurement-criteria-unassessed_undated = kriterierna har bedömts, men dagen saknas
        .label = ingen dag för bedömningen
procurement-criteria-unassessed_unnamed = kriterierna har bedömts, men det anges inte av vem
        .label = ingen som har bedömt

procurement-criterion-contradicted = skälet säger emot kriteriet som sägs vara uppfyllt
    .label = tvärtemot kriteriet
    .criterion = kriteriet
    .why = ett skäl som säger emot visar att kriteriet inte är uppfyllt
    .help = ändra bedömningen, eller rätta skälet

procurement-criterion-contradicted_assessed = verksamheten sägs inte vara beställd eller köpt, men enligt bedömningen är avtalet ett kontrakt
    .label = inte beställd?
    .assessment = bedömningen
    .why = ett kontrakt är just det som kommunen beställer mot betalning
    .help = pröva om partnerskap är rätt form: ett kontrakt tilldelas enligt lagen om offentlig upphandling

procurement-criterion-not-met = ett kriterium är inte uppfyllt, men formen partnerskap används ändå
    .label = inte uppfyllt
    .why = kriterierna är skälen för att avtalet inte behandlas som ett köp eller ett bidrag
    .help = välj en annan form, eller motivera varför formen håller fastän kriteriet inte är uppfyllt
procurement-criterion-not-met_partly = ett kriterium är uppfyllt bara delvis, och inget sägs om varför det räcker
        .label = delvis uppfyllt

procurement-assessment-without-reasons = bedömningen säger inte varför partnerskapet inte är ett kontrakt
    .label = bara slutsatsen
    .why = vad avtalet är beror av vad som utförs, för vem och mot vad
    .help = skriv vad som prövades: prestationen, ersättningen, marknaden och värdet

procurement-done-for-authority = något görs åt den offentliga parten, som i ett köp
    .label = åt den offentliga parten
    .why = en prestation som myndigheten får och betalar för kan vara ett kontrakt, vad avtalet än kallas
    .help = skriv vad organisationen gör för sitt eget ändamål, eller pröva om det är en tjänst som ska upphandlas

procurement-criterion-without-reason = { $count } kriterier sägs vara uppfyllda utan något skäl
    .label = kriterierna
    .why = att återge ett kriterium är inte att visa att det är uppfyllt
    .help = skriv under reason vad som visar att kriteriet är uppfyllt
procurement-criterion-without-reason_one = ett kriterium sägs vara uppfyllt utan skäl, fast andra har skäl
        .label = uppfyllt, utan skäl

procurement-criterion-without-reason_repeated = skälet upprepar bara kriteriet
        .label = inget mer än kriteriet

procurement-detail-control = verksamheten sägs inte vara detaljstyrd, men hur den ska bedrivas regleras
    .label = reglerat i detalj
    .why = ju mer avtalet bestämmer om metod, bemanning och tider, desto mer liknar det en beställd tjänst
    .help = lämna metod, bemanning och tider åt den som bedriver verksamheten, och reglera mål och uppföljning
        .claim = sägs inte vara detaljstyrd

procurement-divided = det som hör ihop sägs vara delat på flera avtal som bedöms var för sig
    .label = delat
    .why = värdet räknas för det som hör ihop, också när avtalen återkommer eller löper bredvid varandra; det får inte delas för att hamna under en gräns
    .help = räkna samman avtalen, och bedöm upphandlingsfrågan efter summan

procurement-divided_row = flera avtal i rad inom { $months } månader, och bedömningen räknar inte samman dem
    .label = ett av dem
procurement-divided_beside = ett annat avtal med samma organisation, { $other }, räknas inte samman med det här
    .label = det andra avtalet
    .value = det här avtalet
    .why = var för sig är de under gränsen { $limit }, men tillsammans når de den
    .help = räkna samman avtalen, eller skriv varför de inte hör ihop

procurement-exclusive-provider = avtalet motiveras med att ingen annan kan utföra tjänsten
    .label = den enda som kan
    .why = skälet förutsätter att kommunen skaffar en tjänst av viss kvalitet, och att vara ensam är i sig inget skäl mot upphandling
    .help = motivera partnerskapet med det gemensamma och med föreningens eget initiativ, inte med att föreningen är ensam

procurement-finds-contradict-outcome = svaret är att upphandlingsreglerna gäller, men utfallet säger att det inte är ett kontrakt
    .label = reglerna gäller
    .why = det ena måste vara fel, och då är upphandlingsfrågan i praktiken inte bedömd
    .help = rätta svaret, eller utfallet
        .outcome = utfallet säger motsatsen
procurement-finds-contradict-outcome_none = svaret är att upphandlingsreglerna inte gäller, men utfallet säger att det är ett kontrakt
        .label = reglerna gäller inte

procurement-label-argument = formen sägs göra att upphandlingsreglerna inte gäller
    .label = vad det kallas
    .why = det som avgör är om kommunen får en tjänst mot ersättning, inte vad avtalet kallas
    .help = pröva ersättning, prestation, förpliktelse och marknad, och skriv vad som saknas

procurement-limit-of-another-time = gränsen anges till { $amount }, men { $on } är den { $limit }
    .label = en annan tids gräns
    .why = värdet jämförs med den gräns som gäller när avtalet ingås
    .help = ange gränsen för den dagen, och jämför värdet med den

procurement-market-claim-unsupported = texten påstår att det inte finns någon marknad, men ingen undersökning anges
    .label = påståendet
    .why = utan en daterad undersökning går det inte att visa att ingen annan ville eller kunde
    .help = ange vad som undersöktes, när och med vilket resultat, eller ta bort påståendet

procurement-others-uncounted = ett annat avtal eller bidrag till samma part nämns, men inte vad de blir tillsammans
    .label = vid sidan av det här
    .why = det som hör ihop räknas samman när värdet hålls mot lagens gränser, och stöd till samma mottagare räknas samman över tre år
    .help = skriv summan för tolv månader och för tre år, eller varför avtalen inte hör ihop

procurement-payment-per-unit = ersättningen betalas per enhet, som priset för en tjänst
    .label = ersättning per enhet
    .why = att betala för varje plats, deltagare eller insats liknar ett köp, och talar för ett tjänstekontrakt
    .help = bidra med ett belopp för verksamheten som helhet, eller bedöm avtalet som ett köp

procurement-previously-procured = samma verksamhet har tidigare upphandlats och är nu ett partnerskap
    .label = tidigare upphandlat
    .why = att verksamheten nyss var en köpt tjänst kan tala för att den fortfarande är det
    .help = skriv vad som skiljer partnerskapet från det tidigare köpet, och bedöm upphandlingsfrågan

procurement-purchase-word = ”{ $word }” hör hemma i en upphandling, inte i { $form ->
        [grant] ett bidrag
        [cooperation] en samverkan
       *[partnership] ett partnerskap
    }
    .label = ord för köp
    .why = parterna beskrivs som köpare och säljare, vilket talar för att avtalet är ett tjänstekontrakt
    .help = kalla parten vid namn eller ”parten”; är det verkligen ett köp ska det upphandlas

procurement-purchase-word_penalty = vite hör snarare hemma i en upphandling
    .label = vite
    .why = ett vite gör det som parten åtar sig till en prestation som kan krävas ut, vilket talar för ett tjänstekontrakt
    .help = stryk vitet; det som inte används som avtalat kan i stället hållas inne eller betalas tillbaka
procurement-purchase-word_deducted = ett avdrag för det som uteblir hör snarare hemma i en upphandling
    .label = avdrag
    .why = ett bestämt avdrag fungerar som ett vite: det gör det som parten åtar sig till en prestation som betalas styckvis
    .help = stryk avdraget; det som inte används som avtalat kan i stället hållas inne eller betalas tillbaka

reason-public-buyers = offentliga parter som samverkar köper ofta in tillsammans och skriver då om upphandling och leverantörer

procurement-reasons-undocumented = inget säger att skälen för direktupphandlingen antecknas, och värdet { $value } når { $duty }
    .label = inga skäl
    .why = den som upphandlar direkt för så mycket ska dokumentera skälen för sina beslut
    .help = anteckna skälen, och skriv i bedömningen var de finns

procurement-reasons-undocumented_confessed = en direktupphandling för { $value } sägs inte vara dokumenterad, och från { $duty } ska skälen antecknas
    .label = utan anteckning

procurement-value-over-limit = värdet sägs ligga under gränsen { $limit }, men är { $value }
    .label = under gränsen
    .value = värdet
    .why = slutsatsen att avtalet får tilldelas direkt vilar på en jämförelse som är fel
    .help = rätta värdet eller gränsen, och gör om bedömningen om värdet når gränsen

procurement-value-over-limit_unsaid = värdet sägs ligga under gränsen, men är { $value }; den senast kontrollerade gränsen för tjänster i allmänhet är { $limit }
    .label = vilken gräns?
    .value = värdet
    .why = den högre gränsen gäller bara sociala och vissa andra tjänster, och texten säger inte att det är sådana
    .help = skriv vilken gräns och vilka tjänster som avses, eller gör om bedömningen

procurement-value-without-options = värdet anges utan förlängningarna; med dem är det { $value }
    .label = utan förlängningar
    .why = värdet räknas över hela tiden med alla förlängningar, och bara det jämförs med gränserna
    .help = ange värdet med förlängningarna, och bedöm upphandlingsfrågan efter det
        .extension = avtalet kan gälla längre
procurement-value-without-options_reached = värdet anges utan förlängningarna; med dem är det { $value }, och gränsen är { $limit }
procurement-value-without-options_first-term = värdet anges till { $stated }, vilket är den första tiden utan förlängning
procurement-value-without-options_part = värdet anges till { $stated }, men hela tiden omfattar { $value }
        .label = en del av tiden
        .why = värdet räknas över hela tiden, och bara det jämförs med gränserna
        .help = ange värdet för hela tiden, och bedöm upphandlingsfrågan efter det
        .extension = hela värdet: { $value }
procurement-value-without-options_part-year = gränsen jämförs med en del av tiden; för hela är värdet { $value }
        .label = en del av tiden
        .why = värdet räknas över hela tiden, och bara det jämförs med gränserna
        .help = ange värdet för hela tiden, och bedöm upphandlingsfrågan efter det
        .extension = hela värdet: { $value }
procurement-value-without-options_open = värdet anges till { $stated }, men är för { $months } månader { $value }
        .label = för en kortare tid
        .why = värdet av ett avtal utan slut räknas för så många månader som lagen anger
        .help = räkna värdet för hela den tiden, och bedöm upphandlingsfrågan efter det
        .extension = avtalet har inget slut
procurement-value-without-options_open-reached = värdet anges till { $stated }, men är för { $months } månader { $value }; gränsen är { $limit }
        .label = för en kortare tid
        .why = värdet av ett avtal utan slut räknas för så många månader som lagen anger, och då nås gränsen
        .help = räkna värdet för hela den tiden, och bedöm upphandlingsfrågan efter det
        .extension = avtalet har inget slut
