//! The help of every verb and flag, in the user's language.
//!
//! The argument parser knows the shape of the command line; all its words are
//! put in from the catalogue: `cli-verb-household-list` for a verb,
//! `cli-flag-limit` for a flag, or `cli-flag-household-list-limit` where one
//! verb means something of its own by it.

use super::command_line::CommandLine;
use super::vocabulary::Coded;
use clap::{Arg, Command, CommandFactory};
use masar_domain::case_log::{ContactMode, ContactOutcome, VisitMode, VisitOutcome};
use masar_domain::due::TaskKind;
use masar_domain::employer::flag::Mark;
use masar_domain::employer::vacancy::ClosedBecause;
use masar_domain::employer::{EmployerKind, Has};
use masar_domain::enrollment::{Action, Period, State, Track};
use masar_domain::follow_up::{Employed, Evidence};
use masar_domain::identity::NoNumber;
use masar_domain::instruction::InstructionState;
use masar_domain::likeness::Sameness;
use masar_domain::matters::balance::OverpaymentCause;
use masar_domain::matters::correction::CorrectionCause;
use masar_domain::matters::graduation::{Met, VERDICTS, Verdict};
use masar_domain::matters::grievance::{GrievanceOutcome, GrievanceSubject};
use masar_domain::matters::referral::ReferralState;
use masar_domain::merging::Held;
use masar_domain::person::{Education, Leaving, Relation, Sex, Work};
use masar_domain::placement::{Kind, Stage};
use masar_domain::reason::{self, PLACEMENT_ENDINGS};
use masar_domain::sector::sectors;
use masar_text::messages::Messages;
use masar_tui::app::Switch;

/// The whole command line with its words.
pub(crate) fn spoken(words: &Messages) -> Command {
    let usage = words.text_plain("cli-help-usage");
    let template =
        format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    speak(CommandLine::command(), "", &template, words)
}

fn speak(command: Command, path: &str, template: &str, words: &Messages) -> Command {
    let about = match path {
        "" => words.text_plain("cli-about"),
        path => words.text_plain(&format!("cli-verb-{path}")),
    };
    let mut command = command
        .about(about)
        .help_template(template.to_owned())
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(words.text_plain("cli-help-verbs"))
        .subcommand_value_name(words.text_plain("cli-help-verb"))
        .mut_args(|arg| spoken_flag(arg, path, words))
        .mut_subcommands(|verb| {
            let below = below(path, &verb);
            speak(verb, &below, template, words)
        });
    if let Some(after) = after(path, words) {
        command = command.after_help(after);
    }
    command
}

/// What a verb below `path` is called in the ids of messages.
pub(super) fn below(path: &str, verb: &Command) -> String {
    match path {
        "" => verb.get_name().to_owned(),
        path => format!("{path}-{}", verb.get_name()),
    }
}

fn spoken_flag(arg: Arg, path: &str, words: &Messages) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-flag-{path}-{name}");
    let id = match words.has(&own) {
        true => own,
        false => format!("cli-flag-{name}"),
    };
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => "cli-help-arguments",
        (false, true) => "cli-help-everywhere",
        (false, false) => "cli-help-flags",
    };
    let takes_values = arg.get_action().takes_values();
    let mut help = words.text_plain(&id);
    if let Some(codes) = codes(path, &name) {
        help.push_str(&format!(" ({})", codes.join(", ")));
    }
    arg.help(help)
        .help_heading(words.text_plain(heading))
        .hide_possible_values(takes_values)
        .hide_default_value(takes_values)
}

