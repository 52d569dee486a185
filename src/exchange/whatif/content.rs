//! What the page for the family says, before it has a form.

use chrono::NaiveDate;
use masar_domain::clock::ClockKind;
use masar_domain::placement::Kind;
use masar_domain::rules::RowRef;
use masar_domain::whatif::{
    Cell, Cliff, Ending, Fare, Ground, Line, LineKind, MONTHS, MonthSum, Sheet, Stretch, Warning,
    What, Why,
};
use masar_domain::{Fils, Month};
use masar_text::Lang;
use masar_text::calendar;
use masar_text::messages::Args;

use super::Telling;
use super::words::is_grace;

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

/// What a month's money is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Earned,
    /// Earned only if the work goes on.
    Hoped,
    Transport,
    Other,
    Aid,
    /// Aid that was, of which nobody knows what it will be.
    Unknown,
}

pub(super) struct Bar {
    pub(super) number: u16,
    /// Parts from the ground up, in thousandths of the highest bar.
    pub(super) parts: Vec<(Part, u32)>,
    /// The mark of the day to remember that ends this month.
    pub(super) mark: Option<usize>,
}

/// A day to remember.
pub(super) struct Day {
    pub(super) mark: usize,
    pub(super) day: String,
    pub(super) said: Vec<String>,
}

/// A sentence, and whether room is left to write behind it.
pub(super) struct Open {
    pub(super) text: String,
    pub(super) room: bool,
}

impl Open {
    fn said(text: String) -> Open {
        Open { text, room: false }
    }

    fn to_fill(text: String) -> Open {
        Open { text, room: true }
    }
}

