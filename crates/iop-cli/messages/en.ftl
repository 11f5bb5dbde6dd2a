## What the command iop itself says. What a rule says stands in the language files of the validator.

## Help: headings

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
value-command = COMMAND

## Help: commands

about-iop = Checks agreements on partnerships between the public and civil society (IOP) and writes them as papers.
usage-iop = iop [--lang sv|en] <COMMAND>
after-iop =
    Examples:
      iop new agreement.yaml          a commented template to begin with
      iop check agreement.yaml        check an agreement
      iop build --draft agreements    check all in a folder and write drafts to the folder out

    Exit code: 0 no errors, 1 there are errors, 2 the command could not run.
    'iop COMMAND --help' tells more about a command.
about-build = Checks agreements, shows the findings and writes all papers and a report on the check.
usage-build = iop build [OPTIONS] <PATH>...
after-build =
    Writes <id>.pdf, .docx, .html, .md and .txt, and the reports <id>.check.html and <id>.check.json. An agreement with errors is
    not written without --draft, but the rest is.
    Exit code: 0 all is written, 1 something was not because of errors, 2 the command could not run.
about-check = Checks agreements and shows what is wrong, why, and what can be done.
usage-check = iop check [OPTIONS] <PATH>...
after-check = Exit code: 0 nothing at or above the threshold, 1 findings, 2 the command could not run.
about-render = Writes agreements as papers.
usage-render = iop render [OPTIONS] <FILE>...
after-render =
    The files are named <id>.<format>. An agreement with errors is not written without --draft.
    Exit code: 0 all is written, 1 something was not because of errors, 2 the command could not run.
about-verify = Tries whether a finished PDF is true: its source, its contents, its signatures, and what was added.
usage-verify = iop verify [OPTIONS] <FILE>...
after-verify =
    Tries that the PDF is the one that the source within it gives, what is signed and by whom, and whether
    anything was changed or added. What stands in iop.toml is used when the file is made again.
    A Word document does not carry its source: with --source AGREEMENT it is tried whether it says what the agreement says.
    Exit code: 0 everything that was tried holds, 1 something does not, 2 the command could not run.
about-bundle = Seals everything of an agreement in one archive: source, papers, settings and the report on the check.
usage-bundle = iop bundle [OPTIONS] <FILE>...
after-bundle =
    The archive is named <id>.iop.zip and is the same byte for byte every time. An agreement with errors is not sealed without --draft.
    Exit code: 0 everything is sealed, 1 something was not because of errors, 2 it could not run.
about-new = Writes a commented template, in Swedish, to begin with. Never overwrites a file.
usage-new = iop new [FILE]
about-fmt = Lays out agreement files in one and the same way; contents and comments are kept.
usage-fmt = iop fmt [OPTIONS] <PATH>...
after-fmt =
    A file with faults of shape is not changed. - reads standard input and writes to standard output.
    Exit code: 0 all is laid out, 1 --check found files that would change, 2 it could not be done.
about-explain = Explains a rule, or how an amount or a day of an agreement was worked out.
usage-explain =
    iop explain <RULE>
           iop explain --value PLACE [--format json] <FILE>
           iop explain --values [--format json] <FILE>
after-explain =
    A place is a JSON Pointer or the same with points: /funding/total, funding.contributions.0,
    /funding/payments/0, /funding/years/2023, /period/end, /termination/last_notice. --values lists
    those there are.
about-rules = Lists all rules.
usage-rules = iop rules [OPTIONS]
about-profiles = Lists the guidelines (profiles) that an agreement can be held to, or shows one of them whole.
usage-profiles = iop profiles [OPTIONS] [PROFILE]
after-profiles =
    Profiles of your own are counted in when an iop.toml in the folder, or in one above it, says where they are.
about-law = Shows what acts, amounts, names of authorities, criteria, clauses and cases say on a day, with sources.
usage-law = iop law [OPTIONS] [WHAT]
after-law =
    WHAT is an act (2001:453, "(EU) 2023/2831", SoL, "KL 10 kap. 9 §"), an amount
    (lou.direct_award.general), a list of criteria (lund-2018), a clause (record-checks), a case
    ("HFD 2020 ref. 15"), a name that an authority no longer bears (Datainspektionen) or words
    (direct award, de minimis). A name that several acts have borne means the one that applied on
    the day. Without WHAT, everything is listed. What is not known on the day is answered with
    unknown. --format openfisca writes all amounts as a parameter tree for OpenFisca in the folder
    --out.
about-schema = Prints the JSON Schema of the file format, for editors.
usage-schema = iop schema [OPTIONS]

## Help: arguments

