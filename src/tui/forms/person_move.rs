//! A person goes to another household of the register, or founds one of their
//! own. The form is tried on the household they leave; where they go is looked
//! up when it is saved, and both change together or neither.

use masar_domain::commands::MoveOut;
use masar_domain::life::{Comer, Life};
use masar_domain::person::{Leaving, Relation};
use masar_domain::place::Address;
use masar_domain::refusal::{Code, Refusal};
use masar_domain::{CaseFile, Command, HouseholdId, PersonId};
use masar_text::digits;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::coded;
use super::field::{Field, Kind};
use super::fields::Fields;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, address, foresight, heir, person_fields};

/// Ways of leaving that lead into another household.
const WAYS: [Leaving; 3] = [Leaving::MarriedOut, Leaving::MovedOut, Leaving::Divorced];

/// The form for a move.
#[must_use]
pub fn person_move(file: &CaseFile, person: PersonId, setting: &Setting) -> Form {
    let ways = coded("leaving", WAYS.iter().map(|why| why.code()));
    let mut fields = vec![
        Field::today("person.left", setting.today),
        Field::choice("person.leaving", ways).required(),
        Field::code("move.to", Kind::Code).hint("form-hint-move-to"),
        person_fields::relation(),
        heir::field(file, person),
    ];
    fields.extend(address::fields(&Address::default()));
    let file = file.clone();
    Form::new(setting, Box::new(PersonMove { file, person }), fields)
}

#[derive(Debug)]
struct PersonMove {
    file: CaseFile,
    person: PersonId,
}

impl PersonMove {
    /// The household that is joined; none where one is founded.
    fn target(answers: Answers<'_>) -> Result<Option<HouseholdId>, Wrong> {
        let typed = answers.text("move.to");
        if typed.is_empty() {
            return Ok(None);
        }
        let number = digits::to_ascii(&typed).unwrap_or(typed.clone());
        number.parse().map(Some).map_err(|_| Wrong {
            field: "move.to",
            problem: Problem::Refused(
                Refusal::new(Code::HouseholdNotFound)
                    .at("move.to")
                    .text("id", typed),
            ),
        })
    }

    fn heir(answers: Answers<'_>) -> Option<PersonId> {
        answers.maybe_chosen("person.new-head", |id| id.parse().ok())
    }
}

impl Purpose for PersonMove {
    fn title(&self) -> Words {
        let name = person_fields::name(self.file.household.member(self.person));
        Words::With("form-title-person-move", Args::new().set("person", name))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    /// Who founds a household is its head and has an address of their own.
    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let founds = fields.value("move.to").trim().is_empty();
        fields.ask("person.relation", !founds);
        fields.ask("person.new-head", heir::is_needed(&self.file, self.person));
        address::arrange(fields, "household.governorate", "household.liwa");
        address::ask(fields, founds);
    }

    /// The half that this household's file sees.
    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Self::target(answers)?;
        Ok(Command::MoveOut(MoveOut {
            household: self.file.household.id,
            people: vec![(self.person, None)],
            on: answers.day("person.left")?,
            why: answers.chosen("person.leaving", Leaving::from_code)?,
            new_head: Self::heir(answers),
        }))
    }

    fn life(&self, answers: Answers<'_>) -> Result<Option<Life>, Wrong> {
        let on = answers.day("person.left")?;
        let why = answers.chosen("person.leaving", Leaving::from_code)?;
        let new_head = Self::heir(answers);
        let comer = |relation| Comer {
            person: self.person,
            relation,
        };
        Ok(Some(match Self::target(answers)? {
            Some(to) => Life::Move {
                people: vec![comer(
                    answers.chosen("person.relation", Relation::from_code)?,
                )],
                to,
                on,
                why,
                new_head,
            },
            None => Life::Split {
                people: vec![comer(Relation::Head)],
                on,
                why,
                address: address::read(answers),
                phones: Vec::new(),
                caseworker: self.file.household.caseworker.clone(),
                new_head,
            },
        }))
    }

    /// What ends here; the months used up go along.
    fn foresee(&self, _: Answers<'_>, after: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let mut said =
            after.map_or_else(Vec::new, |after| foresight::all(&self.file, after, setting));
        if !said.is_empty() {
            said.push(Words::message("form-foresee-moves-along"));
        }
        said
    }
}
