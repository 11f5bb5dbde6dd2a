## The rules on follow-up.

family-follow-up = Follow-up

follow-up-decision-fallback-missing = decisions are to be by consensus, but it is not said what applies without it
    .label = and otherwise?
    .why = nobody knows how the group decides when it does not agree
    .help = say who decides then, or that a decision takes consensus

follow-up-decision-fallback-missing_again = what is said to apply without consensus is only that the question comes up again
    .label = and then?
    .why = if the group still does not agree the question never gets a decision
    .help = say who decides, or what applies until the group agrees

follow-up-decision-fallback-missing_open = what is said to apply without consensus is an order that is not described
    .label = which one?
    .why = when the group does not agree nobody knows who settles the question
    .help = say who decides, or what holds until the group agrees

follow-up-decision-fallback-missing_tie = the steering group decides by majority but has as many from each side, and nothing is said of a tie
    .label = the votes may be equal
    .why = with as many from each side there is no majority when the sides disagree
    .help = say who has the casting vote or where the question goes then

follow-up-decision-rule-missing = there is a steering group, but nothing says how it decides
    .label = how does it decide?
    .why = when the parties differ nobody knows whether the group has decided
    .help = state how it decides (decides_by), or that it only consults

follow-up-decision-rule-missing_chair = the chair has a casting vote, but no party holds the chair
    .label = whose vote?
    .help = state who holds the chair (chair), or another way to decide

follow-up-decision-rule-missing_majority = a decision takes a qualified majority, but how large is not said
    .label = how large?
    .help = state the share (majority), such as 2/3

follow-up-evaluation-after-decision = the evaluation, { $day }, comes { $days ->
        [one] one day
       *[other] { $days } days
    } after the decision on continuing
    .label = { $day }
    .review = the decision is taken by { $by }
    .why = the decision is taken without what the evaluation would tell
    .help = bring the evaluation forward or postpone the review

