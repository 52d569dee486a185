//! What is written is understood, and prints back as it was meant.

use super::fields::{self, Vocabulary};
use super::*;
use crate::{Fils, Month};
use chrono::NaiveDate;
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
        ("gov:IRBID", "gov:irbid"),
        ("members:3..5,9", "members:3..5,9"),
        ("due<30d started>=2026-09", "due<30d started>=2026-09"),
        ("موعد<٣٠ي بداية:2026", "due<30d started:2026"),
        ("registered:-3m..today", "registered:-3m..today"),
        ("ended>-2w", "ended>-2w"),
        ("amount>=93.33 wages<٢٩٠", "amount>=93.330 wages<290.000"),
        ("has:phone no:payee,visit", "has:phone no:payee,visit"),
        ("بلا:phone", "no:phone"),
        ("~\"محمود\"", "محمود"),
        ("note~زيارة", "note:زيارة"),
        (
            "any person(age<30 disability)",
            "any person(age<30 disability:yes)",
        ),
        (
            "person(إعاقة or عمر<5)",
            "any person(disability:yes or age<5)",
        ),
        ("no placement()", "no placement()"),
        (
            "count person(age<18)>=3 all enrollment(state:active)",
            "count person(age<18)>=3 all enrollment(state:active)",
        ),
        (
            "عدد شمول(programme:naf-uct):1..2",
            "count enrollment(programme:naf-uct):1..2",
        ),
        (
            "any person(sex:female no placement(stage:started))",
            "any person(sex:female no placement(stage:started))",
        ),
        ("\"person\" (\"or\" or x)", "\"person\" (\"or\" or x)"),
        ("any person(\"disability\")", "any person(\"disability\")"),
    ] {
        assert_eq!(parse(typed).unwrap().to_string(), printed);
    }
}

#[test]
fn an_order_is_read_wherever_it_stands_and_printed_last() {
    let order = |text: &str| query(text, &Codes).map(|query| query.to_string());
    assert_eq!(
        order("sort:-members,اسم gov:irbid or x"),
        Ok("gov:irbid or x sort:-members,name".to_owned())
    );
    assert_eq!(order("sort:case"), Ok("sort:case".to_owned()));
    let wrong = |text: &str| query(text, &Codes).map_err(|e| (e.column, e.problem));
    assert_eq!(wrong("sort:due"), Err((6, Problem::NotSorted("due"))));
    assert_eq!(wrong("sort:case sort:name"), Err((11, Problem::Unexpected)));
    assert_eq!(wrong("sort>case"), Err((1, Problem::Unexpected)));
    assert_eq!(wrong("sort:"), Err((6, Problem::MissingValue)));
    let unknown = |name: &str| Problem::UnknownField {
        name: name.to_owned(),
        of: Subject::Household,
    };
    assert_eq!(wrong("sort:-scope"), Err((6, unknown("scope"))));
    // Where no order is wanted, and inside parentheses, it is a field like any.
    assert_eq!(parse("sort:case").unwrap_err().problem, unknown("sort"));
    assert_eq!(wrong("(sort:case)"), Err((2, unknown("sort"))));
}

#[test]
fn a_list_is_ordered_by_the_fit_of_words_where_some_are_searched_for() {
    let read = |text: &str| query(text, &Codes).map(|query| query.to_string());
    for (typed, printed) in [
        ("~محمود sort:-score", "محمود sort:-score"),
        ("ترتيب:-مطابقة name:محمود", "name:محمود sort:-score"),
        (
            "gov:irbid (x or y) sort:score,name",
            "gov:irbid (x or y) sort:score,name",
        ),
        ("note:زيارة sort:-Score", "note:زيارة sort:-score"),
    ] {
        assert_eq!(read(typed), Ok(printed.to_owned()), "{typed}");
    }
    let wrong = |text: &str| query(text, &Codes).map_err(|e| (e.column, e.problem));
    for (text, column) in [
        ("sort:-score", 6),
        ("gov:irbid sort:name,-score", 21),
        ("sort:score not محمود", 6),
        ("any person(محمود) sort:-score", 24),
    ] {
        assert_eq!(
            wrong(text),
            Err((column, Problem::NothingSearched)),
            "{text}"
        );
    }
    // Nothing is asked about it.
    assert!(matches!(
        wrong("score>3"),
        Err((1, Problem::UnknownField { .. }))
    ));
    let by_score = order("-score", &Codes).unwrap();
    assert_eq!(by_score, [SortKey::BEST], "the words are written elsewhere");
}

