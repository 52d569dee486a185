//! Searching by words: slips of the pen, notes, and which household comes
//! first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::chance::plan;
use crate::office::commands::*;
use crate::office::*;
use masar_domain::filter;
use masar_domain::person::Relation;
use masar_store::{Register, Sought};
use proptest::prelude::*;

/// Household numbers in the order that a query asks for.
fn in_order(register: &Register, text: &str) -> Vec<u32> {
    let asked = filter::query(text, &filter::Codes).unwrap();
    let sought = Sought {
        filter: &asked.expr,
        sort: &asked.sort,
        today: today(),
    };
    let found = register.seek(&sought, |_| {}).unwrap();
    found.numbers(0, u32::MAX).collect()
}

fn named(register: &Register, name: &str) -> masar_domain::HouseholdId {
    let family = family_of(vec![person(name, Relation::Head)]);
    done(register, family).household().unwrap()
}

#[test]
fn the_best_fit_comes_first_and_what_fits_alike_goes_by_number() {
    let register = Office::default().open();
    let noted = named(&register, "هدى علي");
    done(&register, note(noted, "الجار اسمه محمود، زيارة ثانية"));
    named(&register, "محمد الزعبي"); // one slip away
    named(&register, "محمودي الحسن"); // begins so
    named(&register, "محمود الزعبي");
    named(&register, "علي محمود");
    for (text, numbers) in [
        ("محمود", vec![1, 2, 3, 4, 5]),
        ("محمود sort:-score", vec![4, 5, 3, 2, 1]),
        ("~محمود ترتيب:-مطابقة", vec![4, 5, 3, 2, 1]),
        ("محمود sort:score", vec![1, 2, 3, 4, 5]),
        ("محمود sort:-score,-case", vec![5, 4, 3, 2, 1]),
        ("محمود الزعبي sort:-score", vec![4, 2]),
        ("(محمود or هدى) sort:-score", vec![1, 4, 5, 3, 2]),
        ("محمود not علي sort:-score", vec![4, 3, 2]),
        ("name:محمود sort:-score", vec![4, 5, 3]),
        ("name:محمود or note:زيارة sort:-score", vec![4, 5, 3, 1]),
        ("mahmoud sort:-score", vec![2, 3, 4, 5]),
    ] {
        let found = in_order(&register, text);
        assert_eq!(found, numbers, "{text}");
    }
}

#[test]
fn a_number_comes_before_a_note_that_speaks_of_it() {
    let office = Office::default();
    let register = office.open();
    for _ in 0..3 {
        named(&register, "سالم");
    }
    let homes: Vec<_> = all_files(&register)
        .iter()
        .map(|f| f.household.id)
        .collect();
    done(
        &register,
        note(homes[0], "دفعت 003 دنانير، هاتف الجار 0791234567"),
    );
    done(&register, calling(homes[2], "2026-03-01", &["0791234567"]));
    assert_eq!(in_order(&register, "003 sort:-score"), [3, 1]);
    assert_eq!(in_order(&register, "٠٧٩١٢٣٤٥٦٧ sort:-score"), [3, 1]);
    assert_eq!(in_order(&register, "note:0791234567"), [1]);
    assert_eq!(in_order(&register, "note:079"), Vec::<u32>::new());
    // In clear it is nowhere in an index.
    let index = |key: &[u8]| key[0] == 6 && key.windows(7).any(|part| part == b"0791234");
    drop(register);
    let rows = rows_of(&*office.engine);
    assert!(rows.iter().any(|(key, _)| key.starts_with(&[6, 15])));
    assert!(!rows.iter().any(|(key, _)| index(key)));
}

#[test]
fn notes_are_found_as_soon_as_they_are_written() {
    let register = Office::default().open();
    let home = named(&register, "سالم");
    let other = named(&register, "هدى");
    assert_eq!(in_order(&register, "note:زيارة"), Vec::<u32>::new());
    done(&register, note(home, "زيارة منزلية للأسرة"));
    done(&register, note(other, "اتصال بالأسرة"));
    done(&register, note(home, "بحاجة إلى تدريب"));
    for (text, numbers) in [
        ("note:زيارة", vec![1]),
        ("note:اسره", vec![1, 2]),
        ("note:الأسر", vec![1, 2]),
        ("note:\"منزلية زيار\"", vec![1]),
        // In two notes of one family.
        ("note:\"زيارة تدريب\"", vec![1]),
        ("note:زيارة,اتصال", vec![1, 2]),
        ("not note:زيارة", vec![2]),
        ("تدريب", vec![1]),
        ("سالم تدريب", vec![1]),
        ("هدى تدريب", vec![]),
        ("note:يارة", vec![]),
    ] {
        assert_eq!(in_order(&register, text), numbers, "{text}");
    }
    let filter = filter::parse("note:زيارة or تدريب").unwrap();
    let foreseen = register.foresee(&filter, today()).unwrap();
    assert_eq!((foreseen.found, foreseen.read), (1, 0), "no record is read");
    assert_sound(&register);
}

