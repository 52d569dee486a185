//! What if she takes this job: facts 2.9, 3.4 and 3.5 month by month.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use masar_domain::clock::ClockKind;
use masar_domain::employer::site::{Site, SiteParticulars};
use masar_domain::employer::vacancy::{Vacancy, VacancyTerms};
use masar_domain::employer::{Contact, Employer, EmployerKind, EmployerParticulars, Has};
use masar_domain::enrollment::{Action, Period};
use masar_domain::person::PersonName;
use masar_domain::placement::Kind;
use masar_domain::whatif::{
    Cell, CliffKind, Fare, Figure, Ground, Line, LineKind, Offer, Sheet, Warning, What, Why,
    what_if,
};
use masar_domain::{Code, Command, EmployerId, Fils, Month, SiteId};

/// Sara's 290 dinars at a branch from 1 December 2026, asked in November.
fn offer() -> Offer {
    Offer {
        kind: Kind::Branch,
        employer: String::new(),
        sector: "food".into(),
        liwa: String::new(),
        wage: Fils(290_000),
        start: day("2026-12-01"),
        fare: Fare::Unknown,
    }
}

fn office() -> Office {
    Office::with_family("2026-11-20")
}

/// The family of the story, on 84 dinars a month.
fn on_aid() -> Office {
    let mut office = office();
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office
}

fn ask(office: &Office, offer: &Offer) -> Sheet {
    let (file, book) = (office.file(), &office.book);
    what_if(file, office.person(2), offer, book, office.today).unwrap()
}

fn line(sheet: &Sheet, kind: LineKind) -> &Line {
    let mut lines = sheet.lines.iter().filter(|line| line.kind == kind);
    lines.next().unwrap_or_else(|| panic!("no line {kind:?}"))
}

/// The cells of a line with the job as a column of text, alike ones counted.
fn column(sheet: &Sheet, kind: LineKind) -> Vec<String> {
    let cells = &line(sheet, kind).with;
    let said = |cell: &Cell| match cell {
        Cell::Nothing => "-".to_owned(),
        Cell::Known(figure) => figure.amount.to_string(),
        Cell::Unknown(gap) => gap.why.code().to_owned(),
    };
    runs(cells.iter().map(said))
}

fn runs(cells: impl Iterator<Item = String>) -> Vec<String> {
    let mut runs: Vec<(usize, String)> = Vec::new();
    for said in cells {
        match runs.last_mut().filter(|(_, last)| *last == said) {
            Some((count, _)) => *count += 1,
            None => runs.push((1, said)),
        }
    }
    runs.into_iter()
        .map(|(count, said)| format!("{count} x {said}"))
        .collect()
}

fn nets(sheet: &Sheet) -> Vec<String> {
    runs(sheet.months.iter().map(|m| {
        let more = if m.with.is_least() { " at least" } else { "" };
        let if_on = if m.with.if_work_goes_on { " if on" } else { "" };
        format!("{} / {}{more}{if_on}", m.without.amount, m.with.amount)
    }))
}

fn ends(sheet: &Sheet) -> Vec<String> {
    let ends = sheet.endings.iter().map(|ending| {
        let what = match &ending.what {
            What::Component {
                programme,
                component,
                ..
            } => format!("{programme} {component}"),
            What::Clock(kind) => kind.code().to_owned(),
        };
        format!("{} {what}", ending.on)
    });
    ends.collect()
}

fn cliffs(sheet: &Sheet) -> Vec<String> {
    let said = |cliff: &masar_domain::whatif::Cliff| {
        let falls = cliff.falls.map(|fils| fils.to_string()).unwrap_or_default();
        format!("{} {} {falls}", cliff.on, cliff.kind.code())
    };
    sheet.cliffs.iter().map(said).collect()
}

fn codes(sheet: &Sheet) -> Vec<&str> {
    sheet.warnings.iter().map(Warning::code).collect()
}

