//! A new programme needs no new code: this one is written in the rule book
//! alone, and walked from the event to the last dinar.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::{Office, day};
use masar_domain::commands::dossier::*;
use masar_domain::commands::*;
use masar_domain::dossier::Occasion;
use masar_domain::enrollment::Subject;
use masar_domain::invariants::broken;
use masar_domain::*;
use std::sync::Arc;

const BOOK: &str = include_str!("../data/rules.toml");

/// Rent after a disaster: asked for within 14 days, by the size of the
/// dwelling, paid for three months once the new lease was seen.
const SHELTER: &str = r#"
[[rule]]
name = "shelter.window"
title = { en = "Days to ask for shelter", ar = "أيام طلب المأوى" }
[[rule.row]]
version = 1
from = "2026-01-01"
value = { days = [0, 14] }
source = ["S9"]
standing = "sourced"

[[rule]]
name = "shelter.rent"
title = { en = "Rent a month", ar = "الإيجار الشهري" }
[[rule.row]]
version = 1
from = "2026-01-01"
when = "product:large"
value = { amount = "120.000" }
source = ["S9"]
standing = "sourced"
[[rule.row]]
version = 2
from = "2026-01-01"
value = { amount = "80.000" }
source = ["S9"]
standing = "sourced"

[[rule]]
name = "shelter.months"
title = { en = "Months of rent", ar = "أشهر الإيجار" }
[[rule.row]]
version = 1
from = "2026-01-01"
value = { months = 3, counting = "months-paid" }
source = ["S9"]
standing = "sourced"

[[programme]]
code = "shelter"
name = { en = "Shelter", ar = "مأوى" }
short = { en = "Shelter", ar = "مأوى" }
agency = "naf"
pillar = "sumoud"
enrolls = "household"
once_per = "event"
[[programme.paper]]
code = "lease"
name = { en = "Lease", ar = "عقد إيجار" }
[[programme.paper]]
code = "report"
name = { en = "Report", ar = "تقرير" }
[[programme.event]]
code = "flood"
name = { en = "Flood", ar = "فيضان" }
papers = ["report"]
window = "shelter.window"
[[programme.product]]
code = "small"
name = { en = "Two rooms", ar = "غرفتان" }
[[programme.product]]
code = "large"
name = { en = "Four rooms", ar = "أربع غرف" }
[[programme.stage]]
code = "search"
name = { en = "Search", ar = "بحث" }
next = ["housed", "refused"]
[[programme.stage]]
code = "housed"
name = { en = "Housed", ar = "إسكان" }
next = ["home"]
papers = ["lease"]
[[programme.stage]]
code = "home"
name = { en = "Home again", ar = "عودة" }
ends = true
[[programme.stage]]
code = "refused"
name = { en = "Refused", ar = "رفض" }
ends = true
[[programme.component]]
code = "rent"
name = { en = "Rent", ar = "إيجار" }
payer = "naf"
amount = "shelter.rent"
months = "shelter.months"
from_stage = "housed"
until_stage = "home"
"#;

fn shelter(office: &Office, on: &str, product: &str) -> Enroll {
    Enroll {
        subject: Subject::Household,
        opening: Opening {
            occasion: Some(Occasion {
                event: "flood".into(),
                on: day("2026-02-01"),
            }),
            product: product.into(),
            papers: vec!["report".into()],
        },
        ..office.enrolling("shelter", 1, on)
    }
}

fn stage(stage: &str, on: &str) -> DossierWork {
    DossierWork::TakeStage(TakeStage {
        stage: stage.into(),
        on: day(on),
        note: String::new(),
    })
}

