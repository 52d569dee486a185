//! A seat at a terminal of 112x34 whose every answer is timed.

use crate::session;
use masar_store::Register;
use masar_text::Lang;
use masar_tui::session::{Hands, Replay, Work};
use std::error::Error;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// A session that has long looks taken apart, as the panes do it: a letter of a
/// search is on the screen before what it finds.
pub(super) struct Seat {
    replay: Replay,
    works: Receiver<Work>,
}

/// How long it takes until something is on the screen, and until all is.
#[derive(Clone, Copy)]
pub(super) struct Took {
    pub(super) frame: Duration,
    pub(super) all: Duration,
}

impl Seat {
    pub(super) fn at(register: &Register) -> Result<Seat, Box<dyn Error>> {
        let (session, now) = session::open(register, Lang::Arabic, (112, 34).into())?;
        let (hand, works) = mpsc::channel();
        // Nobody takes them any more where the bench has ended.
        let hands = Hands::new(move |work| drop(hand.send(work)));
        let replay = Replay::of(session.with_hands(hands), now);
        let mut seat = Seat { replay, works };
        seat.replay.look()?;
        // What is asked once Arabic is seen for the first time.
        seat.types("\x1b")?;
        Ok(seat)
    }

    /// Presses keys, all at once.
    pub(super) fn types(&mut self, keys: &str) -> Result<Took, Box<dyn Error>> {
        let begun = Instant::now();
        let bytes = self.replay.types(keys.as_bytes())?;
        let mut frame = (!bytes.is_empty()).then(|| begun.elapsed());
        while let Ok(work) = self.works.try_recv() {
            let bytes = self.replay.looked(work.look())?;
            if !bytes.is_empty() {
                frame.get_or_insert(begun.elapsed());
            }
        }
        let all = begun.elapsed();
        let frame = frame.unwrap_or(all);
        Ok(Took { frame, all })
    }

    /// What must hold for the figures to mean what they say.
    pub(super) fn app(&self) -> &masar_tui::app::App {
        self.replay.app()
    }
}
