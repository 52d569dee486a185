//! The words that coded columns take, on a sheet of their own.

use masar_text::messages::{Lang, Messages};
use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use crate::field::{CodeList, Field, Kind, Places, codes};
use crate::value::Choice;

/// The word lists in the template's language; one column each.
pub(super) struct Lists {
    sheet: String,
    columns: Vec<(Kind, String, Vec<String>)>,
}

impl Lists {
    pub(super) fn new(messages: &Messages, places: &Places) -> Self {
        let name = |choice: &Choice| match messages.lang() {
            Lang::English => choice.english.clone(),
            Lang::Arabic => choice.arabic.clone(),
        };
        let governorates = places.governorates.iter().map(name).collect();
        let liwa = places.liwa.iter().map(|(_, choice)| name(choice)).collect();
        let mut columns = vec![
            column(messages, Field::HouseholdGovernorate, governorates),
            column(messages, Field::HouseholdLiwa, liwa),
        ];
        for field in Field::ALL {
            if let Kind::Code(list) = field.kind() {
                columns.push(column(messages, *field, words(messages, list)));
            }
        }
        columns.retain(|(_, _, words)| !words.is_empty());
        Self {
            sheet: messages.text_plain("import-sheet-lists"),
            columns,
        }
    }

    /// The name of the sheet.
    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The words that a kind of field takes.
    pub(super) fn words(&self, kind: Kind) -> Option<&[String]> {
        let found = self.columns.iter().find(|(of, _, _)| *of == kind);
        found.map(|(_, _, words)| words.as_slice())
    }

    /// Where the words of a kind stand, as a formula.
    pub(super) fn range(&self, kind: Kind) -> Option<Formula> {
        let place = self.columns.iter().position(|(of, _, _)| *of == kind)?;
        let (_, _, words) = self.columns.get(place)?;
        let column = crate::table::Column::from(place);
        let (sheet, last) = (&self.sheet, words.len() + 1);
        Some(Formula::new(format!(
            "='{sheet}'!${column}$2:${column}${last}"
        )))
    }

    pub(super) fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(&self.sheet)?;
        sheet.set_freeze_panes(1, 0)?;
        let heading = Format::new().set_bold();
        for (column, (_, label, words)) in (0..).zip(&self.columns) {
            sheet.set_column_width(column, 24)?;
            sheet.write_string_with_format(0, column, label, &heading)?;
            for (row, word) in (1..).zip(words) {
                sheet.write_string(row, column, word)?;
            }
        }
        Ok(())
    }
}

fn column(messages: &Messages, field: Field, words: Vec<String>) -> (Kind, String, Vec<String>) {
    let label = messages.text_plain(&field.message_id());
    (field.kind(), label, words)
}

fn words(messages: &Messages, list: CodeList) -> Vec<String> {
    let codes = codes(list).into_iter();
    let words = codes.map(|code| messages.text_plain(&list.message_id(code)));
    words.collect()
}
