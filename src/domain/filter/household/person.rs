//! The fields of a person.

use super::{Have, Known, Test};
use crate::person::Member;

/// Whether any value of a field passes `test`.
pub(super) fn values(field: &str, member: &Member, known: &Known<'_>, test: &mut Test<'_>) -> bool {
    let about = &member.particulars;
    let code = match field {
        "sex" => Some(about.sex.code()),
        "relation" => Some(about.relation.code()),
        "education" => about.education.map(|education| education.code()),
        "work" => about.work.map(|work| work.code()),
        "disability" => Some(match member.has_disability_on(known.today) {
            true => "yes",
            false => "no",
        }),
        "age" => {
            let age = about.birth.age_on(known.today);
            return age.is_some_and(|age| test(Have::Number(age)));
        }
        "joined" => return test(Have::Day(member.joined)),
        _ => None,
    };
    code.is_some_and(|code| test(Have::Code(code)))
}
