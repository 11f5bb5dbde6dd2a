## The rules on the term.

family-period = The term

period-chain-gap = { $days ->
        [one] one day lies
       *[other] { $days } days lie
    } between the end of the earlier agreement and the start of this one, { $start }
    .label = begins { $start }
    .end = the earlier agreement ends { $end }
    .why = what is done in between rests on neither agreement
    .help = correct the date that is wrong, or say what applies to the time in between

period-chain-gap_overlap = { $days ->
        [one] one day is
       *[other] { $days } days are
    } covered both by the earlier agreement and by this one
    .why = two agreements then apply at once, each with its money and commitments
    .help = correct the date that is wrong, or say that this agreement replaces the earlier one before its time

period-chain-order = the earlier agreement begins { $day }, not before this one, which begins { $own }
    .label = { $day }
    .own = { $own }
    .why = an agreement that goes before must have begun earlier
    .help = correct the date that is wrong, or state the agreement as parallel

period-chain-order_dated = the earlier agreement is dated { $day }, after this agreement, { $own }

period-chain-order_over = this one begins { $own }, but the agreement that it presupposes ended { $day }
    .why = this agreement applies only as long as the other does, and so never begins
    .help = correct the date that is wrong, or state the agreement that applies now

period-condition-too-late = the condition is to be met by { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the start of the term
    .label = by { $day }
    .limit = { $limit }
    .why = until then nobody knows whether the agreement applies
    .help = let the condition be settled before the start, or postpone the start

period-condition-too-late_end = the condition is to be met by { $day }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the end of the term
    .why = by then the agreement has ended

period-end-before-start = the end, { $end }, is before the start, { $start }: off by { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = ends { $end }
    .start = starts { $start }
    .why = a time that ends before it starts does not exist
    .help = correct the date that is wrong; often the two have changed places

period-end-before-start_party = the party left { $end } but joined only { $start }: off by { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = left { $end }
    .start = joined { $start }

period-end-before-start_related = the related agreement ends { $end } but starts { $start }: off by { $days ->
        [one] one day
       *[other] { $days } days
    }

period-extension-arithmetic = { $times ->
        [one] one extension
       *[other] { $times } extensions
    } of { $by } reach { $reached }, but the last day is { $until }
    .label = reaches { $reached }
    .until = last day: { $until }
    .end = the term ends { $end }
    .why = with two last days nobody knows how long the agreement can apply
    .help = correct the length, the number or the last day

period-extension-arithmetic_none = no extension of { $by } fits: it reaches { $reached }, but the last day is { $until }

period-extension-arithmetic_passed = the last day of extensions, { $until }, is not after the end, { $end }
    .label = not after the end
    .why = the agreement is said to be extended, but has no days left then
    .help = correct the last day or the end of the term

period-extension-arithmetic_short = { $times ->
        [one] one extension
       *[other] { $times } extensions
    } of { $by } reach only { $reached }, but the last day is { $until }

period-extension-differs = the text and the facts differ on the extension
    .label = { $told }
    .fact = the fact: { $fact }
    .why = who wants to extend can miss the day or the right
    .help = correct the text or the fact

period-extension-differs_notice = notice of an extension is due { $told } before the end by the text, but { $fact } by the fact

period-extension-differs_last-day = an extension is stopped by { $told } at the latest by the text, { $fact } by the facts

period-extension-differs_beyond = the text gives a last day to stop an extension, but the agreement already ends { $fact }
    .fact = ends { $fact }

period-extension-differs_party = the text gives another party the right to extend than the fact
    .label = another by the fact
    .fact = the fact

period-extension-differs_times = the text gives { $told } { $told ->
        [one] extension
       *[other] extensions
    }, but the fact is { $fact }

period-extension-differs_until = the text lets the extension reach { $told }, but the fact is { $fact }

period-extension-differs_untold = by the text the agreement is extended of itself, but the facts have no extension
    .label = is extended
    .fact = no extension
    .help = state the extension among the facts, or correct the text

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

period-extension-notice-impossible_late = the extension is to be agreed by a day that comes after the end, { $end }
    .label = the agreement has ended
    .term = ends { $end }
    .why = what has ended cannot be extended; it takes a new agreement
    .help = state a day before the end

period-extension-undefined = the agreement can be extended, but it is not said for how long, how often or by what decision
    .label = on what terms?
    .why = nobody knows what was promised, and extensions count in the value of the agreement
    .help = state length, number, who decides and the last day, or say that it takes a new agreement

period-extension-undefined_open = whether the agreement goes on after its last day is left open
    .label = when, and how?
    .why = nobody knows whether the work goes on, or when that is decided
    .help = say that the agreement ends, or give the last day for the decision on what comes after

period-extension-undefined_automatic = the agreement is extended automatically, but no last day for notice, number of times or end is stated
    .label = without end
    .why = whoever does not know by when to say no is bound again and again, and all extensions count in the value
    .help = state by when notice is given (notice), the number of extensions (times) or a last day (until)

period-extension-undefined_endless = the agreement has a last day, but by the text it applies until further notice
    .label = without end
    .end = the term ends
    .why = one cannot tell whether the agreement ends on the day stated, and one without an end is valued in another way
    .help = strike the words, or state among the facts that the agreement is extended and for how long

period-extension-undefined_nobody = the agreement is extended if the one who has the right asks for it, but nobody has it
    .label = who?
    .why = no one can ask for the extension, or both believe that the other cannot
    .help = state who may ask for it (party), or that the parties agree (agreed)

period-extension-undefined_unlimited = the agreement can be extended, but no number of times and no last day is stated
    .label = how many times?
    .why = in practice the agreement has no end, and all extensions count in its value
    .help = state the number of extensions (times) or a last day (until)

period-framework-ends-first = the agreement that this one presupposes ends { $days ->
        [one] one day
       *[other] { $days } days
    } before the end of the term
    .label = ends { $end }
    .other = that agreement ends { $other }
    .why = after that this agreement does not apply either, though the term says so
    .help = correct one of the ends, or say what applies if the other is not extended

period-framework-ends-first_together = the two agreements are to end on the same day, but their ends are { $days ->
        [one] one day
       *[other] { $days } days
    } apart
    .why = both days cannot apply
    .help = correct the end that is wrong

period-friday = Friday

period-half-year-unidentified = it is not said which part of the year is meant: “{ $written }”
    .label = which one?
    .why = the year has several such parts, and whoever follows up does not know which one it is
    .help = write out which it is, such as the first half of the year, or from what day to what day

period-length-differs = the text says { $told }, but the term is { $fact }
    .label = { $told }
    .term = the term
    .why = nobody knows for how long the parties are bound
    .help = correct the text or the term

period-length-differs_title = the heading is for { $told }, but the term ends { $fact }

period-length-mismatch = { $length } from { $start } ends { $expected }, but the end is stated as { $end }
    .label = { $length }
    .start = begins { $start }
    .end = ends { $end }
    .why = when the length and the last day do not agree nobody knows when the agreement ends
    .help = correct the length or the last day, or delete one of them

period-length-mismatch_open-ended = the agreement applies until further notice, but its end is stated as { $end }
    .label = { $end }
    .open = applies until further notice
    .why = an agreement with a last day ends then of itself; one without applies until someone gives notice
    .help = delete the last day, or that the agreement is open-ended

period-long-term-too-short = the cooperation is said to be long-term, but the term is only { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = claimed to be long-term
    .term = from { $start } to { $end }, extensions included
    .why = a short agreement speaks against one of the reasons given for the partnership
    .help = lengthen the term, say how the agreement can go on, or delete the claim

period-monday = Monday

period-outside-term = { $time } is outside the term
    .label = { $time }
    .limit = { $side ->
        [start] the term starts { $limit }
       *[end] the term ends { $limit }
    }
    .why = it may be unclear whether what is to happen while the agreement does not apply binds the parties
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

period-outside-term_commitment-over = the time of the commitment ends { $days ->
        [one] one day
       *[other] { $days } days
    } after the term ends

period-outside-term_passed = the commitment is to be done { $time }, before the agreement was made
    .limit = { $limit }
    .why = nobody can promise what was to have been done
    .help = correct the day, or tell of it as something done

period-outside-term_surplus = what is left is to be paid back { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the start of the term
       *[end] after the end of the term
    }
    .why = who has the money uses it in the meantime, and the claim may be forgotten
    .help = correct the day

period-outside-term_contribution = the contribution is for { $time }, which { $side ->
        [start] ends
       *[end] begins
    } { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }

period-outside-term_cost = the cost is for { $time }, which { $side ->
        [start] ends
       *[end] begins
    } { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term begins
       *[end] after the term ends
    }

period-outside-term_event = by the text it is to happen { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } after the term ends

period-outside-term_event-passed = by the text it is to happen { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } before the agreement was made
    .limit = { $limit }
    .why = what is to be done cannot be done on a day that has passed
    .help = correct the day, or tell of it as something done

period-outside-term_joins = the party joins { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the start of the term
       *[end] after the end of the term
    }

period-outside-term_leaves = the party left { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the start of the term
       *[end] after the end of the term
    }

period-outside-term_payment = the day of payment, { $time }, is { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }
    .help = correct the day; state a last payment as against a report, or as a time after the end of the term

period-outside-term_post = the post is for { $time }, which { $side ->
        [start] ends
       *[end] begins
    } { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the start of the term
       *[end] after the end of the term
    }

period-outside-term_report = the report is due { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }

period-outside-term_spend = the money must be used by { $time }, { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the start of the term
       *[end] after the end of the term
    }

period-outside-term_target = the target is for { $time }, which { $side ->
        [start] ends
       *[end] begins
    } { $days ->
        [one] one day
       *[other] { $days } days
    } { $side ->
        [start] before the term starts
       *[end] after the term ends
    }

period-outside-term_target-over = the time of the target ends { $days ->
        [one] one day
       *[other] { $days } days
    } after the term ends

period-outside-term_contribution-over = the time of the contribution ends { $days ->
        [one] one day
       *[other] { $days } days
    } after the term ends

period-rate-exceeds-term = “{ $measure }” is counted per year, but the term is shorter than a year
    .label = per year
    .term = the term
    .also = per year too
    .why = the number can be read as that of the whole year or as the part that fits in the term
    .help = state the number for the term, or how a number per year is converted

period-rate-exceeds-term_given = the contribution is counted per year, but the term is shorter than a year
    .label = per year
    .why = it can be read as that of a whole year or as the part that falls within the term
    .help = state the contribution for the term

period-rate-exceeds-term_recurs = it is to happen { $often }, but the term is shorter than a year
    .label = { $often }
    .why = it may happen once within the term, or never
    .help = state the day, or how many times it happens within the term

period-rate-exceeds-term_report = the report is due { $due }, but that day never comes within the term
    .label = never comes
    .why = the report never falls due, and nothing is followed up
    .help = state a day within the term, or a time after its end

period-saturday = Saturday

period-sunday = Sunday

period-thursday = Thursday

period-tuesday = Tuesday

period-wednesday = Wednesday

period-wrong-weekday = { $date } is a { $weekday }, but the text says “{ $named }”
    .label = { $weekday }
    .why = one of the two is wrong, and nobody knows which
    .help = correct the date or the day of the week

reason-extension-stated = how the agreement can be extended is stated as a fact

reason-no-condition-day = no condition for the agreement to apply has a known day

reason-no-extension-limit = no last day of extensions is stated

reason-no-order = no earlier agreement is stated, and none that the agreement presupposes

reason-no-tied-agreement = no agreement with a known end is tied to this one

reason-no-weekday = the text gives no day of the week with a date

reason-not-before = what is stated as the earlier agreement does not begin before this one

reason-term-is-a-year = the term is a year or nearly as long
