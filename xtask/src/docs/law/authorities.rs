//! The page of the authorities that changed their name or whose tasks went to others.

use std::fmt::Write as _;

use iop_core::Language;

use super::{Words, brief, cell};

impl Words {
    pub(super) fn authorities(&self) -> String {
        let (heading, introduction) = match self.language {
            Language::Sv => (
                "Myndigheter som har bytt namn",
                "Myndigheter, domstolar och förbund under namn som de inte längre har, vem som tog över och vad de som \
                 tog över hette då. Har de bytt namn i sin tur har de en egen rad. En uppgift med frågetecken har inte \
                 lästs i någon källa, och ingen regel går efter den.",
            ),
            Language::En => (
                "Authorities that changed their name",
                "Authorities, courts and associations under names that they no longer bear, who took over, and what \
                 those were called then. If they changed their name in turn, they have a row of their own. A value with \
                 a question mark was not read in any source, and no rule goes by it.",
            ),
        };
        let head = self.either(
            "| Namn | Upphörde | Efterföljd av | Känt till och med | Källa | Anmärkning |",
            "| Name | Ended | Followed by | Known through | Source | Note |",
        );
        let mut out = format!("# {heading}\n\n{introduction}\n\n{head}\n|---|---|---|---|---|---|\n");
        for own in self.law.authorities() {
            let (ended, after) = (self.origin(&own.ended), self.origin(&own.successors));
            let source = if ended == after { ended } else { format!("{ended}; {after}") };
            let doubt = if own.successors.verified { "" } else { " ?" };
            let _ = writeln!(
                out,
                "| {} | {} | {}{doubt} | {} | {} | {} |",
                cell(&own.names.join(", ")),
                brief(Some(&own.ended)),
                cell(&own.successors.value.join(", ")),
                own.known_until,
                cell(&source),
                cell(own.note.as_deref().unwrap_or_default())
            );
        }
        out
    }
}
