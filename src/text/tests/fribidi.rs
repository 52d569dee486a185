//! The layout is that of GNU FriBidi, letter for letter.
//!
//! `fribidi.txt` holds random mixed strings with FriBidi's answer for each
//! direction; where the program `fribidi` (Debian's `libfribidi-bin`) is at
//! hand, fresh strings are compared as well. To write the file anew:
//! `MASAR_WRITE_VECTORS=1 cargo test -p masar-text --test fribidi`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a step that fails fails the test"
)]

use std::io::Write;
use std::process::{Command, Stdio};

use masar_text::Direction;
use masar_text::layout::{TextMode, layout};

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fribidi.txt");
const KEPT: usize = 1_200;
const FRESH: usize = 20_000;
const DIRECTIONS: [(Direction, &str); 3] = [
    (Direction::Ltr, "--ltr"),
    (Direction::Rtl, "--rtl"),
    (Direction::Auto, "--wltr"),
];

/// Kinds of characters, each as likely as the others.
const KINDS: [&str; 9] = [
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "أإآءؤئىةـلالالا",
    "\u{64B}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{670}",
    "abcxyzABCéü",
    "0123456789",
    "٠١٢٣٤۰۱۲۳۴",
    "      ",
    "()[]{}<>«»،؛؟.,:;/-+%$#\"'€*=!٪٫٬",
    "\u{200C}\u{200D}\u{2066}\u{2067}\u{2068}\u{2069}",
];

const MARKS: usize = 2;
const GUIDES: usize = 8;

/// Where a mark may follow in these strings. We differ knowingly elsewhere: a
/// mark without a letter gets a dotted circle, and lam-alef is one form also
/// with a mark on its lam, as a pen writes it.
fn carries(last: Option<char>) -> bool {
    last.is_some_and(|last| last != 'ل' && !KINDS[GUIDES].contains(last))
}

/// xorshift64*: the same strings on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % sides
    }

    fn string(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..1 + self.roll(24) {
            // Runs of one kind make words; the first three kinds are Arabic.
            let kind = if self.roll(3) > 0 {
                self.roll(3)
            } else {
                self.roll(KINDS.len())
            };
            let letters: Vec<char> = KINDS[kind].chars().collect();
            let letter = letters[self.roll(letters.len())];
            let last = text.chars().next_back();
            let allowed = match kind {
                MARKS => carries(last),
                // FriBidi 1.0.8 forgets the start of an isolate right behind
                // another one's end; BidiCharacterTest decides for us.
                GUIDES => last.is_some_and(|last| !KINDS[GUIDES].contains(last)),
                _ => true,
            };
            if allowed {
                text.push(letter);
            }
        }
        if text.is_empty() {
            "ا".to_owned()
        } else {
            text
        }
    }
}

/// FriBidi's visual order of each line, without the characters that take no
/// cell: joiners, isolates, and U+FEFF in the place of a ligature's alef.
fn fribidi(lines: &[String], direction: &str) -> Option<Vec<String>> {
    let mut child = Command::new("fribidi")
        .args([
            "--nopad",
            "--nobreak",
            "--reordernsm",
            "--charset",
            "UTF-8",
            direction,
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take().unwrap();
    let text = lines.join("\n") + "\n";
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let mut text = String::from_utf8(output.stdout).unwrap();
    text.retain(|c| c != '\u{FEFF}' && !KINDS[GUIDES].contains(c));
    Some(text.lines().map(str::to_owned).collect())
}

fn differing(lines: &[String], direction: Direction, expected: &[String]) -> Vec<String> {
    assert_eq!(lines.len(), expected.len());
    let pairs = lines.iter().zip(expected);
    pairs
        .filter_map(|(line, expected)| {
            let ours = layout(line, direction).to_terminal(TextMode::Visual);
            (ours != *expected).then(|| {
                let escaped = |text: &str| text.escape_unicode().to_string();
                format!(
                    "{direction:?} {line:?} {}\n  fribidi {}\n  ours    {}",
                    escaped(line),
                    escaped(expected),
                    escaped(&ours)
                )
            })
        })
        .collect()
}

fn assert_none(differing: Vec<String>) {
    let shown = differing
        .iter()
        .take(10)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(differing.is_empty(), "{} differ:\n{shown}", differing.len());
}

fn write_vectors() {
    let mut dice = Dice(20_260_315);
    let lines: Vec<String> = (0..KEPT).map(|_| dice.string()).collect();
    let answers = DIRECTIONS.map(|(_, option)| fribidi(&lines, option).unwrap());
    let mut file = String::new();
    for (index, line) in lines.iter().enumerate() {
        let [ltr, rtl, auto] = [0, 1, 2].map(|at| answers[at][index].as_str());
        file += &[line.as_str(), ltr, rtl, auto].join("\t");
        file.push('\n');
    }
    std::fs::write(VECTORS, file).unwrap();
}

#[test]
fn the_layout_is_what_fribidi_answered() {
    if std::env::var_os("MASAR_WRITE_VECTORS").is_some() {
        write_vectors();
    }
    let file = std::fs::read_to_string(VECTORS).unwrap();
    let rows: Vec<Vec<String>> = file
        .lines()
        .map(|row| row.split('\t').map(str::to_owned).collect())
        .collect();
    assert_eq!(rows.len(), KEPT);
    let column = |at: usize| rows.iter().map(|row| row[at].clone()).collect::<Vec<_>>();
    for (at, (direction, _)) in DIRECTIONS.into_iter().enumerate() {
        assert_none(differing(&column(0), direction, &column(at + 1)));
    }
}

#[test]
fn the_layout_is_what_fribidi_answers_to_fresh_strings() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let lines: Vec<String> = (0..FRESH).map(|_| dice.string()).collect();
    for (direction, option) in DIRECTIONS {
        let Some(answers) = fribidi(&lines, option) else {
            eprintln!("skipped: the program fribidi is not installed");
            return;
        };
        assert_none(differing(&lines, direction, &answers));
    }
}
