//! The hour of work as data, and how it is read.

use masar_tui::input::{Key, encode};
use masar_tui::keys::parse_key;

/// One kind of work done so often with these keys.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) kind: String,
    pub(super) times: u32,
    /// What the terminal sends, key by key.
    pub(super) keys: Vec<Vec<u8>>,
}

/// The steps of the hour, in order. A line that is not understood is left out;
/// a test holds that there is none.
pub(super) fn steps() -> Vec<Step> {
    lines().filter_map(|line| step(line).ok()).collect()
}

fn lines() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("hour.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn step(line: &str) -> Result<Step, String> {
    let wrong = || format!("not a kind, a number and keys: {line}");
    let (kind, rest) = line.split_once(char::is_whitespace).ok_or_else(wrong)?;
    let (times, keys) = rest
        .trim()
        .split_once(char::is_whitespace)
        .ok_or_else(wrong)?;
    let mut sent = Vec::new();
    // Every other piece stands in quotes.
    for (n, piece) in keys.split('"').enumerate() {
        if n % 2 == 1 {
            sent.extend(piece.chars().map(|letter| letter.to_string().into_bytes()));
            continue;
        }
        for name in piece.split_whitespace() {
            let key: Key = parse_key(name).map_err(|why| format!("{line}: {why}"))?;
            sent.push(encode(key).ok_or_else(|| format!("{line}: no terminal sends {name}"))?);
        }
    }
    Ok(Step {
        kind: kind.to_owned(),
        times: times.parse().map_err(|_| wrong())?,
        keys: sent,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;
    use masar_text::messages::Messages;

    #[test]
    fn every_line_of_the_hour_is_understood_and_its_kind_has_a_word() {
        let spoken = Lang::ALL.map(Messages::new);
        for line in lines() {
            let step = step(line).unwrap();
            assert!(!step.keys.is_empty() && step.times > 0, "{line}");
            for words in &spoken {
                let word = format!("wire-kind-{}", step.kind);
                assert!(words.has(&word), "{word}");
            }
        }
    }

    #[test]
    fn keys_go_by_name_and_text_letter_by_letter() {
        let step = step(r#"search 2 / "سA" enter"#).unwrap();
        assert_eq!((step.kind.as_str(), step.times), ("search", 2));
        let expected: [&[u8]; 4] = [b"/", "س".as_bytes(), b"A", b"\r"];
        assert_eq!(step.keys, expected);
    }
}
