## Reglerna om hänvisningar.

family-references = Hänvisningar

references-statute-not-in-force = { $act } gäller inte längre: upphävd { $date }
    .label = upphävd { $date }
    .dated = dagen som prövas
    .why = ett avtal som vilar på en författning som inte gäller saknar den grunden
    .help = hänvisa till den författning som gäller, eller skriv att den tidigare menas

references-statute-not-in-force_replaced = { $act } gäller inte längre: upphävd { $date }
    .help = hänvisa i stället till { $successor }, och kontrollera paragrafen

references-statute-not-in-force_future = { $act } gäller inte än: träder i kraft { $date }
    .label = träder i kraft { $date }
    .help = hänvisa till det som gäller den dag som prövas, eller skriv att författningen träder i kraft senare

references-statute-wrong-title = rubriken är inte den som författning { $number } har
    .label = heter { $title }
    .why = stämmer inte nummer och rubrik överens är det oklart vilken författning som menas
    .help = skriv { $cited }

references-statute-wrong-title_misspelt = ”{ $name }” är felstavat: numret hör till { $cited }
    .label = felstavat

references-statute-wrong-title_number = ”{ $name }” har inte nummer { $number }
    .label = inte { $number }
    .help = skriv { $cited }, eller namnet på den författning som har numret { $number }

references-statute-wrong-title_transposed = { $number } är inte en författning som iop känner; numret liknar { $cited }
    .label = siffror kan vara fel
    .why = med fel nummer är det oklart vilken författning som menas
    .help = skriv { $cited } om det är den som menas

references-unknown-fact = hänvisningen { $reference } syftar inte på någon uppgift
    .label = ingen sådan uppgift
    .why = på papperet skulle hänvisningen stå utan innehåll
    .help = rätta hänvisningen, eller skriv orden i stället

references-unknown-fact_nearest = hänvisningen { $reference } syftar inte på någon uppgift
    .help = menas { $nearest }? rätta hänvisningen, eller skriv orden i stället

