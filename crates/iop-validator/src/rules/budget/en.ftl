## The rules on the economy.

family-budget = The economy

budget-costs-exceed-funding = the costs add up to { $costs }, but the contributions cover only { $cash }: { $excess } is lacking
    .label = the costs add up to { $costs }
    .cash = the contributions that cover costs add up to { $cash }
    .why = someone has to pay what is lacking, and the agreement does not say who
    .help = lower the costs, raise a contribution, or add who pays the rest

budget-hours-cover-costs = the costs add up to { $costs }, but the money only to { $cash }: only unpaid hours cover { $excess }
    .label = the costs add up to { $costs }
    .cash = the money adds up to { $cash }
    .why = wages and rent cannot be paid with hours, and the agreement does not say who pays the rest
    .help = make the voluntary work a cost line of its own, lower the costs, or add who pays the rest

budget-currency-mixed = { $amount } is in another currency than the agreement's { $currency }
    .label = not { $currency }
    .currency = the currency of the agreement
    .why = amounts in different currencies cannot be added
    .help = write the amount in { $currency }; an amount without currency is kronor

budget-currency-mixed_all = all amounts, such as { $amount }, are in another currency than the agreement's { $currency }
    .help = change the currency of the agreement, or write the amounts in { $currency }

budget-currency-mixed_unstated = the amounts, such as { $amount }, are in a currency that is not stated for the agreement
    .label = not { $currency }, which applies when nothing is said
    .help = state the currency of the agreement (funding.currency), or write the amounts in kronor

budget-one-sided = only one side contributes
    .label = all contributions come from the same side
    .parties = the parties
    .why = that both sides contribute is one of the reasons why a partnership may be used
    .help = list unpaid work, rooms, staff and knowledge too

budget-one-sided_public = only the public side contributes

budget-one-sided_civil-society = only the side of civil society contributes

budget-one-sided_idle = { $name } contributes nothing, though the other parties do
    .label = contributes nothing
    .contributions = what the others put in

budget-share-and-amount = { $share } of { $whole } is { $expected }, but the amount is stated as { $amount }
    .label = { $share }
    .amount = { $amount }
    .why = when the share and the amount do not agree nobody knows which applies
    .help = correct the share or the amount; if the share is of something other than the costs or the money, state the amount without a share

budget-shares-miss-hundred = the shares add up to { $sum }: { $difference } is lacking
    .label = the shares add up to { $sum }
    .other = is counted too
    .amount = the value of the contribution
    .why = nobody knows who stands for what does not add up
    .help = correct the share that is wrong; thirds are written 1/3

budget-shares-miss-hundred_above = the shares add up to { $sum }: { $difference } too much

budget-shares-miss-hundred_amount = { $share } of { $total } is { $expected }, but the amount is stated as { $amount }
    .label = { $expected }
    .why = when the share and the amount do not agree nobody knows which applies
    .help = correct the share or the amount

budget-total-mismatch = the parts add up to { $sum }, but the total is stated as { $total }: off by { $difference }
    .label = { $total }
    .parts = the parts add up to { $sum }
    .why = with two different totals in one agreement nobody knows which applies
    .help = correct the line or the total that is wrong, or leave the total out: it is computed in any case

budget-total-mismatch_unending = the sum is stated as { $total }, but the agreement has no end
    .yearly = the contributions go on as long as the agreement
    .why = what is given without an end has no sum, and the stated amount is not that of a year either
    .help = remove the sum, state that of a year, or give the contributions an end

budget-total-mismatch_currency = the parts add up to { $sum }, but the total is stated as { $total }, in another currency

budget-unit-cost-wrong = the text says { $told } each, but { $whole } divided by { $count } is { $expected }
    .label = { $told }
    .target = the target is { $count }
    .why = the cost of each is what the one who decides compares with
    .help = work it out again, and correct the cost, the sum or the target

budget-unit-missing = “{ $written }” has no unit: perhaps { $meant } is meant
    .label = kronor or thousands?
    .why = a number without a unit can be read in two ways
    .help = write the unit

budget-unit-missing_table = the amount “{ $written }” has no unit; it is read as { $meant }
    .more = also without a unit
    .help = write the unit in the amount

budget-unit-suspect = { $written } is read as { $read }, but the tables are in { $unit }: perhaps { $meant } is meant
    .label = read as { $read }
    .unit = the unit of the tables
    .why = the unit of the tables does not change how amounts are read; turned into { $unit } the amount becomes very small
    .help = write the unit in the amount: { $meant }, or { $written } kr if kronor are meant

budget-bounds-contradict = at least { $low }, but at most { $high }
    .label = { $low }
    .upper = { $high }
    .why = no amount meets both bounds
    .help = correct the bound that is wrong

budget-bounds-contradict_least = at least { $low }, but the amount is { $high }

budget-double-funding = { $sum } is earmarked for a cost of { $cost }
    .label = earmarked for the same cost
    .other = earmarked for it too
    .line = the same line
    .why = whoever is paid twice for the same cost may have to repay
    .help = share the cost between those who pay, or take out the line that is listed twice

