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
    Writes <id>.pdf, .docx, .html, .md and .txt, and <id>.check.json and <id>.check.txt. An agreement with errors is
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
about-new = Writes a commented template, in Swedish, to begin with. Never overwrites a file.
usage-new = iop new [FILE]
about-explain = Explains a rule: what it finds, why it matters and what to do.
usage-explain = iop explain <RULE>
about-rules = Lists all rules.
usage-rules = iop rules [OPTIONS]
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
value-format = FORMAT
argument-stage = Check for another stage than the file's own: draft, signing or signed
value-stage = STAGE
argument-as-of = Check against the law as it was on a day (YYYY-MM-DD) instead of the day the paper is dated
value-as-of = DATE
argument-deny = Let lesser findings too give exit code 1: warning or note
value-deny = SEVERITY
argument-out = The folder the files are written to (default: where one stands)
argument-build-out = The folder the files are written to (default: out)
value-out = FOLDER
argument-draft = Write also what has errors, marked as a draft on every page
argument-files = The agreements
value-files = FILE
argument-to = Formats, one or several with commas between: pdf (the default), docx, html, md, txt
value-to = FORMAT
argument-file = The file that is written (default: avtal.yaml); - writes to the terminal
value-file = FILE
argument-rule = The rule's name, such as budget/total-mismatch
value-rule = RULE
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
trouble-unexplained = { $file } could not be read, and no rule says why; this is a fault of iop
paper-table-too-long = a table of { $rows } rows is too long for a PDF, which holds { $limit }; write docx or html instead
paper-unprintable = the character { $code } cannot be printed ({ $context })

io-not-found = it does not exist
io-permission = permission is lacking
io-not-a-folder = a part of the path is no folder
io-is-a-folder = it is a folder
io-read-only = the file system can only be read
io-full = there is no space left
io-name = the name is not allowed

## Findings

remark-basis = source
remark-applies = applies
remark-why = why
remark-help = do
remark-fix = fix
remark-more = more
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
new-written = wrote { $path }; fill in what stands in square brackets and run: iop check { $path }

## A rule

fact-severity = severity
fact-basis = source
fact-stage = applies from stage
fact-deviation = deviation
fact-since = since version
waivable = may be justified
not-waivable = cannot be deviated from
stage-draft = draft
stage-signing = signing
stage-signed = signed
stage-ended = ended
