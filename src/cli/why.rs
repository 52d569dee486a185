//! `masar why`: the chain of facts behind a month, a state, a clock or a job.

use super::desk::Desk;
use super::page::Page;
use super::phrases;
use super::read;
use super::report;
use super::trouble::Trouble;
use super::view::{Money, RowRefView, date};
use masar_domain::refusal::{Code, Refusal, Said};
use masar_domain::why::{self, Answer, Link, Question};
use masar_domain::{CaseFile, Month, RuleBook};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, clap::Args)]
pub(crate) struct Why {
    #[arg(value_name = "ID", value_parser = read::asked)]
    id: read::AskedOf,
    #[arg(long, value_name = "MONTH", value_parser = read::month)]
    month: Option<Month>,
    #[arg(long, value_name = "CODE")]
    component: Option<String>,
}

/// An answer as programs read it.
#[derive(Debug, Serialize)]
struct AnswerView {
    /// `line`, `state`, `clock` or `job`.
    about: &'static str,
    id: String,
    component: Option<String>,
    month: Option<String>,
    links: Vec<LinkView>,
}

#[derive(Debug, Serialize)]
struct LinkView {
    says: &'static str,
    /// In the language asked for.
    text: String,
    facts: BTreeMap<&'static str, FactView>,
    rule: Option<RowRefView>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum FactView {
    Text(String),
    Number(i64),
    Money(Money),
}

impl Why {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.id.household())?;
        let book = desk.book()?;
        let asked = self.questions(desk, &file, book)?;
        let day = desk.day();
        let answers = asked
            .iter()
            .filter_map(|asked| why::why(&file, book, day, asked));
        let answers: Vec<Answer> = answers.collect();
        let views: Vec<AnswerView> = answers.iter().map(|a| view(desk, a)).collect();
        desk.show(&views, || page(desk, &file, book, &answers))
    }

    fn questions(
        &self,
        desk: &Desk,
        file: &CaseFile,
        book: &RuleBook,
    ) -> Result<Vec<Question>, Trouble> {
        let wanted = |asked: &Question| match (asked, &self.component) {
            (
                Question::Line { component, .. } | Question::Clock { component, .. },
                Some(wanted),
            ) => component == wanted,
            _ => true,
        };
        let about = |id| {
            let asked = why::about(file, book, id, self.month).into_iter();
            asked.filter(wanted).collect::<Vec<_>>()
        };
        match self.id {
            read::AskedOf::Enrollment(id) => {
                super::enrollment::found(file, id)?;
                Ok(about(id))
            }
            read::AskedOf::Placement(id) if file.placement(id).is_some() => {
                Ok(vec![Question::Job(id)])
            }
            read::AskedOf::Placement(id) => Err(Refusal::new(Code::PlacementNotFound)
                .at("placement")
                .text("id", id)
                .into()),
            read::AskedOf::Household(_) => {
                let month = self.month.or(Some(Month::of(desk.day())));
                let all = file.enrollments.iter();
                let asked = all.flat_map(|enrollment| why::about(file, book, enrollment.id, month));
                Ok(asked.filter(wanted).collect())
            }
        }
    }
}

fn page(desk: &Desk, file: &CaseFile, book: &RuleBook, answers: &[Answer]) -> Page {
    let mut page = Page::new();
    for answer in answers {
        page.title(title(desk, file, book, &answer.question));
        let mut links = answer.links.iter();
        if let Some(first) = links.next() {
            page.sentence(sentence(desk, first));
        }
        for link in links {
            page.under(sentence(desk, link));
        }
    }
    page
}

fn title(desk: &Desk, file: &CaseFile, book: &RuleBook, question: &Question) -> String {
    let words = &desk.words;
    let enrollment = match question {
        Question::Line { enrollment, .. }
        | Question::Clock { enrollment, .. }
        | Question::State(enrollment) => *enrollment,
        Question::Job(placement) => return placement.to_string(),
    };
    let Some(known) = file.enrollment(enrollment) else {
        return enrollment.to_string();
    };
    let programme = phrases::programme(words, book, &known.programme);
    let who = phrases::subject(words, file, known);
    desk.joined([enrollment.to_string(), programme, who])
}

fn sentence(desk: &Desk, link: &Link) -> String {
    let args = report::spoken(&link.said, &desk.words);
    desk.words.format(&link.message(), &args)
}

fn view(desk: &Desk, answer: &Answer) -> AnswerView {
    let (about, id, component, month) = match &answer.question {
        Question::Line {
            enrollment,
            component,
            month,
        } => (
            "line",
            enrollment.to_string(),
            Some(component),
            Some(month.to_string()),
        ),
        Question::State(id) => ("state", id.to_string(), None, None),
        Question::Clock {
            enrollment,
            component,
        } => ("clock", enrollment.to_string(), Some(component), None),
        Question::Job(id) => ("job", id.to_string(), None, None),
    };
    let link = |link: &Link| LinkView {
        says: link.says.code(),
        text: plain(&sentence(desk, link)),
        facts: link
            .said
            .iter()
            .map(|(name, said)| (*name, fact(said)))
            .collect(),
        rule: link.row.as_ref().map(RowRefView::from),
    };
    AnswerView {
        about,
        id,
        component: component.cloned(),
        month,
        links: answer.links.iter().map(link).collect(),
    }
}

/// Without the marks that only a terminal needs.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn fact(said: &Said) -> FactView {
    match said {
        Said::Text(text) | Said::Word(text) => FactView::Text(text.clone()),
        Said::Number(number) => FactView::Number(*number),
        Said::Day(day) => FactView::Text(date(*day)),
        Said::Money(amount) => FactView::Money((*amount).into()),
        Said::Month(month) => FactView::Text(month.to_string()),
        Said::Names(both) => FactView::Text(both.en.clone()),
        Said::List(names) => {
            let names: Vec<&str> = names.iter().map(|both| both.en.as_str()).collect();
            FactView::Text(names.join(", "))
        }
    }
}