impl FamilyPage {
    pub(super) fn of(telling: &Telling<'_>) -> FamilyPage {
        let (sheet, words) = (telling.sheet, telling.words);
        let bars = Bars::of(sheet);
        let text = |id: &str| words.text(id);
        let dates = dates(telling);
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
            sure: sure(telling),
            unsure_title: text("whatif-page-unsure"),
            unsure: unsure(telling),
            ask_title: text("whatif-page-ask"),
            ask: ask(telling),
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

/// The bars before they have heights.
struct Bars {
    months: Vec<Vec<(Part, Fils)>>,
    highest: Fils,
}

impl Bars {
    fn of(sheet: &Sheet) -> Bars {
        let months: Vec<Vec<(Part, Fils)>> =
            (0..sheet.months.len()).map(|at| parts(sheet, at)).collect();
        let sums = months
            .iter()
            .map(|parts| parts.iter().map(|(_, fils)| fils.0).sum::<i64>());
        let highest = sums.chain([sheet.now.amount.0]).max().unwrap_or(0);
        Bars {
            months,
            highest: Fils(highest),
        }
    }

    fn height(&self, fils: Fils) -> u32 {
        part_of(fils, self.highest)
    }

    fn bars(&self, sheet: &Sheet) -> Vec<Bar> {
        let mark = |month: Month| {
            let cliffs = sheet.cliffs.iter();
            let found = cliffs.enumerate().find(|(_, c)| Month::of(c.on) == month);
            found.map(|(n, _)| n + 1)
        };
        let bar = |(sum, parts): (&MonthSum, &Vec<(Part, Fils)>)| Bar {
            number: sum.number,
            parts: parts
                .iter()
                .map(|(part, fils)| (*part, self.height(*fils)))
                .collect(),
            mark: mark(sum.month),
        };
        sheet.months.iter().zip(&self.months).map(bar).collect()
    }

    /// The parts there are, each once.
    fn legend(&self, telling: &Telling<'_>) -> Vec<(Part, String)> {
        let all = [
            (Part::Earned, "whatif-page-part-earned"),
            (Part::Hoped, "whatif-if-work-goes-on"),
            (Part::Transport, "whatif-page-part-transport"),
            (Part::Other, "whatif-page-part-other"),
            (Part::Aid, "whatif-page-part-aid"),
            (Part::Unknown, "whatif-page-part-unknown"),
        ];
        let there = |part: Part| self.months.iter().flatten().any(|(p, _)| *p == part);
        let there = all.into_iter().filter(|(part, _)| there(*part));
        there
            .map(|(part, id)| (part, telling.words.text(id)))
            .collect()
    }
}

/// What a month with the job is made of. What is taken off lowers what is
/// earned.
fn parts(sheet: &Sheet, at: usize) -> Vec<(Part, Fils)> {
    let mut earned: i64 = 0;
    let mut hoped = false;
    let mut others = [
        (Part::Transport, 0_i64),
        (Part::Other, 0),
        (Part::Aid, 0),
        (Part::Unknown, 0),
    ];
    let mut add = |part: Part, fils: Fils| {
        if let Some((_, sum)) = others.iter_mut().find(|(p, _)| *p == part) {
            *sum = sum.saturating_add(fils.0);
        }
    };
    for line in sheet.lines.iter().filter(|line| line.kind.is_family()) {
        let Some(cell) = line.with.get(at) else {
            continue;
        };
        match (line.kind, cell) {
            (LineKind::Aid, Cell::Unknown(gap)) => {
                add(Part::Unknown, gap.before.unwrap_or_default());
            }
            (_, Cell::Nothing | Cell::Unknown(_)) => {}
            (LineKind::Aid, Cell::Known(figure)) => add(Part::Aid, figure.amount),
            (LineKind::Transport, Cell::Known(figure)) => add(Part::Transport, figure.amount),
            (LineKind::Other, Cell::Known(figure)) => add(Part::Other, figure.amount),
            (_, Cell::Known(figure)) => {
                earned = earned.saturating_add(figure.amount.0);
                hoped |= figure.if_work_goes_on;
            }
        }
    }
    let work = match hoped {
        true => Part::Hoped,
        false => Part::Earned,
    };
    let all = [(work, earned)].into_iter().chain(others);
    all.filter(|(_, sum)| *sum > 0)
        .map(|(part, sum)| (part, Fils(sum)))
        .collect()
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

fn dates(telling: &Telling<'_>) -> Vec<Day> {
    let day = |(n, cliff): (usize, &Cliff)| {
        let mut said: Vec<(u8, String)> = cliff
            .endings
            .iter()
            .filter_map(|ending| last_day(telling, ending))
            .collect();
        said.sort();
        said.dedup();
        Day {
            mark: n + 1,
            day: telling.day(cliff.on),
            said: said.into_iter().map(|(_, text)| text).collect(),
        }
    };
    telling.sheet.cliffs.iter().enumerate().map(day).collect()
}

/// What ends, the weightiest first.
fn last_day(telling: &Telling<'_>, ending: &Ending) -> Option<(u8, String)> {
    let text = |id: &str| telling.words.text(id);
    Some(match &ending.what {
        what if is_grace(what) => (0, text("whatif-page-last-day-grace")),
        What::Clock(ClockKind::Contract) => (2, text("whatif-page-last-day-contract")),
        What::Clock(_) => return None,
        What::Component { kind, .. } => match kind {
            LineKind::Transport => {
                let cell = first_known(telling.sheet, LineKind::Transport)?;
                let args = Args::new().set("amount", money(telling, cell.amount()?));
                (1, telling.say("whatif-page-last-day-transport", args))
            }
            LineKind::NafShare => (3, text("whatif-page-last-day-share")),
            LineKind::Employer => (4, text("whatif-page-last-day-employer")),
            _ => return None,
        },
    })
}

/// The first figure of a line of the person's.
fn first_known(sheet: &Sheet, kind: LineKind) -> Option<&Cell> {
    let theirs = |line: &&Line| line.kind == kind && line.person == Some(sheet.person);
    let mut cells = sheet.lines.iter().filter(theirs).flat_map(|l| &l.with);
    cells.find(|cell| cell.amount().is_some())
}

fn ends(sheet: &Sheet, of: impl Fn(&What) -> bool) -> Option<NaiveDate> {
    sheet.endings.iter().find(|e| of(&e.what)).map(|e| e.on)
}

fn ends_kind(sheet: &Sheet, wanted: LineKind) -> Option<NaiveDate> {
    ends(
        sheet,
        |what| matches!(what, What::Component { kind, .. } if *kind == wanted),
    )
}

fn contract_end(sheet: &Sheet) -> Option<NaiveDate> {
    ends(sheet, |what| *what == What::Clock(ClockKind::Contract))
}

/// Cash of the first month with the job, where all of it is known.
fn aid(sheet: &Sheet) -> Option<Fils> {
    let lines = sheet.lines.iter().filter(|line| line.kind == LineKind::Aid);
    let cells = lines.filter_map(|line| line.with.first());
    let there: Vec<&Cell> = cells.filter(|cell| !cell.is_nothing()).collect();
    let known: Option<Vec<Fils>> = there.iter().map(|cell| cell.amount()).collect();
    let sum = Fils::sum(known?).ok()?;
    sum.is_payable().then_some(sum)
}

fn sure(telling: &Telling<'_>) -> Vec<String> {
    let sheet = telling.sheet;
    let mut said = Vec::new();
    if let Some(end) = contract_end(sheet) {
        let args = Args::new()
            .set("amount", money(telling, sheet.offer.wage))
            .set("day", telling.day(end));
        said.push(telling.say("whatif-page-sure-wage", args));
    }
    if let (Some(aid), Some(end)) = (aid(sheet), ends(sheet, is_grace)) {
        let args = Args::new()
            .set("amount", money(telling, aid))
            .set("day", telling.day(end));
        said.push(telling.say("whatif-page-sure-aid", args));
    }
    said.extend(sure_share(telling));
    if let Some(cell) = first_known(sheet, LineKind::Transport).filter(|c| telling.is_firm(c))
        && let (Some(fils), Some(end)) = (cell.amount(), ends_kind(sheet, LineKind::Transport))
    {
        let args = Args::new()
            .set("amount", money(telling, fils))
            .set("day", telling.day(end));
        said.push(telling.say("whatif-page-sure-transport", args));
    }
    said
}

fn sure_share(telling: &Telling<'_>) -> Option<String> {
    let sheet = telling.sheet;
    let cell = first_known(sheet, LineKind::NafShare).filter(|cell| telling.is_firm(cell))?;
    let share = cell.amount()?;
    let taken = first_known(sheet, LineKind::SocialSecurity)?.amount()?;
    let left = Fils(taken.0.checked_neg()?).minus(share).ok()?;
    let args = Args::new()
        .set("share", money(telling, share))
        .set("left", money(telling, left))
        .set("day", telling.day(ends_kind(sheet, LineKind::NafShare)?));
    Some(telling.say("whatif-page-sure-share", args))
}

fn unsure(telling: &Telling<'_>) -> Vec<Open> {
    let sheet = telling.sheet;
    let text = |id: &str| telling.words.text(id);
    let mut said = Vec::new();
    if sheet.offer.fare == Fare::Unknown {
        said.push(Open::to_fill(text("whatif-page-unsure-fare")));
    }
    said.extend(unsure_aid(telling).map(Open::said));
    match contract_end(sheet) {
        _ if is_project(sheet) => said.push(Open::said(text("whatif-page-unsure-income"))),
        Some(end) => {
            let args = Args::new().set("day", telling.day(end));
            said.push(Open::said(telling.say("whatif-page-unsure-work", args)));
        }
        None => {}
    }
    if let Some(cell) = first_known(sheet, LineKind::Transport).filter(|c| !telling.is_firm(c))
        && let Some(fils) = cell.amount()
    {
        let args = Args::new().set("amount", money(telling, fils));
        said.push(Open::said(
            telling.say("whatif-page-unsure-transport", args),
        ));
    }
    let part = sheet.months.first().map(|month| &month.with.gaps);
    if part.is_some_and(|gaps| gaps.contains(&Why::PartMonth)) {
        said.push(Open::said(text("whatif-page-unsure-part-month")));
    }
    for warning in &sheet.warnings {
        if let Warning::BelowMinimum { minimum, .. } = warning {
            let args = Args::new().set("minimum", money(telling, *minimum));
            said.push(Open::said(telling.say("whatif-page-unsure-minimum", args)));
        }
    }
    said
}

fn unsure_aid(telling: &Telling<'_>) -> Option<String> {
    let sheet = telling.sheet;
    let lines = sheet.lines.iter().filter(|line| line.kind == LineKind::Aid);
    let gaps = || lines.clone().flat_map(|l| &l.with).filter_map(Cell::gap);
    let open = gaps().find(|gap| gap.why != Why::Reassessed);
    if let Some(gap) = open {
        let why = telling
            .words
            .text(&format!("whatif-why-{}", gap.why.code()));
        return Some(telling.say("whatif-page-unsure-aid-gap", Args::new().set("why", why)));
    }
    gaps().next()?;
    let end = ends(sheet, is_grace)?;
    let args = Args::new().set("day", telling.day(end));
    Some(telling.say("whatif-page-unsure-aid", args))
}

fn ask(telling: &Telling<'_>) -> Vec<Open> {
    let text = |id: &str| telling.words.text(id);
    let worker = match &telling.file.household.caseworker {
        Some(name) => {
            let args = Args::new().set("name", name.to_string());
            Open::said(telling.say("whatif-page-ask-worker", args))
        }
        None => Open::to_fill(text("whatif-page-ask-nobody")),
    };
    vec![worker, Open::to_fill(text("whatif-page-ask-phone"))]
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
