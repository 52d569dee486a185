//! One record instead of two: which is kept, and of each field in which they
//! differ whose value holds.

use masar_domain::life::{Life, plan};
use masar_domain::merging::{Held, Records};
use masar_domain::person::Member;
use masar_domain::{Aggregates, CaseFile, Command, HouseholdId};
use masar_store::Pair;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::Choice;
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, foresight, person_fields};
use crate::likened::{self, Sight};
use crate::panes::words::called;

/// Which of the two is kept, by its number.
const KEPT: &str = "duplicate.kept";
/// The one that the fields were last made for; nobody is asked.
const MADE_FOR: &str = "duplicate.made-for";
const ON: &str = "person.left";

/// The field of each of [`Held`], in that order.
const FIELDS: [&str; 9] = [
    "duplicate.name",
    "duplicate.latin",
    "duplicate.number",
    "duplicate.birth",
    "duplicate.sex",
    "duplicate.relation",
    "duplicate.education",
    "duplicate.work",
    "duplicate.disability",
];

/// Cells of a name beside its number, on the narrowest screen.
const CELLS: u16 = 30;

const OF_KEPT: &str = "kept";
const OF_GONE: &str = "gone";

fn fields() -> impl Iterator<Item = (&'static str, Held)> {
    FIELDS.into_iter().zip(Held::ALL.iter().copied())
}

/// The form, with the record kept under which more goes on.
#[must_use]
pub fn duplicate_merge(pair: &Pair, setting: &Setting) -> Form {
    let purpose = Merge { pair: pair.clone() };
    let people = || {
        let members = pair.members().into_iter().flatten();
        let choice = |member: &Member| {
            let id = member.id.to_string();
            let name = called(member.particulars.name.shown(), CELLS);
            Choice::new(&id, Words::Text(name)).remarked(Words::Text(id.clone()))
        };
        members.map(choice).collect::<Vec<Choice>>()
    };
    let kept = purpose.likely_kept();
    let mut all = vec![
        Field::choice(KEPT, people())
            .required()
            .with(&kept)
            .hint("form-hint-duplicate-kept"),
        Field::choice(MADE_FOR, people()),
        Field::today(ON, setting.today).named(Words::message("form-duplicate-on")),
    ];
    let held = fields().map(|(id, held)| {
        let both = [OF_KEPT, OF_GONE].map(|code| Choice::new(code, Words::Text(String::new())));
        Field::choice(id, both.to_vec())
            .required()
            .named(Words::message(held.message()))
            .hint("form-hint-duplicate-held")
    });
    all.extend(held);
    Form::new(setting, Box::new(purpose), all)
}

#[derive(Debug)]
struct Merge {
    pair: Pair,
}

impl Merge {
    /// The number of the one with more enrollments and jobs, else the first.
    fn likely_kept(&self) -> String {
        let weight = |(file, id): &(CaseFile, masar_domain::PersonId)| {
            let own = file.enrollments.iter();
            let own = own.filter(|e| e.subject.person() == Some(*id));
            let live = own.clone().filter(|e| e.state().is_live()).count();
            (live, own.count() + file.placements_of(*id).count())
        };
        let (one, other) = (&self.pair.one, &self.pair.other);
        match weight(other) > weight(one) {
            true => other.1.to_string(),
            false => one.1.to_string(),
        }
    }

    /// The file and the record that is kept, and those that give way.
    fn sides(&self, fields: &Fields) -> Option<[(&CaseFile, &Member); 2]> {
        let [one, other] = self.pair.members()?;
        let one = (&self.pair.one.0, one);
        let other = (&self.pair.other.0, other);
        Some(match fields.value(KEPT) == other.1.id.to_string() {
            true => [other, one],
            false => [one, other],
        })
    }

    /// Both with what is chosen.
    fn records(&self, fields: &Fields) -> Option<Records> {
        let [(_, kept), (_, gone)] = self.sides(fields)?;
        let mut records = Records::new(kept, gone);
        let offered = Held::offered(kept, gone);
        records.taken = self::fields()
            .filter(|(id, held)| offered.contains(held) && fields.value(id) == OF_GONE)
            .map(|(_, held)| held)
            .collect();
        Some(records)
    }

    fn unite(&self, answers: Answers<'_>) -> Result<Life, Wrong> {
        let records = self.records(answers.fields).ok_or(Wrong {
            field: KEPT,
            problem: Problem::Required,
        })?;
        let on = answers.day(ON)?;
        Ok(Life::Unite { records, on })
    }
}

fn sight(setting: &Setting) -> Sight {
    Sight {
        today: setting.today,
        in_clear: false,
    }
}