#[test]
fn facts_3_4_the_money_of_one_placement_of_290_dinars() {
    let sheet = ask(&on_aid(), &offer());
    assert_eq!(column(&sheet, LineKind::Wage), ["24 x 290.000"]);
    assert_eq!(column(&sheet, LineKind::SocialSecurity), ["24 x -21.750"]);
    assert_eq!(
        column(&sheet, LineKind::NafShare),
        ["12 x 20.300", "12 x -"]
    );
    assert_eq!(
        column(&sheet, LineKind::Transport),
        ["9 x 30.000", "15 x -"]
    );
    assert_eq!(
        column(&sheet, LineKind::Aid),
        ["12 x 84.000", "12 x reassessed"]
    );
    // What is left of social security to the worker: 1.450.
    let left = [LineKind::SocialSecurity, LineKind::NafShare]
        .map(|kind| line(&sheet, kind).with[0].amount().unwrap());
    assert_eq!(Fils::sum(left), Ok(Fils(-1_450)));
    // To the employer, and in no sum: 145 and 12 for nine months.
    let employer: Vec<&Line> = sheet
        .lines
        .iter()
        .filter(|line| line.kind == LineKind::Employer)
        .collect();
    let amounts: Vec<Fils> = employer
        .iter()
        .map(|line| Fils::sum(line.with.iter().filter_map(Cell::amount)).unwrap())
        .collect();
    assert_eq!(amounts, [Fils(145_000 * 9), Fils(12_000 * 9)]);
}

#[test]
fn a_branch_job_of_290_against_84_of_aid_month_by_month() {
    let sheet = ask(&on_aid(), &offer());
    assert_eq!(
        nets(&sheet),
        [
            "9 x 84.000 / 402.550",
            "3 x 84.000 / 372.550",
            "12 x 84.000 / 268.250 at least if on",
        ]
    );
    // Before the fare, of which nobody has said what it is.
    assert!(sheet.months.iter().all(|m| m.with.lacks_fare()));
    let total = &sheet.total;
    assert_eq!(
        (
            total.without,
            total.with,
            total.difference,
            total.least_months
        ),
        (Fils(2_016_000), Fils(7_959_600), Fils(5_943_600), 12)
    );
    let worst = sheet.worst.as_ref().unwrap();
    assert_eq!((worst.number, worst.month), (13, month("2027-12")));
    assert_eq!(worst.with, Fils(268_250));
    assert_eq!(worst.against_now, Fils(184_250));
    assert_eq!(worst.against_without, Fils(184_250));
    assert_eq!(sheet.even_from, Some(month("2026-12")));
    let stretches: Vec<_> = sheet
        .stretches
        .iter()
        .map(|s| (s.numbers, s.fare_limit.unwrap().0))
        .collect();
    assert_eq!(
        stretches,
        [((1, 9), 318_550), ((10, 12), 288_550), ((13, 24), 184_250)]
    );
}

#[test]
fn facts_3_5_the_two_cliffs_stand_at_months_nine_and_twelve() {
    let sheet = ask(&on_aid(), &offer());
    assert_eq!(
        ends(&sheet),
        [
            "2027-08-31 nep-transport transport",
            "2027-08-31 nep-wage wage",
            "2027-08-31 nep-wage social-security",
            "2027-11-30 naf-social-security share",
            "2027-11-30 grace-job",
            "2027-11-30 contract",
        ]
    );
    assert_eq!(
        cliffs(&sheet),
        [
            "2027-08-31 support 30.000",
            "2027-11-30 reassessment 104.300",
        ]
    );
}

#[test]
fn with_a_disability_support_runs_to_month_twelve_and_there_is_one_cliff() {
    let mut office = on_aid();
    office.disability(2, "2024-01-01");
    let sheet = ask(&office, &offer());
    assert_eq!(
        column(&sheet, LineKind::Transport),
        ["12 x 30.000", "12 x -"]
    );
    let wage = &sheet.lines.iter().find(|l| l.kind == LineKind::Employer);
    let paid = wage.unwrap().with.iter().filter(|c| !c.is_nothing());
    assert_eq!(paid.count(), 12);
    assert_eq!(cliffs(&sheet), ["2027-11-30 reassessment 134.300"]);
}

