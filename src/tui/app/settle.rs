//! After every step: marks brought into their lists, the page that is seen
//! asked for, the lower panes brought to the household under the cursor.

use super::{App, Current, Effect, Focus, Overlay, Window};
use crate::panes;
use crate::panes::layout::Layout;
use std::sync::Arc;

impl App {
    fn layout(&self) -> Option<Layout> {
        Layout::of(self.size, self.lang())
    }

    /// Rows seen at once where the keys are.
    pub(crate) fn seen_rows(&self) -> usize {
        let Some(layout) = self.layout() else {
            return 1;
        };
        match (&self.overlay, self.focus) {
            (Some(_), _) => usize::from(self.size.height.saturating_sub(6)),
            (None, Focus::Households) => layout.household_rows(),
            (None, Focus::Enrollments) => layout.enrollment_rows(),
            (None, Focus::Timeline) => layout.timeline_rows(),
        }
    }
}

pub(super) fn settle(app: &mut App) -> Vec<Effect> {
    // A screen too small to show anything reads nothing.
    let Some(layout) = app.layout() else {
        return Vec::new();
    };
    let effects = settle_households(app, &layout);
    if effects.is_empty() {
        settle_current(app, &layout);
    }
    settle_overlay(app);
    effects
}

/// Asks for the page that is seen, where it is not the one that was read.
fn settle_households(app: &mut App, layout: &Layout) -> Vec<Effect> {
    let list = &mut app.households;
    let Some(total) = list.total else {
        return Vec::new();
    };
    let rows = layout.household_rows();
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

/// Brings the lower panes to the household under the cursor.
fn settle_current(app: &mut App, layout: &Layout) {
    app.months.fit(i32::from(layout.months()));
    let file = app.households.under_cursor().map(Arc::clone);
    let known = app.current.as_ref();
    let same_file = match (&file, known) {
        (Some(file), Some(current)) => Arc::ptr_eq(file, &current.file),
        (None, None) => true,
        _ => false,
    };
    let number = |file: &Arc<masar_domain::CaseFile>| file.household.id;
    if file.as_ref().map(number) != known.map(|current| number(&current.file)) {
        app.enrollments = Window::default();
        app.rows = Window::default();
    }
    if !same_file {
        let (book, today) = (Arc::clone(&app.book), app.today());
        app.current = file.map(|file| Current::of(file, &book, today, app.months));
    }
    let Some(current) = &mut app.current else {
        app.focus = Focus::Households;
        return;
    };
    let shown = (current.timeline.from, current.timeline.to);
    if shown != (app.months.from, app.months.to()) {
        let months = app.months;
        current.timeline = months.project(&current.file, &app.book, app.now.today);
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
    if let Overlay::Choose(chooser) = &mut overlay {
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