#[test]
fn a_mistake_points_at_its_column() {
    let unknown = |name: &str| Problem::UnknownField {
        name: name.to_owned(),
        of: Subject::Household,
    };
    let gov = fields::field(Subject::Household, "gov").unwrap();
    let age = fields::field(Subject::Person, "age").unwrap();
    for (typed, column, problem) in [
        ("gov:irbid goov:x", 11, unknown("goov")),
        (
            "gov:irbd",
            5,
            Problem::UnknownValue {
                field: gov,
                value: "irbd".to_owned(),
            },
        ),
        ("gov:irbid age<30", 11, Problem::OfAnother(age)),
        ("gov:", 5, Problem::MissingValue),
        ("members>=many", 10, Problem::NotANumber("members")),
        ("members:3..", 9, Problem::NotANumber("members")),
        ("members>3..4", 9, Problem::NotANumber("members")),
        ("members:5..3", 9, Problem::Backward),
        ("due:2026-02..2026-01", 5, Problem::Backward),
        ("wages<1.2345", 7, Problem::NotAnAmount("wages")),
        ("due<soon", 5, Problem::NotADay("due")),
        ("due<2026-13", 5, Problem::NotADay("due")),
        ("due<2026-02-30", 5, Problem::NotADay("due")),
        ("aid>active", 1, Problem::NotOrdered("aid")),
        ("aid~active", 1, Problem::NotText("aid")),
        ("\"ام", 1, Problem::OpenQuotation),
        ("(gov:irbid", 1, Problem::OpenParenthesis),
        ("any person(age<3", 11, Problem::OpenParenthesis),
        (
            "any enrollment(محمود)",
            16,
            Problem::NoWords(Subject::Enrollment),
        ),
        (
            "any placement(any person())",
            19,
            Problem::NotHere(Subject::Person),
        ),
        ("count person()", 15, Problem::MissingValue),
        ("count person()>x", 16, Problem::NotANumber("count")),
        ("محمد )", 6, Problem::Unexpected),
        ("gov:irbid or", 13, Problem::MissingValue),
        ("gov:irbid or or aid:active", 14, Problem::MissingValue),
        ("or gov:irbid", 1, Problem::Unexpected),
        ("gov:irbid and", 14, Problem::MissingValue),
        ("gov:irbid and or x", 15, Problem::Unexpected),
        ("gov:irbid ()", 12, Problem::MissingValue),
        ("not ( )", 7, Problem::MissingValue),
        ("not", 4, Problem::MissingValue),
        ("~", 2, Problem::MissingValue),
        ("\"gov\":irbid", 6, Problem::Unexpected),
        ("members>+5", 9, Problem::NotANumber("members")),
        ("members:٥5555555555", 9, Problem::NotANumber("members")),
    ] {
        let error = parse(typed).unwrap_err();
        assert_eq!((error.column, error.problem), (column, problem), "{typed}");
    }
}

#[test]
fn neither_depth_nor_length_is_without_bounds() {
    for bomb in [
        "(",
        "not ",
        "any person(",
        "person(any enrollment(",
        "x or (",
        "not (",
    ] {
        let problem = parse(&bomb.repeat(2_000 / bomb.len())).unwrap_err().problem;
        let stopped = matches!(problem, Problem::TooDeep | Problem::NotHere(_));
        assert!(stopped, "{bomb}: {problem:?}");
        let problem = parse(&bomb.repeat(100_000)).unwrap_err().problem;
        assert_eq!(problem, Problem::TooLong, "{bomb}");
    }
}

