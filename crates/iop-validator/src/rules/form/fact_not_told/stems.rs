//! The words that tell a closed word of the format, `returned` or `consensus`, in Swedish and in English: the beginning
//! of any of them in a text is enough. What has no words here is told in too many ways to be looked for.

use iop_core::model::{
    Against, AidGround, DataRoleKind, DecisionRule, DisputeMeans, ExtensionKind, Ground, LegalGround, NoticeEffect,
    NoticeRight, NoticeStart, Register, RepaymentExtent, ReportForm, ReportKind, Sex, SigningMethod, StartEvent,
    Surplus,
};

/// Words of which one tells a value.
pub(super) type Stems = &'static [&'static str];

pub(super) const OPEN_ENDED: Stems =
    &["tills vidare", "tillsvidare", "obestämd", "until further", "indefinite", "until terminated"];
pub(super) const GOES_ON: Stems = &["fortsätt", "fortsatt", "förläng", "förnya", "continu", "extend", "renew"];
pub(super) const VAT: Stems = &["moms", "mervärdesskatt", "vat ", "vat.", "vat,", "value added"];
pub(super) const NO_PROFIT: Stems = &["vinst", "profit"];
pub(super) const INTEREST: Stems = &["ränt", "dröjsmål", "interest"];
pub(super) const NEVER_LOWERED: Stems = &["sänk", "minsk", "lägre", "sjunk", "lower", "reduc", "decreas"];
pub(super) const SENSITIVE: Stems = &["känslig", "särskilda kategorier", "sensitive", "special categor"];
pub(super) const REMOVED: Stems = &["utgå", "upphör", "stryks", "tas bort", "removed", "deleted", "cease"];
pub(super) const UNCHANGED: Stems =
    &["oförändra", "i övrigt", "fortsätter att gälla", "unchanged", "otherwise", "remain"];

pub(super) fn starts_on(event: StartEvent) -> Stems {
    match event {
        StartEvent::Date => &[],
        StartEvent::Signing => {
            &["underteckn", "underskr", "skrivit under", "skrivits under", "signed", "signature", "signing"]
        }
        StartEvent::Approval => &["godkän", "beslut", "antag", "fastställ", "approv", "decision", "adopt"],
        StartEvent::Receipt => &["mottag", "tagits emot", "kommit in", "inkom", "recei"],
    }
}

pub(super) fn extension(kind: ExtensionKind) -> Stems {
    match kind {
        ExtensionKind::Automatic => {
            &["automat", "av sig själv", "förlängs", "fortsätter", "löper vidare", "renewed", "extended", "continues"]
        }
        ExtensionKind::Option => &["option", "förläng", "begär", "extend", "renew"],
        ExtensionKind::Agreed => &["överens", "enas", "avtala", "förläng", "fortsätt", "agree", "extend", "renew"],
    }
}

pub(super) fn surplus(surplus: Surplus) -> Stems {
    match surplus {
        Surplus::Returned => {
            &["återbetal", "tillbaka", "återlämn", "återför", "återgå", "återkräv", "return", "repa", "paid back"]
        }
        Surplus::CarriedOver => &["förs över", "föras över", "överför", "nästa", "kommande", "carried", "next"],
        Surplus::Agreed => &["överens", "enas", "gemensam", "besluta", "samråd", "agree", "jointly"],
        Surplus::Kept => &["behåll", "tillfall", "kvarstå", "retain", "keep", "kept"],
    }
}

pub(super) fn against(against: Against) -> Stems {
    match against {
        Against::Invoice => &["faktur", "invoice"],
        Against::Requisition => &["rekvi", "begär", "requisition", "claim", "request"],
        Against::Report => &["rapport", "redovis", "report"],
        Against::Costs => &["kostnad", "utlägg", "cost", "expen"],
        Against::Nothing => &[],
    }
}

pub(super) fn aid_ground(ground: AidGround) -> Stems {
    match ground {
        AidGround::None => &[
            "inte stat",
            "inget stat",
            "inte är stat",
            "inte utgör stat",
            "ej stat",
            "not state aid",
            "no state aid",
            "not constitute",
        ],
        AidGround::DeMinimis | AidGround::SgeiDeMinimis => &["mindre betydelse", "de minimis", "minor importance"],
        AidGround::BlockExemption => &["gruppundantag", "undanta", "exempt"],
        AidGround::Notified => &["anmäl", "notif"],
    }
}

