//! The list by its columns: chosen, in order, frozen, sorted, filtered, counted,
//! saved as views, drawn by lot, written into a file.

use super::*;
use crate::columns::Shown;
use crate::views::{Asked, Saved, Shelf, View, Whose};
use std::sync::Mutex;

fn wide() -> Vec<Shown> {
    let names = [
        "id",
        "head:24",
        "caseworker",
        "liwa",
        "members",
        "aid_amount",
        "phone",
        "registered",
    ];
    let shown = names.iter().map(|name| Shown::read(name).unwrap());
    shown.collect()
}

fn with_columns(lang: Lang, size: (u16, u16)) -> Person {
    let mut person = Person::at(12, lang, size.0, size.1);
    person.session = person.session.with_columns(Some(wide()));
    person.look();
    person
}

/// Rows behind a bar, so that blanks at their beginning are kept.
fn framed(rows: &[String]) -> String {
    let framed = rows
        .iter()
        .map(|row| format!("|{row}").trim_end().to_owned());
    framed.collect::<Vec<_>>().join("\n")
}

/// The rows of the list, headings included.
fn list(person: &Person) -> String {
    framed(&person.rows()[1..8])
}

fn filter(person: &Person) -> String {
    person.session.app().filter.text.clone()
}

fn kept(person: Person) -> (Person, Arc<Mutex<Vec<Setting>>>) {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keeper = {
        let kept = Arc::clone(&kept);
        Keeper::new(move |setting| {
            kept.lock().unwrap().push(setting);
            Ok(())
        })
    };
    let session = person.session.with_keeper(keeper);
    (Person { session, ..person }, kept)
}

/// A shelf in memory.
fn shelf(begun: Vec<Saved>) -> Shelf {
    let views = Mutex::new(begun);
    Shelf::new(move |asked| {
        let mut views = views.lock().unwrap();
        let (name, whose, new) = match asked {
            Asked::Nothing => return Ok(views.clone()),
            Asked::Save(name, whose, view) => (name, whose, Some(view)),
            Asked::Forget(name, whose) => (name, whose, None),
        };
        views.retain(|saved| (&saved.name, saved.whose) != (&name, whose));
        views.extend(new.map(|view| Saved { name, whose, view }));
        views.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(views.clone())
    })
}

fn with_shelf(begun: Vec<Saved>) -> Person {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.session = person.session.with_shelf(shelf(begun));
    person
}

fn saved(name: &str, whose: Whose, filter: &str) -> Saved {
    let view = View {
        filter: filter.to_owned(),
        ..View::default()
    };
    Saved {
        name: name.to_owned(),
        whose,
        view,
    }
}

