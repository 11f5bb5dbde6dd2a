## The rules on termination.

family-termination = Termination

reason-cure-stated = the time for putting right is stated as a fact

reason-equality-not-claimed = the text does not say that the parties are equal

reason-no-breach = the text ties neither notice nor rescission to breach

reason-no-cure = the text on termination does not speak of putting right

reason-no-free-right = notice may not be given at any time
reason-no-notice-start = it is not stated from when the notice is counted

reason-no-notice-in-text = the text gives no right of notice
reason-no-renegotiation = nothing is said of renegotiation

reason-no-special-notice = no special notice is stated
reason-rescission-not-told = nothing is said of rescission

reason-two-parties = the agreement has two parties, or is made with each of several

termination-cure-not-measurable = things are to be put right, but it is not stated within how many days
    .label = how many days?
    .fact = the fact, which the text does not tell
    .why = the right to rescind depends on whether they were put right in time, and only a dispute will tell
    .help = state the number of days and from what they are counted, such as from a written demand

termination-cure-missing = the agreement may be rescinded for breach, but no time is given to put things right
    .label = no time to put things right
    .why = a fault that could have been put right in a few days is enough for everything to fall
    .help = state how many days the party has after a request (cure)

termination-effect-unstated = it is not said whether one party's notice ends the agreement for all
    .label = for all, or only for the one that gives notice?
    .why = those who remain do not know whether they have an agreement
    .help = say whether it ends for all or goes on between the others

termination-form-unstated = the text gives a right of notice, but nothing says that notice is given in writing
    .label = no form
    .why = an oral notice then counts too, and when it was given cannot be shown
    .help = write that notice is given in writing

