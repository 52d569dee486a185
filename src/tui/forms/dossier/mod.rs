//! What is added to the dossier of an enrollment: a stage, a paper, a month of
//! attendance, a loan and its money, a thing in kind, a decision on months.
//! The programme says which of it there is; each asks for its own fields.

mod loan;

use masar_domain::commands::DossierWork;
use masar_domain::commands::dossier::*;
use masar_domain::dossier::{Dossier, LoanTerms};
use masar_domain::rules::{AmountSource, Programme};
use masar_domain::{CaseFile, Command, EnrollmentId, Fils, Month};
use masar_text::calendar;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::{Words, listed};
use super::{Setting, foresight};

pub use loan::loan_repay;

/// A piece of work, as the catalogue names it, with what it asks for beside the
/// day.
const WORK: [(&str, &[&str]); 10] = [
    ("stage", &["enrollment.stage", "enrollment.note"]),
    ("paper", &["enrollment.papers"]),
    ("attendance", &["enrollment.held", "enrollment.attended"]),
    ("given", &["enrollment.given", "enrollment.value"]),
    (
        "agree",
        &[
            "loan.principal",
            "loan.payable",
            "loan.tranches",
            "loan.instalments",
            "loan.first-due",
        ],
    ),
    ("tranche", &["loan.amount"]),
    ("registered", &[]),
    ("repay", &["loan.amount"]),
    (
        "ruling",
        &[
            "enrollment.component",
            "enrollment.months",
            "enrollment.why",
        ],
    ),
    ("ruling-end", &["enrollment.ruling", "enrollment.why"]),
];

