//! Questions asked once, in one batch, and what follows from the answers.
//!
//! Nothing waits: the screen is drawn at once, and the advice is taken when it
//! comes. Terminals answer in order, and all of them answer the last question
//! (DA1), so its answer says that no other will come.
//!
//! What a terminal does with Arabic cannot be seen from here, as reordering
//! changes no cursor report: the advice is a first guess, the user's answer to
//! a sample is the authority.

use super::TextMode;
use crate::input::{Answer, Ground, ModeKind, ModeSetting};
use crate::output::Savings;

/// DECRQM of bidirectional support (8) and of synchronized output (?2026), DA2,
/// XTVERSION, the kitty keyboard flags, the colour of the ground (OSC 11), and
/// DA1 as the last. Sent before the first frame, which clears what a terminal
/// prints of questions it does not know.
pub const QUERIES: &[u8] = b"\x1b[8$p\x1b[?2026$p\x1b[>c\x1b[>q\x1b[?u\x1b]11;?\x1b\\\x1b[c";

/// What is best done with a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advice {
    /// Who orders Arabic.
    pub text_mode: TextMode,
    /// Whether a look at a sample is needed.
    pub certainty: Certainty,
    /// A setting of the terminal that makes Arabic right.
    pub remedy: Option<Remedy>,
    /// The keyboard protocol to ask for.
    pub keyboard: Keyboard,
    /// Whether frames may be wrapped in synchronized output.
    pub synchronized: bool,
    /// Whether repeated characters (REP) are understood, as far as is known.
    pub repeats: bool,
    /// What letters stand on, where the terminal says it.
    pub ground: Option<Ground>,
}

impl Advice {
    /// Savings that the name of the terminal allows, less what its answers
    /// forbid. Where that changes anything, what was drawn before is doubtful:
    /// paint everything anew.
    #[must_use]
    pub fn limit(&self, by_name: Savings) -> Savings {
        Savings {
            repeat: by_name.repeat && self.repeats,
            synchronized: self.synchronized,
            ..by_name
        }
    }
}

/// How much is known about how a terminal shows Arabic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Seen to be right with this terminal.
    Sure,
    /// A guess: show the sample once and keep the user's answer.
    Ask,
}

/// What to change in a terminal that orders Arabic itself and cannot be told not to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// PuTTY: "Disable bidirectional text display" and "Disable Arabic text shaping".
    PuttyDisableBidi,
    /// Konsole: `BidiRenderingEnabled=false` in the profile.
    KonsoleDisableBidi,
    /// kitty: `force_ltr yes`.
    KittyForceLtr,
}

/// How a terminal writes keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keyboard {
    /// As terminals always did.
    #[default]
    Plain,
    /// The kitty keyboard protocol.
    Kitty,
}

/// Collects the answers.
#[derive(Debug, Clone, Default)]
pub struct Probe {
    answers: Vec<Answer>,
    finished: bool,
}

impl Probe {
    /// Takes an answer; gives the advice when all answers are in.
    pub fn take(&mut self, answer: &Answer) -> Option<Advice> {
        if self.finished {
            return None;
        }
        self.answers.push(answer.clone());
        if !matches!(answer, Answer::Attributes(_)) {
            return None;
        }
        self.finished = true;
        Some(advise(&self.answers))
    }
}

/// Terminal families that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Tmux,
    Mosh,
    Putty,
    Konsole,
    Kitty,
    Mlterm,
    /// Shows cells as they are sent.
    Plain,
}

