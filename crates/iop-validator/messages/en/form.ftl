## The rules about form.

form-blank = missing: { $field }
    .label = to be filled in
    .why = what is missing when the paper is signed is left for someone else to decide afterwards
    .help = fill it in before signing, or keep the paper as a draft
form-blank_mark = { $mark } has not been filled in
form-blank_reference = { $mark } refers to something that has not been filled in

form-criteria-set-differs = the criteria are from { $set }, but { $publisher } goes by { $asked }
    .label = { $set }
    .profile = the guideline the agreement follows
    .why = { $profile } names another list: { $source }
    .help = take the criteria from { $asked }, or name the guideline that is followed

form-duplicate-id = two entries have the same id: { $id }
    .label = the same id once more
    .first = the id is already used here
    .why = a reference to { $id } may mean either of them
    .help = give one of them an id of its own and correct the references to it

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
    .help = write the fact in the text, or refer to it in braces; or delete it

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

form-procurement-word = “{ $word }” belongs in a procurement, not in a partnership
    .label = a word for a purchase
    .why = the parties are described as buyer and seller, which speaks for a service contract
    .help = call the party by its name or “the party”; a real purchase has to be procured

form-statute-not-in-force = { $act } no longer applies: repealed { $date }
    .label = repealed { $date }
    .dated = the day that is judged
    .why = an agreement that rests on an act that does not apply lacks that ground
    .help = refer to the act that applies, or say that the earlier one is meant
form-statute-not-in-force_replaced = { $act } no longer applies: repealed { $date }
    .help = refer to { $successor } instead, and check the section
form-statute-not-in-force_future = { $act } does not apply yet: in force from { $date }
    .label = in force from { $date }
    .help = refer to what applies today, or say that the act enters into force later

form-statute-wrong-title = the title is not that of act { $number }
    .label = its title is { $title }
    .why = when number and title do not agree it is unclear which act is meant
    .help = write { $cited }
form-statute-wrong-title_number = “{ $name }” does not have number { $number }
    .label = not { $number }
    .help = write { $cited }, or the name of the act that has number { $number }

form-unknown-fact = the reference { $reference } stands for no fact
    .label = no such fact
    .why = on the paper the reference would stand without contents
    .help = correct the reference, or write the words instead
form-unknown-fact_nearest = the reference { $reference } stands for no fact
    .help = is { $nearest } meant? correct the reference, or write the words instead

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

form-unknown-reference = { $id } is not in the file{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .label = not there
    .list = they are listed here
    .why = a reference to something that is not there says nothing on the paper
    .help = correct the id, or add what the reference is to
form-unknown-reference_annex = no annex is called { $id } in the file{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
form-unknown-reference_contribution = no contribution is called { $id } in the file{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .why = what is paid or indexed cannot be computed
form-unknown-reference_criterion = the list has no criterion called { $id }{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .list = the list the criteria are from
    .why = the reason cannot be compared with the list
    .help = correct the id of the criterion, or delete it if the reason is your own
form-unknown-reference_precedence = { $id } is neither an annex nor a related agreement{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .help = write agreement for the agreement itself, otherwise the id of an annex or a related agreement

## Facts that may be missing.

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
field-start = the start of the term
field-step = the reduction
field-step-day = the day the reduction begins
field-target-group = the text of the target group
field-term = the defined word
field-title = the title of the agreement

## The titles of fields.

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
title-definitions = definitions
title-disputes = disputes
title-due = due
title-earmarked-for = earmarked for
title-effect = effect
title-effective = effective
title-end = to
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
title-otherwise-unchanged = otherwise unchanged
title-outcome = outcome
title-payments = payments
title-period = term
title-places = places
title-posts = posts
title-processing = processing
title-reason = reason
title-record-checks = record checks
title-registers = registers
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