argument-lang = Language of findings and help: sv (the default) or en
value-lang = LANGUAGE
argument-help = Show the help
argument-version = Show the version
argument-paths = Files and folders. In folders those *.yaml and *.yml are read that have a line 'format: iop/…'; - is standard input
value-paths = PATH
argument-format = How findings are printed: text (the default), json, sarif, github, gitlab or junit
argument-rules-format = How the rules are printed: text (the default) or json
argument-profiles-format = How the profiles are printed: text (the default) or json
argument-profile = The profile that is shown whole, for example boras-2016
value-profile = PROFILE
value-format = FORMAT
argument-law-what = What is asked for: a number, a name, an id or words
value-law-what = WHAT
argument-at = The day asked for (YYYY-MM-DD) instead of today
value-at = DATE
argument-law-format = How the answer is printed: text (the default), json or openfisca
argument-law-out = The folder for the parameter tree, which must hold nothing
argument-stage = Check for another stage than the file's own: draft, signing or signed
value-stage = STAGE
argument-as-of = Check against the law as it was, and deviations as they stood, on a day (YYYY-MM-DD) instead of the day the paper is dated and today
value-as-of = DATE
argument-config = Use the settings of this file instead of the nearest iop.toml
value-config = FILE
argument-no-config = Use no iop.toml
argument-deny = Let lesser findings too give exit code 1: warning or note
value-deny = SEVERITY
argument-report = Write a report of every rule: text, json, html or md; without --out in place of the findings
value-report = FORMAT
argument-check-out = The file that the report goes to
value-check-out = FILE
argument-baseline = Do not count the findings that stand in this baseline
value-baseline = FILE
argument-write-baseline = Write the baseline anew with the findings there are now
argument-verify-files = The finished files: PDF, Word (with --source) and sealed archives
argument-verify-format = How the answer is written: text (default) or json
argument-source = The agreement that Word documents are made of; a PDF carries its own
value-source = FILE
argument-trust = A file with the certificates (PEM) that issuers are tried against; without it the issuer is named and not tried
value-trust = FILE
argument-all-signed = Do not accept a paper where a signature is missing
argument-out = The folder the files are written to (default: where one stands)
argument-build-out = The folder the files are written to (default: out)
value-out = FOLDER
argument-draft = Write also what has errors, marked as a draft on every page
argument-paper = For signing on paper: lines to write on, no signature fields in the PDF
argument-annex = Annexes of the PDF, one or several with commas between: timeline, economy (who contributes what)
value-annex = ANNEX
argument-public = Public version: what stands under publication is masked; written as <id>.public.<format>
argument-files = The agreements
value-files = FILE
argument-to = Formats, one or several with commas between: pdf (the default), docx, html, md, txt, akn
value-to = FORMAT
argument-file = The file that is written (default: avtal.yaml); - writes to the terminal
value-file = FILE
argument-fmt-check = Change nothing; name the files that would change
argument-rule = The rule's name, for example budget/total-mismatch; with --value or --values: the file
value-rule = RULE
argument-explain-value = Show how what is at this place was worked out, step by step down to the lines of the file
value-explain-value = PLACE
argument-values = List all that follows from the agreement without being written in it
argument-explain-format = How workings are printed: text (the default) or json
argument-draft-07 = Print the schema in the older draft-07

## When the arguments are wrong

argument-without-value = { $argument } lacks its value
argument-wrong-value = '{ $value }' cannot be given for { $argument }; choose among: { $known }
argument-wrong-date = '{ $value }' is no day; write YYYY-MM-DD, such as 2026-11-22
argument-unusable-value = '{ $value }' cannot be given for { $argument }
argument-unknown = { $argument } is unknown here
argument-unknown-command = there is no command '{ $command }'
argument-missing = an argument is missing: { $argument }
argument-missing-command = a command is missing
argument-conflict = { $argument } can be given only once
argument-excludes = { $argument } and { $other } cannot be given together
argument-too-many = too many values: { $argument }
argument-other = the arguments could not be understood ({ $kind })
argument-nearest = ; did you mean { $nearest }?
argument-more = more: { $command } --help

## When something cannot be done

trouble = iop: { $what }
trouble-read = { $path } could not be read: { $why }
trouble-folder = { $path } is a folder; name files, or use iop build
trouble-no-agreements =
    { $skipped ->
        [0] there are no YAML files to check in { $path }
        [one] there are no agreements in { $path }; one YAML file lacks the line 'format: iop/1'
       *[other] there are no agreements in { $path }; { $skipped } YAML files lack the line 'format: iop/1'
    }
trouble-write = { $path } could not be written: { $why }
trouble-exists = { $path } exists and is not overwritten
trouble-over-source = { $path } is one of the files read and is not overwritten; name another folder with --out
trouble-same-name = { $first } and { $second } would both be written as { $name }; neither is written
trouble-output = the output could not be written: { $why }
trouble-paper = { $file } could not be written as { $format }: { $why }
trouble-no-such-rule = there is no rule '{ $id }'; iop rules lists all
trouble-no-such-rule-near = there is no rule '{ $id }'; did you mean { $nearest }?
trouble-no-such-profile = there is no profile '{ $id }'; there are { $known }
trouble-no-such-profile-near = there is no profile '{ $id }'; did you mean { $nearest }? There are { $known }
trouble-no-such-law = there is no act, amount or other entry called '{ $asked }'; iop law lists those there are
trouble-no-such-law-near = there is no act, amount or other entry called '{ $asked }'; did you mean { $nearest }?
trouble-whole-tree = --format openfisca and --out go together, and are for all amounts, without WHAT
trouble-only-figures = --format goes only with --value or --values
trouble-no-such-figure = { $file } has nothing to work out at '{ $asked }'; the places there are: { $known }
trouble-no-such-figure-nor-other = { $file } has nothing to work out at '{ $asked }', nor at any other place
trouble-no-figures =
    { $count ->
        [one] { $file } has { $count } fault of shape, so nothing is worked out from it; iop check { $file } shows it
       *[other] { $file } has { $count } faults of shape, so nothing is worked out from it; iop check { $file } shows them
    }
trouble-faulty =
    { $count ->
        [one] { $file } has { $count } fault of shape and is not changed; iop check { $file } shows it
       *[other] { $file } has { $count } faults of shape and is not changed; iop check { $file } shows them
    }