follow-up-final-report-early = the final report is due { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the end of the term
    .label = by { $day }
    .end = the term ends { $end }
    .why = the last part is never accounted for, neither the work nor the money
    .help = let the final report be due after the end of the term, or call it an interim report

follow-up-meetings-differ = the text has the group meet { $number } { $number ->
        [one] time
       *[other] times
    } { $other }, the facts { $times } { $per }
    .label = { $number } { $other }
    .fact = { $times } { $per }
    .why = nobody knows how often the group is to be called
    .help = correct the number that is wrong

follow-up-meetings-too-few = { $times ->
        [one] one meeting { $per } is
       *[other] { $times } meetings { $per } are
    } not enough for a meeting within the term
    .label = { $times } { $per }
    .term = the term
    .review = review by { $by }
    .why = a group that does not meet cannot lead
    .help = state more meetings, or a day for the first one

follow-up-meetings-too-few_review = the term has room for one meeting only, and it may come after the review
    .why = the review is then made before the group has met

follow-up-meetings-too-few_late = by the text the group meets only once, when most of it is already done
    .label = the only meeting
    .why = those who are to steer or follow the work cannot then change any of it
    .help = state how often the group meets, and let a meeting be held before the review

follow-up-meetings-too-few_demand = the group meets only when somebody finds a reason to; there need be no meeting before the review
    .label = only then
    .review = the review
    .why = whoever reviews the partnership then has nothing that the group has gone through
    .help = state how often the group meets at least

follow-up-meetings-unled = nothing says who calls the meetings of the steering group
    .label = who calls?
    .why = a meeting that nobody is to call is easily never held
    .help = state who calls the meetings (convened_by), or who chairs

follow-up-meetings-unled_minutes = nothing says who keeps the minutes of the steering group
    .label = who keeps them?
    .why = what the group agreed on cannot be shown afterwards
    .help = state who keeps the minutes (minutes_by)

follow-up-meetings-unstated = there is a steering group, but nothing says how often it meets
    .label = how often?
    .why = a group that never has to meet steers nothing, and no party can demand a meeting
    .help = state how often the group meets, and who calls it

follow-up-no-economic-report = the reports are of the work only; nothing says that the money is accounted for
    .label = no financial report
    .why = a report of what was done does not show what it cost
    .help = add a financial report, or say that the report covers how the money was used
follow-up-no-economic-report_denied = by the text it is not accounted for how the money is used
    .label = no account

follow-up-no-economic-report_spoken = the money is accounted for by word of mouth only
    .label = oral
    .why = what is only said can be neither audited nor kept, and does not show what the money was spent on
    .help = ask for a written account with vouchers

follow-up-no-report = public money is given, but neither an account nor a follow-up is stated
    .label = not accounted for
    .why = the one that pays cannot show what the money gave, or claim back what has not been used
    .help = state who accounts for what, and when
follow-up-no-report_denied = by the text nobody is bound to report
    .label = no report

follow-up-report-after-settlement = the money is to be paid back { $days ->
        [one] one day
       *[other] { $days } days
    } before the last account, { $report }
    .label = by { $day }
    .report = the account: { $report }
    .why = only the account shows how much is left
    .help = let it be paid back some time after the account, or bring the account forward

follow-up-report-to-self = the report is due to the party that gives it
    .label = gets it
    .party = gives it
    .why = nobody else learns what the report says
    .help = correct who gives and who gets the report

follow-up-report-to-self_payer = only the party that pays reports; the one that is paid accounts for nothing
    .label = pays
    .why = the one that pays does not learn what the money gave

follow-up-reports-undefined = reports are to be considered, but it is not said who gives them
    .label = which reports?
    .why = who pays cannot ask for a report that nobody has undertaken to give
    .help = state who gives a report, to whom and when

follow-up-review-after-notice-day = the review, { $by }, is { $days ->
        [one] one day
       *[other] { $days } days
    } after the last day for notice, { $day }
    .label = { $by }
    .notice = with { $notice } the last day for notice is { $day }
    .why = if the review shows that the cooperation should end, it is too late to give notice
    .help = bring the review forward, or shorten the period of notice

follow-up-review-before-report = the review is { $days ->
        [one] one day
       *[other] { $days } days
    } before the first report, { $report }
    .label = { $by }
    .report = the first report: { $report }
    .why = those who consider whether to continue have nothing to rest on
    .help = put an interim report or a meeting before the review, or postpone the review

follow-up-review-before-report_told = whether to go on is decided { $by }, before the first report, { $report }

follow-up-review-missing = the agreement applies for long, but no review or follow-up is stated
    .label = never reviewed
    .why = an agreement that nobody looks at goes on by habit
    .help = state when the parties look at it again, and who sees to it

follow-up-review-missing_automatic = the agreement is extended automatically, but no review or follow-up is stated

follow-up-review-missing_open = the agreement is open-ended, but no review or follow-up is stated

follow-up-review-not-binding = the review is only an intention, not a duty
    .label = binds nobody
    .why = if the review is not made nobody has broken anything
    .help = say that the parties shall make it, and by when

follow-up-review-one-sided = the continuation is decided by the public party alone, but also by the parties together
    .label = alone
    .mutual = together
    .why = the civil society party does not know whether it has a say
    .help = say that the parties decide together, or that one of them has the right alone

follow-up-review-one-sided_fact = by the text the public party decides alone, but by the fact all make the review
    .label = alone
    .fact = all

follow-up-review-one-sided_extension = by the text one party may extend, but by the fact the parties agree on it
    .label = one party
    .fact = the parties agree

follow-up-review-outside-term = the review, { $by }, is { $days ->
        [one] one day
       *[other] { $days } days
    } after the term ends
    .label = { $by }
    .limit = the term ends { $limit }
    .why = a review of an agreement that does not apply decides nothing
    .help = correct the day of the review, or the term

follow-up-review-outside-term_before = the review, { $by }, is { $days ->
        [one] one day
       *[other] { $days } days
    } before the term starts
    .limit = the term starts { $limit }

follow-up-seats-mismatch = { $party } has no seat in the steering group
    .label = the seats are divided between the parties
    .party = without a seat
    .seats = the seats
    .why = the party is bound by decisions in which it has no part
    .help = give the party a seat, or say why it has none

follow-up-seats-mismatch_tie = the group decides by majority but has { $seats } seats, and nothing is said of a tie
    .label = a majority of { $seats }
    .why = a tie gives no decision
    .help = change the number, or say what applies at a tie

follow-up-several-owners = { $owners } different actors are to follow up the same thing
    .label = here too
    .other = also here
    .why = what everyone is to follow up nobody follows up
    .help = state for each task who does it: what, who and when

follow-up-several-owners_made = two are each said to make the same report or compilation
    .why = each may count on the other to make it

follow-up-several-owners_open = it is not said who is to follow up
    .label = not decided
    .why = what is nobody's task nobody follows up

follow-up-steering-composition-missing = it is not said who is in the steering group
    .label = who?
    .why = nobody knows whom to call, or when the group can decide
    .help = state how many there are for each party, and in what role

follow-up-steering-composition-missing_vague = the steering group's members are stated neither by number nor by role
    .label = how many, in what role?

follow-up-steering-differs = the text and the facts differ on how the work is led
    .label = another by the facts
    .fact = the fact
    .why = nobody knows who leads the group, or how it decides
    .help = correct the text or the fact

follow-up-steering-differs_chair = the text has another chair than the facts

follow-up-steering-differs_convenes = the text has another party call the meetings than the facts

follow-up-steering-differs_decides = the text has the group decide in another way than the facts
    .label = in another way by the facts

follow-up-steering-differs_minutes = the text has another party keep the minutes than the facts

follow-up-steering-differs_seats = the text gives a party another number of seats in the steering group than the facts
    .label = another number by the facts
    .why = nobody knows how many are to be appointed, or who can outvote whom

reason-another-kind = the rule is not for this kind of agreement

reason-no-consensus = the text does not call for consensus, or disputes are settled otherwise

reason-no-continuation = the text on review and term does not speak of continuing

reason-no-final-report = no final report is stated

reason-no-meetings = it is not stated how often the steering group meets

reason-no-public-cash = no public party gives money

reason-no-seats = the seats of the steering group are not stated one by one

reason-no-steering = no steering group is stated

reason-no-surplus-day = no day is stated by which money that is left is paid back

reason-nothing-decided = nothing is decided on continuing at the review

reason-term-short = the agreement applies for at most three years and is not extended automatically
