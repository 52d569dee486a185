//! Where a family's money goes: a bank account, a wallet or a CliQ alias.

use crate::iban::Iban;
use crate::phone::Mobile;
use serde::{Deserialize, Serialize};

/// An account that can be paid into (domain facts 2.6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Account {
    Bank(Iban),
    /// A JoMoPay wallet, found by its mobile number.
    Wallet(Mobile),
    /// A CliQ alias: letters and digits.
    Alias(String),
}

/// The account and the name it is held in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payee {
    pub account: Account,
    pub holder: String,
}