budget-double-funding_line = the cost “{ $item }” is listed twice
    .label = the same line, the same amount

budget-double-funding_told = the text says that someone else pays the cost too
    .label = paid by another too
budget-double-funding_parallel = an agreement beside this one is, by its title, on the same activity
    .label = the same activity
    .why = two agreements for one thing make it unclear what the money is for, and the same cost may be paid twice
    .help = write what each of the agreements pays for, or end one of them

budget-index-basis-missing = the indexation is counted from a base whose time is not stated
    .label = base
    .why = without index and base two people may count rightly and get different amounts
    .help = name the index, and the month or year of the base

budget-index-basis-missing_index = the amounts are indexed, but no index is stated
    .label = without an index

budget-index-basis-missing_told = the text says that the amounts are indexed, but not by what
    .label = by what?

budget-index-conflict = the indexation does not fit the rest
    .label = the indexation
    .first = the first indexation
    .period = the term
    .indexation = the amounts are indexed
    .index = the index of the agreement
    .why = an indexation that is told in two ways may lead to a dispute about the amount of every year
    .help = correct the day, the contribution, the text or the index

budget-index-conflict_after = the indexation begins { $first }, when the agreement has ended

budget-index-conflict_base = the base { $base } comes after the first indexation, { $first }

budget-index-conflict_before = the indexation begins { $first }, before the agreement applies

budget-index-conflict_fixed = the text says that the amounts are fixed, but they are indexed
    .label = fixed amounts

budget-index-conflict_index = the text names another index than the agreement's
    .label = another index

budget-index-conflict_not-money = the indexation is of a contribution that is neither money nor has an amount
    .label = not money
    .form = the form of the contribution

budget-index-conflict_share = { $share } of the change of the index is counted, more than the whole of it
    .label = { $share }
    .why = the amounts would rise faster than prices
    .help = state at most 100 %

budget-index-conflict_nothing = no amount can be indexed: none is per year or for a certain year

budget-old-appropriation = the money for { $year } rests on a decision of { $date }
    .label = { $date }
    .start = the agreement applies from { $year }
    .why = the budget is decided for every year; an old appropriation does not say that there is money now
    .help = name the decision or the budget that the money is paid from, with its year

budget-source-unidentified_scheme = “{ $scheme }” does not say which grant it is or who gives it
    .label = which?

budget-source-unidentified = the money comes from { $name }, but it is not said from which grant
    .label = money from { $name }
    .why = the terms and the last day follow the grant; if it cannot be named nobody knows which they are
    .help = state the scheme, the decision, the day or the number

budget-spend-by-misplaced = the last day to use the money is wrong
    .label = { $day }
    .start = the agreement begins { $other }
    .report = the last report is due { $other }
    .why = money used after the last report is not accounted for
    .help = correct the day, or add a final account after it

