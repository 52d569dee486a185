//! Loans of the Development and Employment Fund (facts 4): the ceiling, the
//! borrower's age, instalments, arrears, and the last tranche.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day, month};
use masar_domain::commands::dossier::*;
use masar_domain::commands::*;
use masar_domain::dossier::LoanTerms;
use masar_domain::*;
use proptest::prelude::*;

fn terms(principal: &str, payable: &str) -> LoanTerms {
    LoanTerms {
        principal: principal.parse().unwrap(),
        payable: payable.parse().unwrap(),
        tranches: 2,
        first_due: month("2026-05"),
        instalments: 36,
        signed: day("2026-02-01"),
    }
}

fn agree(terms: LoanTerms) -> DossierWork {
    DossierWork::AgreeLoan(AgreeLoan { terms })
}

fn tranche(amount: &str, on: &str) -> DossierWork {
    DossierWork::PayTranche(PayTranche {
        amount: amount.parse().unwrap(),
        on: day(on),
    })
}

fn repay(amount: &str, on: &str) -> DossierWork {
    DossierWork::RecordRepayment(RecordRepayment {
        amount: amount.parse().unwrap(),
        on: day(on),
    })
}

/// Sara has come as far as the contract.
fn at_contract(today: &str, product: &str) -> Office {
    let mut office = Office::with_family(today);
    let mut command = office.enrolling("def-loan", 2, "2026-01-01");
    command.opening.product = product.into();
    office.give(Command::Enroll(command)).unwrap();
    let id = office.enrollment(1);
    for paper in ["feasibility-study", "visit-form", "firm-registration"] {
        let seen = DossierWork::SeePaper(SeePaper {
            paper: paper.into(),
            on: day("2026-01-02"),
        });
        office.give(seen.on(id)).unwrap();
    }
    for (stage, on) in [
        ("application", "2026-01-02"),
        ("visit", "2026-01-10"),
        ("decision", "2026-01-20"),
        ("contract", "2026-02-01"),
    ] {
        let taken = DossierWork::TakeStage(TakeStage {
            stage: stage.into(),
            on: day(on),
            note: String::new(),
        });
        office.give(taken.on(id)).unwrap();
    }
    office
}

#[test]
fn a_principal_above_the_ceiling_of_its_product_is_refused_with_the_row() {
    let mut office = at_contract("2026-03-01", "existing");
    let id = office.enrollment(1);
    let irada = DossierWork::SeePaper(SeePaper {
        paper: "irada-study".into(),
        on: day("2026-01-02"),
    });
    office.give(irada.on(id)).unwrap();
    let above = agree(terms("15000.001", "16000")).on(id);
    let refusal = office.give(above).unwrap_err();
    assert_eq!(refusal.code, Code::AboveCeiling);
    assert!(format!("{:?}", refusal.said).contains("def-loan.ceiling v2"));
    office.give(agree(terms("15000", "16000")).on(id)).unwrap();
    let again = agree(terms("100", "100")).on(id);
    assert_eq!(office.refused(again), Code::LoanAgreed);
}

#[test]
fn a_principal_above_seven_thousand_needs_a_study_by_an_irada_centre() {
    let mut office = at_contract("2026-03-01", "existing");
    let id = office.enrollment(1);
    let above = agree(terms("7000.001", "7500")).on(id);
    assert_eq!(office.refused(above), Code::PapersMissing);
    office.give(agree(terms("7000", "7500")).on(id)).unwrap();
}

#[test]
fn a_borrower_outside_the_age_of_the_product_is_refused() {
    let mut office = Office::with_family("2026-03-01");
    let mut command = office.enrolling("def-loan", 1, "2026-01-01");
    command.opening.product = "youth".into();
    // The head is 46; young unemployed people are 18 to 40.
    assert_eq!(
        office.refused(Command::Enroll(command.clone())),
        Code::AgeOutside
    );
    command.opening.product = "existing".into();
    office.give(Command::Enroll(command)).unwrap();
}