#[test]
fn a_project_keeps_aid_for_24_months_and_brings_no_support_of_employers() {
    let mut project = offer();
    project.kind = Kind::Project;
    project.wage = Fils(180_000);
    let sheet = ask(&on_aid(), &project);
    assert_eq!(nets(&sheet), ["24 x 84.000 / 264.000 if on"]);
    let kinds: Vec<LineKind> = sheet.lines.iter().map(|line| line.kind).collect();
    assert_eq!(kinds, [LineKind::Wage, LineKind::Aid, LineKind::Fare]);
    assert_eq!(ends(&sheet), ["2028-11-30 grace-project"]);
    assert_eq!(cliffs(&sheet), ["2028-11-30 reassessment "]);
    assert!(sheet.warnings.contains(&Warning::ProjectIncome));
}

#[test]
fn garments_may_pay_below_290_and_the_sheet_says_by_which_row() {
    let mut garments = offer();
    garments.sector = "garments".into();
    garments.wage = Fils(240_000);
    let sheet = ask(&on_aid(), &garments);
    let said = |w: &&Warning| w.code() == "sector-minimum";
    let Some(Warning::SectorMinimum {
        minimum,
        general,
        row,
    }) = sheet.warnings.iter().find(said)
    else {
        panic!("{:?}", sheet.warnings);
    };
    assert_eq!((*minimum, *general), (Fils(235_000), Fils(290_000)));
    assert_eq!((row.rule.as_str(), row.version), ("wage.minimum", 3));
    assert!(!codes(&sheet).contains(&"below-minimum"));
    // For 2027 the book has no garment wage.
    let from = month("2027-01");
    assert!(sheet.warnings.contains(&Warning::MinimumNotKnown { from }));
    // 25 dinars by agreement are spoken of and in no sum.
    assert!(codes(&sheet).contains(&"employer-transport"));
}

#[test]
fn a_wage_below_the_minimum_is_told_with_its_row() {
    let mut low = offer();
    low.wage = Fils(260_000);
    let sheet = ask(&on_aid(), &low);
    let Some(Warning::BelowMinimum { from, minimum, row }) = sheet.warnings.first() else {
        panic!("{:?}", sheet.warnings);
    };
    assert_eq!((*from, *minimum), (month("2026-12"), Fils(290_000)));
    assert_eq!((row.rule.as_str(), row.version), ("wage.minimum", 2));
    // The minimum is decreed to the end of 2027, and no further.
    let from = month("2028-01");
    assert!(sheet.warnings.contains(&Warning::MinimumNotKnown { from }));
}

#[test]
fn a_second_job_after_four_months_of_transport_has_five_left() {
    let mut office = Office::with_family("2026-07-01");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    office.place(2, Kind::Employer, "290", "2026-03-01");
    let mut command = office.enrolling("nep-transport", 2, "2026-03-01");
    command.placement = Some(office.file().placements[0].id);
    office.give(Command::Enroll(command)).unwrap();
    office
        .step(2, Action::Stop, "2026-07-01", "work-ended")
        .unwrap();
    office.today = day("2026-11-20");
    let sheet = ask(&office, &offer());
    assert_eq!(
        column(&sheet, LineKind::Transport),
        ["5 x 30.000", "19 x -"]
    );
    assert_eq!(cliffs(&sheet)[0], "2027-04-30 support 30.000");
    let used = sheet.warnings.iter().find_map(|warning| match warning {
        Warning::MonthsUsed { used, allowed, .. } => Some((*used, *allowed)),
        _ => None,
    });
    assert_eq!(used, Some((4, 9)));
    assert!(codes(&sheet).contains(&"leaves-work"));
    assert!(codes(&sheet).contains(&"grace-before"));
    // The job she is in is not counted beside the one she takes.
    let wages: Vec<&Line> = sheet
        .lines
        .iter()
        .filter(|line| line.kind == LineKind::Wage)
        .collect();
    assert_eq!(wages.len(), 2);
    assert!(wages[0].with.iter().all(Cell::is_nothing));
    assert!(wages[0].without.iter().all(|cell| !cell.is_nothing()));
}

