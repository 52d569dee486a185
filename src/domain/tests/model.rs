//! Any sequence of commands, right and wrong, leaves a household's file whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;
mod random;

use chrono::{Days, NaiveDate};
use masar_domain::balance::{Account, balance, known_by};
use masar_domain::case_file::Part;
use masar_domain::clock::{ClockEnd, clocks};
use masar_domain::dated::Moment;
use masar_domain::due::{TaskKind, due, filed};
use masar_domain::event::{Event, Happened};
use masar_domain::instruction::InstructionState;
use masar_domain::invariants::broken;
use masar_domain::matters::MatterChange;
use masar_domain::matters::balance::BalanceChange;
use masar_domain::payment::Payment;
use masar_domain::timeline::timeline;
use masar_domain::{CaseFile, Code, Command, Context, Month, RuleBook, decide, schedule};
use office::{day, family};
use proptest::prelude::*;
use random::{Act, act};
use std::sync::Arc;

/// How many sequences, in how many shares, and how many commands in each.
const SEQUENCES: u32 = 20_000;
const SHARES: u32 = 4;
const COMMANDS: usize = 25;

/// A file, the journal it came from, and the clock on the wall.
struct Model {
    file: CaseFile,
    journal: Vec<Happened>,
    context: Context,
    taken: usize,
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
        Model {
            file: CaseFile::begun_by(&journal[0]).unwrap(),
            journal,
            context,
            taken: 0,
        }
    }

    fn give(&mut self, act: &Act) {
        self.context.today = self.context.today + Days::new(u64::from(act.later));
        let day = Moment::end_of(self.context.today);
        self.context.at.0 = (self.context.at.0 + 1_000).max(day.0 - 40_000_000);
        self.context.by = if act.by { "omar" } else { "lina" }.parse().unwrap();
        let command = act.command(&self.file, &self.context.book, self.context.today);
        let before = self.file.clone();
        let answer = decide(Some(&self.file), &command, &self.context);
        let again = decide(Some(&before), &command, &self.context);
        assert_eq!(answer, again, "deciding is deterministic: {command:?}");
        assert_eq!(self.file, before, "deciding changes nothing");
        let Ok(events) = answer else { return };
        assert!(!events.is_empty(), "what is taken changes something");
        let events = happened(events, &self.context);
        self.taken += 1;
        if matches!(command, Command::RegisterHousehold(_)) {
            let other = CaseFile::begun_by(&events[0]).unwrap();
            assert_whole(&other, &self.context);
            return;
        }
        let mut parts = Vec::new();
        for event in &events {
            parts.push(self.file.apply(event).expect("what was decided applies"));
        }
        assert_only(&parts, &before, &self.file);
        assert_money_moves_on(&before, &self.file);
        self.journal.extend(events);
        assert_whole(&self.file, &self.context);
        if let Command::PostAdjustments(posted) = &command {
            let again = decide(Some(&self.file), &command, &self.context);
            let code = again.expect_err("posted once").code;
            assert_eq!(code, Code::NothingToAdjust, "{posted:?}");
        }
        assert_eq!(fold(&self.journal), self.file, "state == fold(journal)");
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

/// What is shown is drawn from the records alone, and agrees with itself.
fn assert_shown_alike(file: &CaseFile, book: &RuleBook, today: NaiveDate) {
    let shown = clocks(file, book, today);
    let mut ends: Vec<NaiveDate> = shown
        .iter()
        .filter_map(|clock| match clock.end {
            ClockEnd::On(day) => Some(day),
            ClockEnd::Waiting | ClockEnd::Broken(_) => None,
        })
        .filter(|end| *end >= today)
        .collect();
    ends.sort_unstable();
    ends.dedup();
    let tasks = filed(file, book);
    let indexed = tasks
        .iter()
        .filter(|(kind, _)| *kind == TaskKind::ClockEnds);
    let mut indexed: Vec<NaiveDate> = indexed.map(|(_, end)| *end).collect();
    indexed.retain(|end| *end >= today);
    assert_eq!(ends, indexed, "the index of clock ends needs no date");
    // A ruling may allow more, and be ended when they are used.
    let ruled = file.dossiers.iter().any(|known| !known.rulings.is_empty());
    for one in due(file, book, today, 400) {
        let lasting = !one.kind().passes();
        let known = tasks.contains(&(one.kind(), one.day()));
        assert!(
            known || !lasting,
            "{one:?} has a day that the index does not"
        );
    }
    let limited = shown
        .iter()
        .filter(|_| !ruled)
        .filter(|clock| clock.started >= day("2025-09-01"));
    for clock in limited {
        assert!(clock.used <= clock.allowed.max(12), "{clock:?}");
    }
    let mut other = file.clone();
    other.enrollments.reverse();
    let sorted = |file: &CaseFile| {
        let mut said: Vec<String> = clocks(file, book, today)
            .iter()
            .map(|clock| format!("{clock:?}"))
            .chain(
                due(file, book, today, 400)
                    .iter()
                    .map(|due| format!("{due:?}")),
            )
            .collect();
        said.sort_unstable();
        said
    };
    assert_eq!(sorted(file), sorted(&other), "in any order of enrollments");
    let (from, to) = (Month::of(today).plus(-12), Month::of(today).plus(24));
    let (one, two) = (
        timeline(file, book, today, from, to),
        timeline(&other, book, today, from, to),
    );
    assert_eq!(one.shares, two.shares);
}

/// Due and paid too much is received and owed (I11), nothing of it negative.
fn assert_accounts_add_up(file: &CaseFile, book: &RuleBook, today: NaiveDate) {
    let found = balance(file, book, Month::of(today));
    for account in &found.accounts {
        let Account {
            due,
            adjusted,
            adjusted_paid,
            adjusted_settled,
            in_cases,
            recovered,
            written_off,
            ..
        } = account;
        assert!(due.0 >= 0 && adjusted_settled <= adjusted_paid && adjusted_paid <= adjusted);
        assert!(recovered.0 + written_off.0 <= in_cases.0, "{account:?}");
        assert!(account.to_pay() <= *due, "{account:?}");
        let (over, outstanding) = (account.over().0, account.outstanding().0);
        assert!(over >= 0 && outstanding >= 0);
        let received = account.received().0;
        assert_eq!(due.0 + over, received + outstanding, "{account:?}");
    }
    for standing in &found.cases {
        let gone = standing.recovered.0 + standing.written_off.0;
        assert!(standing.open.0 >= 0 && standing.open.0 + gone <= standing.stated.0);
    }
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
                Event::PersonCorrected { .. } | Event::PersonAdded(_)
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

fn assert_same_dues(one: &CaseFile, two: &CaseFile, book: &RuleBook, today: NaiveDate) {
    assert_eq!(one.enrollments.len(), two.enrollments.len());
    for (a, b) in one.enrollments.iter().zip(&two.enrollments) {
        let programme = book.programme(&a.programme).unwrap();
        for component in &programme.components {
            let plan = |file, enrollment| {
                let to = Month::of(today);
                schedule::schedule(file, enrollment, programme, component, book, to)
                    .map(|plan| plan.months)
            };
            assert_eq!(plan(one, a), plan(two, b));
        }
    }
}

/// A longer look ahead adds months and changes none.
fn assert_longer_adds_only(file: &CaseFile, book: &RuleBook, today: NaiveDate) {
    for enrollment in &file.enrollments {
        let programme = book.programme(&enrollment.programme).unwrap();
        for component in &programme.components {
            let until = |months| {
                let to = Month::of(today).plus(months);
                schedule::schedule(file, enrollment, programme, component, book, to)
            };
            let (Some(short), Some(long)) = (until(3), until(17)) else {
                continue;
            };
            assert_eq!(short.first, long.first);
            assert_eq!(short.months, long.months[..short.months.len()]);
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
                live_through(start, &acts);
            }
        }
    };
}

fn live_through(start: u64, acts: &[Act]) {
    let mut model = Model::begin(day("2023-01-01") + Days::new(start));
    for act in acts {
        model.give(act);
    }
    let (file, today) = (&model.file, model.context.today);
    let book: &Arc<RuleBook> = &model.context.book;
    assert_shown_alike(file, book, today);
    assert_longer_adds_only(file, book, today);
    assert_accounts_add_up(file, book, today);
    assert_amounts_as_recorded(&model);
}

share!(whatever_is_commanded_the_file_stays_whole);
share!(whatever_is_commanded_the_file_stays_whole_again);
share!(whatever_is_commanded_the_file_stays_whole_a_third_time);
share!(whatever_is_commanded_the_file_stays_whole_a_fourth_time);
