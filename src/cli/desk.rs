//! The desk a verb works at: the register, the words, the day, who sits there,
//! and where answers go. Opened late, so that help and rules need no register.

use super::clock::Clock;
use super::globals::{AsWhat, Globals, Once};
use super::output::{self, Format, Listing};
use super::page::{Page, Paper, Stream, Table};
use super::progress::ProgressLine;
use super::trouble::Trouble;
use super::view::Secrets;
use chrono::NaiveDate;
use masar_domain::calendar::Calendar;
use masar_domain::commands::{Command, Request};
use masar_domain::note_template::NoteTemplates;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, CommandId, HouseholdId, RuleBook, UserName};
use masar_store::{Caller, Outcome, Receipt, Register, Settings, StoreError, Together};
use masar_text::messages::{Args, Messages};
use masar_text::sanitize::Clean;
use serde::Serialize;
use std::cell::OnceCell;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whether a register may be begun where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IfNone {
    Begin,
    Refuse,
}

/// Everything a verb needs besides its own flags.
pub(crate) struct Desk {
    pub(crate) words: Messages,
    pub(crate) clock: Clock,
    pub(crate) globals: Globals,
    /// What `MASAR_TEXT` says about the letters of this terminal.
    letters: Option<String>,
    env: fn(&str) -> Option<String>,
    book: OnceCell<Arc<RuleBook>>,
    register: OnceCell<Register>,
}

impl Desk {
    pub(crate) fn new(globals: Globals, words: Messages, env: fn(&str) -> Option<String>) -> Desk {
        Desk {
            words,
            clock: globals
                .today
                .map_or_else(Clock::of_the_machine, Clock::fixed),
            globals,
            letters: env("MASAR_TEXT"),
            env,
            book: OnceCell::new(),
            register: OnceCell::new(),
        }
    }

    /// The day from which things are seen: `--as-of`, or today.
    pub(crate) fn day(&self) -> NaiveDate {
        self.globals.as_of.unwrap_or(self.clock.today)
    }

    /// The rule book: the office's own where one is named.
    pub(crate) fn book(&self) -> Result<&Arc<RuleBook>, Trouble> {
        if let Some(book) = self.book.get() {
            return Ok(book);
        }
        let wrong = |why| Trouble::Book {
            path: PathBuf::from("rules.toml"),
            why,
        };
        let calendar = self.globals.holidays.as_deref().map(load_calendar);
        let templates = self.globals.note_templates.as_deref().map(load_templates);
        let book = match (&self.globals.rules, calendar, templates) {
            (None, None, None) => RuleBook::embedded().map_err(wrong)?,
            (rules, calendar, templates) => {
                let mut book = match rules {
                    Some(path) => load_book(path)?,
                    None => RuleBook::embedded_anew().map_err(wrong)?,
                };
                if let Some(calendar) = calendar {
                    book.calendar = calendar?;
                }
                if let Some(templates) = templates {
                    book.templates = templates?;
                }
                Arc::new(book)
            }
        };
        Ok(self.book.get_or_init(|| book))
    }

    /// The directory of the register: `--store`, `MASAR_STORE`, or the
    /// platform's own place for such data.
    pub(crate) fn place(&self) -> Result<PathBuf, Trouble> {
        self.place_called("register")
    }

    /// As [`Desk::place`], with the name of the default directory.
    pub(crate) fn place_called(&self, name: &str) -> Result<PathBuf, Trouble> {
        let named = self.globals.store.clone();
        let named = named.or_else(|| self.variable("MASAR_STORE").map(PathBuf::from));
        let own = || {
            let dirs = directories::ProjectDirs::from("", "", "masar")?;
            Some(dirs.data_dir().join(name))
        };
        named.or_else(own).ok_or(Trouble::NoPlace)
    }

