//! Households on one sheet, people on another.

use super::*;

const HEADING: &[&str] = &["Household reference", "Governorate"];
const PEOPLE: &[&str] = &[
    "Household reference",
    "Relation to head",
    "Full name",
    "Sex",
    "Person reference",
];

fn masar(households: &[&[&str]], people: &[&[&str]]) -> Came {
    let households = [&[HEADING], households].concat();
    let people = [&[PEOPLE], people].concat();
    let mut source = workbook(&[("Households", &households), ("People", &people)]);
    run(&mut source, &Profile::built_in("masar").unwrap()).unwrap()
}

#[test]
fn people_find_their_household_by_its_reference_in_any_order() {
    let came = masar(
        &[&["H1", "Irbid"], &["H2", "maan"]],
        &[
            &["H2", "head", "سارة", "female"],
            &["H1", "ابن", "عمر", "ذكر"],
            &["H1", "رب الأسرة", "فاطمة", "أنثى"],
        ],
    );
    assert_eq!(came.reasons(), Vec::<String>::new());
    let first = &came.households[0];
    assert_eq!(first.reference, "H1");
    assert_eq!(first.members.len(), 2);
    assert_eq!(first.head().unwrap().name_arabic.as_deref(), Some("فاطمة"));
    assert_eq!(first.members[0].relation, "son");
    assert_eq!(first.members[0].origin.row, 3);
    assert_eq!(came.households[1].members.len(), 1);
}

#[test]
fn the_template_reads_alike_in_arabic() {
    let mut source = workbook(&[
        (
            "الأفراد",
            &[
                &["رقم الاسرة", "الصلة برب الأسرة", "الاسم الكامل", "الجنس"],
                &["١", "رب الأسرة", "هدى", "انثى"],
            ],
        ),
        ("الأسر", &[&["رقم الأسرة", "المحافظه"], &["1", "معان"]]),
    ]);
    let came = run(&mut source, &Profile::built_in("masar").unwrap()).unwrap();
    assert_eq!(came.reasons(), Vec::<String>::new());
    assert_eq!(
        came.households[0].fields.text(Field::HouseholdGovernorate),
        Some("maan")
    );
}

#[test]
fn a_refused_person_stays_out_alone_and_names_the_household_to_go_back_to() {
    let came = masar(
        &[&["H1", "Irbid"]],
        &[
            &["H1", "head", "Sara", "female"],
            &["H1", "son", "Omar", "boy"],
        ],
    );
    assert_eq!(came.households[0].members.len(), 1);
    assert_eq!(came.reasons(), ["P3 D X2122"]);
    let companions = came.refused[0].companions.iter();
    let companions: Vec<_> = companions.map(|c| (c.sheet.as_ref(), c.row)).collect();
    assert_eq!(companions, [("Households", 2), ("People", 2)]);
}

#[test]
fn a_refused_head_keeps_the_household_and_all_its_people_out() {
    let came = masar(
        &[&["H1", "Irbid"], &["H2", "Irbid"]],
        &[
            &["H1", "head", "Sara", "girl"],
            &["H1", "son", "Omar", "male"],
            &["H2", "head", "Huda", "female"],
        ],
    );
    assert_eq!(came.households.len(), 1);
    assert_eq!(came.reasons(), ["H2 A X2216", "P2 D X2122", "P3  X2217"]);
}

#[test]
fn a_refused_household_keeps_all_its_people_out() {
    let came = masar(&[&["H1", "Nowhere"]], &[&["H1", "head", "Sara", "female"]]);
    assert_eq!(came.reasons(), ["H2 B X2123", "P2  X2217"]);
}

#[test]
fn a_household_has_people_and_one_head() {
    let came = masar(
        &[&["H1"], &["H2"], &["H3"]],
        &[
            &["H2", "son", "Omar", "male"],
            &["H3", "head", "Sara", "female"],
            &["H3", "head", "Ali", "male"],
        ],
    );
    assert_eq!(came.households.len(), 0);
    let expected = [
        "H2 A X2213",
        "H3 A X2214",
        "P2  X2217",
        "H4 A X2215",
        "P3  X2217",
        "P4  X2217",
    ];
    assert_eq!(came.reasons(), expected);
}

