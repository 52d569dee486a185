//! The preview of a change for many households: each household with what its
//! fields are and will be, or why it is refused; the reasons with their counts.

use super::details;
use super::lines::{self, Line, Part};
use super::listing::{Cell, Column, Holds, Row, Wide};
use super::reading::Told;
use super::words;
use crate::app::App;
use crate::forms;
use crate::theme::{Glyph, GlyphSet, Role};
use masar_domain::CaseFile;
use masar_domain::batch::{FieldChange, Value};
use masar_domain::refusal::Refusal;
use masar_store::batch::Asked;
use masar_text::Lang;
use masar_text::calendar;
use masar_text::messages::Args;
use std::sync::Arc;

/// What changes, and what is refused.
pub(crate) const VIEWS: &[&str] = &["changes", "refused"];

#[rustfmt::skip]
pub(crate) const COLUMNS: &[Column] = &[
    Column { id: "household", holds: Holds::Codes, wide: Wide::Cells(10),          from: 0 },
    Column { id: "head",      holds: Holds::Names, wide: Wide::Parts(2, 30),       from: 0 },
    Column { id: "change",    holds: Holds::Words, wide: Wide::Parts(5, u16::MAX), from: 0 },
];

/// A household of the plan as it is now.
#[derive(Clone, Debug)]
pub(crate) struct PlanRow {
    /// Its place in the plan.
    pub(crate) place: usize,
    pub(crate) file: Arc<CaseFile>,
    pub(crate) comes_to: Result<Vec<FieldChange>, Refusal>,
    /// It comes to what the plan says still.
    pub(crate) as_planned: bool,
}

/// So many that are refused for one reason.
#[derive(Debug)]
pub(crate) struct ReasonRow {
    pub(crate) count: usize,
    pub(crate) example: Refusal,
}

impl Row for PlanRow {
    fn key(&self) -> u64 {
        self.place as u64
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }

    fn cell(&self, app: &App, column: &str, room: u16) -> Cell {
        let household = &self.file.household;
        let left_out = self.is_left_out(app);
        let role = if left_out { Role::Muted } else { Role::Text };
        match column {
            "household" => Cell::new(household.id.to_string(), role),
            "head" => {
                let head = household.head_on(app.today());
                let name = head.map_or("", |head| head.particulars.name.shown());
                Cell::new(words::called(name, room), role)
            }
            _ if left_out => Cell::muted(app.text("batch-left-out")).with_sign(Glyph::Gap),
            _ if !self.as_planned => {
                Cell::new(app.text("batch-changed-since"), Role::Caution).with_sign(Glyph::Warning)
            }
            _ => match &self.comes_to {
                Ok(fields) => Cell::text(changes(app, fields)),
                Err(refusal) => {
                    let why = forms::refusal(refusal, &app.messages);
                    Cell::new(why, Role::Caution).with_sign(Glyph::Failed)
                }
            },
        }
    }

    fn told(&self) -> Option<Arc<dyn Told>> {
        Some(Arc::new(self.clone()))
    }
}

impl PlanRow {
    fn is_left_out(&self, app: &App) -> bool {
        let number = self.file.household.id.number;
        let preview = app.preview.as_ref();
        preview.is_some_and(|preview| preview.is_left_out(number))
    }
}

/// Its fields one below the other.
impl Told for PlanRow {
    fn title(&self, _: &App) -> String {
        self.file.household.id.to_string()
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let mut text = Vec::new();
        let mut say = |id: &str, role| {
            text.extend(lines::paragraph(&app.text(id), room, role));
        };
        if self.is_left_out(app) {
            say("batch-left-out", Role::Muted);
        }
        if !self.as_planned {
            say("batch-changed-since", Role::Caution);
        }
        match &self.comes_to {
            Err(refusal) => {
                let why = forms::refusal(refusal, &app.messages);
                text.extend(lines::paragraph(&why, room, Role::Caution));
                text.push(vec![Part::code(refusal.code.as_str(), Role::Muted)]);
            }
            Ok(fields) => {
                for change in fields {
                    text.push(lines::heading(name(app, change)));
                    let labels = ["batch-is", "batch-will-be"].map(|id| app.text(id));
                    let width = labels.iter().map(|label| words::width(label)).max();
                    let width = width.unwrap_or(0);
                    for (label, value) in labels.iter().zip([&change.old, &change.new]) {
                        let value = Part::words(said(app, value.as_ref()), Role::Text);
                        text.push(lines::pair(label, width, value));
                    }
                }
            }
        }
        text
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }
}

