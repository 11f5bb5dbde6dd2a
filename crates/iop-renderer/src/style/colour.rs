//! A colour, and whether words in it can be read: contrast as WCAG 2.2 defines it.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::fault::StyleFault;

/// The least contrast that words of any size can be read with (WCAG 2.2, 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;

/// A colour of red, green and blue, each from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// The paper.
    pub const WHITE: Self = Self([255; 3]);
    const BLACK: Self = Self([0; 3]);

    /// The contrast to another colour, from 1 for the same to 21 for black on white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// This colour, for words on white paper.
    ///
    /// # Errors
    /// [`StyleFault::TooPale`], with the nearest shade that can be read, when its contrast is below [`LEAST_CONTRAST`].
    pub fn on_paper(self) -> Result<Self, StyleFault> {
        let contrast = self.contrast(Self::WHITE);
        if contrast >= LEAST_CONTRAST {
            return Ok(self);
        }
        // A contrast is from 1 to 21.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 100 to 2 100")]
        let hundredths = (contrast * 100.0).floor() as u32;
        Err(StyleFault::TooPale { hundredths, nearest: self.readable_on(Self::WHITE) })
    }

    /// This colour if words in it can be read on `ground`, otherwise the nearest shade of it that can: darker on a light
    /// ground, lighter on a dark one. On a ground of middle grey that may be black or white.
    #[must_use]
    pub fn readable_on(self, ground: Self) -> Self {
        let end = if ground.contrast(Self::BLACK) > ground.contrast(Self::WHITE) { Self::BLACK } else { Self::WHITE };
        let shades = (0..=255).map(|step| self.towards(end, step));
        shades.into_iter().find(|shade| shade.contrast(ground) >= LEAST_CONTRAST).unwrap_or(end)
    }

    /// The colour `step` of 255 steps on the way to `end`.
    fn towards(self, end: Self, step: u16) -> Self {
        let mixed = |from: u8, to: u8| (u16::from(from) * (255 - step) + u16::from(to) * step) / 255;
        let Self(from) = self;
        let Self(to) = end;
        // A mean of two bytes is a byte.
        Self([0, 1, 2].map(|n| u8::try_from(mixed(from[n], to[n])).unwrap_or(u8::MAX)))
    }

    /// How much light it gives, from 0 for black to 1 for white.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The blue of a paper without a style of its own.
impl Default for Colour {
    fn default() -> Self {
        Self([0x1d, 0x3f, 0x5e])
    }
}

/// From `#rrggbb`.
impl FromStr for Colour {
    type Err = StyleFault;

    fn from_str(text: &str) -> Result<Self, StyleFault> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(StyleFault::NotAColour)?;
        let part = |at: usize| {
            let digits = digits.get(at..at + 2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
            digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or(StyleFault::NotAColour)
        };
        Ok(Self([part(0)?, part(2)?, part(4)?]))
    }
}

/// As HTML and Typst write it, `#1d3f5e`.
impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().expect("a colour")
    }

    #[test]
    fn only_six_digits_after_a_number_sign_are_a_colour() {
        assert_eq!(colour("#1D3f5e"), Colour::default());
        assert_eq!(colour("#1D3f5e").to_string(), "#1d3f5e");
        for text in ["1d3f5e", "#1d3f5", "#1d3f5e0", "#1d3f5g", "#+d3f5e", "blå", "#åäö", ""] {
            assert_eq!(text.parse::<Colour>(), Err(StyleFault::NotAColour), "{text}");
        }
    }

    /// Contrasts that WCAG itself and its well-known examples give.
    #[test]
    fn contrast_is_that_of_wcag() {
        let on_white = |text: &str| (colour(text).contrast(Colour::WHITE) * 100.0).floor() / 100.0;
        for (text, contrast) in [
            ("#000000", 21.0),
            ("#ffffff", 1.0),
            ("#767676", 4.54),
            ("#777777", 4.47),
            ("#ff0000", 3.99),
            ("#0000ff", 8.59),
        ] {
            assert!((on_white(text) - contrast).abs() < 1e-9, "{text}: {}", on_white(text));
        }
    }

    #[test]
    fn what_can_be_read_stays_and_what_cannot_gets_the_nearest_shade_that_can() {
        assert_eq!(Colour::default().readable_on(Colour::WHITE), Colour::default());
        let dark = colour("#1d1f22");
        for (text, ground) in
            [("#f2a900", Colour::WHITE), ("#777777", Colour::WHITE), ("#1d3f5e", dark), ("#000000", dark)]
        {
            let (asked, shade) = (colour(text), colour(text).readable_on(ground));
            assert!(
                asked.contrast(ground) < LEAST_CONTRAST && shade.contrast(ground) >= LEAST_CONTRAST,
                "{text} {shade}"
            );
            // One step back it could not be read.
            let end = if ground == Colour::WHITE { Colour::BLACK } else { Colour::WHITE };
            let step = (0..=255).find(|step| asked.towards(end, *step) == shade).expect("it is on the way");
            assert!(asked.towards(end, step - 1).contrast(ground) < LEAST_CONTRAST, "{text}");
        }
        let nearest = colour("#767676");
        assert_eq!(colour("#777777").on_paper(), Err(StyleFault::TooPale { hundredths: 447, nearest }));
        assert_eq!(nearest.on_paper(), Ok(nearest));
    }
}