budget-spend-by-misplaced_report = the money may be used until { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the last report

budget-spend-by-misplaced_start = the money is to be used by { $day }, before the agreement begins
    .why = the money cannot then be used within the term
    .help = correct the day, or the start of the term

budget-unit-suspect_small = the contribution is only { $read }: perhaps thousands of kronor are meant
    .why = a contribution to an activity is seldom less than a thousand kronor
    .help = write the unit in the amount, such as 58 tkr

budget-upstream-terms-missing = the terms of the money that is passed on do not come with it
    .label = money with terms of its own
    .why = without the terms, whoever received the grant may find it hard to claim back what was misused
    .help = state the repayment, or say that the terms of the grant apply here too

budget-upstream-terms-missing_terms = it says what is paid back, but not that the terms of the giver apply
    .label = money of another
    .help = write what the giver demands of accounts, insight and visibility, and that it applies here too

budget-upstream-terms-missing_freed = the terms of money that somebody else has given are said not to bind the one who uses it
    .label = does not bind
    .help = say that the giver's terms on accounts, audit, visibility and repayment apply here too

budget-vat-contradicted = value added tax is dealt with in two ways
    .label = the text
    .other = the other answer
    .why = the difference is usually a fifth or a quarter of the amount
    .help = correct the fact or the sentence that is wrong

budget-vat-contradicted_added = the text says that VAT is added, but { $fact ->
        [none] no VAT is charged
       *[other] the amounts include VAT
    }

budget-vat-contradicted_included = the text says that VAT is included, but { $fact ->
        [none] no VAT is charged
       *[other] VAT is added
    }

budget-vat-contradicted_none = the text says that no VAT is charged, but { $fact ->
        [added] VAT is added
       *[other] the amounts include VAT
    }

budget-vat-unstated = money is paid, but nothing is said of VAT
    .label = nothing on VAT
    .paid = pays
    .why = it is unclear whether VAT is included or added, and who bears it
    .help = state whether VAT is not charged, included or added

budget-vat-unstated_open = the question of VAT is left open
    .label = not settled
    .why = it is unclear whether VAT is included in the amount or added, and who bears it
    .help = state whether VAT is not charged, is included, or is added

budget-year-without-money = no money is stated for { $year }, though the agreement applies then{ $years ->
        [one] {""}
       *[other] {" "}({ $years } years in all)
    }
    .label = the nearest year with money
    .period = the term
    .why = either a year is wrong, or the work is to go on for a year without money
    .help = add the amount of the year, or correct the year

budget-zero-amount = the amount is { $amount }
    .label = { $amount }
    .why = nought is seldom what is meant; often it is a number that nobody filled in
    .help = state the amount, or delete it

reason-blank-index = the name of the index is missing
reason-brief = the agreement is brief
reason-blank-vat = the fact about VAT is missing
reason-grant-requisitioned = the money is a grant that is not invoiced
reason-no-numbered-appropriation = no appropriation is named by its number
reason-no-appropriation = no earlier decision on money is mentioned
reason-no-bounds = no amount has both a lower and an upper bound
reason-no-hours = no work counted in hours is put in
reason-no-indexation = the amounts are not moved
reason-no-public-money = no public party gives money of its own
reason-no-target = no target has a number
reason-no-upstream = no money of another is passed on
reason-no-vat-in-prose = the text says nothing on how VAT is dealt with
reason-no-yearly-money = no party gives money year by year
reason-nothing-paid-out = no public party pays a party on another side

budget-upstream-terms-missing_union = the terms of the EU support do not come with it to those who are paid
    .why = accounts, audits, visibility and retention are demanded of the one who has been granted the support, who cannot demand them of the others
    .help = say that the terms of the support bind the other parties too, and who answers if it is claimed back

budget-appropriation-differs = the money is taken here from the appropriation { $told }, but elsewhere from { $first }
    .label = { $told }
    .first = { $first }
    .why = an appropriation may be used only for its purpose, and the conditions differ
    .help = write the appropriation that the decision on the money names, or what is taken from which

budget-appropriation-short = { $told } has been set aside, but { $needed } is to be paid
    .label = { $told } is not enough
    .needed = at least { $needed } is needed in a year
    .why = a board may not bind itself for more than it has been given; the association may go without what is lacking
    .help = correct the amount, or name the decision that covers the rest

budget-appropriation-short_whole = { $told } has been set aside for the whole time, but { $needed } is to be paid
    .needed = { $needed } together

budget-appropriation-short_years = the money is given each year until { $needed }, but is taken out of a budget until { $told }
    .label = until { $told }
    .end = the agreement goes on until { $needed }
    .why = a board may not bind itself for more than it has been given; there is no appropriation for the years that follow
    .help = name the budget or plan that covers the last years too

budget-budget-untold = the text refers to a budget or table of costs that the agreement does not have
    .label = which budget?
    .funding = no cost lines are stated
    .why = the grant is a single amount: what it may be used for, and what deviates, cannot be told
    .help = state the costs (funding.costs), attach the budget, or say in which document it stands

budget-budget-untold_vague = the line that is most of the budget does not say what the money goes to
    .label = what is it?
    .why = nobody can say what the money may be used for, and what departs from it
    .help = divide the line on what is to be paid

budget-budget-untold_open = what the money goes to is left to the one that gets it, and no costs are stated
    .label = left open
    .why = nobody can say what the money may be used for, and what departs from it
    .help = state the costs (funding.costs), and who may move money between them

budget-budget-untold_lump = the grant is one figure: it is not said how much of it is pay and what the rest is for
    .label = what is it for?
    .why = what the money may be used for, and what is a deviation, cannot be told
    .help = state the costs (funding.costs), attach a budget, or say in the text how the amount is divided

budget-line-without-period = the cost has no time, though other lines have years
    .label = which year?
    .other = has a time
    .why = nobody can say which year's money is to pay it
    .help = state the time of the line (during), or divide it on the years

budget-line-without-period_told = a sum in the text has no time, though other contributions are given each year
    .yearly = given each year
    .why = nobody knows whether the sum is given once or every year, and in which budget it has to be
    .help = say for which year or time the sum is given, and state it among the contributions

budget-line-without-period_yearly = the cost has no time, though the money is given and counted by the year
    .label = each year, or for the whole term?
    .yearly = each year
    .why = nobody can say whether the line is paid once or every year
    .help = state `per: year`, or the time of the line (during)

budget-line-without-period_given = the grant has no time, although the others from the same party have years
    .label = which year?
    .why = it cannot be told in which year the money is given
    .help = state the time of the grant (during)

budget-line-without-period_worth = the worth has no time, although the same party gives other things by the year
    .label = by the year or in all?
    .yearly = by the year
    .why = it cannot be told whether the contribution is worth so much every year or in all
    .help = state `per: year`, or the time of the contribution (during)

reason-no-dated-lines = the costs are not divided on different times

budget-old-appropriation_budget = the money for { $year } is taken out of a budget for { $date }

budget-old-appropriation_left = the money is taken of what has been left over, and no appropriation is named
    .label = no appropriation
    .why = what is left of other money is bound to its purpose and its year until it has been decided again
    .help = state the appropriation and the year, or the decision that the money may be used for this
