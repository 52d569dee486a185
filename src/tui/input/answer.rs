//! What a terminal answers when it is asked.
//!
//! Invariant: a sequence that is no answer we know is `None`, never a guess.

/// An answer of the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// `CSI 0 n`: everything sent before the question (`CSI 5 n`) has arrived.
    Alive,
    /// `CSI 8 ; 1 $ y`: how a mode stands (DECRPM).
    Mode {
        /// Which numbering the mode belongs to.
        kind: ModeKind,
        /// The mode.
        number: u16,
        /// How it stands.
        setting: ModeSetting,
    },
    /// `CSI ? 65 ; 1 ; 9 c`: primary device attributes.
    Attributes(Vec<u16>),
    /// `CSI > 65 ; 7006 ; 1 c`: secondary device attributes, kind and version.
    Secondary {
        /// Tells terminal families apart.
        kind: u16,
        /// The version as the terminal counts it.
        version: u32,
    },
    /// `DCS > | tmux 3.3a ST`: name and version (XTVERSION).
    Version(String),
    /// `CSI ? 5 u`: flags of the kitty keyboard protocol in force.
    KeyboardFlags(u16),
    /// `OSC 11 ; rgb:ffff/ffff/dddd ST`: the colour of the ground.
    Ground(Ground),
}

/// What letters stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Light letters are read best.
    Dark,
    /// Dark letters are read best.
    Light,
}

/// Which numbering a mode belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModeKind {
    /// ISO 6429 modes, such as 8 (bidirectional support).
    Ansi,
    /// DEC private modes, such as ?2026 (synchronized output).
    Private,
}

/// How a mode stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModeSetting {
    /// The terminal does not know it.
    Unknown,
    /// On.
    Set,
    /// Off.
    Reset,
    /// On for good.
    AlwaysSet,
    /// Off for good.
    AlwaysReset,
}

impl ModeSetting {
    /// Whether the terminal knows the mode and can be told to change it.
    #[must_use]
    pub fn can_change(self) -> bool {
        matches!(self, Self::Set | Self::Reset)
    }
}

/// Reads a control sequence (`Esc [` to its final byte) as an answer.
pub(super) fn from_sequence(sequence: &[u8]) -> Option<Answer> {
    let body = std::str::from_utf8(sequence.strip_prefix(b"\x1b[")?).ok()?;
    if body == "0n" {
        return Some(Answer::Alive);
    }
    if let Some(report) = body.strip_suffix("$y") {
        return mode(report);
    }
    if let Some(numbers) = body.strip_suffix('c') {
        if let Some(numbers) = numbers.strip_prefix('?') {
            return Some(Answer::Attributes(all_numbers(numbers)?));
        }
        let numbers: Vec<u32> = all_numbers(numbers.strip_prefix('>')?)?;
        let kind = u16::try_from(*numbers.first()?).ok()?;
        return Some(Answer::Secondary {
            kind,
            version: numbers.get(1).copied().unwrap_or(0),
        });
    }
    let flags = body.strip_prefix('?')?.strip_suffix('u')?;
    Some(Answer::KeyboardFlags(flags.parse().ok()?))
}

/// Reads a string (from `Esc P` or `Esc ]` on, terminator cut off) as an answer.
pub(super) fn from_text(text: &[u8]) -> Option<Answer> {
    let text = std::str::from_utf8(text).ok()?;
    if let Some(colour) = text.strip_prefix("\x1b]11;rgb:") {
        return Some(Answer::Ground(ground(colour)?));
    }
    let version = text.strip_prefix("\x1bP>|")?;
    Some(Answer::Version(
        version.chars().filter(|c| !c.is_control()).collect(),
    ))
}

/// Reads `ffff/ffff/dddd`: red, green and blue in one to four hexadecimal digits.
fn ground(colour: &str) -> Option<Ground> {
    let channel = |digits: &str| {
        let most = 16_u32.pow(u32::try_from(digits.len()).ok()?) - 1;
        let value = u32::from_str_radix(digits, 16).ok()?;
        (1..=4).contains(&digits.len()).then(|| value * 1000 / most)
    };
    let mut channels = colour.split('/').map(channel);
    let (red, green, blue) = (channels.next()??, channels.next()??, channels.next()??);
    // The weights of ITU-R BT.601; each channel is in thousandths.
    let brightness = (299 * red + 587 * green + 114 * blue) / 1000;
    let is_light = channels.next().is_none().then_some(brightness > 500)?;
    Some(if is_light {
        Ground::Light
    } else {
        Ground::Dark
    })
}

fn mode(report: &str) -> Option<Answer> {
    let (kind, report) = match report.strip_prefix('?') {
        Some(rest) => (ModeKind::Private, rest),
        None => (ModeKind::Ansi, report),
    };
    let (number, setting) = report.split_once(';')?;
    let setting = match setting {
        "0" => ModeSetting::Unknown,
        "1" => ModeSetting::Set,
        "2" => ModeSetting::Reset,
        "3" => ModeSetting::AlwaysSet,
        "4" => ModeSetting::AlwaysReset,
        _ => return None,
    };
    Some(Answer::Mode {
        kind,
        number: number.parse().ok()?,
        setting,
    })
}

fn all_numbers<N: std::str::FromStr>(list: &str) -> Option<Vec<N>> {
    list.split(';')
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect()
}
