//! What the rule book says of invented people: no month, age or amount of a
//! programme is written down in this crate.

use crate::family::Relative;
use chrono::NaiveDate;
use masar_domain::dated::Moment;
use masar_domain::dossier::LoanTerms;
use masar_domain::enrollment::Track;
use masar_domain::person::{Disability, Member};
use masar_domain::placement::{Placement, Terms};
use masar_domain::rules::Value;
use masar_domain::rules::condition::Situation;
use masar_domain::{Fils, HouseholdId, Month, PersonId, PlacementId, RuleBook};

/// The ages on entry into the employment programme on a day.
pub(crate) fn ages(book: &RuleBook, on: NaiveDate) -> (u32, u32) {
    match value(book, "nep.ages", &bare(on)) {
        Some(Value::Ages(from, to)) => (from, to),
        _ => (18, 45),
    }
}

/// Whether the employment programme takes people on a day.
pub(crate) fn programme_runs(book: &RuleBook, on: NaiveDate) -> bool {
    match value(book, "nep.ends", &bare(on)) {
        Some(Value::Date(end)) => on <= end,
        _ => false,
    }
}

/// The minimum wage of a job on a day, where the book has one.
pub(crate) fn minimum_wage(
    book: &RuleBook,
    household: HouseholdId,
    terms: &Terms,
    on: NaiveDate,
) -> Option<Fils> {
    let placement = Placement {
        id: PlacementId { household, no: 1 },
        person: PersonId { household, no: 1 },
        terms: terms.clone(),
        steps: Vec::new(),
    };
    let situation = Situation {
        placement: Some(&placement),
        ..bare(on)
    };
    match value(book, "wage.minimum", &situation) {
        Some(Value::Amount(wage)) => Some(wage),
        _ => None,
    }
}

/// The first month without wage support, for a person who began on a day and
/// was never paused.
pub(crate) fn support_over(
    book: &RuleBook,
    household: HouseholdId,
    person: &Relative,
    began: NaiveDate,
    until: NaiveDate,
) -> Option<Month> {
    let member = member(household, person);
    let situation = Situation {
        person: Some(&member),
        ..bare(until)
    };
    match value(book, "nep-wage.months", &situation) {
        Some(Value::Months(months, _)) => Some(Month::of(began).plus(i32::from(months))),
        _ => None,
    }
}

/// The product that the made-up loans are of: a project that goes already.
pub(crate) const LOAN_PRODUCT: &str = "existing";

/// What a contract on a day says, by the book's margin, grace and months.
/// Margin and months are the contract's own where the book has none: invented.
pub(crate) fn loan(book: &RuleBook, principal: Fils, signed: NaiveDate) -> LoanTerms {
    let situation = Situation {
        product: LOAN_PRODUCT,
        ..bare(signed)
    };
    let months = |rule, unknown| match value(book, rule, &situation) {
        Some(Value::Months(months, _)) => months,
        _ => unknown,
    };
    let margin = match value(book, "def-loan.margin", &situation) {
        Some(Value::Percent(margin)) => principal.share(margin).unwrap_or(Fils::ZERO),
        _ => Fils::ZERO,
    };
    LoanTerms {
        principal,
        payable: Fils(principal.0 + margin.0),
        tranches: 2,
        first_due: Month::of(signed).plus(i32::from(months("def-loan.grace", 3)) + 1),
        instalments: months("def-loan.repayment", 36),
        signed,
    }
}

fn bare<'a>(on: NaiveDate) -> Situation<'a> {
    Situation {
        person: None,
        placement: None,
        track: Track::General,
        product: "",
        on,
    }
}

fn value(book: &RuleBook, rule: &str, situation: &Situation) -> Option<Value> {
    let (_, row) = book.row(rule, situation.on, situation)?;
    Some(row.value.clone())
}

/// The person as the register will hold them.
fn member(household: HouseholdId, person: &Relative) -> Member {
    let disability = person.disabled.iter().map(|disabled| Disability {
        from: disabled.from,
        until: None,
        evidence: String::new(),
        recorded: Moment::default(),
    });
    Member {
        id: PersonId {
            household,
            no: person.no,
        },
        particulars: person.particulars.clone(),
        disabilities: disability.collect(),
        joined: person.joined,
        left: None,
    }
}
