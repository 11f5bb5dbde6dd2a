## The rules about text and facts.

prose-amount-differs = the text says { $told }, but no amount of the economy is that large
    .label = { $told }
    .fact = the nearest is { $fact }
    .why = with one amount in the text and another in the economy nobody knows which is to be paid
    .help = correct the text or the economy, or refer to the fact instead of writing the amount
prose-amount-differs_about = the text says about { $told }, which may be another amount than { $fact }
prose-amount-differs_addition = the text says that the parts come to { $told }, but they come to { $sum }
    .part = belongs to the same addition
prose-amount-differs_ceiling = the text says at most { $told }, but the fact is { $fact }

prose-contradiction = the text contradicts itself: { $told } and { $first }
    .label = { $told }
    .first = here { $first }
    .why = when the text gives two different times nobody knows which applies
    .help = correct one of them and state the right one among the facts
prose-contradiction_start = the text gives the term two beginnings: { $first } and { $told }
prose-contradiction_end = the text gives the term two ends: { $first } and { $told }
prose-contradiction_notice = the text gives two notices: { $first } and { $told }

prose-date-differs = the text says { $told }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two different days in one agreement nobody can say when it applies
    .help = correct the text or the fact, or refer to the fact instead of writing the day
prose-date-differs_start = the text begins the term on { $told }, but the fact is { $fact }
prose-date-differs_end = the text ends the term on { $told }, but the fact is { $fact }
prose-date-differs_review = the text sets the review for { $told } at the latest, but the fact is { $fact }

prose-duration-differs = the text states a notice of { $told }, but the fact is { $fact }
    .label = { $told }
    .fact = the fact is { $fact }
    .why = with two different times in one agreement nobody can say which applies
    .help = correct the text or the fact, or refer to the fact instead of writing the time
prose-duration-differs_cure = the text gives { $told } to put things right, but the fact is { $fact }

prose-impossible-date = there is no such day: { $written }
    .label = no such day
    .why = a time that begins or ends on a day that does not exist cannot be counted
    .help = write a day that exists, such as the last of the month

prose-numeral-mismatch = words and digits differ: { $written }
    .label = { $word } in words, { $digits } in digits
    .why = a number written twice for safety has to be the same number twice
    .help = correct one of them, or write the number once

prose-percent-differs = the text says { $told }, but no party has that share
    .label = { $told }
    .fact = the share among the facts
    .why = with one share in the text and another in the economy nobody knows how the costs are split
    .help = correct the text or the shares of the contributions
prose-percent-differs_party = the text says { $told } of a party that has another share
