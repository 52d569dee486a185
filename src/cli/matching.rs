//! `masar match`: vacancies for a person, or people for a vacancy, each with
//! why it fits and what stands against it.

use super::desk::Desk;
use super::page::{Column, Field, Page, Table};
use super::phrases;
use super::read::{self, PersonOrVacancy};
use super::trouble::Trouble;
use super::vacancy;
use super::view::Money;
use masar_domain::matching::{self, Match, NetGain, Seeker};
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, Employer, PersonId, VacancyId};
use masar_store::{LOOKED_AT, Looked};
use masar_tui::matched;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Matching {
    #[arg(value_name = "PERSON|VACANCY", value_parser = read::person_or_vacancy)]
    of: PersonOrVacancy,
    #[arg(long, value_name = "COUNT", value_parser = read::count)]
    limit: Option<u32>,
    #[arg(long, value_name = "COUNT", value_parser = read::count, default_value_t = LOOKED_AT)]
    look: u32,
}

/// The matches, and what they were found in.
#[derive(Debug, Serialize)]
struct MatchesView {
    /// Employers, or households, looked at, the nearest first.
    looked_at: u32,
    /// How many there are.
    of: u32,
    matches: Vec<MatchView>,
}

/// What was looked at.
struct Searched {
    looked_at: u32,
    of: u32,
    /// The message that says that it was not all.
    message: &'static str,
}

impl Searched {
    fn of<T>(looked: &Looked<T>, message: &'static str) -> Searched {
        Searched {
            looked_at: u32::try_from(looked.found.len()).unwrap_or(u32::MAX),
            of: looked.of,
            message,
        }
    }
}

#[derive(Debug, Serialize)]
struct MatchView {
    person: String,
    name: String,
    vacancy: String,
    title: String,
    employer: String,
    distance: &'static str,
    fits: Vec<Reason>,
    against: Vec<Reason>,
    /// More a month with the job than without, in its first full month, of what is known.
    net_gain: Option<Money>,
    /// The fare is still to come off the net gain.
    lacks_fare: bool,
}

#[derive(Debug, Serialize)]
struct Reason {
    code: &'static str,
    said: String,
}

/// One match with what is needed to speak of it.
struct Found<'a> {
    file: &'a CaseFile,
    employer: &'a Employer,
    held: Match,
    gain: Option<NetGain>,
}

impl Matching {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self.of {
            PersonOrVacancy::Person(id) => self.for_person(id, desk),
            PersonOrVacancy::Vacancy(id) => self.for_vacancy(id, desk),
        }
    }

    fn shown(&self) -> usize {
        self.limit.unwrap_or(20) as usize
    }

    fn for_person(&self, id: PersonId, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(id.household)?;
        let missing = || {
            Refusal::new(Code::PersonNotFound)
                .at("person")
                .text("id", id)
        };
        let member = file.household.member(id).ok_or_else(missing)?;
        let (book, register) = (desk.book()?, desk.register()?);
        let today = desk.day();
        let seeker = Seeker {
            file: &file,
            member,
            today,
        };
        let home = file.household.address_on(today);
        let home = home.map_or("", |address| address.governorate.as_str());
        let looked = register.openings_near(home, self.look)?;
        let searched = Searched::of(&looked, "work-looked-employers-near");
        let employers = looked.found;
        let offered = employers
            .iter()
            .flat_map(|e| e.vacancies.iter().map(move |v| (e, v)));
        let mut found = Vec::new();
        for held in matching::for_person(&seeker, offered, book) {
            let employer = employers.iter().find(|e| e.id == held.vacancy.employer);
            let Some(employer) = employer else { continue };
            let Some(vacancy) = employer.vacancy(held.vacancy) else {
                continue;
            };
            if vacancy.seats_left(register.seats_taken(vacancy.id)?) == 0 {
                continue;
            }
            let offer = matching::offer(employer, vacancy, today, None);
            let gain = matching::net_gain(&seeker, &offer, book);
            found.push(Found {
                file: &file,
                employer,
                held,
                gain,
            });
            if found.len() == self.shown() {
                break;
            }
        }
        let title = format!("{id}  {}", phrases::name(&file, id));
        say(desk, title, &found, &searched)
    }

    fn for_vacancy(&self, id: VacancyId, desk: &Desk) -> Result<(), Trouble> {
        let (employer, vacancy) = vacancy::found(desk, id)?;
        let (book, register) = (desk.book()?, desk.register()?);
        let today = desk.day();
        let rings = register.candidates(&employer, &vacancy, today)?;
        let looked = register.candidate_page(&rings, 0, self.look)?;
        let searched = Searched::of(&looked, "work-looked-households-near");
        let files = looked.found;
        let mut all = matching::for_vacancy(&employer, &vacancy, &files, book, today);
        all.truncate(self.shown());
        let found: Vec<Found<'_>> = all
            .into_iter()
            .filter_map(|held| {
                let file = files
                    .iter()
                    .find(|f| f.household.id == held.person.household)?;
                let member = file.household.member(held.person)?;
                let offer = matching::offer(&employer, &vacancy, today, None);
                let gain = matching::net_gain(
                    &Seeker {
                        file,
                        member,
                        today,
                    },
                    &offer,
                    book,
                );
                Some(Found {
                    file,
                    employer: &employer,
                    held,
                    gain,
                })
            })
            .collect();
        let title = format!("{id}  {}", vacancy.terms.title);
        say(desk, title, &found, &searched)
    }
}

