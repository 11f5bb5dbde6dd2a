//! The contents of a page, as far as they show words: its operations, one after the other.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Text;
use super::font::Font;
use super::resources::{Resources, named};
use super::structure::Structure;
use super::writer::{Spot, Writer};
use crate::pdf::{Damage, Dict, Id, Lexer, Object, Unreadable, View};

/// Drawings within drawings.
const DEEPEST: usize = 8;

/// States kept at one time, and operands of one operation.
const MOST_KEPT: usize = 256;

/// Bytes of operations that one page may have.
const MOST_CONTENTS: usize = 16 << 20;

/// Moves and scales, as the file writes them.
type Matrix = [f64; 6];
const STILL: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First one, then the other.
fn times(one: Matrix, then: Matrix) -> Matrix {
    let row = |x: f64, y: f64, column: usize| x * then[column] + y * then[column + 2];
    let pair = |at: usize| [row(one[at], one[at + 1], 0), row(one[at], one[at + 1], 1)];
    let ([xx, xy], [yx, yy], [x, y]) = (pair(0), pair(2), pair(4));
    [xx, xy, yx, yy, x + then[4], y + then[5]]
}

/// The pages as they are read.
pub(super) struct Pages<'a, 'v> {
    view: &'v View<'v, 'v>,
    writer: Writer<'a>,
    fonts: BTreeMap<Id, Rc<Font>>,
}

/// How the words are being set.
#[derive(Clone, Default)]
struct State {
    matrix: Matrix,
    font: Rc<Font>,
    /// The height of the font, before anything scales it.
    size: f64,
    leading: f64,
}

impl State {
    /// Where words stand that are set by this matrix and at most so many times as wide as the font is high.
    fn spot(&self, set: Matrix, width: f64) -> Spot {
        let [across, .., from, height] = times(set, self.matrix);
        Spot { from, to: from + width * self.size * across.abs(), height }
    }
}

impl<'a, 'v> Pages<'a, 'v> {
    pub(super) fn new(view: &'v View<'v, 'v>, structure: &'a Structure) -> Self {
        Self { view, writer: Writer::new(structure), fonts: BTreeMap::new() }
    }

    pub(super) fn finish(self) -> Text {
        self.writer.finish()
    }

    pub(super) fn page(&mut self, number: usize, id: Id, page: &Dict) -> Result<(), Unreadable> {
        self.writer.turn(number, id);
        let parts = match self.view.get(page, "Contents")? {
            Object::Array(parts) => parts,
            Object::Null => Vec::new(),
            one => vec![one],
        };
        let mut contents = Vec::new();
        for part in parts {
            contents.extend(self.view.unpack(&self.view.resolve(&part)?)?);
            contents.push(b'\n');
            if contents.len() > MOST_CONTENTS {
                return Err(Damage::TooLarge.at(0));
            }
        }
        let resources = Resources::of_page(self.view, page)?;
        self.contents(&contents, &resources, State { matrix: STILL, ..State::default() }, 0)
    }

    fn contents(
        &mut self,
        contents: &[u8],
        resources: &Resources,
        mut state: State,
        depth: usize,
    ) -> Result<(), Unreadable> {
        let mut lexer = Lexer::new(contents, 0);
        let (mut kept, mut operands) = (Vec::new(), Vec::new());
        let (mut line, mut set) = (STILL, STILL);
        loop {
            if operands.len() > MOST_KEPT {
                return Err(Damage::TooLarge.at(0));
            }
            lexer.space();
            let Some(byte) = lexer.peek() else { return Ok(()) };
            if !(byte.is_ascii_alphabetic() || matches!(byte, b'\'' | b'"')) {
                operands.push(lexer.object()?);
                continue;
            }
            let at = lexer.at;
            let number = |index: usize| operands.get(index).and_then(Object::number).unwrap_or(0.0);
            match lexer.word() {
                word @ (b"true" | b"false" | b"null") => {
                    operands.push(if word == b"null" { Object::Null } else { Object::Bool(word == b"true") });
                    continue;
                }
                b"q" if kept.len() == MOST_KEPT => return Err(Damage::TooLarge.at(0)),
                b"q" => kept.push(state.clone()),
                b"Q" => state = kept.pop().unwrap_or(state),
                b"cm" => state.matrix = times(std::array::from_fn(number), state.matrix),
                b"BT" => (line, set) = (STILL, STILL),
                b"Tm" => (line, set) = (std::array::from_fn(number), std::array::from_fn(number)),
                b"TL" => state.leading = number(0),
                word @ (b"Td" | b"TD") => {
                    if word == b"TD" {
                        state.leading = -number(1);
                    }
                    line = times([1.0, 0.0, 0.0, 1.0, number(0), number(1)], line);
                    set = line;
                }
                b"T*" => {
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    set = line;
                }
                b"Tf" => (state.font, state.size) = (self.font(&resources.fonts, operands.first())?, number(1)),
                b"gs" => self.set_font_of_state(&resources.states, operands.first(), &mut state)?,
                b"Tj" | b"TJ" => self.show(&state, operands.first(), set)?,
                b"'" | b"\"" => {
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    set = line;
                    self.show(&state, operands.last(), set)?;
                }
                b"BMC" => self.begin(resources, operands.first(), None, &state, set)?,
                b"BDC" => self.begin(resources, operands.first(), operands.get(1), &state, set)?,
                b"EMC" => self.writer.end(),
                b"Do" => self.drawing(resources, operands.first(), &state, depth)?,
                // A picture within the contents: its bytes could be taken for anything.
                b"BI" => return Err(Damage::Stream.at(at)),
                _ => {}
            }
            operands.clear();
        }
    }

