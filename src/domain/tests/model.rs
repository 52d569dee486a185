//! Any sequence of commands, right and wrong, leaves a household's file whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::agreeing::*;
use crate::office::{day, family};
use crate::random::begun::{self, BEGINNINGS};
use crate::random::{Act, act};
use chrono::{Days, NaiveDate};
use masar_domain::balance::{balance, known_by};
use masar_domain::case_file::Part;
use masar_domain::commands::AddEmployer;
use masar_domain::dated::Moment;
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars};
use masar_domain::event::{Event, Happened};
use masar_domain::instruction::InstructionState;
use masar_domain::invariants::{broken, broken_of_employer};
use masar_domain::life::{Life, plan};
use masar_domain::matching::seats_held;
use masar_domain::matters::MatterChange;
use masar_domain::matters::balance::BalanceChange;
use masar_domain::payment::Payment;
use masar_domain::person::PersonName;
use masar_domain::{
    About, Aggregates, CaseFile, Code, Command, Context, Employer, Month, Refusal, RuleBook,
    VacancyId, decide,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many sequences, in how many shares, and how many commands in each.
const SEQUENCES: u32 = 20_000;
const SHARES: u32 = 4;
const COMMANDS: usize = 25;

/// A file, the journal it came from, an employer with seats, and the clock on
/// the wall.
struct Model {
    file: CaseFile,
    journal: Vec<Happened>,
    employer: Employer,
    of_employer: Vec<Happened>,
    /// Households that people left this one for, the newest last.
    others: Vec<CaseFile>,
    context: Context,
    /// The names of the commands that were taken.
    done: BTreeSet<&'static str>,
}

impl Model {
    fn begin(today: NaiveDate) -> Model {
        let context = Context {
            by: "lina".parse().unwrap(),
            at: Moment(0),
            today,
            book: RuleBook::embedded().unwrap(),
            next_household: 4217,
            next_employer: 1,
        };
        let command = Command::RegisterHousehold(family());
        let journal = happened(decide(None, &command, &context).unwrap(), &context);
        let command = Command::AddEmployer(AddEmployer {
            particulars: sewing(),
        });
        let of_employer = happened(decide(None, &command, &context).unwrap(), &context);
        Model {
            file: CaseFile::begun_by(&journal[0]).unwrap(),
            journal,
            employer: Employer::begun_by(&of_employer[0]).unwrap(),
            of_employer,
            others: Vec::new(),
            context: Context {
                next_household: 4218,
                ..context
            },
            done: BTreeSet::new(),
        }
    }

    fn give(&mut self, act: &Act) {
        self.context.today = self.context.today + Days::new(u64::from(act.later));
        let day = Moment::end_of(self.context.today);
        self.context.at.0 = (self.context.at.0 + 1_000).max(day.0 - 40_000_000);
        self.context.by = if act.by { "omar" } else { "lina" }.parse().unwrap();
        let (book, today) = (&self.context.book, self.context.today);
        if let Some(life) = act.life(&self.file, self.others.last(), today) {
            return self.live(&life);
        }
        if let Some(commands) = act.part(&self.journal, &self.file, &self.context) {
            return commands.iter().for_each(|command| self.carry_out(command));
        }
        let apart = self.others.last();
        if let Some(command) = apart.and_then(|other| act.judge_apart(&self.file, other)) {
            return self.carry_out(&command);
        }
        let command = act.among(&self.file, Some(&self.employer), book, today);
        self.carry_out(&command);
    }

    /// What the household and the employer have behind them.
    fn begin_with(&mut self, which: u8) {
        let today = self.context.today;
        self.context.at.0 = Moment::end_of(today).0 - 60_000_000;
        for command in begun::seats(self.employer.id, today) {
            self.carry_out(&command);
        }
        let home = self.file.household.id;
        let commands = begun::commands(which, home, &self.context.book, today);
        for (by, command) in commands {
            self.context.by = by.parse().unwrap();
            self.context.at.0 += 1_000;
            self.carry_out(&command);
        }
    }

    fn carry_out(&mut self, command: &Command) {
        let (file, employer) = (self.file.clone(), self.employer.clone());
        let answer = self.decide(command);
        assert_eq!(answer, self.decide(command), "deciding is deterministic");
        assert_eq!(self.file, file, "deciding changes nothing");
        let Ok(events) = answer else { return };
        assert!(!events.is_empty(), "what is taken changes something");
        let events = happened(events, &self.context);
        self.done.insert(command.name());
        match command.target() {
            Some(About::Household(_)) => self.take(command, events, &file),
            Some(About::Employer(_)) => self.employ(events),
            None => self.assert_begins(&events[0]),
        }
        assert_eq!(broken_of_employer(&self.employer, |id| self.taken(id)), []);
        assert!(self.employer == employer || command.employer().is_some());
    }

    fn decide(&self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let on = Aggregates {
            file: Some(&self.file),
            employer: Some(&self.employer),
            seats_taken: command.vacancy().map_or(0, |id| self.taken(id)),
        };
        decide(on, command, &self.context)
    }

    /// People go from one household to another, all of it or nothing.
    fn live(&mut self, life: &Life) {
        let at_home = life.source() == Some(self.file.household.id);
        let other = self.others.last().filter(|_| life.target().is_some());
        let (source, target) = match at_home {
            true => (Some(&self.file), other),
            false => (other, Some(&self.file)),
        };
        let planned = plan(life, source, target, &self.context.book);
        let Ok([out, come]) = planned.as_deref() else {
            return;
        };
        let left = decide(source, out, &self.context);
        let came = decide(target, come, &self.context);
        let (Ok(left), Ok(came)) = (left, came) else {
            return;
        };
        let (left, came) = (happened(left, &self.context), happened(came, &self.context));
        self.done.extend([out.name(), come.name()]);
        let before = self.file.clone();
        let (here, there) = match at_home {
            true => (left, came),
            false => (came, left),
        };
        self.take(out, here, &before);
        if life.target().is_none() {
            self.others.extend(CaseFile::begun_by(&there[0]));
            self.context.next_household += 1;
        }
        let other = self.others.last_mut().expect("a household they left for");
        for event in there.iter().skip(usize::from(life.target().is_none())) {
            other.apply(event).expect("what was decided applies");
        }
        assert_whole(other, &self.context);
        assert_eq!(broken_of_employer(&self.employer, |id| self.taken(id)), []);
    }

    /// Seats of a vacancy that somebody has.
    fn taken(&self, vacancy: VacancyId) -> u32 {
        let held = self.others.iter().chain([&self.file]).flat_map(seats_held);
        let held = held.filter(|seat| *seat == vacancy);
        u32::try_from(held.count()).unwrap()
    }

    /// Something new is of no concern to what is there.
    fn assert_begins(&self, first: &Happened) {
        match CaseFile::begun_by(first) {
            Some(other) => assert_whole(&other, &self.context),
            None => {
                let other = Employer::begun_by(first).expect("one of the two begins");
                assert_eq!(broken_of_employer(&other, |_| 0), []);
            }
        }
    }

    fn employ(&mut self, events: Vec<Happened>) {
        for event in &events {
            let changed = self.employer.apply(event);
            changed.expect("what was decided applies");
        }
        self.of_employer.extend(events);
        let mut again = Employer::begun_by(&self.of_employer[0]).unwrap();
        for event in &self.of_employer[1..] {
            again.apply(event).unwrap();
        }
        assert_eq!(again, self.employer, "state == fold(journal)");
    }

    fn take(&mut self, command: &Command, events: Vec<Happened>, before: &CaseFile) {
        let mut parts = Vec::new();
        for event in &events {
            parts.push(self.file.apply(event).expect("what was decided applies"));
        }
        assert_only(&parts, before, &self.file);
        assert_money_moves_on(before, &self.file);
        self.journal.extend(events);
        assert_whole(&self.file, &self.context);
        for held in seats_held(&self.file) {
            let known = self.employer.vacancy(held);
            assert!(known.is_some(), "{held} is a vacancy");
        }
        if let Command::PostAdjustments(posted) = command {
            let again = self.decide(command);
            let code = again.expect_err("posted once").code;
            assert_eq!(code, Code::NothingToAdjust, "{posted:?}");
        }
        assert_eq!(fold(&self.journal), self.file, "state == fold(journal)");
    }
}

/// Somebody who has work for seamstresses.
fn sewing() -> EmployerParticulars {
    EmployerParticulars {
        name: PersonName {
            arabic: "شركة رحاب".into(),
            latin: String::new(),
        },
        kind: EmployerKind::BranchInvestor,
        social_security: "1042".into(),
        sector: "garments".into(),
        contact: Contact::default(),
        support_from: None,
    }
}

fn happened(events: Vec<masar_domain::Event>, context: &Context) -> Vec<Happened> {
    let stamped = events.into_iter().map(|event| Happened {
        event,
        by: context.by.clone(),
        at: context.at,
    });
    stamped.collect()
}

fn fold(journal: &[Happened]) -> CaseFile {
    let mut file = CaseFile::begun_by(&journal[0]).unwrap();
    for happened in &journal[1..] {
        file.apply(happened).unwrap();
    }
    file
}

fn assert_whole(file: &CaseFile, context: &Context) {
    assert_eq!(broken(file, &context.book, context.today), []);
}

/// What the store rewrites is all that changed.
fn assert_only(parts: &[Part], before: &CaseFile, after: &CaseFile) {
    let touched = |part: Part| parts.contains(&part);
    assert!(touched(Part::Household) || before.household == after.household);
    for known in &before.enrollments {
        let same = after.enrollment(known.id) == Some(known);
        assert!(touched(Part::Enrollment(known.id.no)) || same);
    }
    for known in &before.placements {
        let same = after.placement(known.id) == Some(known);
        assert!(touched(Part::Placement(known.id.no)) || same);
    }
    assert!(touched(Part::Matters) || before.matters == after.matters);
    for known in &after.dossiers {
        let same = before.dossier(known.enrollment) == Some(known);
        assert!(touched(Part::Dossier(known.enrollment.no)) || same);
    }
    for known in &after.follow_ups {
        let same = before.follow_up(known.placement) == Some(known);
        assert!(touched(Part::FollowUp(known.placement.no)) || same);
    }
    assert!(touched(Part::Judged) || before.judged == after.judged);
    assert_eq!(after.log[..before.log.len()], before.log);
    let new_enrollments = &after.enrollments[before.enrollments.len()..];
    assert!(
        new_enrollments
            .iter()
            .all(|e| touched(Part::Enrollment(e.id.no)))
    );
    let new_placements = &after.placements[before.placements.len()..];
    assert!(
        new_placements
            .iter()
            .all(|p| touched(Part::Placement(p.id.no)))
    );
    let new_log = &after.log[before.log.len()..];
    assert!(new_log.iter().all(|entry| touched(Part::Log(entry.id.no))));
}

/// An attempt to pay goes on by the table of states, and stays that attempt.
fn assert_money_moves_on(before: &CaseFile, after: &CaseFile) {
    for (old, new) in before.enrollments.iter().zip(&after.enrollments) {
        assert!(new.payments.len() >= old.payments.len());
        for (was, is) in old.payments.iter().zip(&new.payments) {
            let line = |p: &Payment| (p.component.clone(), p.month, p.attempt, p.amount);
            assert_eq!(line(was), line(is));
            assert!(reaches(was.state, is.state), "{was:?} {is:?}");
        }
    }
}

/// Whether the table leads from one state to the other, over others too: one
/// command may report several.
fn reaches(from: InstructionState, to: InstructionState) -> bool {
    from == to || from.next().iter().any(|next| reaches(*next, to))
}

/// Every amount on record is the one that the facts recorded by then give, and
/// what the file remembers of them gives it too (I9).
fn assert_amounts_as_recorded(model: &Model) {
    let book = &model.context.book;
    let mut file = CaseFile::begun_by(&model.journal[0]).unwrap();
    let mut unsaid = false;
    for entry in model.journal[1..].chunk_by(|a, b| a.at == b.at) {
        for happened in entry {
            let due = |enrollment, component: &str, of: Month| {
                let found = balance(&file, book, of.plus(1));
                found.account(enrollment, component, of).cloned()
            };
            match &happened.event {
                Event::PaymentRecorded {
                    enrollment,
                    payment,
                } if entry.len() == 1 => {
                    let known = file.enrollment(*enrollment).unwrap();
                    let last = known.last_payment(&payment.component, payment.month);
                    if last.is_none_or(|last| last.attempt < payment.attempt) {
                        let line = due(*enrollment, &payment.component, payment.month);
                        assert_eq!(line.unwrap().to_pay(), payment.amount);
                    }
                }
                Event::MatterChanged(change) => {
                    if let MatterChange::Balance(BalanceChange::Adjusted(posted)) = &**change {
                        let line = due(posted.enrollment, &posted.component, posted.of);
                        assert_eq!(line.unwrap().due, posted.due);
                    }
                }
                _ => {}
            }
        }
        for happened in entry {
            file.apply(happened).unwrap();
        }
        // The file itself does not tell what people's particulars were.
        let told = |happened: &Happened| {
            !matches!(
                happened.event,
                Event::PersonCorrected { .. }
                    | Event::PersonAdded(_)
                    | Event::RecordsMerged(_)
                    | Event::RecordsParted(_)
            )
        };
        let after = model.journal.iter().filter(|h| h.at > entry[0].at);
        unsaid = unsaid || after.clone().all(told);
        if unsaid {
            let then = known_by(&model.file, entry[0].at);
            assert_same_dues(&file, &then, book, model.context.today);
        }
    }
}

/// One of the shares of all sequences: they run beside each other.
macro_rules! share {
    ($name:ident) => {
        proptest! {
            #![proptest_config(ProptestConfig {
                cases: SEQUENCES / SHARES,
                failure_persistence: None,
                ..ProptestConfig::default()
            })]

            #[test]
            fn $name(
                start in 0_u64..1_500,
                acts in prop::collection::vec(act(), COMMANDS),
            ) {
                // Half of them with something behind them.
                let which = u8::try_from(start % u64::from(2 * BEGINNINGS)).unwrap();
                live_through(start, which, &acts);
            }
        }
    };
}

