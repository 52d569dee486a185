//! Two records that may be of one person, in words: the one place that lists,
//! panes and plain verbs take them from.

use chrono::NaiveDate;
use masar_domain::account::Account;
use masar_domain::household::Household;
use masar_domain::identity::Identity;
use masar_domain::likeness::{Agreement, Compared, Judgement, Likeness, Part};
use masar_domain::person::{Birth, Member};
use masar_domain::place;
use masar_store::Pair;
use masar_text::Lang;
use masar_text::calendar::{self, Length};
use masar_text::messages::{Args, Messages};

/// The day the records are seen on, and whether numbers and accounts are shown
/// in clear.
#[derive(Clone, Copy, Debug)]
pub struct Sight {
    pub today: NaiveDate,
    pub in_clear: bool,
}

/// One line of two records side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub values: [String; 2],
    /// How far they agree, and for how many points; empty where they were not
    /// held against each other.
    pub agreement: String,
    /// Whether what stands there differs.
    pub differs: bool,
}

/// How far a part agrees: `day of birth: the same (+380)`.
#[must_use]
pub fn part(messages: &Messages, one: &Compared) -> String {
    let args = Args::new()
        .set("part", name(messages, one.part))
        .set("agreement", agreement(messages, one.agreement))
        .set("points", signed(one.points));
    messages.format_plain("duplicate-part", &args)
}

/// All parts, those that say most first.
#[must_use]
pub fn parts(messages: &Messages, likeness: &Likeness) -> String {
    let mut parts = likeness.parts.clone();
    parts.sort_by_key(|one| -one.points.abs());
    let said = parts.iter().map(|one| part(messages, one));
    said.collect::<Vec<_>>().join(" · ")
}

/// What was decided of the pair, and what has changed since; none where nobody
/// decided.
#[must_use]
pub fn standing(messages: &Messages, pair: &Pair) -> Option<String> {
    let judged = pair.decided()?;
    let args = Args::new()
        .set(
            "verdict",
            messages.text_plain(&judged.fact.verdict.message()),
        )
        .set("by", judged.by.as_str())
        .set("day", day(messages, judged.recorded.date_in_amman()))
        .set("reason", judged.fact.reason.as_str());
    let said = messages.format_plain("duplicate-decided", &args);
    if !matches!(pair.standing(), Judgement::Outdated(_)) {
        return Some(said);
    }
    let changed = pair.changed().into_iter();
    let changed =
        changed.map(|matter| messages.text_plain(&format!("duplicate-matter-{}", matter.code())));
    let list = changed.collect::<Vec<_>>().join(" · ");
    let args = Args::new().set("changed", list);
    let since = messages.format_plain("duplicate-changed", &args);
    Some(format!("{said} {since}"))
}

/// Both records, line by line.
#[must_use]
pub fn lines(messages: &Messages, pair: &Pair, sight: Sight) -> Vec<Line> {
    let Some(members) = pair.members() else {
        return Vec::new();
    };
    let households = [&pair.one.0.household, &pair.other.0.household];
    let both = |of: &dyn Fn(&Member) -> String| members.map(of);
    let lived = |of: &dyn Fn(&Household) -> String| households.map(of);
    let agreed = |parts: &[Part]| {
        let found = parts.iter().filter_map(|part| pair.likeness.part(*part));
        let said = found.map(|one| match parts.len() {
            1 => format!(
                "{} ({})",
                agreement(messages, one.agreement),
                signed(one.points)
            ),
            _ => part(messages, &one),
        });
        said.collect::<Vec<_>>().join(" · ")
    };
    let names = [Part::Own, Part::Father, Part::Grandfather, Part::Family];
    // Of what is masked, what agrees is known better than what is shown.
    let line = |id: &str, values: [String; 2], parts: &[Part]| Line {
        name: messages.text(id),
        differs: match pair
            .likeness
            .part(parts.first().copied().unwrap_or(Part::Own))
        {
            Some(one) if parts.len() == 1 => !one.agreement.is_same(),
            _ => values[0] != values[1],
        },
        agreement: agreed(parts),
        values,
    };
    vec![
        line(
            "duplicate-line-name",
            both(&|m| m.particulars.name.arabic.clone()),
            &names,
        ),
        line(
            "duplicate-line-latin",
            both(&|m| m.particulars.name.latin.clone()),
            &[],
        ),
        line(
            "duplicate-part-number",
            both(&|m| number(messages, m, sight)),
            &[Part::Number],
        ),
        line(
            "duplicate-part-birth",
            both(&|m| born(m.particulars.birth)),
            &[Part::Birth],
        ),
        line(
            "duplicate-part-sex",
            both(&|m| messages.text(&format!("sex-{}", m.particulars.sex.code()))),
            &[Part::Sex],
        ),
        line(
            "duplicate-line-relation",
            both(&|m| messages.text(&format!("relation-{}", m.particulars.relation.code()))),
            &[Part::Household],
        ),
        line(
            "duplicate-part-phone",
            lived(&|h| phones(h, sight.today)),
            &[Part::Phone],
        ),
        line(
            "duplicate-part-account",
            lived(&|h| account(h, sight)),
            &[Part::Account],
        ),
        line(
            "duplicate-part-place",
            lived(&|h| lives(messages, h, sight.today)),
            &[Part::Place],
        ),
    ]
}

fn name(messages: &Messages, part: Part) -> String {
    messages.text_plain(&format!("duplicate-part-{}", part.code()))
}

fn agreement(messages: &Messages, agreement: Agreement) -> String {
    messages.text_plain(&format!("duplicate-agreement-{}", agreement.code()))
}

/// `+380`, `-10`.
fn signed(points: i32) -> String {
    format!("{points:+}")
}

fn day(messages: &Messages, day: NaiveDate) -> String {
    calendar::date_in_words(messages, day, Length::Short)
}

fn born(birth: Birth) -> String {
    match birth {
        Birth::Unknown => String::new(),
        Birth::Year(year) => year.to_string(),
        Birth::On(day) => day.to_string(),
    }
}

fn number(messages: &Messages, member: &Member, sight: Sight) -> String {
    match member.particulars.identity {
        Identity::Known(number) if sight.in_clear => number.to_string(),
        Identity::Known(number) => number.masked(),
        Identity::Absent(why) => messages.text(&format!("no-number-{}", why.code())),
    }
}

fn phones(household: &Household, today: NaiveDate) -> String {
    let phones = household
        .phones_on(today)
        .map(|phone| phone.number.to_string());
    phones.collect::<Vec<_>>().join(" · ")
}

fn account(household: &Household, sight: Sight) -> String {
    let Some(payee) = household.payee_on(sight.today) else {
        return String::new();
    };
    if !sight.in_clear {
        return crate::panes::masked(payee);
    }
    match &payee.account {
        Account::Bank(iban) => iban.to_string(),
        Account::Wallet(mobile) => mobile.to_string(),
        Account::Alias(alias) => alias.clone(),
    }
}

fn lives(messages: &Messages, household: &Household, today: NaiveDate) -> String {
    let Some(address) = household.address_on(today) else {
        return String::new();
    };
    let spoken = |name: &place::Bilingual| match messages.lang() {
        Lang::English => name.en.clone(),
        Lang::Arabic => name.ar.clone(),
    };
    let liwa = place::liwa(&address.liwa).map(|(_, liwa)| spoken(&liwa.name));
    let governorate = || place::governorate(&address.governorate).map(|g| spoken(&g.name));
    liwa.or_else(governorate).unwrap_or_default()
}
