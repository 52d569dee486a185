//! What is asked of a report: columns, places, rows, and a file.

use crate::cli::read::Read;
use crate::cli::spoken_name;
use crate::cli::unreadable::{Unreadable, What};
use masar_domain::figures::{AFTER, Figure, Measure, Report, Section};
use masar_domain::place;
use masar_text::fold;
use masar_text::messages::Messages;
use std::path::{Path, PathBuf};

/// What the columns are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum By {
    #[default]
    Month,
    Governorate,
    Office,
}

impl By {
    pub(crate) fn code(self) -> &'static str {
        match self {
            By::Month => "month",
            By::Governorate => "governorate",
            By::Office => "office",
        }
    }
}

/// Rows that are asked for by the code of one figure or of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice(String);

pub(crate) fn choices(text: &str) -> Read<Choice> {
    let wanted = text.trim();
    match known().iter().any(|code| code == wanted) {
        true => Ok(Choice(wanted.to_owned())),
        false => Err(Unreadable::new(What::Code, text).knowing(sections())),
    }
}

fn sections() -> impl Iterator<Item = &'static str> {
    Section::ALL.iter().map(|section| section.code())
}

/// Every code there is.
fn known() -> Vec<String> {
    let figures = Figure::ALL.iter().map(|figure| figure.code().to_owned());
    let shares = [Measure::NafShare, Measure::AidShare].into_iter();
    let shares = shares.chain(AFTER.map(Measure::Retention));
    let shares = shares.map(|measure| measure.code());
    let sections = sections().map(str::to_owned);
    figures.chain(shares).chain(sections).collect()
}

/// Leaves the rows asked for; all of them where none is named.
pub(crate) fn keep(report: &mut Report, asked: &[Choice]) {
    if asked.is_empty() {
        return;
    }
    report.rows.retain(|row| {
        let (code, section) = (row.measure.code(), row.section.code());
        asked
            .iter()
            .any(|choice| choice.0 == code || choice.0 == section)
    });
}

/// A governorate by its code or by its name in either language.
pub(crate) fn governorate(text: &str) -> Read<String> {
    let wanted = fold::key(text.trim());
    let mut all = place::governorates().iter();
    let found = all.find(|known| {
        let names = [&known.code, &known.name.en, &known.name.ar];
        names.iter().any(|name| fold::key(name) == wanted)
    });
    let codes = place::governorates().iter().map(|g| g.code.as_str());
    found
        .map(|known| known.code.clone())
        .ok_or_else(|| Unreadable::new(What::Code, text).knowing(codes))
}

/// The name of a governorate in the user's language.
pub(crate) fn governorate_name(words: &Messages, code: &str) -> String {
    let known = place::governorate(code);
    known.map_or_else(
        || words.text("figures-no-governorate"),
        |known| spoken_name(words.lang(), &known.name).to_owned(),
    )
}

/// A file to write, by its ending.
#[derive(Clone, Debug)]
pub(crate) enum Out {
    Workbook(PathBuf),
    Separated(PathBuf),
}

impl Out {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Out::Workbook(path) | Out::Separated(path) => path,
        }
    }
}

pub(crate) fn out(text: &str) -> Read<Out> {
    let path = PathBuf::from(text);
    let ending = path.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("xlsx") {
        Ok(Out::Workbook(path))
    } else if ending.eq_ignore_ascii_case("csv") {
        Ok(Out::Separated(path))
    } else {
        Err(Unreadable::new(What::TableFile, text))
    }
}
