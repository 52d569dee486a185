//! The figures officials quote: what a file counts for, month by month, and
//! the rows of the report.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use crate::random;
use masar_domain::case_log::*;
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period};
use masar_domain::figures::*;
use masar_domain::instruction::InstructionState;
use masar_domain::placement::{Kind, Stage};
use masar_domain::reason::ReasonCode;
use masar_domain::{Command, Fils, Month};
use proptest::prelude::*;

fn tally(office: &Office) -> Tally {
    let mut tally = Tally::default();
    tally.add_file(&contributions(office.file(), &office.book));
    tally
}

/// The report of a tally with a column for each month.
fn report(office: &Office, tally: &Tally, from: &str, to: &str) -> Report {
    let months = month(from).through(month(to));
    let columns: Vec<Column<'_>> = months
        .map(|month| Column {
            tally,
            from: month,
            to: month,
        })
        .collect();
    Report::of(&columns, &office.book)
}

/// A row as one line: its cells, apart from months in which there was nothing.
fn line(report: &Report, measure: &Measure) -> String {
    let row = report.row(measure).expect("the row is there");
    let cells = row.cells.iter().map(|cell| match cell {
        Cell::NotRecorded => "?".to_owned(),
        Cell::Things(0) | Cell::Money(Fils(0)) | Cell::Share { of: 0, .. } => "-".to_owned(),
        Cell::Things(count) => count.to_string(),
        Cell::Money(fils) => fils.to_string(),
        Cell::Share { part, of, .. } => format!("{part}/{of}"),
    });
    cells.collect::<Vec<_>>().join(" ")
}

fn pay(office: &mut Office, months: &[&str], amount: &str, state: InstructionState) {
    let reported = months.iter().map(|of| PaymentReported {
        component: "cash".into(),
        month: month(of),
        attempt: 1,
        amount: amount.parse().unwrap(),
        state,
        on: month(of).first().max(day("2026-03-02")),
        bank_reason: match state {
            InstructionState::Returned => "AC04".into(),
            _ => String::new(),
        },
    });
    let command = RecordPayments {
        enrollment: office.enrollment(1),
        reported: reported.collect(),
    };
    office.give(Command::RecordPayments(command)).unwrap();
}

fn visit(office: &mut Office, on: &str, outcome: VisitOutcome) {
    let command = LogVisit {
        household: office.household(),
        on: day(on),
        mode: VisitMode::Home,
        outcome,
        text: String::new(),
    };
    office.give(Command::LogVisit(command)).unwrap();
}

/// Included in March, suspended in August, lifted in September, placed in
/// October, out in May.
fn from_aid_to_work() -> Office {
    let mut office = Office::with_family("2027-06-15");
    office
        .enroll_cash("2026-03-02", "84", Period::Monthly)
        .unwrap();
    visit(&mut office, "2026-08-02", VisitOutcome::NobodyHome);
    office
        .step(1, Action::Suspend, "2026-08-03", "nobody-answered")
        .unwrap();
    visit(&mut office, "2026-09-01", VisitOutcome::Done);
    office
        .step(1, Action::Lift, "2026-09-02", "visit-confirmed")
        .unwrap();
    office.place(2, Kind::Branch, "290", "2026-10-04");
    let mut transport = office.enrolling("nep-transport", 2, "2026-10-04");
    transport.placement = office.file().placements.first().map(|p| p.id);
    office.give(Command::Enroll(transport)).unwrap();
    office
        .graduate(1, "2027-05-01", "income-above-limit-work")
        .unwrap();
    office
}

