//! Where money goes: what kind of account, which, and in whose name.

use masar_domain::account::{Account, Payee};

use super::answers::{Answers, Wrong};
use super::choice::{coded, or_none};
use super::field::{Field, Kind, Need};
use super::fields::Fields;
use super::words::Words;

/// The kinds of account, as the catalogue names them (`form-account-bank`).
const KINDS: [&str; 3] = ["bank", "wallet", "alias"];

/// Fields for an account that may be left out.
pub(super) fn optional() -> Vec<Field> {
    let kinds = or_none(coded("form-account", KINDS));
    fields(Field::choice("payee.kind", kinds))
}

/// Fields for an account, filled in from the one on record.
pub(super) fn required(known: Option<&Payee>) -> Vec<Field> {
    let kind = Field::choice("payee.kind", coded("form-account", KINDS)).required();
    let (code, account, holder) = match known {
        Some(payee) => written(payee),
        None => ("", String::new(), ""),
    };
    let mut fields = fields(kind.with(code));
    for (id, value) in [
        ("payee.account", account.as_str()),
        ("payee.holder", holder),
    ] {
        if let Some(at) = fields.iter().position(|field| field.id == id) {
            let field = fields.remove(at);
            fields.insert(at, field.with(value));
        }
    }
    fields
}

fn fields(kind: Field) -> Vec<Field> {
    vec![
        kind,
        Field::code("payee.account", Kind::Code).required(),
        Field::text("payee.holder")
            .required()
            .hint("form-hint-payee-holder"),
    ]
}

fn written(payee: &Payee) -> (&'static str, String, &str) {
    let holder = payee.holder.as_str();
    match &payee.account {
        Account::Bank(iban) => ("bank", iban.to_string(), holder),
        Account::Wallet(mobile) => ("wallet", mobile.to_string(), holder),
        Account::Alias(alias) => ("alias", alias.clone(), holder),
    }
}

/// Checks the account by what kind it is, and asks for nothing where none is.
pub(super) fn arrange(fields: &mut Fields) {
    let (kind, hint) = match fields.value("payee.kind") {
        "bank" => (Kind::Iban, "form-hint-iban"),
        "wallet" => (Kind::Mobile, "form-hint-wallet"),
        _ => (Kind::Code, "form-hint-alias"),
    };
    let given = !fields.value("payee.kind").is_empty();
    fields.kind("payee.account", kind);
    fields.hint("payee.account", Some(Words::message(hint)));
    for id in ["payee.account", "payee.holder"] {
        fields.ask(id, given);
        fields.need(id, Need::Required);
    }
}

pub(super) fn read(answers: Answers<'_>) -> Result<Option<Payee>, Wrong> {
    let account = match answers.text("payee.kind").as_str() {
        "bank" => Account::Bank(answers.iban("payee.account")?),
        "wallet" => Account::Wallet(answers.mobile("payee.account")?),
        "alias" => Account::Alias(answers.text("payee.account")),
        _ => return Ok(None),
    };
    let holder = answers.text("payee.holder");
    Ok(Some(Payee { account, holder }))
}
