//! Registers that others published: each goes in, or is refused with reasons.

use crate::desk::{Desk, counts, published, reasons};

/// What an import of a published file, that is not to write beside it, says.
fn import(desk: &Desk, name: &str, args: &[&str]) -> serde_json::Value {
    let rejects = desk.path(&format!("{}.rejects", desk.files().len()));
    let (file, rejects) = (published(name), rejects.to_str().unwrap().to_owned());
    desk.import(&[&[file.as_str(), "--rejects", rejects.as_str()], args].concat())
}

/// The code with which a file stays outside whole.
fn refused(desk: &Desk, name: &str, profile: &str) -> String {
    let answer = desk.masar(&["import", &published(name), "--profile", profile]);
    assert_eq!(answer.code, 1);
    answer.err
}

#[test]
#[ignore = "needs ../shared"]
fn the_household_workbook_goes_in_whole_and_once() {
    let desk = Desk::new();
    let hope = ["--profile", "hope"];
    let workbook = "rdi_import_50_hh_50_ind.xlsx";
    assert_eq!(counts(&import(&desk, workbook, &hope)), [50, 208, 0, 0, 0]);
    let before = desk.digest();
    let again = import(&desk, workbook, &hope);
    assert_eq!(counts(&again), [0, 0, 0, 50, 0]);
    assert_eq!(again["people_unchanged"], 208);
    assert_eq!(desk.digest(), before);
    let head = &desk.household("IRB-000001")["members"][0];
    assert_eq!(head["latin"], "James Hall");
    assert_eq!(head["no_number"], "not-jordanian");
}

#[test]
#[ignore = "needs ../shared"]
fn the_broken_household_workbook_goes_in_as_far_as_it_is_right() {
    let desk = Desk::new();
    let came = import(&desk, "invalid_rows.xlsx", &["--profile", "hope"]);
    assert_eq!(counts(&came), [17, 23, 0, 0, 6]);
    let expected = [
        "Households 5 F X2121",
        "Individuals 10 - X2217",
        "Individuals 11 - X2217",
        "Households 21 A X2213",
        "Individuals 8 A X2212",
        "Individuals 8 O X2112",
        "Individuals 29 A X2212",
    ];
    assert_eq!(reasons(&came), expected);
}

#[test]
#[ignore = "needs ../shared"]
fn the_mobile_money_list_goes_in_whole_and_once() {
    let desk = Desk::new();
    let args = ["--profile", "121"];
    assert_eq!(
        counts(&import(&desk, "mobile-money-999.csv", &args)),
        [999, 999, 0, 0, 0]
    );
    assert_eq!(
        counts(&import(&desk, "mobile-money-999.csv", &args)),
        [0, 0, 0, 999, 0]
    );
}

#[test]
#[ignore = "needs ../shared"]
fn people_looking_for_work_go_in_and_nobody_guesses_their_sex() {
    let desk = Desk::new();
    let args = ["--profile", "jobseekers"];
    assert_eq!(
        counts(&import(&desk, "import_beneficiaires.csv", &args)),
        [4, 4, 0, 0, 0]
    );
    assert_eq!(
        desk.household("IRB-000001")["members"][0]["sex"],
        "not-recorded"
    );
    let buggy = import(&desk, "import_beneficiaires_buggy.csv", &args);
    assert_eq!(reasons(&buggy), ["2 D X2201", "3 D X2111"]);
    assert_eq!(
        counts(&buggy),
        [0, 0, 0, 1, 2],
        "the third is one of the four"
    );
}

#[test]
#[ignore = "needs ../shared"]
fn ids_ruined_by_a_spreadsheet_are_refused_each_by_its_row() {
    let desk = Desk::new();
    desk.put(
        "openg2p.toml",
        r#"
        name = "openg2p"
        join = "row"
        [fields.household]
        ref = { column = "Token ID" }
        [fields.person]
        relation = { value = "head" }
        name = { column = "Full name" }
        birth = { column = "Date of birth" }
        "#,
    );
    let file = "openg2p_sample_data_ruined_ids.csv";
    let came = import(&desk, file, &["--profile", "openg2p.toml"]);
    assert_eq!(counts(&came), [0, 0, 0, 0, 200]);
    assert_eq!(reasons(&came)[0], "2 R X2101");
    assert_eq!(came["reasons"][0]["value"], "4.49116E+35");
}

#[test]
#[ignore = "needs ../shared"]
fn what_is_no_register_is_refused_with_the_columns_it_lacks() {
    let desk = Desk::new();
    let patch = refused(&desk, "test-registrations-patch-OCW.csv", "121");
    assert!(
        patch.contains("X1402") && patch.contains("phoneNumber"),
        "{patch}"
    );
    let file = "test-registrations-patch-OCW-without-phoneNumber-column.csv";
    let patch = refused(&desk, file, "121");
    assert!(
        patch.contains("X1402") && patch.contains("gender"),
        "{patch}"
    );
    let places = refused(&desk, "jordan_places_latin.csv", "masar");
    assert!(
        places.contains("X1402") && places.contains("Household reference"),
        "{places}"
    );
    assert!(!desk.has_register());
}
