## The rules about goals and targets.

goals-about = about
goals-at-least = at least
goals-at-most = at most
goals-exactly = exactly
goals-no-time = no time stated

goals-conflicting-targets = { $measure } promised differently: { $other-bound } { $other-number } ({ $other-time }) and { $bound } { $number } ({ $time })
    .label = { $bound } { $number } ({ $time })
    .other = but here { $other-bound } { $other-number } ({ $other-time })
    .same = the same number here
    .why = with two different promises nobody knows which applies, and the follow-up may land in either
    .help = decide which number and which time apply, and state them in one place

goals-impossible-range = the target is at least { $low } but at most { $high }
    .label = cannot be met
    .other = the other limit
    .why = nobody can meet such a target
    .help = correct the number that is wrong, or delete one of them
goals-impossible-range_age = the target group is from { $low } years but under { $high } years: nobody belongs to it
    .label = under { $high } years
    .other = from { $low } years
    .why = a target group with nobody in it cannot be reached
    .help = correct the age that is wrong
goals-impossible-range_age-to = the target group is from { $low } but to { $high } years of age: no one is in it
    .label = to { $high } years
    .other = from { $low } years
    .why = a target group with no one in it cannot be reached
    .help = correct the age that is wrong
goals-impossible-range_exactly-above = the target is exactly { $low } but at most { $high }
goals-impossible-range_exactly-below = the target is at least { $low } but exactly { $high }
goals-impossible-range_two-times = the target is counted both over { $during } and { $per }
    .label = { $per }
    .other = { $during }
    .why = it cannot be known over what time the number is counted
    .help = state one of the times and delete the other

goals-not-measurable = { $goals ->
        [one] the goal has no measure
       *[other] none of the { $goals } goals has a measure
    }
    .label = no measure is stated
    .why = with nothing to measure against, what the agreement has given cannot be followed up
    .help = state for at least one goal what is counted, how many and over what time

goals-unknown-goal = there is no goal { $goal }; the nearest is { $nearest }
    .label = no goal has this id
    .nearest = is this goal meant?
    .why = the reference leads nowhere, and the follow-up of the goal misses the commitment
    .help = correct the reference, add the goal or delete the reference
goals-unknown-goal_none = there is no goal { $goal }
