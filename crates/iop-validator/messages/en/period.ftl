## The rules about the term and the days within it.

period-chain-gap = { $days ->
        [one] one day lies
       *[other] { $days } days lie
    } between the end of the earlier agreement and the start, { $start }
    .label = begins { $start }
    .end = the earlier agreement ends { $end }
    .why = what is done in between rests on neither agreement
    .help = correct the date that is wrong, or say what applies to the time in between
period-chain-gap_overlap = { $days ->
        [one] one day is
       *[other] { $days } days are
    } covered both by the earlier agreement and by this one
    .why = for those days two agreements apply, each with its money and commitments
    .help = correct the date that is wrong, or say that this agreement replaces the earlier one before its time

period-end-before-start = the end, { $end }, is before the start, { $start }: off by { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = ends { $end }
    .start = starts { $start }
    .why = a time that ends before it starts does not exist
    .help = correct the date that is wrong; often the two have changed places
period-end-before-start_related = the related agreement ends { $end } but starts { $start }: off by { $days ->
        [one] one day
       *[other] { $days } days
    }
period-end-before-start_party = the party left { $end } but joined { $start }: wrong by { $days ->
        [one] one day
       *[other] { $days } days
    }

period-extension-notice-early = notice of an extension is due { $notice } before the end of { $length }
    .label = { $notice }
    .term = { $length }
    .why = whoever wants to say no must decide when at most half the time has passed, before anything has been followed up
    .help = put the day in the calendar, or shorten the time of notice
period-extension-notice-early_day = notice of an extension is due by { $day }, { $notice } before the end of { $length }
    .label = { $notice }: by { $day }

period-extension-notice-impossible = notice is due { $notice } before the end, but the term is only { $length }
    .label = { $notice }
    .term = { $length }
    .why = notice would be due before the agreement has begun; nobody can stop the extension, or get it
    .help = shorten the time of notice, or lengthen the term
period-extension-notice-impossible_extension = notice is due { $notice } before the end, but an extension is only { $length }
    .why = notice of the next extension would be due before the one before it has begun

period-last-notice-day = the last day for notice is { $day }; { $days ->
        [one] the day after it
       *[other] the { $days } days after it
    } cannot be ended by notice
    .label = { $notice }: notice no later than { $day }
    .end = the term ends { $end }
    .why = notice given after { $day } cannot take effect before the term ends
    .help = put the day in the calendar, or shorten the notice

period-length-mismatch = { $length } from { $start } ends { $expected }, but the end is given as { $end }
    .label = { $length }
    .start = begins { $start }
    .end = ends { $end }
    .why = with a length and a last day that differ nobody knows when the agreement ends
    .help = correct the length or the last day, or delete one of them
period-length-mismatch_open-ended = the agreement applies until further notice, but its end is stated as { $end }
    .label = { $end }
    .open = applies until further notice
    .why = an agreement with a last day ends then of itself; one without applies until someone gives notice
    .help = delete the last day, or that the agreement is open-ended

period-notice-exceeds-term = the notice, { $notice }, does not fit in the term of { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = { $notice }
    .term = from { $start } to { $end }
    .why = notice given on the first day takes effect only when the agreement has ended anyway
    .help = shorten the notice, or state that notice cannot be given

period-notice-only-on-breach = notice can be given only on breach: there is no ordinary right of notice
    .label = only on the grounds stated
    .breach = the ground is breach
    .why = a party that wants to stop although nobody is at fault is bound until the term ends
    .help = give a right of notice without special grounds (right: free), or state that there is none (right: none)
period-notice-only-on-breach_grounds = notice takes breach or another stated ground: there is no ordinary right of notice
period-notice-only-on-breach_prose = the text seems to give notice only on breach: there is no ordinary right of notice
    .label = read as depending on breach
    .help = write in the text that a party may give notice without special grounds, or state that there is none (right: none)

period-outside-term = { $time } is outside the term
    .label = { $time }
    .limit = { $side ->
        [start] the term starts { $limit }
       *[end] the term ends { $limit }
    }
    .why = what is to happen while the agreement does not apply gives no right and no duty
    .help = correct the day or the term
period-outside-term_amendment = the change applies from { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term begins
       *[end] after the term ends
    }
period-outside-term_commitment = the commitment is for { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the start of the term
       *[end] after the end of the term
    }
period-outside-term_contribution = the contribution is for { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }
period-outside-term_cost = the cost is for { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term begins
       *[end] after the term ends
    }
period-outside-term_payment = the day of payment, { $time }, is { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }
    .help = correct the day; state a last payment as against a report, or as a time after the end of the term
period-outside-term_report = the report is due { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }
period-outside-term_target = the target is for { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }

period-payment-after-spend-by = the payment on { $day } comes { $days ->
        [one] one day
       *[other] { $days } days
    } after the last day to use the money
    .label = { $day }
    .spend-by = the money must be used by { $last }
    .why = whoever is paid after the last day cannot use the money in time
    .help = pay earlier, or let the money be used longer

period-review-after-notice-day = the review, { $by }, is { $days ->
        [one] one day
       *[other] { $days } days
    } after the last day for notice, { $day }
    .label = { $by }
    .notice = with { $notice } the last day for notice is { $day }
    .why = if the review shows that the cooperation should end, it is too late to give notice
    .help = move the review, or shorten the notice

period-review-before-report = the review is { $days ->
        [one] one day
       *[other] { $days } days
    } before the first report, { $report }
    .label = { $by }
    .report = the first report: { $report }
    .why = those who consider whether to continue have nothing to rest on
    .help = put a report or a meeting before the review, or move the review

period-review-outside-term = the review, { $by }, is { $days ->
        [one] one day
       *[other] { $days } days
    } after the term ends
    .label = { $by }
    .limit = the term ends { $limit }
    .why = a review of an agreement that does not apply decides nothing
    .help = correct the day of the review, or the term
period-review-outside-term_before = the review, { $by }, is { $days ->
        [one] one day
       *[other] { $days } days
    } before the term starts
    .limit = the term starts { $limit }

period-signed-after-start = signed { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the term starts
    .label = { $date }
    .start = the term starts { $start }
    .why = what was done before the signature has no agreement to rest on
    .help = let the term start after the signing, or say why it applies to the time before
period-signed-after-start_dated = dated { $date }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the term starts
