## Reglerna om parterna.

family-parties = Parterna

reason-amendment-keeps-staff = tillägget ändrar inte vem som är arbetsgivare
reason-no-posts = inga tjänster anges
reason-no-party-group = avtalet har inga partsgrupper
reason-not-through-everything = avtalet är kort, eller villkoren står i en annan handling
reason-no-private-side = ingen part anges som idéburen
reason-no-union-project = avtalet visar inget EU-projekt med flera parter
reason-nobody-left = ingen part har lämnat avtalet
reason-not-registered = ingen sägs vara registrerad som idéburen organisation
reason-one-party = avtalet har inte flera parter
reason-one-side = avtalet har inte flera parter, eller dess text står i ett annat

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
    .first = numret finns redan här
    .why = ett organisationsnummer hör till en enda juridisk person
    .help = rätta det nummer som är fel; är det samma part ska den anges en gång

parties-employer-missing = ingen sägs vara arbetsgivare för { $title }
    .label = utan arbetsgivare
    .why = arbetsgivaren svarar för lön, arbetsmiljö och arbetsledning, och någon måste vara det
    .help = ange en arbetsgivare för varje tjänst
parties-employer-missing_shared = flera parter sägs gemensamt vara arbetsgivare
    .label = gemensamt
    .why = arbetsgivaren svarar för lön, arbetsmiljö och arbetsledning; är två det vet ingen vem som gör det
    .help = ange en arbetsgivare för varje tjänst

parties-group-incomplete = gruppen { $group } har bara en medlem
    .label = en medlem
    .party = är inte med i gruppen
    .why = det som läggs på gruppen gäller bara dem som är med i den
    .help = lägg till den som saknas, eller nämn parten i stället för gruppen

parties-group-incomplete_left-out = { $party } är inte med i gruppen { $group }
    .label = { $party } saknas

parties-lead-missing = ingen part anges som projektägare i EU-projektet
    .label = ingen leder
    .funded = pengar från EU
    .why = projektägaren svarar för stödet inför den som ger det
    .help = ange vilken part som är projektägare

parties-lead-missing_two = mer än en part anges som projektägare i EU-projektet
    .label = leder också
    .also = leder redan
    .why = det är en enda part som söker stödet och svarar för det inför den som ger det
    .help = låt en part vara projektägare, och de andra samverkansparter

parties-lead-missing_several = ingen av kommunerna anges som samordnande
    .label = vem samordnar?
    .why = någon tar emot pengarna, kallar till mötena och svarar för redovisningen
    .help = ange vilken part som samordnar (lead: true), eller skriv det i texten

parties-lead-missing_open = parternas roller i EU-projektet lämnas öppna
    .label = inte bestämt
    .why = den som ger stödet kräver att var och en vet sin roll och sitt ansvar
    .help = skriv rollerna här eller i ett samverkansavtal för projektet

parties-lead-missing_which = det sägs inte vilken roll var och en av parterna har
    .label = vilken?
    .why = ingen kan hållas till en uppgift som ingen har fått
    .help = ange vem som är vad, och vilken part som samordnar (lead: true)

parties-legal-form-mismatch = numret för { $name } börjar på { $digit } och hör till en annan juridisk form
    .label = börjar på { $digit }
    .form = formen enligt namnet eller uppgiften
    .name = namnet
    .why = numrets första siffra visar vilket slags juridisk person det är
    .help = jämför med registreringsbeviset och rätta numret, namnet eller formen

parties-legal-form-mismatch_name-differs = { $form } anges som form, men namnet är { $name }
    .label = { $form }
    .why = namnet och formen pekar på olika slag av juridisk person

parties-legal-form-missing_beside = de andra parternas juridiska form anges, men inte vad { $name } är
    .label = ideell eller ekonomisk förening, eller något annat?

parties-legal-form-missing = det sägs inte vad { $name } är för slags juridisk person
    .label = förening, stiftelse eller trossamfund?
    .why = av formen följer vem som företräder parten och vem som svarar för dess skulder
    .help = ange formen i legal_form, som den står i registret eller stadgarna

