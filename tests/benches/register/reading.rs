//! Using an office that is there: opening, the first screen, pages, searches,
//! timelines, what is due.

use crate::figures::{self, Figures};
use crate::office;
use masar_domain::figures::{Column, Report, Scope, contributions};
use masar_domain::filter;
use masar_domain::placement::Kind;
use masar_domain::whatif::{self, Fare, Offer};
use masar_domain::{Fils, Month, RuleBook, timeline};
use masar_store::{Register, Settings, Sought, StoreError};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;

/// Households on a page.
const PAGE: u32 = 40;
const RUNS: u32 = 400;

pub(crate) fn measure(dir: &Path) -> Result<(), Box<dyn Error>> {
    let book = RuleBook::embedded()?;
    let mut opening = Figures::new("open the register");
    let (register, _) =
        opening.time(|| Register::open(dir, Settings::new(book.clone()), |_| {}))?;
    opening.print();
    first_frame(&register)?;
    figures::print(
        "memory after the first page",
        figures::mebibytes(figures::memory("VmRSS")),
    );
    pages(&register)?;
    searches(&register)?;
    timelines(&register)?;
    what_if(&register)?;
    let mut due = Figures::new("due within 30 days, first page");
    for _ in 0..50 {
        due.time(|| register.due(office::today(), 30, 25))?;
    }
    due.print();
    counters(&register)?;
    figures::print(
        "peak memory while reading",
        figures::mebibytes(figures::memory("VmHWM")),
    );
    Ok(())
}

/// What the first screen asks for: the whole list, its first page.
fn first_frame(register: &Register) -> Result<(), Box<dyn Error>> {
    let mut first = Figures::new("first page after opening");
    first.time(|| {
        let all = register.everybody()?;
        register.page(&all, 0, PAGE)
    })?;
    first.print();
    Ok(())
}

/// What the Dashboard reads, for the whole register and for one place; and what
/// one file costs a commit that touches it: it is counted before and after.
fn counters(register: &Register) -> Result<(), Box<dyn Error>> {
    let now = Month::of(office::today());
    let from = now.plus(-24);
    let scopes = [
        ("the dashboard's figures, 25 months", Scope::All),
        (
            "the same, of one governorate",
            Scope::Governorate("irbid".into()),
        ),
    ];
    for (name, scope) in scopes {
        let mut read = Figures::new(name);
        for _ in 0..50 {
            read.time(|| -> Result<Report, StoreError> {
                let tally = register.figures(from, now, &scope)?;
                let columns = [now.plus(-12), now.plus(-1), now].map(|month| Column {
                    tally: &tally,
                    from: month,
                    to: month,
                });
                Ok(Report::of(&columns, register.book()))
            })?;
        }
        read.print();
    }
    let all = register.everybody()?;
    let files = register.page(&all, 0, RUNS)?;
    let mut counting = Figures::new("count what a file contributes");
    for file in &files {
        counting.time(|| contributions(file, register.book()));
    }
    counting.print();
    Ok(())
}

fn pages(register: &Register) -> Result<(), Box<dyn Error>> {
    let all = register.everybody()?;
    let mut pages = Figures::new("a page of 40 anywhere in the list");
    let mut place = 17;
    for _ in 0..RUNS {
        // A fixed walk that meets every part of the list.
        place = (place * 48_271 + 11) % all.len();
        pages.time(|| register.page(&all, place, PAGE))?;
    }
    pages.print();
    Ok(())
}

