## The rules on several agreements.

family-register = Several agreements

reason-amended-elsewhere = the agreement that is changed may be kept elsewhere
reason-assessed-as-none = according to the assessment the agreement is no contract
reason-no-amendment = the agreement changes no other
reason-no-base-end = the agreement that is changed has no fixed last day
reason-no-case-number = no case number is stated
reason-no-known-end = the term has no known end
reason-no-id = the agreement has no id
reason-no-predecessor-file = no earlier agreement is among those that are checked
reason-no-recipient = the recipient of the aid is not known
reason-no-related-file = no related agreement is among those that are checked
reason-no-same-parties = no other agreement that is checked has the same parties

register-amendment-of-unknown = the amendment changes { $id }, which is not among the agreements
    .label = an agreement that is not there
    .why = without the agreement that is changed it cannot be said what applies
    .help = correct the id, or add the agreement that is changed
        .end = the term of the agreement that is changed
register-amendment-of-unknown_near = the amendment changes { $id }, which is not among the agreements; perhaps { $near } is meant
register-amendment-of-unknown_ended = the amendment applies from { $effective }, but { $id } ended { $last }
        .label = an agreement that has ended
        .why = what has ended cannot be changed
        .help = make a new agreement, or correct the day that is wrong

register-amendment-of-unknown_before = the amendment is dated { $dated }, but the agreement it changes is of { $first }
    .label = before the agreement
    .end = the day of the agreement
    .why = what is not there yet cannot be changed
    .help = correct the day that is wrong
register-amendment-of-unknown_party = { $name } is not a party to the agreement that the amendment changes
    .label = no party to the agreement
    .end = the parties to the agreement
    .why = an agreement is changed by those who made it
    .help = correct the party, or state whom it succeeds (succeeds) or since when it takes part (since)

register-amendment-outlives-base = the amendment applies until { $end }, but the agreement it changes until { $last }
    .label = after the end of the agreement
    .base = the last day of the agreement
    .why = when the agreement has ended nothing is left for the amendment to change
    .help = correct the day, or say that the agreement is extended too

register-case-number-reused = the case number { $number } also stands on an agreement with another party
    .label = the same case number
    .why = a case number points out a case, and with the same number the wrong agreement is found
    .help = correct the number of the agreement that is wrong
        .other = the same case number, another party

register-chain-gap = the earlier agreement ends { $end }, this one begins { $start }: { $days } { $days ->
        [one] day
       *[other] days
    } in between
    .label = begins later
    .why = what is done in between has no ground in any agreement
    .help = correct the date that is wrong, or say what applies in between
        .end = the last day of the earlier agreement
register-chain-gap_overlap = the earlier agreement ends { $end }, this one begins { $start }: { $days } { $days ->
        [one] day
       *[other] days
    } in both
        .label = begins before the earlier one ends
        .why = for that time there are two budgets and two sets of commitments
        .help = correct the date that is wrong, or say that this agreement replaces the earlier one from its beginning

register-de-minimis-over-ceiling = the agreements together give { $sum }; the ceiling on { $on } is { $most }
    .label = too much together
    .why = the ceiling is for all de minimis aid to the same recipient within the time that counts
    .help = lower the amount, or give the aid on another ground
        .other = is also given to the same recipient

register-direct-award-added-up = the agreements between the parties are together worth { $sum }, and the limit is { $limit }
    .label = below the limit only one by one
    .why = what is bought of the same party must not be divided to stay below the limit, and recurrent agreements of the same kind are added up
    .help = assess the question of procurement for the agreements together
        .other = is added to this one

register-direct-award-added-up_uncounted = only this agreement is held against the limit; with those that are added up the value is { $sum }
    .label = only this agreement
        .other = is added to this one

register-double-funding = the same work seems to be paid by two agreements from { $first } to { $last }
    .label = paid here too
    .why = the same parties, time and work: the same cost may be paid twice
    .help = state in both agreements what each of them pays, or join them
        .other = pays the same work

register-duplicate-agreement-id = another agreement has the same id, { $id }
    .label = the same id
    .why = the id points the agreement out when others refer to it, and is the name of its papers
    .help = give the later agreement an id of its own
        .other = has the same id

register-earlier-aid-undeclared = earlier aid of { $amount } from { $on } is not listed
    .label = earlier aid is missing
    .why = the recipient’s declaration has to cover all de minimis aid within the time that counts
    .help = add the aid (earlier), and examine the ceiling anew
        .other = granted to the same recipient

register-ended-before-end = the agreement is recorded as ended, but its term runs to { $end }
    .label = ended
    .why = an agreement that applies but is recorded as ended is not followed up
    .help = correct the stage or the end, or write when and how the agreement ended
        .end = the end of the term

register-name-two-org-numbers = “{ $name }” has another organisation number in another agreement
    .label = another number
    .why = a legal person has one number: either one of them is wrong, or there are two organisations of one name
    .help = correct the number; if they are two organisations, tell them apart by place or federation in the name
        .other = the same name, another number

register-org-number-two-names = “{ $name }” is called “{ $other }” in another agreement with the same organisation number
    .label = another name
    .why = an organisation number belongs to one legal person, so a name or a number is wrong
    .help = correct the name or the number; if the party has changed its name, state that (former_names)
        .other = the same number, another name

register-related-differs = the related agreement is stated with { $here }; its own file says { $there }
    .label = another date than in the file
    .why = one of the agreements is wrong about the other, and whoever searches does not find it
    .help = correct the one that is wrong
        .there = so it stands in the file
register-related-differs_number = the related agreement is stated with case number { $here }; its own file says { $there }
        .label = another number than in the file

register-unnamed-predecessor = the agreement follows one that ended { $last }, but does not name it
    .label = follows an earlier agreement
    .why = without the chain it cannot be seen what the parties have agreed before, and the value is counted too low
    .help = name the earlier agreement (related), with its id and term
        .before = { $title }

register-other-denied = the text says that there is no other, but the parties also have “{ $title }”
    .label = there is one more
    .other = an agreement between the same parties
    .why = the values of agreements are added up when procurement and aid are judged; built on one alone the answer is wrong
    .help = name the other agreement, and judge with both
