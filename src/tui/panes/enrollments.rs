//! The Enrollments pane: the programmes and jobs of the household under the
//! cursor.

use super::dossier_lines;
use super::enrollment_line::{About, Day, EnrollmentLine, Stands};
use super::households::{draw_amount, rows_of, state_look};
use super::words;
use crate::app::{App, Current, Focus};
use crate::ink::{Column, Edge, Ink, Is};
use crate::theme::{Glyph, Role};
use masar_domain::enrollment::{Enrollment, Period};
use masar_domain::placement::Stage;
use masar_domain::rules::Paid;
use masar_text::messages::Args;
use ratatui::layout::Rect;

pub(super) fn draw(app: &App, ink: &mut Ink<'_>, area: Rect) {
    draw_title(app, ink, area);
    let Some(current) = &app.current else { return };
    let list = rows_of(area);
    if current.lines.is_empty() {
        draw_nothing(app, ink, list);
    }
    let columns = Columns::of(area.width);
    let window = app.enrollments;
    for row in 0..list.height {
        let place = window.first + usize::from(row);
        if let Some(line) = current.lines.get(place) {
            let marked = place == window.cursor;
            draw_row(app, ink, list, row, (current, line), &columns, marked);
        }
    }
}

/// Title of a pane below: its name, the household, and which rows are seen
/// where not all are.
pub(super) fn draw_title(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let role = match app.focus {
        Focus::Enrollments => Role::PaneTitle,
        _ => Role::PaneTitleIdle,
    };
    let title = app.text("pane-enrollments");
    let mut start = 1;
    start += ink.word(area, 0, start, &title, Is::Words, ink.style(role)) + 1;
    let Some(current) = &app.current else { return };
    let muted = ink.style(Role::Muted);
    ink.sign(area, 0, start, Glyph::Gap, muted);
    start += 2;
    let id = current.file.household.id.to_string();
    start += ink.word(area, 0, start, &id, Is::Code, ink.style(Role::Heading)) + 1;
    let head = current.file.household.head_on(app.today());
    let head = head.map_or("", |head| head.particulars.name.shown());
    start += ink.word(area, 0, start, head, Is::Name, muted) + 1;
    let shown = usize::from(area.height.saturating_sub(1));
    draw_part_seen(
        ink,
        area,
        start,
        app.enrollments.first,
        shown,
        current.lines.len(),
    );
}

/// `1-4/6` at the end of a title row, where a list is longer than its pane.
pub(super) fn draw_part_seen(
    ink: &mut Ink<'_>,
    area: Rect,
    after: u16,
    first: usize,
    shown: usize,
    total: usize,
) {
    if total <= shown {
        return;
    }
    let place = format!("{}-{}/{total}", first + 1, (first + shown).min(total));
    let width = words::width(&place);
    let start = area.width.saturating_sub(width + 1).max(after);
    let column = Column { start, width };
    let muted = ink.style(Role::Muted);
    ink.field(area, 0, column, &place, Is::Code, Edge::End, muted);
}

fn draw_nothing(app: &App, ink: &mut Ink<'_>, area: Rect) {
    let contexts = crate::commands::contexts::ENROLLMENTS;
    let key = super::key_names::key_of(app, "enrollment.add", contexts).unwrap_or_default();
    let text = app.say("pane-enrollments-empty", Args::new().set("key", key));
    let column = Column {
        start: 3,
        width: area.width.saturating_sub(4),
    };
    let style = ink.style(Role::Muted);
    ink.field(area, 0, column, &text, Is::Words, Edge::Start, style);
}

struct Columns {
    what: Column,
    who: Column,
    stands: Column,
    day: Column,
    amount: Column,
    unit: Column,
}

/// Cells of marker, state, day, amount and unit, with the blanks after them.
const FIXED: u16 = 3 + 14 + 18 + 7 + 6;

impl Columns {
    fn of(width: u16) -> Columns {
        let free = width.saturating_sub(FIXED);
        let who = (free * 5 / 16).min(20);
        let what = (free - who).min(36);
        let mut at = 3;
        let mut take = |width: u16| {
            let column = Column {
                start: at,
                width: width.saturating_sub(1),
            };
            at += width;
            column
        };
        Columns {
            what: take(what),
            who: take(who),
            stands: take(14),
            day: take(18),
            amount: take(8),
            unit: take(7),
        }
    }
}

