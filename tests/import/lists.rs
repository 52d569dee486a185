//! Lists that go in, whole or in part.

use crate::desk::{Desk, counts, reasons};
use crate::sheets::{read, sheet, write};
use serde_json::Value;

/// A paper list of an office, typed into a table with Arabic headings.
const PAPER_LIST: &str = include_str!("../program/paper_list.toml");

const HOUSEHOLDS: &str = "Household reference | Governorate | District (liwa)
    H1 | Irbid | Ramtha
    H2 | Ma'an |";

const PEOPLE: &str =
    "Household reference | Relation to head | Full name | Sex | Date of birth | National number
    H1 | head | محمود الخطيب | male | 1979-05-02 | 0012345678
    H1 | daughter | سارة الخطيب | female | 20-08-2001 |
    H2 | head | هدى الزعبي | female | 1985 | 0012345679";

fn families(desk: &Desk, name: &str, households: &str, people: &str) {
    let sheets = [sheet("Households", households), sheet("People", people)];
    write(&desk.path(name), &sheets);
}

#[test]
fn a_workbook_of_families_goes_in_and_stands_in_the_register() {
    let desk = Desk::new();
    families(&desk, "list.xlsx", HOUSEHOLDS, PEOPLE);
    let answer = desk.masar(&["import", "list.xlsx"]);
    let expected = "Imported list.xlsx by the profile masar, office IRB
  Households registered        2
  People in them               3
  Households with nothing new  0
  Rows refused                 0
";
    assert_eq!(
        (answer.out.as_str(), answer.code),
        (expected, 0),
        "{}",
        answer.err
    );
    let family = desk.household("IRB-000001");
    assert_eq!(family["address"]["liwa"], "ramtha");
    assert_eq!(family["references"][0]["id"], "H1");
    assert_eq!(family["members"][1]["name"], "سارة الخطيب");
    assert_eq!(family["members"][1]["born"], "2001-08-20");
    assert_eq!(family["members"][0]["national_number"], "0012345678");
    assert_eq!(desk.household("IRB-000002")["registered"], "2026-03-01");
}

#[test]
fn an_arabic_list_in_windows_1256_goes_in_and_the_judgement_is_told() {
    let desk = Desk::new();
    desk.put("camp.toml", PAPER_LIST);
    let text = "رقم الملف;الاسم;الجنس;تاريخ الميلاد;الرقم الوطني;الهاتف;المحافظة\r\n\
        17;فاطمة أحمد الزعبي;أنثى;25/04/1990;0012345678;0790000001;إربد\r\n\
        18;خالد العمري;ذكر;03/04/1985;0012345679;0780000002;معان\r\n";
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1256.encode(text);
    assert!(!lossy);
    desk.put("list.csv", bytes);
    let import = desk.import(&["list.csv", "--profile", "camp.toml"]);
    assert_eq!(
        (counts(&import), reasons(&import)),
        ([2, 2, 0, 0, 0], vec![])
    );
    assert_eq!(import["encoding"], "windows-1256");
    assert_eq!(import["encoding_judged"], true);
    assert_eq!(import["separator"], "semicolon");
    let person = &desk.household("IRB-000002")["members"][0];
    assert_eq!(person["name"], "خالد العمري");
    assert_eq!(person["born"], "1985-04-03", "the column is day first");
    // In UTF-8 and with digits of that script it is the same list.
    let arabic = text
        .replace("17;", "١٧;")
        .replace("0012345678", "٠٠١٢٣٤٥٦٧٨");
    desk.put("again.csv", arabic);
    let import = desk.import(&["again.csv", "--profile", "camp.toml"]);
    assert_eq!(
        (counts(&import), reasons(&import)),
        ([0, 0, 0, 2, 0], vec![])
    );
}

#[test]
fn the_same_list_twice_changes_nothing_and_says_so() {
    let desk = Desk::new();
    families(&desk, "list.xlsx", HOUSEHOLDS, PEOPLE);
    desk.import(&["list.xlsx"]);
    let before = desk.digest();
    let desk = desk.on("2026-06-01");
    let answer = desk.masar(&["import", "list.xlsx"]);
    assert!(
        answer.out.contains("The register had all of it before"),
        "{}",
        answer.out
    );
    assert_eq!(answer.code, 0);
    assert_eq!(counts(&desk.import(&["list.xlsx"])), [0, 0, 0, 2, 0]);
    assert_eq!(desk.digest(), before);
}

#[test]
fn good_rows_go_in_and_wrong_ones_come_back_to_be_mended() {
    let desk = Desk::new();
    let people = PEOPLE
        .replace("20-08-2001", "31-02-2001")
        .replace("1985 |", "1985 |  x");
    families(&desk, "list.xlsx", HOUSEHOLDS, &people);
    let import = desk.import(&["list.xlsx"]);
    assert_eq!(counts(&import), [1, 1, 0, 0, 3]);
    let expected = [
        "People 3 E X2111",
        "Households 3 - X2216",
        "People 4 F X2126",
    ];
    assert_eq!(reasons(&import), expected);
    assert!(
        import["rejects"]
            .as_str()
            .unwrap()
            .ends_with("list.rejects.xlsx")
    );

    let rejects = desk.path("list.rejects.xlsx");
    let mut sheets = read(&rejects);
    for (_, rows) in &mut sheets {
        for cell in rows.iter_mut().flatten() {
            *cell = cell
                .replace("31-02-2001", "20-08-2001")
                .replace("x 0012345679", "0012345679");
        }
    }
    write(&desk.path("mended.xlsx"), &sheets);
    let import = desk.import(&["mended.xlsx"]);
    assert_eq!(
        (counts(&import), reasons(&import)),
        ([1, 1, 1, 0, 0], vec![])
    );

    let whole = Desk::new();
    families(&whole, "list.xlsx", HOUSEHOLDS, PEOPLE);
    whole.import(&["list.xlsx"]);
    let names = |desk: &Desk, id| {
        let members = desk.household(id)["members"].as_array().unwrap().clone();
        let names = members
            .iter()
            .map(|member| member["name"].as_str().unwrap().to_owned());
        names.collect::<Vec<String>>()
    };
    for id in ["IRB-000001", "IRB-000002"] {
        assert_eq!(names(&desk, id), names(&whole, id));
    }
}

