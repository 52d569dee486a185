use proptest::prelude::*;

use super::super::cutter::PASTE_LIMIT;
use super::super::{Answer, Code, Focus, Key, ModeKind, ModeSetting, Modifiers, Mouse, Turned};
use super::*;

fn events(bytes: &[u8]) -> Vec<Event> {
    let mut reader = Reader::default();
    reader.feed(bytes);
    reader.settle();
    std::iter::from_fn(|| reader.next_event()).collect()
}

fn keys(bytes: &[u8]) -> Vec<Key> {
    let key = |event| match event {
        Event::Key(key) => key,
        other => panic!("no key: {other:?}"),
    };
    events(bytes).into_iter().map(key).collect()
}

const SHIFT_CONTROL: Modifiers = Modifiers {
    control: true,
    alt: false,
    shift: true,
};

#[test]
fn letters_of_any_script_are_keys() {
    assert_eq!(
        keys("aGت٣\u{64e}ﻻ".as_bytes()),
        ['a', 'G', 'ت', '٣', '\u{64e}', 'ﻻ'].map(Key::char)
    );
}

#[test]
fn named_keys_are_known_in_each_terminals_writing() {
    let cases: [(&[u8], Code, Modifiers); 14] = [
        (b"\x1b[A", Code::Up, Modifiers::NONE),
        (b"\x1bOA", Code::Up, Modifiers::NONE),
        (b"\x1b[1;5C", Code::Right, Modifiers::CONTROL),
        (b"\x1b[5~", Code::PageUp, Modifiers::NONE),
        (b"\x1b[3;3~", Code::Delete, Modifiers::ALT),
        (b"\x1b[Z", Code::Tab, Modifiers::SHIFT),
        (b"\x1b[15~", Code::Function(5), Modifiers::NONE),
        (b"\x1bOP", Code::Function(1), Modifiers::NONE),
        (b"\x1b[[A", Code::Function(1), Modifiers::NONE),
        (b"\x1b[1;2R", Code::Function(3), Modifiers::SHIFT),
        (b"\r", Code::Enter, Modifiers::NONE),
        (b"\x7f", Code::Backspace, Modifiers::NONE),
        (b"\x08", Code::Backspace, Modifiers::NONE),
        (b"\x1b[13;6u", Code::Enter, SHIFT_CONTROL),
    ];
    for (bytes, code, modifiers) in cases {
        assert_eq!(
            keys(bytes),
            [Key::new(code, modifiers)],
            "{:?}",
            bytes.escape_ascii()
        );
    }
}

#[test]
fn control_and_alt_are_told_apart() {
    let control = |c| Key::new(Code::Char(c), Modifiers::CONTROL);
    assert_eq!(keys(b"\x18\x1c\x1f\0"), ['x', '\\', '_', ' '].map(control));
    let alt = |c| Key::new(Code::Char(c), Modifiers::ALT);
    assert_eq!(keys("\x1bx\x1bت".as_bytes()), ['x', 'ت'].map(alt));
}

#[test]
fn a_lone_esc_is_a_key_as_soon_as_nothing_is_waiting() {
    assert_eq!(keys(b"\x1b"), [Key::from(Code::Escape)]);
}

#[test]
fn esc_waits_for_the_rest_of_a_sequence_however_long_that_takes() {
    let mut reader = Reader::default();
    reader.feed(b"\x1b");
    assert_eq!(reader.next_event(), None);
    reader.feed(b"[1;");
    reader.settle();
    assert_eq!(reader.next_event(), None, "three bytes are no key");
    reader.feed(b"5A");
    assert_eq!(
        reader.next_event(),
        Some(Event::Key(Key::new(Code::Up, Modifiers::CONTROL)))
    );
}

#[test]
fn an_answer_behind_an_esc_settles_it() {
    let mut reader = Reader::default();
    reader.feed(b"\x1b\x1b[0n");
    assert_eq!(reader.next_event(), Some(Event::Key(Code::Escape.into())));
    assert_eq!(reader.next_event(), Some(Event::Answer(Answer::Alive)));
}

#[test]
fn alt_with_a_character_that_begins_sequences_is_a_key() {
    for c in ['[', 'O', 'P', ']'] {
        let key = Key::new(Code::Char(c), Modifiers::ALT);
        assert_eq!(keys(format!("\x1b{c}").as_bytes()), [key]);
    }
}

#[test]
fn the_key_of_a_us_keyboard_is_kept_beside_the_arabic_letter() {
    let teh = Key {
        base: Some('j'),
        ..Key::new(Code::Char('ت'), Modifiers::CONTROL)
    };
    assert_eq!(keys(b"\x1b[1578::106;5u"), [teh]);
    assert_eq!(
        keys(b"\x1b[97;5u"),
        [Key::new(Code::Char('a'), Modifiers::CONTROL)]
    );
    assert_eq!(keys(b"\x1b[97;5:3u"), [], "letting go is no key");
}

