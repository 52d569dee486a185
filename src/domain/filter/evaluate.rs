//! Whether a tree holds for one set of facts: how rule conditions are decided.

use super::{Expr, Op, Term};

/// Anything that can say what a field's values are.
pub trait Facts {
    /// The values of a field; empty where it has none.
    fn values(&self, field: &str) -> Vec<String>;

    /// Whether a bare word fits.
    fn fits_word(&self, word: &str) -> bool;
}

/// Whether `expr` holds.
pub fn holds(expr: &Expr, facts: &dyn Facts) -> bool {
    match expr {
        Expr::All(parts) => parts.iter().all(|part| holds(part, facts)),
        Expr::Any(parts) => parts.iter().any(|part| holds(part, facts)),
        Expr::Not(inner) => !holds(inner, facts),
        Expr::Term(term) => term_holds(term, facts),
    }
}

fn term_holds(term: &Term, facts: &dyn Facts) -> bool {
    let Some(field) = term.field else {
        return term.values.iter().any(|word| facts.fits_word(word));
    };
    let have = facts.values(field);
    let compare = |want: &str, how: fn(&u32, &u32) -> bool| {
        let number = |text: &str| text.parse::<u32>().ok();
        have.iter().any(|h| match (number(h), number(want)) {
            (Some(h), Some(want)) => how(&h, &want),
            _ => false,
        })
    };
    term.values.iter().any(|want| match term.op {
        Op::Is => have.iter().any(|h| h.eq_ignore_ascii_case(want)),
        Op::Below => compare(want, u32::lt),
        Op::AtMost => compare(want, u32::le),
        Op::Above => compare(want, u32::gt),
        Op::AtLeast => compare(want, u32::ge),
    })
}