#[test]
fn the_way_of_a_family_is_told_by_the_rows_of_the_report() {
    let mut office = from_aid_to_work();
    let paid = ["2026-03", "2026-04", "2026-10", "2027-04"];
    pay(&mut office, &paid, "84", InstructionState::Settled);
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-02", "2027-05");
    use Figure::*;
    let rows = [
        //                                  F M A M J J A S O N D J F M A M
        (Measure::OfAid(Included), "- 1 - - - - - - - - - - - - - -"),
        (Measure::OfAid(Suspended), "- - - - - - 1 - - - - - - - - -"),
        (Measure::OfAid(Lifted), "- - - - - - - 1 - - - - - - - -"),
        (Measure::OfAid(Stopped), "- - - - - - - - - - - - - - - -"),
        (Measure::OfAid(Exited), "- - - - - - - - - - - - - - - 1"),
        (Measure::Whole(OnAid), "- 1 1 1 1 1 - 1 1 1 1 1 1 1 1 -"),
        (
            Measure::Whole(PersonsOnAid),
            "- 2 2 2 2 2 - 2 2 2 2 2 2 2 2 -",
        ),
        (Measure::Whole(OnHold), "- - - - - - 1 - - - - - - - - -"),
        (Measure::Whole(Visits), "- - - - - - - 1 - - - - - - - -"),
        (
            Measure::Whole(NobodyHome),
            "- - - - - - 1 - - - - - - - - -",
        ),
        (Measure::Whole(Placed), "- - - - - - - - 1 - - - - - - -"),
        (
            Measure::Whole(PlacedWomen),
            "- - - - - - - - 1 - - - - - - -",
        ),
        (
            Measure::Whole(PlacedBranch),
            "- - - - - - - - 1 - - - - - - -",
        ),
        (
            Measure::Whole(PlacedOnAid),
            "- - - - - - - - 1 - - - - - - -",
        ),
        (
            Measure::Whole(PlacedDisability),
            "- - - - - - - - - - - - - - - -",
        ),
        (Measure::Whole(AtWork), "- - - - - - - - 1 1 1 1 1 1 1 1"),
        (Measure::NafShare, "- - - - - - - - 1/1 - - - - - - -"),
        (
            Measure::OfDetail(Exited, "income-above-limit-work".into()),
            "- - - - - - - - - - - - - - - 1",
        ),
        (
            Measure::OfDetail(Placed, "garments".into()),
            "- - - - - - - - 1 - - - - - - -",
        ),
    ];
    for (measure, expected) in rows {
        assert_eq!(line(&report, &measure), expected, "{measure:?}");
    }
    assert_eq!(
        line(&report, &Measure::OfProgramme(Settled, "naf-uct".into())),
        "- 84.000 84.000 - - - - - 84.000 - - - - - 84.000 -"
    );
    // In October 84 of aid came beside 290 of wages, in fils.
    let share = report.row(&Measure::AidShare).unwrap();
    let october = Cell::Share {
        part: 84_000,
        of: 374_000,
        target: None,
    };
    assert_eq!(share.cells[8], october);
    assert_eq!(october.tenths(), Some(225));
}

#[test]
fn over_a_quarter_what_happened_adds_up_and_what_stood_is_that_of_its_end() {
    let office = from_aid_to_work();
    let tally = tally(&office);
    let quarter = Column {
        tally: &tally,
        from: month("2026-07"),
        to: month("2026-09"),
    };
    let report = Report::of(&[quarter], &office.book);
    for (measure, expected) in [
        (Measure::OfAid(Figure::Suspended), "1"),
        (Measure::OfAid(Figure::Lifted), "1"),
        (Measure::Whole(Figure::OnAid), "1"),
        (Measure::Whole(Figure::OnHold), "-"),
    ] {
        assert_eq!(line(&report, &measure), expected, "{measure:?}");
    }
}

#[test]
fn what_there_are_no_records_of_is_not_known_which_is_not_nothing() {
    let office = Office::with_family("2026-03-10");
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-03", "2026-03");
    assert_eq!(line(&report, &Measure::Whole(Figure::Registered)), "-");
    for measure in [
        Measure::OfAid(Figure::Included),
        Measure::Whole(Figure::Visits),
        Measure::Whole(Figure::Placed),
        Measure::NafShare,
        Measure::AidShare,
    ] {
        assert_eq!(line(&report, &measure), "?", "{measure:?}");
    }
}

#[test]
fn whoever_comes_back_is_included_again_and_counted_among_the_returned() {
    let mut office = Office::with_family("2026-12-01");
    office
        .enroll_cash("2026-03-02", "84", Period::Monthly)
        .unwrap();
    office
        .step(1, Action::Stop, "2026-05-01", "moved-or-absent")
        .unwrap();
    office
        .step(1, Action::Reapply, "2026-07-01", "new-need")
        .unwrap();
    office
        .step(1, Action::Verify, "2026-07-10", "visit-confirmed")
        .unwrap();
    let mut activate = office.stepping(1, Action::Activate, "2026-08-01", "decided-eligible");
    activate.amount = Some(DecidedAmount {
        amount: Fils(90_000),
        period: Period::Monthly,
    });
    office.give(Command::StepEnrollment(activate)).unwrap();
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-03", "2026-08");
    for (figure, expected) in [
        (Figure::Applied, "1 - - - 1 -"),
        (Figure::Included, "1 - - - - 1"),
        (Figure::Returned, "- - - - - 1"),
        (Figure::Stopped, "- - 1 - - -"),
        (Figure::TurnedDown, "- - - - - -"),
    ] {
        assert_eq!(
            line(&report, &Measure::OfAid(figure)),
            expected,
            "{figure:?}"
        );
    }
    assert_eq!(line(&report, &Measure::Whole(Figure::OnAid)), "1 1 - - - 1");
}

#[test]
fn an_application_that_ends_before_any_aid_is_turned_down_and_not_stopped() {
    let mut office = Office::with_family("2026-12-01");
    let mut applied = office.enrolling("naf-uct", 1, "2026-03-01");
    applied.subject = masar_domain::enrollment::Subject::Household;
    applied.entry = EnrollEntry::Applied;
    office.give(Command::Enroll(applied)).unwrap();
    office
        .step(1, Action::Stop, "2026-04-01", "not-eligible")
        .unwrap();
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-03", "2026-04");
    assert_eq!(line(&report, &Measure::OfAid(Figure::Stopped)), "- -");
    assert_eq!(line(&report, &Measure::OfAid(Figure::TurnedDown)), "- 1");
}

