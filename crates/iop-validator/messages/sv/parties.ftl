## Reglerna om parterna.

parties-department-as-party = den offentliga parten är { $part ->
        [administration] en förvaltning
        [board] en nämnd eller styrelse
        [assembly] en församling av ledamöter
        [committee] ett utskott
        [department] en avdelning
        [office] ett kontor
        [unit] en enhet
       *[other] en verksamhet
    }, inte en juridisk person
    .label = ingen juridisk person
    .why = den som inte är en juridisk person kan varken äga pengar eller vara skyldig dem
    .help = skriv kommunen, regionen eller myndigheten som namn, och nämnden som organ eller förvaltningen som enhet

parties-duplicate-org-number = två parter har samma organisationsnummer: { $number }
    .label = samma nummer en gång till
    .first = numret står redan här
    .why = ett organisationsnummer hör till en enda juridisk person
    .help = rätta det nummer som är fel; är det samma part ska den stå en gång

parties-org-number-kind = en offentlig part har ett organisationsnummer som börjar på { $digit }, inte på 2
    .label = { $number }
    .role = här anges parten som offentlig
    .why = ett nummer av fel slag är oftast en annan parts nummer
    .help = jämför numret med registreringen, eller skriv ut namnet med bolagsform

parties-side-missing = partnerskapet saknar en sida
    .label = parterna
    .why = ett partnerskap ingås mellan det offentliga och civilsamhället
    .help = lägg till den part som saknas, rätta rollen på en part eller ändra avtalets slag
parties-side-missing_public = partnerskapet har ingen offentlig part
parties-side-missing_civil-society = partnerskapet har ingen idéburen part
parties-side-missing_both = partnerskapet har varken offentlig eller idéburen part

parties-unknown-party = ingen part heter { $id } i filen
    .label = ingen sådan part
    .parties = parterna räknas upp här
    .why = ingen är bunden av det som ingen part har åtagit sig
    .help = rätta id eller lägg till parten
parties-unknown-party_near = ingen part heter { $id } i filen; kanske menas { $nearest }
    .help = skriv { $nearest } om det är den parten som menas, annars lägg till parten
parties-unknown-party_all = här kan inte alla parter stå, bara en av dem
    .label = alla parter
    .help = skriv id på en part; gäller det flera skrivs en post för var och en
parties-unknown-party_group = { $id } är en grupp av parter; här måste en av dem stå
    .label = en partsgrupp
    .actor = gruppen anges här
    .why = en grupp är ingen juridisk person och kan inte handla på egen hand
    .help = skriv id på en part; gäller det flera skrivs en post för var och en
parties-unknown-party_participant = { $id } är medverkande, inte part
    .label = ingen part
    .actor = anges här som medverkande
    .why = den som inte är part är inte bunden och har inga rättigheter enligt avtalet
    .help = skriv id på en part, eller ange den medverkande som part
