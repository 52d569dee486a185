//! Giving commands and reading files back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::commands::*;
use crate::office::*;
use masar_domain::{Code, HouseholdId};
use masar_store::{Outcome, Register, Together};
use std::sync::Barrier;
use std::time::Duration;

/// What a refusal must leave alone: state, journal and its bytes.
fn mark(register: &Register) -> (u64, masar_store::Digest, u64, u32) {
    let (last, digest) = register.digest();
    (
        last,
        digest,
        register.size_on_disk().unwrap().1,
        register.households(),
    )
}

#[test]
fn what_is_given_is_read_back() {
    let register = Office::default().open();
    let home = done(&register, family("محمود الخطيب")).household().unwrap();
    assert_eq!(home.to_string(), "IRB-000001");
    done(&register, cash(home, "2026-01-10"));
    let noted = done(&register, note(home, "تنتظر زيارة"));
    assert_eq!((noted.sequence, noted.repeated), (3, false));

    let file = file(&register, home);
    assert_eq!(file.household.members.len(), 2);
    assert_eq!(file.enrollments[0].programme, "naf-uct");
    assert_eq!(file.log[0].entry.text(), "تنتظر زيارة");
    assert_eq!(file.log[0].by.as_str(), "lina");
    assert_eq!((register.households(), register.last_change()), (1, 3));
    assert_sound(&register);
}

#[test]
fn another_offices_prefix_is_nobody() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    let misread = HouseholdId {
        office: "AMM".parse().unwrap(),
        ..home
    };
    assert_eq!(register.file(misread).unwrap(), None);
    assert_eq!(register.history(misread).unwrap(), []);
    assert_eq!(
        refused(&register, note(misread, "?")),
        Code::HouseholdNotFound
    );
}

#[test]
fn a_command_sent_twice_happens_once() {
    let office = Office::default();
    let register = office.open();
    let registering = request(family("محمود"));
    let first = register.give_one(registering.clone(), &caller()).unwrap();
    let home = first.done().unwrap().household().unwrap();
    let noting = request(note(home, "زيارة"));
    let second = register.give_one(noting.clone(), &caller()).unwrap();
    let before = mark(&register);

    let again = register.give_one(registering.clone(), &caller()).unwrap();
    let receipt = again.done().unwrap();
    assert!(receipt.repeated);
    assert_eq!((receipt.sequence, receipt.household().unwrap()), (1, home));
    let again = register.give_one(noting.clone(), &caller()).unwrap();
    assert_eq!(again.done().unwrap().sequence, 2);
    assert_eq!(mark(&register), before);
    assert_eq!(second.done().unwrap().sequence, 2);

    drop(register);
    let register = office.open();
    let given = register.give(vec![registering, noting], &caller(), Together::AllOrNothing);
    assert_eq!(given.unwrap().carried_out(), 0);
    assert_eq!(mark(&register), before);
}

#[test]
fn a_command_repeated_in_one_group_gives_the_first_ones_receipt() {
    for how in [Together::EachAlone, Together::AllOrNothing] {
        let register = Office::default().open();
        let (one, two) = (request(family("محمود")), request(family("خالد")));
        let requests = vec![one.clone(), two, one];
        let outcomes = register.give(requests, &caller(), how).unwrap().outcomes;
        let receipts: Vec<_> = outcomes.iter().map(|o| o.done().unwrap()).collect();
        let numbers: Vec<u32> = receipts
            .iter()
            .map(|r| r.household().unwrap().number)
            .collect();
        assert_eq!(numbers, [1, 2, 1], "{how:?}");
        assert_eq!(receipts[2].sequence, receipts[0].sequence);
        assert_eq!(register.households(), 2);
        assert_sound(&register);
    }
}

#[test]
fn an_id_used_for_another_command_gives_the_first_ones_receipt() {
    let register = Office::default().open();
    let (one, two) = (
        done(&register, family("محمود")).household().unwrap(),
        done(&register, family("خالد")).household().unwrap(),
    );
    let noting = request(note(one, "زيارة"));
    let first = register.give_one(noting.clone(), &caller()).unwrap();
    let mut other = request(note(two, "أخرى"));
    other.id = noting.id;
    let again = register.give_one(other, &caller()).unwrap().done().unwrap();
    assert_eq!(again.household().unwrap(), one);
    assert_eq!(again.sequence, first.done().unwrap().sequence);
    assert_eq!(file(&register, two).log, []);
}

#[test]
fn a_refusal_changes_nothing() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    let before = mark(&register);
    assert_eq!(refused(&register, note(home, "  ")), Code::TextMissing);
    assert_eq!(refused(&register, family_of(Vec::new())), Code::HeadMissing);
    assert_eq!(
        refused(&register, moving(home, "2026-03-16", "koura")),
        Code::DateInFuture
    );
    assert_eq!(mark(&register), before);
    assert_sound(&register);
}

