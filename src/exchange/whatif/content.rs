//! What the page for the family says, before it has a form.

mod bars;
mod certain;
mod dates;

pub(super) use bars::{Bar, Part};
pub(super) use certain::Open;
pub(super) use dates::Day;

use bars::Bars;
use masar_domain::placement::Kind;
use masar_domain::rules::RowRef;
use masar_domain::whatif::{Cell, Fare, Ground, Line, LineKind, MONTHS, Sheet, Stretch, Why};
use masar_domain::{Fils, Month};
use masar_text::Lang;
use masar_text::calendar;
use masar_text::messages::Args;

use super::Telling;

/// The page, block by block.
pub(super) struct FamilyPage {
    pub(super) lang: Lang,
    pub(super) jod: String,
    pub(super) title: String,
    pub(super) who: String,
    pub(super) job: String,
    pub(super) now: Big,
    pub(super) with: Big,
    pub(super) steps_title: String,
    pub(super) steps: Vec<Step>,
    /// One a month.
    pub(super) bars: Vec<Bar>,
    /// What the family has now, in thousandths of the highest bar.
    pub(super) now_height: u32,
    pub(super) now_label: String,
    pub(super) legend: Vec<(Part, String)>,
    pub(super) month_title: String,
    pub(super) month: Vec<(String, String)>,
    pub(super) dates_title: String,
    pub(super) dates: Vec<Day>,
    pub(super) sure_title: String,
    pub(super) sure: Vec<String>,
    pub(super) unsure_title: String,
    pub(super) unsure: Vec<Open>,
    pub(super) ask_title: String,
    /// Lines to ask at; what is not known is left to be written in.
    pub(super) ask: Vec<Open>,
    pub(super) foot: String,
    pub(super) rows: String,
}

/// A figure that is seen first.
pub(super) struct Big {
    pub(super) label: String,
    pub(super) amount: String,
    /// What is said below it.
    pub(super) under: Vec<String>,
}

/// Months that are alike.
pub(super) struct Step {
    pub(super) months: String,
    pub(super) span: String,
    pub(super) amount: String,
    pub(super) said: Vec<String>,
    /// Thousandths of the longest.
    pub(super) length: u32,
}

impl FamilyPage {
    pub(super) fn of(telling: &Telling<'_>) -> FamilyPage {
        let (sheet, words) = (telling.sheet, telling.words);
        let bars = Bars::of(sheet);
        let text = |id: &str| words.text(id);
        let dates = dates::dates(telling);
        FamilyPage {
            lang: words.lang(),
            jod: text("whatif-page-jod"),
            title: text("whatif-page-title"),
            who: who(telling),
            job: job(telling),
            now: now(telling),
            with: with(telling),
            steps_title: counted(telling, "whatif-page-steps", MONTHS),
            steps: steps(telling),
            bars: bars.bars(sheet),
            now_height: bars.height(sheet.now.amount),
            now_label: text("whatif-page-line-now"),
            legend: bars.legend(telling),
            month_title: text("whatif-page-of-month"),
            month: month(telling),
            dates_title: telling.say("whatif-page-dates", Args::new().set("count", dates.len())),
            dates,
            sure_title: text("whatif-page-sure"),
            sure: certain::sure(telling),
            unsure_title: text("whatif-page-unsure"),
            unsure: certain::unsure(telling),
            ask_title: text("whatif-page-ask"),
            ask: certain::ask(telling),
            foot: foot(telling),
            rows: rows(telling),
        }
    }
}

impl FamilyPage {
    /// More to say than usual: set smaller, so that it stays one page.
    pub(super) fn is_dense(&self) -> bool {
        let sentences = self.sure.len() + self.unsure.len();
        sentences > 7 || self.steps.len() > 3 || self.dates.len() > 2 || self.month.len() > 7
    }
}

fn counted(telling: &Telling<'_>, id: &str, months: u16) -> String {
    telling.say(id, Args::new().set("months", months))
}

fn amount(fils: Fils) -> String {
    calendar::amount(fils.0)
}

/// An amount inside a sentence, with the word for dinars.
fn money(telling: &Telling<'_>, fils: Fils) -> String {
    format!("{} {}", amount(fils), telling.words.text("whatif-page-jod"))
}

fn is_project(sheet: &Sheet) -> bool {
    sheet.offer.kind == Kind::Project
}

fn who(telling: &Telling<'_>) -> String {
    let id = match is_project(telling.sheet) {
        true => "whatif-page-project",
        false => "whatif-page-who",
    };
    let args = Args::new().set("name", telling.name(telling.sheet.person));
    telling.say(id, args)
}

fn job(telling: &Telling<'_>) -> String {
    let offer = &telling.sheet.offer;
    let id = match is_project(telling.sheet) {
        true => "whatif-page-income",
        false => "whatif-page-job",
    };
    let args = Args::new()
        .set("wage", money(telling, offer.wage))
        .set("start", telling.day(offer.start));
    telling.say(id, args)
}

fn now(telling: &Telling<'_>) -> Big {
    let net = &telling.sheet.now;
    Big {
        label: telling.words.text("whatif-page-now"),
        amount: amount(net.amount),
        under: match net.is_least() {
            true => vec![telling.words.text("whatif-page-at-least")],
            false => Vec::new(),
        },
    }
}

/// The first stretch in which the wage is known.
fn first_whole(sheet: &Sheet) -> Option<&Stretch> {
    let whole = |stretch: &&Stretch| !stretch.with.gaps.contains(&Why::PartMonth);
    sheet.stretches.iter().find(whole)
}

