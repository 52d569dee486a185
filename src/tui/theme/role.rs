//! What things on the screen are, as far as their look goes.

/// The part that something plays on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Ordinary text.
    Text,
    /// What matters less: units, hints, empty places.
    Muted,
    /// Column heads and section heads.
    Heading,
    /// The title of the pane that has the keys.
    PaneTitle,
    /// The title of another pane.
    PaneTitleIdle,
    /// The row under the cursor, where a marker shows it (few bytes a move).
    CursorRow,
    /// The row under the cursor, as a bar over the whole row.
    CursorBar,
    /// A bar over a whole row that must not be overlooked.
    Banner,
    /// A selected record; a tick stands beside it.
    Selected,
    /// Letters that a search matched.
    Match,
    /// Frames of popups and lines between panes.
    Border,
    /// A key in a hint or in help.
    Key,
    /// The command that a key runs.
    KeyWord,
    /// Done, paid, saved.
    Good,
    /// Soon to end, paused, to be looked at.
    Caution,
    /// Failed, refused, overdue.
    Bad,
    /// Not yet: planned, expected.
    Waiting,
    /// A field of a form.
    Field,
    /// The field that has the keys.
    FieldActive,
    /// A field whose value is refused.
    FieldWrong,
    /// What a field would take, while it is empty.
    Placeholder,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 21] = [
        Self::Text,
        Self::Muted,
        Self::Heading,
        Self::PaneTitle,
        Self::PaneTitleIdle,
        Self::CursorRow,
        Self::CursorBar,
        Self::Banner,
        Self::Selected,
        Self::Match,
        Self::Border,
        Self::Key,
        Self::KeyWord,
        Self::Good,
        Self::Caution,
        Self::Bad,
        Self::Waiting,
        Self::Field,
        Self::FieldActive,
        Self::FieldWrong,
        Self::Placeholder,
    ];
}
