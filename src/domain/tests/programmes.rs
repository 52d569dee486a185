//! Programmes are rows of the book. The terms of the National Employment
//! Programme before and after 1 September 2025 (facts 3.1), emergency aid and
//! its window (facts 2.8), training, grants in kind, branches, and rulings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use masar_domain::clock::{Because, clocks};
use masar_domain::commands::dossier::*;
use masar_domain::commands::*;
use masar_domain::dossier::Occasion;
use masar_domain::enrollment::{Action, Period, Subject, Track};
use masar_domain::person::{Education, Sex};
use masar_domain::placement::{Kind, Placement};
use masar_domain::rules::condition::Situation;
use masar_domain::rules::{AmountSource, Standing, Value};
use masar_domain::*;

/// What a rule says on a day for somebody.
fn says(rule: &str, on: &str, who: &Who) -> Option<Value> {
    let book = RuleBook::embedded().unwrap();
    let mut office = Office::with_family("2026-03-01");
    if who.disabled {
        office.disability(2, "2020-06-01");
    }
    let mut member = office.file().household.members[1].clone();
    member.particulars.sex = who.sex;
    member.particulars.education = who.education;
    let situation = Situation {
        person: Some(&member),
        placement: None,
        track: who.track,
        product: "",
        on: day(on),
    };
    let (_, row) = book.row(rule, day(on), &situation)?;
    Some(row.value.clone())
}

struct Who {
    track: Track,
    sex: Sex,
    disabled: bool,
    education: Option<Education>,
}

const MAN: Who = Who {
    track: Track::General,
    sex: Sex::Male,
    disabled: false,
    education: None,
};
const WOMAN: Who = Who {
    sex: Sex::Female,
    ..MAN
};
const OF_NAF: Who = Who {
    track: Track::Naf,
    ..MAN
};
const DISABLED: Who = Who {
    disabled: true,
    ..MAN
};
const GRADUATE: Who = Who {
    education: Some(Education::Vtc),
    ..MAN
};

const BEFORE: &str = "2025-08-31";
const AFTER: &str = "2025-09-01";

fn amount(text: &str) -> Option<Value> {
    Some(Value::Amount(text.parse().unwrap()))
}

fn months_of(value: Option<Value>) -> Option<u16> {
    match value {
        Some(Value::Months(months, _)) => Some(months),
        _ => None,
    }
}

#[test]
fn row_wage_support_130_then_145() {
    assert_eq!(says("nep-wage.amount", BEFORE, &MAN), amount("130"));
    assert_eq!(says("nep-wage.amount", AFTER, &MAN), amount("145"));
}

#[test]
fn row_months_6_then_9() {
    assert_eq!(months_of(says("nep-wage.months", BEFORE, &MAN)), Some(6));
    assert_eq!(months_of(says("nep-wage.months", AFTER, &MAN)), Some(9));
}

#[test]
fn row_persons_with_disabilities_12_months_since_september_2025() {
    assert_eq!(
        months_of(says("nep-wage.months", BEFORE, &DISABLED)),
        Some(6)
    );
    assert_eq!(
        months_of(says("nep-wage.months", AFTER, &DISABLED)),
        Some(12)
    );
}

#[test]
fn row_vtc_graduates_and_btec_holders_9_then_12_months() {
    assert_eq!(
        months_of(says("nep-wage.months", BEFORE, &GRADUATE)),
        Some(9)
    );
    assert_eq!(
        months_of(says("nep-wage.months", AFTER, &GRADUATE)),
        Some(12)
    );
    let btec = Who {
        education: Some(Education::Btec),
        ..MAN
    };
    assert_eq!(months_of(says("nep-wage.months", AFTER, &btec)), Some(12));
}

#[test]
fn row_social_security_support_10_then_12_for_9_months() {
    let rule = "nep-social-security.amount";
    assert_eq!(says(rule, BEFORE, &MAN), amount("10"));
    assert_eq!(says(rule, AFTER, &MAN), amount("12"));
    let months = says("nep-social-security.months", AFTER, &MAN);
    assert_eq!(months_of(months), Some(9));
}

