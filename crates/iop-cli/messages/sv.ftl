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
    Skriver <id>.pdf, .docx, .html, .md och .txt samt <id>.check.json och <id>.check.txt. En överenskommelse med fel
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
about-new = Skriver en mall med kommentarer att börja från. Skriver aldrig över en fil.
usage-new = iop new [FIL]
about-explain = Förklarar en regel: vad den finner, varför det spelar roll och vad man gör.
usage-explain = iop explain <REGEL>
about-rules = Räknar upp alla regler.
usage-rules = iop rules [FLAGGOR]
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
value-format = FORMAT
argument-stage = Pröva för ett annat skede än filens eget: draft, signing eller signed
value-stage = SKEDE
argument-as-of = Pröva mot lagen som den löd en viss dag (ÅÅÅÅ-MM-DD) i stället för den dag handlingen är daterad
value-as-of = DATUM
argument-deny = Låt även lindrigare anmärkningar ge slutkod 1: warning eller note
value-deny = GRAD
argument-out = Mappen dit filerna skrivs (utan uppgift: den mapp man står i)
argument-build-out = Mappen dit filerna skrivs (utan uppgift: out)
value-out = MAPP
argument-draft = Skriv även det som har fel, med UTKAST på varje sida
argument-files = Överenskommelserna
value-files = FIL
argument-to = Format, ett eller flera med komma emellan: pdf (utan uppgift), docx, html, md, txt
value-to = FORMAT
argument-file = Filen som skrivs (utan uppgift: avtal.yaml); - skriver i terminalen
value-file = FIL
argument-rule = Regelns namn, till exempel budget/total-mismatch
value-rule = REGEL
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
trouble-unexplained = { $file } kunde inte läsas, och ingen regel säger varför; det är ett fel i iop
paper-table-too-long = en tabell med { $rows } rader är för lång för en PDF, som rymmer { $limit }; skriv docx eller html i stället
paper-unprintable = tecknet { $code } går inte att skriva ut ({ $context })

io-not-found = den finns inte
io-permission = behörighet saknas
io-not-a-folder = en del av sökvägen är ingen mapp
io-is-a-folder = den är en mapp
io-read-only = filsystemet går bara att läsa
io-full = det finns ingen plats kvar
io-name = namnet är inte tillåtet

## Anmärkningar

remark-basis = lagrum
remark-applies = gäller
remark-why = varför
remark-help = åtgärd
remark-fix = rättelse
remark-more = mer
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
not-written-unreadable = skrev inte handlingarna till { $file }: filen går inte att läsa som en överenskommelse ({ $count } fel)
new-written = skrev { $path }; fyll i det som står inom hakparentes och kör: iop check { $path }

## En regel

fact-severity = grad
fact-basis = lagrum
fact-stage = prövas från skede
fact-deviation = avvikelse
fact-since = sedan version
waivable = kan motiveras
not-waivable = kan inte avvikas från
stage-draft = utkast
stage-signing = underskrift
stage-signed = undertecknad
stage-ended = avslutad
