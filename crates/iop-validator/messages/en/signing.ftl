## The rules about signing.

signing-against-profile = signed { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } too late by { $publisher }
    .label = { $date }
    .start = the agreement applies from { $start }
    .profile = the guideline the agreement follows
    .why = { $profile } requires it (source: { $source }, { $verified ->
        [yes] checked { $checked }
       *[no] not checked
    })
    .help = check the days; if they are right, the one who decides has to accept the deviation
signing-against-profile_few = { $count ->
        [one] one signs
       *[other] { $count } sign
    } for { $party }, but { $publisher } requires at least { $least }
    .label = { $party }
    .help = add the one who is also to sign for the party
signing-against-profile_undecided = no decision is named, but { $publisher } requires one with its day
    .label = no decision
    .help = name the decision with its body and day

signing-before-decision = signed { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the decision ({ $body })
    .label = { $date }
    .decision = the decision was taken { $decided }
    .why = those who sign need a decision to rest on; a signature before it was given without one
    .help = check the days; if they are right, a new signature or a ratification is needed
signing-before-decision_dated = dated { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the decision ({ $body })

signing-incomplete-date = the date of the signature is incomplete: { $date }
    .label = { $signer }: only { $date }
    .why = without a day it cannot be shown when the agreement was made
    .help = state the whole date as it stands on the signed paper
signing-incomplete-date_missing = the date of the signature is missing
    .label = { $signer }

signing-missing-signature = nobody signs for { $party }
    .label = the party has no signature
    .signatures = those who sign
    .why = a party that does not sign is not bound
    .help = add the one who signs for the party
signing-missing-signature_nobody = nobody signs for { $party }: no signatures are stated

signing-same-person-both-sides = { $name } signs for both { $other } and { $party }
    .label = for { $party }
    .other = for { $other }
    .why = one who signs for both sides makes an agreement with herself or himself
    .help = let another person with authority sign for one of the parties
