//! A keyboard: what comes from it for a key, by the layout that is on.

use masar_tui::commands::STACKS;
use masar_tui::input::{Code, Key, encode};
use masar_tui::keys::{Keymap, Layout, Sequence, Source};

/// The usual keys, on a keyboard of one layout.
pub(crate) struct Keyboard {
    keymap: Keymap,
    /// None types what the keys of a US keyboard do.
    layout: Option<Layout>,
}

impl Keyboard {
    pub(crate) fn us() -> Keyboard {
        Keyboard {
            keymap: Keymap::load(&[Source::DEFAULT]).keymap,
            layout: None,
        }
    }

    /// With the Arabic 101 layout on.
    pub(crate) fn arabic() -> Keyboard {
        let [arabic, ..] = &Source::LAYOUTS;
        let (layout, wrong) = Layout::parse(arabic);
        assert!(wrong.is_empty(), "{wrong:?}");
        Keyboard {
            layout,
            ..Keyboard::us()
        }
    }

    /// The keys of a command where it has any: those that are letters on the
    /// keyboard first, since they are what a layout changes.
    pub(crate) fn keys_of(&self, command: &str) -> Sequence {
        let mut all = STACKS
            .iter()
            .flat_map(|stack| self.keymap.keys_of(command, *stack));
        let letters = |keys: &Sequence| keys.keys().iter().all(|key| key.text().is_some());
        let first = all
            .next()
            .unwrap_or_else(|| panic!("no keys for {command}"));
        match letters(&first) {
            true => first,
            false => all.find(letters).unwrap_or(first),
        }
    }

    /// What comes when the key is pressed that a US keyboard has for `key`.
    pub(crate) fn sends(&self, key: Key) -> Vec<u8> {
        let sent = match (key.code, &self.layout) {
            // With Ctrl terminals send the control character of the Latin letter.
            (Code::Char(us), Some(layout)) if !key.modifiers.control => {
                let typed = layout.typed_by(us).unwrap_or(us);
                assert!(
                    typed != us || !us.is_ascii_alphabetic(),
                    "{us} has no key of its own on {}",
                    layout.name()
                );
                Key::new(Code::Char(typed), key.modifiers)
            }
            _ => key,
        };
        encode(sent).unwrap_or_else(|| panic!("no terminal sends {sent:?}"))
    }
}