    fn font(&mut self, fonts: &Dict, name: Option<&Object>) -> Result<Rc<Font>, Unreadable> {
        let font = name.and_then(Object::name).and_then(|name| fonts.get(name));
        font.map_or(Ok(Rc::default()), |font| self.read_font(font))
    }

    fn read_font(&mut self, font: &Object) -> Result<Rc<Font>, Unreadable> {
        if let Some(known) = font.reference().and_then(|id| self.fonts.get(&id)) {
            return Ok(Rc::clone(known));
        }
        let read = self.view.seen(font)?;
        let read = Rc::new(read.dict().map_or(Ok(Font::default()), |font| Font::read(self.view, font))?);
        if let Some(id) = font.reference() {
            self.fonts.insert(id, Rc::clone(&read));
        }
        Ok(read)
    }

    /// A graphics state may set a font too.
    fn set_font_of_state(&mut self, states: &Dict, name: Option<&Object>, state: &mut State) -> Result<(), Unreadable> {
        let Some(named) = named(self.view, states, name)? else { return Ok(()) };
        let Some(font) = named.dict().and_then(|named| named.get("Font")) else { return Ok(()) };
        if let Some(font) = self.view.seen(font)?.array().and_then(<[Object]>::first) {
            state.font = self.read_font(font)?;
        }
        Ok(())
    }

    fn begin(
        &mut self,
        resources: &Resources,
        tag: Option<&Object>,
        properties: Option<&Object>,
        state: &State,
        set: Matrix,
    ) -> Result<(), Unreadable> {
        let named = named(self.view, &resources.properties, properties)?;
        let properties = named.as_deref().or(properties).and_then(Object::dict);
        let of = |key: &str| properties.and_then(|properties| properties.get(key));
        let artifact = tag.and_then(Object::name) == Some("Artifact");
        let told = of("ActualText").and_then(Object::words);
        let spot = state.spot(set, f64::INFINITY);
        self.writer.begin(artifact, of("MCID").and_then(Object::integer), told.as_deref(), spot)
    }

    fn drawing(
        &mut self,
        resources: &Resources,
        name: Option<&Object>,
        state: &State,
        depth: usize,
    ) -> Result<(), Unreadable> {
        let Some(found) = named(self.view, &resources.drawings, name)? else { return Ok(()) };
        let Some(form) = found.dict().filter(|form| form.get("Subtype").and_then(Object::name) == Some("Form")) else {
            return Ok(());
        };
        if depth == DEEPEST {
            return Err(Damage::TooLarge.at(0));
        }
        let own = self.view.dict(form, "Resources")?;
        let own = if own.is_empty() { None } else { Some(Resources::of(self.view, &own)?) };
        let moves = self.view.list(form, "Matrix")?;
        let matrix =
            if moves.len() == 6 { std::array::from_fn(|index| moves[index].number().unwrap_or(0.0)) } else { STILL };
        let inner = State { matrix: times(matrix, state.matrix), ..state.clone() };
        let marks = self.writer.marks();
        self.contents(&self.view.unpack(&found)?, own.as_ref().unwrap_or(resources), inner, depth + 1)?;
        self.writer.back_to(marks);
        Ok(())
    }

    fn show(&mut self, state: &State, shown: Option<&Object>, set: Matrix) -> Result<(), Unreadable> {
        if self.writer.is_told() {
            return Ok(());
        }
        let parts = match shown {
            Some(Object::Array(parts)) => parts.as_slice(),
            Some(codes) => std::slice::from_ref(codes),
            None => return Ok(()),
        };
        let (mut words, mut gaps) = (String::new(), 0.0);
        for part in parts {
            match part {
                Object::Text(codes) => state.font.show(codes, &mut words),
                part => gaps += part.number().map_or(0.0, f64::abs) / 1000.0,
            }
        }
        let width = words.chars().map(|_| 1.0).sum::<f64>() + gaps;
        self.writer.write(&words, state.spot(set, width))
    }
}
