//! What stands between the cells of a text file: comma, semicolon or tab.

/// A separator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// `,`
    #[default]
    Comma,
    /// `;`, what spreadsheets write where the comma is the decimal mark.
    Semicolon,
    /// A tab.
    Tab,
}

/// How many lines are looked at.
const LINES: usize = 25;

impl Separator {
    /// Every separator.
    pub const ALL: [Separator; 3] = [Separator::Comma, Separator::Semicolon, Separator::Tab];

    /// The byte in the file.
    pub fn byte(self) -> u8 {
        match self {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        }
    }

    /// The name used in options and profiles.
    pub fn name(self) -> &'static str {
        match self {
            Separator::Comma => "comma",
            Separator::Semicolon => "semicolon",
            Separator::Tab => "tab",
        }
    }

    /// Reads a name or the sign itself.
    pub fn from_name(name: &str) -> Option<Self> {
        Separator::ALL
            .into_iter()
            .find(|s| s.name() == name || name.as_bytes() == [s.byte()])
    }

    /// Judges over the first lines: the separator that the heading line has and
    /// that most lines have as often as the heading. A comma inside a name loses
    /// against the semicolons of every line.
    pub(crate) fn sniff(text: &str) -> Self {
        let counts = counts_by_line(text);
        let Some(heading) = counts.first().filter(|counts| **counts != [0; 3]) else {
            return Separator::default();
        };
        let score = |place: usize| {
            let agreeing = counts.iter().filter(|c| c[place] == heading[place]).count();
            (heading[place] > 0, agreeing, heading[place])
        };
        // The earlier one wins a draw, so a file of one column is "comma".
        let best = (0..Separator::ALL.len())
            .rev()
            .max_by_key(|place| score(*place));
        best.map_or(Separator::default(), |place| Separator::ALL[place])
    }
}

/// How often each separator stands outside quotation marks, line by line; blank
/// lines are passed over.
fn counts_by_line(text: &str) -> Vec<[usize; 3]> {
    let mut lines = Vec::new();
    let mut counts = [0; 3];
    let (mut quoted, mut blank) = (false, true);
    for byte in text.bytes() {
        if matches!(byte, b'\n' | b'\r') && !quoted {
            if !blank {
                lines.push(counts);
            }
            (counts, blank) = ([0; 3], true);
            if lines.len() == LINES {
                return lines;
            }
            continue;
        }
        blank = false;
        quoted ^= byte == b'"';
        let place = Separator::ALL.iter().position(|s| s.byte() == byte);
        if let (Some(place), false) = (place, quoted) {
            counts[place] += 1;
        }
    }
    if !blank {
        lines.push(counts);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_that_every_line_has_as_often_as_the_heading() {
        for (text, separator) in [
            ("a,b,c\n1,2,3\n", Separator::Comma),
            ("a;b;c\n1;2,5;3\n4;5,5;6\n", Separator::Semicolon),
            ("a\tb\n\"x, y\"\tz\n", Separator::Tab),
            (
                "name;phone\nCharlotte;0601234567, 071234567\n",
                Separator::Semicolon,
            ),
        ] {
            assert_eq!(Separator::sniff(text), separator, "{text:?}");
        }
    }

    #[test]
    fn separators_inside_quotation_marks_do_not_count() {
        let text = "a;b\n\"1,2,3,4\";\"5,6\"\n\"7,8\";9\n";
        assert_eq!(Separator::sniff(text), Separator::Semicolon);
    }

    #[test]
    fn a_file_of_one_column_is_read_with_commas() {
        assert_eq!(
            Separator::sniff("Jordan::Irbid\nJordan::Ajloun\n"),
            Separator::Comma
        );
        assert_eq!(Separator::sniff(""), Separator::Comma);
    }

    #[test]
    fn a_separator_is_named_by_word_or_by_sign() {
        assert_eq!(
            Separator::from_name("semicolon"),
            Some(Separator::Semicolon)
        );
        assert_eq!(Separator::from_name("\t"), Some(Separator::Tab));
        assert_eq!(Separator::from_name("pipe"), None);
    }
}
