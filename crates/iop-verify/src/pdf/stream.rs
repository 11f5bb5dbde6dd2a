//! Unpacking the bytes of a stream, within bounds.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::{Dict, LARGEST_STREAM, Object};

/// The bytes of a stream; none if it is packed in a way that papers do not use, is broken, or is larger than `room`.
pub(super) fn unpack(dict: &Dict, packed: &[u8], room: usize) -> Option<Vec<u8>> {
    let room = room.min(LARGEST_STREAM);
    let one = |object: &Object| match object {
        Object::Array(items) if items.len() < 2 => Some(items.first().cloned()),
        Object::Array(_) => None,
        other => Some(Some(other.clone())),
    };
    let filter = dict.get("Filter").map_or(Some(None), one)?;
    let parameters = dict.get("DecodeParms").map_or(Some(None), one)?;
    let Some(filter) = filter else { return (packed.len() <= room).then(|| packed.to_vec()) };
    if filter.name()? != "FlateDecode" {
        return None;
    }
    let mut plain = Vec::new();
    let most = u64::try_from(room).ok()?;
    ZlibDecoder::new(packed).take(most + 1).read_to_end(&mut plain).ok()?;
    if plain.len() > room {
        return None;
    }
    let parameters = parameters.and_then(|object| object.dict().cloned()).unwrap_or_default();
    let number = |key: &str, without| parameters.get(key).map_or(Some(without), Object::size);
    match number("Predictor", 1)? {
        1 => Some(plain),
        10..=15 if number("Colors", 1)? == 1 && number("BitsPerComponent", 8)? == 8 => {
            unfilter(&plain, number("Columns", 1)?)
        }
        _ => None,
    }
}

/// Undoes the filters of PNG over rows of single bytes.
fn unfilter(rows: &[u8], columns: usize) -> Option<Vec<u8>> {
    let width = columns.checked_add(1).filter(|width| *width > 1 && rows.len().is_multiple_of(*width))?;
    let mut plain: Vec<u8> = Vec::with_capacity(rows.len());
    let mut above = vec![0; columns];
    for row in rows.chunks_exact(width) {
        let (kind, row) = row.split_first()?;
        let mut line = Vec::with_capacity(columns);
        for (at, byte) in row.iter().enumerate() {
            let left: u8 = if at == 0 { 0 } else { line[at - 1] };
            let corner = if at == 0 { 0 } else { above[at - 1] };
            let guess = match kind {
                0 => 0,
                1 => left,
                2 => above[at],
                3 => left.midpoint(above[at]),
                4 => paeth(left, above[at], corner),
                _ => return None,
            };
            line.push(byte.wrapping_add(guess));
        }
        plain.extend_from_slice(&line);
        above = line;
    }
    Some(plain)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(above) - i16::from(corner);
    let far = |byte: u8| (guess - i16::from(byte)).abs();
    if far(left) <= far(above) && far(left) <= far(corner) {
        left
    } else if far(above) <= far(corner) {
        above
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_told_by_what_stands_beside_and_above() {
        let rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
        let plain = [1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5];
        assert_eq!(unfilter(&rows, 3).as_deref(), Some(plain.as_slice()));
        assert_eq!(unfilter(&[5, 1, 1, 1], 3), None);
        assert_eq!(unfilter(&[0, 1, 1], 3), None);
    }
}
