//! Names that the register has in both languages.

use masar_domain::place::Bilingual;
use masar_text::Lang;

/// Which of two names to show to who reads in `lang`.
pub fn spoken_name(lang: Lang, name: &Bilingual) -> &str {
    match lang {
        Lang::English => &name.en,
        Lang::Arabic => &name.ar,
    }
}
