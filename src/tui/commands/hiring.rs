//! Employers, their workplaces and vacancies put on record, and the vacancy of
//! a job: forms that need to know of employers before they open.

use super::household::with_file;
use super::{Count, forms, vacancy};
use crate::app::{App, Effect, Hiring, Notice, Wanted};
use crate::forms as form;
use masar_domain::About;

pub(super) fn employer(app: &mut App, _: Count) -> Vec<Effect> {
    let new = form::employer_add(&forms::setting(app));
    forms::open(app, new)
}

/// Of the employer of the marked vacancy, unless another is chosen.
pub(super) fn site(app: &mut App, _: Count) -> Vec<Effect> {
    let marked = vacancy::marked(app).map(|vacant| vacant.employer.id);
    vec![Effect::Hiring(Wanted::Site(marked))]
}

/// At the workplace of the marked vacancy, unless another is chosen.
pub(super) fn vacancy(app: &mut App, _: Count) -> Vec<Effect> {
    let marked = vacancy::marked(app).map(|vacant| vacant.vacancy.terms.site);
    let meant = form::Meant {
        site: marked,
        employer: None,
    };
    vec![Effect::Hiring(Wanted::Vacancy(meant))]
}

/// What is asked for next: a new employer's workplace, a new workplace's
/// vacancy. An untouched form is left by Esc at once.
pub(crate) fn goes_on(command: &str, about: About) -> Option<Effect> {
    let employer = about.employer();
    let wanted = match command {
        "employer.add" => Wanted::Site(employer),
        "site.add" => Wanted::Vacancy(form::Meant {
            site: None,
            employer,
        }),
        _ => return None,
    };
    Some(Effect::Hiring(wanted))
}

/// Opens the form that waited for this.
pub(crate) fn open(app: &mut App, wanted: Wanted, hiring: Hiring) -> Vec<Effect> {
    let Hiring { employers, vacant } = hiring;
    let lacks = match wanted {
        Wanted::Site(_) => employers.is_empty().then_some("help-because-no-employer"),
        Wanted::Vacancy(_) => {
            let none = employers.iter().all(|employer| employer.sites.is_empty());
            none.then_some("help-because-no-site")
        }
        Wanted::Link(_) => vacant.is_empty().then_some("help-because-no-seat"),
    };
    if let Some(because) = lacks {
        app.notice = Some(Notice::caution(app.text(because)));
        return Vec::new();
    }
    let setting = forms::setting(app);
    let new = match wanted {
        Wanted::Site(meant) => {
            app.opened.form = "site.add".to_owned();
            form::site_add(employers, meant, &setting)
        }
        Wanted::Vacancy(meant) => {
            app.opened.form = "vacancy.add".to_owned();
            form::vacancy_add(employers, meant, &setting)
        }
        Wanted::Link(placement) => {
            return with_file(app, |file, setting| {
                form::placement_link(file, placement, vacant, setting)
            });
        }
    };
    forms::open(app, new)
}
