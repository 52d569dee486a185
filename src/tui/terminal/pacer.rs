//! Frames as fast as the terminal takes them, and no faster.
//!
//! A slow line buffers seconds of frames, and keys pressed meanwhile lag behind
//! all of them. So after about 512 bytes the terminal is asked whether it is
//! alive (`CSI 5 n`); its answer says that everything before has arrived. While
//! two questions are open no frame is drawn: keys change the state at once, and
//! the next frame shows the last one.
//!
//! Moments are durations since any fixed one; the caller reads the clock.
//!
//! Invariant: with answers coming, at most two questions are open; without, a
//! frame waits no longer than the patience given.

use std::collections::VecDeque;
use std::time::Duration;

/// Bytes after which a question is asked.
const STRIDE: usize = 512;
/// Questions that may be open.
const OPEN: usize = 2;
/// An answer that takes longer than this came over a slow line: 512 bytes need
/// as long on 1,300 bytes a second, or on a round trip of a third of a second
/// and 4,000.
const SLOW: Duration = Duration::from_millis(400);
/// Slow answers in a row that are no accident.
const ACCIDENTS: u32 = 2;
/// The question.
const ASK: &[u8] = b"\x1b[5n";

/// Whether a frame may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Draw,
    /// When the next answer comes, or at this moment at the latest.
    Wait {
        /// When to ask again.
        until: Duration,
    },
}

/// Paces the frames of one terminal.
#[derive(Debug, Clone)]
pub struct Pacer {
    patience: Duration,
    unasked: usize,
    /// When each open question was asked.
    open: VecDeque<Duration>,
    terminal: Terminal,
    round_trip: Option<Duration>,
    /// Answers in a row that were slow.
    slow: u32,
}

/// What is known about the terminal's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Terminal {
    Untried,
    Answers,
    /// Never answered within patience: it is not asked again.
    Silent,
}

impl Pacer {
    /// Waits `patience` for an answer before it draws without one.
    #[must_use]
    pub fn new(patience: Duration) -> Self {
        Self {
            patience,
            unasked: 0,
            open: VecDeque::new(),
            terminal: Terminal::Untried,
            round_trip: None,
            slow: 0,
        }
    }

    /// Whether a frame may be drawn now.
    pub fn may_draw(&mut self, now: Duration) -> Verdict {
        let Some(oldest) = self.open.front() else {
            return Verdict::Draw;
        };
        let until = *oldest + self.patience;
        if now >= until {
            // Lost on the way, or never to come.
            self.open.clear();
            if self.terminal == Terminal::Untried {
                self.terminal = Terminal::Silent;
            }
            return Verdict::Draw;
        }
        if self.open.len() < OPEN {
            Verdict::Draw
        } else {
            Verdict::Wait { until }
        }
    }

