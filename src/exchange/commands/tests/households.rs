//! Households that the register does not know yet.

use masar_domain::account::Account;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::person::{Birth, Education, Relation, Sex, Work};

use super::office::{Office, day};
use crate::profile::Profile;
use crate::table::{FormatHints, Source};

#[test]
fn a_family_is_registered_whole_with_all_that_its_rows_say() {
    let mut office = Office::on("2026-03-01");
    let came = office.import(
        "Household reference | Governorate | District (liwa) | Town or village | Street and building | Household phones | IBAN | Account holder
         H1 | Irbid | Ramtha | Turra | Market street 4 | 0790000001, 06 500 8080 | JO94CBJO0010000000000131000302 | محمود الخطيب",
        "Household reference | Relation to head | Full name | Name in Latin letters | Sex | Date of birth | National number | Education | Work | Person's phones
         H1 | head     | محمود الخطيب | Mahmoud Khatib | male   | 1979-05-02 | 0012345678 | secondary | seeking | 0790000001
         H1 | daughter | سارة الخطيب  |                | female | 2001       |            | btec      | student | 0780000002",
    );
    assert_eq!((came.counts, came.reasons), ((1, 2, 0), vec![]));
    let household = &office.files[0].household;
    assert_eq!(household.registered, day("2026-03-01"));
    assert_eq!(household.references[0].source, "masar");
    assert_eq!(household.references[0].id, "H1");
    let address = household.address_on(day("2026-03-01")).unwrap();
    assert_eq!(address.governorate, "irbid");
    assert_eq!(address.liwa, "ramtha");
    assert_eq!(
        (&*address.locality, &*address.detail),
        ("Turra", "Market street 4")
    );
    let payee = household.payee_on(day("2026-03-01")).unwrap();
    assert!(matches!(payee.account, Account::Bank(_)));
    let phones: Vec<(String, &str)> = household
        .phones
        .iter()
        .map(|phone| (phone.number.to_string(), phone.holder.as_str()))
        .collect();
    let expected = [
        ("079 000 0001".to_owned(), ""),
        ("06 500 8080".to_owned(), ""),
        ("078 000 0002".to_owned(), "سارة الخطيب"),
    ];
    assert_eq!(phones, expected);
    let head = &office.member(0, 0).particulars;
    assert_eq!(head.name.latin, "Mahmoud Khatib");
    assert_eq!(head.identity.number().unwrap().to_string(), "0012345678");
    assert_eq!(head.birth, Birth::On(day("1979-05-02")));
    assert_eq!(head.education, Some(Education::Secondary));
    assert_eq!(head.work, Some(Work::Seeking));
    let daughter = &office.member(0, 1).particulars;
    assert_eq!(daughter.relation, Relation::Daughter);
    assert_eq!(daughter.birth, Birth::Year(2001));
    assert_eq!(daughter.identity, Identity::Absent(NoNumber::NotRecorded));
}

#[test]
fn a_district_tells_its_governorate() {
    let mut office = Office::on("2026-03-01");
    office.import(
        "Household reference | District (liwa)
         H1 | Ramtha",
        "Household reference | Relation to head | Full name | Sex
         H1 | head | هدى | female",
    );
    let address = office.files[0].household.address_on(day("2026-03-01"));
    assert_eq!(address.unwrap().governorate, "irbid");
}

#[test]
fn a_list_without_a_sex_column_makes_up_no_sex() {
    let mut office = Office::on("2026-03-01");
    let text =
        "Identifiant dans le SI;Nom;Prénom;Date de naissance\n7;Fondue;Charlotte;1985-02-25\n";
    let source = Source::from_bytes("list.csv", text.into(), FormatHints::default()).unwrap();
    let came = office.import_as(source, &Profile::built_in("jobseekers").unwrap());
    assert_eq!((came.counts, came.reasons), ((1, 1, 0), vec![]));
    let person = &office.member(0, 0).particulars;
    assert_eq!(person.sex, Sex::NotRecorded);
    assert_eq!(person.identity, Identity::Absent(NoNumber::NotJordanian));
}

#[test]
fn a_wallet_and_an_alias_are_accounts_too_and_two_accounts_are_nobodys_guess() {
    let mut office = Office::on("2026-03-01");
    let came = office.import(
        "Household reference | IBAN | Wallet mobile | CliQ alias | Account holder
         H1 |  | 079 000 0001 |  | هدى
         H2 |  |  | HUDA7 | هدى
         H3 |  | 0790000001 | HUDA7 | هدى
         H4 | JO94CBJO0010000000000131000320 |  |  | هدى
         H5 | JO94 |  |  | هدى
         H6 |  | 065008080 |  | هدى
         H7 |  |  | HUDA7 |",
        "Household reference | Relation to head | Full name | Sex
         H1 | head | هدى | female
         H2 | head | هدى | female
         H3 | head | هدى | female
         H4 | head | هدى | female
         H5 | head | هدى | female
         H6 | head | هدى | female
         H7 | head | هدى | female",
    );
    let expected = [
        "H4 D X2219",
        "P4 - X2217",
        "H5 B X2127",
        "P5 - X2217",
        "H6 B X2127",
        "P6 - X2217",
        "H7 C X2125",
        "P7 - X2217",
        "H8 D E1110",
        "P8 - X2217",
    ];
    assert_eq!(came.reasons, expected);
    assert_eq!(came.counts, (2, 2, 0));
}

