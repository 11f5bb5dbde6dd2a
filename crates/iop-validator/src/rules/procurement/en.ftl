## The rules on procurement.

family-procurement = Procurement

reason-not-a-contract = the agreement is not assessed to be a contract
reason-not-a-direct-award = the assessment does not speak of direct award
reason-no-criterion-met = no criterion is stated as met
reason-a-purchase = the agreement is a purchase, and a price is nothing to remark on there
reason-limit-unknown = the law data has no certain limit for the day
reason-no-assessment = no such assessment is recorded
reason-no-assessments = no assessment is recorded
reason-no-contract-kind = a grant or an amendment is not tried here
reason-no-equality = the text does not say that the parties are equals or that it is no purchase
reason-no-detail-denial = the text does not say that the work is free from detailed control
reason-no-limit-claim = the text does not say that the value is below a limit
reason-no-limit-told = the text names none of the limits of the law
reason-no-market-claim = the text does not say that there is no market
reason-partnerships-only = the rule applies only to partnerships
reason-not-divided = the text does not say that anything is divided into several agreements
reason-no-money-given = the public party pays no money to the other
reason-no-other-agreement = no other agreement between the same parties is told of
reason-no-value = the value of the agreement cannot be worked out
reason-service-limit = which limit applies depends on the sort of services, and that is not told

procurement-assessed-as-contract = the agreement is assessed as a public contract, and the value { $value } reaches the limit { $limit }
    .label = the assessment
    .why = according to the assessment it is a contract, and one that reaches the limit may not be awarded directly as a partnership
    .help = procure it, for instance reserved for non-profit organisations, or record a new assessment if this one is wrong
        .value = the value with extensions

procurement-assessed-as-contract_below = the agreement is assessed as a public contract, but nothing says that it is awarded directly
    .why = the form says that nothing is bought and the assessment that it is a contract: both cannot be right
    .help = say that it is awarded directly and below which limit, or record a new assessment if this one is wrong
procurement-assessed-as-contract_unreserved = the agreement is assessed as a contract for social or other special services, but no procedure is told
    .why = such a contract may not be awarded in the form of a partnership only because the services are of that sort
    .help = consider a procurement reserved for non-profit organisations, or state which limit or exception is applied

procurement-assessed-as-contract_unfounded = assessed as a public contract awarded directly, but the limit is not stated; the value is { $value }
    .why = the value reaches the general limit, and then only an exception or a higher limit allows a direct award
    .help = say which limit or exception applies, or record a new assessment if this one is wrong
        .value = the value with extensions

procurement-assessment-after-signing = the assessment is dated { $on }, after the agreement was signed { $bound }
    .label = the day of the assessment
    .why = an assessment made when the parties are bound does not examine whether to conclude the agreement
    .help = correct the day if it is wrong; otherwise record the assessment that was made before the agreement
        .bound = the parties were bound then

procurement-assessment-missing = the value { $value } reaches the limit { $limit } for direct award, but no assessment is recorded
    .label = the value with extensions
    .why = whether the partnership is a service contract depends on its contents, and nobody has noted that it was examined
    .help = record (assessments) who assessed the question of procurement, when and with what result
procurement-assessment-missing_others = other legal questions have been assessed, but not that of procurement
        .label = no assessment of procurement
        .why = a public party pays another, and the contents decide whether that is a service contract
procurement-assessment-missing_claim = the rules on procurement are said not to apply, but no assessment of that is recorded
        .label = the claim
procurement-assessment-missing_open = the assessment leaves the question of procurement open and does not say what follows
    .label = not settled
    .why = a service contract may not be entered without procurement, so the question must be answered first
    .help = answer the question, or write in the assessment how the doubt is dealt with
procurement-assessment-missing_unmade = by the text the question of procurement has not been assessed
    .label = not assessed

procurement-assessment-undated = the assessment is not dated
    .label = no day
    .why = without a day it cannot be shown which law and which agreement were assessed, or that it was in time
    .help = state the day (on)

procurement-assessment-undated_unnamed = who made the assessment is not stated
    .label = no assessor
    .why = without a name or post nobody answers for it
    .help = state who under by

procurement-charge-unshown = by the assessment the rules on procurement apply, but the procurement penalty is not shown
    .label = the rules apply
    .why = a contract that was not advertised may cost the municipality a penalty on its value, and whoever decides should have seen it
    .help = write in the assessment how high the penalty may be, or correct the answer if the agreement is no contract

procurement-claim-contradicted = the parties are said to be equals, but only the civil society party can owe a penalty
    .label = a penalty for one
    .why = an agreement in which one party sets terms and penalties for the other is like a purchase, whatever it is called
    .help = let the sanction apply to both, or delete it; otherwise delete the claim
        .claim = the claim it contradicts
