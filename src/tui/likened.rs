//! Two records that may be of one person, in words, and what becomes of them when
//! they become one: the one place that lists, panes and plain verbs take them
//! from.

use crate::spoken_name;
use chrono::NaiveDate;
use masar_domain::account::Account;
use masar_domain::household::Household;
use masar_domain::identity::Identity;
use masar_domain::likeness::{Agreement, Compared, Judgement, Likeness, Part};
use masar_domain::merging::{Held, Records, leaves_nobody};
use masar_domain::person::{Birth, Member};
use masar_domain::{CaseFile, PersonId, place};
use masar_store::Pair;
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

/// One field of two records of which one value holds after a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    pub held: Held,
    pub name: String,
    /// Of the record that is kept, and of the one that gives way.
    pub values: [String; 2],
    pub differs: bool,
    /// The place in `values` of what holds.
    pub holds: usize,
}

/// The fields of two records with what holds of each.
#[must_use]
pub fn holds(messages: &Messages, records: &Records, sight: Sight) -> Vec<Holds> {
    let members = [&*records.kept, &*records.gone];
    let fields = Held::ALL.iter().map(|held| {
        let values = members.map(|member| value(messages, *held, member, sight));
        let differs = match held {
            // What is masked may look alike.
            Held::Number => members[0].particulars.identity != members[1].particulars.identity,
            _ => values[0] != values[1],
        };
        Holds {
            held: *held,
            name: messages.text(&held.message()),
            values,
            differs,
            holds: usize::from(records.taken.contains(held)),
        }
    });
    fields.collect()
}

/// What a record says in a field; empty where it says nothing.
#[must_use]
pub fn value(messages: &Messages, held: Held, member: &Member, sight: Sight) -> String {
    let known = &member.particulars;
    let word = |of: &str, code: &str| messages.text(&format!("{of}-{code}"));
    match held {
        Held::Name => known.name.arabic.clone(),
        Held::Latin => known.name.latin.clone(),
        Held::Number => number(messages, member, sight),
        Held::Birth => born(known.birth),
        Held::Sex => word("sex", known.sex.code()),
        Held::Relation => word("relation", known.relation.code()),
        Held::Education => known
            .education
            .map_or_else(String::new, |education| word("education", education.code())),
        Held::Work => known
            .work
            .map_or_else(String::new, |work| word("work", work.code())),
        Held::Disability => {
            let since = member.disabilities.iter().map(|known| match known.until {
                Some(until) => format!("{} – {until}", known.from),
                None => known.from.to_string(),
            });
            since.collect::<Vec<_>>().join(" · ")
        }
    }
}

/// What becomes of the record that gives way, and what stays under its number.
#[must_use]
pub fn stays(
    messages: &Messages,
    file: &CaseFile,
    records: &Records,
    on: NaiveDate,
) -> Vec<String> {
    let gone = records.gone.id;
    let own = file.enrollments.iter();
    let own = own.filter(|e| e.subject.person() == Some(gone)).count();
    let jobs = file.placements_of(gone).count();
    let mut said = Vec::new();
    if own + jobs > 0 {
        let args = Args::new()
            .set("id", gone.to_string())
            .set("enrollments", own)
            .set("jobs", jobs);
        said.push(messages.format("merge-stays", &args));
    }
    if leaves_nobody(file, gone, on) {
        let args = Args::new().set("household", gone.household.to_string());
        said.push(messages.format("merge-leaves-nobody", &args));
    }
    said
}

/// Of the records of a file that gave way, and of those in whose favour others
/// did: each in a sentence.
#[must_use]
pub fn gave_way(messages: &Messages, file: &CaseFile) -> Vec<String> {
    let args = |gone: PersonId, kept: PersonId, on: NaiveDate| {
        Args::new()
            .set("gone", gone.to_string())
            .set("kept", kept.to_string())
            .set("day", day(messages, on))
    };
    let members = file.household.members.iter();
    let said = members.flat_map(|member| {
        let gone = file.gave_way(member.id);
        let gone = gone.map(|(kept, on)| args(member.id, kept, on));
        let others = file.gave_way_to(member.id).into_iter();
        // One household's own are said of the record that gave way.
        let others = others.filter(|(gone, _)| gone.household != file.household.id);
        let others = others.map(|(gone, on)| args(gone, member.id, on));
        gone.into_iter().chain(others).collect::<Vec<_>>()
    });
    said.map(|args| messages.format("merge-gave-way", &args))
        .collect()
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
    let spoken = |name| spoken_name(messages.lang(), name).to_owned();
    let liwa = place::liwa(&address.liwa).map(|(_, liwa)| spoken(&liwa.name));
    let governorate = || place::governorate(&address.governorate).map(|g| spoken(&g.name));
    liwa.or_else(governorate).unwrap_or_default()
}
