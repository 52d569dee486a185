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
use masar_store::Caller;
use masar_store::batch::{self, Plan, Seen};
use masar_text::messages::Args;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

/// Rows that a person is shown unless more are asked for.
const ON_A_PAGE: u32 = 20;

/// Rows of the file named beside a reason.
const ROWS_NAMED: usize = 12;

/// What is told of the list that a plan comes from, where it comes from one.
#[derive(Debug, Default)]
pub(crate) struct Listed {
    /// The row of each household, by its number.
    pub(crate) rows: HashMap<u32, u32>,
    /// Rows that name no household or cannot be read.
    pub(crate) refused: Vec<RowRefused>,
    /// Rows that say nothing new.
    pub(crate) unchanged: u64,
    /// How the list was read, where somebody could want it otherwise.
    pub(crate) remarks: Vec<String>,
    /// The file with the refused rows, where it was written.
    pub(crate) rejects: Option<PathBuf>,
}

/// A reason why a row of a list stays out.
#[derive(Debug)]
pub(crate) struct RowRefused {
    pub(crate) row: u32,
    pub(crate) code: String,
    pub(crate) reason: String,
}

/// Those refused for one reason.
#[derive(Default)]
struct Group {
    count: u64,
    /// Rows of the list.
    rows: Vec<u32>,
    /// The first one's, in words.
    reason: String,
}

/// A household of the plan, as programs read it.
#[derive(Debug, Serialize)]
struct PlanRow {
    plan: String,
    /// Of the list that the plan comes from.
    row: Option<u32>,
    case: String,
    head: String,
    /// `change` or `refused`.
    outcome: &'static str,
    code: Option<String>,
    reason: Option<String>,
    fields: Vec<FieldRow>,
}

impl Row for PlanRow {
    const FIELDS: &'static [&'static str] = &[
        "plan", "row", "case", "head", "outcome", "code", "reason", "fields",
    ];
}

/// Shows a plan and keeps it, so that it can be applied by its id.
pub(crate) fn show(
    desk: &Desk,
    plan: Plan,
    asked: &Asked,
    caller: &Caller,
    listed: &Listed,
) -> Result<(), Trouble> {
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
        ("refused", plan.all_refused() as u64),
        ("unchanged", listed.unchanged),
    ];
    let mut list = desk.list(table, "rows", &about)?;
    let most = finding::most(desk, asked.limit, ON_A_PAGE);
    let looker = register.looker(&plan, caller)?;
    let mut groups = grouped(listed);
    if desk.format().is_for_programs() {
        for refused in listed.refused.iter().take(most as usize) {
            list.row(&of_row(&id, refused), Vec::new)?;
        }
    }
    let mut shown = 0;
    for row in &plan.rows {
        let code = row.comes.code().map(|code| code.as_str().to_owned());
        let is_shown = shown < most;
        if let Some(group) = code
            .as_ref()
            .map(|code| groups.entry(code.clone()).or_default())
        {
            group.count += 1;
            group.rows.extend(listed.rows.get(&row.number));
        }
        let group = code.as_ref().and_then(|code| groups.get_mut(code));
        let untold = group.as_ref().is_some_and(|group| group.reason.is_empty());
        if !is_shown && !untold {
            continue;
        }
        let Some(Seen { file, comes_to, .. }) = looker.look(row)? else {
            continue;
        };
        let reason = comes_to
            .as_ref()
            .err()
            .map(|why| report::refusal(why, &desk.words));
        if let (Some(group), Some(reason), true) = (group, &reason, untold) {
            group.reason.clone_from(reason);
        }
        if !is_shown {
            continue;
        }
        shown += 1;
        let looked = comes_to.as_ref().ok().filter(|_| code.is_none());
        let changes = looked.map_or(&[][..], |looked| &looked.fields);
        let secrets = desk.secrets();
        let told = PlanRow {
            plan: id.clone(),
            row: listed.rows.get(&row.number).copied(),
            case: file.household.id.to_string(),
            head: finding::head(desk, &file),
            outcome: if code.is_some() || reason.is_some() {
                "refused"
            } else {
                "change"
            },
            code: comes_to
                .as_ref()
                .err()
                .map(|why| why.code.as_str().to_owned())
                .or(code),
            reason,
            fields: changes
                .iter()
                .map(|change| FieldRow::of(change, secrets))
                .collect(),
        };
        list.row(&told, || person_row(desk, &told, changes.first()))?;
        for change in changes.iter().skip(1) {
            list.below(|| {
                let whose = [Field::figures(""), Field::words("")];
                whose.into_iter().chain(field_row(desk, change)).collect()
            });
        }
    }
    list.end::<PlanRow>(|table| page(desk, &plan, &id, &groups, listed, (table, shown)))
}

