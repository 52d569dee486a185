//! What a file says of a household that the register has otherwise: it stays
//! as it is, for what people recorded outranks a file, and each cell is told.

use masar_domain::CaseFile;
use masar_domain::account::Account;
use masar_domain::identity::Identity;
use masar_domain::person::{Member, Relation};
use masar_domain::place::Address;

use super::known::{Signs, same_birth};
use super::{new, person};
use crate::field::Field;
use crate::intake::{FaultAt, Fields, HouseholdRecord, PersonRecord, RowOrigin};
use crate::value::Fault;
use chrono::NaiveDate;

/// A row with the cells that the register has otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The row.
    pub origin: RowOrigin,
    /// The cells, at least one.
    pub cells: Vec<FaultAt>,
}

/// The row of the household, where it says otherwise than `file` on that day.
pub(super) fn household(
    record: &HouseholdRecord,
    file: &CaseFile,
    today: NaiveDate,
) -> Option<Otherwise> {
    let fields = &record.fields;
    let here = file.household.address_on(today).cloned();
    let here = here.unwrap_or_default();
    let mut differing: Vec<Field> = places(&here)
        .into_iter()
        .filter(|(field, kept)| fields.text(*field).is_some_and(|said| said != *kept))
        .map(|(field, _)| field)
        .collect();
    let payee = file.household.payee_on(today);
    // What is no account at all is told where it would be taken in.
    if let Ok(Some(said)) = new::payee(fields) {
        let of_account = match said.account {
            Account::Bank(_) => Field::PayeeIban,
            Account::Wallet(_) => Field::PayeeWallet,
            Account::Alias(_) => Field::PayeeAlias,
        };
        let account = payee.is_none_or(|kept| kept.account != said.account);
        differing.extend(account.then_some(of_account));
        let holder = payee.is_none_or(|kept| kept.holder != said.holder);
        let is_said = fields.get(Field::PayeeHolder).is_some();
        differing.extend((holder && is_said).then_some(Field::PayeeHolder));
    }
    told(&record.origin, fields, differing)
}

fn places(kept: &Address) -> [(Field, &str); 4] {
    [
        (Field::HouseholdGovernorate, &kept.governorate),
        (Field::HouseholdLiwa, &kept.liwa),
        (Field::HouseholdLocality, &kept.locality),
        (Field::HouseholdAddress, &kept.detail),
    ]
}

/// The row of a person, where it says otherwise than what is kept of the person.
pub(super) fn of_person(
    row: &PersonRecord,
    member: &Member,
    today: NaiveDate,
) -> Option<Otherwise> {
    let (said, kept) = (person::particulars(row).ok()?, &member.particulars);
    let fields = &row.fields;
    let is_said = |field: &Field| fields.get(*field).is_some();
    let mut differing = Vec::new();
    let mut note = |differs: bool, among: &[Field]| {
        let field = among.iter().copied().find(is_said);
        differing.extend(field.filter(|_| differs));
    };
    let differ = Signs::of(&said).compare_names(&Signs::of(kept)) == Some(false);
    note(
        differ,
        &[
            Field::PersonName,
            Field::PersonNameLatin,
            Field::PersonGiven,
            Field::PersonFamily,
        ],
    );
    note(said.sex != kept.sex, &[Field::PersonSex]);
    note(!same_birth(said.birth, kept.birth), &[Field::PersonBirth]);
    note(
        Relation::from_code(&row.relation) != Some(kept.relation),
        &[Field::PersonRelation],
    );
    let numbers = [
        Field::PersonNationalNumber,
        Field::PersonNationalNumberAbsent,
    ];
    note(differing_identity(&said.identity, &kept.identity), &numbers);
    note(said.education != kept.education, &[Field::PersonEducation]);
    note(said.work != kept.work, &[Field::PersonWork]);
    note(!member.has_disability_on(today), &[Field::PersonDisability]);
    told(&row.origin, fields, differing)
}

/// A number that is on record answers why there was none.
fn differing_identity(said: &Identity, kept: &Identity) -> bool {
    match (said, kept) {
        (Identity::Absent(_), Identity::Known(_)) => false,
        (said, kept) => said != kept,
    }
}

/// Nothing where nothing differs.
fn told(origin: &RowOrigin, fields: &Fields, differing: Vec<Field>) -> Option<Otherwise> {
    let cells: Vec<FaultAt> = differing
        .into_iter()
        .map(|field| fields.fault_at(Some(field), Fault::Otherwise))
        .collect();
    (!cells.is_empty()).then(|| Otherwise {
        origin: origin.clone(),
        cells,
    })
}
