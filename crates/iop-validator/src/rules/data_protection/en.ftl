## The rules on personal data.

family-data-protection = Personal data

reason-erased-in-turn = the data are erased again and again
reason-no-article = no article of the General Data Protection Regulation is mentioned
reason-no-controller = nobody is said to be controller
reason-no-data-clause = the agreement has no rules of its own on personal data
reason-no-data-roles = no roles for personal data are stated
reason-no-erasure = it is not stated when personal data are erased
reason-no-erasure-day = the day of the erasure cannot be worked out
reason-no-erasure-time = no time from the end of the agreement is stated for erasure
reason-no-erasure-time-in-text = the text tells no time for erasure, or several
reason-no-joint-controllers = no parties are joint controllers
reason-no-legal-basis = no legal ground is among the facts
reason-no-legitimate-interests = legitimate interests are not stated as a ground
reason-no-personal-data = the agreement shows no processing of personal data
reason-no-processor = nobody is a processor
reason-nothing-sensitive = no text gives a ground for sensitive personal data, or says that they are processed
reason-nothing-sent = no data that need protection are said to be sent by e-mail, text message or an open service
reason-told-elsewhere = the agreement changes another, has its terms in another or is told in other words

data-protection-article-wrong = “{ $cited }” is not about what the text says; Article { $right } is
    .label = wrong article
    .why = a ground that cites the wrong article cannot be tried
    .help = cite Article { $right }, or correct the text

data-protection-conflicting-roles = { $party } is both controller and processor for the same processing
    .label = another role for the same processing
    .other = the role by the fact
    .why = whoever decides on the processing cannot be its processor
    .help = correct the wrong role, or say what processing each is for

data-protection-conflicting-roles_another = by the text { $party } is controller of a processing that by the facts is another's
    .label = controller by the text
    .why = whoever the data are about shall know who decides on the processing and answers for it
    .help = correct the text or the fact, or say what processing each is controller of

data-protection-conflicting-roles_controller = { $party } is controller by the facts but processor by the text
    .label = processor by the text

data-protection-conflicting-roles_joint = { $party } is sole controller in the facts but joint controller in the text
    .label = joint controller in the text
    .why = joint controllers decide together and need an arrangement of who does what; a sole controller answers alone
    .help = correct the text or the role among the facts

data-protection-conflicting-roles_processor = { $party } is processor by the facts but controller by the text
    .label = controller by the text

data-protection-controller-is-unit = { $unit } cannot be the controller
    .label = no legal person or authority
    .why = the controller in such an agreement is a legal person or an authority, in a municipality mostly the committee
    .help = name the committee, the municipality or the association instead

data-protection-erased-before-needed = the personal data are erased { $erased }, before the term ends { $end }
    .label = erased { $erased }
    .end = the agreement applies until { $end }
    .report = the report is due { $end }
    .why = data that are needed for the work or the follow-up cannot be had back
    .help = move the erasure to after the end and the last report, or correct the day

data-protection-erased-before-needed_report = the personal data are erased { $erased }, before the last report { $end }

data-protection-erasure-differs = the text says that the data are erased after { $told }, the fact says { $stated }
    .label = { $told } in the text
    .fact = { $stated } among the facts
    .why = whoever is to erase them does not know when
    .help = correct the text or the fact

data-protection-erasure-differs_early = by the text the data are erased { $told } before the end, by the fact { $stated } after it
    .label = { $told } before the end
    .fact = { $stated } after

data-protection-erasure-differs_kept = by the text the data are kept without an end, but by the fact they are erased
    .label = without an end
    .fact = the fact

data-protection-erasure-missing = the agreement does not say when the personal data are erased
    .label = erasure is missing
    .why = data may not be kept longer than they are needed
    .help = state when the data are erased, or refer to the archive plan

data-protection-erasure-missing_except = some of the personal data are not erased, with no time and no law for it
    .label = not erased

data-protection-joint-controllers-without-arrangement = no arrangement between the joint controllers is mentioned
    .label = joint controllers
    .why = joint controllers are to settle who informs the data subjects and answers their requests
    .help = say how the duties are divided, or attach the arrangement

