//! The themes, as tables.
//!
//! The ground is always the terminal's own: a ground of ours would have to be
//! painted into every blank cell, which costs bytes that erasing does not.
//!
//! Invariant: without colours a style sets none at all; a colour set back to
//! the default would end a reversed bar on some terminals.

use std::str::FromStr;

use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;

use super::{Glyph, GlyphSet, Role, Status};
use crate::input::Ground;

/// A theme by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ThemeName {
    /// For light letters on a dark ground.
    #[default]
    Dark,
    /// For dark letters on a light ground.
    Light,
    /// Nothing dim, nothing grey.
    Contrast,
    /// No colour.
    Mono,
    /// No colour, and nothing outside ASCII but words.
    Ascii,
}

impl ThemeName {
    /// All themes with the names that settings use.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Dark, "dark"),
        (Self::Light, "light"),
        (Self::Contrast, "contrast"),
        (Self::Mono, "mono"),
        (Self::Ascii, "ascii"),
    ];

    /// What settings and the command line call it.
    #[must_use]
    pub fn code(self) -> &'static str {
        let of = |(theme, code): &(Self, &'static str)| (*theme == self).then_some(*code);
        Self::ALL.iter().find_map(of).unwrap_or_default()
    }

    /// The one after it, the first again after the last.
    #[must_use]
    pub fn next(self) -> Self {
        let after = Self::ALL.iter().skip_while(|(theme, _)| *theme != self);
        after.map(|(theme, _)| *theme).nth(1).unwrap_or_default()
    }
}

/// There is no theme of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no theme is called `{0}`; there are dark, light, contrast, mono and ascii")]
pub struct UnknownTheme(pub String);

impl FromStr for ThemeName {
    type Err = UnknownTheme;

    fn from_str(name: &str) -> Result<Self, UnknownTheme> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(theme, _)| *theme)
            .ok_or_else(|| UnknownTheme(name.to_owned()))
    }
}

/// Whether colours are shown. The variable NO_COLOR, if it is set and not
/// empty, means that they are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colors {
    /// As the theme has them.
    #[default]
    Shown,
    /// Modifiers only.
    Off,
}

/// How much ink a theme may spend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// What reads best.
    #[default]
    Full,
    /// As little as says the same: the row under the cursor has its marker and
    /// no look of its own, so that moving it repaints no letter; nothing is
    /// muted, as each change of colour costs as much as a short word; boxes
    /// have lines of one byte a cell.
    Sparing,
}

/// A theme in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme {
    /// None until somebody asks for one.
    asked: Option<ThemeName>,
    /// For the ground, as far as it is known.
    fitting: ThemeName,
    colors: Colors,
    ink: Ink,
}

impl Theme {
    /// A theme, with or without its colours.
    #[must_use]
    pub fn new(name: ThemeName, colors: Colors) -> Self {
        Self::unasked(colors).called(name)
    }

    /// The theme that fits the ground, with or without its colours; the dark
    /// one as long as the ground is not known.
    #[must_use]
    pub fn unasked(colors: Colors) -> Self {
        Self {
            colors,
            ..Self::default()
        }
    }

    /// The same on that ground: another theme where nobody asked for one.
    #[must_use]
    pub fn on(self, ground: Ground) -> Self {
        let fitting = match ground {
            Ground::Dark => ThemeName::Dark,
            Ground::Light => ThemeName::Light,
        };
        Self { fitting, ..self }
    }

    /// The same theme with that much ink.
    #[must_use]
    pub fn with(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Another theme; colours and ink stay as they were asked for.
    #[must_use]
    pub fn called(self, name: ThemeName) -> Self {
        Self {
            asked: Some(name),
            ..self
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> ThemeName {
        self.asked.unwrap_or(self.fitting)
    }

    /// What a role is drawn with.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        let row = row(match (role, self.ink) {
            (Role::CursorRow | Role::Muted, Ink::Sparing) => Role::Text,
            _ => role,
        });
        let look = match (self.name(), self.colors) {
            (ThemeName::Mono | ThemeName::Ascii, _) | (_, Colors::Off) => Look(None, row.mono),
            (ThemeName::Dark, _) => row.dark,
            (ThemeName::Light, _) => row.light,
            (ThemeName::Contrast, _) => row.contrast,
        };
        let style = Style::new().add_modifier(look.1);
        look.0.map_or(style, |color| style.fg(color))
    }