termination-last-notice-day = the last day for notice is { $day }; after it the parties are bound for { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = { $notice }: notice no later than { $day }
    .end = the term ends { $end }
    .why = notice given after { $day } cannot take effect before the term ends
    .help = put the day in the calendar, or shorten the notice

termination-no-ordinary-right = the agreement applies for more than a year, but nothing is said of notice
    .label = can notice be given?
    .open = applies until further notice
    .renewed = is extended automatically
    .why = whoever wants to leave does not know whether it is possible, or how
    .help = state the right and the length of notice, or that there is none (right: none)

termination-no-ordinary-right_funding = notice may only be given when funds are lacking
    .label = only when funds are lacking
    .why = that is a way out for whoever pays; the other party has none
    .help = give both a right of notice with a period (right: free), or say that they renounce it (right: none)

termination-no-ordinary-right_grounds = notice may be given on certain grounds, but no grounds are stated
    .label = on what grounds?
    .why = without grounds nobody can know when notice may be given, and on paper the right becomes free
    .help = state the grounds, or say that either party may give notice

termination-no-ordinary-right_open = the agreement is open-ended, but gives no right to give notice
    .label = never ends
    .why = the parties are bound without end, or dispute what notice is reasonable
    .help = state the right and the length of notice, or a last day

termination-no-ordinary-right_renewal = the agreement is extended automatically, but gives no right to give notice
    .label = cannot be stopped
    .why = without notice nobody can stop the next extension
    .help = state how long before the end notice must be given

termination-no-ordinary-right_unused = the fact rules notice out, but grounds or a time of notice are stated
    .label = no notice
    .unused = of a notice that nobody may give
    .why = one cannot tell whether any party may give notice
    .help = correct right, or strike what is stated of the notice

termination-notice-exceeds-term = the period of notice, { $notice }, does not fit in the term of { $days ->
        [one] one day
       *[other] { $days } days
    }
    .label = { $notice }
    .term = from { $start } to { $end }
    .why = notice given on the first day takes effect only when the agreement has ended anyway
    .help = shorten the period of notice, or say that notice cannot be given

termination-notice-only-on-breach = notice can be given only on breach: there is no ordinary right of notice
    .label = only on the grounds stated
    .breach = the ground is breach
    .why = a party that wants to leave although nobody is at fault is bound until the term ends
    .help = give a right of notice without special grounds (right: free), or state that there is none (right: none)

termination-notice-only-on-breach_prose = the text seems to give notice only on breach: there is no ordinary right of notice
    .label = read as depending on breach
    .help = write in the text that a party may give notice without special grounds, or state that there is none (right: none)

termination-notice-start-differs = the text counts the period of notice from the end of the month, but the facts from the day it is given
    .label = from the end of the month
    .fact = the fact
    .why = the difference may be a whole month
    .help = correct the fact or the text

termination-notice-start-differs_day = the text counts the period of notice from the day it is given, but the facts from the month's end
    .label = from the day it is given

termination-one-sided-right = the parties are said to be equal, but only one of them may give notice
    .label = one of them only
    .claim = the parties are called equal
    .why = a party that cannot leave is not an equal
    .help = give both the right, or say what justifies the difference

termination-one-sided-right_rescission = the parties are said to be equal, but only one of them may rescind
    .why = sanctions on one side alone suggest that the other is a buyer

termination-one-sided-right_penalty = the parties are called equals, but only one of them pays for being late
    .label = only this one
    .why = sanctions against one side alone suggest that the other one is a buyer
    .help = let the same hold for both parties, or strike out the sanction

termination-renegotiation-without-end = the agreement is to be renegotiated, but neither a time nor a result is stated
    .label = for how long, and then?
    .why = nobody knows when the talks are over, or what applies if the parties do not agree
    .help = state within what time, and what applies if the parties do not agree

termination-renegotiation-without-end_unended = it is not told what holds if the renegotiation leads to nothing
    .label = and if the parties do not agree?
    .why = notice may not be given freely, so the parties are bound by what none of them wants any longer
    .help = say what holds then, such as that either may give notice

termination-renegotiation-without-end_groundless = it is not told in what case the agreement is renegotiated
    .label = when?
    .why = without a case that sets it off one party may demand talks at any time, or never
    .help = state the ground (grounds), such as changed circumstances or lack of funds

termination-rescission-differs = the text lets any breach be enough for rescission, but by the fact it must be material
    .label = any breach
    .fact = the fact
    .why = the text is what is signed, and it gives another right to rescind than the facts
    .help = correct the text or the fact
termination-rescission-differs_misuse = by the facts, but not the text, the agreement may be rescinded when money is misused
    .label = not in the text
termination-rescission-differs_false-information = by the facts, but not the text, the agreement may be rescinded for false information
    .label = not in the text
termination-rescission-differs_insolvency = by the facts, but not the text, the agreement may be rescinded on insolvency
    .label = not in the text

termination-rescission-on-any-breach = the agreement can be rescinded on any breach
    .label = not only material ones
    .why = a delay may then be enough to end the cooperation and claim money back
    .help = require a material breach, and give a set time for putting it right

termination-rescission-on-any-breach_groundless = the agreement may be rescinded, but no ground is stated
    .label = on what ground?
    .why = on paper each party may rescind at once without a reason
    .help = state the grounds, such as a material breach

termination-rescission-on-any-breach_slightest = the agreement can be rescinded on the slightest failing, or because a party is displeased
    .label = so little is enough

termination-right-differs = the text and the facts differ on notice
    .label = something else
    .told = the text
    .fact = the fact
    .why = nobody knows whether the agreement can be left, and whether it then goes on
    .help = correct the fact or the text

termination-right-differs_at-once = by the text a party may give notice without any period, but the fact states one
    .label = at once

termination-right-differs_ends = by the text the agreement goes on when one party gives notice, but by the fact it ends
    .label = goes on

termination-right-differs_free = the text excludes or restricts notice, but by the fact it is free
    .label = excludes or restricts

termination-right-differs_leaves = by the text the agreement ends when one party gives notice, but by the fact it goes on
    .label = ends

termination-right-differs_none = the fact excludes notice, but the text gives a right to it
    .label = no notice

termination-right-differs_on-grounds = the fact asks for grounds for notice, but by the text none are needed
    .label = on grounds only

termination-right-differs_one-side = the text lets only one of the parties give notice, but by the fact notice is free
    .label = only the one

termination-right-differs_unwarned = the text lets a party rescind without warning, but the fact gives time to put things right
    .label = without warning
    .why = nobody knows whether the one at fault gets time to put things right before rescission

termination-same-breach-two-ways = the same breach gives a right both to give notice and to rescind
    .label = gives rescission
    .notice = gives notice
    .why = nobody knows whether the agreement ends at once or after the notice
    .help = let lesser faults give notice and material ones rescission, or state a time for putting right

termination-special-notice-longer_cure = who breaches the agreement has { $special } to put things right
    .label = so long
    .why = the right of rescission has no effect when the fault may last so long, and the grant is paid in the meantime
    .help = give a shorter time (cure), such as 30 days

termination-special-notice-longer_talks = the renegotiation may take { $special }
    .label = so long
    .why = who can no longer keep the agreement is bound all that time without an answer
    .help = give a shorter time (within), and write what holds if the parties do not agree

termination-special-notice-longer = the special period of notice is { $special }, longer than the ordinary { $ordinary }
    .label = longer
    .ordinary = the ordinary one
    .why = whoever may give notice at any time has no use for a special right with a longer period
    .help = correct the period, or delete the special right
