## The rules on municipal law.

family-municipal-law = Municipal law

reason-no-agency = no authority of the state is a party
reason-appeal-time-unknown = the time for review of legality on that day is not known
reason-competence-unassessed = the municipal competence has not been assessed
reason-decided-in-time = no decision is so close to the start of the term
reason-few-assessments = procurement and state aid have not both been assessed
reason-no-amended-effect = nothing in the text is said to apply to the time before the decision
reason-no-appeal-time = no time for appealing against a decision is stated
reason-no-area-told = no target group is stated with an area
reason-no-decision-told = no decision of the municipality is recorded
reason-no-delegation = no decision is made on delegation
reason-no-handover = nothing in the agreement says that the care of a municipal matter is handed over
reason-no-public-publisher = no party is public
reason-no-support = the agreement is neither a partnership nor a grant
reason-no-trader = no party is a trader according to the facts
reason-nothing-published = nothing is said of publishing the agreement on the web
reason-one-municipality = at most one municipality or region is a party

municipal-law-agency-outside-mandate = the work is said to be outside what the authority has to do
    .label = outside its task
    .why = an authority of the state may only take measures that have support in law
    .help = name the task in the instruction or the letter of appropriation that the work belongs to
municipal-law-agency-outside-mandate_appropriation = the money is meant for something that the agreement is not about
    .label = for something else
    .why = an appropriation may be used only for its purpose
    .help = name the appropriation whose purpose the work is within
municipal-law-agency-outside-mandate_loan = an authority of the state is to lend money
    .label = a loan
    .why = an authority may lend or stand surety only where parliament or the government has allowed it
    .help = name the provision, or take the loan out
municipal-law-agency-outside-mandate_untold = nothing says on what the taking part of the state authority rests
    .label = an authority of the state
    .why = an authority of the state may only take measures that have support in law
    .help = name the task in the instruction or the letter of appropriation that the work belongs to, and the appropriation

municipal-law-appeal-time-wrong = the time for review of legality is { $right }, not { $told }
    .label = wrong time
    .why = the time follows from the Local Government Act and cannot be agreed on
    .help = write { $right } from the day when the approval of the minutes was announced

municipal-law-authority-handed-over = by the text the civil society party is to decide or assess in the exercise of public authority
    .label = exercise of authority
    .why = exercise of authority may be handed to a private party only with support in law
    .help = let the municipality investigate and decide, and tell what the civil society party does instead

municipal-law-authority-term = the assembly is called an authority
    .label = the assembly is no authority
    .why = the assembly is a decision-making body; it is the committees that are authorities
    .help = write “the assembly, a committee or another authority”, or name the body that is meant

municipal-law-budget-bypassed = money is promised whatever the assembly decides
    .label = whatever the budget
    .why = the assembly decides on the budget, and a committee cannot agree that away
    .help = say that the contribution depends on the assembly granting the money

municipal-law-competence-denied = the assessment is that the cooperation is outside the municipal competence
    .label = outside
    .why = the municipality may not deal with what is outside its competence, and the decision may be quashed
    .help = change the agreement so that it is within, or record a new assessment
municipal-law-competence-denied_unclear = whether the cooperation is within the municipal competence is not settled
        .label = unclear
        .help = settle the question before the agreement is signed
municipal-law-competence-denied_told = the text itself says that the power of the municipality has not been examined or is not there
    .label = no power

municipal-law-competence-unassessed = procurement and state aid have been assessed, but not the municipal competence
    .label = no assessment of the competence
    .why = the question decides whether the municipality may deal with the matter at all
    .help = record (assessments) who has assessed the competence, when and with what outcome

municipal-law-conflict-of-interest = by the text somebody who decides for the municipality belongs to the other party too
    .label = on both sides
    .why = a decision in which somebody with a conflict of interest took part may be set aside
    .help = check the minutes, and say who took no part in the decision because of the conflict of interest

municipal-law-control-missing = a municipal matter is handed over, but nothing is said of control and follow-up by the municipality
    .label = is handed over
    .why = the municipality has to control and follow up what it hands over, not only get a report
    .help = add how the municipality controls and follows up: visits, documents, audit

