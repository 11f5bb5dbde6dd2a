## The rules on form.

family-form = Form

form-amendments-missing = nothing is said of how the agreement is changed
    .label = no rule on changes
    .why = without a rule on form a word at a meeting may be claimed to have changed what was decided
    .help = say that changes are made in writing and signed by those who may

form-blank = missing: { $field }
    .label = to be filled in
    .why = what is missing when the paper is signed is left for someone else to decide afterwards
    .help = fill it in before signing; in a draft it may stand as a marked blank, such as [DATUM]

form-blank_mark = { $mark } has not been filled in

form-blank_reference = { $mark } refers to something that has not been filled in

form-criteria-set-differs = the criteria are from { $set }, but { $publisher } goes by { $asked }
    .label = { $set }
    .profile = the guideline the agreement follows
    .why = { $profile } names another list: { $source }
    .help = take the criteria from { $asked }, or name the guideline that is followed

form-criteria-set-incomplete = the criteria are said to be from { $set }, but { $missing } is left out
    .label = the list has more criteria
    .why = who reads that the list is followed expects that all of its criteria have been assessed
    .help = assess it too, or say in the clause on the criteria that it was left out

form-criteria-set-incomplete_other = the criteria are said to be from { $set }, but another stands in the place of { $missing }
    .label = not in the list
    .set = the list that is said to be followed
    .help = assess the criterion of the list too, or say in the clause on the criteria that it was replaced

form-criteria-set-incomplete_unmarked = some criteria of the list are said to be changed, but not which
    .label = which?
    .help = write at each criterion whether it is the list's or the parties' own

form-criteria-set-incomplete_unnamed = the criteria are those of a list, but it is not said which
    .label = which list?
    .help = state the list (set)

reason-criteria-without-ids = the items do not say which criteria of the list they are, or the text says what was replaced

form-duplicate-id = two entries have the same id: { $id }
    .label = the same id once more
    .first = the id is already used here
    .why = a reference to { $id } may mean either of them
    .help = give one of them an id of its own and correct the references to it

form-duplicate-item = the same item stands twice
    .label = the same facts again
    .first = the item first stands here
    .why = the second is mostly a copy that was to be changed, and what it was to say is missing
    .help = strike one of them, or correct what was to tell them apart

form-duplicate-paragraph = the same paragraph stands twice
    .label = the same words as in the earlier paragraph
    .first = the paragraph stands here first
    .why = when one of two equal paragraphs is changed later, the agreement says two things
    .help = delete one of the paragraphs

form-duplicate-paragraph_near = nearly the same paragraph stands twice
    .label = the same words as in the earlier paragraph, but for a few

form-fact-not-told = { $count ->
        [one] one fact
       *[other] { $count } facts
    } about { $clause } will not be on the paper
    .label = the text does not tell { $facts }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
    .fact = told in no text
    .why = what is signed is the paper; a fact that stands only in the file binds nobody
    .help = write the fact in the text, refer to it in braces, or delete it

form-insurance-missing = nothing is said of insurance, though volunteers do the work
    .label = the volunteer work
    .why = volunteers are as a rule not covered by an employer's insurance, and who answers for a loss is left open
    .help = say who insures volunteers, participants and premises

form-insurance-missing_unsettled = by the text the volunteers have no insurance, or the question is put off
    .label = settles nothing

form-left-open = the clause only puts the question off
    .label = nothing of it holds yet
    .why = the heading gives the impression that the matter is settled, but there is nothing to hold on to when the parties disagree
    .help = say what holds, or where it stands, or strike the clause

form-missing-clause = a clause about { $clause } is missing
    .label = no such clause
    .kind = the kind of the agreement
    .profile = the guideline the agreement follows
    .why = such a clause is normally part of: { $kind }
    .help = add the clause or the facts; if another clause covers it, say so there (covers)

form-missing-clause_profile = { $publisher } requires a clause about { $clause }, which is missing
    .why = { $profile } requires “{ $called }” (source: { $source }, { $verified ->
        [yes] checked { $checked }
       *[no] not checked
    })

