## The rules on contributions in kind.

family-contributions = Contributions in kind

contributions-area-differs = the text says { $told } m², but the contribution is { $area } m²
    .label = { $told } m²
    .fact = the contribution is { $area } m²
    .why = the area says how large the contribution is, and the same premises have only one
    .help = correct the text or the fact

contributions-form-differs = the contribution is premises, but its form is another
    .label = another form
    .told = what it is
    .why = from the form follows how the contribution is valued and followed up
    .help = correct the form, or describe the contribution as it is

contributions-form-differs_staff = the contribution is counted in posts, but its form is another

contributions-form-differs_volunteers = the contribution is unpaid work, but its form is another

contributions-form-differs_public = a public party is said to give unpaid work
    .label = unpaid work
    .told = the public party
    .why = who is employed by a public party works for pay
    .help = correct the form to staff, or who contributes

contributions-giver-differs = the text says that { $name } gives premises, but it is { $giver } that contributes them
    .label = { $name }
    .fact = { $giver } contributes premises
    .why = whoever gives the premises bears what they cost, and the contribution is counted as that party's
    .help = correct the text, or add what the other party contributes

contributions-giver-differs_thing = by the text { $name } gives what by the facts { $giver } contributes
    .fact = { $giver } contributes it
    .why = whoever gives something bears what it costs, and the contribution is counted as that party's

contributions-hours-differ = the text states { $told } hours, but the contribution is { $quantity }
    .label = { $told } hours
    .quantity = the contribution is { $quantity }
    .why = with two different numbers of hours in one agreement nobody knows how large the contribution is
    .help = correct the text or the fact, or refer to the fact in the text

contributions-not-measured = the contribution is said to exist, but not how large it is
    .label = says no more than the form
    .why = when a contribution cannot be measured nobody can show that both sides contribute
    .help = state a quantity or a value, or describe what it is

contributions-not-measured_volunteer-work = unpaid work is promised, but not how much or what
    .help = state hours or a value, or describe what the unpaid work is

contributions-not-measured_staff = staff is promised, but not how much or who
    .help = state hours or a part of a post, or describe what the staff does

contributions-not-measured_premises = premises are promised, but not which or how much
    .help = state which premises they are, their area or value

contributions-not-measured_other = a contribution is promised, but not how large it is

contributions-party-without-contribution = { $name } contributes nothing
    .label = neither contribution nor commitment
    .contributions = the contributions
    .why = a partnership or a cooperation rests on every party contributing
    .help = add what the party contributes or does, or take it out of the parties

contributions-rate-differs = the text values the hour at { $told }, but the contribution is counted at { $rate }
    .label = { $told }
    .rate = { $rate } an hour
    .why = the value times the hours is the size of the contribution; with two values it can be counted in two ways
    .help = correct the text or the value

contributions-rate-without-quantity = the value is { $rate } per unit, but the number of units is not stated
    .label = { $rate } per unit
    .why = without a quantity the value of the contribution cannot be computed
    .help = state the quantity, such as 240 hours, or a ceiling

contributions-value-mismatch = { $quantity } at { $rate } is { $worth }, but the value is stated as { $amount }
    .label = { $amount }
    .quantity = { $quantity } at { $rate } is { $worth }
    .why = with two values of one contribution nobody knows how large it is
    .help = correct the quantity, the rate or the amount, or leave the amount out: it is computed

contributions-value-mismatch_ceiling = { $quantity } at { $rate } is { $worth }, more than the ceiling { $amount }

contributions-volunteer-work-paid = unpaid work is to be paid for
    .label = payment of unpaid work
    .form = the contribution is unpaid work
    .why = work that is paid for is no unpaid contribution
    .help = let the payment be of the contribution in money, or change the form of the contribution

contributions-volunteer-work-paid_told = the text pays for the unpaid work
    .help = strike the pay, or count the work as that of employees

reason-few-parties = the parties are fewer than three
reason-no-area = no premises have an area among the facts
reason-no-contribution-in-kind = no contributions in kind are stated
reason-no-hours-to-compare = no contribution in hours can be compared with the text
reason-no-hourly-rate = no contribution in hours has a value per hour
reason-no-mutual-agreement = the agreement is neither a partnership nor a cooperation
reason-no-rate = no contribution has a value per unit
reason-no-volunteer-work = no unpaid work is stated
reason-not-priced = no contribution has both a quantity and a value per unit
