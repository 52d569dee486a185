//! `masar whatif`: what would be, month by month, if a person took a job, with
//! the ground of every figure; and the page that a family takes home.

mod for_panes;
mod page;
mod view;

pub(crate) use for_panes::write_for_panes;

use super::desk::Desk;
use super::given;
use super::read;
use super::trouble::Trouble;
use super::unreadable::{Unreadable, What};
use chrono::NaiveDate;
use masar_domain::placement::Kind;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::whatif::{Fare, Offer, what_if};
use masar_domain::{Fils, PersonId, VacancyId};
use masar_exchange::whatif::{Form, Telling, write};
use masar_text::Lang;
use masar_text::messages::{Args, Messages};
use masar_text::sanitize::Clean;
use std::path::{Path, PathBuf};
use view::SheetView;

#[derive(Debug, clap::Args)]
pub(crate) struct WhatIf {
    #[arg(value_name = "PERSON", value_parser = read::person)]
    person: PersonId,
    #[arg(long, value_name = "VACANCY", value_parser = read::vacancy)]
    vacancy: Option<VacancyId>,
    #[arg(long, value_name = "JOD", value_parser = read::amount, required_unless_present = "vacancy")]
    wage: Option<Fils>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    start: NaiveDate,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Kind>)]
    kind: Option<Kind>,
    #[arg(long, value_name = "NAME", value_parser = read::line)]
    employer: Option<Clean>,
    #[arg(long, value_name = "CODE", value_parser = read::line)]
    sector: Option<Clean>,
    #[arg(long, value_name = "PLACE", value_parser = read::line)]
    liwa: Option<Clean>,
    #[arg(long, value_name = "JOD", value_parser = read::amount, allow_hyphen_values = true)]
    fare: Option<Fils>,
    #[arg(long, conflicts_with = "fare")]
    bus: bool,
    #[arg(long, value_name = "FILE", value_parser = page_file)]
    page: Option<PathBuf>,
}

impl WhatIf {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.person.household)?;
        let (book, today) = (desk.book()?, desk.day());
        let offer = self.offer(desk)?;
        let sheet = what_if(&file, self.person, &offer, book, today)?;
        let telling = Telling {
            sheet: &sheet,
            file: &file,
            book,
            words: &desk.words,
            today,
        };
        let written = self.page.as_deref();
        if let Some(path) = written {
            self.write(desk, telling, path)?;
        }
        let view = SheetView::of(&telling, written);
        desk.show(&view, || page::page(desk, &telling, written))
    }

    /// What the vacancy offers, and over it what is given by flags.
    fn offer(&self, desk: &Desk) -> Result<Offer, Trouble> {
        let mut offer = match self.vacancy {
            Some(id) => self.vacant(desk, id)?,
            None => Offer {
                kind: Kind::Employer,
                employer: String::new(),
                sector: String::new(),
                liwa: String::new(),
                wage: Fils::ZERO,
                start: self.start,
                fare: Fare::Unknown,
            },
        };
        offer.wage = self.wage.unwrap_or(offer.wage);
        offer.kind = self.kind.unwrap_or(offer.kind);
        if self.employer.is_some() {
            offer.employer = desk.take_any(&self.employer);
        }
        if self.sector.is_some() {
            offer.sector = given::sector_code(&desk.take_any(&self.sector));
        }
        if self.liwa.is_some() {
            offer.liwa = given::liwa_code(&desk.take_any(&self.liwa));
        }
        offer.fare = match (self.bus, self.fare) {
            (true, _) => Fare::Bus,
            (false, Some(fare)) => Fare::Costs(fare),
            (false, None) => offer.fare,
        };
        Ok(offer)
    }

    fn vacant(&self, desk: &Desk, id: VacancyId) -> Result<Offer, Trouble> {
        let employer = desk.register()?.employer(id.employer)?;
        let found = employer.as_ref().and_then(|employer| {
            let vacancy = employer.vacancy(id)?;
            Some(Offer::of_vacancy(employer, vacancy, self.start))
        });
        let missing = || Refusal::new(Code::VacancyNotFound).at("whatif.vacancy");
        found.ok_or_else(|| missing().text("id", id).into())
    }

    /// The page speaks Arabic unless another language is asked for by name: the
    /// caseworker's screen may speak another than the family.
    fn write(&self, desk: &Desk, telling: Telling<'_>, path: &Path) -> Result<(), Trouble> {
        let words = Messages::new(desk.globals.lang.unwrap_or(Lang::Arabic));
        let telling = Telling {
            words: &words,
            ..telling
        };
        let form = Form::of(path).unwrap_or(Form::Plain);
        write(&telling, form, path)?;
        Ok(())
    }
}

/// A page is HTML or plain text, by its ending.
fn page_file(text: &str) -> Result<PathBuf, Unreadable> {
    let path = PathBuf::from(text);
    match Form::of(&path) {
        Some(_) => Ok(path),
        None => Err(Unreadable::new(What::FamilyPage, text)),
    }
}

/// Where the page was written, as a sentence.
fn written(words: &Messages, path: &Path) -> String {
    let args = Args::new().set("file", path.display().to_string());
    words.format("whatif-written", &args)
}
