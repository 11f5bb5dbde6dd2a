## The rules on secrecy and confidentiality.

family-secrecy = Secrecy and confidentiality

reason-no-insight-text = the clause on insight has no text of its own
reason-not-a-full-partnership = only a partnership that goes through everything is judged
reason-act-not-named = the public access and secrecy act is not named
reason-no-individuals = no words that the rule knows show meetings with individuals in confidence
reason-no-media = nothing is said of the authority's employees and the press
reason-no-outflow = no data on individuals are handed over by the public party
reason-no-papers = no papers are mentioned
reason-no-private-party = no party is of civil society
reason-no-secrecy = confidentiality is not mentioned
reason-no-secrecy-chapter = no chapter on secrecy in schools, health care or social services is cited
reason-no-volunteers = the agreement shows no volunteers

secrecy-chapter-wrong = chapter { $cited } is about other work; the right one is chapter { $right }
    .label = wrong chapter
    .why = secrecy is not equally strong in the chapters
    .help = cite chapter { $right }

secrecy-ends-with-agreement = the duty of confidentiality ends with the agreement or the work, or some time after
    .label = only so long
    .why = those who have told something in confidence need protection afterwards too
    .help = say that the duty lasts after the agreement and the assignment have ended

secrecy-media-silenced = by the text the employees of the authority are kept from speaking to the press
    .label = kept from it
    .why = the right to give information for publication follows from the Freedom of the Press Act and cannot be agreed away
    .help = delete the ban, and say who speaks for the parties

secrecy-not-agreed = no confidentiality is agreed for those who meet individuals
    .label = the civil society party meets individuals here: { $words }
    .why = the public access and secrecy act binds authorities, not the staff and volunteers of an association
    .help = agree on confidentiality for everyone in the work, also after it has ended

secrecy-not-agreed_entrusted = no confidentiality is agreed for those who meet individuals
    .label = data on individuals are entrusted here
secrecy-not-agreed_denied = by the text nobody is bound to confidentiality
    .label = binds nobody

secrecy-outflow-without-ground = data on individuals are handed over with no stated ground
    .label = handed to the civil society party
    .why = the data are often secret, and an agreement does not break secrecy
    .help = say that data are handed over with consent or after examination under the secrecy act

secrecy-public-record-denied = the agreement promises that papers at the authority are not disclosed
    .label = the promise
    .why = constitution and statute decide what is a public record and what is secret, not the agreement
    .help = delete the promise, or say that papers are disclosed after examination under the secrecy act

secrecy-public-record-untold = nothing says that what is sent to the municipality becomes a public document
    .label = insight
    .why = whoever does not know that papers may be handed out writes other things in them
    .help = say that papers received become public and are handed out unless secrecy covers them

secrecy-report-forbidden = the text prevents or restricts a report of concern for a child
    .label = prevents or restricts
    .why = the duty to report follows from law and needs no consent
    .help = say that confidentiality does not keep anyone from reporting concern for a child

secrecy-secrecy-act-applied-directly = the public access and secrecy act is said to apply to someone who is no authority
    .label = the act is said to bind the civil society party
    .why = the act binds authorities; the staff and volunteers of an association have as a rule only the confidentiality that is agreed
    .help = say that the confidentiality is agreed and corresponds to what would apply at the authority

secrecy-told-to-authority = data on individuals are to be handed to the authority without asking them
    .label = without asking
    .why = whoever seeks support from an association has not given the data to an authority
    .help = say that data are handed over only with consent, or that the report points out nobody

secrecy-volunteers-not-covered = the duty of confidentiality covers employees but not the volunteers
    .label = only these
    .why = a volunteer is not employed, and whoever is not mentioned is not bound
    .help = say that the duty covers everyone in the work, paid and unpaid
