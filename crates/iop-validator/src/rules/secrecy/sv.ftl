## Reglerna om sekretess och tystnadsplikt.

family-secrecy = Sekretess och tystnadsplikt

reason-no-insight-text = avsnittet om insyn har ingen egen text
reason-not-a-full-partnership = bara ett partnerskap som går igenom allt prövas
reason-act-not-named = offentlighets- och sekretesslagen nämns inte
reason-no-individuals = inga ord som regeln känner igen visar möten med enskilda i förtroende
reason-no-media = inget sägs om myndighetens anställda och medier
reason-no-outflow = inga uppgifter om enskilda lämnas av den offentliga parten
reason-no-papers = inga handlingar nämns
reason-no-private-party = ingen part är idéburen
reason-no-secrecy = tystnadsplikt nämns inte
reason-no-secrecy-chapter = inget kapitel om sekretess i skola, vård eller socialtjänst nämns
reason-no-volunteers = avtalet visar inga volontärer

secrecy-chapter-wrong = { $cited } kap. gäller en annan verksamhet; rätt är { $right } kap.
    .label = fel kapitel
    .why = sekretessens styrka är inte densamma i kapitlen
    .help = skriv { $right } kap.

secrecy-ends-with-agreement = tystnadsplikten upphör med avtalet eller uppdraget, eller en tid därefter
    .label = bara så länge
    .why = den som har berättat något i förtroende behöver skydd också efteråt
    .help = skriv att tystnadsplikten gäller även efter att överenskommelsen och uppdraget har upphört

secrecy-media-silenced = enligt texten hindras myndighetens anställda från att tala med medier
    .label = hindras
    .why = rätten att lämna uppgifter för publicering följer av tryckfrihetsförordningen och kan inte avtalas bort
    .help = stryk förbudet, och skriv vem som för parternas talan

secrecy-not-agreed = ingen tystnadsplikt avtalas för dem som möter enskilda
    .label = här möter den idéburna parten enskilda: { $words }
    .why = offentlighets- och sekretesslagen binder myndigheter, inte en förenings anställda och volontärer
    .help = avtala om tystnadsplikt för alla i verksamheten, också efter att uppdraget har upphört

secrecy-not-agreed_entrusted = ingen tystnadsplikt avtalas för dem som möter enskilda
    .label = här anförtros uppgifter om enskilda
secrecy-not-agreed_denied = ingen är enligt texten bunden av tystnadsplikt
    .label = binder ingen

secrecy-outflow-without-ground = uppgifter om enskilda lämnas ut utan angiven grund
    .label = lämnas till den idéburna parten
    .why = uppgifterna är ofta sekretessbelagda, och ett avtal bryter inte sekretess
    .help = skriv att uppgifter lämnas efter samtycke eller efter prövning enligt offentlighets- och sekretesslagen

secrecy-public-record-denied = avtalet lovar att handlingar hos myndigheten inte lämnas ut
    .label = löftet
    .why = vad som är allmän handling och vad som är hemligt följer av grundlag och lag, inte av avtal
    .help = stryk löftet, eller skriv att handlingar lämnas ut efter prövning enligt offentlighets- och sekretesslagen

secrecy-public-record-untold = inget säger att det som lämnas till kommunen blir allmän handling
    .label = insyn
    .why = den som inte vet att handlingar kan lämnas ut skriver annat i dem
    .help = skriv att inkomna handlingar blir allmänna och lämnas ut om de inte omfattas av sekretess

secrecy-report-forbidden = texten hindrar eller begränsar en orosanmälan
    .label = hindrar eller begränsar
    .why = skyldigheten att anmäla följer av lag och kräver inget samtycke
    .help = skriv att tystnadsplikten inte hindrar en anmälan om oro för ett barn

secrecy-secrecy-act-applied-directly = offentlighets- och sekretesslagen sägs gälla den som inte är en myndighet
    .label = lagen sägs binda den idéburna parten
    .why = lagen binder myndigheter; en förenings anställda och volontärer har i regel bara den tystnadsplikt som avtalas
    .help = skriv att tystnadsplikten är avtalad och motsvarar vad som hade gällt hos myndigheten

secrecy-told-to-authority = uppgifter om enskilda ska lämnas till myndigheten utan att de tillfrågas
    .label = utan att fråga
    .why = den som söker stöd hos en förening har inte gett sina uppgifter till en myndighet
    .help = skriv att uppgifter lämnas bara om den enskilde samtycker, eller att rapporten inte pekar ut någon

secrecy-volunteers-not-covered = tystnadsplikten gäller anställda men inte volontärerna
    .label = bara dessa
    .why = volontären är inte anställd, och den som inte nämns är inte bunden
    .help = skriv att tystnadsplikten gäller alla som arbetar i verksamheten, avlönade och ideella
