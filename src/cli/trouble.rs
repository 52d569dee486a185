//! Why a verb could not do what was asked, and with which exit code the
//! program then ends. The words are found in [`super::report`].

use super::unreadable::Unreadable;
use masar_domain::batch::ReadError;
use masar_domain::filter::FilterError;
use masar_domain::misread::Misread;
use masar_domain::refusal::{self, Refusal};
use masar_domain::rules::BookError;
use masar_exchange::ExchangeError;
use masar_store::StoreError;
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// How the program ends; the help of the program lists these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    /// Refused by a rule, or something typed is wrong.
    Refused = 1,
    /// The command line itself: an unknown verb or flag.
    Usage = 2,
    /// What was named is not in the register.
    NotFound = 3,
    /// The register could not be opened, read or written.
    Store = 4,
    /// `masar verify` found something wrong.
    FoundWrong = 5,
    /// `Ctrl-C`: what shells say of a program that it ended.
    Stopped = 130,
}

/// Anything that keeps a verb from being done.
#[derive(Debug, Error)]
pub(crate) enum Trouble {
    #[error("usage")]
    Usage(#[from] Box<clap::Error>),
    #[error("{field}: {why}")]
    Unreadable { field: String, why: Unreadable },
    #[error("{0:?}")]
    Refused(Refusal),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{}: {why}", path.display())]
    Book { path: PathBuf, why: BookError },
    #[error("{}: {why}", path.display())]
    Holidays { path: PathBuf, why: Misread },
    #[error("{}: {why}", path.display())]
    Templates { path: PathBuf, why: Misread },
    #[error("{}: {why}", path.display())]
    File { path: PathBuf, why: io::Error },
    #[error("{from}: {why}")]
    Json {
        /// The file, or `-`.
        from: String,
        why: serde_json::Error,
    },
    #[error("{why}")]
    Filter {
        text: String,
        why: FilterError,
        /// What to do about it, in the user's language.
        hint: Option<String>,
    },
    /// A file that cannot be read or written as a list.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    #[error("{why}")]
    Change { text: String, why: ReadError },
    #[error("there is no plan {id:?}")]
    NoPlan { id: String },
    /// Another number was typed than the plan has households.
    #[error("{typed} typed, {planned} planned")]
    OtherCount { typed: u64, planned: u64 },
    #[error("the plan was not applied")]
    NotApplied,
    #[error("there is no operation {number}")]
    NoOperation { number: u64 },
    #[error("{count} rows were refused")]
    RowsRefused { count: u64 },
    #[error("there is no rule or programme {name:?}")]
    NoRule { name: String },
    #[error("there is no template {name:?}")]
    NoTemplate { name: String, known: Vec<String> },
    #[error("there is no view {name:?}")]
    NoView { name: String, known: Vec<String> },
    #[error("there is a view {name:?} already")]
    ViewTaken { name: String },
    /// A template and its blanks, or what more was given than those.
    #[error("{name} has {blanks} blanks")]
    Blanks { name: String, blanks: usize },
    #[error("nobody says who gives the command")]
    NoUser,
    #[error("the system has no place for a register")]
    NoPlace,
    #[error("there is no register in {}", dir.display())]
    NoRegister { dir: PathBuf },
    #[error("the register in {} is not this made-up office", dir.display())]
    NotMadeUp { dir: PathBuf },
    #[error("the past is only read")]
    PastIsRead,
    #[error("the panes need a terminal")]
    NoTerminal,
    #[error("the system gave no random bytes")]
    NoRandom,
    #[error("cannot write: {0}")]
    Output(#[from] io::Error),
    /// The check of the register found it too damaged to open.
    #[error(transparent)]
    Unsound(StoreError),
    #[error("{count} things are wrong")]
    FoundWrong { count: u64 },
    /// Work of many parts was stopped between two of them.
    #[error("stopped before it was done")]
    Stopped(Work),
}

/// Work that is written part by part, and how much of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Of a file, so many went in or were completed.
    Import { households: u64 },
    /// So many of those that were to be made up.
    Demo { households: u64, of: u64 },
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Trouble {
        Trouble::Refused(refusal)
    }
}

impl Trouble {
    pub(crate) fn unreadable(field: impl Into<String>, why: Unreadable) -> Trouble {
        let field = field.into();
        Trouble::Unreadable { field, why }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Trouble::Usage(_) => Exit::Usage,
            Trouble::Refused(refusal) if refusal.code.kind() == refusal::Kind::Missing => {
                Exit::NotFound
            }
            Trouble::NoRule { .. }
            | Trouble::NoTemplate { .. }
            | Trouble::NoView { .. }
            | Trouble::NoPlan { .. }
            | Trouble::NoOperation { .. } => Exit::NotFound,
            Trouble::Unreadable { .. }
            | Trouble::ViewTaken { .. }
            | Trouble::Refused(_)
            | Trouble::Book { .. }
            | Trouble::Holidays { .. }
            | Trouble::Templates { .. }
            | Trouble::Blanks { .. }
            | Trouble::File { .. }
            | Trouble::Json { .. }
            | Trouble::Filter { .. }
            | Trouble::Change { .. }
            | Trouble::OtherCount { .. }
            | Trouble::NotApplied
            | Trouble::Exchange(_)
            | Trouble::RowsRefused { .. }
            | Trouble::NoUser
            | Trouble::NotMadeUp { .. }
            | Trouble::PastIsRead => Exit::Refused,
            Trouble::Store(StoreError::TooManyToSort { .. }) => Exit::Refused,
            Trouble::Store(StoreError::Stopped) | Trouble::Stopped(_) => Exit::Stopped,
            Trouble::Store(_)
            | Trouble::NoPlace
            | Trouble::NoRegister { .. }
            | Trouble::NoRandom
            | Trouble::Output(_) => Exit::Store,
            Trouble::NoTerminal => Exit::Usage,
            Trouble::FoundWrong { .. } | Trouble::Unsound(_) => Exit::FoundWrong,
        }
    }

