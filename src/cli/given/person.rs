//! A person as flags, `--member` pairs or JSON give one.

use super::From;
use super::pairs::pairs;
use crate::cli::desk::Desk;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::unreadable::{Unreadable, What};
use masar_domain::commands::NewPerson;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::{Birth, Particulars, PersonName};
use serde_json::{Map, Value};

/// What is known of a person. What is not given stays as it is.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct GivenParticulars {
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) latin: Option<String>,
    #[arg(long, value_name = "NUMBER", visible_alias = "number")]
    pub(crate) national_number: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) no_number: Option<String>,
    #[arg(long, value_name = "DATE|YEAR")]
    pub(crate) born: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) sex: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) relation: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) education: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) work: Option<String>,
}

/// A person who joins a household.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct GivenPerson {
    #[command(flatten)]
    pub(crate) particulars: GivenParticulars,
    #[arg(long, value_name = "DATE")]
    pub(crate) disability: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) evidence: Option<String>,
}

/// The keys of pairs and of JSON.
const KEYS: &[&str] = &[
    "name",
    "latin",
    "national_number",
    "no_number",
    "born",
    "sex",
    "relation",
    "education",
    "work",
    "disability",
    "evidence",
];

impl GivenPerson {
    /// From `name=...,sex=...` of the `n`th flag.
    pub(crate) fn from_pairs(text: &str, from: &From) -> Result<GivenPerson, Trouble> {
        let found = pairs(text).map_err(|why| Trouble::unreadable(from.field(""), why))?;
        let mut person = GivenPerson::default();
        for (key, value) in found {
            *person.field(&key, from)? = Some(value);
        }
        Ok(person)
    }

    /// From the fields of a JSON object.
    pub(crate) fn from_json(
        fields: Map<String, Value>,
        from: &From,
    ) -> Result<GivenPerson, Trouble> {
        let mut person = GivenPerson::default();
        for (key, value) in fields {
            *person.field(&key, from)? = match value {
                Value::Null => None,
                Value::String(text) => Some(text),
                other => Some(other.to_string()),
            };
        }
        Ok(person)
    }

    fn field(&mut self, key: &str, from: &From) -> Result<&mut Option<String>, Trouble> {
        let who = &mut self.particulars;
        Ok(match key {
            "name" => &mut who.name,
            "latin" => &mut who.latin,
            "national_number" | "number" => &mut who.national_number,
            "no_number" => &mut who.no_number,
            "born" => &mut who.born,
            "sex" => &mut who.sex,
            "relation" => &mut who.relation,
            "education" => &mut who.education,
            "work" => &mut who.work,
            "disability" => &mut self.disability,
            "evidence" => &mut self.evidence,
            other => {
                let why = Unreadable::new(What::Key, other).knowing(KEYS.iter().copied());
                return Err(Trouble::unreadable(from.field(other), why));
            }
        })
    }

    /// The person, all that must be there checked.
    pub(crate) fn person(&self, desk: &Desk, from: &From) -> Result<NewPerson, Trouble> {
        let particulars = self.particulars.particulars(None, desk, from)?;
        let since = from.read("disability", self.disability.as_deref(), read::day)?;
        let evidence = from.read("evidence", self.evidence.as_deref(), read::line)?;
        let evidence = evidence.map(|text| desk.take(&text)).unwrap_or_default();
        let disability = since.map(|since| (since, evidence));
        Ok(NewPerson {
            particulars,
            disability,
        })
    }
}

impl GivenParticulars {
    /// What is known after this is put over what was known `before`.
    pub(crate) fn particulars(
        &self,
        before: Option<&Particulars>,
        desk: &Desk,
        from: &From,
    ) -> Result<Particulars, Trouble> {
        let sex = from.read("sex", self.sex.as_deref(), read::coded)?;
        let relation = from.read("relation", self.relation.as_deref(), read::coded)?;
        let kept = |given: &Option<String>| given.is_none();
        Ok(Particulars {
            name: self.name(before.map(|who| &who.name), desk, from)?,
            identity: self.identity(before.map(|who| who.identity), from)?,
            birth: match before.filter(|_| kept(&self.born)) {
                Some(who) => who.birth,
                None => from
                    .read("born", self.born.as_deref(), read::born)?
                    .unwrap_or(Birth::Unknown),
            },
            sex: sex
                .or(before.map(|who| who.sex))
                .ok_or_else(|| from.missing("sex"))?,
            relation: relation
                .or(before.map(|who| who.relation))
                .ok_or_else(|| from.missing("relation"))?,
            education: match before.filter(|_| kept(&self.education)) {
                Some(who) => who.education,
                None => from.read("education", self.education.as_deref(), read::coded)?,
            },
            work: match before.filter(|_| kept(&self.work)) {
                Some(who) => who.work,
                None => from.read("work", self.work.as_deref(), read::coded)?,
            },
        })
    }

    fn name(
        &self,
        before: Option<&PersonName>,
        desk: &Desk,
        from: &From,
    ) -> Result<PersonName, Trouble> {
        let mut name = before.cloned().unwrap_or_default();
        let cleaned = |field: &str, text: &Option<String>| -> Result<Option<String>, Trouble> {
            let given = text.as_deref();
            let text = from.read(field, given, read::line)?;
            Ok(given.map(|_| text.map(|text| desk.take(&text)).unwrap_or_default()))
        };
        let latin = cleaned("latin", &self.latin)?;
        match cleaned("name", &self.name)? {
            // A name in Latin letters alone goes where Latin names stand.
            Some(text) if latin.is_none() && is_latin(&text) => name.latin = text,
            Some(text) => name.arabic = text,
            None => {}
        }
        if let Some(latin) = latin {
            name.latin = latin;
        }
        Ok(name)
    }

    fn identity(&self, before: Option<Identity>, from: &From) -> Result<Identity, Trouble> {
        let number = self.national_number.as_deref();
        let number = from.read("national_number", number, read::national_number)?;
        let absent = from.read("no_number", self.no_number.as_deref(), read::coded)?;
        match (number, absent) {
            (Some(_), Some(_)) => Err(from.exclusive("no_number", "national_number")),
            (Some(number), None) => Ok(Identity::Known(number)),
            (None, Some(absent)) => Ok(Identity::Absent(absent)),
            (None, None) => Ok(before.unwrap_or(Identity::Absent(NoNumber::NotRecorded))),
        }
    }
}

fn is_latin(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic())
        && text.chars().all(|c| !c.is_alphabetic() || c < '\u{250}')
}
