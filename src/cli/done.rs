//! What is said of a command that was carried out: what it made or changed, and
//! where the journal has it.

use super::desk::Desk;
use super::globals::Once;
use super::page::Page;
use super::trouble::Trouble;
use masar_domain::Command;
use masar_domain::employer::change::EmployerChange;
use masar_domain::event::Event;
use masar_domain::matters::MatterChange;
use masar_domain::matters::balance::{BalanceChange, Overpayment};
use masar_domain::matters::graduation::GraduationChange;
use masar_domain::matters::grievance::{Grievance, GrievanceChange};
use masar_domain::matters::referral::{Referral, ReferralChange};
use masar_domain::matters::task::{Task, TaskChange};
use masar_domain::matters::visit::{PlannedVisit, VisitChange};
use masar_store::{Entry, Receipt};
use masar_text::messages::Args;
use serde::Serialize;

/// A command that was carried out, as programs read it.
#[derive(Debug, Serialize)]
struct Done {
    /// The command's name: `enrollment.suspend`.
    done: String,
    household: Option<String>,
    employer: Option<String>,
    site: Option<String>,
    vacancy: Option<String>,
    person: Option<String>,
    enrollment: Option<String>,
    placement: Option<String>,
    log: Option<String>,
    /// A visit planned, a task, a referral, an assessment, a watch, an adjustment, an
    /// overpayment.
    matter: Option<String>,
    /// Its entry in the journal.
    entry: u64,
    /// It had been carried out before, and nothing was changed now.
    repeated: bool,
}

/// Gives one command and says what was done.
pub(crate) fn give(desk: &Desk, command: Command, once: &Once) -> Result<(), Trouble> {
    let receipt = desk.give(command, once)?;
    say(desk, &[receipt])
}

/// Says what was done by the commands of these receipts, the last in JSON.
pub(crate) fn say(desk: &Desk, receipts: &[Receipt]) -> Result<(), Trouble> {
    say_with(desk, receipts, &[])
}

/// The same, and to people what follows from it.
pub(crate) fn say_with(
    desk: &Desk,
    receipts: &[Receipt],
    follows: &[String],
) -> Result<(), Trouble> {
    let mut all = Vec::new();
    for receipt in receipts {
        all.push(look_up(desk, receipt)?);
    }
    let page = || {
        let mut page = Page::new();
        for done in &all {
            page.sentence(sentence(desk, done));
        }
        for told in follows {
            page.sentence(told.clone());
        }
        page
    };
    match all.as_slice() {
        [done] => desk.show(done, page),
        several => desk.show(&several, page),
    }
}

fn look_up(desk: &Desk, receipt: &Receipt) -> Result<Done, Trouble> {
    let history = desk.register()?.history(receipt.about)?;
    let entry = history
        .into_iter()
        .find(|(sequence, _)| *sequence == receipt.sequence)
        .map(|(_, entry)| entry);
    let mut done = Done {
        done: String::new(),
        household: receipt.household().map(|id| id.to_string()),
        employer: receipt.about.employer().map(|id| id.to_string()),
        site: None,
        vacancy: None,
        person: None,
        enrollment: None,
        placement: None,
        log: None,
        matter: None,
        entry: receipt.sequence,
        repeated: receipt.repeated,
    };
    if let Some(entry) = entry {
        done.take(entry);
    }
    Ok(done)
}

impl Done {
    fn take(&mut self, entry: Entry) {
        self.done = entry.command;
        for event in &entry.events {
            match event {
                Event::PairJudged(judged) => self.person = Some(judged.one.to_string()),
                Event::RecordsMerged(merged) => self.person = Some(merged.kept.to_string()),
                Event::RecordsParted(parted) => self.person = Some(parted.kept.to_string()),
                Event::PersonAdded(member) => self.person = Some(member.id.to_string()),
                Event::PersonCorrected { person, .. }
                | Event::DisabilityRecorded { person, .. }
                | Event::MembershipEnded { person, .. } => self.person = Some(person.to_string()),
                Event::Enrolled(enrollment) => self.enrollment = Some(enrollment.id.to_string()),
                Event::EnrollmentStepped { enrollment, .. }
                | Event::PaymentRecorded { enrollment, .. }
                | Event::AmountDecided { enrollment, .. }
                | Event::StepDayCorrected { enrollment, .. }
                | Event::DossierChanged { enrollment, .. } => {
                    self.enrollment = Some(enrollment.to_string());
                }
                Event::PlacementRecorded(placement) => {
                    self.placement = Some(placement.id.to_string());
                }
                Event::PlacementStepped { placement, .. }
                | Event::StageDayCorrected { placement, .. }
                | Event::WageCorrected { placement, .. }
                | Event::FollowedUp { placement, .. } => {
                    self.placement = Some(placement.to_string());
                }
                Event::MatterChanged(change) => self.take_matter(change),
                Event::Logged { id, .. } => self.log = Some(id.to_string()),
                Event::EmployerChanged(change) => self.take_change(change),
                _ => {}
            }
        }
    }

