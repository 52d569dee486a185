//! The invariants of a case file notice what must not be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office;
use crate::office::{Office, day, month};
use masar_domain::commands::*;
use masar_domain::dated::Moment;
use masar_domain::employer::site::{Site, SiteParticulars};
use masar_domain::employer::vacancy::{Vacancy, VacancyTerms};
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::enrollment::{Action, Period, State};
use masar_domain::follow_up::{Evidence, FollowUp, WageConfirmed};
use masar_domain::household::OutsideReference;
use masar_domain::identity::Identity;
use masar_domain::instruction::InstructionState::{Rejected, Sent, Settled};
use masar_domain::invariants::{broken, broken_of_employer};
use masar_domain::matters::visit::{Mode, Outcome, PlannedVisit};
use masar_domain::payment::Payment;
use masar_domain::person::{PersonName, Relation};
use masar_domain::placement::{Kind, Stage};
use masar_domain::{
    CaseFile, Command, Employer, EmployerId, Fils, MatterId, PlacementId, SiteId, VacancyId,
};

/// A family on cash, with a job, wage support, two payments and two notes.
fn whole() -> Office {
    let mut office = Office::with_family("2026-06-10");
    office
        .enroll_cash("2026-01-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-02-01");
    let mut wage = office.enrolling("nep-wage", 2, "2026-02-01");
    wage.placement = Some(PlacementId {
        household: office.household(),
        no: 1,
    });
    office.give(Command::Enroll(wage)).unwrap();
    for (month, attempt, state) in [
        ("2026-01", 1, Rejected),
        ("2026-01", 2, Settled),
        ("2026-02", 1, Sent),
    ] {
        let reported = vec![PaymentReported {
            component: "cash".into(),
            month: office::month(month),
            attempt,
            amount: Fils(84_000),
            state,
            on: day("2026-03-01"),
            bank_reason: String::new(),
        }];
        let enrollment = office.enrollment(1);
        let told = RecordPayments {
            enrollment,
            reported,
        };
        office.give(Command::RecordPayments(told)).unwrap();
    }
    for text in ["first", "second"] {
        let household = office.household();
        let text = text.into();
        office
            .give(Command::WriteNote(WriteNote { household, text }))
            .unwrap();
    }
    for month in ["2026-03", "2026-04"] {
        let placement = office.file().placements[0].id;
        let wage = WageConfirmed {
            month: office::month(month),
            received: Fils(290_000),
            evidence: Evidence::Worker,
            note: String::new(),
        };
        office
            .give(Command::ConfirmWage(ConfirmWage { placement, wage }))
            .unwrap();
    }
    office
}

/// The invariants that a change by hand breaks.
fn after(spoil: impl FnOnce(&mut CaseFile)) -> Vec<&'static str> {
    let office = whole();
    let mut file = office.file().clone();
    spoil(&mut file);
    let mut names: Vec<&str> = broken(&file, &office.book, office.today)
        .iter()
        .map(|fault| fault.invariant)
        .collect();
    names.dedup();
    names
}

fn paid(file: &mut CaseFile, n: usize) -> &mut Payment {
    &mut file.enrollments[0].payments[n]
}

#[test]
fn a_file_that_only_commands_have_touched_breaks_nothing() {
    assert_eq!(after(|_| {}), [""; 0]);
}

#[test]
fn numbers_rise_and_belong_to_the_household() {
    assert_eq!(after(|file| file.log[1].id.no = 1), ["ids"]);
    let other = "IRB-9".parse().unwrap();
    assert_eq!(after(|file| file.log[1].id.household = other), ["ids"]);
    assert_eq!(after(|file| file.log.swap(0, 1)), ["ids"]);
    let twice = |file: &mut CaseFile| {
        let number = Identity::Known("9001234567".parse().unwrap());
        for member in &mut file.household.members {
            member.particulars.identity = number;
        }
    };
    assert_eq!(after(twice), ["ids"]);
    let reference = OutsideReference {
        source: "nur".into(),
        id: "1".into(),
    };
    let twice = |file: &mut CaseFile| file.household.references = vec![reference; 2];
    assert_eq!(after(twice), ["ids"]);
}

