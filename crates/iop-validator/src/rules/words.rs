//! Words that many rules look for, one list for each thought, so that each rule understands what its sisters do. Written
//! as [`crate::reader::find`] reads them. Knows no rule.

/// Words that deny.
pub(in crate::rules) const NOT: &[&str] = &[
    "inte",
    "ej",
    "icke",
    "ingen",
    "inget",
    "inga",
    "ingenting",
    "varken",
    "aldrig",
    "not",
    "no",
    "never",
    "neither",
    "nor",
    "nothing",
    "nobody",
];

/// The same of what is lacking; "utan" may also mean "but".
pub(in crate::rules) const WITHOUT: &[&str] = &["utan", "without"];

/// What an agreement of this kind is called, this one or another.
pub(in crate::rules) const AGREEMENT: &[&str] =
    &["överenskommelse*", "avtal*", "partnerskap*", "iop*", "agreement*", "partnership*"];

/// What the agreement calls itself.
pub(in crate::rules) const THIS_AGREEMENT: &[&str] = &[
    "överenskommelsen",
    "avtalet",
    "partnerskapet",
    "partnerskapsavtalet",
    "samverkansavtalet",
    "denna överenskommelse",
    "detta avtal",
    "detta partnerskap",
    "agreement",
    "partnership",
];

/// Words that give somebody a right or a possibility.
pub(in crate::rules) const MAY: &[&str] = &[
    "får",
    "kan",
    "äger",
    "har rätt",
    "har möjlighet",
    "förbehåller sig",
    "may",
    "can",
    "is entitled",
    "are entitled",
    "has the right",
    "have the right",
];

/// Words that lay a duty on somebody.
pub(in crate::rules) const SHALL: &[&str] = &["ska", "skall", "måste", "shall", "must"];

/// Words after which a sentence goes on about something else, or somebody else.
pub(in crate::rules) const TURNS: &[&str] =
    &["men", "medan", "dock", "däremot", "emellertid", "but", "while", "whereas", "however"];

/// How the bodies of a public party end that decide for it, and some of those of an organisation.
pub(in crate::rules) const BODIES: &[&str] = &[
    "*nämnd",
    "*nämnds",
    "*nämnden",
    "*nämndens",
    "*styrelse",
    "*styrelsen",
    "*styrelsens",
    "*fullmäktige",
    "*fullmäktiges",
    "*utskott",
    "*utskotts",
    "*utskottet",
    "*utskottets",
    "förbundsdirektion*",
];

/// Words by which a party goes its way before the end.
pub(in crate::rules) const LEAVES: &[&str] = &[
    "gå ur",
    "går ur",
    "dra sig ur",
    "drar sig ur",
    "träda ur",
    "träder ur",
    "kliva av",
    "kliver av",
    "hoppa av",
    "hoppar av",
    "lämna överenskommelsen",
    "lämnar överenskommelsen",
    "lämna avtalet",
    "lämnar avtalet",
    "lämna partnerskapet",
    "lämnar partnerskapet",
    "lämna samarbetet",
    "lämnar samarbetet",
    "avsluta samarbetet",
    "avslutar samarbetet",
    "avsluta överenskommelsen",
    "avslutar överenskommelsen",
    "withdraw*",
];

/// Words of money that goes back to the one that gave it.
pub(in crate::rules) const BACK: &[&str] = &[
    "tillbaka*",
    "återbetal*",
    "återkräv*",
    "återkrav*",
    "återför*",
    "betalas åter",
    "betalar åter",
    "back",
    "repay*",
    "repaid",
    "refund*",
];

/// Words of an earlier time. "Former" alone is also a word for forms.
pub(in crate::rules) const EARLIER: &[&str] = &[
    "tidigare*",
    "förra*",
    "förre*",
    "föregående*",
    "förutvarande*",
    "dåvarande*",
    "förut",
    "förr",
    "dittills*",
    "hittills*",
    "fjolår*",
    "i fjol",
    "ifjol",
    "previous*",
    "preceding",
    "the former",
    "formerly",
    "earlier",
    "hitherto",
    "last year",
];

/// Words that make it something of the parties, or of several persons, together.
pub(in crate::rules) const TOGETHER: &[&str] =
    &["tillsammans", "gemensam*", "båda", "i förening", "jointly", "both", "together"];

/// What is said before a number that all the others come to.
pub(in crate::rules) const IN_ALL: &[&str] = &[
    "sammanlagt",
    "sammantaget",
    "totalt",
    "tillhopa",
    "i allt",
    "inalles",
    "in all",
    "in total",
    "altogether",
    "a total of",
];

/// Those who work without pay.
pub(in crate::rules) const VOLUNTEERS: &[&str] = &[
    "volontär*",
    "frivilliga",
    "frivilligledare",
    "frivilligarbet*",
    "ideella krafter",
    "ideella ledare",
    "ideella medarbetare",
    "ideella insatser",
    "ideellt arbete",
    "ideellt engagerade",
    "volunteer*",
];

/// Work without pay, in whatever words; also the names of organisations.
pub(in crate::rules) const UNPAID: &[&str] = &["volontär*", "ideell*", "frivillig*", "volunteer*"];

/// Words of consent.
pub(in crate::rules) const CONSENT: &[&str] = &["samtyck*", "medgiv*", "medgett", "consent*"];

/// Words of paying.
pub(in crate::rules) const PAYS: &[&str] =
    &["betal*", "utbetal*", "inbetal*", "delbetal*", "slutbetal*", "erlägg*", "pay*", "paid*", "instalment*"];

/// Words of the money of an agreement.
pub(in crate::rules) const MONEY: &[&str] =
    &["bidrag*", "*bidrag", "*bidraget", "medel*", "medlen*", "pengar*", "ersättning*", "grant*", "money", "funds"];

/// What points back at a case that was told just before.
pub(in crate::rules) const IN_THAT_CASE: &[&str] = &[
    "i så fall",
    "i sådant fall",
    "i ett sådant fall",
    "i sådana fall",
    "i dessa fall",
    "i det fallet",
    "in that case",
    "in those cases",
    "in such case*",
    "in such a case",
];

/// Words by which something comes every year.
pub(in crate::rules) const EACH_YEAR: &[&str] = &[
    "varje år",
    "varje kalenderår",
    "vart år",
    "per år",
    "om året",
    "årligen",
    "every year",
    "each year",
    "of each year",
    "per year",
    "annually",
];

/// The public side, whatever it is called.
pub(in crate::rules) const AUTHORITY: &[&str] = &[
    "kommun*",
    "region*",
    "landsting*",
    "*nämnden*",
    "*förvaltningen*",
    "myndighet*",
    "offentliga parten",
    "municipality*",
];

/// An organisation of civil society, whatever it is called.
pub(in crate::rules) const ORGANISATION: &[&str] = &[
    "*förening*",
    "organisation*",
    "stiftels*",
    "jouren*",
    "kvinnojour*",
    "församling*",
    "idéburn*",
    "klubben*",
    "kooperativet*",
    "association*",
    "foundation*",
];