trouble-other-version = { $file } is of the format { $found }, but this iop reads { $known }; use a version of iop that reads { $found }
trouble-unfaithful = { $file } is not changed, as it would not have kept all its contents; this is a fault of iop
trouble-unexplained = { $file } could not be read, and no rule says why; this is a fault of iop
trouble-no-baseline = there is no baseline to write; name one with --baseline FILE, or with baseline in iop.toml
trouble-baseline = { $path } is no baseline: { $why }
trouble-baseline-version = { $path } is a baseline of version { $version }, but this iop reads version 1
trouble-two-outputs = --format and --report cannot be written to the same place; name the report's file with --out
trouble-config = { $path }, line { $line }, key { $key }: { $why }
trouble-config-whole = { $path }, line { $line }: { $why }
trouble-profile = { $place }, field { $field }: { $why }
trouble-profile-whole = { $place }: { $why }
trouble-wording = { $path }, line { $line }: the wording cannot be used ({ $why })
trouble-wording-whole = { $path }: the wording cannot be used ({ $why })
trouble-wording-unknown = { $path } has a name that no wording has; the file is named after a kind of clause, such as economy.md or grant/economy.md, or is words.txt, shared.md or duties.md
profile-line = { $path }, line { $line }
trouble-undated = { $file } has no date (dated), so it is unclear as of which day it is to be checked; give --as-of DATE
trouble-outside-settings = { $path } lies outside the folder of iop.toml and cannot be sealed; put the file into that folder or below it
trouble-bundle = { $file } could not be sealed: { $why }
config-not-toml = the file is not TOML ({ $message })
config-unknown-key = there is no such key; there are { $allowed }
config-not-text = must be text in quotation marks
config-blank = is empty, or has spaces around it
config-no-such-profile = there is no profile '{ $profile }'; there are { $known }
config-folder = the folder { $folder } could not be read: { $why }
config-no-profiles = there are no profiles (*.toml) in the folder { $folder }
config-no-language = the folder { $folder } holds neither a folder sv nor a folder en
config-stray = { $file } is no wording; only <clause>.md, <kind>/<clause>.md and words.txt lie there
config-outside = names a file outside the folder of the settings
config-not-lines = must be texts in square brackets, such as ["Exempelby kommun", "123 45 Exempelby"]
config-not-table = must be a heading in square brackets on a line of its own, with keys below it
config-needs = needs the key { $other } too
config-too-many-lines = has more than { $limit } lines, which is what there is room for
config-file = the file { $file } could not be read: { $why }
style-not-a-colour = must be a colour written as #rrggbb, such as "#1d3f5e"
style-too-pale = its contrast to white paper is { $whole }.{ $part }:1 and must be at least 4.5:1, or words in it are hard to read; the nearest shade that can be read is { $nearest }
style-not-a-numbering = is no way of numbering; there are { $allowed }
style-too-long = has { $length } characters; there is room for { $limit }
style-unprintable = holds the character { $code }, which cannot be seen on paper; remove it
style-too-many-bytes = the file is larger than { $limit } kB; save it in a smaller form
style-not-a-picture = the file is neither PNG nor SVG; save the picture as one of them
style-broken-picture = the picture is broken ({ $why }); save it anew
style-colour-profile = the colour profile of the picture cannot be archived; save the picture with the profile sRGB or without one
style-picture-size = the picture is { $width } × { $height } dots; a side may have { $limit }
style-no-size = the picture does not say how large it is; an SVG has a viewBox, or width and height in other than per cent
style-svg-part = the picture holds { $part }, which cannot be printed on a paper; turn words into outlines, and leave out scripts, embedded pictures and references to other files
style-too-many-parts = the picture has more than { $elements } parts or more than { $copies } copies (<use>); simplify it
style-not-a-font = the file is no font that can be used; it must be one face in TrueType (.ttf) or OpenType (.otf)
style-variable-font = the file is a variable font; give a static face instead
style-not-embeddable = the maker of the font does not allow it to be embedded in documents (OS/2, fsType); choose another
style-lacks-letters = the font lacks characters that an agreement needs: { $letters }
style-other-face = the file is another face than the key says: regular is upright and light, italic slanted, bold heavy, bold_italic both
profile-unknown-field = there is no such field; here there are { $allowed }
profile-missing-field = is missing and must be there
profile-not-an-id = is no id: small letters a-z, digits and single hyphens
profile-file-name = the file of a profile with this id is named { $expected }
profile-not-a-date = is no date; write 2026-11-22, 2026-11 or 2026
profile-no-such-clause = '{ $word }' is no kind of clause; there are { $allowed }
profile-clause-twice = names the same kind of clause twice
profile-no-such-kind = is no kind of agreement; there are { $known }
profile-no-such-criteria = is no list of criteria; there are { $known }
profile-taken = another profile has this id already; choose another and name the file after it
form-yes-no = must be true or false
form-day = must be a date without quotation marks, such as 2026-11-22
form-count = must be a whole number from 1
form-words = must be a list of at least one word, such as ["purpose", "goals"]
form-table = must be a table, [name]
form-tables = must be tables, [[name]]
paper-table-too-long = a table of { $rows } rows is too long for a PDF, which holds { $limit }; write docx or html instead
paper-unprintable = the character { $code } cannot be printed ({ $context })
paper-word-template = { $part } in the Word template: { $why }
template-broken = it cannot be read ({ $why }); open the template in Word and save it again
template-changes = the field { $field } shows another day each time the paper is opened; remove it from the template
template-fetches = { $what } is fetched from outside when the paper is opened; insert it into the template instead of linking
template-holds = { $what } cannot be taken over; pictures and links may stand in a header or footer
template-missing = { $what } is missing; open the template in Word and save it again
template-narrow = the margins leave { $millimetres } mm for the text; make them smaller
template-not-word = the file is not a Word document (.docx or .dotx)
template-strict = the file is saved as Strict Open XML; save it as a Word document (.docx)
template-too-large = unpacked it is larger than { $limit } MB

io-not-found = it does not exist
io-no-folder = its folder does not exist and cannot be made
io-permission = permission is lacking
io-not-a-folder = a part of the path is no folder
io-is-a-folder = it is a folder
io-read-only = the file system can only be read
io-full = there is no space left
io-name = the name is not allowed
io-not-text = it is no text in UTF-8
io-too-large = it is too large

