//! Forms: what a caseworker fills in to change a case, one form a file.
//!
//! What lives here: fields and how they are typed in, checked and drawn; the
//! forms themselves as lists of fields; and what will follow from what is
//! typed, shown before it is saved. What does not: keys (the caller resolves
//! them and hands commands in), the register (the caller gives the command to
//! it and hands a refusal back) and the rules, which are `decide`'s.
//!
//! **To add a form** for a command (`visit_add` is the pattern):
//! 1. a file `visit_add.rs`: the fields (ids are the fields that refusals name,
//!    each with a message), and `impl Purpose` (title, command,
//!    what is foreseen); `mod` and `pub use` here;
//! 2. `commands/household.rs` or a file of its own: `with_file(app,
//!    forms::visit_add)`, which opens it on the household under the cursor of
//!    whatever screen; `choose::among` first where it is about one of several;
//! 3. `commands/table.rs`: `opens(..)` (`grave(..)` where it cannot be taken
//!    back), and keys under `[panes]` in `keymaps/default.toml`;
//! 4. the catalogue, both languages: `form-title-..`, `key-..` with `.short`,
//!    `app-done-..` for the command, the refusals' words.
//!
//! Invariants: a refusal never loses what was typed; nothing but the command
//! `form.save` saves, so a pasted line end does not; and what a form gives has
//! been decided on a copy of the case file first, so that only what the copy
//! cannot know can still be refused.

mod address;
mod answers;
mod balance_adjust;
mod balance_pay;
mod batch_apply;
mod batch_start;
mod birth;
mod choice;
mod contact_add;
mod correction;
mod day;
mod disability;
mod dossier;
mod draw;
mod draw_field;
mod duplicate_decide;
mod duplicate_merge;
mod employer_add;
mod enrollment_add;
mod enrollment_amount;
mod enrollment_correct;
mod enrollment_step;
mod field;
mod fields;
mod fit;
mod foresight;
mod form;
mod graduation_assess;
mod graduation_check;
mod graduation_decide;
mod graduation_reassess;
mod graduation_reopen;
mod graduation_words;
mod grid_apply;
mod grievance;
mod heir;
mod household_add;
mod household_edit;
mod household_office;
mod life;
mod life_foresight;
mod life_people;
mod list;
mod look_back;
mod note_add;
mod other;
mod overpayment;
mod payee;
mod payee_fields;
mod person_add;
mod person_edit;
mod person_fields;
mod person_leave;
mod phones;
mod placement_add;
mod placement_check;
mod placement_confirm;
mod placement_correct;
mod placement_fare;
mod placement_link;
mod placement_step;
mod problem;
mod purpose;
mod referral;
mod review;
mod site_add;
mod task;
mod trial;
mod typing;
mod vacancy_add;
mod visit_add;
mod visit_plan;
mod whatif;
mod words;
mod workplace;
mod wrap;

#[cfg(test)]
mod tests;

pub use balance_adjust::balance_adjust;
pub use balance_pay::balance_pay;
pub(crate) use balance_pay::may_follow;
pub use batch_apply::batch_apply;
pub use batch_start::{Whom, batch_start};
pub use contact_add::contact_add;
pub use disability::disability;
pub use dossier::{dossier, has_dossier, loan_repay};
pub use duplicate_decide::duplicate_decide;
pub use duplicate_merge::duplicate_merge;
pub use employer_add::employer_add;
pub use enrollment_add::enrollment_add;
pub use enrollment_amount::{enrollment_amount, is_by_decision};
pub use enrollment_correct::enrollment_correct;
pub use enrollment_step::enrollment_step;
pub use form::Form;
pub use graduation_assess::graduation_assess;
pub use graduation_check::graduation_check;
pub use graduation_decide::graduation_decide;
pub use graduation_reassess::graduation_reassess;
pub use graduation_reopen::graduation_reopen;
pub use grid_apply::grid_apply;
pub use grievance::{grievance_add, grievance_answer};
pub use household_add::household_add;
pub use household_edit::household_edit;
pub use household_office::household_office;
pub use life::{household_merge, household_split, people_move};
pub use look_back::look_back;
pub use note_add::note_add;
pub use overpayment::{CaseStep, overpayment};
pub use payee::payee;
pub use person_add::person_add;
pub use person_edit::person_edit;
pub use person_leave::person_leave;
pub use placement_add::{placement_add, placement_in};
pub use placement_check::placement_check;
pub use placement_confirm::placement_confirm;
pub use placement_correct::{placement_correct, placement_wage};
pub use placement_fare::placement_fare;
pub use placement_link::placement_link;
pub use placement_step::placement_step;
pub use referral::{referral_add, referral_step};
pub use site_add::site_add;
pub use task::{task_add, task_done, task_drop};
pub use vacancy_add::{Meant, vacancy_add};
pub use visit_add::visit_add;
pub use visit_plan::{visit_move, visit_off, visit_plan};
pub use whatif::{Question, whatif};
pub(crate) use words::{refusal, said};

use std::sync::Arc;

use chrono::NaiveDate;
use masar_domain::batch::Change;
use masar_domain::{Office, RuleBook, UserName};
use masar_store::batch::Take;
use masar_text::messages::Messages;

use crate::app::Past;
use crate::input::Key;

/// Where and when a form is filled in, and by whom.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The words, in the language of the screen.
    pub messages: Arc<Messages>,
    /// The rules that bind what is typed.
    pub book: Arc<RuleBook>,
    /// The date on the wall in Amman.
    pub today: NaiveDate,
    /// The office that registers.
    pub office: Office,
    /// Who fills the form in.
    pub user: UserName,
}

/// Something that reaches a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormInput {
    /// A command of the key table: `form.next`, `form.previous`, `form.choose`,
    /// `form.save`, `form.cancel`; any other does nothing.
    Command(String),
    /// A key that is bound to nothing: a letter, or a key that edits.
    Key(Key),
    /// Text that was pasted, as it came.
    Paste(String),
}

/// What an input came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormStep {
    /// The form goes on.
    Stay,
    /// The form is given up; nothing is to be saved.
    Cancelled,
    /// This is to be given to the register. The form stays as it is until the
    /// caller closes it, or hands the refusal back with [`Form::refuse`].
    Give(masar_domain::Command),
    /// The same for what concerns two households: both change or neither.
    Live(masar_domain::life::Life),
    /// Nothing is to be changed: this is to be shown.
    Look(Look),
    /// The file of another household is to be handed to [`Form::consulted`].
    Consult(masar_domain::HouseholdId),
}

/// What a form that changes nothing asks to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// The panes as of an earlier day.
    Back(Past),
    /// What a change of many households comes to, and one reason for all.
    Plan(Whom, Change, String),
    /// What is entered in the sheet comes to, and one reason for all of it.
    Sheet(String),
    /// The plan that is looked at is to be carried out.
    Apply(Take),
    /// What would be if a person took a job.
    Offer(Box<Question>),
}

/// A day as people write it, by itself: `2026-03-15`, `15/3/2026`, `-3`.
pub(crate) fn read_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    day::read(text, today).ok()
}
