## Det som kommandot iop självt säger. Det som en regel säger står i valideringens språkfiler.

## Hjälpen: rubriker

heading-usage = Användning:
heading-commands = Kommandon
heading-arguments = Argument
heading-options = Flaggor
value-command = KOMMANDO

## Hjälpen: kommandon

about-iop = Prövar överenskommelser om idéburet offentligt partnerskap (IOP) och skriver dem som handlingar.
usage-iop = iop [--lang sv|en] <KOMMANDO>
after-iop =
    Exempel:
      iop new avtal.yaml              en mall med kommentarer att börja från
      iop check avtal.yaml            pröva en överenskommelse
      iop build --draft agreements    pröva alla i en mapp och skriv utkast till mappen out

    Slutkod: 0 inga fel, 1 det finns fel, 2 kommandot kunde inte köras.
    »iop KOMMANDO --help« berättar mer om ett kommando.
about-build = Prövar överenskommelser, visar anmärkningarna och skriver alla handlingar och en rapport om prövningen.
usage-build = iop build [FLAGGOR] <SÖKVÄG>...
after-build =
    Skriver <id>.pdf, .docx, .html, .md och .txt samt rapporterna <id>.check.html och <id>.check.json. En överenskommelse med fel
    skrivs inte utan --draft, men resten skrivs ändå.
    Slutkod: 0 allt är skrivet, 1 något skrevs inte på grund av fel, 2 kommandot kunde inte köras.
about-check = Prövar överenskommelser och visar vad som är fel, varför och vad man kan göra.
usage-check = iop check [FLAGGOR] <SÖKVÄG>...
after-check = Slutkod: 0 inga anmärkningar på eller över tröskeln, 1 anmärkningar, 2 kommandot kunde inte köras.
about-render = Skriver överenskommelser som handlingar.
usage-render = iop render [FLAGGOR] <FIL>...
after-render =
    Filerna heter <id>.<format>. En överenskommelse med fel skrivs inte utan --draft.
    Slutkod: 0 allt är skrivet, 1 något skrevs inte på grund av fel, 2 kommandot kunde inte köras.
about-verify = Prövar om en färdig PDF stämmer: källan, innehållet, underskrifterna och det som har lagts till.
usage-verify = iop verify [FLAGGOR] <FIL>...
after-verify =
    Prövar att PDF-filen är den som källan i den ger, vad som är underskrivet och av vem, och om något
    har ändrats eller lagts till. Det som står i iop.toml används när filen görs om på nytt.
    En Word-fil bär inte sin källa: med --source AVTAL prövas om den säger detsamma som avtalet.
    Slutkod: 0 allt som prövades håller, 1 något håller inte, 2 kommandot kunde inte köras.
about-bundle = Förseglar allt om en överenskommelse i ett arkiv: källan, handlingarna, inställningarna och rapporten om prövningen.
usage-bundle = iop bundle [FLAGGOR] <FIL>...
after-bundle =
    Arkivet heter <id>.iop.zip och är detsamma byte för byte varje gång. En överenskommelse med fel förseglas inte utan --draft.
    Slutkod: 0 allt är förseglat, 1 något förseglades inte på grund av fel, 2 kommandot kunde inte köras.
about-new = Skriver en mall med kommentarer att börja från. Skriver aldrig över en fil.
usage-new = iop new [FIL]
about-fmt = Ställer upp avtalsfiler på ett och samma sätt; innehåll och kommentarer är kvar.
usage-fmt = iop fmt [FLAGGOR] <SÖKVÄG>...
after-fmt =
    En fil med fel i formen ändras inte. - läser standard in och skriver till standard ut.
    Slutkod: 0 allt är uppställt, 1 --check fann filer som skulle ändras, 2 det gick inte.
about-explain = Förklarar en regel, eller hur ett belopp eller en dag i en överenskommelse har räknats fram.
usage-explain =
    iop explain <REGEL>
                iop explain --value STÄLLE [--format json] <FIL>
                iop explain --values [--format json] <FIL>
after-explain =
    Ett ställe är en JSON Pointer eller samma sak med punkter: /funding/total, funding.contributions.0,
    /funding/payments/0, /funding/years/2023, /period/end, /termination/last_notice. --values räknar upp
    dem som finns.
about-rules = Räknar upp alla regler.
usage-rules = iop rules [FLAGGOR]
about-profiles = Räknar upp de riktlinjer (profiler) som ett avtal kan hållas mot, eller visar en av dem i sin helhet.
usage-profiles = iop profiles [FLAGGOR] [PROFIL]
after-profiles =
    Egna profiler räknas med när iop.toml i mappen, eller i en mapp ovanför, anger var de finns.
about-law = Visar vad författningar, belopp, myndigheters namn, kriterier, avsnitt och rättsfall säger en viss dag, med källa.
usage-law = iop law [FLAGGOR] [VAD]
after-law =
    VAD är en författning (2001:453, "(EU) 2023/2831", SoL, "KL 10 kap. 9 §"), ett belopp
    (lou.direct_award.general), en kriterielista (lund-2018), ett avsnitt (record-checks), ett
    rättsfall ("HFD 2020 ref. 15"), ett namn som en myndighet inte längre har (Datainspektionen)
    eller ord (direktupphandling, de minimis). Ett namn som flera författningar har haft avser
    den som gällde på dagen. Utan VAD räknas allt upp. Det som inte är känt på dagen besvaras med
    okänt. --format openfisca skriver alla belopp som ett parameterträd för OpenFisca i mappen
    --out.
about-schema = Skriver ut filformatets JSON Schema, för redigeringsprogram.
usage-schema = iop schema [FLAGGOR]

## Hjälpen: argument

