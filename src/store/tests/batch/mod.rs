//! Changes for many households: planned, applied as one operation, told apart
//! where things changed meanwhile, and taken back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod power;

use crate::office::child::{self, Said};
use crate::office::commands::*;
use crate::office::*;
use masar_domain::batch::{Change, Field, Value};
use masar_domain::commands::{EndTask, TaskFate};
use masar_domain::due::TaskKind;
use masar_domain::enrollment::{Action, State};
use masar_domain::timeline::timeline;
use masar_domain::{CaseFile, Code, HouseholdId};
use masar_store::batch::{Applied, Plan, Take};
use masar_store::operations::Happening;
use masar_store::{Gauge, Going, Register, Settings};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

fn plan(register: &Register, change: &str, filter: &str) -> Plan {
    let change: Change = change.parse().unwrap();
    let found = found(register, filter);
    let mut numbers = found.numbers(0, u32::MAX);
    let go_on = &mut |_| Going::On;
    register
        .plan(&change, "تغيير الباحث", &mut numbers, &caller(), go_on)
        .unwrap()
}

fn plan_undo(register: &Register, operation: u64) -> Plan {
    let done = register.done(operation).unwrap().expect("it was done");
    let go_on = &mut |_| Going::On;
    register.plan_undo(&done, "خطأ", &caller(), go_on).unwrap()
}

fn apply(register: &Register, plan: &Plan, take: Take) -> Applied {
    let gauge = Arc::new(Gauge::default());
    register
        .apply(plan.clone(), take, &caller(), gauge)
        .unwrap()
}

fn families(register: &Register, many: u64) -> Vec<HouseholdId> {
    let requests = (0..many).map(|n| request(family_with("محمود", n)));
    let outcomes = each_alone(register, requests.collect());
    let home = |outcome: &masar_store::Outcome| outcome.done().unwrap().household().unwrap();
    outcomes.iter().map(home).collect()
}

fn caseworkers(register: &Register) -> Vec<Option<String>> {
    let name = |file: CaseFile| file.household.caseworker.map(|name| name.to_string());
    all_files(register).into_iter().map(name).collect()
}

#[test]
fn a_plan_says_what_each_comes_to_and_changes_nothing() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    done(&register, assigning(homes[0], Some("sami")));
    done(&register, assigning(homes[2], Some("lina")));
    let before = register.digest();
    let plan = plan(&register, "set caseworker=lina", "");
    assert_eq!(register.digest(), before);
    assert_eq!((plan.rows.len(), plan.changes()), (3, 2));
    assert_eq!(
        plan.refused().into_iter().collect::<Vec<_>>(),
        [(Code::NothingChanged, 1)]
    );
    let looker = register.looker(&plan, &caller()).unwrap();
    let seen = looker.look(&plan.rows[0]).unwrap().unwrap();
    let fields = seen.comes_to.unwrap().fields;
    let text = |text: &str| Some(Value::Text(text.into()));
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0].field, Field::Caseworker);
    assert_eq!(
        (&fields[0].old, &fields[0].new),
        (&text("sami"), &text("lina"))
    );
}

#[test]
fn all_means_all_and_the_same_plan_twice_changes_nothing() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    done(&register, assigning(homes[2], Some("lina")));
    let plan = plan(&register, "set caseworker=lina", "");
    let before = register.digest();
    let all = apply(&register, &plan, Take::All);
    assert_eq!((all.end, all.changed, all.refused), (None, 0, 1));
    assert_eq!(register.digest(), before);

    let valid = apply(&register, &plan, Take::Valid);
    assert_eq!(
        (valid.changed, valid.refused, valid.end.is_some()),
        (2, 1, true)
    );
    assert!(
        caseworkers(&register)
            .iter()
            .all(|name| name.as_deref() == Some("lina"))
    );
    let after = register.digest();
    let again = apply(&register, &plan, Take::Valid);
    assert_eq!((again.end, again.changed, again.repeated), (None, 0, 2));
    assert_eq!(register.digest(), after);
    assert_sound(&register);
}