references-unknown-reference = { $id } finns inte i filen{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .label = finns inte
    .list = här räknas de upp
    .why = en hänvisning till något som inte finns säger ingenting på papperet
    .help = rätta id, eller lägg till det som hänvisningen avser

references-unknown-reference_annex = ingen bilaga heter { $id } i filen{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }

references-unknown-reference_contribution = ingen insats heter { $id } i filen{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .why = det går inte att räkna ut vad som betalas eller räknas upp

references-unknown-reference_criterion = listan har inget kriterium som heter { $id }{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .list = listan som kriterierna är hämtade ur
    .why = skälet går inte att jämföra med listan
    .help = rätta kriteriets id, eller stryk det om skälet är ett eget

references-unknown-reference_precedence = { $id } är varken en bilaga eller ett anknytande avtal{ $near ->
        [yes] ; kanske menas { $nearest }
       *[no] {""}
    }
    .help = skriv agreement för överenskommelsen själv, annars id på en bilaga eller ett anknytande avtal

references-case-misquoted = { $cited } är inte det rättsfall som det ser ut som; { $case } är det
    .label = { $cited }
    .why = en bedömning som vilar på ett rättsfall som inte går att hitta kan inte prövas
    .help = slå upp avgörandet och rätta hänvisningen
references-case-misquoted_year = det finns inget rättsfall { $cited }: årsboken täcker inte det året
references-case-misquoted_court = { $cited } är inte av den domstol som nämns
    .label = en annan domstol
    .cited = rättsfallet
references-case-misquoted_differs = om { $case } gäller { $is }
    .label = inte { $is }
references-case-misquoted_day = { $case } avgjordes { $is }
    .label = inte { $is }

references-chapter-unknown = { $locus } finns inte: { $act } har { $last } kapitel
    .label = finns inte
    .why = en hänvisning till ett lagrum som inte finns säger ingenting om vad som gäller
    .help = slå upp lagrummet i den författning som gäller

references-chapter-unknown_article = { $locus } finns inte: { $act } har { $last ->
        [one] en artikel
       *[other] { $last } artiklar
    }

references-chapter-unknown_none = { $locus } finns inte: { $act } har inga kapitel

references-chapter-unknown_moved = { $locus } kan vara hämtad ur den äldre lagen
    .label = hette så i lagen före { $act }
    .help = det finns nu i { $to }; slå upp lagrummet

reason-no-case-cited = inget rättsfall nämns
reason-earlier-named = det tidigare avtalet står bland de anknytande handlingarna
reason-no-locus = texten nämner inget lagrum

reason-locus-unknown = ett lagrum hör till en författning som inte finns i lagunderlaget

references-statute-unknown = författning { $number } kan inte finnas: året har inte kommit
    .label = finns inte
    .why = en författning som inte finns ger ingen grund för det som avtalet kräver
    .help = slå upp författningens nummer

references-statute-unknown_checks = { $number } är ingen känd lag om registerkontroll
    .help = slå upp vilken lag som ger rätt att kräva registerutdrag

references-statute-replaced-in-term = { $act } upphör { $date }, under avtalstiden
    .label = upphävd { $date }
    .term = avtalstiden
    .why = hänvisningen är rätt på avtalets dag, men vilar därefter på en författning som inte finns
    .help = hänvisa till den lag som gäller vid varje tid

references-statute-replaced-in-term_replaced = { $act } upphör { $date }, under avtalstiden
    .help = nämn också { $successor }, eller hänvisa till den lag som gäller vid varje tid; är avtalet redan undertecknat görs det när det ändras eller förlängs

references-statute-number-missing = { $name } nämns utan nummer, och flera lagar har hetat så
    .label = vilken av dem?
    .why = när en lag ersätts av en med samma namn syns det inte vilken som menas
    .help = skriv { $cited } första gången

references-statute-number-missing_title = { $name } nämns med hela sitt namn men utan nummer
    .label = vilket nummer?
    .why = numret i Svensk författningssamling säger vilken lag som menas, också när den har ändrats eller ersatts

references-statute-number-missing_only = { $name } nämns utan nummer, fast de andra lagarna har sina
    .label = numret saknas
    .why = en lag som nämns utan nummer kan ersättas av en annan utan att det syns

references-figure-misquoted = texten säger { $told }, men lagens siffra är { $right } ({ $name })
    .label = lagen säger { $right }
    .why = en bedömning som räknar med fel siffra kan sluta i fel svar
    .help = skriv den siffra som lagen har den dag som prövas

references-figure-misquoted_percent = texten säger { $told }, men lagens siffra är { $right } procent ({ $name })
    .label = lagen säger { $right } procent

references-figure-misquoted_points = texten säger { $told }, men lagens siffra är { $right } procentenheter ({ $name })
    .label = lagen säger { $right } procentenheter

references-figure-misquoted_months = texten säger { $told }, men lagens siffra är { $right } månader ({ $name })
    .label = lagen säger { $right } månader

reason-no-figure-of-law = texten återger ingen siffra ur en lag

references-annex-missing = texten hänvisar till { $annex }, men avtalet har { $count ->
        [0] ingen bilaga
        [one] bara en annan bilaga
       *[other] bara { $count } andra bilagor
    }
    .label = finns inte
    .list = bilagorna
    .why = det som står i en bilaga som saknas går inte att visa att parterna har avtalat
    .help = lägg till bilagan bland uppgifterna och bifoga den, eller rätta numret

references-annex-missing_attached = en bilaga som avtalet hänvisar till är inte bifogad
    .label = inte bifogad
    .use = här används den
    .help = bifoga bilagan, eller skriv in det som den säger i avtalet

reason-no-annexes = avtalet har inga bilagor och nämner inga

references-unattached-document = avtalet hänvisar till ”{ $name }”, men det framgår inte vilken handling det är
    .label = vilken handling?
    .why = den som ska följa en handling måste kunna läsa den
    .help = bifoga handlingen, eller ange dess titel och dag

references-earlier-unidentified = ett tidigare avtal nämns, men det framgår inte vilket
    .label = vilket?
    .why = den som följer verksamheten över tid hittar inte det avtal som det här avlöser
    .help = ange dag, avtalstid eller diarienummer, eller lägg det bland de anknytande handlingarna

references-missing-section = { $name } finns inte: handlingen har { $count } avsnitt
    .label = finns inte
    .why = det som skulle stå i ett avsnitt som inte finns har parterna inte avtalat
    .help = rätta numret, eller hänvisa till avsnittet med dess namn

references-missing-section_heading = inget avsnitt har rubriken ”{ $name }”
    .why = det som skulle stå under en rubrik som inte finns har parterna inte avtalat
    .help = skriv avsnittet, stryk hänvisningen eller rätta rubriken

reason-no-section = texten hänvisar inte till något numrerat avsnitt

references-vague-pointer = ”{ $words }” pekar ut ur avsnittet, och det sägs inte vart
    .label = var?
    .why = läses avsnittet för sig går det inte att säga vad som menas
    .help = skriv avsnittets namn

references-amends-nothing = tillägget säger inte vilket avtal som ändras
    .label = inget avtal som ändras
    .why = vad som gäller efter ett tillägg går att läsa bara tillsammans med det avtal som ändras
    .help = ange avtalet under related, med kind: amends, titel, dag och diarienummer

references-amended-differs = ”{ $words }” finns inte i det avtal som ändras
    .label = finns inte där
    .there = avtalet som ändras
    .why = utgår ändringen från fel lydelse går det inte att säga vad som gäller
    .help = återge det som står i avtalet som ändras

references-amended-differs_was = ”{ $words }” finns inte i det avtal som ändras

references-amended-differs_made = avtalet som ändras sägs vara från { $told }, men är från { $fact }
    .label = { $told }
    .there = { $fact }
    .help = rätta dagen i texten eller bland uppgifterna

references-amended-differs_end = avtalet som ändras sägs gälla till { $told }, men gäller till { $fact }
    .label = { $told }
    .there = { $fact }
    .help = rätta dagen i texten, eller skriv tillägget så att tiden ändras

references-amended-differs_start = ändringen sägs gälla från { $told }, men gäller enligt uppgiften från { $fact }
    .label = { $told }
    .there = { $fact }
    .why = med två olika dagar vet ingen vilken lydelse som gäller däremellan
    .help = rätta dagen i texten eller bland uppgifterna

references-amended-differs_review = den nya översynen, { $told }, är efter sista uppsägningsdag, { $last }
    .label = { $told }
    .there = sista uppsägningsdag blir { $last }
    .why = efter den dagen kan översynen inte leda till uppsägning
    .help = lägg översynen före sista uppsägningsdag

references-amended-differs_heading = avsnittet har nummer { $fact } i det avtal som ändras, inte { $told }
    .label = nummer { $told }

references-amended-differs_section = avsnitt { $number } finns inte: avtalet som ändras har { $count } avsnitt
    .label = finns inte

references-wrong-annex = { $annex } heter { $title }, men texten talar om { $other }
    .label = heter { $title }
    .meant = menas den här?
    .why = den som slår upp bilagan hittar en annan handling
    .help = rätta bilagans nummer

references-wrong-annex_year = { $annex } heter { $title }, men i texten { $other }
    .title = bilagans titel
    .help = se vilket år bilagan gäller, och rätta texten eller titeln

reason-few-annexes = avtalet har färre än två bilagor, eller bilagor med egna nummer

references-related-misquoted = texten säger { $told } om en handling som enligt uppgiften avser { $fact }
    .label = enligt texten
    .fact = enligt uppgiften
    .why = den som slår upp handlingen hittar inte den som menas
    .help = jämför med handlingen, och rätta texten eller uppgiften

references-related-misquoted_day = texten säger { $told } om en handling som enligt uppgiften är från { $fact }

reason-nothing-related = inga andra avtal eller planer anges

references-authority-renamed = ”{ $name }” finns inte längre; i dag ansvarar { $is }
    .label = i dag { $is }
    .why = den som vill klaga eller anmäla kan ha svårt att hitta rätt
    .help = skriv { $is }

references-provision-wrong = det som sägs står inte i { $cited } utan i { $right }
    .label = { $right }?
    .why = en bedömning som vilar på fel paragraf går inte att följa
    .help = hänvisa till { $right }

references-precedence-differs = texten har en annan ordning mellan handlingarna än uppgifterna
    .label = tvärtom enligt uppgiften
    .fact = ordningen enligt uppgiften
    .why = ordningen behövs just när två handlingar säger olika
    .help = rätta texten eller uppgiften

reason-no-precedence = ingen ordning mellan handlingarna anges