/// The codes a flag takes, where it takes one of a few.
pub(super) fn codes(path: &str, flag: &str) -> Option<Vec<&'static str>> {
    fn all<T: Coded>() -> Option<Vec<&'static str>> {
        Some(T::all().iter().map(|value| value.code()).collect())
    }
    match (path, flag) {
        ("due" | "task-list", "kind") => all::<TaskKind>(),
        ("visit-plan" | "visit-off", "why") => None,
        ("" | "demo", "lean" | "scroll-regions") => all::<Switch>(),
        (_, "sector") => Some(sectors().iter().map(|one| one.code.as_str()).collect()),
        (_, "sex") => all::<Sex>(),
        (_, "relation" | "comer") => all::<Relation>(),
        (_, "education") => all::<Education>(),
        (_, "work") => all::<Work>(),
        (_, "no-number") => all::<NoNumber>(),
        (_, "why") => all::<Leaving>(),
        (_, "track") => all::<Track>(),
        (_, "period") => all::<Period>(),
        (_, "kind") => all::<Kind>(),
        (_, "is") => all::<EmployerKind>(),
        (_, "mark") => all::<Mark>(),
        ("vacancy-close", "because") => all::<ClosedBecause>(),
        (_, "branch" | "bus" | "childcare" | "accessible") => all::<Has>(),
        ("vacancy-add" | "vacancy-edit", "transport") => all::<Has>(),
        ("placement-confirm" | "placement-check", "shown") => all::<Evidence>(),
        ("placement-check", "employed") => all::<Employed>(),
        ("enrollment-list", "state") => all::<State>(),
        ("balance-overpaid", "cause") => all::<OverpaymentCause>(),
        (_, "cause") => all::<CorrectionCause>(),
        ("payment-record" | "balance-pay", "state") => all::<InstructionState>(),
        ("placement-add", "stage") | ("placement-step", "to") => all::<Stage>(),
        ("visit-add", "mode") => all::<VisitMode>(),
        ("visit-add", "outcome") => all::<VisitOutcome>(),
        ("visit-plan", "mode") => all::<VisitMode>(),
        ("referral-step", "to") => all::<ReferralState>(),
        ("grievance-add", "subject") => all::<GrievanceSubject>(),
        ("grievance-answer", "outcome") => all::<GrievanceOutcome>(),
        ("contact-add", "mode") => all::<ContactMode>(),
        ("graduation-check", "stands") => all::<Met>(),
        ("graduation-reassess", "verdict") => all::<Verdict>(),
        ("duplicates-decide", "verdict") => all::<Sameness>(),
        ("duplicates-merge", "take" | "keep") => all::<Held>(),
        ("contact-add", "outcome") => all::<ContactOutcome>(),
        _ => None,
    }
}

/// What stands below the flags.
fn after(path: &str, words: &Messages) -> Option<String> {
    if path.is_empty() {
        return Some(words.text_plain("cli-help-after"));
    }
    if path == "placement-step" {
        let endings = PLACEMENT_ENDINGS.iter().copied();
        return Some(reasons(words, endings));
    }
    if path == "graduation-reassess" {
        let of = VERDICTS
            .iter()
            .flat_map(|(_, reasons)| reasons.iter().copied());
        return Some(reasons(words, of));
    }
    let action = match path {
        "graduation-approve" => Some(Action::Graduate),
        "graduation-reopen" => Some(Action::Reapply),
        "enrollment-graduate" => None,
        path => Action::from_code(path.strip_prefix("enrollment-")?),
    };
    let action = action?;
    Some(reasons(words, reason::reasons_for(action).map(|r| r.code)))
}

/// The codes that `--reason` takes, with their words.
fn reasons(words: &Messages, codes: impl Iterator<Item = &'static str>) -> String {
    let mut text = words.text_plain("cli-help-reasons");
    for code in codes {
        let said = words.text_plain(&format!("reason-{code}"));
        text.push_str(&format!("\n  {code:26} {said}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;

    fn every_command(command: &Command, found: &mut Vec<Command>) {
        found.push(command.clone());
        command
            .get_subcommands()
            .for_each(|verb| every_command(verb, found));
    }

    #[test]
    fn the_command_line_holds_together() {
        spoken(&Messages::new(Lang::English)).debug_assert();
    }

    #[test]
    fn every_verb_and_flag_has_its_help_in_both_languages() {
        let mut lacking = Vec::new();
        for lang in Lang::ALL {
            let mut all = Vec::new();
            every_command(&spoken(&Messages::new(lang)), &mut all);
            for command in &all {
                let flags = command.get_arguments().filter_map(|arg| arg.get_help());
                for text in command.get_about().into_iter().chain(flags) {
                    let text = text.to_string();
                    if text.starts_with('<') {
                        lacking.push(format!("{lang} {text}"));
                    }
                }
            }
        }
        lacking.sort();
        lacking.dedup();
        assert_eq!(lacking, Vec::<String>::new());
    }
}