#[test]
fn row_transport_in_general_10_then_10_for_men_and_15_for_women() {
    let rule = "nep-transport.amount";
    assert_eq!(says(rule, BEFORE, &WOMAN), amount("10"));
    assert_eq!(says(rule, AFTER, &MAN), amount("10"));
    assert_eq!(says(rule, AFTER, &WOMAN), amount("15"));
}

#[test]
fn row_transport_of_a_naf_beneficiary_10_then_30() {
    let rule = "nep-transport.amount";
    assert_eq!(says(rule, BEFORE, &OF_NAF), amount("10"));
    assert_eq!(says(rule, AFTER, &OF_NAF), amount("30"));
}

#[test]
fn row_transport_months_9_and_12_with_a_disability() {
    let rule = "nep-transport.months";
    assert_eq!(says(rule, BEFORE, &OF_NAF), None, "no source gives them");
    assert_eq!(months_of(says(rule, AFTER, &OF_NAF)), Some(9));
    assert_eq!(months_of(says(rule, AFTER, &DISABLED)), Some(12));
}

#[test]
fn row_the_15_for_women_says_that_sources_read_it_as_an_extra() {
    let book = RuleBook::embedded().unwrap();
    let rule = book.rule("nep-transport.amount").unwrap();
    let fifteen = Value::Amount("15".parse().unwrap());
    let row = rule.rows.iter().find(|row| row.value == fifteen).unwrap();
    assert_eq!(row.standing, Standing::Conflict);
    assert!(row.note.as_ref().unwrap().en.contains("extra incentive"));
}

/// Derived from the rows: 30 a month for 9 months, and for 12.
#[test]
fn row_transport_of_a_naf_beneficiary_comes_to_270_and_with_a_disability_to_360() {
    for (disabled, sum) in [(false, "270.000"), (true, "360.000")] {
        let mut office = Office::with_family("2026-03-01");
        if disabled {
            office.disability(2, "2020-06-01");
        }
        office
            .enroll_person("nep-transport", 2, "2026-03-01")
            .unwrap();
        let lines = office.lines(1, 0, "2030-01");
        let amounts = lines.iter().map(|(_, amount)| amount.parse().unwrap());
        assert_eq!(Fils::sum(amounts).unwrap(), sum.parse().unwrap());
    }
}

#[test]
fn row_age_18_to_40_then_18_to_45() {
    assert_eq!(says("nep.ages", BEFORE, &MAN), Some(Value::Ages(18, 40)));
    assert_eq!(says("nep.ages", AFTER, &MAN), Some(Value::Ages(18, 45)));
}

#[test]
fn row_programme_end_2025_then_july_2028() {
    let end = |date| Some(Value::Date(day(date)));
    assert_eq!(says("nep.ends", BEFORE, &MAN), end("2025-12-31"));
    assert_eq!(says("nep.ends", AFTER, &MAN), end("2028-07-31"));
}

#[test]
fn row_running_participants_move_to_the_new_terms_by_themselves() {
    let mut office = Office::with_family("2025-12-01");
    office.place(2, Kind::Employer, "290", "2025-05-01");
    let job = office.file().placements.first().map(|p: &Placement| p.id);
    let mut command = office.enrolling("nep-wage", 2, "2025-05-01");
    command.placement = job;
    office.give(Command::Enroll(command)).unwrap();
    let lines = office.lines(1, 0, "2030-01");
    let amounts: Vec<&str> = lines.iter().map(|(_, amount)| amount.as_str()).collect();
    assert_eq!(amounts[..4], ["130.000"; 4]);
    assert_eq!(amounts[4..], ["145.000"; 5], "nine months in all");
}

