## The rules on mandate and signing.

family-signing = Mandate and signing

reason-decided-later = the agreement applies only once it is approved
reason-no-block = no signature block is stated
reason-no-cited-mandate = no mandate cites a day and a paragraph that can be compared
reason-no-dated-mandate = no right to sign is stated with a day
reason-meant-backwards = the change was decided after the day it applies from, or is said to apply backwards
reason-no-effective-day = the amendment does not say from what day the change applies
reason-no-joint-signing = it is not said that several are to sign together
reason-no-method = it is not said how the agreement is signed
reason-no-originals = the number of originals is not stated
reason-no-public-signer = nobody signs for a public party
reason-no-signing-power = how many sign together is not stated
reason-no-titles = the signers have no offices
reason-nothing-kept = nothing is said of how the agreement is kept
reason-nobody-named = nobody who signs for or represents a party is named

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
        [one] only one signs
       *[other] { $count } sign
    } for { $party }, but { $publisher } requires at least { $least }
    .label = { $party }
    .help = add the one who is also to sign for the party

signing-against-profile_undecided = no decision is stated, but { $publisher } requires a dated one
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

signing-conflict-of-interest = { $name } represents both { $other } and { $party }
    .label = for { $party }
    .other = for { $other }
    .why = whoever has a task with both parties often has a conflict of interest, and the interests may be hard to keep apart
    .help = let someone else represent one of them, or note how the conflict was handled

signing-conflict-of-interest_told = { $name } represents { $party } and has by the text a task on the other side too
    .label = on both sides
    .other = represents { $party }

signing-decision-after-start = decided { $decided }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the term began
    .label = { $decided }
    .start = the term begins { $start }
    .why = what is done and paid before the decision has no support in it
    .help = let the term begin after the decision, or say why it applies to the time before

signing-decision-by-other-body = { $body } is not the body that is stated for { $party }
    .label = { $body }
    .party = the party and its body
    .why = a decision binds only those whom the body represents
    .help = state the body that decided for the party, or correct whose decision it is

signing-decision-by-other-body_unnamed = it is not said which organ of { $party } has decided
    .label = which organ?
    .help = state the board, or who has decided by delegation

signing-decision-day-differs = the decision was made on { $told } by the text, but on { $stated } by the fact
    .label = { $told } in the text
    .fact = { $stated } among the decisions
    .why = with two days the decision cannot be found
    .help = compare with the minutes, and correct the text or the fact

signing-decision-missing = no decision is stated for { $party }
    .label = no decision
    .why = a municipality is bound by a decision or delegated power; the right to sign is another matter
    .help = state the decision with body, date and section, or the signer’s delegation

signing-decision-missing_other = the decision for { $party } is on something else than the agreement
    .label = does not approve the agreement

signing-decision-missing_none = no decision taken is stated for { $party }
    .label = no decision taken

signing-decision-section-missing = the decision by { $body } has no section
    .label = no section
    .why = by the section the decision is found in the minutes
    .help = state the section

signing-incomplete-date = the date of the signature is incomplete: { $date }
    .label = { $signer }: only { $date }
    .why = without a day it cannot be shown when the agreement was made
    .help = state the whole date as it stands on the signed paper

signing-incomplete-date_missing = the date of the signature is missing
    .label = { $signer }

signing-incomplete-date_place = the place of the signature is missing
    .label = { $signer }
    .why = the others say where they signed
    .help = write the place as it stands on the signed paper

signing-mandate-differs = the mandate cites { $told }, but the facts say { $stated }
    .label = { $told } in the mandate
    .fact = { $stated } among the facts
    .why = the right to sign rests on the decision and cannot then be shown
    .help = compare with the minutes, and correct the mandate or the fact

signing-mandate-differs_office = { $told } signs, but by the decision { $stated } is to sign
    .label = { $told }
    .fact = { $stated } by the decision
    .why = whoever was not given the task cannot bind the party
    .help = let the one who has the task sign, or state what the other's authority rests on

signing-mandate-missing = the signer for { $party } has no office and no stated right to sign
    .label = neither office nor right
    .also = also without a stated right
    .why = a party is bound only by those who may represent it
    .help = state the office and what the right rests on, such as minutes, statutes or delegation

signing-mandate-missing_beside = one of those who sign for { $party } has no stated right to sign, another has
    .label = with no stated mandate
    .other = stated for another

signing-mandate-missing_office = the signer for { $party } signs by an office, with no decision or delegation
    .label = gives no right to sign by itself
    .help = refer to the decision of the committee or to the delegation order

signing-mandate-missing_oral = the right to sign for { $party } rests on something that no paper shows
    .label = oral only
    .help = refer to minutes, a power of attorney, statutes or delegation

signing-mandate-missing_staff = { $title } signs for { $party } without a stated right
    .label = gives no right to sign by itself

signing-mandate-missing_uneven = what the right to sign for { $party } rests on is not stated, but it is for the others
    .label = { $title }, with no stated mandate

signing-mandate-out-of-time = the right to sign is from { $day }, after the signature { $signed }
    .label = from { $day }
    .signed = signed { $signed }
    .why = a signature without the right to sign does not bind the party
    .help = state the right that applied on that day, or let someone with the right sign

signing-mandate-out-of-time_over = the right to sign ended { $day }, before the signature { $signed }
    .label = until { $day }

signing-method-differs = the agreement is signed electronically but the text speaks of paper originals
    .label = on paper
    .method = another way here
    .why = an electronic original has no counterparts, and a paper cannot be validated
    .help = choose one way and write the text after it

