//! Whether a tree holds for one set of facts: how rule conditions are decided.

use super::{Expr, Term};

/// Anything that can say what a field's values are. Values are lent, never
/// copied: conditions are asked for every month of every household.
pub trait Facts {
    /// Whether any value of a field passes `test`; false where it has none.
    fn any_value(&self, field: &str, test: &mut dyn FnMut(&str) -> bool) -> bool;

    /// Whether a bare word fits.
    fn fits_word(&self, word: &str) -> bool;
}

/// Whether `expr` holds. Facts are about one person in one programme: nothing
/// is asked of several, and every value is a code.
pub fn holds(expr: &Expr, facts: &dyn Facts) -> bool {
    match expr {
        Expr::All(parts) => parts.iter().all(|part| holds(part, facts)),
        Expr::Any(parts) => parts.iter().any(|part| holds(part, facts)),
        Expr::Not(inner) => !holds(inner, facts),
        Expr::Term(term) => term_holds(term, facts),
        Expr::Among(_) => false,
    }
}

fn term_holds(term: &Term, facts: &dyn Facts) -> bool {
    let mut wanted = term.values.iter().filter_map(|value| value.text());
    let Some(field) = term.name() else {
        return wanted.any(|word| facts.fits_word(word));
    };
    facts.any_value(field, &mut |have| {
        wanted.clone().any(|want| have.eq_ignore_ascii_case(want))
    })
}
