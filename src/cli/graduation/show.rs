//! `masar graduation show`: the criteria with what the file shows of them, the
//! assessments, the watch, the re-assessments, and the word for the family.

use super::criteria::criteria;
use super::letter::LetterView;
use crate::cli::desk::Desk;
use crate::cli::enrollment;
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::spoken_name;
use crate::cli::trouble::Trouble;
use crate::cli::view::{GraduationView, Sight};
use masar_domain::EnrollmentId;
use masar_domain::graduation::{self, watch_of};
use masar_domain::matters::graduation::{Assessment, Decision};
use masar_text::messages::Args;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
}

/// All of it, as programs read it.
#[derive(Debug, Serialize)]
struct Shown {
    #[serde(flatten)]
    graduation: GraduationView,
    letter: LetterView,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.enrollment.household)?;
        let known = enrollment::found(&file, self.enrollment)?;
        let sight = Sight {
            file: &file,
            book: desk.book()?,
            day: desk.day(),
            secrets: desk.secrets(),
        };
        let shown = Shown {
            graduation: GraduationView::of(sight, self.enrollment),
            letter: LetterView::of(&file, known, sight.book),
        };
        desk.show(&shown, || page(desk, sight, self.enrollment, &shown.letter))
    }
}

fn page(desk: &Desk, sight: Sight<'_>, id: EnrollmentId, letter: &LetterView) -> Page {
    let words = &desk.words;
    let mut page = Page::new();
    let code = sight.file.enrollment(id).map(|e| e.programme.as_str());
    let programme = phrases::programme(words, sight.book, code.unwrap_or_default());
    page.title(format!("{id}  {programme}"));
    page.table(criteria(desk, sight.book, "cli-col-seen", |row| {
        let seen = graduation::proposal(sight.file, row, sight.day);
        let seen = seen.map(|seen| phrases::seen(words, &seen.seen));
        seen.unwrap_or_default()
    }));
    let of = sight.file.matters.assessments.iter();
    for assessment in of.filter(|known| known.enrollment == id) {
        said(&mut page, desk, sight, assessment);
    }
    watch(&mut page, desk, sight, id);
    looks(&mut page, desk, sight, id);
    let own = match words.lang() {
        masar_text::Lang::Arabic => &letter.ar,
        masar_text::Lang::English => &letter.en,
    };
    if !own.is_empty() {
        page.title(words.text("cli-title-letter"));
        for sentence in own {
            page.sentence(sentence);
        }
    }
    page
}

fn said(page: &mut Page, desk: &Desk, sight: Sight<'_>, assessment: &Assessment) {
    let words = &desk.words;
    let (reached, all) = assessment.points;
    let points = Args::new()
        .set("reached", reached.to_string())
        .set("all", all);
    let args = Args::new()
        .set("id", assessment.id.to_string())
        .set("day", phrases::day(words, assessment.on))
        .set("by", assessment.by.as_str())
        .set("points", words.format("graduation-points", &points));
    page.title(words.format("cli-graduation-assessed", &args));
    let mut table = Table::new([
        Column::words(words.text("cli-col-criterion")),
        Column::words(words.text("cli-col-state")),
        Column::words(words.text("cli-col-seen")),
    ])
    .ending_in_sentences();
    for finding in &assessment.findings {
        let known = sight.book.criterion(&finding.criterion);
        let name = known.map_or(finding.criterion.as_str(), |known| {
            spoken_name(words.lang(), &known.name)
        });
        table.row([
            Field::words(name),
            Field::words(phrases::word(words, finding.met)),
            Field::words(&finding.evidence),
        ]);
    }
    page.table(table);
    page.sentence(decision(desk, &assessment.decision));
}

fn decision(desk: &Desk, decision: &Decision) -> String {
    let words = &desk.words;
    match decision {
        Decision::Open => words.text("graduation-standing-open"),
        Decision::Approved { by, on, .. } => {
            let args = Args::new()
                .set("by", by.as_str())
                .set("day", phrases::day(words, *on));
            words.format("cli-graduation-approved", &args)
        }
        Decision::SentBack { by, why, .. } => {
            let args = Args::new().set("by", by.as_str()).set("why", why);
            words.format("cli-graduation-sent-back", &args)
        }
    }
}

fn watch(page: &mut Page, desk: &Desk, sight: Sight<'_>, id: EnrollmentId) {
    let words = &desk.words;
    let Some(watch) = watch_of(sight.file, id) else {
        return;
    };
    let args = Args::new()
        .set("id", watch.id.to_string())
        .set("until", phrases::day(words, watch.until));
    page.title(words.format("cli-graduation-watch", &args));
    for check in &watch.checks {
        let stands = format!("graduation-stands-{}", check.stands.code());
        page.sentence(desk.joined([
            phrases::day(words, check.on),
            words.text(&stands),
            check.note.clone(),
        ]));
    }
    for (after, on) in watch.checks_open() {
        let args = Args::new().set("after", after);
        page.sentence(desk.joined([
            phrases::day(words, on),
            words.format("graduation-after", &args),
        ]));
    }
}

fn looks(page: &mut Page, desk: &Desk, sight: Sight<'_>, id: EnrollmentId) {
    let words = &desk.words;
    let made = sight.file.matters.reassessments.iter();
    for look in made
        .map(|look| &look.fact)
        .filter(|look| look.enrollment == id)
    {
        page.title(desk.joined([
            words.text("cli-title-reassessment"),
            phrases::day(words, look.on),
            phrases::word(words, look.verdict),
            phrases::reason(words, &look.reason.0),
        ]));
        let args = Args::new().set("day", phrases::day(words, look.told_on));
        page.sentence(desk.joined([
            words.format("cli-graduation-told", &args),
            look.told.clone(),
        ]));
    }
}
