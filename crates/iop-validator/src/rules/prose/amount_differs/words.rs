//! The words by which a sentence tells whose money it is about, and whether it is what the parties put in.

/// What the parties do with money.
pub(super) const PAYS: &[&str] = &[
    "finansier*",
    "bidra*",
    "ersätt*",
    "betal*",
    "utbetal*",
    "tilldel*",
    "avsätt*",
    "faktur*",
    "rekvir*",
    "satsar*",
    "anslå*",
    "bekost*",
    "pays*",
    "paid*",
    "pay*",
    "fund*",
    "contribut*",
    "grant*",
];

/// What a sentence says that tells how much it is in all.
pub(super) const COMES_TO: &[&str] =
    &["total*", "samman*", "summa*", "uppgår*", "insats*", "medel*", "stöd*", "anslag*", "andel*", "amount*"];

/// What a party does that is not paying, and has a value.
pub(super) const VALUED: &[&str] =
    &["upplåt*", "bistå*", "ideell*", "frivillig*", "volontär*", "tillhandahåll*", "ställer*"];

/// How a sentence says what such a thing is worth.
pub(super) const WORTH: &[&str] = &["värde*", "värd", "värt", "värda", "motsvara*", "worth", "valued", "value"];

/// What a sentence about instalments says.
pub(super) const INSTALMENTS: &[&str] = &["delbetal*", "utbetal*", "tillfäll*", "omgång*", "rat*", "instal*"];

/// What a sentence about costs says; without costs among the facts there is nothing to compare them with.
pub(super) const COSTS: &[&str] = &["kostnad*", "budget*", "cost*"];

/// What a sentence about other money says: limits, fees, prices, wages, rents, other years and other sources.
pub(super) const OTHER: &[&str] = &[
    "prisbas*",
    "vite*",
    "självrisk*",
    "försäkr*",
    "medlemsavg*",
    "deltagaravg*",
    "tidigare*",
    "föregående*",
    "förra*",
    "förut*",
    "överstig*",
    "understig*",
    "inköp*",
    "upphandl*",
    "tröskel*",
    "gräns*",
    "ränt*",
    "påminn*",
    "föreningsbidrag*",
    "exempel*",
    "omsätt*",
    "överskjut*",
    "hyr*",
    "lön*",
    "månadslön*",
    "öronmärk*",
    "avvik*",
    "arvsfond*",
    "socialfond*",
    "söker*",
    "söka*",
    "ansök*",
    "statsbidrag*",
    "sponsor*",
    "användas*",
    "separat*",
    "exceed*",
    "threshold*",
    "previous*",
    "interest*",
    "insur*",
    "rent*",
];

/// Others than the parties, who pay for themselves or from another source.
pub(super) const THIRD: &[&str] = &[
    "deltag*",
    "medlem*",
    "besök*",
    "famil*",
    "elev*",
    "region*",
    "stat*",
    "reger*",
    "länsstyrelse*",
    "arbetsförmedling*",
    "migrationsverk*",
    "socialstyrelse*",
    "skolverk*",
    "fond*",
    "stiftelse*",
    "eu*",
    "esf*",
    "participant*",
    "state*",
];

/// Whose money it is that is another's.
pub(super) const ELSEWHERE: &[&str] =
    &["nämnd*", "budget*", "anslag*", "bidragsgivare*", "finansiär*", "förvaltning*", "källa*", "håll*"];

/// What is followed by parts of an amount rather than by amounts of the agreement.
pub(super) const PARTS: &[&str] =
    &["varav*", "därav*", "fördela*", "inklusive*", "inkl*", "förmedl*", "vidare*", "whereof*", "includ*"];

/// What is left when something else is paid.
pub(super) const REST: &[&str] =
    &["resten*", "återstoden*", "återstående*", "resterande*", "rest", "remainder", "remaining"];

/// The same, after the amount: "de 40 000 kr som återstår".
pub(super) const LEFT: &[&str] =
    &["som återstår", "som är kvar", "som finns kvar", "som blir kvar", "that remain*", "left over"];
