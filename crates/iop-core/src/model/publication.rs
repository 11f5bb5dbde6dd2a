//! The public version: what is masked in it, and on what ground. Knows no law.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Slot;

/// How the agreement is made public.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(
    title = "Offentliggörande",
    description = "Uppgifter som maskeras i den offentliga versionen, som iop render --public skriver. Står inte på papperet."
)]
pub struct Publication {
    /// The fingerprint of the agreement that this is the public version of. Written by the program.
    #[schemars(
        title = "Offentlig version av",
        description = "Fingeravtrycket på den fullständiga handlingen. Skrivs av iop i den offentliga versionen; lämna tomt."
    )]
    pub of: Option<String>,
    /// What is masked.
    #[schemars(title = "Maskerat", description = "Uppgifterna som maskeras, en i taget, med grund.")]
    pub masked: Vec<Masking>,
}

/// A text that is masked wherever it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Maskering", description = "En uppgift som maskeras överallt där samma ord står, och varför.")]
pub struct Masking {
    /// Which text, by its place in the file.
    #[schemars(
        title = "Uppgift",
        description = "Stället i filen, så som iop skriver det, till exempel /parties/0/contacts/0/email."
    )]
    pub field: Slot<String>,
    /// The provision that the secrecy rests on.
    #[schemars(
        title = "Grund",
        description = "Bestämmelsen som maskeringen vilar på, till exempel 21 kap. 3 § OSL. Visas i masken."
    )]
    pub ground: Slot<String>,
    /// Why it applies here.
    #[schemars(title = "Skäl", description = "Varför bestämmelsen gäller uppgiften.")]
    pub reason: Option<String>,
}
