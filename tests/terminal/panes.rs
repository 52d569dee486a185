//! The panes and what the terminal is left as, whoever ends or stops them.

use crate::program::Program;
use crate::seat::{Seat, Stands};
use rustix::process::Signal;

/// What gives a terminal back: bidi as it was, pastes unmarked, the cursor
/// shown, the main screen.
const GIVEN_BACK: [&str; 4] = ["\x1b[8h", "\x1b[?2004l", "\x1b[?25h", "\x1b[?1049l"];
/// What takes it.
const TAKEN: [&str; 4] = ["\x1b[?1049h", "\x1b[?25l", "\x1b[?2004h", "\x1b[8l"];

/// Somebody at the panes of a family's register.
fn at_the_panes() -> (Program, Seat) {
    let program = Program::with_family("2026-11-03");
    let seat = again(&program);
    (program, seat)
}

/// The same person, at the same register.
fn again(program: &Program) -> Seat {
    let mut command = program.command();
    command.args(["--lang", "en", "--user", "lina", "--today", "2026-11-03"]);
    command.arg("--store").arg(program.store());
    let settings = program.file("settings.toml", "tour-seen = true\n");
    command.env("MASAR_SETTINGS", settings);
    let mut seat = Seat::take(command);
    let sent = seat.sees("IRB-000001");
    assert!(TAKEN.iter().all(|mode| sent.contains(mode)), "{sent:?}");
    assert!(seat.is_raw());
    seat
}

fn is_given_back(seat: &mut Seat) {
    let sent = seat.sees(GIVEN_BACK[3]);
    assert!(
        GIVEN_BACK.iter().all(|mode| sent.contains(mode)),
        "{sent:?}"
    );
    assert!(!seat.is_raw());
}

/// The terminal is theirs again, and all of the screen stands on it.
fn is_whole(seat: &mut Seat) {
    let sent = seat.sees("IRB-000001");
    assert!(TAKEN.iter().all(|mode| sent.contains(mode)), "{sent:?}");
    assert!(sent.contains("Timeline"), "{sent:?}");
    assert!(seat.is_raw());
}

fn leaves(mut seat: Seat) {
    seat.types("\x11");
    assert_eq!(seat.waits(), Stands::Ended(0));
    is_given_back(&mut seat);
}

#[test]
fn stopped_from_outside_they_give_the_terminal_back_and_come_back_whole() {
    let (_program, mut seat) = at_the_panes();
    seat.signal(Signal::TSTP);
    assert_eq!(seat.waits(), Stands::Stopped);
    is_given_back(&mut seat);
    seat.signal(Signal::CONT);
    is_whole(&mut seat);
    leaves(seat);
}

#[test]
fn stopped_by_their_own_key_they_do_the_same_and_take_the_terminal_once() {
    let (_program, mut seat) = at_the_panes();
    seat.types("\x1a");
    assert_eq!(seat.waits(), Stands::Stopped);
    is_given_back(&mut seat);
    seat.signal(Signal::CONT);
    let sent = seat.sees("IRB-000001");
    seat.types("\x11");
    assert_eq!(seat.waits(), Stands::Ended(0));
    let sent = sent + &seat.sees(GIVEN_BACK[3]);
    assert_eq!(sent.matches(TAKEN[0]).count(), 1, "{sent:?}");
}

#[test]
fn stopped_without_being_asked_they_come_back_whole_all_the_same() {
    let (_program, mut seat) = at_the_panes();
    seat.signal(Signal::STOP);
    assert_eq!(seat.waits(), Stands::Stopped);
    // Whoever had the terminal meanwhile left it so.
    seat.cooks();
    assert!(!seat.is_raw());
    seat.signal(Signal::CONT);
    is_whole(&mut seat);
    leaves(seat);
}

#[test]
fn asked_to_end_by_any_signal_they_give_the_terminal_back_and_end_in_good_order() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let (program, mut seat) = at_the_panes();
        seat.signal(signal);
        assert_eq!(seat.waits(), Stands::Ended(0), "{signal:?}");
        is_given_back(&mut seat);
        // The register was let go of, and nothing of it is lost.
        assert_eq!(program.json("verify")["sound"], true);
    }
}

#[test]
fn what_is_half_typed_when_the_line_drops_is_there_the_next_time() {
    let (program, mut seat) = at_the_panes();
    seat.types("an");
    seat.sees("Template");
    seat.types("Rent is due");
    seat.sees("due");
    seat.signal(Signal::HUP);
    assert_eq!(seat.waits(), Stands::Ended(0));

    let mut seat = again(&program);
    seat.types("an");
    seat.sees("Template");
    seat.types("\x12");
    seat.sees("Rent is due");
    seat.types("\x13");
    seat.sees("Saved");
    leaves(seat);
    let notes = program.json("household show IRB-000001");
    assert!(notes.to_string().contains("Rent is due"), "{notes}");
}