data-protection-legal-basis-differs = the text gives { $words } as a ground that is not among the facts
    .label = the ground in the text
    .fact = the grounds among the facts
    .why = the rights of the data subjects depend on the ground
    .help = correct the text or the fact

data-protection-legal-basis-missing = no legal ground is stated for the processing of personal data
    .label = the ground is missing
    .why = every processing needs a ground in Article 6, and the data subjects are to be told which
    .help = state the legal ground under personal data

data-protection-legitimate-interests-by-authority = a public party relies on legitimate interests
    .label = the ground of legitimate interests
    .why = the ground does not apply when public authorities perform their tasks
    .help = state the ground that the public party has, mostly a task in the public interest

data-protection-not-regulated = the agreement does not say who answers for the personal data
    .label = data on individuals are processed here: { $words }
    .why = whoever decides on the processing answers for it even when the agreement is silent, and then nobody knows who
    .help = state the parties’ roles, the legal ground and the erasure under personal data

data-protection-not-regulated_noted = the agreement does not say who answers for the personal data
    .label = it is noted here who has shown an extract

data-protection-not-regulated_secret = the agreement does not say who answers for the personal data
    .label = whoever must keep silent about individuals has learnt of them

data-protection-processor-without-agreement = no processor agreement is mentioned for the processor
    .label = processor
    .why = a processor may process data only under an agreement that binds it to instructions
    .help = attach a processor agreement and name it under personal data

data-protection-rights-denied = the text cuts the rights of the data subjects
    .label = hard to reconcile with the regulation
    .why = the right to see, correct and erase one's data follows from the regulation
    .help = take the sentence out, and say whom the data subjects turn to
data-protection-rights-denied_kept = the personal data are kept without end
    .label = no end
    .why = data may not be kept longer than they are needed
    .help = take the sentence out, and say when the data are erased

data-protection-role-missing = the agreement does not say who is the controller
    .label = personal data, but no role
    .why = the role decides who informs the data subjects, answers their requests and reports a breach
    .help = state the role of each party, and for what processing

data-protection-role-missing_unassigned = nobody is controller of data that are processed by the text
    .label = the roles are for something else
    .words = this is processed

data-protection-sensitive-on-wrong-ground = sensitive data rest on “{ $words }”, which is no exception of Article 9
    .label = a ground of Article 6
    .why = sensitive data may be processed only on an exception of Article 9(2)
    .help = name the exception, such as explicit consent

data-protection-sensitive-without-ground = sensitive personal data are processed with no exception of Article 9 stated
    .label = sensitive data
    .why = such data may as a rule not be processed, and a ground in Article 6 is not enough
    .help = say which exception applies, such as explicit consent, and what may be noted

data-protection-sensitive-without-ground_act = sensitive personal data are processed with no exception of the Personal Data Act stated
    .why = such data could as a rule not be processed without explicit consent or another exception of the act

data-protection-sensitive-without-ground_needed = sensitive personal data are processed as needed, with no exception
    .why = that the work needs them is no exception from the ban on processing such data
    .help = say which exception applies, such as explicit consent

data-protection-sensitive-without-ground_denied = the facts say that nothing sensitive is processed, but the text mentions “{ $words }”
    .label = said here: nothing sensitive
    .words = sensitive data are mentioned here
    .help = correct the fact and state the exception, or delete the processing

data-protection-sensitive-without-ground_given-away = nothing sensitive is said to be processed, but the text mentions “{ $words }”
    .label = sensitive data
    .fact = here nothing sensitive is said to be processed
    .help = delete the processing, or correct the fact and state the exception

data-protection-unprotected-transfer = data that need protection are to be sent without it
    .label = can be read by others
    .why = the controller is to protect the data according to the risk
    .help = say that they are sent encrypted or in another safe way, or not at all

data-protection-unprotected-transfer_abroad = personal data go to a country outside the EU, and nothing says on what the transfer rests
    .label = outside the EU
    .why = a transfer to a third country takes a decision on adequacy or appropriate safeguards (articles 44–49)
    .help = keep the data within the EU, or say on which safeguard the transfer rests
