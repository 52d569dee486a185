//! `masar completions`: what a shell needs to complete a line of Masar, with the
//! words of the help beside each verb and flag.

use super::desk::Desk;
use super::help::{self, codes};
use super::output::unless_hung_up;
use super::trouble::Trouble;
use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};
use std::io::{self, Write};

#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    #[arg(value_name = "bash|zsh|fish", value_enum)]
    shell: Shell,
}

/// The shells that completions are tried with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
}

impl Completions {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let mut command = with_values(help::spoken(&desk.words), "");
        let shell = match self.shell {
            Shell::Bash => clap_complete::Shell::Bash,
            Shell::Zsh => clap_complete::Shell::Zsh,
            Shell::Fish => clap_complete::Shell::Fish,
        };
        // Kept whole first: the generator takes no reader that hangs up.
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut command, "masar", &mut text);
        unless_hung_up(io::stdout().lock().write_all(&text))
    }
}

/// The command with what its flags may take, where that is one of a few.
fn with_values(command: Command, path: &str) -> Command {
    command
        .mut_args(|arg| match values(&arg, path) {
            Some(values) => arg.value_parser(PossibleValuesParser::new(values)),
            None => arg,
        })
        .mut_subcommands(|verb| {
            let below = help::below(path, &verb);
            with_values(verb, &below)
        })
}

/// The codes of a flag, or those that its value is called by: `en|ar`.
fn values(arg: &Arg, path: &str) -> Option<Vec<String>> {
    let name = arg.get_id().as_str().replace('_', "-");
    if let Some(codes) = codes(path, &name) {
        return Some(codes.into_iter().map(str::to_owned).collect());
    }
    let [called] = arg.get_value_names()? else {
        return None;
    };
    let is_code = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase());
    let parts: Vec<&str> = called.split('|').collect();
    let several = parts.len() > 1 && parts.iter().all(|part| is_code(part));
    several.then(|| parts.into_iter().map(str::to_owned).collect())
}