municipal-law-control-missing_itself = control rests only on what the idea-based party says of itself
    .label = its own information
    .help = give the municipality a right to visit and to examine the records

municipal-law-control-missing_waived = by the text the municipality gives up looking for itself
    .label = no control
    .help = give the municipality the right to visit the work and examine the records

municipal-law-decision-by-unit = by the fact a department or an official decided, not a decision-making body
    .label = a department or a post
    .why = goals, direction, extent and quality are decided by the committee and may not be delegated
    .help = state the body that made the decision, or the item of the delegation order that gives the right
municipal-law-decision-by-unit_told = a department or an official is to settle what only the committee may decide
        .label = is to settle
        .help = let the committee decide, and the department prepare

municipal-law-decision-by-unit_body = the body that decides for the party is a unit or a post, not a committee or board
    .help = state the committee or board as body and the unit as unit

municipal-law-decision-by-unit_delegated = a partnership of several years with goals of its own was decided on delegation
    .label = an employee
    .goals = the goals
    .why = a committee may not delegate the goals, direction, extent or quality of the work
    .help = let the committee decide, or say what in the delegation order allows the question to be delegated
municipal-law-decision-by-unit_group = the steering group is to settle what only the committee may decide
    .label = is to settle
    .why = the goals, direction, extent and quality of the work are decided by the committee and may not be delegated
    .help = let the group propose, and the committee decide

municipal-law-decision-by-unit_unnamed = it is not said which organ decides for the party
    .label = which committee or board?
    .why = a municipality acts through its committees, and each decides only within its own rules of procedure
    .help = state the organ (body) by name

municipal-law-decision-of-another-time = no later decision than that of { $on } is stated, but the agreement is of { $made }
    .label = an older decision
    .why = a decision on money or guidelines years before is no decision on the goals and contents of this agreement
    .help = state the decision on the agreement: body, day and section, or the item of the delegation order

municipal-law-delegation-unreported = the decision is made on delegation, but neither the item nor the report is stated
    .label = on delegation
    .why = a decision on delegation has to be traceable to the delegation order and be reported to the committee
    .help = state the item of the delegation order (section), and when the decision was reported

municipal-law-handover-undecided = a municipal matter is handed over, but no decision of the assembly is recorded
    .label = no decision of the assembly
    .why = it is the assembly that may decide to hand over the care of a matter
    .help = state the decision of the assembly, with its day and section
        .handover = handed over

municipal-law-insight-denied = by the text the municipality or region gives up its insight
    .label = may not
    .why = whoever hands over money or a matter is to be able to follow what becomes of it
    .help = say what the public party may see and when

municipal-law-insight-missing = a municipal matter is handed over without a term on information for insight
    .label = is handed over
    .why = the agreement has to secure the municipality the information that gives the public insight
    .help = add that the party gives on request the information needed for public insight

municipal-law-no-form-of-cooperation = several municipalities or regions are parties, but nothing says in what form they cooperate
    .label = one more municipality or region
    .why = a municipality may let another perform its tasks, but the form decides who decides and answers
    .help = state the form: cooperation by agreement, joint committee, federation, or a project with one that leads

municipal-law-outside-the-area = the target group is outside the municipality, and nothing says how that is to work
    .label = outside the municipality
    .why = a municipality may handle matters connected with its area or its members
    .help = limit the target group, or state what cooperation or payment applies to the residents of other municipalities
municipal-law-outside-the-area_abroad = by the text money is to be used abroad
    .label = in another country
    .why = a municipality or region may only take on what is connected to its area or members; aid abroad needs support in a special act
    .help = delete the purpose, or state its support in law
municipal-law-outside-the-area_elsewhere = by the text money is to go to an organisation in another place
    .label = in another place
    .why = a municipality may only take on what is connected to its area or members
    .help = delete the purpose, or state how it serves the municipality's own inhabitants

municipal-law-outside-the-area_place = the work is said to be done outside the municipality
    .label = elsewhere
    .help = delete it, or say how it benefits the municipality's own people and what cooperation applies

municipal-law-principle-name = “{ $name }” is no principle of municipal law
    .label = no such principle
    .why = a principle that does not exist carries no legal argument, and the reader may think of another one
    .help = write what is meant, such as local roots, or name the principle of location if that is the one

