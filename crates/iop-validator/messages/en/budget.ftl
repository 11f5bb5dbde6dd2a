## The rules about money.

budget-costs-exceed-funding = the costs add up to { $costs }, but the contributions cover only { $cash }: { $excess } is lacking
    .label = the costs add up to { $costs }
    .cash = the contributions that cover costs add up to { $cash }
    .why = someone has to pay what is lacking, and the agreement does not say who
    .help = lower the costs, raise a contribution, or add who pays the rest

budget-currency-mixed = { $amount } is in another currency than the agreement's { $currency }
    .label = not { $currency }
    .currency = the currency of the agreement
    .why = amounts in different currencies cannot be added
    .help = write the amount in { $currency }; an amount without currency is kronor
budget-currency-mixed_all = all amounts, such as { $amount }, are in another currency than the agreement's { $currency }
    .help = change the currency of the agreement, or write the amounts in { $currency }
budget-currency-mixed_unstated = the amounts, such as { $amount }, are in a currency that is not stated for the agreement
    .label = not { $currency }, which applies when nothing is said
    .help = state the currency in funding.currency

budget-one-sided = only one side contributes
    .label = all contributions come from the same side
    .parties = the parties
    .why = that both sides contribute is one of the reasons why a partnership may be used
    .help = list unpaid work, rooms, staff and knowledge too
budget-one-sided_public = only the public side contributes
budget-one-sided_civil-society = only the side of civil society contributes

budget-payment-interval-exceeds-term = payment is stated { $per }, but the agreement lasts { $days ->
        [one] only one day
       *[other] only { $days } days
    }
    .label = longer than the term
    .period = the term
    .prose = the text says the same
    .why = no one knows whether to pay once, in part or not at all
    .help = state the day of the payment, or a unit of time that fits in the term

budget-payments-mismatch = the payments add up to { $paid }, but the contribution is { $given }: off by { $difference }
    .label = the payments add up to { $paid }
    .given = the party's contributions in money add up to { $given }
    .why = with one amount in the contribution and another in the payments nobody knows which applies
    .help = correct the contribution or the payment that is wrong
    .received = what is paid to the party comes to { $given }
budget-payments-mismatch_passes-on = { $paid } is passed on, but only { $given } has been paid: { $difference } too much
    .label = { $paid } is passed on
    .why = whoever passes on more than has been received pays with money of its own, of which no contribution tells
    .help = correct the payments, or add what the party itself contributes

budget-reductions-order = day { $day } comes after day { $earlier }: the steps do not go upwards
    .label = day { $day }
    .before = the step before: { $earlier }
    .why = each step applies until the next begins; one in the wrong order never applies, or does so beside another
    .help = write the steps in the order of the days of delay
budget-reductions-order_nought = the reduction applies from day 0, when nothing is late
    .label = day 0
    .help = the first day of delay is day 1
budget-reductions-order_share = the reduction falls from { $earlier } to { $share } as the delay grows
    .label = { $share }
    .why = whoever is later would be paid more
    .help = correct the share or the day that is wrong
budget-reductions-order_whole = the reduction is { $share }, more than the whole amount
    .label = { $share }
    .why = a reduction cannot be more than what is to be paid
    .help = write a reduction of at most 100 %

budget-retention-forfeited-before-report = the right is lost on { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the report it waits for
    .label = lost on { $day }
    .report = the report is due on { $report } at the latest
    .why = whoever gives the report in time has already lost what was held back
    .help = move the day the right is lost, or let the report come earlier

budget-share-and-amount = { $share } of { $whole } is { $expected }, but the amount is given as { $amount }
    .label = { $share }
    .amount = { $amount }
    .why = with a share and an amount that differ nobody knows which applies
    .help = correct the share or the amount; if the share is of something other than the costs or the money, leave it out

budget-shares-miss-hundred = the shares add up to { $sum }: { $difference } is lacking
    .label = the shares add up to { $sum }
    .other = is counted too
    .amount = the amount
    .why = nobody knows who stands for what does not add up
    .help = correct the share that is wrong; thirds are written 1/3
budget-shares-miss-hundred_above = the shares add up to { $sum }: { $difference } too much
budget-shares-miss-hundred_amount = { $share } of { $total } is { $expected }, but the amount is stated as { $amount }
    .label = { $expected }
    .why = with a share and an amount that say different things nobody knows which applies
    .help = correct the share or the amount

budget-total-mismatch = the parts add up to { $sum }, but the total is stated as { $total }: off by { $difference }
    .label = { $total }
    .parts = the parts add up to { $sum }
    .why = with two different totals in one agreement nobody knows which applies
    .help = correct the line or the total that is wrong, or leave the total out: it is computed in any case
budget-total-mismatch_currency = the parts add up to { $sum }, but the total is stated as { $total }, in another currency

budget-unit-suspect = { $written } is read as { $read }, but the tables are in { $unit }: perhaps { $meant } is meant
    .label = read as { $read }
    .unit = the unit of the tables
    .why = the unit does not change how amounts are read; on the paper the amount becomes a fraction of one { $unit }
    .help = write the unit in the amount: { $meant }, or { $written } kr if kronor are meant
