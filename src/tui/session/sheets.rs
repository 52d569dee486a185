//! The register behind a sheet: what stands in cells that something is entered
//! in, and what is copied from it.

use super::sight::Sight;
use crate::app::{Beyond, Copied, Copying, Event, Laid, LaidRow, Laying, Onto};
use crate::panes::shown_in_cell;
use masar_domain::batch::{Part, Setting};
use masar_exchange::intake::Refused;
use masar_exchange::intake::update::{Key, UpdateRow};
use masar_exchange::value::Fault;
use masar_store::StoreError;
use std::collections::HashMap;

impl Sight {
    /// Looks what stands where something is to be entered.
    pub(super) fn lay(&self, laying: Laying) -> Result<Event, StoreError> {
        let unread = laying.unread.clone();
        let (rows, refused) = match laying.onto {
            Onto::Rows(rows) => (rows, Vec::new()),
            Onto::Down { from, parts, rows } => (self.down(&from, &parts, &rows)?, Vec::new()),
            Onto::Named(ref rows) => self.named(rows, &laying)?,
        };
        let mut laid = Laid {
            rows: Vec::with_capacity(rows.len()),
            refused,
            unread,
        };
        for (number, setting) in rows {
            let Some(file) = self.register.file_numbered(number)? else {
                continue;
            };
            laid.rows.push(LaidRow {
                number,
                household: file.household.id,
                setting,
                standing: Setting::standing(&file.household, self.today()),
            });
        }
        Ok(Event::Laid(Box::new(laid)))
    }

    /// What stands in the first row, for each of the others. What nothing takes
    /// away is not taken away by a row without it.
    fn down(
        &self,
        (first, entered): &(u32, Box<Setting>),
        parts: &[Part],
        rows: &[u32],
    ) -> Result<Vec<(u32, Setting)>, StoreError> {
        let Some(file) = self.register.file_numbered(*first)? else {
            return Ok(Vec::new());
        };
        let stands = entered.over(&Setting::standing(&file.household, self.today()));
        let mut setting = Setting::default();
        for part in parts {
            let is_empty = stands.text(*part).unwrap_or_default().is_empty();
            if !(is_empty && part.stays()) {
                setting.put(stands.only(*part));
            }
        }
        Ok(rows.iter().map(|row| (*row, setting.clone())).collect())
    }

    /// The households that rows name: each known, each once, each in the sheet.
    #[expect(clippy::type_complexity, reason = "rows, and those that are refused")]
    fn named(
        &self,
        rows: &[UpdateRow],
        laying: &Laying,
    ) -> Result<(Vec<(u32, Setting)>, Vec<Refused>), StoreError> {
        let (mut named, mut refused) = (Vec::new(), Vec::new());
        let mut seen: HashMap<u32, u32> = HashMap::new();
        for row in rows {
            let found = row.household(|key| {
                let file = match key {
                    Key::Case(id) => self.register.file(*id)?,
                    Key::Number(number) => self.register.find_number(*number)?,
                };
                Ok::<_, StoreError>(file.map(|file| file.household.id.number))
            })?;
            let number = match found {
                Ok(number) => number,
                Err(why) => {
                    refused.push(why);
                    continue;
                }
            };
            let is_shown = laying.beyond == Beyond::Added || laying.members.contains(number);
            match seen.insert(number, row.origin.row) {
                _ if !is_shown => refused.push(row.refused(Some(0), Fault::NotShown)),
                Some(earlier) => {
                    refused.push(row.refused(Some(0), Fault::Repeated { row: earlier }));
                }
                None => named.push((number, row.setting.clone())),
            }
        }
        Ok((named, refused))
    }

    /// The cells of rows, as they will stand.
    pub(super) fn copy_cells(&self, copying: &Copying) -> Result<Event, StoreError> {
        let mut copied = Copied {
            whole: Vec::new(),
            public: Vec::new(),
            held_back: 0,
        };
        for (number, entered) in &copying.rows {
            let Some(file) = self.register.file_numbered(*number)? else {
                continue;
            };
            let stands = entered.over(&Setting::standing(&file.household, self.today()));
            let (mut whole, mut public) = (Vec::new(), Vec::new());
            for part in &copying.parts {
                let text = stands.text(*part).unwrap_or_default();
                let shown = shown_in_cell(self.messages.lang(), *part, &text);
                let is_private = is_private(*part);
                copied.held_back += usize::from(is_private && !text.is_empty());
                public.push(if is_private {
                    String::new()
                } else {
                    shown.clone()
                });
                whole.push(shown);
            }
            copied.whole.push(whole);
            copied.public.push(public);
        }
        Ok(Event::CellsCopied(Box::new(copied)))
    }
}

/// What is never put on a clipboard, where any program can read it: where people
/// live, their numbers and their names.
fn is_private(part: Part) -> bool {
    !matches!(part, Part::Caseworker | Part::Governorate | Part::Liwa)
}
