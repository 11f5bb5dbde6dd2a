## The rules about the parties.

parties-department-as-party = the public party is { $part ->
        [administration] an administration
        [board] a board or committee
        [assembly] an assembly of members
        [committee] a committee
        [department] a department
        [office] an office
        [unit] a unit
       *[other] an activity
    }, not a legal person
    .label = no legal person
    .why = what is no legal person can neither own money nor owe it
    .help = name the municipality, the region or the agency, and state the board as body or the department as unit

parties-duplicate-org-number = two parties have the same organisation number: { $number }
    .label = the same number again
    .first = the number stands here already
    .why = an organisation number belongs to one legal person
    .help = correct the number that is wrong; the same party should stand once

parties-org-number-kind = a public party has an organisation number that begins with { $digit }, not with 2
    .label = { $number }
    .role = the party is said to be public here
    .why = a number of the wrong kind is most often another party's number
    .help = compare the number with the registration, or write the whole name with its legal form

parties-side-missing = the partnership lacks a side
    .label = the parties
    .why = a partnership is made between the public and civil society
    .help = add the party that is missing, correct a role, or change the kind of the agreement
parties-side-missing_public = the partnership has no public party
parties-side-missing_civil-society = the partnership has no party of civil society
parties-side-missing_both = the partnership has neither a public party nor one of civil society

parties-unknown-party = no party in the file is called { $id }
    .label = no such party
    .parties = the parties are listed here
    .why = no one is bound by what no party has undertaken
    .help = correct the id or add the party
parties-unknown-party_near = no party in the file is called { $id }; perhaps { $nearest } is meant
    .help = write { $nearest } if that party is meant, otherwise add the party
parties-unknown-party_all = all parties cannot stand here, only one of them
    .label = all parties
    .help = write the id of a party; if it concerns several, write an entry for each
parties-unknown-party_group = { $id } is a group of parties; one of them must stand here
    .label = a group of parties
    .actor = the group is given here
    .why = a group is no legal person and cannot act by itself
    .help = write the id of a party; for several, write one entry each
parties-unknown-party_participant = { $id } is a participant, not a party
    .label = no party
    .actor = given here as a participant
    .why = whoever is no party is not bound and has no rights under the agreement
    .help = write the id of a party, or make the participant a party
