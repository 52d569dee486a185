//! `masar graduation assess`: what was found about each criterion.

use crate::cli::desk::Desk;
use crate::cli::done;
use crate::cli::enrollment;
use crate::cli::globals::Once;
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use chrono::NaiveDate;
use masar_domain::commands::{AssessGraduation, FindingGiven};
use masar_domain::graduation;
use masar_domain::matters::graduation::Met;
use masar_domain::{CaseFile, Command, EnrollmentId, RuleBook};
use masar_text::sanitize::Clean;

#[derive(Debug, clap::Args)]
pub(crate) struct Assess {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
    #[arg(long, value_name = "CODE=EVIDENCE", value_parser = read::line)]
    met: Vec<Clean>,
    #[arg(long, value_name = "CODE[=EVIDENCE]", value_parser = read::line)]
    not_met: Vec<Clean>,
    #[arg(long, value_name = "CODE")]
    confirm: Vec<String>,
    #[arg(long, value_name = "DATE", value_parser = read::day)]
    on: Option<NaiveDate>,
    #[arg(long, value_name = "TEXT", value_parser = read::line)]
    note: Option<Clean>,
    #[command(flatten)]
    once: Once,
}

impl Assess {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.enrollment.household)?;
        enrollment::found(&file, self.enrollment)?;
        let on = self.on.unwrap_or(desk.clock.today);
        let given = |met, text: &Clean| finding(met, &desk.take(text));
        let mut findings: Vec<FindingGiven> = Vec::new();
        findings.extend(self.met.iter().map(|text| given(Met::Yes, text)));
        findings.extend(self.not_met.iter().map(|text| given(Met::No, text)));
        let book = desk.book()?;
        for code in &self.confirm {
            findings.push(confirmed(desk, &file, book, code, on));
        }
        let command = AssessGraduation {
            enrollment: self.enrollment,
            on,
            findings,
            note: desk.take_any(&self.note),
        };
        done::give(desk, Command::AssessGraduation(command), &self.once)
    }
}

/// `code=what shows it`.
fn finding(met: Met, text: &str) -> FindingGiven {
    let (code, evidence) = text.split_once('=').unwrap_or((text, ""));
    FindingGiven {
        criterion: code.trim().to_owned(),
        met,
        evidence: evidence.trim().to_owned(),
    }
}

/// What the file shows of a criterion; not known where it shows nothing.
fn confirmed(
    desk: &Desk,
    file: &CaseFile,
    book: &RuleBook,
    code: &str,
    on: NaiveDate,
) -> FindingGiven {
    let row = book.criterion(code).and_then(|known| known.row_on(on));
    let seen = row.and_then(|row| graduation::proposal(file, row, on));
    FindingGiven {
        criterion: code.to_owned(),
        met: seen.as_ref().map_or(Met::NotKnown, |seen| seen.met),
        evidence: seen
            .map(|seen| phrases::seen(&desk.words, &seen.seen))
            .unwrap_or_default(),
    }
}
