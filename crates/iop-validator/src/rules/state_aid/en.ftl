## The rules on state aid.

family-state-aid = State aid

reason-no-aid-ground = the ground of state aid is not stated
reason-no-aid-amount = the amount of the aid cannot be worked out in euro
reason-paid-unknown = what is paid cannot be worked out
reason-several-recipients = several parties may get the money, and it is not told what each of them gets
reason-aid-in-another-currency = the aid is stated in another currency than what is paid
reason-no-ceiling = the law data has no certain ceiling for the day
reason-no-declaration = no declaration is stated
reason-no-de-minimis = the aid is not given as de minimis
reason-no-earlier-aid = no earlier aid is stated
reason-no-grant-day = the day on which the aid was granted is not known
reason-no-economic-activity = nothing in the agreement tells of an economic activity
reason-recipient-untold = it is not told who receives the money
reason-no-public-payment = no public party pays money
reason-no-euro-rate = no euro rate is stated
reason-no-rate-told = the text states no rate
reason-no-register-time = no time for the registration is told
reason-no-regulation = none of the regulations on de minimis aid is stated
reason-no-sgei = the aid is not for services of general economic interest
reason-no-stated-aid = the amount of the aid is not stated
reason-no-stated-recipient = no party is stated as the recipient
reason-rate-implausible = the rate for a euro cannot be right
reason-register-covers = the central register answers the question
reason-register-not-yet = registration was no duty on that day
reason-register-time = the time for registration is not surely over
reason-register-unsigned = the aid is registered when the agreement has been signed
reason-no-state-aid = nothing is recorded of state aid
reason-register-time-unknown = the time for the registration on that day is not known

state-aid-amount-differs = the aid is stated as { $stated }, but what is paid is { $paid }
    .label = another amount
    .why = what is paid is aid unless something else is said, and the ceiling is examined against all of it
    .help = correct the amount, or write which part of the money is aid
        .paid = is paid

state-aid-amount-differs_nothing = the aid is stated as nought
    .label = no amount
    .why = de minimis aid is held against the ceiling by its amount
    .help = state the amount, or take the aid away

state-aid-ceiling-exceeded = with earlier aid it comes to { $sum }; the ceiling on { $on } is { $most }
    .label = the aid
    .why = what exceeds the ceiling is not de minimis, and then all of it may have to be paid back
    .help = lower the amount, or give the aid on another ground
        .earlier = is counted
state-aid-ceiling-exceeded_alone = the aid is { $sum }; the ceiling on { $on } is { $most }

state-aid-declaration-after-grant = the declaration is of { $declared }, after the aid was granted { $on }
    .label = too late
    .why = the declaration is to show that the ceiling is kept before the right to the aid is given
    .help = correct the day if it is wrong; otherwise examine the ceiling anew
        .granted = the aid was granted then

state-aid-declaration-missing = the recipient’s declaration of other aid is missing
    .label = no declaration
    .why = without the recipient’s word on earlier aid nobody can know whether the ceiling is kept
    .help = ask for a written declaration before the aid is granted, and state its day (declared)

state-aid-earlier-outside-time = the aid from { $given } no longer counts when new aid is granted on { $on }
    .label = too long ago
    .why = only aid from { $from } onwards counts against the ceiling
    .help = correct the day if it is wrong, or remove the aid
state-aid-earlier-outside-time_later = the earlier aid is from { $given }, after the new aid granted on { $on }
        .label = not earlier
        .why = aid that is given afterwards belongs to the next test of the ceiling
        .help = correct the day that is wrong

state-aid-entrustment-missing = it is not stated that the service of general economic interest has been entrusted to the recipient
    .label = nothing on where it is entrusted
    .why = the higher ceiling is only for the one who has been entrusted with the service in writing
    .help = state where the recipient is entrusted with it (entrustment), or use the general ceiling
state-aid-entrustment-missing_oral = by what is stated the service has been entrusted by word of mouth only
    .label = not in writing

state-aid-figures-differ = the aid is said to equal { $told }, but at the rate it is { $right }
    .label = another sum
    .why = the ceiling is examined in euro, and whoever reads the text goes by its figures
    .help = convert the amount again, or correct the fact
        .fact = the fact
