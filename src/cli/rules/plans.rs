//! `masar rules show plans`, or one plan: what is to be done so long after
//! something happened.

use super::grounds;
use super::view::{Names, SourceView, source};
use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::spoken_name;
use masar_domain::RuleBook;
use masar_domain::rules::{After, Plan, PlanStep};
use masar_text::messages::{Args, Messages};
use serde::Serialize;

/// The name under which all of them are shown.
pub(super) const NAME: &str = "plans";

#[derive(Debug, Serialize)]
pub(super) struct PlanView {
    plan: String,
    name: Names,
    /// What it counts from.
    on: &'static str,
    standing: &'static str,
    sources: Vec<SourceView>,
    note: Option<Names>,
    steps: Vec<StepView>,
}

#[derive(Debug, Serialize)]
struct StepView {
    /// One of both.
    day: Option<u16>,
    month: Option<u16>,
    kind: &'static str,
    mode: Option<&'static str>,
    name: Names,
}

/// All plans, as programs read them.
#[derive(Debug, Serialize)]
pub(super) struct PlansView {
    plans: Vec<PlanView>,
}

impl PlansView {
    pub(super) fn of(book: &RuleBook) -> PlansView {
        let plans = book.plans.iter();
        PlansView {
            plans: plans.map(|plan| PlanView::of(book, plan)).collect(),
        }
    }
}

impl PlanView {
    pub(super) fn of(book: &RuleBook, plan: &Plan) -> PlanView {
        PlanView {
            plan: plan.code.clone(),
            name: (&plan.name).into(),
            on: plan.on.code(),
            standing: plan.standing.code(),
            sources: plan.sources.iter().map(|id| source(book, id)).collect(),
            note: plan.note.as_ref().map(Names::from),
            steps: plan.steps.iter().map(StepView::from).collect(),
        }
    }
}

impl From<&PlanStep> for StepView {
    fn from(step: &PlanStep) -> StepView {
        let (day, month) = match step.after {
            After::Days(days) => (Some(days), None),
            After::Months(months) => (None, Some(months)),
        };
        StepView {
            day,
            month,
            kind: step.kind.code(),
            mode: step.mode.map(|mode| mode.code()),
            name: (&step.name).into(),
        }
    }
}

/// Plan after plan.
pub(super) fn page<'a>(
    desk: &Desk,
    book: &RuleBook,
    plans: impl IntoIterator<Item = &'a Plan>,
) -> Page {
    let mut page = Page::new();
    for plan in plans {
        draw(&mut page, desk, book, plan);
    }
    page
}

fn draw(page: &mut Page, desk: &Desk, book: &RuleBook, plan: &Plan) {
    let words = &desk.words;
    let name = spoken_name(words.lang(), &plan.name);
    page.title(format!("{}  {name}", plan.code));
    page.facts([
        (
            words.text("cli-fact-counts-from"),
            Field::words(words.text(&format!("plan-on-{}", plan.on.code()))),
        ),
        grounds::standing(words, plan.standing),
    ]);
    let mut table = Table::new([
        Column::words(words.text("cli-col-after")),
        Column::words(words.text("cli-col-what")),
    ])
    .ending_in_sentences();
    for step in &plan.steps {
        let mode = step.mode.map(|mode| phrases::word(words, mode));
        let name = spoken_name(words.lang(), &step.name).to_owned();
        table.row([
            Field::words(after(words, step.after)),
            Field::words(desk.joined([name, mode.unwrap_or_default()])),
        ]);
    }
    page.table(table);
    grounds::sources(page, desk, book, &plan.sources, plan.note.as_ref());
}

fn after(words: &Messages, after: After) -> String {
    match after {
        After::Days(0) | After::Months(0) => words.text("plan-that-day"),
        After::Days(days) => words.format("app-days", &Args::new().set("count", days)),
        After::Months(months) => words.format("app-months", &Args::new().set("count", months)),
    }
}