## Findings

remark-basis = source
remark-ground = source
remark-applies = applies
remark-why = why
remark-help = do
remark-fix = fix
remark-more = more
remark-compare = compare also
remark-deviation = deviation
remark-waivable = may be decided and written in the agreement
fix = '{ $old }' becomes '{ $new }'
help-after-title = Do: { $help }

standing-in-force = in force { $day }; entry checked { $checked }
standing-not-yet = not in force until { $day }; entry checked { $checked }
standing-repealed = repealed { $day }; entry checked { $checked }
standing-unknown = it is not established whether it was in force { $day }; entry checked { $checked }
standing-checked = entry checked { $checked }

not-judged-in = could not be judged in { $file }:
not-judged-because = The rule could not be judged: { $reason }

## The summary

summary = { $found } in { $files } ({ $tried })
nothing-found = no findings
count-deviations =
    { $count ->
        [one] { $count } deviation ({ $until })
       *[other] { $count } deviations ({ $until })
    }
count-deviations-until = until { $day }
count-deviations-first = the first until { $day }
count-deviations-open = until further notice
count-known =
    { $count ->
        [one] { $count } earlier finding by the baseline
       *[other] { $count } earlier findings by the baseline
    }
count-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
count-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
count-notes =
    { $count ->
        [one] { $count } piece of advice
       *[other] { $count } pieces of advice
    }
count-agreements =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
count-rules =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
count-profiles =
    { $count ->
        [one] { $count } profile
       *[other] { $count } profiles
    }
tried-judged =
    { $count ->
        [one] { $count } rule judged
       *[other] { $count } rules judged
    }
tried-inapplicable = { $count } not applicable
tried-not-judged = { $count } could not be judged
skipped =
    { $count ->
        [one] { $count } YAML file is no agreement and was not read
       *[other] { $count } YAML files are no agreements and were not read
    }

## Papers

written = wrote { $path }
not-written-known =
    did not write the papers of { $file }: { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }, { $known } of them by the baseline, which is no decision; correct, decide on a deviation where that can be done, or write drafts with --draft
not-written =
    { $count ->
        [one] did not write the papers of { $file }: { $count } error; correct it, or write drafts with --draft
       *[other] did not write the papers of { $file }: { $count } errors; correct them, or write drafts with --draft
    }
not-written-unreadable =
    { $count ->
        [one] did not write the papers of { $file }: the file cannot be read as an agreement ({ $count } error)
       *[other] did not write the papers of { $file }: the file cannot be read as an agreement ({ $count } errors)
    }
fmt-written = laid out { $path }
fmt-due = { $path } is not laid out
fmt-kept = everything is laid out already
new-written = wrote { $path }; fill in what stands in square brackets and run: iop check { $path }

## A rule

fact-severity = severity
fact-basis = source
fact-stage = applies from stage
fact-deviation = deviation
fact-since = since version
waivable = may be decided; it is written in the agreement so:
not-waivable = cannot be deviated from
deviation-sample-reason = why the agreement deviates
deviation-sample-who = the function or the body that decided
deviation-sample-day = YYYY-MM-DD
deviation-sample-until = the last day; may be left out
rules-waivable = may be deviated from
rules-note = An agreement may deviate from a rule by a decision with a reason where it says "may be deviated from"; iop explain RULE shows how it is written. The others cannot be deviated from.
stage-draft = draft
stage-signing = signing
stage-signed = signed
stage-ended = ended

## A profile

fact-publisher = publisher
fact-kind = for
fact-published = decided or published
fact-valid-from = applies from
fact-source = source
fact-status = status
fact-origin = origin
fact-note = note
profile-bundled = comes with iop
profile-own = own, by iop.toml
profile-own-mark = {" "}(own)
profile-used = by iop.toml, { $profile } goes for agreements that name no profile themselves
profile-read = read in the source
profile-unread = not read in the source
profile-requires = What it asks for: the guideline's heading, and the kinds of clause of which one is enough
profile-clause = clause
profile-criteria = Criteria
profile-no-criteria = the criteria of the list could not be read
profile-criteria-in-english = (what stands in English is restated; the Swedish wording stands in the source)
profile-signing = Signing
profile-before-start = all sign before the term begins
profile-public-signers =
    { $count ->
        [one] at least one signs for every public party
       *[other] at least { $count } sign for every public party
    }
profile-civil-signers =
    { $count ->
        [one] at least one signs for every party of civil society
       *[other] at least { $count } sign for every party of civil society
    }
profile-decision = a decision is named with its day

## Workings: iop explain --value and --values

figures-none = nothing follows from { $file } that is not written in it
figure-at-most = at most { $money }
figure-at-least = at least { $money }
figure-between = between { $least } and { $most }
figure-about = about { $money }
figure-nothing = nothing
figure-unknown = unknown
figure-unending = without end
figure-not-addable = cannot be added up
figure-no-day = the day is not known
figure-retained = , of which { $money } is held back
figure-notice-by = ; notice no later than { $day }
figure-instalments =
    { $count ->
        [one] one payment
       *[other] { $count } payments
    }
figure-extensions =
    { $count ->
        [0] no extension
        [one] one extension
       *[other] { $count } extensions
    }
