//! Leaving aid from the command line: assessed by one, approved by another,
//! watched, opened again, and told to the family.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::program::Program;

/// A family in aid whose daughter has worked since March 2026, a year on.
fn after_a_year() -> Program {
    let program = Program::with_family("2026-03-01");
    program.done("enrollment add IRB-1 --programme naf-uct --on 2026-01-01 --amount 84");
    program.done(
        "placement add IRB-1.1 --kind branch --employer 'فرع الرحاب' --sector garments \
         --wage 290 --stage started --on 2026-03-01 --contract-from 2026-03-01 \
         --social-security-from 2026-03-01",
    );
    program.later("2027-03-10")
}

const FOUND: &str = "--met income-above-line=كشوف --met grace-known=لقاء \
    --confirm work-retained --confirm contract-seen --confirm social-security-seen \
    --confirm no-open-grievance";

#[test]
fn two_people_let_a_family_leave_and_one_command_brings_it_back() {
    let program = after_a_year();
    let (code, _) = program.failure("enrollment graduate IRB-1/1 --reason income-above-limit-work");
    assert_eq!(code, "E3409");
    program.done(&format!("graduation assess IRB-1/1 {FOUND} --user lina"));
    let shown = program.json("graduation show IRB-1/1");
    assert_eq!(shown["assessments"][0]["id"], "IRB-000001#1");
    assert_eq!(shown["assessments"][0]["points"], 9);
    assert_eq!(shown["assessments"][0]["decision"], "open");
    let approve = "graduation approve IRB-1#1 --reason income-above-limit-work";
    assert_eq!(
        program.failure(&format!("{approve} --user lina")).0,
        "E3410"
    );
    program.done(&format!("{approve} --user omar"));
    let shown = program.json("graduation show IRB-1/1");
    assert_eq!(shown["assessments"][0]["decided_by"], "omar");
    assert_eq!(shown["watches"][0]["checks"][0]["due"], "2027-06-10");
    assert_eq!(
        program.json("enrollment show IRB-1/1")["state"],
        "graduated"
    );

    let program = program.later("2027-06-11");
    program.done("graduation check IRB-1#2 --after 3 --stands no");
    program.done("graduation reopen IRB-1#2 --reason income-fell");
    let shown = program.json("enrollment show IRB-1/1");
    assert_eq!(shown["state"], "active");
    let shown = program.json("graduation show IRB-1/1");
    assert_eq!(shown["watches"][0]["reopened"], "2027-06-11");
}

#[test]
fn the_word_for_the_family_says_what_was_decided_why_and_what_is_next() {
    let program = after_a_year();
    program.done(
        "graduation reassess IRB-1/1 --placement IRB-1+1 --verdict exits \
         --reason income-above-limit-work --told 'أُبلغت ربة الأسرة هاتفيًا'",
    );
    let letter = program.json("graduation letter IRB-1/1");
    assert!(
        letter["en"][1].as_str().unwrap().contains("It is to end"),
        "{letter}"
    );
    program.done(&format!("graduation assess IRB-1/1 {FOUND} --user lina"));
    program.done("graduation approve IRB-1#1 --reason income-above-limit-work --user omar");
    let letter = program.json("graduation letter IRB-1/1");
    let said = |lang: &str| {
        let lines = letter[lang].as_array().unwrap().iter();
        lines
            .map(|line| line.as_str().unwrap())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let (en, ar) = (said("en"), said("ar"));
    for part in [
        "10 Mar 2027",
        "Income from work above the limit",
        "Mar 2027",
        "object",
    ] {
        assert!(en.contains(part), "{part}: {en}");
    }
    for part in ["خروج أسرتكم", "دخل العمل تجاوز الحد", "آذار 2027", "اعتراض"]
    {
        assert!(ar.contains(part), "{part}: {ar}");
    }
}
