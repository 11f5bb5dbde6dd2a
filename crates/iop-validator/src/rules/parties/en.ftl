## The rules on the parties.

family-parties = The parties

reason-amendment-keeps-staff = the amendment does not change who employs
reason-no-posts = no posts are stated
reason-no-party-group = the agreement has no groups of parties
reason-not-through-everything = the agreement is short, or its terms stand in another paper
reason-no-private-side = no party is stated as being of civil society
reason-no-union-project = the agreement shows no project of the European Union with several parties
reason-nobody-left = no party has left the agreement
reason-not-registered = nobody is said to be registered as a non-profit organisation
reason-one-party = the agreement does not have several parties
reason-one-side = the agreement does not have several parties, or its text stands in another

parties-department-as-party = the public party is { $part ->
        [administration] an administration
        [board] a board or committee
        [assembly] an assembly of members
        [committee] a committee
        [department] a department
        [office] an office
        [unit] a unit
       *[other] a service
    }, not a legal person
    .label = no legal person
    .why = what is no legal person can neither own money nor owe it
    .help = name the municipality, the region or the agency, and state the committee as body or the department as unit

parties-duplicate-org-number = two parties have the same organisation number: { $number }
    .label = the same number again
    .first = the number is already here
    .why = an organisation number belongs to one legal person
    .help = correct the number that is wrong; if it is the same party, state it once

parties-employer-missing = nobody is said to employ the { $title }
    .label = without an employer
    .why = the employer answers for pay, safety and direction of the work, and someone must
    .help = state one employer for each post
parties-employer-missing_shared = several parties are said to be employers together
    .label = together
    .why = the employer answers for pay, safety and direction of the work; of two nobody knows who does
    .help = state one employer for each post

parties-group-incomplete = the group { $group } has one member only
    .label = one member
    .party = is not in the group
    .why = what is laid on the group is laid only on those who are in it
    .help = add the one who is missing, or name the party instead of the group

parties-group-incomplete_left-out = { $party } is not in the group { $group }
    .label = { $party } is missing

parties-lead-missing = no party is stated as the lead of the EU project
    .label = nobody leads
    .funded = money of the European Union
    .why = the lead answers for the support to whoever gives it
    .help = state which party is the lead

parties-lead-missing_two = more than one party leads the project of the EU
    .label = leads too
    .also = leads already
    .why = one party alone applies for the support and answers for it to the one who gives it
    .help = let one party lead, and the others take part

parties-lead-missing_several = none of the municipalities is stated as the one that coordinates
    .label = who coordinates?
    .why = someone receives the money, calls the meetings and answers for the report
    .help = state which party leads (lead: true), or write it in the text

parties-lead-missing_open = the roles of the parties in the project of the EU are left open
    .label = not settled
    .why = the one who gives the support demands that each knows its role and its responsibility
    .help = write the roles here or in an agreement on the cooperation in the project

parties-lead-missing_which = it is not said what role each of the parties has
    .label = which?
    .why = nobody can be held to a task that nobody has
    .help = state who is what, and which party coordinates (lead: true)

parties-legal-form-mismatch = the number of { $name } begins with { $digit } and belongs to another legal form
    .label = begins with { $digit }
    .form = the form by name or statement
    .name = the name
    .why = the first digit of the number shows what kind of legal person it is
    .help = compare with the registration and correct the number, the name or the form

parties-legal-form-mismatch_name-differs = { $form } is stated as the form, but the name is { $name }
    .label = { $form }
    .why = the name and the form point to different kinds of legal person

parties-legal-form-missing_beside = the legal form of the other parties is stated, but not what { $name } is
    .label = a non-profit or an economic association, or something else?

parties-legal-form-missing = nothing says what sort of legal person { $name } is
    .label = an association, a foundation, a religious community?
    .why = the form decides who represents the party and who is liable for its debts
    .help = state the form in legal_form, as it stands in the register or the statutes

parties-local-or-national = { $name } is party, but this points to another legal person
    .label = another legal person
    .party = the party: { $name }
    .also = here too
    .why = the local branch and the national organisation are as a rule two legal persons, and whoever does not sign is not bound
    .help = say which of them is party, with its number, and let it sign

parties-local-or-national_local = { $name } is party, but this points to a local branch

parties-local-or-national_contact = { $name } is party, but the contact belongs to the national organisation
    .why = whoever represents another legal person cannot receive notices for the party
    .help = name a contact who belongs to the party, or say that the person acts on its behalf

parties-local-or-national_binds = { $name } is said to bind the organisation that it belongs to
    .label = is no party
    .help = let the one who is to be bound sign, or state the power of attorney

parties-local-or-national_national = { $name } is party, but the national organisation signs

parties-local-or-national_both = { $name } is a party, but the name is said to stand for another legal person too
    .help = let one name stand for one of them, and let the one that is to be bound sign for itself

parties-local-or-national_decided = { $name } is a party, but the decision was taken by the organisation it belongs to
    .help = state the party's own decision

parties-not-idea-based_family = the organisation is for one family, not for the public
    .label = a family
    .why = an idea-based organisation has a purpose of public benefit
    .help = consider whether the organisation can be a party to a partnership

parties-name-differs = { $words } is not among the parties, where it says { $name }
    .label = { $words }
    .party = { $name }
    .why = two spellings may be two legal persons
    .help = write the name as registered everywhere