#[test]
fn transport_ends_with_the_programme_on_31_july_2028() {
    let mut office = Office::with_family("2028-01-10");
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    let mut late = offer();
    late.start = day("2028-03-01");
    let sheet = ask(&office, &late);
    assert_eq!(
        column(&sheet, LineKind::Transport),
        ["5 x 30.000", "19 x -"]
    );
    assert_eq!(cliffs(&sheet)[0], "2028-07-31 support 30.000");
    let on = day("2028-07-31");
    let programme = "nep-transport".to_owned();
    assert!(
        sheet
            .warnings
            .contains(&Warning::ProgrammeEnds { programme, on })
    );

    late.start = day("2028-08-01");
    let sheet = ask(&office, &late);
    assert!(codes(&sheet).contains(&"programme-over"));
    assert!(sheet.lines.iter().all(|l| l.kind != LineKind::Transport));
    // NAF's own share does not end with the other programme.
    assert_eq!(
        column(&sheet, LineKind::NafShare),
        ["12 x 20.300", "12 x -"]
    );
}

#[test]
fn outside_the_ages_no_support_of_the_programme_is_counted() {
    let mut office = on_aid();
    let father = office.person(1);
    let sheet = what_if(office.file(), father, &offer(), &office.book, office.today).unwrap();
    let told = sheet.warnings.iter().find_map(|w| match w {
        Warning::AgeOutside { age, most, row, .. } => Some((*age, *most, row.version)),
        _ => None,
    });
    assert_eq!(told, Some((47, 45, 2)));
    assert!(sheet.lines.iter().all(|l| l.kind != LineKind::Transport));
    // The core would refuse it the same way.
    office.today = day("2026-12-01");
    let command = office.enrolling("nep-transport", 1, "2026-12-01");
    assert_eq!(office.refused(Command::Enroll(command)), Code::AgeOutside);
}

#[test]
fn without_aid_there_is_no_grace_no_share_and_fifteen_dinars_of_transport() {
    let sheet = ask(&office(), &offer());
    assert_eq!(
        column(&sheet, LineKind::Transport),
        ["9 x 15.000", "15 x -"]
    );
    assert_eq!(
        nets(&sheet),
        [
            "9 x 0.000 / 283.250",
            "3 x 0.000 / 268.250",
            "12 x 0.000 / 268.250 if on",
        ]
    );
    assert!(codes(&sheet).contains(&"not-on-aid"));
    assert_eq!(cliffs(&sheet)[1], "2027-11-30 contract 0.000");
}

#[test]
fn a_fare_is_taken_off_and_a_bus_costs_nothing() {
    let mut paid = offer();
    paid.fare = Fare::Costs(Fils(35_000));
    let sheet = ask(&on_aid(), &paid);
    assert_eq!(sheet.months[0].with.amount, Fils(367_550));
    assert_eq!(sheet.months[9].with.amount, Fils(337_550));
    assert_eq!(column(&sheet, LineKind::Fare), ["24 x -35.000"]);
    // The fare that eats the gain up does not depend on the fare said.
    assert_eq!(sheet.stretches[0].fare_limit, Some(Fils(318_550)));
    paid.fare = Fare::Bus;
    let sheet = ask(&on_aid(), &paid);
    assert_eq!(sheet.months[0].with.amount, Fils(402_550));
    assert!(codes(&sheet).contains(&"allowance-beside-bus"));
}

#[test]
fn a_fare_above_the_gain_makes_the_worst_month_worse_than_now() {
    let mut office = office();
    office
        .enroll_cash("2025-03-01", "200", Period::Monthly)
        .unwrap();
    let mut dear = offer();
    dear.fare = Fare::Costs(Fils(100_000));
    let sheet = ask(&office, &dear);
    let worst = sheet.worst.as_ref().unwrap();
    assert_eq!(
        (worst.with, worst.against_now),
        (Fils(168_250), Fils(-31_750))
    );
    assert_eq!(sheet.even_from, Some(month("2026-12")));
    dear.fare = Fare::Costs(Fils(320_000));
    assert_eq!(ask(&office, &dear).even_from, None);
}