fn draw_row(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    (current, line): (&Current, &EnrollmentLine),
    columns: &Columns,
    marked: bool,
) {
    let text = ink.style(Role::Text);
    let own = match (marked, app.focus) {
        (true, Focus::Enrollments) => ink.style(Role::CursorRow),
        _ => text,
    };
    if marked && app.focus == Focus::Enrollments {
        ink.sign(area, row, 1, Glyph::Marker, own);
    }
    let what = app.programme(&line.what);
    ink.field(area, row, columns.what, what, Is::Name, Edge::Start, own);
    let who = who(app, current, line, columns.who.width);
    ink.field(area, row, columns.who, &who, Is::Words, Edge::Start, text);
    let enrollment = match line.about {
        About::Enrollment(id) => current.file.enrollment(id),
        About::Placement(_) => None,
    };
    let reached = enrollment.and_then(|e| dossier_lines::reached(app, &current.file, e));
    draw_stands(app, ink, area, row, columns.stands, (line.stands, reached));
    if let Some(day) = line.day {
        let (id, date) = match day {
            Day::Since(date) => ("pane-since", date),
            Day::Ends(date) => ("pane-ends", date),
        };
        let day = app.say(id, Args::new().set("date", app.date(date)));
        ink.field(area, row, columns.day, &day, Is::Words, Edge::Start, text);
    }
    let Some((amount, period)) = line.amount else {
        return;
    };
    let figure = words::amount(amount);
    draw_amount(ink, area, row, columns.amount, &figure);
    if enrollment.is_some_and(|e| paid_once(app, e)) {
        return;
    }
    let unit = app.text(match period {
        Period::Monthly => "pane-a-month",
        Period::Quarterly => "pane-a-quarter",
    });
    let muted = ink.style(Role::Muted);
    // The unit follows the amount without a blank.
    let unit_column = Column {
        start: columns.unit.start - 1,
        width: columns.unit.width + 1,
    };
    ink.field(area, row, unit_column, &unit, Is::Words, Edge::Start, muted);
}

/// Its amount comes once, not by the month.
fn paid_once(app: &App, enrollment: &Enrollment) -> bool {
    let programme = app.book.programme(&enrollment.programme);
    programme.is_some_and(|p| p.components.iter().all(|part| part.paid == Paid::Once))
}

/// The person with the age, or the name alone where both have no room.
fn who(app: &App, current: &Current, line: &EnrollmentLine, room: u16) -> String {
    let Some(person) = line.person else {
        return app.text("pane-household");
    };
    let whole = app.first_name_and_age(&current.file, person);
    if words::width(&whole) <= room {
        return whole;
    }
    let member = current.file.household.member(person);
    member.map_or(whole, |m| words::first_name(m.particulars.name.shown()))
}

/// Where it stands: the stage of the programme's own path where one is reached
/// and money does not tell more.
fn draw_stands(
    app: &App,
    ink: &mut Ink<'_>,
    area: Rect,
    row: u16,
    column: Column,
    (stands, reached): (Stands, Option<String>),
) {
    let (glyph, role, word) = match stands {
        Stands::State(state) => {
            let look = state_look(state);
            let word = app.text(&format!("enrollment-state-{}", state.code()));
            let word = reached.filter(|_| state.pays()).unwrap_or(word);
            (look.glyph(), look.role(), word)
        }
        Stands::Month { used, allowed } => {
            let args = Args::new().set("used", used).set("allowed", allowed);
            (Glyph::Running, Role::Good, app.say("pane-month", args))
        }
        Stands::Stage(stage) => {
            let word = app.short(&format!("placement-stage-{}", stage.code()));
            let (glyph, role) = match stage {
                Stage::Ended => (Glyph::Stopped, Role::Muted),
                stage if stage.works() => (Glyph::Wage, Role::Good),
                _ => (Glyph::WageExpected, Role::Waiting),
            };
            (glyph, role, word)
        }
    };
    let style = ink.style(role);
    ink.sign(area, row, column.start, glyph, style);
    let rest = Column {
        start: column.start + 2,
        width: column.width.saturating_sub(2),
    };
    ink.field(area, row, rest, &word, Is::Words, Edge::Start, style);
}
