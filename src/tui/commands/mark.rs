//! Marks on households, each a letter, and jumping back and forward.

use super::{Because, Count, macros, record, screen};
use crate::app::{App, Awaited, Effect, Focus, Jump, Marked, Notice};
use masar_text::messages::Args;

/// Asks for the letter.
pub(super) fn set(app: &mut App, _: Count) -> Vec<Effect> {
    app.awaited = Some(Awaited::Mark);
    Vec::new()
}

pub(super) fn any(app: &App) -> Result<(), Because> {
    match app.marks.is_empty() {
        true => Err(Because("help-because-no-mark")),
        false => Ok(()),
    }
}

/// Asks for the letter.
pub(super) fn go(app: &mut App, _: Count) -> Vec<Effect> {
    app.awaited = Some(Awaited::GoTo);
    Vec::new()
}

/// Does what a letter was awaited for.
pub(crate) fn take(app: &mut App, awaited: Awaited, letter: char) -> Vec<Effect> {
    match awaited {
        Awaited::Mark => set_letter(app, letter),
        Awaited::GoTo => go_letter(app, letter),
        Awaited::Record => macros::record_as(app, &letter.to_string()).unwrap_or_default(),
        Awaited::Play(times) => {
            macros::play_named(app, &letter.to_string(), times).unwrap_or_default()
        }
        Awaited::PlayOver => macros::play_named_over(app, &letter.to_string()).unwrap_or_default(),
    }
}

/// The letter that stands behind a command on the command line.
pub(super) fn with_letter(app: &mut App, typed: &str, awaited: Awaited) -> Option<Vec<Effect>> {
    let mut letters = typed.chars();
    let (typed, None) = (letters.next()?, letters.next()) else {
        return None;
    };
    let letter = crate::keys::letter(crate::input::Key::char(typed), &app.keymap)?;
    if let (Awaited::Mark, Err(Because(because))) = (awaited, record::is_there(app)) {
        app.notice = Some(Notice::caution(app.text(because)));
        return Some(Vec::new());
    }
    Some(take(app, awaited, letter))
}

fn set_letter(app: &mut App, letter: char) -> Vec<Effect> {
    let Some(current) = &app.current else {
        return Vec::new();
    };
    let household = current.file.household.id;
    let head = current.file.household.head_on(app.today());
    let name = head.map_or("", |head| head.particulars.name.shown());
    let name = name.to_owned();
    app.marks.insert(letter, Marked { household, name });
    let args = Args::new()
        .set("household", household.to_string())
        .set("letter", letter.to_string());
    app.notice = Some(Notice::good(app.say("mark-was-set", args)));
    Vec::new()
}

fn go_letter(app: &mut App, letter: char) -> Vec<Effect> {
    let Some(marked) = app.marks.get(&letter) else {
        let args = Args::new().set("letter", letter.to_string());
        app.notice = Some(Notice::caution(app.say("mark-unknown", args)));
        return Vec::new();
    };
    screen::to_panes_of(app, marked.household, Focus::Households)
}

pub(super) fn can_jump(app: &App, jump: Jump) -> Result<(), Because> {
    match app.jumps.next(jump, app.standing()) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-no-jump")),
    }
}

/// To a household that was left by a jump; so many of them.
pub(super) fn jump(app: &mut App, jump: Jump, count: Count) -> Vec<Effect> {
    let mut here = app.standing();
    let mut there = None;
    for _ in 0..count.times() {
        let Some(next) = app.jumps.go(jump, here) else {
            break;
        };
        (here, there) = (Some(next), Some(next));
    }
    match there {
        Some(household) => screen::bring_panes_to(app, household, Focus::Households),
        None => Vec::new(),
    }
}