#[test]
fn a_text_list_comes_back_as_a_text_list_and_goes_in_mended() {
    let desk = Desk::new();
    let list =
        "referenceId,fullName,gender,phoneNumber\n1,Huda,female,0790000001\n2,Ali,boy,0790000002\n";
    desk.put("list.csv", list);
    let answer = desk.masar(&[
        "import",
        "list.csv",
        "--profile",
        "121",
        "--rejects",
        "out.csv",
    ]);
    assert_eq!(answer.code, 1);
    assert!(
        answer.out.contains("  3  C gender  X2122  boy is none of"),
        "{}",
        answer.out
    );
    assert!(
        answer.err.contains("C1302  One row was refused"),
        "{}",
        answer.err
    );
    let rejects = std::fs::read_to_string(desk.path("out.csv")).unwrap();
    assert!(rejects.contains("2,Ali,boy,0790000002"), "{rejects}");
    desk.put("mended.csv", rejects.replace(",boy,", ",male,"));
    let import = desk.import(&["mended.csv", "--profile", "121"]);
    assert_eq!(counts(&import), [1, 1, 0, 0, 0]);
}

#[test]
fn what_the_core_refuses_is_told_in_the_row_and_in_the_users_words() {
    let desk = Desk::new();
    families(
        &desk,
        "list.xlsx",
        HOUSEHOLDS,
        &PEOPLE.replace("1985 |", "2027 |"),
    );
    let answer = desk.masar(&["import", "list.xlsx", "--lang", "ar"]);
    assert_eq!(answer.code, 1);
    let line = answer
        .out
        .lines()
        .find(|line| line.contains("E1102"))
        .unwrap();
    assert!(
        line.starts_with("People") && line.contains("E Date of birth"),
        "{line}"
    );
    assert!(answer.out.contains("أسر سجلت"), "{}", answer.out);
    assert!(
        !answer.out.contains(['\u{2068}', '<', '{']),
        "{}",
        answer.out
    );
}

#[test]
fn numbers_ruined_by_a_spreadsheet_are_refused_by_name() {
    let desk = Desk::new();
    let list = "referenceId,fullName,gender,phoneNumber\n4.49116E+35,Huda,female,0790000001\n";
    desk.put("list.csv", list);
    let answer = desk.masar(&["import", "list.csv", "--profile", "121"]);
    assert!(
        answer
            .out
            .contains("4.49116E+35 is a long number that a spreadsheet spoiled")
    );
    assert_eq!(answer.code, 1);
}

#[test]
fn a_national_number_is_nobodys_twice() {
    let desk = Desk::new();
    families(&desk, "list.xlsx", HOUSEHOLDS, PEOPLE);
    desk.import(&["list.xlsx"]);
    let households = "Household reference\nN1\nN2\nN3";
    let people = "Household reference | Relation to head | Full name | Sex | National number
        N1 | head | علي | male | 0012345679
        N2 | head | عمر | male | 0077777777
        N3 | head | هدى | female | 0077777777";
    families(&desk, "more.xlsx", households, people);
    let import = desk.import(&["more.xlsx"]);
    let expected = [
        "Households 2 - X2216",
        "People 2 E E2101",
        "Households 4 - X2216",
        "People 4 E X2211",
    ];
    assert_eq!(reasons(&import), expected);
    let reason = import["reasons"][1]["reason"].as_str().unwrap();
    assert!(reason.contains("IRB-000002"), "{reason}");
}

#[test]
fn the_office_is_named_or_else_the_one_that_registered_last() {
    let desk = Desk::new();
    let list = |reference: &str| {
        format!("referenceId,fullName,gender,phoneNumber\n{reference},Huda,female,0790000001\n")
    };
    let office = |args: &[&str], reference: &str| {
        desk.put("list.csv", list(reference));
        let import = desk.import(&[&["list.csv", "--profile", "121"], args].concat());
        import["office"].as_str().unwrap().to_owned()
    };
    assert_eq!(office(&["--office", "ram"], "1"), "RAM");
    assert_eq!(office(&[], "2"), "RAM");
    assert_eq!(desk.household("RAM-000002")["references"][0]["id"], "2");
}

#[test]
fn thousands_of_rows_go_in_group_by_group() {
    let desk = Desk::new();
    let mut list = "referenceId,fullName,gender,phoneNumber\n".to_owned();
    for n in 1..=4_500 {
        list.push_str(&format!("{n},Huda {n},female,0790000001\n"));
    }
    desk.put("list.csv", &list);
    let import = desk.import(&["list.csv", "--profile", "121"]);
    assert_eq!(counts(&import), [4_500, 4_500, 0, 0, 0]);
    let again = desk.import(&["list.csv", "--profile", "121"]);
    assert_eq!(counts(&again), [0, 0, 0, 4_500, 0]);
    let list: Value = serde_json::from_str(
        &desk
            .masar(&["household", "list", "--format", "json", "--limit", "1"])
            .out,
    )
    .unwrap();
    assert_eq!(list["total"], 4_500);
}