    /// The glyphs that go with the theme.
    #[must_use]
    pub fn glyphs(&self) -> GlyphSet {
        if self.name() == ThemeName::Ascii {
            GlyphSet::Ascii
        } else {
            GlyphSet::Unicode
        }
    }

    /// One glyph, one cell wide.
    #[must_use]
    pub fn glyph(&self, glyph: Glyph) -> &'static str {
        self.glyphs().draw(glyph)
    }

    /// The glyph of a status and its style; a word goes beside it.
    #[must_use]
    pub fn status(&self, status: Status) -> (&'static str, Style) {
        (self.glyph(status.glyph()), self.style(status.role()))
    }

    /// The lines around popups.
    #[must_use]
    pub fn border(&self) -> border::Set<'static> {
        match (self.glyphs(), self.ink) {
            (GlyphSet::Unicode, Ink::Full) => border::PLAIN,
            (GlyphSet::Ascii, _) | (_, Ink::Sparing) => ASCII_BORDER,
        }
    }
}

const ASCII_BORDER: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// A colour of the letters, if any, and modifiers.
#[derive(Debug, Clone, Copy)]
struct Look(Option<Color>, Modifier);

/// One role in all themes.
struct Row {
    dark: Look,
    light: Look,
    contrast: Look,
    mono: Modifier,
}

const NONE: Modifier = Modifier::empty();
const BOLD: Modifier = Modifier::BOLD;
const DIM: Modifier = Modifier::DIM;
const LINE: Modifier = Modifier::UNDERLINED;
const BANNER: Modifier = Modifier::REVERSED.union(Modifier::BOLD);
const BAR: Modifier = Modifier::REVERSED;
const STRONG: Modifier = BOLD.union(LINE);

// Colours of a light ground: the sixteen named ones are too pale there.
const INK_BLUE: Color = Color::Indexed(25);
const INK_GREEN: Color = Color::Indexed(22);
const INK_BROWN: Color = Color::Indexed(94);
const INK_RED: Color = Color::Indexed(124);
const INK_GREY: Color = Color::Indexed(241);

const fn plain(modifier: Modifier) -> Look {
    Look(None, modifier)
}

const fn ink(color: Color, modifier: Modifier) -> Look {
    Look(Some(color), modifier)
}