#[test]
fn row_months_used_up_under_the_old_terms_do_not_come_back() {
    let mut office = Office::with_family("2025-12-01");
    office.place(2, Kind::Employer, "290", "2025-02-01");
    let mut command = office.enrolling("nep-wage", 2, "2025-02-01");
    command.placement = office.file().placements.first().map(|p| p.id);
    office.give(Command::Enroll(command)).unwrap();
    let lines = office.lines(1, 0, "2030-01");
    assert_eq!((lines.len(), lines[5].0.as_str()), (6, "2025-07"));
}

#[test]
fn row_naf_share_target_7_then_15_per_cent_from_8_october_2025() {
    let percent = |text: &str| Some(Value::Percent(text.parse().unwrap()));
    let rule = "nep.naf-share-target";
    assert_eq!(says(rule, "2025-10-07", &MAN), percent("7"));
    assert_eq!(says(rule, "2025-10-08", &MAN), percent("15"));
}

#[test]
fn the_contract_is_for_twelve_months() {
    assert_eq!(
        months_of(says("nep.contract-months", AFTER, &MAN)),
        Some(12)
    );
}

// --------------------------------------------------------- emergency aid

fn emergency(office: &Office, event: &str, happened: &str, on: &str) -> Enroll {
    let programme = office.book.programme("naf-emergency").unwrap();
    let papers = programme.event(event).map(|event| event.papers.clone());
    Enroll {
        subject: Subject::Household,
        amount: Some(DecidedAmount {
            amount: "150".parse().unwrap(),
            period: Period::Monthly,
        }),
        opening: Opening {
            occasion: Some(Occasion {
                event: event.into(),
                on: day(happened),
            }),
            product: String::new(),
            papers: papers.unwrap_or_default(),
        },
        ..office.enrolling("naf-emergency", 1, on)
    }
}

#[test]
fn aid_for_an_imprisoned_breadwinner_is_asked_for_after_30_days_and_before_61() {
    for (days, expected) in [
        (29, Err(Code::WindowNotOpen)),
        (30, Ok(())),
        (60, Ok(())),
        (61, Err(Code::WindowClosed)),
    ] {
        let mut office = Office::with_family("2026-04-30");
        let happened = day("2026-04-30") - chrono::Days::new(days);
        let command = emergency(&office, "prison", &happened.to_string(), "2026-04-30");
        let answer = office.give(Command::Enroll(command));
        let refused = answer.as_ref().map(|_| ()).map_err(|refusal| refusal.code);
        assert_eq!(refused, expected, "after {days} days");
        if let Err(refusal) = answer {
            let said = format!("{:?}", refusal.said);
            assert!(said.contains("naf.emergency-prison-days v1"), "{said}");
            let first = happened + chrono::Days::new(30);
            let last = happened + chrono::Days::new(60);
            assert!(said.contains(&first.to_string()), "{said}");
            assert!(said.contains(&last.to_string()), "{said}");
        }
    }
}

#[test]
fn emergency_aid_is_paid_once_for_an_event_and_again_for_another() {
    let mut office = Office::with_family("2026-04-30");
    let fire = emergency(&office, "fire", "2026-04-01", "2026-04-10");
    office.give(Command::Enroll(fire.clone())).unwrap();
    let once = vec![("2026-04".to_owned(), "150.000".to_owned())];
    assert_eq!(office.lines(1, 0, "2028-01"), once);
    let again = Enroll {
        on: day("2026-04-20"),
        ..fire
    };
    assert_eq!(
        office.refused(Command::Enroll(again)),
        Code::AlreadyEnrolled
    );
    let flood = emergency(&office, "disaster", "2026-04-01", "2026-04-21");
    office.give(Command::Enroll(flood)).unwrap();
    assert_eq!(office.lines(2, 0, "2028-01").len(), 1);
}