parties-name-differs_introduced = { $words } has the short name of the party, but the party is { $name }

parties-name-differs_signs = { $words } signs, but the party is { $name }
    .why = whoever is no party cannot bind it, and the party is then not bound
    .help = let the party sign, or write the name as registered

parties-no-legal-person = { $name } does not seem to be a legal person
    .label = a project, a network or a group
    .why = an organisation must be a legal person to be bound by an agreement, receive money and repay it
    .help = name the association or foundation that runs it, or state its legal form

parties-not-idea-based = { $name } is a business but stated as a civil society party
    .label = { $name }
    .why = a non-profit organisation has a purpose exclusively of public benefit, and a company is there for profit
    .help = correct who is party, or show that the company is exclusively of public benefit

parties-not-idea-based_shares-out = by the text the civil society party may share out its surplus
    .label = shared out
    .why = a non-profit organisation uses the whole surplus in its work
    .help = delete the right to share it out, and write that the surplus stays in the work

parties-one-name-two-parties_another = { $name } is the short name of a party but is given to somebody else here
    .label = to somebody else
    .first = the party's short name
    .help = give the other a name of its own

parties-one-name-two-parties = two parties are called { $name }
    .label = the same name again
    .first = the name is already here
    .why = then the text does not say who undertakes what
    .help = give each party a short name of its own

parties-org-number-kind = a public party has an organisation number that begins with { $digit }, not with 2
    .label = { $number }
    .role = the party is said to be public here
    .why = a number of the wrong kind is most often another party's number
    .help = compare the number with the registration, or write the whole name with its legal form

parties-outsider-is-party = the text calls someone a party who is not
    .label = said to be a party
    .why = whoever has not signed is not bound
    .help = delete the words, or add the party with its decision and signature

parties-party-left = { $party } is party through { $until } but is to do something { $day }
    .label = after leaving
    .until = party through { $until }
    .why = whoever has left is not bound by what comes afterwards
    .help = move it to another party, or change the day

parties-registered-without-reference = the registration as a non-profit organisation is stated without reference
    .label = no reference
    .why = the registration is voluntary and can be looked up at Kammarkollegiet
    .help = refer to the decision of Kammarkollegiet, or do not speak of registration

parties-registered-without-reference_early = the register of non-profit organisations did not exist until { $begins }
    .label = too early
    .help = delete what is said of registration, or correct the date of the agreement
    .why = nobody could be registered before the register existed

parties-role-differs = { $name } is a public party, but the role says civil society party
    .label = wrong role
    .form = what the party is
    .why = the role decides which rules the agreement is held to
    .help = correct the role

parties-role-differs_other = { $name } is a public party, but the role says someone else

parties-role-differs_private = { $name } is an association, but the role says public

parties-side-missing = the partnership lacks a side
    .label = the parties
    .why = a partnership is made between the public and civil society
    .help = add the party that is missing, correct a role, or change the kind of the agreement

parties-side-missing_both = the partnership has neither a public party nor a civil society party

parties-side-missing_civil-society = the partnership has no civil society party

parties-side-missing_public = the partnership has no public party

parties-third-party-bound = { $who } is no party but is to do something under the agreement
    .label = no party
    .why = an agreement binds the parties only
    .help = say which party sees to it, or make the other a party

parties-undefined-role = “{ $word }” is no party, and nothing says who it is
    .label = not explained
    .why = nobody can know whose commitment it is
    .help = write the party's name, or say who is called so

parties-undefined-role_participant = it is not said what role { $name } has
    .label = what does it do here?
    .why = who is named without a role may be taken for a party
    .help = state the role (role), or write what the participant does (text)

parties-unknown-party = no party in the file is called { $id }
    .label = no such party
    .parties = the parties are listed here
    .why = no one is bound by what no party has undertaken
    .help = correct the id or add the party

parties-unknown-party_all = all parties cannot be stated here, only one of them
    .label = all parties
    .help = write the id of a party; if it concerns several, write an entry for each

parties-unknown-party_group = { $id } is a group of parties; one of the parties must be stated here
    .label = a group of parties
    .actor = the group is given here
    .why = a group is no legal person and cannot act by itself
    .help = write the id of a party; for several, write one entry each

parties-unknown-party_near = no party in the file is called { $id }; perhaps { $nearest } is meant
    .help = write { $nearest } if that party is meant, otherwise add the party

parties-unknown-party_participant = { $id } is a participant, not a party
    .label = no party
    .actor = given here as a participant
    .why = whoever is no party is not bound and has no rights under the agreement
    .help = write the id of a party, or make the participant a party

parties-wording-for-other-number = “{ $words }” is written for another number of parties
    .label = { $words }
    .parties = the parties
    .why = the words are mostly left from another paper, and nobody can know whom they mean
    .help = write the text for the parties there are

parties-wording-for-other-number_more = “{ $words }” means two, but there are { $count } parties

parties-wording-for-other-number_number = the text speaks of “{ $words }”, but there are { $count } parties

parties-wording-for-other-number_two = “{ $words }” means several, but there are { $count } parties

parties-outsider-is-party_joins = a municipality that is no party is said to take part
    .label = neither a party nor a participant
    .why = who does not sign is not bound, and nothing says what part the municipality plays
    .help = make it a party, state it among the participants, or delete it