state-aid-figures-differ_ceiling = the ceiling is said to be { $told }, but is { $right }
        .label = another ceiling
        .help = state the ceiling that applies on the day of the grant
state-aid-figures-differ_earlier = the earlier aid is said to be { $told }, but is { $right } by the facts
        .label = another amount
state-aid-figures-differ_years = aid is added up over { $all } years, but the text says { $years }
        .label = another time
        .why = the declaration must be of the whole time over which aid is added up
        .help = write the three preceding years, and let the declaration be of them
state-aid-figures-differ_fiscal = aid is added up over { $all } years back from the day, not over fiscal years
        .label = another time
        .why = the regulation that ended with 2023 counted so; the declaration must be about the time that counts now
        .help = write the last three years, and let the declaration be about them
state-aid-figures-differ_sum = the aid is said to be { $told } in all, but the sum is { $right }
        .label = another sum

state-aid-ground-contradicts-assessment = the ground is a kind of aid, but the assessment or the text says that it is none
    .label = the ground
    .why = one of them has to be wrong, and the ground decides what duties follow
    .help = correct the ground, or make the assessment anew
        .assessed = the assessment says the opposite
        .said = the text says the opposite
state-aid-ground-contradicts-assessment_none = the ground is “no aid”, but the assessment or the text says that it is aid
        .label = no aid

state-aid-ground-contradicts-assessment_outcome = the finding is that there is no state aid, but the reason says that the activity is economic
    .label = an economic activity

state-aid-ground-contradicts-assessment_told = the text says that it is de minimis aid, but the assessment that it is no aid
    .label = by the text
    .assessed = by the assessment
    .why = de minimis aid calls for a declaration by the recipient, an examination against the ceiling and a registration
    .help = correct the text, or have the question assessed again and state the aid among the facts

state-aid-ground-unstated = the assessment is that there is aid, but not on what ground it is given
    .label = aid
    .why = the ground decides which ceiling applies, and whether the aid calls for a declaration and a registration
    .help = state the ground, the amount and the regulation under state_aid

state-aid-not-assessed = the agreement tells of activity on a market, but nothing is said of state aid
    .label = activity on a market
    .why = public money to someone who sells goods or services on a market may be state aid
    .help = record (assessments or state_aid) who has assessed the question, when and with what result
state-aid-not-assessed_others = other legal questions have been assessed, but not that of state aid
    .label = no assessment of state aid
    .why = a public party pays another, and what the money goes to decides whether that is aid

state-aid-not-assessed_facts = the assessment finds state aid, but nothing is recorded of the aid
    .label = is aid
    .help = record ground, amount in euro, rate and declaration under state_aid

state-aid-not-assessed_trade = the assessment describes work on a market, but does not say why the grant is no aid all the same
    .label = work on a market
    .finds = yet no aid
    .help = say why it is no aid, for example that this work is kept apart from the grant, or change the assessment

state-aid-not-assessed_later = the question of state aid is put off, and nobody has assessed it
    .label = not assessed
    .why = the aid is given when the agreement is made, and if it is not allowed then it is to be paid back
    .help = assess the question before signing and record who did, when and with what outcome

state-aid-not-assessed_open = the assessment leaves the question of state aid open and does not say what follows
    .label = not settled
    .why = the aid is given when the agreement is made, and if it is unlawful then it is to be paid back
    .help = answer the question, or give the aid on a ground that allows it (state_aid)

state-aid-not-assessed_unasked = the assessment says that the question of state aid has not been examined
    .label = not examined
    .help = examine the question and write the answer, or say when and by whom it is done before the signing
state-aid-not-assessed_unanswered = the assessment does not answer the question of state aid
    .label = no answer
    .help = give the answer (finds) and why: whether the activity is economic, and whether trade can be affected

state-aid-rate-differs = the rate is { $told } in the text, but another among the facts
    .label = another rate
    .why = the aid is converted to euro at the rate, so it decides whether the ceiling is kept
    .help = correct the rate that is wrong
        .rate = the rate among the facts
state-aid-rate-differs_comma = the comma of the rate is misplaced: the text says { $told }
        .label = ten times too much or too little
        .text = so it stands in the text

