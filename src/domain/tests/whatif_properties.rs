//! Whatever a household has been through: a sheet adds up, gives no figure
//! without its ground, and follows the rules that bind the real thing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use crate::random::{Act, act};
use chrono::Days;
use masar_domain::commands::{EnrollEntry, RecordPlacement};
use masar_domain::money::BasisPoints;
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::whatif::{
    Cell, Fare, Ground, Line, LineKind, MONTHS, Offer, Sheet, Why, what_if,
};
use masar_domain::{Command, Fils, Month};
use proptest::prelude::*;

/// How many households are asked about.
const HOUSEHOLDS: u32 = 1_500;

fn offers() -> impl Strategy<Value = Offer> {
    let fare = prop_oneof![
        Just(Fare::Unknown),
        Just(Fare::Bus),
        (0_i64..120_000).prop_map(|fils| Fare::Costs(Fils(fils))),
    ];
    let kind = prop::sample::select(Kind::ALL);
    let sector = prop::sample::select(vec!["garments", "food", ""]);
    (kind, sector, 1_i64..2_000_000, 0_u64..300, fare).prop_map(
        |(kind, sector, wage, later, fare)| Offer {
            kind,
            employer: String::new(),
            sector: sector.into(),
            liwa: String::new(),
            wage: Fils(wage),
            start: day("2026-01-01") + Days::new(later),
            fare,
        },
    )
}

/// A household that has been through these acts, those that were taken.
fn lived(acts: &[Act]) -> Office {
    let mut office = Office::with_family("2026-01-01");
    for act in acts {
        office.today = office.today + Days::new(u64::from(act.later));
        let command = act.command(office.file(), &office.book, office.today);
        if !matches!(command, Command::RegisterHousehold(_)) {
            let _ = office.give(command);
        }
    }
    office
}

/// What is known of the family's lines in a month of one world.
fn known(sheet: &Sheet, at: usize, side: fn(&Line) -> &Vec<Cell>) -> i64 {
    let lines = sheet.lines.iter().filter(|line| line.kind.is_family());
    lines
        .filter_map(|line| side(line)[at].amount())
        .map(|fils| fils.0)
        .sum()
}

fn adds_up(sheet: &Sheet) {
    assert_eq!(sheet.months.len(), usize::from(MONTHS));
    for (at, month) in sheet.months.iter().enumerate() {
        let without = known(sheet, at, |line| &line.without);
        let with = known(sheet, at, |line| &line.with);
        assert_eq!(
            (month.without.amount.0, month.with.amount.0),
            (without, with)
        );
        // With the job is without it and what each line adds.
        let added: i64 = sheet
            .lines
            .iter()
            .filter(|line| line.kind.is_family())
            .map(|line| {
                [&line.with, &line.without].map(|side| side[at].amount().map_or(0, |f| f.0))
            })
            .map(|[with, without]| with - without)
            .sum();
        assert_eq!(month.with.amount.0, month.without.amount.0 + added);
        assert_eq!(month.difference.0, added);
    }
    let sum = |side: fn(&masar_domain::whatif::MonthSum) -> i64| -> i64 {
        sheet.months.iter().map(side).sum()
    };
    assert_eq!(sheet.total.with.0, sum(|month| month.with.amount.0));
    assert_eq!(sheet.total.without.0, sum(|month| month.without.amount.0));
    let covered: u16 = sheet
        .stretches
        .iter()
        .map(|stretch| stretch.numbers.1 - stretch.numbers.0 + 1)
        .sum();
    assert_eq!(covered, MONTHS);
}

/// Every figure names a row of the book that says so, a decision on record, a
/// placement on record, or the offer.
fn grounded(sheet: &Sheet, office: &Office) {
    for line in &sheet.lines {
        for cell in line.without.iter().chain(&line.with).chain([&line.now]) {
            let Cell::Known(figure) = cell else { continue };
            match &figure.ground {
                Ground::Row(named) => {
                    let rule = office.book.rule(&named.rule).unwrap();
                    assert!(rule.rows.iter().any(|row| row.name(rule) == *named));
                }
                Ground::Decision {
                    enrollment, from, ..
                } => {
                    let enrollment = office.file().enrollment(*enrollment).unwrap();
                    assert!(enrollment.decisions.iter().any(|d| d.from == *from));
                }
                Ground::Record(id) => {
                    let file = office.file();
                    let wage = file.placement(*id).unwrap().terms.wage;
                    let fare = file.follow_up(*id).and_then(|known| known.fare);
                    let fare = fare.map(|fare| Fils(-fare.0));
                    assert!(figure.amount == wage || Some(figure.amount) == fare);
                }
                Ground::Offer => assert!(figure.amount.0 <= sheet.offer.wage.0),
            }
        }
    }
}

