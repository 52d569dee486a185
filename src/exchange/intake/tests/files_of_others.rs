//! Registers that others published.

use super::*;

fn open(name: &str) -> Source {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/data/registers/"
    );
    let path = format!("{folder}{name}");
    Source::open(std::path::Path::new(&path), FormatHints::default()).unwrap()
}

fn came(name: &str, profile: &str) -> Result<Came, ExchangeError> {
    run(&mut open(name), &Profile::built_in(profile).unwrap())
}

fn missing(name: &str, profile: &str) -> Vec<&'static str> {
    match came(name, profile).err().unwrap() {
        ExchangeError::MissingColumns { columns, .. } => {
            columns.iter().map(|column| column.field.name()).collect()
        }
        error => panic!("{error}"),
    }
}

#[test]
#[ignore = "needs ../shared"]
fn the_household_workbook_goes_in_whole() {
    let came = came("rdi_import_50_hh_50_ind.xlsx", "hope").unwrap();
    assert_eq!(came.reasons(), Vec::<String>::new());
    let people: usize = came.households.iter().map(|h| h.members.len()).sum();
    assert_eq!((came.households.len(), people), (50, 208));
    let first = &came.households[0];
    assert_eq!(
        (first.origin.row, first.reference.as_str()),
        (3, "1092128444")
    );
    assert_eq!(
        first.fields.text(Field::HouseholdLocality),
        Some("AF0105 AF01 AFG")
    );
    let head = first.head().unwrap();
    assert_eq!(head.name_latin.as_deref(), Some("James Hall"));
    assert_eq!(
        head.fields.value(Field::PersonBirth).unwrap().to_string(),
        "2013-03-02"
    );
    assert_eq!(
        head.fields.text(Field::PersonDisability),
        Some("difficulty walking")
    );
    let phone = Phone::Other("001-813-852-7364x897".to_owned());
    assert_eq!(head.fields.phones(Field::PersonPhone), [phone]);
}

#[test]
#[ignore = "needs ../shared"]
fn the_broken_household_workbook_goes_in_as_far_as_it_is_right() {
    let came = came("invalid_rows.xlsx", "hope").unwrap();
    let expected = [
        "H5 F X2121",
        "I10  X2217",
        "I11  X2217",
        "H21 A X2213",
        "I8 A X2212",
        "I8 O X2112",
        "I29 A X2212",
    ];
    assert_eq!(came.reasons(), expected);
    let people: usize = came.households.iter().map(|h| h.members.len()).sum();
    assert_eq!((came.households.len(), people), (17, 23));
}

#[test]
#[ignore = "needs ../shared"]
fn the_mobile_money_list_goes_in_whole() {
    let came = came("mobile-money-999.csv", "121").unwrap();
    assert_eq!(came.reasons(), Vec::<String>::new());
    assert_eq!(came.households.len(), 999);
    let first = &came.households[0];
    let phone = Phone::Other("254826725646".to_owned());
    assert_eq!(first.fields.phones(Field::HouseholdPhone), [phone]);
    assert_eq!(
        first.fields.value(Field::HouseholdSize),
        Some(&Value::Count(3))
    );
}

#[test]
#[ignore = "needs ../shared"]
fn bulk_patches_are_no_registers_and_the_columns_they_lack_are_named() {
    let patch = "test-registrations-patch-OCW.csv";
    assert_eq!(missing(patch, "121"), ["household.phone"]);
    let with_phone = "test-registrations-patch-OCW-without-phoneNumber-column.csv";
    assert_eq!(missing(with_phone, "121"), ["person.sex"]);
}

#[test]
#[ignore = "needs ../shared"]
fn a_list_of_places_is_no_register() {
    assert_eq!(
        missing("jordan_places_latin.csv", "masar"),
        ["household.ref"]
    );
    let lacking = ["household.ref"];
    assert_eq!(missing("jordan_places_latin.csv", "jobseekers"), lacking);
}

#[test]
#[ignore = "needs ../shared"]
fn people_looking_for_work_go_in_with_their_quotation_marks() {
    let came = came("import_beneficiaires.csv", "jobseekers").unwrap();
    assert_eq!(came.reasons(), Vec::<String>::new());
    assert_eq!(came.households.len(), 4);
    let first = &came.households[0];
    let address = "11 rue du Fromage Lieu-dit \"Le sandwich\"";
    assert_eq!(first.fields.text(Field::HouseholdAddress), Some(address));
    let phones: Vec<_> = first
        .fields
        .phones(Field::HouseholdPhone)
        .iter()
        .map(Phone::number)
        .collect();
    assert_eq!(phones, ["0601234567", "071234567"]);
    assert_eq!(
        first.members[0].name_latin.as_deref(),
        Some("Charlotte Fondue")
    );
    assert_eq!(
        first.members[0].fields.text(Field::PersonWork),
        Some("seeking")
    );
}

#[test]
#[ignore = "needs ../shared"]
fn wrong_dates_are_refused_with_row_and_column() {
    let came = came("import_beneficiaires_buggy.csv", "jobseekers").unwrap();
    assert_eq!(came.reasons(), ["2 D X2201", "3 D X2111"]);
    assert_eq!(came.households.len(), 1);
}

#[test]
#[ignore = "needs ../shared"]
fn ids_ruined_by_a_spreadsheet_are_refused_by_name() {
    let profile = Profile::from_toml(
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
    )
    .unwrap();
    let came = run(&mut open("openg2p_sample_data_ruined_ids.csv"), &profile).unwrap();
    assert_eq!(came.households.len(), 0);
    assert_eq!(came.refused.len(), 200);
    assert_eq!(came.reasons()[0], "2 R X2101");
    assert_eq!(came.refused[0].faults[0].value, "4.49116E+35");
}
