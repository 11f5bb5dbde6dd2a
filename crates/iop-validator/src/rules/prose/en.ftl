## The rules on text against facts.

family-prose = Text against facts

prose-amount-differs = the text says { $told }, but no amount in the economy is { $told }
    .label = { $told }
    .fact = the nearest is { $fact }
    .why = with one amount in the text and another in the economy nobody knows which is to be paid
    .help = correct the text or the economy, or refer to the fact instead of writing the amount

prose-amount-differs_about = the text says about { $told }, which may be another amount than { $fact }

prose-amount-differs_addition = the text says that the parts come to { $told }, but they come to { $sum }
    .part = belongs to the same addition

prose-amount-differs_ceiling = the text says at most { $told }, but the fact is { $fact }

prose-contradiction = the text contradicts itself: { $told } and { $first }
    .label = { $told }
    .first = here { $first }
    .why = when the text gives two different times nobody knows which applies
    .help = correct one of them and state the right one among the facts

prose-contradiction_start = the text gives the term two beginnings: { $first } and { $told }

prose-contradiction_end = the text gives the term two ends: { $first } and { $told }

prose-contradiction_notice = the text gives two periods of notice: { $first } and { $told }

prose-amount-differs_pace = the text states { $told } for another length of time than the fact
    .fact = the time of the fact

prose-amount-differs_giver = by the text one party puts in { $told }, but that is another party's contribution
    .fact = the contribution is that party's
    .why = the two may have changed places, and nobody knows who is to pay
    .help = correct the party or the amount

prose-amount-differs_time = by the text { $told } is for another time than that of the contribution
    .fact = the time of the contribution
    .why = nobody knows in what year the money comes
    .help = correct the year or the amount

reason-no-related = no other paper is stated

prose-related-differs = the text says something else of the paper than the fact
    .label = otherwise
    .fact = the fact
    .why = whoever looks for the paper finds another, or none
    .help = correct the text or the fact

prose-related-differs_years = the name of the paper has other years among the facts
    .label = other years

prose-related-differs_day = the paper is from { $told } in the text, but from { $fact } by the fact
    .label = { $told }

prose-related-differs_term = the earlier agreement was for other years by the fact
    .label = other years

prose-date-differs = the text says { $told }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two different days in one agreement nobody can say when it applies
    .help = correct the text or the fact, or refer to the fact instead of writing the day

prose-date-differs_start = the start of the term is { $told } in the text, but { $fact } among the facts

prose-date-differs_end = the end of the term is { $told } in the text, but { $fact } among the facts

prose-date-differs_signed = by the text the agreement was signed on { $told }, but the signature is of { $fact }

prose-date-differs_review = the last day of the review is { $told } in the text, but { $fact } among the facts

prose-does-not-add-up = the parts come to { $sum }, but the whole is said to be { $told }
    .label = { $told }
    .part = a part
    .amount = the amount
    .count = so many
    .cost = the cost
    .why = when the numbers do not add up nobody knows which of them holds
    .help = do the sum again, and correct the number that is wrong

prose-does-not-add-up_rest = with the rest, { $told }, the parts come to { $sum }, and no amount of the agreement is as large

prose-does-not-add-up_share = { $part } is not { $told } of { $whole } or of any other amount of the agreement

prose-does-not-add-up_units = { $count } times { $told } makes { $sum }, and no amount of the agreement is as large

prose-does-not-add-up_named = { $part } is not { $told } of any of the grants or of the costs

prose-duration-differs = the text states a period of notice of { $told }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two different times in one agreement nobody can say which applies
    .help = correct the text or the fact, or refer to the fact instead of writing the time

prose-duration-differs_cure = the text gives { $told } to put things right, but the fact is { $fact }

prose-impossible-date = there is no such day: { $written }
    .label = no such day
    .why = a time that begins or ends on a day that does not exist cannot be counted
    .help = write a day that exists, such as the last of the month

prose-numeral-mismatch = words and digits differ: { $written }
    .label = { $word } in words, { $digits } in digits
    .why = a number written twice for safety has to be the same number twice
    .help = correct one of them, or write the number once

prose-percent-differs = the text says { $told }, but no party has that share
    .label = { $told }
    .fact = the share among the facts
    .why = with one share in the text and another in the economy nobody knows how the costs are split
    .help = correct the text or the shares of the contributions

prose-percent-differs_amounts = the text says { $told }, but the amounts give { $made }
    .amount = the amount of the party

prose-percent-differs_paid = the text says { $told }, but no payment is of that share
    .label = { $told }
    .fact = the part among the facts
    .why = with one part in the text and another in the plan nobody knows what is paid when
    .help = correct the text or the parts among the payments

prose-percent-differs_party = the text says { $told } of a party that has another share

prose-percent-differs_post = the text says { $told }, but the post is another part of full time
    .fact = the post among the facts
    .why = nobody knows how much the employee is to work
    .help = correct the text or the post among the facts

prose-count-differs = the text says { $told } { $noun }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two different numbers nobody knows what is promised
    .help = correct the text or the fact, or refer to the fact instead of writing the number

reason-no-count = the facts state no number
reason-no-number-in-prose = no text tells a number, an amount or a percentage

prose-count-differs_quantity = the text says { $told }, but the fact is { $fact }

prose-frequency-differs = the text says otherwise how often than the fact
    .label = this often according to the text
    .fact = this often according to the fact
    .why = with two different answers the parties do not know when something is to be done
    .help = correct the text or the fact, or refer to the fact in the text

prose-frequency-differs_meetings = the group does not meet as often by the text as by the fact

prose-frequency-differs_reports = reports are not given as often by the text as by the fact

