//! `masar view`: save, list, show and drop a view of households by name.

mod for_panes;
mod store;

pub(crate) use for_panes::shelf;
pub(crate) use store::Shelves;

use crate::cli::desk::Desk;
use crate::cli::finding;
use crate::cli::household::columns::{Column, column};
use crate::cli::output::Row;
use crate::cli::page::{self, Field, Page, Table};
use crate::cli::trouble::Trouble;

use clap::Subcommand;
use masar_text::messages::Args;
use masar_tui::views::{Saved, View, Whose};
use serde::Serialize;

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Save(Save),
    List,
    Show(Named),
    Drop(Drop),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Save {
    #[arg(value_name = "NAME", value_parser = store::name)]
    name: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    filter: String,
    #[arg(long, value_name = "A,B,C", value_parser = column, value_delimiter = ',')]
    columns: Vec<Column>,
    #[arg(long, value_name = "A,B,C", allow_hyphen_values = true)]
    sort: Option<String>,
    #[arg(long, value_name = "COLUMN", value_parser = column)]
    group: Option<Column>,
    #[arg(long)]
    shared: bool,
    #[arg(long)]
    replace: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Named {
    #[arg(value_name = "NAME")]
    name: String,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Drop {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long)]
    shared: bool,
}

/// A view, as programs read it.
#[derive(Debug, Serialize)]
struct ViewRow {
    name: String,
    whose: &'static str,
    filter: String,
    sort: Option<String>,
    columns: Vec<String>,
    group: Option<String>,
}

impl From<&Saved> for ViewRow {
    fn from(saved: &Saved) -> ViewRow {
        let View {
            filter,
            sort,
            columns,
            group,
        } = saved.view.clone();
        ViewRow {
            name: saved.name.clone(),
            whose: saved.whose.code(),
            filter,
            sort,
            columns,
            group,
        }
    }
}

impl Row for ViewRow {
    const FIELDS: &'static [&'static str] =
        &["name", "whose", "filter", "sort", "columns", "group"];
}

impl Verb {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        match self {
            Verb::Save(save) => save.run(desk),
            Verb::List => list(desk),
            Verb::Show(Named { name }) => show(desk, "", &Shelves::of(desk)?.named(&name)?),
            Verb::Drop(drop) => drop.run(desk),
        }
    }
}

fn of(shared: bool) -> Whose {
    if shared { Whose::Shared } else { Whose::Own }
}

impl Save {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let whose = of(self.shared);
        finding::sorted(
            desk,
            finding::understood(desk, &self.filter)?,
            self.sort.as_deref(),
        )?;
        let shelves = Shelves::of(desk)?;
        if !self.replace && shelves.saved(whose, &self.name)?.is_some() {
            return Err(Trouble::ViewTaken { name: self.name });
        }
        let view = View {
            filter: self.filter,
            sort: self.sort,
            columns: self
                .columns
                .iter()
                .map(|column| column.name().to_owned())
                .collect(),
            group: self.group.map(|column| column.name().to_owned()),
        };
        shelves.save(whose, &self.name, &view)?;
        let name = self.name;
        show(desk, "cli-view-saved", &Saved { name, whose, view })
    }
}

impl Drop {
    fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let whose = of(self.shared);
        let shelves = Shelves::of(desk)?;
        // What it was is shown, so that it can be saved again.
        let Some(view) = shelves.saved(whose, &self.name)? else {
            return Err(store::no_view(&self.name, &shelves.all()?));
        };
        shelves.forget(whose, &self.name)?;
        let name = self.name;
        show(desk, "cli-view-dropped", &Saved { name, whose, view })
    }
}

fn whose(desk: &Desk, saved: &Saved) -> Field {
    Field::words(desk.words.text(saved.whose.message()))
}

fn show(desk: &Desk, said: &str, saved: &Saved) -> Result<(), Trouble> {
    desk.show(&ViewRow::from(saved), || {
        let mut page = Page::new();
        if !said.is_empty() {
            let args = Args::new().set("name", &saved.name);
            page.sentence(desk.words.format(said, &args));
        }
        let fact = |id: &str, field| (desk.words.text(id), field);
        let view = &saved.view;
        page.facts([
            fact("cli-col-view", Field::words(&saved.name)),
            fact("cli-col-whose", whose(desk, saved)),
            fact("cli-col-filter", Field::figures(&view.filter)),
            fact(
                "cli-col-sort",
                Field::figures(view.sort.as_deref().unwrap_or_default()),
            ),
            fact("cli-col-columns", Field::figures(view.columns.join(","))),
            fact(
                "cli-col-group",
                Field::figures(view.group.as_deref().unwrap_or_default()),
            ),
        ]);
        page
    })
}

fn list(desk: &Desk) -> Result<(), Trouble> {
    let heading = |id: &str| desk.words.text(id);
    let table = Table::new([
        page::Column::words(heading("cli-col-view")),
        page::Column::words(heading("cli-col-whose")),
        page::Column::figures(heading("cli-col-filter")),
    ]);
    let mut list = desk.list(table, "views", &[])?;
    for saved in Shelves::of(desk)?.every()? {
        list.row(&ViewRow::from(&saved), || {
            vec![
                Field::words(&saved.name),
                whose(desk, &saved),
                Field::figures(&saved.view.filter),
            ]
        })?;
    }
    list.end::<ViewRow>(|table| {
        let mut page = Page::new();
        if table.is_empty() {
            page.sentence(desk.words.text("cli-view-none"));
        } else {
            page.table(table);
        }
        page
    })
}