procurement-claim-contradicted_bought = it is said to be no purchase, but only the civil society party can owe a penalty
procurement-claim-contradicted_power = the parties are said to be equals, but by the text one of them decides over the other
        .label = one of them decides
        .why = an agreement in which one party decides over the other is like a purchase, whatever it is called
        .help = let the parties decide together, or limit it to what the law requires; otherwise delete the claim
procurement-claim-contradicted_power-bought = it is said to be no purchase, but by the text one of them decides over the other
        .label = one of them decides
        .why = an agreement in which one party decides over the other is like a purchase, whatever it is called
        .help = let the parties decide together, or limit it to what the law requires; otherwise delete the claim

procurement-cost-coverage-argument = that only costs are covered is said to make the rules on procurement inapplicable
    .label = the conclusion
    .why = the Supreme Administrative Court has held that mere coverage of costs does not take an agreement outside them
    .help = delete the conclusion and assess the contents: whether the municipality gets something in return for payment

procurement-criteria-unassessed = the criteria of a partnership are listed, but no assessment of them is recorded
    .label = no assessment
    .why = without who and when it cannot be shown that anyone examined whether the form may be used
    .help = state under criteria who has assessed them (assessed_by) and on what day (assessed_on)
procurement-criteria-unassessed_undated = the criteria have been assessed, but the day is missing
        .label = no day of the assessment
procurement-criteria-unassessed_unnamed = the criteria have been assessed, but it is not said by whom
        .label = nobody who has assessed

procurement-criterion-contradicted = the reason contradicts the criterion that is said to be met
    .label = contrary to the criterion
    .criterion = the criterion
    .why = a reason that says the opposite shows that the criterion is not met
    .help = change the verdict, or correct the reason

procurement-criterion-contradicted_assessed = the activity is said not to be ordered or bought, but by the assessment the agreement is a contract
    .label = not ordered?
    .assessment = the assessment
    .why = a contract is what a public party orders for payment
    .help = try whether a partnership is the right form: a contract is awarded under the procurement act

procurement-criterion-not-met = a criterion is not met, yet the form of a partnership is used
    .label = not met
    .why = the criteria are the reasons why the agreement is not treated as a purchase or a grant
    .help = choose another form, or state why the form holds although the criterion is not met
procurement-criterion-not-met_partly = a criterion is met only in part, and nothing says why that is enough
        .label = met in part

procurement-assessment-without-reasons = the assessment does not say why the partnership is no contract
    .label = only the conclusion
    .why = what the agreement is turns on what is done, for whom and for what
    .help = state what was examined: what is done, the payment, the market and the value

procurement-done-for-authority = something is done for the public party, as in a purchase
    .label = for the public party
    .why = what an authority receives and pays for may be a contract, whatever the agreement is called
    .help = state what the organisation does for its own purpose, or examine whether it is a service to be procured

procurement-criterion-without-reason = { $count } criteria are said to be met without any reason
    .label = the criteria
    .why = to repeat a criterion is not to show that it is met
    .help = state under reason what shows that the criterion is met
procurement-criterion-without-reason_one = a criterion is said to be met without a reason, though others have one
        .label = met, without a reason

procurement-criterion-without-reason_repeated = the reason only repeats the criterion
        .label = no more than the criterion

procurement-detail-control = the work is said not to be controlled in detail, but how it is to be done is regulated
    .label = regulated in detail
    .why = the more the agreement settles of method, staffing and hours, the more it is like a service that is ordered
    .help = leave method, staffing and hours to the one who does the work, and regulate goals and follow-up
        .claim = said not to be controlled in detail

procurement-divided = what belongs together is said to be divided into agreements that are assessed one by one
    .label = divided
    .why = the value is that of what belongs together, also where agreements recur or stand side by side; it may not be divided to stay below a limit
    .help = add the agreements up, and assess the question of procurement by the sum

procurement-divided_row = several agreements in a row within { $months } months, and the assessment does not add them up
    .label = one of them
procurement-divided_beside = another agreement with the same organisation, { $other }, is not added up with this one
    .label = the other agreement
    .value = this agreement
    .why = each of them is below the limit { $limit }, but together they reach it
    .help = add the agreements up, or say why they do not belong together

procurement-exclusive-provider = the agreement is justified by nobody else being able to provide the service
    .label = the only one who can
    .why = the reason presupposes that the municipality acquires a service of a certain quality, and to be alone is in itself no reason against procurement
    .help = justify the partnership by what is common and by the organisation's own initiative, not by its being alone

procurement-finds-contradict-outcome = the answer is that procurement law applies, but the outcome says it is no contract
    .label = the rules apply
    .why = one of them must be wrong, and then the question of procurement has in effect not been assessed
    .help = correct the answer, or the outcome
        .outcome = the outcome says the opposite
procurement-finds-contradict-outcome_none = the answer is that procurement law does not apply, but the outcome says it is a contract
        .label = the rules do not apply

procurement-label-argument = what it is called is said to take it out of the rules on procurement
    .label = what it is called
    .why = what matters is whether the municipality gets a service for payment, not what the agreement is called
    .help = try payment, performance, obligation and market, and write what is missing

