//! `masar person show`: one person, with enrollments and work.

use crate::cli::desk::Desk;
use crate::cli::household;
use crate::cli::page::{Field, Page};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::{EnrollmentView, PersonView, PlacementView, Sight};
use crate::cli::vocabulary::Coded;
use masar_domain::PersonId;
use masar_domain::identity::NoNumber;
use masar_domain::person::Member;
use masar_text::messages::Args;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
}

#[derive(Debug, Serialize)]
struct Shown {
    household: String,
    #[serde(flatten)]
    person: PersonView,
    enrollments: Vec<EnrollmentView>,
    placements: Vec<PlacementView>,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.person.household)?;
        let member = super::member(&file, self.person)?;
        let sight = Sight {
            file: &file,
            book: desk.book()?,
            day: desk.day(),
            secrets: desk.secrets(),
        };
        let theirs = file
            .enrollments
            .iter()
            .filter(|enrollment| enrollment.subject.person() == Some(self.person));
        let placements = file.placements_of(self.person);
        let shown = Shown {
            household: file.household.id.to_string(),
            person: PersonView::of(&file, member, sight.day, sight.secrets),
            enrollments: theirs.map(|e| EnrollmentView::of(sight, e)).collect(),
            placements: placements
                .map(|p| PlacementView::of(sight.file, p))
                .collect(),
        };
        desk.show(&shown, || page(desk, sight, member, &shown))
    }
}

fn page(desk: &Desk, sight: Sight<'_>, member: &Member, shown: &Shown) -> Page {
    let words = &desk.words;
    let who = &member.particulars;
    let mut page = Page::new();
    page.title(format!("{}  {}", member.id, who.name.shown()));
    let number = shown.person.national_number.clone();
    let absent = shown.person.no_number.and_then(NoNumber::from_code);
    let number = number.or_else(|| absent.map(|why| phrases::word(words, why)));
    let age = shown.person.age.map(|age| {
        let args = Args::new().set("age", age);
        words.format("cli-age", &args)
    });
    let born = shown.person.born.clone().unwrap_or_default();
    let word = |value: Option<String>| Field::words(value.unwrap_or_default());
    page.facts([
        (words.text("cli-fact-latin"), Field::words(&who.name.latin)),
        (words.text("cli-fact-national-number"), word(number)),
        (
            words.text("cli-fact-born"),
            Field::words(desk.joined([born, age.unwrap_or_default()])),
        ),
        (words.text("cli-fact-sex"), spoken(desk, Some(who.sex))),
        (
            words.text("cli-fact-relation"),
            spoken(desk, Some(who.relation)),
        ),
        (
            words.text("cli-fact-education"),
            spoken(desk, who.education),
        ),
        (words.text("cli-fact-work"), spoken(desk, who.work)),
        (
            words.text("cli-fact-joined"),
            Field::figures(&shown.person.joined),
        ),
        (
            words.text("cli-fact-remarks"),
            Field::words(household::remarks(desk, sight.file, member)),
        ),
    ]);
    page.facts(shown.enrollments.iter().map(|enrollment| {
        let programme = phrases::programme(words, sight.book, &enrollment.programme);
        let state = words.text(&format!("enrollment-state-{}", enrollment.state));
        let text = desk.joined([programme, state]);
        (enrollment.id.clone(), Field::words(text))
    }));
    page.facts(shown.placements.iter().map(|placement| {
        let stage = words.text(&format!("placement-stage-{}", placement.stage));
        let text = desk.joined([placement.employer.clone(), stage]);
        (placement.id.clone(), Field::words(text))
    }));
    page
}

fn spoken<T: Coded>(desk: &Desk, value: Option<T>) -> Field {
    let word = value.map(|value| phrases::word(&desk.words, value));
    Field::words(word.unwrap_or_default())
}