    /// A variable of the environment, where it says anything.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        (self.env)(name).filter(|value| !value.is_empty())
    }

    /// The register, opened when it is first asked for.
    pub(crate) fn register(&self) -> Result<&Register, Trouble> {
        self.open(&self.place()?, IfNone::Refuse)
    }

    /// The register in `dir`.
    pub(crate) fn open(&self, dir: &Path, if_none: IfNone) -> Result<&Register, Trouble> {
        if let Some(register) = self.register.get() {
            return Ok(register);
        }
        let there = ["journal", "state"]
            .iter()
            .any(|name| dir.join(name).exists());
        if !there && if_none == IfNone::Refuse {
            let dir = dir.to_owned();
            return Err(Trouble::NoRegister { dir });
        }
        let settings = Settings::new(Arc::clone(self.book()?));
        let mut line = ProgressLine::new(self, "cli-progress-open");
        let (register, opened) = Register::open(dir, settings, |progress| {
            line.reached(progress.done, progress.of)
        })?;
        if opened.created {
            let args = Args::new().set("dir", dir.display().to_string());
            self.tell(&self.words.format("cli-register-begun", &args));
        }
        if opened.torn_bytes > 0 {
            let args = Args::new().set("bytes", opened.torn_bytes);
            self.tell(&self.words.format("cli-register-torn", &args));
        }
        Ok(self.register.get_or_init(|| register))
    }

    /// A household's file as it is, or as it was recorded on the day asked for.
    pub(crate) fn file(&self, id: HouseholdId) -> Result<CaseFile, Trouble> {
        let register = self.register()?;
        let found = match self.globals.as_of {
            Some(day) => self.file_then(register, id, day)?,
            None => register.file(id)?,
        };
        let missing = || Refusal::new(Code::HouseholdNotFound).at("household");
        found.ok_or_else(|| missing().text("id", id).into())
    }

    /// A household's file on a day that is past: as it was known then, or as
    /// it stood by what is known now.
    pub(crate) fn file_then(
        &self,
        register: &Register,
        id: HouseholdId,
        day: NaiveDate,
    ) -> Result<Option<CaseFile>, StoreError> {
        match self.globals.as_what {
            AsWhat::Known => register.file_as_of(id, day),
            AsWhat::Stood => register.file_as_it_stood(id, day, self.clock.today.max(day)),
        }
    }

    /// Who gives commands, and when.
    pub(crate) fn caller(&self, register: &Register) -> Result<Caller, Trouble> {
        Ok(Caller {
            by: self.user()?,
            at: self.clock.moment(register.last_change()),
            today: self.clock.today,
        })
    }

    /// `--user`, or the name of the account: as the environment says, or else,
    /// where a service or a container has none, as the system does.
    pub(crate) fn user(&self) -> Result<UserName, Trouble> {
        if let Some(user) = &self.globals.user {
            return Ok(user.clone());
        }
        let account = ["USER", "LOGNAME"].into_iter().find_map(self.env);
        account
            .or_else(|| whoami::username().ok())
            .and_then(|name| name.parse().ok())
            .ok_or(Trouble::NoUser)
    }

    /// Gives one command.
    pub(crate) fn give(&self, command: Command, once: &Once) -> Result<Receipt, Trouble> {
        let receipts = self.give_together(vec![command], once)?;
        receipts.first().copied().ok_or(Trouble::NoRandom)
    }

    /// Gives commands that stand or fall together.
    pub(crate) fn give_together(
        &self,
        commands: Vec<Command>,
        once: &Once,
    ) -> Result<Vec<Receipt>, Trouble> {
        if self.globals.as_of.is_some() {
            return Err(Trouble::PastIsRead);
        }
        let register = match commands.first() {
            Some(Command::RegisterHousehold(_)) => self.open(&self.place()?, IfNone::Begin)?,
            _ => self.register()?,
        };
        let caller = self.caller(register)?;
        let mut requests = Vec::with_capacity(commands.len());
        for (n, command) in commands.into_iter().enumerate() {
            let id = command_id(once, &command, n)?;
            requests.push(Request { id, command });
        }
        let together = match requests.len() {
            1 => Together::EachAlone,
            _ => Together::AllOrNothing,
        };
        let given = register.give(requests, &caller, together)?;
        let mut receipts = Vec::with_capacity(given.outcomes.len());
        for outcome in given.outcomes {
            match outcome {
                Outcome::Done(receipt) => receipts.push(receipt),
                Outcome::Refused(refusal) => return Err(refusal.into()),
                // Another one was refused: it is told of instead.
                Outcome::HeldBack => {}
            }
        }
        Ok(receipts)
    }

    /// Cleaned text for the register; what had to go is told.
    pub(crate) fn take(&self, text: &Clean) -> String {
        for dropped in &text.dropped {
            let args = Args::new()
                .set("what", self.words.text(dropped.kind.message_id()))
                .set("code", dropped.to_string())
                .set("count", dropped.count);
            self.tell(&self.words.format("text-dropped", &args));
        }
        text.text.clone()
    }

    /// As [`Desk::take`], for text that need not be there.
    pub(crate) fn take_any(&self, text: &Option<Clean>) -> String {
        text.as_ref()
            .map(|text| self.take(text))
            .unwrap_or_default()
    }

    /// Something worth knowing, beside the answer.
    pub(crate) fn tell(&self, sentence: &str) {
        let mut page = Page::new();
        page.sentence(sentence);
        // Nothing hangs on a remark being read.
        let _ = page.print(self.paper(Stream::Err), &mut io::stderr().lock());
    }

    pub(crate) fn paper(&self, stream: Stream) -> Paper {
        Paper::behind(stream, &self.words, self.letters.as_deref())
    }

    /// Answers with one record.
    pub(crate) fn show<T: Serialize>(
        &self,
        record: &T,
        page: impl FnOnce() -> Page,
    ) -> Result<(), Trouble> {
        output::show(self.globals.format, self.paper(Stream::Out), record, page)
    }

    /// Answers with a list.
    pub(crate) fn list(
        &self,
        table: Table,
        name: &str,
        about: &[(&str, u64)],
    ) -> Result<Listing, Trouble> {
        Listing::begin(self.format(), self.paper(Stream::Out), table, name, about)
    }

    /// Whether national numbers and accounts are shown in clear.
    pub(crate) fn secrets(&self) -> Secrets {
        match self.globals.reveal {
            true => Secrets::InClear,
            false => Secrets::Masked,
        }
    }

    /// What there is of these, one after another, each isolated so that a Latin
    /// part cannot turn an Arabic line around.
    pub(crate) fn joined<const N: usize>(&self, parts: [String; N]) -> String {
        let there = parts.into_iter().filter(|part| !part.is_empty());
        let isolated = there.map(|part| format!("\u{2068}{part}\u{2069}"));
        isolated.collect::<Vec<_>>().join(" · ")
    }

    pub(crate) fn format(&self) -> Format {
        self.globals.format
    }
}

