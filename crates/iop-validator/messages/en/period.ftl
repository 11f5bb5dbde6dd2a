## The rules about the term and the days within it.

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

period-last-notice-day = the last day for notice is { $day }; { $days ->
        [one] the day after it
       *[other] the { $days } days after it
    } cannot be ended by notice
    .label = { $notice }: notice no later than { $day }
    .end = the term ends { $end }
    .why = notice given after { $day } cannot take effect before the term ends
    .help = put the day in the calendar, or shorten the notice

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
period-outside-term_contribution = the contribution is for { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
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
