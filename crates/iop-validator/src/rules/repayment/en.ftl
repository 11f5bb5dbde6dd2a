## The rules on repayment.

family-repayment = Repayment

repayment-day-missing = interest is owed on the repayment, but it is not said by when it shall be paid
    .label = no day
    .interest = the interest
    .why = without a due day interest runs only some time after a claim, and the parties dispute when it came
    .help = state a day, or a time from the request or the end

repayment-day-missing_no-interest = it is not told when the repayment is due
    .label = no day
    .why = without a due day the parties may dispute when the money should have come, and from when interest runs
    .help = state a day, or a time from the request or the end

repayment-debtor-differs = the text says that { $name } repays, the fact that { $debtor } does
    .label = { $name }
    .fact = the fact: { $debtor }
    .why = a claim must be made against the one that owes; where two are named, both can refuse
    .help = correct the text or the fact

repayment-debtor-differs_recipient = by the text money is paid back to { $name }, who is the one that it was paid to
    .label = the one that is paid
    .paid = the fact on whom the money is paid to
    .why = money goes back to the one that has paid it
    .help = correct to whom the money is paid back

repayment-debtor-unclear = it is not said who shall repay
    .label = who is meant is not said
    .prose = nor does the text say which party
    .fact = the party by the fact
    .why = a claim must be made against someone, and unclear words may be read against the one who wants the money
    .help = name the party that has received the money

repayment-debtor-unclear_all = all parties shall repay, but not all are paid
    .label = not all are paid

repayment-debtor-unclear_missing = the repayment has no party: it is not said who shall repay

repayment-debtor-unclear_told = the text does not say which party shall repay

repayment-debtor-unclear_unpaid = { $name } shall repay, but is not paid
    .label = is not paid

repayment-due-before-end = the repayment is due { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the time is up
    .label = due { $day }
    .end = the end of the term
    .spend-by = the money may be used until { $last }
    .why = before the time is up nobody knows what is left
    .help = put the day off, or count it from the end

repayment-due-before-end_spend-by = the money is to be repaid { $day }, but may be used until { $last }

repayment-extent-differs = the text reclaims the whole grant, but the fact is a part of it
    .label = the whole
    .fact = the fact
    .why = the difference may be money that is already spent
    .help = correct the text or the fact

repayment-extent-differs_proportional = the text reclaims what answers to the time left, but the fact is another
    .label = by the time left

repayment-extent-differs_unused = the text reclaims what has not been used, but the fact is another
    .label = what has not been used

repayment-extent-unclear = how much shall be repaid cannot be computed
    .label = how much is not said
    .prose = the text says the same
    .why = a sum that cannot be computed must be negotiated when the parties disagree, and it is open whether work already done is paid for
    .help = say what is repaid (what is unused, in proportion to the time left, or all) and that the costs of work done count as used

repayment-extent-unclear_settled = the text leaves open how much is repaid, although the fact says it
    .fact = the fact

repayment-extent-unclear_missing = it is not said how much shall be repaid

repayment-interest-conflict = the interest on the repayment is stated in two ways
    .label = interest
    .interest = the fact about interest
    .why = without agreement the Interest Act applies; with two answers nobody knows what is owed
    .help = correct the one that is wrong

repayment-interest-conflict_none = no interest is owed, but the rate is stated as { $rate }

repayment-interest-conflict_statutory = interest follows the Interest Act, but is stated as { $rate }

repayment-interest-conflict_no-rate = interest is agreed, but the rate is missing
    .help = state the rate, or refer to the Interest Act

repayment-interest-conflict_told-none = the text says that no interest is owed, but the fact is another

repayment-interest-conflict_told-statutory = the text says that the Interest Act applies, but the fact is another

repayment-interest-conflict_told-agreed = the text states a rate of its own, but the fact is another

repayment-more-than-received = { $amount } shall be repaid, but only { $received } is paid
    .label = { $amount }
    .received = the contributions in money come to { $received }
    .why = nobody can repay more than was received
    .help = correct the amount, or call it a penalty if it is one

repayment-personal-liability = persons who are no parties are to answer personally
    .label = answer themselves
    .why = the association is a legal person of its own, and who is no party is not bound
    .help = delete the term, or let whoever gives a security sign an undertaking of their own

repayment-unlimited-liability = by the text the civil society party answers without limit
    .label = no limit
    .why = an association can seldom carry a risk without limit, and insurance seldom covers it
    .help = let each answer for the damage it causes, or set a highest amount

repayment-recipient-left-out = only { $name } shall repay, though { $other } is paid too
    .label = only { $name }
    .paid = { $other } is paid too
    .why = what the others have cannot be claimed back, or one party answers for what the others were paid
    .help = name all that are paid, or say in the text what applies to the others

repayment-surplus-contradiction = money left over is both kept and returned
    .label = the text
    .surplus = the other answer
    .repayment = what is unused is repaid at the end
    .why = both cannot apply, and the question comes up when the time is up
    .help = correct the fact or the text that is wrong

repayment-surplus-contradiction_day = the text has another day for the surplus than the fact
    .label = another day
    .due = the fact
    .why = whoever is to pay does not know when
    .help = correct the text or the fact

repayment-surplus-contradiction_returned = by the fact what is left over is returned, by the text it is kept

repayment-surplus-contradiction_kept = by the fact what is left over is kept, by the text it is returned

repayment-surplus-contradiction_carried-over = by the fact what is left over is carried over, by the text it is returned

repayment-surplus-contradiction_told = by the text money left over is both kept and returned

repayment-surplus-contradiction_repaid = what is left over is kept, but what is unused is repaid at the end
    .label = kept

repayment-unspent-money-unstated = nothing is said of money that is not used
    .label = paid in advance
    .paid = pays before the work is done
    .why = if money is left over nobody knows whether it shall be returned
    .help = say whether money left over is returned, carried over or kept

repayment-unspent-money-unstated_open = the question of money that is not used is left open
    .label = not settled
    .why = when money is left nobody knows whether it is to be paid back
    .help = state whether money that is left is returned, carried over or kept

repayment-upstream-surplus-kept = what is left over may be kept, though some of it is money from { $name }
    .label = kept
    .source = money from { $name }
    .why = such money is as a rule to be accounted for and returned where it is not used
    .help = let what is left over be returned, unless the funder's terms say otherwise

repayment-work-done-ignored = everything shall be repaid, without regard to work done
    .label = everything
    .why = halfway through the money has gone to wages and rent; one party then bears all the risk
    .help = let what is unused be repaid, or count off proven costs of work done

repayment-work-done-ignored_unpaid = work done before the agreement ends is not paid for
    .label = nothing for what is done
    .why = one of the parties then bears the whole risk of its ending
    .help = let documented costs until the end be paid

reason-state-grant = the grant is one of the state, and the authority decides whether all or a part is to be paid back
reason-blank-extent = the extent of the repayment is missing
reason-blank-surplus = the fact about surplus is missing
reason-debtor-leads = the one that repays leads the cooperation, passes money on or is paid none
reason-no-debtor = no single party is stated as the one that repays
reason-no-interest = no interest on the repayment is stated
reason-no-payee = it is not stated who is paid
reason-no-unlimited-liability = nobody is said to answer without limit
reason-no-personal-liability = nobody is said to answer personally
reason-no-extent = the facts do not say how much is repaid
reason-no-repayment = nothing is stated about repayment
reason-no-repayment-day = no fixed day for repayment is stated
reason-no-surplus = nothing is said of surplus
reason-not-in-advance = a public party pays nothing in advance to another side
reason-no-upstream-source = no money comes from another funder
reason-upstream = the money comes from a grant with terms of its own
