//! The box that lists what is recorded: names, how many keys, and the keys; of
//! the marked one all of them, as far as there is room.

use super::{key_names, middle, words};
use crate::app::{App, Window};
use crate::ink::{Column, Edge, Ink, Is};
use crate::keys::Stroke;
use crate::theme::{Glyph, Role};
use masar_text::messages::Args;
use ratatui::layout::Rect;

/// Rows at the foot for the keys of the marked one.
const WHOLE: u16 = 4;

/// The widest column of names, in cells.
const NAMES: u16 = 20;

/// The widest box, in cells.
const WIDEST: u16 = 100;

/// How the box is divided.
struct Sizes {
    /// The width of the box.
    width: u16,
    /// Columns of names, of how many keys, and of keys, in cells.
    columns: [u16; 3],
    /// Rows of the list.
    list: u16,
    /// Rows for all keys of the marked one; none where every row has them.
    foot: u16,
}

impl Sizes {
    fn of(app: &App) -> Sizes {
        let kept = &app.macros.kept;
        let width = app.size.width.saturating_sub(4).min(WIDEST);
        let names = kept.keys().map(|name| words::width(name));
        let names = names.max().unwrap_or(0).min(NAMES);
        let counts = kept
            .values()
            .map(|strokes| words::width(&counted(app, strokes)));
        let counts = counts.max().unwrap_or(0);
        // The frame, the mark, a blank at the end, and two between columns.
        let keys = width.saturating_sub(2 + 3 + 1 + names + counts + 4);
        let fits = |strokes: &Vec<Stroke>| {
            words::width(&key_names::recorded(app, strokes, strokes)) <= keys
        };
        let room = app.size.height.saturating_sub(6).max(1);
        let foot = match room > WHOLE * 2 && !kept.values().all(fits) {
            true => WHOLE,
            false => 0,
        };
        let most = room - foot;
        let count = u16::try_from(kept.len()).unwrap_or(most);
        Sizes {
            width,
            columns: [names, counts, keys],
            list: count.clamp(1, most),
            foot,
        }
    }
}

/// Rows of the list that are seen at once.
pub(crate) fn rows(app: &App) -> u16 {
    Sizes::of(app).list
}

pub(super) fn draw(app: &App, window: &Window, ink: &mut Ink<'_>) {
    let sizes = Sizes::of(app);
    let [names, counts, keys] = sizes.columns;
    let below = match sizes.foot {
        0 => 0,
        foot => foot + 1,
    };
    let frame = middle(ink.area(), sizes.width, sizes.list + below + 2);
    let inside = ink.frame(frame, &app.text("macro-list"));
    let kept = &app.macros.kept;
    let shown = kept.iter().enumerate().skip(window.first);
    for (row, (place, (name, strokes))) in (0..sizes.list).zip(shown) {
        let marked = place == window.cursor;
        let role = if marked { Role::CursorRow } else { Role::Text };
        let style = ink.style(role);
        if marked {
            ink.sign(inside, row, 1, Glyph::Marker, style);
        }
        let mut start = 3;
        let mut field = |width: u16, text: &str, is: Is| {
            let column = Column { start, width };
            ink.field(inside, row, column, text, is, Edge::Start, style);
            start += width + 2;
        };
        field(names, name, Is::Name);
        field(counts, &counted(app, strokes), Is::Words);
        field(keys, &key_names::recorded(app, strokes, strokes), Is::Exact);
    }
    let listed = Rect {
        height: sizes.list + 2,
        ..frame
    };
    super::draw_place(ink, listed, window.first, kept.len());
    if let Some(strokes) = kept.values().nth(window.cursor) {
        let foot = Rect {
            x: inside.x + 1,
            width: inside.width.saturating_sub(2),
            y: inside.y + sizes.list + 1,
            height: sizes.foot.min(inside.height.saturating_sub(sizes.list + 1)),
        };
        draw_whole(app, ink, foot, strokes);
    }
}

/// All the strokes in lines; where there are more than fit, it says how many
/// are not shown.
fn draw_whole(app: &App, ink: &mut Ink<'_>, area: Rect, strokes: &[Stroke]) {
    let style = ink.style(Role::Muted);
    let recorded = |part: &[Stroke]| key_names::recorded(app, part, strokes);
    let mut rest = strokes;
    for row in 0..area.height {
        let last = row + 1 == area.height;
        let fits = |count: &usize| words::width(&recorded(&rest[..*count])) <= area.width;
        let count = (1..=rest.len()).take_while(fits).last();
        let Some(count) = count.or((!rest.is_empty()).then_some(1)) else {
            return;
        };
        let whole = Column {
            start: 0,
            width: area.width,
        };
        let (line, after) = rest.split_at(count);
        let (text, is) = match (last, after.is_empty()) {
            (true, false) => {
                let args = Args::new().set("count", rest.len());
                (app.say("macro-more", args), Is::Words)
            }
            _ => (recorded(line), Is::Code),
        };
        ink.field(area, row, whole, &text, is, Edge::Start, style);
        rest = after;
    }
}

fn counted(app: &App, strokes: &[Stroke]) -> String {
    app.say("macro-keys", Args::new().set("count", strokes.len()))
}
