//! Filters as they are typed: what the word before the caret can become, and
//! what is wrong with them.

use super::*;
use crate::panes::filter_help;
use masar_domain::Command;
use masar_domain::commands::WriteNote;
use masar_store::{Caller, Outcome};

/// The rows in which a screen differs from the one before.
fn new_rows(person: &Person, before: &[String]) -> String {
    let rows = person.rows().into_iter().zip(before);
    let new = rows.filter(|(after, before)| after != *before);
    let rows: String = new.map(|(row, _)| format!("|{row}\n")).collect();
    // Overrides are not seen.
    rows.replace(['\u{202D}', '\u{202C}'], "")
}

#[test]
fn fields_and_values_are_offered_and_written_out() {
    let mut person = Person::at(4, Lang::English, 80, 24);
    let before = person.rows();
    person.types("/any person(re");
    expect![[r#"
        | Households 4   / any person(re
        |┌─ Fields and values ──────────────────────────────────────────────────────────┐
        |│ ▶ relation:                    relation to the head                          │
        |└──────────────────────────────────────────────────────────────────────────────┘
        | Column 11: this parenthesis is not closed.
        | Tab complete  Esc show all  F2 search help  F1 keys
    "#]]
    .assert_eq(&new_rows(&person, &before));
    person.types("\tda");
    person.types("\t");
    assert!(
        person.sees("any person(relation:daughter"),
        "{:#?}",
        person.rows()
    );
    person.types(")\r");
    assert_eq!(
        person.session.app().filter.text,
        "any person(relation:daughter)"
    );
}

#[test]
fn in_arabic_fields_and_values_are_offered_in_arabic() {
    let mut person = Person::at(4, Lang::Arabic, 80, 24);
    let before = person.rows();
    person.types("/محافظة:ا");
    expect![[r#"
        |                                                            ﺍ:ﺔﻈﻓﺎﺤﻣ /   4 ﺮﺳﻷﺍ
        |┌────────────────────────────────────────────────────────────────── ﻢﻴﻗﻭ ﻝﻮﻘﺣ ─┐
        |│                                         irbid                         ﺪﺑﺭﺇ ◀ │
        |└──────────────────────────────────────────────────────────────────────────────┘
        |                                ؟ﻙﺮﻜﻟﺍ ﺪﺼﻘﺗ ﻞﻫ .ﺔﻈﻓﺎﺤﻣ ﻞﻘﺤﻠﻟ ﺍ ﺔﻤﻴﻗ ﻻ :8 ﺩﻮﻤﻌﻟﺍ
        |                          ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﺚﺤﺒﻟﺍ ﺓﺪﻋﺎﺴﻣ F2  ﻞﻜﻟﺍ ﺽﺮﻋ Esc  ﻝﺎﻤﻛﺇ Tab
    "#]]
    .assert_eq(&new_rows(&person, &before));
    person.types("\t\r");
    assert_eq!(person.session.app().filter.expr.to_string(), "gov:irbid");
}

#[test]
fn a_mistake_is_pointed_at_with_what_was_meant() {
    let mut person = Person::at(4, Lang::English, 80, 24);
    person.types("/gov:irbdi");
    assert!(
        person.sees("Column 5: gov has no value irbdi. Did you mean irbid?"),
        "{:#?}",
        person.rows()
    );
}

/// A session over an office of families, each of one of these names.
fn office_of(names: &[&str], lang: Lang) -> Person {
    let (register, dir) = example::register(0);
    for (n, name) in (1..).zip(names) {
        let mut command = example::one_more(0);
        if let Command::RegisterHousehold(family) = &mut command {
            family.members[0].particulars.name.arabic = (*name).into();
        }
        give(&register, command, n);
    }
    Person::over(register, dir, lang, (80, 24))
}

fn give(register: &Register, command: Command, id: u128) {
    let now = example::now();
    let caller = Caller {
        by: "lina".parse().unwrap(),
        at: now.at,
        today: now.today,
    };
    let outcome = register.give_one(example::request(command, id), &caller);
    assert!(matches!(outcome, Ok(Outcome::Done(_))), "{outcome:?}");
}

/// The case numbers in the list, from top to bottom.
fn listed(person: &Person) -> Vec<u32> {
    let rows = person.rows();
    let numbers = rows.iter().skip(1).filter_map(|row| {
        let at = row.find("IRB-")?;
        row[at + 4..at + 10].parse().ok()
    });
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.dedup();
    let seen = numbers.iter().enumerate();
    let first = seen.filter(|(n, number)| !numbers[..*n].contains(number));
    first.map(|(_, number)| *number).collect()
}

#[test]
fn what_is_typed_is_ranked_as_it_is_typed() {
    let mut person = office_of(
        &[
            "حمدي علي",
            "محمود الزعبي",
            "محمودة سالم",
            "محمد الحسن",
            "هدى علي",
        ],
        Lang::English,
    );
    let home = person.register.everybody().unwrap();
    let home = person.register.page(&home, 4, 1).unwrap()[0].household.id;
    let note = WriteNote {
        household: home,
        text: "جارهم محمود".into(),
    };
    give(&person.register, Command::WriteNote(note), 99);
    person.types("/محم");
    assert_eq!(listed(&person)[..3], [2, 3, 4]);
    person.types("ود");
    // The whole word, its beginning, one letter off, what a note says.
    assert_eq!(listed(&person), [2, 3, 4, 5], "{:#?}", person.rows());
    person.types("\x15زعبب");
    assert_eq!(listed(&person), [2], "a slip of the pen");
    person.types("\x15محمود sort:case\r");
    assert_eq!(listed(&person), [2, 3, 4, 5]);
    person.types("/\x15محمود sort:score\r");
    assert_eq!(listed(&person), [5, 4, 3, 2]);
    // Nothing is searched for that there could be a fit of.
    person.types("/\x15sort:-score");
    assert!(
        person.sees("the list is to be ordered by fit, and no words are searched for"),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn caseworkers_are_offered_as_they_are_in_the_register() {
    let mut person = Person::at(4, Lang::English, 80, 24);
    person.types("/caseworker:");
    assert_eq!(person.session.app().caseworkers, ["lina"]);
    person.types("\t");
    assert!(person.sees("caseworker:lina"), "{:#?}", person.rows());
}

#[test]
fn the_page_of_the_language_opens_from_the_search_and_from_help() {
    let mut person = Person::at(4, Lang::English, 80, 24);
    person.types("/gov:irbid\x1bOQ");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | H┌─ Searching and filtering ────────────────────────────────────────────────┐
        | ▶│ A word is looked for in names, in any spelling or in Latin letters, in   │
        |  │ case numbers, national numbers and telephones, and in notes. The best    │
        |  │ fit stands first. Where few are found, names one letter off are found    │d
        |  │ too.                                                                     │d
        |  │ field:value asks for one thing: values in their words or codes, several  │
        |  │ with commas. Numbers, amounts and days also take < <= > >= and ranges,   │
        |  │ as 3..5. Days: 2026-09-01, 2026-09, 2026, today, 30d from now, -3m ago   │
        | E│ (d days, w weeks, m months, y years).                                    │
        |  │ What stands side by side must all hold; "or", "not" and parentheses join │th
        |  │ otherwise. Quotation marks hold words together.                          │
        |  │ Of members, enrollments and jobs: any, no, all, or count with a          │
        |  │ comparison, then the question in parentheses.                            │
        | T│                                                                          │
        |  │ Examples                                                                 │
        |  │ khaled gov:irbid                                                         │
        |  │    a name, number, telephone or note: khaled                             │█
        |  │    governorate: Irbid                                                    │
        |  │ note:"home visit"                                                        │
        |  │    notes and reports with: home visit                                    │
        |  │ gov:irbid,ajloun aid:active                                              │
        |  └─────────────────────────────────────────────────────────────── 1-20/134 ─┘
        | ↓↑ move  Esc close  F1 keys
    "#]]);
    // Back where it was opened, with what was typed.
    person.types("\x1b");
    assert!(person.sees("gov:irbid"), "{:#?}", person.rows());
    person.types("\x1b?\x1bOQ");
    assert!(
        person.sees("Searching and filtering"),
        "{:#?}",
        person.rows()
    );
    person.types("G");
    person.shows(&expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | H┌─ Searching and filtering ────────────────────────────────────────────────┐
        | ▶│    employer, productive branch, project                                  │
        |  │ stage:         ﺔﻠﺣﺮﻣ          stage                                      │
        |  │    referred, interviewed, offered, contracted, started, supported,       │d
        |  │    support over, retained, ended                                         │d
        |  │ sector:        ﻉﺎﻄﻗ           sector                                     │
        |  │    Garments, Food products, Manufacturing, Private education, Hotels and │
        |  │    restaurants, Support services and logistics, Trade, Health,           │
        | E│    Agriculture, Construction, Crafts, Other                              │
        |  │ liwa:          ءﺍﻮﻟ           district                                   │th
        |  │    values are offered as you type                                        │
        |  │ wage>=         ﺮﺟﺃ            wage                                       │
        |  │ contract>=     ﺪﻘﻋ            start of the contract                      │
        | T│ insured>=      ﻥﺎﻤﺿ           start of social security                   │
        |  │ started>=      ﺔﻳﺍﺪﺑ          first day of work                          │
        |  │ ended>=        ﺔﻳﺎﻬﻧ          last day of work                           │
        |  │                                                                          │█
        |  │ the order of the list                                                    │
        |  │ sort:-score    ﺔﻘﺑﺎﻄﻣ         fit of the words                           │
        |  │ Any field of a household with one value orders the list; a minus turns   │
        |  │ the order round.                                                         │
        |  └──────────────────────────────────────────────────────────── 115-134/134 ─┘
        | ↓↑ move  Esc close  F1 keys
    "#]]);
}

#[test]
fn the_page_of_the_language_in_arabic() {
    let mut person = Person::at(4, Lang::Arabic, 80, 24);
    person.types("ga");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |  ┌───────────────────────────────────────────────────────── ﺔﻴﻔﺼﺘﻟﺍﻭ ﺚﺤﺒﻟﺍ ─┐ﺍ
        |  │ ﺕﺎﻔﻠﻤﻟﺍ ﻡﺎﻗﺭﺃ ﻲﻓﻭ ،ﺔﻴﻨﻴﺗﻼﻟﺍ ﻑﺮﺣﻷﺎﺑ ﻭﺃ ءﻼﻣﺇ ﻱﺄﺑ ،ءﺎﻤﺳﻷﺍ ﻲﻓ ﺔﻤﻠﻜﻟﺍ ﻦﻋ ﺚﺤﺒﻳُ │◀
        |  │      ﺎﻣ ﻞّﻗ ﺍﺫﺇﻭ .ﻻًﻭﺃ ﺔﻘﺑﺎﻄﻣ ﺏﺮﻗﻷﺍ .ﺕﺎﻈﺣﻼﻤﻟﺍ ﻲﻓﻭ ﻒﺗﺍﻮﻬﻟﺍﻭ ﺔﻴﻨﻃﻮﻟﺍ ﻡﺎﻗﺭﻷﺍﻭ │
        |  │                                     .ﺪﺣﺍﻭ ﻑﺮﺤﺑ ﻒﻠﺘﺨﺗ ءﺎﻤﺳﺃ ﻪﻌﻣ ﺕﺪّﻋُ ،ﺪﺟﻮﻳ │
        |  │        ﺎﻬﻨﻣ ﺓﺪﻌﻟﺍﻭ ،ﺎﻫﺯﻮﻣﺮﺑ ﻭﺃ ﺎﻬﺗﺎﻤﻠﻜﺑ ﻢﻴﻘﻟﺍ :ﺪﺣﺍﻭ ءﻲﺷ ﻦﻋ ﻝﺄﺴﺗ ﺔﻤﻴﻗ:ﻞﻘﺣ │
        |  │  :ﻡﺎﻳﻷﺍ .3..5 ﻞﺜﻣ ،ﻯﺪﻤﻟﺍﻭ >= > <= < ﺎﻀًﻳﺃ ﻡﺎﻳﻷﺍﻭ ﻎﻟﺎﺒﻤﻟﺍﻭ ﺩﺍﺪﻋﻸﻟﻭ .ﻞﺻﺍﻮﻔﺑ │
        |  │   ﻱ) ﻪﻠﺒﻗ ﺵ3- ﻭﺃ ﻡﻮﻴﻟﺍ ﺪﻌﺑ ﻱ30 ﻭﺃ ﻡﻮﻴﻟﺍ ﻭﺃ 2026 ﻭﺃ 2026-09 ﻭﺃ 2026-09-01 │
        |  │                                            .(ﺔﻨﺳ ،ﺮﻬﺷﺃ ﺵ ،ﻊﻴﺑﺎﺳﺃ ﺱ ،ﻡﺎﻳﺃ │
        |  │   ﺱﺎﺒﺘﻗﻻﺍ ﺕﺎﻣﻼﻋﻭ .ﻚﻟﺫ ﺮﻴﻐﺑ ﻊﻤﺠﺗ ﺱﺍﻮﻗﻷﺍﻭ «ﺲﻴﻟ»ﻭ «ﻭﺃ»ﻭ ؛ﻪﻠﻛ ﻡﺰﻠﻳ ﺭﻭﺎﺠﺘﻳ ﺎﻣ │ﺍ
        |  │                                                        .ﺎﻌًﻣ ﺕﺎﻤﻠﻜﻟﺍ ﻲﻘﺒﺗُ │
        |  │    ﻝﺍﺆﺴﻟﺍ ﻢﺛ ،ﺔﻧﺭﺎﻘﻣ ﻊﻣ ﺩﺪﻋ ﻭﺃ ﻞﻛ ﻭﺃ ﻼﺑ ﻭﺃ ﻱﺃ :ﻝﺎﻤﻋﻷﺍﻭ ﻝﻮﻤﺸﻟﺍﻭ ﺩﺍﺮﻓﻷﺍ ﻦﻋ │
        |  │                                                               .ﻦﻴﺳﻮﻗ ﻦﻴﺑ │
        |  │                                                                          │
        |  │                                                                    ﺔﻠﺜﻣﺃ │ﺧ
        |  │                                                       khaled ﺪﺑﺭﺇ:ﺔﻈﻓﺎﺤﻣ │
        |  │                                   khaled :ﺔﻈﺣﻼﻣ ﻭﺃ ﻒﺗﺎﻫ ﻭﺃ ﻢﻗﺭ ﻭﺃ ﻢﺳﺍ    │
        | █│                                                        ﺪﺑﺭﺇ :ﺔﻈﻓﺎﺤﻤﻟﺍ    │
        |  │                                                     "ﺔﻴﻟﺰﻨﻣ ﺓﺭﺎﻳﺯ":ﺔﻈﺣﻼﻣ │
        |  │                                 ﺔﻴﻟﺰﻨﻣ ﺓﺭﺎﻳﺯ :ﺎﻬﻴﻓ ﺮﻳﺭﺎﻘﺘﻟﺍﻭ ﺕﺎﻈﺣﻼﻤﻟﺍ    │
        |  │                                             ﻝﻮﻤﺸﻣ:ﺔﻟﺎﺣ ﻥﻮﻠﺠﻋ،ﺪﺑﺭﺇ:ﺔﻈﻓﺎﺤﻣ │
        |  │                                               ﻥﻮﻠﺠﻋ ﻭﺃ ﺪﺑﺭﺇ :ﺔﻈﻓﺎﺤﻤﻟﺍ    │
        |  └─ 1-20/129 ───────────────────────────────────────────────────────────────┘
        |                                                 ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻕﻼﻏﺇ Esc  ﻞﻘّﻨﺗ ↓↑
    "#]]);
    person.types("  ");
    person.shows(&expect![[r#"
        |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
        |  ┌───────────────────────────────────────────────────────── ﺔﻴﻔﺼﺘﻟﺍﻭ ﺚﺤﺒﻟﺍ ─┐ﺍ
        |  │                                                         ﻰﺜﻧﺃ :ﺲﻨﺠﻟﺍ      │◀
        |  │                                                  18 ﻦﻋ ﻞﻘﺗ ﻻ :ﺮﻤﻌﻟﺍ      │
        |  │                                                  ﻞﻤﻋ ﻦﻋ ﺚﺤﺒﻳ :ﻞﻤﻌﻟﺍ      │
        |  │                                                       4=<(18>ﺮﻤﻋ)ﺩﺮﻓ ﺩﺪﻋ │
        |  │                                         :ﻪﻴﻓﻭ ،4 ﻦﻋ ﻞﻘﺗ ﻻ :ﺩﺍﺮﻓﻷﺍ ﺩﺪﻋ    │
        |  │                                                    18 ﻦﻣ ﻞﻗﺃ :ﺮﻤﻌﻟﺍ      │
        |  │                                            ﺔﻘﺑﺎﻄﻣ-:ﺐﻴﺗﺮﺗ lina:ﺚﺣﺎﺑ ﺪﻤﺣﺃ~ │
        |  │                                     ﺪﻤﺣﺃ :ﺔﻈﺣﻼﻣ ﻭﺃ ﻒﺗﺎﻫ ﻭﺃ ﻢﻗﺭ ﻭﺃ ﻢﺳﺍ    │ﺍ
        |  │                                                          lina :ﺚﺣﺎﺒﻟﺍ    │
        |  │                                             ﻻًﻭﺃ ﺏﺮﻗﻷﺍ ،ﺕﺎﻤﻠﻜﻟﺍ ﺔﻘﺑﺎﻄﻣ    │
        |  │                                                                          │
        |  │                                                                    ﺓﺮﺳﻷﺍ │
        |  │                                   ﺔﻈﻓﺎﺤﻤﻟﺍ            gov        :ﺔﻈﻓﺎﺤﻣ │ﺧ
        |  │       ،ﻙﺮﻜﻟﺍ ،ﻥﻮﻠﺠﻋ ،ﺵﺮﺟ ،ﻕﺮﻔﻤﻟﺍ ،ﺪﺑﺭﺇ ،ﺎﺑﺩﺎﻣ ،ءﺎﻗﺭﺰﻟﺍ ،ءﺎﻘﻠﺒﻟﺍ ،ﻥﺎﻤّﻋ    │
        |  │                                                 ﺔﺒﻘﻌﻟﺍ ،ﻥﺎﻌﻣ ،ﺔﻠﻴﻔﻄﻟﺍ    │
        | █│                                     ءﺍﻮﻠﻟﺍ           liwa          :ءﺍﻮﻟ │
        |  │                                              ﺔﺑﺎﺘﻜﻟﺍ ءﺎﻨﺛﺃ ﻢﻴﻘﻟﺍ ﺽﺮﻌﺗُ    │
        |  │                       ﺔﻳﺪﻘﻨﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ ﺔﻟﺎﺣ            aid          :ﺔﻟﺎﺣ │
        |  │ ﻞﻤﺸﻳُ ﻢﻟ ،ﻪﻤﻳﺪﻘﺗ ﺪﻴﻋﺃ ،ﺝﺭﺎﺧ ،ﻑﻮﻗﻮﻣ ،ﻖﻠَّﻌﻣ ،ﺾﻔَّﺨﻣ ،ﻝﻮﻤﺸﻣ ،ﻪﻨﻣ ﻖﻘَّﺤﺘﻣ ،ﻡﺪَّﻘﻣ    │
        |  │                                                                ﺔﻧﻮﻌﻤﺑ    │
        |  └─ 35-54/129 ──────────────────────────────────────────────────────────────┘
        |                                                 ﺢﻴﺗﺎﻔﻤﻟﺍ F1  ﻕﻼﻏﺇ Esc  ﻞﻘّﻨﺗ ↓↑
    "#]]);
}

#[test]
fn the_examples_of_the_page_are_understood_and_the_same_in_both_languages() {
    let of = |lang| filter_help::examples(Person::at(1, lang, 80, 24).session.app());
    let english = of(Lang::English);
    assert_eq!(english[3], "members:3..5 wages>=290.000");
    let mut arabic = of(Lang::Arabic);
    // Words are looked for as they are written.
    for (example, other) in arabic.iter_mut().zip(&english) {
        for (word, said) in [("زيارة منزلية", "home visit"), ("أحمد", "ahmad")] {
            *example = example.replace(word, said);
        }
        assert_eq!(example, other);
    }
}
