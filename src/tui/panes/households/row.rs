//! A row of the list: what each column says of a household.

use super::draw_amount;
use super::placing::{Placed, Placing};
use crate::app::App;
use crate::columns::{self, Column, Holds};
use crate::ink::{self, Edge, Ink, Is};
use crate::panes::household_row::{HouseholdRow, Standing};
use crate::panes::words;
use crate::theme::{Glyph, Role, Status};
use masar_domain::Fils;
use masar_domain::enrollment::State;
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// What a column says, and how it is drawn.
struct Said {
    text: String,
    role: Role,
    /// A sign before it.
    sign: Option<Glyph>,
}

impl Said {
    fn new(text: impl Into<String>, role: Role) -> Said {
        Said {
            text: text.into(),
            role,
            sign: None,
        }
    }
}

pub(super) fn draw(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    (household, marked): (&HouseholdRow, bool),
    placing: &Placing,
) {
    if marked {
        ink.sign(area, row, 1, Glyph::Marker, ink.style(Role::CursorRow));
    }
    for placed in &placing.placed {
        let said = said(app, household, placed, marked);
        draw_cell(app, ink, area, row, (placed, said));
    }
}

fn said(app: &App, household: &HouseholdRow, placed: &Placed, marked: bool) -> Said {
    let room = placed.place.width;
    let own = if marked { Role::CursorRow } else { Role::Text };
    match placed.column {
        Column::Id => Said::new(household.file.household.id.to_string(), own),
        Column::Head => Said::new(words::called(&household.head, room), own),
        Column::Place => {
            let place = app.place(&household.liwa, &household.governorate);
            Said::new(words::known_as(place, room), Role::Text)
        }
        Column::Governorate => Said::new(app.place("", &household.governorate), Role::Muted),
        Column::Members => Said::new(household.members.to_string(), Role::Text),
        Column::AidMonth => {
            let aid = household.aid.map_or(app.no_amount(), words::amount);
            Said::new(aid, Role::Text)
        }
        Column::Wages => Said::new(
            match household.wages {
                Fils::ZERO => "0".to_owned(),
                wages => words::amount(wages),
            },
            Role::Text,
        ),
        Column::Standing => standing(app, household.standing),
        Column::Ends => Said::new(ends(app, household), Role::Muted),
        other => {
            let day = app.today();
            let cell = other.cell(&app.messages, &app.book, &household.file, day);
            Said::new(plain(app, &cell), Role::Text)
        }
    }
}

fn ends(app: &App, household: &HouseholdRow) -> String {
    let Some(day) = household.ends.map(|day| app.date(day)) else {
        return String::new();
    };
    match app.is_headed() {
        true => day,
        false => app.say("pane-next-end", Args::new().set("date", day)),
    }
}

fn plain(app: &App, cell: &columns::Cell) -> String {
    match cell {
        columns::Cell::Money(None) => app.no_amount(),
        other => other.plain(),
    }
}

fn standing(app: &App, standing: Standing) -> Said {
    let (sign, role) = match standing {
        Standing::NotYet | Standing::None => (Glyph::Gap, Role::Muted),
        Standing::Suspended { .. } => (Glyph::Suspended, Role::Caution),
        Standing::Running { .. } => (Glyph::Running, Role::Text),
        Standing::State(state) => {
            let look = state_look(state);
            (look.glyph(), look.role())
        }
    };
    Said {
        text: standing.words(&app.messages),
        role,
        sign: Some(sign),
    }
}

fn draw_cell(app: &App, ink: &mut Ink<'_>, area: Rect, row: u16, (placed, said): (&Placed, Said)) {
    let mut place = placed.place;
    let style = ink.style(said.role);
    if let Some(sign) = said.sign {
        ink.sign(area, row, place.start, sign, style);
        place = behind(place, 2);
    }
    if let Some(label) = label(app, placed.column) {
        let muted = ink.style(Role::Muted);
        let used = ink.word(area, row, place.start, &label, Is::Words, muted) + 1;
        place = behind(place, used);
    }
    let is = match (placed.column, placed.column.holds()) {
        (_, Holds::Figures) => return draw_amount(ink, area, row, place, &said.text),
        (Column::Ends, _) | (_, Holds::Words) => Is::Words,
        (_, Holds::Names) => Is::Name,
        (_, Holds::Codes) => Is::Code,
    };
    ink.field(area, row, place, &said.text, is, Edge::Start, style);
}

/// What is left of a column behind its first cells.
fn behind(place: ink::Column, used: u16) -> ink::Column {
    ink::Column {
        start: place.start + used,
        width: place.width.saturating_sub(used),
    }
}

/// What an amount is of, where no heading says it.
fn label(app: &App, column: Column) -> Option<String> {
    let id = match column {
        Column::AidMonth => "pane-aid",
        Column::Wages => "pane-work",
        _ => return None,
    };
    (!app.is_headed()).then(|| app.text(id))
}

/// The sign of a state, and the word for it.
pub(crate) fn state_look(state: State) -> Status {
    match state {
        State::Applied => Status::Applied,
        State::Verified => Status::Verified,
        State::Active => Status::Active,
        State::Reduced => Status::Reduced,
        State::Suspended => Status::Suspended,
        State::Stopped => Status::Stopped,
        State::Graduated => Status::Graduated,
        State::Reapplied => Status::Reapplied,
    }
}
