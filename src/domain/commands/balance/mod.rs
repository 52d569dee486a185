//! Money put right: adjustments for months paid too little, and cases for
//! what was paid too much.

mod notice;
mod open;
mod pay;
mod plan;
mod post;
mod recover;
mod write_off;

pub use notice::NoticeOverpayment;
pub use open::OpenOverpayment;
pub use pay::RecordAdjustmentPayment;
pub use plan::PlanRecovery;
pub use post::PostAdjustments;
pub use recover::RecordRecovery;
pub use write_off::WriteOffOverpayment;

use crate::matters::MatterChange;
use crate::matters::balance::{BalanceChange, Overpayment};
use crate::refusal::{Code, Refusal};
use crate::{CaseFile, Event, MatterId};

fn changed(change: BalanceChange) -> Event {
    Event::MatterChanged(Box::new(MatterChange::Balance(change)))
}

fn case(file: &CaseFile, id: MatterId) -> Result<&Overpayment, Refusal> {
    file.matters.overpayment(id).ok_or_else(|| {
        Refusal::new(Code::OverpaymentNotFound)
            .at("overpayment")
            .text("id", id)
    })
}