#[test]
fn what_changed_since_the_plan_is_told_and_not_overwritten() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    let plan = plan(&register, "set caseworker=lina", "");
    done(&register, assigning(homes[1], Some("sami")));
    let all = apply(&register, &plan, Take::All);
    assert_eq!(
        (all.end, all.differ.as_slice()),
        (None, &[homes[1].number][..])
    );
    let valid = apply(&register, &plan, Take::Valid);
    assert_eq!(
        (valid.changed, valid.differ.as_slice()),
        (2, &[homes[1].number][..])
    );
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(
        caseworkers(&register),
        [name("lina"), name("sami"), name("lina")]
    );
}

#[test]
fn a_change_that_does_not_matter_to_the_plan_is_no_hindrance() {
    let register = Office::default().open();
    let homes = families(&register, 2);
    let plan = plan(&register, "set caseworker=lina", "");
    done(&register, note(homes[1], "اتصلت"));
    assert_eq!(apply(&register, &plan, Take::All).changed, 2);
}

#[test]
fn an_operation_is_taken_back_but_for_what_later_changed() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    done(&register, assigning(homes[0], Some("sami")));
    let before = caseworkers(&register);
    let change = plan(&register, "set caseworker=lina", "");
    let end = apply(&register, &change, Take::All).end.unwrap();

    let back = plan_undo(&register, end);
    let undone = apply(&register, &back, Take::All);
    assert_eq!((undone.changed, caseworkers(&register)), (3, before));
    let what = register.done(undone.end.unwrap()).unwrap().unwrap().what;
    assert!(matches!(what, Happening::Many { end: told, .. } if told.what.undoes == end));

    // The change again, after its undoing, is another operation.
    let change = plan(&register, "set caseworker=lina", "");
    let end = apply(&register, &change, Take::All).end.unwrap();
    done(&register, assigning(homes[1], Some("huda")));
    let back = plan_undo(&register, end);
    assert_eq!(back.changes(), 2);
    assert_eq!(
        back.refused().into_iter().collect::<Vec<_>>(),
        [(Code::ChangedSince, 1)]
    );
    assert_eq!(apply(&register, &back, Take::All).end, None);
    assert_eq!(apply(&register, &back, Take::Valid).changed, 2);
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(caseworkers(&register), [name("sami"), name("huda"), None]);
    assert_sound(&register);
}

#[test]
fn suspended_by_mistake_is_lifted_on_its_own_day_so_that_no_month_is_lost() {
    let register = Office::default().open();
    let homes = families(&register, 2);
    for home in &homes {
        done(&register, cash(*home, "2025-03-01"));
    }
    let state = |home: &HouseholdId| file(&register, *home).enrollments[0].state();
    let programme = file(&register, homes[0]).enrollments[0].programme.clone();
    let due = |home: HouseholdId| {
        let file = file(&register, home);
        let (from, to) = ("2025-03".parse().unwrap(), "2026-12".parse().unwrap());
        let shown = timeline(&file, register.book(), today(), from, to);
        let cells = shown.rows.into_iter().flat_map(|row| row.cells);
        cells
            .map(|cell| (cell.month, cell.state, cell.amount))
            .collect::<Vec<_>>()
    };
    let paid = due(homes[0]);
    let words = format!("suspend programme={programme} reason=proof-awaited on=2026-02-01");
    let end = apply(&register, &plan(&register, &words, ""), Take::All)
        .end
        .unwrap();
    assert_eq!(state(&homes[0]), State::Suspended);
    assert_ne!(due(homes[0]), paid);
    done(
        &register,
        step(
            enrollment_id(homes[1], 1),
            Action::Lift,
            "2026-03-01",
            "proof-received",
        ),
    );
    let back = plan_undo(&register, end);
    assert_eq!(back.changes(), 1);
    assert_eq!(apply(&register, &back, Take::Valid).changed, 1);
    assert_eq!(state(&homes[0]), State::Active);
    assert_eq!(due(homes[0]), paid);
}

