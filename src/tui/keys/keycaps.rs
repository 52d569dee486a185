//! Whose letters keys are shown in: those of a US keyboard, as keymaps write
//! them, or those printed on another one.

use std::sync::LazyLock;

use super::{Layout, Source};

/// A keyboard by what is printed on its keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keycaps {
    /// Keys as keymaps write them.
    #[default]
    Us,
    Arabic101,
    Azerty,
    Hebrew,
}

impl Keycaps {
    /// All of them, with what settings and the command line call them.
    pub const ALL: [(Keycaps, &'static str); 4] = [
        (Keycaps::Us, "us"),
        (Keycaps::Arabic101, "arabic-101"),
        (Keycaps::Azerty, "azerty"),
        (Keycaps::Hebrew, "hebrew"),
    ];

    /// What settings call it.
    #[must_use]
    pub fn code(self) -> &'static str {
        let known = Keycaps::ALL.iter().find(|(known, _)| *known == self);
        known.map_or("", |(_, code)| code)
    }

    /// The one of that name.
    #[must_use]
    pub fn named(code: &str) -> Option<Keycaps> {
        let known = Keycaps::ALL.iter().find(|(_, known)| *known == code);
        known.map(|(keycaps, _)| *keycaps)
    }

    /// The one after it, the first after the last.
    #[must_use]
    pub fn next(self) -> Keycaps {
        let all = Keycaps::ALL.iter().map(|(keycaps, _)| *keycaps);
        let mut later = all.cycle().skip_while(|keycaps| *keycaps != self).skip(1);
        later.next().unwrap_or_default()
    }

    /// Its layout; none where keys are shown as they are written.
    #[must_use]
    pub fn layout(self) -> Option<&'static Layout> {
        static SHIPPED: LazyLock<Vec<Option<Layout>>> = LazyLock::new(|| {
            let layouts = Source::LAYOUTS.iter();
            layouts.map(|source| Layout::parse(source).0).collect()
        });
        let file = format!("layouts/{}.toml", self.code());
        let place = Source::LAYOUTS
            .iter()
            .position(|source| source.name == file)?;
        SHIPPED.get(place)?.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_layout_of_its_own_but_the_one_that_keymaps_are_written_for() {
        for (keycaps, code) in Keycaps::ALL {
            assert_eq!(
                (keycaps.code(), Keycaps::named(code)),
                (code, Some(keycaps))
            );
            assert_eq!(keycaps.layout().is_none(), keycaps == Keycaps::Us, "{code}");
        }
        assert_eq!(Keycaps::Hebrew.next(), Keycaps::Us);
        assert_eq!(Source::LAYOUTS.len() + 1, Keycaps::ALL.len());
    }
}
