//! The cell of a sheet that is being typed in, and what can stand there.

use crate::app::Window;
use crate::spoken_name;
use masar_domain::batch::Part;
use masar_domain::place;
use masar_text::edit::Field;
use masar_text::{Direction, Lang, fold};
use std::collections::BTreeSet;

/// The most letters of a cell.
const MOST: usize = 120;

/// Something that can stand in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is entered; empty for nothing.
    pub value: String,
    /// What it is called.
    pub name: String,
}

impl Offer {
    /// What is entered, where it is called otherwise.
    pub fn meaning(&self) -> &String {
        static NOTHING: String = String::new();
        match self.value == self.name {
            true => &NOTHING,
            false => &self.value,
        }
    }
}

/// A cell being typed in.
#[derive(Clone, Debug)]
pub struct Editing {
    pub part: Part,
    pub field: Field,
    /// What stood there, as it is entered.
    begun: String,
    /// What can stand there at all; not all that may.
    known: Vec<Offer>,
    /// What of it answers to what is typed.
    pub offers: Vec<Offer>,
    pub window: Window,
    /// The person moved onto one of them.
    picked: bool,
}

impl Editing {
    /// A cell that shows `text`, while `begun` is what counts as no change.
    pub fn begin(part: Part, (text, begun): (&str, &str), known: Vec<Offer>) -> Editing {
        let direction = match part {
            Part::Phone | Part::Iban | Part::Wallet | Part::Alias => Direction::Ltr,
            _ => Direction::Auto,
        };
        let field = Field::new(direction, MOST);
        let listed = is_listed(part);
        let field = if listed { field } else { field.with_text(text) };
        let at = known.iter().position(|offer| offer.value == text);
        Editing {
            part,
            field,
            begun: begun.to_owned(),
            offers: if listed { known.clone() } else { Vec::new() },
            known,
            window: Window {
                cursor: at.unwrap_or(0),
                first: 0,
            },
            picked: false,
        }
    }

    /// Edits what is typed; where that changes it, what answers to it is offered.
    pub(crate) fn edit(&mut self, edit: impl FnOnce(&mut Field)) {
        let before = self.field.text().to_owned();
        edit(&mut self.field);
        if self.field.text() != before {
            self.picked = false;
            self.window = Window::default();
            self.offers = self.answering();
        }
    }

    fn answering(&self) -> Vec<Offer> {
        let typed = self.field.text().trim();
        if typed.is_empty() {
            return match is_listed(self.part) {
                true => self.known.clone(),
                false => Vec::new(),
            };
        }
        let (key, lower) = (fold::key(typed), typed.to_lowercase());
        let fits = |offer: &Offer, fits: fn(&str, &str) -> bool| {
            !key.is_empty() && fits(&fold::key(&offer.name), &key) || fits(&offer.value, &lower)
        };
        let begins = |text: &str, typed: &str| text.starts_with(typed);
        let holds = |text: &str, typed: &str| text.contains(typed);
        let real = self.known.iter().filter(|offer| !offer.value.is_empty());
        let (first, rest): (Vec<&Offer>, Vec<&Offer>) = real.partition(|o| fits(o, begins));
        let rest = rest.into_iter().filter(|offer| fits(offer, holds));
        first.into_iter().chain(rest).cloned().collect()
    }

    pub(crate) fn by(&mut self, rows: isize) {
        // The first step goes onto the first one.
        if self.counts() {
            self.window.by(rows);
        }
        self.picked = true;
    }

    /// The offer that is entered as things stand.
    pub fn marked(&self) -> Option<&Offer> {
        let marked = || self.offers.get(self.window.cursor);
        self.counts().then(marked).flatten()
    }

    /// Whether the offer that is marked is meant, and not what is typed.
    fn counts(&self) -> bool {
        let untyped = is_listed(self.part) && self.field.text().trim().is_empty();
        self.picked || untyped || is_closed(self.part)
    }

    /// What is to be entered; none where that stands there already.
    pub(crate) fn text(&self) -> Option<String> {
        let text = match self.marked() {
            Some(offer) => offer.value.clone(),
            None => self.field.text().trim().to_owned(),
        };
        (text != self.begun).then_some(text)
    }
}

/// Whether nothing but what is known may stand in a field.
fn is_closed(part: Part) -> bool {
    matches!(part, Part::Governorate | Part::Liwa)
}

/// Whether all that is known is offered before anything is typed; what stands
/// there is marked, and typing begins anew.
fn is_listed(part: Part) -> bool {
    is_closed(part) || part == Part::Caseworker
}

/// What can stand in a field: places, those of `governorate` where it is one of
/// the country, and the caseworkers that are known.
pub(crate) fn known(
    part: Part,
    governorate: &str,
    caseworkers: &BTreeSet<String>,
    (lang, nothing): (Lang, String),
) -> Vec<Offer> {
    let offer = |value: &str, name: String| Offer {
        value: value.to_owned(),
        name,
    };
    let nothing = offer("", nothing);
    let governorates = place::governorates().iter();
    match part {
        Part::Governorate => {
            let all = governorates.map(|g| offer(&g.code, spoken_name(lang, &g.name).to_owned()));
            [nothing].into_iter().chain(all).collect()
        }
        Part::Liwa => {
            let is_known = place::governorate(governorate).is_some();
            let of = governorates.filter(|g| !is_known || g.code == governorate);
            let all = of.flat_map(|g| &g.liwa);
            let all = all.map(|liwa| offer(&liwa.code, spoken_name(lang, &liwa.name).to_owned()));
            [nothing].into_iter().chain(all).collect()
        }
        Part::Caseworker => {
            let all = caseworkers.iter().map(|name| offer(name, name.clone()));
            [nothing].into_iter().chain(all).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(part: Part, text: &str) -> Editing {
        let caseworkers = ["lina", "sami", "samia"].map(str::to_owned).into();
        let words = (Lang::English, "none".to_owned());
        Editing::begin(
            part,
            (text, text),
            known(part, "irbid", &caseworkers, words),
        )
    }

    fn types(cell: &mut Editing, text: &str) {
        cell.edit(|field| {
            field.insert(text);
        });
    }

    #[test]
    fn a_place_is_what_its_letters_find() {
        let mut liwa = cell(Part::Liwa, "ramtha");
        assert_eq!(liwa.text(), None);
        types(&mut liwa, "kou");
        assert_eq!(liwa.text().as_deref(), Some("koura"));
        types(&mut liwa, "x");
        assert_eq!(liwa.text().as_deref(), Some("koux"));
        let mut arabic = cell(Part::Governorate, "");
        types(&mut arabic, "Zarq");
        assert_eq!(arabic.text().as_deref(), Some("zarqa"));
    }

    #[test]
    fn a_name_that_is_known_is_taken_only_when_moved_to() {
        let mut caseworker = cell(Part::Caseworker, "lina");
        assert_eq!(caseworker.text(), None);
        types(&mut caseworker, "sam");
        assert_eq!(caseworker.text().as_deref(), Some("sam"));
        caseworker.by(1);
        assert_eq!(caseworker.text().as_deref(), Some("sami"));
        caseworker.by(1);
        assert_eq!(caseworker.text().as_deref(), Some("samia"));
    }
}
