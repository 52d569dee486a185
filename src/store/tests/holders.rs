//! Households found by what only one of them may have.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::*;
use masar_domain::commands::{EndMembership, RegisterHousehold};
use masar_domain::household::OutsideReference;
use masar_domain::person::{Leaving, Relation};
use masar_domain::{HouseholdId, PersonId};
use masar_store::Register;

fn called(source: &str, id: &str) -> OutsideReference {
    let (source, id) = (source.into(), id.into());
    OutsideReference { source, id }
}

fn by_reference(register: &Register, source: &str, id: &str) -> Option<HouseholdId> {
    let found = register.find_reference(&called(source, id)).unwrap();
    found.map(|file| file.household.id)
}

fn by_number(register: &Register, number: u64) -> Option<HouseholdId> {
    let number = identity(number).number().unwrap();
    let found = register.find_number(number).unwrap();
    found.map(|file| file.household.id)
}

#[test]
fn a_household_is_found_by_what_another_list_calls_it_and_only_so() {
    let register = Office::default().open();
    let listed = |id| RegisterHousehold {
        reference: Some(called("hope", id)),
        ..family("محمود")
    };
    let first = done(&register, listed("H-1")).household().unwrap();
    let second = done(&register, listed("H-2")).household().unwrap();
    done(&register, family("خالد"));
    assert_eq!(by_reference(&register, "hope", "H-1"), Some(first));
    assert_eq!(by_reference(&register, "hope", "H-2"), Some(second));
    assert_eq!(by_reference(&register, "hope", "H-3"), None);
    assert_eq!(by_reference(&register, "nur", "H-1"), None);
}

#[test]
fn a_national_number_is_found_as_long_as_it_keeps_others_from_having_it() {
    let register = Office::default().open();
    let head = with_number(person("محمود", Relation::Head), 1);
    let daughter = with_number(person("سارة", Relation::Daughter), 2);
    let home = done(&register, family_of(vec![head, daughter]))
        .household()
        .unwrap();
    assert_eq!(by_number(&register, 1), Some(home));
    assert_eq!(by_number(&register, 2), Some(home));
    assert_eq!(by_number(&register, 3), None);
    let married = EndMembership {
        person: PersonId {
            household: home,
            no: 2,
        },
        on: today(),
        why: Leaving::MarriedOut,
        new_head: None,
    };
    done(&register, married);
    assert_eq!(
        by_number(&register, 2),
        None,
        "she may be registered elsewhere"
    );
}
