//! The columns of the list of households, by the cursor in their headings and
//! in a box: order, width, sorting, filtering, which of them there are.

use super::{Because, Count, groups};
use crate::app::{App, Effect, Filter, Notice, Overlay, Search, Setting, Window};
use crate::columns::{Column, NARROWEST, Shown, WIDEST};
use crate::filters::{Words, rewrite};
use masar_domain::filter::{Field, Order, SortKey};

/// Brings the cursor into the headings.
pub(super) fn enter(app: &mut App, _: Count) -> Vec<Effect> {
    app.columns.marked = Some(0);
    Vec::new()
}

/// Brings it back to the rows.
pub(super) fn leave(app: &mut App, _: Count) -> Vec<Effect> {
    app.columns.marked = None;
    Vec::new()
}

pub(super) fn next(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times())
}

pub(super) fn previous(app: &mut App, count: Count) -> Vec<Effect> {
    by(app, count.times().saturating_neg())
}

fn by(app: &mut App, columns: isize) -> Vec<Effect> {
    if let Some(marked) = &mut app.columns.marked {
        *marked = marked.saturating_add_signed(columns);
    }
    Vec::new()
}

/// The field that the marked column is sorted by.
fn sorted_by(app: &App) -> Option<&'static Field> {
    let field = app.marked_column()?.field()?;
    field.single.then_some(field)
}

pub(super) fn can_sort(app: &App) -> Result<(), Because> {
    match sorted_by(app) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-column-unsorted")),
    }
}

/// By this column alone: from the smallest, from the largest, not any more.
pub(super) fn sort(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(field) = sorted_by(app) else {
        return Vec::new();
    };
    let known = app.filter.sort.iter().find(|key| key.field == field);
    let alone = app.filter.sort.len() == 1;
    let order = next_order(known.filter(|_| alone).map(|key| key.order));
    let keys = order.map(|order| SortKey { field, order });
    in_order(app, keys.into_iter().collect())
}

/// By this column where those before it do not decide.
pub(super) fn sort_also(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(field) = sorted_by(app) else {
        return Vec::new();
    };
    let mut keys = app.filter.sort.clone();
    match keys.iter().position(|key| key.field == field) {
        None => keys.push(SortKey {
            field,
            order: Order::Rising,
        }),
        Some(place) => match next_order(Some(keys[place].order)) {
            Some(order) => keys[place].order = order,
            None => _ = keys.remove(place),
        },
    }
    in_order(app, keys)
}

fn next_order(order: Option<Order>) -> Option<Order> {
    match order {
        None => Some(Order::Rising),
        Some(Order::Rising) => Some(Order::Falling),
        Some(Order::Falling) => None,
    }
}

/// Looks by the same filter in another order.
fn in_order(app: &mut App, sort: Vec<SortKey>) -> Vec<Effect> {
    let Filter { text, expr, .. } = &app.filter;
    let words = Words { book: &app.book };
    let text = rewrite::in_order((text, expr), &sort, app.lang(), words);
    let expr = expr.clone();
    vec![app.order_by(Filter { text, expr, sort })]
}

pub(super) fn can_filter(app: &App) -> Result<(), Because> {
    match app.marked_column().and_then(Column::field) {
        Some(_) => Ok(()),
        None => Err(Because("help-because-column-unfiltered")),
    }
}

/// Begins a condition on the marked column, at the end of the filter.
pub(super) fn filter(app: &mut App, _: Count) -> Vec<Effect> {
    let Some(field) = app.marked_column().and_then(Column::field) else {
        return Vec::new();
    };
    let Filter { text, expr, sort } = &app.filter;
    let words = Words { book: &app.book };
    let asked = (field, app.lang());
    let text = rewrite::beginning((text, expr), sort, asked, words);
    app.search = Some(Search::begin(&Filter {
        text,
        ..app.filter.clone()
    }));
    Vec::new()
}

/// Counts the list by the marked column.
pub(super) fn group(app: &mut App, _: Count) -> Vec<Effect> {
    match app.marked_column() {
        Some(column) => groups::by(app, column),
        None => Vec::new(),
    }
}

/// The columns that the box offers: those of the list, then the others.
pub(crate) fn offered(app: &App) -> Vec<Shown> {
    let shown = app.shown_columns();
    let is_new = |column: &Column| !shown.iter().any(|known| known.column == *column);
    let others = Column::all().filter(is_new).map(Shown::from);
    let others: Vec<Shown> = others.collect();
    shown.into_iter().chain(others).collect()
}