pub(super) fn right(right: NoticeRight) -> Stems {
    match right {
        NoticeRight::Free => &["säga upp", "säger upp", "sägs upp", "sägas upp", "uppsäg", "terminat", "notice"],
        NoticeRight::OnGrounds => {
            &["säga upp", "säger upp", "sägs upp", "sägas upp", "uppsäg", "upphöra i förtid", "terminat", "notice"]
        }
        NoticeRight::None => &[
            "inte säga",
            "inte säg",
            "ej säg",
            "kan varken",
            "ingen uppsäg",
            "utan rätt",
            "uppsägning",
            "not be terminated",
            "may not",
            "no right",
            "cannot",
            "neither",
        ],
    }
}

pub(super) fn ground(ground: Ground) -> Stems {
    match ground {
        Ground::Breach | Ground::MaterialBreach => &[
            "brott",
            "bryt",
            "brist",
            "brut",
            "uppfyll",
            "fullgör",
            "fullfölj",
            "åsidosätt",
            "misskö",
            "inte följ",
            "inte håll",
            "breach",
            "fail",
            "fulfil",
            "default",
            "comply",
        ],
        Ground::LateReport => &["rapport", "redovis", "report"],
        Ground::ChangedCircumstances => &["förändr", "ändrad", "omständig", "förutsättning", "chang", "circumstanc"],
        Ground::NoFunding => &["medel", "anslag", "finansier", "pengar", "bidrag", "budget", "fund", "grant", "money"],
        Ground::Misuse => &[
            "missbruk",
            "felaktig",
            "ändamål",
            "annat än",
            "till annat",
            "något annat",
            "misus",
            "improper",
            "purpose",
        ],
        Ground::FalseInformation => {
            &["oriktig", "felaktig", "falsk", "vilseled", "osann", "false", "mislead", "incorrect"]
        }
        Ground::Insolvency => &["konkurs", "insolv", "obestånd", "likvid", "betalningsinst", "bankrupt"],
        Ground::LawChange => &["lag", "regler", "rättsläge", "författning", "law", "legislat", "statut"],
    }
}

pub(super) fn effect(effect: NoticeEffect) -> Stems {
    match effect {
        NoticeEffect::Ends => &["upphör", "avslut", "slut", "uppsäg", "end", "cease", "terminat"],
        NoticeEffect::Leaves => &[
            "utträ",
            "lämna",
            "träder ur",
            "frånträ",
            "kvarvarande",
            "övriga parter",
            "leave",
            "withdraw",
            "remaining",
        ],
    }
}

pub(super) fn counted_from(start: NoticeStart) -> Stems {
    match start {
        // That notice runs from the day it is given goes without saying.
        NoticeStart::Notice => &[],
        NoticeStart::MonthEnd => &[
            "månadsskifte",
            "kalendermånad",
            "månadens",
            "utgången av",
            "end of the month",
            "calendar month",
            "month in which",
        ],
    }
}

pub(super) fn extent(extent: RepaymentExtent) -> Stems {
    match extent {
        RepaymentExtent::Unused => &[
            "använ",
            "utnyttj",
            "förbruk",
            "återstå",
            "överskott",
            "kvar",
            "unused",
            "unspent",
            "remaining",
            "not used",
            "not been used",
        ],
        RepaymentExtent::Proportional => {
            &["proportion", "motsvarar", "motsvarande", "i förhållande", "andel", "pro rata", "correspond"]
        }
        RepaymentExtent::PartOrWhole => &[
            "del eller",
            "delar eller",
            "delvis",
            "eller hela",
            "in whole or",
            "part or",
            "partly",
            "partial",
            "all or",
        ],
        RepaymentExtent::Whole => &["hela", "helt", "full", "samtlig", "whole", "all "],
    }
}

