## Reglerna om filen.

family-file = Filen

file-duplicate-key = nyckeln { $key } finns två gånger
    .label = en gång till
    .first = nyckeln finns först här
    .why = bara den första uppgiften används, fast filen säger två saker
    .help = stryk den uppgift som inte gäller, eller för samman de två

file-forbidden-character = filen innehåller ett tecken som inte syns: { $code }
    .label = osynligt tecken { $code }
    .why = två texter kan se lika ut och ändå vara olika
    .help = stryk tecknet; det följer ofta med när text klistras in

file-forbidden-character_control = filen innehåller ett styrtecken: { $code }

file-forbidden-character_direction = filen innehåller ett tecken som vänder textens riktning: { $code }
    .why = texten kan läsas i en annan ordning än den är skriven

file-forbidden-character_hyphen = filen innehåller ett mjukt bindestreck: { $code }
    .label = mjukt bindestreck { $code }
    .why = det syns bara vid radbrytning, och den som söker efter ordet hittar det inte
    .help = stryk tecknet; orden avstavas ändå

file-forbidden-character_private = filen innehåller ett tecken för privat bruk: { $code }
    .label = privat tecken { $code }
    .why = tecknet betyder något bara på den dator där det skrevs
    .help = skriv vad tecknet betyder, eller stryk det

file-forbidden-character_unshown = typsnitten saknar ”{ $written }” ({ $code })
    .label = kan inte tryckas
    .why = handlingen kan inte visa tecknet
    .help = skriv det med ord eller latinska bokstäver

file-forbidden-character_leftward = filen innehåller bokstäver som skrivs från höger till vänster: { $code }
    .label = vänder raden
    .why = siffror och tecken bredvid kan visas i en annan ordning än de är skrivna
    .help = skriv ordet med latinska bokstäver

file-forbidden-character_lost = ett tecken har gått förlorat: U+FFFD
    .label = här stod något annat
    .why = texten har omvandlats av ett program som inte kunde läsa tecknet
    .help = skriv det som ska stå här

file-forbidden-character_decomposed = ”{ $composed }” är skrivet med flera tecken
    .label = ser ut som ”{ $composed }”
    .why = texten ser likadan ut, men är en annan för den som söker eller jämför
    .help = skriv tecknet på nytt; det följer ofta med när text klistras in

file-forbidden-character_lookalike = ordet ”{ $word }” innehåller en främmande bokstav, { $code }
    .label = ser ut som en latinsk bokstav
    .why = ordet ser ut som det vanliga, men är ett annat för den som söker eller jämför
    .help = skriv ordet på nytt på tangentbordet

file-invalid-value = värdet kan inte läsas
    .label = kan inte läsas
    .why = uppgiften räknas som att den saknas
    .help = skriv värdet som det skrivs i anvisningen till regeln

file-invalid-value_least = { $value } är för litet: minsta tal här är { $limit }
    .help = kontrollera talet

file-invalid-value_most = { $value } är för stort: största tal här är { $limit }
    .help = kontrollera talet

file-invalid-value_money = beloppet kan inte läsas
    .help = skriv ett tal och en enhet, till exempel 58 000 kr

file-invalid-value_money-negative = beloppet är negativt
    .help = skriv beloppet utan minustecken; den som betalar anges som part

file-invalid-value_money-grouping = beloppets siffror är inte grupperade tre och tre
    .help = gruppera bakifrån med mellanslag, som i 58 000 kr

file-invalid-value_money-point = punkten i beloppet kan läsas på två sätt
    .help = skriv tusental med mellanslag (58 000 kr) och decimaler med komma (58,50 kr)

file-invalid-value_money-decimals = beloppet har decimaler som inte är hela ören
    .help = skriv högst två decimaler, och tusental med mellanslag

file-invalid-value_money-unit = beloppets enhet är okänd
    .help = skriv kr, tkr, mnkr, SEK eller EUR efter talet

file-invalid-value_money-large = beloppet är större än vad som kan räknas
    .help = kontrollera antalet siffror och enheten

file-invalid-value_share = andelen kan inte läsas
    .help = skriv andelen som 60 % eller 1/3

file-invalid-value_share-percent = andelen saknar procenttecken
    .help = skriv till exempel 60 %

file-invalid-value_share-negative = andelen är negativ
    .help = skriv andelen utan minustecken

file-invalid-value_share-point = andelen har decimalpunkt
    .help = skriv decimaler med komma, som i 12,5 %

file-invalid-value_share-zero = andelen delas med noll
    .help = skriv ett bråk med en nämnare över noll, som i 1/3

file-invalid-value_share-range = andelen är för stor eller har för många decimaler
    .help = kontrollera talet; ett bråk som 1/3 är exakt

file-invalid-value_date = datumet kan inte läsas
    .help = skriv 2019-06-30, 2019-06, 2019-Q2, 2019-H1 eller 2019

file-invalid-value_date-year = år { $year } ligger utanför de år som kan anges
    .help = kontrollera att årtalet har fyra siffror

