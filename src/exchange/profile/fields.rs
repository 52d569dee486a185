//! The part of a profile that says which column fills which field.

use std::collections::BTreeMap;

use super::read::{Located, Problem};
use super::toml_walk::Walk;
use super::{FieldRule, Otherwise, Taken, ValueMap};
use crate::field::{CHILD, CodeList, Field, Kind, codes};
use crate::value::word_key;

/// Where a value can come from; exactly one of them is said.
const SOURCES: [&str; 4] = ["column", "columns", "join", "value"];

/// Fields without which a row belongs nowhere.
const ALWAYS: [Field; 3] = [
    Field::HouseholdRef,
    Field::PersonHousehold,
    Field::PersonRelation,
];

/// The rules under `[fields]`: `household.ref`, `person.birth`, ...
pub(super) fn field_rules(fields: &Walk<'_>) -> Located<BTreeMap<Field, FieldRule>> {
    let mut rules = BTreeMap::new();
    fields.only(&["household", "person", "payee"])?;
    for (group, _) in fields.keys() {
        let Some(table) = fields.table(group)? else {
            continue;
        };
        for (key, at) in table.keys() {
            let name = format!("{group}.{key}");
            let field = Field::named(&name).ok_or_else(|| {
                let known = Field::ALL.iter().map(|f| f.name());
                (at, Problem::unknown_name(&name, known))
            })?;
            if let Some(rule) = table.table(key)? {
                rules.insert(field, field_rule(field, &rule)?);
            }
        }
    }
    Ok(rules)
}

fn field_rule(field: Field, rule: &Walk<'_>) -> Located<FieldRule> {
    rule.only(&[
        "column", "columns", "join", "value", "required", "must_be", "map",
    ])?;
    let said: Vec<&str> = SOURCES.into_iter().filter(|key| rule.has(key)).collect();
    let taken = match said.as_slice() {
        ["column"] => Taken::FirstOf(rule.text("column")?.into_iter().collect()),
        ["columns"] => Taken::FirstOf(rule.texts("columns")?.unwrap_or_default()),
        ["join"] => Taken::Joined(rule.texts("join")?.unwrap_or_default()),
        [] => return Err(rule.missing("column")),
        [_] => Taken::Constant(constant(field, rule)?),
        [_, second, ..] => {
            let all = SOURCES.join(", ");
            let problem = Problem::Conflict(format!("only one of {all} can be said"));
            return Err((rule.place(second), problem));
        }
    };
    if let Taken::FirstOf(columns) | Taken::Joined(columns) = &taken
        && columns.iter().all(|column| word_key(column).is_empty())
    {
        return Err(rule.missing("column"));
    }
    Ok(FieldRule {
        taken,
        required: rule.yes("required")? || ALWAYS.contains(&field),
        must_be_mobile: must_be_mobile(field, rule)?,
        map: value_map(field, rule)?,
    })
}

/// A telephone is kept whatever it is, unless the profile wants mobiles.
fn must_be_mobile(field: Field, rule: &Walk<'_>) -> Located<bool> {
    let word = rule.word("must_be", &["mobile"])?;
    if word.is_some() && field.kind() != Kind::Phones {
        let problem = Problem::Conflict("only telephones can be mobiles".to_owned());
        return Err((rule.place("must_be"), problem));
    }
    Ok(word.is_some())
}

fn constant(field: Field, rule: &Walk<'_>) -> Located<String> {
    let value = rule.text("value")?.unwrap_or_default();
    check_code(field, rule, "value", &value)?;
    Ok(value)
}

fn value_map(field: Field, rule: &Walk<'_>) -> Located<ValueMap> {
    let mut map = ValueMap::default();
    let Some(table) = rule.table("map")? else {
        return Ok(map);
    };
    for (word, _) in table.keys() {
        let ours = table.text(word)?.unwrap_or_default();
        check_code(field, &table, word, &ours)?;
        match word {
            "*" => map.otherwise = Otherwise::Becomes(ours),
            word => {
                map.entries.insert(word_key(word), ours.clone());
                map.entries.insert(word.to_owned(), ours);
            }
        }
    }
    Ok(map)
}

/// A coded field takes its codes and nothing else; empty means "leave out".
fn check_code(field: Field, rule: &Walk<'_>, key: &str, ours: &str) -> Located<()> {
    let Kind::Code(list) = field.kind() else {
        return Ok(());
    };
    let child = list == CodeList::Relation && ours == CHILD;
    if ours.is_empty() || child || codes(list).contains(&ours) {
        return Ok(());
    }
    Err((rule.place(key), Problem::unknown_word(ours, &codes(list))))
}
