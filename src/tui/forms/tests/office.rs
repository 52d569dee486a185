//! A desk in Irbid with one family on file, and somebody who types.

use std::sync::Arc;

use chrono::NaiveDate;
use masar_domain::commands::*;
use masar_domain::enrollment::{Action, Period, Subject, Track};
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::*;
use masar_domain::place::Address;
use masar_domain::placement::{Kind, Stage, Terms};
use masar_domain::reason::ReasonCode;
use masar_domain::{CaseFile, Command, EnrollmentId, PersonId, PlacementId, RuleBook};
use masar_text::Lang;
use masar_text::messages::Messages;

use crate::forms::field::{Answer, Field};
use crate::forms::{Form, FormInput, FormStep, Setting, trial};
use crate::input::Key;
use crate::keys::parse_key;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A setting and the case file on the desk.
pub(super) struct Desk {
    pub(super) setting: Setting,
    file: Option<CaseFile>,
}

impl Desk {
    pub(super) fn on(today: &str) -> Desk {
        Desk::speaking(Lang::English, today)
    }

    pub(super) fn speaking(lang: Lang, today: &str) -> Desk {
        let setting = Setting {
            messages: Arc::new(Messages::new(lang)),
            book: RuleBook::embedded().unwrap(),
            today: day(today),
            office: "IRB".parse().unwrap(),
            user: "lina".parse().unwrap(),
        };
        let mut desk = Desk {
            setting,
            file: None,
        };
        desk.give(Command::RegisterHousehold(family()));
        desk
    }

    pub(super) fn file(&self) -> &CaseFile {
        self.file.as_ref().unwrap()
    }

    /// Decides and folds a command as the register would.
    pub(super) fn give(&mut self, command: Command) {
        self.file = trial::attempt(self.file.as_ref(), &command, &self.setting).unwrap();
    }

    pub(super) fn person(&self, no: u16) -> PersonId {
        let household = self.file().household.id;
        PersonId { household, no }
    }

    pub(super) fn enrollment(&self, no: u16) -> EnrollmentId {
        let household = self.file().household.id;
        EnrollmentId { household, no }
    }

    pub(super) fn placement(&self, no: u16) -> PlacementId {
        let household = self.file().household.id;
        PlacementId { household, no }
    }

    pub(super) fn enroll(&mut self, programme: &str, person: Option<u16>, on: &str) {
        let amount = person.is_none().then(|| DecidedAmount {
            amount: "93.330".parse().unwrap(),
            period: Period::Monthly,
        });
        self.give(Command::Enroll(Enroll {
            household: self.file().household.id,
            programme: programme.into(),
            subject: person.map_or(Subject::Household, |no| Subject::Person(self.person(no))),
            on: day(on),
            track: Track::Naf,
            entry: EnrollEntry::Active,
            amount,
            placement: None,
            opening: Opening::default(),
            note: String::new(),
        }));
    }

    pub(super) fn step(&mut self, no: u16, action: Action, on: &str, reason: &str) {
        self.give(Command::StepEnrollment(StepEnrollment {
            enrollment: self.enrollment(no),
            action,
            on: day(on),
            reason: ReasonCode(reason.into()),
            note: String::new(),
            amount: None,
        }));
    }

    pub(super) fn job(&mut self, no: u16, on: &str) {
        self.give(Command::RecordPlacement(RecordPlacement {
            person: self.person(no),
            terms: Terms {
                kind: Kind::Branch,
                employer: "Rihab branch".into(),
                sector: "garments".into(),
                liwa: String::new(),
                wage: "290".parse().unwrap(),
                contract_from: None,
                social_security_from: None,
            },
            stage: Stage::Started,
            on: day(on),
            vacancy: None,
            fare: None,
        }));
    }

    pub(super) fn call(&mut self, on: &str) {
        use masar_domain::case_log::{ContactMode, ContactOutcome};
        self.give(Command::LogContact(LogContact {
            household: self.file().household.id,
            on: day(on),
            mode: ContactMode::Phone,
            outcome: ContactOutcome::NoAnswer,
            text: String::new(),
        }));
    }
}