#[test]
fn emergency_aid_names_its_event_and_waits_for_its_papers() {
    let mut office = Office::with_family("2026-04-30");
    let fire = emergency(&office, "fire", "2026-04-01", "2026-04-10");
    let bare = Enroll {
        opening: Opening::default(),
        ..fire.clone()
    };
    assert_eq!(office.refused(Command::Enroll(bare)), Code::EventNeeded);
    let mut wrong = fire.clone();
    wrong.opening.occasion.as_mut().unwrap().event = "wedding".into();
    assert_eq!(office.refused(Command::Enroll(wrong)), Code::EventUnknown);
    let mut unseen = fire.clone();
    unseen.opening.papers.clear();
    assert_eq!(
        office.refused(Command::Enroll(unseen.clone())),
        Code::PapersMissing
    );
    unseen.entry = EnrollEntry::Applied;
    office.give(Command::Enroll(unseen)).unwrap();
    office
        .step(1, Action::Verify, "2026-04-12", "papers-complete")
        .unwrap();
    let activate = office.stepping(1, Action::Activate, "2026-04-15", "decided-eligible");
    assert_eq!(
        office.refused(Command::StepEnrollment(activate.clone())),
        Code::PapersMissing
    );
    for paper in ["family-book", "id", "civil-defence-report"] {
        let on = day("2026-04-14");
        let seen = DossierWork::SeePaper(SeePaper {
            paper: paper.into(),
            on,
        });
        office.give(seen.on(office.enrollment(1))).unwrap();
    }
    office.give(Command::StepEnrollment(activate)).unwrap();
    assert_eq!(office.lines(1, 0, "2028-01").len(), 1);
}

// ------------------------------------------- training, grants, branches

fn training(office: &mut Office) {
    let command = office.enrolling("naf-training", 2, "2026-01-05");
    office.give(Command::Enroll(command)).unwrap();
}

#[test]
fn a_stipend_nobody_decided_is_unknown_and_one_that_was_is_due() {
    let mut office = Office::with_family("2026-04-30");
    training(&mut office);
    assert_eq!(office.lines(1, 0, "2026-04"), []);
    let mut office = Office::with_family("2026-04-30");
    let mut command = office.enrolling("naf-training", 2, "2026-01-05");
    command.amount = Some(DecidedAmount {
        amount: "50".parse().unwrap(),
        period: Period::Monthly,
    });
    office.give(Command::Enroll(command)).unwrap();
    assert_eq!(office.lines(1, 0, "2026-04").len(), 4);
}

#[test]
fn attendance_is_recorded_by_the_month_and_put_right_by_recording_it_again() {
    let mut office = Office::with_family("2026-04-30");
    training(&mut office);
    let attend = |at: &str, held, attended| {
        DossierWork::RecordAttendance(RecordAttendance {
            month: month(at),
            held,
            attended,
        })
    };
    let id = office.enrollment(1);
    office.give(attend("2026-02", 20, 18).on(id)).unwrap();
    office.give(attend("2026-01", 18, 18).on(id)).unwrap();
    office.give(attend("2026-02", 20, 19).on(id)).unwrap();
    let known = &office.file().dossier(id).unwrap().attendance;
    let days: Vec<_> = known
        .iter()
        .map(|d| (d.fact.held, d.fact.attended))
        .collect();
    assert_eq!(days, [(18, 18), (20, 19)]);
    assert_eq!(
        office.refused(attend("2026-02", 29, 3).on(id)),
        Code::DaysWrong
    );
    assert_eq!(
        office.refused(attend("2026-03", 20, 21).on(id)),
        Code::DaysWrong
    );
    assert_eq!(
        office.refused(attend("2025-12", 20, 20).on(id)),
        Code::NotInForce
    );
    assert_eq!(
        office.refused(attend("2026-05", 20, 20).on(id)),
        Code::DateInFuture
    );
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let other = office.enrollment(2);
    assert_eq!(
        office.refused(attend("2026-03", 20, 20).on(other)),
        Code::NoAttendance
    );
}

fn stage(stage: &str, on: &str) -> DossierWork {
    DossierWork::TakeStage(TakeStage {
        stage: stage.into(),
        on: day(on),
        note: String::new(),
    })
}

