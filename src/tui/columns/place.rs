//! Places in words.

use crate::spoken_name;
use masar_domain::place::{self, Address};
use masar_text::messages::{Args, Messages};

/// Liwa and governorate, as far as they are known.
pub fn place(words: &Messages, address: &Address) -> String {
    let lang = words.lang();
    let governorate =
        place::governorate(&address.governorate).map(|known| spoken_name(lang, &known.name));
    let liwa = place::liwa(&address.liwa).map(|(_, liwa)| spoken_name(lang, &liwa.name));
    match (liwa, governorate) {
        (Some(liwa), Some(governorate)) => {
            let args = Args::new()
                .set("liwa", liwa)
                .set("governorate", governorate);
            words.format_plain("cli-place", &args)
        }
        (one, other) => one.or(other).unwrap_or_default().to_owned(),
    }
}

/// The name of a governorate or liwa; the code where no table knows it.
pub fn named_place(words: &Messages, code: &str) -> String {
    let governorate = place::governorate(code).map(|known| &known.name);
    let name = governorate.or_else(|| place::liwa(code).map(|(_, liwa)| &liwa.name));
    name.map_or(code, |name| spoken_name(words.lang(), name))
        .to_owned()
}
