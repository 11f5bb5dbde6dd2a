## Reglerna om tvister.

family-disputes = Tvister

reason-blank-dispute-step = ett steg för tvister är inte ifyllt
reason-foreign-party = en part är registrerad i ett annat land
reason-limitation-unread = lagens preskriptionstid är inte läst för den dagen
reason-no-arbitration = skiljeförfarande med en offentlig part nämns inte
reason-no-dispute-end = varken domstol eller skiljemän nämns
reason-no-dispute-forum = inget forum för tvister anges
reason-no-dispute-steps = avtalet säger inget om hur tvister löses
reason-no-dispute-time = inget steg för tvister har en tid
reason-no-foreign-party = ingen part är registrerad i ett annat land
reason-no-group-step = ingen tvist lämnas till en styrgrupp
reason-no-limitation = preskription nämns inte
reason-no-swedish-party = ingen part har svenskt organisationsnummer
reason-one-dispute-step = tvister har inte flera steg

disputes-arbitration-against-transparency = tvister med en offentlig part avgörs av skiljemän
    .label = skiljeförfarande
    .why = ett skiljeförfarande är inte offentligt och kostar ofta mer än vad avtalet gäller
    .help = överväg allmän domstol

disputes-conflicting-forums = både domstol och skiljemän ska avgöra tvisten
    .label = här ett annat forum
    .court = här ska domstol avgöra
    .arbitration = här ska skiljemän avgöra
    .why = ett skiljeavtal hindrar domstolen från att pröva tvisten
    .help = välj ett av dem och stryk det andra

disputes-conflicting-forums_place = texten nämner en annan tingsrätt än uppgiften
    .label = en annan tingsrätt
    .forum = uppgiften
    .why = parterna vet inte var tvisten ska tas upp
    .help = rätta texten eller uppgiften

disputes-decided-by-one = vid oenighet avgör den ena parten själv
    .label = avgör ensam
    .why = den som avgör sin egen tvist är i praktiken inte bunden av avtalet
    .help = låt parterna förhandla och allmän domstol avgöra
disputes-decided-by-one_waived = rätten att gå till domstol avtalas bort
    .label = ingen domstol
    .why = utan domstol eller skiljemän finns ingen som kan avgöra tvisten, och den starkare får rätt
    .help = låt allmän domstol avgöra

disputes-foreign-law = ett annat lands lag ska gälla mellan svenska parter
    .label = inte svensk rätt
    .why = uppgiften är oftast kvar från en mall, och parterna lyder under svensk rätt i nästan allt som avtalet rör
    .help = skriv svensk rätt

disputes-forum-impossible = { $forum } är inte rätt forum för en tvist om avtalet
    .label = { $forum }
    .why = tvister om avtal prövas först av tingsrätt eller av skiljemän; en annan domstol eller myndighet avvisar målet
    .help = skriv allmän domstol eller den tingsrätt som parterna väljer

disputes-forum-missing = tvister slutar i samtal; inget sägs om vem som avgör dem
    .label = sista steget
    .why = en tvist som inte går att samtala bort behöver någon som avgör den
    .help = lägg till ett sista steg, till exempel allmän domstol

disputes-law-missing = en part finns i ett annat land, men inget sägs om vilken lag som gäller
    .label = ingen lag
    .foreign = registrerad i ett annat land
    .why = utan val avgör regler om lagval, som kan peka på det andra landets lag
    .help = ange lagen, till exempel svensk rätt

disputes-limitation-wrong = texten säger { $told }, men preskriptionstiden är { $is }
    .label = { $told }
    .why = den som tror på fel tid kräver för sent, eller slutar spara sina handlingar för tidigt
    .help = rätta tiden, eller skriv bara att preskriptionslagen gäller
disputes-limitation-wrong_void = ett avtal om att en fordran aldrig preskriberas är ogiltigt
    .label = preskriberas aldrig
    .help = stryk meningen, eller skriv att preskriptionslagen gäller

disputes-step-differs = texten ger steget { $told }, men uppgiften är { $stated }
    .label = { $told } i texten
    .fact = { $stated } bland uppgifterna
    .why = parterna vet inte när de får gå vidare till nästa steg
    .help = rätta texten eller uppgiften

disputes-step-without-group = tvister lämnas till en styrgrupp, men avtalet har ingen
    .label = finns inte
    .why = nästa steg nås först när det här är prövat, och utan styrgrupp kan det inte prövas
    .help = stryk steget, eller inrätta en styrgrupp

disputes-step-without-group_unnamed = { $name } ska ta upp tvister, men nämns ingen annanstans
    .label = vilka är det?
    .step = enligt uppgiften styrgruppen
    .help = skriv gruppens namn så som det står i övrigt

disputes-steps-out-of-order = ett steg för tvister står efter det som avgör dem
    .label = kommer för sent
    .end = här avgörs tvisten
    .why = när tvisten är avgjord finns inget kvar att samtala om
    .help = ställ stegen i ordning, med det som avgör tvisten sist
