//! What becomes of a single character at the boundary.

use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;

/// Zero width non-joiner: parts letters inside Persian words.
pub(crate) const ZWNJ: char = '\u{200C}';
/// Zero width joiner: joins the letter before it, as in هـ for a Hijri year.
pub(crate) const ZWJ: char = '\u{200D}';

/// Why a character may not stay in a stored text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// C0, C1 and delete: they command a terminal.
    Control,
    /// Changes the order in which the text around it is read.
    BidiControl,
    /// Takes no place and shows nothing: zero-width space, byte order mark,
    /// soft hyphen, a second joiner and their like.
    Invisible,
    /// Tag characters: hidden text.
    Tag,
    /// Chooses another picture for the letter before it.
    VariationSelector,
    /// Means nothing outside one private agreement.
    PrivateUse,
    /// Not a character (yet).
    Unassigned,
    /// A fourth mark on one letter, or more.
    ExtraMark,
    /// A mark with no letter under it.
    LoneMark,
}

impl Kind {
    /// The message that names this kind to a person.
    pub fn message_id(self) -> &'static str {
        match self {
            Kind::Control => "text-dropped-control",
            Kind::BidiControl => "text-dropped-bidi-control",
            Kind::Invisible => "text-dropped-invisible",
            Kind::Tag => "text-dropped-tag",
            Kind::VariationSelector => "text-dropped-variation-selector",
            Kind::PrivateUse => "text-dropped-private-use",
            Kind::Unassigned => "text-dropped-unassigned",
            Kind::ExtraMark => "text-dropped-extra-mark",
            Kind::LoneMark => "text-dropped-lone-mark",
        }
    }

    /// Every kind.
    pub const ALL: [Kind; 9] = [
        Kind::Control,
        Kind::BidiControl,
        Kind::Invisible,
        Kind::Tag,
        Kind::VariationSelector,
        Kind::PrivateUse,
        Kind::Unassigned,
        Kind::ExtraMark,
        Kind::LoneMark,
    ];
}

pub(crate) enum Fate {
    Keep,
    /// White space of any sort: one space.
    Space,
    /// A presentation form: see [`plain_letters`].
    Letters,
    Drop(Kind),
}

pub(crate) fn fate(character: char) -> Fate {
    match character {
        ' '..='~' | ZWNJ | ZWJ => Fate::Keep,
        '\u{061C}' | '\u{200E}' | '\u{200F}' => Fate::Drop(Kind::BidiControl),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Fate::Drop(Kind::BidiControl),
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => Fate::Drop(Kind::VariationSelector),
        '\u{180B}'..='\u{180D}' | '\u{180F}' => Fate::Drop(Kind::VariationSelector),
        '\u{E0000}'..='\u{E007F}' => Fate::Drop(Kind::Tag),
        // Graphemes of no width that are not formally format characters.
        '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{3164}'
        | '\u{FFA0}' => Fate::Drop(Kind::Invisible),
        _ if character.is_whitespace() => Fate::Space,
        _ => fate_by_category(character),
    }
}

fn fate_by_category(character: char) -> Fate {
    match get_general_category(character) {
        GeneralCategory::Control => Fate::Drop(Kind::Control),
        GeneralCategory::Format => Fate::Drop(Kind::Invisible),
        GeneralCategory::PrivateUse => Fate::Drop(Kind::PrivateUse),
        GeneralCategory::Unassigned => Fate::Drop(Kind::Unassigned),
        _ if ('\u{FB50}'..='\u{FEFC}').contains(&character) => Fate::Letters,
        _ => Fate::Keep,
    }
}

/// The letters a presentation form stands for. The forms of a lone mark
/// (U+FE70-FE7F) decompose onto a space or a tatweel; the mark alone is meant.
pub(crate) fn plain_letters(form: char) -> impl Iterator<Item = char> {
    let mark_alone = ('\u{FE70}'..='\u{FE7F}').contains(&form);
    std::iter::once(form)
        .nfkc()
        .filter(move |&letter| !(mark_alone && matches!(letter, ' ' | '\u{0640}')))
}

/// A mark that stands on the letter before it and takes no place of its own.
pub(crate) fn is_mark(character: char) -> bool {
    matches!(
        get_general_category(character),
        GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
    )
}