/// The rows of the list that stay out, by their reason.
fn grouped(listed: &Listed) -> BTreeMap<String, Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for refused in &listed.refused {
        let group = groups.entry(refused.code.clone()).or_default();
        group.count += 1;
        group.rows.push(refused.row);
        if group.reason.is_empty() {
            group.reason.clone_from(&refused.reason);
        }
    }
    groups
}

fn of_row(plan: &str, refused: &RowRefused) -> PlanRow {
    PlanRow {
        plan: plan.to_owned(),
        row: Some(refused.row),
        case: String::new(),
        head: String::new(),
        outcome: "refused",
        code: Some(refused.code.clone()),
        reason: Some(refused.reason.clone()),
        fields: Vec::new(),
    }
}

/// The row for people: its first field, or the refusal in short.
fn person_row(desk: &Desk, told: &PlanRow, change: Option<&FieldChange>) -> Vec<Field> {
    let rest = match (change, &told.code) {
        (Some(change), _) => field_row(desk, change),
        (None, code) => [
            Field::words(desk.words.text("batch-refused")),
            Field::words(""),
            Field::words(code.as_deref().unwrap_or_default()),
        ],
    };
    let whose = [Field::figures(&told.case), Field::words(&told.head)];
    whose.into_iter().chain(rest).collect()
}

/// A field with what it is and will be.
fn field_row(desk: &Desk, change: &FieldChange) -> [Field; 3] {
    [
        Field::words(fields::name(desk, change)),
        Field::words(fields::value(desk, change.old.as_ref())),
        Field::words(fields::value(desk, change.new.as_ref())),
    ]
}

fn page(
    desk: &Desk,
    plan: &Plan,
    id: &str,
    groups: &BTreeMap<String, Group>,
    listed: &Listed,
    (table, shown): (Table, u32),
) -> Page {
    let mut page = Page::new();
    page.title(match &plan.head.asked {
        batch::Asked::Change(text) | batch::Asked::Each { from: text, .. } => text.clone(),
        batch::Asked::Undo(operation) => {
            let args = Args::new().set("operation", operation.to_string());
            desk.words.format("batch-undo-of", &args)
        }
    });
    let (changes, refused) = (plan.changes(), plan.all_refused());
    let counts = Args::new()
        .set("changes", changes as i64)
        .set("refused", refused as i64);
    page.sentence(desk.words.format("cli-batch-counts", &counts));
    if listed.unchanged > 0 {
        let args = Args::new().set("unchanged", listed.unchanged as i64);
        page.sentence(desk.words.format("cli-batch-unchanged", &args));
    }
    for remark in &listed.remarks {
        page.sentence(remark.clone());
    }
    if !groups.is_empty() {
        page.table(reasons(
            desk,
            groups,
            !listed.rows.is_empty() || !listed.refused.is_empty(),
        ));
    }
    if let Some(path) = &listed.rejects {
        let args = Args::new().set("file", path.display().to_string());
        page.sentence(desk.words.format("import-rejects-written", &args));
    }
    if !table.is_empty() {
        page.table(table);
    }
    if (shown as usize) < plan.rows.len() {
        let args = Args::new()
            .set("shown", i64::from(shown))
            .set("all", plan.rows.len() as i64);
        page.sentence(desk.words.format("cli-batch-shown", &args));
    }
    if changes > 0 {
        let valid = if refused > 0 { " --valid" } else { "" };
        page.sentence(desk.words.text("cli-batch-apply"));
        page.verbatim(format!(
            "masar batch --plan {id} --confirm {changes}{valid}"
        ));
    }
    page
}

/// The reasons, each with how many it keeps out and, of a list, with their rows.
fn reasons(desk: &Desk, groups: &BTreeMap<String, Group>, of_list: bool) -> Table {
    let heading = |id: &str| desk.words.text(id);
    let rows = of_list.then(|| Column::figures(heading("cli-col-rows")));
    let first = [
        Column::figures(heading("cli-col-code")),
        Column::figures(heading("cli-col-count")),
    ];
    let last = Column::words(heading("cli-col-reason"));
    let mut table = Table::new(first.into_iter().chain(rows).chain([last])).ending_in_sentences();
    for (code, group) in groups {
        let rows = of_list.then(|| Field::figures(numbers(&group.rows)));
        let first = [Field::figures(code), Field::figures(group.count)];
        let last = Field::words(&group.reason);
        table.row(first.into_iter().chain(rows).chain([last]));
    }
    table
}

/// The first rows by their numbers, and that there are more.
fn numbers(rows: &[u32]) -> String {
    let named: Vec<String> = rows.iter().take(ROWS_NAMED).map(u32::to_string).collect();
    let more = if rows.len() > ROWS_NAMED { " …" } else { "" };
    format!("{}{more}", named.join(" "))
}
