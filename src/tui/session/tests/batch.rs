//! A change for many households in the panes: asked for, looked at, applied,
//! taken back; and the log of what was done.

use super::*;
use masar_domain::{Command, Request, commands::AssignCaseworker};
use masar_store::Caller;

const SAVE: &str = "\x13";

fn caseworker(person: &Person, number: u32) -> Option<String> {
    let file = person.register.file_numbered(number).unwrap().unwrap();
    file.household.caseworker.map(|name| name.to_string())
}

pub(super) fn types_all(person: &mut Person, keys: &[&str]) {
    for keys in keys {
        person.types(keys);
    }
}

/// Somebody else gives a household to a caseworker, unseen by the session.
pub(super) fn assigned_meanwhile(person: &Person, number: u32, by: &str) {
    let file = person.register.file_numbered(number).unwrap().unwrap();
    let caller = Caller {
        by: by.parse().unwrap(),
        at: example::now().at,
        today: example::now().today,
    };
    let request = Request {
        id: CommandIds::new([9; 8]).next(),
        command: Command::AssignCaseworker(AssignCaseworker {
            household: file.household.id,
            caseworker: Some(by.parse().unwrap()),
        }),
    };
    person.register.give_one(request, &caller).unwrap();
}

/// Asks for a change of the first three households, and looks at it.
fn previewed(lang: Lang, size: (u16, u16), change: &str) -> Person {
    let mut person = Person::at(12, lang, size.0, size.1);
    types_all(&mut person, &["vvv", "sc", change, "\t", "leave", SAVE]);
    person
}

#[test]
fn a_change_is_shown_field_by_field_before_it_is_done() {
    let person = previewed(Lang::English, (80, 24), "set caseworker=sami");
    person.shows_above(
        8,
        &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
        | Preview 3 of 3 change · what changes · 1b28c20c9474 set caseworker=sami
        |   Household  Head               Is and will be
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ  caseworker: lina → sami
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ   caseworker: lina → sami
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ  caseworker: lina → sami
        |
        |
    "#]],
    );
    assert_ne!(caseworker(&person, 1).as_deref(), Some("sami"));
}

