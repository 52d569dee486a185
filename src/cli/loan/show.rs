//! `masar loan show`: the contract, how it stands, and every instalment.

use crate::cli::desk::Desk;
use crate::cli::enrollment::{dossier_page, found};
use crate::cli::page::{Column, Field, Page, Table};
use crate::cli::phrases;
use crate::cli::read;
use crate::cli::trouble::Trouble;
use crate::cli::view::LoanView;
use masar_domain::EnrollmentId;
use masar_domain::dossier::Loan;
use masar_domain::refusal::{Code, Refusal};

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(value_name = "ENROLLMENT", value_parser = read::enrollment)]
    enrollment: EnrollmentId,
}

impl Show {
    pub(crate) fn run(self, desk: &Desk) -> Result<(), Trouble> {
        let file = desk.file(self.enrollment.household)?;
        let enrollment = found(&file, self.enrollment)?;
        let dossier = file.dossier(self.enrollment);
        let loan = dossier.and_then(|known| known.loan.as_ref());
        let loan = loan.ok_or_else(|| {
            Refusal::new(Code::LoanNotAgreed)
                .at("enrollment")
                .text("id", self.enrollment)
        })?;
        let view = LoanView::of(loan, desk.day());
        desk.show(&view, || {
            let mut page = Page::new();
            let book = desk.book().ok();
            let name = book
                .map(|book| phrases::programme(&desk.words, book, &enrollment.programme))
                .unwrap_or_default();
            page.title(format!("{}  {name}", enrollment.id));
            dossier_page::loan(&mut page, desk, loan);
            page.title(desk.words.text("cli-title-instalments"));
            page.table(instalments(desk, loan));
            page
        })
    }
}

fn instalments(desk: &Desk, loan: &Loan) -> Table {
    let words = &desk.words;
    let mut table = Table::new([
        Column::amount(words.text("cli-col-number")),
        Column::figures(words.text("cli-col-month")),
        Column::amount(words.text("cli-col-amount")),
    ]);
    for ((month, amount), no) in loan.terms.fact.schedule().zip(1..) {
        table.row([
            Field::amount(no),
            Field::figures(month),
            Field::amount(phrases::amount(amount)),
        ]);
    }
    table
}
