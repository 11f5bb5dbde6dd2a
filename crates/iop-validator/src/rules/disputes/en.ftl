## The rules on disputes.

family-disputes = Disputes

reason-blank-dispute-step = a step for disputes is not filled in
reason-foreign-party = a party is registered in another country
reason-limitation-unread = the limitation period of the law has not been read for that day
reason-no-arbitration = arbitration with a public party is not mentioned
reason-no-dispute-end = neither court nor arbitrators are mentioned
reason-no-dispute-forum = no forum for disputes is stated
reason-no-dispute-steps = the agreement says nothing of how disputes are settled
reason-no-dispute-time = no step for disputes has a time
reason-no-foreign-party = no party is registered in another country
reason-no-group-step = no dispute is left to a steering group
reason-no-limitation = limitation of claims is not mentioned
reason-no-swedish-party = no party has a Swedish organisation number
reason-one-dispute-step = disputes do not have several steps

disputes-arbitration-against-transparency = disputes with a public party are settled by arbitrators
    .label = arbitration
    .why = arbitration is not public and often costs more than the agreement is worth
    .help = consider the ordinary courts

disputes-conflicting-forums = both a court and arbitrators are to settle the dispute
    .label = another forum here
    .court = here a court is to decide
    .arbitration = here arbitrators are to decide
    .why = an arbitration clause keeps the court from trying the dispute
    .help = choose one and delete the other

disputes-conflicting-forums_place = the text names another district court than the fact
    .label = another district court
    .forum = the fact
    .why = the parties do not know where to bring the dispute
    .help = correct the text or the fact

disputes-decided-by-one = when the parties disagree one of them decides alone
    .label = decides alone
    .why = whoever decides their own dispute is in effect not bound by the agreement
    .help = let the parties negotiate and a court decide
disputes-decided-by-one_waived = the right to go to court is signed away
    .label = no court
    .why = with no court and no arbitrators nobody can settle the dispute, and the stronger one prevails
    .help = let the general courts settle it

disputes-foreign-law = the law of another country is to apply between Swedish parties
    .label = not Swedish law
    .why = this is mostly left from a template, and the parties are under Swedish law in nearly all that the agreement is about
    .help = state Swedish law

disputes-forum-impossible = { $forum } is not the right forum for a dispute on the agreement
    .label = { $forum }
    .why = disputes on contracts are first tried by a district court or by arbitrators; another court or authority dismisses the case
    .help = name the ordinary courts or the district court that the parties choose

disputes-forum-missing = disputes end in talks; nothing is said of who settles them
    .label = the last step
    .why = a dispute that talks do not settle needs someone who does
    .help = add a last step, such as the ordinary courts

disputes-law-missing = a party is in another country, but nothing says which law applies
    .label = no law
    .foreign = registered in another country
    .why = without a choice, rules on conflicts of law decide, which may point to the law of the other country
    .help = state the law, for example Swedish law

disputes-limitation-wrong = the text says { $told }, but the limitation period is { $is }
    .label = { $told }
    .why = whoever trusts the wrong time claims too late, or stops keeping the papers too early
    .help = correct the time, or write only that the Limitations Act applies
disputes-limitation-wrong_void = an agreement that a claim is never lost by time is void
    .label = never lost by time
    .help = strike the sentence, or write that the Limitations Act applies

disputes-step-differs = the text gives the step { $told }, but the fact is { $stated }
    .label = { $told } in the text
    .fact = { $stated } among the facts
    .why = the parties do not know when they may go on to the next step
    .help = correct the text or the fact

disputes-step-without-group = disputes are left to a steering group, but the agreement has none
    .label = does not exist
    .why = the next step is open only once this one has been tried, and without a steering group it cannot be
    .help = delete the step, or set up a steering group

disputes-step-without-group_unnamed = { $name } is to take up disputes, but is named nowhere else
    .label = who are they?
    .step = the steering group by the facts
    .help = write the name of the group as it stands elsewhere

disputes-steps-out-of-order = a step for disputes stands after the one that settles them
    .label = comes too late
    .end = here the dispute is settled
    .why = once the dispute is settled there is nothing left to talk about
    .help = put the steps in order, the one that settles the dispute last