municipal-law-publication-inaccessible = what is published on the web is a picture of the text, which no screen reader can read
    .label = a picture
    .why = what a public body publishes on the web is to be readable with aids too
    .help = publish a tagged PDF, or the text as a web page

municipal-law-publication-inaccessible_waived = what is published on the web is said not to need to be accessible
    .label = accessibility waived

municipal-law-retroactive = a term is to apply to the time before the decision, to the other party’s detriment
    .label = takes effect backwards
    .why = a municipality may not without exceptional reasons make decisions with effect backwards to the detriment of its members
    .help = let the term apply from the decision at the earliest
municipal-law-retroactive_lowered = the amount is lowered from { $effective }, before the amendment of { $made }
        .label = from a day before the amendment
        .made = the amendment was made then

municipal-law-starts-while-appealable = the agreement starts { $start }, but the decision of { $decided } can be appealed for at least { $time }
    .label = cannot be final when the term starts
    .start = the term starts
    .why = if the decision is annulled what has been done must be put right as far as possible, and the parties may have bound themselves to others
    .help = make the agreement conditional on the decision becoming final, or start later

municipal-law-trader-supported = the support goes to a company, and no exceptional reasons are stated
    .label = a company
    .why = individually directed support to a trader may be given only for exceptional reasons
    .help = state the exceptional reasons, or procure what the municipality needs

municipal-law-trader-supported_business = the grant may be used for business, and no special reasons are given
    .label = business

municipal-law-trader-supported_owned = the one who gets the support is said to be a trader, and no exceptional reasons are given
    .label = a trader

municipal-law-trader-supported_claimed = support to a single business calls for exceptional reasons
    .label = without a condition
    .why = individually directed support to a trader may be given only for exceptional reasons
    .help = state the exceptional reasons, or show that the support is not directed at one business

municipal-law-unequal-treatment = who may take part depends on faith, origin, sex, opinion or membership, and no reason is stated
    .label = limits who may take part
    .why = the municipality has to treat its members equally unless there are objective reasons otherwise
    .help = delete the limit, or state the objective reason for it
municipal-law-unequal-treatment_language = whoever takes part has to speak Swedish fluently, and no reason is stated
        .label = a demand for the language
        .why = a demand for a language without an objective reason may disfavour those of other origin

municipal-law-unequal-treatment_applying = by the text other organisations were not allowed to apply
    .label = shut out
    .why = the municipality has to treat its members equally unless there are objective reasons otherwise
    .help = state the objective reason, or let others apply
municipal-law-unequal-treatment_insiders = those who run the activity, or those near them, come before others
    .label = come first
    .help = give the places by need, order or lot, alike for all
municipal-law-unequal-treatment_pleasure = who may take part is decided freely, on no ground that can be tried
    .label = at pleasure
    .why = the municipality has to treat its members equally unless there are objective reasons otherwise
    .help = state how the places are given: by need, in order, by lot
municipal-law-unequal-treatment_uncompared = by the text the organisation was chosen without any look at others
    .label = no comparison
    .why = associations too have to be treated equally: the choice needs objective reasons that can be shown
    .help = state how others were given the chance, or which objective reasons the choice has
municipal-law-unequal-treatment_age = those who are older are kept out, and no reason is given
    .label = age limit
    .why = an age limit that keeps out those who are older needs a legitimate aim
    .help = take the limit out, or say which aim it has

municipal-law-programme-untold = the council's programme for private providers is not mentioned
    .label = which programme applies?
    .why = the programme tells how the work is followed up and how the public gets insight, and applies to a private provider
    .help = refer to the programme, and to the one that follows on it if the agreement runs into the next term

municipal-law-programme-untold_over = the programme for private providers applied until { $year }, and the agreement begins later
    .label = ended { $year }
    .start = the agreement begins
    .why = the council adopts a new programme for each term, and one that has ended does not govern the follow-up
municipal-law-programme-untold_aside = the council's programme for what others carry out is said not to apply here
    .label = does not apply
    .why = the programme is the council's, and a committee cannot contract out of it
    .help = take the exception out, and refer to the programme

reason-no-provider = nobody is said to be a private provider
