//! Glyphs, each in Unicode and in ASCII, each one cell wide.
//!
//! Invariant: within a set, glyphs that may stand in the same place differ, so
//! that neither set needs colour to be read.

use super::Role;

/// A sign on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Glyph {
    /// The row under the cursor, in a layout from left to right.
    Marker,
    /// The row under the cursor, in a layout from right to left.
    MarkerMirrored,
    /// A selected record.
    Tick,
    /// Text goes on beyond the edge.
    Ellipsis,
    /// Ordered from the smallest on.
    Rising,
    /// Ordered from the largest on.
    Falling,
    /// Something to look at.
    Warning,
    /// A line between columns or panes.
    Vertical,
    /// A line between panes.
    Horizontal,
    /// Applied.
    Applied,
    /// Verified.
    Verified,
    /// Active.
    Active,
    /// Active with less than the whole.
    Reduced,
    /// Suspended.
    Suspended,
    /// Stopped.
    Stopped,
    /// Graduated.
    Graduated,
    /// Reapplied.
    Reapplied,
    /// A clock is running.
    Running,
    /// A month that was paid.
    Paid,
    /// A month that is due now and has no payment on record.
    Due,
    /// A month to come whose payment is expected.
    Expected,
    /// A month whose payment failed.
    Failed,
    /// A month whose payment is on its way.
    InFlight,
    /// A month that an earlier payment of the same quarter covers.
    Covered,
    /// A month of which no rule or decision says how much.
    Unknown,
    /// A month without entitlement.
    Gap,
    /// A month of wage.
    Wage,
    /// A month of wage that is expected.
    WageExpected,
    /// A month paid with less than is due; the rest comes with another.
    Adjusted,
    /// A month paid with more than is due.
    Overpaid,
    /// An instalment that came back.
    InstalmentPaid,
    /// An instalment that is to come back.
    InstalmentDue,
    /// An instalment that did not come back in time.
    InstalmentLate,
    /// Where a grace ends.
    GraceEnds,
    /// Where a support ends.
    SupportEnds,
    /// Something is entered where there was nothing.
    Added,
    /// Something else is entered.
    Changed,
    /// What was there is taken out.
    Cleared,
    /// There is more before this, in a layout from left to right.
    Before,
    /// The same in a layout from right to left.
    BeforeMirrored,
    /// The cell under the cursor begins, in a layout from left to right.
    Open,
    /// It ends.
    Close,
    /// A share of so many eighths, 0 to 8; more counts as 8.
    Share(u8),
}

/// Which characters signs are drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GlyphSet {
    /// Any character.
    #[default]
    Unicode,
    /// ASCII only.
    Ascii,
}

impl GlyphSet {
    /// A sign in this set.
    #[must_use]
    #[rustfmt::skip]
    pub fn draw(self, glyph: Glyph) -> &'static str {
        let (unicode, ascii) = match glyph {
            Glyph::Marker         => ("▶", ">"),
            Glyph::MarkerMirrored => ("◀", "<"),
            Glyph::Tick           => ("✓", "*"),
            Glyph::Ellipsis       => ("…", "~"),
            Glyph::Rising         => ("↑", "^"),
            Glyph::Falling        => ("↓", "v"),
            Glyph::Warning        => ("▲", "!"),
            Glyph::Vertical       => ("│", "|"),
            Glyph::Horizontal     => ("─", "-"),
            Glyph::Applied        => ("◇", "?"),
            Glyph::Verified       => ("◆", "v"),
            Glyph::Active         => ("●", "*"),
            Glyph::Reduced        => ("◒", "%"),
            Glyph::Suspended      => ("◌", "="),
            Glyph::Stopped        => ("✕", "x"),
            Glyph::Graduated      => ("★", "^"),
            Glyph::Reapplied      => ("↻", "+"),
            Glyph::Running        => ("◐", "@"),
            Glyph::Paid           => ("●", "*"),
            Glyph::Due            => ("◍", "@"),
            Glyph::Expected       => ("○", "o"),
            Glyph::Failed         => ("✕", "x"),
            Glyph::InFlight       => ("◔", "%"),
            Glyph::Covered        => ("─", "-"),
            Glyph::Unknown        => ("?", "?"),
            Glyph::Gap            => ("·", "."),
            Glyph::Wage           => ("■", "#"),
            Glyph::WageExpected   => ("□", "_"),
            Glyph::Adjusted       => ("⊕", "+"),
            Glyph::Overpaid       => ("⊖", "!"),
            Glyph::InstalmentPaid => ("◆", "$"),
            Glyph::InstalmentDue  => ("◇", "s"),
            Glyph::InstalmentLate => ("▲", "L"),
            Glyph::GraceEnds      => ("┆", ":"),
            Glyph::SupportEnds    => ("┃", "|"),
            Glyph::Added          => ("+", "+"),
            Glyph::Changed        => ("~", "~"),
            Glyph::Cleared        => ("-", "-"),
            Glyph::Before         => ("◀", "<"),
            Glyph::BeforeMirrored => ("▶", ">"),
            Glyph::Open           => ("[", "["),
            Glyph::Close          => ("]", "]"),
            Glyph::Share(eighths) => share(eighths),
        };
        match self {
            Self::Unicode => unicode,
            Self::Ascii => ascii,
        }
    }

    /// What a cell of a text shows in this set: for ASCII, the punctuation that
    /// a typewriter has; letters are no signs, and stay.
    #[must_use]
    pub fn punctuate(self, cell: &str) -> &str {
        match (self, cell) {
            (Self::Unicode, _) => cell,
            (Self::Ascii, "·" | "–" | "—" | "−") => "-",
            (Self::Ascii, "‘" | "’") => "'",
            (Self::Ascii, "“" | "”" | "«" | "»") => "\"",
            (Self::Ascii, "→") => ">",
            (Self::Ascii, "←") => "<",
            (Self::Ascii, "≠") => "!",
            (Self::Ascii, "×") => "x",
            (Self::Ascii, "•") => "*",
            (Self::Ascii, "…") => self.draw(Glyph::Ellipsis),
            (Self::Ascii, _) => cell,
        }
    }
}