impl Row for ReasonRow {
    /// Above all places of rows.
    fn key(&self) -> u64 {
        let digits = self.example.code.as_str().trim_start_matches('E');
        u64::MAX - digits.parse::<u64>().unwrap_or(0)
    }

    fn cell(&self, app: &App, column: &str, _: u16) -> Cell {
        match column {
            "household" => Cell::new(self.example.code.as_str(), Role::Caution),
            "head" => {
                let args = Args::new().set("count", self.count);
                Cell::new(app.say("batch-refused-count", args), Role::Caution)
            }
            _ => {
                let why = forms::refusal(&self.example, &app.messages);
                Cell::new(why, Role::Caution).with_sign(Glyph::Failed)
            }
        }
    }

    fn line(&self, app: &App) -> Option<String> {
        Some(forms::refusal(&self.example, &app.messages))
    }
}

/// Every field with what it is and will be.
fn changes(app: &App, fields: &[FieldChange]) -> String {
    let arrow = match (app.theme.glyphs(), app.lang()) {
        (GlyphSet::Unicode, Lang::English) => "→",
        (GlyphSet::Unicode, Lang::Arabic) => "←",
        (GlyphSet::Ascii, Lang::English) => "->",
        (GlyphSet::Ascii, Lang::Arabic) => "<-",
    };
    let apart = |text: String| format!("\u{2068}{text}\u{2069}");
    let said = fields.iter().map(|change| {
        let [old, new] = [&change.old, &change.new].map(|value| apart(said(app, value.as_ref())));
        format!("{}: {old} {arrow} {new}", apart(name(app, change)))
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// A field with its programme, where it speaks of one.
fn name(app: &App, change: &FieldChange) -> String {
    let field = app.text(change.field.message());
    match change.field.programme() {
        Some(code) => format!("{field} \u{2068}{}\u{2069}", app.programme(code)),
        None => field,
    }
}

/// What a field holds; a dash for nothing.
fn said(app: &App, value: Option<&Value>) -> String {
    match value {
        None => app.no_amount(),
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Word(id)) => app.text(id),
        Some(Value::Place(code)) => app.place(code, code).to_owned(),
        Some(Value::Account(account)) => details::masked_account(account),
        Some(Value::Day(day)) => app.date(*day),
        Some(Value::Amount(fils)) => calendar::money(&app.messages, fils.0),
    }
}

/// How many change, of how many.
pub(super) fn counts(app: &App) -> Option<String> {
    let preview = app.preview.as_ref()?;
    let all = preview.whole().rows.len();
    let args = Args::new()
        .set("changes", words::count(preview.changes() as u64))
        .set("refused", words::count(preview.refused() as u64))
        .set("refused-count", preview.refused())
        .set("left-out", words::count(preview.left_out()))
        .set("left-out-count", preview.left_out())
        .set("all", words::count(all as u64));
    Some(app.say("batch-counts", args))
}

/// The id of the plan, and what is planned.
pub(super) fn subject(app: &App) -> Option<(String, String)> {
    let preview = app.preview.as_ref()?;
    let asked = match &preview.plan().head.asked {
        Asked::Change(text) | Asked::Each { from: text, .. } => text.clone(),
        Asked::Undo(operation) => {
            let args = Args::new().set("operation", operation.to_string());
            app.say("batch-undo-of", args)
        }
    };
    Some((preview.id().to_owned(), asked))
}
