//! The columns that a list of households can have: the one table that the
//! panes and the plain verbs go by.
//!
//! What lives here: names, headings, what stands in a column for a household,
//! subtotals, and a household's lot in a sample. What does not: where a column
//! stands on the screen or on a page.

mod aid;
mod cell;
mod group;
mod place;
pub mod sample;
mod shown;

pub use cell::Cell;
pub use group::{Grouped, grouped, subtotal};
pub use place::{named_place, place};
pub use shown::{NARROWEST, Shown, WIDEST};

use masar_domain::filter::fields::{self, Field, Subject};

/// What a column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Id,
    Head,
    Place,
    Governorate,
    Liwa,
    Locality,
    Members,
    /// State of its enrollment in cash aid.
    Aid,
    /// What it is paid for one period.
    AidAmount,
    /// A month's part of its cash aid, also while that is suspended.
    AidMonth,
    /// Wages of those at work, a month.
    Wages,
    /// Where it stands, in one glance.
    Standing,
    /// The first clock to end.
    Ends,
    Phone,
    Caseworker,
    Registered,
}

/// What a column holds, which decides how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words of the interface.
    Words,
    /// What people wrote.
    Names,
    /// Ids, dates, telephones.
    Codes,
    /// Figures: at the right edge in either language, never cut.
    Figures,
}

/// What there is to know of a column.
struct Facts {
    column: Column,
    /// Its name for programs.
    name: &'static str,
    /// Its name in Arabic.
    arabic: &'static str,
    /// The message of its heading.
    heading: &'static str,
    holds: Holds,
    /// Cells that it takes on a screen.
    wide: u16,
    /// The field of the filter language that is about the same, empty where
    /// none is.
    field: &'static str,
}

use Holds::{Codes, Figures, Names, Words};

const fn of(
    column: Column,
    (name, arabic, heading): (&'static str, &'static str, &'static str),
    holds: Holds,
    wide: u16,
    field: &'static str,
) -> Facts {
    Facts {
        column,
        name,
        arabic,
        heading,
        holds,
        wide,
        field,
    }
}

/// In the order in which they are offered.
#[rustfmt::skip]
const COLUMNS: [Facts; 16] = [
    of(Column::Id,          ("id", "رقم الملف", "cli-col-case"),                  Codes,   10, "case"),
    of(Column::Head,        ("head", "رب الأسرة", "cli-col-head"),                Names,   22, "name"),
    of(Column::Place,       ("place", "المكان", "cli-col-place"),                 Words,   16, "liwa"),
    of(Column::Governorate, ("governorate", "المحافظة", "cli-col-governorate"),   Words,   12, "gov"),
    of(Column::Liwa,        ("liwa", "اللواء", "cli-col-liwa"),                   Words,   16, "liwa"),
    of(Column::Locality,    ("locality", "البلدة", "cli-col-locality"),           Names,   16, ""),
    of(Column::Members,     ("members", "الأفراد", "cli-col-members"),            Figures,  7, "members"),
    of(Column::Aid,         ("aid", "المعونة", "cli-col-aid"),                    Words,   10, "aid"),
    of(Column::AidAmount,   ("aid_amount", "مبلغ المعونة", "cli-col-aid-amount"), Figures, 12, "amount"),
    of(Column::AidMonth,    ("aid_month", "المعونة الشهرية", "cli-col-aid-month"), Figures, 9, "amount"),
    of(Column::Wages,       ("work_wages", "الأجور", "cli-col-wages"),            Figures,  9, "wages"),
    of(Column::Standing,    ("standing", "الوضع", "cli-col-standing"),            Words,   13, "aid"),
    of(Column::Ends,        ("next_end", "أقرب انتهاء", "cli-col-ends"),          Codes,   12, ""),
    of(Column::Phone,       ("phone", "الهاتف", "cli-col-phone"),                 Codes,   12, "phone"),
    of(Column::Caseworker,  ("caseworker", "الباحث", "cli-col-caseworker"),       Names,   12, "caseworker"),
    of(Column::Registered,  ("registered", "التسجيل", "cli-col-registered"),      Codes,   10, "registered"),
];

/// Other names.
const OTHERS: [(&str, Column); 5] = [
    ("case", Column::Id),
    ("gov", Column::Governorate),
    ("district", Column::Liwa),
    ("wages", Column::Wages),
    ("amount", Column::AidAmount),
];

impl Column {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Column> {
        COLUMNS.iter().map(|facts| facts.column)
    }

    /// The one of a name in either language.
    pub fn named(text: &str) -> Option<Column> {
        let said = text.trim().to_lowercase();
        let own = COLUMNS
            .iter()
            .find(|facts| facts.name == said || facts.arabic == said);
        let other = OTHERS.iter().find(|(name, _)| *name == said);
        own.map(|facts| facts.column)
            .or(other.map(|(_, column)| *column))
    }

    fn facts(self) -> &'static Facts {
        let found = COLUMNS.iter().find(|facts| facts.column == self);
        found.unwrap_or(&COLUMNS[0])
    }

    /// Its name for programs.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// The message of its heading.
    pub fn heading(self) -> &'static str {
        self.facts().heading
    }

    pub fn holds(self) -> Holds {
        self.facts().holds
    }

    /// Cells that it takes on a screen unless somebody says otherwise.
    pub fn wide(self) -> u16 {
        self.facts().wide
    }

    /// The field of a filter that asks for what it shows.
    pub fn field(self) -> Option<&'static Field> {
        fields::field(Subject::Household, self.facts().field)
    }

    /// Whether its cells of many households can be added up.
    pub fn is_summed(self) -> bool {
        matches!(
            self,
            Column::Members | Column::AidAmount | Column::AidMonth | Column::Wages
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use masar_text::Lang;
    use masar_text::messages::Messages;

    #[test]
    fn every_column_is_found_by_its_names_and_has_a_heading() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            for facts in &COLUMNS {
                assert_eq!(Column::named(facts.name), Some(facts.column));
                assert_eq!(Column::named(facts.arabic), Some(facts.column));
                assert!(messages.has(facts.heading), "{}", facts.heading);
                let asked = facts.column.field().map(|field| field.name);
                assert_eq!(asked.unwrap_or_default(), facts.field);
            }
        }
        assert_eq!(Column::named("GOV"), Some(Column::Governorate));
        assert_eq!(Column::named("hed"), None);
    }
}