/// The form for the dossier of an enrollment.
#[must_use]
pub fn dossier(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> Form {
    begun_with(file, enrollment, None, setting)
}

/// Begun with a piece of work and its amount of money.
fn begun_with(
    file: &CaseFile,
    enrollment: EnrollmentId,
    begun: Option<(&str, Fils)>,
    setting: &Setting,
) -> Form {
    let purpose = OnFile {
        file: file.clone(),
        enrollment,
    };
    let work = purpose.works(setting);
    let there = |code: &&str| work.iter().any(|(known, _)| known == code);
    let first = begun.map(|(code, _)| code);
    let first = first.or_else(|| loan::likely(&purpose, setting).filter(there));
    let first = first.unwrap_or_else(|| work.first().map_or("", |(code, _)| code));
    let amount = begun.map_or_else(String::new, |(_, amount)| calendar::amount(amount.0));
    let choices = work
        .iter()
        .map(|(code, _)| Choice::new(*code, Words::message(format!("form-dossier-{code}"))));
    let stages = purpose.stages(setting);
    // Where only one stage can come, it is that one.
    let stage = match stages.as_slice() {
        [only] => only.code.clone(),
        _ => String::new(),
    };
    let fields = vec![
        Field::choice("dossier.work", choices.collect())
            .required()
            .with(first),
        Field::today("enrollment.on", setting.today),
        Field::choice("enrollment.stage", stages)
            .required()
            .with(&stage),
        Field::choice("enrollment.papers", purpose.papers(setting)).required(),
        Field::choice("enrollment.held", numbers(1, 31)).required(),
        Field::choice("enrollment.attended", numbers(0, 31)).required(),
        Field::text("enrollment.given").required(),
        Field::amount("enrollment.value"),
        Field::amount("loan.principal").required(),
        Field::amount("loan.payable").required(),
        Field::choice("loan.tranches", numbers(1, 12)).required(),
        Field::choice("loan.instalments", numbers(1, 144)).required(),
        Field::day("loan.first-due")
            .required()
            .hint("form-hint-any-day"),
        Field::amount("loan.amount").required().with(&amount),
        Field::choice("enrollment.component", purpose.components(setting)).required(),
        Field::choice("enrollment.months", numbers(1, 36)).required(),
        Field::choice("enrollment.ruling", purpose.rulings(setting)).required(),
        Field::note("enrollment.why").required(),
        Field::note("enrollment.note").hint("form-hint-note"),
    ];
    Form::new(setting, Box::new(purpose), fields)
}

/// Whether the programme of an enrollment leaves anything to be done here.
#[must_use]
pub fn has_dossier(file: &CaseFile, enrollment: EnrollmentId, setting: &Setting) -> bool {
    let file = file.clone();
    !OnFile { file, enrollment }.works(setting).is_empty()
}

fn numbers(from: u16, to: u16) -> Vec<Choice> {
    (from..=to)
        .map(|n| Choice::new(n.to_string(), Words::Text(n.to_string())))
        .collect()
}

#[derive(Debug)]
struct OnFile {
    file: CaseFile,
    enrollment: EnrollmentId,
}

impl OnFile {
    fn programme<'s>(&self, setting: &'s Setting) -> Option<&'s Programme> {
        let enrollment = self.file.enrollment(self.enrollment)?;
        setting.book.programme(&enrollment.programme)
    }

    fn dossier(&self) -> Dossier {
        let known = self.file.dossier(self.enrollment).cloned();
        known.unwrap_or_else(|| Dossier::new(self.enrollment))
    }

    /// The pieces of work that there are for it now.
    fn works(&self, setting: &Setting) -> Vec<&'static (&'static str, &'static [&'static str])> {
        let Some(programme) = self.programme(setting) else {
            return Vec::new();
        };
        let dossier = self.dossier();
        let agreed = dossier.loan.is_some();
        let mut parts = programme.components.iter();
        let in_kind = parts.any(|part| part.amount == AmountSource::InKind);
        let there = |code: &str| match code {
            "stage" => !self.stages(setting).is_empty(),
            "paper" => !self.papers(setting).is_empty(),
            "attendance" => programme.attendance,
            "given" => in_kind,
            "agree" => programme.loan.is_some() && !agreed,
            "tranche" | "registered" | "repay" => agreed,
            "ruling" => !self.components(setting).is_empty(),
            _ => !self.rulings(setting).is_empty(),
        };
        WORK.iter().filter(|(code, _)| there(code)).collect()
    }

    fn stages(&self, setting: &Setting) -> Vec<Choice> {
        let Some(programme) = self.programme(setting) else {
            return Vec::new();
        };
        let dossier = self.dossier();
        let last = dossier.stage().map(|stage| stage.stage.as_str());
        let next = programme.stages_after(last);
        let next = next.filter_map(|code| programme.stage(code));
        next.map(|stage| Choice::new(&stage.code, Words::Names(stage.name.clone())))
            .collect()
    }

    /// The papers nobody has seen.
    fn papers(&self, setting: &Setting) -> Vec<Choice> {
        let dossier = self.dossier();
        let papers = self.programme(setting).map_or(&[][..], |p| &p.papers);
        let unseen = papers
            .iter()
            .filter(|paper| dossier.paper_seen(&paper.code).is_none());
        unseen
            .map(|paper| Choice::new(&paper.code, Words::Names(paper.name.clone())))
            .collect()
    }

    /// The components whose months somebody may decide otherwise.
    fn components(&self, setting: &Setting) -> Vec<Choice> {
        let dossier = self.dossier();
        let parts = self.programme(setting).map_or(&[][..], |p| &p.components);
        let open = parts
            .iter()
            .filter(|part| part.months.is_some() && dossier.standing_ruling(&part.code).is_none());
        open.map(|part| Choice::new(&part.code, Words::Names(part.name.clone())))
            .collect()
    }

    /// The decisions that still stand.
    fn rulings(&self, setting: &Setting) -> Vec<Choice> {
        let dossier = self.dossier();
        let programme = self.programme(setting);
        let standing = dossier.rulings.iter().filter(|r| r.ended.is_none());
        let choice = |ruling: &masar_domain::dossier::Ruling| {
            let part = programme.and_then(|p| p.component(&ruling.component));
            let name = part.map(|part| Words::Names(part.name.clone()));
            let name = name.unwrap_or_else(|| Words::Text(ruling.component.clone()));
            Choice::new(ruling.no.to_string(), name).remarked(Words::Text(ruling.why.clone()))
        };
        standing.map(choice).collect()
    }

    /// Papers that the stage chosen waits for.
    fn missing(&self, stage: &str, setting: &Setting) -> Option<Words> {
        let programme = self.programme(setting)?;
        let rule = programme.stage(stage)?;
        let dossier = self.dossier();
        let missing = dossier.missing(&rule.papers, setting.today);
        let names = missing.iter().filter_map(|code| programme.paper(code));
        let names: Vec<_> = names.map(|paper| paper.name.clone()).collect();
        let args = Args::new().set("papers", listed(&setting.messages, &names));
        (!names.is_empty()).then_some(Words::With("form-papers-missing", args))
    }
}

