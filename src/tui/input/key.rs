//! One pressed key, whatever protocol brought it.
//!
//! Invariant: there is one way to say each key. A character carries its case
//! itself, never a shift (`G`, not shift and `g`); back-tab is shift and tab.

/// A pressed key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// What was held with it.
    pub modifiers: Modifiers,
    /// What the same physical key gives on a US keyboard, where the terminal
    /// says so (kitty keyboard protocol, alternate keys).
    pub base: Option<char>,
}

/// Which key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A key that gives a character.
    Char(char),
    /// Enter or return.
    Enter,
    /// Tab.
    Tab,
    /// Backspace, also where the terminal sends Ctrl-H for it.
    Backspace,
    /// Esc.
    Escape,
    /// Left arrow.
    Left,
    /// Right arrow.
    Right,
    /// Up arrow.
    Up,
    /// Down arrow.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Insert.
    Insert,
    /// Delete.
    Delete,
    /// The menu key.
    Menu,
    /// F1 to F35.
    Function(u8),
}

/// Keys held with another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Modifiers {
    /// Ctrl.
    pub control: bool,
    /// Alt, or Option, or Meta.
    pub alt: bool,
    /// Shift, on keys that give no character.
    pub shift: bool,
}

impl Modifiers {
    /// Nothing held.
    pub const NONE: Self = Self {
        control: false,
        alt: false,
        shift: false,
    };
    /// Ctrl alone.
    pub const CONTROL: Self = Self {
        control: true,
        alt: false,
        shift: false,
    };
    /// Alt alone.
    pub const ALT: Self = Self {
        control: false,
        alt: true,
        shift: false,
    };
    /// Shift alone.
    pub const SHIFT: Self = Self {
        control: false,
        alt: false,
        shift: true,
    };
}

impl Key {
    /// A key with what was held, said in the one way (see the module).
    #[must_use]
    pub fn new(code: Code, modifiers: Modifiers) -> Self {
        let (code, modifiers) = match code {
            Code::Char(c) => {
                let c = if modifiers.shift { uppercase(c) } else { c };
                (
                    Code::Char(c),
                    Modifiers {
                        shift: false,
                        ..modifiers
                    },
                )
            }
            other => (other, modifiers),
        };
        Self {
            code,
            modifiers,
            base: None,
        }
    }

    /// A character key, nothing held.
    #[must_use]
    pub fn char(c: char) -> Self {
        Self::new(Code::Char(c), Modifiers::NONE)
    }

    /// The same key, of which the terminal said what a US keyboard gives there.
    #[must_use]
    pub fn with_base(self, base: Option<char>) -> Self {
        let same = base.is_some_and(|base| self.code == Code::Char(base));
        Self {
            base: base.filter(|_| !same),
            ..self
        }
    }

    /// The key without its base: what bindings are compared by.
    #[must_use]
    pub fn bare(self) -> Self {
        Self { base: None, ..self }
    }

    /// The text that the key types: a character with nothing held.
    #[must_use]
    pub fn text(self) -> Option<char> {
        match (self.code, self.modifiers) {
            (Code::Char(c), Modifiers::NONE) => Some(c),
            _ => None,
        }
    }
}

impl From<Code> for Key {
    fn from(code: Code) -> Self {
        Self::new(code, Modifiers::NONE)
    }
}

/// The capital of a letter that has a single one.
fn uppercase(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(only), None) => only,
        _ => c,
    }
}