    /// Notes that a frame of so many bytes was written; gives what is to be
    /// written behind it.
    pub fn wrote(&mut self, bytes: usize, now: Duration) -> &'static [u8] {
        self.unasked += bytes;
        if self.terminal == Terminal::Silent || self.unasked < STRIDE || self.open.len() >= OPEN {
            return b"";
        }
        self.unasked = 0;
        self.open.push_back(now);
        ASK
    }

    /// Notes an answer (`CSI 0 n`).
    pub fn answered(&mut self, now: Duration) {
        self.terminal = Terminal::Answers;
        if let Some(asked) = self.open.pop_front() {
            let taken = now.saturating_sub(asked);
            self.round_trip = Some(taken);
            self.slow = if taken >= SLOW { self.slow + 1 } else { 0 };
        }
    }

    /// Waits for no answer any more: the terminal was somebody else's meanwhile.
    pub fn forget(&mut self) {
        self.open.clear();
        self.slow = 0;
    }

    /// How long an answer takes, where the line is slow and nothing is on its
    /// way, so that what is said now is seen.
    #[must_use]
    pub fn slow_and_quiet(&self) -> Option<Duration> {
        let slow = self.slow >= ACCIDENTS && self.open.is_empty();
        self.round_trip.filter(|_| slow)
    }

    /// How long the last answer took: what to judge a slow line by.
    #[must_use]
    pub fn round_trip(&self) -> Option<Duration> {
        self.round_trip
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(4);

    fn at(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn small_frames_are_drawn_freely_and_asked_about_once_they_add_up() {
        let mut pacer = Pacer::new(PATIENCE);
        for frame in 0..25 {
            assert_eq!(pacer.may_draw(at(frame)), Verdict::Draw);
            assert_eq!(pacer.wrote(20, at(frame)), b"");
        }
        assert_eq!(pacer.wrote(20, at(25)), ASK);
    }

    #[test]
    fn with_two_questions_open_frames_wait_for_an_answer() {
        let mut pacer = Pacer::new(PATIENCE);
        assert_eq!(pacer.wrote(600, at(0)), ASK);
        assert_eq!(pacer.may_draw(at(1)), Verdict::Draw);
        assert_eq!(pacer.wrote(600, at(1)), ASK);
        assert_eq!(pacer.may_draw(at(2)), Verdict::Wait { until: PATIENCE });
        pacer.answered(at(300));
        assert_eq!(pacer.may_draw(at(300)), Verdict::Draw);
        assert_eq!(pacer.round_trip(), Some(at(300)));
    }

    #[test]
    fn a_held_key_on_a_slow_line_leaves_at_most_two_frames_on_the_way() {
        let mut pacer = Pacer::new(PATIENCE);
        let (mut drawn, mut answered) = (0, 0);
        for millis in (0..3_000).step_by(33) {
            // Each answer takes 300 ms.
            if millis >= 300 * (answered + 1) && answered < drawn {
                pacer.answered(at(millis));
                answered += 1;
            }
            if pacer.may_draw(at(millis)) == Verdict::Draw {
                pacer.wrote(600, at(millis));
                drawn += 1;
            }
            assert!(drawn - answered <= 2);
        }
        assert!(drawn < 15, "{drawn} of 91 keys were drawn");
    }

    #[test]
    fn a_terminal_that_never_answers_is_waited_for_once() {
        let mut pacer = Pacer::new(PATIENCE);
        pacer.wrote(600, at(0));
        pacer.wrote(600, at(1));
        assert_eq!(pacer.may_draw(PATIENCE), Verdict::Draw);
        for frame in 0..9 {
            assert_eq!(pacer.wrote(600, PATIENCE + at(frame)), b"");
            assert_eq!(pacer.may_draw(PATIENCE + at(frame)), Verdict::Draw);
        }
    }

    #[test]
    fn a_terminal_that_answered_before_is_asked_again_after_a_lost_answer() {
        let mut pacer = Pacer::new(PATIENCE);
        pacer.wrote(600, at(0));
        pacer.answered(at(50));
        pacer.wrote(600, at(100));
        pacer.wrote(600, at(101));
        let late = at(100) + PATIENCE;
        assert_eq!(pacer.may_draw(late), Verdict::Draw);
        assert_eq!(pacer.wrote(600, late), ASK);
    }

    #[test]
    fn a_line_is_slow_after_two_slow_answers_and_told_so_once_it_is_quiet() {
        let mut pacer = Pacer::new(PATIENCE);
        let mut round = |from: u64, taken: u64| {
            pacer.wrote(600, at(from));
            pacer.answered(at(from + taken));
            pacer.slow_and_quiet()
        };
        assert_eq!(round(0, 500), None);
        assert_eq!(round(1_000, 30), None);
        assert_eq!(round(2_000, 700), None);
        assert_eq!(round(3_000, 600), Some(at(600)));
        pacer.wrote(600, at(4_000));
        assert_eq!(pacer.slow_and_quiet(), None);
    }

    #[test]
    fn an_answer_nobody_waits_for_does_no_harm() {
        let mut pacer = Pacer::new(PATIENCE);
        pacer.answered(at(5));
        assert_eq!(pacer.may_draw(at(5)), Verdict::Draw);
        assert_eq!(pacer.round_trip(), None);
    }
}
