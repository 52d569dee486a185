//! What an event of life does to both households, in words: what ends in the
//! one, what begins in the other with the months used up, what stays behind.

use crate::spoken_name;
use masar_domain::enrollment::Enrollment;
use masar_domain::matters::referral::ReferralState;
use masar_domain::matters::task::Standing;
use masar_domain::matters::visit::Outcome;
use masar_domain::person::{Member, Relation};
use masar_domain::{CaseFile, Fils, Month, balance, place};
use masar_text::calendar;
use masar_text::messages::Args;

use super::answers::There;
use super::words::Words;
use super::{Setting, foresight, person_fields};

/// What follows for both, as far as it is known.
pub(super) fn all(
    before: &CaseFile,
    after: Option<&CaseFile>,
    there: There<'_>,
    setting: &Setting,
) -> Vec<Words> {
    let mut said = Vec::new();
    said.extend(there.before.map(|other| who(other, setting)));
    let Some(after) = after else {
        return said;
    };
    let mut here = stopped(before, after, setting);
    here.extend(foresight::all(before, after, setting));
    if !here.is_empty() {
        said.push(heading("form-foresee-here", before));
        said.extend(here);
    }
    if let Some(then) = there.after {
        said.extend(beginning(then, there, setting));
    }
    if present(after).next().is_none() {
        said.extend(left_behind(before, setting));
    }
    said
}

/// The enrollments that end with those who leave.
fn stopped(before: &CaseFile, after: &CaseFile, setting: &Setting) -> Vec<Words> {
    let live = before.enrollments.iter().filter(|e| e.state().is_live());
    let ends = live.filter(|e| {
        let then = after.enrollment(e.id);
        then.is_some_and(|then| !then.state().is_live())
    });
    let said = |e: &Enrollment| Words::With("form-foresee-stops", named(before, e, setting));
    ends.map(said).collect()
}

/// An enrollment by its programme and whose it is.
fn named(file: &CaseFile, enrollment: &Enrollment, setting: &Setting) -> Args {
    let lang = setting.messages.lang();
    let programme = setting.book.programme(&enrollment.programme);
    let person = enrollment.subject.person();
    let whose = match person.and_then(|id| file.household.member(id)) {
        Some(member) => person_fields::name(Some(member)),
        None => setting.messages.text_plain("form-foresee-the-household"),
    };
    let programme = programme.map_or(enrollment.programme.as_str(), |p| {
        spoken_name(lang, &p.short)
    });
    Args::new().set("programme", programme).set("whose", whose)
}

/// What begins there; a household that is founded has nothing before.
fn beginning(then: &CaseFile, there: There<'_>, setting: &Setting) -> Vec<Words> {
    let nothing = CaseFile::new(then.household.clone());
    let before = there.before.unwrap_or(&nothing);
    let mut said = comes(before, then, setting);
    said.extend(foresight::all(before, then, setting));
    if said.is_empty() {
        said.push(Words::message("form-foresee-nothing-there"));
    }
    let heading = match there.before {
        Some(other) => heading("form-foresee-there", other),
        None => Words::message("form-foresee-founded"),
    };
    said.insert(0, heading);
    said
}

/// Enrollments and jobs that come along, with the months used up.
fn comes(before: &CaseFile, then: &CaseFile, setting: &Setting) -> Vec<Words> {
    let new = then.enrollments.iter().skip(before.enrollments.len());
    let mut said: Vec<Words> = new
        .map(|enrollment| {
            let carried = then.dossier(enrollment.id).map(|d| d.carried.iter());
            let months = carried.into_iter().flatten().map(|c| c.months).max();
            let args = named(then, enrollment, setting).set("months", months.unwrap_or(0));
            Words::With("form-foresee-comes", args)
        })
        .collect();
    let jobs = then.placements.len() - before.placements.len().min(then.placements.len());
    if jobs > 0 {
        let args = Args::new().set("count", jobs);
        said.push(Words::With("form-foresee-jobs-come", args));
    }
    said
}

fn heading(id: &'static str, file: &CaseFile) -> Words {
    let args = Args::new().set("household", file.household.id.to_string());
    Words::With(id, args)
}

fn present(file: &CaseFile) -> impl Iterator<Item = &Member> {
    let members = file.household.members.iter();
    members.filter(|member| member.left.is_none())
}

/// Whose household the number is: who mistypes it sees another name.
fn who(other: &CaseFile, setting: &Setting) -> Words {
    let lang = setting.messages.lang();
    let head = present(other).find(|m| m.particulars.relation == Relation::Head);
    let address = other.household.address_on(setting.today);
    let liwa = address.and_then(|a| place::liwa(&a.liwa));
    let args = Args::new()
        .set("household", other.household.id.to_string())
        .set("head", person_fields::name(head))
        .set("count", present(other).count())
        .set(
            "place",
            liwa.map_or("", |(_, liwa)| spoken_name(lang, &liwa.name)),
        );
    Words::With("form-foresee-other", args)
}

/// What stays on a file that nobody is left in.
fn left_behind(file: &CaseFile, setting: &Setting) -> Vec<Words> {
    let matters = &file.matters;
    let visits = matters.visits.iter();
    let visits = visits.filter(|v| v.outcome == Outcome::Open).count();
    let referrals = matters.referrals.iter().filter(|referral| {
        matches!(
            referral.state(),
            ReferralState::Sent | ReferralState::Accepted
        )
    });
    let grievances = matters.grievances.iter();
    let grievances = grievances.filter(|g| g.answer.is_none()).count();
    let tasks = matters.tasks.iter();
    let tasks = tasks.filter(|t| t.standing == Standing::Open).count();
    let open = visits + referrals.count() + grievances + tasks;
    let mut said = Vec::new();
    if open > 0 {
        let args = Args::new().set("count", open);
        said.push(Words::With("form-foresee-left-open", args));
    }
    let standing = balance::balance(file, &setting.book, Month::of(setting.today));
    let amount = |fils: Fils| calendar::amount(fils.0);
    if standing.owed().is_payable() || standing.over().is_payable() {
        let args = Args::new()
            .set("owed", amount(standing.owed()))
            .set("over", amount(standing.over()));
        said.push(Words::With("form-foresee-left-balance", args));
    }
    said
}