#[test]
fn a_household_changed_by_two_commands_is_taken_back_as_one() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    let before = all_files(&register);
    let words = "set caseworker=lina locality=الحصن on=2026-02-01";
    let applied = apply(&register, &plan(&register, words, ""), Take::All);
    let end = applied.end.unwrap();
    let commands = register.done(end).unwrap().unwrap().commands();
    assert_eq!((applied.changed, commands), (3, 6));

    let back = plan_undo(&register, end);
    let rows: Vec<u32> = back.rows.iter().map(|row| row.number).collect();
    assert_eq!(rows, [homes[2].number, homes[1].number, homes[0].number]);
    let looker = register.looker(&back, &caller()).unwrap();
    let seen = looker.look(&back.rows[0]).unwrap().unwrap();
    let fields: Vec<Field> = seen
        .comes_to
        .unwrap()
        .fields
        .into_iter()
        .map(|f| f.field)
        .collect();
    assert_eq!(fields, [Field::Caseworker, Field::Locality]);

    // What somebody changed in one of the two since keeps both as they are.
    done(&register, assigning(homes[1], Some("huda")));
    let back = plan_undo(&register, end);
    assert_eq!(
        back.refused().into_iter().collect::<Vec<_>>(),
        [(Code::ChangedSince, 1)]
    );
    let undone = apply(&register, &back, Take::Valid);
    assert_eq!((undone.changed, undone.refused), (2, 1));
    let told = |file: &CaseFile| {
        let address = file.household.address_on(today()).cloned();
        (
            file.household.caseworker.clone(),
            address.map(|address| address.locality),
        )
    };
    let after = all_files(&register);
    assert_eq!(told(&after[0]), told(&before[0]));
    assert_eq!(
        told(&after[1]),
        (Some("huda".parse().unwrap()), Some("الحصن".into()))
    );
    assert_eq!(told(&after[2]), told(&before[2]));
    assert_eq!(apply(&register, &back, Take::Valid).repeated, 2);
    assert_sound(&register);
}

#[test]
fn a_task_set_for_many_is_due_and_dropped_where_nobody_did_it_yet() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    let words = "task what=\"شهادة الراتب\" by=2026-03-20 who=rana";
    let set = plan(&register, words, "");
    let end = apply(&register, &set, Take::All).end.unwrap();
    let due = |days| {
        let asked = masar_store::DueAsked {
            today: today(),
            days,
            kind: Some(TaskKind::Task),
            among: None,
        };
        register.agenda(&asked).unwrap().len()
    };
    assert_eq!((due(4), due(5)), (0, 3));
    done(
        &register,
        EndTask {
            task: format!("{}#1", homes[1]).parse().unwrap(),
            fate: TaskFate::Done,
            on: today(),
            note: String::new(),
        },
    );
    assert_eq!(due(5), 2);
    let back = plan_undo(&register, end);
    assert_eq!(
        back.refused().into_iter().collect::<Vec<_>>(),
        [(Code::TaskClosed, 1)]
    );
    assert_eq!(apply(&register, &back, Take::Valid).changed, 2);
    assert_eq!(due(90), 0);
    assert_sound(&register);
}

#[test]
fn notes_stay_and_the_undoing_says_so() {
    let register = Office::default().open();
    families(&register, 2);
    let end = apply(
        &register,
        &plan(&register, "note \"زيارة الحي\"", ""),
        Take::All,
    )
    .end;
    let back = plan_undo(&register, end.unwrap());
    assert_eq!(
        back.refused().into_iter().collect::<Vec<_>>(),
        [(Code::NotUndone, 2)]
    );
}

