//! The flags that every verb takes.

use super::output::Format;
use super::read;
use chrono::NaiveDate;
use clap::ArgAction;
use masar_domain::UserName;
use masar_text::Lang;
use std::path::PathBuf;

/// In which way a day that is past is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum AsWhat {
    /// What had been recorded by the end of that day.
    #[default]
    Known,
    /// What is known now of how things were on that day.
    Stood,
}

/// Where, how, when and as whom.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Globals {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) store: Option<PathBuf>,
    #[arg(
        long,
        global = true,
        value_name = "table|json|jsonl|csv",
        value_enum,
        default_value_t
    )]
    pub(crate) format: Format,
    #[arg(long, global = true, value_name = "en|ar", value_parser = read::lang)]
    pub(crate) lang: Option<Lang>,
    #[arg(long, global = true, value_name = "DATE", value_parser = read::day)]
    pub(crate) as_of: Option<NaiveDate>,
    #[arg(
        long = "as",
        global = true,
        value_name = "known|stood",
        value_enum,
        default_value_t,
        requires = "as_of"
    )]
    pub(crate) as_what: AsWhat,
    #[arg(long, global = true, value_name = "DATE", value_parser = read::day)]
    pub(crate) today: Option<NaiveDate>,
    #[arg(long, global = true, value_name = "NAME", value_parser = read::user)]
    pub(crate) user: Option<UserName>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) rules: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) holidays: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) note_templates: Option<PathBuf>,
    #[arg(long, global = true, value_name = "NAME|FILE")]
    pub(crate) keymap: Option<String>,
    #[arg(long, global = true)]
    pub(crate) reveal: bool,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    pub(crate) help: Option<bool>,
}

/// What a command is called, so that giving it again changes nothing.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Once {
    #[arg(long, value_name = "KEY")]
    pub(crate) once: Option<String>,
}