#[test]
fn names_one_slip_away_count_where_few_have_the_words_together() {
    let register = Office::default().open();
    for _ in 0..8 {
        named(&register, "حمدان العمري");
    }
    named(&register, "همدان الخطيب");
    // Eight are called so: nobody else is meant.
    assert_eq!(in_order(&register, "حمدان").len(), 8);
    // None of them has that family's name.
    assert_eq!(in_order(&register, "حمدان الخطيب"), [9]);
    assert_eq!(in_order(&register, "حمدان الخظيب"), [9]);
    assert_eq!(in_order(&register, "\"حمدان الخطيب\""), [9]);
    // A field is meant as it is written, and nobody is denied on a guess.
    assert_eq!(
        in_order(&register, "name:حمدان name:الخطيب"),
        Vec::<u32>::new()
    );
    assert_eq!(in_order(&register, "not الخظيب").len(), 9);
}

/// One slip in a text, by chance: a letter wrong, too many or missing, or two
/// that changed places.
fn slip(text: &str, what: u8, at: usize, letter: char) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = at % letters.len();
    match what {
        0 => letters[at] = letter,
        1 => letters.insert(at, letter),
        2 => drop(letters.remove(at)),
        _ => letters.swap(at, (at + 1).min(text.chars().count() - 1)),
    }
    letters.into_iter().collect()
}

const FAMILIES: [&str; 8] = [
    "محمود خالد الخطيب",
    "فاطمة الزعبي",
    "عبد الرحمن العمري",
    "إبراهيم أبو هلال",
    "صلاح الدين القضاة",
    "يوسف بني هاني",
    "خديجة الطراونة",
    "سليمان المومني",
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn a_name_with_one_slip_in_it_finds_its_household(
        who in 0..FAMILIES.len(),
        which in any::<prop::sample::Index>(),
        what in 0_u8..4,
        at in 0_usize..16,
        letter in prop::sample::select("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".chars().collect::<Vec<_>>()),
    ) {
        let register = Office::default().open();
        for name in FAMILIES {
            named(&register, name);
        }
        let words: Vec<&str> = FAMILIES[who].split(' ').collect();
        let long: Vec<usize> = (0..words.len())
            .filter(|n| masar_text::fold::key(words[*n]).chars().count() >= 4)
            .collect();
        let which = long[which.index(long.len())];
        let slipped = slip(words[which], what, at, letter);
        let mut typed: Vec<&str> = words.clone();
        typed[which] = &slipped;
        let number = u32::try_from(who).unwrap() + 1;
        // Alone, and among the other words of the name.
        for text in [format!("\"{slipped} \""), format!("\"{}\"", typed.join(" "))] {
            let found = in_order(&register, &format!("{text} sort:-score"));
            prop_assert!(found.contains(&number), "{} {:?}", text, found);
        }
        // Whoever is spelled so comes first.
        let found = in_order(&register, &format!("\"{}\" sort:-score", FAMILIES[who]));
        prop_assert_eq!(found.first(), Some(&number));
    }

    #[test]
    fn a_latin_spelling_with_one_slip_in_it_finds_the_arabic_name(
        which in 0_usize..6,
        what in 0_u8..4,
        at in 0_usize..12,
        letter in prop::sample::select(('a'..='z').collect::<Vec<_>>()),
    ) {
        let register = Office::default().open();
        let names = ["محمود", "خالد", "فاطمة", "إبراهيم", "سليمان", "الخطيب"];
        let latin = ["mahmoud", "khaled", "fatima", "ibrahim", "suleiman", "khatib"];
        for name in names {
            named(&register, name);
        }
        let typed = slip(latin[which], what, at, letter);
        let found = in_order(&register, &typed);
        prop_assert!(found.contains(&(u32::try_from(which).unwrap() + 1)), "{} {:?}", typed, found);
    }

    #[test]
    fn any_office_is_ranked_as_looking_at_every_file_ranks_it(
        plans in prop::collection::vec(plan(), 1..30),
        words in prop::collection::vec(prop::sample::select(vec![
            "محمود", "محمو", "الزعبي", "فاطم", "mahmoud", "khaled", "هدى", "زيارة", "1", "اتص",
            "0791234567", "احمذ", "عبدالرحمان", "fatina",
        ]), 1..4),
    ) {
        let register = Office::default().open();
        for plan in plans {
            let files = all_files(&register);
            let homes: Vec<_> = files.iter().map(|file| file.household.id).collect();
            register.give_one(request(plan.command(&homes, &[])), &caller()).unwrap();
        }
        let text = words.join(" ");
        let naive = naive::ranked(&all_files(&register), &filter::parse(&text).unwrap(), register.book());
        prop_assert_eq!(in_order(&register, &format!("{text} sort:-score")), naive, "{}", text);
        let text = words.join(" or ");
        let naive = naive::ranked(&all_files(&register), &filter::parse(&text).unwrap(), register.book());
        prop_assert_eq!(in_order(&register, &format!("({text}) sort:-score")), naive, "{}", text);
    }
}
