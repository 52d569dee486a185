//! What forms say of an assessment: points, what is lacking, what opens after.

use crate::spoken_name;
use masar_domain::matters::graduation::{Assessment, Finding, Met, Watch};
use masar_text::calendar::{self, Length};
use masar_text::messages::Args;

use super::Setting;
use super::words::Words;

/// Points reached, points there are, and points needed.
pub(super) fn points(made: &Assessment, setting: &Setting) -> Words {
    let (reached, all) = made.points;
    let needed = setting.book.graduation_on(made.on);
    let args = Args::new()
        .set("reached", reached.to_string())
        .set("all", all)
        .set("needed", needed.map_or(0, |row| row.points).to_string());
    Words::With("form-graduation-points", args)
}

/// The required criteria that are not met.
pub(super) fn lacking(made: &Assessment, setting: &Setting) -> Option<Words> {
    let lang = setting.messages.lang();
    let name = |finding: &Finding| {
        let criterion = setting.book.criterion(&finding.criterion)?;
        let row = criterion.version(finding.version)?;
        let lacks = row.required && finding.met != Met::Yes;
        lacks.then(|| spoken_name(lang, &criterion.short).to_owned())
    };
    let names: Vec<String> = made.findings.iter().filter_map(name).collect();
    if names.is_empty() {
        return None;
    }
    let comma = setting.messages.text_plain("form-graduation-comma");
    let args = Args::new().set("criteria", names.join(&comma));
    Some(Words::With("form-graduation-lacking", args))
}

/// How long the file is watched, and when it is looked at.
pub(super) fn watched(watch: &Watch, setting: &Setting) -> Words {
    let day = |day| calendar::date_in_words(&setting.messages, day, Length::Short);
    let days: Vec<String> = watch.checks_open().map(|(_, on)| day(on)).collect();
    let comma = setting.messages.text_plain("form-graduation-comma");
    let args = Args::new()
        .set("until", day(watch.until))
        .set("days", days.join(&comma));
    Words::With("form-graduation-watched", args)
}