procurement-limit-of-another-time = the limit is stated as { $amount }, but on { $on } it is { $limit }
    .label = a limit of another time
    .why = the value is compared with the limit that applies when the agreement is concluded
    .help = state the limit for that day, and compare the value with it

procurement-market-claim-unsupported = the text claims that there is no market, but no examination is stated
    .label = the claim
    .why = without a dated examination it cannot be shown that nobody else would or could
    .help = state what was examined, when and with what result, or delete the claim

procurement-others-uncounted = another agreement or grant to the same party is told of, but not what they come to together
    .label = beside this one
    .why = what belongs together is added up when the value is held against the limits of the law, and aid to one recipient is added up over three years
    .help = state the sum for twelve months and for three years, or why the agreements do not belong together

procurement-payment-per-unit = the payment is made per unit, like the price of a service
    .label = payment per unit
    .why = to pay for each place, participant or measure is like a purchase, and speaks for a service contract
    .help = contribute an amount for the work as a whole, or assess the agreement as a purchase

procurement-previously-procured = the same work was procured before and is now a partnership
    .label = procured before
    .why = that the work was a bought service until lately may speak for its still being one
    .help = state how the partnership differs from the earlier purchase, and assess the question of procurement

procurement-purchase-word = “{ $word }” belongs in a procurement, not in a { $form ->
        [grant] grant
        [cooperation] cooperation
       *[partnership] partnership
    }
    .label = a word for a purchase
    .why = the parties are described as buyer and seller, which speaks for a service contract
    .help = call the party by its name or “the party”; a real purchase has to be procured

procurement-purchase-word_penalty = a penalty belongs rather in a procurement
    .label = penalty
    .why = a penalty makes what the party undertakes something that can be enforced, which speaks for a service contract
    .help = delete the penalty; money not used as agreed can be withheld or paid back instead
procurement-purchase-word_deducted = a deduction for what is not held belongs rather in a procurement
    .label = deduction
    .why = a set deduction works as a penalty: it makes what the party undertakes something that is paid by the piece
    .help = delete the deduction; money not used as agreed can be withheld or paid back instead

reason-public-buyers = public parties that cooperate often buy together, and then write of procurement and suppliers

procurement-reasons-undocumented = nothing says that the reasons for the direct award are written down, and the value { $value } reaches { $duty }
    .label = no reasons
    .why = whoever awards that much directly has to document the reasons
    .help = write down the reasons, and say in the assessment where they are

procurement-reasons-undocumented_confessed = a direct award for { $value } is said not to be documented, and from { $duty } the reasons are to be written down
    .label = nothing written down

procurement-value-over-limit = the value is said to be below the limit { $limit }, but is { $value }
    .label = below the limit
    .value = the value
    .why = that the agreement may be awarded directly rests on a comparison that is wrong
    .help = correct the value or the limit, and assess it again if the value reaches the limit

procurement-value-over-limit_unsaid = the value is said to be below the limit, but is { $value }; the limit last looked up for services in general is { $limit }
    .label = which limit?
    .value = the value
    .why = the higher limit is for social and some other services only, and the text does not say that these are such
    .help = say which limit and which services are meant, or assess the question again

procurement-value-without-options = the value is stated without the extensions; with them it is { $value }
    .label = without the extensions
    .why = the value is counted over the whole time with every extension, and only that is compared with the limits
    .help = state the value with the extensions, and assess the question of procurement by that
        .extension = the agreement may apply longer
procurement-value-without-options_reached = the value is stated without extensions; with them it is { $value }, and the limit is { $limit }
procurement-value-without-options_first-term = the value is stated as { $stated }, which is the first term without extension
procurement-value-without-options_part = the value is stated as { $stated }, but the whole term comes to { $value }
        .label = a part of the term
        .why = the value is counted over the whole term, and only that is compared with the limits
        .help = state the value of the whole term, and assess the question of procurement by that
        .extension = the whole value: { $value }
procurement-value-without-options_part-year = a part of the term is compared with the limit; the whole is worth { $value }
        .label = a part of the term
        .why = the value is counted over the whole term, and only that is compared with the limits
        .help = state the value of the whole term, and assess the question of procurement by that
        .extension = the whole value: { $value }
procurement-value-without-options_open = the value is stated as { $stated }, but for { $months } months it is { $value }
        .label = for a shorter time
        .why = the value of an agreement without an end is counted for as many months as the act sets
        .help = count the value for the whole of that time, and assess the question of procurement by it
        .extension = the agreement has no end
procurement-value-without-options_open-reached = the value is stated as { $stated }, but for { $months } months it is { $value }; the limit is { $limit }
        .label = for a shorter time
        .why = the value of an agreement without an end is counted for as many months as the act sets, and that reaches the limit
        .help = count the value for the whole of that time, and assess the question of procurement by it
        .extension = the agreement has no end
