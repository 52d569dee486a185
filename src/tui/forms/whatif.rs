//! What if a person takes a job: a form that changes nothing. What is typed is
//! worked out at once, and shown below before the sheet itself is opened.

use masar_domain::place;
use masar_domain::placement::Kind;
use masar_domain::whatif::{Fare, Offer, Sheet, what_if};
use masar_domain::{CaseFile, PersonId, Refusal};
use masar_text::calendar;
use masar_text::messages::Args;

use super::answers::{Answers, Wrong};
use super::choice::{coded, or_none, sectors};
use super::field::Field;
use super::fields::Fields;
use super::form::Form;
use super::problem::Problem;
use super::purpose::Purpose;
use super::words::Words;
use super::{Look, Setting, address};

/// A job that somebody asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub person: PersonId,
    pub offer: Offer,
}

impl Question {
    /// # Errors
    /// What the core refuses of the offer.
    pub fn work_out(&self, file: &CaseFile, setting: &Setting) -> Result<Sheet, Refusal> {
        what_if(file, self.person, &self.offer, &setting.book, setting.today)
    }
}

/// The form, filled in from an offer where there is one.
#[must_use]
pub fn whatif(file: &CaseFile, person: PersonId, offer: Option<&Offer>, setting: &Setting) -> Form {
    let with = |field: Field, value: &dyn Fn(&Offer) -> String| match offer.map(value) {
        Some(value) if !value.is_empty() => field.with(&value),
        _ => field,
    };
    let home = file.household.address_on(setting.today);
    let home = home.map_or("", |address| address.governorate.as_str());
    let there = offer.and_then(|offer| place::liwa(&offer.liwa));
    let home = there.map_or(home, |(governorate, _)| governorate.code.as_str());
    let kind = offer.map_or(Kind::Employer, |offer| offer.kind);
    let kinds = coded("placement-kind", Kind::ALL.iter().map(|kind| kind.code()));
    let rides = coded("form-whatif-ride", ["fare", "bus"]);
    let ride = match offer.map(|offer| offer.fare) {
        Some(Fare::Bus) => "bus",
        _ => "fare",
    };
    let fields = vec![
        with(Field::amount("whatif.wage").required(), &|o| {
            o.wage.to_string()
        })
        .hint("form-hint-wage"),
        with(
            Field::choice("whatif.sector", or_none(sectors())).hint("form-hint-sector"),
            &|o| o.sector.clone(),
        ),
        with(Field::day("whatif.start").required(), &|o| {
            o.start.to_string()
        })
        .hint("form-hint-whatif-start"),
        Field::choice("whatif.kind", kinds)
            .required()
            .with(kind.code()),
        Field::choice("whatif.ride", rides).required().with(ride),
        with(
            Field::amount("whatif.fare").hint("form-hint-whatif-fare"),
            &|o| match o.fare {
                Fare::Costs(fare) => fare.to_string(),
                Fare::Unknown | Fare::Bus => String::new(),
            },
        ),
        Field::choice("whatif.governorate", address::governorates()).with(home),
        with(Field::choice("whatif.liwa", address::liwas(home)), &|o| {
            o.liwa.clone()
        }),
    ];
    let purpose = WhatIf {
        file: file.clone(),
        person,
        employer: offer.map_or_else(String::new, |offer| offer.employer.clone()),
    };
    Form::new(setting, Box::new(purpose), fields)
}

#[derive(Debug)]
struct WhatIf {
    file: CaseFile,
    person: PersonId,
    /// Who offers it, where that is known.
    employer: String,
}

impl WhatIf {
    fn read(&self, answers: Answers<'_>) -> Result<Question, Wrong> {
        let fare = match answers.fields.value("whatif.ride") {
            "bus" => Fare::Bus,
            _ => answers
                .maybe_amount("whatif.fare")?
                .map_or(Fare::Unknown, Fare::Costs),
        };
        Ok(Question {
            person: self.person,
            offer: Offer {
                kind: answers.chosen("whatif.kind", Kind::from_code)?,
                employer: self.employer.clone(),
                sector: answers.text("whatif.sector"),
                liwa: answers.text("whatif.liwa"),
                wage: answers.amount("whatif.wage")?,
                start: answers.day("whatif.start")?,
                fare,
            },
        })
    }
}

impl Purpose for WhatIf {
    fn title(&self) -> Words {
        let member = self.file.household.member(self.person);
        let name = member.map_or("", |member| member.particulars.name.shown());
        Words::With("whatif-title", Args::new().set("name", name))
    }

    fn file(&self) -> Option<&CaseFile> {
        Some(&self.file)
    }

    fn arrange(&self, fields: &mut Fields, _: &Setting) {
        address::arrange(fields, "whatif.governorate", "whatif.liwa");
        let bus = fields.value("whatif.ride") == "bus";
        fields.ask("whatif.fare", !bus);
    }

    fn look(&self, answers: Answers<'_>, setting: &Setting) -> Option<Result<Look, Wrong>> {
        let asked = self.read(answers).and_then(|question| {
            let refused = |refusal: Refusal| Wrong {
                field: refusal.field.unwrap_or_default(),
                problem: Problem::Refused(refusal),
            };
            let sheet = question.work_out(&self.file, setting);
            sheet
                .map(|_| Look::Offer(Box::new(question)))
                .map_err(refused)
        });
        Some(asked)
    }

    /// The sheet in a few lines.
    fn foresee(&self, answers: Answers<'_>, _: Option<&CaseFile>, setting: &Setting) -> Vec<Words> {
        let Ok(question) = self.read(answers) else {
            return Vec::new();
        };
        let Ok(sheet) = question.work_out(&self.file, setting) else {
            return Vec::new();
        };
        let stretch = |stretch: &masar_domain::whatif::Stretch| {
            let args = Args::new()
                .set("from", stretch.numbers.0.to_string())
                .set("to", stretch.numbers.1.to_string())
                .set("without", calendar::amount(stretch.without.amount.0))
                .set("with", calendar::amount(stretch.with.amount.0));
            let one = stretch.numbers.0 == stretch.numbers.1;
            let id = match (stretch.with.is_least(), one) {
                (true, true) => "form-foresee-whatif-least-one",
                (true, false) => "form-foresee-whatif-least",
                (false, true) => "form-foresee-whatif-one",
                (false, false) => "form-foresee-whatif",
            };
            Words::With(id, args)
        };
        sheet.stretches.iter().take(4).map(stretch).collect()
    }
}