file-invalid-value_date-month = månad { $month } finns inte
    .help = skriv månaden som 01 till 12

file-invalid-value_date-day = { $month } har ingen dag { $day }
    .help = kontrollera vilken dag som menas

file-invalid-value_date-quarter = kvartal { $quarter } finns inte
    .help = skriv Q1, Q2, Q3 eller Q4 efter året

file-invalid-value_date-half = halvår { $half } finns inte
    .help = skriv H1 eller H2 efter året

file-invalid-value_decimal = talet kan inte läsas
    .help = skriv siffror och decimalkomma, som i 115,3 eller 2 500

file-invalid-value_interval = tiden som anges kan inte läsas
    .help = skriv 2019-H1, 2019 to 2021, from 2010 eller until 2012

file-invalid-value_interval-backwards = tiden slutar före sin början
    .help = skriv den tidigare tiden först

file-invalid-value_quantity = mängden kan inte läsas
    .help = skriv ett tal och en enhet, som i 400 timmar

file-invalid-value_quantity-money = mängden är ett belopp
    .help = skriv pengar som belopp (amount); en mängd är till exempel 400 timmar

file-invalid-value_quantity-percent = mängden är en procentsats
    .help = skriv en halv tjänst som 0,5 tjänst

file-invalid-value_quantity-unit = mängden saknar enhet
    .help = skriv vad som räknas efter talet, som i 400 timmar

file-invalid-value_duration = tiden kan inte läsas
    .help = börja med ett tal i siffror, som i 3 months eller 3 månader

file-invalid-value_duration-unit = tiden saknar känd enhet
    .help = skriv days, weeks, months eller years efter talet, eller dagar, veckor, månader, år

file-invalid-value_duration-long = tiden är för lång
    .help = kontrollera talet och enheten

file-invalid-value_due = förfallodagen kan inte läsas
    .help = skriv ett datum, 03-01 every year, quarter.start, eller en tid därefter: 6 weeks after period.end

file-invalid-value_org-number = organisationsnumret har tecken som inte hör dit
    .help = skriv tio siffror med bindestreck, som i 212000-1132

file-invalid-value_org-number-length = { $found ->
        [one] organisationsnumret har en siffra i stället för tio
       *[other] organisationsnumret har { $found } siffror i stället för tio
    }
    .help = skriv tio siffror med bindestreck, som i 212000-1132

file-invalid-value_org-number-check-digit = organisationsnumrets kontrollsiffra stämmer inte: den skulle vara { $expected }
    .help = kontrollera numret mot registreringsbeviset; någon siffra är fel

file-invalid-value_org-number-personal = organisationsnumret ser ut som ett personnummer
    .label = här står organisationsnummer
    .why = avtalet blir en allmän handling, och personnummer ska inte stå där
    .help = stryk numret; en enskild person är inte part med organisationsnummer

file-invalid-value_id = id saknar tecken
    .help = skriv a–z, siffror och bindestreck

file-invalid-value_id-long = id är längre än åttio tecken
    .help = skriv ett kort namn: det blir filnamn och hänvisning

file-invalid-value_id-character = id har ett tecken som inte kan stå där: { $character }
    .help = skriv a–z, siffror och bindestreck emellan, till exempel lunds-kommun

file-not-an-agreement = filen innehåller { $found }, inte nycklar med värden
    .label = inget avtal
    .why = inget i filen kan prövas
    .help = kontrollera att rätt fil anges; ett avtal börjar med format: iop/1

file-not-an-agreement_empty = filen är tom

file-not-an-agreement_encoding = filen är inte text i teckenkodningen UTF-8
    .label = kan inte läsas härifrån
    .help = kontrollera att det är en textfil, och spara om den som UTF-8

file-syntax = filen bryter här mot reglerna för YAML
    .label = kan inte läsas härifrån
    .missed = slutet saknades här
    .why = det som står efter felet kan inte läsas, och därför prövas inget i filen
    .help = jämför med raderna före och efter

file-syntax_unclosed-quote = ett citattecken har inget slut
    .label = texten börjar här
    .help = sätt ett likadant citattecken där texten slutar

file-syntax_after-quote = något står efter en text inom citattecken
    .help = låt hela värdet stå inom citattecknen, eller inget av det

file-syntax_escape = ett omvänt snedstreck står före ett tecken det inte kan stå före
    .help = skriv två omvända snedstreck, eller använd enkla citattecken

file-syntax_unclosed-bracket = { $open } har inget slut
    .label = börjar här
    .help = sätt den parentes som avslutar, eller citattecken om parentesen hör till texten

file-syntax_unopened-bracket = en parentes avslutar något som inte har börjat
    .help = stryk parentesen, eller sätt citattecken om den hör till texten

file-syntax_missing-comma = ett kommatecken saknas mellan två uppgifter
    .help = sätt komma mellan uppgifterna inom parentesen

file-syntax_tab = en tabb står där bara mellanslag får stå
    .help = byt tabben mot mellanslag

