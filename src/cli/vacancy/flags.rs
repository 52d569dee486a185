//! What a vacancy offers, as flags give it.

use crate::cli::desk::Desk;
use crate::cli::given;
use crate::cli::read;
use chrono::NaiveDate;
use masar_domain::Fils;
use masar_domain::employer::Has;
use masar_domain::employer::vacancy::VacancyTerms;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(super) struct Flags {
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    title: Option<Clean>,
    #[arg(long, value_name = "CODE", value_parser = read::line)]
    sector: Option<Clean>,
    #[arg(long, value_name = "COUNT")]
    seats: Option<u16>,
    #[arg(long, value_name = "JOD", value_parser = read::amount)]
    wage: Option<Fils>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    transport: Option<Has>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    childcare: Option<Has>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    accessible: Option<Has>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    needs: Option<Clean>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    open_from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    open_until: Option<NaiveDate>,
}

impl Flags {
    /// What the flags say goes over what is known.
    pub(super) fn over(&self, mut known: VacancyTerms, desk: &Desk) -> VacancyTerms {
        for (given, known) in [
            (&self.title, &mut known.title),
            (&self.sector, &mut known.sector),
            (&self.needs, &mut known.needs),
        ] {
            if let Some(text) = given {
                *known = desk.take(text);
            }
        }
        known.sector = given::sector_code(&known.sector);
        known.seats = self.seats.unwrap_or(known.seats);
        known.wage = self.wage.unwrap_or(known.wage);
        known.transport = self.transport.unwrap_or(known.transport);
        known.childcare = self.childcare.unwrap_or(known.childcare);
        known.accessible = self.accessible.unwrap_or(known.accessible);
        known.open_from = self.open_from.unwrap_or(known.open_from);
        known.open_until = self.open_until.or(known.open_until);
        known
    }
}