#[test]
fn people_without_a_household_are_named() {
    let came = masar(
        &[&["H1"]],
        &[
            &["H9", "head", "Sara", "girl"],
            &["H1", "head", "Omar", "male"],
            &["", "head", "Ali", "male"],
            &["4.49E+35", "head", "Ali", "male"],
        ],
    );
    assert_eq!(came.households.len(), 1);
    let expected = ["P2 A X2212", "P2 D X2122", "P4 A X2201", "P5 A X2101"];
    assert_eq!(came.reasons(), expected);
}

#[test]
fn a_reference_that_stands_twice_keeps_the_people_with_its_first_row() {
    let came = masar(
        &[&["H1", "Irbid"], &["H1", "maan"]],
        &[
            &["H1", "head", "Sara", "female", "P1"],
            &["H1", "son", "Omar", "male", "P1"],
        ],
    );
    assert_eq!(came.households[0].members.len(), 1);
    assert_eq!(came.reasons(), ["P3 E X2211", "H3 A X2211"]);
}

#[test]
fn a_child_is_a_son_or_a_daughter_by_sex() {
    let toml = include_str!("../../profiles/hope.toml");
    let profile = Profile::from_toml(toml).unwrap();
    let heading: &[&str] = &[
        "household_id",
        "relationship_i_c",
        "full_name_i_c",
        "gender_i_c",
        "birth_date_i_c",
    ];
    let mut source = workbook(&[
        ("Households", &[&["household_id"], &["the id"], &["1"]]),
        (
            "Individuals",
            &[
                heading,
                &["the id", "one of a list"],
                &["1", "HEAD", "A", "MALE", "1980-01-01"],
                &["1", "SON_DAUGHTER", "B", "FEMALE", "2010"],
                &["1", "COUSIN", "C", "MALE", "2010-05-06"],
            ],
        ),
    ]);
    let came = run(&mut source, &profile).unwrap();
    assert_eq!(came.reasons(), Vec::<String>::new());
    let relations: Vec<_> = came.households[0]
        .members
        .iter()
        .map(|m| m.relation.as_str())
        .collect();
    assert_eq!(relations, ["head", "daughter", "other-relative"]);
    let absent = came.households[0].members[0]
        .fields
        .get(Field::PersonNationalNumberAbsent)
        .unwrap();
    assert_eq!(
        (absent.value.to_string().as_str(), &absent.cell),
        ("not-jordanian", &None)
    );
}

#[test]
fn a_sheet_that_is_not_there_is_told_with_those_that_are() {
    let mut source = workbook(&[("Families", &[HEADING]), ("People", &[PEOPLE])]);
    let profile = Profile::built_in("masar").unwrap();
    let error = run(&mut source, &profile).err().unwrap();
    assert_eq!(error.code(), "X1102");
    assert!(error.to_string().contains("Families, People"), "{error}");
    let choices = Choices {
        household_sheet: Some("families".to_owned()),
        ..Choices::default()
    };
    assert!(run_with(&mut source, &profile, &choices).is_ok());
}

#[test]
fn what_the_register_refuses_later_is_refused_like_the_rest() {
    let came = masar(
        &[&["H1", "Irbid"]],
        &[
            &["H1", "head", "Sara", "female"],
            &["H1", "son", "Omar", "male"],
        ],
    );
    let household = &came.households[0];
    let fault = || Fault::Elsewhere {
        code: "E2104".to_owned(),
        message: "already registered".to_owned(),
    };
    let whole = household.refused(Some(Field::HouseholdRef), fault());
    assert_eq!(whole.len(), 3);
    assert_eq!(
        whole[0].faults[0].cell.as_ref().unwrap().column.to_string(),
        "A"
    );
    assert_eq!(whole[0].faults[0].value, "H1");
    let one = household.members[1].refused(household, None, fault());
    assert_eq!(one.companions[0], household.origin);
}