parties-local-or-national = { $name } är part, men här pekas på en annan juridisk person
    .label = en annan juridisk person
    .party = parten: { $name }
    .also = också här
    .why = lokalföreningen och riksorganisationen är i regel två juridiska personer, och den som inte undertecknar är inte bunden
    .help = skriv vilken av dem som är part, med dess nummer, och låt den underteckna

parties-local-or-national_local = { $name } är part, men här pekas på en lokalförening

parties-local-or-national_contact = { $name } är part, men kontaktpersonen hör till riksorganisationen
    .why = den som företräder en annan juridisk person kan inte ta emot meddelanden för parten
    .help = ange en kontaktperson som hör till parten, eller skriv att personen har partens uppdrag

parties-local-or-national_binds = { $name } sägs binda den organisation som den hör till
    .label = är inte part
    .help = låt den som ska bindas underteckna själv, eller ange fullmakten

parties-local-or-national_national = { $name } är part, men riksorganisationen undertecknar

parties-local-or-national_both = { $name } är part, men namnet sägs stå också för en annan juridisk person
    .help = låt ett namn stå för en av dem, och låt den som ska bindas underteckna själv

parties-local-or-national_decided = { $name } är part, men beslutet är fattat av den organisation som den hör till
    .help = ange partens eget beslut

parties-not-idea-based_family = organisationen är till för en familj, inte för allmänheten
    .label = en familj
    .why = den som är idéburen har ett allmännyttigt syfte
    .help = pröva om organisationen kan vara part i ett partnerskap

parties-name-differs = { $words } finns inte bland parterna; där står { $name }
    .label = { $words }
    .party = { $name }
    .why = två skrivsätt kan vara två juridiska personer
    .help = skriv namnet på samma sätt överallt, så som det är registrerat

parties-name-differs_introduced = { $words } har partens kortform, men parten är { $name }

parties-name-differs_signs = { $words } undertecknar, men parten är { $name }
    .why = den som inte är part kan inte binda parten, och parten är då inte bunden
    .help = låt parten underteckna, eller skriv namnet som det är registrerat

parties-no-legal-person = { $name } ser inte ut att vara en juridisk person
    .label = ett projekt, ett nätverk eller en grupp
    .why = en organisation måste vara en juridisk person för att bindas av ett avtal, ta emot pengar och betala tillbaka
    .help = skriv föreningen eller stiftelsen som driver det, eller ange den juridiska formen

parties-not-idea-based = { $name } är ett företag men anges som idéburen part
    .label = { $name }
    .why = en idéburen organisation har uteslutande allmännyttigt syfte, och ett vanligt bolag har till syfte att ge vinst
    .help = rätta vem som är part, eller visa att bolaget uteslutande är allmännyttigt

parties-not-idea-based_shares-out = den idéburna parten får enligt texten dela ut överskott
    .label = delas ut
    .why = en idéburen organisation använder hela överskottet i verksamheten
    .help = stryk rätten att dela ut, och skriv att överskottet stannar i verksamheten

parties-one-name-two-parties_another = { $name } är en parts kortform men ges här åt någon annan
    .label = åt någon annan
    .first = partens kortform
    .help = ge den andra ett eget namn

parties-one-name-two-parties = två parter kallas { $name }
    .label = samma namn en gång till
    .first = namnet finns redan här
    .why = texten säger då inte vem som åtar sig vad
    .help = ge varje part en egen kortform

parties-org-number-kind = en offentlig part har ett organisationsnummer som börjar på { $digit }, inte på 2
    .label = { $number }
    .role = här anges parten som offentlig
    .why = ett nummer av fel slag är oftast en annan parts nummer
    .help = jämför numret med registreringen, eller skriv ut namnet med bolagsform

parties-outsider-is-party = texten kallar någon för part som inte är det
    .label = sägs vara part
    .why = den som inte har undertecknat är inte bunden
    .help = stryk orden, eller för in parten med beslut och underskrift

parties-party-left = { $party } är part till och med { $until } men ska göra något { $day }
    .label = efter utträdet
    .until = part till och med { $until }
    .why = den som har trätt ut är inte bunden av det som kommer efteråt
    .help = flytta det till en annan part, eller ändra dagen

