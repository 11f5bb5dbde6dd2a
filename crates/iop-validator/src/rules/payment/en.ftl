## The rules on payment.

family-payment = Payment

payment-interval-exceeds-term = payment is stated { $per }, but the agreement lasts { $days ->
        [one] only one day
       *[other] only { $days } days
    }
    .label = longer than the term
    .period = the term
    .prose = the text says the same
    .why = no one knows whether to pay once, in part or not at all
    .help = state the day of the payment, or a unit of time that fits in the term

payment-payments-mismatch = the payments add up to { $paid }, but the contribution is { $given }: off by { $difference }
    .label = the payments add up to { $paid }
    .given = the party's contributions in money add up to { $given }
    .why = with one amount in the contribution and another in the payments nobody knows which applies
    .help = correct the contribution or the payment that is wrong
    .received = what is paid to the party comes to { $given }

payment-payments-mismatch_outside = the payment is for another time than the contribution
    .label = a time in which that contribution gives nothing
    .given = the contribution is for this time
    .why = the plan shows money when none is promised, and none when it is
    .help = correct the time of the payment or of the contribution

payment-payments-mismatch_passes-on = { $paid } is passed on, but only { $given } has been paid: { $difference } too much
    .label = { $paid } is passed on
    .why = whoever passes on more than has been received pays with money of its own, of which no contribution tells
    .help = correct the payments, or add what the party itself contributes

payment-payments-mismatch_unpaid = { $given } is promised, but no payment belongs to that contribution
    .label = { $given } is never paid
    .payments = every payment belongs to another contribution
    .why = whoever is to have the money does not know when or whether it comes
    .help = add the payment, or remove the contribution

payment-private-account = the money is paid to a person's own account
    .label = not the party's account
    .why = who pays a person has not paid the party, and the money cannot be followed
    .help = pay to an account that the party owns

payment-reductions-order = day { $day } comes after day { $earlier }: the steps do not go upwards
    .label = day { $day }
    .before = the step before: { $earlier }
    .why = each step applies until the next begins; one in the wrong order never applies, or does so beside another
    .help = write the steps in the order of the days of delay

payment-reductions-order_nought = the reduction applies from day 0, when nothing is late
    .label = day 0
    .help = the first day of delay is day 1

payment-reductions-order_share = the reduction falls from { $earlier } to { $share } as the delay grows
    .label = { $share }
    .why = whoever is later would be paid more
    .help = correct the share or the day that is wrong

payment-reductions-order_whole = the reduction is { $share }, more than the whole amount
    .label = { $share }
    .why = a reduction cannot be more than what is to be paid
    .help = write a reduction of at most 100%

