//! Which kind of work a key was, by what it changed.

use crate::app::{App, Body, Focus, Months, Screen, Scroll, Window};

/// Kinds of work, as a budget of bytes tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkKind {
    /// The mark moved within what is seen.
    Move,
    /// The list moved by one row.
    Scroll,
    /// The list moved by more.
    Page,
    Pane,
    Month,
    Screen,
    Popup,
    Search,
    Form,
    /// A letter of a form.
    Letter,
}

impl WorkKind {
    pub const ALL: [WorkKind; 10] = [
        WorkKind::Move,
        WorkKind::Scroll,
        WorkKind::Page,
        WorkKind::Pane,
        WorkKind::Month,
        WorkKind::Screen,
        WorkKind::Popup,
        WorkKind::Search,
        WorkKind::Form,
        WorkKind::Letter,
    ];

    /// What files and the catalogue (`wire-kind-...`) call it.
    pub const fn code(self) -> &'static str {
        match self {
            WorkKind::Move => "move",
            WorkKind::Scroll => "scroll",
            WorkKind::Page => "page",
            WorkKind::Pane => "pane",
            WorkKind::Month => "month",
            WorkKind::Screen => "screen",
            WorkKind::Popup => "popup",
            WorkKind::Search => "search",
            WorkKind::Form => "form",
            WorkKind::Letter => "letter",
        }
    }

    /// Whether something may have been open over the panes, or another screen.
    pub(super) fn opens(self) -> bool {
        !matches!(
            self,
            WorkKind::Move | WorkKind::Scroll | WorkKind::Page | WorkKind::Pane | WorkKind::Month
        )
    }

    /// What keys were that led from one sight to the next; none while they have
    /// come to nothing yet. `letter` says that they type.
    pub(super) fn between(before: &Glance, after: &Glance, letter: bool) -> Option<WorkKind> {
        let either = |is: fn(&Glance) -> bool| is(before) || is(after);
        Some(if before.form && after.form && letter {
            WorkKind::Letter
        } else if either(|glance| glance.form) {
            WorkKind::Form
        } else if either(|glance| glance.search) || before.filter != after.filter {
            WorkKind::Search
        } else if either(|glance| glance.popup) {
            WorkKind::Popup
        } else if before.screen != after.screen {
            WorkKind::Screen
        } else if after.pending {
            return None;
        } else if before.focus != after.focus {
            WorkKind::Pane
        } else if before.months != after.months {
            WorkKind::Month
        } else {
            moved(before.window.first, after.window.first)
        })
    }
}

fn moved(before: usize, after: usize) -> WorkKind {
    match before.abs_diff(after) {
        0 => WorkKind::Move,
        1 => WorkKind::Scroll,
        _ => WorkKind::Page,
    }
}

/// What is seen, as far as it tells one kind of work from another.
pub(super) struct Glance {
    form: bool,
    search: bool,
    /// A box, or the command line.
    popup: bool,
    pending: bool,
    filter: String,
    screen: Screen,
    focus: Focus,
    months: Months,
    window: Window,
}

impl Glance {
    pub(super) fn of(app: &App) -> Glance {
        let seen = app.screens.seen();
        let window = match (&seen.body, app.focus) {
            (Body::Rows(listing), _) => listing.window,
            (Body::Text(telling), _) => {
                let Scroll(first) = telling.scroll;
                Window {
                    cursor: first,
                    first,
                }
            }
            (Body::Panes, Focus::Households) => app.households.window,
            (Body::Panes, Focus::Enrollments) => app.enrollments,
            (Body::Panes, Focus::Timeline) => app.rows,
        };
        Glance {
            form: app.form.is_some() || app.editing().is_some(),
            search: app.search.is_some(),
            popup: app.overlay.is_some() || app.line.is_some(),
            pending: !app.resolver.pending().is_empty() || app.resolver.count().is_some(),
            filter: app.filter.text.clone(),
            screen: seen.screen,
            focus: app.focus,
            months: app.months,
            window,
        }
    }

    pub(super) fn shows_panes_alone(&self) -> bool {
        let open = self.form || self.search || self.popup || self.pending;
        !open && self.screen == Screen::Work
    }
}