file-syntax_indentation = radens indrag stämmer inte med raderna omkring
    .help = låt uppgifter som hör ihop börja i samma kolumn

file-syntax_missing-colon = ett kolon saknas efter nyckeln
    .help = skriv nyckeln, kolon, mellanslag och värdet

file-syntax_unexpected-colon = ett kolon står där inget kan stå
    .help = sätt citattecken runt värdet om kolonet hör till texten

file-syntax_unexpected-element = ett bindestreck börjar en post där ingen lista kan stå
    .help = rätta indraget, eller sätt citattecken om bindestrecket hör till texten

file-syntax_text-header = tecknet för text på flera rader följs av något okänt
    .help = skriv bara | eller > efter kolonet, och texten på nästa rad

file-syntax_character = tecknet { $character } kan inte börja ett värde
    .help = sätt citattecken runt värdet

file-syntax_comment = en kommentar står på fel ställe
    .help = sätt ett mellanslag före #, eller citattecken om det hör till texten

file-syntax_document = en rad med ---, ... eller % står på fel ställe
    .help = stryk raden: en fil är ett avtal

file-syntax_property = tecknet &, * eller ! används fel
    .help = sätt citattecken runt värdet om tecknet hör till texten

file-syntax_missing-value = ett värde saknas, eller så slutar filen för tidigt
    .help = skriv värdet, eller stryk det som väntar på ett

file-too-large = filen är större än vad som läses: { $bytes } byte, gränsen är { $limit }
    .label = läses inte
    .why = det som inte har lästs har inte prövats
    .help = kontrollera att rätt fil anges; ett avtal är mycket mindre

file-too-large_deep = listor och poster ligger djupare i varandra än { $limit } nivåer
    .label = för djupt
    .help = kontrollera parenteserna; ett avtal har bara några nivåer

file-too-large_values = filen har fler än { $limit } värden

file-too-large_faults = filen har fler än { $limit } fel; resten räknas inte upp
    .label = alla fel är inte uppräknade
    .why = fel som inte räknas upp finns ändå
    .help = rätta de första felen och pröva igen

file-unknown-format = filens format är okänt: { $found }
    .label = här ska stå { $format }
    .why = formatet avgör vad uppgifterna i filen betyder
    .help = skriv format: { $format }, eller läs filen med en senare version av iop

file-unknown-format_missing = nyckeln { $key } saknas i filen
    .label = saknas
    .help = skriv format: { $format } överst i filen; är filen inget avtal, ange en annan fil

file-unknown-key = nyckeln { $key } finns inte här
    .label = läses inte
    .why = uppgiften kommer varken med på papperet eller i prövningen
    .help = flytta uppgiften dit den hör; här kan stå { $allowed }

file-unknown-key_comma = kommat delar värdet i två: { $key } läses som en nyckel
    .help = sätt citattecken runt hela värdet, före och efter kommat, som i "1,5 mnkr"

file-unknown-key_near = nyckeln { $key } finns inte här; kanske menas { $nearest }
    .help = skriv { $nearest } om det är det som menas

file-unknown-key_bare = nyckeln { $key } finns inte här
    .help = flytta uppgiften dit den hör, eller stryk den

file-unknown-value = ”{ $value }” är inget av orden som kan stå här
    .label = läses inte
    .why = uppgiften räknas som att den saknas
    .help = skriv ett av orden { $allowed }

file-unknown-value_near = ”{ $value }” kan inte stå här; kanske menas { $nearest }
    .help = skriv { $nearest } om det är det som menas, annars ett av orden { $allowed }

file-wrong-type = här står { $found } i stället för { $expected }
    .label = { $found }
    .why = uppgiften kan inte läsas och räknas som att den saknas
    .help = skriv { $expected } här

file-wrong-type_either = här står { $found } i stället för { $expected } eller { $or }
    .help = skriv { $expected } eller { $or } här

file-wrong-type_spaced = här står { $number } med mellanrum, men ett antal skrivs utan
    .label = med mellanrum
    .help = skriv { $number } utan mellanrum

file-yaml-feature = filen använder en del av YAML som inte är tillåten
    .label = används inte här
    .why = den som läser filen ska se varje uppgift där den gäller
    .help = skriv ut uppgiften, eller sätt citattecken om tecknet hör till texten

file-yaml-feature_anchor = filen använder ett ankare (&)

file-yaml-feature_alias = filen använder ett alias (*) i stället för uppgiften själv

file-yaml-feature_tag = filen använder en tagg (!)

file-yaml-feature_merge-key = filen sammanfogar uppgifter med <<

file-yaml-feature_complex-key = en lista eller post står som nyckel
    .help = skriv nyckeln som ett ord

file-yaml-feature_document = ett andra dokument börjar i filen och läses inte
    .why = det som står efter strecken kommer inte med på papperet
    .help = lägg varje avtal i en egen fil

shape-nothing = ingenting

shape-truth = true eller false

shape-integer = ett heltal

shape-decimal = ett decimaltal

shape-text = text

shape-list = en lista

shape-mapping = nycklar med värden
