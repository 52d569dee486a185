//! A process that writes is killed at random moments, a hundred times, some of
//! them while it opens: every command it said was acknowledged is there.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::child::{self, Said};
use crate::office::commands::*;
use crate::office::*;
use masar_domain::HouseholdId;
use masar_domain::commands::Request;
use masar_store::{Outcome, Register, Together};
use std::collections::HashSet;
use std::path::Path;
use std::thread;
use std::time::Duration;

const KILLS: u64 = 120;

/// Numbers that are always the same for the same seed (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }
}

/// The child: opens the register and works until it is killed.
fn work(place: &Path, turn: u64) {
    let mut said = Said::in_place(place);
    let (register, _) = Register::open(&place.join("register"), settings(), |_| {}).unwrap();
    let mut dice = Dice(turn * 7919 + 1);
    let mut next = turn * 10_000;
    loop {
        let homes = homes(&register);
        let count = dice.below(5) + 1;
        let mut any = || -> Request {
            next += 1;
            if homes.is_empty() || dice.below(8) == 0 {
                return numbered(next, family_with("محمود", next));
            }
            let home = homes[dice.below(homes.len() as u64) as usize];
            match dice.below(3) {
                0 => numbered(next, assigning(home, Some(&format!("lina{next}")))),
                _ => numbered(next, note(home, "زيارة")),
            }
        };
        let requests: Vec<Request> = (0..count).map(|_| any()).collect();
        let how = match count % 3 {
            0 => Together::AllOrNothing,
            _ => Together::EachAlone,
        };
        let ids: Vec<String> = requests.iter().map(|r| id_of(r).to_string()).collect();
        let given = register.give(requests, &caller(), how).unwrap();
        assert!(given.outcomes.iter().all(|o| o.done().is_some()));
        said.line(&ids.join(" "));
    }
}

fn homes(register: &Register) -> Vec<HouseholdId> {
    let files = register.page(&found(register, ""), 0, 20).unwrap();
    files.iter().map(|file| file.household.id).collect()
}

fn id_of(request: &Request) -> u64 {
    u64::from_be_bytes(request.id.0[8..].try_into().unwrap())
}

/// The ids of every line that was said whole, of groups that the turn finished.
fn acknowledged(place: &Path) -> Vec<Vec<u64>> {
    let numbers = |line: &String| line.split(' ').map(|id| id.parse().unwrap()).collect();
    child::lines(place).iter().map(numbers).collect()
}

/// Each of these commands was carried out before.
fn assert_there(register: &Register, ids: impl Iterator<Item = u64>) {
    let nobody = HouseholdId {
        number: u32::MAX,
        office: "ZZZ".parse().unwrap(),
    };
    // Sent again under the same id, whatever it asks now, it is a repeat; one
    // that was lost would be refused, for there is no such household.
    let again: Vec<Request> = ids.map(|id| numbered(id, note(nobody, "?"))).collect();
    let ids: Vec<u64> = again.iter().map(id_of).collect();
    let given = register
        .give(again, &caller(), Together::EachAlone)
        .unwrap();
    let lost = given.outcomes.iter().zip(ids);
    let lost: Vec<u64> = lost
        .filter(|(outcome, _)| !matches!(outcome, Outcome::Done(receipt) if receipt.repeated))
        .map(|(_, id)| id)
        .collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
}

#[test]
fn a_process_killed_at_any_moment_loses_nothing_it_acknowledged() {
    const THIS: &str = "kill::a_process_killed_at_any_moment_loses_nothing_it_acknowledged";
    if let Some((place, turn)) = child::role() {
        return work(&place, turn);
    }
    let place = tempfile::tempdir().unwrap();
    let place = place.path();
    let (mut dice, mut checked) = (Dice(20_260_315), 0);
    let (mut silent, mut seen) = (0, HashSet::new());
    for turn in 1..=KILLS {
        let before = acknowledged(place).len();
        let mut child = child::running(THIS, place, turn).spawn().unwrap();
        match turn % 8 {
            // In the middle of opening.
            0 => thread::sleep(Duration::from_micros(dice.below(4_000))),
            4 => thread::sleep(Duration::from_micros(dice.below(30_000))),
            // In the middle of work.
            _ => {
                child::wait_for_lines(place, before + 1, &mut child);
                thread::sleep(Duration::from_micros(dice.below(15_000)));
            }
        }
        child.kill().unwrap();
        let ended = child.wait().unwrap();
        assert_eq!(ended.code(), None, "{}", child::last_words(place));

        let groups = acknowledged(place);
        silent += u64::from(groups.len() == before);
        let opened = Register::open(&place.join("register"), settings(), |_| {});
        let (register, _) = opened.unwrap_or_else(|e| panic!("turn {turn}: {e}"));
        let thorough = turn.is_multiple_of(10) || turn == KILLS;
        let from = if thorough { 0 } else { checked };
        let ids = groups[from..].iter().flatten().copied();
        assert_there(&register, ids);
        checked = groups.len();
        if thorough {
            assert_sound(&register);
        }
        seen.insert(register.last_change());
    }
    // The kills hit opening as well as work.
    assert!(
        silent >= 5,
        "{silent} kills before the first acknowledgement"
    );
    assert!(
        seen.len() as u64 > KILLS / 2,
        "{} different ends",
        seen.len()
    );
}