fn with(telling: &Telling<'_>) -> Big {
    let sheet = telling.sheet;
    let words = telling.words;
    let stretch = first_whole(sheet);
    let amount_with = stretch.map_or(Fils::ZERO, |stretch| stretch.with.amount);
    let mut under = Vec::new();
    if let Some(stretch) = stretch {
        if stretch.numbers.1 < MONTHS && stretch.numbers.0 == 1 {
            let id = "whatif-page-first-months";
            under.push(counted(telling, id, stretch.numbers.1));
        }
        let (id, size) = match stretch.difference < Fils::ZERO {
            true => ("whatif-page-less", Fils(-stretch.difference.0)),
            false => ("whatif-page-more", stretch.difference),
        };
        under.push(telling.say(id, Args::new().set("amount", amount(size))));
    }
    match sheet.offer.fare {
        Fare::Unknown => under.push(words.text("whatif-page-before-fare")),
        Fare::Costs(_) => under.push(words.text("whatif-page-after-fare")),
        Fare::Bus => {}
    }
    Big {
        label: words.text("whatif-page-with"),
        amount: amount(amount_with),
        under,
    }
}

fn steps(telling: &Telling<'_>) -> Vec<Step> {
    let sheet = telling.sheet;
    let most = sheet.stretches.iter().map(|s| s.with.amount.0).max();
    let step = |stretch: &Stretch| {
        let args = Args::new()
            .set("from", telling.month(stretch.from))
            .set("to", telling.month(stretch.to));
        let months = stretch.numbers.1 - stretch.numbers.0 + 1;
        let span = match months {
            1 => telling.month(stretch.from),
            _ => telling.say("whatif-page-from-to", args),
        };
        let ended = sheet
            .cliffs
            .iter()
            .filter(|cliff| Month::of(cliff.on).plus(1) == stretch.from)
            .map(|cliff| {
                let id = format!("whatif-page-after-{}", cliff.kind.code());
                telling.words.text(&id)
            });
        let mut said: Vec<String> = Vec::new();
        if stretch.with.is_least() {
            said.push(telling.words.text("whatif-page-at-least"));
        }
        if stretch.with.if_work_goes_on {
            said.push(telling.words.text("whatif-if-work-goes-on"));
        }
        said.extend(ended);
        Step {
            months: counted(telling, "whatif-page-months-count", months),
            span,
            amount: amount(stretch.with.amount),
            said,
            length: part_of(stretch.with.amount, Fils(most.unwrap_or(0))),
        }
    };
    sheet.stretches.iter().map(step).collect()
}

/// Thousandths that one amount is of another, at most all of it.
fn part_of(part: Fils, whole: Fils) -> u32 {
    let part = i128::from(part.0.max(0)) * 1000;
    let thousandths = part.checked_div(i128::from(whole.0)).unwrap_or(0);
    u32::try_from(thousandths.clamp(0, 1000)).unwrap_or(0)
}

/// The lines of the first whole month: label and amount, what is taken off
/// with its sign.
fn month(telling: &Telling<'_>) -> Vec<(String, String)> {
    let sheet = telling.sheet;
    let at = first_whole(sheet).map_or(0, |stretch| usize::from(stretch.numbers.0) - 1);
    let lines = sheet.lines.iter().filter(|line| line.kind.is_family());
    let mut said: Vec<(String, String)> = lines
        .filter_map(|line| {
            let fils = line.with.get(at)?.amount()?;
            Some((telling.line(line), amount(fils)))
        })
        .collect();
    if let Some(sum) = sheet.months.get(at) {
        said.push((telling.words.text("whatif-net"), amount(sum.with.amount)));
    }
    said
}

/// The first figure of a line of the person's.
fn first_known(sheet: &Sheet, kind: LineKind) -> Option<&Cell> {
    let theirs = |line: &&Line| line.kind == kind && line.person == Some(sheet.person);
    let mut cells = sheet.lines.iter().filter(theirs).flat_map(|l| &l.with);
    cells.find(|cell| cell.amount().is_some())
}

fn foot(telling: &Telling<'_>) -> String {
    let args = Args::new()
        .set("day", telling.day(telling.today))
        .set("case", telling.file.household.id.to_string());
    telling.say("whatif-page-foot", args)
}

/// What agencies decided, each decision once.
fn decisions(telling: &Telling<'_>) -> Vec<String> {
    let lines = telling.sheet.lines.iter();
    let cells = lines.flat_map(|line| line.with.iter().chain([&line.now]));
    let decided = cells.filter(|cell| {
        matches!(cell, Cell::Known(figure) if matches!(figure.ground, Ground::Decision { .. }))
    });
    let mut said: Vec<String> = decided.map(|cell| telling.ground(cell)).collect();
    said.dedup();
    said
}

/// The rows behind the figures, for whoever checks the page.
fn rows(telling: &Telling<'_>) -> String {
    let sheet = telling.sheet;
    let cells = sheet.lines.iter().filter(|line| line.kind.is_family());
    let cells = cells.flat_map(|line| &line.with).filter_map(Cell::row);
    let mut rows: Vec<RowRef> = Vec::new();
    for row in cells.chain(sheet.endings.iter().map(|ending| &ending.row)) {
        if !rows.contains(row) {
            rows.push(row.clone());
        }
    }
    let mut said: Vec<String> = rows.iter().map(RowRef::to_string).collect();
    said.extend(decisions(telling));
    said.join(" · ")
}
