//! What is half typed outlives the session, however that ends.

use super::*;
use crate::app::Drafts;
use crate::session::Keeper;
use std::sync::Mutex;

/// What is kept, as whoever lends the session a way to would have it.
type Kept = Arc<Mutex<Drafts>>;

fn at_a_desk(kept: &Kept, keeps: bool) -> Person {
    let person = Person::at(12, Lang::English, 80, 24);
    let (drafts, keeper) = (kept.lock().unwrap().clone(), Arc::clone(kept));
    let keeper = Keeper::new(move |drafts: Drafts| {
        if !keeps {
            return Err(("C1105", "the disk is full".to_owned()));
        }
        *keeper.lock().unwrap() = drafts;
        Ok(())
    });
    let session = person.session.with_drafts(drafts, keeper);
    let mut person = Person { session, ..person };
    person.session.resize(
        Size::new(80, 24),
        Instant {
            since: Duration::ZERO,
            now: example::now(),
        },
    );
    person.look();
    person
}

#[test]
fn what_is_half_typed_is_kept_when_the_keys_rest_and_gone_on_with_in_another_session() {
    let kept = Kept::default();
    let mut person = at_a_desk(&kept, true);
    assert!(!person.sees("half typed"));
    person.types("an");
    assert_eq!(person.session.waits_until(), None, "nothing is typed yet");
    person.types("Rent is due");
    assert_eq!(kept.lock().unwrap().iter().count(), 0);
    person.rests();
    assert_eq!(person.session.waits_until(), None);
    let screen = person.rows();
    drop(person);

    let mut person = at_a_desk(&kept, true);
    assert!(
        person.sees("One form was left half typed."),
        "{:#?}",
        person.rows()
    );
    person.types("an");
    assert!(
        person.sees("What was typed here earlier is kept"),
        "{:#?}",
        person.rows()
    );
    person.types("\x12");
    assert_eq!(person.rows()[..20], screen[..20]);
    person.types("\x13");
    assert!(person.sees("IRB-000001: "), "{:#?}", person.rows());
    assert_eq!(
        kept.lock().unwrap().iter().count(),
        0,
        "what is saved is no draft"
    );
}

#[test]
fn what_is_half_typed_is_kept_when_the_session_is_made_to_end() {
    let kept = Kept::default();
    let mut person = at_a_desk(&kept, true);
    person.types("anRent");
    person.session.set_aside();
    assert_eq!(kept.lock().unwrap().iter().count(), 1);
    // The form is as it was, should the session go on after all.
    assert!(person.sees("Rent"));
}

#[test]
fn a_draft_that_could_not_be_kept_is_told() {
    let mut person = at_a_desk(&Kept::default(), false);
    person.types("anRent");
    person.rests();
    assert!(
        person.sees("the disk is full (C1105)"),
        "{:#?}",
        person.rows()
    );
}
