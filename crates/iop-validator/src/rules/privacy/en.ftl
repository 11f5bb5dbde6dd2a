## The rules on personal data in the public paper.

family-privacy = Personal data in the public paper

privacy-identity-number = a personal identity number stands in the file
    .label = identity number
    .why = the agreement becomes a public record, and the number is not needed to name a party
    .help = delete the number; state name and office, or an organisation number

privacy-identity-number_coordination = a coordination number stands in the file
    .label = coordination number

privacy-private-contact = the e-mail address is a private address at { $domain }
    .label = private address
    .why = the agreement becomes a public record, and an address once given out cannot be taken back
    .help = state an address of the organisation or the office

reason-no-health = nobody’s health is mentioned
reason-no-home = no home address is mentioned
reason-no-masks = nothing is masked
reason-no-protected-place = no shelter and no secret address is mentioned

privacy-bank-account = an account number stands in the agreement
    .label = account number
    .why = the agreement becomes a public record, and a published account number may be used for fraud
    .help = state a giro number, or give the account in the requisition

privacy-health-of-named-person = the health of a named person is told in the agreement
    .label = on a person’s health
    .why = data on health are sensitive, and the agreement becomes a public record
    .help = delete it

privacy-home-address = a person’s home address stands in the agreement
    .label = home address
    .why = the agreement becomes a public record, and where someone lives is not needed to make it
    .help = delete the address, or state that of the organisation

privacy-identity-number-misspelt = what looks like a personal identity number stands in the agreement
    .label = looks like an identity number
    .why = the agreement becomes a public record, and a misspelt number points someone out too
    .help = delete the number

privacy-mask-points-nowhere = at { $field } there is no text to mask
    .label = leads nowhere
    .why = the text is published although it is in the list
    .help = give the place as iop writes it, such as /parties/0/contacts/0/email

privacy-mask-points-nowhere_missing = it is not said what is to be masked
    .label = no place

privacy-mask-points-nowhere_form = { $field } is no place in the file
    .label = is written as /parties/0/address

privacy-mask-points-nowhere_other = there is no text at { $field }
    .label = no text
    .help = mask one text at a time

privacy-mask-without-ground = a mask has no stated ground
    .label = no ground
    .why = what stands in a public record may be withheld only by a provision on secrecy
    .help = state chapter and section, such as 21 kap. 3 § OSL

privacy-mask-without-ground_unread = “{ $ground }” is no provision
    .label = no act

privacy-mask-without-ground_unknown = the act in “{ $ground }” is not known
    .label = cannot be judged
    .help = state its number, as in 21 kap. 3 § offentlighets- och sekretesslagen (2009:400)

privacy-mask-without-ground_whole = the whole of { $act } is no ground
    .label = no chapter and section

privacy-mask-without-ground_beyond = { $act } has no such chapter
    .label = does not exist

privacy-mask-without-ground_repealed = { $act } is not in force
    .label = not in force

privacy-named-participant = a participant or a child is named
    .label = name of an individual
    .why = the agreement becomes a public record, and that someone gets support is often secret
    .help = delete the name; write the participant or state the number

privacy-private-telephone = a private telephone number stands in the agreement
    .label = private number
    .why = the agreement becomes a public record, and the number stays with the person when the office ends
    .help = state the number of the organisation or the office

privacy-protected-address = an address that is to be secret stands in the agreement
    .label = tells where the place is
    .why = the agreement is as a rule a public record, which whoever hunts someone can read
    .help = take the address out

privacy-private-published = “{ $words }” are to be made known to everyone
    .label = private
    .why = what has been published cannot be taken back, and the cooperation does not need it
    .help = strike the private data, or give those of the organisation

privacy-private-published_unasked = pictures or names of those who come are to be made known to everyone without their being asked
    .label = nobody is asked
    .help = say that whoever is seen or named, or the guardian, has consented

reason-nothing-private-published = no private data are said to be published
