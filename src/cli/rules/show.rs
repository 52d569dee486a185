//! `masar rules show`: every row of a rule with its days, value, standing and
//! sources; what a programme pays, to whom, by which rules; what an assessment
//! for graduation asks; or a plan of follow-up.

use super::graduation::{self, CriterionView, GraduationView};
use super::plans::{self, PlanView, PlansView};
use super::view::{self, ProgrammeView, RuleView};
use super::{grounds, machine};
use crate::cli::desk::Desk;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::spoken_name;
use crate::cli::trouble::Trouble;
use crate::cli::view::counting;
use masar_domain::RuleBook;
use masar_domain::rules::{Programme, Row, Rule, Value};
use masar_text::messages::{Args, Messages};

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "RULE|PROGRAMME")]
    name: String,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let book = desk.book()?;
        if let Some(rule) = book.rule(&self.name) {
            return desk.show(&RuleView::of(book, rule), || rule_page(desk, book, rule));
        }
        if let Some(programme) = book.programme(&self.name) {
            let view = ProgrammeView::of(programme);
            return desk.show(&view, || programme_page(desk, programme));
        }
        if self.name == graduation::NAME {
            let view = GraduationView::of(book);
            return desk.show(&view, || graduation::page(desk, book));
        }
        if let Some(criterion) = book.criterion(&self.name) {
            let view = CriterionView::of(book, criterion);
            let page = || graduation::criterion_page(desk, book, criterion);
            return desk.show(&view, page);
        }
        if self.name == plans::NAME {
            let view = PlansView::of(book);
            return desk.show(&view, || plans::page(desk, book, &book.plans));
        }
        if let Some(plan) = book.plan(&self.name) {
            return desk.show(&PlanView::of(book, plan), || {
                plans::page(desk, book, [plan])
            });
        }
        Err(Trouble::NoRule { name: self.name })
    }
}

fn rule_page(desk: &Desk, book: &RuleBook, rule: &Rule) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    page.title(format!(
        "{}  {}",
        rule.name,
        spoken_name(words.lang(), &rule.title)
    ));
    for row in &rule.rows {
        grounds::version(&mut page, words, row.version);
        page.facts(facts(words, row));
        grounds::sources(&mut page, desk, book, &row.sources, row.note.as_ref());
    }
    page
}

fn facts(words: &Messages, row: &Row) -> Vec<(String, Field)> {
    let [from, until] = grounds::days(words, row.start, row.until);
    let condition = row.condition.as_ref().map(ToString::to_string);
    vec![
        (
            words.text("cli-fact-value"),
            Field::words(value(words, &row.value)),
        ),
        from,
        until,
        (
            words.text("cli-fact-when"),
            Field::figures(condition.unwrap_or_default()),
        ),
        grounds::standing(words, row.standing),
    ]
}

/// The value with its unit.
fn value(words: &Messages, value: &Value) -> String {
    let from_to = |from: u32, to: u32| {
        Args::new()
            .set("from", from.to_string())
            .set("to", to.to_string())
    };
    match value {
        Value::Amount(fils) => phrases::money(words, *fils),
        Value::Amounts(least, most) => {
            let args = Args::new()
                .set("from", phrases::money(words, *least))
                .set("to", phrases::money(words, *most));
            words.format("cli-value-range", &args)
        }
        Value::Months(months, how) => {
            let args = Args::new()
                .set(
                    "months",
                    words.format("app-months", &Args::new().set("count", *months)),
                )
                .set(
                    "counting",
                    words.text(&format!("counting-{}", counting(*how))),
                );
            words.format("cli-value-months", &args)
        }
        Value::Ages(from, to) => words.format("cli-value-ages", &from_to(*from, *to)),
        Value::Days(from, to) => words.format("cli-value-days", &from_to(*from, *to)),
        Value::Percent(_) | Value::Date(_) | Value::Count(_) => value.to_string(),
    }
}

fn programme_page(desk: &Desk, programme: &Programme) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    let name = spoken_name(words.lang(), &programme.name);
    page.title(format!("{}  {name}", programme.code));
    let rule = |name: &Option<String>| Field::figures(name.clone().unwrap_or_default());
    page.facts([
        (
            words.text("cli-fact-enrolls"),
            Field::words(phrases::word(words, programme.enrolls)),
        ),
        (
            words.text("cli-fact-placement"),
            Field::words(phrases::word(words, programme.placement)),
        ),
        (words.text("cli-fact-ages"), rule(&programme.ages)),
        (words.text("cli-fact-ends"), rule(&programme.ends)),
    ]);
    let mut table = Table::new([
        Column::figures(words.text("cli-col-code")),
        Column::words(words.text("cli-col-component")),
        Column::words(words.text("cli-col-payer")),
        Column::figures(words.text("cli-col-amount-by")),
        Column::figures(words.text("cli-col-months-by")),
    ]);
    for part in &programme.components {
        table.row([
            Field::figures(&part.code),
            Field::words(spoken_name(words.lang(), &part.name)),
            Field::words(phrases::word(words, part.payer)),
            Field::figures(view::amount(&part.amount)),
            rule(&part.months),
        ]);
    }
    if !table.is_empty() {
        page.title(words.text("cli-title-components"));
        page.table(table);
    }
    machine::draw(&mut page, desk, programme);
    page
}
