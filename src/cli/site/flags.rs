//! What is known of a workplace, as flags give it.

use crate::cli::desk::Desk;
use crate::cli::given;
use crate::cli::read;
use masar_domain::employer::Has;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::place;
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(super) struct Flags {
    #[arg(long = "called", value_name = "NAME", value_parser = read::line)]
    called: Option<Clean>,
    #[arg(long = "at", value_name = "PLACE", value_parser = read::line)]
    at: Option<Clean>,
    #[arg(long, value_name = "NAME", value_parser = read::line)]
    village: Option<Clean>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    branch: Option<Has>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    bus: Option<Has>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    childcare: Option<Has>,
    #[arg(long, value_name = "CODE", value_parser = read::coded::<Has>)]
    accessible: Option<Has>,
}

impl Flags {
    /// What the flags say goes over what is known.
    pub(super) fn over(&self, mut known: SiteParticulars, desk: &Desk) -> SiteParticulars {
        if let Some(name) = &self.called {
            known.name = desk.take(name);
        }
        if let Some(liwa) = &self.at {
            known.liwa = given::liwa_code(&desk.take(liwa));
            known.governorate = match place::liwa(&known.liwa) {
                Some((governorate, _)) => governorate.code.clone(),
                // The core says that it knows no such place.
                None => known.governorate,
            };
        }
        if let Some(village) = &self.village {
            known.locality = desk.take(village);
        }
        known.branch = self.branch.unwrap_or(known.branch);
        known.bus = self.bus.unwrap_or(known.bus);
        known.childcare = self.childcare.unwrap_or(known.childcare);
        known.accessible = self.accessible.unwrap_or(known.accessible);
        known
    }
}