/// Shows which columns there are.
pub(super) fn list(app: &mut App, _: Count) -> Vec<Effect> {
    app.overlay = Some(Overlay::Columns(Window::default()));
    Vec::new()
}

/// The place of the marked column: in the box, or else in the headings.
fn place(app: &App) -> Option<usize> {
    match &app.overlay {
        Some(Overlay::Columns(window)) => Some(window.cursor),
        _ => app.columns.marked,
    }
}

/// Where the marked one goes, the mark goes with it.
fn mark(app: &mut App, place: usize) {
    match &mut app.overlay {
        Some(Overlay::Columns(window)) => window.cursor = place,
        _ => app.columns.marked = Some(place),
    }
}

/// Shows these, and remembers them.
fn choose(app: &mut App, shown: Vec<Shown>) -> Vec<Effect> {
    app.columns.chosen = Some(shown.clone());
    vec![Effect::Keep(Setting::Columns(Some(shown)))]
}

/// Takes a column of the box into the list, after those that are in it, or out
/// of it.
pub(super) fn toggle(app: &mut App, _: Count) -> Vec<Effect> {
    let (offered, mut shown) = (offered(app), app.shown_columns());
    let Some(place) = place(app) else {
        return Vec::new();
    };
    match offered.get(place) {
        Some(_) if place < shown.len() => return hide(app, Count(None)),
        Some(new) => shown.push(*new),
        None => return Vec::new(),
    }
    mark(app, shown.len() - 1);
    choose(app, shown)
}

/// One column has to stay.
pub(super) fn can_hide(app: &App) -> Result<(), Because> {
    match app.shown_columns().len() {
        ..2 => Err(Because("help-because-last-column")),
        _ => Ok(()),
    }
}

pub(super) fn can_toggle(app: &App) -> Result<(), Because> {
    match place(app).is_some_and(|place| place < app.shown_columns().len()) {
        true => can_hide(app),
        false => Ok(()),
    }
}

pub(super) fn hide(app: &mut App, _: Count) -> Vec<Effect> {
    let mut shown = app.shown_columns();
    match place(app) {
        Some(place) if place < shown.len() => _ = shown.remove(place),
        _ => return Vec::new(),
    }
    choose(app, shown)
}

pub(super) fn earlier(app: &mut App, _: Count) -> Vec<Effect> {
    let place = place(app);
    swap(app, place.and_then(|place| place.checked_sub(1)), place)
}

pub(super) fn later(app: &mut App, _: Count) -> Vec<Effect> {
    let place = place(app);
    swap(app, place.map(|place| place + 1), place)
}

/// Puts the marked column of the list in the place of its neighbour.
fn swap(app: &mut App, to: Option<usize>, from: Option<usize>) -> Vec<Effect> {
    let mut shown = app.shown_columns();
    let fits = |place: &usize| *place < shown.len();
    let (Some(to), Some(from)) = (to.filter(fits), from.filter(fits)) else {
        return Vec::new();
    };
    shown.swap(from, to);
    mark(app, to);
    choose(app, shown)
}

pub(super) fn wider(app: &mut App, count: Count) -> Vec<Effect> {
    widen(app, count.times())
}

pub(super) fn narrower(app: &mut App, count: Count) -> Vec<Effect> {
    widen(app, count.times().saturating_neg())
}

fn widen(app: &mut App, cells: isize) -> Vec<Effect> {
    let mut shown = app.shown_columns();
    let Some(marked) = place(app).and_then(|place| shown.get_mut(place)) else {
        return Vec::new();
    };
    let wide = usize::from(marked.wide()).saturating_add_signed(cells);
    let wide = u16::try_from(wide).unwrap_or(WIDEST);
    marked.width = Some(wide.clamp(NARROWEST, WIDEST));
    choose(app, shown)
}

pub(super) fn can_be_usual(app: &App) -> Result<(), Because> {
    match app.columns.chosen {
        Some(_) => Ok(()),
        None => Err(Because("help-because-usual-columns")),
    }
}

/// The usual columns again.
pub(super) fn usual(app: &mut App, _: Count) -> Vec<Effect> {
    app.columns.chosen = None;
    app.columns.first = 0;
    app.notice = Some(Notice::good(app.text("column-usual-again")));
    vec![Effect::Keep(Setting::Columns(None))]
}
