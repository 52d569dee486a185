//! Which byte-saving sequences may be sent to a terminal.
//!
//! Invariant: [`Savings::LEAST`] needs nothing beyond cursor addressing, SGR,
//! and erase to the end of a line, which every terminal since the VT100 has.

/// The sequences that a terminal is trusted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Savings {
    /// Move blocks of rows in the terminal (DECSTBM with SU and SD).
    pub scroll: bool,
    /// Erase a run of cells in the middle of a row (ECH).
    pub erase: bool,
    /// Repeat the last character (REP).
    pub repeat: bool,
    /// Wrap large frames in synchronized output (mode 2026), so that a slow
    /// terminal never shows half of one. Costs 16 bytes a frame.
    pub synchronized: bool,
}

impl Savings {
    /// Everything that saves bytes; synchronized output off, as it costs some.
    pub const ALL: Self = Self {
        scroll: true,
        erase: true,
        repeat: true,
        synchronized: false,
    };

    /// Nothing that an unknown terminal might not understand.
    pub const LEAST: Self = Self {
        scroll: false,
        erase: false,
        repeat: false,
        synchronized: false,
    };

    /// What a terminal that calls itself `term` (the TERM variable) is trusted with.
    ///
    /// A sequence that is not understood leaves wrong cells behind, so a name
    /// that is not known gets the least. GNU screen and the Linux console do
    /// not repeat characters, tmux none outside ASCII.
    #[must_use]
    pub fn for_term(term: &str) -> Self {
        const FULL: [&str; 13] = [
            "xterm",
            "foot",
            "alacritty",
            "kitty",
            "rxvt",
            "st",
            "vte",
            "konsole",
            "gnome",
            "mlterm",
            "putty",
            "mintty",
            "wezterm",
        ];
        let name = term
            .strip_prefix("xterm-")
            .filter(|rest| FULL.contains(rest))
            .unwrap_or(term);
        let family = name.split(['-', '.', '+']).next().unwrap_or(name);
        match family {
            known if FULL.contains(&known) => Self::ALL,
            "ghostty" | "contour" | "iterm2" => Self::ALL,
            "linux" | "screen" | "tmux" => Self {
                repeat: false,
                ..Self::ALL
            },
            "vt100" | "vt102" => Self {
                scroll: false,
                ..Self::LEAST
            },
            _ => Self::LEAST,
        }
    }
}

impl Default for Savings {
    fn default() -> Self {
        Self::ALL
    }
}

#[cfg(test)]
mod tests {
    use super::Savings;

    #[test]
    fn a_known_terminal_gets_everything_and_an_unknown_one_the_least() {
        for term in ["xterm-256color", "foot", "xterm-kitty", "rxvt-unicode"] {
            assert_eq!(Savings::for_term(term), Savings::ALL, "{term}");
        }
        for term in ["", "dumb", "unheard-of", "vt100"] {
            assert_eq!(Savings::for_term(term), Savings::LEAST, "{term}");
        }
    }

    #[test]
    fn the_linux_console_gnu_screen_and_tmux_do_not_repeat() {
        for term in ["linux", "screen", "screen.xterm-256color", "tmux-256color"] {
            let savings = Savings::for_term(term);
            assert!(!savings.repeat && savings.scroll, "{term}");
        }
    }
}
