//! Both languages say the same things, and Arabic counts as Arabic does.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;

use crate::messages::Lang;
use crate::messages::sources::{ALL, Source};

type Text = &'static str;

fn parsed(source: &Source, lang: Lang) -> Resource<Text> {
    match parser::parse(source.text(lang)) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// Every pattern of a file under `id` or `id.attribute`.
fn patterns(resource: &Resource<Text>) -> BTreeMap<String, &Pattern<Text>> {
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        for attribute in attributes {
            all.insert(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
        if let Some(value) = value {
            all.insert(id, value);
        }
    }
    all
}

/// Calls `seen` with every expression of a pattern, inner ones too.
fn walk<'p>(pattern: &'p Pattern<Text>, seen: &mut dyn FnMut(&'p Expression<Text>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, seen);
        }
    }
}

fn walk_expression<'p>(
    expression: &'p Expression<Text>,
    seen: &mut dyn FnMut(&'p Expression<Text>),
) {
    seen(expression);
    match expression {
        Expression::Select { variants, .. } => {
            variants
                .iter()
                .for_each(|variant| walk(&variant.value, seen));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            walk_expression(expression, seen);
        }
        Expression::Inline(_) => {}
    }
}

fn variable(expression: &InlineExpression<Text>) -> Option<Text> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

fn variables(pattern: &Pattern<Text>) -> BTreeSet<Text> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |expression| match expression {
        Expression::Select { selector, .. } => names.extend(variable(selector)),
        Expression::Inline(inline) => names.extend(variable(inline)),
    });
    names
}

fn keys(variants: &[Variant<Text>]) -> BTreeSet<Text> {
    variants
        .iter()
        .map(|variant| match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        })
        .collect()
}

/// The plural selectors of a pattern: those with a variant named for a category.
fn plurals(pattern: &Pattern<Text>) -> BTreeMap<Text, BTreeSet<Text>> {
    const CATEGORIES: [Text; 5] = ["zero", "one", "two", "few", "many"];
    let mut found = BTreeMap::new();
    walk(pattern, &mut |expression| {
        if let Expression::Select { selector, variants } = expression {
            let keys = keys(variants);
            if CATEGORIES.iter().any(|category| keys.contains(category)) {
                found.insert(variable(selector).unwrap_or("?"), keys);
            }
        }
    });
    found
}

/// What an Arabic plural lacks: one, two, few and many have words of their own
/// (a literal 1 or 2 serves as well) and `other` is the default.
fn lacking(keys: &BTreeSet<Text>) -> Vec<Text> {
    [
        ("one", "1"),
        ("two", "2"),
        ("few", "few"),
        ("many", "many"),
        ("other", "other"),
    ]
    .into_iter()
    .filter(|(category, literal)| !keys.contains(category) && !keys.contains(literal))
    .map(|(category, _)| category)
    .collect()
}

fn assert_none(problems: Vec<String>) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_file_is_read_without_a_line_left_over() {
    let mut problems = Vec::new();
    for source in ALL {
        for lang in Lang::ALL {
            let name = source.name;
            if let Err((_, errors)) = parser::parse(source.text(lang)) {
                problems.extend(
                    errors
                        .iter()
                        .map(|error| format!("{lang}/{name}.ftl: {error}")),
                );
            }
            for entry in parsed(source, lang).body {
                if let Entry::Junk { content } = entry {
                    problems.push(format!("{lang}/{name}.ftl: not read: {content}"));
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn no_file_is_empty_and_every_folder_file_is_embedded() {
    for lang in Lang::ALL {
        let folder = format!("{}/messages/{lang}", env!("CARGO_MANIFEST_DIR"));
        let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        let embedded = ALL
            .iter()
            .map(|source| format!("{}.ftl", source.name))
            .collect();
        assert_eq!(on_disk, embedded);
        for source in ALL {
            assert!(
                !patterns(&parsed(source, lang)).is_empty(),
                "{lang}/{} is empty",
                source.name
            );
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_and_attributes() {
    let mut problems = Vec::new();
    for source in ALL {
        let (english, arabic) = (parsed(source, Lang::English), parsed(source, Lang::Arabic));
        let (english, arabic) = (patterns(&english), patterns(&arabic));
        for id in english.keys().filter(|id| !arabic.contains_key(*id)) {
            problems.push(format!("ar/{}.ftl lacks {id}", source.name));
        }
        for id in arabic.keys().filter(|id| !english.contains_key(*id)) {
            problems.push(format!("en/{}.ftl lacks {id}", source.name));
        }
    }
    assert_none(problems);
}

#[test]
fn both_languages_fill_in_the_same_values() {
    let mut problems = Vec::new();
    for source in ALL {
        let (english, arabic) = (parsed(source, Lang::English), parsed(source, Lang::Arabic));
        let arabic = patterns(&arabic);
        for (id, pattern) in patterns(&english) {
            let Some(translation) = arabic.get(&id) else {
                continue;
            };
            let (ours, theirs) = (variables(pattern), variables(translation));
            if ours != theirs {
                problems.push(format!(
                    "{}.ftl {id}: en {ours:?}, ar {theirs:?}",
                    source.name
                ));
            }
        }
    }
    assert_none(problems);
}

#[test]
fn no_message_is_defined_twice() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let mut home: BTreeMap<Text, Text> = BTreeMap::new();
        for source in ALL {
            for entry in parsed(source, lang).body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                if let Some(first) = home.insert(message.id.name, source.name) {
                    problems.push(format!(
                        "{} in {first}.ftl and {}.ftl",
                        message.id.name, source.name
                    ));
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn arabic_plurals_have_a_word_for_one_two_few_and_many() {
    let mut problems = Vec::new();
    for source in ALL {
        let arabic = parsed(source, Lang::Arabic);
        for (id, pattern) in patterns(&arabic) {
            for (variable, keys) in plurals(pattern) {
                let lacking = lacking(&keys);
                if !lacking.is_empty() {
                    problems.push(format!(
                        "ar/{}.ftl {id} ${variable} lacks {lacking:?}",
                        source.name
                    ));
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn where_english_counts_arabic_does_not_copy_its_two_forms() {
    let mut problems = Vec::new();
    for source in ALL {
        let (english, arabic) = (parsed(source, Lang::English), parsed(source, Lang::Arabic));
        let arabic = patterns(&arabic);
        for (id, pattern) in patterns(&english) {
            let Some(translation) = arabic.get(&id) else {
                continue;
            };
            for (variable, _) in plurals(pattern) {
                // A sentence that needs no agreement ("العدد: 5") is as good.
                let mut copied = false;
                walk(translation, &mut |expression| {
                    if let Expression::Select { selector, variants } = expression {
                        let same = self::variable(selector) == Some(variable);
                        copied |= same && !lacking(&keys(variants)).is_empty();
                    }
                });
                if copied {
                    problems.push(format!("ar/{}.ftl {id} ${variable}", source.name));
                }
            }
        }
    }
    assert_none(problems);
}