#[test]
fn all_or_nothing_with_one_bad_command_takes_nothing() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    let before = mark(&register);
    let good = request(note(home, "زيارة"));
    let requests = vec![
        good.clone(),
        good.clone(),
        request(note(home, "")),
        request(family("خالد")),
    ];
    let outcomes = together(&register, requests);
    assert!(
        matches!(
            outcomes[..],
            [
                Outcome::HeldBack,
                Outcome::HeldBack,
                Outcome::Refused(_),
                Outcome::HeldBack
            ]
        ),
        "{outcomes:?}"
    );
    assert_eq!(mark(&register), before);
    // Nothing of it is remembered: the good one can be given by itself.
    let given = register.give_one(good, &caller()).unwrap().done().unwrap();
    assert!(!given.repeated);
    assert_sound(&register);
}

#[test]
fn all_or_nothing_takes_all_as_one_operation() {
    let office = Office::default();
    let register = office.open();
    let requests = (0..20).map(|_| request(family("محمود"))).collect();
    let outcomes = together(&register, requests);
    assert!(outcomes.iter().all(|o| o.done().is_some()));
    assert_eq!(register.households(), 20);
    // Twenty parts and their end.
    assert_eq!(register.last_change(), 21);
    let last = outcomes[19].done().unwrap().household().unwrap();
    done(&register, note(last, "بعدها"));
    let sequences: Vec<u64> = register
        .history(last)
        .unwrap()
        .iter()
        .map(|(n, _)| *n)
        .collect();
    assert_eq!(sequences, [20, 22]);
    assert_sound(&register);
    let digest = register.digest();
    drop(register);
    assert_eq!(office.open().digest(), digest);
    assert_eq!(office.afresh().open().digest(), digest);
}

#[test]
fn a_register_opened_again_or_made_again_is_the_same() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family_with("محمود", 1))
        .household()
        .unwrap();
    done(&register, cash(home, "2026-01-10"));
    done(&register, calling(home, "2026-02-01", &["0791234567"]));
    let (digest, before) = (register.digest(), file(&register, home));
    drop(register);

    let (register, opened) = office.open_with(settings()).unwrap();
    assert_eq!(
        (opened.created, opened.caught_up, opened.torn_bytes),
        (false, 0, 0)
    );
    assert_eq!(
        (register.digest(), file(&register, home)),
        (digest, before.clone())
    );
    drop(register);

    let (register, opened) = office.afresh().open_with(settings()).unwrap();
    assert_eq!(opened.caught_up, 3);
    assert_eq!((register.digest(), file(&register, home)), (digest, before));
    assert_eq!(
        done(&register, family("خالد")).household().unwrap().number,
        2
    );
    assert_sound(&register);
}

#[test]
fn the_register_stays_open_until_its_last_handle_goes() {
    let office = Office::default();
    let register = office.open();
    let other = register.clone();
    let home = done(&register, family("محمود")).household().unwrap();
    drop(register);
    done(&other, note(home, "زيارة"));
    let digest = other.digest();
    drop(other);
    assert_eq!(office.open().digest(), digest);
}

#[test]
fn an_acknowledged_command_costs_exactly_one_sync() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    for text in ["أ", "ب", "ج"] {
        let before = office.disk.counts().syncs;
        done(&register, note(home, text));
        assert_eq!(office.disk.counts().syncs, before + 1);
    }
    let before = office.disk.counts().syncs;
    let requests = (0..300)
        .map(|n| request(note(home, &n.to_string())))
        .collect();
    assert_eq!(each_alone(&register, requests).len(), 300);
    assert_eq!(office.disk.counts().syncs, before + 1);
    refused(&register, note(home, ""));
    assert_eq!(office.disk.counts().syncs, before + 1);
}

#[test]
fn commands_that_wait_at_once_share_a_sync() {
    const CLERKS: u64 = 8;
    const EACH: u64 = 50;
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let before = office.disk.counts().syncs;
    let start = Barrier::new(CLERKS as usize);
    std::thread::scope(|scope| {
        for _ in 0..CLERKS {
            scope.spawn(|| {
                start.wait();
                for n in 0..EACH {
                    done(&register, note(home, &n.to_string()));
                }
            });
        }
    });
    let syncs = office.disk.counts().syncs - before;
    assert!((1..CLERKS * EACH).contains(&syncs), "{syncs} syncs");
    assert_eq!(file(&register, home).log.len() as u64, CLERKS * EACH);
    assert_sound(&register);
}