how-stated = stands in the file
how-elsewhere = is worked out by itself: iop explain --value { $path }
how-added = the following added up
how-repeated = { $times } × the amount, which is { $per }
how-priced = the quantity × the value of a unit, rounded to whole öre or cent
how-share-of = the share of the whole, rounded to whole öre or cent
how-ceiling = no more than the ceiling: the share comes to more, or the whole is not known
how-ratio = the part in relation to the whole
how-divided = divided by { $by }, rounded to whole öre or cent
how-exchanged = the amount divided by the euro rate, rounded to whole cents
how-bounds = the bounds are these
how-without-tax = the amount includes VAT that is not stated; without it, it is at most so much
how-indexed-previous = indexed from { $year }: the previous amount × (1 + { $share } × (newer index − older index) / older index)
how-indexed-base = indexed from { $year }: the original amount × (1 + { $share } × (newer index − older index) / older index)
how-to-minor = , rounded to whole öre or cent
how-rounded-down = , rounded down to whole { $unit }
how-rounded-up = , rounded up to whole { $unit }
how-rounded-nearest = , rounded to the nearest whole { $unit }
how-held = ; it would have fallen, but the amount is never lowered
how-minor-unit = öre or cent
how-split-first =
    { $parts ->
        [one] in one payment
       *[other] divided equally into { $parts } parts, each rounded down to whole { $unit }; the rest is on the first
    }
how-split-last =
    { $parts ->
        [one] in one payment
       *[other] divided equally into { $parts } parts, each rounded down to whole { $unit }; the rest is on the last
    }
how-each =
    { $times ->
        [one] the amount once
       *[other] the same amount { $times } times
    }
how-length = the day before the one that is { $length } after the first day
how-before = { $notice } before the last day
how-before-month-end = the time of notice, { $notice }, runs from the end of the month in which notice is given and must have run out with the last day
how-extended = { $by } at a time, from the day after the last day
how-falls = { $due }
how-every = and again after { $every }
how-not-known = cannot be told: { $why }
why-blank = something that is needed is not filled in
why-not-exact = the amount is not fixed
why-no-whole = the whole that the share is of is not known
why-not-valued = what is put in is not money and has no stated value
why-no-term = the first or the last day is not stated
why-unending = the time has no end
why-outside-time = the time lies outside that of what it belongs to
why-broken = the time is no whole number of units ({ $per }), and a part of one is not guessed
why-not-in-calendar = the unit ({ $per }) has no fixed length in the calendar
why-no-year = the file does not say to which calendar year the money belongs
why-no-such-contribution = no contribution has the id that the payment refers to
why-no-count = the file does not say how many payments there are
why-count-and-days = the number of payments does not agree with the number of days of payment
why-other-plans = several payments divide the same contribution, and the file does not say how much each takes
why-no-day = the day depends on something that has no day yet
why-extension-blank = the agreement does not say what is paid in the extension
why-no-right = the agreement gives no right to end it early
why-not-addable = the amounts are in different currencies, or too large
why-too-many = there are more than are listed

about-test = Tries cases written in YAML: this agreement, or this change to it, must give these findings and figures.
usage-test = iop test [OPTIONS] PATH…
argument-test-format = How the outcome is written: text (the default) or json

trouble-cases = { $path }, line { $line }: { $what }
trouble-no-cases = the folder { $path } holds no cases (YAML files that begin with format: iop-test/1)

test-failed = { $place }: { $case }
test-summary = { $passed ->
    [one] one case holds
   *[other] { $passed } cases hold
}, { $failed ->
    [0] none fails
    [one] one fails
   *[other] { $failed } fail
}
test-missing = a finding that was expected is missing: { $what }; { $instead }
test-holds = the rule found nothing
test-elsewhere = the rule found { $places } instead
test-does-not-apply = the rule does not apply: { $why }
test-not-judged = the rule could not be judged: { $why }
test-unexpected = unexpected finding: { $rule } { $place }: { $title }
test-figure = { $path } is { $found }, expected { $expected }
test-figure-unknown = unknown
test-no-figure = the agreement has no value at { $path }; iop explain --values shows those there are
test-not-yaml = the file is not YAML that can be read
test-no-format = the file does not begin with format: iop-test/1
test-no-agreement = the case names no agreement, nor does the file; write agreement: and the name of the file
test-no-cases = the file has no cases; write them under cases:
test-no-name = the case has no name; write case: and what it tries
test-no-rule = the expected finding names no rule
test-no-such-rule = there is no rule { $rule }; iop rules lists those there are
test-unknown-key = there is no key { $key }; those there are: { $known }
test-not-keys = keys with values are expected here
test-not-a-list = { $key } must be a list
test-not-text = text is expected here
test-not-truth = only must be true or false
test-not-a-place = { $place } is no place; one is written /funding/total
test-not-a-day = { $day } is no day; one is written 2026-01-31
test-not-a-stage = { $stage } is no stage; those there are: draft, signing, signed and ended
test-expects-nothing = the case expects nothing and cannot fail; give finds, finds_not, only or figures
test-agreement-not-yaml = the agreement cannot be changed, for it is not YAML that can be read
test-nothing-to-remove = there is nothing to remove at { $place }
test-no-place = nothing can be put in at { $place }

## The law: iop law

law-acts = Acts, { $day }
law-amounts = Amounts and limits, { $day }
law-authorities = Authorities that changed their name, { $day }
law-criteria = Lists of criteria
law-clauses = Clauses and the least they should hold
law-cases = Cases
law-checked-until = Legal data checked on { $day } or later.
law-fingerprint = fingerprint
law-many = More answers than are shown whole. Give the number or id of one of them.
law-exported = { $count } parameters written to { $path }
law-unknown = unknown
law-title = title
law-in-force = in force
law-in-force-by = in force at the latest
law-repealed = repealed
law-successor = replaced by
law-chapters = last chapter
law-no-chapters = no chapters
law-articles = last article
law-provision = provision on
law-moved = provision moved
law-place = provision
law-place-beyond = does not exist
law-last = the last chapter or article is { $last }
law-place-moved = corresponds in the successor to
law-place-unread = unknown; it could not be read
law-known-until = known through
law-sets = amounts in the act
law-kind = entry
law-euro = in euro
law-window = counted over
law-period = applies
law-open = from { $from }
law-open-known = from { $from }, known through { $known }
law-next = next change
law-no-next = none known
law-content = least content
law-demanded-by = asked for by
law-names = also
law-name-ended = name ended
law-name-successors = then followed by
law-case-number = case number
law-decided = decided
law-subject = subject
law-outcome = outcome