fn searches(register: &Register) -> Result<(), Box<dyn Error>> {
    let typed = [
        "م",
        "مح",
        "محم",
        "محمد",
        "محمود الخطيب",
        "فاطمة",
        "ع",
        "عبد الرحمن",
        "khal",
        "علاء الزعبي",
        "gov:irbid aid:active",
        "gov:irbid,mafraq members>=6",
        "aid:suspended",
        "ن",
        "نو",
        "نور",
        "not aid:active",
        "programme:nep-transport",
        "آمنة العمري",
        "ابر",
    ];
    found_by(register, "a search and its first page", &typed, RUNS / 20)?;
    let ranked: Vec<String> = typed[..10]
        .iter()
        .map(|words| format!("{words} sort:-score"))
        .collect();
    let ranked: Vec<&str> = ranked.iter().map(String::as_str).collect();
    found_by(register, "the same, the best fit first", &ranked, RUNS / 20)?;
    let slipped = [
        "محمدو الخظيب sort:-score",
        "فاطنة الزعبيي sort:-score",
        "عبدالرحنم sort:-score",
        "mahmoyd sort:-score",
        "khatibb zoubi sort:-score",
        "الطراونه ابراهم sort:-score",
    ];
    found_by(
        register,
        "a search with slips of the pen",
        &slipped,
        RUNS / 20,
    )?;
    let notes = [
        "note:زيارة",
        "note:زي",
        "note:\"زيارة منزلية\"",
        "note:measured",
        "زيارة sort:-score",
    ];
    found_by(register, "a search in notes", &notes, RUNS / 20)?;
    let brief = [
        "any person(age<5)",
        "not has:phone",
        "count person(age<18)>=6",
        "started>=-3m",
        "wages>0 not aid:active",
        "any enrollment(ends<60d)",
        "any enrollment(programme:nep-transport ends>=2027)",
    ];
    found_by(register, "a filter on summaries, its first page", &brief, 3)?;
    let read = ["any person(name:نور age<30)", "all person(name:محمد)"];
    found_by(register, "a filter on records, its first page", &read, 1)
}

/// Looks for each of these filters, and reads the first page.
fn found_by(
    register: &Register,
    name: &'static str,
    filters: &[&str],
    runs: u32,
) -> Result<(), Box<dyn Error>> {
    let mut searches = Figures::new(name);
    for _ in 0..runs {
        for text in filters {
            let asked = filter::query(text, &filter::Codes)?;
            let sought = Sought {
                filter: &asked.expr,
                sort: &asked.sort,
                today: office::today(),
            };
            searches.time(|| {
                let found = register.seek(&sought, |_| {})?;
                register.page(&found, 0, PAGE)
            })?;
        }
    }
    searches.print();
    Ok(())
}

fn timelines(register: &Register) -> Result<(), Box<dyn Error>> {
    let working = register.find(
        &filter::parse("programme:nep-transport,nep-wage")?,
        office::today(),
    )?;
    let today = office::today();
    let (from, to) = (Month::of(today).plus(-10), Month::of(today).plus(8));
    let mut timelines = Figures::new("a file and its timeline of 19 months");
    for n in 0..RUNS {
        let place = n % working.len().max(1);
        timelines.time(|| -> Result<(), StoreError> {
            for file in register.page(&working, place, 1)? {
                black_box(timeline::timeline(&file, register.book(), today, from, to));
            }
            Ok(())
        })?;
    }
    timelines.print();
    Ok(())
}

/// A job for the head of families on aid: the file read, the sheet worked out.
fn what_if(register: &Register) -> Result<(), Box<dyn Error>> {
    let on_aid = register.find(&filter::parse("aid:active")?, office::today())?;
    let today = office::today();
    let offer = Offer {
        kind: Kind::Employer,
        employer: String::new(),
        sector: "food".into(),
        liwa: String::new(),
        wage: Fils(290_000),
        start: today,
        fare: Fare::Unknown,
    };
    let mut sheets = Figures::new("a file and its what-if of 24 months");
    for n in 0..RUNS {
        let place = n % on_aid.len().max(1);
        sheets.time(|| -> Result<(), StoreError> {
            for file in register.page(&on_aid, place, 1)? {
                if let Some(head) = file.household.head_on(today) {
                    let sheet = whatif::what_if(&file, head.id, &offer, register.book(), today);
                    let _ = black_box(sheet);
                }
            }
            Ok(())
        })?;
    }
    sheets.print();
    Ok(())
}
