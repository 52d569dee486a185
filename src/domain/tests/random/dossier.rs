//! Random commands about dossiers: stages, papers, attendance, loans, rulings.

use super::{Aim, pick};
use masar_domain::commands::dossier::*;
use masar_domain::commands::*;
use masar_domain::dossier::{Dossier, LoanTerms, Occasion};
use masar_domain::enrollment::Enrollment;
use masar_domain::rules::Programme;
use masar_domain::*;

impl Aim<'_> {
    /// What an enrollment in that programme brings along, mostly right.
    pub(super) fn opening(&self, programme: Option<&Programme>) -> Opening {
        let Some(programme) = programme.filter(|_| self.act.how % 16 != 3) else {
            return Opening::default();
        };
        let choice = usize::from(self.act.who);
        let event = (!programme.events.is_empty())
            .then(|| &programme.events[choice % programme.events.len()]);
        let ago = [0, 31, 45, 90][usize::from(self.act.how % 4)];
        let occasion = event.map(|event| Occasion {
            event: event.code.clone(),
            on: self.on - chrono::Days::new(ago),
        });
        let product = (!programme.products.is_empty()).then(|| {
            programme.products[choice % programme.products.len()]
                .code
                .clone()
        });
        let papers = event.map_or(Vec::new(), |event| event.papers.clone());
        Opening {
            occasion,
            product: product.unwrap_or_default(),
            papers,
        }
    }

    pub(super) fn change_dossier(&self) -> Command {
        let (id, known) = self.enrollment();
        let programme = known.and_then(|known| self.book.programme(&known.programme));
        let (Some(known), Some(programme)) = (known, programme) else {
            return DossierWork::SeePaper(self.paper(None)).on(id);
        };
        self.work(known, programme).on(id)
    }

    fn work(&self, known: &Enrollment, programme: &Programme) -> DossierWork {
        let empty = Dossier::new(known.id);
        let dossier = self.file.dossier(known.id).unwrap_or(&empty);
        let on = self.on;
        match self.act.which % 12 {
            0 | 1 => self.stage(programme, dossier),
            2 | 3 => DossierWork::SeePaper(self.paper(Some(programme))),
            4 => DossierWork::RecordAttendance(RecordAttendance {
                month: Month::of(on),
                held: u16::from(self.act.how % 34),
                attended: u16::from(self.act.why % 20),
            }),
            5 if dossier.loan.is_none() => self.agree(),
            5 | 6 => self.tranche(dossier),
            7 => DossierWork::SeeSocialSecurity(SeeSocialSecurity { on }),
            8 => DossierWork::RecordRepayment(RecordRepayment {
                amount: self.amount(),
                on,
            }),
            9 => DossierWork::GiveInKind(GiveInKind {
                what: self.text(),
                value: (self.act.why.is_multiple_of(2)).then(|| self.amount()),
                on,
            }),
            10 if dossier.rulings.iter().all(|r| r.ended.is_some()) => {
                DossierWork::RuleMonths(RuleMonths {
                    component: match programme.components.first() {
                        Some(part) => part.code.clone(),
                        None => "cash".into(),
                    },
                    months: u16::from(self.act.who % 16),
                    from: on,
                    why: self.text(),
                })
            }
            _ => self.end_ruling(dossier),
        }
    }

    /// Of the last one mostly.
    fn end_ruling(&self, dossier: &Dossier) -> DossierWork {
        let last = dossier
            .rulings
            .last()
            .filter(|_| !self.act.who.is_multiple_of(4));
        DossierWork::EndRuling(EndRuling {
            no: last.map_or(u16::from(self.act.who % 3), |ruling| ruling.no),
            on: last.map_or(self.on, |ruling| self.on.max(ruling.from)),
            why: self.text(),
        })
    }

    fn stage(&self, programme: &Programme, dossier: &Dossier) -> DossierWork {
        let last = dossier.stage().map(|stage| stage.stage.as_str());
        let next: Vec<&str> = programme.stages_after(last).collect();
        let stage = match next.len() {
            0 => "grant",
            count => next[usize::from(self.act.how) % count],
        };
        DossierWork::TakeStage(TakeStage {
            stage: stage.into(),
            on: self.on,
            note: self.text(),
        })
    }

    fn paper(&self, programme: Option<&Programme>) -> SeePaper {
        let papers = programme.map_or(&[][..], |programme| &programme.papers);
        let paper = match papers.len() {
            0 => "id",
            count => &papers[usize::from(self.act.how) % count].code,
        };
        SeePaper {
            paper: paper.into(),
            on: self.on,
        }
    }

    fn agree(&self) -> DossierWork {
        let principal = self.amount();
        DossierWork::AgreeLoan(AgreeLoan {
            terms: LoanTerms {
                principal,
                payable: Fils(principal.0.saturating_add(i64::from(self.act.who) - 5)),
                tranches: u16::from(self.act.why % 4),
                first_due: Month::of(self.on).plus(i32::from(self.act.how % 8) - 1),
                instalments: u16::from(self.act.how),
                signed: self.on,
            },
        })
    }

    /// A part of what is left, the last one all of it.
    fn tranche(&self, dossier: &Dossier) -> DossierWork {
        let left = dossier.loan.as_ref().map(|loan| {
            let out = loan.tranches.iter().map(|t| t.fact.amount);
            let left = loan.terms.fact.principal.minus(Fils::sum(out).unwrap());
            left.unwrap()
        });
        let amount = match (left, self.act.how % 4) {
            (Some(left), 0 | 1) => left,
            (Some(left), 2) => Fils(left.0 / 2),
            _ => pick(&[Fils(1), Fils(0), Fils(84_000)], self.act.why),
        };
        DossierWork::PayTranche(PayTranche {
            amount,
            on: self.on,
        })
    }
}