#[test]
fn a_quarter_is_paid_once_and_reaches_the_family_in_three_months() {
    let mut office = Office::with_family("2026-12-01");
    office
        .enroll_cash("2026-04-01", "280", Period::Quarterly)
        .unwrap();
    pay(&mut office, &["2026-04"], "280", InstructionState::Settled);
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-04", "2026-07");
    let settled = Measure::OfProgramme(Figure::Settled, "naf-uct".into());
    assert_eq!(line(&report, &settled), "280.000 - - -");
    let months = month("2026-04").through(month("2026-07"));
    let reached: Vec<i128> = months
        .map(|m| tally.flow(Figure::AidReceived, m, m))
        .collect();
    assert_eq!(reached, [93_333, 93_333, 93_334, 0]);
}

#[test]
fn money_that_came_back_has_not_arrived_and_counts_in_the_month_it_was_for() {
    let mut office = Office::with_family("2026-12-01");
    office
        .enroll_cash("2026-04-01", "84", Period::Monthly)
        .unwrap();
    pay(
        &mut office,
        &["2026-04", "2026-05"],
        "84",
        InstructionState::Settled,
    );
    pay(&mut office, &["2026-04"], "84", InstructionState::Returned);
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-04", "2026-05");
    let row = |figure| line(&report, &Measure::OfProgramme(figure, "naf-uct".into()));
    assert_eq!(row(Figure::Settled), "- 84.000");
    assert_eq!(row(Figure::PaymentsReturned), "84.000 -");
}

#[test]
fn the_month_in_which_work_ends_still_earns_and_its_reason_is_counted() {
    let mut office = Office::with_family("2026-12-01");
    office.place(2, Kind::Employer, "290", "2026-06-01");
    let placement = office.file().placements[0].id;
    let ended = StepPlacement {
        placement,
        to: Stage::Ended,
        on: day("2026-08-10"),
        reason: Some(ReasonCode("childcare".into())),
    };
    office.give(Command::StepPlacement(ended)).unwrap();
    let tally = tally(&office);
    let report = report(&office, &tally, "2026-05", "2026-09");
    assert_eq!(
        line(&report, &Measure::Whole(Figure::Wages)),
        "- 290.000 290.000 290.000 -"
    );
    assert_eq!(line(&report, &Measure::Whole(Figure::AtWork)), "- 1 1 - -");
    let childcare = Measure::OfDetail(Figure::WorkEnded, "childcare".into());
    assert_eq!(line(&report, &childcare), "- - - 1 -");
}

#[test]
fn the_target_of_the_fund_s_share_is_that_of_the_month() {
    let office = Office::with_family("2026-12-01");
    let target = |text| naf_target(&office.book, month(text)).unwrap().0.to_string();
    assert_eq!(target("2025-09"), "7");
    assert_eq!(target("2025-10"), "15");
    assert_eq!(naf_target(&office.book, month("2021-01")), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// What stands is never less than nothing, and ends at what the file says.
    #[test]
    fn whatever_is_done_to_a_file_what_stands_follows_from_it(
        acts in prop::collection::vec(random::act(), 1..40)
    ) {
        let mut office = Office::with_family("2025-06-01");
        for act in acts {
            office.today = office.today + chrono::Days::new(u64::from(act.later));
            let command = act.command(office.file(), &office.book, office.today);
            if matches!(command, Command::RegisterHousehold(_)) {
                continue;
            }
            let _ = office.give(command);
        }
        let tally = tally(&office);
        let file = office.file();
        for figure in Figure::ALL.iter().filter(|f| f.kind() == masar_domain::figures::Kind::Standing) {
            for month in month("2015-01").through(Month::of(office.today).plus(14)) {
                prop_assert!(tally.stood(*figure, month, |_| true) >= 0, "{:?} {}", figure, month);
            }
        }
        let end = month("2199-12");
        let in_force = file.enrollments.iter().filter(|e| e.state().pays()).count();
        prop_assert_eq!(tally.stood(Figure::InForce, end, |_| true), in_force as i128);
        let steps: usize = file.enrollments.iter().map(|e| e.steps.len()).sum();
        use Figure::*;
        let counted: i128 = [
            Applied, Verified, Included, Reduced, Restored, Suspended, Lifted, Stopped, TurnedDown, Exited,
        ]
        .iter()
        .map(|figure| tally.flow(*figure, month("2000-01"), end))
        .sum();
        prop_assert_eq!(counted, steps as i128);
        let adjusted = file.matters.adjustments.iter().flat_map(|a| &a.payments);
        let settled = file.enrollments.iter().flat_map(|e| &e.payments);
        let settled = settled.chain(adjusted);
        let settled = settled.filter(|p| p.state == InstructionState::Settled);
        let settled: i64 = settled.map(|p| p.amount.0).sum();
        prop_assert_eq!(tally.flow(Settled, month("2000-01"), end), i128::from(settled));
    }
}
