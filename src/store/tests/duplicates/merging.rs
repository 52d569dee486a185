//! Two records that become one, in the register: in one operation over two
//! households, found no more by the old one, and taken back.

use super::*;
use masar_domain::CommandId;
use masar_domain::life::{Life, plan};
use masar_domain::merging::{Held, Records};
use masar_store::batch::Plan;
use masar_store::{Outcome, Receipt};

/// Lets `gone` give way to `kept`, with what holds unless somebody says
/// otherwise and the fields that are named.
fn commands(
    register: &Register,
    kept: PersonId,
    gone: PersonId,
    take: &[Held],
) -> Vec<masar_domain::Command> {
    let (source, target) = (
        file(register, gone.household),
        file(register, kept.household),
    );
    let mut records = Records::new(
        target.household.member(kept).unwrap(),
        source.household.member(gone).unwrap(),
    );
    records.taken.extend(take);
    let life = Life::Unite {
        records,
        on: today(),
    };
    plan(&life, Some(&source), Some(&target), register.book()).unwrap()
}

fn merge(register: &Register, kept: PersonId, gone: PersonId, take: &[Held]) -> Vec<Outcome> {
    let commands = commands(register, kept, gone, take);
    together(register, commands.into_iter().map(request).collect())
}

fn receipts(outcomes: Vec<Outcome>) -> Vec<Receipt> {
    outcomes
        .into_iter()
        .map(|outcome| outcome.done().unwrap())
        .collect()
}

fn planned(register: &Register, operation: u64) -> Plan {
    let what = register.done(operation).unwrap().unwrap();
    register
        .plan_undo(&what, "خطأ", &caller(), &mut |_| Going::On)
        .unwrap()
}

fn applied(register: &Register, plan: Plan, take: Take) -> u64 {
    let gauge = Arc::new(Gauge::default());
    register
        .apply(plan, take, &caller(), gauge)
        .unwrap()
        .changed
}

#[test]
fn the_record_that_gave_way_is_found_no_more_and_its_number_is_the_kept_ones() {
    let (register, one, other) = twice();
    let mut particulars = file(&register, other.household).household.members[0]
        .particulars
        .clone();
    particulars.identity = masar_domain::identity::Identity::Known("9990000123".parse().unwrap());
    particulars.name.latin = "Zuhayr".into();
    done(
        &register,
        CorrectPerson {
            person: other,
            particulars,
        },
    );
    let outcomes = merge(&register, one, other, &[]);
    let code = outcomes.iter().find_map(code_of);
    assert_eq!(code, Some(Code::NotJudgedOne));
    done(&register, judged(&register, one, other, Sameness::Same));
    assert_eq!(numbers(&register, "9990000123"), [other.household.number]);
    receipts(merge(&register, one, other, &[Held::Number]));
    assert_eq!(offered(&register), []);
    // National number and Latin name lead to the record that is kept.
    for filter in ["9990000123", "name:Zuhayr", "name:محمود"] {
        assert_eq!(
            numbers(&register, filter),
            [one.household.number],
            "{filter}"
        );
    }
    assert_eq!(numbers(&register, "members:0"), [other.household.number]);
    assert!(register.pair(one, other, today()).unwrap().is_none());
    assert_sound(&register);
}

#[test]
fn a_merge_is_taken_back_whole_and_everything_is_found_as_before() {
    let (register, one, other) = twice();
    done(&register, judged(&register, one, other, Sameness::Same));
    let before = [
        file(&register, one.household),
        file(&register, other.household),
    ];
    let merged = receipts(merge(&register, one, other, &[]));
    let operation = merged[1].sequence + 1;
    // One half alone is not taken back, not even of what is valid.
    let half = planned(&register, operation).without(|number| number == one.household.number);
    assert_eq!(applied(&register, half, Take::Valid), 0);
    let plan = planned(&register, operation);
    assert_eq!(plan.changes(), 2);
    assert_eq!(applied(&register, plan, Take::All), 2);
    let now = [
        file(&register, one.household),
        file(&register, other.household),
    ];
    assert_eq!(now, before);
    assert_eq!(offered(&register), [(one, other)]);
    assert_sound(&register);
    // Something rests on it: neither half is taken back.
    let merged = receipts(merge(&register, one, other, &[]));
    done(&register, corrected(&register, one, "2001-08-21"));
    let plan = planned(&register, merged[1].sequence + 1);
    assert_eq!((plan.changes(), plan.all_refused()), (0, 2));
    assert_eq!(applied(&register, plan, Take::Valid), 0);
    assert_sound(&register);
}

#[test]
fn what_changed_since_a_plan_was_made_is_not_half_taken_back() {
    let (register, one, other) = twice();
    done(&register, judged(&register, one, other, Sameness::Same));
    let merged = receipts(merge(&register, one, other, &[]));
    let plan = planned(&register, merged[1].sequence + 1);
    done(&register, corrected(&register, one, "2001-08-21"));
    let digest = register.digest();
    assert_eq!(applied(&register, plan, Take::Valid), 0);
    assert_eq!(register.digest(), digest);
    assert_sound(&register);
}

#[test]
fn a_merge_within_a_household_restores_the_state_but_for_its_last_entry() {
    let register = Office::default().open();
    let members = vec![
        person("محمود أحمد خالد الخطيب", Relation::Head),
        person("سارة محمود أحمد الخطيب", Relation::Daughter),
        person("ساره محمود احمد خطيب", Relation::Daughter),
    ];
    let home = done(&register, family_of(members)).household().unwrap();
    let (one, other) = (person_id(home, 2), person_id(home, 3));
    done(&register, judged(&register, one, other, Sameness::Same));
    let before = file(&register, home);
    let merged = receipts(merge(&register, one, other, &[Held::Name]));
    assert_eq!(merged.len(), 1);
    assert_ne!(file(&register, home), before);
    let plan = planned(&register, merged[0].sequence + 1);
    assert_eq!(applied(&register, plan, Take::All), 1);
    assert_eq!(file(&register, home), before);
    assert_eq!(offered(&register), [(one, other)]);
    assert_sound(&register);
    // The same command again is the same change, and happens once.
    let command = commands(&register, one, other, &[]).remove(0);
    let request = masar_domain::Request {
        id: CommandId([7; 16]),
        command,
    };
    let first = together(&register, vec![request.clone()]);
    let again = together(&register, vec![request]);
    let of = |outcomes: Vec<Outcome>| receipts(outcomes)[0].sequence;
    assert_eq!(of(first), of(again));
}
