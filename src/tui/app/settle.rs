//! After every step: marks brought into their lists, the page that is seen
//! asked for, the lower panes brought to the household under the cursor.

use super::columns;
use super::{App, Asking, Body, Current, Effect, Focus, Later, Order, Overlay, Window};
use crate::commands::{self, line::choices};
use crate::panes::layout::Layout;
use crate::panes::{self, reading};
use crate::terminal::TextMode;
use masar_domain::CaseFile;
use std::sync::Arc;

impl App {
    /// The file under the cursor of the screen that is seen.
    pub(crate) fn under_cursor(&self) -> Option<&Arc<CaseFile>> {
        match self.screens.is_work() {
            true => self.households.under_cursor(),
            false => self.screens.seen().file(),
        }
    }

    /// Where things stand; a screen without room for the tour goes without.
    pub(crate) fn layout(&self) -> Option<Layout> {
        let (size, lang) = (self.size, self.lang());
        let with_tour = self.tour.and_then(|_| Layout::with_tour(size, lang));
        with_tour.or_else(|| Layout::of(size, lang))
    }

    /// How many households are seen, below the headings where there are any.
    fn household_rows(&self, layout: &Layout) -> usize {
        let rows = layout.household_rows();
        rows.saturating_sub(usize::from(self.households_head() - 1))
    }

    /// Rows seen at once where the keys are.
    pub(crate) fn seen_rows(&self) -> usize {
        let Some(layout) = self.layout() else {
            return 1;
        };
        match (&self.overlay, &self.screens.seen().body, self.focus) {
            (Some(_), ..) => usize::from(self.size.height.saturating_sub(6)),
            (None, Body::Rows(_) | Body::Text(_), _) => layout.listed_rows(),
            (None, Body::Panes, Focus::Households) => self.household_rows(&layout),
            (None, Body::Panes, Focus::Enrollments) => layout.enrollment_rows(),
            (None, Body::Panes, Focus::Timeline) => layout.timeline_rows(),
        }
    }
}

pub(super) fn settle(app: &mut App) -> Vec<Effect> {
    // A screen too small to show anything reads nothing.
    let effects = match app.layout() {
        Some(layout) => settle_seen(app, &layout),
        None => Vec::new(),
    };
    settle_line(app);
    settle_search(app);
    settle_grid(app);
    effects
}

fn settle_seen(app: &mut App, layout: &Layout) -> Vec<Effect> {
    let mut effects = settle_households(app, layout);
    effects.extend(settle_screen(app, layout));
    if effects.is_empty() && app.later != Later::Panes {
        settle_current(app, layout);
        crate::commands::graduation::follow(app);
    }
    settle_overlay(app);
    effects
}

/// What the command line finds, once for all that show it or run it.
fn settle_line(app: &mut App) {
    let found = app.line.as_ref().map(|line| choices(app, line));
    let rows = panes::line_rows(app.size.height);
    if let (Some(line), Some(found)) = (&mut app.line, found) {
        line.window.fit(found.len(), usize::from(rows));
        line.found = found;
    }
}

/// What the word of the filter being typed can become.
fn settle_search(app: &mut App) {
    let rows = panes::offer_rows(app.size.height);
    if let Some(search) = &mut app.search {
        search.offer(&app.messages, &app.book, &app.caseworkers, rows);
    }
}

/// The column under the cursor among those that are seen, and the offer that is
/// marked.
fn settle_grid(app: &mut App) {
    let rows = panes::offer_rows(app.size.height);
    let width = app.size.width;
    if let Some(grid) = &mut app.grid {
        panes::fit_grid(grid, width);
        if let Some(editing) = &mut grid.editing {
            editing.window.fit(editing.offers.len(), usize::from(rows));
        }
    }
}

/// Asks for the page that is seen, where it is not the one that was read.
fn settle_households(app: &mut App, layout: &Layout) -> Vec<Effect> {
    columns::settle(app);
    let rows = app.household_rows(layout);
    let list = &mut app.households;
    let Some(total) = list.total else {
        return Vec::new();
    };
    list.window.fit(total as usize, rows);
    let from = u32::try_from(list.window.first).unwrap_or(u32::MAX);
    let count = u32::try_from(rows)
        .unwrap_or(0)
        .min(total.saturating_sub(from));
    if list.asked == Some((from, count)) {
        return Vec::new();
    }
    list.asked = Some((from, count));
    vec![Effect::Page { from, count }]
}

