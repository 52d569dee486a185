//! What if a person takes a job: asking, the sheet, and the family's page.

use super::{Because, Count, forms as form, person, vacancy};
use crate::app::{App, Body, Effect, Screen, Telling};
use crate::forms::{self, Question};
use masar_domain::whatif::Offer;
use masar_domain::{CaseFile, PersonId};
use std::sync::Arc;

/// On the sheet itself, there is somebody; otherwise in the household that is
/// meant.
pub(super) fn can_open(app: &App) -> Result<(), Because> {
    match meant(app) {
        Some(file) if file.household.members_on(app.today()).next().is_some() => Ok(()),
        Some(_) => Err(Because("help-because-nobody")),
        None => Err(Because("help-because-no-household")),
    }
}

/// The household under the cursor; from a vacancy alone, the one that the panes
/// stand on.
fn meant(app: &App) -> Option<Arc<CaseFile>> {
    let current = app.current.as_ref().map(|current| &current.file);
    let alone = vacancy::is_marked(app).is_ok();
    let below = app.households.under_cursor().filter(|_| alone);
    current.or(below).cloned()
}

/// Asks for whom; on the sheet itself, and in a row that is of one person,
/// about that person.
pub(super) fn open(app: &mut App, _: Count) -> Vec<Effect> {
    match on_sheet(app).or_else(|| vacancy::marked_person(app)) {
        Some(person) => ask(app, person),
        None => match meant(app) {
            Some(file) => person::what_if(app, &file),
            None => Vec::new(),
        },
    }
}

fn on_sheet(app: &App) -> Option<PersonId> {
    let seen = app.screens.seen().screen == Screen::WhatIf;
    let question = app.question.as_ref().filter(|_| seen)?;
    Some(question.person)
}

/// Opens the form for that person: with what the marked vacancy offers, or with
/// what was asked last.
pub(super) fn ask(app: &mut App, person: PersonId) -> Vec<Effect> {
    let Some(file) = meant(app) else {
        return Vec::new();
    };
    let asked = app.question.as_ref();
    let asked = asked.filter(|asked| asked.person == person);
    let asked = asked.map(|asked| asked.offer.clone());
    let offer = match vacancy::marked(app) {
        Some(vacant) => {
            let start = vacant.vacancy.terms.open_from.max(app.today());
            let offer = Offer::of_vacancy(&vacant.employer, &vacant.vacancy, start);
            // Asked about before: the fare and the day are as they were said.
            Some(
                asked
                    .filter(|asked| is_same(asked, &offer))
                    .unwrap_or(offer),
            )
        }
        None => asked,
    };
    let form = forms::whatif(&file, person, offer.as_ref(), &form::setting(app));
    form::open(app, form)
}

fn is_same(one: &Offer, other: &Offer) -> bool {
    let job = |offer: &Offer| (offer.wage, offer.employer.clone(), offer.liwa.clone());
    job(one) == job(other)
}

/// Opens the sheet for what the form asked.
pub(super) fn show(app: &mut App, question: Question) -> Vec<Effect> {
    app.form = None;
    let household = question.person.household;
    app.question = Some(question);
    app.screens.open(Screen::WhatIf, Some(household));
    if let Body::Text(telling) = &mut app.screens.seen_mut().body {
        *telling = Telling::default();
    }
    Vec::new()
}

pub(super) fn can_write(app: &App) -> Result<(), Because> {
    match app.question {
        Some(_) => Ok(()),
        None => Err(Because("help-because-nothing-asked")),
    }
}

/// Writes the page for the family.
pub(super) fn write(app: &mut App, _: Count) -> Vec<Effect> {
    let question = app.question.clone().map(Box::new);
    question.map(Effect::WritePage).into_iter().collect()
}
