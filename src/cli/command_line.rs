//! The command line: the flags of every verb, and the verbs.

use super::desk::Desk;
use super::globals::Globals;
use super::trouble::Trouble;
use super::{
    backup, balance, batch, completions, contact, demo, due, duplicates, employer, enrollment,
    figures, filter, graduation, grievance, holidays, household, import, keys, loan, log, man,
    matching, note, panes, payment, person, placement, rebuild, referral, restore, rules,
    saved_views, show, site, task, template, timeline, undo, vacancy, verify, visit, visits,
    whatif, why, wire,
};
use clap::{ArgAction, Parser, Subcommand};

/// `masar`, its global flags and one verb.
#[derive(Debug, Parser)]
#[command(
    name = "masar",
    version,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(crate) struct CommandLine {
    #[command(flatten)]
    pub(crate) globals: Globals,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(flatten)]
    pub(crate) once: panes::ThisOnce,
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,
}

/// The verbs, in the order of the help.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    #[command(subcommand)]
    Household(household::Verb),
    #[command(subcommand)]
    Person(person::Verb),
    #[command(subcommand)]
    Enrollment(enrollment::Verb),
    #[command(subcommand)]
    Graduation(graduation::Verb),
    #[command(subcommand)]
    Loan(loan::Verb),
    #[command(subcommand)]
    Placement(placement::Verb),
    #[command(subcommand)]
    Employer(employer::Verb),
    #[command(subcommand)]
    Site(site::Verb),
    #[command(subcommand)]
    Vacancy(vacancy::Verb),
    #[command(name = "match")]
    Matching(matching::Matching),
    Duplicates(duplicates::Duplicates),
    #[command(subcommand)]
    Payment(payment::Verb),
    #[command(subcommand)]
    Balance(balance::Verb),
    #[command(subcommand)]
    Visit(visit::Verb),
    Visits(visits::Visits),
    #[command(subcommand)]
    Contact(contact::Verb),
    #[command(subcommand)]
    Note(note::Verb),
    #[command(subcommand)]
    Referral(referral::Verb),
    #[command(subcommand)]
    Grievance(grievance::Verb),
    #[command(subcommand)]
    Task(task::Verb),
    #[command(subcommand)]
    Holidays(holidays::Verb),
    Timeline(timeline::Timeline),
    Why(why::Why),
    Due(due::Due),
    #[command(name = "whatif")]
    WhatIf(whatif::WhatIf),
    Report(figures::Report),
    #[command(subcommand)]
    Filter(filter::Verb),
    #[command(subcommand)]
    View(saved_views::Verb),
    #[command(subcommand)]
    Rules(rules::Verb),
    Batch(batch::Batch),
    Undo(undo::Undo),
    Log(log::Log),
    Show(show::Show),
    Keys(keys::Keys),
    Import(import::Import),
    Template(template::Template),
    Verify(verify::Verify),
    Rebuild(rebuild::Rebuild),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Demo(demo::Demo),
    Wire(wire::Wire),
    Man(man::Man),
    Completions(completions::Completions),
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Household(verb) => verb.run(desk),
            Verb::Person(verb) => verb.run(desk),
            Verb::Enrollment(verb) => verb.run(desk),
            Verb::Graduation(verb) => verb.run(desk),
            Verb::Loan(verb) => verb.run(desk),
            Verb::Placement(verb) => verb.run(desk),
            Verb::Employer(verb) => verb.run(desk),
            Verb::Site(verb) => verb.run(desk),
            Verb::Vacancy(verb) => verb.run(desk),
            Verb::Matching(verb) => verb.run(desk),
            Verb::Duplicates(verb) => verb.run(desk),
            Verb::Payment(verb) => verb.run(desk),
            Verb::Balance(verb) => verb.run(desk),
            Verb::Visit(verb) => verb.run(desk),
            Verb::Contact(verb) => verb.run(desk),
            Verb::Note(verb) => verb.run(desk),
            Verb::Visits(verb) => verb.run(desk),
            Verb::Referral(verb) => verb.run(desk),
            Verb::Grievance(verb) => verb.run(desk),
            Verb::Task(verb) => verb.run(desk),
            Verb::Holidays(verb) => verb.run(desk),
            Verb::Timeline(verb) => verb.run(desk),
            Verb::Why(verb) => verb.run(desk),
            Verb::Due(verb) => verb.run(desk),
            Verb::WhatIf(verb) => verb.run(desk),
            Verb::Report(verb) => verb.run(desk),
            Verb::Filter(verb) => verb.run(desk),
            Verb::View(verb) => verb.run(desk),
            Verb::Rules(verb) => verb.run(desk),
            Verb::Batch(verb) => verb.run(desk),
            Verb::Undo(verb) => verb.run(desk),
            Verb::Log(verb) => verb.run(desk),
            Verb::Show(verb) => verb.run(desk),
            Verb::Keys(verb) => verb.run(desk),
            Verb::Import(verb) => verb.run(desk),
            Verb::Template(verb) => verb.run(desk),
            Verb::Verify(verb) => verb.run(desk),
            Verb::Rebuild(verb) => verb.run(desk),
            Verb::Backup(verb) => verb.run(desk),
            Verb::Restore(verb) => verb.run(desk),
            Verb::Demo(verb) => verb.run(desk),
            Verb::Wire(verb) => verb.run(desk),
            Verb::Man(verb) => verb.run(desk),
            Verb::Completions(verb) => verb.run(desk),
        }
    }
}