form-missing-clause_advised = nothing is said of { $name }
    .why = it should at least tell: { $content } (source: { $asked })
    .help = add the clause or the facts; if another clause covers it, say so there (covers)

form-missing-clause_hollow = the clause says nothing of { $name }
    .label = not here either
    .why = it should tell at least: { $content } (asked for by: { $asked })
    .help = add what is missing; if another clause covers it, say so there (covers)

form-precedence-missing = the agreement has { $count } annexes but does not say which paper applies before another
    .label = in what order?
    .why = where the papers differ nobody knows which one applies
    .help = state the order (precedence), or write it in the clause on annexes

form-precedence-missing_left = the order of the papers leaves out the annex { $title }
    .label = where does it come?
    .help = add the annex to the order (precedence)

form-unknown-criteria-set = the list of criteria { $set } is not in the data
    .label = no such list
    .why = which criteria were to be judged cannot be seen
    .help = correct the id, or delete the line where the criteria are the parties' own

form-unknown-criteria-set_near = the list of criteria { $set } is not in the data; perhaps { $nearest } is meant
    .help = write { $nearest } if that is the one meant

reason-no-criteria-set-named = no list of criteria is named

form-unknown-profile = the guideline { $profile } is not in the data
    .label = no such guideline
    .kind = the kind of the agreement
    .why = whether the agreement follows the guideline cannot be judged
    .help = correct the id, delete the line, or add the guideline as a profile of your own

form-unknown-profile_near = the guideline { $profile } is not in the data; perhaps { $nearest } is meant
    .help = write { $nearest } if that is the one meant

form-unknown-profile_kind = the guideline is for a { $for-kind }, but this is a { $kind }
    .label = { $profile }
    .why = its requirements are written for another kind of agreement and are therefore not judged
    .help = name a guideline for this kind of agreement, or correct the kind

form-zero-count = the number or the time is nought: { $text }
    .label = { $text }
    .why = on paper it is a promise of nothing
    .help = state the number, or strike the fact

field-aid-from = who gave the aid

field-aid-granted = the day on which the earlier aid was granted

field-aid-ground = the ground for the state aid

field-amount = the amount

field-annex = the title of the annex

field-assessment = what has been assessed

field-assessment-outcome = the outcome of the assessment

field-change = what is changed

field-change-text = the new wording

field-charge = what the fee or penalty is for

field-clause-kind = the kind of the clause

field-commitment = the text of the commitment

field-commitment-party = the party of the commitment

field-condition = the condition in words

field-consequence = the consequence in words

field-contact = the name of the contact

field-contribution-form = the form of the contribution

field-contribution-party = the party of the contribution

field-cost = the name of the cost line

field-counterpart = the name of the counterpart

field-criterion = the text of the criterion

field-data-party = the party with the role for personal data

field-data-role = the role for personal data

field-decision-body = the deciding body

field-decision-date = the day of the decision

field-decisions = the decisions that are to approve the agreement

field-dispute-step = how the dispute is settled

field-end = the end of the term

field-extension = the length of each extension

field-extension-kind = how the agreement is extended

field-funding = the economy

field-goal = the text of the goal

field-group-id = the id of the party group

field-group-name = the name of the party group

field-id = the id of the agreement

field-index = the name of the index

field-index-figure = an index figure

field-index-year = the year of the revision

field-kind = the kind of the agreement

field-late = what is late

field-meaning = what the defined word means

field-measure = what the target measures

field-meetings = the number of meetings

field-meetings-per = the time the meetings are counted over

field-name = the name of the party

field-notice = the notice

field-notice-right = when notice may be given

field-org-number = the organisation number of the party

field-participant-name = the name of the participant

field-parties = the parties

field-party-id = the id of the party

field-payee = who is paid

field-payer = who pays

field-period = the term

field-post = the title of the post

field-related-kind = the kind of the related agreement

field-related-title = the title of the related agreement

field-repayment = how much is paid back

field-repayment-party = who pays back

field-report-due = the day the report is due

