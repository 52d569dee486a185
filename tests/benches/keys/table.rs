//! The interactions, and the table of how long they take.

use crate::seat::{Seat, Took};
use masar_store::Register;
use masar_tui::app::Screen;
use std::error::Error;
use std::time::Duration;

const DOWN: &str = "j";
const UP: &str = "k";
const PAGE_DOWN: &str = "\x1b[6~";
const PAGE_UP: &str = "\x1b[5~";
const HOME: &str = "\x1b[H";
const END: &str = "\x1b[F";
const LEFT: &str = "\x1b[D";
const RIGHT: &str = "\x1b[C";
const ENTER: &str = "\r";
const TAB: &str = "\t";
const ESC: &str = "\x1b";
const SAVE: &str = "\x13";
const CLEAR: &str = "\\";
const DUE: &str = "\x1b[18~";
const TIMELINE: &str = "\x1bOS";
/// Runs of each interaction; of what is seldom done, a fifth.
const RUNS: usize = 500;

/// Interactions of one kind.
struct Taken {
    name: &'static str,
    times: Vec<Took>,
}

impl Taken {
    fn new(name: &'static str) -> Taken {
        let times = Vec::new();
        Taken { name, times }
    }

    fn add(&mut self, took: Took) {
        self.times.push(took);
    }

    fn print(self) {
        let frame = Spread::of(self.times.iter().map(|took| took.frame));
        let all = Spread::of(self.times.iter().map(|took| took.all));
        let (name, runs) = (self.name, self.times.len());
        println!(
            "| {name} | {} | {} | {} | {} | {} | {runs} |",
            frame.at(50),
            frame.at(99),
            frame.at(100),
            all.at(50),
            all.at(99)
        );
    }
}

/// Times in their order.
struct Spread(Vec<Duration>);

impl Spread {
    fn of(times: impl Iterator<Item = Duration>) -> Spread {
        let mut times: Vec<Duration> = times.collect();
        times.sort_unstable();
        Spread(times)
    }

    /// The time that so many of a hundred runs keep within.
    fn at(&self, hundredth: usize) -> String {
        let last = self.0.len() - 1;
        let micros = self.0[(self.0.len() * hundredth / 100).min(last)].as_micros();
        format!("{}.{:02}", micros / 1_000, micros % 1_000 / 10)
    }
}

pub(super) fn print(register: &Register) -> Result<(), Box<dyn Error>> {
    let households = register.households();
    println!("\n{households} households, 112x34, in Arabic; milliseconds\n");
    println!("| from key to frame | p50 | p99 | worst | all there, p50 | p99 | runs |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let mut seat = Seat::at(register)?;
    moving(&mut seat, households)?;
    household(&mut seat)?;
    typing(&mut seat)?;
    searching(&mut seat)?;
    screens(&mut seat)?;
    what_if(&mut seat)
}

fn moving(seat: &mut Seat, households: u32) -> Result<(), Box<dyn Error>> {
    let middle = format!("{}G", households / 3);
    let (mut rows, mut pages) = (
        Taken::new("a row down or up"),
        Taken::new("a page down or up"),
    );
    let mut ends = Taken::new("the last row, the first row");
    seat.types(&middle)?;
    for _ in 0..RUNS / 2 {
        rows.add(seat.types(DOWN)?);
    }
    for _ in 0..RUNS / 2 {
        rows.add(seat.types(UP)?);
    }
    for _ in 0..RUNS / 10 {
        for key in [PAGE_DOWN, PAGE_DOWN, PAGE_DOWN, PAGE_UP] {
            pages.add(seat.types(key)?);
        }
    }
    for _ in 0..RUNS / 10 {
        ends.add(seat.types(END)?);
        ends.add(seat.types(HOME)?);
    }
    rows.print();
    pages.print();
    ends.print();
    Ok(())
}

fn household(seat: &mut Seat) -> Result<(), Box<dyn Error>> {
    let mut details = Taken::new("open a household's details");
    let mut months = Taken::new("move over the timeline by a month");
    for _ in 0..RUNS / 5 {
        seat.types(DOWN)?;
        details.add(seat.types("i")?);
        assert!(seat.app().overlay.is_some());
        seat.types(ESC)?;
    }
    seat.types(TIMELINE)?;
    for key in [LEFT, RIGHT] {
        for _ in 0..RUNS / 10 {
            months.add(seat.types(key)?);
        }
    }
    seat.types(ESC)?;
    details.print();
    months.print();
    Ok(())
}

fn typing(seat: &mut Seat) -> Result<(), Box<dyn Error>> {
    let mut open = Taken::new("open a form");
    let mut note = Taken::new("type a letter of a note");
    let mut new = Taken::new("type a letter of a new household");
    for (keys, letters) in [("an", &mut note), ("ah", &mut new)] {
        for _ in 0..RUNS / 50 {
            open.add(seat.types(keys)?);
            assert!(seat.app().form.is_some());
            for letter in "محمود سالم الخطيب".chars() {
                letters.add(seat.types(&letter.to_string())?);
            }
            seat.types(ESC)?;
            seat.types(ESC)?;
            assert!(seat.app().form.is_none());
        }
    }
    open.print();
    note.print();
    new.print();
    Ok(())
}

fn searching(seat: &mut Seat) -> Result<(), Box<dyn Error>> {
    let mut letters = Taken::new("type a letter of a search");
    let words = [
        "محمود الخطيب",
        "فاطمة",
        "khaled",
        "0791",
        "IRB-0001",
        "عبد الرحمن",
    ];
    for _ in 0..RUNS / 125 {
        for word in words {
            seat.types("/")?;
            for letter in word.chars() {
                letters.add(seat.types(&letter.to_string())?);
            }
            seat.types(ESC)?;
        }
    }
    letters.print();
    Ok(())
}

fn screens(seat: &mut Seat) -> Result<(), Box<dyn Error>> {
    let (mut open, mut rows) = (Taken::new("open Due"), Taken::new("a row down in Due"));
    for _ in 0..RUNS / 10 {
        open.add(seat.types(DUE)?);
        assert_eq!(seat.app().screens.seen().screen, Screen::Due);
        for _ in 0..5 {
            rows.add(seat.types(DOWN)?);
        }
        seat.types(ESC)?;
    }
    open.print();
    rows.print();
    Ok(())
}

fn what_if(seat: &mut Seat) -> Result<(), Box<dyn Error>> {
    let mut sheets = Taken::new("work out what a job would bring");
    seat.types("/")?;
    seat.types("aid:active members>=2")?;
    seat.types(ENTER)?;
    for _ in 0..RUNS / 5 {
        seat.types("w")?;
        seat.types(ENTER)?;
        for keys in ["290", TAB, "food", ENTER, "2026-12-01"] {
            seat.types(keys)?;
        }
        let time = seat.types(SAVE)?;
        // Who has work already is asked about otherwise.
        if seat.app().screens.seen().screen == Screen::WhatIf {
            sheets.add(time);
        }
        for _ in 0..4 {
            if !masar_tui::session::shows_panes_alone(seat.app()) {
                seat.types(ESC)?;
            }
        }
        seat.types(DOWN)?;
    }
    seat.types(CLEAR)?;
    sheets.print();
    Ok(())
}
