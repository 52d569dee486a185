//! `masar man`: the manual page, in roff: every verb with its flags, and every
//! command of the panes with its keys, in the user's language.
//!
//! The page is made of what the help and the command table say, so nothing in
//! it is written twice.

mod roff;

use super::desk::Desk;
use super::help;
use super::keys;
use super::output::unless_hung_up;
use super::trouble::Trouble;
use clap::{Arg, Command};
use masar_text::messages::Messages;
use masar_tui::commands::{self, STACKS, TABLE};
use masar_tui::keys::{Binding, Keymap};
use roff::Roff;
use std::io::{self, Write};

#[derive(Debug, clap::Args)]
pub(crate) struct Man {}

impl Man {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let files = keys::files(desk)?;
        let keymap = Keymap::load(&files.sources()).keymap;
        let page = page(&desk.words, &keymap);
        unless_hung_up(io::stdout().lock().write_all(page.as_bytes()))
    }
}

fn page(words: &Messages, keymap: &Keymap) -> String {
    let mut program = help::spoken(words);
    program.build();
    let heading = |id: &str| words.text_plain(id);
    let version = program.get_version().unwrap_or_default();
    let about = told(program.get_about());
    let mut page = Roff::titled("MASAR", &format!("masar {version}"));
    page.section(&heading("cli-man-name"));
    page.paragraph(&format!("masar - {about}"));
    page.section(&heading("cli-man-synopsis"));
    page.paragraph(&usage(&program));
    page.section(&heading("cli-man-description"));
    page.lines(&words.text_plain("cli-help-after"));
    page.section(&heading("cli-help-everywhere"));
    program.get_arguments().for_each(|arg| flag(&mut page, arg));
    page.section(&heading("cli-help-verbs"));
    program
        .get_subcommands()
        .for_each(|below| verb(&mut page, below));
    page.section(&heading("cli-man-panes"));
    page.paragraph(&heading("cli-man-panes-said"));
    panes(&mut page, words, keymap);
    page.text()
}

/// A verb and those below it; what only holds others has no lines of its own.
fn verb(page: &mut Roff, command: &Command) {
    if command.has_subcommands() {
        for below in command.get_subcommands() {
            verb(page, below);
        }
        return;
    }
    page.subsection(command.get_bin_name().unwrap_or(command.get_name()));
    page.paragraph(&told(command.get_about()));
    page.paragraph(&usage(command));
    let own = command.get_arguments().filter(|arg| !arg.is_global_set());
    own.for_each(|arg| flag(page, arg));
    if let Some(after) = command.get_after_help() {
        page.lines(&after.to_string());
    }
}

fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    let said = usage.split_once(": ").map_or(&*usage, |(_, line)| line);
    said.to_owned()
}

fn flag(page: &mut Roff, arg: &Arg) {
    let value = arg.get_action().takes_values().then(|| {
        let names = arg.get_value_names().unwrap_or_default();
        names.iter().map(ToString::to_string).collect::<Vec<_>>()
    });
    let value = value.unwrap_or_default().join(" ");
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    let term = format!("{} {value}", names.join(", "));
    page.term(term.trim(), &told(arg.get_help()));
}

fn told(text: Option<&clap::builder::StyledStr>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}

/// The commands of the panes, by the part of the screen that their keys are for.
fn panes(page: &mut Roff, words: &Messages, keymap: &Keymap) {
    let rows = keys::rows(keymap);
    let mut contexts: Vec<&str> = Vec::new();
    for context in STACKS.iter().flat_map(|stack| stack.iter()) {
        if !contexts.contains(context) {
            contexts.push(context);
        }
    }
    for context in contexts {
        let mut here = rows.iter().filter(|(row, _)| row.context == context);
        if let Some(first) = here.next() {
            page.subsection(&words.text_plain(&format!("help-in-{context}")));
            std::iter::once(first)
                .chain(here)
                .for_each(|row| command(page, words, row));
        }
    }
    let bound = |id: &str| rows.iter().any(|(row, _)| row.command == id);
    let mut others = TABLE.iter().filter(|command| !bound(command.id)).peekable();
    if others.peek().is_some() {
        page.subsection(&words.text_plain("cli-man-line-only"));
    }
    for command in others {
        page.term(
            &format!(":{}", command.id),
            &words.text_plain(&commands::message(command.id)),
        );
    }
}

fn command(page: &mut Roff, words: &Messages, (binding, keys): &(&Binding, String)) {
    let does = match &binding.desc {
        Some(desc) => desc.clone(),
        None => words.text_plain(&commands::message(&binding.command)),
    };
    let when = match binding.when {
        Some(when) => format!(", when {}", when.code()),
        None => String::new(),
    };
    page.term(
        &keys.replace("  ", ", "),
        &format!("{does} ({}{when})", binding.command),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;
    use masar_tui::keys::named;

    fn every_verb(command: &Command, found: &mut Vec<String>) {
        for below in command.get_subcommands() {
            every_verb(below, found);
            if !below.has_subcommands() {
                found.push(below.get_bin_name().unwrap().to_owned());
            }
        }
    }

    #[test]
    fn the_page_names_every_verb_flag_and_command_in_both_languages() {
        for (lang, (keymap, _)) in Lang::ALL
            .into_iter()
            .flat_map(|lang| masar_tui::keys::KEYMAPS.map(|keymap| (lang, keymap)))
        {
            let words = Messages::new(lang);
            let keys = Keymap::load(&named(keymap).unwrap()).keymap;
            let page = page(&words, &keys);
            let has = |text: &str| page.contains(&roff::escaped(text));
            let mut program = help::spoken(&words);
            program.build();
            let mut verbs = Vec::new();
            every_verb(&program, &mut verbs);
            assert!(verbs.len() > 50);
            for verb in verbs {
                let heading = format!("\n.SS \"{}\"\n", roff::escaped(&verb));
                assert!(page.contains(&heading), "{lang} {verb}");
            }
            for command in TABLE {
                assert!(has(command.id), "{lang} {keymap} {}", command.id);
                let said = words.text_plain(&commands::message(command.id));
                assert!(has(&said), "{lang} {said}");
            }
            assert!(has("--note-templates FILE"));
            assert!(!page.contains(['\u{2066}', '\u{2068}', '\u{2069}']));
            let missing = ["<cli-", "<key-", "<help-", "<reason-"];
            assert!(missing.iter().all(|id| !page.contains(id)), "{lang}");
        }
    }
}