#[test]
fn given_up_before_its_end_nothing_happened() {
    let register = Office::default().open();
    families(&register, 2);
    let (plan, before) = (
        plan(&register, "set caseworker=lina", ""),
        register.digest(),
    );
    let gauge = Arc::new(Gauge::default());
    gauge.stop();
    let stopped = register.apply(plan, Take::All, &caller(), gauge).unwrap();
    assert!(stopped.stopped && stopped.end.is_none());
    assert_eq!(register.digest(), before);
}

#[test]
fn a_plan_is_kept_under_its_id_and_another_file_is_not_taken_for_it() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("register");
    let (register, _) = Register::open(&dir, settings(), |_| {}).unwrap();
    families(&register, 2);
    let plan = plan(&register, "set caseworker=lina", "");
    let id = register.keep_plan(&plan).unwrap().to_string();
    assert_eq!(register.kept_plan(&id).unwrap(), Some(plan));
    assert_eq!(register.kept_plan("../secret").unwrap(), None);
    assert_eq!(register.kept_plan("000000000000").unwrap(), None);
    let plans = dir.join("plans");
    std::fs::copy(
        plans.join(format!("{id}.plan")),
        plans.join("000000000000.plan"),
    )
    .unwrap();
    let error = register.kept_plan("000000000000").unwrap_err();
    assert_eq!(error.code(), "S1518");
}

#[test]
fn the_log_tells_operations_and_single_commands_newest_first() {
    let register = Office::default().open();
    let homes = families(&register, 3);
    let plan = plan(&register, "set caseworker=lina", "");
    let end = apply(&register, &plan, Take::All).end.unwrap();
    done(&register, note(homes[0], "بعدها"));
    let log = register.log(u64::MAX, 10).unwrap();
    let told: Vec<(u64, u64)> = log.iter().map(|d| (d.sequence, d.commands())).collect();
    assert_eq!(told, [(end + 1, 1), (end, 3), (3, 1), (2, 1), (1, 1)]);
    let Happening::Many { end: told, .. } = &log[1].what else {
        panic!("{log:?}")
    };
    assert_eq!(told.what.asked, "set caseworker=lina");
    assert_eq!(told.what.reason, "تغيير الباحث");
    let parts: Vec<_> = register.entries_of(&log[1]).map(Result::unwrap).collect();
    let about: Vec<_> = parts
        .iter()
        .filter_map(|(_, e)| e.about.household())
        .collect();
    assert_eq!(about, homes);
    assert_eq!(register.log(end, 1).unwrap()[0].sequence, 3);
}

/// Pieces so small that a short operation takes several.
fn in_pieces(piece: usize) -> Settings {
    Settings {
        piece,
        ..settings()
    }
}

#[test]
fn an_operation_longer_than_a_piece_is_applied_and_taken_back_whole() {
    let office = Office::default();
    let (register, _) = office.open_with(in_pieces(7)).unwrap();
    families(&register, 40);
    let before = all_files(&register);
    let change = plan(&register, "set caseworker=lina", "");
    let applied = apply(&register, &change, Take::All);
    assert_eq!(applied.changed, 40);
    assert_eq!(numbers(&register, "caseworker:lina").len(), 40);
    assert_sound(&register);
    let back = plan_undo(&register, applied.end.unwrap());
    assert_eq!(apply(&register, &back, Take::All).changed, 40);
    assert!(all_files(&register) == before);
    assert_sound(&register);
}

/// Commands of one operation that rest on each other across its pieces: people
/// who are registered, changed, changed again; seats and numbers that are gone.
fn resting_on_each_other(register: &Register) -> Vec<masar_store::Outcome> {
    let mut requests = Vec::new();
    for n in 0..9 {
        requests.push(numbered(n, family_with("محمود", n)));
    }
    let home = |number: u32| HouseholdId {
        number,
        office: "IRB".parse().unwrap(),
    };
    for (n, number) in (100..).zip([1, 5, 1, 9, 1, 2, 5]) {
        let name = format!("lina{n}");
        requests.push(numbered(n, assigning(home(number), Some(&name))));
        requests.push(numbered(n + 100, note(home(number), &name)));
    }
    together(register, requests)
}

