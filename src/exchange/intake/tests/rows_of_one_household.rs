//! One row, one household with its head.

use super::*;

const PROFILE: &str = r#"
name = "list"
source = "paper list"
join = "row"

[fields.household]
ref = { column = "No" }
governorate = { column = "Governorate" }
liwa = { column = "Liwa" }
phone = { columns = ["Phone", "Second phone"] }
size = { column = "Size" }

[fields.person]
relation = { value = "head" }
name = { column = "Name" }
name_latin = { column = "Latin" }
sex = { column = "Sex", required = true }
birth = { column = "Born" }
national_number = { column = "National" }
disability = { column = "Disability" }
education = { column = "Education", map = { "high" = "secondary", "?" = "" } }
"#;

pub(super) fn profile() -> Profile {
    Profile::from_toml(PROFILE).unwrap()
}

fn came(text: &str) -> Came {
    run(&mut text_file(text), &profile()).unwrap()
}

#[test]
fn a_row_becomes_a_household_with_its_head_and_every_value_knows_its_cell() {
    let came = came(
        "No,Name,Sex,Born,Governorate,Liwa,Phone,Size,National,Education\n\
         7,فاطمة الزعبي,أنثى,25/04/1990,إربد,الرمثا,0791234567,٤,9901012345,high\n",
    );
    assert_eq!(came.reasons(), Vec::<String>::new());
    let household = &came.households[0];
    assert_eq!(
        (household.source.as_str(), household.reference.as_str()),
        ("paper list", "7")
    );
    assert_eq!(
        household.fields.text(Field::HouseholdGovernorate),
        Some("irbid")
    );
    assert_eq!(household.fields.text(Field::HouseholdLiwa), Some("ramtha"));
    assert_eq!(
        household.fields.value(Field::HouseholdSize),
        Some(&Value::Count(4))
    );
    let phone = Phone::Mobile("0791234567".to_owned());
    assert_eq!(household.fields.phones(Field::HouseholdPhone), [phone]);
    let head = household.head().unwrap();
    assert_eq!(head.name_arabic.as_deref(), Some("فاطمة الزعبي"));
    assert_eq!(head.name_latin, None);
    assert_eq!(head.fields.text(Field::PersonSex), Some("female"));
    assert_eq!(head.fields.text(Field::PersonEducation), Some("secondary"));
    let born = head.fields.get(Field::PersonBirth).unwrap();
    assert_eq!(born.value.to_string(), "1990-04-25");
    assert_eq!(born.cell.as_ref().unwrap().to_string(), "D (Born)");
    assert_eq!((household.origin.row, head.origin.row), (2, 2));
}

#[test]
fn a_name_in_latin_letters_is_the_latin_name_wherever_it_stands() {
    let came = came("No,Name,Sex\n1,Fatima Al-Zoubi,f\n2,Sara,male\n");
    let head = came.households[0].head().unwrap();
    assert_eq!(head.name_latin.as_deref(), Some("Sara"));
    assert_eq!(head.name_arabic, None);
    assert_eq!(came.reasons(), ["2 C X2122"], "f is no word of the list");
}

#[test]
fn every_reason_of_a_row_is_told_at_once_and_the_other_rows_go_in() {
    let came = came(
        "No,Name,Sex,Born,Size,National,Governorate,Liwa\n\
         1,Ali,male,1990-13-01,Three,4.49E+35,Irbd,Ramtha\n\
         2,Sara,female,1990-01-31,3,,Irbid,Petra\n\
         3,Omar,male,,,,Ma'an,Petra\n\
         ,Huda,female,,,,,\n",
    );
    let references: Vec<_> = came
        .households
        .iter()
        .map(|h| h.reference.as_str())
        .collect();
    assert_eq!(references, ["3"]);
    assert_eq!(
        came.reasons(),
        [
            "2 G X2123",
            "2 E X2121",
            "2 D X2111",
            "2 F X2101",
            "3 H X2124",
            "5 A X2201",
        ]
    );
    let irbid = Fault::UnknownPlace {
        nearest: Some("Irbid".to_owned()),
    };
    assert_eq!(came.refused[0].faults[0].fault, irbid);
    assert_eq!(came.refused[0].faults[0].value, "Irbd");
}

#[test]
fn dates_are_judged_over_the_whole_column() {
    let heading = "No,Name,Sex,Born\n";
    let last_row_decides = came(&format!(
        "{heading}1,A,male,03/04/1990\n2,B,male,25/04/1990\n"
    ));
    let born = |came: &Came, place: usize| {
        let head = came.households[place].head().unwrap();
        head.fields.value(Field::PersonBirth).unwrap().to_string()
    };
    assert_eq!(born(&last_row_decides, 0), "1990-04-03");
    let nothing_decides = came(&format!(
        "{heading}1,A,male,03/04/1990\n2,B,male,1990-04-25\n"
    ));
    assert_eq!(nothing_decides.reasons(), ["2 D X2115"]);
    let mixed = came(&format!(
        "{heading}1,A,male,03/04/1990\n2,B,male,25/04/1990\n3,C,male,04/25/1990\n"
    ));
    assert_eq!(mixed.reasons(), ["2 D X2116", "3 D X2116", "4 D X2116"]);
}

