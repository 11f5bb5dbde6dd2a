## Reglerna om personuppgifter.

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