/// What follows from the answers of a terminal.
#[must_use]
pub fn advise(answers: &[Answer]) -> Advice {
    let family = family(answers);
    let (text_mode, certainty, remedy) = match family {
        Some(Family::Tmux | Family::Mosh) => (TextMode::VisualLro, Certainty::Ask, None),
        _ if keeps_out(answers) => (TextMode::Visual, Certainty::Sure, None),
        Some(Family::Plain) => (TextMode::Visual, Certainty::Sure, None),
        Some(Family::Putty) => ask(Remedy::PuttyDisableBidi),
        Some(Family::Konsole) => ask(Remedy::KonsoleDisableBidi),
        Some(Family::Kitty) => ask(Remedy::KittyForceLtr),
        // It reorders whatever it is told; its own order at least keeps columns.
        Some(Family::Mlterm) => (TextMode::Logical, Certainty::Ask, None),
        None => (TextMode::Visual, Certainty::Ask, None),
    };
    let kitty = answers
        .iter()
        .any(|answer| matches!(answer, Answer::KeyboardFlags(_)));
    Advice {
        text_mode,
        certainty,
        remedy,
        keyboard: if kitty {
            Keyboard::Kitty
        } else {
            Keyboard::Plain
        },
        synchronized: mode(answers, ModeKind::Private, 2026).is_some_and(ModeSetting::can_change),
        // mosh calls itself what the terminal around it is called, and repeats
        // nothing; tmux (3.3a) nothing outside ASCII, which bars and frames are.
        repeats: !matches!(family, Some(Family::Mosh | Family::Tmux)),
        ground: answers.iter().find_map(|answer| match answer {
            Answer::Ground(ground) => Some(*ground),
            _ => None,
        }),
    }
}

fn ask(remedy: Remedy) -> (TextMode, Certainty, Option<Remedy>) {
    (TextMode::Visual, Certainty::Ask, Some(remedy))
}

/// Whether the terminal knows `CSI 8 l`.
fn keeps_out(answers: &[Answer]) -> bool {
    mode(answers, ModeKind::Ansi, 8).is_some_and(ModeSetting::can_change)
}

fn mode(answers: &[Answer], of: ModeKind, wanted: u16) -> Option<ModeSetting> {
    answers.iter().find_map(|answer| match answer {
        Answer::Mode {
            kind,
            number,
            setting,
        } if *kind == of && *number == wanted => Some(*setting),
        _ => None,
    })
}

fn family(answers: &[Answer]) -> Option<Family> {
    let by_name = answers.iter().find_map(|answer| match answer {
        Answer::Version(name) => by_version(name),
        _ => None,
    });
    by_name.or_else(|| {
        answers.iter().find_map(|answer| match answer {
            Answer::Secondary { kind, version } => by_secondary(*kind, *version),
            _ => None,
        })
    })
}

fn by_version(name: &str) -> Option<Family> {
    const NAMES: [(&str, Family); 6] = [
        ("tmux", Family::Tmux),
        ("Konsole", Family::Konsole),
        ("kitty", Family::Kitty),
        ("XTerm", Family::Plain),
        ("foot", Family::Plain),
        ("mlterm", Family::Mlterm),
    ];
    NAMES
        .iter()
        .find(|(start, _)| name.starts_with(start))
        .map(|(_, family)| *family)
}

