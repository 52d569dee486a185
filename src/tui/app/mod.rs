//! The app: everything the screen shows, as one value, and how it changes.
//!
//! What lives here: the state and [`step()`], which turns an event into a new
//! state and effects. What does not: how it is drawn (`panes`), what each
//! command does (`commands`), and running effects (`session`).
//!
//! Invariant: nothing here touches a clock, a store or a terminal. Whatever is
//! asked for comes back as an event, so a story of events always ends the same.

mod busy;
mod columns;
mod current;
mod drafts;
mod event;
mod grid;
mod grouping;
mod hiring;
mod households;
mod lean;
mod line;
mod listing;
mod macros;
mod marks;
mod mouse;
mod notice;
mod overlay;
mod past;
mod pasted;
pub(crate) mod press;
mod preview;
mod sample;
mod screen;
mod screens;
mod search;
mod selection;
mod setting;
mod settle;
mod shelf;
mod step;
mod telling;
mod tour;
mod vacant;
mod window;

#[cfg(test)]
mod tests;

pub use busy::Busy;
pub use columns::Columns;
pub use current::{Current, Months};
pub use drafts::{Change, Draft, Drafts, Subject, Texts};
pub use event::{Answer, Asking, Effect, Event, Found, Trouble};
pub(crate) use grid::known_offers;
pub use grid::{
    Beyond, Copied, Copying, Editing, Entered, Grid, Laid, LaidRow, Laying, Lines, Mark, Offer,
    Onto, Pending,
};
pub use grouping::Grouping;
pub use hiring::{Hiring, Wanted};
pub use households::Households;
pub use lean::{Later, Sent, Switch};
pub use line::{History, Line};
pub use listing::{Kind, Listing, Order, Part};
pub use macros::{Macros, Playing, Recorded, Recording};
pub use marks::{Awaited, Jump, Jumps, Marked, Marks};
pub use notice::{Notice, Saved, Tone};
pub use overlay::{Chooser, Overlay, Picked, Scroll};
pub use past::{OnFile, Past, Seen, Sense};
pub use pasted::Pasted;
pub(crate) use preview::shown;
pub use preview::{Done, Planned, Planning, Preview, Shown};
pub use sample::Letters;
pub use screen::{Filled, Screen, Speaks};
pub use screens::{Body, Open, Screens};
pub(crate) use search::understood;
pub use search::{Filter, Mistake, Search};
pub use selection::Selection;
pub use setting::Setting;
pub use shelf::{ListFile, Shelving};
pub(crate) use step::refreshed;
pub use step::step;
pub use telling::Telling;
pub use tour::Tour;
pub(crate) use tour::{Did, Press, STEPS as TOUR, Step as TourStep};
pub use vacant::Vacant;
pub use window::Window;

use crate::commands::{self, Act};
use crate::forms::{Form, Question};
use crate::keys::{Active, Condition, Holding, Keycaps, Keymap, Resolver};
use crate::theme::Theme;
use chrono::NaiveDate;
use masar_domain::dated::Moment;
use masar_domain::{HouseholdId, Office, PersonId, RuleBook, UserName};
use masar_text::Lang;
use masar_text::messages::Messages;
use ratatui::layout::Size;
use std::sync::Arc;

/// When it is for the person at the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    pub at: Moment,
    /// The date on the wall, or a fixed one for tests and rehearsals.
    pub today: NaiveDate,
}

/// The pane that has the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    Households,
    Enrollments,
    Timeline,
}

impl Focus {
    /// In the order of the screen.
    pub const ALL: [Focus; 3] = [Focus::Households, Focus::Enrollments, Focus::Timeline];
}

/// What an app is opened with.
#[derive(Clone, Debug)]
pub struct Opening {
    pub messages: Arc<Messages>,
    pub book: Arc<RuleBook>,
    pub keymap: Arc<Keymap>,
    pub theme: Theme,
    pub office: Office,
    pub user: UserName,
    pub now: Now,
    pub size: Size,
}

