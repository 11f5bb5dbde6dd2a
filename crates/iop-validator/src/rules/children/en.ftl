## The rules on children.

family-children = Children

reason-no-upper-age = no target group has an upper age
reason-no-ages-in-text = no text of a target group states one age beside the facts
reason-no-child-volunteers = the agreement shows no volunteers in the work
reason-no-children = the agreement does not show that the civil society party meets children
reason-no-children-at-risk = the agreement shows no children who may come to harm
reason-no-convention = the convention on the rights of the child is not mentioned
reason-no-convention-day = the day on which the convention became law is not verified
reason-no-duty-to-report = no duty to report is mentioned
reason-no-extract-age = it is not stated how old an extract may be
reason-no-extract-facts = no facts on extracts are stated
reason-no-extract-limit = the law data has no limit for the age of an extract on that day
reason-no-extracts = no extracts from the records are demanded
reason-no-measure = nothing in the agreement suggests a measure for an individual
reason-no-report-on-child = no report on a child is mentioned
reason-no-report-section = no chapter of the Social Services Act is cited for a report on a child
reason-no-special-act = no act on extracts in certain work is named
reason-no-suspicions = no extracts from the register of suspicions are demanded
reason-nobody-private = none of the parties is of civil society
reason-other-agreement-tells = the agreement changes another, has its terms in another or is told in other words
reason-residential = at a home that takes in children an extract or a copy is to be kept

children-age-bands = the group is called “{ $words }” but takes in those who are { $last }
    .label = up to { $last } years
    .words = called so here
    .why = rules on children apply up to eighteen, and when groups are mixed nobody knows which rules apply to whom
    .help = write “children and young people” with their ages, or lower the limit

children-age-differs = the age of the target group is { $words } in the text but another among the facts
    .label = { $words }
    .fact = the fact
    .why = the age decides who may take part and which rules on children apply
    .help = correct the wrong age

children-best-interests-set-aside = something else is let outweigh the best interests of the child
    .label = comes first
    .why = the best interests of the child are to be a primary consideration in measures that concern children
    .help = say how the best interests are assessed, and delete what is put before them

children-best-interests-set-aside_unheard = the views of the children are not to be asked for or considered
    .label = not heard
    .why = children have a right to be heard in matters that concern them, and their views are to be given weight
    .help = say how the children are heard, and what it leads to
children-best-interests-set-aside_denied = by the text what children have a right to is not examined or followed
    .label = not followed

children-convention-as-law-early = the convention was not yet Swedish law; it became so { $begins }
    .label = not law yet
    .why = the convention became Swedish law by act 2018:1197
    .help = name the convention without calling it law, or correct the date of the agreement

children-convention-as-law-early_day = the Convention is said to have been law since { $words }, but has been since { $begins }
    .label = { $words }
    .help = correct the day

children-duty-to-report-misplaced = the duty to report under the act is said to lie on volunteers
    .label = not obliged by the act
    .why = the Social Services Act asks everyone to report but lays the duty on authorities and professional work
    .help = say that they should report, or that they undertake to pass on their concern

children-duty-to-report-missing = the agreement does not say how concern for a child is reported
    .label = suggests children who may come to harm: { $words }
    .why = some must report and others should; a volunteer needs to know where to turn
    .help = say who reports to the social welfare committee, and how volunteers pass on their concern

children-duty-to-report-missing_children = the agreement does not say how concern for a child is reported
    .label = on the children's safety

children-extract-age-differs = the extract may be { $told } old by the text but { $stated } by the fact
    .label = { $told } in the text
    .fact = { $stated } among the facts
    .why = whoever is to show the extract does not know whether it will do
    .help = correct the text or the fact

children-extract-kept = by the text extracts from the records are handed in, copied or kept
    .label = more than showing the extract
    .why = the extract is only to be shown; the check may be documented only by a note that this was done
    .help = say that the extract is shown and that this is noted

children-extract-statute-wrong = extracts are demanded under an act for other work
    .label = { $act }
    .why = the wrong act gives the wrong register, the wrong age of the extract and the wrong rules on what is kept
    .help = name the act for this work; for other work with children act 2013:852

children-extract-statute-wrong_disability = extracts are demanded under { $act }, but nothing shows measures for disabled children

children-extract-statute-wrong_homes = extracts are demanded under { $act }, but nothing shows a home that takes in children

children-extract-statute-wrong_school = extracts are demanded under the Education Act, but nothing shows a school or preschool