parties-registered-without-reference = registreringen som idéburen organisation anges utan hänvisning
    .label = ingen hänvisning
    .why = registreringen är frivillig och går att kontrollera hos Kammarkollegiet
    .help = ange Kammarkollegiets beslut, eller skriv idéburen organisation utan att tala om registrering

parties-registered-without-reference_early = registret över idéburna organisationer fanns inte förrän { $begins }
    .label = för tidigt
    .help = stryk det som sägs om registrering, eller rätta avtalets dag
    .why = ingen kunde vara registrerad innan registret fanns

parties-role-differs = { $name } är en offentlig part, men rollen säger idéburen
    .label = fel roll
    .form = vad parten är
    .why = rollen avgör vilka regler avtalet prövas mot
    .help = rätta rollen

parties-role-differs_other = { $name } är en offentlig part, men rollen säger någon annan

parties-role-differs_private = { $name } är en förening, men rollen säger offentlig part

parties-side-missing = partnerskapet saknar en sida
    .label = parterna
    .why = ett partnerskap ingås mellan det offentliga och civilsamhället
    .help = lägg till den part som saknas, rätta rollen på en part eller ändra avtalets slag

parties-side-missing_both = partnerskapet har varken offentlig eller idéburen part

parties-side-missing_civil-society = partnerskapet har ingen idéburen part

parties-side-missing_public = partnerskapet har ingen offentlig part

parties-third-party-bound = { $who } är inte part men ska göra något enligt avtalet
    .label = inte part
    .why = ett avtal binder bara parterna
    .help = skriv vilken part som ser till att det blir gjort, eller gör den andre till part

parties-undefined-role = ”{ $word }” är ingen part, och det sägs inte vem det är
    .label = inte förklarad
    .why = det går inte att veta vem åtagandet gäller
    .help = skriv partens namn, eller säg vem som kallas så

parties-undefined-role_participant = det sägs inte vilken roll { $name } har
    .label = vad gör den här?
    .why = den som nämns utan roll kan tas för part
    .help = ange rollen (role), eller skriv vad den medverkande gör (text)

parties-unknown-party = ingen part heter { $id } i filen
    .label = ingen sådan part
    .parties = parterna räknas upp här
    .why = ingen är bunden av det som ingen part har åtagit sig
    .help = rätta id eller lägg till parten

parties-unknown-party_all = alla parter kan inte anges här, bara en av dem
    .label = alla parter
    .help = skriv id på en part; gäller det flera skrivs en post för var och en

parties-unknown-party_group = { $id } är en grupp av parter; här måste en av parterna anges
    .label = en partsgrupp
    .actor = gruppen anges här
    .why = en grupp är ingen juridisk person och kan inte handla på egen hand
    .help = skriv id på en part; gäller det flera skrivs en post för var och en

parties-unknown-party_near = ingen part heter { $id } i filen; kanske menas { $nearest }
    .help = skriv { $nearest } om det är den parten som menas, annars lägg till parten

parties-unknown-party_participant = { $id } är medverkande, inte part
    .label = ingen part
    .actor = anges här som medverkande
    .why = den som inte är part är inte bunden och har inga rättigheter enligt avtalet
    .help = skriv id på en part, eller ange den medverkande som part

parties-wording-for-other-number = ”{ $words }” är skrivet för ett annat antal parter
    .label = { $words }
    .parties = parterna
    .why = orden är oftast kvar från en annan handling, och det går inte att veta vem de avser
    .help = skriv texten för de parter som finns

parties-wording-for-other-number_more = ”{ $words }” avser två, men parterna är { $count }

parties-wording-for-other-number_number = texten talar om ”{ $words }”, men parterna är { $count }

parties-wording-for-other-number_two = ”{ $words }” avser flera, men parterna är { $count }

parties-outsider-is-party_joins = en kommun som inte är part sägs vara med
    .label = varken part eller medverkande
    .why = den som inte undertecknar är inte bunden, och det sägs inte vilken roll kommunen har
    .help = gör kommunen till part, ange den bland de medverkande (participants), eller stryk det