#[test]
fn chosen_columns_stand_under_their_headings_and_scroll_beside_who_it_is() {
    let mut person = with_columns(Lang::English, (80, 24));
    expect![[r#"
        | Households 12
        |   Case       Head                     Caseworker   District            Size   …
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ        lina         Ramtha                 4
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ         lina         Ramtha                 6
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ        lina         Bani Obeid             3
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ       lina         Irbid Qasabah          1
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ       lina         Irbid Qasabah          1"#]]
    .assert_eq(&list(&person));
    // To the last one: the first two stay.
    person.types("oo7l");
    expect![[r#"
        | Households 12
        | … Case       Head                       Aid in JOD Telephone    Registered
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ              84.000              2024-01-07
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ               93.330 079 123 4567 2024-01-07
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ                   –              2024-01-07
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ                  –              2024-01-07
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ                  –              2024-01-07"#]]
    .assert_eq(&list(&person));
}

#[test]
fn chosen_columns_are_mirrored_in_arabic() {
    let mut person = with_columns(Lang::Arabic, (80, 24));
    person.types("oo2\x1b[D");
    assert_eq!(person.session.app().columns.marked, Some(2));
    expect![[r#"
        |                                                                        12 ﺮﺳﻷﺍ
        |…     ﺩﺪﻌﻟﺍ           ءﺍﻮﻠﻟﺍ       ﺚﺣﺎﺒﻟﺍ                 ﺓﺮﺳﻷﺍ ﺏﺭ  ﻒﻠﻤﻟﺍ ﻢﻗﺭ
        |          4           ﺎﺜﻣﺮﻟﺍ         lina        ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ IRB-000001 ◀
        |          6           ﺎﺜﻣﺮﻟﺍ         lina         ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ IRB-000002
        |          3         ﺪﻴﺒﻋ ﻲﻨﺑ         lina        ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ IRB-000003
        |          1        ﺪﺑﺭﺇ ﺔﺒﺼﻗ         lina       ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ IRB-000004
        |          1        ﺪﺑﺭﺇ ﺔﺒﺼﻗ         lina       ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ IRB-000005"#]]
    .assert_eq(&list(&person));
}

#[test]
fn a_wide_screen_shows_them_all() {
    let person = with_columns(Lang::English, (160, 48));
    expect![[r#"
        | Households 12
        |   Case       Head                     Caseworker   District            Size   Aid in JOD Telephone    Registered
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ        lina         Ramtha                 4       84.000              2024-01-07
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﻲﻠﻋ ﺩﻮﻤﺤﻣ         lina         Ramtha                 6       93.330 079 123 4567 2024-01-07
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﻒﺳﻮﻳ ﺔﻤﻃﺎﻓ        lina         Bani Obeid             3            –              2024-01-07
        |   IRB-000004 ﺪﻌﺳﻷﺍ ﻢﻟﺎﺳ ﻢﻴﻫﺍﺮﺑﺇ       lina         Irbid Qasabah          1            –              2024-01-07
        |   IRB-000005 ﻲﻧﺎﻫ ﻲﻨﺑ ﻢﻟﺎﺳ ﺪﻟﺎﺧ       lina         Irbid Qasabah          1            –              2024-01-07"#]].assert_eq(&list(&person));
}

#[test]
fn the_list_is_sorted_by_the_columns_under_the_cursor() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("/members>=2\r");
    person.types("oo3l\r");
    assert_eq!(filter(&person), "members>=2 sort:members");
    person.types("\r");
    assert_eq!(filter(&person), "members>=2 sort:-members");
    person.types("3h,");
    assert_eq!(filter(&person), "members>=2 sort:-members,case");
    expect![[r#"
        | Households 3 of 12   members>=2 sort:-members,case
        |   Case↑2     Head          Place       Size↓1       Aid     Wages Standing
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ ﺩﻮﻤﺤﻣ  Ramtha           6    93.330   290.000 ◐ 8 of 9
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha           4    84.000         0 ● active
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ ﺔﻤﻃﺎﻓ  Bani Obeid       3   136.000         0 ◌ susp. 41 d
        |
        |"#]]
    .assert_eq(&list(&person));
    person.types("3l,");
    assert_eq!(filter(&person), "members>=2 sort:case");
    person.types("3h\r\r");
    assert_eq!(filter(&person), "members>=2");
    // No list is sorted by what a household stands at.
    person.types("99l\r");
    assert!(person.sees("No list is sorted by this column."));
    person.types("\x1b");
    assert_eq!(person.session.app().columns.marked, None);
}

#[test]
fn a_column_is_filtered_by_one_key_and_the_filter_stays_to_be_edited() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types("/gov:irbid or gov:ajloun\r");
    person.types("oo3l/");
    assert!(
        person.sees("/ (gov:irbid or gov:ajloun) members:"),
        "{:#?}",
        person.rows()
    );
    person.types("4\r");
    assert_eq!(filter(&person), "(gov:irbid or gov:ajloun) members:4");
    let members = |person: &Person| person.session.app().households.total;
    let found = members(&person);
    person.types("\x1b");
    person.types("/");
    assert!(person.sees("members:4"));
    person.types("\x1b");
    assert!(members(&person) > found);
}

#[test]
fn columns_are_chosen_moved_and_remembered() {
    let (mut person, kept) = kept(Person::at(12, Lang::English, 80, 24));
    let names = |person: &Person| -> Vec<String> {
        let shown = person.session.app().columns.chosen.clone().unwrap();
        shown.iter().map(ToString::to_string).collect()
    };
    person.types("oc");
    expect![[r#"
        | Households 12
        | ▶ IRB-000001 ﻱﺮﻤﻌﻟﺍ ﺔﺠﻳﺪﺧ  Ramtha      4 aid  84.000 work       0 ● active
        |   IRB-000002 ﺐﻴﻄﺨﻟﺍ┌─ Columns of the list ────────────────┐90.000 ◐ 8 of 9
        |   IRB-000003 ﻲﺒﻋﺰﻟﺍ│ ▶ ✓ Case                             │     0 ◌ susp. 41 d
        |   IRB-000004 ﺪﻌﺳﻷﺍ │   ✓ Head                             │     0 · unenrolled
        |   IRB-000005 ﻲﻧﺎﻫ ﻲ│   ✓ Place                            │     0 · unenrolled
        |   IRB-000006 ﻲﻋﺎﻓﺮﻟ│   ✓ Members                          │     0 · unenrolled
        |   IRB-000007 ﻱﺮﻤﻌﻟﺍ│   ✓ Aid/month                        │     0 · unenrolled
        | Enrollments · IRB-0│   ✓ Wages                            │
        |   Unified Cash Tran│   ✓ Standing                         │ 2025   84.000/month
        |                    │     Governorate                      │
        |                    │     District                         │
        |                    │     Town or village                  │
        | Timeline          2│     Aid                              │
        |                   2│     Aid in JOD                       │ 4  5  6  7  8  9
        |   Cash            ●│     Next end                         │ ○  ○  ○  ○  ○  ○
        |   aid share       █│     Telephone                        │███████████████████
        |                    │     Caseworker                       │
        |                    │     Registered                       │
        |                    └──────────────────────────────────────┘
        |"#]]
    .assert_eq(&framed(&person.rows()[1..22]));
    // The place goes, the governorate comes at the end and moves up.
    person.types("2j\r");
    person.types("5j\r");
    person.types("[");
    let expected = [
        "id",
        "head",
        "members",
        "aid_month",
        "work_wages",
        "governorate",
        "standing",
    ];
    assert_eq!(names(&person), expected);
    person.types("\x1b");
    person.types("oo5l5+x");
    assert_eq!(names(&person).len(), 6);
    person.types("h3-]");
    let expected = [
        "id",
        "head",
        "members",
        "aid_month",
        "standing",
        "work_wages:6",
    ];
    assert_eq!(names(&person), expected);
    let last = kept.lock().unwrap().last().cloned();
    let chosen = person.session.app().columns.chosen.clone();
    assert_eq!(last, Some(Setting::Columns(chosen)));
    person.types("\x1b");
    person.types("ou");
    assert_eq!(person.session.app().columns.chosen, None);
    assert_eq!(kept.lock().unwrap().last(), Some(&Setting::Columns(None)));
}

#[test]
fn the_list_is_counted_by_a_column_and_a_group_is_looked_at() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types(":groups.count liwa\r");
    expect![[r#"
        | Groups 3 · by District
        |   Group                   Households   Members      Aid a month  Wages a month
        | ▶ Bani Obeid                       1         3          136.000          0.000
        |   Irbid Qasabah                    9         9            0.000          0.000
        |   Ramtha                           2        10          177.330        290.000
        |   All together                    12        22          313.330        290.000
        |
        |
        |"#]]
    .assert_eq(&framed(&person.rows()[1..10]));
    let all = person.session.app().households.total.unwrap();
    person.types("\r");
    assert!(filter(&person).starts_with("liwa:"), "{}", filter(&person));
    assert!(person.session.app().screens.is_work());
    assert!(person.session.app().households.total.unwrap() < all);
    // All together are no group of their own.
    person.types("\\:groups.count members\rG\r");
    assert!(person.sees("No filter asks for this group alone."));
}

#[test]
fn groups_are_mirrored_in_arabic() {
    let mut person = Person::at(12, Lang::Arabic, 80, 24);
    person.types(":groups.count liwa\r");
    expect![[r#"
        |                                                       ءﺍﻮﻠﻟﺍ ﺐﺴﺣ · 3 ﺕﺎﻋﻮﻤﺠﻤﻟﺍ
        |  ﺔﻳﺮﻬﺸﻟﺍ ﺭﻮﺟﻷﺍ  ﺔﻳﺮﻬﺸﻟﺍ ﺔﻧﻮﻌﻤﻟﺍ    ﺩﺍﺮﻓﻷﺍ         ﺮﺳﻷﺍ              ﺔﻋﻮﻤﺠﻤﻟﺍ
        |          0.000          136.000         3            1              ﺪﻴﺒﻋ ﻲﻨﺑ ◀
        |          0.000            0.000         9            9             ﺪﺑﺭﺇ ﺔﺒﺼﻗ
        |        290.000          177.330        10            2                ﺎﺜﻣﺮﻟﺍ
        |        290.000          313.330        22           12               ﻉﻮﻤﺠﻤﻟﺍ
        |
        |
        |"#]]
    .assert_eq(&framed(&person.rows()[1..10]));
}

#[test]
fn the_list_is_saved_as_a_view_and_looked_at_by_it() {
    let mut person = with_shelf(Vec::new());
    person.types("ov");
    assert!(person.sees("No view is saved yet."));
    person.types("/members>=4 sort:-members\r");
    person.types("oslarge\r");
    assert!(
        person.sees("The list is saved as your view large."),
        "{:#?}",
        person.rows()
    );
    person.types("\\:views.open large\r");
    assert_eq!(filter(&person), "members>=4 sort:-members");
    // Another one takes its place only when that is said.
    person.types("\\oslarge\r\r");
    person.types("\\:views.open large\r");
    assert_eq!(filter(&person), "members>=4 sort:-members");
    person.types("\\oslarge\rj\r");
    person.types("/gov:irbid\r:views.open large\r");
    assert_eq!(filter(&person), "");
    person.types(":views.open larg\r");
    assert!(person.sees("There is no view larg."));
}

#[test]
fn views_of_ones_own_and_of_everybody_are_opened_and_dropped_from_one_box() {
    let mut person = with_shelf(vec![
        saved("irbid", Whose::Shared, "gov:irbid"),
        saved("large", Whose::Own, "members>=4"),
    ]);
    person.types("ov");
    expect![[r#"
        |   IRB-000007 ﻱﺮﻤﻌﻟﺍ ءﻼﻋ    Irbid       1 aid       – work       0 · unenrolled
        | Enrollments · IRB-000001 ﻱﺮﻤﻌﻟﺍ ﻢﻴﻠﺳ ﺔﺠﻳﺪﺧ
        |  ┌─ Saved views ────────────────────────────────────────────────────────────┐th
        |  │ ▶ irbid  everybody’s  gov:irbid                                          │
        |  │   large  own          members>=4                                         │"#]]
    .assert_eq(&framed(&person.rows()[8..13]));
    person.types("j\r");
    assert_eq!(filter(&person), "members>=4");
    // Enter keeps it; only the other answer drops it.
    person.types("ovxx\r");
    person.types("ov");
    assert!(person.sees("irbid"));
    person.types("xxj\r");
    assert!(
        person.sees("The view irbid for everybody is forgotten."),
        "{:#?}",
        person.rows()
    );
    assert!(!person.rows()[8..14].iter().any(|row| row.contains("irbid")));
}

#[test]
fn a_view_that_is_not_understood_changes_nothing() {
    let mut person = with_shelf(vec![saved("odd", Whose::Own, "gov:atlantis")]);
    person.types("/members>=4\r:views.open odd\r");
    assert_eq!(filter(&person), "members>=4");
    assert!(
        person.sees("says something that is not understood"),
        "{:#?}",
        person.rows()
    );
}

#[test]
fn a_sample_drawn_by_lot_is_selected_and_drawn_again_by_its_seed() {
    let mut person = Person::at(12, Lang::English, 80, 24);
    let numbers =
        |person: &Person| -> Vec<u32> { person.session.app().selection.numbers().iter().collect() };
    person.types("sp4 7\r");
    let drawn = numbers(&person);
    assert_eq!(drawn.len(), 4);
    person.types("sn:select.sample 4 7\r");
    assert_eq!(numbers(&person), drawn);
    assert!(
        person.sees("4 of 12 drawn by lot and selected; seed 7"),
        "{:#?}",
        person.rows()
    );
    person.types(":select.sample 0\r");
    assert!(person.session.app().line.is_some());
}

#[test]
fn the_list_is_written_as_it_is_shown() {
    fn writer(list: &mut ListOf<'_>) -> Result<usize, (&'static str, String)> {
        if list.file == "taken.csv" {
            return Err(("X1", "It is there.".to_owned()));
        }
        let columns: Vec<&str> = list.columns.iter().map(|column| column.name()).collect();
        assert_eq!(
            columns,
            [
                "id",
                "head",
                "place",
                "members",
                "aid_month",
                "work_wages",
                "standing"
            ]
        );
        assert_eq!(list.lines[0].1[0].plain(), "IRB-000002");
        Ok(list.lines.len())
    }
    let mut person = Person::at(12, Lang::English, 80, 24);
    person.types(":list.export a.csv\r");
    assert!(person.sees("Lists are not written in this session."));
    person.session = person.session.with_lists(writer);
    person.types("/sort:-members\r:list.export a.csv\r");
    assert!(
        person.sees("12 households were written to a.csv"),
        "{:#?}",
        person.rows()
    );
    person.types(":list.export taken.csv\r");
    assert!(
        person.sees("X1 The list was not written"),
        "{:#?}",
        person.rows()
    );
}
