//! Numbers that are names: paragraphs, clauses, telephone and case numbers, postal codes, identity numbers, clock
//! times, house numbers. They are stepped over so that no reader takes them for quantities.

use super::Reader;
use super::tokens::Kind;

/// Words before a number that is a name.
const LABELS: &str = "\
    nr nummer punkt punkten punkterna punkter p avsnitt avsnittet artikel artiklarna art stycke stycket bilaga \
    bilagan bilagorna bilagor sida sidan sid kapitel kapitlet kap tabell figur mål målet alternativ nivå steg \
    version dnr diarienr diarienummer ärende ärendenummer mom rad fas etapp ref kl klockan rum org orgnr \
    organisationsnummer tel telefon tfn mobil prop bet sou ds dir skr rskr clause section article annex appendix \
    schedule page item no kontraktsbilaga paragraf paragrafen insats delmål agenda vision bankgiro plusgiro \
    postgiro konto kontonummer clearing avtal vecka etage våning";

impl Reader<'_> {
    /// The token after the noise that starts at `at`.
    pub(super) fn noise(&self, at: usize) -> Option<usize> {
        match self.tokens.kind(at)? {
            Kind::Link => Some(at + 1),
            Kind::Word => self.labelled(at),
            Kind::Mark => match self.tokens.key(at) {
                "§" => Some(self.chain(self.past_marks(at + 1))),
                "+" if self.tokens.joined_digits(at + 1, 1..4).is_some() => Some(self.telephone(at + 1)),
                "#" => Some(self.chain(at + 1)),
                _ => None,
            },
            Kind::Digits => self.unlabelled(at),
        }
    }

    /// `punkt 4`, `dnr KS 2018/12`, `kl. 13.00`, `Storgatan 12`.
    fn labelled(&self, at: usize) -> Option<usize> {
        let tokens = &self.tokens;
        if !(at + 1..at + 5).any(|place| tokens.kind(place) == Some(Kind::Digits)) {
            return None;
        }
        let key = tokens.key(at);
        let street = tokens.starts_upper(at)
            && ["gatan", "vägen", "gränd", "torget", "torg", "stigen", "allén", "backen", "plan", "box"]
                .iter()
                .any(|ending| key.ends_with(ending));
        let label = LABELS.split(' ').any(|label| label == key);
        // Other series of statutes and reports than SFS, and registers: "AFS 2015:4", "KS 2018/12".
        let raw = tokens.raw(at);
        let register = raw.len() >= 2 && raw.chars().all(|c| c.is_uppercase() || c == '-') && self.registered(at + 1);
        if !(street || label || register) {
            return None;
        }
        let mut next = at + 1;
        while matches!(tokens.key(next), "." | ":" | "nr" | "-") {
            next += 1;
        }
        let prefix = usize::from(
            tokens.kind(next) == Some(Kind::Word) && tokens.starts_upper(next) && self.registered(next + 1) && !street,
        );
        next += prefix;
        tokens.get(next).filter(|token| token.kind == Kind::Digits || tokens.is(next, "/"))?;
        Some(self.chain(next))
    }

    /// A case number without its register: `2018/0123`, `/2012:628-805`, `2015:4`.
    fn registered(&self, at: usize) -> bool {
        let tokens = &self.tokens;
        let start = at + usize::from(matches!(tokens.key(at), "/" | "-" | ":") && tokens.joined(at));
        tokens.digits(start, 4..5).is_some()
            && tokens.joined(start + 1)
            && matches!(tokens.key(start + 1), "/" | ":" | "-")
            && tokens.joined_digits(start + 2, 1..9).is_some()
            && !(tokens.is(start + 1, "-") && tokens.digits(start + 2, 2..3).is_some())
    }

    fn unlabelled(&self, at: usize) -> Option<usize> {
        let tokens = &self.tokens;
        let key = tokens.key(at);
        if tokens.joined(at) && self.tail_of_code(at) {
            return Some(self.chain(at));
        }
        if key.len() > 1 && key.starts_with('0') {
            return Some(self.telephone(at));
        }
        let after = tokens.key(at + 1);
        // "3 §", "12 a §", "2 kap.".
        if matches!(after, "§" | "kap") {
            return Some(self.past_marks(at + 1).max(at + 2));
        }
        if tokens.key(at + 2) == "§" && after.chars().count() == 1 && tokens.kind(at + 1) == Some(Kind::Word) {
            return Some(self.past_marks(at + 2));
        }
        let joined_next = tokens.joined(at + 1) && tokens.joined(at + 2);
        let next_digits = tokens.kind(at + 2) == Some(Kind::Digits);
        if joined_next && next_digits {
            let length = tokens.key(at + 2).len();
            let code = match after {
                // An organisation or identity number.
                "-" => matches!(key.len(), 6 | 8 | 10 | 12) && length == 4 || (key.len() >= 2 && length >= 5),
                // A case number, a ratio, a fraction, a clock time, a version.
                "/" | ":" => true,
                "." => !(self.has_unit(at + 3) || length == 3 && key.len() <= 3),
                _ => false,
            };
            if code {
                return Some(self.chain(at));
            }
        }
        // "90-talet", "3:e", "2-årig"; "6-månaders" and "20-25" have readers.
        let compound = joined_next && matches!(after, "-" | ":") && tokens.kind(at + 2) == Some(Kind::Word);
        let read =
            matches!(tokens.key(at + 2), "månaders" | "veckors" | "dagars") || tokens.key(at + 2).starts_with("åring");
        if compound && !(after == "-" && read) {
            return Some(at + 3);
        }
        // A postal code and its town.
        let code = key.len() == 3 && tokens.digits(at + 1, 2..3).is_some() && tokens.starts_upper(at + 2);
        if code {
            return Some(at + 2);
        }
        // Telephone digits in groups of two and three.
        let groups = (0..4).take_while(|offset| tokens.digits(at + offset, 2..4).is_some()).count();
        let pairs = (1..groups).filter(|offset| tokens.key(at + offset).len() == 2).count();
        (groups >= 3 && pairs >= 1).then(|| self.chain(at))
    }

    /// Whether a decimal with a point has the unit that makes it a quantity.
    fn has_unit(&self, at: usize) -> bool {
        matches!(
            self.tokens.key(at),
            "%" | "procent"
                | "mnkr"
                | "mkr"
                | "tkr"
                | "kr"
                | "kronor"
                | "msek"
                | "miljoner"
                | "million"
                | "percent"
                | "sek"
        )
    }

    /// Whether the digits hang on letters, as in `KS-2018` or `B12/3`.
    fn tail_of_code(&self, at: usize) -> bool {
        let tokens = &self.tokens;
        matches!(tokens.before(at, 1), "/" | "-" | ":" | "#")
            && at >= 2
            && tokens.joined(at - 1)
            && tokens.kind(at - 2) == Some(Kind::Word)
            && tokens.starts_upper(at - 2)
            && !tokens.is(at - 1, ":")
    }

    fn telephone(&self, at: usize) -> usize {
        let mut next = at + 1;
        while next < self.tokens.len() {
            match self.tokens.kind(next) {
                Some(Kind::Digits) => next += 1,
                Some(Kind::Mark)
                    if matches!(self.tokens.key(next), "-" | "–" | "/" | "(" | ")")
                        && self.tokens.kind(next + 1) == Some(Kind::Digits) =>
                {
                    next += 2;
                }
                _ => break,
            }
        }
        next
    }

    /// Past digits that hang together (`3.2`, `2018/0123`, `1–4`, `3, 4 och 5`).
    fn chain(&self, at: usize) -> usize {
        let tokens = &self.tokens;
        if tokens.kind(at) != Some(Kind::Digits) {
            return at;
        }
        let mut next = at + 1;
        loop {
            let is_digits = |place| tokens.kind(place) == Some(Kind::Digits);
            let mark = tokens.key(next);
            let joined = tokens.joined(next) && tokens.joined(next + 1) && is_digits(next + 1);
            let listed = is_digits(next + 1) && matches!(mark, "," | "och" | "–" | "and") && !tokens.joined(next + 1);
            let digits = tokens.digits(next, 2..5).is_some() && tokens.digits(at, 2..13).is_some() && is_digits(next);
            if joined && matches!(mark, "." | "/" | ":" | "-" | "–" | ",")
                || listed && tokens.digits(next + 1, 1..3).is_some()
            {
                next += 2;
            } else if digits && tokens.key(next - 1).len() <= 3 {
                next += 1;
            } else {
                return next;
            }
        }
    }

    fn past_marks(&self, at: usize) -> usize {
        let mut next = at;
        while matches!(self.tokens.key(next), "§" | "kap" | ".") {
            next += 1;
        }
        next
    }
}
