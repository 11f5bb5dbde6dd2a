## Reglerna om undertecknandet.

signing-against-profile = undertecknad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } för sent enligt { $publisher }
    .label = { $date }
    .start = avtalet börjar gälla { $start }
    .profile = riktlinjen som avtalet följer
    .why = det kräver { $profile } (källa: { $source }, { $verified ->
        [yes] kontrollerad { $checked }
       *[no] inte kontrollerad
    })
    .help = kontrollera dagarna; är de rätta behöver den som beslutar godta avvikelsen
signing-against-profile_few = { $count ->
        [one] en undertecknar
       *[other] { $count } undertecknar
    } för { $party }, men { $publisher } kräver minst { $least }
    .label = { $party }
    .help = lägg till den som också ska underteckna för parten
signing-against-profile_undecided = inget beslut anges, men { $publisher } kräver ett med dag
    .label = inget beslut
    .help = ange beslutet med organ och dag

signing-before-decision = undertecknad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före beslutet ({ $body })
    .label = { $date }
    .decision = beslutet fattades { $decided }
    .why = den som undertecknar behöver stöd i ett beslut; en underskrift före beslutet är given utan det
    .help = kontrollera dagarna; är de rätta behövs en ny underskrift eller ett godkännande i efterhand
signing-before-decision_dated = daterad { $date }, { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före beslutet ({ $body })

signing-incomplete-date = dagen för underskriften är ofullständig: { $date }
    .label = { $signer }: bara { $date }
    .why = utan dag går det inte att visa när överenskommelsen ingicks
    .help = skriv hela datumet som det står på den undertecknade handlingen
signing-incomplete-date_missing = dagen för underskriften saknas
    .label = { $signer }

signing-missing-signature = ingen undertecknar för { $party }
    .label = parten saknar underskrift
    .signatures = de som undertecknar
    .why = en part som inte undertecknar är inte bunden
    .help = lägg till den som undertecknar för parten
signing-missing-signature_nobody = ingen undertecknar för { $party }: inga underskrifter anges

signing-same-person-both-sides = { $name } undertecknar för både { $other } och { $party }
    .label = för { $party }
    .other = för { $other }
    .why = den som undertecknar för båda sidor ingår avtal med sig själv
    .help = låt en annan behörig person underteckna för den ena parten