#[test]
fn aid_paid_by_the_quarter_is_spread_over_its_months() {
    let mut office = office();
    office
        .enroll_cash("2026-10-01", "280", Period::Quarterly)
        .unwrap();
    let sheet = ask(&office, &offer());
    let aid = line(&sheet, LineKind::Aid);
    let paid: Vec<i64> = aid.without.iter().map(|c| c.amount().unwrap().0).collect();
    assert_eq!(paid[..4], [93_334, 93_333, 93_333, 93_334]);
    assert_eq!(sheet.stretches.len(), 3);
}

#[test]
fn what_no_agency_decided_is_unknown_and_names_the_reported_range() {
    let mut office = on_aid();
    // Suspended: nobody knows until when.
    office
        .step(1, Action::Suspend, "2026-11-01", "nobody-answered")
        .unwrap();
    let sheet = ask(&office, &offer());
    assert_eq!(
        column(&sheet, LineKind::Aid),
        ["12 x suspended", "12 x reassessed"]
    );
    assert_eq!(sheet.now.gaps, [Why::Suspended]);
    assert!(sheet.months[0].without.is_least());

    let mut office = self::office();
    office
        .enroll_cash("2025-03-01", "84", Period::Monthly)
        .unwrap();
    let file = office.file.as_mut().unwrap();
    file.enrollments[0].decisions.clear();
    let sheet = ask(&office, &offer());
    let Cell::Unknown(gap) = &line(&sheet, LineKind::Aid).without[0] else {
        panic!("a figure out of nothing");
    };
    assert_eq!(gap.why, Why::NotDecided);
    assert_eq!(gap.row.as_ref().unwrap().rule, "naf-uct.range");
}

#[test]
fn a_grace_of_somebody_else_that_ends_first_makes_aid_unknown_in_both_columns() {
    let mut office = on_aid();
    office.place(1, Kind::Employer, "300", "2026-05-01");
    let sheet = ask(&office, &offer());
    let aid = line(&sheet, LineKind::Aid);
    let known = |cells: &[Cell]| cells.iter().filter(|c| c.amount().is_some()).count();
    // Mahmoud's grace runs to 30 April 2027.
    assert_eq!((known(&aid.without), known(&aid.with)), (5, 5));
    assert!(ends(&sheet).contains(&"2027-04-30 grace-job".to_owned()));
    // His wage is on record in both, and after his contract only if he stays.
    let wage = sheet
        .lines
        .iter()
        .find(|l| l.person == Some(office.person(1)));
    let Cell::Known(Figure {
        ground,
        if_work_goes_on,
        ..
    }) = &wage.unwrap().without[5]
    else {
        panic!("no wage");
    };
    assert!(matches!(ground, Ground::Record(_)) && *if_work_goes_on);
}

#[test]
fn work_that_begins_within_a_month_leaves_that_month_open() {
    let mut mid = offer();
    mid.start = day("2026-12-15");
    let sheet = ask(&on_aid(), &mid);
    assert_eq!(
        column(&sheet, LineKind::Wage),
        ["1 x part-month", "23 x 290.000"]
    );
    assert_eq!(
        column(&sheet, LineKind::NafShare),
        ["1 x part-month", "11 x 20.300", "12 x -"]
    );
    // The grace ends on 14 December 2027: that month began inside it.
    assert_eq!(
        column(&sheet, LineKind::Aid),
        ["13 x 84.000", "11 x reassessed"]
    );
    assert_ne!(sheet.worst.as_ref().unwrap().number, 1);
}