#[test]
fn a_month_is_its_whole_length_and_a_distance_goes_by_today() {
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
    let today = day("2026-03-31");
    let fits = |op: Op, value: &str, have: &str| {
        let term = parse(&format!("due{}{value}", op.symbol())).unwrap();
        let Expr::Term(term) = term else {
            unreachable!()
        };
        op.fits_day(day(have), &term.values[0], today)
    };
    for (op, value, have, expected) in [
        (Op::Is, "2026-09", "2026-09-30", true),
        (Op::Is, "2026-09", "2026-10-01", false),
        (Op::Below, "2026-09", "2026-09-01", false),
        (Op::AtMost, "2026-09", "2026-09-30", true),
        (Op::Above, "2026-09", "2026-09-30", false),
        (Op::Above, "2026-09", "2026-10-01", true),
        (Op::AtLeast, "2026-09", "2026-09-01", true),
        (Op::Is, "2026", "2026-12-31", true),
        (Op::Is, "today", "2026-03-31", true),
        (Op::Below, "1d", "2026-03-31", true),
        (Op::Below, "1d", "2026-04-01", false),
        (Op::Is, "1m", "2026-04-30", true),
        (Op::Is, "-1m", "2026-02-28", true),
        (Op::Is, "-1y", "2025-03-31", true),
        (Op::Is, "-2w..today", "2026-03-17", true),
        (Op::Is, "-2w..today", "2026-03-16", false),
        (Op::Below, "99999999999y", "2026-03-31", false),
        (Op::Below, "99999y", "9999-03-31", true),
    ] {
        if parse(&format!("due:{value}")).is_err() {
            assert!(!expected, "{value}");
            continue;
        }
        assert_eq!(fits(op, value, have), expected, "{op:?} {value} {have}");
    }
}

#[test]
fn so_many_are_none_all_or_a_count() {
    let holds = |how: How, fitting, all| how.holds(fitting, all);
    assert!(holds(How::Any, 1, 3) && !holds(How::Any, 0, 3));
    assert!(holds(How::None, 0, 3) && !holds(How::None, 1, 3));
    assert!(holds(How::All, 3, 3) && holds(How::All, 0, 0) && !holds(How::All, 2, 3));
    let between = Value::Between(Box::new((Value::Number(2), Value::Number(3))));
    let count = |fitting| How::Count(Op::Is, vec![between.clone()]).holds(fitting, 9);
    assert_eq!([1, 2, 3, 4].map(count), [false, true, true, false]);
}

/// A value a field can have, as the tree keeps it.
fn value(field: &'static Field) -> BoxedStrategy<Value> {
    let text = |words: Vec<&'static str>| {
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        prop::sample::select(words).prop_map(Value::Text).boxed()
    };
    match field.kind {
        Kind::Code(vocabulary) => text(vocabulary.codes()),
        Kind::Programme => text(vec!["naf-uct", "nep-transport"]),
        Kind::Number => any::<u32>().prop_map(Value::Number).boxed(),
        Kind::Amount => any::<i64>()
            .prop_map(|fils| Value::Amount(Fils(fils)))
            .boxed(),
        Kind::Day => when().prop_map(Value::When).boxed(),
        Kind::Name | Kind::Words | Kind::Open => words().prop_map(Value::Text).boxed(),
    }
}

fn words() -> impl Strategy<Value = String> {
    let odd = [
        "or",
        "not",
        "person",
        "شمول",
        "disability",
        "إعاقة",
        "any",
        "sort",
        "no",
        "~",
    ];
    prop_oneof![
        "[a-z\"ا-ي ()~:.-]{1,8}".prop_filter("a value", |v| !v.trim().is_empty()),
        prop::sample::select(odd.map(str::to_owned).to_vec()),
    ]
}

fn when() -> impl Strategy<Value = When> {
    let day = (1_i32..3_000_000).prop_filter_map("a day", NaiveDate::from_num_days_from_ce_opt);
    prop_oneof![
        day.prop_map(When::Day),
        (1_i32..9999, 1_u32..=12)
            .prop_map(|(year, month)| { When::Month(Month::new(year, month).unwrap()) }),
        (1_i32..9999).prop_map(When::Year),
        Just(When::Today),
        (
            -99_999_i32..99_999,
            prop::sample::select(Unit::ALL.to_vec())
        )
            .prop_map(|(count, unit)| When::Away(count, unit)),
    ]
}

/// One value, or two in order where that can be said.
fn value_or_range(field: &'static Field) -> BoxedStrategy<Value> {
    if !field.kind.is_ordered() {
        return value(field);
    }
    let between = (value(field), value(field)).prop_filter_map("forward", |ends| {
        let value = Value::Between(Box::new(ends));
        read::forward(value).ok()
    });
    prop_oneof![3 => value(field), 1 => between].boxed()
}

