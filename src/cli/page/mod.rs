//! What a person is shown: titles, facts, tables and sentences, in order. How
//! wide a cell is and which way it is read is decided when it is printed.

mod isolate;
mod paper;
mod print;
mod table;

pub(crate) use paper::{Paper, Stream};
pub(crate) use table::{Column, Table};

/// One field: text that is read as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) text: String,
    pub(crate) kind: Kind,
}

/// What a field is made of; decides its direction and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Names and sentences, in the direction of their letters.
    Words,
    /// Ids, dates, codes: left to right always.
    Figures,
    /// Money and counts: left to right, at the right edge of their column.
    Amount,
}

impl Field {
    pub(crate) fn words(text: impl Into<String>) -> Field {
        let (text, kind) = (text.into(), Kind::Words);
        Field { text, kind }
    }

    pub(crate) fn figures(text: impl ToString) -> Field {
        let (text, kind) = (text.to_string(), Kind::Figures);
        Field { text, kind }
    }

    pub(crate) fn amount(text: impl ToString) -> Field {
        let (text, kind) = (text.to_string(), Kind::Amount);
        Field { text, kind }
    }

    pub(crate) fn empty() -> Field {
        Field::figures("")
    }
}

#[derive(Clone, Debug)]
enum Block {
    Title(String),
    Sentence {
        text: String,
        indent: usize,
    },
    /// Printed as it is, line by line: help.
    Verbatim(String),
    Table(Table),
    Gap,
}

/// A page, from top to bottom.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    blocks: Vec<Block>,
}

impl Page {
    pub(crate) fn new() -> Page {
        Page::default()
    }

    /// A heading, with room above it.
    pub(crate) fn title(&mut self, text: impl Into<String>) -> &mut Page {
        if !self.blocks.is_empty() {
            self.blocks.push(Block::Gap);
        }
        self.blocks.push(Block::Title(text.into()));
        self
    }

    pub(crate) fn sentence(&mut self, text: impl Into<String>) -> &mut Page {
        self.indented(text, 0)
    }

    /// A sentence that belongs to what stands above it.
    pub(crate) fn under(&mut self, text: impl Into<String>) -> &mut Page {
        self.indented(text, 2)
    }

    fn indented(&mut self, text: impl Into<String>, indent: usize) -> &mut Page {
        let text = text.into();
        self.blocks.push(Block::Sentence { text, indent });
        self
    }

    pub(crate) fn verbatim(&mut self, text: impl Into<String>) -> &mut Page {
        self.blocks.push(Block::Verbatim(text.into()));
        self
    }

    /// Labels with what they say; those that say nothing are left out.
    pub(crate) fn facts(&mut self, facts: impl IntoIterator<Item = (String, Field)>) -> &mut Page {
        let mut table = Table::new([Column::words(""), Column::words("")]);
        for (label, field) in facts {
            if !field.text.is_empty() {
                table.row([Field::words(label), field]);
            }
        }
        self.blocks.push(Block::Table(table));
        self
    }

    pub(crate) fn table(&mut self, table: Table) -> &mut Page {
        self.blocks.push(Block::Table(table));
        self
    }
}