/// After the grace aid is told as unknown, whatever the household went through.
fn guesses_no_aid(sheet: &Sheet) {
    let aid = sheet.lines.iter().filter(|line| line.kind == LineKind::Aid);
    let month = |at: usize| sheet.first.plus(at as i32);
    for line in aid.filter(|_| sheet.on_aid) {
        for (at, cell) in line.with.iter().enumerate() {
            let over = sheet.endings.iter().any(|ending| {
                matches!(ending.what, masar_domain::whatif::What::Clock(kind)
                    if kind.code().starts_with("grace"))
                    && month(at).first() > ending.on
            });
            if over {
                assert!(cell.amount().is_none(), "{at}: {cell:?}");
            }
            if let Some(gap) = cell.gap().filter(|gap| gap.why == Why::Reassessed) {
                assert!(gap.row.is_some());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(HOUSEHOLDS))]

    #[test]
    fn a_sheet_adds_up_and_every_figure_has_its_ground(
        acts in prop::collection::vec(act(), 0..20),
        mut offer in offers(),
    ) {
        let office = lived(&acts);
        offer.start = offer.start.max(office.today);
        let file = office.file();
        for member in &file.household.members {
            let answer = what_if(file, member.id, &offer, &office.book, office.today);
            let Ok(sheet) = answer else {
                let far = offer.start > office.today + Days::new(365);
                assert!(member.left.is_some() || far, "{answer:?}");
                continue;
            };
            adds_up(&sheet);
            grounded(&sheet, &office);
            guesses_no_aid(&sheet);
        }
    }

    #[test]
    fn what_the_sheet_foretells_comes_when_the_job_is_really_taken(
        wage in 235_000_i64..600_000,
        start in 0_u64..200,
        disabled in any::<bool>(),
    ) {
        let mut office = Office::with_family("2026-01-01");
        office.enroll_cash("2025-10-01", "84", masar_domain::enrollment::Period::Monthly).unwrap();
        if disabled {
            office.disability(2, "2025-01-01");
        }
        let start = day("2026-01-01") + Days::new(start);
        let offer = Offer {
            kind: Kind::Employer,
            employer: "Mill".into(),
            sector: "food".into(),
            liwa: String::new(),
            wage: Fils(wage),
            start,
            fare: Fare::Unknown,
        };
        let person = office.person(2);
        let sheet = what_if(office.file(), person, &offer, &office.book, office.today).unwrap();
        office.today = start;
        take(&mut office, &offer);
        let last = sheet.first.plus(i32::from(MONTHS) - 1);
        for (no, kind) in [(2, LineKind::Transport), (3, LineKind::NafShare)] {
            let line = sheet.lines.iter().find(|line| line.kind == kind).unwrap();
            let foretold: Vec<(String, String)> = (0_i32..)
                .zip(&line.with)
                .filter_map(|(at, cell)| Some((sheet.first.plus(at), cell.amount()?)))
                .map(|(month, amount)| (month.to_string(), amount.to_string()))
                .collect();
            let mut paid = office.lines(no, 0, &last.to_string());
            if kind == LineKind::NafShare && start > Month::of(start).first() {
                paid.remove(0);
            }
            prop_assert_eq!(foretold, paid);
        }
        let share = offer.wage.share(BasisPoints(750)).unwrap();
        let line = sheet.lines.iter().find(|line| line.kind == LineKind::SocialSecurity).unwrap();
        prop_assert_eq!(line.with[1].amount().unwrap().0, -share.0);
    }
}

/// Records the job and what follows it, by commands.
fn take(office: &mut Office, offer: &Offer) {
    let place = RecordPlacement {
        person: office.person(2),
        terms: Terms {
            kind: offer.kind,
            employer: offer.employer.clone(),
            // A job on record names one; none has a minimum of its own but garments.
            sector: match offer.sector.as_str() {
                "" => "other".into(),
                named => named.into(),
            },
            liwa: String::new(),
            wage: offer.wage,
            contract_from: Some(offer.start),
            social_security_from: Some(offer.start),
        },
        stage: Stage::Started,
        on: offer.start,
        vacancy: None,
        fare: None,
    };
    office.give(Command::RecordPlacement(place)).unwrap();
    let placement = office.file().placements[0].id;
    for programme in ["nep-transport", "naf-social-security"] {
        let mut command = office.enrolling(programme, 2, &offer.start.to_string());
        command.placement = Some(placement);
        command.entry = EnrollEntry::Active;
        office.give(Command::Enroll(command)).unwrap();
    }
}