pub(super) fn means(means: DisputeMeans) -> Stems {
    match means {
        DisputeMeans::Dialogue => &[
            "dialog",
            "förhandl",
            "samtal",
            "diskuss",
            "överlägg",
            "samråd",
            "enas",
            "godo",
            "negotiat",
            "discuss",
            "amicabl",
            "consult",
        ],
        DisputeMeans::SteeringGroup => &["styrgrupp", "ledningsgrupp", "styrning", "arbetsgrupp", "steering"],
        DisputeMeans::Mediation => &["medl", "mediat"],
        DisputeMeans::Arbitration => &["skilje", "arbitrat"],
        DisputeMeans::Court => &["domstol", "tingsrätt", "hovrätt", "förvaltningsrätt", "kammarrätt", "court"],
    }
}

pub(super) fn decides_by(rule: DecisionRule) -> Stems {
    match rule {
        DecisionRule::Consensus => {
            &["konsens", "enig", "enhäll", "samstäm", "överens", "samförstånd", "enas", "consens", "unanim", "agree"]
        }
        DecisionRule::Majority => &["majorit", "flertal", "röst", "vote"],
        DecisionRule::EachParty => &[
            "veto",
            "varje part",
            "samtliga parter",
            "alla parter",
            "båda parter",
            "enig",
            "each part",
            "both part",
            "every part",
        ],
        DecisionRule::CastingVote => &["utslagsröst", "ordförandens", "casting"],
        DecisionRule::QualifiedMajority => {
            &["kvalificerad", "tredjedel", "fjärdedel", "majorit", "qualified", "third", "quarter"]
        }
    }
}

pub(super) fn report(kind: ReportKind) -> Stems {
    match kind {
        ReportKind::Final => &["slut", "avslut", "final"],
        ReportKind::Interim => &[
            "delrapport",
            "delredov",
            "lägesrapport",
            "halvår",
            "tertial",
            "kvartal",
            "löpande",
            "interim",
            "progress",
        ],
        ReportKind::Financial => &["ekonomi", "redovis", "bokslut", "financ", "account"],
        ReportKind::Activity => &["verksamhet", "årsrapport", "activit", "annual report"],
    }
}

pub(super) fn form(form: ReportForm) -> Stems {
    match form {
        ReportForm::Written => &["skrift", "written", "writing"],
        ReportForm::Oral => &["munt", "oral"],
        ReportForm::Template => &["mall", "blankett", "formulär", "template", "form"],
        ReportForm::Audited => &["revis", "revid", "gransk", "audit"],
    }
}

pub(super) fn data_role(role: DataRoleKind) -> Stems {
    match role {
        DataRoleKind::Controller => &["ansvarig", "controller"],
        DataRoleKind::JointController => &["gemensam", "joint"],
        DataRoleKind::Processor => &["biträd", "processor"],
    }
}

pub(super) fn legal_ground(ground: LegalGround) -> Stems {
    match ground {
        LegalGround::Consent => &["samtyck", "consent"],
        LegalGround::Contract => &["avtal", "contract"],
        LegalGround::LegalObligation => &["rättslig förpl", "lag", "skyldig", "obligation"],
        LegalGround::VitalInterests => &["vital", "grundläggande intr", "skyddsvärda", "livsviktig"],
        LegalGround::PublicTask => &["allmänt intresse", "allmän", "myndighetsut", "public"],
        LegalGround::LegitimateInterests => &["berättiga", "intresseavväg", "legitim"],
    }
}

pub(super) fn register(register: Register) -> Stems {
    match register {
        Register::CriminalRecords => &["belastning", "brottsregist", "criminal"],
        Register::SuspicionRecords => &["misstank", "misstänk", "suspic"],
    }
}

pub(super) fn sex(sex: Sex) -> Stems {
    match sex {
        Sex::Women => &["kvinn", "flick", "tjej", "mödr", "wom", "girl", "female"],
        Sex::Men => &["män", "mann", "pojk", "kill", "men ", "men.", "boy", "male"],
        Sex::All => &[],
    }
}

pub(super) fn method(method: SigningMethod) -> Stems {
    match method {
        SigningMethod::Paper => &["papper", "exemplar", "original", "paper", "copies"],
        SigningMethod::Electronic => &["elektron", "digital", "e-under", "e-sign", "electronic"],
    }
}
