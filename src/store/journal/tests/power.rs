//! The power goes: at every step of a day, and again during the opening after.

use super::modelled::{Faults, ModelledDisk, Survival};
use super::*;

/// A day's appends: single commands, groups, and operations that end, end much
/// later, or never do.
fn day() -> Vec<Vec<Step>> {
    use Step::{Begin, End, Entry, Part};
    let mut day = vec![
        vec![Entry],
        vec![Entry, Entry, Entry],
        vec![Begin, Part(0)],
        vec![Entry],
        vec![Part(0), Part(0), Entry],
        vec![End(0), Entry],
        vec![Begin, Part(1), Part(1), End(1)],
        vec![Begin, Part(2), Entry, Entry, Entry, Entry],
        vec![Begin, Part(3)],
    ];
    day.extend((0..6).map(|_| vec![Entry, Part(3), Entry]));
    day.push(vec![End(3)]);
    day.push(vec![Entry; 12]);
    day
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Entry,
    Begin,
    Part(usize),
    End(usize),
}

/// Works through the day until something fails; returns the last frame that
/// was acknowledged.
fn work(disk: &ModelledDisk) -> u64 {
    let Ok((mut journal, _)) = open(disk, small()) else {
        return 0;
    };
    let mut operations = Vec::new();
    for steps in day() {
        let mut next = journal.next_sequence();
        let mut frames = Vec::new();
        for step in steps {
            let text = body(next).into_bytes();
            frames.push(match step {
                Step::Begin => {
                    operations.push(journal.begin());
                    continue;
                }
                Step::Entry => Frame::Entry(text),
                Step::Part(number) => Frame::Part(operations[number], text),
                Step::End(number) => Frame::End(operations[number], text),
            });
            next += 1;
        }
        if journal.append(&frames).is_err() {
            break;
        }
    }
    // What the writer was told, not what it tried.
    journal.last().0
}

/// How many frames the whole day has.
fn whole_day() -> u64 {
    let frames = |steps: &Vec<Step>| {
        steps
            .iter()
            .filter(|step| !matches!(step, Step::Begin))
            .count() as u64
    };
    day().iter().map(frames).sum()
}

/// The kinds of all frames of the day, from a run without trouble.
fn kinds() -> Vec<Kind> {
    let disk = ModelledDisk::new();
    assert_eq!(work(&disk), whole_day());
    let (journal, _) = open(&disk, small()).unwrap();
    (1..=whole_day())
        .map(|number| journal.read_at(number).unwrap().unwrap().kind)
        .collect()
}

/// Opens after the cut and checks: all that was acknowledged, then at most
/// more of the day's frames in their order, and nothing else; and it goes on.
fn must_hold(disk: &ModelledDisk, acknowledged: u64, kinds: &[Kind], story: &str) {
    let (mut journal, opened) = open(disk, small().at_least(acknowledged))
        .unwrap_or_else(|error| panic!("{story}: {error}"));
    assert!(
        opened.last >= acknowledged,
        "{story}: {opened:?} after {acknowledged}"
    );
    for number in 1..=opened.last {
        let entry = journal.read_at(number).unwrap().unwrap();
        assert_eq!(entry.body, body(number).into_bytes(), "{story}");
        assert_eq!(entry.kind, kinds[number as usize - 1], "{story}");
    }
    let checked = journal
        .check(|_| {})
        .unwrap_or_else(|error| panic!("{story}: {error}"));
    assert_eq!(
        (checked.frames, checked.hash),
        (opened.last, opened.hash),
        "{story}"
    );
    let mut read = journal.read_from(1).map(Result::unwrap);
    let ended = read.all(|entry| entry.effective <= opened.last);
    assert!(ended, "{story}: a part was read before its end");

    append(&mut journal, opened.last + 1..=opened.last + 9);
    drop(journal);
    let (journal, again) = open(disk, small()).unwrap();
    assert_eq!(
        (again.last, again.torn_bytes),
        (opened.last + 9, 0),
        "{story}"
    );
    journal.check(|_| {}).unwrap();
}

fn survivals() -> impl Iterator<Item = Survival> {
    let seeds = 1..=6;
    let random = seeds.flat_map(|seed| [Survival::Prefix(seed), Survival::Sectors(seed)]);
    [Survival::Synced, Survival::Everything]
        .into_iter()
        .chain(random)
}

/// The disk with the power cut at this step of the day, and what was
/// acknowledged until then.
fn cut_day(step: u64) -> (ModelledDisk, u64) {
    let disk = ModelledDisk::new();
    disk.fail(Faults {
        cut_at: Some(step),
        ..Faults::default()
    });
    let acknowledged = work(&disk);
    (disk, acknowledged)
}

fn steps_of_a_day() -> u64 {
    let disk = ModelledDisk::new();
    work(&disk);
    disk.counts().steps
}

