//! The sheet that explains each column of the other two.

use masar_text::messages::Messages;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::lists::Lists;
use super::sheets::{is_required, name_id};
use crate::field::Field;

/// Headings of the guide and widths in characters.
const COLUMNS: [(&str, u32); 6] = [
    ("import-guide-sheet", 14),
    ("import-guide-column", 26),
    ("import-guide-required", 10),
    ("import-guide-help", 60),
    ("import-guide-values", 50),
    ("import-guide-example", 34),
];

/// Longer lists than this are told by the name of their sheet.
const WORDS_SHOWN: usize = 12;

pub(super) fn write(
    sheet: &mut Worksheet,
    messages: &Messages,
    lists: &Lists,
) -> Result<(), XlsxError> {
    sheet.set_name(messages.text_plain("import-sheet-guide"))?;
    sheet.set_freeze_panes(1, 0)?;
    let heading = Format::new().set_bold();
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (column, (id, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, messages.text_plain(id), &heading)?;
    }
    for (row, field) in (1..).zip(Field::ALL) {
        for (column, text) in (0..).zip(line(*field, messages, lists)) {
            sheet.write_string_with_format(row, column, text, &body)?;
        }
    }
    Ok(())
}

/// What the guide says of one column.
fn line(field: Field, messages: &Messages, lists: &Lists) -> [String; 6] {
    let id = field.message_id();
    let needed = match is_required(field) {
        true => "import-guide-yes",
        false => "import-guide-no",
    };
    [
        messages.text_plain(name_id(field.subject())),
        messages.text_plain(&id),
        messages.text_plain(needed),
        messages.text_plain(&format!("{id}.help")),
        words(field, messages, lists),
        messages.text_plain(&format!("{id}.example")),
    ]
}

fn words(field: Field, messages: &Messages, lists: &Lists) -> String {
    match lists.words(field.kind()) {
        None => String::new(),
        Some(words) if words.len() <= WORDS_SHOWN => words.join(", "),
        Some(_) => {
            let args = masar_text::messages::Args::new().set("sheet", lists.sheet());
            messages.format_plain("import-guide-see-lists", &args)
        }
    }
}