#[test]
fn commands_of_several_people_and_days_keep_their_order_and_share_syncs() {
    let office = Office::default();
    let register = office.open();
    let home = done(&register, family("محمود")).household().unwrap();
    let before = office.disk.counts().syncs;
    let mut asked: Vec<_> = (1..=200)
        .map(|n| (request(note(home, &n.to_string())), caller_on("2026-03-01")))
        .collect();
    asked[7].1.by = "rana".parse().unwrap();
    asked[7].1.today = day("2026-02-01");
    asked[9].0 = request(note(home, ""));
    let outcomes = register.give_each(asked).unwrap();
    assert_eq!(outcomes.len(), 200);
    assert_eq!(code_of(&outcomes[9]), Some(Code::TextMissing));
    let sequences: Vec<u64> = outcomes
        .iter()
        .filter_map(|o| Some(o.done()?.sequence))
        .collect();
    assert!(sequences.is_sorted() && sequences.len() == 199);
    let log = file(&register, home).log;
    assert_eq!((log[7].by.as_str(), log[7].on), ("rana", day("2026-02-01")));
    assert_eq!((log[9].entry.text(), log[198].entry.text()), ("11", "200"));
    assert!(office.disk.counts().syncs - before < 199);
    assert_sound(&register);
}

#[test]
fn the_history_of_a_household_is_its_entries_and_no_others() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    let other = done(&register, family("خالد")).household().unwrap();
    let requests = vec![
        request(note(home, "أولى")),
        request(note(other, "أخرى")),
        request(note(home, "ثانية")),
    ];
    each_alone(&register, requests);
    let history = register.history(home).unwrap();
    let found: Vec<(u64, &str)> = history
        .iter()
        .map(|(n, e)| (*n, e.command.as_str()))
        .collect();
    assert_eq!(
        found,
        [(1, "household.add"), (3, "note.add"), (5, "note.add")]
    );
    assert_eq!(history[2].1.previous, 3);
    assert_eq!(history[2].1.by.as_str(), "lina");
}

#[test]
fn a_file_is_shown_as_anybody_could_have_known_it_on_a_day() {
    let register = Office::default().open();
    let give = |command: masar_domain::Command, date: &str| {
        let outcome = register.give_one(request(command), &caller_on(date));
        outcome.unwrap().done().unwrap().household().unwrap()
    };
    let home = give(family("محمود").asked(), "2026-01-05");
    give(cash(home, "2026-01-10").asked(), "2026-01-20");
    give(note(home, "زيارة").asked(), "2026-02-01");

    let as_of = |date| register.file_as_of(home, day(date)).unwrap();
    assert_eq!(as_of("2026-01-04"), None);
    assert_eq!(as_of("2026-01-05").unwrap().enrollments, []);
    // The enrollment holds from the 10th, but nobody knew before the 20th.
    assert_eq!(as_of("2026-01-15").unwrap().enrollments, []);
    assert_eq!(as_of("2026-01-20").unwrap().enrollments.len(), 1);
    assert_eq!(as_of("2026-01-31").unwrap().log, []);
    assert_eq!(as_of("2026-12-31").unwrap(), file(&register, home));
}

#[test]
fn a_file_is_shown_as_it_stood_on_a_day_by_what_was_known_on_another() {
    let register = Office::default().open();
    let give = |command: masar_domain::Command, date: &str| {
        let outcome = register.give_one(request(command), &caller_on(date));
        outcome.unwrap().done().unwrap().household().unwrap()
    };
    let home = give(family("محمود").asked(), "2026-01-05");
    give(cash(home, "2026-01-10").asked(), "2026-01-20");
    give(note(home, "زيارة").asked(), "2026-02-01");

    let stood = |date, known| {
        let file = register.file_as_it_stood(home, day(date), day(known));
        file.unwrap()
    };
    // Enrolled from the 10th, and recorded on the 20th.
    let enrolled = |date, known| stood(date, known).unwrap().enrollments.len();
    assert_eq!(enrolled("2026-01-09", "2026-12-31"), 0);
    assert_eq!(enrolled("2026-01-10", "2026-12-31"), 1);
    assert_eq!(enrolled("2026-01-15", "2026-01-15"), 0);
    assert_eq!(enrolled("2026-01-20", "2026-01-20"), 1);
    assert_eq!(stood("2026-01-31", "2026-12-31").unwrap().log, []);
    assert_eq!(stood("2026-01-31", "2026-01-04"), None);
    let whole = stood("2026-12-31", "2026-12-31").unwrap();
    assert_eq!(whole, file(&register, home));
}

#[test]
fn whoever_waits_hears_of_the_next_change() {
    let register = Office::default().open();
    let home = done(&register, family("محمود")).household().unwrap();
    let seen = register.last_change();
    assert_eq!(register.wait_for_change(seen, Duration::ZERO), seen);
    assert_eq!(register.wait_for_change(0, Duration::ZERO), seen);
    let heard = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| register.wait_for_change(seen, Duration::from_secs(60)));
        done(&register, note(home, "زيارة"));
        waiting.join().unwrap()
    });
    assert_eq!(heard, seen + 1);
}
