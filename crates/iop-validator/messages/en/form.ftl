## The rules about form.

form-blank = missing: { $field }
    .label = to be filled in
    .why = what is missing when the paper is signed is left for someone else to decide afterwards
    .help = fill it in before signing, or keep the paper as a draft
form-blank_mark = { $mark } has not been filled in
form-blank_reference = { $mark } refers to something that has not been filled in

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

## Facts that may be missing.

field-amount = the amount
field-annex = the title of the annex
field-clause-kind = the kind of the clause
field-commitment = the text of the commitment
field-commitment-party = the party of the commitment
field-contact = the name of the contact
field-contribution-form = the form of the contribution
field-contribution-party = the party of the contribution
field-cost = the name of the cost line
field-criterion = the text of the criterion
field-decision-body = the deciding body
field-decision-date = the day of the decision
field-end = the end of the term
field-funding = the economy
field-goal = the text of the goal
field-id = the id of the agreement
field-kind = the kind of the agreement
field-measure = what the target measures
field-meetings = the number of meetings
field-meetings-per = the time the meetings are counted over
field-name = the name of the party
field-notice = the notice
field-notice-right = when notice may be given
field-org-number = the organisation number of the party
field-parties = the parties
field-party-id = the id of the party
field-payee = who is paid
field-payer = who pays
field-period = the term
field-related-kind = the kind of the related agreement
field-related-title = the title of the related agreement
field-repayment = how much is paid back
field-repayment-party = who pays back
field-report-due = the day the report is due
field-report-party = who gives the report
field-review = the last day of the review
field-review-party = who is responsible for the review
field-role = the role of the party
field-signature-name = the name of the signer
field-signature-party = the party signed for
field-signatures = the signatures
field-start = the start of the term
field-target-group = the text of the target group
field-title = the title of the agreement