/// Everything the screen shows.
#[derive(Debug)]
pub struct App {
    pub messages: Arc<Messages>,
    pub book: Arc<RuleBook>,
    pub keymap: Arc<Keymap>,
    pub theme: Theme,
    pub office: Office,
    pub user: UserName,
    pub now: Now,
    pub size: Size,
    pub screens: Screens,
    /// The pane of the Work screen that has the keys.
    pub focus: Focus,
    pub resolver: Resolver,
    pub households: Households,
    pub columns: Columns,
    /// What the list is counted by, in groups.
    pub grouping: Option<Arc<Grouping>>,
    /// What is to be done with a saved view, once it is confirmed.
    pub shelving: Option<Shelving>,
    pub selection: Selection,
    pub filter: Filter,
    /// The filter being typed.
    pub search: Option<Search>,
    /// Caseworkers as they were known when the search was last begun.
    pub caseworkers: Vec<String>,
    /// The command line, while it is open.
    pub line: Option<Line>,
    /// What was run from it.
    pub history: History,
    /// What the letter that is pressed next is for.
    pub awaited: Option<Awaited>,
    pub marks: Marks,
    pub macros: Macros,
    pub jumps: Jumps,
    /// The household under the cursor of the screen that is seen.
    pub current: Option<Current>,
    /// The enrollment whose assessment follows what was saved last.
    pub leads_to: Option<masar_domain::EnrollmentId>,
    /// The household that the lower panes stand on.
    pub shown: Option<HouseholdId>,
    /// What the row of a list means, while a command runs for it.
    pub meant: Option<Act>,
    /// A household that the panes are being brought to.
    pub sought: Option<HouseholdId>,
    /// The row of the Enrollments pane.
    pub enrollments: Window,
    /// The row of the Timeline pane.
    pub rows: Window,
    pub months: Months,
    /// The earlier day that the panes show; none for today.
    pub past: Option<Past>,
    /// The form being filled in, below what stands over it.
    pub form: Option<Form>,
    /// What the form is filled in about.
    pub filling: Subject,
    /// What the command that ran last is about, as far as it is known.
    pub opened: Subject,
    pub drafts: Drafts,
    /// What was given to the register, until its answer is known.
    pub giving: Option<Change>,
    pub last_change: Option<Change>,
    /// What the next form of that command is filled in with.
    pub repeating: Option<Change>,
    pub overlay: Option<Overlay>,
    /// The job that was asked about last.
    pub question: Option<Question>,
    /// The plan for many households that is looked at.
    pub preview: Option<Preview>,
    /// The sheet that is filled in.
    pub grid: Option<Grid>,
    /// The vacancy for which people are listed.
    pub vacant: Option<Vacant>,
    /// The person for whom vacancies are listed.
    pub seeker: Option<PersonId>,
    /// The two records that are put side by side.
    pub pair: Option<(PersonId, PersonId)>,
    /// The key of a row just made, which its list is to be brought to.
    pub made: Option<u64>,
    /// A household just registered, until it is known where it stands.
    pub registered: Option<HouseholdId>,
    pub notice: Option<Notice>,
    pub saved: Option<Saved>,
    /// A look into the register that takes long.
    pub busy: Option<Busy>,
    /// Households that ask for attention within 30 days, once counted.
    pub due: Option<u64>,
    /// Whether bytes are spared; see [`App::set_lean`].
    pub lean: Switch,
    /// What is left for when the keys rest.
    pub later: Later,
    /// Who puts Arabic letters in order on this terminal.
    pub letters: Letters,
    /// Whose letters keys are shown in.
    pub keycaps: Keycaps,
    /// Whether the terminal is asked to tell of the mouse.
    pub mouse: Switch,
    /// Bytes sent, where the count is shown.
    pub sent: Option<Sent>,
    /// The tour, while somebody is on it.
    pub tour: Option<Tour>,
}

impl App {
    /// An app that has seen nothing of the register yet, and what it asks for
    /// first.
    pub fn open(opening: Opening) -> (App, Vec<Effect>) {
        let Opening {
            messages,
            book,
            keymap,
            theme,
            office,
            user,
            now,
            size,
        } = opening;
        let app = App {
            messages,
            book,
            keymap,
            theme,
            office,
            user,
            now,
            size,
            screens: Screens::default(),
            focus: Focus::Households,
            resolver: Resolver::default(),
            households: Households::default(),
            columns: Columns::default(),
            grouping: None,
            shelving: None,
            selection: Selection::default(),
            filter: Filter::default(),
            search: None,
            caseworkers: Vec::new(),
            line: None,
            history: History::default(),
            awaited: None,
            marks: Marks::default(),
            macros: Macros::default(),
            jumps: Jumps::default(),
            current: None,
            leads_to: None,
            shown: None,
            meant: None,
            sought: None,
            enrollments: Window::default(),
            rows: Window::default(),
            months: Months::around(now.today),
            past: None,
            form: None,
            filling: Subject::default(),
            opened: Subject::default(),
            drafts: Drafts::default(),
            giving: None,
            last_change: None,
            repeating: None,
            overlay: None,
            question: None,
            preview: None,
            grid: None,
            vacant: None,
            seeker: None,
            pair: None,
            made: None,
            registered: None,
            notice: None,
            saved: None,
            busy: None,
            due: None,
            lean: Switch::Off,
            later: Later::Nothing,
            letters: Letters::default(),
            keycaps: Keycaps::default(),
            mouse: Switch::Off,
            sent: None,
            tour: None,
        };
        let effects = vec![app.find(None), Effect::CountDue];
        (app, effects)
    }

