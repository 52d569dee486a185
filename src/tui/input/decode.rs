//! Whole units into events; the one file that knows the crate `termina`.
//!
//! `termina` knows the many ways in which terminals write keys. What it leaves
//! out is added here: the base-layout key of the kitty protocol, answers it
//! does not know, and Shift-F3, which xterm writes like a cursor report.

use termina::Parser;
use termina::event::{KeyCode, KeyEvent, KeyEventKind, Modifiers as Held};

use super::answer::{from_sequence, from_text};
use super::mouse;
use super::{Code, Event, Focus, Key, Modifiers, Unit};

/// The event that a unit stands for, if it stands for one.
pub(super) fn decode(unit: Unit) -> Option<Event> {
    match unit {
        Unit::Escape => Some(Event::Key(Code::Escape.into())),
        Unit::Char(bytes) => key(&bytes).map(Event::Key),
        Unit::Alt(bytes) => {
            let key = key(&bytes)?;
            let modifiers = Modifiers {
                alt: true,
                ..key.modifiers
            };
            Some(Event::Key(Key::new(key.code, modifiers)))
        }
        Unit::Paste(bytes) => Some(Event::Paste(String::from_utf8_lossy(&bytes).into_owned())),
        Unit::Text(bytes) => from_text(&bytes).map(Event::Answer),
        Unit::Sequence(bytes) => sequence(&bytes),
    }
}

fn sequence(bytes: &[u8]) -> Option<Event> {
    match bytes {
        b"\x1b[I" => return Some(Event::Focus(Focus::Gained)),
        b"\x1b[O" => return Some(Event::Focus(Focus::Lost)),
        _ => {}
    }
    if let Some(answer) = from_sequence(bytes) {
        return Some(Event::Answer(answer));
    }
    if let Some(mouse) = mouse::from_sequence(bytes) {
        return Some(Event::Mouse(mouse));
    }
    let base = base_layout_key(bytes);
    key(&written_uniquely(bytes)).map(|key| Event::Key(key.with_base(base)))
}

/// Nobody asks for cursor reports here, so `CSI 1 ; 2 R` is Shift-F3.
fn written_uniquely(bytes: &[u8]) -> Vec<u8> {
    match bytes
        .strip_prefix(b"\x1b[1;")
        .and_then(|rest| rest.strip_suffix(b"R"))
    {
        Some(modifier) => [b"\x1b[13;", modifier, b"~"].concat(),
        None => bytes.to_vec(),
    }
}

/// The third code of `CSI 1578 : : 106 ; 5 u`: the key of a US keyboard.
fn base_layout_key(bytes: &[u8]) -> Option<char> {
    let body = std::str::from_utf8(bytes.strip_prefix(b"\x1b[")?.strip_suffix(b"u")?).ok()?;
    let codes = body.split(';').next()?;
    char::from_u32(codes.split(':').nth(2)?.parse().ok()?)
}

/// One whole key; a parser of its own, so that nothing is carried over.
fn key(bytes: &[u8]) -> Option<Key> {
    let mut parser = Parser::default();
    parser.parse(bytes, false);
    match parser.pop()? {
        termina::Event::Key(event) if event.kind != KeyEventKind::Release => from_event(event),
        _ => None,
    }
}

fn from_event(event: KeyEvent) -> Option<Key> {
    // The window system's own shortcuts are none of ours.
    if event.modifiers.intersects(Held::SUPER | Held::HYPER) {
        return None;
    }
    let mut modifiers = Modifiers {
        control: event.modifiers.contains(Held::CONTROL),
        alt: event.modifiers.intersects(Held::ALT | Held::META),
        shift: event.modifiers.contains(Held::SHIFT),
    };
    let code = match event.code {
        KeyCode::Char(c) if modifiers == Modifiers::CONTROL => match control_key(c) {
            Code::Backspace => {
                modifiers = Modifiers::NONE;
                Code::Backspace
            }
            code => code,
        },
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::BackTab => {
            modifiers.shift = true;
            Code::Tab
        }
        KeyCode::Tab => Code::Tab,
        KeyCode::Enter => Code::Enter,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Escape => Code::Escape,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Insert => Code::Insert,
        KeyCode::Delete => Code::Delete,
        KeyCode::Menu => Code::Menu,
        KeyCode::Function(number) => Code::Function(number),
        _ => return None,
    };
    Some(Key::new(code, modifiers))
}

/// Control bytes as the keys that people press for them: Ctrl-H is what some
/// terminals send for backspace, and 1C to 1F are not Ctrl with a digit.
fn control_key(c: char) -> Code {
    match c {
        'h' => Code::Backspace,
        '4' => Code::Char('\\'),
        '5' => Code::Char(']'),
        '6' => Code::Char('^'),
        '7' => Code::Char('_'),
        other => Code::Char(other),
    }
}
