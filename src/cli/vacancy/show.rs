//! `masar vacancy show`: what is offered, where, and how many seats are left.

use crate::cli::desk::Desk;
use crate::cli::page::{Field, Page};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::VacancyView;
use masar_domain::employer::vacancy::Vacancy;
use masar_domain::{Employer, VacancyId, sector};
use masar_text::messages::Args;

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "VACANCY", value_parser = read::vacancy)]
    vacancy: VacancyId,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let (employer, vacancy) = super::found(desk, self.vacancy)?;
        let taken = desk.register()?.seats_taken(vacancy.id)?;
        let minimum = minimum(desk, &vacancy)?;
        let view = VacancyView::of(&vacancy, taken, desk.day());
        desk.show(&view, || page(desk, &employer, &vacancy, taken, minimum))
    }
}

/// What the book says of the least wage there, in a sentence.
fn minimum(desk: &Desk, vacancy: &Vacancy) -> Result<String, Trouble> {
    let least = sector::minimum_wage(desk.book()?, &vacancy.terms.sector, desk.day());
    let Some((least, row)) = least else {
        return Ok(desk.words.text("work-minimum-not-known"));
    };
    let args = Args::new()
        .set("least", phrases::amount(least))
        .set("row", row.to_string());
    let id = match vacancy.terms.wage < least {
        true => "work-below-minimum",
        false => "work-minimum-kept",
    };
    Ok(desk.words.format(id, &args))
}

fn page(desk: &Desk, employer: &Employer, vacancy: &Vacancy, taken: u32, minimum: String) -> Page {
    let words = &desk.words;
    let terms = &vacancy.terms;
    let mut page = Page::new();
    page.title(format!("{}  {}", vacancy.id, terms.title));
    let place = employer.site_of(vacancy);
    let place = place.map(|site| phrases::site_place(words, &site.particulars));
    let has = |has| Field::words(phrases::word(words, has));
    page.facts([
        (
            words.text("work-col-employer-name"),
            Field::words(employer.particulars.name.shown()),
        ),
        (
            words.text("work-col-place"),
            Field::words(place.unwrap_or_default()),
        ),
        (
            words.text("work-col-sector"),
            Field::words(phrases::sector(words, &terms.sector)),
        ),
        (
            words.text("work-col-wage"),
            Field::amount(phrases::amount(terms.wage)),
        ),
        (
            words.text("work-col-seats-left"),
            Field::figures(format!("{}/{}", vacancy.seats_left(taken), terms.seats)),
        ),
        (words.text("work-col-transport"), has(terms.transport)),
        (words.text("work-col-childcare"), has(terms.childcare)),
        (words.text("work-col-accessible"), has(terms.accessible)),
        (words.text("work-fact-needs"), Field::words(&terms.needs)),
        (
            words.text("work-fact-open-from"),
            Field::figures(terms.open_from),
        ),
        (
            words.text("work-fact-open-until"),
            terms.open_until.map_or(Field::empty(), Field::figures),
        ),
    ]);
    page.sentence(minimum);
    if let Some(closed) = &vacancy.closed {
        let why = phrases::word(words, closed.fact.why);
        let day = phrases::day(words, closed.fact.on);
        page.sentence(desk.joined([why, day, closed.fact.note.clone()]));
    }
    page
}