/// Secondary attributes as measured; a version is given where another terminal
/// of the same kind does something else.
fn by_secondary(kind: u16, version: u32) -> Option<Family> {
    Some(match (kind, version) {
        (84, _) => Family::Tmux,
        // Not measured; mosh's source says so (terminalfunctions.cc).
        (1, 10) => Family::Mosh,
        (0, 136) => Family::Putty,
        (1, 115) => Family::Konsole,
        (1, 4000..) => Family::Kitty,
        (24, _) => Family::Mlterm,
        (41 | 85, _) => Family::Plain,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{Event, Reader};

    /// A terminal, its answers, and what was seen to be right with it.
    type Case = (
        &'static str,
        &'static [u8],
        TextMode,
        Certainty,
        Option<Remedy>,
    );

    /// What follows from raw answers.
    fn advice(bytes: &[u8]) -> Advice {
        let mut reader = Reader::default();
        reader.feed(bytes);
        reader.feed(b"\x1b[?62;22c");
        let mut probe = Probe::default();
        std::iter::from_fn(|| reader.next_event())
            .find_map(|event| match event {
                Event::Answer(answer) => probe.take(&answer),
                other => panic!("no answer: {other:?}"),
            })
            .expect("the last answer completes the advice")
    }

    #[test]
    fn the_measured_answers_lead_to_the_text_mode_that_was_seen_to_be_right() {
        use Certainty::{Ask, Sure};
        use TextMode::{Logical, Visual, VisualLro};
        let cases: [Case; 11] = [
            ("VTE", b"\x1b[8;1$y\x1b[>65;7006;1c", Visual, Sure, None),
            (
                "VTE told already",
                b"\x1b[8;2$y\x1b[>65;7006;1c",
                Visual,
                Sure,
                None,
            ),
            (
                "xterm",
                b"\x1b[8;0$y\x1b[>41;379;0c\x1bP>|XTerm(379)\x1b\\",
                Visual,
                Sure,
                None,
            ),
            ("urxvt", b"\x1b[>85;95;0c", Visual, Sure, None),
            (
                "tmux",
                b"\x1b[>84;0;0c\x1bP>|tmux 3.3a\x1b\\",
                VisualLro,
                Ask,
                None,
            ),
            ("mosh", b"\x1b[>1;10;0c", VisualLro, Ask, None),
            (
                "PuTTY",
                b"\x1b[>0;136;0c",
                Visual,
                Ask,
                Some(Remedy::PuttyDisableBidi),
            ),
            (
                "Konsole",
                b"\x1b[>1;115;0c\x1bP>|Konsole 22.12.3\x1b\\",
                Visual,
                Ask,
                Some(Remedy::KonsoleDisableBidi),
            ),
            (
                "kitty",
                b"\x1b[8;0$y\x1b[>1;4000;26c\x1bP>|kitty(0.26.5)\x1b\\",
                Visual,
                Ask,
                Some(Remedy::KittyForceLtr),
            ),
            ("mlterm", b"\x1b[8;0$y\x1b[>24;279;0c", Logical, Ask, None),
            ("no answer but the last", b"", Visual, Ask, None),
        ];
        for (name, bytes, text_mode, certainty, remedy) in cases {
            let advice = advice(bytes);
            let found = (advice.text_mode, advice.certainty, advice.remedy);
            assert_eq!(found, (text_mode, certainty, remedy), "{name}");
        }
    }

    #[test]
    fn a_multiplexer_is_recognised_before_what_is_around_it() {
        let advice = advice(b"\x1b[8;1$y\x1bP>|tmux 3.5\x1b\\");
        assert_eq!(advice.text_mode, TextMode::VisualLro);
    }

    #[test]
    fn keyboard_and_synchronized_output_are_used_where_they_are_answered_for() {
        let found = advice(b"\x1b[?0u\x1b[?2026;2$y");
        assert_eq!(
            (found.keyboard, found.synchronized),
            (Keyboard::Kitty, true)
        );
        let found = advice(b"\x1b[?2026;0$y");
        assert_eq!(
            (found.keyboard, found.synchronized),
            (Keyboard::Plain, false)
        );
    }

    #[test]
    fn the_ground_is_told_from_its_colour_in_any_number_of_digits() {
        use Ground::{Dark, Light};
        let cases: [(&[u8], Option<Ground>); 7] = [
            (b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", Some(Light)),
            (b"\x1b]11;rgb:fdf6/e3e3/d5d5\x07", Some(Light)),
            (b"\x1b]11;rgb:ff/ff/dd\x1b\\", Some(Light)),
            (b"\x1b]11;rgb:0000/2b2b/3636\x1b\\", Some(Dark)),
            (b"\x1b]11;rgb:0000/0000/ffff\x1b\\", Some(Dark)),
            (b"\x1b]11;rgb:ffff/ffff\x1b\\", None),
            (b"\x1b]11;rgb:fffff/00000/00000\x1b\\", None),
        ];
        for (bytes, ground) in cases {
            assert_eq!(advice(bytes).ground, ground, "{bytes:?}");
        }
    }

    #[test]
    fn under_mosh_nothing_is_repeated_whatever_the_terminal_is_called() {
        let by_name = Savings::for_term("xterm-256color");
        assert!(by_name.repeat);
        assert!(!advice(b"\x1b[>1;10;0c").limit(by_name).repeat);
        assert!(!advice(b"\x1bP>|tmux 3.3a\x1b\\").limit(by_name).repeat);
        assert!(advice(b"\x1b[>41;379;0c").limit(by_name).repeat);
    }

    #[test]
    fn the_advice_is_given_once() {
        let mut probe = Probe::default();
        let last = Answer::Attributes(vec![62]);
        assert!(probe.take(&last).is_some());
        assert!(probe.take(&last).is_none());
    }
}