state-aid-rate-differs_implausible = the rate of { $rate } kronor for a euro is implausible
    .label = implausible rate
    .why = with a wrong rate the amount in euro is wrong, and the ceiling is examined against it
    .help = state the rate of the Riksbank or the European Central Bank for the day

state-aid-rate-missing = the aid is in kronor, but the euro rate is missing
    .label = no rate
    .why = the ceiling is set in euro, and without a rate nobody can see whether it is kept
    .help = state the rate on the day of the grant (rate), and the day (rate_on)

state-aid-rate-stale = the rate is of { $rate }, long before the aid was granted on { $on }
    .label = an old rate
    .why = the aid is converted to euro at the rate of the day when the right to it was given
    .help = use the rate on the day of the grant
state-aid-rate-stale_later = the rate is of { $rate }, after the aid was granted on { $on }
        .label = a later rate

state-aid-recipient-not-paid = the recipient of the aid is paid nothing; the money goes to another party
    .label = is paid nothing
    .why = ceiling, declaration and registration concern the one who receives the aid
    .help = state the party that receives the money (recipient)
state-aid-recipient-not-paid_giver = the recipient of the aid is the one who gives the money
        .label = gives the money

state-aid-register-missing = the aid was granted { $on }, but no registration is recorded
    .label = not registered
    .why = de minimis aid has to be in a central register since 2026
    .help = register the aid, and state the day (registered) and the number (register_number)
state-aid-register-missing_early = the aid is registered before it was granted on { $on }
        .label = registered too early
        .help = correct the day that is wrong
state-aid-register-missing_late = the aid was granted on { $on } but registered too late
        .label = too late
        .why = the aid has to be in the register within 20 working days of the grant, for the next giver to see
        .help = correct the day that is wrong, or say why the registration was delayed

state-aid-register-missing_denied = the aid is said not to need registration
    .label = not registered
    .why = de minimis aid has to be in a central register since that has been required
    .help = take the sentence out, and say who registers the aid

state-aid-register-time-differs = the text gives { $told } to register the aid; the regulation gives { $right } working days
    .label = too late
    .why = whoever gives the aid is to register it within the time of the regulation; that time has not been compared with its source and should be checked
    .help = write { $right } working days from the grant, or delete the time

state-aid-register-time-differs_working = the text gives { $told }, counted in working days, for the registration; the regulation gives { $right }

state-aid-regulation-mismatch = the ground is services of general economic interest, but the regulation is the general one
    .label = the general regulation
    .why = the two regulations have different ceilings, and one requires that the service has been entrusted to the recipient
    .help = correct the ground or the regulation
        .ground = the ground
state-aid-regulation-mismatch_sgei = the ground is the general one, but the regulation is for services of general economic interest
        .label = the regulation for such services
state-aid-regulation-mismatch_ground = the ground is another one, but the regulation is on de minimis aid
        .label = another ground
        .why = the terms, the ceiling and the register follow from the ground
        .ground = the regulation
state-aid-regulation-mismatch_text = the text names regulation { $told }, but the fact is { $act }
        .label = another regulation
        .fact = the fact
        .why = the regulations have different ceilings and terms, and the recipient has to be told which applies
        .help = correct the text or the fact

state-aid-regulation-not-in-force = regulation { $act } applied no longer when the aid was granted on { $on }
    .label = an older regulation
    .why = the ceiling and the duties are others in the regulation that applied then
    .help = state the regulation that applied on the day of the grant
state-aid-regulation-not-in-force_early = regulation { $act } did not yet apply when the aid was granted on { $on }
        .label = a later regulation

state-aid-recipient-not-told = the text does not say that the grant is de minimis aid, or under which regulation
    .label = not said in the text
    .why = the recipient has to know that the grant counts against the ceiling, to answer rightly when the next giver asks
    .help = say that the grant is de minimis aid, under which regulation, and how large it is
state-aid-recipient-not-told_regulation = the text says that the grant is de minimis aid, but not under which regulation
    .label = which regulation
state-aid-recipient-not-told_amount = the text says that the grant is de minimis aid, but not how large the aid is
    .label = how much
