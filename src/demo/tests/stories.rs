//! Every story is one that a register can live through.
#![allow(clippy::unwrap_used, clippy::panic)]

mod told;

use chrono::{Datelike, Weekday};
use masar_demo::{Office, Reach, Settings};
use masar_domain::clock::clocks;
use masar_domain::employer::{Employer, EmployerKind};
use masar_domain::place;
use masar_domain::unique::{UniqueKey, unique_keys};
use masar_domain::{Command, CommandId, VacancyId};
use std::collections::{HashMap, HashSet};
use told::{book, day, employers, files, fold, settings, stories};

#[test]
fn every_command_is_accepted_for_any_seed_size_and_day() {
    let mut steps = 0;
    for (seed, today) in [
        (1, "2026-11-15"),
        (2, "2026-05-21"),
        (3, "2026-03-01"),
        (4, "2025-10-31"),
        (5, "2025-01-02"),
        (6, "2024-02-29"),
        (7, "2028-12-31"),
        (u64::MAX, "2027-01-01"),
    ] {
        let settings = Settings {
            today: day(today),
            first_number: 1 + 1000 * u32::try_from(seed % 10).unwrap(),
            ..settings(400, seed)
        };
        for story in stories(settings) {
            let file = fold(&story);
            assert_eq!(file.household.id, story.id);
            steps += story.steps.len();
        }
    }
    assert!(steps > 8 * 400 * 4, "{steps}");
}

#[test]
fn a_story_begins_with_the_registration_and_goes_forward_on_working_days() {
    let settings = settings(500, 11);
    for story in stories(settings) {
        let registers = |c: &Command| matches!(c, Command::RegisterHousehold(_));
        let first = story.steps.first().unwrap();
        assert!(registers(&first.request.command));
        for pair in story.steps.windows(2) {
            assert!(pair[0].at < pair[1].at, "{}", story.id);
            assert!(pair[0].recorded <= pair[1].recorded, "{}", story.id);
            assert!(!registers(&pair[1].request.command));
        }
        for step in &story.steps {
            assert_eq!(step.at.date_in_amman(), step.recorded);
            assert!(step.recorded < settings.today);
            let yesterday = step.recorded.succ_opt() == Some(settings.today);
            let weekend = matches!(step.recorded.weekday(), Weekday::Fri | Weekday::Sat);
            assert!(yesterday || !weekend, "{} {}", story.id, step.recorded);
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_another_office() {
    let told = |seed| {
        let stories: Vec<String> = stories(settings(120, seed))
            .map(|story| format!("{story:?}"))
            .collect();
        stories.join("\n")
    };
    assert_eq!(told(42), told(42));
    assert_ne!(told(42), told(43));
}

#[test]
fn a_household_is_the_same_in_a_small_office_and_in_a_large_one() {
    let small: Vec<_> = stories(settings(5, 9)).collect();
    let large: Vec<_> = stories(settings(50, 9)).take(5).collect();
    assert_eq!(small, large);
    let later = Settings {
        first_number: 4,
        ..settings(2, 9)
    };
    assert_eq!(small[3..], stories(later).collect::<Vec<_>>());
}

#[test]
fn an_office_says_how_many_households_are_to_come() {
    let mut office = Office::new(settings(3, 1), book());
    assert_eq!(office.len(), 3);
    assert!(office.next().is_some());
    assert_eq!(office.len(), 2);
    assert_eq!(office.count(), 2);
    assert_eq!(stories(settings(0, 1)).count(), 0);
    let last = Settings {
        first_number: u32::MAX,
        ..settings(9, 1)
    };
    assert_eq!(stories(last).count(), 1);
}

#[test]
fn command_ids_and_national_numbers_and_references_are_never_given_twice() {
    let mut commands: HashSet<CommandId> = HashSet::new();
    let mut keys: HashSet<UniqueKey> = HashSet::new();
    // A second office beside the first, with numbers that follow.
    for (seed, first_number) in [(1, 1), (2, 1501)] {
        let settings = Settings {
            first_number,
            ..settings(1500, seed)
        };
        for story in stories(settings) {
            for step in &story.steps {
                assert!(commands.insert(step.request.id), "{:?}", step.request.id);
            }
            for key in unique_keys(&fold(&story)) {
                assert!(keys.insert(key.clone()), "{key:?}");
            }
        }
    }
    assert!(keys.len() > 10_000);
}

#[test]
fn employers_come_first_with_branches_and_no_vacancy_has_more_people_than_seats() {
    let all = employers(settings(1, 1));
    for (number, employer) in (1..).zip(&all) {
        assert_eq!(employer.id.0, number);
        assert!(!employer.vacancies.is_empty());
    }
    let branch = |employer: &&Employer| employer.particulars.kind == EmployerKind::BranchInvestor;
    assert!(all.iter().filter(branch).count() >= 3);
    assert!(all.iter().any(|employer| !employer.flags.is_empty()));
    let mut taken: HashMap<VacancyId, u32> = HashMap::new();
    for file in files(settings(600, 1)) {
        for vacancy in file.follow_ups.iter().filter_map(|told| told.vacancy) {
            *taken.entry(vacancy).or_default() += 1;
            assert!(file.household.id.number <= 400, "seats are counted");
        }
    }
    assert!(taken.len() > 12, "{taken:?}");
    for (id, taken) in taken {
        let employer = all.iter().find(|known| known.id == id.employer).unwrap();
        let vacancy = employer.vacancy(id).unwrap();
        assert!(vacancy.seats_left(taken) > 0, "{id}: {taken}");
    }
}

#[test]
fn national_numbers_show_that_they_are_invented() {
    for file in files(settings(300, 5)) {
        for member in &file.household.members {
            if let Some(number) = member.particulars.identity.number() {
                assert!(number.to_string().starts_with("00"));
            }
        }
    }
}

#[test]
fn an_office_of_one_governorate_stays_inside_it() {
    let irbid = place::governorate("irbid").unwrap();
    let settings = Settings {
        reach: Reach::Governorate(irbid),
        ..settings(400, 3)
    };
    let mut liwa = HashSet::new();
    for file in files(settings) {
        for address in &file.household.addresses {
            assert_eq!(address.value.governorate, "irbid");
            assert!(!address.value.locality.is_empty());
            liwa.insert(address.value.liwa.clone());
        }
    }
    assert_eq!(liwa.len(), 9, "every liwa has families: {liwa:?}");
}

#[test]
fn under_another_day_the_clocks_still_end_around_it() {
    let settings = Settings {
        today: day("2027-06-10"),
        ..settings(400, 3)
    };
    let book = book();
    let soon = files(settings)
        .iter()
        .flat_map(|file| clocks(file, &book, settings.today))
        .filter_map(|clock| clock.days_left(settings.today))
        .filter(|days| (0..=90).contains(days))
        .count();
    assert!(soon > 20, "{soon}");
}