field-report-party = who gives the report

field-retention = the share held back

field-review = the last day of the review

field-review-party = who is responsible for the review

field-role = the role of the party

field-signature-name = the name of the signer

field-signature-party = the party signed for

field-signatures = the signatures

field-signing-power = the fact of how many sign for the party together

field-start = the start of the term

field-step = the reduction

field-step-day = the day the reduction begins

field-target-group = the text of the target group

field-term = the defined word

field-title = the title of the agreement

title-about = about

title-after = after

title-against = against

title-age-from = age from

title-age-to = age to

title-age-under = under age

title-amendment = amendment

title-amount = amount

title-annexes = annexes

title-area = area

title-assessed-by = assessed by

title-assessed-on = assessed on

title-assessments = legal assessments

title-at-least = at least

title-at-most = at most

title-awaits = on condition

title-base = base

title-becomes = new wording

title-body = body

title-by = by

title-changes = changes

title-charges = charges

title-commitments = commitments

title-conditions = conditions

title-consequences = other consequences

title-contributions = contributions

title-counted-from = counted from

title-criteria = criteria

title-cure = time to put it right

title-data-protection = personal data

title-date = day

title-dated = dated

title-decides = decides

title-decides-by = way of deciding

title-decisions = decisions

title-declared = declaration

title-definitions = definitions

title-disputes = disputes

title-due = due

title-earmarked-for = earmarked for

title-effect = effect

title-effective = effective

title-end = to

title-entrustment = entrustment

title-erased = erased by

title-every = every

title-exactly = exactly

title-excludes = excludes

title-extension = extension

title-extent = extent

title-forfeited = forfeited

title-form = form

title-forum = forum

title-from = from

title-funding = funding

title-goals = goals

title-granted = granted

title-ground = ground

title-grounds = grounds

title-includes = includes

title-index = index

title-indexation = indexation

title-interest = interest

title-interest-rate = rate of interest

title-item = item

title-items = reasons

title-kind = kind

title-late-interest = interest on late payment

title-law = law

title-legal-basis = legal basis

title-legal-status = legal status

title-length = length

title-matter = matter

title-means = meaning

title-meetings = meetings

title-members = members

title-method = method

title-name = name

title-never-lowered = never lowered

title-no-profit = no profit

title-not-older-than = not older than

title-notice = notice

title-on = day

title-open-ended = open-ended

title-other-groups = other groups

title-other-rescissions = other rights to rescind

title-other-reviews = other reviews

title-otherwise = where they do not agree

title-otherwise-unchanged = otherwise unchanged

title-outcome = outcome

title-payments = payments

title-period = term

title-places = places

title-posts = posts

title-processing = processing

title-rate-on = day of the rate

title-reason = reason

title-record-checks = record checks

title-register-number = number in the register

title-registered = registered

title-registers = registers

title-regulation = regulation

title-related = related agreements

title-removed = removed

title-renegotiation = renegotiation

title-repayment = repayment

title-replaces = replaces

title-reports = reports

title-rescission = rescission

title-retention = retention

title-review = review

title-right = right to give notice

title-role = role

title-roles = roles

title-scope = scope

title-seats = seats

title-sensitive = sensitive data

title-sex = sex

title-share = share

title-share-of = share of

title-shown-by = shown by

title-signing = signing

title-special-notices = special notices

title-spend-by = spend by

title-start = from

title-starts-on = begins on

title-state-aid = state aid

title-steering = steering

title-steps = steps

title-surplus = surplus

title-surplus-due = surplus due

title-target-groups = target groups

title-targets = targets

title-tasks = tasks

title-term = word

title-termination = termination

title-terms = terms

title-text = text

title-times = number

title-title = title

title-to = to

title-until = until

title-vat = value added tax

title-was = former wording

title-when = when

title-who = who

title-within = within

form-duplicate-heading_number = two headings have the number { $number }
    .label = the same number
    .first = the number is already here
    .why = a reference to the number may mean either clause
    .help = give one of the clauses another number

