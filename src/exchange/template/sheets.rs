//! The two sheets that an office fills: one row of headings each.

use masar_text::messages::Messages;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, Format, FormatBorder, Worksheet, XlsxError,
};

use super::lists::Lists;
use crate::field::{Field, Kind, Subject};
use crate::limits::MAX_ROWS;
use crate::profile::Profile;

/// The message that names the sheet of a subject.
pub(super) fn name_id(subject: Subject) -> &'static str {
    match subject {
        Subject::Household => "import-sheet-households",
        Subject::Person => "import-sheet-people",
    }
}

/// Whether an import refuses a row without the field.
pub(super) fn is_required(field: Field) -> bool {
    let profile = Profile::built_in("masar");
    profile.is_some_and(|p| p.rule(field).is_some_and(|rule| rule.required))
}

pub(super) fn write(
    sheet: &mut Worksheet,
    subject: Subject,
    messages: &Messages,
    lists: &Lists,
) -> Result<(), XlsxError> {
    sheet.set_name(messages.text_plain(name_id(subject)))?;
    sheet.set_freeze_panes(1, 0)?;
    for (column, field) in (0..).zip(Field::of(subject)) {
        let label = messages.text_plain(&field.message_id());
        let required = is_required(field);
        // Bold and a star: never colour alone.
        let (heading, format) = match required {
            true => (format!("{label} *"), Format::new().set_bold()),
            false => (label, Format::new()),
        };
        let format = format.set_border_bottom(FormatBorder::Thin);
        sheet.set_column_width(column, width(&heading))?;
        sheet.write_string_with_format(0, column, heading, &format)?;
        prepare_column(sheet, column, field.kind(), lists)?;
    }
    Ok(())
}

/// Ids and telephones are text, or the spreadsheet takes their zeros away;
/// coded columns offer their words, and let others pass with a warning, for an
/// import also takes the codes and the other language.
fn prepare_column(
    sheet: &mut Worksheet,
    column: u16,
    kind: Kind,
    lists: &Lists,
) -> Result<(), XlsxError> {
    match kind {
        Kind::Date => {
            sheet.set_column_format(column, &Format::new().set_num_format("yyyy-mm-dd"))?
        }
        Kind::Count => sheet,
        _ => sheet.set_column_format(column, &Format::new().set_num_format("@"))?,
    };
    if let Some(range) = lists.range(kind) {
        let words = DataValidation::new()
            .allow_list_formula(range)
            .set_error_style(DataValidationErrorStyle::Warning);
        sheet.add_data_validation(1, column, MAX_ROWS - 1, column, &words)?;
    }
    Ok(())
}

fn width(heading: &str) -> u32 {
    let letters = u32::try_from(heading.chars().count()).unwrap_or(u32::MAX);
    (letters + 3).clamp(14, 40)
}
