//! Whether a tree holds for one set of facts: how rule conditions are decided.

use super::{Expr, Op, Term};

/// Anything that can say what a field's values are. Values are lent, never
/// copied: conditions are asked for every month of every household.
pub trait Facts {
    /// Whether any value of a field passes `test`; false where it has none.
    fn any_value(&self, field: &str, test: &mut dyn FnMut(&str) -> bool) -> bool;

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
    let mut wanted = |have: &str| term.values.iter().any(|want| compares(term.op, have, want));
    facts.any_value(field, &mut wanted)
}

/// Whether a value that is there stands to the one asked for as `op` says.
fn compares(op: Op, have: &str, want: &str) -> bool {
    let numbers = |how: fn(&u32, &u32) -> bool| match (have.parse(), want.parse()) {
        (Ok(have), Ok(want)) => how(&have, &want),
        _ => false,
    };
    match op {
        Op::Is => have.eq_ignore_ascii_case(want),
        Op::Below => numbers(u32::lt),
        Op::AtMost => numbers(u32::le),
        Op::Above => numbers(u32::gt),
        Op::AtLeast => numbers(u32::ge),
    }
}
