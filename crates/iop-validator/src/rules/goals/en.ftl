## The rules on purpose and goals.

family-goals = Purpose and goals

goals-about = about

goals-at-least = at least

goals-at-most = at most

goals-condition-as-goal = a condition stands among the goals: that something is free of charge
    .label = a condition
    .why = a condition applies all the time; among the goals it is read as something to strive for
    .help = move the sentence to the commitments, and say who answers for the condition being met

goals-condition-as-goal_commitment = a condition stands among the commitments, not something that the party does
    .why = a commitment says what the party does; a condition applies all the time and to all
    .help = say what the party does, or move the condition to the clause on scope

goals-conflicting-targets = { $measure } stated in two ways: { $other-bound } { $other-number } ({ $other-time }) and { $bound } { $number } ({ $time })
    .label = { $bound } { $number } ({ $time })
    .other = but here { $other-bound } { $other-number } ({ $other-time })
    .same = the same number here
    .why = with two different answers nobody knows which applies, and the follow-up may go by either
    .help = decide which number and which time apply, and state them in one place

goals-duplicate-goal = the same goal is listed twice
    .label = the second time
    .first = the first time
    .why = the goal is then followed up twice or not at all, and perhaps one of them should have said something else
    .help = delete one, or write what it should have said

goals-exactly = exactly

goals-effort-as-goal = the goal says what a party does, not what is to be reached
    .label = an effort
    .promised = the same as a commitment
    .why = an effort can be carried out without anything having become better, and then there is nothing to evaluate
    .help = move the sentence to the commitments, and say what it is to lead to

goals-goal-without-commitment = no commitment refers to the goal { $goal }
    .label = no commitment refers to this
    .commitments = the commitments refer to the other goals
    .why = a goal that nobody answers for may not be reached
    .help = add a commitment, refer to the goal from one, or delete the goal

goals-group-smaller-than-target = the goal is { $number } { $measure }, but the target group is at most { $size }
    .label = the goal: { $number }
    .group = at most { $size }
    .why = the goal cannot be reached within the target group
    .help = correct the number that is wrong, or widen the target group

goals-impossible-range = the number is at least { $low } but at most { $high }
    .label = cannot be met
    .other = the other limit
    .why = no number meets both
    .help = correct the number that is wrong, or delete one of them

goals-impossible-range_age = the target group is from { $low } years but under { $high } years: nobody belongs to it
    .label = under { $high } years
    .other = from { $low } years
    .why = a target group that nobody belongs to cannot be reached
    .help = correct the age that is wrong

goals-impossible-range_age-to = the target group is from { $low } years but up to { $high } years: nobody belongs to it
    .label = up to { $high } years
    .other = from { $low } years
    .why = a target group that nobody belongs to cannot be reached
    .help = correct the age that is wrong

goals-impossible-range_exactly-above = the number is exactly { $low } but at most { $high }

goals-impossible-range_exactly-below = the number is at least { $low } but exactly { $high }

goals-impossible-range_two-times = the target is counted both over { $during } and { $per }
    .label = { $per }
    .other = { $during }
    .why = it cannot be known over what time the number is counted
    .help = state one of the times and delete the other

goals-no-time = no time stated

goals-not-measurable_one = the goal has no measure, though the others have
    .why = with nothing to measure against, what that goal has given cannot be followed up
    .help = state what is counted, how many and over what time, or how the goal is followed up otherwise

goals-not-measurable = { $goals ->
        [one] the goal has no measure
       *[other] none of the { $goals } goals has a measure
    }
    .label = no measure is stated
    .why = with nothing to measure against, what the agreement has given cannot be followed up
    .help = state for at least one goal what is counted, how many and over what time

goals-part-exceeds-whole = { $number } { $measure } are more than the whole, { $whole }
    .label = more than { $whole }
    .whole = the whole
    .why = no more can be reached than there are
    .help = correct the number that is wrong

goals-purpose-missing = no clause says what the partnership is for
    .label = the purpose is missing
    .why = an agreement is interpreted in the light of its purpose
    .help = add a clause on the purpose

goals-target-group-contradicts = others than the target group are named here
    .label = others than the target group
    .group = the target group is another
    .limits = the target group is limited
    .age = according to the facts
    .why = who may take part decides what has been promised and who can be refused
    .help = state the target group once, and use the same words in title, purpose and goals

goals-target-group-contradicts_adults = the group is of adults, but its age is from { $from } years
    .label = from { $from } years
    .group = adults

goals-target-group-contradicts_age = the text says { $written }, but the age of the target group is stated as something else
    .label = { $written }

goals-target-group-contradicts_grades = { $age } years do not go with the grades of the group
    .label = { $age } years
    .group = the grades

goals-target-group-contradicts_open = the work is said to be open to all, but the target group is limited
    .label = open to all

goals-targets-fall-short = the goal is { $number } { $measure }, but the commitments together come to { $sum }
    .label = the goal: { $number }
    .share = a part of the { $sum }
    .why = even if everyone keeps their commitments the goal is not reached
    .help = raise a commitment or lower the goal

goals-time-basis-missing = it is not said over what time { $measure } are counted
    .label = per year, or in the whole agreement?
    .term = the term is longer than a year
    .why = the number may be for each year or for the whole term
    .help = state per what or during what time the number is counted

goals-too-seldom = the commitment gives { $told } in a year, but the target is { $number }
    .label = makes { $told }
    .target = the target is { $number }
    .why = whoever does what the commitment states does not reach the goal
    .help = correct the times, the weeks or the target

goals-unknown-goal = there is no goal { $goal }; the nearest is { $nearest }
    .label = no goal has this id
    .nearest = is this goal meant?
    .why = the reference leads nowhere, and the follow-up of the goal misses the commitment
    .help = correct the reference, add the goal or delete the reference

goals-unknown-goal_none = there is no goal { $goal }

goals-volunteer-age-differs = the lowest age of a volunteer is { $told } years in the text, but { $fact } years among the facts
    .label = { $told } years
    .fact = { $fact } years
    .why = nobody knows who may help
    .help = correct the age that is wrong

reason-no-group-size = the target group has no largest size

reason-no-shares-of-target = no goal has a number that several commitments share

reason-no-single-group = there is no single direct target group to compare with

reason-no-target-group = no direct target group is stated

reason-term-within-year = the term is at most a year

reason-no-helpers = no target group and no definition states how old a volunteer must be

reason-no-part = no measure counts a part of another

reason-no-weeks = no commitment with a target a year tells how many times a week and for how many weeks