#[test]
fn whenever_the_power_goes_everything_acknowledged_is_there() {
    let (kinds, steps) = (kinds(), steps_of_a_day());
    assert!(steps > 50, "the day has {steps} steps");
    let mut acknowledged_at_all = 0;
    for step in 1..=steps + 1 {
        let (disk, acknowledged) = cut_day(step);
        acknowledged_at_all += acknowledged;
        for survival in survivals() {
            let disk = disk.after_power_cut(survival);
            must_hold(
                &disk,
                acknowledged,
                &kinds,
                &format!("cut at {step}, {survival:?}"),
            );
        }
    }
    assert!(acknowledged_at_all > steps);
}

#[test]
fn the_power_may_go_again_while_the_journal_opens() {
    let kinds = kinds();
    for step in 1..=steps_of_a_day() + 1 {
        let (disk, acknowledged) = cut_day(step);
        for survival in [
            Survival::Synced,
            Survival::Prefix(step),
            Survival::Sectors(step),
        ] {
            for second in 1..=6 {
                let disk = disk.after_power_cut(survival);
                disk.fail(Faults {
                    cut_at: Some(second),
                    ..Faults::default()
                });
                drop(open(&disk, small()));
                for survival in [
                    Survival::Synced,
                    Survival::Everything,
                    Survival::Sectors(second),
                ] {
                    let disk = disk.after_power_cut(survival);
                    let story = format!("cut at {step}, then {second} of opening, {survival:?}");
                    must_hold(&disk, acknowledged, &kinds, &story);
                }
            }
        }
    }
}

#[test]
fn what_a_killed_process_left_behind_is_on_the_disk_before_it_is_built_upon() {
    // The system keeps what a killed process wrote and did not sync; the next
    // opening takes it for good, so then a power cut must not lose it.
    let kinds = kinds();
    for step in 1..=steps_of_a_day() + 1 {
        let (disk, acknowledged) = cut_day(step);
        disk.fail(Faults::default());
        let (mut journal, opened) = open(&disk, small().at_least(acknowledged)).unwrap();
        let lost = disk.after_power_cut(Survival::Synced);
        must_hold(
            &lost,
            opened.last,
            &kinds,
            &format!("killed at {step}, opened"),
        );

        append(&mut journal, opened.last + 1..=opened.last + 2);
        let lost = disk.after_power_cut(Survival::Synced);
        let (journal, again) = open(&lost, small().at_least(opened.last + 2)).unwrap();
        assert_eq!(again.last, opened.last + 2, "killed at {step}, appended");
        journal.check(|_| {}).unwrap();
    }
}

#[test]
fn a_torn_end_of_any_length_is_cut_at_the_last_whole_entry() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=5);
    let last = journal.read_at(5).unwrap().unwrap().place;
    drop(journal);
    let whole = disk.bytes(&segment_path(1));
    for torn in 0..last.bytes {
        let disk = ModelledDisk::new();
        let kept = (last.offset + torn) as usize;
        disk.place(&segment_path(1), whole[..kept].to_vec());
        let (mut journal, opened) = open(&disk, settings().at_least(4)).unwrap();
        assert_eq!((opened.last, opened.torn_bytes), (4, torn));
        append(&mut journal, 5..=6);
        assert_eq!(bodies(journal.read_from(1)), commands(1..=6));
    }
}

#[test]
fn an_end_of_zeros_is_torn_too() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=5);
    drop(journal);
    let mut bytes = disk.bytes(&segment_path(1));
    bytes.extend([0; 5000]);
    disk.place(&segment_path(1), bytes);
    let (_, opened) = open(&disk, settings().at_least(5)).unwrap();
    assert_eq!((opened.last, opened.torn_bytes), (5, 5000));
}

#[test]
fn a_hole_in_an_append_that_was_never_acknowledged_is_torn_not_damage() {
    // The disk may write a later sector of one append and lose an earlier one.
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=2);
    let group: Vec<Frame> = (3..=9).map(|number| entry(&body(number))).collect();
    let places = journal.append(&group).unwrap().places;
    drop(journal);
    let mut bytes = disk.bytes(&segment_path(1));
    let (hole, after) = (places[2].offset as usize, places[3].offset as usize);
    bytes[hole..after].fill(0);
    disk.place(&segment_path(1), bytes);
    let (_, opened) = open(&disk, settings().at_least(2)).unwrap();
    assert_eq!(opened.last, 4);
    assert!(opened.torn_bytes > 0);
}

#[test]
fn an_end_that_the_state_has_already_applied_is_not_cut_off() {
    let disk = ModelledDisk::new();
    let (mut journal, _) = open(&disk, settings()).unwrap();
    append(&mut journal, 1..=5);
    drop(journal);
    let whole = disk.bytes(&segment_path(1));
    let torn = whole[..whole.len() - 3].to_vec();
    disk.place(&segment_path(1), torn.clone());
    let error = open(&disk, settings().at_least(5)).unwrap_err();
    assert!(
        matches!(
            error,
            JournalError::EndsTooEarly {
                last: 4,
                at_least: 5
            }
        ),
        "{error}"
    );
    assert_eq!(disk.bytes(&segment_path(1)), torn, "nothing was touched");
}