## Deviations and the baseline

at-line = line { $line }
baseline-stale =
    { $count ->
        [one] { $count } line in the baseline { $path } answers to no finding any more; iop check --write-baseline removes it
       *[other] { $count } lines in the baseline { $path } answer to no finding any more; iop check --write-baseline removes them
    }
baseline-why = It was there when the baseline was written, and nobody has decided anything about it.
baseline-written =
    { $count ->
        [one] wrote { $path } with { $count } finding
       *[other] wrote { $path } with { $count } findings
    }
compare-more =
    { $count ->
        [one] { $count } place more in other agreements
       *[other] { $count } places more in other agreements
    }
compare = compare { $file }, line { $line }
deviation-covers =
    { $count ->
        [one] covers { $count } finding
       *[other] covers { $count } findings
    }
deviation-covers-nothing = covers no finding
deviation-open = applies until further notice
deviation-until = applies until { $until }
deviation-why = reason: { $reason }; decided by { $who } on { $on }; { $until }
deviations-in = deviations in { $file }:
known-not-counted =
    { $count ->
        [one] { $count } earlier finding by the baseline is not counted
       *[other] { $count } earlier findings by the baseline are not counted
    }

## The report

conclusion-errors = The rules found errors: by the rules that were asked, the document is not to be signed so.
conclusion-findings = The rules found no errors, but findings for a lawyer to decide on.
conclusion-none = The rules that were asked found nothing.
conclusion-set-aside = The rules that were asked found nothing but what the agreement deviates from by decision, or what was there earlier by the baseline.
conclusion-unreadable = The file could not be read as an agreement, and so the rules could not be asked.
limit-not-judged = In { $count } cases a rule could not be asked, because something it needs is missing; each stands with its agreement.
limit-rules = The rules look at what the file says and how it hangs together. What no rule asks, such as whether what is stated is true, whether decisions were made in due order and whether the terms are suitable, has not been assessed. The report does not say that the document is lawful.
report-about = what the rule looks for
report-agreement = agreement
report-all-rules = All { $count } rules
report-checked-on = the day that the check is for
report-cut = The report is too long for a comment and does not go on here; the whole of it is written with --report html or json.
report-decision = the decision
report-deviation = deviation from
report-deviations = Deviations
report-file = file
report-findings-heading = Findings
report-found = what was found
report-id = id
report-law-checked = the legal data compared with its sources through
report-law-date = the law as it stood on
report-law-print = fingerprint of the legal data
report-limits = What has not been checked
report-made-with = What the report was made with
report-missing = not stated
report-more =
    { $count ->
        [one] and { $count } finding more
       *[other] and { $count } findings more
    }
report-no-findings = None.
report-none = none
report-outcome = outcome
report-place = place
report-print = fingerprint of the agreement
report-profile = guideline
report-profile-unknown = { $profile } (not in the data)
report-program = program
report-reason = reason
report-rule = rule
report-rules = rules
report-rules-named = rules
report-rules-print = fingerprint of the rules
report-stage = checked for the stage
report-title = Report on the check
verdict-deviates = deviates by decision
verdict-does-not-apply = does not apply
verdict-fails = finding
verdict-holds = nothing to remark
verdict-known = earlier by the baseline
verdict-not-judged = could not be judged

## iop verify

trouble-not-pdf = { $path } is neither a PDF file, a Word document nor a sealed archive
trouble-too-large = { $path } is larger than { $limit } MB. No paper and no archive is
trouble-without-source = { $path } is a Word document and does not carry its source. Name the agreement with --source
trouble-own-source = { $path } carries its own source. --source is for Word documents
trouble-no-certificates = { $path } holds no certificates that can be read. The file is to be in PEM, with the line »BEGIN CERTIFICATE«
verify-heading-bundle = The archive
verify-bundle-whole = The archive is whole: all { $count } files are those that the manifest names, and there are no others.
verify-bundle-fingerprint-agrees = The agreement's fingerprint in the manifest is that of the source: { $own }.
verify-bundle-fingerprint = The agreement's fingerprint in the manifest ({ $told }) is not that of the source ({ $own }).
verify-bundle-data-agrees = The agreement as canonical JSON in the archive says the same as the source.
verify-bundle-data-differs = The agreement as canonical JSON in the archive says something else than the source.
verify-bundle-lacks-source = The source, or the agreement as data, is missing from the archive.
verify-bundle-lacks-pdf = The archive has no PDF.
verify-bundle-source-unread = The source in the archive cannot be read as an agreement.
verify-bundle-house = The house style or the wording in the archive is not the one that the manifest names.
verify-bundle-settings = The settings in the archive cannot be used: { $why }
verify-bundle-version = The archive was made with iop { $made }; this is iop { $own }. Papers in formats other than PDF are not compared.
verify-bundle-schema = The schema in the archive is not the one of this version of iop.
verify-bundle-rules = Rules or legal data are others than the manifest says, though the version of iop is the same.
verify-bundle-pdf-other = { $name } was made as of another day, or as a draft instead of a final paper, than the manifest says.
verify-bundle-paper-same = { $name } is byte for byte the one that the source gives.
verify-bundle-paper-differs = { $name } is not the one that the source gives.
verify-bundle-paper-not-made = A paper cannot be made again from the source: { $why }.
verify-bundle-pdf-agrees = { $name } carries the same source and the same report as the archive.
verify-bundle-pdf-source = { $name } carries another source than the archive.
verify-bundle-pdf-report = { $name } carries another report on the check than the archive.
verify-bundle-broken = The archive is broken and cannot be read: { $why }.
verify-bundle-too-many = The archive has more than { $limit } files, which no sealed archive has.
verify-bundle-too-large = The archive unpacks to more than { $limit } MB, which no sealed archive does.
verify-bundle-name = A file in the archive has a name that is not allowed: { $name }. It could be written outside the folder that the archive is unpacked in.
verify-bundle-twice = A file stands twice in the archive. Which of them counts cannot be known.
verify-bundle-no-manifest = The file is an archive without a manifest (manifest.json), so it was not sealed by iop.
verify-bundle-manifest = The manifest (manifest.json) cannot be read: { $why }.
verify-bundle-format = The archive is of the format { $format }, which this iop does not know. Use a newer one.
verify-bundle-missing = { $name } is missing from the archive, though the manifest names it.
verify-bundle-extra = { $name } is in the archive without standing in the manifest. It was added afterwards.
verify-bundle-changed = { $name } is not the file that the manifest names. It has been changed or exchanged.
verify-heading-source = The source
verify-heading-paper = The paper
verify-heading-contents = The contents
verify-heading-signatures = The signatures
verify-heading-additions = What was added
verify-holds = holds
verify-told = note
verify-fails = fault
verify-verdict =
    { $fails ->
        [0] Everything that was tried holds.
        [one] Does not hold: 1 fault.
       *[other] Does not hold: { $fails } faults.
    }
