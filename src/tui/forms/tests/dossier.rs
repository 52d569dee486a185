//! What a programme asks for beside: the event and its papers when somebody is
//! enrolled, then stages, papers and decisions on months.

use masar_domain::CaseFile;

use super::Desk;
use super::office::*;
use crate::forms::*;

fn saved(desk: &Desk, form: &mut Form) -> CaseFile {
    let command = given(form);
    trial::attempt(Some(desk.file()), &command, &desk.setting)
        .unwrap()
        .unwrap()
}

#[test]
fn emergency_aid_is_asked_for_with_its_event_and_its_papers() {
    let desk = Desk::on("2026-05-20");
    let mut form = enrollment_add(desk.file(), None, &desk.setting);
    fill(
        &mut form,
        &[
            ("enrollment.programme", "naf-emergency"),
            ("enrollment.event", "prison"),
            ("enrollment.event-on", "2026-04-10"),
            ("enrollment.papers", "seen"),
            ("enrollment.amount", "150"),
        ],
    );
    let file = saved(&desk, &mut form);
    let dossier = file.dossiers.last().unwrap();
    assert_eq!(dossier.occasion.as_ref().unwrap().event, "prison");
    assert!(dossier.paper_seen("family-book").is_some());
}

#[test]
fn a_grant_is_nominated_and_months_are_decided_by_the_same_form() {
    let mut desk = Desk::on("2026-05-20");
    desk.enroll("naf-grant", Some(2), "2026-02-01");
    desk.enroll("nep-transport", Some(2), "2026-02-01");
    let mut form = dossier(desk.file(), desk.enrollment(1), &desk.setting);
    fill(&mut form, &[("enrollment.stage", "nominate")]);
    let file = saved(&desk, &mut form);
    assert_eq!(file.dossiers[0].stage().unwrap().stage, "nominate");
    let mut form = dossier(desk.file(), desk.enrollment(2), &desk.setting);
    fill(
        &mut form,
        &[
            ("enrollment.component", "transport"),
            ("enrollment.months", "11"),
            ("enrollment.why", "no bus yet"),
        ],
    );
    let file = saved(&desk, &mut form);
    assert_eq!(file.dossiers[0].rulings[0].months, 11);
}

#[test]
fn a_programme_that_asks_for_nothing_has_no_dossier_to_add_to() {
    let mut desk = Desk::on("2026-05-20");
    desk.enroll("naf-uct", None, "2026-02-01");
    desk.enroll("naf-training", Some(2), "2026-02-01");
    assert!(!has_dossier(desk.file(), desk.enrollment(1), &desk.setting));
    assert!(has_dossier(desk.file(), desk.enrollment(2), &desk.setting));
}
