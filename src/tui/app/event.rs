//! What can happen to the app, and what it can ask for.

use super::{
    Copied, Copying, Done, Hiring, Laid, Laying, ListFile, Now, Part, Planning, Preview, Screen,
    Seen, Setting, Shelving, Switch, Wanted,
};
use crate::forms::Question;
use crate::input::{Key, Mouse};
use crate::panes::listing::Row;
use crate::panes::reading::Told;
use crate::terminal::Advice;
use crate::views::Shelved;
use masar_domain::filter::{Expr, SortKey};
use masar_domain::life::Life;
use masar_domain::{About, CaseFile, Command, HouseholdId, Refusal};
use masar_store::Matches;
use masar_store::batch::{Plan, Take};
use masar_text::Lang;
use masar_text::messages::Messages;
use ratatui::layout::Size;
use roaring::RoaringBitmap;
use std::sync::Arc;
use std::time::Duration;

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    Key(Key),
    /// Text was pasted, as it was.
    Paste(String),
    Resized(Size),
    /// The moment that everything after it happens at.
    Moment(Now),
    /// What a filter let through: the answer to [`Effect::Find`].
    Found(Found),
    /// The files at places `from` and following: the answer to [`Effect::Page`].
    Page {
        from: u32,
        files: Vec<Seen>,
    },
    /// What there is to list: the answer to [`Effect::List`].
    Listed {
        screen: Screen,
        total: usize,
        /// The place of the row that was to be kept, if it is still there.
        kept: Option<usize>,
        /// What it was made from, where not all was looked at.
        part: Option<Part>,
        /// The household that the list is of, where it is of one.
        of: Option<Arc<CaseFile>>,
    },
    /// The rows at places `from` and following: the answer to [`Effect::Rows`].
    Rows {
        screen: Screen,
        from: usize,
        rows: Vec<Arc<dyn Row>>,
    },
    /// What there is to tell: the answer to [`Effect::Tell`].
    Told {
        screen: Screen,
        told: Arc<dyn Told>,
    },
    /// The mouse was pressed, or its wheel turned.
    Mouse(Mouse),
    /// What is known of employers: the answer to [`Effect::Hiring`].
    Hiring {
        wanted: Wanted,
        hiring: Hiring,
    },
    /// The caseworkers there are: the answer to [`Effect::Caseworkers`].
    Caseworkers(Vec<String>),
    /// How many households ask for attention: the answer to [`Effect::CountDue`].
    Due(u64),
    /// What came of a command: the answer to [`Effect::Give`].
    Given(Answer),
    /// Where a page was written, or why it was not, as code and text; nothing
    /// where this session writes none: the answer to [`Effect::WritePage`].
    PageWritten(Option<Result<String, (&'static str, String)>>),
    /// The file of a household, where there is one: the answer to
    /// [`Effect::Consult`].
    Consulted(HouseholdId, Option<Arc<CaseFile>>),
    /// The running numbers of the households that are there, and the case numbers
    /// that are of none: the answer to [`Effect::Recognise`].
    Recognised(RoaringBitmap, Vec<HouseholdId>),
    /// What may be entered in the sheet: the answer to [`Effect::Lay`].
    Laid(Box<Laid>),
    /// What was copied from it: the answer to [`Effect::CopyCells`].
    CellsCopied(Box<Copied>),
    /// A plan was made: the answer to [`Effect::Plan`].
    Planned(Box<Preview>),
    /// An operation with what belongs to it: the answer to [`Effect::Operation`].
    Operation(Arc<dyn Told>),
    /// There is no operation of that number to be taken back.
    NoOperation(u64),
    /// What came of a plan: the answer to [`Effect::Apply`].
    Applied(Box<Done>),
    /// A plan was kept under that id: the answer to [`Effect::KeepPlan`].
    PlanKept(String),
    /// All that followed from the last key is done: the answer to
    /// [`Effect::PlayOn`].
    PlayOn,
    /// The person stops the macro that plays.
    StopPlaying,
    /// Somebody else changed the register.
    Changed,
    /// The words of another language: the answer to [`Effect::Speak`].
    Speaks(Arc<Messages>),
    /// The store could not do what was asked.
    Failed(Trouble),
    /// The views there are after what was asked, or why it was not done, as
    /// code and text; nothing where this session keeps none: the answer to
    /// [`Effect::Shelve`].
    Shelved(Shelving, Option<Shelved>),
    /// How many households were written, or why none was, as code and text;
    /// nothing where this session writes none: the answer to
    /// [`Effect::WriteList`].
    ListWritten(String, Option<Result<usize, (&'static str, String)>>),
    /// What the terminal answered.
    Advised(Advice),
    /// A look into the register is not waited for any more.
    LetGo(Effect),
    /// No key came for a while.
    Rested,
    /// The terminal's answers take this long, again and again.
    LineIsSlow(Duration),
    /// Whether scroll regions are used: the answer to
    /// [`Effect::SwitchScrollRegions`].
    ScrollRegions(Switch),
    /// A setting could not be kept, as code and text.
    NotKept(&'static str, String),
}

/// What a filter let through.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub matches: Matches,
    /// How many households there are without any filter.
    pub of: u32,
    /// The place of the household that was to be kept in sight, or of the
    /// first after it.
    pub place: Option<u32>,
    /// It is among what was found.
    pub kept: bool,
}

/// What came of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Done {
        about: About,
        /// The command's name: `enrollment.suspend`.
        command: &'static str,
        /// The key of the row it made, where a list shows one.
        made: Option<u64>,
    },
    Refused(Refusal),
}

/// Why the store could not do what was asked, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub code: &'static str,
    pub what: String,
    pub remedy: &'static str,
}

