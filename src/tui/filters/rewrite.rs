//! A filter as it was typed, with another order, or with a condition more.

use super::{Words, name};
use masar_domain::filter::{self, Expr, Field, Order, SORT, SortKey};
use masar_text::Lang;

/// The text of a filter in another order; nothing of the rest is said
/// differently, unless the order cannot be told from it.
#[must_use]
pub fn in_order(
    (text, expr): (&str, &Expr),
    sort: &[SortKey],
    lang: Lang,
    words: Words<'_>,
) -> String {
    let rest = without_order(text, expr, words);
    match sort {
        [] => rest,
        _ => joined(&rest, &order(sort, lang)),
    }
}

/// The text of a filter with a condition on a field begun at its end. Where it
/// lets one or the other through, both stand in parentheses before it.
#[must_use]
pub fn beginning(
    (text, expr): (&str, &Expr),
    sort: &[SortKey],
    (field, lang): (&Field, Lang),
    words: Words<'_>,
) -> String {
    let before = match (expr, sort) {
        (Expr::Any(_), []) => whole(text, expr, words),
        (Expr::Any(_), _) => joined(&whole(text, expr, words), &order(sort, lang)),
        _ => text.trim().to_owned(),
    };
    joined(&before, &format!("{}:", name(field, lang)))
}

/// The text of a filter without its order, with a condition more.
#[must_use]
pub fn with(text: &str, expr: &Expr, condition: &str, words: Words<'_>) -> String {
    joined(&whole(text, expr, words), condition)
}

/// The text of a filter without its order, as one thing that others can stand
/// beside.
fn whole(text: &str, expr: &Expr, words: Words<'_>) -> String {
    let rest = without_order(text, expr, words);
    match expr {
        Expr::Any(_) => format!("({rest})"),
        _ => rest,
    }
}

fn joined(before: &str, after: &str) -> String {
    match before.is_empty() {
        true => after.to_owned(),
        false => format!("{before} {after}"),
    }
}

/// `sort:-members,name`, in the words of a language.
fn order(sort: &[SortKey], lang: Lang) -> String {
    let [english, arabic, ..] = SORT;
    let word = match lang {
        Lang::English => english,
        Lang::Arabic => arabic,
    };
    format!("{word}:{}", keys(sort, lang))
}

/// `-members,name`.
#[must_use]
pub fn keys(sort: &[SortKey], lang: Lang) -> String {
    let keys = sort.iter().map(|key| {
        let sign = match key.order {
            Order::Rising => "",
            Order::Falling => "-",
        };
        format!("{sign}{}", name(key.field, lang))
    });
    keys.collect::<Vec<_>>().join(",")
}

/// The text of a filter without its order.
#[must_use]
pub fn without_order(text: &str, expr: &Expr, words: Words<'_>) -> String {
    let is_order = |word: &&str| {
        let (before, _) = word.split_once(':').unwrap_or_default();
        SORT.contains(&before)
    };
    let rest: Vec<&str> = parts(text).into_iter().filter(|w| !is_order(w)).collect();
    let rest = rest.join(" ");
    match filter::query(&rest, &words) {
        Ok(query) if query.expr == *expr && query.sort.is_empty() => rest,
        _ => expr.to_string(),
    }
}

/// The words of a text; what stands between quotation marks is part of one.
fn parts(text: &str) -> Vec<&str> {
    let mut quoted = false;
    let parts = text.split(|c: char| {
        quoted ^= c == '"';
        !quoted && c.is_whitespace()
    });
    parts.filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::Column;
    use masar_domain::RuleBook;
    use masar_domain::filter::Query;

    fn with<T>(text: &str, then: impl FnOnce(&Query, Words<'_>) -> T) -> T {
        let book = RuleBook::embedded().unwrap();
        let words = Words { book: &book };
        let query = filter::query(text, &words).unwrap();
        then(&query, words)
    }

    fn ordered(text: &str, by: &str, lang: Lang) -> String {
        let sort = with(by, |query, _| query.sort.clone());
        with(text, |query, words| {
            in_order((text, &query.expr), &sort, lang, words)
        })
    }

    #[test]
    fn an_order_takes_the_place_of_the_one_before_and_the_rest_stays_as_typed() {
        let by = "sort:-members,name";
        let en = |text| ordered(text, by, Lang::English);
        assert_eq!(en(""), by);
        assert_eq!(en("gov:irbid"), "gov:irbid sort:-members,name");
        assert_eq!(
            en("sort:case  محافظة:إربد"),
            "محافظة:إربد sort:-members,name"
        );
        assert_eq!(
            en("a or \"sort:b c\""),
            "a or \"sort:b c\" sort:-members,name"
        );
        assert_eq!(
            ordered("gov:irbid", by, Lang::Arabic),
            "gov:irbid ترتيب:-أفراد,اسم"
        );
        assert_eq!(
            ordered("ترتيب:-أفراد gov:irbid", "", Lang::English),
            "gov:irbid"
        );
        // Where the order is not one word, the filter is said in codes.
        assert_eq!(
            ordered("محافظة:إربد sort: -members", "", Lang::English),
            "gov:irbid"
        );
    }

    #[test]
    fn a_condition_begins_at_the_end_and_is_about_all_before_it() {
        let field = Column::Caseworker.field().unwrap();
        let begun = |text: &str| {
            with(text, |query, words| {
                let asked = (text, &query.expr);
                beginning(asked, &query.sort, (field, Lang::English), words)
            })
        };
        assert_eq!(begun(""), "caseworker:");
        assert_eq!(
            begun("gov:irbid sort:name"),
            "gov:irbid sort:name caseworker:"
        );
        assert_eq!(
            begun("gov:irbid or gov:ajloun sort:name"),
            "(gov:irbid or gov:ajloun) sort:name caseworker:"
        );
    }
}