form-duplicate-heading_below = the subtitle only says the title again
    .label = the same as the title
    .first = the title
    .why = the line below the title is to tell what the agreement is about
    .help = write what the agreement is about, or take the subtitle away

form-duplicate-heading = the heading “{ $heading }” is used twice
    .label = the same heading
    .first = is used here already
    .why = a reference to the heading may mean either clause
    .help = join the clauses, or change one heading

form-case-number-missing = the agreement has no case number
    .label = no case number
    .party = an authority is a party
    .why = without a case number the official document is hard to find
    .help = state the case number

form-case-number-missing_pointed = a pointer stands in the place of the case number
    .label = no number

reason-no-harm = the agreement shows no work in premises, with children or at risk, or is brief
reason-no-public-party = no party is public

form-case-number-after-date = the case number is of { $year }, but the day is { $date }
    .label = of { $year }
    .day = { $date }
    .why = a case is opened before it is decided
    .help = compare with the register and the minutes, and correct what is wrong

reason-no-case-year = no case number has a year to compare

form-chronology = by the text the party was founded in { $year }, but another place gives { $other }
    .label = gives { $year }
    .first = gives { $other }
    .why = years that do not go together make it unsure which organisation is described
    .help = check the years with the organisation

form-chronology_later = { $date } has not been when it is told, on { $day }
    .label = later than { $day }
    .told = told on that day
    .help = correct the day or the year

form-chronology_paper = the paper is dated { $date }, after the agreement, { $day }
    .label = later than { $day }
    .told = the day of the agreement
    .why = who signed cannot have had the paper at hand
    .help = correct the day, or add the paper by an amendment

form-chronology_before = the party is said to have been at it since { $year }, but was founded in { $other } elsewhere
    .label = since { $year }
    .first = founded in { $other }

form-chronology_since = the same work is said to have gone on since { $year } here and since { $other } elsewhere
    .label = since { $year }
    .first = since { $other }

form-chronology_event = the founding is put at { $year }, before what the text says came first ({ $end })

form-chronology_lasted = { $years } years since { $since } do not go together with the day on which it is told
    .label = so long
    .since = since then
    .why = the reader does not know how long it has gone on
    .help = correct the time or the year

form-template-residue = “{ $words }” seems to be left from a template
    .label = from a template?
    .why = the reader does not know what applies
    .help = delete what belongs to the template, and fill in what is missing

form-template-residue_field = “{ $words }” seems to belong to another kind of work than the agreement's
    .label = from another agreement?
    .help = delete what belongs to another agreement, or say in the purpose and the target groups whom it concerns

form-template-residue_other = “{ $words }” is given a duty, but is no party
    .label = no party
    .help = write the party's name, or delete what belongs to another agreement

form-template-residue_owner = something of { $words }, who is no party, is used here
    .label = who is it?

form-term-defined-twice = the term “{ $term }” is defined twice
    .label = once more
    .first = defined here already
    .why = when the explanations differ nobody knows which applies
    .help = keep one of them

reason-no-definitions = no terms are defined

form-term-unused = the term “{ $term }” is defined but not used
    .label = not used
    .why = the definition may be left from something else, or the text uses another word
    .help = delete the definition, or use the term

form-empty-clause = the clause has no text
    .label = empty
    .why = a heading without text looks as if something were settled
    .help = write the text, or delete the clause

form-duplicate-paragraph_sentence = the same sentence stands twice in the paragraph
    .label = the same words as in the earlier sentence
    .first = the sentence stands here first
    .help = delete one of the sentences

form-duplicate-paragraph_elsewhere = the same sentence stands in two paragraphs
    .label = the same words as in the earlier sentence
    .first = the sentence stands here first
    .help = strike one of the sentences

form-case-number-transposed = the case number { $here } may be { $there } with two digits exchanged
    .label = two digits have changed places
    .there = here it is { $there }
    .why = with the wrong case number the paper cannot be found in the register
    .help = compare with the register, and correct the number that is wrong

reason-no-case-numbers = the agreement gives fewer than two case numbers

