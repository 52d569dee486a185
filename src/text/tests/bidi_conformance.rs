//! The bidirectional algorithm under the layout passes Unicode's own test, in
//! the version of Debian's package `unicode-data` where that is installed.

#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use unicode_bidi::{Level, ParagraphBidiInfo};

const CASES: &str = "/usr/share/unicode/BidiCharacterTest.txt";

/// One row: the text, its base level (`None` for auto), and the level of each
/// character (`None` where the algorithm removes it).
fn case(row: &str) -> (String, Option<Level>, Vec<Option<u8>>) {
    let fields: Vec<&str> = row.split(';').collect();
    let text = fields[0]
        .split(' ')
        .map(|hex| char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap());
    let base = match fields[1] {
        "0" => Some(Level::ltr()),
        "1" => Some(Level::rtl()),
        _ => None,
    };
    (
        text.collect(),
        base,
        fields[3]
            .split(' ')
            .map(|level| level.parse().ok())
            .collect(),
    )
}

#[test]
fn every_case_of_the_bidi_character_test_passes() {
    let Ok(file) = std::fs::read_to_string(CASES) else {
        eprintln!("skipped: the package unicode-data is not installed");
        return;
    };
    let rows: Vec<&str> = file
        .lines()
        .filter(|row| !row.is_empty() && !row.starts_with('#'))
        .collect();
    assert!(rows.len() > 90_000);
    for row in rows {
        let (text, base, expected) = case(row);
        let bidi = ParagraphBidiInfo::new(&text, base);
        let levels = bidi.reordered_levels_per_char(0..text.len());
        for (level, expected) in levels.iter().zip(expected) {
            assert!(
                expected.is_none_or(|expected| level.number() == expected),
                "{row}"
            );
        }
    }
}