#[test]
fn a_programme_written_in_the_book_alone_is_walked_from_its_event_to_money() {
    let mut office = Office::with_family("2026-12-01");
    office.book = Arc::new(RuleBook::load(&format!("{BOOK}{SHELTER}")).unwrap());
    let late = shelter(&office, "2026-02-16", "large");
    assert_eq!(office.refused(Command::Enroll(late)), Code::WindowClosed);
    let right = shelter(&office, "2026-02-15", "large");
    office.give(Command::Enroll(right)).unwrap();
    let id = office.enrollment(1);
    office.give(stage("search", "2026-02-16").on(id)).unwrap();
    assert_eq!(office.lines(1, 0, "2028-01"), [], "nothing before a lease");
    assert_eq!(
        office.refused(stage("housed", "2026-03-10").on(id)),
        Code::PapersMissing
    );
    let lease = DossierWork::SeePaper(SeePaper {
        paper: "lease".into(),
        on: day("2026-03-09"),
    });
    office.give(lease.on(id)).unwrap();
    office.give(stage("housed", "2026-03-10").on(id)).unwrap();
    let months = |office: &Office| -> Vec<String> {
        let lines = office.lines(1, 0, "2028-01");
        assert!(lines.iter().all(|(_, amount)| amount == "120.000"));
        lines.into_iter().map(|(month, _)| month).collect()
    };
    assert_eq!(months(&office), ["2026-03", "2026-04", "2026-05"]);
    let paid = PaymentReported {
        component: "rent".into(),
        month: "2026-03".parse().unwrap(),
        attempt: 1,
        amount: "120".parse().unwrap(),
        state: instruction::InstructionState::Settled,
        on: day("2026-03-20"),
        bank_reason: String::new(),
    };
    office
        .give(Command::RecordPayments(RecordPayments {
            enrollment: id,
            reported: vec![paid],
        }))
        .unwrap();
    office.give(stage("home", "2026-04-20").on(id)).unwrap();
    assert_eq!(
        months(&office),
        ["2026-03", "2026-04"],
        "over once home again"
    );
    assert_eq!(broken(office.file(), &office.book, office.today), []);
    let twice = shelter(&office, "2026-02-15", "small");
    assert_eq!(
        office.refused(Command::Enroll(twice)),
        Code::AlreadyEnrolled
    );
}

/// Breaks the new programme in one place and says what the error is.
fn refused(from: &str, to: &str) -> (String, usize) {
    assert!(SHELTER.contains(from), "{from}");
    let text = format!("{BOOK}{}", SHELTER.replacen(from, to, 1));
    let error = RuleBook::load(&text).unwrap_err();
    let line = text.lines().nth(error.line - 1).unwrap();
    (format!("{} | {line}", error.what), error.column)
}

#[test]
fn a_path_that_leads_nowhere_is_named_with_its_line_and_column() {
    for (from, to, expected) in [
        (
            "next = [\"home\"]",
            "next = [\"hame\"]",
            "no stage \"hame\" | next = [\"hame\"]",
        ),
        (
            "next = [\"home\"]\n",
            "",
            "or says ends = true | code = \"housed\"",
        ),
        (
            "\"housed\", \"refused\"",
            "\"refused\"",
            "no stage leads here | code = \"housed\"",
        ),
        (
            "papers = [\"lease\"]",
            "papers = [\"leese\"]",
            "no paper \"leese\"",
        ),
        (
            "window = \"shelter.window\"",
            "window = \"shelter.rent\"",
            "is a rule of amount",
        ),
        (
            "from_stage = \"housed\"",
            "from_stage = \"hosed\"",
            "no stage \"hosed\"",
        ),
        (
            "once_per = \"event\"",
            "once_per = \"often\"",
            "subject, event, product",
        ),
        (
            "code = \"large\"",
            "code = \"small\"",
            "a product of this code stands above",
        ),
        (
            "amount = \"shelter.rent\"",
            "in_kind = true",
            "months belong to what is paid by the month",
        ),
        (
            "amount = \"shelter.rent\"",
            "amount = \"shelter.rent\"\nin_kind = true",
            "a component needs amount",
        ),
        (
            "amount = \"shelter.rent\"",
            "amount = \"shelter.rent\"\npaid = \"once\"",
            "months belong to what is paid by the month",
        ),
    ] {
        let (what, column) = refused(from, to);
        assert!(what.contains(expected), "{to}: {what}");
        assert!(column > 1, "{to}: column {column}");
    }
}
