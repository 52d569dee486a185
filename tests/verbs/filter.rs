//! What a filter means, and what it can be made of.

use crate::program::Program;

#[test]
fn a_filter_is_explained_in_words_and_by_its_indexes() {
    let program = Program::with_family("2026-03-01");
    let page = program.done("filter explain 'gov:irbid any person(age<30)'");
    for part in [
        "governorate: Irbid",
        "governorates",
        "at least one member",
        "– age below 30",
        "household summaries",
        "no record is read",
        "In codes: gov:irbid any person(age<30)",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let clocks = program.done("filter explain 'any enrollment(ends<2y)'");
    assert!(clocks.contains("household summaries"), "{clocks}");
    let one = program.done("filter explain 'any person(name:x)'");
    assert!(one.contains("records are read"), "{one}");
    let words = program.done("filter explain '~khaled note:زيارة sort:-score'");
    for part in [
        "a name, number, telephone or note: khaled",
        "names, numbers and notes",
        "words of notes",
        "Ordered by: fit of the words, the best first.",
        "fewer than 8 households have all these words, names one letter off",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let arabic = Program::on("2026-03-01")
        .in_arabic()
        .done("filter explain 'محافظة:إربد ترتيب:-أفراد'");
    for part in ["المحافظة: إربد", "gov:irbid sort:-members"] {
        assert!(arabic.contains(part), "{part}: {arabic}");
    }
}

#[test]
fn the_fields_are_listed_and_every_one_of_them_can_be_asked_for() {
    let program = Program::with_family("2026-03-01");
    let list = program.json("filter fields");
    let fields = list["fields"].as_array().unwrap();
    assert!(fields.len() > 40);
    for field in fields {
        let value = match field["kind"].as_str().unwrap() {
            "number" => "3",
            "amount" => "1.5",
            "day" => "2026-09",
            "text" => "x",
            _ => continue,
        };
        let name = field["name"].as_str().unwrap();
        let filter = match field["inside"].as_str() {
            Some(inside) => format!("any {inside}({name}:{value})"),
            None => format!("{name}:{value}"),
        };
        program.done(&format!("household list --filter '{filter}'"));
    }
}

#[test]
fn a_list_comes_in_the_order_asked_for() {
    let program = Program::on("2026-03-01");
    for (head, liwa) in [("هدى", "ramtha"), ("آمنة", "koura"), ("سالم", "petra")] {
        program.done(&format!(
            "household add --office IRB --liwa {liwa} --member 'name={head},sex=female,relation=head'"
        ));
    }
    let heads = |filter: &str| -> Vec<String> {
        let list = program.json(&format!("household list --filter '{filter}'"));
        let rows = list["households"].as_array().unwrap().iter();
        rows.map(|row| row["head"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(heads("sort:name"), ["آمنة", "سالم", "هدى"]);
    assert_eq!(heads("gov:irbid sort:-case"), ["آمنة", "هدى"]);
    // In the order of numbers unless the best fit is to be first.
    assert_eq!(heads("سالن"), ["سالم"]);
    assert_eq!(heads("(سالم or آمنة)"), ["آمنة", "سالم"]);
    assert_eq!(heads("(سالم or آمن) sort:-score"), ["سالم", "آمنة"]);
    let none = program.refused("household list --sort -score --filter gov:irbid");
    assert_eq!(none["code"], "C1102", "{none}");
    let wrong = program.refused("household list --filter 'any person(sex:femal)'");
    assert_eq!(wrong["hint"], "Did you mean female?");
}