#[test]
fn a_household_has_one_head() {
    let relation = |n: usize, relation| {
        after(|file| file.household.members[n].particulars.relation = relation)
    };
    assert_eq!(relation(0, Relation::Parent), ["head"]);
    assert_eq!(relation(1, Relation::Head), ["head"]);
}

#[test]
fn what_a_record_names_is_in_the_file() {
    let stranger = |file: &mut CaseFile| file.placements[0].person.no = 9;
    assert_eq!(after(stranger), ["links"]);
    let lost = |file: &mut CaseFile| file.placements.clear();
    assert_eq!(after(lost), ["links"]);
}

#[test]
fn a_programme_is_joined_once() {
    let twice = |file: &mut CaseFile| {
        let mut again = file.enrollments[0].clone();
        again.id.no = 3;
        file.enrollments.push(again);
    };
    assert_eq!(after(twice), ["I5"]);
}

#[test]
fn steps_follow_the_tables_and_the_calendar() {
    let jump = |file: &mut CaseFile| file.enrollments[0].steps[1].to = State::Suspended;
    assert_eq!(after(jump), ["I10"]);
    let other = |file: &mut CaseFile| file.enrollments[0].steps[2].action = Some(Action::Lift);
    assert_eq!(after(other), ["I10"]);
    let early = |file: &mut CaseFile| file.enrollments[0].steps[2].on = day("2025-12-31");
    assert_eq!(after(early), ["I10"]);
    let never = |file: &mut CaseFile| file.placements[0].steps[0].to = Stage::Ended;
    assert_eq!(after(never), ["I10"]);
    let back = |file: &mut CaseFile| {
        let mut step = file.placements[0].steps[0].clone();
        step.to = Stage::Offered;
        step.on = day("2026-01-01");
        file.placements[0].steps.push(step);
    };
    assert_eq!(after(back), ["I10"]);
}

#[test]
fn attempts_are_in_order_and_one_at_a_time() {
    assert_eq!(after(|file| paid(file, 0).state = Sent), ["I13"]);
    assert_eq!(after(|file| paid(file, 0).state = Settled), ["I20"]);
    assert_eq!(after(|file| paid(file, 1).attempt = 3), ["I13"]);
    assert_eq!(after(|file| paid(file, 1).attempt = 1), ["I5"]);
    assert_eq!(after(|file| paid(file, 1).on = day("2026-02-01")), ["I10"]);
}

#[test]
fn nothing_is_paid_that_the_line_was_not() {
    assert_eq!(after(|file| paid(file, 2).amount = Fils(84_001)), ["I12"]);
    assert_eq!(after(|file| paid(file, 2).amount = Fils(0)), ["I16"]);
    assert_eq!(
        after(|file| paid(file, 2).month = month("2025-12")),
        ["I12"]
    );
    assert_eq!(
        after(|file| paid(file, 2).component = "wage".into()),
        ["I12"]
    );
    let nothing = |file: &mut CaseFile| file.enrollments[0].decisions[0].amount = Fils(0);
    assert!(after(nothing).contains(&"I16"));
}

#[test]
fn a_stop_that_reaches_back_over_money_sent_breaks_nothing() {
    let mut office = whole();
    office
        .step(1, Action::Stop, "2026-01-15", "not-eligible")
        .unwrap();
    assert_eq!(broken(office.file(), &office.book, office.today), []);
}

