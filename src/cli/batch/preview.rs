//! A plan, shown before anything is done: how many households it changes, how
//! many are refused and why, and each of them field by field.

use super::Asked;
use super::fields::{self, FieldRow};
use crate::cli::desk::Desk;
use crate::cli::finding;
use crate::cli::output::Row;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::report;
use crate::cli::trouble::Trouble;
use masar_domain::batch::FieldChange;
use masar_domain::refusal::{Code, Refusal};
use masar_store::Caller;
use masar_store::batch::{self, Plan, Seen};
use masar_text::messages::Args;
use serde::Serialize;
use std::collections::BTreeMap;

/// Rows that a person is shown unless more are asked for.
const ON_A_PAGE: u32 = 20;

/// A household of the plan, as programs read it.
#[derive(Debug, Serialize)]
struct PlanRow {
    plan: String,
    case: String,
    head: String,
    /// `change` or `refused`.
    outcome: &'static str,
    code: Option<&'static str>,
    reason: Option<String>,
    fields: Vec<FieldRow>,
}

impl Row for PlanRow {
    const FIELDS: &'static [&'static str] = &[
        "plan", "case", "head", "outcome", "code", "reason", "fields",
    ];
}

/// Shows a plan and keeps it, so that it can be applied by its id.
pub(crate) fn show(desk: &Desk, plan: Plan, asked: &Asked, caller: &Caller) -> Result<(), Trouble> {
    let plan = plan.without(|number| asked.except.iter().any(|id| id.number == number));
    let register = desk.register()?;
    let id = register.keep_plan(&plan)?.to_string();
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        Column::figures(heading("cli-col-case")),
        Column::words(heading("cli-col-head")),
        Column::words(heading("cli-col-field")),
        Column::words(heading("cli-col-was")),
        Column::words(heading("cli-col-will-be")),
    ]);
    let about = [
        ("changes", plan.changes() as u64),
        ("refused", (plan.rows.len() - plan.changes()) as u64),
    ];
    let mut list = desk.list(table, "rows", &about)?;
    let most = finding::most(desk, asked.limit, ON_A_PAGE);
    let looker = register.looker(&plan, caller)?;
    let mut examples: BTreeMap<Code, Refusal> = BTreeMap::new();
    let mut shown = 0;
    for row in &plan.rows {
        let is_shown = shown < most;
        let refused_first = row
            .comes
            .code()
            .is_some_and(|code| !examples.contains_key(&code));
        if !is_shown && !refused_first {
            continue;
        }
        let Some(Seen { file, comes_to }) = looker.look(row)? else {
            continue;
        };
        if let Err(refusal) = &comes_to {
            examples
                .entry(refusal.code)
                .or_insert_with(|| refusal.clone());
        }
        if !is_shown {
            continue;
        }
        shown += 1;
        let (changes, refusal): (Vec<FieldChange>, Option<Refusal>) = match comes_to {
            Ok(looked) => (looked.fields, None),
            Err(refusal) => (Vec::new(), Some(refusal)),
        };
        let told = PlanRow {
            plan: id.clone(),
            case: file.household.id.to_string(),
            head: finding::head(desk, &file),
            outcome: if refusal.is_some() {
                "refused"
            } else {
                "change"
            },
            code: refusal.as_ref().map(|refusal| refusal.code.as_str()),
            reason: refusal
                .as_ref()
                .map(|why| report::refusal(why, &desk.words)),
            fields: changes.iter().map(FieldRow::from).collect(),
        };
        list.row(&told, || person_row(desk, &told, changes.first()))?;
    }
    list.end::<PlanRow>(|table| page(desk, &plan, &id, &examples, table, shown))
}

/// The row for people: its first field, or the refusal in short.
fn person_row(desk: &Desk, told: &PlanRow, change: Option<&FieldChange>) -> Vec<Field> {
    let (what, was, will_be) = match (change, told.code) {
        (Some(change), _) => (
            fields::name(desk, change),
            fields::value(desk, change.old.as_ref()),
            fields::value(desk, change.new.as_ref()),
        ),
        (None, Some(code)) => (
            desk.words.text("batch-refused"),
            String::new(),
            code.to_owned(),
        ),
        (None, None) => Default::default(),
    };
    vec![
        Field::figures(&told.case),
        Field::words(&told.head),
        Field::words(what),
        Field::words(was),
        Field::words(will_be),
    ]
}

fn page(
    desk: &Desk,
    plan: &Plan,
    id: &str,
    examples: &BTreeMap<Code, Refusal>,
    table: Table,
    shown: u32,
) -> Page {
    let mut page = Page::new();
    let asked = match &plan.head.asked {
        batch::Asked::Change(text) => text.clone(),
        batch::Asked::Undo(operation) => {
            let args = Args::new().set("operation", operation.to_string());
            desk.words.format("batch-undo-of", &args)
        }
    };
    page.title(asked);
    let (changes, all) = (plan.changes(), plan.rows.len());
    let counts = Args::new()
        .set("changes", changes as i64)
        .set("refused", (all - changes) as i64);
    page.sentence(desk.words.format("cli-batch-counts", &counts));
    let heading = |id: &str| desk.words.text(id);
    let mut reasons = Table::new([
        Column::figures(heading("cli-col-code")),
        Column::figures(heading("cli-col-count")),
        Column::words(heading("cli-col-reason")),
    ])
    .ending_in_sentences();
    for (code, count) in plan.refused() {
        let why = examples
            .get(&code)
            .map(|why| report::refusal(why, &desk.words));
        reasons.row([
            Field::figures(code.as_str()),
            Field::figures(count),
            Field::words(why.unwrap_or_default()),
        ]);
    }
    if !reasons.is_empty() {
        page.table(reasons);
    }
    page.table(table);
    if (shown as usize) < all {
        let args = Args::new()
            .set("shown", i64::from(shown))
            .set("all", all as i64);
        page.sentence(desk.words.format("cli-batch-shown", &args));
    }
    if changes > 0 {
        let valid = if changes < all { " --valid" } else { "" };
        page.sentence(desk.words.text("cli-batch-apply"));
        page.verbatim(format!(
            "masar batch --plan {id} --confirm {changes}{valid}"
        ));
    }
    page
}
