//! The figures of what comes after a placement or beside the enrollments:
//! retention by each measure, wages that arrived, training, re-assessments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use masar_domain::Event;
use masar_domain::dated::Moment;
use masar_domain::dossier::{Attendance, DossierChange};
use masar_domain::event::Happened;
use masar_domain::figures::*;
use masar_domain::follow_up::{Employed, Evidence, RetentionCheck, WageConfirmed, WorkFact};
use masar_domain::matters::MatterChange;
use masar_domain::matters::graduation::{GraduationChange, Reassessment, Verdict};
use masar_domain::matters::moving::MoveChange;
use masar_domain::placement::Kind;
use masar_domain::reason::ReasonCode;
use masar_domain::{Fils, Month, PlacementId};

/// Lets something happen to the file, as the journal would.
fn happen(office: &mut Office, event: Event) {
    let (by, at) = ("lina".parse().unwrap(), Moment(9_000_000));
    let happened = Happened { event, by, at };
    office.file.as_mut().unwrap().apply(&happened).unwrap();
}

fn check(office: &mut Office, no: usize, after: u16, employed: Employed, evidence: Evidence) {
    let fact = WorkFact::Check(RetentionCheck {
        after,
        on: day("2026-11-10"),
        employed,
        evidence,
        note: String::new(),
    });
    let placement = office.file().placements[no].id;
    happen(office, Event::FollowedUp { placement, fact });
}

fn quarter(office: &Office) -> (Tally, Month, Month) {
    let mut tally = Tally::default();
    tally.add_file(&contributions(office.file(), &office.book));
    (tally, month("2026-10"), month("2026-12"))
}

fn cell(office: &Office, measure: &Measure) -> Cell {
    let (tally, from, to) = quarter(office);
    let report = Report::of(
        &[Column {
            tally: &tally,
            from,
            to,
        }],
        &office.book,
    );
    report.row(measure).unwrap().cells[0].clone()
}

#[test]
fn retention_is_told_by_the_months_after_support_and_by_what_showed_it() {
    let mut office = Office::with_family("2026-12-01");
    office.place(1, Kind::Employer, "290", "2025-06-01");
    office.place(2, Kind::Branch, "290", "2025-06-01");
    assert_eq!(cell(&office, &Measure::Retention(6)), Cell::NotRecorded);
    check(&mut office, 0, 6, Employed::NotFound, Evidence::Worker);
    check(&mut office, 1, 6, Employed::Yes, Evidence::SocialSecurity);
    check(&mut office, 1, 12, Employed::No, Evidence::Visit);
    let share = |part, of| Cell::Share {
        part,
        of,
        target: None,
    };
    for (measure, expected) in [
        (Measure::Retention(3), share(0, 0)),
        // Whoever was not found is not shown to be there.
        (Measure::Retention(6), share(1, 2)),
        (
            Measure::RetentionBy(6, Evidence::SocialSecurity),
            share(1, 1),
        ),
        (Measure::RetentionBy(6, Evidence::Worker), share(0, 1)),
        (Measure::Retention(12), share(0, 1)),
    ] {
        assert_eq!(cell(&office, &measure), expected, "{measure:?}");
    }
    // A check made again takes the place of the one before.
    check(&mut office, 0, 6, Employed::Yes, Evidence::Payslip);
    assert_eq!(cell(&office, &Measure::Retention(6)), share(2, 2));
}

#[test]
fn a_wage_counts_as_confirmed_in_its_month_whenever_it_was_asked() {
    let mut office = Office::with_family("2026-12-01");
    office.place(2, Kind::Branch, "290", "2026-06-01");
    let fact = WorkFact::Wage(WageConfirmed {
        month: month("2026-10"),
        received: Fils(268_250),
        evidence: Evidence::Payslip,
        note: String::new(),
    });
    let placement = office.file().placements[0].id;
    happen(&mut office, Event::FollowedUp { placement, fact });
    let (tally, from, to) = quarter(&office);
    assert_eq!(tally.flow(Figure::WagesConfirmed, from, from), 268_250);
    assert_eq!(tally.flow(Figure::WagesConfirmed, from.plus(1), to), 0);
}

