//! Latin words inside an Arabic sentence: commands, flags, dates. Without marks
//! their dashes and points change sides (`--limit` shows as `limit--`,
//! `2026-03-15` as `15-03-2026`), so each run of them is read as one piece.

/// First strong isolate and its kind, which the catalogue may have set already.
const OPENS: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
/// Left-to-right isolate.
const LRI: char = '\u{2066}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// The text with every Latin run between marks; what is marked stays as it is.
pub(super) fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    let mut depth = 0_usize;
    while let Some(character) = rest.chars().next() {
        if OPENS.contains(&character) {
            depth += 1;
        } else if character == PDI {
            depth = depth.saturating_sub(1);
        }
        let run = if depth == 0 { run(rest) } else { "" };
        if run.is_empty() {
            out.push(character);
            rest = &rest[character.len_utf8()..];
        } else {
            out.push(LRI);
            out.push_str(run);
            out.push(PDI);
            rest = &rest[run.len()..];
        }
    }
    out
}

/// The Latin run that the text begins with: words, figures and what stands
/// between them, without the points and brackets of the sentence around.
fn run(text: &str) -> &str {
    let begins = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '<' | '[');
    if !text.starts_with(begins) {
        return "";
    }
    let end = text
        .find(|c: char| c != ' ' && !c.is_ascii_graphic())
        .unwrap_or(text.len());
    let run = text[..end].trim_end_matches([' ', '.', ',', ':', ';', '(', '-']);
    match run.strip_suffix(')') {
        Some(inner) if !inner.contains('(') => inner,
        _ => run,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::layout::{TextMode, layout};
    use masar_text::messages::Direction;

    fn shown(text: &str) -> String {
        layout(&isolated(text), Direction::Rtl).to_terminal(TextMode::Visual)
    }

    #[test]
    fn flags_dates_and_commands_keep_their_order_in_an_arabic_sentence() {
        assert_eq!(shown("للمزيد --limit"), "--limit ﺪﻳﺰﻤﻠﻟ");
        assert_eq!(shown("اكتبه بصيغة 2026-03-15."), ".2026-03-15 ﺔﻐﻴﺼﺑ ﻪﺒﺘﻛﺍ");
        assert_eq!(
            shown("الاستعمال: masar note [OPTIONS] <VERB>"),
            "masar note [OPTIONS] <VERB> :ﻝﺎﻤﻌﺘﺳﻻﺍ"
        );
        assert_eq!(shown("نص (UTF-8)"), "(UTF-8) ﺺﻧ");
        assert_eq!(shown("v2 (2025-09-01) ثم"), "ﻢﺛ v2 (2025-09-01)");
    }

    #[test]
    fn what_is_marked_already_stays_as_it_is() {
        let marked = "الملف \u{2068}IRB-004217\u{2069} هنا";
        assert_eq!(isolated(marked), marked);
        assert_eq!(isolated("لا شيء"), "لا شيء");
    }
}
