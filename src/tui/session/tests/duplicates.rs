//! Records of one person as a session shows them: the list, both side by side,
//! and the decision, which takes a reason and a form.

use super::vacancies::give;
use super::*;
use masar_domain::commands::{NewPerson, RegisterHousehold};
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::likeness::Sameness;
use masar_domain::person::{Birth, Particulars, PersonName, Relation, Sex};
use masar_domain::place::Address;
use masar_domain::{Command, PersonId};

/// A woman alone in a household.
fn alone(arabic: &str, latin: &str, born: &str) -> Command {
    let particulars = Particulars {
        name: PersonName {
            arabic: arabic.into(),
            latin: latin.into(),
        },
        identity: Identity::Absent(NoNumber::NotRecorded),
        birth: Birth::On(example::day(born)),
        sex: Sex::Female,
        relation: Relation::Head,
        education: None,
        work: None,
    };
    Command::RegisterHousehold(RegisterHousehold {
        office: "IRB".parse().unwrap(),
        on: example::day("2020-01-01"),
        address: Address::default(),
        phones: Vec::new(),
        payee: None,
        members: vec![NewPerson {
            particulars,
            disability: None,
        }],
        reference: None,
        caseworker: None,
    })
}

/// An office in which somebody is registered twice, with the list open.
fn looking(lang: Lang, (width, height): (u16, u16)) -> Person {
    let mut person = Person::at(4, lang, width, height);
    let twice = [
        alone("رحاب فائق سعيد الطراونة", "", "1988-03-07"),
        alone("", "Rihab Faeq Saeed Al-Tarawneh", "1988-07-03"),
    ];
    give(&person.register, 900, twice);
    person.types("gr");
    person
}

#[test]
fn the_pair_is_listed_put_side_by_side_and_decided_with_a_reason() {
    let mut person = looking(Lang::English, (80, 24));
    let listed = person.rows().join("\n");
    assert!(listed.contains("Rihab"), "{listed}");
    person.types("\r");
    let told = person.rows().join("\n");
    assert!(told.contains("1988-07-03"), "{told}");
    // One key decides nothing: the form wants to know why.
    person.types("t");
    person.types("\x13");
    let id = |number: u32| -> PersonId { format!("IRB-{number}.1").parse().unwrap() };
    let first = person.register.households() - 1;
    let pair = |person: &Person| {
        let today = example::now().today;
        let pair = person.register.pair(id(first), id(first + 1), today);
        pair.unwrap().unwrap()
    };
    assert!(pair(&person).decided().is_none());
    person.types("both came");
    person.types("\x13");
    let decided = pair(&person);
    let judged = &decided.decided().unwrap().fact;
    assert_eq!(judged.verdict, Sameness::Different);
    assert_eq!(judged.reason, "both came");
    let told = person.rows().join("\n");
    assert!(told.contains("two people"), "{told}");
    person.types("\x1b");
    let listed = person.rows().join("\n");
    assert!(!listed.contains("Rihab"), "{listed}");
}

#[test]
fn the_list_and_the_two_records_fit_every_size_in_both_languages() {
    let mut told = String::new();
    for lang in [Lang::English, Lang::Arabic] {
        for size in [(80, 24), (160, 48)] {
            let mut person = looking(lang, size);
            for keys in ["", "\r", "u"] {
                person.types(keys);
                told.push_str(&format!("== {lang} {size:?} {keys:?}\n"));
                let rows = person.rows().into_iter();
                rows.for_each(|row| told.push_str(&format!("|{row}\n")));
            }
        }
    }
    expect_test::expect_file!["./duplicates.txt"].assert_eq(&told);
}

/// The same office, with the two found to be one person and the form of the
/// merge open.
fn merging(lang: Lang, size: (u16, u16)) -> Person {
    let mut person = looking(lang, size);
    // Before anybody has decided, the key says why nothing opens.
    person.types("+");
    assert!(person.session.app().form.is_none());
    for keys in ["=", "one card", "\x13", "+"] {
        person.types(keys);
    }
    person
}

/// A person by the household counted from the last one registered.
fn last_but(person: &Person, back: u32) -> PersonId {
    let number = person.register.households() - back;
    format!("IRB-{number}.1").parse().unwrap()
}

fn file_of(person: &Person, id: PersonId) -> masar_domain::CaseFile {
    person.register.file(id.household).unwrap().unwrap()
}

#[test]
fn a_merge_is_read_in_full_and_then_leaves_one_record() {
    let mut person = merging(Lang::English, (80, 24));
    let (kept, gone) = (last_but(&person, 1), last_but(&person, 0));
    // The first save shows what will be, the second one does it.
    person.types("\x13");
    assert!(file_of(&person, gone).gave_way(gone).is_none());
    let told = person.rows().join("\n");
    assert!(told.contains("gives way"), "{told}");
    person.types("\x13");
    let way = file_of(&person, gone).gave_way(gone);
    assert_eq!(way.map(|(kept, _)| kept), Some(kept));
    let known = file_of(&person, kept).household.members[0].clone();
    assert_eq!(known.particulars.name.latin, "Rihab Faeq Saeed Al-Tarawneh");
    assert_eq!(
        known.particulars.birth,
        Birth::On(example::day("1988-03-07"))
    );
    // It is no pair any more, and the old case number says where she is.
    let listed = person.rows().join("\n");
    assert!(!listed.contains("Rihab"), "{listed}");
    let old = gone.household.to_string();
    for keys in ["\x1b", "/", old.as_str(), "\r"] {
        person.types(keys);
    }
    person.types("i");
    let seen = person.rows().join("\n");
    assert!(seen.contains(&format!("is kept as {kept}")), "{seen}");
}

#[test]
fn another_record_is_kept_and_a_field_taken_by_choice() {
    let mut person = merging(Lang::English, (160, 48));
    let (one, other) = (last_but(&person, 1), last_but(&person, 0));
    // The other one is kept: what holds follows from that anew.
    let mut texts = vec![("duplicate.kept".to_owned(), other.to_string())];
    texts.push(("duplicate.birth".to_owned(), "gone".to_owned()));
    person.session.app.form.as_mut().unwrap().fill(&texts);
    person.types("\t");
    person.types("\x13");
    person.types("\x13");
    let way = file_of(&person, one).gave_way(one);
    assert_eq!(way.map(|(kept, _)| kept), Some(other));
    let known = file_of(&person, other).household.members[0].clone();
    assert_eq!(
        known.particulars.birth,
        Birth::On(example::day("1988-03-07"))
    );
    assert_eq!(known.particulars.name.arabic, "رحاب فائق سعيد الطراونة");
}

#[test]
fn the_form_of_a_merge_fits_every_size_in_both_languages() {
    let mut told = String::new();
    for lang in [Lang::English, Lang::Arabic] {
        for size in [(80, 24), (160, 48)] {
            let mut person = merging(lang, size);
            for keys in ["", "\x13"] {
                person.types(keys);
                told.push_str(&format!("== {lang} {size:?} {keys:?}\n"));
                let rows = person.rows().into_iter();
                rows.for_each(|row| told.push_str(&format!("|{row}\n")));
            }
        }
    }
    expect_test::expect_file!["./duplicates_merge.txt"].assert_eq(&told);
}
