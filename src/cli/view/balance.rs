//! A balance as programs read it.

use super::{Money, RowRefView, date};
use masar_domain::CaseFile;
use masar_domain::balance::{Account, Balance};
use masar_domain::matters::balance::{Adjustment, Overpayment};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct BalanceView {
    household: String,
    /// The first month that is still paid in its own time.
    open: String,
    owed: Money,
    over: Money,
    lines: Vec<LineView>,
    adjustments: Vec<AdjustmentView>,
    overpayments: Vec<CaseView>,
}

#[derive(Debug, Serialize)]
struct LineView {
    enrollment: String,
    component: String,
    month: String,
    closed: bool,
    due: Money,
    rule: Option<RowRefView>,
    settled: Money,
    in_flight: Money,
    returned: Money,
    adjusted: Money,
    kept_back: Money,
    recovered: Money,
    written_off: Money,
    outstanding: Money,
    over: Money,
}

#[derive(Debug, Serialize)]
struct AdjustmentView {
    id: String,
    enrollment: String,
    component: String,
    of: String,
    with: String,
    amount: Money,
    /// What had been received and what was due when it was posted.
    paid: Money,
    due: Money,
    rule: String,
    state: Option<&'static str>,
    withdrawn: bool,
    by: String,
}

#[derive(Debug, Serialize)]
struct CaseView {
    id: String,
    enrollment: String,
    cause: &'static str,
    found: String,
    notice: Option<String>,
    stated: Money,
    recovered: Money,
    written_off: Money,
    open: Money,
    from: Option<String>,
    cap: Option<Money>,
    agreed: Option<String>,
    months: Vec<ExcessView>,
    by: String,
}

#[derive(Debug, Serialize)]
struct ExcessView {
    component: String,
    month: String,
    amount: Money,
}

impl BalanceView {
    pub(crate) fn of(file: &CaseFile, balance: &Balance) -> BalanceView {
        let matters = &file.matters;
        let cases = matters.overpayments.iter();
        BalanceView {
            household: file.household.id.to_string(),
            open: balance.open.to_string(),
            owed: balance.owed().into(),
            over: balance.over().into(),
            lines: balance.accounts.iter().map(LineView::of).collect(),
            adjustments: matters.adjustments.iter().map(AdjustmentView::of).collect(),
            overpayments: cases.map(|case| CaseView::of(case, balance)).collect(),
        }
    }
}

impl LineView {
    fn of(account: &Account) -> LineView {
        LineView {
            enrollment: account.enrollment.to_string(),
            component: account.component.clone(),
            month: account.month.to_string(),
            closed: account.closed,
            due: account.due.into(),
            rule: account.row.as_ref().map(RowRefView::from),
            settled: account.settled.into(),
            in_flight: account.in_flight.into(),
            returned: account.returned.into(),
            adjusted: account.adjusted.into(),
            kept_back: account.kept_back.into(),
            recovered: account.recovered.into(),
            written_off: account.written_off.into(),
            outstanding: account.outstanding().into(),
            over: account.over().into(),
        }
    }
}

impl AdjustmentView {
    fn of(posted: &Adjustment) -> AdjustmentView {
        AdjustmentView {
            id: posted.id.to_string(),
            enrollment: posted.enrollment.to_string(),
            component: posted.component.clone(),
            of: posted.of.to_string(),
            with: posted.with.to_string(),
            amount: posted.amount.into(),
            paid: posted.paid.into(),
            due: posted.due.into(),
            rule: posted.row.clone(),
            state: posted.last_payment().map(|payment| payment.state.code()),
            withdrawn: posted.withdrawn.is_some(),
            by: posted.by.to_string(),
        }
    }
}

impl CaseView {
    fn of(case: &Overpayment, balance: &Balance) -> CaseView {
        let standing = balance.case(case.id);
        let plan = case.plan();
        let month = |excess: &masar_domain::matters::balance::Excess| ExcessView {
            component: excess.component.clone(),
            month: excess.month.to_string(),
            amount: excess.amount.into(),
        };
        CaseView {
            id: case.id.to_string(),
            enrollment: case.enrollment.to_string(),
            cause: case.cause.code(),
            found: date(case.found),
            notice: case.notice.map(date),
            stated: case.stated().into(),
            recovered: case.recovered().into(),
            written_off: case.is_not_asked_back().into(),
            open: standing
                .map(|standing| standing.open)
                .unwrap_or_default()
                .into(),
            from: plan.map(|plan| plan.from.to_string()),
            cap: plan.map(|plan| plan.cap.into()),
            agreed: plan.map(|plan| plan.agreed.clone()),
            months: case.of.iter().map(month).collect(),
            by: case.by.to_string(),
        }
    }
}
