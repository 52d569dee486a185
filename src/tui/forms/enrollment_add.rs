//! Enrolling a household or a person in a programme: who fits, what comes by
//! rule, and what an agency has to decide.

use crate::spoken_name;
use chrono::NaiveDate;
use masar_domain::commands::{DecidedAmount, Enroll, EnrollEntry, Opening};
use masar_domain::dossier::Occasion;
use masar_domain::enrollment::{Period, Subject, Track};
use masar_domain::placement::Placement;
use masar_domain::rules::condition::Situation;
use masar_domain::rules::{
    AmountSource, Component, Enrolls, EventRule, Paid, PlacementNeed, Programme, Standing,
};
use masar_domain::{CaseFile, Command, PersonId, PlacementId};
use masar_text::calendar;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::{Choice, coded, or_none};
use super::field::{Field, Need};
use super::fields::Fields;
use super::fit::Wanted;
use super::form::Form;
use super::purpose::Purpose;
use super::words::{Words, listed};
use super::{Setting, day, foresight};

/// The two ways an enrollment is recorded, as the catalogue names them.
const ENTRIES: [(&str, EnrollEntry); 2] = [
    ("active", EnrollEntry::Active),
    ("applied", EnrollEntry::Applied),
];

/// The form for an enrollment of the household or one of its people, with a
/// person chosen where one is given.
#[must_use]
pub fn enrollment_add(file: &CaseFile, person: Option<PersonId>, setting: &Setting) -> Form {
    let programmes = setting.book.programmes.iter();
    let programmes =
        programmes.map(|p| Choice::new(&p.code, Words::Names(p.name.clone())).remarked(enrolls(p)));
    let entries = coded("form-entry", ENTRIES.map(|(code, _)| code));
    let tracks = coded("track", Track::ALL.iter().map(|track| track.code()));
    let people = file.household.members.iter().map(super::fit::person);
    let chosen = person.map_or_else(String::new, |person| person.to_string());
    let fields = vec![
        Field::choice("enrollment.programme", programmes.collect()).required(),
        Field::choice("enrollment.person", people.collect())
            .required()
            .with(&chosen),
        Field::choice("enrollment.track", tracks)
            .required()
            .hint("form-hint-track")
            .with(file.track_on(setting.today, &setting.book).code()),
        Field::today("enrollment.on", setting.today),
        Field::choice("enrollment.event", Vec::new()).required(),
        Field::day("enrollment.event-on").required(),
        Field::choice("enrollment.product", Vec::new()).required(),
        Field::choice(
            "enrollment.papers",
            coded("form-papers", ["seen", "not-yet"]),
        )
        .required()
        .with("not-yet"),
        Field::choice("enrollment.placement", Vec::new()),
        Field::choice("enrollment.entry", entries)
            .required()
            .with("active"),
        Field::amount("enrollment.amount"),
        super::enrollment_step::period(),
        Field::note("enrollment.note").hint("form-hint-note"),
    ];
    let file = file.clone();
    Form::new(setting, Box::new(EnrollmentAdd { file }), fields)
}

fn enrolls(programme: &Programme) -> Words {
    Words::message(format!("form-enrolls-{}", programme.enrolls.code()))
}

#[derive(Debug)]
struct EnrollmentAdd {
    file: CaseFile,
}

impl EnrollmentAdd {
    fn programme<'s>(&self, fields: &Fields, setting: &'s Setting) -> Option<&'s Programme> {
        setting.book.programme(fields.value("enrollment.programme"))
    }

    /// The placements of the person chosen, the newest first.
    fn placements(&self, person: &str) -> Vec<Choice> {
        let Ok(person) = person.parse() else {
            return Vec::new();
        };
        let theirs: Vec<&Placement> = self.file.placements_of(person).collect();
        let choice = |placement: &&Placement| {
            let employer = Words::Text(placement.terms.employer.clone());
            let stage = format!("placement-stage-{}", placement.stage().code());
            Choice::new(placement.id.to_string(), employer).remarked(Words::Message(stage))
        };
        theirs.iter().rev().map(choice).collect()
    }
}

/// The day of the enrollment as far as it can be read.
fn on(fields: &Fields, today: NaiveDate) -> NaiveDate {
    day::read(fields.value("enrollment.on"), today).unwrap_or(today)
}

fn track_chosen(fields: &Fields) -> Track {
    Track::from_code(fields.value("enrollment.track")).unwrap_or(Track::General)
}

fn is_monthly(programme: &Programme) -> bool {
    let mut components = programme.components.iter();
    components.any(|component| component.is_decided() && component.paid == Paid::Monthly)
}

