//! What the verbs share that concern two households at once: people with what
//! they are to the head where they go, giving both halves together, and telling
//! beforehand what will follow.

use super::desk::Desk;
use super::done;
use super::globals::Once;
use super::output::Row;
use super::page::{Column, Field, Page, Table};
use super::phrases;
use super::read::{self, Read};
use super::trouble::Trouble;
use super::unreadable::{Unreadable, What};
use super::view::Money;
use masar_domain::consequence::{self, Change, Closed, Consequence, Late};
use masar_domain::life::{self, Comer, Life};
use masar_domain::person::Relation;
use masar_domain::{CaseFile, Command, EnrollmentId, trial};
use masar_text::messages::{Args, Messages};
use serde::Serialize;

/// Whether a change is to be made, or only told.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Rehearsal {
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) once: Once,
}

/// `IRB-004217.3=daughter`: who, and what they are to the head there.
pub(crate) fn comer(text: &str) -> Read<Comer> {
    let (person, relation) = text
        .split_once('=')
        .ok_or_else(|| Unreadable::new(What::Pair, text))?;
    Ok(Comer {
        person: read::person(person)?,
        relation: read::coded::<Relation>(relation)?,
    })
}

/// Carries an event of life out, both households in one operation, or tells
/// what would follow.
pub(crate) fn carry_out(desk: &Desk, life: &Life, how: &Rehearsal) -> Result<(), Trouble> {
    let source = life.source().map(|id| desk.file(id)).transpose()?;
    let target = life.target().map(|id| desk.file(id)).transpose()?;
    let commands = life::plan(life, source.as_ref(), target.as_ref(), desk.book()?)?;
    if how.dry_run {
        let files = [source, target];
        let pairs = commands.iter().zip(files.iter().map(Option::as_ref));
        return foretell(desk, pairs);
    }
    let receipts = desk.give_together(commands, &how.once)?;
    let follows = source.map_or_else(|| Ok(Vec::new()), |source| put_right(desk, &source))?;
    done::say_with(desk, &receipts, &follows)
}

/// Gives one command, or tells what would follow.
pub(crate) fn give(desk: &Desk, command: Command, how: &Rehearsal) -> Result<(), Trouble> {
    let file = command.household().map(|id| desk.file(id)).transpose()?;
    if how.dry_run {
        return foretell(desk, [(&command, file.as_ref())]);
    }
    let receipt = desk.give(command, &how.once)?;
    let follows = file.map_or_else(|| Ok(Vec::new()), |file| put_right(desk, &file))?;
    done::say_with(desk, &[receipt], &follows)
}

/// What is to be put right since the file stood like that: owed for closed
/// months, or paid too much.
fn put_right(desk: &Desk, before: &CaseFile) -> Result<Vec<String>, Trouble> {
    let after = desk.file(before.household.id)?;
    let late = consequence::closed(before, &after, None, desk.book()?, desk.clock.today);
    Ok(late_told(&late)
        .map(|(_, message, late)| late_said(&desk.words, message, late))
        .collect())
}

/// What a change makes of closed months: its code, its message, how much.
fn late_told(closed: &Closed) -> impl Iterator<Item = (&'static str, &'static str, &Late)> {
    let told = [
        ("owed", "form-foresee-owed", &closed.owed),
        ("too-much", "form-foresee-over", &closed.over),
    ];
    told.into_iter().filter(|(.., late)| late.months > 0)
}

fn late_said(words: &Messages, message: &str, late: &Late) -> String {
    let args = Args::new().set("count", late.months);
    words.format(message, &args.set("amount", phrases::amount(late.amount)))
}

#[derive(Debug, Serialize)]
struct ForetoldRow {
    household: String,
    enrollment: String,
    component: String,
    /// `ends`, `lost`, `begins` or `differs`; of closed months `owed` or
    /// `too-much`, over all components of the enrollment.
    change: &'static str,
    /// The first month of it; none of closed months.
    month: Option<String>,
    /// How many months are lost, owed for or paid too much.
    months: Option<usize>,
    amount: Option<Money>,
    before: Option<Money>,
}

impl Row for ForetoldRow {
    const FIELDS: &'static [&'static str] = &[
        "household",
        "enrollment",
        "component",
        "change",
        "month",
        "months",
        "amount",
        "before",
    ];
}