/// Reads and checks a rule book of an office.
pub(crate) fn load_book(path: &Path) -> Result<RuleBook, Trouble> {
    let text = text_of(path)?;
    RuleBook::load(&text).map_err(|why| Trouble::Book {
        path: path.to_owned(),
        why,
    })
}

/// Reads and checks an office's own beginnings of notes.
pub(crate) fn load_templates(path: &Path) -> Result<NoteTemplates, Trouble> {
    NoteTemplates::load(&text_of(path)?).map_err(|why| Trouble::Templates {
        path: path.to_owned(),
        why,
    })
}

/// The text of a file that the user named.
pub(crate) fn text_of(path: &Path) -> Result<String, Trouble> {
    std::fs::read_to_string(path).map_err(|why| Trouble::File {
        path: path.to_owned(),
        why,
    })
}

/// Reads and checks an office's days off.
pub(crate) fn load_calendar(path: &Path) -> Result<Calendar, Trouble> {
    let text = text_of(path)?;
    Calendar::load(&text).map_err(|why| Trouble::Holidays {
        path: path.to_owned(),
        why,
    })
}

/// A fresh id, or the one that follows from the key, the command's name and its
/// place: the same key names the same command for ever.
fn command_id(once: &Once, command: &Command, n: usize) -> Result<CommandId, Trouble> {
    let mut id = [0; 16];
    match &once.once {
        None => getrandom::fill(&mut id).map_err(|_| Trouble::NoRandom)?,
        Some(key) => {
            let name = command.name();
            let hash = blake3::hash(format!("masar once\n{name}\n{n}\n{key}").as_bytes());
            let (first, _) = hash.as_bytes().split_at(id.len());
            id.copy_from_slice(first);
        }
    }
    Ok(CommandId(id))
}