argument-lang = Språk i anmärkningar och hjälp: sv (utan uppgift) eller en
value-lang = SPRÅK
argument-help = Visa hjälpen
argument-version = Visa versionen
argument-paths = Filer och mappar. I mappar läses de *.yaml och *.yml som har raden »format: iop/…«; - är standard in
value-paths = SÖKVÄG
argument-format = Hur anmärkningarna skrivs: text (utan uppgift), json, sarif, github, gitlab eller junit
argument-rules-format = Hur reglerna skrivs: text (utan uppgift) eller json
argument-profiles-format = Hur profilerna skrivs: text (utan uppgift) eller json
argument-profile = Profilen som visas i sin helhet, till exempel boras-2016
value-profile = PROFIL
value-format = FORMAT
argument-law-what = Det som frågan gäller: ett nummer, ett namn, ett id eller ord
value-law-what = VAD
argument-at = Dagen som frågan gäller (ÅÅÅÅ-MM-DD), i stället för i dag
value-at = DATUM
argument-law-format = Hur svaret skrivs: text (utan uppgift), json eller openfisca
argument-law-out = Mappen för parameterträdet, som inte får innehålla något
argument-stage = Pröva för ett annat skede än filens eget: draft, signing eller signed
value-stage = SKEDE
argument-as-of = Pröva mot lagen som den löd, och avstegen som de gällde, en viss dag (ÅÅÅÅ-MM-DD) i stället för dagen då handlingen är daterad och i dag
value-as-of = DATUM
argument-config = Använd inställningarna i denna fil, i stället för närmaste iop.toml
value-config = FIL
argument-no-config = Använd ingen iop.toml
argument-deny = Låt även lindrigare anmärkningar ge slutkod 1: warning eller note
value-deny = GRAD
argument-report = Skriv en rapport om varje regel: text, json, html eller md; utan --out i stället för anmärkningarna
value-report = FORMAT
argument-check-out = Filen som rapporten skrivs till
value-check-out = FIL
argument-baseline = Räkna inte de anmärkningar som står i denna baslinje
value-baseline = FIL
argument-write-baseline = Skriv baslinjen på nytt med de anmärkningar som finns nu
argument-verify-files = De färdiga filerna: PDF, Word (med --source) och förseglade arkiv
argument-verify-format = Hur svaret skrivs: text (utan uppgift) eller json
argument-source = Avtalet som Word-filerna är gjorda av; en PDF bär sitt eget
value-source = FIL
argument-trust = En fil med de certifikat (PEM) som utfärdarna ska prövas mot; utan den sägs vem som har utfärdat, utan att det prövas
value-trust = FIL
argument-all-signed = Godta inte en handling där någon underskrift saknas
argument-out = Mappen dit filerna skrivs (utan uppgift: den mapp man står i)
argument-build-out = Mappen dit filerna skrivs (utan uppgift: out)
value-out = MAPP
argument-draft = Skriv även det som har fel, med UTKAST på varje sida
argument-paper = För underskrift på papper: linjer att skriva på, inga underskriftsfält i PDF-filen
argument-annex = Bilagor i PDF-filen, en eller flera med komma emellan: timeline (tidslinje), economy (vem bidrar med vad)
value-annex = BILAGA
argument-public = Offentlig version: det som står under publication maskeras; skrivs som <id>.public.<format>
argument-files = Överenskommelserna
value-files = FIL
argument-to = Format, ett eller flera med komma emellan: pdf (utan uppgift), docx, html, md, txt, akn
value-to = FORMAT
argument-file = Filen som skrivs (utan uppgift: avtal.yaml); - skriver i terminalen
value-file = FIL
argument-fmt-check = Ändra inget; nämn de filer som skulle ändras
argument-rule = Regelns namn, till exempel budget/total-mismatch; med --value eller --values: filen
value-rule = REGEL
argument-explain-value = Visa hur uppgiften på detta ställe har räknats fram, steg för steg ned till raderna i filen
value-explain-value = STÄLLE
argument-values = Räkna upp allt som följer av överenskommelsen utan att stå i den
argument-explain-format = Hur uträkningar skrivs: text (utan uppgift) eller json
argument-draft-07 = Skriv schemat enligt den äldre draft-07

## När argumenten är fel

argument-without-value = { $argument } saknar sitt värde
argument-wrong-value = »{ $value }« går inte att ange för { $argument }; välj bland: { $known }
argument-wrong-date = »{ $value }« är ingen dag; skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-22
argument-unusable-value = »{ $value }« går inte att ange för { $argument }
argument-unknown = { $argument } är okänt här
argument-unknown-command = det finns inget kommando »{ $command }«
argument-missing = det saknas ett argument: { $argument }
argument-missing-command = det saknas ett kommando
argument-conflict = { $argument } kan bara anges en gång
argument-excludes = { $argument } och { $other } går inte att ange tillsammans
argument-too-many = för många värden: { $argument }
argument-other = argumenten gick inte att förstå ({ $kind })
argument-nearest = ; menas kanske { $nearest }?
argument-more = mer: { $command } --help

## När något inte går

trouble = iop: { $what }
trouble-read = { $path } kunde inte läsas: { $why }
trouble-folder = { $path } är en mapp; ange filer, eller använd iop build
trouble-no-agreements =
    { $skipped ->
        [0] i { $path } finns inga YAML-filer att pröva
        [one] i { $path } finns inga överenskommelser; en YAML-fil saknar raden »format: iop/1«
       *[other] i { $path } finns inga överenskommelser; { $skipped } YAML-filer saknar raden »format: iop/1«
    }