#[test]
fn an_offer_that_cannot_be_is_refused_by_field() {
    let office = on_aid();
    let refused = |change: &dyn Fn(&mut Offer)| {
        let mut asked = offer();
        change(&mut asked);
        let person = office.person(2);
        let refusal = what_if(office.file(), person, &asked, &office.book, office.today);
        let refusal = refusal.expect_err("refused");
        (refusal.code.as_str(), refusal.field.unwrap())
    };
    assert_eq!(refused(&|o| o.wage = Fils::ZERO), ("E1107", "whatif.wage"));
    assert_eq!(
        refused(&|o| o.wage = Fils(i64::MAX)),
        ("E1113", "whatif.wage")
    );
    assert_eq!(
        refused(&|o| o.fare = Fare::Costs(Fils(-1))),
        ("E3701", "whatif.fare")
    );
    assert_eq!(
        refused(&|o| o.start = day("2026-11-19")),
        ("E3702", "whatif.start")
    );
    assert_eq!(
        refused(&|o| o.start = day("2027-11-21")),
        ("E3703", "whatif.start")
    );
    assert_eq!(
        refused(&|o| o.liwa = "atlantis".into()),
        ("E1105", "whatif.liwa")
    );
    let nobody = office.person(9);
    let refusal = what_if(office.file(), nobody, &offer(), &office.book, office.today);
    assert_eq!(refusal.unwrap_err().code, Code::PersonNotFound);
}

#[test]
fn rows_that_do_not_stand_firm_are_told() {
    let sheet = ask(&on_aid(), &offer());
    let rows: Vec<String> = sheet
        .warnings
        .iter()
        .filter_map(|warning| match warning {
            Warning::Row { row, standing } => Some(format!("{} {}", row.rule, standing.code())),
            _ => None,
        })
        .collect();
    assert!(rows.contains(&"nep-transport.amount conflict".to_owned()));
    assert!(rows.contains(&"nep-transport.months assumption".to_owned()));
    assert!(rows.iter().all(|row| !row.ends_with("sourced")));
}

#[test]
fn a_vacancy_offers_its_wage_its_sector_and_the_bus_of_its_workplace() {
    let id: EmployerId = "E-0042".parse().unwrap();
    let site = SiteId {
        employer: id,
        no: 1,
    };
    let mut employer = Employer::new(
        id,
        EmployerParticulars {
            name: PersonName {
                arabic: "مشغل الرمثا".into(),
                latin: String::new(),
            },
            kind: EmployerKind::BranchInvestor,
            social_security: String::new(),
            sector: "garments".into(),
            contact: Contact::default(),
            support_from: None,
        },
    );
    employer.sites.push(Site {
        id: site,
        particulars: SiteParticulars {
            name: "Ramtha".into(),
            governorate: "irbid".into(),
            liwa: "ramtha".into(),
            locality: String::new(),
            branch: Has::Yes,
            bus: Has::Yes,
            childcare: Has::NotKnown,
            accessible: Has::NotKnown,
        },
    });
    let vacancy = Vacancy {
        id: employer.next_vacancy(),
        terms: VacancyTerms {
            title: "sewing".into(),
            site,
            sector: "garments".into(),
            seats: 10,
            wage: Fils(290_000),
            transport: Has::Yes,
            childcare: Has::NotKnown,
            accessible: Has::NotKnown,
            needs: String::new(),
            open_from: day("2026-11-01"),
            open_until: None,
        },
        closed: None,
    };
    let offered = Offer::of_vacancy(&employer, &vacancy, day("2026-12-01"));
    assert_eq!((offered.kind, offered.fare), (Kind::Branch, Fare::Bus));
    assert_eq!(
        (offered.liwa.as_str(), offered.wage),
        ("ramtha", Fils(290_000))
    );
    assert_eq!(
        ask(&on_aid(), &offered).months[0].with.amount,
        Fils(402_550)
    );
}

#[test]
fn asking_changes_nothing() {
    let office = on_aid();
    let before = office.file().clone();
    ask(&office, &offer());
    assert_eq!(*office.file(), before);
    let kinds = masar_domain::clock::clocks(office.file(), &office.book, office.today);
    assert!(kinds.iter().all(|clock| clock.kind != ClockKind::GraceJob));
    assert_eq!(Month::of(office.today), month("2026-11"));
    assert_eq!(CliffKind::ALL.len(), 3);
}
