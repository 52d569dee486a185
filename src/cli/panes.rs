//! The way from a verb to the panes.

use super::crash;
use super::desk::{Desk, IfNone};
use super::drafts;
use super::interrupt::Held;
use super::page::Stream;
use super::read;
use super::report::Report;
use super::saved_views::{self, Shelves};
use super::settings::{self, Settings};
use super::trouble::Trouble;
use masar_domain::Office;
use masar_store::{Register, StoreError};
use masar_text::Lang;
use masar_text::messages::{Args, Messages};
use masar_tui::app::{Setting, Switch};
use masar_tui::commands;
use masar_tui::keys::{Keymap, Severity, check};
use masar_tui::session::local::{self, Day, Explain, Local};
use masar_tui::session::{CommandIds, Keeper};
use masar_tui::theme::{Colors, Theme, ThemeName};
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The prefix of case numbers where neither the register nor anybody says one.
const OFFICE: &str = "IRB";

/// How the panes go about it this once, whatever the settings say.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ThisOnce {
    #[arg(
        long,
        value_name = "on|off",
        value_parser = read::coded::<Switch>,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "on"
    )]
    lean: Option<Switch>,
    #[arg(long, value_name = "on|off", value_parser = read::coded::<Switch>)]
    scroll_regions: Option<Switch>,
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

/// `masar` without a verb: the panes over the register, begun where there is none.
pub(crate) fn open(desk: &Desk, once: ThisOnce) -> Result<(), Trouble> {
    needs_a_terminal()?;
    let register = desk.open(&desk.place()?, IfNone::Begin)?;
    open_panes(register, desk, once)
}

/// Opens the panes over an open register and stays until the user leaves them.
pub(crate) fn open_panes(register: &Register, desk: &Desk, once: ThisOnce) -> Result<(), Trouble> {
    needs_a_terminal()?;
    let record = once.record.as_deref().map(new_file).transpose()?;
    let mut own = [0; 8];
    getrandom::fill(&mut own).map_err(|_| Trouble::NoRandom)?;
    let (keymap, told) = keymap(desk)?;
    let (term, place) = (
        variable("TERM"),
        settings::place(|name| std::env::var(name).ok()),
    );
    let known = Settings::read(place.as_deref(), &term);
    let mut told = told;
    for wrong in &known.wrong {
        let wrong = wrong.words(&place.clone().unwrap_or_default(), &desk.words);
        desk.tell(&wrong);
        // The panes cover what stands on the terminal.
        told = told.or(Some(wrong));
    }
    let user = desk.user()?;
    let local = Local {
        messages: Arc::new(desk.words.in_digits(desk.words.liked_digits())),
        keymap: Arc::new(keymap),
        told,
        theme: theme(known.theme),
        office: office(register)?,
        day: desk.globals.today.map_or(Day::Wall, Day::Fixed),
        ids: CommandIds::new(own),
        pages: super::whatif::write_for_panes,
        lists: super::household::write_for_panes,
        shelf: saved_views::shelf(
            Shelves::beside(place.as_deref(), register.dir()),
            desk.words.lang(),
        ),
        columns: known.columns,
        lean: once.lean.or(known.lean).unwrap_or_default(),
        keycaps: known.keyboard.unwrap_or_default(),
        mouse: known.mouse.unwrap_or_default(),
        macros: known.macros,
        // Where nothing can be remembered it would come every time.
        tour: Switch::from(place.is_some() && known.is_new),
        text_mode: known.text_mode,
        scroll_regions: once.scroll_regions.or(known.scroll_regions),
        recording: Switch::from(record.is_some()),
        explain: explain(register, desk),
        drafts: drafts::of(register, &user, desk.clock.today, desk.words.lang()),
        user,
        keeper: place.map(|place| keeper(place, term.clone(), desk.words.lang())),
        term,
    };
    // A signal asks the panes to end; they give the terminal back first.
    let _held = Held::begin();
    let recording = local::run(register.clone(), local)?;
    if let (Some((path, mut file)), Some(text)) = (record, recording) {
        let written = file.write_all(text.as_bytes());
        written.map_err(|why| Trouble::File { path, why })?;
    }
    Ok(())
}

/// A file that was not there, so that nothing is written over.
fn new_file(path: &Path) -> Result<(PathBuf, File), Trouble> {
    let path = path.to_owned();
    match File::create_new(&path) {
        Ok(file) => Ok((path, file)),
        Err(why) => Err(Trouble::File { path, why }),
    }
}

/// The user's keys, and what is to be said of them where some have no effect.
fn keymap(desk: &Desk) -> Result<(Keymap, Option<String>), Trouble> {
    let files = super::keys::files(desk)?;
    let sources = files.sources();
    let findings = check(&sources, &commands::vocabulary());
    let errors = findings
        .iter()
        .filter(|f| f.problem.severity() == Severity::Error);
    let told = match errors.count() {
        0 => None,
        count => {
            let args = Args::new().set("count", count);
            Some(desk.words.format("keys-in-mistakes", &args))
        }
    };
    Ok((Keymap::load(&sources).keymap, told))
}

/// Without a terminal there are the plain verbs, and the message says so.
fn needs_a_terminal() -> Result<(), Trouble> {
    let both = io::stdin().is_terminal() && io::stdout().is_terminal();
    if both && variable("TERM") != "dumb" {
        return Ok(());
    }
    Err(Trouble::NoTerminal)
}

/// The office that households are registered for: `MASAR_OFFICE`, or that of
/// the first household there is.
fn office(register: &Register) -> Result<Office, StoreError> {
    if let Ok(office) = variable("MASAR_OFFICE").parse() {
        return Ok(office);
    }
    let all = register.everybody()?;
    let first = register.page(&all, 0, 1)?.into_iter().next();
    let usual = || OFFICE.parse().ok();
    let office = first.map(|file| file.household.id.office).or_else(usual);
    office.ok_or(StoreError::Closed)
}

/// Reports a failure of the panes, in the language of the start.
fn explain(register: &Register, desk: &Desk) -> Explain {
    let (store, lang) = (register.dir().to_owned(), desk.words.lang());
    let paper = desk.paper(Stream::Err);
    Explain::new(move |failure| crash::told(failure, &store, (&Messages::new(lang), paper)))
}

/// Remembers settings in the file, and tells in the language of the start why
/// it could not.
fn keeper(place: PathBuf, term: String, lang: Lang) -> Keeper<Setting> {
    Keeper::new(move |setting| {
        let kept = settings::keep(&place, &term, setting);
        kept.map_err(|trouble| {
            let report = Report::of(&trouble, &Messages::new(lang));
            report.in_a_line()
        })
    })
}

/// The looks asked for by `MASAR_THEME` and `NO_COLOR`, or the one of the
/// settings; an unknown name gives the one that fits the ground.
fn theme(known: Option<ThemeName>) -> Theme {
    let named = variable("MASAR_THEME").parse().ok();
    let asked: Option<ThemeName> = named.or(known);
    let colors = match variable("NO_COLOR").is_empty() {
        true => Colors::Shown,
        false => Colors::Off,
    };
    asked.map_or_else(|| Theme::unasked(colors), |name| Theme::new(name, colors))
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