/// Asks for what the screen that is seen shows, where it is not known.
fn settle_screen(app: &mut App, layout: &Layout) -> Option<Effect> {
    let last = match &app.screens.seen().body {
        Body::Text(telling) => reading::last_first(app, telling, layout.whole),
        _ => 0,
    };
    let open = app.screens.seen_mut();
    let asking = Asking {
        screen: open.screen,
        of: open.of,
        view: open.view().unwrap_or_default(),
    };
    match &mut open.body {
        Body::Panes => None,
        Body::Rows(listing) if listing.order == Order::Unknown => {
            listing.order = Order::Asked;
            let marked = listing.under_cursor().map(|row| row.key());
            let keep = app.made.take().or(marked);
            Some(Effect::List { asking, keep })
        }
        Body::Rows(listing) => {
            let (from, count) = listing.page(layout.listed_rows())?;
            Some(Effect::Rows {
                asking,
                from,
                count,
            })
        }
        Body::Text(telling) if telling.order == Order::Unknown => {
            telling.order = Order::Asked;
            Some(Effect::Tell(asking))
        }
        Body::Text(telling) => {
            telling.scroll.0 = telling.scroll.0.min(last);
            None
        }
    }
}

/// Brings the lower panes to the household under the cursor now.
pub(super) fn follow(app: &mut App) {
    if let Some(layout) = app.layout() {
        settle_current(app, &layout);
    }
}

/// Brings the lower panes to the household under the cursor.
fn settle_current(app: &mut App, layout: &Layout) {
    app.months.fit(i32::from(layout.months()));
    let file = app.under_cursor().map(Arc::clone);
    let known = app.current.as_ref();
    let same_file = match (&file, known) {
        (Some(file), Some(current)) => Arc::ptr_eq(file, &current.file),
        (None, None) => true,
        _ => false,
    };
    let is_work = app.screens.is_work();
    let household = file.as_ref().map(|file| file.household.id);
    if is_work && household != app.shown {
        app.enrollments = Window::default();
        app.rows = Window::default();
        app.shown = household;
    }
    if !same_file {
        let (book, today) = (Arc::clone(&app.book), app.today());
        app.current = file.map(|file| Current::of(file, &book, today, app.months));
    }
    if !is_work {
        return;
    }
    let today = app.today();
    let Some(current) = &mut app.current else {
        app.focus = Focus::Households;
        return;
    };
    let shown = (current.timeline.from, current.timeline.to);
    if shown != (app.months.from, app.months.to()) {
        let months = app.months;
        current.timeline = months.project(&current.file, &app.book, today);
    }
    app.enrollments
        .fit(current.lines.len(), layout.enrollment_rows());
    app.rows
        .fit(current.timeline.rows.len(), layout.timeline_rows());
}

fn settle_overlay(app: &mut App) {
    let Some(mut overlay) = app.overlay.take() else {
        return;
    };
    if let Overlay::Sample(window) = &mut overlay {
        window.fit(TextMode::ALL.len(), TextMode::ALL.len());
    } else if let Overlay::Columns(window) = &mut overlay {
        let rows = usize::from(panes::column_rows(app));
        window.fit(commands::column::offered(app).len(), rows);
    } else if let Overlay::Views(views, window) = &mut overlay {
        let rows = usize::from(panes::view_rows(app, views.len()));
        window.fit(views.len(), rows);
    } else if let Overlay::Macros(window) = &mut overlay {
        let rows = usize::from(panes::macro_rows(app));
        window.fit(app.macros.kept.len(), rows);
    } else if let Overlay::Choose(chooser) = &mut overlay {
        let rows = panes::choose_rows(app, chooser);
        chooser.window.fit(chooser.options.len(), usize::from(rows));
    } else {
        let last = panes::text_box::TextBox::of(app, &overlay).map(|text| text.last_first());
        if let (Some(scroll), Some(last)) = (overlay.scroll(), last) {
            scroll.0 = scroll.0.min(last);
        }
    }
    app.overlay = Some(overlay);
}
