//! What speaks for somebody in a vacancy and what against, in words: the one
//! place that lists, panes and plain verbs take them from.

use masar_domain::matching::{Against, Fits, Match};
use masar_text::calendar;
use masar_text::messages::{Args, Messages};

/// Why it fits.
#[must_use]
pub fn fits(messages: &Messages, one: &Fits) -> String {
    messages.format_plain(&fits_id(one), &fits_args(one))
}

fn fits_id(one: &Fits) -> String {
    format!("match-fits-{}", one.code())
}

fn fits_args(one: &Fits) -> Args {
    match one {
        Fits::Age { age, row } => Args::new().set("age", *age).set("row", row.to_string()),
        Fits::Childcare { children } => Args::new().set("children", *children),
        Fits::Wage { least, row } => Args::new()
            .set("least", calendar::amount(least.0))
            .set("row", row.to_string()),
        _ => Args::new(),
    }
}

/// What stands against it.
#[must_use]
pub fn against(messages: &Messages, one: &Against) -> String {
    messages.format_plain(&against_id(one), &against_args(one))
}

fn against_id(one: &Against) -> String {
    format!("match-against-{}", one.code())
}

fn against_args(one: &Against) -> Args {
    match one {
        Against::Age { age, from, to, row } => Args::new()
            .set("age", *age)
            .set("from", *from)
            .set("to", *to)
            .set("row", row.to_string()),
        Against::NoChildcare { children } => Args::new().set("children", *children),
        Against::WageBelowMinimum { least, row } => Args::new()
            .set("least", calendar::amount(least.0))
            .set("row", row.to_string()),
        Against::MonthsUsed { used, allowed } => {
            Args::new().set("used", *used).set("allowed", *allowed)
        }
        _ => Args::new(),
    }
}

/// All of it in whole, what stands against first.
#[must_use]
pub fn line(messages: &Messages, held: &Match) -> String {
    let stands = held.against.iter().map(|one| against(messages, one));
    let speaks = held.fits.iter().map(|one| fits(messages, one));
    let (stands, speaks) = (joined(stands), joined(speaks));
    let args = Args::new().set("against", &stands).set("fits", &speaks);
    match (stands.is_empty(), speaks.is_empty()) {
        (true, _) => messages.format("match-line-for", &args),
        (false, true) => messages.format("match-line-against", &args),
        (false, false) => messages.format("match-line", &args),
    }
}

/// The same in few words, for a column.
#[must_use]
pub fn brief(messages: &Messages, held: &Match) -> String {
    let said = |id: String, args: Args| {
        let short = format!("{id}.short");
        let id = if messages.has(&short) { short } else { id };
        messages.format_plain(&id, &args)
    };
    let stands = held.against.iter();
    let stands = joined(stands.map(|one| said(against_id(one), against_args(one))));
    let speaks = held.fits.iter();
    let speaks = joined(speaks.map(|one| said(fits_id(one), fits_args(one))));
    match (stands.is_empty(), speaks.is_empty()) {
        (true, _) => speaks,
        (false, true) => stands,
        (false, false) => {
            let args = Args::new().set("against", &stands).set("fits", &speaks);
            messages.format("match-brief", &args)
        }
    }
}

fn joined(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join(" · ")
}