    fn take_matter(&mut self, change: &MatterChange) {
        let change = match change {
            MatterChange::Graduation(change) => change,
            MatterChange::Visit(
                VisitChange::Planned(PlannedVisit { id, .. })
                | VisitChange::Moved { id, .. }
                | VisitChange::Closed { id, .. },
            )
            | MatterChange::Referral(
                ReferralChange::Sent(Referral { id, .. }) | ReferralChange::Stepped { id, .. },
            )
            | MatterChange::Task(TaskChange::Set(Task { id, .. }) | TaskChange::Ended { id, .. })
            | MatterChange::Grievance(
                GrievanceChange::Opened(Grievance { id, .. })
                | GrievanceChange::Answered { id, .. },
            ) => {
                self.matter = Some(id.to_string());
                return;
            }
            MatterChange::Balance(
                BalanceChange::Overpaid(Overpayment { id, .. })
                | BalanceChange::AdjustmentPaid { id, .. }
                | BalanceChange::Noticed { id, .. }
                | BalanceChange::Planned { id, .. }
                | BalanceChange::Recovered { id, .. }
                | BalanceChange::WrittenOff { id, .. },
            ) => {
                self.matter = Some(id.to_string());
                return;
            }
            // Adjustments are posted several at once.
            MatterChange::Balance(BalanceChange::Adjusted(_) | BalanceChange::Withdrawn(_))
            | MatterChange::Move(_)
            | MatterChange::Corrected(_) => return,
        };
        let id = match change {
            GraduationChange::Assessed(assessment) => assessment.id,
            GraduationChange::Watched(watch) => watch.id,
            GraduationChange::Decided { id, .. }
            | GraduationChange::Checked { id, .. }
            | GraduationChange::Reopened { id, .. } => *id,
            GraduationChange::Reassessed(look) => {
                self.enrollment = Some(look.enrollment.to_string());
                return;
            }
        };
        self.matter = Some(id.to_string());
    }

    fn take_change(&mut self, change: &EmployerChange) {
        match change {
            EmployerChange::SiteAdded(site) => self.site = Some(site.id.to_string()),
            EmployerChange::SiteCorrected { site, .. } => self.site = Some(site.to_string()),
            EmployerChange::VacancyOpened { id: vacancy, .. }
            | EmployerChange::VacancyCorrected { vacancy, .. }
            | EmployerChange::VacancyClosed { vacancy, .. } => {
                self.vacancy = Some(vacancy.to_string());
            }
            EmployerChange::Added { .. }
            | EmployerChange::Corrected(_)
            | EmployerChange::Flagged(_) => {}
        }
    }

    /// The narrowest thing it was about.
    fn about(&self) -> &str {
        let parts = [
            &self.person,
            &self.enrollment,
            &self.placement,
            &self.log,
            &self.matter,
            &self.site,
            &self.vacancy,
        ];
        let part = parts.into_iter().find_map(|part| part.as_deref());
        let whole = self.household.as_deref().or(self.employer.as_deref());
        part.or(whole).unwrap_or_default()
    }
}

fn sentence(desk: &Desk, done: &Done) -> String {
    let args = Args::new().set("id", done.about());
    if done.repeated {
        return desk.words.format("cli-done-before", &args);
    }
    let id = format!("cli-done-{}", done.done.replace('.', "-"));
    desk.words.format(&id, &args)
}