#[test]
fn a_contract_waits_for_its_stage_and_says_nothing_impossible() {
    let mut office = Office::with_family("2026-03-01");
    let mut command = office.enrolling("def-loan", 2, "2026-01-01");
    command.opening.product = "existing".into();
    office.give(Command::Enroll(command)).unwrap();
    let id = office.enrollment(1);
    let early = agree(terms("3000", "3150")).on(id);
    assert_eq!(office.refused(early), Code::StageNotReached);
    let mut office = at_contract("2026-03-01", "existing");
    let id = office.enrollment(1);
    let wrong = [
        terms("3000", "2999.999"),
        LoanTerms {
            tranches: 0,
            ..terms("3000", "3150")
        },
        LoanTerms {
            instalments: 0,
            ..terms("3000", "3150")
        },
        LoanTerms {
            first_due: month("2026-01"),
            ..terms("3000", "3150")
        },
    ];
    for terms in wrong {
        assert_eq!(office.refused(agree(terms).on(id)), Code::LoanTermsWrong);
    }
}

#[test]
fn the_last_tranche_is_refused_before_registration_with_social_security_was_seen() {
    let mut office = at_contract("2026-06-01", "existing");
    let id = office.enrollment(1);
    office.give(agree(terms("3000", "3150")).on(id)).unwrap();
    let too_much = tranche("3000", "2026-02-10").on(id);
    assert_eq!(
        office.refused(too_much),
        Code::TrancheWrong,
        "all of it at once is not the first of two"
    );
    office.give(tranche("2000", "2026-02-10").on(id)).unwrap();
    let last = tranche("1000", "2026-04-01").on(id);
    let refusal = office.give(last.clone()).unwrap_err();
    assert_eq!(refusal.code, Code::SocialSecurityUnseen);
    assert!(format!("{:?}", refusal.said).contains("def-loan.tranches-after-proof v1"));
    let seen = |on: &str| DossierWork::SeeSocialSecurity(SeeSocialSecurity { on: day(on) });
    office.give(seen("2026-04-02").on(id)).unwrap();
    assert_eq!(
        office.refused(last),
        Code::SocialSecurityUnseen,
        "it was seen a day later"
    );
    let part = tranche("999", "2026-04-02").on(id);
    assert_eq!(office.refused(part), Code::TrancheWrong);
    office.give(tranche("1000", "2026-04-02").on(id)).unwrap();
    let more = tranche("1", "2026-04-03").on(id);
    assert_eq!(office.refused(more), Code::TranchesPaid);
}

#[test]
fn arrears_are_the_instalments_whose_month_is_over_less_what_came_back() {
    let mut office = at_contract("2026-09-15", "existing");
    let id = office.enrollment(1);
    // 3150.000 in 36 months: 87.500 each.
    office.give(agree(terms("3000", "3150")).on(id)).unwrap();
    office.give(repay("100", "2026-06-10").on(id)).unwrap();
    let standing = |office: &Office, on: &str| {
        let loan = office.file().dossier(id).unwrap().loan.as_ref().unwrap();
        loan.standing(day(on))
    };
    let fils = |text: &str| text.parse::<Fils>().unwrap();
    assert_eq!(standing(&office, "2026-05-31").arrears, Fils::ZERO);
    assert_eq!(standing(&office, "2026-06-01").arrears, fils("87.5"));
    assert_eq!(standing(&office, "2026-06-10").arrears, Fils::ZERO);
    let now = standing(&office, "2026-09-15");
    assert_eq!((now.due, now.arrears), (fils("350"), fils("250")));
    assert_eq!(now.behind_since, Some(day("2026-06-30")));
    assert_eq!(now.outstanding, fils("3050"));
    let too_much = repay("3050.001", "2026-09-01").on(id);
    assert_eq!(office.refused(too_much), Code::RepaidTooMuch);
    office.give(repay("3050", "2026-09-01").on(id)).unwrap();
    assert_eq!(standing(&office, "2030-01-01").arrears, Fils::ZERO);
}

