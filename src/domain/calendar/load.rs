//! Reading a file of days off.

use super::{Calendar, Feast, Holiday, When};
use crate::misread::Misread;
use crate::place::Bilingual;
use chrono::NaiveDate;
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCalendar {
    #[serde(default)]
    holiday: Vec<Spanned<RawHoliday>>,
    #[serde(default)]
    feast: Vec<RawFeast>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHoliday {
    /// Month and day of every year: `05-25`.
    day: Option<Spanned<String>>,
    from: Option<Spanned<String>>,
    /// The same day where it is left out.
    to: Option<Spanned<String>>,
    name: Option<Bilingual>,
    feast: Option<Spanned<String>>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFeast {
    code: String,
    name: Bilingual,
    note: Option<Bilingual>,
}

type Checked<T> = Result<T, (Range<usize>, String)>;

pub(super) fn load(text: &str) -> Result<Calendar, Misread> {
    let raw: RawCalendar = toml::from_str(text).map_err(|error| Misread::toml(text, &error))?;
    check(raw).map_err(|(span, what)| Misread::at(text, span, what))
}

fn check(raw: RawCalendar) -> Checked<Calendar> {
    let feasts = raw.feast.into_iter().map(|feast| Feast {
        code: feast.code,
        name: feast.name,
        note: feast.note,
    });
    let feasts: Vec<Feast> = feasts.collect();
    let holidays: Checked<Vec<Holiday>> = raw
        .holiday
        .into_iter()
        .map(|holiday| check_holiday(holiday, &feasts))
        .collect();
    Ok(Calendar {
        holidays: holidays?,
        feasts,
    })
}

fn check_holiday(raw: Spanned<RawHoliday>, feasts: &[Feast]) -> Checked<Holiday> {
    let place = raw.span();
    let raw = raw.into_inner();
    let when = match (&raw.day, &raw.from) {
        (Some(day), None) if raw.to.is_none() => yearly(day)?,
        (None, Some(from)) => once(from, raw.to.as_ref())?,
        _ => {
            let what = "a holiday has either day, or from and to";
            return Err((place, what.into()));
        }
    };
    let feast = match &raw.feast {
        None => None,
        Some(code) => Some(
            feasts
                .iter()
                .find(|feast| feast.code == *code.get_ref())
                .ok_or_else(|| (code.span(), "no [[feast]] has this code".to_owned()))?,
        ),
    };
    let name = raw.name.or_else(|| feast.map(|feast| feast.name.clone()));
    Ok(Holiday {
        when,
        name: name.ok_or_else(|| (place, "a holiday needs a name or a feast".to_owned()))?,
        feast: feast.map(|feast| feast.code.clone()),
        source: raw.source,
    })
}

fn yearly(text: &Spanned<String>) -> Checked<When> {
    let wrong = || (text.span(), "month and day, such as \"05-25\"".to_owned());
    let (month, day) = text.get_ref().split_once('-').ok_or_else(wrong)?;
    let (month, day) = (
        month.parse().map_err(|_| wrong())?,
        day.parse().map_err(|_| wrong())?,
    );
    // A day that only leap years have would be passed over in the others.
    match NaiveDate::from_ymd_opt(2023, month, day) {
        Some(_) => Ok(When::Yearly(month, day)),
        None => Err(wrong()),
    }
}

fn once(from: &Spanned<String>, to: Option<&Spanned<String>>) -> Checked<When> {
    let date = |text: &Spanned<String>| {
        NaiveDate::parse_from_str(text.get_ref(), "%Y-%m-%d")
            .map_err(|_| (text.span(), "a date such as \"2027-03-10\"".to_owned()))
    };
    let first = date(from)?;
    let last = match to {
        Some(to) => date(to)?,
        None => first,
    };
    match to {
        Some(to) if last < first => Err((to.span(), "the holiday ends before it begins".into())),
        _ => Ok(When::Once(first, last)),
    }
}