#[test]
fn a_grant_in_kind_walks_from_nomination_to_monitoring() {
    let mut office = Office::with_family("2026-09-30");
    let command = office.enrolling("naf-grant", 2, "2026-01-05");
    office.give(Command::Enroll(command)).unwrap();
    let id = office.enrollment(1);
    assert_eq!(
        office.refused(stage("train", "2026-01-10").on(id)),
        Code::StageOutOfOrder
    );
    office.give(stage("nominate", "2026-01-10").on(id)).unwrap();
    office.give(stage("train", "2026-02-01").on(id)).unwrap();
    assert_eq!(
        office.refused(stage("select", "2026-03-01").on(id)),
        Code::PapersMissing
    );
    let criteria = DossierWork::SeePaper(SeePaper {
        paper: "criteria".into(),
        on: day("2026-02-28"),
    });
    office.give(criteria.on(id)).unwrap();
    office.give(stage("select", "2026-03-01").on(id)).unwrap();
    let tools = DossierWork::GiveInKind(GiveInKind {
        what: "ماكينة خياطة".into(),
        value: Some("700".parse().unwrap()),
        on: day("2026-04-02"),
    });
    assert_eq!(
        office.refused(tools.clone().on(id)),
        Code::StageNotReached,
        "nothing is given before it is granted"
    );
    for (next, on) in [
        ("grant", "2026-04-01"),
        ("register", "2026-05-01"),
        ("market", "2026-06-01"),
        ("monitor", "2026-07-01"),
    ] {
        office.give(stage(next, on).on(id)).unwrap();
    }
    office.give(tools.on(id)).unwrap();
    let dossier = office.file().dossier(id).unwrap();
    assert_eq!(dossier.stage().unwrap().stage, "monitor");
    assert_eq!(dossier.given.len(), 1);
    assert_eq!(
        office.lines(1, 0, "2028-01"),
        [],
        "what is in kind is no money"
    );
    assert_eq!(
        office.refused(stage("nominate", "2026-08-01").on(id)),
        Code::StageOutOfOrder
    );
}

#[test]
fn the_investor_of_a_branch_gets_half_the_minimum_wage_of_the_sector_and_twice_25() {
    let mut office = Office::with_family("2026-04-30");
    office.place(2, Kind::Branch, "290", "2025-11-01");
    let mut command = office.enrolling("branch-support", 2, "2025-11-01");
    command.placement = office.file().placements.first().map(|p| p.id);
    office.give(Command::Enroll(command)).unwrap();
    let lines = office.lines(1, 0, "2030-01");
    // Garments: 230 in 2025, 235 in 2026; twelve months by the source of 2017.
    assert_eq!(lines.len(), 12);
    assert_eq!(lines[1].1, "115.000");
    assert_eq!(lines[2].1, "117.500");
    assert!(
        office
            .lines(1, 1, "2030-01")
            .iter()
            .all(|l| l.1 == "25.000")
    );
    assert!(
        office
            .lines(1, 2, "2030-01")
            .iter()
            .all(|l| l.1 == "25.000")
    );
    let share = timeline::timeline(
        office.file(),
        &office.book,
        office.today,
        month("2026-01"),
        month("2026-01"),
    );
    assert_eq!(
        share.shares[0].aid,
        Fils::ZERO,
        "no fils of it is the family's"
    );
}

#[test]
fn one_kind_of_aid_in_kind_does_not_stand_in_the_way_of_another() {
    let mut office = Office::with_family("2026-04-30");
    let kind = |office: &Office, product: &str| Enroll {
        subject: Subject::Household,
        opening: Opening {
            product: product.into(),
            ..Opening::default()
        },
        ..office.enrolling("naf-in-kind", 1, "2026-01-05")
    };
    let solar = kind(&office, "solar");
    office.give(Command::Enroll(solar.clone())).unwrap();
    assert_eq!(
        office.refused(Command::Enroll(solar)),
        Code::AlreadyEnrolled
    );
    let electricity = kind(&office, "electricity");
    office.give(Command::Enroll(electricity)).unwrap();
    let (none, other) = (kind(&office, ""), kind(&office, "gold"));
    assert_eq!(office.refused(Command::Enroll(none)), Code::ProductNeeded);
    assert_eq!(office.refused(Command::Enroll(other)), Code::ProductUnknown);
}