#[test]
fn what_is_learned_of_a_job_stands_once_and_is_an_amount() {
    let of = |spoil: fn(&mut FollowUp)| after(|file| spoil(&mut file.follow_ups[0]));
    assert_eq!(of(|known| known.wages.swap(0, 1)), ["I5"]);
    assert_eq!(of(|known| known.wages[1] = known.wages[0].clone()), ["I5"]);
    assert_eq!(of(|known| known.wages[0].fact.received = Fils(-1)), ["I16"]);
    assert_eq!(of(|known| known.fare = Some(Fils(-1))), ["I16"]);
    assert_eq!(of(|known| known.fare = Some(Fils(0))), [""; 0]);
    assert_eq!(of(|known| known.placement.no = 9), ["links"]);
    assert_eq!(of(|known| known.brought = Some(known.placement)), ["links"]);
    let twice = |file: &mut CaseFile| file.follow_ups.push(file.follow_ups[0].clone());
    assert_eq!(after(twice), ["ids"]);
}

#[test]
fn numbered_matters_share_one_run_of_numbers() {
    let id = |no| MatterId {
        household: "IRB-4217".parse().unwrap(),
        no,
    };
    let opened = |no| PlannedVisit {
        id: id(no),
        mode: Mode::Phone,
        on: day("2026-07-01"),
        why: String::new(),
        visitor: None,
        outcome: Outcome::Open,
        by: "lina".parse().unwrap(),
        recorded: Moment::default(),
    };
    assert_eq!(
        after(|file| file.matters.visits = vec![opened(1), opened(2)]),
        [""; 0]
    );
    assert_eq!(
        after(|file| file.matters.visits = vec![opened(1), opened(1)]),
        ["ids"]
    );
}

/// An employer with a workplace and a vacancy of two seats.
fn hiring() -> Employer {
    let id = EmployerId(42);
    let site = SiteId {
        employer: id,
        no: 1,
    };
    let particulars = EmployerParticulars {
        name: PersonName {
            arabic: "شركة رحاب".into(),
            latin: String::new(),
        },
        kind: EmployerKind::Employer,
        social_security: String::new(),
        sector: String::new(),
        contact: Contact::default(),
        support_from: None,
    };
    let mut employer = Employer::new(id, particulars);
    employer.sites.push(Site {
        id: site,
        particulars: SiteParticulars {
            name: "فرع رحاب".into(),
            governorate: "mafraq".into(),
            liwa: String::new(),
            locality: String::new(),
            branch: Has::Yes,
            bus: Has::NotKnown,
            childcare: Has::NotKnown,
            accessible: Has::NotKnown,
        },
    });
    employer.vacancies.push(Vacancy {
        id: VacancyId {
            employer: id,
            no: 1,
        },
        terms: VacancyTerms {
            title: "خياطة".into(),
            site,
            sector: String::new(),
            seats: 2,
            wage: Fils(290_000),
            transport: Has::NotKnown,
            childcare: Has::NotKnown,
            accessible: Has::NotKnown,
            needs: String::new(),
            open_from: day("2026-01-01"),
            open_until: None,
        },
        closed: None,
    });
    employer
}

#[test]
fn of_an_employer_it_is_noticed_too() {
    let of = |taken: u32, spoil: fn(&mut Employer)| -> Vec<&str> {
        let mut employer = hiring();
        spoil(&mut employer);
        let faults = broken_of_employer(&employer, |_| taken);
        faults.iter().map(|fault| fault.invariant).collect()
    };
    assert_eq!(of(2, |_| {}), [""; 0]);
    assert_eq!(of(3, |_| {}), ["seats"]);
    assert_eq!(of(0, |e| e.vacancies[0].terms.seats = 0), ["seats"]);
    assert_eq!(of(0, |e| e.vacancies[0].terms.wage = Fils(0)), ["I16"]);
    let ends = |e: &mut Employer| e.vacancies[0].terms.open_until = Some(day("2025-12-31"));
    assert_eq!(of(0, ends), ["I10"]);
    assert_eq!(of(0, |e| e.sites.clear()), ["links"]);
    assert_eq!(of(0, |e| e.id.0 = 9), ["ids", "ids"]);
    let mut twice = hiring();
    twice.vacancies.extend(hiring().vacancies);
    assert_eq!(broken_of_employer(&twice, |_| 0)[0].invariant, "ids");
}
