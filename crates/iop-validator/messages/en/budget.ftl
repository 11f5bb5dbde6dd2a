## The rules about money.

budget-costs-exceed-funding = the costs add up to { $costs }, but the money only to { $cash }: { $excess } is lacking
    .label = the costs add up to { $costs }
    .cash = the contributions in money add up to { $cash }
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
