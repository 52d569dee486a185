use super::*;
use crate::layout::{TextMode, layout};
use crate::messages::{Direction, Lang};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn months_have_their_levantine_names() {
    let arabic = Messages::new(Lang::Arabic);
    let names: Vec<String> = (1..=12)
        .map(|number| month(&arabic, number, Length::Full))
        .collect();
    assert_eq!(
        names.join("، "),
        "كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، \
         تشرين الثاني، كانون الأول"
    );
}

#[test]
fn short_names_are_never_ambiguous() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let mut names: Vec<String> = (1..=12)
            .map(|number| month(&messages, number, Length::Short))
            .collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 12);
    }
    assert_eq!(
        month(&Messages::new(Lang::English), 9, Length::Short),
        "Sep"
    );
}

#[test]
fn weekdays_have_names_in_both_languages() {
    let (english, arabic) = (Messages::new(Lang::English), Messages::new(Lang::Arabic));
    assert_eq!(weekday(&english, Weekday::Sun, Length::Full), "Sunday");
    assert_eq!(weekday(&english, Weekday::Thu, Length::Short), "Thu");
    assert_eq!(weekday(&arabic, Weekday::Mon, Length::Full), "الاثنين");
    assert_eq!(weekday(&arabic, Weekday::Wed, Length::Short), "أربعاء");
}

#[test]
fn dates_are_written_in_figures_or_words() {
    let date_of_birth = day(2026, 3, 5);
    assert_eq!(date(date_of_birth, DateStyle::Iso), "2026-03-05");
    assert_eq!(date(date_of_birth, DateStyle::Slashes), "05/03/2026");
    let (english, arabic) = (Messages::new(Lang::English), Messages::new(Lang::Arabic));
    assert_eq!(
        date_in_words(&english, date_of_birth, Length::Full),
        "5 March 2026"
    );
    assert_eq!(
        date_in_words(&english, date_of_birth, Length::Short),
        "5 Mar 2026"
    );
    assert_eq!(
        date_in_words(&arabic, date_of_birth, Length::Full),
        "5 آذار 2026"
    );
    assert_eq!(
        month_and_year(&arabic, 2026, 11, Length::Short),
        "تشرين الثاني 2026"
    );
    assert_eq!(month_and_year(&english, 2027, 5, Length::Full), "May 2027");
}

#[test]
fn a_month_that_does_not_exist_is_seen() {
    assert_eq!(
        month(&Messages::new(Lang::Arabic), 13, Length::Full),
        "<calendar-month-13>"
    );
}

#[test]
fn amounts_have_three_decimals_and_lose_no_fils() {
    assert_eq!(amount(0), "0.000");
    assert_eq!(amount(5), "0.005");
    assert_eq!(amount(93_330), "93.330");
    assert_eq!(amount(150_500), "150.500");
    assert_eq!(amount(999_999), "999.999");
    assert_eq!(amount(1_000_000), "1,000.000");
    assert_eq!(amount(-1_234_567_890), "-1,234,567.890");
    assert_eq!(amount(i64::MAX), "9,223,372,036,854,775.807");
    assert_eq!(amount(i64::MIN), "-9,223,372,036,854,775.808");
}

#[test]
fn money_keeps_its_digits_and_sign_in_order_beside_arabic() {
    let arabic = Messages::new(Lang::Arabic);
    let shown = |fils: i64| {
        let line = layout(&money(&arabic, fils), Direction::Rtl);
        line.to_terminal(TextMode::Visual)
    };
    assert_eq!(shown(150_500), "ﺃ.ﺩ 150.500");
    assert_eq!(shown(-1_150_500), "ﺃ.ﺩ -1,150.500");
    assert_eq!(
        money(&Messages::new(Lang::English), 150_500),
        "\u{2068}150.500\u{2069} JOD"
    );
}
