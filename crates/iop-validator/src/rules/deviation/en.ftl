## The rules on deviations.

family-deviation = Deviations

deviation-decided-later = the deviation from { $rule } is dated { $on }, after the day of the check
    .label = { $on }
    .why = on { $now } nothing had been decided, and so what the rule finds counts
    .help = correct the day, or wait until it has been decided

deviation-expired = the deviation from { $rule } applied through { $until }
    .label = { $until }
    .again = counts again
    .why = the check is for { $now }, and no decision carries the deviation then
    .help = correct what the rule finds, or let whoever decided do so anew

deviation-incomplete = the deviation has no reason
    .label = no reason
    .why = a deviation is a decision: without reason, decision-maker and day it cannot be reviewed later
    .help = write why the agreement deviates from the rule

deviation-incomplete_decided-by = it is not said who decided on the deviation
    .label = the decision-maker is missing
    .help = state the function or the body that decided

deviation-incomplete_on = the deviation has no day of decision
    .label = the day is missing
    .help = state the day of the decision

deviation-incomplete_rule = it is not said which rule the deviation is from
    .label = the rule is missing
    .help = state the rule's name, as it stands in brackets in the finding

deviation-incomplete_until = the last day of the deviation is not filled in
    .label = the day is missing
    .help = state the last day, or delete the line if the deviation applies until further notice

deviation-not-allowed = the rule { $rule } cannot be deviated from
    .label = cannot be deviated from
    .why = the deviation has no effect: what the rule finds counts
    .help = delete the deviation and correct what the rule finds

deviation-place-unknown = the place { $place } is not in the file
    .label = no such place
    .why = the deviation has no effect there
    .help = write the place as iop check --format json does, or delete the line: the deviation is then for the whole agreement

deviation-place-unknown_form = { $place } is no place: one begins with a slash, as /funding/total
    .label = no place

deviation-unknown-rule = there is no rule { $rule }
    .label = no such rule
    .why = the deviation has no effect
    .help = correct the name; iop rules lists all

deviation-unknown-rule_near = there is no rule { $rule }; perhaps { $nearest } is meant
    .help = write { $nearest } if that is what is meant

deviation-unmatched = the agreement deviates from { $rule }, but the rule finds nothing to deviate from
    .label = not needed
    .why = a deviation that is not needed hides the next fault at the same place
    .help = delete the deviation

deviation-unmatched_elsewhere = the agreement deviates from { $rule }, but at another place than where the rule finds something
    .label = the rule finds something at { $place }
    .help = correct the place, or delete the deviation