fn say(
    desk: &Desk,
    title: String,
    found: &[Found<'_>],
    searched: &Searched,
) -> Result<(), Trouble> {
    let view = MatchesView {
        looked_at: searched.looked_at,
        of: searched.of,
        matches: found.iter().map(|one| view(desk, one)).collect(),
    };
    desk.show(&view, || {
        let mut page = page(desk, title, found);
        if searched.looked_at < searched.of {
            let (looked, of) = (searched.looked_at, searched.of);
            let said = phrases::looked_at(&desk.words, searched.message, (looked, of), "--look");
            page.sentence(said);
        }
        page
    })
}

fn view(desk: &Desk, found: &Found<'_>) -> MatchView {
    let held = &found.held;
    let vacancy = found.employer.vacancy(held.vacancy);
    let fits = held.fits.iter().map(|one| Reason {
        code: one.code(),
        said: matched::fits(&desk.words, one),
    });
    let against = held.against.iter().map(|one| Reason {
        code: one.code(),
        said: matched::against(&desk.words, one),
    });
    MatchView {
        person: held.person.to_string(),
        name: phrases::name(found.file, held.person),
        vacancy: held.vacancy.to_string(),
        title: vacancy.map(|v| v.terms.title.clone()).unwrap_or_default(),
        employer: found.employer.particulars.name.shown().to_owned(),
        distance: held.distance.code(),
        fits: fits.collect(),
        against: against.collect(),
        net_gain: found.gain.map(|gain| gain.a_month.into()),
        lacks_fare: found.gain.is_some_and(|gain| gain.lacks_fare),
    }
}

fn page(desk: &Desk, title: String, found: &[Found<'_>]) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    page.title(title);
    if found.is_empty() {
        page.sentence(words.text("work-nobody-fits"));
        return page;
    }
    let mut table = Table::new([
        Column::figures(words.text("work-col-person")),
        Column::words(words.text("work-col-name")),
        Column::figures(words.text("work-col-vacancy")),
        Column::words(words.text("work-col-title")),
        Column::words(words.text("work-col-distance")),
        Column::amount(words.text("work-col-net-gain")),
        Column::words(words.text("work-col-against")),
    ])
    .ending_in_sentences();
    for one in found {
        let held = &one.held;
        let vacancy = one.employer.vacancy(held.vacancy);
        let stands = held
            .against
            .iter()
            .map(|reason| matched::against(&desk.words, reason));
        let gain = one.gain.map(|gain| phrases::amount(gain.a_month));
        table.row([
            Field::figures(held.person),
            Field::words(phrases::name(one.file, held.person)),
            Field::figures(held.vacancy),
            Field::words(vacancy.map(|v| v.terms.title.clone()).unwrap_or_default()),
            Field::words(phrases::word(words, held.distance)),
            gain.map_or(Field::empty(), Field::amount),
            Field::words(stands.collect::<Vec<_>>().join(" · ")),
        ]);
    }
    page.table(table);
    if found
        .iter()
        .any(|one| one.gain.is_some_and(|gain| gain.lacks_fare))
    {
        page.sentence(words.text("work-fare-not-said"));
    }
    page
}
