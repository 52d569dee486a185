//! Following a job, and matching people with vacancies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use masar_domain::commands::*;
use masar_domain::employer::site::{Site, SiteParticulars};
use masar_domain::employer::vacancy::{Vacancy, VacancyTerms};
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::follow_up::wages::{WageFinding, wage_findings};
use masar_domain::follow_up::{Employed, Evidence, WageConfirmed, retention};
use masar_domain::matching::{self, Against, Distance, Fits, Seeker};
use masar_domain::person::PersonName;
use masar_domain::placement::{Kind, Stage};
use masar_domain::{
    Aggregates, Code, Command, Employer, EmployerId, Fils, PlacementId, SiteId, VacancyId, decide,
};

const EMPLOYER: EmployerId = EmployerId(42);

fn site() -> SiteId {
    SiteId {
        employer: EMPLOYER,
        no: 1,
    }
}

fn vacancy() -> VacancyId {
    VacancyId {
        employer: EMPLOYER,
        no: 1,
    }
}

/// A branch in Rihab with ten seats at 235 a month, and a bus.
fn branch() -> Employer {
    let particulars = EmployerParticulars {
        name: PersonName {
            arabic: "شركة رحاب".into(),
            latin: String::new(),
        },
        kind: EmployerKind::BranchInvestor,
        social_security: "1042".into(),
        sector: "garments".into(),
        contact: Contact::default(),
        support_from: None,
    };
    let mut employer = Employer::new(EMPLOYER, particulars);
    employer.sites.push(Site {
        id: site(),
        particulars: SiteParticulars {
            name: "فرع رحاب".into(),
            governorate: "mafraq".into(),
            liwa: "mafraq-qasabah".into(),
            locality: "رحاب".into(),
            branch: Has::Yes,
            bus: Has::Yes,
            childcare: Has::No,
            accessible: Has::No,
        },
    });
    employer.vacancies.push(Vacancy {
        id: vacancy(),
        terms: VacancyTerms {
            title: "عاملة خياطة".into(),
            site: site(),
            sector: "garments".into(),
            seats: 10,
            wage: Fils(235_000),
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

fn job(office: &Office) -> PlacementId {
    office.file().placements.last().unwrap().id
}

fn confirmed(office: &Office, month: &str, fils: i64) -> Command {
    Command::ConfirmWage(ConfirmWage {
        placement: job(office),
        wage: WageConfirmed {
            month: month.parse().unwrap(),
            received: Fils(fils),
            evidence: Evidence::Worker,
            note: String::new(),
        },
    })
}

/// Sara in a garments job at 290 since 15 January 2026.
fn at_work(today: &str) -> Office {
    let mut office = Office::with_family("2026-01-15");
    office.place(2, Kind::Branch, "290.000", "2026-01-15");
    office.today = day(today);
    office
}

#[test]
fn a_wage_below_what_was_agreed_and_below_the_minimum_is_found_with_its_row() {
    let mut office = at_work("2026-04-05");
    office.give(confirmed(&office, "2026-02", 200_000)).unwrap();
    let file = office.file();
    let placement = file.placements.last().unwrap();
    let known = file.follow_up(placement.id).unwrap();
    let wage = known.wage("2026-02".parse().unwrap()).unwrap();
    let found = wage_findings(placement, wage, &office.book);
    assert!(
        matches!(found[0], WageFinding::BelowContract { agreed } if agreed == placement.terms.wage)
    );
    let WageFinding::BelowMinimum { least, row } = &found[1] else {
        panic!("{found:?}");
    };
    assert!(*least > Fils(200_000));
    assert_eq!(row.rule, "wage.minimum");
}

#[test]
fn the_first_part_of_a_month_is_not_held_against_the_contract_but_no_wage_is() {
    let mut office = at_work("2026-04-05");
    office.give(confirmed(&office, "2026-01", 90_000)).unwrap();
    office.give(confirmed(&office, "2026-03", 0)).unwrap();
    let placement = office.file().placements.last().unwrap();
    let known = office.file().follow_up(placement.id).unwrap();
    let found: Vec<_> = known
        .wages
        .iter()
        .map(|wage| wage_findings(placement, &wage.fact, &office.book))
        .collect();
    assert_eq!(found, [vec![], vec![WageFinding::NothingArrived]]);
}

#[test]
fn a_wage_is_confirmed_for_months_worked_and_not_for_months_to_come() {
    let mut office = at_work("2026-04-05");
    for month in ["2025-12", "2026-05"] {
        let command = confirmed(&office, month, 290_000);
        assert_eq!(office.refused(command), Code::MonthNotWorked);
    }
    office.give(confirmed(&office, "2026-04", 290_000)).unwrap();
    let again = confirmed(&office, "2026-04", 290_000);
    assert_eq!(office.refused(again), Code::NothingChanged);
    office.give(confirmed(&office, "2026-04", 280_000)).unwrap();
    let known = office.file().follow_up(job(&office)).unwrap();
    assert_eq!(known.wages.len(), 1, "the later word takes its place");
}

fn check(office: &Office, after: u16, on: &str) -> Command {
    Command::CheckRetention(CheckRetention {
        placement: job(office),
        after,
        on: day(on),
        employed: Employed::Yes,
        evidence: Evidence::SocialSecurity,
        note: String::new(),
    })
}

#[test]
fn retention_is_checked_at_0_3_6_and_12_months_after_the_last_day_of_support() {
    let mut office = at_work("2027-06-01");
    let unknown = check(&office, 3, "2027-06-01");
    assert_eq!(office.refused(unknown), Code::SupportNotKnown);
    for (to, on) in [
        (Stage::Supported, "2026-02-01"),
        (Stage::Unsupported, "2026-11-01"),
    ] {
        let step = StepPlacement {
            placement: job(&office),
            to,
            on: day(on),
            reason: None,
        };
        office.give(Command::StepPlacement(step)).unwrap();
    }
    let planned = retention::planned(office.file(), job(&office), &office.book);
    let planned: Vec<_> = planned
        .iter()
        .map(|check| (check.after, check.on))
        .collect();
    let days = ["2026-10-31", "2027-01-31", "2027-04-30", "2027-10-31"].map(day);
    assert_eq!(
        planned,
        [0, 3, 6, 12].into_iter().zip(days).collect::<Vec<_>>()
    );
    let early = check(&office, 3, "2027-01-30");
    assert_eq!(office.refused(early), Code::CheckTooEarly);
    let odd = check(&office, 5, "2027-05-30");
    assert_eq!(office.refused(odd), Code::NoSuchCheck);
    office.give(check(&office, 3, "2027-02-03")).unwrap();
    let known = office.file().follow_up(job(&office)).unwrap();
    assert_eq!(known.check(3).unwrap().evidence, Evidence::SocialSecurity);
}

#[test]
fn a_vacancy_whose_seats_are_taken_takes_nobody_more() {
    let office = at_work("2026-04-05");
    let employer = branch();
    let link = Command::LinkVacancy(LinkVacancy {
        placement: job(&office),
        vacancy: vacancy(),
    });
    let on = |seats_taken| Aggregates {
        file: Some(office.file()),
        employer: Some(&employer),
        seats_taken,
    };
    assert!(decide(on(9), &link, &office.context()).is_ok());
    let full = decide(on(10), &link, &office.context()).unwrap_err();
    assert_eq!(full.code, Code::NoSeatLeft);
    let nobody = decide(Some(office.file()), &link, &office.context()).unwrap_err();
    assert_eq!(nobody.code, Code::VacancyNotFound);
}

#[test]
fn fewer_seats_than_are_taken_cannot_be_offered() {
    let (employer, office) = (branch(), Office::on("2026-04-05"));
    let mut terms = employer.vacancies[0].terms.clone();
    terms.seats = 3;
    let edit = Command::EditVacancy(EditVacancy {
        vacancy: vacancy(),
        terms,
    });
    let on = |seats_taken| Aggregates {
        employer: Some(&employer),
        seats_taken,
        ..Aggregates::default()
    };
    assert!(decide(on(3), &edit, &office.context()).is_ok());
    let refusal = decide(on(4), &edit, &office.context()).unwrap_err();
    assert_eq!(refusal.code, Code::SeatsBelowTaken);
}

#[test]
fn a_sector_that_the_table_does_not_know_is_refused() {
    let office = Office::on("2026-04-05");
    let mut particulars = branch().particulars;
    particulars.sector = "garment".into();
    let add = Command::AddEmployer(AddEmployer { particulars });
    let refusal = decide(Aggregates::default(), &add, &office.context()).unwrap_err();
    assert_eq!(
        (refusal.code, refusal.field),
        (Code::UnknownSector, Some("employer.sector"))
    );
}

#[test]
fn a_job_is_recorded_in_a_sector_of_the_table_and_in_no_other() {
    let office = at_work("2026-04-05");
    let known = office.file().placements[0].clone();
    let in_sector = |sector: &str| {
        let mut terms = known.terms.clone();
        terms.sector = sector.into();
        Command::RecordPlacement(RecordPlacement {
            person: known.person,
            terms,
            stage: Stage::Offered,
            on: office.today,
            vacancy: None,
            fare: None,
        })
    };
    for (sector, code) in [
        ("", Code::SectorMissing),
        ("sewing", Code::UnknownSector),
        ("Garments", Code::UnknownSector),
    ] {
        let refusal = decide(office.file.as_ref(), &in_sector(sector), &office.context());
        let refusal = refusal.unwrap_err();
        let expected = (code, Some("placement.sector"));
        assert_eq!((refusal.code, refusal.field), expected, "{sector}");
        // It says which there are.
        let listed = format!("{:?}", refusal.said);
        assert!(listed.contains("garments, food, "), "{listed}");
    }
    let other = decide(office.file.as_ref(), &in_sector("other"), &office.context());
    assert!(other.is_ok());
}

#[test]
fn a_match_says_why_it_fits_and_what_stands_against_it() {
    let office = Office::with_family("2026-04-05");
    let employer = branch();
    let seeker = Seeker {
        file: office.file(),
        member: office.file().household.member(office.person(2)).unwrap(),
        today: office.today,
    };
    let found = matching::hold(&seeker, &employer, &employer.vacancies[0], &office.book);
    let fits: Vec<_> = found.fits.iter().map(Fits::code).collect();
    assert!(
        fits.contains(&"age") && fits.contains(&"transport") && fits.contains(&"wage"),
        "{fits:?}"
    );
    assert!(
        !found.against.iter().any(Against::rules_it_out),
        "{:?}",
        found.against
    );
    let mut low = employer.vacancies[0].clone();
    low.terms.wage = Fils(200_000);
    low.terms.transport = Has::No;
    let mut walking = employer.clone();
    walking.sites[0].particulars.bus = Has::NotKnown;
    let found = matching::hold(&seeker, &walking, &low, &office.book);
    let against: Vec<_> = found.against.iter().map(Against::code).collect();
    assert!(against.contains(&"no-transport"), "{against:?}");
    assert!(against.contains(&"wage-below-minimum"), "{against:?}");
}

#[test]
fn a_vacancy_that_cannot_be_comes_after_one_that_can_however_near() {
    let office = Office::with_family("2026-04-05");
    let mut employer = branch();
    let mut other = employer.vacancies[0].clone();
    other.id.no = 2;
    other.terms.wage = Fils(100_000);
    employer.vacancies.insert(0, other);
    let seeker = Seeker {
        file: office.file(),
        member: office.file().household.member(office.person(2)).unwrap(),
        today: office.today,
    };
    let offered = employer
        .vacancies
        .iter()
        .map(|vacancy| (&employer, vacancy));
    let found = matching::for_person(&seeker, offered, &office.book);
    let order: Vec<u16> = found.iter().map(|one| one.vacancy.no).collect();
    assert_eq!(order, [1, 2]);
}

#[test]
fn the_net_gain_is_that_of_the_what_if_sheet_with_the_bus_as_fare() {
    let office = Office::with_family("2026-04-05");
    let employer = branch();
    let offer = matching::offer(&employer, &employer.vacancies[0], office.today, None);
    let seeker = Seeker {
        file: office.file(),
        member: office.file().household.member(office.person(2)).unwrap(),
        today: office.today,
    };
    let gain = matching::net_gain(&seeker, &offer, &office.book).unwrap();
    assert!(!gain.lacks_fare);
    assert!(gain.a_month > Fils::ZERO && gain.in_all > gain.a_month);
}

#[test]
fn distance_is_a_class_from_the_same_liwa_to_elsewhere() {
    let employer = branch();
    let site = Some(&employer.sites[0].particulars);
    let from = |governorate: &str, liwa: &str| {
        let home = masar_domain::place::Address {
            governorate: governorate.into(),
            liwa: liwa.into(),
            ..Default::default()
        };
        Distance::between(Some(&home), site)
    };
    assert_eq!(from("mafraq", "mafraq-qasabah"), Distance::SameLiwa);
    assert_eq!(from("jerash", "jerash-qasabah"), Distance::NeighbouringLiwa);
    assert_eq!(from("mafraq", "ruwaished"), Distance::SameGovernorate);
    assert_eq!(from("irbid", "ramtha"), Distance::NeighbouringGovernorate);
    assert_eq!(from("aqaba", "quweira"), Distance::Elsewhere);
    assert_eq!(from("", ""), Distance::NotKnown);
    assert_eq!(Distance::between(None, site), Distance::NotKnown);
}
