//! Saved views: a filter with its order, columns and grouping under a name.
//! Where they are kept is for others to know.

use std::fmt;

/// A view, as it was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    pub filter: String,
    /// As `sort:` takes it: `-members,name`.
    pub sort: Option<String>,
    /// Names of columns.
    pub columns: Vec<String>,
    /// The name of the column that it is grouped by.
    pub group: Option<String>,
}

/// Whose a view is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Shared,
}

impl Whose {
    /// As programs read it.
    pub fn code(self) -> &'static str {
        match self {
            Whose::Own => "own",
            Whose::Shared => "shared",
        }
    }

    /// The message of the word for it.
    pub fn message(self) -> &'static str {
        match self {
            Whose::Own => "cli-view-own",
            Whose::Shared => "cli-view-shared",
        }
    }
}

/// A view that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub name: String,
    pub whose: Whose,
    pub view: View,
}

/// Whether a view can have a name: up to 40 letters, digits, `-` and `_`.
pub fn is_name(text: &str) -> bool {
    let fits = (1..=40).contains(&text.chars().count());
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    fits && text.chars().all(plain)
}

/// What a shelf is asked to do before it says what stands on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Nothing,
    Save(String, Whose, View),
    Forget(String, Whose),
}

/// All the views there are, by name, one's own before those of everybody; or
/// why not, as code and text.
pub type Shelved = Result<Vec<Saved>, (&'static str, String)>;

/// Where views are kept.
pub struct Shelf(Box<dyn Fn(Asked) -> Shelved + Send>);

impl Shelf {
    pub fn new(keep: impl Fn(Asked) -> Shelved + Send + 'static) -> Shelf {
        Shelf(Box::new(keep))
    }

    pub(crate) fn ask(&self, asked: Asked) -> Shelved {
        (self.0)(asked)
    }
}

impl fmt::Debug for Shelf {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Shelf")
    }
}