verify-not-iop = The file was not made by iop: it holds no source and does not say what it was made with. There is nothing to compare its contents with. If a signing service has rewritten it, ask for the file that was signed.
verify-broken = The file is damaged at byte { $at }: { $damage }. It is cut off, changed, or written by a program that iop does not read.
verify-encrypted = The file is encrypted and cannot be tried. Ask for it without a password.
verify-damaged = The file is damaged at byte { $at }: { $damage }.
verify-value-not-pdf = this is not a PDF file
verify-value-end = its end is missing, or something stands after it
verify-value-cross-reference = the table of its parts is broken
verify-value-object = a part is broken, or not where it should be
verify-value-stream = a part cannot be unpacked
verify-value-too-large = the file is larger or deeper than any paper
verify-source-found = The source is in the file: { $name }.
verify-source-missing = The source is missing from the file: no attachment is named as the source.
verify-source-several = { $count } attachments are named as the source. There should be one.
verify-source-broken = The source { $name } cannot be unpacked: the file was changed or is damaged.
verify-source-unread = The source { $name } cannot be read as an agreement.
verify-imprint-missing = The properties of the file do not say what it was made with, so it cannot be made again and compared.
verify-word-without-imprint = The properties of the file do not say what it was made with.
verify-word-broken = The file cannot be read as a Word document: it is cut off or damaged.
verify-word-too-large = The text in the file is larger than any paper.
verify-word-saved-again = The file is not, byte for byte, the one that iop wrote: another program has saved it, or someone has changed it. Therefore the words are compared.
verify-word-differs = The words differ. In the file: »{ $here }«. From the source: »{ $there }«.
verify-fingerprint-imprint-agrees = The fingerprint in the properties of the file is that of the source: { $own }.
verify-fingerprint-imprint = The fingerprint in the properties of the file ({ $told }) is not that of the source ({ $own }). The source is another than the one the paper was made of.
verify-fingerprint-footer-agrees = The fingerprint at the foot of the pages is that of the source: { $own }, on { $pages ->
        [one] 1 page
       *[other] all { $pages } pages
    }.
verify-fingerprint-footer = The fingerprint of the source ({ $own }) does not stand at the foot of page { $page }.
verify-canonical-agrees = The agreement as canonical JSON ({ $name }) says the same as the source.
verify-canonical-differs = The agreement as canonical JSON ({ $name }) says something else than the source.
verify-attachment-other = The attachment { $name } rides along too. It is not tried.
verify-report-agrees = The report on the check ({ $name }) belongs to the source: a new check gives the same report.
verify-report-version = The report on the check ({ $name }) was made with iop { $made }; this is iop { $own }, whose rules may be others. It is not compared.
verify-report-differs = The report on the check ({ $name }) is not the one that the source gives. It may have been swapped, or made with other guidelines than iop.toml names here.
verify-report-missing = The report on the check is missing from the file, although its properties say that it is there.
verify-paper-same = The paper is, byte for byte, the one that the source gives with iop { $version } ({ $bytes } bytes).
verify-paper-not-made = The paper cannot be made again from the source: { $why }.
verify-paper-version = The paper was made with iop { $made }; this is iop { $own }. Therefore the words are compared instead of the bytes.
verify-paper-house = The paper was made with another house style or wording than the one at hand. Therefore the words are compared. Name the right iop.toml with --config to compare byte for byte.
verify-paper-differs = The paper is not the one that the source gives: the bytes differ from byte { $at } on, although it says it was made with the same version and style.
verify-text-same = The words are, in order, those that the source gives.
verify-text-differs = The words differ on page { $page }. In the file: »{ $here }«. From the source: »{ $there }«.
verify-contents-agree = Everything the source says stands on the paper, and no other amounts or dates ({ $count } statements).
verify-contents-missing = The source says »{ $value }« ({ $pointer }), but that does not stand on the paper.
verify-contents-foreign = The paper says »{ $value }«, which is not in the source.
verify-contents-in-own-words = { $count ->
        [one] 1 statement stands
       *[other] { $count } statements stand
    } in clauses with words of their own and cannot be compared word for word.
