//! Reading a file of templates.

use super::{NoteTemplate, NoteTemplates};
use crate::misread::Misread;
use crate::place::Bilingual;
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// The most characters of a note.
const LONGEST: usize = 4_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTemplates {
    #[serde(default)]
    template: Vec<RawTemplate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTemplate {
    code: Spanned<String>,
    name: Spanned<Bilingual>,
    text: Spanned<Bilingual>,
}

pub(super) fn load(text: &str) -> Result<NoteTemplates, Misread> {
    let raw: RawTemplates = toml::from_str(text).map_err(|error| Misread::toml(text, &error))?;
    let mut all: Vec<NoteTemplate> = Vec::new();
    for template in raw.template {
        let wrong = check(&template, &all);
        if let Some((span, what)) = wrong {
            return Err(Misread::at(text, span, what.to_owned()));
        }
        all.push(NoteTemplate {
            code: template.code.into_inner(),
            name: template.name.into_inner(),
            text: template.text.into_inner(),
        });
    }
    Ok(NoteTemplates(all))
}

fn check(raw: &RawTemplate, before: &[NoteTemplate]) -> Option<(Range<usize>, &'static str)> {
    let code = raw.code.get_ref();
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if code.is_empty() || !code.chars().all(known) {
        let what = "a code has small letters, digits and hyphens, such as \"home-visit\"";
        return Some((raw.code.span(), what));
    }
    if before.iter().any(|template| template.code == *code) {
        return Some((raw.code.span(), "this code stands here twice"));
    }
    for words in [&raw.name, &raw.text] {
        let Bilingual { en, ar } = words.get_ref();
        if en.trim().is_empty() || ar.trim().is_empty() {
            return Some((words.span(), "words are needed in both languages"));
        }
        if en.chars().count().max(ar.chars().count()) > LONGEST {
            return Some((words.span(), "a note has at most 4000 characters"));
        }
    }
    None
}