#[test]
fn in_pieces_of_any_size_the_same_comes_of_an_operation() {
    let whole = Office::default().open();
    let expected = resting_on_each_other(&whole);
    assert!(
        expected.iter().all(|outcome| outcome.done().is_some()),
        "{expected:?}"
    );
    for piece in [1, 2, 3, 5, 8, 22] {
        let office = Office::default();
        let (register, _) = office.open_with(in_pieces(piece)).unwrap();
        assert_eq!(resting_on_each_other(&register), expected, "{piece}");
        assert_eq!(register.digest(), whole.digest(), "{piece}");
        assert_sound(&register);
        // What is unique stays so from piece to piece.
        let twins = (901..).zip([77, 78, 77]);
        let twins = twins.map(|(n, number)| numbered(n, family_with("علي", number)));
        let outcomes = together(&register, twins.collect());
        assert_eq!(code_of(&outcomes[2]), Some(Code::NumberTaken), "{piece}");
        assert_eq!(register.digest().1, whole.digest().1, "{piece}");
        drop(register);
        // Parts that never ended are no hindrance to whoever opens it.
        let (again, _) = office.afresh().open_with(in_pieces(piece)).unwrap();
        assert_eq!(again.digest().1, whole.digest().1, "{piece}");
    }
}

/// Households of the register that a child changes until it is killed.
const MANY: u64 = 600;

/// The child: applies a plan until it is killed.
fn work(place: &Path) {
    let (register, _) = Register::open(&place.join("register"), in_pieces(50), |_| {}).unwrap();
    let change = plan(&register, "set caseworker=lina", "");
    let mut said = Said::in_place(place);
    said.line("begun");
    apply(&register, &change, Take::All);
    said.line("done");
}

#[test]
fn a_process_killed_while_it_applies_leaves_all_or_nothing() {
    const THIS: &str = "batch::a_process_killed_while_it_applies_leaves_all_or_nothing";
    if let Some((place, _)) = child::role() {
        return work(&place);
    }
    let place = tempfile::tempdir().unwrap();
    let place = place.path();
    let dir = place.join("register");
    let (register, _) = Register::open(&dir, settings(), |_| {}).unwrap();
    families(&register, MANY);
    drop(register);
    let mut halves = 0;
    for turn in 0..30 {
        let before = child::lines(place).len();
        let mut child = child::running(THIS, place, turn).spawn().unwrap();
        child::wait_for_lines(place, before + 1, &mut child);
        thread::sleep(Duration::from_millis(turn * turn * 8));
        child.kill().unwrap();
        child.wait().unwrap();
        let (register, _) = Register::open(&dir, settings(), |_| {}).unwrap();
        let with_lina = numbers(&register, "caseworker:lina").len() as u64;
        assert!([0, MANY].contains(&with_lina), "{with_lina} in turn {turn}");
        if with_lina == MANY {
            assert_sound(&register);
            break;
        }
        halves += 1;
    }
    assert!(halves > 0, "the first kill came after the end");
}

#[test]
fn a_plan_kept_before_each_household_could_have_its_own_change_is_read_still() {
    /// `set caseworker=lina` for one household, sealed when that was all a plan could be.
    const KEPT: &str = "1e0100137365742063617365776f726b65723d6c696e6117d8aad8bad98ad98ad8b120d8a7d984d8a8d8a7d8add8ab046c696e61fcd49216000101010000fdb9cd52e8727f5145883031cd";
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("register");
    let (register, _) = Register::open(&dir, settings(), |_| {}).unwrap();
    families(&register, 1);
    let plan = plan(&register, "set caseworker=lina", "");
    let id = register.keep_plan(&plan).unwrap().to_string();
    let path = dir.join("plans").join(format!("{id}.plan"));
    let bytes = std::fs::read(&path).unwrap();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, KEPT);
    assert_eq!(register.kept_plan(&id).unwrap(), Some(plan));
}