verify-ink = The paper is made for ink: { $count ->
        [one] 1 signature
       *[other] { $count } signatures
    } on paper, which cannot be seen in the file.
verify-field-missing = A signature field is missing: { $signers } sign the agreement, and the paper has { $fields } fields.
verify-field-surplus = The paper has { $fields } signature fields, but only { $signers } sign the agreement.
verify-unsigned = Not yet signed: { $all } of { $all } fields are empty.
verify-draft = The paper is a draft, which is not for signing.
verify-all-signed-some-broken = Every field is filled, but only { $hold } of { $count } signatures hold.
verify-some-signed = Signed by { $count } of { $all }. Signature missing: { $names }.
verify-all-signed = Everyone who is to sign has signed ({ $count }).
verify-order = Signed in this order: { $names }.
verify-signature-valid = { $field }: a valid signature with a certificate for { $holder }. It covers the whole file as it then was.
verify-signature-changed = { $field }: the file was changed after the signature. What was signed with the certificate for { $holder } was something else.
verify-signature-forged = { $field }: the signature was not made with the key of the certificate for { $holder }.
verify-signature-other-certificate = { $field }: the signature names another certificate than the one that came with it, for { $holder }.
verify-signature-unknown = { $field }: the signature with a certificate for { $holder } was made in a way that iop cannot judge.
verify-signature-unreadable = { $field }: what stands in the field cannot be read as a signature.
verify-signature-partial = { $field }: the signature with a certificate for { $holder } does not cover the whole file as it then was. What is not covered may have been changed.
verify-signature-time-stamp = { $field }: there is only a time stamp in the field. It shows when, not who, and is no signature.
verify-signature-shared = { $field }: the same signature stands in the field as for { $other }. One signature cannot be for two lines.
verify-certificate-shared = { $field }: signed with the same certificate as for { $other }. The agreement does not say that they are one person.
verify-signer-agrees = { $field }: the certificate is for { $holder }, whom the agreement names.
verify-signer-other = { $field }: the wrong person. The certificate is for { $holder }, but the line is for { $name }.
verify-signer-organisation = { $field }: the certificate is for { $holder }, an organisation and not the person of the line. It is the stamp of a signing service or an organisation; the certificate does not say who signed.
verify-signer-stamp = { $field }: the certificate is for { $party } as an organisation ({ $holder }); it does not say who signed.
verify-signer-open = { $field }: the agreement does not name who signs for { $party }. The certificate is for { $holder }.
verify-time-claimed = { $field }: signed { $time } UTC, as claimed by the signer.
verify-time-stamped = { $field }: signed { $time } UTC, as claimed by the signer. A time stamp came with it; it is not judged here.
verify-time-unknown = { $field }: it is not told when it was signed.
verify-time-stamp-of-file = { $field }: a time stamp over the whole file. It is not judged here.
verify-certificate-outside = { $field }: the certificate was not valid { $time } UTC, but from { $from } to { $to }.
verify-issuer-unchecked = { $field }: the certificate for { $holder } was issued by { $issuer }. The issuer was not checked; name --trust to check it.
verify-issuer-trusted = { $field }: the certificate for { $holder } leads back to { $anchor }, whom you trust.
verify-issuer-untrusted = { $field }: the certificate for { $holder }, issued by { $issuer }, leads back to nobody whom you trust.
verify-additions-unknown = What was added after the paper was made cannot be judged: nothing tells what the file was at first.
verify-nothing-added = Nothing was added after the paper was made.
verify-only-signatures-added = After the paper was made only signatures were added.
verify-when =
    { $when ->
        [with] together with a signature
        [after] after the last signature
        [between] between the signatures
        [before] before the first signature
       *[unsigned] after the paper was made
    }
verify-pages-added = Pages were added { verify-when }: { $what }.
verify-pages-removed = Pages were taken away { verify-when }: { $what }.
verify-page-changed = Page { $what } was changed { verify-when }.
verify-page-annotated = Something was put upon page { $what } { verify-when }.
verify-attachment-changed = The attachment { $what } was swapped { verify-when }.
verify-attachment-added = The attachment { $what } was added { verify-when }.
verify-attachment-removed = The attachment { $what } was taken away { verify-when }.
verify-signature-replaced = The signature in the field { $what } was changed or taken away { verify-when }.
verify-field-changed = The field { $what } was changed { verify-when }.
verify-field-added = The field { $what } was added { verify-when }.
verify-field-removed = The field { $what } was taken away { verify-when }.
verify-properties-changed = The properties of the file were changed { verify-when }.
verify-metadata-changed = The metadata of the file (XMP) were written again { verify-when }. They are not seen on the pages.
verify-object-changed = Something else in the file (part { $what }) was changed { verify-when }.
verify-bytes-hidden = At byte { $what } stands something in the file that does not belong to it, added { verify-when }.

## Public version

public-compared = { $file }: { $count ->
    [0] the agreement states nothing to mask under publication; nothing differs
    [one] one place masked (masked facts: { $facts }); nothing else differs
   *[other] { $count } places masked (masked facts: { $facts }); nothing else differs
  }
not-public-field = wrote no public version of { $file }: { $what } is no text that can be masked, or a blank that is not filled in
not-public-ground = wrote no public version of { $file }: the mask of { $what } has no ground
not-public-unfit = wrote no public version of { $file }: the masked agreement cannot be written ({ $what })
not-public-remains = wrote no public version of { $file }: { $count ->
    [one] one item of personal data remains
   *[other] { $count } items of personal data remain
  }; mask it in publication, or strike it
not-public-left = wrote no public version of { $file }: masked words remain in “{ $what }”
not-public-differs = wrote no public version of { $file }: it differs in more than its masks, at { $what }