trouble-write = { $path } kunde inte skrivas: { $why }
trouble-exists = { $path } finns redan och skrivs inte över
trouble-over-source = { $path } är en av de filer som läses och skrivs inte över; ange en annan mapp med --out
trouble-same-name = { $first } och { $second } skulle båda skrivas som { $name }; ingen av dem skrivs
trouble-output = det som skulle skrivas ut kunde inte skrivas: { $why }
trouble-paper = { $file } kunde inte skrivas som { $format }: { $why }
trouble-no-such-rule = det finns ingen regel »{ $id }«; iop rules räknar upp alla
trouble-no-such-rule-near = det finns ingen regel »{ $id }«; menas kanske { $nearest }?
trouble-no-such-profile = det finns ingen profil »{ $id }«; de som finns är { $known }
trouble-no-such-profile-near = det finns ingen profil »{ $id }«; menas kanske { $nearest }? De som finns är { $known }
trouble-no-such-law = det finns ingen författning, inget belopp och ingen annan uppgift som heter »{ $asked }«; iop law räknar upp dem som finns
trouble-no-such-law-near = det finns ingen författning, inget belopp och ingen annan uppgift som heter »{ $asked }«; menas kanske { $nearest }?
trouble-whole-tree = --format openfisca och --out hör ihop, och gäller alla belopp utan VAD
trouble-only-figures = --format gäller bara tillsammans med --value eller --values
trouble-no-such-figure = { $file } har inget att räkna fram på »{ $asked }«; de ställen som finns är { $known }
trouble-no-such-figure-nor-other = { $file } har inget att räkna fram på »{ $asked }«, och inte heller på något annat ställe
trouble-no-figures = { $file } har { $count } fel i formen, och därför räknas inget fram ur den; iop check { $file } visar felen
trouble-faulty = { $file } har { $count } fel i formen och ändras inte; iop check { $file } visar dem
trouble-other-version = { $file } har formatet { $found }, men denna iop läser { $known }; använd en version av iop som läser { $found }
trouble-unfaithful = { $file } ändras inte, för den skulle inte ha behållit hela sitt innehåll; det är ett fel i iop
trouble-unexplained = { $file } kunde inte läsas, och ingen regel säger varför; det är ett fel i iop
trouble-no-baseline = det finns ingen baslinje att skriva; ange --baseline FIL, eller baseline i iop.toml
trouble-baseline = { $path } är ingen baslinje: { $why }
trouble-baseline-version = { $path } är en baslinje i version { $version }, men denna iop läser version 1
trouble-two-outputs = --format och --report går inte att skriva till samma ställe; ange filen till rapporten med --out
trouble-config = { $path }, rad { $line }, nyckeln { $key }: { $why }
trouble-config-whole = { $path }, rad { $line }: { $why }
trouble-profile = { $place }, fältet { $field }: { $why }
trouble-profile-whole = { $place }: { $why }
trouble-wording = { $path }, rad { $line }: ordalydelsen går inte att använda ({ $why })
trouble-wording-whole = { $path }: ordalydelsen går inte att använda ({ $why })
trouble-wording-unknown = { $path } har ett namn som ingen ordalydelse har; filen heter som ett slag av avsnitt, till exempel economy.md eller grant/economy.md, eller words.txt, shared.md eller duties.md
profile-line = { $path }, rad { $line }
trouble-undated = { $file } har inget datum (dated), så det är oklart per vilken dag prövningen ska göras; ange --as-of DATUM
trouble-outside-settings = { $path } ligger utanför mappen med iop.toml och kan inte förseglas; lägg filen i mappen eller under den
trouble-bundle = { $file } kunde inte förseglas: { $why }
config-not-toml = filen följer inte TOML ({ $message })
config-unknown-key = nyckeln finns inte; de som finns är { $allowed }
config-not-text = ska vara text inom citattecken
config-blank = är tom, eller har blanksteg i början eller slutet
config-no-such-profile = det finns ingen profil »{ $profile }«; de som finns är { $known }
config-folder = mappen { $folder } kunde inte läsas: { $why }
config-no-profiles = i mappen { $folder } finns inga profiler (*.toml)
config-no-language = i mappen { $folder } finns varken mappen sv eller mappen en
config-stray = { $file } är ingen ordalydelse; där ligger bara <avsnitt>.md, <avtalsslag>/<avsnitt>.md och words.txt
config-outside = anger en fil utanför mappen med inställningarna
config-not-lines = ska vara texter inom hakparenteser, till exempel ["Exempelby kommun", "123 45 Exempelby"]
config-not-table = ska vara en rubrik inom hakparenteser på en egen rad, med egna nycklar under sig
config-needs = kräver att nyckeln { $other } också finns
config-too-many-lines = har fler än { $limit } rader; det är så många som får plats
config-file = filen { $file } kunde inte läsas: { $why }
style-not-a-colour = ska vara en färg skriven som #rrggbb, till exempel "#1d3f5e"
style-too-pale = kontrasten mot vitt papper är { $whole },{ $part }:1 och ska vara minst 4,5:1, annars är text i färgen svår att läsa; närmaste nyans som går att läsa är { $nearest }
style-not-a-numbering = är inget sätt att numrera; de som finns är { $allowed }
style-too-long = har { $length } tecken; { $limit } får plats
style-unprintable = innehåller tecknet { $code }, som inte syns på papper; ta bort det
style-too-many-bytes = filen är större än { $limit } kB; spara den i mindre format
style-not-a-picture = filen är varken PNG eller SVG; spara bilden i något av dem
style-broken-picture = bilden är trasig ({ $why }); spara den på nytt
style-colour-profile = bildens färgprofil kan inte arkiveras; spara bilden med färgprofilen sRGB eller utan
style-picture-size = bilden är { $width } × { $height } bildpunkter; en sida får ha högst { $limit }
style-no-size = bilden säger inte hur stor den är; en SVG ska ha viewBox, eller width och height i annat än procent
style-svg-part = bilden innehåller { $part }, som inte kan tryckas på ett papper; gör om text till konturer, och låt bilden vara utan skript, inbäddade bilder och hänvisningar till andra filer
style-too-many-parts = bilden har fler än { $elements } delar eller fler än { $copies } kopior (<use>); förenkla den
style-not-a-font = filen är inget typsnitt som kan användas; det ska vara ett snitt i TrueType (.ttf) eller OpenType (.otf)
style-variable-font = filen är ett variabelt typsnitt; ange ett fast snitt (static) i stället
style-not-embeddable = typsnittets tillverkare tillåter inte att det bäddas in i dokument (OS/2, fsType); välj ett annat
style-lacks-letters = typsnittet saknar tecken som ett avtal behöver: { $letters }
style-other-face = filen är ett annat snitt än nyckeln anger: regular är rak och mager, italic kursiv, bold fet, bold_italic fet och kursiv
profile-unknown-field = fältet finns inte; de som finns här är { $allowed }
profile-missing-field = saknas och måste finnas
profile-not-an-id = är inget id: små bokstäver a-z, siffror och enkla bindestreck
profile-file-name = en profil med detta id ska ligga i en fil som heter { $expected }
profile-not-a-date = är inget datum; skriv 2026-11-22, 2026-11 eller 2026
profile-no-such-clause = »{ $word }« är inget slag av avsnitt; de som finns är { $allowed }
profile-clause-twice = nämner samma slag av avsnitt två gånger
profile-no-such-kind = är inget slag av avtal; de som finns är { $known }
profile-no-such-criteria = är ingen kriterielista; de som finns är { $known }
profile-taken = en annan profil har redan detta id; välj ett annat och ge filen samma namn
form-yes-no = ska vara true eller false
form-day = ska vara ett datum utan citattecken, till exempel 2026-11-22
form-count = ska vara ett heltal från 1
form-words = ska vara en lista med minst ett ord, till exempel ["purpose", "goals"]
form-table = ska vara en tabell, [namn]
form-tables = ska vara tabeller, [[namn]]
paper-table-too-long = en tabell med { $rows } rader är för lång för en PDF, som rymmer { $limit }; skriv docx eller html i stället
paper-unprintable = tecknet { $code } går inte att skriva ut ({ $context })
paper-word-template = { $part } i Wordmallen: { $why }
template-broken = den går inte att läsa ({ $why }); öppna mallen i Word och spara den på nytt
template-changes = fältet { $field } visar en ny dag varje gång handlingen öppnas; ta bort det ur mallen
template-fetches = { $what } hämtas utifrån när handlingen öppnas; infoga i mallen i stället för att länka
template-holds = { $what } kan inte tas över; i sidhuvud och sidfot får bilder och länkar stå
template-missing = { $what } saknas; öppna mallen i Word och spara den på nytt
template-narrow = marginalerna lämnar { $millimetres } mm till texten; minska dem
template-not-word = filen är inget Worddokument (.docx eller .dotx)
template-strict = filen är sparad som Strict Open XML; spara den som Word-dokument (.docx)
template-too-large = uppackad är den större än { $limit } MB

