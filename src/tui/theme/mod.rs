//! Looks: what each part of the screen is drawn with.
//!
//! What lives here: roles and the themes that give them colours and modifiers,
//! and the glyphs, in Unicode and in ASCII. What does not: words (a status is
//! shown as a glyph and a word, and the word is the caller's), and where things
//! stand.
//!
//! Invariant: no theme says anything by colour alone: every role that carries
//! meaning differs in a modifier too, or stands beside a glyph.

mod glyph;
mod role;
mod themes;

pub use glyph::{Glyph, GlyphSet, Status};
pub use role::Role;
pub use themes::{Colors, Ink, Theme, ThemeName, UnknownTheme};
