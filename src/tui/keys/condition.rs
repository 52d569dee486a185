//! When a binding counts: `when = "arabic"`.

/// What a binding may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// The interface speaks Arabic.
    Arabic,
    /// The interface speaks English.
    English,
    /// The panes show an earlier day.
    Past,
    /// The panes show today.
    Today,
    /// A filter is in force.
    Filtered,
    /// The screen is wide enough for the details at its side.
    Wide,
    /// The tour is on, and there is nothing else to go back from.
    Tour,
}

impl Condition {
    pub const ALL: [Condition; 7] = [
        Condition::Arabic,
        Condition::English,
        Condition::Past,
        Condition::Today,
        Condition::Filtered,
        Condition::Wide,
        Condition::Tour,
    ];

    /// The word in a keymap file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Condition::Arabic => "arabic",
            Condition::English => "english",
            Condition::Past => "past",
            Condition::Today => "today",
            Condition::Filtered => "filtered",
            Condition::Wide => "wide",
            Condition::Tour => "tour",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Condition> {
        Condition::ALL
            .into_iter()
            .find(|known| known.code() == code)
    }
}

/// The conditions that hold now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holding(u8);

impl Holding {
    #[must_use]
    pub fn with(self, condition: Condition, holds: bool) -> Holding {
        let bit = 1 << condition as u8;
        match holds {
            true => Holding(self.0 | bit),
            false => Holding(self.0 & !bit),
        }
    }

    #[must_use]
    pub fn has(self, condition: Condition) -> bool {
        self.0 & (1 << condition as u8) != 0
    }
}

/// Where keys are looked up: the contexts that are active together, the
/// innermost first, and what holds.
#[derive(Clone, Copy, Debug)]
pub struct Active<'a> {
    pub contexts: &'a [&'a str],
    pub holding: Holding,
}

impl<'a> From<&'a [&'a str]> for Active<'a> {
    fn from(contexts: &'a [&'a str]) -> Active<'a> {
        let holding = Holding::default();
        Active { contexts, holding }
    }
}

impl<'a, const N: usize> From<&'a [&'a str; N]> for Active<'a> {
    fn from(contexts: &'a [&'a str; N]) -> Active<'a> {
        Active::from(contexts.as_slice())
    }
}