/// Tries each command on its file and lists what changes for the money.
fn foretell<'a>(
    desk: &Desk,
    pairs: impl IntoIterator<Item = (&'a Command, Option<&'a CaseFile>)>,
) -> Result<(), Trouble> {
    let book = desk.book()?;
    let context = trial::context(desk.user()?, desk.clock.today, book.clone());
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        Column::figures(heading("cli-col-enrollment")),
        Column::words(heading("cli-col-what")),
    ]);
    let mut list = desk.list(table.ending_in_sentences(), "follows", &[])?;
    for (command, file) in pairs {
        let Some(after) = trial::attempt(file, command, &context)? else {
            continue;
        };
        // What a new household has, it has from nothing.
        let nothing = CaseFile::new(after.household.clone());
        let before = file.unwrap_or(&nothing);
        for told in consequence::all(before, &after, book, desk.clock.today) {
            for change in &told.changes {
                list.row(&row(&told, change), || {
                    let said = said(&desk.words, &component(desk, &after, &told), change);
                    vec![Field::figures(told.enrollment), Field::words(said)]
                })?;
            }
        }
        for enrollment in &after.enrollments {
            let id = enrollment.id;
            let late = consequence::closed(before, &after, Some(id), book, desk.clock.today);
            for (change, message, late) in late_told(&late) {
                list.row(&closed_row(id, change, late), || {
                    let said = late_said(&desk.words, message, late);
                    vec![Field::figures(id), Field::words(said)]
                })?;
            }
        }
    }
    list.end::<ForetoldRow>(|table| {
        let mut page = Page::new();
        if table.is_empty() {
            page.sentence(desk.words.text("form-foresee-nothing"));
        } else {
            page.table(table);
        }
        page.sentence(desk.words.text("cli-life-rehearsed"));
        page
    })
}

/// What each command makes of the money of its file, in sentences.
pub(crate) fn sentences<'a>(
    desk: &Desk,
    pairs: impl IntoIterator<Item = (&'a Command, &'a CaseFile)>,
) -> Result<Vec<String>, Trouble> {
    let (book, today) = (desk.book()?, desk.clock.today);
    let context = trial::context(desk.user()?, today, book.clone());
    let mut follows = Vec::new();
    for (command, before) in pairs {
        let Some(after) = trial::attempt(Some(before), command, &context)? else {
            continue;
        };
        for told in consequence::all(before, &after, book, today) {
            let name = component(desk, &after, &told);
            let changes = told.changes.iter();
            follows.extend(changes.map(|change| said(&desk.words, &name, change)));
        }
        let late = consequence::closed(before, &after, None, book, today);
        follows.extend(late_told(&late).map(|(_, id, late)| late_said(&desk.words, id, late)));
    }
    Ok(follows)
}

fn component(desk: &Desk, after: &CaseFile, told: &Consequence) -> String {
    let programme = after
        .enrollment(told.enrollment)
        .map(|e| e.programme.as_str());
    match desk.book() {
        Ok(book) => phrases::component(
            &desk.words,
            book,
            programme.unwrap_or_default(),
            &told.component,
        ),
        Err(_) => told.component.clone(),
    }
}

fn row(told: &Consequence, change: &Change) -> ForetoldRow {
    let (code, month, months, amount, before) = match change {
        Change::Ends { from } => ("ends", from, None, None, None),
        Change::Lost { from, months } => ("lost", from, Some(*months), None, None),
        Change::Begins { from, amount } => ("begins", from, None, Some(*amount), None),
        Change::Differs { from, before, now } => ("differs", from, None, Some(*now), Some(*before)),
    };
    ForetoldRow {
        household: told.enrollment.household.to_string(),
        enrollment: told.enrollment.to_string(),
        component: told.component.clone(),
        change: code,
        month: Some(month.to_string()),
        months,
        amount: amount.map(Money::from),
        before: before.map(Money::from),
    }
}

fn closed_row(of: EnrollmentId, change: &'static str, late: &Late) -> ForetoldRow {
    ForetoldRow {
        household: of.household.to_string(),
        enrollment: of.to_string(),
        component: String::new(),
        change,
        month: None,
        months: Some(late.months),
        amount: Some(Money::from(late.amount)),
        before: None,
    }
}

fn said(words: &Messages, name: &str, change: &Change) -> String {
    let args = |month| {
        Args::new()
            .set("name", name)
            .set("month", phrases::month(words, month))
    };
    match change {
        Change::Ends { from } => words.format("form-foresee-ends", &args(*from)),
        Change::Lost { from, months } => {
            words.format("form-foresee-gap", &args(*from).set("count", *months))
        }
        Change::Begins { from, amount } => {
            let args = args(*from).set("amount", phrases::amount(*amount));
            words.format("form-foresee-begins", &args)
        }
        Change::Differs { from, before, now } => {
            let args = args(*from)
                .set("amount", phrases::amount(*now))
                .set("before", phrases::amount(*before));
            words.format("form-foresee-differs", &args)
        }
    }
}
