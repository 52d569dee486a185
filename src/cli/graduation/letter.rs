//! `masar graduation letter`: a word for the family, in both languages: what was
//! decided, why, and what comes next.

use crate::cli::desk::Desk;
use crate::cli::enrollment;
use crate::cli::page::Page;
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use masar_domain::enrollment::Enrollment;
use masar_domain::graduation::watch_of;
use masar_domain::matters::graduation::{Reassessment, Verdict, Watch};
use masar_domain::schedule::schedule;
use masar_domain::{CaseFile, EnrollmentId, Month, RuleBook};
use masar_text::Lang;
use masar_text::messages::{Args, Messages};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Letter {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
}

/// The letter, as programs read it: a sentence each.
#[derive(Debug, Default, Serialize)]
pub(super) struct LetterView {
    pub(super) ar: Vec<String>,
    pub(super) en: Vec<String>,
}

impl Letter {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.enrollment.household)?;
        let known = enrollment::found(&file, self.enrollment)?;
        let view = LetterView::of(&file, known, desk.book()?);
        desk.show(&view, || page(&view, &desk.words))
    }
}

fn page(view: &LetterView, words: &Messages) -> Page {
    let mut page = Page::new();
    if view.ar.is_empty() {
        page.sentence(words.text("cli-graduation-no-letter"));
        return page;
    }
    for (n, sentence) in view.ar.iter().chain(&view.en).enumerate() {
        match n == 0 || n == view.ar.len() {
            true => page.title(sentence),
            false => page.sentence(sentence),
        };
    }
    page
}

impl LetterView {
    /// About what was decided last; empty where nothing was.
    pub(super) fn of(file: &CaseFile, known: &Enrollment, book: &RuleBook) -> LetterView {
        let say = |lang| {
            let words = Messages::new(lang);
            let mut said = sentences(file, known, book, &words);
            said.iter_mut()
                .for_each(|text| text.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}')));
            said
        };
        LetterView {
            ar: say(Lang::Arabic),
            en: say(Lang::English),
        }
    }
}

fn sentences(
    file: &CaseFile,
    known: &Enrollment,
    book: &RuleBook,
    words: &Messages,
) -> Vec<String> {
    let mut all = match (watch_of(file, known.id), reopened(file, known)) {
        (Some(watch), _) => left(file, known, watch, book, words),
        (None, Some(watch)) => back(known, watch, words),
        (None, None) => match last_look(file, known) {
            Some(look) => looked_at(known, look, book, words),
            None => return Vec::new(),
        },
    };
    let head = file.household.members.iter().find(|m| {
        m.left.is_none() && m.particulars.relation == masar_domain::person::Relation::Head
    });
    let name = head.map_or_else(String::new, |head| head.particulars.name.shown().to_owned());
    let args = Args::new()
        .set("name", name)
        .set("id", file.household.id.to_string());
    all.insert(0, words.format("letter-to", &args));
    all.push(words.text("letter-object"));
    all
}

/// The watch that ended because the family was taken in again.
fn reopened<'a>(file: &'a CaseFile, known: &Enrollment) -> Option<&'a Watch> {
    let mut watches = file.matters.watches.iter().rev();
    watches.find(|watch| watch.enrollment == known.id && watch.reopened.is_some())
}

fn last_look<'a>(file: &'a CaseFile, known: &Enrollment) -> Option<&'a Reassessment> {
    let looks = file.matters.reassessments.iter().map(|look| &look.fact);
    looks.rev().find(|look| look.enrollment == known.id)
}

fn left(
    file: &CaseFile,
    known: &Enrollment,
    watch: &Watch,
    book: &RuleBook,
    words: &Messages,
) -> Vec<String> {
    let step = known.steps.last();
    let reason = step.and_then(|step| step.reason.as_ref());
    let args = Args::new()
        .set("day", phrases::day(words, watch.from))
        .set(
            "programme",
            phrases::programme(words, book, &known.programme),
        )
        .set(
            "reason",
            reason.map_or_else(String::new, |r| phrases::reason(words, &r.0)),
        );
    let mut said = vec![words.format("letter-left", &args)];
    if let Some(month) = last_month(file, known, book, watch) {
        let args = Args::new().set("month", phrases::month(words, month));
        said.push(words.format("letter-last-month", &args));
    }
    let days = watch.checks_open().map(|(_, on)| phrases::day(words, on));
    let days = days
        .collect::<Vec<_>>()
        .join(words.text("letter-and").as_str());
    if !days.is_empty() {
        said.push(words.format("letter-checks", &Args::new().set("days", days)));
    }
    let args = Args::new().set("until", phrases::day(words, watch.until));
    said.push(words.format("letter-come-back", &args));
    said
}

/// The last month that money is for.
fn last_month(
    file: &CaseFile,
    known: &Enrollment,
    book: &RuleBook,
    watch: &Watch,
) -> Option<Month> {
    let programme = book.programme(&known.programme)?;
    let horizon = Month::of(watch.until);
    let plans = programme
        .components
        .iter()
        .filter_map(|component| schedule(file, known, programme, component, book, horizon));
    let months = plans.filter_map(|plan| {
        let (month, line) = plan.lines().last()?;
        Some(month.plus(line.months - 1))
    });
    months.max()
}

fn back(known: &Enrollment, watch: &Watch, words: &Messages) -> Vec<String> {
    let Some(on) = watch.reopened else {
        return Vec::new();
    };
    let again = known.steps.iter().rev().find(|step| step.reason.is_some());
    let reason = again.and_then(|step| step.reason.as_ref());
    let first = if Month::of(on).first() == on { 0 } else { 1 };
    let month = Month::of(on).plus(first);
    let args = Args::new()
        .set("day", phrases::day(words, on))
        .set("month", phrases::month(words, month))
        .set(
            "reason",
            reason.map_or_else(String::new, |r| phrases::reason(words, &r.0)),
        );
    let mut said = vec![words.format("letter-back", &args)];
    if let Some(decided) = known.decision_for(month) {
        let args = Args::new()
            .set("amount", phrases::money(words, decided.amount))
            .set("period", phrases::word(words, decided.period));
        said.push(words.format("letter-amount", &args));
    }
    said
}

fn looked_at(
    known: &Enrollment,
    look: &Reassessment,
    book: &RuleBook,
    words: &Messages,
) -> Vec<String> {
    let args = Args::new()
        .set("day", phrases::day(words, look.on))
        .set(
            "programme",
            phrases::programme(words, book, &known.programme),
        )
        .set("reason", phrases::reason(words, &look.reason.0));
    let id = match look.verdict {
        Verdict::Continues => "letter-continues",
        Verdict::Exits => "letter-exits",
    };
    vec![words.format(id, &args), look.told.clone()]
}