    pub fn lang(&self) -> Lang {
        self.messages.lang()
    }

    /// Goes on in other words, or in other digits.
    pub(crate) fn speak(&mut self, messages: Arc<Messages>) {
        if let Some(form) = &mut self.form {
            form.speak(Arc::clone(&messages));
        }
        self.messages = messages;
    }

    /// The day that things are seen as of: today, or an earlier one.
    pub fn today(&self) -> NaiveDate {
        self.past.map_or(self.now.today, |past| past.day)
    }

    /// Looks again with the filter in force.
    pub(crate) fn find(&self, keep: Option<u32>) -> Effect {
        Effect::Find {
            expr: self.filter.expr.clone(),
            sort: self.filter.order(),
            keep,
        }
    }

    /// Looks with a new filter, from its first household on.
    pub(crate) fn filter_by(&mut self, filter: Filter) -> Effect {
        self.take_filter(filter);
        self.households.window = Window::default();
        self.find(None)
    }

    /// Looks with the filter in another order; the household under the cursor
    /// stays under it.
    pub(crate) fn order_by(&mut self, filter: Filter) -> Effect {
        self.take_filter(filter);
        self.find(self.households.number())
    }

    /// Takes a new filter; where the list stood is remembered, should the look
    /// be let go.
    fn take_filter(&mut self, filter: Filter) {
        if self.filter == self.households.shown {
            self.households.left = self.households.window;
        }
        self.filter = filter;
    }

    /// Where keys are looked up now.
    pub(crate) fn active(&self) -> Active<'static> {
        self.active_in(self.contexts())
    }

    /// Where keys would be looked up in some contexts.
    pub(crate) fn active_in<'a>(&self, contexts: &'a [&'a str]) -> Active<'a> {
        let arabic = self.lang() == Lang::Arabic;
        let holding = Holding::default()
            .with(Condition::Arabic, arabic)
            .with(Condition::English, !arabic)
            .with(Condition::Past, self.past.is_some())
            .with(Condition::Today, self.past.is_none())
            .with(Condition::Filtered, !self.filter.text.is_empty())
            .with(Condition::Tour, commands::tour::is_outermost(self))
            .with(
                Condition::Wide,
                self.size.width >= crate::panes::layout::SIDE_FROM,
            );
        Active { contexts, holding }
    }

    /// The contexts in which commands do something: where the command line is
    /// open, those of the pane that it was opened in.
    pub(crate) fn contexts_below(&self) -> &'static [&'static str] {
        let line = self.line.as_ref();
        line.map_or_else(|| self.contexts(), |line| line.under)
    }

    /// Whether something stands over the screen.
    pub(crate) fn is_something_open(&self) -> bool {
        self.overlay.is_some()
            || self.form.is_some()
            || self.line.is_some()
            || self.search.is_some()
            || self.editing().is_some()
    }

    /// The cell of the sheet that is being typed in, while it is seen.
    pub(crate) fn editing(&self) -> Option<&Editing> {
        let grid = self.grid.as_ref()?;
        let is_seen = self.screens.seen().screen == Screen::Grid;
        grid.editing.as_ref().filter(|_| is_seen)
    }

    /// The contexts that keys are looked up in, the innermost first.
    pub fn contexts(&self) -> &'static [&'static str] {
        use crate::commands::contexts as c;
        if self.line.is_some() {
            return c::LINE;
        }
        match (&self.overlay, &self.form, &self.search) {
            (Some(overlay), ..) => overlay.contexts(),
            (None, Some(_), _) => c::FORM,
            (None, None, Some(_)) => c::SEARCH,
            (None, None, None) if self.editing().is_some() => c::CELL,
            (None, None, None) => self.contexts_of_screen(),
        }
    }

    /// The contexts of the screen that is seen, without what stands over it.
    pub(crate) fn contexts_of_screen(&self) -> &'static [&'static str] {
        use crate::commands::contexts as c;
        match (self.screens.seen().screen, self.focus) {
            (Screen::Work, Focus::Households) if self.columns.marked.is_some() => c::HEADING,
            (Screen::Work, Focus::Households) => c::HOUSEHOLDS,
            (Screen::Work, Focus::Enrollments) => c::ENROLLMENTS,
            (Screen::Work, Focus::Timeline) => c::TIMELINE,
            (screen, _) => screen.contexts(),
        }
    }
}
