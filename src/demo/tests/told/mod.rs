//! Tells made-up offices and folds them as a register would.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDate;
use masar_demo::{HouseholdStory, Office, Reach, Settings};
use masar_domain::event::Happened;
use masar_domain::{CaseFile, RuleBook, decide};
use std::sync::Arc;

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

/// Folds a story command by command; any refusal fails the test.
pub fn fold(story: &HouseholdStory) -> CaseFile {
    let book = book();
    let mut file: Option<CaseFile> = None;
    for step in &story.steps {
        let context = step.context(story.id, &book);
        let command = &step.request.command;
        let events = decide(file.as_ref(), command, &context).unwrap_or_else(|refusal| {
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