signing-method-differs_electronic = the agreement is signed on paper but the text speaks of electronic signatures
    .label = electronically

signing-method-differs_answer = an answer by e-mail or the like is to count as a signature
    .label = does not show who signed
    .why = a message does not show who sent it or that the text is unchanged
    .help = let the parties sign on paper or with advanced electronic signatures

signing-method-differs_level = nothing says what kind of electronic signature it is
    .label = of what kind?
    .why = an electronic signature may be anything from a ticked box to a qualified signature
    .help = write that it is an advanced electronic signature, or which service is used

signing-method-differs_simple = the agreement is signed with a simple electronic signature
    .label = does not show for certain who signed
    .why = a simple electronic signature is not tied to a person so that it can be validated
    .help = let the parties sign on paper or with advanced electronic signatures

signing-method-differs_picture = a picture of a signature is to count as a signature
    .label = does not show who signed
    .why = a scanned signature does not show who signed
    .help = let the parties sign on paper or with advanced electronic signatures

signing-missing-signature = nobody signs for { $party }
    .label = the party has no signature
    .signatures = those who sign
    .why = a party that does not sign is not bound
    .help = add the one who signs for the party

signing-missing-signature_nobody = nobody signs for { $party }: no signatures are stated

signing-missing-signature_unneeded = by the text the agreement is to apply without the signature of a party
    .label = without a signature

signing-office-of-other-side = { $title } signs for { $party }
    .label = belongs to the other side
    .party = signs for this party
    .why = the signatures may have changed places, and then neither binds the right party
    .help = put the signatures right, or correct the office
signing-office-of-other-side_mandate = the right to sign for { $party } is said to rest on a decision of the other side
    .label = an organ of the other side
    .help = state the party's own decision or signing power

signing-original-not-kept = the agreement is signed electronically, but the signed file is not kept
    .label = then there is no original
    .why = an electronic signature is in the file alone and cannot be checked on a print-out
    .help = keep the electronic original with the result of the validation

signing-original-not-kept_unproved = what shows that the signatures are good is not kept
    .label = cannot be checked afterwards
    .why = a certificate that was good when somebody signed may not be so when the matter is tried
    .help = keep the result of the validation with the original

signing-original-not-kept_editable = what was signed is kept in a form that can be changed
    .label = can be changed
    .why = in a file that can be changed nobody knows what the parties signed
    .help = keep it in a format for archives, such as PDF/A

signing-original-not-kept_paper = the signed paper is thrown away, and only a picture or a copy is kept
    .label = thrown away
    .why = the signatures are on the paper; on a picture they cannot be examined
    .help = keep the original, or destroy it only by a decision on destruction after scanning

signing-original-not-kept_unsaid = nothing says how the electronic signature can be verified afterwards
    .label = and then?
    .why = a certificate that was valid when somebody signed may not be so when the matter is tried
    .help = write that the electronic original is kept with the result of the validation

signing-originals-mismatch = { $count ->
        [one] one original is
       *[other] { $count } originals are
    } made for { $parties } parties
    .label = { $count } originals
    .parties = there are { $parties } parties
    .fact = the facts have another number
    .why = each party needs its signed original to show what is agreed
    .help = correct the number of originals

signing-originals-mismatch_differs = the text says { $count } originals but the facts { $other }
    .label = { $count } in the text

signing-originals-unstated = it is not said in how many originals the paper is made
    .label = how many?
    .why = without a number nobody can know whether an original is missing
    .help = state the number

signing-power-differs = { $party }: the power to sign is another here than among the facts
    .label = the power to sign here
    .fact = { $count ->
        [one] among the facts each signs alone
       *[other] among the facts { $count } sign together
    }
    .also = here too
    .why = where too few sign the party is not bound
    .help = compare with the statutes or the minutes

signing-power-differs_alone = { $count } sign for { $party } together by the facts, but each alone here
    .label = each alone

signing-power-differs_together = one signs for { $party } alone by the facts, but several together here
    .label = several together

signing-same-person-both-sides = { $name } signs for both { $other } and { $party }
    .label = for { $party }
    .other = for { $other }
    .why = one who signs for both sides makes an agreement with herself or himself
    .help = let another person with authority sign for one of the parties

signing-signed-after-start = signed { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the term starts
    .label = { $date }
    .start = the term starts { $start }
    .why = what was done before the signature has no agreement to rest on
    .help = let the term start after the signing, or say why it applies to the time before

signing-signed-after-start_amendment = signed { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the change begins to apply
    .start = the change applies from { $start }
    .why = until it is signed the agreement applies as it was
    .help = let the change apply no earlier than the last signature, or write why it shall apply backwards

signing-signed-after-start_dated = dated { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the term starts

signing-signed-after-start_ended = signed { $date }, after the agreement ended { $end }
    .end = the agreement ends { $end }

signing-signed-for-unit = the signature is for { $unit }, not for { $party }
    .label = no legal person
    .party = the party
    .why = a department or a committee is no legal person, and the block is to show who is bound
    .help = write the name of the party in the block; the committee or department may stand beside it

signing-signature-as-decision = the signature is put in the place of the decision
    .label = nobody decides
    .why = an agreement binds when the body with power has decided it; the signature shows the decision and is not it
    .help = state the body that decides, or the delegation on which the decision rests

signing-too-few-signers = { $needed } are to sign together for { $party }, but { $count ->
        [one] only one does
       *[other] only { $count } do
    }
    .label = { $needed } together
    .signer = the signer
    .why = whoever may sign only with another does not bind the party alone
    .help = add the other signer, or correct the fact on signing
