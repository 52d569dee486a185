//! Who puts Arabic letters in order on this terminal, and the question "which
//! line reads right?".
//!
//! What the terminal's answers say is a guess; what the person picked is the
//! authority, and is never asked for again.

use super::{App, Overlay, Window};
use crate::terminal::{Advice, Certainty, Remedy, TextMode};
use masar_text::Lang;

/// What is known of the order of letters on this terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letters {
    mode: TextMode,
    grounds: Grounds,
    /// A setting of the terminal that makes Arabic right.
    pub remedy: Option<Remedy>,
}

/// Why a mode is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Grounds {
    /// It is as good as known, or was asked already.
    #[default]
    Taken,
    /// The sample is to be shown as soon as Arabic is spoken.
    Doubt,
    /// The person said so.
    Picked,
}

impl App {
    /// The mode that the screen is drawn in. While the samples are seen the
    /// program orders everything else, so that each sample is as it would be.
    pub fn text_mode(&self) -> TextMode {
        match self.overlay {
            Some(Overlay::Sample(_)) => TextMode::Visual,
            _ => self.letters.mode,
        }
    }

    /// Draws in a mode that the person picked, now or earlier.
    pub fn set_text_mode(&mut self, mode: TextMode) {
        self.letters.mode = mode;
        self.letters.grounds = Grounds::Picked;
    }

    /// Follows what the terminal's answers say, unless the person has said it.
    pub(super) fn advised(&mut self, advice: &Advice) {
        self.theme = advice
            .ground
            .map_or(self.theme, |ground| self.theme.on(ground));
        self.letters.remedy = advice.remedy;
        if self.letters.grounds != Grounds::Picked {
            self.letters.mode = advice.text_mode;
            self.letters.grounds = match advice.certainty {
                Certainty::Sure => Grounds::Taken,
                Certainty::Ask => Grounds::Doubt,
            };
        }
    }

    /// Shows the samples once, where it is needed and nothing else is open.
    pub(super) fn ask_for_letters(&mut self) {
        let free = !self.is_something_open() && self.resolver.pending().is_empty();
        if self.letters.grounds == Grounds::Doubt && self.lang() == Lang::Arabic && free {
            self.letters.grounds = Grounds::Taken;
            self.show_samples();
        }
    }

    /// Shows the samples, the mark on the mode in force.
    pub(crate) fn show_samples(&mut self) {
        let at = TextMode::ALL
            .iter()
            .position(|(mode, _)| *mode == self.letters.mode);
        self.overlay = Some(Overlay::Sample(Window {
            cursor: at.unwrap_or(0),
            first: 0,
        }));
    }
}
