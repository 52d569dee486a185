//! A job or project of a member, recorded at the stage it has reached.

use masar_domain::commands::RecordPlacement;
use masar_domain::enrollment::Track;
use masar_domain::placement::{Kind, Placement, Stage, Terms};
use masar_domain::rules::Value;
use masar_domain::rules::condition::Situation;
use masar_domain::{Aggregates, CaseFile, Command, Fils, PersonId, matching};
use masar_text::calendar;
use masar_text::messages::Args;

use crate::app::Vacant;

use super::answers::{Answers, Wrong};
use super::choice::{coded, sectors};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::purpose::Purpose;
use super::words::Words;
use super::{Setting, address, fit, workplace};

/// The form for a placement, with a person chosen where one is given; the
/// workplace is in the family's governorate unless somebody says otherwise.
#[must_use]
pub fn placement_add(file: &CaseFile, person: Option<PersonId>, setting: &Setting) -> Form {
    Form::new(
        setting,
        Box::new(PlacementAdd {
            file: file.clone(),
            vacant: None,
        }),
        fields(file, person, setting),
    )
}

/// The form for a job that fills a vacancy, as it offers it.
#[must_use]
pub fn placement_in(file: &CaseFile, person: PersonId, vacant: &Vacant, setting: &Setting) -> Form {
    let offer = matching::offer(&vacant.employer, &vacant.vacancy, setting.today, None);
    let site = vacant.site().map(|site| &site.particulars);
    let governorate = site.map_or("", |site| site.governorate.as_str());
    let wage = offer.wage.to_string();
    let offered = |field: Field| match field.id {
        "placement.kind" => field.with(offer.kind.code()),
        "placement.employer" => field.with(&offer.employer),
        "placement.sector" => field.with(&offer.sector),
        "placement.governorate" => field.with(governorate),
        "placement.liwa" => {
            Field::choice("placement.liwa", address::liwas(governorate)).with(&offer.liwa)
        }
        "placement.wage" => field.with(&wage),
        _ => field,
    };
    let fields = fields(file, Some(person), setting).into_iter();
    let purpose = PlacementAdd {
        file: file.clone(),
        vacant: Some(vacant.clone()),
    };
    Form::new(setting, Box::new(purpose), fields.map(offered).collect())
}

fn fields(file: &CaseFile, person: Option<PersonId>, setting: &Setting) -> Vec<Field> {
    let people = file.household.members.iter();
    let people = people.filter(|member| member.left.is_none());
    let chosen = person.map_or_else(String::new, |person| person.to_string());
    let home = file.household.address_on(setting.today);
    let home = home.map_or("", |address| address.governorate.as_str());
    let kinds = coded("placement-kind", Kind::ALL.iter().map(|kind| kind.code()));
    let stages = Stage::ALL.iter().filter(|stage| **stage != Stage::Ended);
    let stages = coded("placement-stage", stages.map(|stage| stage.code()));
    vec![
        Field::choice("placement.person", people.map(fit::person).collect())
            .required()
            .with(&chosen),
        Field::choice("placement.kind", kinds).required(),
        Field::text("placement.employer")
            .required()
            .hint("form-hint-employer"),
        Field::choice("placement.sector", sectors())
            .required()
            .hint("form-hint-sector"),
        Field::choice("placement.governorate", address::governorates()).with(home),
        Field::choice("placement.liwa", address::liwas(home)),
        Field::amount("placement.wage").required(),
        Field::choice("placement.stage", stages)
            .required()
            .with(Stage::Started.code()),
        Field::today("placement.on", setting.today),
        Field::day("placement.contract-from"),
        Field::day("placement.social-security-from"),
    ]
}

#[derive(Debug)]
struct PlacementAdd {
    file: CaseFile,
    /// The vacancy it fills.
    vacant: Option<Vacant>,
}

impl PlacementAdd {
    fn terms(answers: Answers<'_>) -> Result<Terms, Wrong> {
        Ok(Terms {
            kind: answers.chosen("placement.kind", Kind::from_code)?,
            employer: answers.text("placement.employer"),
            sector: answers.text("placement.sector"),
            liwa: answers.text("placement.liwa"),
            wage: answers.amount("placement.wage")?,
            contract_from: answers.maybe_day("placement.contract-from")?,
            social_security_from: answers.maybe_day("placement.social-security-from")?,
        })
    }

    /// The minimum wage where the person would work, as far as the kind and
    /// the sector are filled in: a wage below it is worth a second look.
    fn minimum_wage(&self, fields: &Fields, setting: &Setting) -> Option<Words> {
        let kind = Kind::from_code(fields.value("placement.kind"))?;
        let placement = Placement {
            id: self.file.next_placement(),
            person: fields.value("placement.person").parse().ok()?,
            terms: Terms {
                kind,
                employer: String::new(),
                sector: fields.value("placement.sector").to_owned(),
                liwa: String::new(),
                wage: Fils::ZERO,
                contract_from: None,
                social_security_from: None,
            },
            steps: Vec::new(),
        };
        let situation = Situation {
            person: self.file.household.member(placement.person),
            placement: Some(&placement),
            track: Track::General,
            product: "",
            on: setting.today,
        };
        let (rule, row) = setting
            .book
            .row("wage.minimum", setting.today, &situation)?;
        let Value::Amount(least) = row.value else {
            return None;
        };
        let args = Args::new()
            .set("amount", calendar::amount(least.0))
            .set("row", row.name(rule).to_string());
        Some(Words::With("form-hint-minimum-wage", args))
    }
}

impl Purpose for PlacementAdd {
    fn title(&self) -> Words {
        let args = Args::new().set("household", self.file.household.id.to_string());
        Words::With("form-title-placement-add", args)
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn on(&self, _: &Command) -> Aggregates<'_> {
        workplace::seat_on(&self.file, self.vacant.as_ref())
    }

    fn arrange(&self, fields: &mut Fields, setting: &Setting) {
        address::arrange(fields, "placement.governorate", "placement.liwa");
        let is_job = Kind::from_code(fields.value("placement.kind")) != Some(Kind::Project);
        let least = self.minimum_wage(fields, setting).filter(|_| is_job);
        let hint = least.unwrap_or_else(|| Words::message("form-hint-wage"));
        fields.hint("placement.wage", Some(hint));
    }

    fn command(&self, answers: Answers<'_>, _: &Setting) -> Result<Command, Wrong> {
        Ok(Command::RecordPlacement(RecordPlacement {
            person: answers.chosen("placement.person", |id| id.parse().ok())?,
            terms: PlacementAdd::terms(answers)?,
            stage: answers.chosen("placement.stage", Stage::from_code)?,
            on: answers.day("placement.on")?,
            vacancy: self.vacant.as_ref().map(|vacant| vacant.vacancy.id),
            fare: None,
        }))
    }

    /// The seat that it takes.
    fn foresee(&self, _: Answers<'_>, _: Option<&CaseFile>, _: &Setting) -> Vec<Words> {
        self.vacant.iter().map(workplace::seat).collect()
    }
}