fn term(subject: Subject) -> BoxedStrategy<Expr> {
    let fields: Vec<&'static Field> = fields::of(subject).collect();
    let named = prop::sample::select(fields).prop_flat_map(|field| {
        let others = prop::sample::select(Op::ALL.to_vec());
        let compared = (value(field), others).prop_map(move |(value, op)| (op, vec![value]));
        let sets = prop::collection::vec(value_or_range(field), 1..3).prop_map(|v| (Op::Is, v));
        let asked = match field.kind.is_ordered() {
            true => prop_oneof![compared, sets].boxed(),
            false => sets.boxed(),
        };
        asked.prop_map(move |(op, values)| Term {
            field: Some(field),
            op,
            values,
            span: 0..0,
        })
    });
    let bare = words().prop_map(|word| Term {
        field: None,
        op: Op::Is,
        values: vec![Value::Text(word)],
        span: 0..0,
    });
    match subject {
        Subject::Household | Subject::Person => prop_oneof![4 => named, 1 => bare]
            .prop_map(Expr::Term)
            .boxed(),
        _ => named.prop_map(Expr::Term).boxed(),
    }
}

fn how() -> impl Strategy<Value = How> {
    prop_oneof![
        Just(How::Any),
        Just(How::None),
        Just(How::All),
        (prop::sample::select(Op::ALL.to_vec()), any::<u32>())
            .prop_map(|(op, count)| How::Count(op, vec![Value::Number(count)])),
    ]
}

fn tree(subject: Subject) -> BoxedStrategy<Expr> {
    let leaf = match subject.has() {
        [] => term(subject),
        below => {
            let among = prop::sample::select(below.to_vec()).prop_flat_map(|subject| {
                let inside = prop_oneof![9 => tree(subject), 1 => Just(Expr::All(Vec::new()))];
                (how(), inside).prop_map(move |(how, inside)| {
                    Expr::Among(Among {
                        how,
                        subject,
                        inside: Box::new(inside),
                        span: 0..0,
                    })
                })
            });
            prop_oneof![3 => term(subject), 1 => among].boxed()
        }
    };
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::All),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::Any),
            inner.prop_map(|e| Expr::Not(Box::new(e))),
        ]
    })
    .boxed()
}

fn sort() -> impl Strategy<Value = Vec<SortKey>> {
    let single: Vec<&'static Field> = fields::of(Subject::Household)
        .filter(|field| field.single)
        .chain([&SCORE])
        .collect();
    let order = prop::sample::select(vec![Order::Rising, Order::Falling]);
    let key =
        (prop::sample::select(single), order).prop_map(|(field, order)| SortKey { field, order });
    prop::collection::vec(key, 0..3)
}

/// Pieces of the language in any order, and letters that are none.
fn pieces() -> impl Strategy<Value = String> {
    let known = [
        "gov",
        ":",
        "irbid",
        "(",
        ")",
        "any",
        "person",
        "not",
        "or",
        "and",
        "\"",
        ",",
        "..",
        "<=",
        ">",
        "~",
        "age",
        "30d",
        "-",
        "sort",
        "score",
        "count",
        "3",
        "٣",
        "محمود",
        "إعاقة",
        " ",
        "\u{202e}",
        "ﻻ",
        "\u{0}",
        "due",
        "2026-02-30",
        "99999999999999999999",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(known.map(str::to_owned).to_vec()),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_printed_parses_to_the_same_tree(expr in tree(Subject::Household), sort in sort()) {
        let mut asked = Query { expr, sort };
        if asked.check().is_err() {
            asked.sort.retain(|key| !key.is_score());
        }
        let printed = asked.to_string();
        let read = query(&printed, &Codes);
        prop_assert_eq!(read.as_ref(), Ok(&asked), "{}", printed);
        prop_assert_eq!(read.unwrap().to_string(), printed);
    }

    #[test]
    fn what_is_understood_prints_to_what_is_understood_the_same(text in pieces()) {
        if let Ok(read) = query(&text, &Codes) {
            prop_assert_eq!(query(&read.to_string(), &Codes), Ok(read));
        }
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in prop_oneof!["\\PC{0,40}", pieces()]) {
        for error in [
            query(&text, &Codes).err(),
            parse(&text).err(),
            parse_condition(&text).err(),
        ].into_iter().flatten() {
            prop_assert!(text.get(error.span.clone()).is_some());
            prop_assert!(error.column <= text.chars().count() + 1);
        }
    }

    #[test]
    fn no_bytes_make_the_parser_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = query(&String::from_utf8_lossy(&bytes), &Codes);
    }
}

#[test]
fn flags_and_has_are_in_every_list_of_codes() {
    assert_eq!(Vocabulary::YesNo.codes(), ["yes", "no"]);
    assert!(Vocabulary::Aid.codes().contains(&"none"));
}