// ----------------------------------------------------------------- rulings

fn ruling(months: u16, from: &str) -> DossierWork {
    DossierWork::RuleMonths(RuleMonths {
        component: "transport".into(),
        months,
        from: day(from),
        why: "no bus to the branch yet".into(),
    })
}

#[test]
fn a_decision_by_a_person_outranks_the_rule_until_a_person_ends_it() {
    let mut office = Office::with_family("2026-10-15");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let id = office.enrollment(1);
    office.give(ruling(11, "2026-10-15").on(id)).unwrap();
    assert_eq!(office.lines(1, 0, "2030-01").len(), 11);
    // A fact that would make the rule say twelve does not undo it.
    office.disability(2, "2026-10-01");
    assert_eq!(office.lines(1, 0, "2030-01").len(), 11);
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!(clock.allowed, 11);
    assert_eq!(
        office.refused(ruling(10, "2026-10-15").on(id)),
        Code::RulingStands
    );
    let end = DossierWork::EndRuling(EndRuling {
        no: 1,
        on: day("2026-12-01"),
        why: "the bus runs".into(),
    });
    office.give(end.clone().on(id)).unwrap();
    assert_eq!(office.lines(1, 0, "2030-01").len(), 12);
    assert_eq!(office.refused(end.on(id)), Code::RulingNotFound);
}

#[test]
fn the_clock_says_who_decided_its_months_and_why() {
    let mut office = Office::with_family("2026-10-15");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let id = office.enrollment(1);
    office.give(ruling(10, "2026-03-01").on(id)).unwrap();
    let clock = &clocks(office.file(), &office.book, office.today)[0];
    assert_eq!((clock.used, clock.allowed), (8, 10));
    let said = clock.because.iter().any(|because| {
        matches!(because, Because::Ruling { no: 1, months: 10, by, why, .. }
            if by.as_str() == "lina" && why.contains("no bus"))
    });
    assert!(said, "{:?}", clock.because);
    let unlimited = DossierWork::RuleMonths(RuleMonths {
        component: "cash".into(),
        months: 3,
        from: day("2026-03-01"),
        why: "x".into(),
    });
    office
        .enroll_cash("2026-03-01", "84", Period::Monthly)
        .unwrap();
    let cash = office.enrollment(2);
    assert_eq!(office.refused(unlimited.on(cash)), Code::NoLimit);
    let silent = DossierWork::RuleMonths(RuleMonths {
        component: "transport".into(),
        months: 3,
        from: day("2026-03-01"),
        why: " ".into(),
    });
    let standing = office.refused(silent.clone().on(id));
    assert_eq!(standing, Code::RulingStands);
    let mut fresh = Office::with_family("2026-10-15");
    fresh
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let id = fresh.enrollment(1);
    assert_eq!(fresh.refused(silent.on(id)), Code::TextMissing);
}

#[test]
fn every_programme_says_who_is_paid_and_none_invents_an_amount() {
    let book = RuleBook::embedded().unwrap();
    for programme in &book.programmes {
        for part in &programme.components {
            let known = match &part.amount {
                AmountSource::Rule(rule) | AmountSource::ShareOfWage(rule) => {
                    book.rule(rule).is_some()
                }
                AmountSource::ShareOfRule { share, of } => {
                    book.rule(share).is_some() && book.rule(of).is_some()
                }
                AmountSource::Decided | AmountSource::MayBeDecided | AmountSource::InKind => true,
            };
            assert!(known, "{} {}", programme.code, part.code);
        }
    }
}