#[test]
fn what_the_core_refuses_of_a_person_stays_out_alone() {
    let mut office = Office::on("2026-03-01");
    let came = office.import(
        "Household reference
         H1",
        "Household reference | Relation to head | Full name | Sex | Date of birth | National number
         H1 | head | محمود | male   | 1979 |
         H1 | son  | علاء  | male   | 2026-03-02 |
         H1 | son  | عمر   | male   | 2010 | 12345678
         H1 | daughter | سارة | female | 2012 |",
    );
    assert_eq!(came.reasons, ["P3 E E1102", "P4 F X2126"]);
    assert_eq!(office.members(0), ["محمود", "سارة"]);
}

#[test]
fn what_the_core_refuses_of_the_head_keeps_the_household_out() {
    let mut office = Office::on("2026-03-01");
    let came = office.import(
        "Household reference
         H1",
        "Household reference | Relation to head | Full name | Sex | Date of birth
         H1 | daughter | سارة | female | 2012
         H1 | head | محمود | male | 2027",
    );
    assert_eq!(came.reasons, ["H2 - X2216", "P3 E E1102", "P2 - X2217"]);
    assert!(office.files.is_empty());
}

#[test]
fn where_one_row_is_household_and_head_it_is_refused_once() {
    let mut office = Office::on("2026-03-01");
    let text =
        "referenceId,fullName,gender,phoneNumber,birthDate\n1,Huda,female,0790000001,2027-01-01\n";
    let source = Source::from_bytes("list.csv", text.into(), FormatHints::default()).unwrap();
    let came = office.import_as(source, &Profile::built_in("121").unwrap());
    assert_eq!(came.reasons, ["2 E E1102"]);
}

#[test]
fn a_national_number_belongs_to_one_person_of_the_file_and_of_the_register() {
    let mut office = Office::on("2026-03-01");
    let heading = "Household reference | Relation to head | Full name | Sex | National number";
    let people = "
        H1 | head | محمود | male | 0012345678
        H1 | son | عمر | male | 0012345678
        H2 | head | هدى | female | 0012345679
        H2 | son | علي | male | 0012345678";
    let came = office.import("Household reference\nH1\nH2", &format!("{heading}{people}"));
    assert_eq!(came.reasons, ["P3 E X2211", "P5 E X2211"]);
    let elsewhere = format!("{heading}\nH9 | head | محمود | male | 0012345678");
    let came = office.import("Household reference\nH9", &elsewhere);
    assert_eq!(came.reasons, ["H2 - X2216", "P2 E E2101"]);
}

#[test]
fn a_reference_shared_by_a_whole_village_is_no_household() {
    let mut office = Office::on("2026-03-01");
    let mut people = "Household reference | Relation to head | Full name | Sex\n".to_owned();
    people.push_str("H1 | head | هدى | female\n");
    people.push_str(&"H1 | not-related | علي | male\n".repeat(200));
    let came = office.import("Household reference\nH1", &people);
    assert_eq!(came.reasons[0], "H2 A X2218");
    assert_eq!((came.reasons.len(), office.files.len()), (202, 0));
}

#[test]
fn a_disability_without_a_date_counts_from_the_day_of_the_import_and_says_so() {
    let mut office = Office::on("2026-03-01");
    office.import(
        "Household reference
         H1",
        "Household reference | Relation to head | Full name | Sex | Disability | Disability since
         H1 | head | محمود | male | difficulty walking | 2024-01-15
         H1 | son | عمر | male | yes |
         H1 | son | علي | male | no |",
    );
    let known = |place| &office.member(0, place).disabilities;
    assert_eq!(known(0)[0].from, day("2024-01-15"));
    assert_eq!(known(0)[0].evidence, "difficulty walking");
    assert_eq!(known(1)[0].from, day("2026-03-01"));
    assert_eq!(
        known(1)[0].evidence,
        "Yes, by the list masar. The list gives no date: recorded from the day of the import"
    );
    assert!(known(2).is_empty());
}

#[test]
fn text_beyond_what_the_register_keeps_is_refused() {
    let mut office = Office::on("2026-03-01");
    let long = "x".repeat(121);
    let households = format!("Household reference | Town or village\n{long} |\nH2 | {long}\nH3 |");
    let people = format!(
        "Household reference | Relation to head | Full name | Sex | Disability | Person's phones
         {long} | head | هدى | female
         H2 | head | هدى | female
         H3 | head | هدى | female
         H3 | son | {long} | male
         H3 | son | علي | male | {}
         H3 | son | عمر | male | | {long}",
        "y".repeat(3_501)
    );
    let came = office.import(&households, &people);
    let expected = [
        "H2 A X2128",
        "P2 - X2217",
        "H3 B E1106",
        "P3 - X2217",
        "P5 C E1106",
        "P6 E X2128",
        "P7 F E1106",
    ];
    assert_eq!(came.reasons, expected);
    assert_eq!(office.members(0), ["هدى"]);
}