io-not-found = den finns inte
io-no-folder = mappen finns inte och kan inte skapas
io-permission = behörighet saknas
io-not-a-folder = en del av sökvägen är ingen mapp
io-is-a-folder = den är en mapp
io-read-only = filsystemet går bara att läsa
io-full = det finns ingen plats kvar
io-name = namnet är inte tillåtet
io-not-text = den är ingen text i teckenkodningen UTF-8
io-too-large = den är för stor

## Anmärkningar

remark-basis = lagrum
remark-ground = grund
remark-applies = gäller
remark-why = varför
remark-help = åtgärd
remark-fix = rättelse
remark-more = mer
remark-compare = jämför även
remark-deviation = avsteg
remark-waivable = kan beslutas och skrivas i avtalet
fix = »{ $old }« ersätts med »{ $new }«
help-after-title = Åtgärd: { $help }

standing-in-force = i kraft { $day }; uppgiften kontrollerad { $checked }
standing-not-yet = inte i kraft förrän { $day }; uppgiften kontrollerad { $checked }
standing-repealed = upphävd { $day }; uppgiften kontrollerad { $checked }
standing-unknown = det är inte utrett om den var i kraft { $day }; uppgiften kontrollerad { $checked }
standing-checked = uppgiften kontrollerad { $checked }

not-judged-in = kunde inte prövas i { $file }:
not-judged-because = Regeln kunde inte prövas: { $reason }

## Sammanfattningen

summary = { $found } i { $files } ({ $tried })
nothing-found = inga anmärkningar
count-deviations = { $count } avsteg ({ $until })
count-deviations-until = till { $day }
count-deviations-first = det första till { $day }
count-deviations-open = tills vidare
count-known =
    { $count ->
        [one] { $count } tidigare anmärkning enligt baslinjen
       *[other] { $count } tidigare anmärkningar enligt baslinjen
    }
