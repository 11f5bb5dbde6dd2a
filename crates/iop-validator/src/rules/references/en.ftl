## The rules on references.

family-references = References

references-statute-not-in-force = { $act } no longer applies: repealed { $date }
    .label = repealed { $date }
    .dated = the day that is checked
    .why = an agreement that rests on an act that does not apply lacks that ground
    .help = refer to the act that applies, or say that the earlier one is meant

references-statute-not-in-force_replaced = { $act } no longer applies: repealed { $date }
    .help = refer to { $successor } instead, and check the section

references-statute-not-in-force_future = { $act } does not apply yet: in force from { $date }
    .label = in force from { $date }
    .help = refer to what applies on the day that is checked, or say that the act enters into force later

references-statute-wrong-title = the title is not that of act { $number }
    .label = its title is { $title }
    .why = when number and title do not agree it is unclear which act is meant
    .help = write { $cited }

references-statute-wrong-title_misspelt = “{ $name }” is misspelt: the number belongs to { $cited }
    .label = misspelt

references-statute-wrong-title_number = “{ $name }” does not have number { $number }
    .label = not { $number }
    .help = write { $cited }, or the name of the act that has number { $number }

references-statute-wrong-title_transposed = { $number } is not an act that iop knows; the number resembles { $cited }
    .label = the digits may be wrong
    .why = with a wrong number it is unclear which act is meant
    .help = write { $cited } if that is the one meant

references-unknown-fact = the reference { $reference } points to no fact
    .label = no such fact
    .why = on the paper the reference would stand without contents
    .help = correct the reference, or write the words instead

references-unknown-fact_nearest = the reference { $reference } points to no fact
    .help = is { $nearest } meant? correct the reference, or write the words instead

