//! The hour that `masar wire` plays: what the panes record of the day, stretched
//! over an hour. Of the program's own file only the times are its own.

use std::path::PathBuf;

/// Seconds of an hour, in tenths.
const HOUR: u64 = 36_000;

const HEADER: &str = "\
# An hour of work, recorded by the panes (masar --record) from the scripted day in
# tests/panes/day.rs and stretched over an hour: it is nobody's real hour. Text
# that was typed is replaced by other letters and digits, as always.
#
# Written by UPDATE_EXPECT=1 cargo test --test panes.
";

/// The recordings of a day, one after the other, as an hour.
pub(crate) fn of(recordings: &[String]) -> String {
    let mut lines: Vec<(u64, &str)> = Vec::new();
    for recording in recordings {
        let begins = lines.last().map_or(0, |(at, _)| *at);
        for line in recording.lines() {
            let (at, rest) = line.trim_start().split_once(' ').unwrap();
            let tenths: u64 = at.replace('.', "").parse().unwrap();
            lines.push((begins + tenths, rest));
        }
    }
    let end = lines.last().map_or(1, |(at, _)| *at).max(1);
    let line = |(at, rest): (u64, &str)| {
        let at = at * HOUR / end;
        format!("{:>6}.{} {rest}\n", at / 10, at % 10)
    };
    HEADER.to_owned() + &lines.into_iter().map(line).collect::<String>()
}

/// What is done in an hour, key by key with its kind, whenever it is done.
pub(crate) fn keys(hour: &str) -> Vec<(&str, &str)> {
    let lines = hour.lines().filter(|line| !line.starts_with('#'));
    let done = lines.map(|line| line.trim_start().split_once(' ').unwrap().1.trim_start());
    let keys = done.flat_map(|done| {
        let (kind, keys) = done.split_once(' ').unwrap_or((done, ""));
        let kind_alone = keys.is_empty().then_some("");
        let pieces = keys
            .split('"')
            .enumerate()
            .flat_map(|(n, piece)| match n % 2 {
                1 => piece.split_inclusive("").collect::<Vec<_>>(),
                _ => piece.split_whitespace().collect(),
            });
        pieces
            .chain(kind_alone)
            .map(move |key| (kind, key))
            .collect::<Vec<_>>()
    });
    keys.filter(|(kind, key)| *kind == "panes" || !key.is_empty())
        .collect()
}

/// Holds the program's hour against the day's recordings, or writes it anew.
pub(crate) fn is_shipped(recordings: &[String]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/cli/wire/hour.txt");
    let hour = of(recordings);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &hour).unwrap();
    }
    let shipped = std::fs::read_to_string(&path).unwrap();
    let how = "the day is another one: UPDATE_EXPECT=1 writes the hour anew";
    assert_eq!(keys(&shipped), keys(&hour), "{how}");
}