/// What a screen asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    pub screen: Screen,
    /// The household it speaks of, where it speaks of one.
    pub of: Option<HouseholdId>,
    /// The code of the way it is looked at; empty where there is one only.
    pub view: &'static str,
}

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Look for what a filter lets through, and for the place of a household
    /// in it, by its running number.
    Find {
        expr: Expr,
        sort: Vec<SortKey>,
        keep: Option<u32>,
    },
    /// Read the files at places of what was found last.
    Page {
        from: u32,
        count: u32,
    },
    /// Look what a screen lists, and for the place of a row by its key.
    List {
        asking: Asking,
        keep: Option<u64>,
    },
    /// Read rows of what was listed last.
    Rows {
        asking: Asking,
        from: usize,
        count: usize,
    },
    /// Look who is the caseworker of any household.
    Caseworkers,
    /// Read what a screen tells.
    Tell(Asking),
    CountDue,
    /// Read what a form needs to know of employers.
    Hiring(Wanted),
    /// Write the page for the family.
    WritePage(Box<Question>),
    /// Do something with saved views.
    Shelve(Shelving),
    /// Write the list as it is shown.
    WriteList(Box<ListFile>),
    /// Read the file of a household that a form speaks of.
    Consult(HouseholdId),
    /// Look which of these households there are.
    Recognise(Vec<HouseholdId>),
    /// Look what stands where something is to be entered in the sheet.
    Lay(Box<Laying>),
    /// Look what stands in cells of the sheet.
    CopyCells(Box<Copying>),
    /// Look what a change of many households comes to.
    Plan(Box<Planning>),
    /// Read what belongs to an operation.
    Operation(u64),
    /// Carry out a plan.
    Apply(Arc<Plan>, Take),
    /// Keep a plan, so that it can be carried out by its id.
    KeepPlan(Arc<Plan>),
    Give(Box<Command>),
    /// Carry out what concerns two households.
    Live(Box<Life>),
    Speak(Lang),
    /// Paint everything anew.
    Repaint,
    /// Put the case number on the terminal's clipboard.
    Copy(HouseholdId),
    /// Put a text with nothing private on the terminal's clipboard.
    CopyText(String),
    /// Give the terminal back to the shell until it is brought to the front again.
    Suspend,
    /// Go on with the macro that plays, when nothing else is left to do and the
    /// person has not stopped it.
    PlayOn,
    /// Remember a setting.
    Keep(Setting),
    /// Keep what is half typed beyond this session.
    KeepDrafts,
    /// Use scroll regions, or no longer.
    SwitchScrollRegions,
    Quit,
}

impl Effect {
    /// Whether it changes the register: let go, it is stopped before it has, or
    /// says that it has.
    pub(crate) fn changes(&self) -> bool {
        matches!(self, Effect::Apply(..))
    }

    /// Whether it is a look into the register that may take long.
    pub(crate) fn may_take_long(&self) -> bool {
        matches!(
            self,
            Effect::Find { .. }
                | Effect::List { .. }
                | Effect::Tell(_)
                | Effect::CountDue
                | Effect::Hiring(_)
                | Effect::Recognise(_)
                | Effect::WriteList(_)
                | Effect::Lay(_)
                | Effect::CopyCells(_)
                | Effect::Plan(_)
                | Effect::Apply(..)
        )
    }
}