/// What happened, and when, where the programme answers events.
fn occasion(answers: Answers<'_>) -> Result<Option<Occasion>, Wrong> {
    let chosen = |code: &str| (!code.is_empty()).then(|| code.to_owned());
    let Some(event) = answers.maybe_chosen("enrollment.event", chosen) else {
        return Ok(None);
    };
    let on = answers.day("enrollment.event-on")?;
    Ok(Some(Occasion { event, on }))
}

impl Purpose for EnrollmentAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-enrollment-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        let programme = self.programme(fields, setting);
        let for_person = programme.is_some_and(|p| p.enrolls == Enrolls::Person);
        let decided = programme.is_some_and(Programme::is_decided);
        let needed = programme.is_some_and(Programme::needs_amount);
        let need = programme.map_or(PlacementNeed::None, |p| p.placement);
        fields.ask("enrollment.person", for_person);
        fields.ask("enrollment.track", for_person);
        if let Some(programme) = programme.filter(|_| for_person) {
            let wanted = Wanted {
                file: &self.file,
                book: &setting.book,
                programme,
                track: track_chosen(fields),
                on: on(fields, setting.today),
            };
            fields.offer("enrollment.person", wanted.people());
        }
        let events = programme.map_or(&[][..], |p| &p.events).iter();
        let events = events.map(|e| Choice::new(&e.code, Words::Names(e.name.clone())));
        let products = programme.map_or(&[][..], |p| &p.products).iter();
        let products = products.map(|p| Choice::new(&p.code, Words::Names(p.name.clone())));
        let (events, products): (Vec<Choice>, Vec<Choice>) = (events.collect(), products.collect());
        fields.ask("enrollment.event", !events.is_empty());
        fields.ask("enrollment.event-on", !events.is_empty());
        fields.ask("enrollment.product", !products.is_empty());
        fields.offer("enrollment.event", events);
        fields.offer("enrollment.product", products);
        let event = programme.and_then(|p| p.event(fields.value("enrollment.event")));
        let papers = event.map_or(&[][..], |event| &event.papers);
        fields.ask("enrollment.papers", !papers.is_empty());
        let placements = self.placements(fields.value("enrollment.person"));
        fields.ask(
            "enrollment.placement",
            for_person && need != PlacementNeed::None,
        );
        match need {
            PlacementNeed::Required => {
                fields.need("enrollment.placement", Need::Required);
                fields.offer("enrollment.placement", placements);
            }
            PlacementNeed::Optional | PlacementNeed::None => {
                fields.need("enrollment.placement", Need::Optional);
                fields.offer("enrollment.placement", or_none(placements));
            }
        }
        let active = fields.value("enrollment.entry") == "active";
        let amount = if needed && active {
            Need::Required
        } else {
            Need::Optional
        };
        fields.ask("enrollment.amount", decided);
        let monthly = programme.is_some_and(is_monthly);
        fields.ask("enrollment.period", decided && monthly);
        fields.need("enrollment.amount", amount);
        let range = programme.and_then(|p| super::enrollment_step::range(p, setting));
        let hint = range.unwrap_or_else(|| Words::message("form-hint-amount"));
        fields.hint("enrollment.amount", Some(hint));
    }

    fn command(&self, answers: Answers<'_>, setting: &Setting) -> Result<Command, Wrong> {
        let programme =
            answers.chosen("enrollment.programme", |code| setting.book.programme(code))?;
        let subject = match programme.enrolls {
            Enrolls::Household => Subject::Household,
            Enrolls::Person => {
                let person = answers.chosen("enrollment.person", |id| id.parse().ok())?;
                Subject::Person(person)
            }
        };
        let amount = answers.maybe_amount("enrollment.amount")?;
        let period = answers.maybe_chosen("enrollment.period", Period::from_code);
        let placement: Option<PlacementId> =
            answers.maybe_chosen("enrollment.placement", |id| id.parse().ok());
        let occasion = occasion(answers)?;
        let entry = |code: &str| ENTRIES.iter().find(|(known, _)| *known == code);
        Ok(Command::Enroll(Enroll {
            household: self.file.household.id,
            programme: programme.code.clone(),
            subject,
            on: answers.day("enrollment.on")?,
            track: answers
                .maybe_chosen("enrollment.track", Track::from_code)
                .unwrap_or(Track::Naf),
            entry: answers.chosen("enrollment.entry", entry)?.1,
            amount: amount.map(|amount| DecidedAmount {
                amount,
                period: period.unwrap_or(Period::Monthly),
            }),
            placement,
            opening: Opening {
                papers: match answers.fields.value("enrollment.papers") {
                    "seen" => occasion
                        .as_ref()
                        .and_then(|known| programme.event(&known.event))
                        .map_or_else(Vec::new, |event| event.papers.clone()),
                    _ => Vec::new(),
                },
                occasion,
                product: answers.fields.value("enrollment.product").to_owned(),
            },
            note: answers.text("enrollment.note"),
        }))
    }

    /// What comes by rule, and from when money is due.
    fn foresee(
        &self,
        answers: Answers<'_>,
        after: Option<&CaseFile>,
        setting: &Setting,
    ) -> Vec<Words> {
        let Some(programme) = self.programme(answers.fields, setting) else {
            return Vec::new();
        };
        let placement = answers.maybe_chosen("enrollment.placement", |id| id.parse().ok());
        let person = answers.maybe_chosen("enrollment.person", |id| id.parse().ok());
        let situation = Situation {
            person: person.and_then(|id| self.file.household.member(id)),
            placement: placement.and_then(|id| self.file.placement(id)),
            track: track_chosen(answers.fields),
            product: answers.fields.value("enrollment.product"),
            on: on(answers.fields, setting.today),
        };
        let event = programme.event(answers.fields.value("enrollment.event"));
        let mut told: Vec<Words> = Vec::new();
        if let Some(event) = event {
            told.extend(window(event, answers, &situation, setting));
            told.extend(papers(event, programme, setting));
        }
        let components = programme.components.iter();
        let mut said = told;
        said.extend(components.flat_map(|component| by_rule(component, &situation, setting)));
        if let Some(after) = after {
            let id = self.file.next_enrollment();
            said.extend(foresight::of(&self.file, after, id, setting));
        }
        said
    }
}

