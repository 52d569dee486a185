//! The interactions, and the table of what they cost.

use super::counted::{Cost, Counted};
use super::seat::Seat;
use masar_store::Register;
use masar_text::Lang;
use masar_tui::app::Switch;
use std::error::Error;
use std::time::Duration;

const DOWN: &str = "j";
const UP: &str = "k";
const PAGE_DOWN: &str = "\x1b[6~";
const ESC: &str = "\x1b";
/// Runs of each interaction.
const RUNS: usize = 9;

/// All interactions of one seat, in the order of the table.
struct Taken {
    first: Counted,
    in_page: Counted,
    rest: Counted,
    scroll_down: Counted,
    scroll_up: Counted,
    page: Counted,
    choose: (Counted, Counted),
    details: (Counted, Counted),
    search: Counted,
    letter: Counted,
    idle: Counted,
}

pub(super) fn print(register: &Register, lang: Lang) -> Result<(), Box<dyn Error>> {
    let normal = taken(register, lang, Switch::Off)?;
    let lean = taken(register, lang, Switch::On)?;
    println!(
        "{} households, 112x24; bytes of one interaction: the median (the most) of {RUNS}\n",
        register.households()
    );
    println!("| interaction | stock | stock, lean look | normal | lean |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    let whole = |name: &str, of: fn(&Taken) -> &Counted| {
        let stock = |taken| of(taken).told(|cost: &Cost| cost.stock);
        let ours = |taken| of(taken).told(|cost: &Cost| cost.ours);
        let (a, b) = (stock(&normal), stock(&lean));
        println!(
            "| {name} | {a} | {b} | {} | {} |",
            ours(&normal),
            ours(&lean)
        );
    };
    let alone = |name: &str, of: fn(&Taken) -> &Counted| {
        let stock = |taken| of(taken).told(|cost: &Cost| cost.stock_list);
        let ours = |taken| of(taken).told(|cost: &Cost| cost.ours_list);
        let (a, b) = (stock(&normal), stock(&lean));
        println!(
            "| {name} | {a} | {b} | {} | {} |",
            ours(&normal),
            ours(&lean)
        );
    };
    whole("first screen", |t| &t.first);
    alone("move one row within the page, lower panes left out", |t| {
        &t.in_page
    });
    whole("the same, lower panes following", |t| &t.in_page);
    whole("the keys rest after it", |t| &t.rest);
    alone("scroll down by one row, lower panes left out", |t| {
        &t.scroll_down
    });
    whole("the same, lower panes following", |t| &t.scroll_down);
    alone("scroll up by one row, lower panes left out", |t| {
        &t.scroll_up
    });
    whole("the same, lower panes following", |t| &t.scroll_up);
    alone("page down, lower panes left out", |t| &t.page);
    whole("the same, lower panes following", |t| &t.page);
    whole("open a box of choices", |t| &t.choose.0);
    whole("close it", |t| &t.choose.1);
    whole("open the household's details", |t| &t.details.0);
    whole("close them", |t| &t.details.1);
    whole("type a letter of a search", |t| &t.search);
    whole("type a letter in a form", |t| &t.letter);
    whole("nothing happens for a minute", |t| &t.idle);
    Ok(())
}

fn taken(register: &Register, lang: Lang, lean: Switch) -> Result<Taken, Box<dyn Error>> {
    let mut seat = Seat::at(register, lang, lean)?;
    let none = Counted::default;
    let mut taken = Taken {
        first: none(),
        in_page: none(),
        rest: none(),
        scroll_down: none(),
        scroll_up: none(),
        page: none(),
        choose: (none(), none()),
        details: (none(), none()),
        search: none(),
        letter: none(),
        idle: none(),
    };
    let rest = Duration::from_secs(2);
    taken.first.add(seat.first_screen);
    for _ in 0..RUNS.div_ceil(4) {
        for key in [DOWN, DOWN, UP, DOWN] {
            taken.in_page.add(seat.types(key)?);
            taken.rest.add(seat.rests(rest)?);
        }
    }
    // The middle of the list, the mark on the last row seen, then on the first.
    seat.types(&format!("{}G", register.households() / 2))?;
    seat.types("jjjjjjjjjjjjjj")?;
    seat.rests(rest)?;
    for _ in 0..RUNS {
        taken.scroll_down.add(seat.types(DOWN)?);
    }
    seat.types("kkkkkkkkkkkkkk")?;
    for _ in 0..RUNS {
        taken.scroll_up.add(seat.types(UP)?);
    }
    for _ in 0..RUNS {
        taken.page.add(seat.types(PAGE_DOWN)?);
    }
    seat.rests(rest)?;
    for _ in 0..RUNS {
        taken.choose.0.add(seat.types("cp")?);
        taken.choose.1.add(seat.types(ESC)?);
        taken.details.0.add(seat.types("i")?);
        taken.details.1.add(seat.types(ESC)?);
        seat.types(DOWN)?;
        seat.rests(rest)?;
    }
    seat.types("an")?;
    for letter in "visited us".chars() {
        taken.letter.add(seat.types(&letter.to_string())?);
    }
    seat.types(ESC)?;
    seat.types("\r")?;
    seat.types("/")?;
    for letter in "mahmoud".chars() {
        taken.search.add(seat.types(&letter.to_string())?);
    }
    seat.types("\r")?;
    seat.rests(rest)?;
    taken.idle.add(seat.rests(Duration::from_secs(60))?);
    Ok(taken)
}
