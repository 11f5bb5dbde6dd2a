//! Public versions: the agreement with its masks on, examined for what must not be published, and compared with the whole
//! before anything is written.

use std::path::PathBuf;
use std::sync::Arc;

use iop_core::model::Publication;
use iop_core::{Agreement, Language, Mask, MaskError, to_yaml};
use iop_renderer::{Comparison, Mark, RenderError, comparison, compose};
use iop_validator::{Finding, Settings, check};

use crate::delivery::{refusal, told};
use crate::examination::{Aim, Examined, Findings};
use crate::exit::Exit;
use crate::file_name::clashes;
use crate::output::text;
use crate::paper::Order;
use crate::session::Session;
use crate::source::Source;
use crate::trouble::{Trouble, visible};

/// A public version that may be written.
struct Version {
    /// The agreement with its masks on, as a file of its own: nothing of the original is in it.
    examined: Examined,
    agreement: Agreement,
    /// How many places on the paper are masked.
    masked: usize,
}

/// Why there is no public version.
enum Obstacle {
    /// The list of masks cannot be used.
    Masks(MaskError),
    /// Personal data would still stand in it, with the findings that tell.
    Remains(Box<Examined>),
    /// It would differ in something else, or masked words would still stand in it.
    Differs(Comparison),
    /// The paper cannot be made.
    Paper(RenderError),
    /// The masked agreement does not read back as it is.
    Unfaithful,
}

impl From<MaskError> for Obstacle {
    fn from(error: MaskError) -> Self {
        Self::Masks(error)
    }
}

impl From<RenderError> for Obstacle {
    fn from(error: RenderError) -> Self {
        Self::Paper(error)
    }
}

/// Writes the public version of every agreement that can be shown to differ from the whole in its masks alone.
pub(crate) fn deliver(order: &Order<'_>, aim: Aim, session: &mut Session) -> Result<Exit, Trouble> {
    let mut exit = Exit::Clean;
    let clashes = clashes(order.sources);
    for (index, file) in order.sources.iter().enumerate() {
        if let Some(clash) = clashes.get(&index) {
            session.complain(clash);
            exit = Exit::Trouble;
            continue;
        }
        let Some(agreement) = order.printable(file) else {
            session.print(&refusal(file, session))?;
            exit = exit.max(Exit::Findings);
            continue;
        };
        let made = match version(file, agreement, order.mark, &aim.settings(&file.config, session)) {
            Ok(made) => made,
            Err(obstacle) => {
                session.print(&obstacle.said(file, session))?;
                exit = exit.max(Exit::Findings);
                continue;
            }
        };
        let papers = order.write(&made.examined, &made.agreement, session);
        for path in papers.written {
            session.print(&told(&path, session))?;
        }
        for trouble in papers.troubles {
            session.complain(&trouble);
            exit = Exit::Trouble;
        }
        // As the paper tells it.
        let facts = made.agreement.publication.as_ref().map_or(0, |publication| publication.masked.len());
        let values =
            [("file", visible(&file.source.name()).into()), ("count", made.masked.into()), ("facts", facts.into())];
        session.print(&(session.words.with("public-compared", &values) + "\n"))?;
    }
    Ok(exit)
}

/// The public version of an agreement.
fn version(file: &Examined, agreement: &Agreement, mark: Mark, settings: &Settings) -> Result<Version, Obstacle> {
    let masked = agreement.masked()?;
    let text = written(&masked.agreement);
    let path = PathBuf::from(file.source.name());
    let source = Source::of(path, text.into_bytes());
    if source.reading.agreement.as_ref() != Some(&masked.agreement) {
        return Err(Obstacle::Unfaithful);
    }
    let report = check(&source.reading, &file.config.law, settings);
    let examined = Examined { source, config: Arc::clone(&file.config), report };
    if let Some(remains) = remains(file, &examined) {
        return Err(Obstacle::Remains(Box::new(remains)));
    }
    let compared = compared(agreement, &masked.agreement, &masked.masks, mark, file)?;
    if compared.differing.is_empty() && compared.left.is_empty() {
        Ok(Version { examined, agreement: masked.agreement, masked: compared.masked })
    } else {
        Err(Obstacle::Differs(compared))
    }
}