children-extract-statute-wrong_convictions = { $act } is the act on criminal records, but no extract from them is demanded
    .help = name the act on the register that the extract is from, or add the register

children-extract-statute-wrong_suspicions = { $act } is the act on the register of suspicions, but no extract from it is demanded
    .help = name the act on the register that the extract is from, or add the register

children-extract-too-old = the extract may be { $age } old; the limit is { $limit }
    .label = { $age }
    .why = an older extract is not the check that the act demands
    .help = set the limit to at most { $limit }

children-extract-too-old_any = the extract may be of any age
    .label = without limit
    .help = write how old the extract may be

children-extract-without-basis = extracts from the records are demanded, but no act is named
    .label = no act
    .why = the act decides who may ask, from which register, and what may be kept
    .help = name the act, such as act 2013:852 on checks of persons who are to work with children

children-individual-measure = “{ $words }” suggests a measure for an individual, but no decision is mentioned
    .label = can be read as a measure for an individual
    .why = the committee decides on measures for individuals, and public authority is handed over only with support in law
    .help = say that the work is no measure under the Social Services Act, or that it is given after a decision of the committee
children-individual-measure_denied = the agreement has a measure that the committee decides on, but says that there are none
        .label = a measure that the committee decides on
        .denied = here the opposite is said
        .why = a measure that the committee decides on for an individual is a service to the municipality, and the assessment rests on there being none
        .help = remove the commitment, or make the assessment anew

children-individual-measure_granted = “{ $words }”: what the social welfare committee has granted is to be given by volunteers
    .label = a granted measure
    .why = the committee answers for a granted measure, and appoints or engages those who carry it out under the Social Services Act
    .help = let the committee give the measure, and describe the volunteers' support as something else

children-individual-measure_placed = those who come have been granted it by a decision of the social services
    .label = a measure for an individual
    .why = a measure that the board decides on for an individual is a service to the municipality, with other rules than a partnership has
    .help = let everyone come without a decision, or regulate the measure under the act on social services

children-nobody-notes-extract = it is not stated who looks at the extracts
    .label = nobody is stated
    .why = with nobody in charge the extracts are not asked for, and the check cannot be shown
    .help = state which party looks at the extracts and notes that they have been shown

children-record-checks-missing = the work is with children, but extracts from the records are not mentioned
    .label = here it shows that children are met
    .why = those who are to have direct and regular contact with children show extracts on request, and someone must ask
    .help = state who shows extracts, under which act, and who notes it
children-record-checks-missing_denied = by the text no extracts from the records are asked for
    .label = not asked for

children-report-at-discretion = by the text somebody chooses whether concern for a child is reported
    .label = a choice
    .why = the duty to report is personal, and the judgement is that of the social welfare committee
    .help = say that whoever suspects that a child comes to harm reports it at once to the social welfare committee

children-report-late = by the text a report of concern for a child may wait { $time }
    .label = not at once
    .why = whoever has the duty to report is to do so at once
    .help = say that the report is made at once to the social welfare committee

children-report-late_later = a report of concern for a child is put off to a meeting or a decision
    .label = only then
    .why = whoever suspects that a child comes to harm reports it at once, and nobody else has to approve it
    .help = say that the concern is reported at once to the social welfare committee; the meeting may learn how the routine works

children-report-section-wrong = chapter { $chapter } is not the one on reports in the Social Services Act ({ $act })
    .label = wrong chapter
    .why = whoever looks the section up finds something else
    .help = look the section up in the act that is cited

children-report-section-wrong_old-chapter = chapter { $chapter } is that of the older act; the number is that of the new one ({ $act })
    .label = the chapter of the older act

children-report-to-another = by the text concern for a child is reported to somebody other than the social welfare committee
    .label = not the committee
    .why = the committee is the one that gets the report and can protect the child
    .help = say that the concern is reported to the social welfare committee

children-suspicion-register = extracts from the register of suspicions are demanded, but nothing shows a home that takes in children
    .label = the register of suspicions
    .why = for other work with children the check covers the register of convictions only
    .help = delete the register of suspicions, or name the provision that supports it

children-volunteers-not-covered = extracts are demanded of employees but not of the volunteers
    .label = only these
    .why = the check covers assignments too, and the volunteer meets the same children
    .help = say which volunteers and families show extracts

children-volunteers-not-covered_exempt = those who work without pay need not show an extract
    .label = exempt
