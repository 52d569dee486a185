//! The language of manual pages, as far as this page needs it.
//!
//! Invariant: no text of ours is ever taken for a request, and quotation marks,
//! hyphens and tildes reach the reader as they were typed.

/// A page as it grows.
pub(super) struct Roff(String);

impl Roff {
    /// A page of section 1.
    pub(super) fn titled(name: &str, version: &str) -> Roff {
        let (name, version) = (escaped(name), escaped(version));
        // Filled at the left only and never hyphenated, which suits both scripts.
        Roff(format!(
            ".\\\" -*- coding: utf-8 -*-\n.TH \"{name}\" 1 \"\" \"{version}\" \"Masar\"\n.nh\n.ad l\n"
        ))
    }

    pub(super) fn section(&mut self, title: &str) {
        self.request("SH", title);
    }

    pub(super) fn subsection(&mut self, title: &str) {
        self.request("SS", title);
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.0.push_str(".PP\n");
        self.say(text);
    }

    /// Lines that stay as they are.
    pub(super) fn lines(&mut self, text: &str) {
        self.0.push_str(".PP\n.nf\n");
        for line in text.trim_end().lines() {
            self.say(line);
        }
        self.0.push_str(".fi\n");
    }

    /// A term, and below it what it means.
    pub(super) fn term(&mut self, term: &str, meaning: &str) {
        self.0
            .push_str(&format!(".TP\n\\fB{}\\fR\n", escaped(&in_one_line(term))));
        self.say(meaning);
    }

    pub(super) fn text(self) -> String {
        self.0
    }

    fn request(&mut self, name: &str, title: &str) {
        self.0
            .push_str(&format!(".{name} \"{}\"\n", escaped(&in_one_line(title))));
    }

    fn say(&mut self, text: &str) {
        let text = match text.trim().is_empty() {
            true => String::new(),
            false => escaped(text),
        };
        // A line of nothing would be a request of its own.
        for line in text.lines() {
            self.0.push_str("\\&");
            self.0.push_str(line);
            self.0.push('\n');
        }
        if text.is_empty() {
            self.0.push_str("\\&\n");
        }
    }
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text in which every character stands for itself.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\(rs"),
            '-' => out.push_str("\\-"),
            '\'' => out.push_str("\\(aq"),
            '"' => out.push_str("\\(dq"),
            '`' => out.push_str("\\(ga"),
            '^' => out.push_str("\\(ha"),
            '~' => out.push_str("\\(ti"),
            // Marks for the layout of a terminal; roff draws them as signs.
            '\u{2066}'..='\u{2069}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_a_request_is_text() {
        let mut page = Roff::titled("X", "x 1");
        page.paragraph(".SH no\n'no \\fB");
        let said = page.text();
        assert!(
            said.ends_with(".PP\n\\&.SH no\n\\&\\(aqno \\(rsfB\n"),
            "{said}"
        );
    }
}