#[rustfmt::skip]
fn row(role: Role) -> Row {
    use Color::{Cyan, DarkGray, Green, LightCyan, LightGreen, LightRed, LightYellow, Yellow};
    let (dark, light, contrast, mono) = match role {
        //                     dark                      light                   contrast                  mono
        Role::Text          => (plain(NONE),             plain(NONE),            plain(NONE),              NONE),
        Role::Muted         => (ink(DarkGray, NONE),     ink(INK_GREY, NONE),    plain(NONE),              DIM),
        Role::Heading       => (plain(BOLD),             plain(BOLD),            plain(STRONG),            BOLD),
        Role::PaneTitle     => (ink(Cyan, STRONG),       ink(INK_BLUE, STRONG),  plain(BOLD.union(BAR)),   STRONG),
        Role::PaneTitleIdle => (ink(Cyan, NONE),         ink(INK_BLUE, NONE),    plain(BOLD),              NONE),
        Role::CursorRow     => (plain(BOLD),             plain(BOLD),            plain(BOLD),              BOLD),
        Role::CursorBar     => (plain(BAR),              plain(BAR),             plain(BAR.union(BOLD)),   BAR),
        Role::Banner        => (ink(Yellow, BANNER),     ink(INK_BROWN, BANNER), plain(BANNER),             BANNER),
        Role::Selected      => (ink(LightYellow, NONE),  ink(INK_BROWN, NONE),   ink(LightYellow, BOLD),   LINE),
        Role::Match         => (ink(LightYellow, LINE),  ink(INK_BROWN, LINE),   plain(STRONG),            LINE),
        Role::Border        => (ink(DarkGray, NONE),     ink(INK_GREY, NONE),    plain(NONE),              NONE),
        Role::Key           => (ink(Cyan, BOLD),         ink(INK_BLUE, BOLD),    ink(LightCyan, BOLD),     BOLD),
        Role::KeyWord       => (plain(NONE),             plain(NONE),            plain(NONE),              NONE),
        Role::Good          => (ink(Green, NONE),        ink(INK_GREEN, NONE),   ink(LightGreen, BOLD),    NONE),
        Role::Caution       => (ink(Yellow, NONE),       ink(INK_BROWN, NONE),   ink(LightYellow, STRONG), LINE),
        Role::Bad           => (ink(LightRed, BOLD),     ink(INK_RED, BOLD),     ink(LightRed, STRONG),    BOLD),
        Role::Waiting       => (ink(DarkGray, NONE),     ink(INK_GREY, NONE),    plain(NONE),              DIM),
        Role::Field         => (plain(LINE),             plain(LINE),            plain(LINE),              LINE),
        Role::FieldActive   => (plain(STRONG),           plain(STRONG),          plain(BAR),               STRONG),
        Role::FieldWrong    => (ink(LightRed, STRONG),   ink(INK_RED, STRONG),   ink(LightRed, STRONG),    STRONG),
        Role::Placeholder   => (ink(DarkGray, LINE),     ink(INK_GREY, LINE),    plain(LINE),              DIM.union(LINE)),
    };
    Row { dark, light, contrast, mono }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_no_style_sets_any() {
        let quiet = [
            (ThemeName::Mono, Colors::Shown),
            (ThemeName::Ascii, Colors::Shown),
            (ThemeName::Dark, Colors::Off),
            (ThemeName::Light, Colors::Off),
            (ThemeName::Contrast, Colors::Off),
        ];
        for (name, colors) in quiet {
            for role in Role::ALL {
                let style = Theme::new(name, colors).style(role);
                assert_eq!((style.fg, style.bg), (None, None), "{name:?} {role:?}");
            }
        }
    }

    #[test]
    fn the_ground_chooses_until_somebody_asks() {
        let unasked = Theme::unasked(Colors::Shown);
        assert_eq!(unasked.name(), ThemeName::Dark);
        assert_eq!(unasked.on(Ground::Light).name(), ThemeName::Light);
        let asked = unasked.called(ThemeName::Mono);
        assert_eq!(asked.on(Ground::Light).name(), ThemeName::Mono);
    }

    #[test]
    fn no_theme_paints_the_ground() {
        for (name, _) in ThemeName::ALL {
            for role in Role::ALL {
                assert_eq!(Theme::new(name, Colors::Shown).style(role).bg, None);
            }
        }
    }

    #[test]
    fn high_contrast_has_nothing_dim_or_grey() {
        for role in Role::ALL {
            let style = Theme::new(ThemeName::Contrast, Colors::Shown).style(role);
            assert!(!style.add_modifier.contains(Modifier::DIM), "{role:?}");
            assert!(
                !matches!(style.fg, Some(Color::DarkGray | Color::Gray)),
                "{role:?}"
            );
        }
    }

    #[test]
    fn a_wrong_field_and_a_bar_are_seen_without_colour() {
        for (name, _) in ThemeName::ALL {
            let theme = Theme::new(name, Colors::Off);
            let style = |role| theme.style(role).add_modifier;
            assert_ne!(style(Role::FieldWrong), style(Role::Field), "{name:?}");
            assert_ne!(style(Role::CursorBar), style(Role::Text), "{name:?}");
            assert_ne!(
                style(Role::PaneTitle),
                style(Role::PaneTitleIdle),
                "{name:?}"
            );
        }
    }

    #[test]
    fn with_sparing_ink_the_row_under_the_cursor_looks_like_any_other() {
        for (name, _) in ThemeName::ALL {
            let sparing = Theme::new(name, Colors::Shown).with(Ink::Sparing);
            for role in [Role::CursorRow, Role::Muted] {
                assert_eq!(sparing.style(role), sparing.style(Role::Text));
            }
            assert_eq!(sparing.border(), ASCII_BORDER);
        }
    }

    #[test]
    fn themes_are_found_by_name() {
        for (theme, name) in ThemeName::ALL {
            assert_eq!(name.parse(), Ok(theme));
            assert_eq!(theme.code(), name);
        }
        let round = ThemeName::ALL.map(|(theme, _)| theme.next());
        let mut others = ThemeName::ALL.map(|(theme, _)| theme);
        others.rotate_left(1);
        assert_eq!(round, others);
        assert_eq!(
            "drak".parse::<ThemeName>(),
            Err(UnknownTheme("drak".into()))
        );
    }
}