#[test]
fn a_change_is_shown_in_arabic() {
    let person = previewed(Lang::Arabic, (80, 24), "set caseworker=sami");
    person.shows_above(
        8,
        &expect![[r#"
            |                   2 ﻖﺤﺘﺴﻤﻟﺍ F7  ﺕﺎﻌﻓﺪﻟﺍ ﻂﺧ F4  ﻝﻮﻤﺸﻟﺍ F3  ﺮﺳﻷﺍ F2   lina · IRB
            |            set caseworker=sami 1b28c20c9474 · ﺮﻴّﻐﺘﻳ ﺎﻣ · 3 ﻦﻣ 3 ﺮﻴّﻐﺘﻳ ﺔﻨﻳﺎﻌﻤﻟﺍ
            |                               ﻞﻳﺪﻌﺘﻟﺍ ﺪﻌﺑﻭ ﻥﻵﺍ           ﺓﺮﺳﻷﺍ ﺏﺭ      ﺓﺮﺳﻷﺍ
            |                            sami ← lina :ﺚﺣﺎﺒﻟﺍ  ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 ◀
            |                            sami ← lina :ﺚﺣﺎﺒﻟﺍ   ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ IRB-000002
            |                            sami ← lina :ﺚﺣﺎﺒﻟﺍ  ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ IRB-000003
            |
            |
        "#]],
    );
}

#[test]
fn what_is_refused_stands_by_its_reason_with_counts() {
    let mut person = previewed(
        Lang::English,
        (160, 48),
        "lift programme=naf-uct reason=proof-brought",
    );
    person.types("v");
    person.shows_above(10, &expect![[r#"
        | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2  F12 Dashboard  g v Vacancies
        | Preview 0 of 3 change, 3 refused · what is refused · f4292027f283 lift programme=naf-uct reason=proof-brought
        |   Household  Head                           Is and will be
        | ▶ E1108      one refused                    ✕ The reason proof-brought does not explain this step.
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ              ✕ The reason proof-brought does not explain this step.
        |   E2201      2 refused                      ✕ lift the suspension is not possible: IRB-000001/1 is active.
        |   IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ              ✕ lift the suspension is not possible: IRB-000001/1 is active.
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ               ✕ lift the suspension is not possible: IRB-000002/1 is active.
        |
        |
    "#]]);
}

#[test]
fn a_mistake_in_the_change_is_told_with_its_place() {
    let person = previewed(Lang::English, (80, 24), "suspend programme=naf-uct");
    assert!(person.sees("At column"), "{:#?}", person.rows());
}

#[test]
fn it_is_applied_by_the_number_of_households_and_by_no_other() {
    let mut person = previewed(Lang::English, (80, 24), "set caseworker=sami");
    // The second one is left out.
    types_all(&mut person, &["j", "x", SAVE, "3", SAVE]);
    assert!(
        person.sees("It changes 2 households: type 2."),
        "{:#?}",
        person.rows()
    );
    types_all(&mut person, &["\x7f", "2", SAVE]);
    assert!(
        person.sees("2 households were changed."),
        "{:#?}",
        person.rows()
    );
    let now = [1, 2, 3].map(|number| caseworker(&person, number).unwrap_or_default());
    assert_eq!((now[0].as_str(), now[2].as_str()), ("sami", "sami"));
    assert_ne!(now[1], "sami");
}

#[test]
fn what_somebody_changed_meanwhile_is_told_and_left_alone() {
    let mut person = previewed(Lang::English, (80, 24), "set caseworker=sami");
    assigned_meanwhile(&person, 2, "dima");
    let at = person.moment();
    person.session.register_changed(at);
    person.look();
    assert!(
        person.sees("It is no longer what the plan says"),
        "{:#?}",
        person.rows()
    );
    types_all(&mut person, &[SAVE, "3", SAVE]);
    assert!(
        person.sees("Nothing was done. One household is no longer"),
        "{:#?}",
        person.rows()
    );
    // All the others all the same.
    types_all(&mut person, &[SAVE, "\x1b[A", "\x1b[C", "\t", "3", SAVE]);
    assert_eq!(caseworker(&person, 1).as_deref(), Some("sami"));
    assert_eq!(caseworker(&person, 2).as_deref(), Some("dima"));
}

#[test]
fn an_operation_is_found_in_the_log_and_taken_back_by_the_same_preview() {
    let mut person = previewed(Lang::English, (80, 24), "set caseworker=sami");
    let before = caseworker(&Person::at(12, Lang::English, 80, 24), 1);
    types_all(&mut person, &[SAVE, "3", SAVE, "go"]);
    person.shows_above(
        5,
        &expect![[r#"
            | IRB · lina   F2 Households  F3 Enrollments  F4 Timeline  F7 Due 2
            | Log 28                                                                 1-19/28
            |   Operation Day         By         Commands What was done          About
            | ▶ 31        3 Nov 2026  lina              3 set caseworker=sami    leave
            |   27        1 Jan 1970  lina              1 household registered   IRB-000012
        "#]],
    );
    types_all(&mut person, &["u", SAVE, "3", SAVE]);
    assert!(
        person.sees("3 households were changed."),
        "{:#?}",
        person.rows()
    );
    assert_eq!(caseworker(&person, 1), before);
}

#[test]
fn without_a_selection_it_says_whom_it_is_for() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("sc");
    assert!(person.sees("only IRB-000001"), "{:#?}", person.rows());
    person.types("\x1b");
    person.types("/members>=4\r");
    person.types("sc");
    assert!(
        person.sees("all that the filter shows: 2"),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn the_plan_is_kept_for_the_plain_verb() {
    let mut person = previewed(Lang::English, (120, 24), "set caseworker=sami");
    types_all(&mut person, &["x", "p"]);
    assert!(person.sees("masar batch --plan"), "{:#?}", person.rows());
    let id = person
        .session
        .app()
        .preview
        .as_ref()
        .unwrap()
        .id()
        .to_owned();
    let kept = person.register.kept_plan(&id).unwrap().unwrap();
    assert_eq!(kept.changes(), 2);
}
