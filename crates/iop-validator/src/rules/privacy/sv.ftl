## Reglerna om personuppgifter i den offentliga handlingen.

family-privacy = Personuppgifter i den offentliga handlingen

privacy-identity-number = ett personnummer står i filen
    .label = personnummer
    .why = avtalet blir en allmän handling, och numret behövs inte för att ange en part
    .help = stryk numret; ange namn och befattning, eller organisationsnummer

privacy-identity-number_coordination = ett samordningsnummer står i filen
    .label = samordningsnummer

privacy-private-contact = e-postadressen är en privat adress hos { $domain }
    .label = privat adress
    .why = avtalet blir en allmän handling, och en adress som lämnats ut kan inte tas tillbaka
    .help = ange en adress som hör till organisationen eller uppdraget

reason-no-health = ingens hälsa nämns
reason-no-home = ingen hemadress nämns

privacy-bank-account = ett kontonummer står i avtalet
    .label = kontonummer
    .why = avtalet blir en allmän handling, och ett publicerat kontonummer används för bedrägerier
    .help = ange bankgiro eller plusgiro, eller lämna kontonumret i rekvisitionen

privacy-health-of-named-person = en namngiven persons hälsa nämns i avtalet
    .label = om en persons hälsa
    .why = uppgifter om hälsa är känsliga, och avtalet blir en allmän handling
    .help = stryk uppgiften

privacy-home-address = en persons hemadress står i avtalet
    .label = hemadress
    .why = avtalet blir en allmän handling, och var någon bor behövs inte för att ingå det
    .help = stryk adressen, eller ange organisationens

privacy-identity-number-misspelt = något som ser ut som ett personnummer står i avtalet
    .label = ser ut som ett personnummer
    .why = avtalet blir en allmän handling, och också ett felskrivet nummer pekar ut någon
    .help = stryk numret

privacy-named-participant = en deltagare eller ett barn nämns vid namn
    .label = namn på en enskild
    .why = avtalet blir en allmän handling, och att någon får stöd är ofta sekretessbelagt
    .help = stryk namnet; skriv deltagaren eller ange antalet

privacy-private-telephone = ett privat telefonnummer står i avtalet
    .label = privat nummer
    .why = avtalet blir en allmän handling, och numret följer personen när uppdraget är slut
    .help = ange organisationens eller uppdragets nummer