#[test]
fn the_user_can_say_the_order_of_dates() {
    let choices = Choices {
        dates: Some(crate::value::DateOrder::MonthFirst),
        ..Choices::default()
    };
    let mut source = text_file("No,Name,Sex,Born\n1,A,male,03/04/1990\n2,B,male,25/04/1990\n");
    let came = run_with(&mut source, &profile(), &choices).unwrap();
    let head = came.households[0].head().unwrap();
    assert_eq!(
        head.fields.value(Field::PersonBirth).unwrap().to_string(),
        "1990-03-04"
    );
    assert_eq!(came.reasons(), ["3 D X2111"]);
}

#[test]
fn rows_written_wrong_cost_themselves_only() {
    let came = came(
        "No,Name,Sex\n1,Ali,male\n2,Smith, John,male\n3,\"Omar,male\n4,Sara,female\n5,Huda,female,,\n",
    );
    assert_eq!(came.reasons(), ["3  X2203", "4  X2202"]);
    let references: Vec<_> = came
        .households
        .iter()
        .map(|h| h.reference.as_str())
        .collect();
    assert_eq!(references, ["1", "4", "5"]);
}

#[test]
fn a_reference_that_stands_twice_is_taken_from_its_first_row() {
    let came = came("No,Name,Sex\n1,Ali,male\n1,Omar,male\n");
    assert_eq!(came.reasons(), ["3 A X2211"]);
    assert_eq!(came.refused[0].faults[0].fault, Fault::Repeated { row: 2 });
    assert_eq!(came.refused[0].faults[0].value, "1");
}

#[test]
fn a_person_needs_a_name() {
    assert_eq!(came("No,Name,Sex\n1,,male\n").reasons(), ["2 B X2201"]);
}

#[test]
fn a_disability_is_no_yes_or_what_it_is() {
    let came =
        came("No,Name,Sex,Disability\n1,A,male,لا\n2,B,male,yes\n3,C,male,sight; committee 2024\n");
    let said: Vec<_> = came
        .households
        .iter()
        .map(|h| h.members[0].fields.value(Field::PersonDisability).cloned())
        .collect();
    let sight = Value::Text("sight; committee 2024".to_owned());
    assert_eq!(said, [None, Some(Value::Yes), Some(sight)]);
}

#[test]
fn telephones_are_kept_unless_the_profile_wants_mobiles() {
    let text = "No,Name,Sex,Phone\n1,A,male,254826725646\n2,B,male,079 123 4567\n";
    assert_eq!(came(text).reasons(), Vec::<String>::new());
    let strict = PROFILE.replace(
        "\"Second phone\"]",
        "\"Second phone\"], must_be = \"mobile\"",
    );
    let strict = Profile::from_toml(&strict).unwrap();
    assert_eq!(
        run(&mut text_file(text), &strict).unwrap().reasons(),
        ["2 D X2125"]
    );
}

#[test]
fn missing_columns_are_told_all_at_once_with_the_nearest_heading() {
    let error = run(&mut text_file("Numb,Name,Gender\n1,Ali,male\n"), &profile())
        .err()
        .unwrap();
    assert_eq!(error.code(), "X1402");
    assert!(error.to_string().contains("No"), "{error}");
    let error = run(&mut text_file("No,Name,Sax\n1,Ali,male\n"), &profile())
        .err()
        .unwrap();
    let ExchangeError::MissingColumns { columns, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(columns[0].field, Field::PersonSex);
    assert_eq!(columns[0].nearest.as_deref(), Some("Sax"));
}

#[test]
fn a_heading_that_stands_twice_is_nobodys_guess() {
    let error = run(
        &mut text_file("No,Name,Sex,name\n1,Ali,male,Omar\n"),
        &profile(),
    )
    .err()
    .unwrap();
    assert_eq!(error.code(), "X1403");
    let unread = run(
        &mut text_file("No,Name,Sex,Note,Note\n1,Ali,male,a,b\n"),
        &profile(),
    );
    assert_eq!(unread.unwrap().households.len(), 1);
}

#[test]
fn the_survey_tells_what_is_read_and_what_is_not() {
    let mut source = text_file("\nNo,Name,Sex,Car\n1,Ali,male,BMW\n2,Sara,female\n");
    let (profile, places) = (profile(), places());
    let intake = Intake::prepare(&mut source, &profile, &places, &Choices::default()).unwrap();
    let sheet = &intake.survey().sheets[0];
    assert_eq!((sheet.header_row, sheet.rows, sheet.short_rows), (2, 2, 1));
    let unused: Vec<_> = sheet.unused.iter().map(ToString::to_string).collect();
    assert_eq!(unused, ["D (Car)"]);
    assert!(sheet.absent.contains(&Field::PersonBirth));
}

#[test]
fn a_run_ends_when_nobody_wants_more() {
    let mut source = text_file("No,Name,Sex\n1,Ali,male\n2,Omar,male\n");
    let (profile, places) = (profile(), places());
    let choices = Choices::default();
    let mut intake = Intake::prepare(&mut source, &profile, &places, &choices).unwrap();
    let counts = intake.run(&mut |_| ControlFlow::Break(())).unwrap();
    assert_eq!(counts.households, 1);
}
