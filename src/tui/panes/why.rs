//! Why something is as it is, as a text to be read: each answer with its
//! grounds below it.

use super::lines::{self, Line, Part};
use super::reading::Told;
use crate::app::App;
use crate::forms;
use crate::theme::Role;
use masar_domain::CaseFile;
use masar_domain::why::{Answer, Link, Question};
use std::sync::Arc;

/// Cells by which grounds stand in.
const INDENT: u16 = 2;

/// Answers about one household.
#[derive(Debug)]
pub(crate) struct Why {
    pub(crate) file: Arc<CaseFile>,
    pub(crate) answers: Vec<Answer>,
}

impl Told for Why {
    fn title(&self, app: &App) -> String {
        app.text("why-title")
    }

    fn lines(&self, app: &App, room: u16) -> Vec<Line> {
        let mut all: Vec<Line> = Vec::new();
        for answer in &self.answers {
            if !all.is_empty() {
                all.push(Vec::new());
            }
            all.push(lines::heading(self.about(app, &answer.question)));
            let (first, grounds) = match answer.links.split_first() {
                Some(parts) => parts,
                None => continue,
            };
            all.extend(lines::paragraph(&said(app, first), room, Role::Text));
            for link in grounds {
                all.extend(ground(app, link, room));
            }
        }
        if all.is_empty() {
            all.extend(lines::paragraph(
                &app.text("why-nothing"),
                room,
                Role::Muted,
            ));
        }
        all
    }

    fn file(&self) -> Option<&Arc<CaseFile>> {
        Some(&self.file)
    }
}

impl Why {
    /// The programme and who is in it, or the employer.
    fn about(&self, app: &App, question: &Question) -> String {
        let id = match question {
            Question::Line { enrollment, .. }
            | Question::Clock { enrollment, .. }
            | Question::State(enrollment) => *enrollment,
            Question::Job(placement) => {
                let known = self.file.placement(*placement);
                return known.map_or(String::new(), |known| known.terms.employer.clone());
            }
        };
        let Some(enrollment) = self.file.enrollment(id) else {
            return id.to_string();
        };
        let programme = app.programme(&enrollment.programme);
        match enrollment.subject.person() {
            Some(person) => {
                let who = app.first_name_and_age(&self.file, person);
                format!("{programme} · {who}")
            }
            None => programme.to_owned(),
        }
    }
}

fn said(app: &App, link: &Link) -> String {
    let args = forms::said(&link.said, &app.messages);
    app.say(&link.message(), args)
}

/// A ground, a little to the side.
fn ground(app: &App, link: &Link, room: u16) -> Vec<Line> {
    let text = lines::paragraph(
        &said(app, link),
        room.saturating_sub(INDENT + 1),
        Role::Muted,
    );
    let indented = text.into_iter().map(|line| {
        let blank = Part::words("", Role::Muted).wide(INDENT);
        std::iter::once(blank).chain(line).collect()
    });
    indented.collect()
}