fn number(answers: Answers<'_>, id: &'static str) -> Result<u16, Wrong> {
    answers.chosen(id, |code| code.parse().ok())
}

impl Purpose for OnFile {
    fn title(&self) -> Words {
        let args = Args::new().set("id", self.enrollment.to_string());
        Words::With("form-title-dossier", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let work = fields.value("dossier.work").to_owned();
        let asked = WORK.iter().find(|(code, _)| *code == work);
        let asked = asked.map_or(&[][..], |(_, asked)| asked);
        for (_, all) in &WORK {
            for id in *all {
                fields.ask(id, asked.contains(id));
            }
        }
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let on = answers.day("enrollment.on")?;
        let code = |id: &'static str| answers.chosen(id, |code| Some(code.to_owned()));
        let work = match answers.fields.value("dossier.work") {
            "stage" => DossierWork::TakeStage(TakeStage {
                stage: code("enrollment.stage")?,
                on,
                note: answers.text("enrollment.note"),
            }),
            "paper" => DossierWork::SeePaper(SeePaper {
                paper: code("enrollment.papers")?,
                on,
            }),
            "attendance" => DossierWork::RecordAttendance(RecordAttendance {
                month: Month::of(on),
                held: number(answers, "enrollment.held")?,
                attended: number(answers, "enrollment.attended")?,
            }),
            "given" => DossierWork::GiveInKind(GiveInKind {
                what: answers.text("enrollment.given"),
                value: answers.maybe_amount("enrollment.value")?,
                on,
            }),
            "agree" => DossierWork::AgreeLoan(AgreeLoan {
                terms: LoanTerms {
                    principal: answers.amount("loan.principal")?,
                    payable: answers.amount("loan.payable")?,
                    tranches: number(answers, "loan.tranches")?,
                    instalments: number(answers, "loan.instalments")?,
                    first_due: Month::of(answers.day("loan.first-due")?),
                    signed: on,
                },
            }),
            "tranche" => DossierWork::PayTranche(PayTranche {
                amount: answers.amount("loan.amount")?,
                on,
            }),
            "registered" => DossierWork::SeeSocialSecurity(SeeSocialSecurity { on }),
            "repay" => DossierWork::RecordRepayment(RecordRepayment {
                amount: answers.amount("loan.amount")?,
                on,
            }),
            "ruling" => DossierWork::RuleMonths(RuleMonths {
                component: code("enrollment.component")?,
                months: number(answers, "enrollment.months")?,
                from: on,
                why: answers.text("enrollment.why"),
            }),
            _ => DossierWork::EndRuling(EndRuling {
                no: number(answers, "enrollment.ruling")?,
                on,
                why: answers.text("enrollment.why"),
            }),
        };
        Ok(work.on(self.enrollment))
    }

    /// What the stage waits for, what the book says of the loan, and what the
    /// change does to money and months.
    fn foresee(
        &self,
        answers: Answers<'_>,
        after: Option<&CaseFile>,
        setting: &Setting,
    ) -> Vec<Words> {
        let stage = answers.fields.value("enrollment.stage");
        let mut said: Vec<Words> = self.missing(stage, setting).into_iter().collect();
        if answers.fields.value("dossier.work") == "agree" {
            said.extend(loan::rows(self, setting));
        }
        if let Some(after) = after {
            said.extend(foresight::of(&self.file, after, self.enrollment, setting));
            said.extend(loan::stands(after, self.enrollment, setting));
        }
        said
    }
}