/// The masked agreement as a file that says what it is. Made from the agreement alone, so that no comment of the original
/// comes along.
fn written(masked: &Agreement) -> String {
    let of = masked.publication.as_ref().and_then(|publication| publication.of.as_deref()).unwrap_or_default();
    let says = match masked.language {
        Language::Sv => "Offentlig version, maskerad, av överenskommelsen med fingeravtryck",
        Language::En => "Public version, masked, of the agreement with the fingerprint",
    };
    format!("# {says} {of}\n{}", to_yaml(masked))
}

/// The personal data that the rules find in what remains, told where it stands in the original.
fn remains(file: &Examined, public: &Examined) -> Option<Examined> {
    let counts = |finding: &&Finding| finding.rule.family() == "privacy" && finding.suppressed.is_none();
    let left: Vec<&Finding> = public.report.findings.iter().filter(counts).collect();
    if left.is_empty() {
        return None;
    }
    let is_left = |finding: &Finding| {
        let same = |other: &&Finding| other.rule == finding.rule && other.place.pointer == finding.place.pointer;
        finding.suppressed.is_none() && left.iter().any(same)
    };
    let mut report = file.report.clone();
    report.findings.retain(is_left);
    let source = Source::of(file.source.path.clone(), file.source.bytes.clone());
    Some(Examined { source, config: Arc::clone(&file.config), report })
}

/// The public version beside the whole, without the line that says that it is one.
fn compared(
    whole: &Agreement,
    public: &Agreement,
    masks: &[Mask],
    mark: Mark,
    file: &Examined,
) -> Result<Comparison, RenderError> {
    let unnamed = public.publication.clone().map(|publication| Publication { of: None, ..publication });
    let public = Agreement { publication: unnamed, ..public.clone() };
    let house = &file.config.house;
    Ok(comparison(&compose(whole, mark, house)?, &compose(&public, mark, house)?, masks))
}

impl Obstacle {
    /// What is said of it: the findings that stand in the way, then why nothing is written.
    fn said(&self, file: &Examined, session: &Session) -> String {
        let name = visible(&file.source.name());
        let words = &session.words;
        let at = |id: &str, what: &str| {
            words.with(id, &[("file", name.as_str().into()), ("what", visible(what).into())]) + "\n"
        };
        match self {
            Self::Masks(MaskError::NotAText { field }) => at("not-public-field", field),
            Self::Masks(MaskError::NoGround { field }) => at("not-public-ground", field),
            Self::Masks(MaskError::Unfit(error)) => at("not-public-unfit", &error.to_string()),
            Self::Remains(left) => {
                let told = text(&Findings::of(vec![left], std::slice::from_ref(left)), session, session.colour);
                let count = left.report.findings.len();
                let said = [("file", name.as_str().into()), ("count", count.into())];
                format!("{told}\n{}\n", words.with("not-public-remains", &said))
            }
            Self::Differs(compared) if compared.differing.is_empty() => {
                at("not-public-left", compared.left.first().map_or("", String::as_str))
            }
            Self::Differs(compared) => at("not-public-differs", &compared.differing.join(", ")),
            Self::Paper(error) => at("not-public-unfit", &error.to_string()),
            Self::Unfaithful => at("not-public-unfit", ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_public_version_holds_nothing_of_the_original() {
        let file = b"# Asa hemma: 070-000 00 00\nformat: iop/1\nid: x\nparties:\n- {id: f, address: Gatan 1, short_names: \
                     [gatan 1]} # bor p\xc3\xa5 Gatan 1\npublication: {masked: [{field: /parties/0/address, ground: 21 kap. 3 \
                     \xc2\xa7 OSL, reason: bor p\xc3\xa5 Gatan 1}]}\n";
        let masked = iop_core::read(file).agreement.expect("an agreement").masked().expect("a mask");
        let text = written(&masked.agreement);
        assert!(text.starts_with("# Offentlig version, maskerad, av överenskommelsen med fingeravtryck "), "{text}");
        for word in ["Gatan", "gatan", "hemma", "070"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        assert_eq!(iop_core::read(text.as_bytes()).agreement, Some(masked.agreement));
    }
}