impl Purpose for Merge {
    fn title(&self) -> Words {
        Words::message("form-title-duplicate-merge")
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.pair.one.0)
    }

    fn asks(&self) -> &'static str {
        "form-merge-ask"
    }

    fn source(&self, answers: Answers<'_>) -> Option<&CaseFile> {
        let [_, (source, _)] = self.sides(answers.fields)?;
        Some(source)
    }

    fn on(&self, command: &Command) -> Aggregates<'_> {
        let of = command.household();
        let files = [&self.pair.one.0, &self.pair.other.0];
        let file = files.into_iter().find(|file| Some(file.household.id) == of);
        file.into()
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let Some([(_, kept), (_, gone)]) = self.sides(fields) else {
            return;
        };
        // It is not asked for, and would read as empty.
        let made_for = fields.get(MADE_FOR).map_or("", Field::value);
        let anew = made_for != fields.value(KEPT);
        let offered = Held::offered(kept, gone);
        let defaults = Records::new(kept, gone);
        for (id, held) in self::fields() {
            let choice = |code: &str, of: &Member| {
                let value = likened::value(&setting.messages, held, of, sight(setting));
                let label = match value.is_empty() {
                    true => Words::message("form-merge-nothing"),
                    false => Words::Text(value),
                };
                Choice::new(code, label).remarked(Words::message(format!("form-merge-of-{code}")))
            };
            fields.offer(id, vec![choice(OF_KEPT, kept), choice(OF_GONE, gone)]);
            fields.ask(id, offered.contains(&held));
            if anew || fields.value(id).is_empty() {
                let taken = defaults.taken.contains(&held);
                fields.put(id, if taken { OF_GONE } else { OF_KEPT });
            }
        }
        let kept = kept.id.to_string();
        fields.ask(MADE_FOR, false);
        fields.put(MADE_FOR, &kept);
    }

    /// The half of the file whose record gives way.
    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        let life = self.unite(answers)?;
        let planned = plan(&life, self.source(answers), None, &setting.book);
        let wrong = |problem| Wrong {
            field: KEPT,
            problem,
        };
        let planned = planned.map_err(|refusal| wrong(Problem::Refused(refusal)))?;
        planned.into_iter().next().ok_or(wrong(Problem::Required))
    }

    fn life(&self, answers: Answers<'_>) -> Result<Option<Life>, Wrong> {
        self.unite(answers).map(Some)
    }

    fn other(&self, answers: Answers<'_>) -> Option<(&'static str, HouseholdId)> {
        let [(kept, _), (gone, _)] = self.sides(answers.fields)?;
        let apart = kept.household.id != gone.household.id;
        apart.then_some((KEPT, kept.household.id))
    }

    fn foresee(
        &self,
        answers: Answers<'_>,
        after: Option<&CaseFile>,
        setting: &Setting,
    ) -> Vec<Words> {
        let (Some(records), Some([_, (source, _)])) =
            (self.records(answers.fields), self.sides(answers.fields))
        else {
            return Vec::new();
        };
        let mut said = vec![who(&records)];
        let told = likened::holds(&setting.messages, &records, sight(setting)).into_iter();
        let told =
            told.filter(|field| field.differs && answers.fields.place(id(field.held)).is_some());
        said.extend(told.map(|field| holds(field, setting)));
        if let Some(after) = after {
            said.extend(foresight::all(source, after, setting));
        }
        if let (Some(before), Some(then)) = (answers.there.before, answers.there.after) {
            said.extend(foresight::all(before, then, setting));
        }
        let on = answers.day(ON).unwrap_or(setting.today);
        let stays = likened::stays(&setting.messages, source, &records, on);
        said.extend(stays.into_iter().map(Words::Text));
        said
    }
}

fn id(held: Held) -> &'static str {
    let mut all = fields();
    all.find(|(_, known)| *known == held)
        .map_or("", |(id, _)| id)
}

fn who(records: &Records) -> Words {
    let name = |member: &Member| person_fields::name(Some(member));
    let args = Args::new()
        .set("gone", records.gone.id.to_string())
        .set("other", name(&records.gone))
        .set("kept", records.kept.id.to_string())
        .set("name", name(&records.kept));
    Words::With("form-foresee-merge", args)
}

/// What holds of a field, and what does not.
fn holds(field: likened::Holds, setting: &Setting) -> Words {
    let said = |value: &String| match value.is_empty() {
        true => setting.messages.text_plain("form-merge-nothing"),
        false => value.clone(),
    };
    let [kept, gone] = &field.values;
    let args = Args::new().set("field", field.name.clone());
    match (field.held, field.holds) {
        (Held::Disability, 1) => {
            Words::With("form-foresee-comes-over", args.set("value", said(gone)))
        }
        (_, 1) => Words::With(
            "form-foresee-holds",
            args.set("value", said(gone)).set("not", said(kept)),
        ),
        _ => Words::With(
            "form-foresee-holds",
            args.set("value", said(kept)).set("not", said(gone)),
        ),
    }
}