#[test]
fn a_capital_is_the_same_key_with_and_without_the_kitty_protocol() {
    assert_eq!(keys(b"G"), keys(b"\x1b[103:71;2u"));
    assert_eq!(keys(b"G"), keys(b"\x1b[103;2u"));
}

#[test]
fn answers_of_terminals_are_read() {
    let mode = |kind, number, setting| Answer::Mode {
        kind,
        number,
        setting,
    };
    let cases: [(&[u8], Answer); 8] = [
        (b"\x1b[0n", Answer::Alive),
        (b"\x1b[8;1$y", mode(ModeKind::Ansi, 8, ModeSetting::Set)),
        (
            b"\x1b[?2026;0$y",
            mode(ModeKind::Private, 2026, ModeSetting::Unknown),
        ),
        (
            b"\x1b[>65;7006;1c",
            Answer::Secondary {
                kind: 65,
                version: 7006,
            },
        ),
        (b"\x1b[?65;1;9c", Answer::Attributes(vec![65, 1, 9])),
        (b"\x1b[?5u", Answer::KeyboardFlags(5)),
        (
            b"\x1bP>|tmux 3.3a\x1b\\",
            Answer::Version("tmux 3.3a".into()),
        ),
        (
            b"\x1bP>|XTerm(379)\x07",
            Answer::Version("XTerm(379)".into()),
        ),
    ];
    for (bytes, answer) in cases {
        assert_eq!(
            events(bytes),
            [Event::Answer(answer)],
            "{:?}",
            bytes.escape_ascii()
        );
    }
}

#[test]
fn an_unknown_sequence_is_dropped_and_the_keys_behind_it_arrive() {
    for unknown in [
        "\x1b[>1;2;3q",
        "\x1b[?1;2W",
        "\x1b]10;rgb:0/0/0\x1b\\",
        "\x1bP1$r0m\x1b\\",
    ] {
        assert_eq!(
            keys(format!("{unknown}j").as_bytes()),
            [Key::char('j')],
            "{unknown:?}"
        );
    }
}

#[test]
fn a_mouse_report_of_the_oldest_kind_types_nothing() {
    assert_eq!(keys(b"\x1b[M !!j"), [Key::char('j')]);
}

#[test]
fn presses_and_the_wheel_are_told_and_the_rest_of_the_mouse_types_nothing() {
    let pressed = Event::Mouse(Mouse::Pressed { column: 4, row: 11 });
    let wheel = |turned| Event::Mouse(Mouse::Wheel(turned));
    let bytes = b"\x1b[<0;5;12M\x1b[<0;5;12m\x1b[<64;1;1M\x1b[<65;1;1M\x1b[<2;5;12M\x1b[<35;5;9M";
    let expected = [pressed, wheel(Turned::Up), wheel(Turned::Down)];
    assert_eq!(events(bytes), expected);
    assert_eq!(events(b"\x1b[<0;0;1M\x1b[<0;5M\x1b[<0;70000;1M"), []);
}

#[test]
fn a_paste_comes_whole_with_its_escapes_and_line_breaks() {
    let bytes = "\x1b[200~محمد\x1b[A\nسارة\x1b[201~j".as_bytes();
    let expected = [
        Event::Paste("محمد\x1b[A\nسارة".into()),
        Event::Key(Key::char('j')),
    ];
    assert_eq!(events(bytes), expected);
}

#[test]
fn an_endless_paste_is_cut_and_its_end_still_found() {
    let mut bytes = b"\x1b[200~".to_vec();
    bytes.extend(vec![b'x'; PASTE_LIMIT + 10_000]);
    bytes.extend(b"\x1b[201~j");
    let events = events(&bytes);
    let [Event::Paste(text), Event::Key(key)] = events.as_slice() else {
        panic!("{} events", events.len())
    };
    assert_eq!(text.len(), PASTE_LIMIT);
    assert_eq!(*key, Key::char('j'));
}

#[test]
fn focus_is_told() {
    assert_eq!(
        events(b"\x1b[I\x1b[O"),
        [Focus::Gained, Focus::Lost].map(Event::Focus)
    );
}

/// Bytes that have more in common with input than noise has.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        3 => "[a-z\u{621}-\u{64a}]{1,4}".prop_map(String::into_bytes),
        3 => prop::sample::select(vec![
            &b"\x1b[A"[..], b"\x1bOP", b"\x1b[1;5C", b"\x1b[200~x\x1b[201~", b"\x1b[0n",
            b"\x1b[8;1$y", b"\x1bP>|st\x1b\\", b"\x1b[1578::106;5u", b"\x1b[M abc", b"\xff\xc0",
        ]).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 1..6),
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn cutting_the_stream_anywhere_changes_nothing(
        bytes in stream(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
    ) {
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        at.extend([0, bytes.len()]);
        at.sort_unstable();
        let mut reader = Reader::default();
        for pair in at.windows(2) {
            reader.feed(&bytes[pair[0]..pair[1]]);
        }
        reader.settle();
        let cut: Vec<Event> = std::iter::from_fn(|| reader.next_event()).collect();
        prop_assert_eq!(cut, events(&bytes));
    }
}
