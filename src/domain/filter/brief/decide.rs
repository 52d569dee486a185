//! Deciding a tree on a brief: it holds, it does not, or the file has to be
//! read to know.

use super::values::{self, Thing};
use super::{Brief, Enrolled, Placed};
use crate::filter::household::{Known, asked};
use crate::filter::{Among, Expr, Subject, Term};

/// What is known of a household beside its brief: by the indexes.
pub trait Answers {
    /// Whether a term about the household itself holds, where an index knows.
    fn answer(&self, term: &Term) -> Option<bool>;
}

/// Whether `expr` holds for a household; none where its brief does not say.
pub fn decide(
    expr: &Expr,
    brief: &Brief<'_>,
    known: &Known<'_>,
    answers: &dyn Answers,
) -> Option<bool> {
    let asking = Asking {
        brief,
        known,
        answers,
    };
    asking.of(expr, Thing::Household(brief))
}

struct Asking<'a> {
    brief: &'a Brief<'a>,
    known: &'a Known<'a>,
    answers: &'a dyn Answers,
}

impl Asking<'_> {
    fn of(&self, expr: &Expr, thing: Thing<'_>) -> Option<bool> {
        match expr {
            Expr::All(parts) => self.one_is(parts, thing, false),
            Expr::Any(parts) => self.one_is(parts, thing, true),
            Expr::Not(inner) => self.of(inner, thing).map(|holds| !holds),
            Expr::Term(term) => self.term(term, thing),
            Expr::Among(among) => self.several(among, thing),
        }
    }

    /// What one part alone decides, whatever the unknown ones are.
    fn one_is(&self, parts: &[Expr], thing: Thing<'_>, decisive: bool) -> Option<bool> {
        let mut all = Some(!decisive);
        for part in parts {
            match self.of(part, thing) {
                Some(holds) if holds == decisive => return Some(decisive),
                Some(_) => {}
                None => all = None,
            }
        }
        all
    }

    fn term(&self, term: &Term, thing: Thing<'_>) -> Option<bool> {
        if let Thing::Household(_) = thing
            && let Some(answer) = self.answers.answer(term)
        {
            return Some(answer);
        }
        let name = term.name()?;
        let mut test = |have: values::Have<'_>| {
            let mut wanted = term.values.iter();
            wanted.any(|value| asked(term, have, value, self.known))
        };
        values::values(name, thing, self.known, &mut test)
    }

    /// Known where it comes to the same whether or not the unknown ones fit.
    fn several(&self, among: &Among, thing: Thing<'_>) -> Option<bool> {
        let of = match thing {
            Thing::Household(_) => None,
            Thing::Person(person) => Some(person.at),
            Thing::Enrollment(_) | Thing::Placement(_) => return Some(false),
        };
        let (mut fitting, mut unknown, mut all) = (0, 0, 0);
        let mut ask = |one: Thing<'_>| {
            all += 1;
            match self.of(&among.inside, one) {
                Some(fits) => fitting += u32::from(fits),
                None => unknown += 1,
            }
        };
        let brief = self.brief;
        match among.subject {
            Subject::Person => brief.members.iter().map(Thing::Person).for_each(&mut ask),
            Subject::Enrollment => {
                let those = |one: &&Enrolled<'_>| of.is_none() || one.of == of;
                let those = brief.enrollments.iter().filter(those);
                those.map(Thing::Enrollment).for_each(&mut ask);
            }
            Subject::Placement => {
                let those = |one: &&Placed<'_>| of.is_none() || one.of == of;
                let those = brief.placements.iter().filter(those);
                those.map(Thing::Placement).for_each(&mut ask);
            }
            Subject::Household | Subject::Case => {}
        }
        let least = among.how.holds(fitting, all);
        let mut more = fitting + 1..=fitting + unknown;
        more.all(|fitting| among.how.holds(fitting, all) == least)
            .then_some(least)
    }
}
