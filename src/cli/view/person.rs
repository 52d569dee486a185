//! A member of a household. The same names serve to register one.

use super::{Secrets, date, some};
use chrono::NaiveDate;
use masar_domain::CaseFile;
use masar_domain::identity::Identity;
use masar_domain::person::{Birth, Member};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct PersonView {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) latin: Option<String>,
    pub(crate) national_number: Option<String>,
    pub(crate) no_number: Option<&'static str>,
    /// A date, or a year where no more is known.
    pub(crate) born: Option<String>,
    pub(crate) age: Option<u32>,
    pub(crate) sex: &'static str,
    pub(crate) relation: &'static str,
    pub(crate) education: Option<&'static str>,
    pub(crate) work: Option<&'static str>,
    pub(crate) disabilities: Vec<DisabilityView>,
    pub(crate) joined: String,
    pub(crate) left: Option<LeftView>,
    /// The record of the same person that this one gave way to.
    pub(crate) kept_as: Option<String>,
    /// Records of the same person that gave way to this one.
    pub(crate) also: Vec<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct DisabilityView {
    pub(crate) from: String,
    pub(crate) until: Option<String>,
    pub(crate) evidence: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct LeftView {
    pub(crate) on: String,
    pub(crate) why: &'static str,
}

impl PersonView {
    pub(crate) fn of(
        file: &CaseFile,
        member: &Member,
        day: NaiveDate,
        secrets: Secrets,
    ) -> PersonView {
        let who = &member.particulars;
        let (number, reason) = match who.identity {
            Identity::Known(number) => (Some(number), None),
            Identity::Absent(reason) => (None, Some(reason.code())),
        };
        let number = number.map(|number| match secrets {
            Secrets::Masked => number.masked(),
            Secrets::InClear => number.to_string(),
        });
        let also = file.gave_way_to(member.id).into_iter();
        PersonView {
            id: member.id.to_string(),
            name: some(&who.name.arabic),
            latin: some(&who.name.latin),
            national_number: number,
            no_number: reason,
            born: match who.birth {
                Birth::Unknown => None,
                Birth::Year(year) => Some(year.to_string()),
                Birth::On(day) => Some(date(day)),
            },
            age: who.birth.age_on(day),
            sex: who.sex.code(),
            relation: who.relation.code(),
            education: who.education.map(|education| education.code()),
            work: who.work.map(|work| work.code()),
            disabilities: disabilities(member),
            joined: date(member.joined),
            left: member.left.as_ref().map(|left| LeftView {
                on: date(left.on),
                why: left.why.code(),
            }),
            kept_as: file.gave_way(member.id).map(|(kept, _)| kept.to_string()),
            also: also.map(|(gone, _)| gone.to_string()).collect(),
        }
    }
}

fn disabilities(member: &Member) -> Vec<DisabilityView> {
    let view = |disability: &masar_domain::person::Disability| DisabilityView {
        from: date(disability.from),
        until: disability.until.map(date),
        evidence: some(&disability.evidence),
    };
    member.disabilities.iter().map(view).collect()
}