form-amendment-sums = the change goes from { $was } to { $becomes }, but the difference, { $apart }, is not among the amounts
    .label = { $becomes }
    .was = { $was } before
    .fact = the amount among the facts
    .why = when amounts, change and contribution do not add up nobody knows what to pay
    .help = correct the amount that is wrong

form-amendment-sums_was = the earlier amount { $was } does not agree with { $becomes } and the contribution
    .label = { $was }

form-amendment-sums_payment = the payment { $told } is none of the amendment's amounts; the contribution is { $fact }
    .label = { $told }

reason-no-amended-end = the day on which the amendment takes effect, or the amended agreement ends, is not known
reason-no-amended-amount = the amendment changes no amount

form-amendment-after-end = the amendment applies from { $effective }, but the agreement that it amends ends { $end }
    .label = after the end
    .fact = ends { $end }
    .why = an agreement that has ended is no longer there to be amended or extended
    .help = let the amendment apply from the day after the end at the latest, or make a new agreement

form-amendment-after-end_outlives = the amendment applies until { $own }, but the agreement that it amends ends { $end }
    .help = correct the day, or say in the amendment that the agreement is extended too

form-amendment-before-decision = the amendment applies from { $effective }, before the decision { $decided }
    .label = before decision and signature
    .fact = decided { $decided }
    .why = until the amendment is decided and signed the agreement that is changed applies
    .help = correct the day, or write why the change shall apply backwards

form-oral = the text lets the agreement be ended or changed by word of mouth
    .label = not in writing
    .why = nobody can show afterwards who said what and when
    .help = write that notice, rescission and changes are made in writing

form-oral_informal = by the text changes are made { $words }, without any written form

form-oral_excepted = some of what may be changed is excepted from the written form
    .label = without writing
    .help = write that those changes are made in writing too, and by whom

reason-nothing-oral = nothing is said to be done by word of mouth

form-safeguard-denied = the text takes away a safeguard on which the agreement rests
    .label = taken away
    .why = the clause is there, but says the opposite; some of this follows from law and cannot be agreed away
    .help = strike the denial and say what holds, or where it is settled instead
form-safeguard-denied_archive = by the text the papers are neither registered nor kept
    .label = not kept
    .why = the papers of an authority are registered and kept by law, whatever the parties write
form-safeguard-denied_meetings = by the text the parties or their group do not meet
    .label = no meetings
form-safeguard-denied_minutes = by the text nothing is written down from the meetings
    .label = no minutes
form-safeguard-denied_review = by the text the cooperation is not reviewed
    .label = no review
form-safeguard-denied_equality = by the text the parties are not equal or independent
    .label = not equal
    .why = whoever is subordinate is a contractor, and a partnership is of independent parties
form-safeguard-denied_separate = by the text the money need not be kept apart
    .label = not kept apart
form-safeguard-denied_told = by the text a party need not tell the other
    .label = does not tell
form-safeguard-denied_data = the text takes away something that the data protection regulation asks for
    .label = not done
    .why = breaches are to be notified and those concerned informed, whatever the parties write
form-safeguard-denied_renegotiation = by the text the parties do not renegotiate when things change
    .label = no renegotiation
form-safeguard-denied_misuse = by the text what has been used for something else is not paid back
    .label = kept
form-safeguard-denied_workplace = by the text nobody answers for the work environment or as employer
    .label = nobody's
    .why = the employer's responsibility follows from law and cannot be agreed away

form-rest-unstated = the amendment does not say that the agreement otherwise applies unchanged
    .label = nothing about the rest
    .why = without those words the amendment may be read as replacing the whole agreement
    .help = state otherwise_unchanged: true, or write that the agreement otherwise applies unchanged

reason-no-decision-day = the day of the amendment or of the decision on it is missing
reason-no-volunteer-work-stated = no volunteer work is among the contributions

form-amendment-sums_time = the change says { $told } for that time, but the contribution is { $fact }
    .label = { $told }

form-amendment-sums_raise = by the text the grant changes by { $told }, but the contribution is { $fact }
    .label = { $told }
