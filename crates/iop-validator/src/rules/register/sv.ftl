## Reglerna om flera avtal.

family-register = Flera avtal

reason-amended-elsewhere = det ändrade avtalet kan finnas någon annanstans
reason-assessed-as-none = enligt bedömningen är avtalet inte ett kontrakt
reason-no-amendment = avtalet ändrar inget annat avtal
reason-no-base-end = avtalet som ändras har ingen bestämd sista dag
reason-no-case-number = inget diarienummer anges
reason-no-known-end = avtalstiden har inget känt slut
reason-no-id = avtalet har inget id
reason-no-predecessor-file = inget föregående avtal finns bland dem som prövas
reason-no-recipient = stödets mottagare är inte känd
reason-no-related-file = inget anknytande avtal finns bland dem som prövas
reason-no-same-parties = inget annat avtal bland dem som prövas har samma parter

register-amendment-of-unknown = tillägget ändrar { $id }, som inte finns bland avtalen
    .label = ett avtal som inte finns
    .why = utan det avtal som ändras går det inte att säga vad som gäller
    .help = rätta id, eller lägg till det avtal som ändras
        .end = det ändrade avtalets tid
register-amendment-of-unknown_near = tillägget ändrar { $id }, som inte finns bland avtalen; kanske menas { $near }
register-amendment-of-unknown_ended = tillägget gäller från { $effective }, men { $id } upphörde { $last }
        .label = ett avtal som har upphört
        .why = det som har upphört kan inte ändras
        .help = ingå ett nytt avtal, eller rätta den dag som är fel

register-amendment-of-unknown_before = tillägget är daterat { $dated }, men avtalet som det ändrar är från { $first }
    .label = före avtalet
    .end = avtalets dag
    .why = det som inte finns än kan inte ändras
    .help = rätta den dag som är fel
register-amendment-of-unknown_party = { $name } är inte part i avtalet som tillägget ändrar
    .label = inte part i avtalet
    .end = avtalets parter
    .why = ett avtal ändras av dem som har ingått det
    .help = rätta parten, eller skriv vem den efterträder (succeeds) eller från när den är med (since)

register-amendment-outlives-base = tillägget gäller till { $end }, men avtalet som det ändrar till { $last }
    .label = efter avtalets slut
    .base = avtalets sista dag
    .why = när avtalet har upphört finns det inget kvar som tillägget kan ändra
    .help = rätta dagen, eller skriv att också avtalet förlängs

register-case-number-reused = diarienumret { $number } står också på ett avtal med en annan part
    .label = samma diarienummer
    .why = ett diarienummer pekar ut ett ärende, och med samma nummer hittas fel avtal
    .help = rätta numret på det avtal som har fel
        .other = samma diarienummer, en annan part

register-chain-gap = föregående avtal slutar { $end }, det här börjar { $start }: { $days } { $days ->
        [one] dag
       *[other] dagar
    } emellan
    .label = börjar senare
    .why = det som görs däremellan har inte stöd i något avtal
    .help = rätta det datum som är fel, eller säg vad som gäller däremellan
        .end = det föregående avtalets sista dag
register-chain-gap_overlap = föregående avtal slutar { $end }, det här börjar { $start }: { $days } { $days ->
        [one] dag
       *[other] dagar
    } i båda
        .label = börjar innan det föregående slutar
        .why = under den tiden finns två budgetar och två uppsättningar åtaganden
        .help = rätta det datum som är fel, eller skriv att det här avtalet ersätter det föregående från början

register-de-minimis-over-ceiling = avtalen ger tillsammans { $sum }; taket { $on } är { $most }
    .label = tillsammans för mycket
    .why = taket gäller allt stöd av mindre betydelse till samma mottagare under den tid som räknas
    .help = sänk beloppet, eller ge stödet på en annan grund
        .other = ges också, till samma mottagare

register-direct-award-added-up = avtalen mellan parterna är tillsammans värda { $sum }, och gränsen är { $limit }
    .label = under gränsen bara var för sig
    .why = det som köps av samma part får inte delas upp för att komma under gränsen, och återkommande avtal av samma slag räknas samman
    .help = bedöm upphandlingsfrågan för avtalen tillsammans
        .other = räknas samman med det här

register-direct-award-added-up_uncounted = gränsen jämförs bara med det här avtalet; med de som räknas samman är värdet { $sum }
    .label = bara det här avtalet
        .other = räknas samman med det här

register-double-funding = samma verksamhet verkar betalas av två avtal från { $first } till { $last }
    .label = också betalt här
    .why = samma parter, samma tid och samma verksamhet: samma kostnad kan bli betald två gånger
    .help = skriv i båda avtalen vad vart och ett betalar, eller slå ihop dem
        .other = betalar samma verksamhet

register-duplicate-agreement-id = ett annat avtal har samma id, { $id }
    .label = samma id
    .why = id pekar ut avtalet när andra hänvisar till det, och är namnet på dess handlingar
    .help = ge det senare avtalet ett eget id
        .other = har samma id

register-earlier-aid-undeclared = tidigare stöd på { $amount } från { $on } anges inte
    .label = ett tidigare stöd saknas
    .why = mottagarens försäkran ska omfatta allt stöd av mindre betydelse under den tid som räknas
    .help = lägg till stödet (earlier), och pröva taket på nytt
        .other = beviljat till samma mottagare

register-ended-before-end = avtalet står som avslutat, men avtalstiden löper till { $end }
    .label = avslutat
    .why = ett avtal som gäller men står som avslutat följs inte upp och bevakas inte
    .help = rätta skedet eller slutet, eller skriv när och hur avtalet upphörde
        .end = avtalstidens slut

register-name-two-org-numbers = ”{ $name }” har ett annat organisationsnummer i ett annat avtal
    .label = ett annat nummer
    .why = en juridisk person har ett nummer: antingen är det ena fel, eller så är det två organisationer med samma namn
    .help = rätta numret; är det två organisationer, skilj dem åt med ort eller förbund i namnet
        .other = samma namn, annat nummer

register-org-number-two-names = ”{ $name }” heter ”{ $other }” i ett annat avtal med samma organisationsnummer
    .label = ett annat namn
    .why = ett organisationsnummer hör till en enda juridisk person, så det ena namnet eller numret är fel
    .help = rätta namnet eller numret; har parten bytt namn, ange det (former_names)
        .other = samma nummer, annat namn

register-related-differs = det anknytande avtalet anges med { $here }; i dess egen fil står { $there }
    .label = ett annat datum än i filen
    .why = ett av avtalen har fel uppgift om det andra, och den som söker hittar inte rätt
    .help = rätta det avtal som har fel
        .there = så står det i filen
register-related-differs_number = det anknytande avtalet anges med diarienummer { $here }; i dess egen fil står { $there }
        .label = ett annat nummer än i filen

register-unnamed-predecessor = avtalet följer på ett som slutade { $last }, men nämner det inte
    .label = följer på ett tidigare avtal
    .why = utan kedjan syns inte vad parterna redan har kommit överens om, och värdet räknas för lågt
    .help = nämn det tidigare avtalet (related), med id och tid
        .before = { $title }

register-other-denied = texten säger att det inte finns något annat, men parterna har också ”{ $title }”
    .label = det finns ett till
    .other = ett avtal mellan samma parter
    .why = avtalens värden läggs ihop när upphandling och stöd bedöms; bygger bedömningen på ett enda blir svaret fel
    .help = nämn det andra avtalet, och räkna om bedömningen med det
