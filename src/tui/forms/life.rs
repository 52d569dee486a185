//! What concerns two households: people move to another one of the register,
//! some found one of their own, everybody joins another one. Both change
//! together or neither, and what becomes of enrollments, money and clocks in
//! both is shown before it is confirmed.

use chrono::NaiveDate;
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
use super::life_people::Going;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, address, heir, life_foresight, life_people, phones};

/// Ways of leaving that lead into another household.
const WAYS: [Leaving; 3] = [Leaving::MarriedOut, Leaving::MovedOut, Leaving::Divorced];
/// The case number of the household that is joined.
const TO: &str = "move.to";

/// The form for people who go to another household of the register.
#[must_use]
pub fn people_move(file: &CaseFile, setting: &Setting) -> Form {
    let mut fields = vec![to(), Field::today("person.left", setting.today), why()];
    fields.extend(people(file, Going::Some, &joining(), setting));
    fields.push(heir::field(file, &[]));
    form(file, Event::Move, fields, setting)
}

/// The form for people who found a household of their own.
#[must_use]
pub fn household_split(file: &CaseFile, setting: &Setting) -> Form {
    let mut fields = vec![Field::today("person.left", setting.today), why()];
    fields.extend(people(file, Going::Some, Relation::ALL, setting));
    fields.push(heir::field(file, &[]));
    fields.extend(address::fields(&Address::default()));
    fields.extend(phones::fields([]));
    form(file, Event::Split, fields, setting)
}

/// The form for everybody of the household joining another one.
#[must_use]
pub fn household_merge(file: &CaseFile, setting: &Setting) -> Form {
    let mut fields = vec![to(), Field::today("person.left", setting.today)];
    fields.extend(people(file, Going::Everybody, &joining(), setting));
    form(file, Event::Merge, fields, setting)
}

fn form(file: &CaseFile, event: Event, fields: Vec<Field>, setting: &Setting) -> Form {
    let file = file.clone();
    Form::new(setting, Box::new(InLife { file, event }), fields)
}

fn to() -> Field {
    Field::code(TO, Kind::Code)
        .required()
        .hint("form-hint-move-to")
}

fn why() -> Field {
    let ways = coded("leaving", WAYS.iter().map(|why| why.code()));
    Field::choice("person.leaving", ways).required()
}

/// Whoever joins a household is not its head.
fn joining() -> Vec<Relation> {
    let all = Relation::ALL.iter().copied();
    all.filter(|relation| *relation != Relation::Head).collect()
}

fn people(file: &CaseFile, going: Going, relations: &[Relation], setting: &Setting) -> Vec<Field> {
    life_people::fields(file, going, relations, setting)
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    Move,
    Split,
    Merge,
}

#[derive(Debug)]
struct InLife {
    file: CaseFile,
    event: Event,
}

/// What all three are told with.
struct Told {
    people: Vec<Comer>,
    on: NaiveDate,
    why: Leaving,
    new_head: Option<PersonId>,
}

impl InLife {
    /// The household that is joined; none where one is founded.
    fn target(answers: Answers<'_>) -> Result<HouseholdId, Wrong> {
        let typed = answers.text(TO);
        let number = digits::to_ascii(&typed).unwrap_or(typed.clone());
        number.parse().map_err(|_| Wrong {
            field: TO,
            problem: match typed.is_empty() {
                true => Problem::Required,
                false => Problem::Refused(
                    Refusal::new(Code::HouseholdNotFound)
                        .at(TO)
                        .text("id", typed),
                ),
            },
        })
    }

    fn told(&self, answers: Answers<'_>) -> Result<Told, Wrong> {
        let people = life_people::comers(&self.file, answers);
        if people.is_empty() {
            return Err(Wrong {
                field: life_people::FIRST,
                problem: Problem::Refused(Refusal::new(Code::NobodyMoves).at("person")),
            });
        }
        Ok(Told {
            people,
            on: answers.day("person.left")?,
            why: match self.event {
                Event::Merge => Leaving::MovedOut,
                _ => answers.chosen("person.leaving", Leaving::from_code)?,
            },
            new_head: answers.maybe_chosen("person.new-head", |id| id.parse().ok()),
        })
    }
}

impl Purpose for InLife {
    fn title(&self) -> Words {
        let id = match self.event {
            Event::Move => "form-title-person-move",
            Event::Split => "form-title-household-split",
            Event::Merge => "form-title-household-merge",
        };
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With(id, args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        let going = life_people::going(&self.file, fields);
        heir::arrange(fields, &self.file, &going);
        if self.event == Event::Split {
            address::arrange(fields, "household.governorate", "household.liwa");
            phones::arrange(fields);
        }
    }

    /// The half that this household's file sees.
    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        let told = self.told(answers)?;
        Ok(Command::MoveOut(MoveOut {
            household: self.file.household.id,
            people: told.people.iter().map(|c| (c.person, None)).collect(),
            on: told.on,
            why: told.why,
            new_head: told.new_head,
        }))
    }

    fn life(&self, answers: Answers<'_>) -> Result<Option<Life>, Wrong> {
        let Told {
            people,
            on,
            why,
            new_head,
        } = self.told(answers)?;
        Ok(Some(match self.event {
            Event::Move => Life::Move {
                people,
                to: Self::target(answers)?,
                on,
                why,
                new_head,
            },
            Event::Split => Life::Split {
                people,
                on,
                why,
                address: address::read(answers),
                phones: phones::read(answers),
                caseworker: self.file.household.caseworker.clone(),
                new_head,
            },
            Event::Merge => Life::Merge {
                from: self.file.household.id,
                people,
                into: Self::target(answers)?,
                on,
            },
        }))
    }

    fn other(&self, answers: Answers<'_>) -> Option<(&'static str, HouseholdId)> {
        match self.event {
            Event::Split => None,
            Event::Move | Event::Merge => Some((TO, Self::target(answers).ok()?)),
        }
    }

    fn foresee(
        &self,
        answers: Answers<'_>,
        after: Option<&CaseFile>,
        setting: &Setting,
    ) -> Vec<Words> {
        life_foresight::all(&self.file, after, answers.there, setting)
    }
}
