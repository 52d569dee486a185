//! Random commands about an employer: who it is, its workplaces, its vacancies.

use super::{Aim, pick};
use masar_domain::commands::*;
use masar_domain::employer::flag::Mark;
use masar_domain::employer::site::SiteParticulars;
use masar_domain::employer::vacancy::{ClosedBecause, VacancyTerms};
use masar_domain::employer::{Contact, EmployerKind, EmployerParticulars, Has};
use masar_domain::person::PersonName;
use masar_domain::*;

impl Aim<'_> {
    pub(super) fn change_employer(&self, known: &Employer) -> Command {
        match self.act.which % 12 {
            0 => Command::AddEmployer(AddEmployer {
                particulars: self.employer_particulars(),
            }),
            1 => Command::EditEmployer(EditEmployer {
                employer: self.mostly(known),
                particulars: self.employer_particulars(),
            }),
            2 => Command::FlagEmployer(FlagEmployer {
                employer: self.mostly(known),
                mark: pick(Mark::ALL, self.act.how),
                on: self.on,
                placement: self.file.placements.first().map(|job| job.id),
                note: self.text(),
            }),
            3 => Command::AddSite(AddSite {
                employer: self.mostly(known),
                particulars: self.site_particulars(),
            }),
            4 => Command::EditSite(EditSite {
                site: self.site(known),
                particulars: self.site_particulars(),
            }),
            5..=7 => Command::OpenVacancy(OpenVacancy {
                terms: self.offer(known),
            }),
            8..=10 => Command::EditVacancy(EditVacancy {
                vacancy: self.vacancy(known),
                terms: self.offer(known),
            }),
            _ => Command::CloseVacancy(CloseVacancy {
                vacancy: self.vacancy(known),
                on: self.on,
                why: pick(ClosedBecause::ALL, self.act.how),
                note: self.text(),
            }),
        }
    }

    /// Mostly this employer, now and then one that is not.
    fn mostly(&self, known: &Employer) -> EmployerId {
        EmployerId(known.id.0 + u32::from(self.act.how == 255))
    }

    /// One of the workplaces, now and then one that is not there.
    fn site(&self, known: &Employer) -> SiteId {
        let sites = u16::try_from(known.sites.len()).unwrap();
        SiteId {
            employer: self.mostly(known),
            no: 1 + u16::from(self.act.who)
                % (sites + u16::from(self.act.who.is_multiple_of(8))).max(1),
        }
    }

    /// One of the vacancies, now and then one that is not there.
    pub(super) fn vacancy(&self, known: &Employer) -> VacancyId {
        let vacancies = u16::try_from(known.vacancies.len()).unwrap();
        let count = vacancies + u16::from(self.act.who.is_multiple_of(8));
        VacancyId {
            employer: self.mostly(known),
            no: 1 + u16::from(self.act.who / 8) % count.max(1),
        }
    }

    fn employer_particulars(&self) -> EmployerParticulars {
        EmployerParticulars {
            name: PersonName {
                arabic: self.text(),
                latin: pick(&["", "Rihab", "Rihab"], self.act.who).into(),
            },
            kind: pick(EmployerKind::ALL, self.act.how),
            social_security: pick(&["", "1042"], self.act.how / 2).into(),
            sector: self.sector(),
            contact: Contact::default(),
            support_from: (self.act.why.is_multiple_of(2)).then_some(self.on),
        }
    }

    fn sector(&self) -> String {
        pick(&["garments", "", "garments", "nowhere"], self.act.how / 4).into()
    }

    fn has(&self) -> Has {
        pick(Has::ALL, self.act.how / 8)
    }

    fn site_particulars(&self) -> SiteParticulars {
        let (governorate, liwa) = pick(
            &[("irbid", "ramtha"), ("irbid", ""), ("ajloun", "ramtha")],
            self.act.who,
        );
        SiteParticulars {
            name: pick(&["Rihab", "Rihab", " "], self.act.how).into(),
            governorate: governorate.into(),
            liwa: liwa.into(),
            locality: self.text(),
            branch: self.has(),
            bus: Has::NotKnown,
            childcare: self.has(),
            accessible: Has::Yes,
        }
    }

    /// Few seats, so that they are all taken now and then.
    fn offer(&self, known: &Employer) -> VacancyTerms {
        let until = self.on + chrono::Days::new(u64::from(self.act.why));
        VacancyTerms {
            title: pick(&["Sewing", "Sewing", "Sewing", ""], self.act.why).into(),
            site: self.site(known),
            sector: self.sector(),
            seats: u16::from(self.act.how % 4),
            wage: self.amount(),
            transport: self.has(),
            childcare: self.has(),
            accessible: self.has(),
            needs: self.text(),
            open_from: self.on,
            open_until: match self.act.why % 4 {
                0 => self.on.pred_opt(),
                1 => Some(until),
                _ => None,
            },
        }
    }
}
