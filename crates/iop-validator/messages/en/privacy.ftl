## The rules about personal data.

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