/// Bars from empty to full, and for ASCII the number of eighths.
fn share(eighths: u8) -> (&'static str, &'static str) {
    const BARS: [(&str, &str); 9] = [
        (" ", " "),
        ("▁", "1"),
        ("▂", "2"),
        ("▃", "3"),
        ("▄", "4"),
        ("▅", "5"),
        ("▆", "6"),
        ("▇", "7"),
        ("█", "8"),
    ];
    BARS[usize::from(eighths.min(8))]
}

/// Where an enrollment stands, as far as its sign goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Applied for.
    Applied,
    /// Found true, not yet begun.
    Verified,
    /// Running.
    Active,
    /// Running, with less than the whole.
    Reduced,
    /// Interrupted; not stopped.
    Suspended,
    /// Ended.
    Stopped,
    /// Ended well.
    Graduated,
    /// Applied for again.
    Reapplied,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Applied,
        Self::Verified,
        Self::Active,
        Self::Reduced,
        Self::Suspended,
        Self::Stopped,
        Self::Graduated,
        Self::Reapplied,
    ];

    /// Its sign.
    #[must_use]
    pub fn glyph(self) -> Glyph {
        match self {
            Self::Applied => Glyph::Applied,
            Self::Verified => Glyph::Verified,
            Self::Active => Glyph::Active,
            Self::Reduced => Glyph::Reduced,
            Self::Suspended => Glyph::Suspended,
            Self::Stopped => Glyph::Stopped,
            Self::Graduated => Glyph::Graduated,
            Self::Reapplied => Glyph::Reapplied,
        }
    }

    /// What it is drawn as.
    #[must_use]
    pub fn role(self) -> Role {
        match self {
            Self::Active | Self::Graduated => Role::Good,
            Self::Reduced | Self::Suspended => Role::Caution,
            Self::Stopped => Role::Bad,
            Self::Applied | Self::Verified | Self::Reapplied => Role::Waiting,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use ratatui::buffer::CellWidth;

    use super::*;

    const MONTHS: [Glyph; 16] = [
        Glyph::Paid,
        Glyph::Due,
        Glyph::Expected,
        Glyph::Failed,
        Glyph::InFlight,
        Glyph::Covered,
        Glyph::Unknown,
        Glyph::Suspended,
        Glyph::Gap,
        Glyph::Wage,
        Glyph::WageExpected,
        Glyph::Adjusted,
        Glyph::Overpaid,
        Glyph::InstalmentPaid,
        Glyph::InstalmentDue,
        Glyph::InstalmentLate,
    ];

    #[test]
    fn signs_that_may_stand_in_the_same_place_differ_in_both_sets() {
        let statuses = Status::ALL.map(Status::glyph);
        let shares: Vec<Glyph> = (0..=8).map(Glyph::Share).collect();
        let ends = [Glyph::GraceEnds, Glyph::SupportEnds];
        for place in [&statuses[..], &MONTHS[..], &shares[..], &ends[..]] {
            for set in [GlyphSet::Unicode, GlyphSet::Ascii] {
                let drawn: HashSet<&str> = place.iter().map(|glyph| set.draw(*glyph)).collect();
                assert_eq!(drawn.len(), place.len(), "{set:?} {place:?}");
            }
        }
    }

    #[test]
    fn every_sign_is_one_cell_wide_and_the_ascii_set_is_ascii() {
        let others = [
            Glyph::Marker,
            Glyph::MarkerMirrored,
            Glyph::Tick,
            Glyph::Ellipsis,
            Glyph::Warning,
            Glyph::Vertical,
            Glyph::Horizontal,
            Glyph::Running,
            Glyph::GraceEnds,
            Glyph::SupportEnds,
            Glyph::Share(200),
        ];
        let all = others
            .into_iter()
            .chain(MONTHS)
            .chain(Status::ALL.map(Status::glyph));
        for glyph in all {
            assert_eq!(GlyphSet::Unicode.draw(glyph).cell_width(), 1, "{glyph:?}");
            assert!(GlyphSet::Ascii.draw(glyph).is_ascii(), "{glyph:?}");
            assert_eq!(GlyphSet::Ascii.draw(glyph).len(), 1, "{glyph:?}");
        }
    }
}
