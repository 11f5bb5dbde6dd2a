## Reglerna om språk.

family-language = Språk

language-doubled-word = ordet ”{ $word }” skrivs ut två gånger: hänvisningen skriver ”{ $printed }”
    .label = ger ordet två gånger
    .why = felet syns först på papperet
    .help = stryk ordet bredvid hänvisningen

language-doubled-word_written = ordet ”{ $word }” står två gånger i rad
    .label = två gånger
    .why = felet syns först när någon läser noga
    .help = stryk det ena

language-unclear-sentence = meningen har { $words } ord
    .label = börjar här
    .why = språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt
    .help = dela meningen

language-unclear-sentence_broken = meningen slutar med ”{ $word }”: resten saknas
    .label = här bryts meningen
    .why = det som saknas kan vara det som parterna har kommit överens om
    .help = skriv meningen färdig

language-unclear-sentence_heavy = { $count } av meningens ord är verb som har gjorts till substantiv
    .label = sådana ord på rad
    .help = skriv med verb vem som gör vad

language-unclear-sentence_passive = { $count } av meningens ord säger att något görs, men inte av vem
    .label = av vem?
    .help = skriv vem som gör vad, och dela meningen

language-stale-word = ”{ $word }” är kanslispråk
    .label = i dag: { $plain }
    .why = språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt
    .help = skriv till exempel ”{ $plain }”

language-number-form = ”{ $words }”: talet och ordet går inte ihop
    .label = ett eller flera?
    .why = det går inte att se om talet eller ordet är det rätta
    .help = rätta talet eller ordet

reason-not-swedish = avtalet är inte på svenska

language-swedish-gives-way_annex = bilagan finns bara på ett annat språk
    .label = ingen svensk text
    .help = bifoga bilagan på svenska

language-several-names-for-document = handlingen kallas både { $first } och { $name }
    .label = här { $name }
    .first = här { $first }
    .why = läsaren kan tro att det finns två handlingar
    .help = välj ett namn och håll fast vid det

reason-no-document-name = texten nämner inte handlingen vid namn

language-abbreviation-unexplained = { $short } förklaras inte
    .label = vad betyder det?
    .why = den som inte hör till verksamheten vet inte vad förkortningen betyder
    .help = skriv ut orden första gången, med förkortningen inom parentes

language-mixed-language = en mening är på ett annat språk än avtalet
    .label = på ett annat språk
    .why = säger språken olika går det inte att veta vilket som gäller
    .help = översätt meningen, eller skriv vilket språk som har företräde

language-mixed-language_whole = texten är på ett annat språk än uppgiften säger
    .label = textens språk är ett annat
    .why = rubriker, fasta ord och datum skrivs på uppgiftens språk
    .help = rätta uppgiften om språk, eller översätt texten

language-spelling-varies = ”{ $word }” stavas också ”{ $usual }”
    .label = ett sätt
    .usual = så här oftast
    .other = och så här
    .why = det går inte att se om det är samma sak som menas
    .help = välj ett sätt

language-misspelt-name = ”{ $written }” kan vara ett skrivfel för { $name }
    .label = { $name }?
    .name = så heter parten
    .why = det ska inte gå att undra om det är samma juridiska person
    .help = skriv namnet som i registret, eller hänvisa till uppgiften

language-misspelt-name_case = ”{ $written }” skrivs { $name } bland uppgifterna

language-misspelt-name_place = platsen ”{ $written }” skrivs ”{ $name }” i texten
    .name = så skrivs den här
    .why = den som ska hitta dit måste veta vilken plats det är
    .help = skriv platsen på samma sätt överallt

language-misspelt-name_parted = ”{ $written }” skrivs som ett ord
    .label = { $name }
    .why = språket i offentlig verksamhet ska vara vårdat
    .help = skriv { $name }

language-swedish-gives-way = den { $language } texten går före den svenska
    .label = går före
    .why = svenska är språket i myndigheters verksamhet, och det som har beslutats är den svenska texten
    .help = skriv att den svenska texten gäller om språken skiljer sig åt
language-swedish-gives-way_written = avtalet upprättas på { $language }, och ingen svensk text binder parterna
    .label = på { $language }
    .help = upprätta avtalet på svenska, och skriv att översättningen är till hjälp för läsaren
language-swedish-gives-way_translation = den svenska texten sägs vara en översättning eller inte binda någon
    .label = binder inte
    .help = upprätta avtalet på svenska, och skriv att översättningen är till hjälp för läsaren

language-wrong-form = ”{ $words }”: verbet står i fel form
    .label = läs högt
    .why = oftast fattas ett ord, eller så är två meningar hopklippta
    .help = rätta verbet, eller skriv det ord som fattas

language-wrong-form_agreement = ”{ $words }”: orden passar inte ihop
    .label = läs högt
    .why = det går inte att se vilket av orden som är det rätta
    .help = rätta det ena ordet

language-number-form_groups = siffrorna i ”{ $words }” står inte tre och tre
    .label = hur många siffror?
    .why = en siffra för mycket eller för litet gör beloppet tio gånger större eller mindre
    .help = skriv beloppet med siffrorna tre och tre från slutet
