//! Tells made-up offices and folds them as a register would.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDate;
use masar_demo::{EmployerStory, HouseholdStory, Office, Reach, Settings};
use masar_domain::commands::Aggregates;
use masar_domain::employer::Employer;
use masar_domain::event::Happened;
use masar_domain::{CaseFile, Context, RuleBook, decide};
use std::sync::{Arc, LazyLock};

pub const TODAY: &str = "2026-11-15";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn book() -> Arc<RuleBook> {
    RuleBook::embedded().unwrap()
}

pub fn settings(households: u32, seed: u64) -> Settings {
    Settings {
        households,
        seed,
        today: day(TODAY),
        office: "IRB".parse().unwrap(),
        first_number: 1,
        reach: Reach::Country,
    }
}

pub fn stories(settings: Settings) -> impl Iterator<Item = HouseholdStory> {
    Office::new(settings, book())
}

static EMPLOYERS: LazyLock<Vec<Employer>> = LazyLock::new(|| employers(settings(1, 1)));

/// The employers of an office as they stand; any refusal fails the test.
pub fn employers(settings: Settings) -> Vec<Employer> {
    let told = Office::new(settings, book()).employers();
    told.iter().map(fold_employer).collect()
}

fn fold_employer(story: &EmployerStory) -> Employer {
    let mut employer: Option<Employer> = None;
    for step in &story.steps {
        let household = "IRB-000001".parse().unwrap();
        let context = Context {
            next_employer: story.id.0,
            ..step.context(household, &book())
        };
        let on = Aggregates {
            employer: employer.as_ref(),
            ..Aggregates::default()
        };
        let events = decide(on, &step.request.command, &context);
        for event in events.unwrap_or_else(|refusal| panic!("{}: {refusal:?}", story.id)) {
            let happened = Happened {
                event,
                by: context.by.clone(),
                at: context.at,
            };
            match &mut employer {
                None => employer = Employer::begun_by(&happened),
                Some(employer) => employer.apply(&happened).unwrap(),
            }
        }
    }
    employer.unwrap()
}

/// Folds a story command by command; any refusal fails the test.
pub fn fold(story: &HouseholdStory) -> CaseFile {
    let book = book();
    let mut file: Option<CaseFile> = None;
    for step in &story.steps {
        let context = step.context(story.id, &book);
        let command = &step.request.command;
        let vacancy = command.vacancy();
        let on = Aggregates {
            file: file.as_ref(),
            employer: vacancy.and_then(|id| EMPLOYERS.iter().find(|known| known.id == id.employer)),
            seats_taken: 0,
        };
        let events = decide(on, command, &context).unwrap_or_else(|refusal| {
            panic!(
                "{} refused: {refusal:?}\n{command:#?}\nof {file:#?}",
                story.id
            )
        });
        assert!(
            !events.is_empty(),
            "{}: nothing came of {command:?}",
            story.id
        );
        for event in events {
            let happened = Happened {
                event,
                by: context.by.clone(),
                at: context.at,
            };
            match &mut file {
                None => file = CaseFile::begun_by(&happened),
                Some(file) => {
                    assert!(
                        file.apply(&happened).is_some(),
                        "{}: {happened:?}",
                        story.id
                    );
                }
            }
        }
    }
    file.unwrap()
}

/// The files of an office as they stand today.
pub fn files(settings: Settings) -> Vec<CaseFile> {
    stories(settings).map(|story| fold(&story)).collect()
}
