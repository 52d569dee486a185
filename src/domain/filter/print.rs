//! From a tree back to text that parses to the same tree.

use super::{Expr, Op, Term};
use std::fmt::{self, Display as _};

impl fmt::Display for Expr {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::All(parts) => joined(out, parts, " "),
            Expr::Any(parts) => joined(out, parts, " or "),
            Expr::Not(inner) => {
                out.write_str("not ")?;
                nested(out, inner)
            }
            Expr::Term(term) => term.fmt(out),
        }
    }
}

fn joined(out: &mut fmt::Formatter<'_>, parts: &[Expr], between: &str) -> fmt::Result {
    for (n, part) in parts.iter().enumerate() {
        if n > 0 {
            out.write_str(between)?;
        }
        nested(out, part)?;
    }
    Ok(())
}

/// In parentheses where it is a list inside another one.
fn nested(out: &mut fmt::Formatter<'_>, expr: &Expr) -> fmt::Result {
    match expr {
        Expr::All(_) | Expr::Any(_) => write!(out, "({expr})"),
        Expr::Not(_) | Expr::Term(_) => expr.fmt(out),
    }
}

impl fmt::Display for Term {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = self.field {
            write!(out, "{field}{}", self.op.symbol())?;
        }
        for (n, value) in self.values.iter().enumerate() {
            let comma = if n > 0 { "," } else { "" };
            if is_bare(value) || (self.op != Op::Is) {
                write!(out, "{comma}{value}")?;
            } else {
                write!(out, "{comma}\"{}\"", value.replace('"', "\"\""))?;
            }
        }
        Ok(())
    }
}

/// A word that cannot be taken for anything else without quotation marks.
fn is_bare(word: &str) -> bool {
    !word.is_empty()
        && !["and", "or", "not", "أو", "ليس"].contains(&word)
        && !word
            .chars()
            .any(|c| c.is_whitespace() || "(),،:=<>\"".contains(c))
}

#[cfg(test)]
mod tests {
    use super::super::{Problem, parse};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_filter_prints_back_as_it_was_meant() {
        for (typed, printed) in [
            (
                "gov:irbid aid:active members>=5",
                "gov:irbid aid:active members>=5",
            ),
            ("المحافظة:irbid،ajloun", "gov:irbid,ajloun"),
            ("أفراد>=٠٥", "members>=5"),
            (
                "gov=irbid and (aid:active or aid:suspended)",
                "gov:irbid (aid:active or aid:suspended)",
            ),
            ("not \"ام محمد\"", "not \"ام محمد\""),
            ("", ""),
        ] {
            assert_eq!(parse(typed).unwrap().to_string(), printed);
        }
    }

    #[test]
    fn a_mistake_points_at_its_column() {
        for (typed, column, problem) in [
            ("gov:irbid goov:x", 11, Problem::UnknownField("goov".into())),
            ("gov:", 5, Problem::MissingValue),
            ("members>=many", 10, Problem::NotANumber("members")),
            ("aid>3", 1, Problem::NotOrdered("aid")),
            ("\"ام", 1, Problem::OpenQuotation),
            ("(gov:irbid", 1, Problem::OpenParenthesis),
            ("محمد )", 6, Problem::Unexpected),
            ("gov:irbid or", 13, Problem::MissingValue),
            ("gov:irbid or or aid:active", 14, Problem::MissingValue),
            ("or gov:irbid", 1, Problem::Unexpected),
            ("gov:irbid and", 14, Problem::MissingValue),
            ("gov:irbid and or x", 15, Problem::Unexpected),
            ("gov:irbid ()", 12, Problem::MissingValue),
            ("not ( )", 7, Problem::MissingValue),
            ("not", 4, Problem::MissingValue),
            ("\"gov\":irbid", 6, Problem::Unexpected),
            ("members>+5", 9, Problem::NotANumber("members")),
            ("members:٥5555555555", 9, Problem::NotANumber("members")),
        ] {
            let error = parse(typed).unwrap_err();
            assert_eq!((error.column, error.problem), (column, problem), "{typed}");
        }
        assert_eq!(
            parse(&"(".repeat(10_000)).unwrap_err().problem,
            Problem::TooDeep
        );
        assert_eq!(
            parse(&"not ".repeat(10_000)).unwrap_err().problem,
            Problem::TooDeep
        );
    }

    fn tree() -> impl Strategy<Value = Expr> {
        let value = "[a-z\"ا-ي ()]{1,8}".prop_filter("a value", |v| !v.trim().is_empty());
        let term = (
            prop::option::of(prop::sample::select(vec!["gov", "aid"])),
            value,
        )
            .prop_map(|(field, value)| {
                Expr::Term(Term {
                    field,
                    op: Op::Is,
                    values: vec![value],
                    span: 0..0,
                })
            });
        term.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::All),
                prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::Any),
                inner.prop_map(|e| Expr::Not(Box::new(e))),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_parses_to_the_same_tree(tree in tree()) {
            prop_assert_eq!(parse(&tree.to_string()).unwrap(), tree);
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in "\\PC{0,40}") {
            let _ = parse(&text);
        }
    }
}