count-errors = { $count } fel
count-warnings =
    { $count ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
count-notes = { $count } råd
count-agreements = { $count } avtal
count-rules =
    { $count ->
        [one] { $count } regel
       *[other] { $count } regler
    }
count-profiles =
    { $count ->
        [one] { $count } profil
       *[other] { $count } profiler
    }
tried-judged =
    { $count ->
        [one] { $count } regel prövad
       *[other] { $count } regler prövade
    }
tried-inapplicable =
    { $count ->
        [one] { $count } inte tillämplig
       *[other] { $count } inte tillämpliga
    }
tried-not-judged = { $count } kunde inte prövas
skipped =
    { $count ->
        [one] { $count } YAML-fil är ingen överenskommelse och lästes inte
       *[other] { $count } YAML-filer är inga överenskommelser och lästes inte
    }

## Handlingar

written = skrev { $path }
not-written = skrev inte handlingarna till { $file }: { $count } fel; rätta, eller skriv utkast med --draft
not-written-known =
    skrev inte handlingarna till { $file }: { $count } fel, varav { $known } enligt baslinjen, som inte är något beslut; rätta, besluta om avsteg där det går, eller skriv utkast med --draft
not-written-unreadable = skrev inte handlingarna till { $file }: filen går inte att läsa som en överenskommelse ({ $count } fel)

## Offentlig version

public-compared = { $file }: { $count ->
    [0] avtalet anger inget att maskera under publication; inget skiljer sig
    [one] ett ställe maskerat (maskerade uppgifter: { $facts }); inget annat skiljer sig
   *[other] { $count } ställen maskerade (maskerade uppgifter: { $facts }); inget annat skiljer sig
  }
not-public-field = skrev ingen offentlig version av { $file }: { $what } är ingen text som kan maskeras, eller en lucka som inte är ifylld
not-public-ground = skrev ingen offentlig version av { $file }: maskeringen av { $what } saknar grund
not-public-unfit = skrev ingen offentlig version av { $file }: den maskerade överenskommelsen går inte att skriva ({ $what })
not-public-remains = skrev ingen offentlig version av { $file }: { $count ->
    [one] en personuppgift står
   *[other] { $count } personuppgifter står
  } kvar; maskera den i publication, eller stryk den
not-public-left = skrev ingen offentlig version av { $file }: maskerade ord står kvar i ”{ $what }”
not-public-differs = skrev ingen offentlig version av { $file }: den skiljer sig i annat än maskerna, vid { $what }
fmt-written = ställde upp { $path }
fmt-due = { $path } är inte uppställd
fmt-kept = allt är redan uppställt
new-written = skrev { $path }; fyll i det som står inom hakparentes och kör: iop check { $path }

## En regel

fact-severity = grad
fact-basis = lagrum
fact-stage = prövas från skede
fact-deviation = avsteg
fact-since = sedan version
waivable = kan beslutas; så skrivs det i avtalet:
not-waivable = kan inte avvikas från
deviation-sample-reason = varför avtalet avviker
deviation-sample-who = den funktion eller det organ som har beslutat
deviation-sample-day = ÅÅÅÅ-MM-DD
deviation-sample-until = sista dagen; får utelämnas
rules-waivable = kan avvikas från
rules-note = Från en regel kan ett avtal avvika genom ett motiverat beslut om det står »kan avvikas från«; iop explain REGEL visar hur det skrivs. Från övriga: kan inte avvikas från.
stage-draft = utkast
stage-signing = underskrift
stage-signed = undertecknad
stage-ended = avslutad

## En profil

fact-publisher = utgivare
fact-kind = gäller
fact-published = beslutad eller utgiven
fact-valid-from = gäller från
fact-source = källa
fact-status = status
fact-origin = ursprung
fact-note = anmärkning
profile-bundled = följer med iop
profile-own = egen, enligt iop.toml
profile-own-mark = {" "}(egen)
profile-used = enligt iop.toml gäller { $profile } för avtal som inte själva anger någon profil
profile-read = läst i källan
profile-unread = inte läst i källan
profile-requires = Krav på innehåll: riktlinjens rubrik, och de slag av avsnitt av vilka ett räcker
profile-clause = avsnitt
profile-criteria = Kriterier
profile-no-criteria = listans kriterier har inte kunnat läsas
profile-criteria-in-english = (det som står på engelska är återgivet; den svenska ordalydelsen står i källan)
profile-signing = Undertecknande
profile-before-start = alla undertecknar före avtalstidens början
profile-public-signers =
    { $count ->
        [one] minst en undertecknar för varje offentlig part
       *[other] minst { $count } undertecknar för varje offentlig part
    }
profile-civil-signers =
    { $count ->
        [one] minst en undertecknar för varje idéburen part
       *[other] minst { $count } undertecknar för varje idéburen part
    }
profile-decision = ett beslut anges med sin dag

## Uträkningar: iop explain --value och --values

figures-none = ur { $file } följer inget som inte står i den
figure-at-most = högst { $money }
figure-at-least = minst { $money }
figure-between = mellan { $least } och { $most }
figure-about = cirka { $money }
figure-nothing = inget
figure-unknown = okänt
figure-unending = utan slut
figure-not-addable = går inte att lägga ihop
figure-no-day = dagen är inte känd
figure-retained = , varav { $money } hålls inne
figure-notice-by = ; besked senast { $day }
figure-instalments =
    { $count ->
        [one] en betalning
       *[other] { $count } betalningar
    }
figure-extensions =
    { $count ->
        [0] ingen förlängning
        [one] en förlängning
       *[other] { $count } förlängningar
    }
how-stated = står i filen
how-elsewhere = räknas fram för sig: iop explain --value { $path }
how-added = det följande lagt ihop
how-repeated = { $times } × beloppet, som gäller { $per }
how-priced = mängden × värdet per enhet, avrundat till hela ören
how-share-of = andelen av det hela, avrundad till hela ören
how-ceiling = högst taket: andelen blir större, eller det hela är inte känt
how-ratio = delen i förhållande till det hela
how-divided = delat på { $by }, avrundat till hela ören
how-exchanged = beloppet delat med eurokursen, avrundat till hela cent
how-bounds = gränserna är dessa
how-without-tax = beloppet innehåller moms som inte är angiven; utan moms är det högst så mycket
how-indexed-previous = uppräknat från { $year }: föregående belopp × (1 + { $share } × (nyare indextal − äldre indextal) / äldre indextal)
how-indexed-base = uppräknat från { $year }: ursprungligt belopp × (1 + { $share } × (nyare indextal − äldre indextal) / äldre indextal)
how-to-minor = , avrundat till hela ören
how-rounded-down = , avrundat nedåt till hela { $unit }
how-rounded-up = , avrundat uppåt till hela { $unit }
how-rounded-nearest = , avrundat till närmaste hela { $unit }
how-held = ; det hade blivit lägre, men beloppet sänks aldrig
how-minor-unit = ören
how-split-first =
    { $parts ->
        [one] i en betalning
       *[other] delat lika i { $parts } delar, var och en avrundad nedåt till hela { $unit }; resten ligger på den första
    }
how-split-last =
    { $parts ->
        [one] i en betalning
       *[other] delat lika i { $parts } delar, var och en avrundad nedåt till hela { $unit }; resten ligger på den sista
    }
how-each =
    { $times ->
        [one] beloppet en gång
       *[other] samma belopp { $times } gånger
    }
how-length = dagen före den som ligger { $length } efter första dagen
how-before = { $notice } före sista dagen
how-before-month-end = uppsägningstiden, { $notice }, räknas från månadsskiftet efter uppsägningen och ska ha gått ut med sista dagen
how-extended = { $by } i taget, från dagen efter sista dagen
how-falls = { $due }
how-every = och därefter på nytt efter { $every }
how-not-known = går inte att säga: { $why }
why-blank = en uppgift som behövs är inte ifylld
why-not-exact = beloppet är inte bestämt
why-no-whole = det hela som andelen avser är inte känt
why-not-valued = insatsen är inte pengar och har inget angivet värde
why-no-term = första eller sista dagen är inte angiven
why-unending = tiden har inget slut
why-outside-time = tiden ligger utanför den tid som den hör till
why-broken = tiden är inget helt antal enheter ({ $per }), och en del av en enhet gissas inte
why-not-in-calendar = enheten ({ $per }) har ingen bestämd längd i kalendern
why-no-year = det framgår inte vilket kalenderår pengarna hör till
why-no-such-contribution = ingen insats har det id som betalningen hänvisar till
why-no-count = det framgår inte hur många betalningar det blir
why-count-and-days = antalet betalningar stämmer inte med antalet betalningsdagar
why-other-plans = flera betalningar delar samma insats, och det framgår inte hur mycket var och en tar
why-no-day = dagen beror på något som ännu inte har någon dag
why-extension-blank = det framgår inte vad som betalas under förlängningen
why-no-right = överenskommelsen ger ingen rätt att säga upp den i förtid
why-not-addable = beloppen är i olika valutor eller för stora
why-too-many = det är fler än vad som räknas upp

about-test = Prövar fall som har skrivits i YAML: detta avtal, eller denna ändring av det, ska ge dessa anmärkningar och belopp.
usage-test = iop test [FLAGGOR] SÖKVÄG…
argument-test-format = Hur utfallet skrivs: text (utan uppgift) eller json

trouble-cases = { $path }, rad { $line }: { $what }
trouble-no-cases = i mappen { $path } finns inga fall (YAML-filer som börjar med format: iop-test/1)

test-failed = { $place }: { $case }
test-summary = { $passed ->
    [one] ett fall stämmer
   *[other] { $passed } fall stämmer
}, { $failed ->
    [0] inget fall avviker
    [one] ett fall avviker
   *[other] { $failed } fall avviker
}
test-missing = väntad anmärkning saknas: { $what }; { $instead }
test-holds = regeln fann inget att anmärka
test-elsewhere = regeln fann i stället { $places }
test-does-not-apply = regeln gäller inte: { $why }
test-not-judged = regeln kunde inte prövas: { $why }
test-unexpected = oväntad anmärkning: { $rule } { $place }: { $title }
test-figure = { $path } är { $found }, väntat { $expected }
test-figure-unknown = okänt
test-no-figure = avtalet har inget värde vid { $path }; iop explain --values visar vilka som finns
test-not-yaml = filen är inte YAML som kan läsas
test-no-format = filen börjar inte med format: iop-test/1
test-no-agreement = fallet anger inget avtal, och filen gör det inte heller; skriv agreement: och filens namn
test-no-cases = filen har inga fall; skriv dem under cases:
test-no-name = fallet har inget namn; skriv case: och vad det prövar
test-no-rule = den väntade anmärkningen anger ingen regel
test-no-such-rule = det finns ingen regel { $rule }; iop rules räknar upp dem som finns
test-unknown-key = nyckeln { $key } finns inte; de som finns är { $known }
test-not-keys = här ska det stå nycklar med värden
test-not-a-list = { $key } ska vara en lista
test-not-text = här ska det stå text
test-not-truth = only ska vara true eller false
test-not-a-place = { $place } är inget ställe; det skrivs som /funding/total
test-not-a-day = { $day } är ingen dag; den skrivs som 2026-01-31
test-not-a-stage = { $stage } är inget skede; de som finns är draft, signing, signed och ended
test-expects-nothing = fallet väntar sig inget och kan inte avvika; ange finds, finds_not, only eller figures
test-agreement-not-yaml = avtalet kan inte ändras, för det är inte YAML som kan läsas
test-nothing-to-remove = det finns inget att ta bort vid { $place }
test-no-place = inget kan sättas in vid { $place }

## Rättsläget: iop law

law-acts = Författningar, { $day }
law-amounts = Belopp och gränser, { $day }
law-authorities = Myndigheter som har bytt namn, { $day }
law-criteria = Kriterielistor
law-clauses = Avsnitt och vad de minst bör innehålla
law-cases = Rättsfall
law-checked-until = Lagdata kontrollerade { $day } eller senare.
law-fingerprint = fingeravtryck
law-many = Fler svar än som visas hela. Ange nummer eller id för ett av dem.
law-exported = { $count } parametrar skrivna i { $path }
law-unknown = okänt
law-title = rubrik
law-in-force = i kraft
law-in-force-by = i kraft senast
law-repealed = upphävd
law-successor = ersatt av
law-chapters = sista kapitel
law-no-chapters = saknar kapitel
law-articles = sista artikel
law-provision = bestämmelse om
law-moved = flyttad bestämmelse
law-place = bestämmelse
law-place-beyond = finns inte
law-last = sista kapitel eller artikel är { $last }
law-place-moved = motsvaras i efterföljaren av
law-place-unread = okänt; det har inte kunnat läsas
law-known-until = känd till och med
law-sets = belopp i författningen
law-kind = uppgift
law-euro = i euro
law-window = räknas över
law-period = gäller
law-open = från och med { $from }
law-open-known = från och med { $from }, känt till och med { $known }
law-next = nästa ändring
law-no-next = ingen känd
law-content = minsta innehåll
law-demanded-by = begärs av
law-names = också
law-name-ended = namnet upphörde
law-name-successors = då efterföljd av
law-case-number = målnummer
law-decided = avgörande
law-subject = saken
law-outcome = utgång

## Avsteg och baslinje

at-line = rad { $line }
baseline-stale =
    { $count ->
        [one] { $count } rad i baslinjen { $path } motsvaras inte längre av någon anmärkning; iop check --write-baseline stryker den
       *[other] { $count } rader i baslinjen { $path } motsvaras inte längre av någon anmärkning; iop check --write-baseline stryker dem
    }
baseline-why = Den fanns när baslinjen skrevs, och ingen har beslutat något om den.
baseline-written =
    { $count ->
        [one] skrev { $path } med { $count } anmärkning
       *[other] skrev { $path } med { $count } anmärkningar
    }
compare-more =
    { $count ->
        [one] { $count } ställe till i andra avtal
       *[other] { $count } ställen till i andra avtal
    }
compare = jämför { $file }, rad { $line }
deviation-covers =
    { $count ->
        [one] täcker { $count } anmärkning
       *[other] täcker { $count } anmärkningar
    }
deviation-covers-nothing = täcker ingen anmärkning
deviation-open = gäller tills vidare
deviation-until = gäller till { $until }
deviation-why = skäl: { $reason }; beslutat av { $who } { $on }; { $until }
deviations-in = avsteg i { $file }:
known-not-counted =
    { $count ->
        [one] { $count } tidigare anmärkning enligt baslinjen räknas inte
       *[other] { $count } tidigare anmärkningar enligt baslinjen räknas inte
    }

## Rapporten

conclusion-errors = Reglerna fann fel: enligt de regler som prövades ska handlingen inte undertecknas så.
conclusion-findings = Reglerna fann inga fel, men anmärkningar för en jurist att ta ställning till.
conclusion-none = De regler som prövades fann inget att anmärka på.
conclusion-set-aside = De regler som prövades fann inget annat än det som avtalet avviker från genom beslut, eller som fanns tidigare enligt baslinjen.
conclusion-unreadable = Filen kunde inte läsas som en överenskommelse, och därför kunde reglerna inte prövas.
limit-not-judged = I { $count } fall kunde en regel inte prövas, för att något som den behöver saknas; de står vid respektive avtal.
limit-rules = Reglerna ser till det som filen säger och hur det hänger ihop. Det som ingen regel frågar efter är inte bedömt, till exempel om uppgifterna är sanna, om besluten har fattats i rätt ordning och om villkoren är lämpliga. Rapporten säger inte att handlingen är laglig.
report-about = vad regeln ser efter
report-agreement = avtal
report-all-rules = Alla { $count } regler
report-checked-on = dagen som prövningen gäller
report-cut = Rapporten är för lång för en kommentar och fortsätter inte här; hela rapporten skrivs med --report html eller json.
report-decision = beslutet
report-deviation = avsteg från
report-deviations = Avsteg
report-file = fil
report-findings-heading = Anmärkningar
report-found = vad som fanns
report-id = id
report-law-checked = rättsuppgifterna jämförda med källorna till och med
report-law-date = lagen så som den löd den
report-law-print = rättsuppgifternas fingeravtryck
report-limits = Det som inte har prövats
report-made-with = Det som rapporten är gjord med
report-missing = inte angivet
report-more =
    { $count ->
        [one] och { $count } anmärkning till
       *[other] och { $count } anmärkningar till
    }
report-no-findings = Inga.
report-none = ingen
report-outcome = utfall
report-place = ställe
report-print = avtalets fingeravtryck
report-profile = riktlinje
report-profile-unknown = { $profile } (finns inte i underlaget)
report-program = program
report-reason = skäl
report-rule = regel
report-rules = antal regler
report-rules-named = regler
report-rules-print = reglernas fingeravtryck
report-stage = prövad för skedet
report-title = Rapport om prövningen
verdict-deviates = avsteg enligt beslut
verdict-does-not-apply = gäller inte
verdict-fails = anmärkning
verdict-holds = inget att anmärka
verdict-known = tidigare enligt baslinjen
verdict-not-judged = kunde inte prövas

## iop verify

trouble-not-pdf = { $path } är varken en PDF-fil, en Word-fil eller ett förseglat arkiv
trouble-too-large = { $path } är större än { $limit } MB. Så stor är ingen handling och inget arkiv
trouble-without-source = { $path } är en Word-fil och bär inte sin källa. Ange avtalet med --source
trouble-own-source = { $path } bär sin egen källa. --source är till för Word-filer
trouble-no-certificates = { $path } innehåller inga certifikat som kan läsas. Filen ska vara i formatet PEM, med raden »BEGIN CERTIFICATE«
verify-heading-bundle = Arkivet
verify-bundle-whole = Arkivet är helt: alla { $count } filer är de som innehållsförteckningen anger, och inga andra.
verify-bundle-fingerprint-agrees = Avtalets fingeravtryck i innehållsförteckningen är källans: { $own }.
verify-bundle-fingerprint = Avtalets fingeravtryck i innehållsförteckningen ({ $told }) är inte källans ({ $own }).
verify-bundle-data-agrees = Avtalet som kanonisk JSON i arkivet säger detsamma som källan.
verify-bundle-data-differs = Avtalet som kanonisk JSON i arkivet säger något annat än källan.
verify-bundle-lacks-source = Källan eller avtalet som data saknas i arkivet.
verify-bundle-lacks-pdf = Arkivet har ingen PDF.
verify-bundle-source-unread = Källan i arkivet kan inte läsas som ett avtal.
verify-bundle-house = Husstilen eller ordalydelserna i arkivet är inte de som innehållsförteckningen anger.
verify-bundle-settings = Inställningarna i arkivet kan inte användas: { $why }
verify-bundle-version = Arkivet gjordes med iop { $made }; detta är iop { $own }. Handlingar i andra format än PDF jämförs inte.
verify-bundle-schema = Schemat i arkivet är inte det som denna version av iop har.
verify-bundle-rules = Regler eller lagdata är andra än innehållsförteckningen anger, fast versionen av iop är densamma.
verify-bundle-pdf-other = { $name } är gjord per en annan dag, eller som utkast i stället för slutlig handling, än innehållsförteckningen anger.
verify-bundle-paper-same = { $name } är byte för byte den som källan ger.
verify-bundle-paper-differs = { $name } är inte den som källan ger.
verify-bundle-paper-not-made = En handling kan inte göras om av källan: { $why }.
verify-bundle-pdf-agrees = { $name } har samma källa och samma rapport i sig som arkivet.
verify-bundle-pdf-source = { $name } har en annan källa i sig än arkivet.
verify-bundle-pdf-report = { $name } har en annan rapport om prövningen i sig än arkivet.
verify-bundle-broken = Arkivet är skadat och kan inte läsas: { $why }.
verify-bundle-too-many = Arkivet har fler än { $limit } filer, vilket inget förseglat arkiv har.
verify-bundle-too-large = Arkivet packas upp till mer än { $limit } MB, vilket inget förseglat arkiv gör.
verify-bundle-name = I arkivet finns en fil med ett otillåtet namn: { $name }. Den kan skrivas utanför mappen där arkivet packas upp.
verify-bundle-twice = En fil står två gånger i arkivet. Vilken av dem som gäller går inte att veta.
verify-bundle-no-manifest = Filen är ett arkiv utan innehållsförteckning (manifest.json), och alltså inte förseglat av iop.
verify-bundle-manifest = Innehållsförteckningen (manifest.json) kan inte läsas: { $why }.
verify-bundle-format = Arkivet har formatet { $format }, som denna iop inte känner. Använd en nyare.
verify-bundle-missing = { $name } saknas i arkivet, fast innehållsförteckningen anger den.
verify-bundle-extra = { $name } finns i arkivet utan att stå i innehållsförteckningen. Den har lagts till efteråt.
verify-bundle-changed = { $name } är inte den fil som innehållsförteckningen anger. Den har ändrats eller bytts ut.
verify-heading-source = Källan
verify-heading-paper = Handlingen
verify-heading-contents = Innehållet
verify-heading-signatures = Underskrifterna
verify-heading-additions = Det som har lagts till
verify-holds = håller
verify-told = uppgift
verify-fails = fel
verify-verdict =
    { $fails ->
        [0] Allt som prövades håller.
        [one] Håller inte: 1 fel.
       *[other] Håller inte: { $fails } fel.
    }
verify-not-iop = Filen är inte gjord av iop: den har ingen källa i sig och säger inte vad den gjordes med. Det finns inget att jämföra innehållet med. Har en underskriftstjänst skrivit om filen: be om den fil som skrevs under.
verify-broken = Filen är skadad vid byte { $at }: { $damage }. Den är avkortad, ändrad eller skriven av ett program som iop inte läser.
verify-encrypted = Filen är krypterad och kan inte prövas. Be om den utan lösenord.
verify-damaged = Filen är skadad vid byte { $at }: { $damage }.
verify-value-not-pdf = detta är ingen PDF-fil
verify-value-end = slutet saknas, eller något står efter det
verify-value-cross-reference = tabellen över filens delar är trasig
verify-value-object = en del är trasig eller står inte där den ska
verify-value-stream = en del kan inte packas upp
verify-value-too-large = filen är större eller djupare än någon handling
verify-source-found = Källan ligger i filen: { $name }.
verify-source-missing = Källan saknas i filen: ingen bilaga är utpekad som källa.
verify-source-several = { $count } bilagor är utpekade som källa. Det ska vara en.
verify-source-broken = Källan { $name } kan inte packas upp: filen är ändrad eller skadad.
verify-source-unread = Källan { $name } kan inte läsas som ett avtal.
verify-imprint-missing = Filens egenskaper säger inte vad den gjordes med, så den kan inte göras om och jämföras.
verify-word-without-imprint = I filens egenskaper står inte vad den gjordes med.
verify-word-broken = Filen kan inte läsas som ett Word-dokument: den är avbruten eller skadad.
verify-word-too-large = Texten i filen är större än någon handling.
verify-word-saved-again = Filen är inte byte för byte den som iop skrev: ett annat program har sparat den, eller så har någon ändrat i den. Därför jämförs orden.
verify-word-differs = Orden skiljer sig. I filen: »{ $here }«. Av källan: »{ $there }«.
verify-fingerprint-imprint-agrees = Fingeravtrycket i filens egenskaper är källans: { $own }.
verify-fingerprint-imprint = Fingeravtrycket i filens egenskaper ({ $told }) är inte källans ({ $own }). Källan är en annan än den som handlingen gjordes av.
verify-fingerprint-footer-agrees = Fingeravtrycket längst ner på sidorna är källans: { $own }, på { $pages ->
        [one] 1 sida
       *[other] alla { $pages } sidor
    }.
verify-fingerprint-footer = Källans fingeravtryck ({ $own }) står inte längst ner på sida { $page }.
verify-canonical-agrees = Avtalet som kanonisk JSON ({ $name }) säger detsamma som källan.
verify-canonical-differs = Avtalet som kanonisk JSON ({ $name }) säger något annat än källan.
verify-attachment-other = Bilagan { $name } följer också med. Den prövas inte.
verify-report-agrees = Rapporten om prövningen ({ $name }) hör till källan: en ny prövning ger samma rapport.
verify-report-version = Rapporten om prövningen ({ $name }) gjordes med iop { $made }; detta är iop { $own }, vars regler kan vara andra. Den jämförs inte.
verify-report-differs = Rapporten om prövningen ({ $name }) är inte den som källan ger. Den kan vara utbytt, eller gjord med andra riktlinjer än de som iop.toml anger här.
verify-report-missing = Rapporten om prövningen saknas i filen, fast filens egenskaper säger att den finns.
verify-paper-same = Handlingen är byte för byte den som källan ger med iop { $version } ({ $bytes } byte).
verify-paper-not-made = Handlingen kan inte göras om av källan: { $why }.
verify-paper-version = Handlingen gjordes med iop { $made }; detta är iop { $own }. Därför jämförs orden i stället för byten.
verify-paper-house = Handlingen gjordes med en annan husstil eller ordalydelse än den som finns till hands. Därför jämförs orden. Ange rätt iop.toml med --config för att jämföra byte för byte.
verify-paper-differs = Handlingen är inte den som källan ger: byten skiljer sig från och med byte { $at }, fast den säger sig vara gjord med samma version och stil.
verify-text-same = Orden är, i ordning, de som källan ger.
verify-text-differs = Orden skiljer sig på sida { $page }. I filen: »{ $here }«. Av källan: »{ $there }«.
verify-contents-agree = Allt som källan säger står i handlingen, och inga andra belopp eller datum ({ $count } uppgifter).
verify-contents-missing = Källan säger »{ $value }« ({ $pointer }), men det står inte i handlingen.
verify-contents-foreign = I handlingen står »{ $value }«, som inte finns i källan.
verify-contents-in-own-words = { $count ->
        [one] 1 uppgift står
       *[other] { $count } uppgifter står
    } i avsnitt med egen text och kan inte jämföras ord för ord.
verify-ink = Handlingen är gjord för penna: { $count ->
        [one] 1 underskrift
       *[other] { $count } underskrifter
    } på papper, som inte syns i filen.
verify-field-missing = Underskriftsfält saknas: avtalet har { $signers } som skriver under och handlingen { $fields } fält.
verify-field-surplus = Handlingen har { $fields } underskriftsfält men avtalet bara { $signers } som skriver under.
verify-unsigned = Inte undertecknad: { $all } av { $all } fält är tomma.
verify-draft = Handlingen är ett utkast, som inte är avsett för underskrift.
verify-all-signed-some-broken = Alla fält är ifyllda, men bara { $hold } av { $count } underskrifter håller.
verify-some-signed = Undertecknad av { $count } av { $all }. Underskrift saknas: { $names }.
verify-all-signed = Alla som ska skriva under har gjort det ({ $count }).
verify-order = Undertecknad i ordningen: { $names }.
verify-signature-valid = { $field }: giltig underskrift med ett certifikat för { $holder }. Den täcker hela filen så som den då var.
verify-signature-changed = { $field }: filen har ändrats efter underskriften. Det som skrevs under med certifikatet för { $holder } var något annat.
verify-signature-forged = { $field }: underskriften är inte gjord med nyckeln i certifikatet för { $holder }.
verify-signature-other-certificate = { $field }: underskriften anger ett annat certifikat än det som följer med, för { $holder }.
verify-signature-unknown = { $field }: underskriften med certifikat för { $holder } är gjord på ett sätt som iop inte kan pröva.
verify-signature-unreadable = { $field }: det som står i fältet kan inte läsas som en underskrift.
verify-signature-partial = { $field }: underskriften med certifikat för { $holder } täcker inte hela filen så som den då var. Det som inte täcks kan ha ändrats.
verify-signature-time-stamp = { $field }: i fältet står bara en tidsstämpel. Den visar när, inte vem, och är ingen underskrift.
verify-signature-shared = { $field }: i fältet står samma underskrift som för { $other }. En underskrift kan inte gälla två rader.
verify-certificate-shared = { $field }: undertecknad med samma certifikat som för { $other }. Avtalet säger inte att det är samma person.
verify-signer-agrees = { $field }: certifikatet är för { $holder }, som avtalet anger.
verify-signer-other = { $field }: fel person. Certifikatet är för { $holder }, men raden är för { $name }.
verify-signer-organisation = { $field }: certifikatet är för { $holder }, en organisation och inte personen på raden. Det är en underskriftstjänsts eller organisations stämpel; vem som skrev under framgår inte av certifikatet.
verify-signer-stamp = { $field }: certifikatet är för { $party } som organisation ({ $holder }); vem som skrev under framgår inte av det.
verify-signer-open = { $field }: avtalet anger inte vem som skriver under för { $party }. Certifikatet är för { $holder }.
verify-time-claimed = { $field }: undertecknad { $time } UTC enligt uppgift från den som skrev under.
verify-time-stamped = { $field }: undertecknad { $time } UTC enligt uppgift från den som skrev under. En tidsstämpel följer med; den prövas inte här.
verify-time-unknown = { $field }: ingen uppgift om när det skrevs under.
verify-time-stamp-of-file = { $field }: en tidsstämpel över hela filen. Den prövas inte här.
verify-certificate-outside = { $field }: certifikatet gällde inte { $time } UTC, utan från { $from } till { $to }.
verify-issuer-unchecked = { $field }: certifikatet för { $holder } är utfärdat av { $issuer }. Utfärdaren är inte prövad; ange --trust för att pröva den.
verify-issuer-trusted = { $field }: certifikatet för { $holder } leder till { $anchor }, som du litar på.
verify-issuer-untrusted = { $field }: certifikatet för { $holder }, utfärdat av { $issuer }, leder inte till någon som du litar på.
verify-additions-unknown = Vad som har lagts till efter att handlingen gjordes kan inte prövas: det framgår inte hur filen såg ut från början.
verify-nothing-added = Inget har lagts till efter att handlingen gjordes.
verify-only-signatures-added = Efter att handlingen gjordes har bara underskrifter lagts till.
verify-when =
    { $when ->
        [with] i samband med en underskrift
        [after] efter den sista underskriften
        [between] mellan underskrifterna
        [before] före den första underskriften
       *[unsigned] efter att handlingen gjordes
    }
verify-pages-added = Sidor har lagts till { verify-when }: { $what }.
verify-pages-removed = Sidor har tagits bort { verify-when }: { $what }.
verify-page-changed = Sida { $what } har ändrats { verify-when }.
verify-page-annotated = Något har lagts ovanpå sida { $what } { verify-when }.
verify-attachment-changed = Bilagan { $what } har bytts ut { verify-when }.
verify-attachment-added = Bilagan { $what } har lagts till { verify-when }.
verify-attachment-removed = Bilagan { $what } har tagits bort { verify-when }.
verify-signature-replaced = Underskriften i fältet { $what } har ändrats eller tagits bort { verify-when }.
verify-field-changed = Fältet { $what } har ändrats { verify-when }.
verify-field-added = Fältet { $what } har lagts till { verify-when }.
verify-field-removed = Fältet { $what } har tagits bort { verify-when }.
verify-properties-changed = Filens egenskaper har ändrats { verify-when }.
verify-metadata-changed = Filens metadata (XMP) skrevs om { verify-when }. Den syns inte på sidorna.
verify-object-changed = Något annat i filen (del { $what }) har ändrats { verify-when }.
verify-bytes-hidden = Vid byte { $what } står något i filen som inte hör till den, tillagt { verify-when }.