reason-nothing-recurs = no meetings or reports that come again are stated

prose-age-differs_grade = the text states school years that the target group does not have
    .label = the school years in the text
    .fact = the target group

prose-age-differs = the text gives { $told }, an age that no target group has
    .label = the age in the text
    .fact = the fact: { $years }
    .why = the age decides who may take part and which checks are called for
    .help = correct the text or the age of the target group

reason-no-ages = no target group has an age

prose-org-number-differs = the text gives a party another organisation number than the fact
    .label = the fact is { $fact }
    .fact = the party's number among the facts
    .why = the number says which legal person is a party
    .help = correct the number, or refer to the fact in the text

prose-org-number-differs_digits = an organisation number has ten digits, not { $digits }
    .label = { $digits } digits
    .help = correct the number

prose-org-number-differs_check = the check digit of the organisation number is wrong
    .label = some digit is wrong
    .help = correct the number

reason-no-org-number = no party has an organisation number

prose-decision-differs = the text tells of a decision otherwise than the fact
    .label = by the text
    .fact = by the fact
    .why = with two different answers it cannot be shown which decision the agreement rests on
    .help = compare with the minutes, and correct the text or the fact

prose-decision-differs_section = the text gives the decision another paragraph than the fact

prose-decision-differs_date = the text gives the decision another day than the fact

prose-decision-differs_body = the text names another body than the one that by the fact took the decision

prose-decision-differs_case = the text has another case number than the fact
    .help = compare with the register, and correct the text or the fact

prose-two-names-one-post = two persons are said to be { $post }, here { $other }
    .label = { $other }
    .first = another one here
    .why = who is to be called, to answer or to be notified cannot be told
    .help = write the right name everywhere, or name the post without a name

reason-no-named-post = nobody is named in such a post

prose-person-differs = { $written } signs, but the contact is called { $other }
    .label = in the signature
    .other = { $other }
    .why = nobody can tell who is authorised, or who is to be called and to answer
    .help = write the same name in both places, or name the post without a name

prose-person-differs_near = the text writes { $written }, but the facts write { $other }
    .label = in the text

prose-person-differs_post = the text names { $written } in the post that by the facts is held by { $other }
    .label = in the text

prose-person-differs_contact = the text names { $written } as contact, but the facts name { $other }
    .label = in the text

reason-no-contacts-or-signers = no contacts or signers are named

prose-party-differs = by the text another party is to do it than by the fact
    .label = by the text
    .fact = by the fact
    .why = with two different answers it may be that nobody does it
    .help = correct the text or the fact

reason-no-tasks = the facts do not say which party does what

prose-duration-differs_payment = the text gives { $told } for payment, but the fact is { $fact }

prose-duration-differs_repayment = the text gives { $told } for repayment, but the fact is { $fact }

prose-duration-differs_report = the text gives { $told } for the report, but the fact is { $fact }

prose-duration-differs_extension = by the text the agreement is extended by { $told }, but the fact is { $fact }

prose-duration-differs_term = by the text the agreement applies for { $told }, but the fact is { $fact }

prose-duration-differs_special = the text states a special period of notice of { $told }, but the fact is { $fact }

prose-duration-differs_renegotiation = the text gives { $told } for renegotiation, but the fact is { $fact }

prose-duration-differs_dispute = the text gives { $told } to settle a dispute, but the fact is { $fact }

prose-fact-differs = the text says { $told }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two statements of one thing nobody knows which applies
    .help = correct the text or the fact, or refer to the fact in the text

prose-fact-differs_lowered = the text lets the amounts fall with the index, but the fact is that they never do
    .label = may fall
    .fact = the amounts never fall

prose-fact-differs_otherwise = the text tells the indexation otherwise than the fact
    .label = in another way
    .fact = the fact

prose-fact-differs_order = the text puts the papers in another order than the fact
    .label = another place in the text
    .fact = the place in the order

prose-report-date-differs = by the text the report is due on { $told }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two different days nobody knows when the report is late
    .help = correct the text, or the day of the report among the facts

prose-report-date-differs_after = the text gives the report { $told }, but the fact is { $fact }

prose-report-date-differs_yearly = the text says “{ $told }”, but no report is due then
    .label = { $told }
    .fact = the day among the facts
    .why = with two different days nobody knows when the report is late
    .help = correct the text or the fact

prose-contradiction_meetings = the text says in two ways how often the steering group meets
    .label = this often here
    .first = and this often here
    .why = with two different answers the parties do not know when to meet
    .help = correct one of them, and state the right one among the facts

prose-amount-differs_term = the text says { $told } for the whole term, but the facts give { $fact }

prose-amount-differs_line = the text says { $told } for “{ $item }”, but the line is { $fact }
    .fact = the line is { $fact }

prose-told-twice = the text says “{ $told }” in one place and “{ $first }” in another
    .label = { $told }
    .first = here: { $first }
    .why = when the agreement says two things of the same nobody knows which is right
    .help = find out which is right, and correct the other

prose-told-twice_start = the same is said to have begun both { $told } and { $first }

prose-told-twice_proposal = the same proposal is said to have been made both “{ $told }” and “{ $first }”

prose-told-twice_number = the same is stated in two ways: “{ $told }” and “{ $first }”

prose-told-twice_hours = the opening hours are stated in two ways: “{ $told }” and “{ $first }”

prose-told-twice_fee = what one text says is free costs { $told } in another
    .first = free

prose-told-twice_excluded = “{ $told }” is promised, but left out of the scope of the agreement
    .first = left out

prose-told-twice_month = the same event is put in { $told } and in { $first }

prose-told-twice_weekdays = the days of the activity are stated in two ways: “{ $told }” and “{ $first }”
