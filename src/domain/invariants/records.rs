//! The records of a file among each other: their numbers, what they name, the
//! head, and amounts.

use super::Faults;
use crate::person::{Member, Relation};
use crate::rules::OncePer;
use crate::{CaseFile, RuleBook};
use std::fmt::Display;

pub(super) fn check(file: &CaseFile, book: &RuleBook, faults: &mut Faults) {
    let home = file.household.id;
    let members = &file.household.members;
    numbers(
        home,
        members.iter().map(|m| (m.id, m.id.household, m.id.no)),
        faults,
    );
    let enrollments = file.enrollments.iter().map(|e| e.id);
    numbers(
        home,
        enrollments.map(|id| (id, id.household, id.no)),
        faults,
    );
    let placements = file.placements.iter().map(|p| p.id);
    numbers(home, placements.map(|id| (id, id.household, id.no)), faults);
    let log = file.log.iter().map(|entry| entry.id);
    numbers(home, log.map(|id| (id, id.household, id.no)), faults);
    head(file, faults);
    people(members, faults);
    references(file, faults);
    enrollments_once(file, book, faults);
    links(file, faults);
    amounts(file, faults);
}

/// Every record carries the number of the household or employer it belongs to,
/// and one above the record before.
pub(super) fn numbers<Id: Display + Copy, Home: Display + Copy + PartialEq>(
    home: Home,
    ids: impl Iterator<Item = (Id, Home, u16)>,
    faults: &mut Faults,
) {
    let mut before = 0;
    for (id, of, no) in ids {
        faults.unless(of == home, "ids", id, || {
            format!("stands in the file of {home}")
        });
        faults.unless(no > before, "ids", id, || {
            format!("comes after number {before}")
        });
        before = before.max(no);
    }
}

fn head(file: &CaseFile, faults: &mut Faults) {
    let present = file.household.members.iter().filter(|m| m.left.is_none());
    let (mut people, mut heads) = (0, 0);
    for member in present {
        people += 1;
        heads += usize::from(member.particulars.relation == Relation::Head);
    }
    faults.unless(heads == people.min(1), "head", file.household.id, || {
        format!("{heads} heads among {people} members")
    });
}

fn people(members: &[Member], faults: &mut Faults) {
    for (n, member) in members.iter().enumerate() {
        let stayed = member
            .left
            .as_ref()
            .is_none_or(|left| member.joined <= left.on);
        faults.unless(stayed, "I10", member.id, || "left before joining");
        for disability in &member.disabilities {
            let lasts = disability
                .until
                .is_none_or(|until| disability.from <= until);
            faults.unless(
                lasts,
                "I10",
                member.id,
                || "a disability ends before it begins",
            );
        }
        let Some(number) = member.number_held() else {
            continue;
        };
        let twice = members[..n].iter().any(|m| m.number_held() == Some(number));
        faults.unless(
            !twice,
            "ids",
            member.id,
            || "has the national number of another member",
        );
    }
}

fn references(file: &CaseFile, faults: &mut Faults) {
    let references = &file.household.references;
    for (n, reference) in references.iter().enumerate() {
        faults.unless(
            !references[..n].contains(reference),
            "ids",
            file.household.id,
            || {
                format!(
                    "the reference {} {} stands twice",
                    reference.source, reference.id
                )
            },
        );
    }
}

/// The key of a line is unique because its enrollment is (I5): one for a
/// subject and programme, or for each event or product of it.
fn enrollments_once(file: &CaseFile, book: &RuleBook, faults: &mut Faults) {
    for (n, enrollment) in file.enrollments.iter().enumerate() {
        let programme = book.programme(&enrollment.programme);
        let once_per = programme.map_or(OncePer::Subject, |programme| programme.once_per);
        let key = (enrollment.subject, &enrollment.programme);
        let dossier = |id| file.dossier(id);
        let opened = dossier(enrollment.id);
        let mut before = file.enrollments[..n].iter();
        let known = before.find(|other| {
            let other_opened = dossier(other.id);
            let same = match once_per {
                OncePer::Subject => true,
                OncePer::Event => opened.map(|d| &d.occasion) == other_opened.map(|d| &d.occasion),
                OncePer::Product => opened.map(|d| &d.product) == other_opened.map(|d| &d.product),
            };
            (other.subject, &other.programme) == key && same
        });
        faults.unless(known.is_none(), "I5", enrollment.id, || {
            format!("{} is enrolled twice", enrollment.programme)
        });
    }
}

fn links(file: &CaseFile, faults: &mut Faults) {
    for placement in &file.placements {
        let known = file.household.member(placement.person).is_some();
        faults.unless(known, "links", placement.id, || {
            format!("{} is not in the file", placement.person)
        });
    }
    for enrollment in &file.enrollments {
        let person = enrollment.subject.person();
        let known = person.is_none_or(|person| file.household.member(person).is_some());
        faults.unless(
            known,
            "links",
            enrollment.id,
            || "its person is not in the file",
        );
        let theirs = enrollment.placement.is_none_or(|id| {
            file.placement(id)
                .is_some_and(|placement| Some(placement.person) == person)
        });
        faults.unless(
            theirs,
            "links",
            enrollment.id,
            || "its placement is not one of its person",
        );
    }
}

/// Nothing is paid or earned that is not more than nothing (I16).
fn amounts(file: &CaseFile, faults: &mut Faults) {
    for placement in &file.placements {
        faults.unless(
            placement.terms.wage.is_payable(),
            "I16",
            placement.id,
            || format!("a wage of {}", placement.terms.wage),
        );
    }
    for enrollment in &file.enrollments {
        for decision in &enrollment.decisions {
            faults.unless(decision.amount.is_payable(), "I16", enrollment.id, || {
                format!("{} decided from {}", decision.amount, decision.from)
            });
        }
        for payment in &enrollment.payments {
            faults.unless(payment.amount.is_payable(), "I16", enrollment.id, || {
                format!("{} paid for {}", payment.amount, payment.month)
            });
        }
    }
}
