//! What stands over the panes and has the keys while it does.

use super::{Pasted, Window};
use crate::commands::{Act, contexts};
use crate::panes::reading::Told;
use crate::views::Saved;
use masar_domain::{EnrollmentId, MatterId, PersonId, PlacementId};
use std::sync::Arc;

/// Something over the panes.
#[derive(Debug)]
pub enum Overlay {
    /// The keys that work in the panes below.
    Help {
        scroll: Scroll,
        under: &'static [&'static str],
    },
    /// The household's people, addresses and log.
    Details {
        scroll: Scroll,
    },
    /// A notice in whole.
    Text {
        text: String,
        scroll: Scroll,
    },
    /// What is told of something, `Esc` away.
    Told {
        told: Arc<dyn Told>,
        scroll: Scroll,
    },
    Choose(Chooser),
    /// The same line in each text mode, one to be picked.
    Sample(Window),
    /// A list of case numbers that is being pasted.
    Pasted {
        pasted: Box<Pasted>,
        scroll: Scroll,
    },
    /// What is recorded, one to be played or forgotten.
    Macros(Window),
    /// The columns that the list can have, those that it has first.
    Columns(Window),
    /// The views that are saved.
    Views(Vec<Saved>, Window),
}

/// The first line seen of a text. How many there are is known where it is
/// drawn, so the end is taken there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll(pub usize);

/// One of several, for a command that needs one.
#[derive(Clone, Debug)]
pub struct Chooser {
    /// The command that goes on with what is picked.
    pub command: &'static str,
    pub options: Vec<(String, Picked)>,
    pub window: Window,
}

/// What was picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    Person(PersonId),
    Enrollment(EnrollmentId),
    Placement(PlacementId),
    Act(Act),
    /// An overpayment or an adjustment.
    Matter(MatterId),
    /// What was asked is to be done, or is not.
    Yes,
    No,
}

impl Overlay {
    pub fn contexts(&self) -> &'static [&'static str] {
        match self {
            Overlay::Macros(_) => contexts::MACROS,
            Overlay::Columns(_) => contexts::COLUMNS,
            Overlay::Views(..) => contexts::VIEWS,
            _ => contexts::POPUP,
        }
    }

    /// The scroll of a text that is read.
    pub fn scroll(&mut self) -> Option<&mut Scroll> {
        match self {
            Overlay::Help { scroll, .. }
            | Overlay::Details { scroll }
            | Overlay::Text { scroll, .. }
            | Overlay::Told { scroll, .. }
            | Overlay::Pasted { scroll, .. } => Some(scroll),
            Overlay::Choose(_)
            | Overlay::Sample(_)
            | Overlay::Macros(_)
            | Overlay::Columns(_)
            | Overlay::Views(..) => None,
        }
    }
}
