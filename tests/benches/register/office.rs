//! The office that is measured: made up, the same at every run.

use chrono::NaiveDate;
use masar_demo::{Office, Reach, Settings};
use masar_domain::dated::Moment;
use masar_domain::{RuleBook, UserName};
use masar_store::Caller;
use std::error::Error;
use std::sync::Arc;

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

pub(crate) fn office(households: u32, book: &Arc<RuleBook>) -> Result<Office, Box<dyn Error>> {
    let settings = Settings {
        households,
        seed: 1,
        today: today(),
        office: "IRB".parse()?,
        first_number: 1,
        reach: Reach::Country,
    };
    Ok(Office::new(settings, Arc::clone(book)))
}

pub(crate) fn caller() -> Result<Caller, Box<dyn Error>> {
    let by: UserName = "bench".parse()?;
    // Nine in the morning of today in Amman.
    let at = today().and_hms_opt(6, 0, 0).unwrap_or_default().and_utc();
    Ok(Caller {
        by,
        at: Moment::from_utc(at),
        today: today(),
    })
}