    /// The stable code: searched for, never given to another.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Trouble::Usage(error) => super::usage::code(error.kind()),
            Trouble::Unreadable { why, .. } => why.what.code(),
            Trouble::Refused(refusal) => refusal.code.as_str(),
            Trouble::Store(error) | Trouble::Unsound(error) => error.code(),
            Trouble::Exchange(error) => error.code(),
            Trouble::Json { .. } => "C1101",
            Trouble::Filter { .. } => "C1102",
            Trouble::NoRule { .. } => "C1103",
            Trouble::Book { .. } => "C1104",
            Trouble::Holidays { .. } => "C1106",
            Trouble::File { .. } => "C1105",
            Trouble::Templates { .. } => "C1107",
            Trouble::NoTemplate { .. } => "C1108",
            Trouble::Blanks { .. } => "C1109",
            Trouble::Change { .. } => "C1110",
            Trouble::NoPlan { .. } => "C1111",
            Trouble::NoView { .. } => "C1115",
            Trouble::ViewTaken { .. } => "C1116",
            Trouble::OtherCount { .. } => "C1112",
            Trouble::NotApplied => "C1113",
            Trouble::NoOperation { .. } => "C1114",
            Trouble::NoUser => "C1201",
            Trouble::NoPlace => "C1202",
            Trouble::NoRegister { .. } => "C1203",
            Trouble::PastIsRead => "C1204",
            Trouble::NoRandom => "C1205",
            Trouble::Output(_) => "C1206",
            Trouble::NotMadeUp { .. } => "C1207",
            Trouble::NoTerminal => "C1208",
            Trouble::FoundWrong { .. } => "C1301",
            Trouble::RowsRefused { .. } => "C1302",
            Trouble::Stopped(_) => "C1303",
        }
    }

    /// What sort of trouble it is, for programs.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Trouble::Usage(_) => "usage",
            Trouble::Refused(refusal) => match refusal.code.kind() {
                refusal::Kind::Input => "input",
                refusal::Kind::Missing => "missing",
                refusal::Kind::Conflict => "conflict",
                refusal::Kind::Rule => "rule",
            },
            Trouble::NoRule { .. }
            | Trouble::NoTemplate { .. }
            | Trouble::NoView { .. }
            | Trouble::NoPlan { .. }
            | Trouble::NoOperation { .. } => "missing",
            _ => match self.exit() {
                Exit::Store => "store",
                Exit::FoundWrong => "wrong",
                Exit::Stopped => "stopped",
                _ => "input",
            },
        }
    }
}