payment-retention-forfeited-before-report = the right is lost on { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the report it waits for
    .label = lost on { $day }
    .report = the report is due on { $report } at the latest
    .why = whoever gives the report in time has already lost what was held back
    .help = move the day the right is lost, or let the report come earlier

payment-paid-after-spend-by = the payment on { $day } comes { $days ->
        [one] one day
       *[other] { $days } days
    } after the last day to use the money
    .label = { $day }
    .spend-by = the money must be used by { $last }
    .why = whoever is paid after the last day cannot use the money in time
    .help = pay earlier, or put off the last day to use the money

payment-advance-and-arrears = the money is paid both in advance and in arrears
    .label = in advance
    .arrears = in arrears
    .against = paid against a report or costs
    .why = whoever gets the money must know whether to lay it out
    .help = correct the text or what the payment is made against

payment-advance-and-arrears_fact = the text says in advance, but every payment is made afterwards

payment-advance-and-arrears_early = the text says in arrears, but every payment is made at the beginning of its time
    .label = in arrears
    .early = at the beginning of the time
    .help = correct the text or the day of the payment

payment-against-differs = the text says something else of what money is paid against
    .label = the text
    .fact = the fact
    .why = an invoice claims payment for something delivered; a requisition does not
    .help = correct the text or the fact

payment-against-differs_invoice = the text says against an invoice, the fact says on requisition

payment-against-differs_requisition = the text says on requisition, the fact says against an invoice

payment-against-differs_report = the text says against a report, the fact says something else
    .why = whoever is to pay does not know whether a report must have come first

payment-basis-unstated_retention = a part is held back, but it is not said when or against what it is paid
    .label = held back
    .why = without a day or a condition nobody knows whether, or when, it shall be paid
    .help = state against what it is paid, such as an approved final report, or when

payment-basis-unstated = it is not said when or against what the money is paid
    .label = neither a day nor a document
    .why = without a due day nobody knows when the money comes, or when a payment is late
    .help = state the day, or what the payment is made against

payment-basis-unstated_unstated = nothing is said of how or when the money is paid
    .label = money

payment-before-condition = the money is paid { $day }, but its condition is settled only { $by }
    .label = paid { $day }
    .by = to be settled { $by }
    .why = if the condition is not met the money is already out
    .help = move the payment to after the decision, or count it from the decision

payment-before-condition_report = the money is paid { $day } against a report, but the first one comes { $by }
    .label = paid { $day }
    .by = first report { $by }
    .why = whoever is to pay has nothing to try when the day comes
    .help = move the payment or the report

payment-day-differs = the money is paid { $told } by the text, but { $day } by the facts
    .label = { $told }
    .fact = paid { $day }
    .why = with two days nobody knows when the money comes, or from when interest runs
    .help = correct the text or the day, or refer to the fact in the text

payment-day-differs_yearly = the text states “{ $told }” for payment, but no payment falls then
    .label = { $told }
    .fact = the day among the facts

payment-day-differs_amount = the text says { $told } that day, but the payment { $day } is { $fact }
    .label = { $told }
    .fact = the payment is { $fact }
    .why = with two amounts for one day nobody knows which is paid
    .help = correct the text or the payment

payment-day-differs_first = the first payment is { $told } in the text, but { $day } among the facts
    .label = { $told }
    .fact = the day of the payment

payment-day-differs_after = the text says that the money is paid within { $told }, the fact says within { $time }
    .label = { $told }
    .fact = within { $time }

payment-day-differs_onward = the text says that the money is passed on within { $told }, the fact says within { $time }
    .label = { $told }
    .fact = within { $time }

payment-passed-on-exceeds-costs = { $paid } is passed on to { $name }, whose costs are { $costs }: { $excess } too much
    .label = { $paid } in all
    .costs = the party's costs come to { $costs }
    .why = what is passed on beyond the costs is missing for the others' costs
    .help = correct the amount or the costs, or say what the rest is for

payment-day-missing = it is not said when the money is paid
    .label = when?
    .why = the day it is due decides when the payment is late and from when interest runs
    .help = state the day (on), or write it in the text

payment-day-missing_at-will = the text lets the one who pays decide when
    .label = when?

payment-frequency-differs_part = the text divides the money into { $told } parts, but there are { $paid } payments
    .label = { $told } parts
    .payments = { $paid } payments

payment-frequency-differs_total = the text says { $told } payments, but there are { $paid } in all
    .label = { $told } payments
    .payments = { $paid } in all

payment-frequency-differs = the text says { $told ->
        [one] one payment
       *[other] { $told } payments
    } a year, but the facts give { $paid }
    .label = { $told } a year
    .payments = { $paid } a year
    .why = whoever gets the money plans for the one pace and is paid at the other
    .help = correct the text or the payments

payment-invoice-for-grant = a grant is paid against an invoice
    .label = against an invoice
    .grant = the money is called a grant
    .why = an invoice claims payment for something delivered, and suggests a sale
    .help = let it be requisitioned, or say how value added tax is dealt with if it is a remuneration

payment-invoice-for-grant_heading = the heading speaks of invoices, but payment is made against something else
    .label = an invoice?
    .why = who reads the heading takes it for a purchase, and invoices it with tax
    .help = let the heading say how it is paid

payment-invoice-for-grant_partnership = the money of the partnership is paid against an invoice, and nothing is said of VAT

payment-invoice-for-grant_untaxed = money without value added tax, which nobody calls a payment for anything, is paid against an invoice

payment-late-interest-conflict = interest on late payments is stated in two ways
    .label = the text
    .first = the other answer
    .why = without agreement the Interest Act applies; with two answers nobody knows what a late payment costs
    .help = correct the fact or the text that is wrong

payment-late-interest-conflict_none = the text says that no interest is owed, but { $first ->
        [statutory] the Interest Act is to apply
       *[other] a rate is agreed
    }

payment-late-interest-conflict_statutory = the text says that the Interest Act applies, but { $first ->
        [none] no interest is owed
       *[other] a rate is agreed
    }

payment-late-interest-conflict_agreed = the text states a rate of its own, but { $first ->
        [none] no interest is owed
       *[other] the Interest Act is to apply
    }

payment-retention-released-early = what is held back is paid { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the final report
    .label = paid { $day }
    .report = the final report is due { $report }
    .why = money is held back in order to get the report
    .help = count the day from the report

payment-retention-released-early_whole = the whole sum is held back: { $share }
    .label = { $share }
    .why = when all is held back nothing is paid
    .help = hold back a part, not all

payment-shares-miss-hundred = the instalments come to { $sum } of the contribution
    .label = the parts come to { $sum }
    .other = is counted too
    .why = nobody has promised what is lacking, and what is too much is not there to pay
    .help = correct the share that is wrong

payment-shares-miss-hundred_told = the instalments in the text come to { $sum }

payment-wrong-payer = { $name } pays a contribution that { $giver } gives
    .label = { $name }
    .given = { $giver } gives
    .from = the same party
    .to = gives the money
    .why = whoever shall pay must be the one who has promised the money
    .help = correct who pays, or say that the money is passed on

payment-wrong-payer_among = { $name } pays several, and is one of them
    .label = { $name } too
    .from = pays
    .why = it cannot be told who gets the money, and how much each gets
    .help = state who is paid, or that the money is passed on (passes_on)

payment-wrong-payer_origin = { $name } is to be paid, but that is where the money comes from
    .label = is paid
    .source = the money comes from here
    .why = money that is passed on goes to the one that shall use it
    .help = correct who is paid

payment-wrong-payer_reversed = { $name } pays { $giver }, but it is { $giver } that gives money

payment-wrong-payer_self = { $name } pays itself
    .help = correct who pays or who is paid

reason-no-account = the text names no account
reason-blank-against = what a payment is made against is not filled in
reason-blank-late-interest = the fact about interest on late payments is missing
reason-neither-against = the payments are not all made against invoices, or all against requisitions
reason-no-advance = the text does not say that money is paid in advance
reason-no-costs-of-parties = the budget does not say which party each cost belongs to
reason-no-frequency-in-prose = the text does not say how often money is paid
reason-no-grant = the agreement is neither a partnership nor a grant
reason-no-invoice = no public party pays against an invoice
reason-no-late-interest = nothing is said of interest on late payments
reason-no-payment-share = no instalments are stated in shares that should make the whole
reason-no-retention = nothing is held back
reason-nothing-awaited = no payment awaits anything
reason-nothing-passed-on = no money is passed on