fn person(name: &str, sex: Sex, born: &str, relation: Relation) -> NewPerson {
    NewPerson {
        particulars: Particulars {
            name: PersonName {
                arabic: name.into(),
                latin: String::new(),
            },
            identity: Identity::Absent(NoNumber::NotRecorded),
            birth: Birth::On(day(born)),
            sex,
            relation,
            education: None,
            work: None,
        },
        disability: None,
    }
}

/// A head (male, born 1960), Sara (female, born 2001).
fn family() -> RegisterHousehold {
    RegisterHousehold {
        office: "IRB".parse().unwrap(),
        on: day("2020-01-01"),
        address: Address {
            governorate: "irbid".into(),
            liwa: "ramtha".into(),
            ..Address::default()
        },
        phones: Vec::new(),
        payee: None,
        members: vec![
            person("محمود الخطيب", Sex::Male, "1960-05-02", Relation::Head),
            person("سارة الخطيب", Sex::Female, "2001-08-20", Relation::Daughter),
        ],
        reference: None,
        caseworker: None,
    }
}

/// Types keys written as text: letters as they are, others in angle brackets,
/// `<tab> <S-tab> <enter> <C-s> <esc>` being what the key table makes of them.
/// Gives what the last one came to.
pub(super) fn type_keys(form: &mut Form, keys: &str) -> FormStep {
    let mut last = FormStep::Stay;
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        let (input, after) = match rest.strip_prefix('<').and_then(|r| r.split_once('>')) {
            Some((name, after)) => (named(name), after),
            None => (FormInput::Key(Key::char(first)), &rest[first.len_utf8()..]),
        };
        last = form.press(input);
        rest = after;
    }
    last
}

fn named(name: &str) -> FormInput {
    let command = match name {
        "tab" | "down" => "form.next",
        "S-tab" | "up" => "form.previous",
        "enter" => "form.choose",
        "C-s" => "form.save",
        "esc" => "form.cancel",
        other => return FormInput::Key(parse_key(other).unwrap()),
    };
    FormInput::Command(command.into())
}

/// Goes to a field with the keys, as a person would.
pub(super) fn go_to(form: &mut Form, id: &str) {
    for _ in 0..form.fields.0.len() {
        if focus(form) == id {
            return;
        }
        type_keys(form, "<tab>");
    }
    assert_eq!(focus(form), id, "the form does not ask for it");
}

/// Fills fields in: choices by their code through the open list.
pub(super) fn fill(form: &mut Form, answers: &[(&str, &str)]) {
    for (id, answer) in answers {
        go_to(form, id);
        let is_choice = matches!(form.focused().unwrap().answer, Answer::Chosen { .. });
        match is_choice {
            true => type_keys(form, &format!("<enter>{answer}<enter>")),
            false => type_keys(form, &format!("<C-u>{answer}")),
        };
        assert!(
            !field(form, id).is_empty() || answer.is_empty(),
            "{id}: {answer}"
        );
    }
}

pub(super) fn save(form: &mut Form) -> FormStep {
    type_keys(form, "<C-s>")
}

/// The command that a save gives.
pub(super) fn given(form: &mut Form) -> Command {
    match save(form) {
        FormStep::Give(command) => command,
        other => panic!("{other:?}: {:?} {:?}", problems(form), form.foot),
    }
}

pub(super) fn focus(form: &Form) -> &'static str {
    form.focused().unwrap().id
}

pub(super) fn field<'a>(form: &'a Form, id: &str) -> &'a Field {
    form.fields.get(id).unwrap()
}

pub(super) fn asked(form: &Form) -> Vec<&'static str> {
    form.fields.asked().map(|(_, field)| field.id).collect()
}

/// What the form says is wrong, field by field.
pub(super) fn problems(form: &Form) -> Vec<(&'static str, crate::forms::problem::Problem)> {
    let asked = form.fields.asked();
    asked
        .filter_map(|(_, field)| Some((field.id, form.problem(field)?)))
        .collect()
}

/// What the form foresees, in words.
pub(super) fn foreseen(form: &Form) -> Vec<String> {
    let plain = |words: &crate::forms::words::Words| {
        let mut text = words.say(&form.setting.messages);
        text.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
        text.trim_end().to_owned()
    };
    form.outlook.foreseen.iter().map(plain).collect()
}