references-unknown-reference = { $id } is not in the file{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .label = not there
    .list = they are listed here
    .why = a reference to something that is not there says nothing on the paper
    .help = correct the id, or add what the reference is to

references-unknown-reference_annex = no annex is called { $id } in the file{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }

references-unknown-reference_contribution = no contribution is called { $id } in the file{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .why = what is paid or indexed cannot be computed

references-unknown-reference_criterion = the list has no criterion called { $id }{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .list = the list the criteria are from
    .why = the reason cannot be compared with the list
    .help = correct the id of the criterion, or delete it if the reason is your own

references-unknown-reference_precedence = { $id } is neither an annex nor a related agreement{ $near ->
        [yes] ; perhaps { $nearest } is meant
       *[no] {""}
    }
    .help = write agreement for the agreement itself, otherwise the id of an annex or a related agreement

references-case-misquoted = { $cited } is not the case that it looks like; { $case } is
    .label = { $cited }
    .why = an assessment that rests on a case that cannot be found cannot be tried
    .help = look the case up and correct the reference
references-case-misquoted_year = there is no case { $cited }: the yearbook does not cover that year
references-case-misquoted_court = { $cited } is not of the court that is named
    .label = another court
    .cited = the case
references-case-misquoted_differs = of { $case } it is { $is }
    .label = not { $is }
references-case-misquoted_day = { $case } was decided { $is }
    .label = not { $is }

references-chapter-unknown = { $locus } does not exist: { $act } has { $last ->
        [one] one chapter
       *[other] { $last } chapters
    }
    .label = does not exist
    .why = a reference to a provision that does not exist says nothing of what applies
    .help = look the provision up in the act that applies

references-chapter-unknown_article = { $locus } does not exist: { $act } has { $last ->
        [one] one article
       *[other] { $last } articles
    }

references-chapter-unknown_none = { $locus } does not exist: { $act } has no chapters

references-chapter-unknown_moved = { $locus } may have been taken from the older act
    .label = called so in the act before { $act }
    .help = it is now in { $to }; look the provision up

reason-no-case-cited = no case is mentioned
reason-earlier-named = the earlier agreement is among the related papers
reason-no-locus = the text cites no provision

reason-locus-unknown = a provision belongs to an act that is not in the legal data

references-statute-unknown = act { $number } cannot exist: its year has not come
    .label = does not exist
    .why = an act that does not exist gives no ground for what the agreement demands
    .help = look the number of the act up

references-statute-unknown_checks = { $number } is no known act on record checks
    .help = look up which act gives a right to demand record extracts

references-statute-replaced-in-term = { $act } ends on { $date }, within the term
    .label = repealed on { $date }
    .term = the term
    .why = the reference is right on the day of the agreement, but rests after that on an act that does not exist
    .help = cite the act that applies from time to time

references-statute-replaced-in-term_replaced = { $act } ends on { $date }, within the term
    .help = name { $successor } too, or cite the act that applies from time to time; where the agreement is signed already, when it is amended or extended

references-statute-number-missing = { $name } is named without a number, and several acts have had that name
    .label = which of them?
    .why = when an act is replaced by one with the same name it does not show which is meant
    .help = write { $cited } the first time

references-statute-number-missing_title = { $name } is named by its whole title but without a number
    .label = which number?
    .why = the number in the Swedish Code of Statutes says which act is meant, also when it has been amended or replaced

references-statute-number-missing_only = { $name } is named without a number, though the other acts have theirs
    .label = the number is missing
    .why = an act that is named without its number may be replaced by another unseen

references-figure-misquoted = the text says { $told }, but the figure of the law is { $right } ({ $name })
    .label = the law says { $right }
    .why = an assessment that counts with a wrong figure may end in a wrong answer
    .help = write the figure that the law has on the day in question

references-figure-misquoted_percent = the text says { $told }, but the figure of the law is { $right } per cent ({ $name })
    .label = the law says { $right } per cent

references-figure-misquoted_points = the text says { $told }, but the figure of the law is { $right } percentage points ({ $name })
    .label = the law says { $right } percentage points

references-figure-misquoted_months = the text says { $told }, but the figure of the law is { $right } months ({ $name })
    .label = the law says { $right } months

reason-no-figure-of-law = the text tells no figure of a law

references-annex-missing = the text points to { $annex }, but the agreement has { $count ->
        [0] no annex
        [one] only another annex
       *[other] only { $count } other annexes
    }
    .label = is not there
    .list = the annexes
    .why = what stands in an annex that is missing cannot be shown to have been agreed
    .help = add the annex to the facts and attach it, or correct the number

references-annex-missing_attached = an annex that the agreement refers to is not attached
    .label = not attached
    .use = here it is used
    .help = attach the annex, or write what it says into the agreement

reason-no-annexes = the agreement has no annexes and mentions none

references-unattached-document = the agreement refers to “{ $name }”, but it is not said which paper that is
    .label = which paper?
    .why = whoever is to follow a paper must be able to read it
    .help = attach the paper, or give its title and date

references-earlier-unidentified = an earlier agreement is mentioned, but not which
    .label = which?
    .why = whoever follows the work over time does not find the agreement that this one replaces
    .help = state its day, term or case number, or put it among the related papers

references-missing-section = { $name } does not exist: the paper has { $count } sections
    .label = is not there
    .why = what would stand in a section that does not exist is not agreed
    .help = correct the number, or point to the section by its name

references-missing-section_heading = no section has the heading “{ $name }”
    .why = what would stand under a heading that does not exist is not agreed
    .help = write the section, strike the reference or correct the heading

reason-no-section = the text points to no numbered section

references-vague-pointer = “{ $words }” points out of the clause, and it is not said where
    .label = where?
    .why = when the clause is read by itself it cannot be told what is meant
    .help = write the name of the clause

references-amends-nothing = the amendment does not say which agreement it changes
    .label = no agreement that is changed
    .why = what applies after an amendment can be read only together with the agreement it changes
    .help = state the agreement under related, with kind: amends, title, day and case number

references-amended-differs = “{ $words }” is not in the agreement that is changed
    .label = not there
    .there = the agreement that is changed
    .why = when a change starts from the wrong words nobody can say what applies
    .help = repeat what the agreement that is changed says

references-amended-differs_was = “{ $words }” is not in the agreement that is changed

references-amended-differs_made = the agreement that is changed is said to be of { $told }, but is of { $fact }
    .label = { $told }
    .there = { $fact }
    .help = correct the day in the text or among the facts

references-amended-differs_end = the agreement that is changed is said to apply until { $told }, but applies until { $fact }
    .label = { $told }
    .there = { $fact }
    .help = correct the day in the text, or write the amendment so that the term changes

references-amended-differs_start = the change is said to apply from { $told }, but by the fact it applies from { $fact }
    .label = { $told }
    .there = { $fact }
    .why = with two days nobody knows which wording applies between them
    .help = correct the day in the text or among the facts

references-amended-differs_review = the new review, { $told }, is after the last day for notice, { $last }
    .label = { $told }
    .there = the last day for notice is { $last }
    .why = after that day the review cannot lead to notice
    .help = put the review before the last day for notice

references-amended-differs_heading = the section is number { $fact } in the agreement that is changed, not { $told }
    .label = number { $told }

references-amended-differs_section = section { $number } does not exist: the agreement that is changed has { $count }
    .label = does not exist

references-wrong-annex = { $annex } is { $title }, but the text speaks of { $other }
    .label = is { $title }
    .meant = is this one meant?
    .why = whoever looks the annex up finds another paper
    .help = correct the number of the annex

references-wrong-annex_year = { $annex } is { $title }, but in the text { $other }
    .title = the title of the annex
    .help = see which year the annex is for, and correct the text or the title

reason-few-annexes = the agreement has fewer than two annexes, or annexes with numbers of their own

references-related-misquoted = the text says { $told } of a paper that by the fact is for { $fact }
    .label = by the text
    .fact = by the fact
    .why = whoever looks the paper up does not find the one that is meant
    .help = compare with the paper, and correct the text or the fact

references-related-misquoted_day = the text says { $told } of a paper that by the fact is of { $fact }

reason-nothing-related = no other agreements or plans are stated

references-authority-renamed = “{ $name }” no longer exists; today { $is } is in charge
    .label = today { $is }
    .why = whoever wants to complain or report may find it hard to find the right place
    .help = write { $is }

references-provision-wrong = what is said is not in { $cited } but in { $right }
    .label = { $right }?
    .why = an assessment that rests on the wrong provision cannot be followed
    .help = cite { $right }

references-precedence-differs = the text has another order between the papers than the facts
    .label = the other way round by the fact
    .fact = the order by the fact
    .why = the order is needed just when two papers differ
    .help = correct the text or the fact

reason-no-precedence = no order between the papers is stated
