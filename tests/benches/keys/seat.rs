//! A seat at a terminal of 112x34 whose every answer is timed.

use crate::session;
use masar_store::Register;
use masar_text::Lang;
use masar_tui::session::Replay;
use std::error::Error;
use std::time::{Duration, Instant};

pub(super) struct Seat(Replay);

impl Seat {
    pub(super) fn at(register: &Register) -> Result<Seat, Box<dyn Error>> {
        let (session, now) = session::open(register, Lang::Arabic, (112, 34).into())?;
        let mut seat = Seat(Replay::of(session, now));
        seat.0.look()?;
        // What is asked once Arabic is seen for the first time.
        seat.types("\x1b")?;
        Ok(seat)
    }

    /// Presses keys, all at once; how long it takes until the frame is there.
    pub(super) fn types(&mut self, keys: &str) -> Result<Duration, Box<dyn Error>> {
        let begun = Instant::now();
        std::hint::black_box(self.0.types(keys.as_bytes())?);
        Ok(begun.elapsed())
    }

    /// What must hold for the figures to mean what they say.
    pub(super) fn app(&self) -> &masar_tui::app::App {
        self.0.app()
    }
}