/// The names of the commands that were taken on the way.
fn live_through(start: u64, which: u8, acts: &[Act]) -> BTreeSet<&'static str> {
    let mut model = Model::begin(day("2023-01-01") + Days::new(start));
    model.begin_with(which);
    for act in acts {
        model.give(act);
    }
    let (file, today) = (&model.file, model.context.today);
    let book: &Arc<RuleBook> = &model.context.book;
    assert_shown_alike(file, book, today);
    assert_longer_adds_only(file, book, today);
    assert_accounts_add_up(file, book, today);
    assert_amounts_as_recorded(&model);
    model.done
}

share!(whatever_is_commanded_the_file_stays_whole);
share!(whatever_is_commanded_the_file_stays_whole_again);
share!(whatever_is_commanded_the_file_stays_whole_a_third_time);
share!(whatever_is_commanded_the_file_stays_whole_a_fourth_time);

/// Every command there is; a graduation is approved and not a step of its own.
const NAMES: &[&str] = &[
    "balance.adjust",
    "balance.notice",
    "balance.overpaid",
    "balance.pay",
    "balance.plan",
    "balance.recover",
    "balance.write-off",
    "contact.add",
    "duplicate.decide",
    "duplicate.merge",
    "duplicate.part",
    "employer.add",
    "employer.edit",
    "employer.flag",
    "enrollment.activate",
    "enrollment.add",
    "enrollment.amount",
    "enrollment.attendance",
    "enrollment.correct",
    "enrollment.given",
    "enrollment.lift",
    "enrollment.paper",
    "enrollment.reapply",
    "enrollment.reduce",
    "enrollment.restore",
    "enrollment.ruling",
    "enrollment.ruling-end",
    "enrollment.stage",
    "enrollment.stop",
    "enrollment.suspend",
    "enrollment.verify",
    "graduation.approve",
    "graduation.assess",
    "graduation.check",
    "graduation.reassess",
    "graduation.reopen",
    "graduation.send-back",
    "grievance.add",
    "grievance.answer",
    "household.add",
    "household.assign",
    "household.edit",
    "household.found",
    "household.office",
    "household.payee",
    "loan.agree",
    "loan.registered",
    "loan.repay",
    "loan.tranche",
    "note.add",
    "payment.record",
    "person.add",
    "person.disability",
    "person.edit",
    "person.leave",
    "person.move-in",
    "person.move-out",
    "placement.add",
    "placement.check",
    "placement.confirm",
    "placement.correct",
    "placement.fare",
    "placement.link",
    "placement.step",
    "placement.wage",
    "referral.add",
    "referral.step",
    "site.add",
    "site.edit",
    "task.add",
    "task.done",
    "task.drop",
    "vacancy.add",
    "vacancy.close",
    "vacancy.edit",
    "visit.add",
    "visit.move",
    "visit.off",
    "visit.plan",
];

#[test]
fn every_command_is_taken_by_chance() {
    let mut runner = TestRunner::deterministic();
    let acts = prop::collection::vec(act(), COMMANDS);
    let mut done = BTreeSet::new();
    for (start, which) in (0..3_000).zip((0..BEGINNINGS).cycle()) {
        let acts = acts.new_tree(&mut runner).unwrap().current();
        done.extend(live_through(start % 1_500, which, &acts));
        if done.len() >= NAMES.len() {
            break;
        }
    }
    assert_eq!(done, NAMES.iter().copied().collect());
}
