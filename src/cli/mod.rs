//! The plain verbs: everything the panes can do, for scripts, screen readers
//! and checks. One verb a file, named as the commands are.
//!
//! Arguments are read once, at the boundary, into values of the core; answers
//! leave as a page, JSON, JSON lines or CSV; every word a person reads comes
//! from the catalogue. No rule of the field lives here: verbs give commands to
//! the register and show what it holds.

mod backup;
mod balance;
mod batch;
mod clock;
mod command_line;
mod completions;
mod contact;
mod correction;
mod crash;
mod demo;
mod desk;
mod done;
mod drafts;
mod due;
mod duplicates;
mod employer;
mod enrollment;
mod figures;
mod filter;
mod finding;
mod given;
mod globals;
mod graduation;
mod grievance;
mod help;
mod holidays;
mod household;
mod import;
mod interrupt;
mod keys;
mod language;
mod life;
mod loan;
mod log;
mod man;
mod matching;
mod note;
mod output;
mod page;
mod panes;
mod payment;
mod person;
mod phrases;
mod placement;
mod progress;
mod read;
mod rebuild;
mod referral;
mod report;
mod restore;
mod rules;
mod saved_views;
mod settings;
mod show;
mod site;
mod task;
mod template;
mod timeline;
mod trouble;
mod undo;
mod unreadable;
mod usage;
mod vacancy;
mod verify;
mod view;
mod visit;
mod visits;
mod vocabulary;
mod whatif;
mod why;
mod wire;
mod write_whole;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use command_line::CommandLine;
use desk::Desk;
use masar_text::messages::Messages;
pub(crate) use masar_tui::spoken_name;
use output::Format;
use page::{Page, Paper, Stream};
use report::Report;
use settings::Settings;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;
use trouble::{Exit, Trouble};

/// Runs the program for these arguments, the first of which is its name.
pub(crate) fn run(args: Vec<OsString>) -> ExitCode {
    let known = Settings::read(settings::place(env).as_deref(), "");
    let words = Messages::new(language::wanted(&args, || known.language, env));
    let words = words.in_digits(known.digits.unwrap_or_default());
    let exit = match parsed(&args, &words) {
        Ok(line) => carry_out(line, words),
        Err(error) => answer(error, &args, &words),
    };
    ExitCode::from(exit as u8)
}

fn env(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn parsed(args: &[OsString], words: &Messages) -> Result<CommandLine, clap::Error> {
    let mut command = help::spoken(words);
    let matches = command.try_get_matches_from_mut(args)?;
    CommandLine::from_arg_matches(&matches)
}

fn carry_out(line: CommandLine, words: Messages) -> Exit {
    let format = line.globals.format;
    let desk = Desk::new(line.globals, words, env);
    match line.verb {
        Some(verb) => verb.run(&desk),
        None => panes::open(&desk, line.once),
    }
    .map_or_else(
        |trouble| tell(&trouble, format, desk.paper(Stream::Err), &desk.words),
        |()| Exit::Done,
    )
}

fn tell(trouble: &Trouble, format: Format, paper: Paper, words: &Messages) -> Exit {
    Report::of(trouble, words).print(format, paper, words);
    trouble.exit()
}

/// Help that was asked for, or what is wrong with the command line.
fn answer(error: clap::Error, args: &[OsString], words: &Messages) -> Exit {
    let letters = env("MASAR_TEXT");
    let paper = |stream| Paper::behind(stream, words, letters.as_deref());
    let mut page = Page::new();
    page.verbatim(error.render().to_string());
    // A reader of help who hung up needs no more of it.
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = page.print(paper(Stream::Out), &mut io::stdout().lock());
            Exit::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = page.print(paper(Stream::Err), &mut io::stderr().lock());
            Exit::Usage
        }
        _ => {
            let trouble = usage::trouble(error);
            tell(&trouble, wanted_format(args), paper(Stream::Err), words)
        }
    }
}

/// The format asked for in a command line that could not be read as a whole.
fn wanted_format(args: &[OsString]) -> Format {
    let json = args.iter().enumerate().any(|(n, word)| {
        let next = args
            .get(n + 1)
            .is_some_and(|next| next == "json" || next == "jsonl");
        word == "--format=json" || word == "--format=jsonl" || (word == "--format" && next)
    });
    if json { Format::Json } else { Format::Table }
}