#[test]
fn the_oldest_instalment_asks_for_attention_until_it_came_back() {
    let mut office = at_contract("2026-09-15", "existing");
    let id = office.enrollment(1);
    office.give(agree(terms("3000", "3150")).on(id)).unwrap();
    let open = |office: &Office, on: &str| -> Vec<String> {
        let tasks = due::due(office.file(), &office.book, day(on), 0).into_iter();
        let tasks = tasks.filter_map(|due| match due {
            due::Due::Instalment { rest, on, .. } => Some(format!("{on} {rest}")),
            _ => None,
        });
        tasks.collect()
    };
    let filed = |office: &Office| {
        let filed = due::filed(office.file(), &office.book);
        let mut filed = filed.into_iter();
        filed.find(|(kind, _)| *kind == due::TaskKind::Instalment)
    };
    assert_eq!(filed(&office), None, "nothing was paid out");
    office.give(tranche("2000", "2026-02-10").on(id)).unwrap();
    let soon = due::due(office.file(), &office.book, day("2026-05-31"), 30);
    let soon = soon.iter().filter(|due| due.kind().only_late()).count();
    assert_eq!(soon, 0, "nothing is late on the last day of its month");
    assert_eq!(open(&office, "2026-09-15"), ["2026-05-31 87.500"]);
    office.give(repay("100", "2026-06-10").on(id)).unwrap();
    assert_eq!(open(&office, "2026-09-15"), ["2026-06-30 75.000"]);
    // It is filed by the same day whatever the day today.
    let june = (due::TaskKind::Instalment, day("2026-06-30"));
    assert_eq!(filed(&office), Some(june));
    office.give(repay("250", "2026-09-14").on(id)).unwrap();
    assert_eq!(open(&office, "2026-09-15"), [""; 0], "caught up");
    let loan = office.file().dossier(id).unwrap().loan.clone().unwrap();
    assert_eq!(loan.standing(day("2026-09-15")).behind_since, None);
    let settled = || {
        DossierWork::TakeStage(TakeStage {
            stage: "repaid".into(),
            on: day("2026-09-15"),
            note: String::new(),
        })
        .on(id)
    };
    assert_eq!(office.refused(settled()), Code::LoanStillOwed);
    office.give(repay("2800", "2026-09-14").on(id)).unwrap();
    assert_eq!(filed(&office), None, "repaid in whole");
    office.give(settled()).unwrap();
}

#[test]
fn instalments_stand_on_the_timeline_as_repaid_late_and_to_come_and_are_no_income() {
    let mut office = at_contract("2026-06-15", "existing");
    let id = office.enrollment(1);
    office.give(agree(terms("3000", "3150")).on(id)).unwrap();
    office.give(tranche("2000", "2026-02-10").on(id)).unwrap();
    office.give(repay("100", "2026-06-10").on(id)).unwrap();
    let seen = |today: &str| {
        let (from, to) = (month("2026-04"), month("2026-07"));
        timeline::timeline(office.file(), &office.book, day(today), from, to)
    };
    let told = |today: &str| -> Vec<String> {
        let seen = seen(today);
        let mut rows = seen.rows.iter();
        let row = rows.find(|row| row.of == timeline::Of::Loan(id)).unwrap();
        let amount = |amount: Fils| format!(" {amount}");
        let cells = row.cells.iter();
        let said = cells.map(|cell| {
            let amount = cell.amount.map_or_else(String::new, amount);
            format!("{}{amount}", cell.state.code())
        });
        said.collect()
    };
    let paid = ["nothing", "instalment-paid 87.500"];
    let june = ["instalment-due 75.000", "instalment-due 87.500"];
    assert_eq!(told("2026-06-30"), [&paid[..], &june[..]].concat());
    let june = ["instalment-late 75.000", "instalment-due 87.500"];
    assert_eq!(told("2026-07-01"), [&paid[..], &june[..]].concat());
    let shares = seen("2026-07-01").shares;
    assert!(
        shares
            .iter()
            .all(|share| *share == timeline::Share::default())
    );
}

#[test]
fn a_programme_that_lends_nothing_takes_no_loan() {
    let mut office = Office::with_family("2026-03-01");
    office
        .enroll_person("nep-transport", 2, "2026-03-01")
        .unwrap();
    let id = office.enrollment(1);
    assert_eq!(
        office.refused(agree(terms("100", "100")).on(id)),
        Code::NoLoan
    );
    assert_eq!(
        office.refused(tranche("100", "2026-03-01").on(id)),
        Code::LoanNotAgreed
    );
}

proptest! {
    #[test]
    fn instalments_sum_to_the_total_exactly(payable in 1_i64..1_000_000_000, instalments in 1_u16..480) {
        let terms = LoanTerms {
            payable: Fils(payable),
            instalments,
            ..terms("1", "1")
        };
        let parts: Vec<(Month, Fils)> = terms.schedule().collect();
        prop_assert_eq!(parts.len(), usize::from(instalments));
        prop_assert_eq!(Fils::sum(parts.iter().map(|(_, amount)| *amount)), Ok(Fils(payable)));
        let months: Vec<Month> = parts.iter().map(|(month, _)| *month).collect();
        prop_assert!(months.windows(2).all(|pair| pair[0].plus(1) == pair[1]));
    }
}