#[test]
fn training_begins_with_a_day_attended_and_is_done_when_it_is_complete() {
    let mut office = Office::with_family("2026-12-01");
    office
        .enroll_person("nep-transport", 2, "2026-10-01")
        .unwrap();
    let enrollment = office.enrollment(1);
    for (of, attended) in [("2026-10", 0), ("2026-11", 12)] {
        let change = Box::new(DossierChange::Attended(Attendance {
            month: month(of),
            held: 20,
            attended,
        }));
        happen(&mut office, Event::DossierChanged { enrollment, change });
    }
    let sum = |office: &Office, figure| {
        let (tally, from, to) = quarter(office);
        (tally.flow(figure, from, from), tally.flow(figure, from, to))
    };
    assert_eq!(sum(&office, Figure::TrainingBegun), (0, 1));
    assert_eq!(sum(&office, Figure::Trained), (0, 0));
    office
        .step(
            1,
            masar_domain::enrollment::Action::Stop,
            "2026-12-01",
            "term-complete",
        )
        .unwrap();
    assert_eq!(sum(&office, Figure::Trained), (0, 1));
}

#[test]
fn a_look_at_the_end_of_a_grace_counts_by_what_came_of_it() {
    let mut office = Office::with_family("2026-12-01");
    office
        .enroll_cash(
            "2026-03-02",
            "84",
            masar_domain::enrollment::Period::Monthly,
        )
        .unwrap();
    let look = Reassessment {
        enrollment: office.enrollment(1),
        placement: PlacementId {
            household: office.household(),
            no: 1,
        },
        on: day("2026-11-03"),
        verdict: Verdict::Exits,
        reason: ReasonCode("income-above-limit-work".into()),
        told: String::new(),
        told_on: day("2026-11-03"),
    };
    let change = GraduationChange::Reassessed(look);
    happen(
        &mut office,
        Event::MatterChanged(Box::new(MatterChange::Graduation(change))),
    );
    let exits = Measure::OfDetail(Figure::Reassessed, "exits".into());
    assert_eq!(cell(&office, &exits), Cell::Things(1));
}

#[test]
fn a_file_counts_under_the_office_that_looks_after_it() {
    let mut office = Office::with_family("2026-12-01");
    let place = Place::of(office.file());
    assert_eq!(place.governorate, "irbid");
    assert!(Scope::Office("IRB".parse().unwrap()).includes(&place));
    let change = MoveChange::OfficeChanged {
        from: day("2026-11-01"),
        office: "MAF".parse().unwrap(),
    };
    happen(
        &mut office,
        Event::MatterChanged(Box::new(MatterChange::Move(change))),
    );
    let place = Place::of(office.file());
    assert!(!Scope::Office("IRB".parse().unwrap()).includes(&place));
    assert!(Scope::Office("MAF".parse().unwrap()).includes(&place));
    assert!(Scope::Governorate("irbid".into()).includes(&place));
}

#[test]
fn emergency_aid_is_money_that_reaches_a_family_and_no_standing_aid() {
    let mut office = Office::with_family("2026-12-01");
    let monthly = masar_domain::enrollment::Period::Monthly;
    office.enroll_cash("2026-10-02", "84", monthly).unwrap();
    let (tally, _, to) = quarter(&office);
    let on_aid = |tally: &Tally| tally.stood(Figure::OnAid, to, |_| true);
    assert_eq!(on_aid(&tally), 1);
    // The same enrollment, in another programme of the fund.
    let file = office.file.as_mut().unwrap();
    file.enrollments[0].programme = "naf-emergency".into();
    let (tally, from, to) = quarter(&office);
    assert_eq!(on_aid(&tally), 0);
    let included = Measure::OfAid(Figure::Included);
    assert_eq!(cell(&office, &included), Cell::Things(0));
    assert_eq!(tally.flow(Figure::Included, from, to), 1);
}