/// From when to when it is asked for, by the day of the event.
fn window(
    event: &EventRule,
    answers: Answers<'_>,
    situation: &Situation<'_>,
    setting: &Setting,
) -> Option<Words> {
    let happened = answers.maybe_day("enrollment.event-on").ok()??;
    let rule = event.window.as_deref()?;
    let (rule, row) = setting.book.row(rule, situation.on, situation)?;
    let masar_domain::rules::Value::Days(from, to) = row.value else {
        return None;
    };
    let after = |days: u32| happened.checked_add_days(chrono::Days::new(u64::from(days)));
    let args = Args::new()
        .set("first", after(from)?.to_string())
        .set("last", after(to)?.to_string())
        .set("row", row.name(rule).to_string());
    Some(Words::With("form-window", args))
}

/// The papers that the event asks for.
fn papers(event: &EventRule, programme: &Programme, setting: &Setting) -> Option<Words> {
    let named = event.papers.iter().filter_map(|code| programme.paper(code));
    let names: Vec<_> = named.map(|paper| paper.name.clone()).collect();
    let args = Args::new().set("papers", listed(&setting.messages, &names));
    (!names.is_empty()).then_some(Words::With("form-papers-needed", args))
}

/// What the rule book gives for a component: the amount and the months, each
/// with the row it comes from.
fn by_rule(component: &Component, situation: &Situation<'_>, setting: &Setting) -> Vec<Words> {
    let amount = match &component.amount {
        AmountSource::Decided | AmountSource::MayBeDecided | AmountSource::InKind => None,
        AmountSource::Rule(rule) => Some(("form-by-rule", rule)),
        AmountSource::ShareOfWage(rule) => Some(("form-by-rule-share", rule)),
        AmountSource::ShareOfRule { share, .. } => Some(("form-by-rule-share-of", share)),
    };
    let months = component
        .months
        .as_ref()
        .map(|rule| ("form-by-rule-months", rule));
    let rows = amount.into_iter().chain(months);
    rows.filter_map(|(message, rule)| row(message, rule, component, situation, setting))
        .collect()
}

fn row(
    message: &'static str,
    rule: &str,
    component: &Component,
    situation: &Situation<'_>,
    setting: &Setting,
) -> Option<Words> {
    let messages = &setting.messages;
    let (rule, row) = setting.book.row(rule, situation.on, situation)?;
    let standing = match row.standing {
        Standing::Sourced => String::new(),
        other => messages.text_plain(&format!("form-standing-{}", other.code())),
    };
    let value = match row.value {
        masar_domain::rules::Value::Amount(fils) => calendar::amount(fils.0),
        ref other => other.to_string(),
    };
    let args = Args::new()
        .set("name", spoken_name(messages.lang(), &component.name))
        .set("value", value)
        .set("row", row.name(rule).to_string())
        .set("standing", standing);
    Some(Words::With(message, args))
}
