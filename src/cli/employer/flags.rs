//! What is known of an employer, as flags give it.

use crate::cli::desk::Desk;
use crate::cli::given;
use crate::cli::read;
use chrono::NaiveDate;
use masar_domain::employer::{EmployerKind, EmployerParticulars};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(super) struct Flags {
    #[arg(long, value_name = "NAME", value_parser = read::line)]
    name: Option<Clean>,
    #[arg(long, value_name = "NAME", value_parser = read::line)]
    name_latin: Option<Clean>,
    #[arg(long = "is", value_name = "CODE", value_parser = read::coded::<EmployerKind>)]
    is: Option<EmployerKind>,
    #[arg(long, value_name = "NUMBER", value_parser = read::line)]
    registration: Option<Clean>,
    #[arg(long, value_name = "CODE", value_parser = read::line)]
    sector: Option<Clean>,
    #[arg(long, value_name = "NAME", value_parser = read::line)]
    contact: Option<Clean>,
    #[arg(long, value_name = "NUMBER", value_parser = read::line)]
    phone: Option<Clean>,
    #[arg(long, value_name = "ADDRESS", value_parser = read::line)]
    email: Option<Clean>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    support_from: Option<NaiveDate>,
}

impl Flags {
    /// What the flags say goes over what is known.
    pub(super) fn over(&self, mut known: EmployerParticulars, desk: &Desk) -> EmployerParticulars {
        for (given, known) in [
            (&self.name, &mut known.name.arabic),
            (&self.name_latin, &mut known.name.latin),
            (&self.registration, &mut known.social_security),
            (&self.sector, &mut known.sector),
            (&self.contact, &mut known.contact.person),
            (&self.phone, &mut known.contact.phone),
            (&self.email, &mut known.contact.email),
        ] {
            if let Some(text) = given {
                *known = desk.take(text);
            }
        }
        known.sector = given::sector_code(&known.sector);
        known.kind = self.is.unwrap_or(known.kind);
        known.support_from = self.support_from.or(known.support_from);
        known
    }
}
