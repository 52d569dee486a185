//! Jordanian dinars: 1 dinar is 1000 fils, so three decimals (ISO 4217).

use crate::messages::{Args, Messages};

const FILS_IN_A_DINAR: u64 = 1000;

/// `-1,234.500`: dinars with three decimals and thousands parted by commas, in
/// ASCII, from whole fils.
pub fn amount(fils: i64) -> String {
    let size = fils.unsigned_abs();
    let sign = if fils < 0 { "-" } else { "" };
    let dinars = grouped(size / FILS_IN_A_DINAR);
    format!("{sign}{dinars}.{:03}", size % FILS_IN_A_DINAR)
}

/// The amount with the currency word: `150.500 JOD`, `150.500 د.أ`. The amount
/// stands between isolation marks, so that its digits and sign stay in order in
/// Arabic text.
pub fn money(messages: &Messages, fils: i64) -> String {
    messages.format("calendar-money", &with_amount(fils))
}

/// [`money`] without isolation marks: for pipes, files and logs.
pub fn money_plain(messages: &Messages, fils: i64) -> String {
    messages.format_plain("calendar-money", &with_amount(fils))
}

fn with_amount(fils: i64) -> Args {
    Args::new().set("amount", amount(fils))
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
