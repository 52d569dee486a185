//! The made-up office looks like the real ones, and has rows for every screen.
#![allow(clippy::unwrap_used, clippy::panic)]

mod told;

use masar_domain::CaseFile;
use masar_domain::case_log::Entry;
use masar_domain::clock::{ClockEnd, ClockKind, clocks};
use masar_domain::due::{Due, due};
use masar_domain::enrollment::{State, Track};
use masar_domain::follow_up::FollowUp;
use masar_domain::follow_up::wages::wage_findings;
use masar_domain::identity::{Identity, NoNumber};
use masar_domain::instruction::InstructionState;
use masar_domain::matters::graduation::Verdict;
use masar_domain::person::Sex;
use masar_domain::placement::{Kind, Stage};
use masar_domain::timeline::{CellState, timeline};
use masar_domain::{Fils, Month};
use std::ops::RangeInclusive;
use std::sync::LazyLock;
use told::{book, day, files, settings};

const HOUSEHOLDS: u32 = 2000;

static FILES: LazyLock<Vec<CaseFile>> = LazyLock::new(|| files(settings(HOUSEHOLDS, 2026)));

/// How many of a thousand files.
fn per_mille(is: impl Fn(&CaseFile) -> bool) -> usize {
    FILES.iter().filter(|file| is(file)).count() * 1000 / FILES.len()
}

fn lies_in(what: &str, found: usize, bounds: RangeInclusive<usize>) {
    assert!(bounds.contains(&found), "{what}: {found} not in {bounds:?}");
}

#[test]
fn households_have_four_members_and_a_half_and_two_heads_of_three_are_women() {
    let today = day(told::TODAY);
    let members: usize = FILES
        .iter()
        .map(|file| file.household.members_on(today).count())
        .sum();
    lies_in("members of 1000 households", members / 2, 4250..=4600);
    let led_by_a_woman = |file: &CaseFile| {
        let head = file.household.head_on(today).unwrap();
        head.particulars.sex == Sex::Female
    };
    lies_in("female heads", per_mille(led_by_a_woman), 600..=680);
}

#[test]
fn every_governorate_has_families_and_irbid_about_a_quarter_of_them() {
    let lives_in =
        |code: &str| per_mille(|file| file.household.addresses[0].value.governorate == code);
    lies_in("irbid", lives_in("irbid"), 200..=260);
    for governorate in masar_domain::place::governorates() {
        lies_in(&governorate.code, lives_in(&governorate.code), 3..=340);
    }
}

#[test]
fn amounts_lie_in_the_reported_ranges_and_average_eighty_four() {
    let monthly = |programme: &'static str| {
        FILES
            .iter()
            .flat_map(|file| &file.enrollments)
            .filter(move |e| e.programme == programme)
            .filter_map(|e| e.decisions.first())
            .map(|d| d.amount.0 / i64::from(d.period.months()))
    };
    let unified: Vec<i64> = monthly("naf-uct").collect();
    let recurring: Vec<i64> = monthly("naf-monthly").collect();
    assert!(unified.iter().all(|fils| (40_000..=136_000).contains(fils)));
    assert!(
        recurring
            .iter()
            .all(|fils| (50_000..=200_000).contains(fils))
    );
    assert!(unified.len() > recurring.len());
    let mean = |amounts: &[i64]| amounts.iter().sum::<i64>() / amounts.len() as i64;
    assert!(
        (81_000..=87_000).contains(&mean(&unified)),
        "{}",
        mean(&unified)
    );
    let all = [unified, recurring].concat();
    assert!((81_000..=88_000).contains(&mean(&all)), "{}", mean(&all));
}

#[test]
fn cash_aid_is_mostly_active_and_every_state_occurs() {
    let cash = |file: &CaseFile, state: State| {
        let found = |e: &masar_domain::enrollment::Enrollment| {
            e.programme.starts_with("naf-uct") || e.programme == "naf-monthly"
        };
        file.enrollments
            .iter()
            .any(|e| found(e) && e.state() == state)
    };
    let share = |state| per_mille(|file| cash(file, state));
    lies_in("active", share(State::Active), 680..=790);
    lies_in("suspended", share(State::Suspended), 20..=60);
    for state in State::ALL {
        lies_in(state.code(), share(*state), 2..=800);
    }
}

#[test]
fn some_families_were_suspended_weeks_ago_with_nobody_home_and_the_telephone_off() {
    let today = day(told::TODAY);
    let mut days: Vec<i64> = Vec::new();
    for file in FILES.iter() {
        for enrollment in &file.enrollments {
            let last = enrollment.steps.last().unwrap();
            let reason = last.reason.as_ref().map(|reason| reason.0.as_str());
            if enrollment.state() == State::Suspended && reason == Some("nobody-answered") {
                assert!(file.unanswered_since(enrollment.steps[0].on) >= 2);
                days.push((today - last.on).num_days());
            }
        }
    }
    assert!(days.iter().any(|days| *days < 30) && days.iter().any(|days| *days > 60));
    let unanswered = |file: &CaseFile| {
        let answers = file.log.iter().map(|entry| &entry.entry);
        answers
            .filter(|e| matches!(e, Entry::Contact { .. }) && e.is_unanswered())
            .count()
            > 1
    };
    lies_in(
        "more than one call for nothing",
        per_mille(unanswered),
        10..=80,
    );
}

#[test]
fn jobs_are_of_every_kind_and_stage_and_half_or_more_are_womens() {
    let jobs: Vec<_> = FILES
        .iter()
        .flat_map(|file| file.placements.iter())
        .collect();
    lies_in("placements", jobs.len(), 180..=340);
    for kind in Kind::ALL {
        assert!(jobs.iter().any(|job| job.terms.kind == *kind), "{kind:?}");
    }
    for stage in Stage::ALL {
        assert!(jobs.iter().any(|job| job.stage() == *stage), "{stage:?}");
    }
    let women = FILES
        .iter()
        .flat_map(|file| file.placements.iter().map(move |job| (file, job)))
        .filter(|(file, job)| {
            let person = file.household.member(job.person).unwrap();
            person.particulars.sex == Sex::Female
        });
    lies_in("women", women.count() * 100 / jobs.len(), 50..=75);
}

#[test]
fn a_branch_in_garments_pays_the_sectors_wage_and_others_the_minimum_or_more() {
    let jobs = FILES.iter().flat_map(|file| &file.placements);
    let mut garments = 0;
    for job in jobs.filter(|job| job.started() >= Some(day("2026-01-01"))) {
        match (job.terms.kind, job.terms.sector.as_str()) {
            (Kind::Branch, "garments") => {
                assert_eq!(job.terms.wage, Fils(235_000));
                garments += 1;
            }
            (Kind::Branch | Kind::Employer, _) => assert!(job.terms.wage >= Fils(290_000)),
            (Kind::Project, _) => assert!(job.terms.wage.is_payable()),
        }
    }
    assert!(garments > 10);
}

#[test]
fn clocks_end_within_thirty_sixty_and_ninety_days_also_the_longer_ones() {
    let (today, book) = (day(told::TODAY), book());
    let found: Vec<_> = FILES
        .iter()
        .flat_map(|file| clocks(file, &book, today))
        .collect();
    let ending = |kind: ClockKind, allowed: u16, within: RangeInclusive<i64>| {
        let of = found
            .iter()
            .filter(|clock| (clock.kind, clock.allowed) == (kind, allowed));
        of.filter_map(|clock| clock.days_left(today))
            .filter(|days| within.contains(days))
            .count()
    };
    for within in [0..=30, 31..=60, 61..=90] {
        let (least, most) = (5, 150);
        lies_in(
            "support",
            ending(ClockKind::Support, 9, within),
            least..=most,
        );
    }
    for kind in [ClockKind::Support, ClockKind::GraceJob, ClockKind::Contract] {
        assert!(ending(kind, 12, 0..=90) >= 5, "{kind:?}");
    }
    assert!(
        found
            .iter()
            .any(|clock| clock.kind == ClockKind::GraceProject)
    );
    let waiting = |clock: &&masar_domain::clock::Clock| clock.end == ClockEnd::Waiting;
    assert!(found.iter().filter(waiting).count() >= 3, "paused just now");
    let longer = FILES.iter().flat_map(|file| {
        let placed = file.placements.iter().map(|job| job.person);
        placed.filter(|id| file.household.member(*id).unwrap().has_disability_on(today))
    });
    assert!(longer.count() >= 10, "workers with a disability");
}

#[test]
fn what_is_due_is_a_days_work_and_not_the_whole_register() {
    let (today, book) = (day(told::TODAY), book());
    let kinds = |file: &CaseFile| due(file, &book, today, 90);
    lies_in(
        "anything due",
        per_mille(|file| !kinds(file).is_empty()),
        60..=250,
    );
    let failed = |file: &CaseFile| {
        let failed = |due: &Due| matches!(due, Due::PaymentFailed { .. });
        kinds(file).iter().any(failed)
    };
    lies_in("failed payments", per_mille(failed), 20..=80);
}

#[test]
fn families_are_followed_and_the_list_holds_few_old_matters() {
    use masar_domain::due::TaskKind::{Reassessment, Retention, Step, Wage};
    let (today, book) = (day(told::TODAY), book());
    let followed = [Step, Wage, Retention, Reassessment];
    let oldest = |file: &CaseFile| {
        let tasks = due(file, &book, today, 0).into_iter();
        let mut tasks = tasks.filter(|due| followed.contains(&due.kind()));
        tasks.next().map(|due| (today - due.day()).num_days())
    };
    let waits = per_mille(|file| oldest(file).is_some());
    let waits_long = per_mille(|file| oldest(file).is_some_and(|days| days > 90));
    lies_in("waits", waits, 40..=180);
    lies_in("waits longer than ninety days", waits_long, 0..=15);
    let told = || FILES.iter().flat_map(|file| &file.follow_ups);
    let wages: usize = told().map(|told| told.wages.len()).sum();
    lies_in("wages confirmed", wages, 900..=3000);
    let short = FILES.iter().flat_map(|file| {
        let of = |told: &FollowUp| {
            let job = file.placement(told.placement).unwrap();
            let wages = told.wages.iter();
            let found = wages.map(|wage| wage_findings(job, &wage.fact, &book));
            found.filter(|found| !found.is_empty()).count()
        };
        file.follow_ups.iter().map(of).collect::<Vec<_>>()
    });
    lies_in("wages short", short.sum::<usize>() * 1000 / wages, 10..=100);
    assert!(told().any(|told| !told.checks.is_empty()));
    let verdicts = || {
        let known = FILES.iter().flat_map(|file| &file.matters.reassessments);
        known.map(|known| known.fact.verdict)
    };
    lies_in("re-assessed", verdicts().count(), 6..=60);
    for verdict in Verdict::ALL {
        assert!(verdicts().any(|found| found == *verdict), "{verdict:?}");
    }
}

#[test]
fn there_is_something_of_everything_a_caseworker_meets() {
    use masar_domain::matters::visit::Outcome;
    let today = day(told::TODAY);
    let has = |what: &str, is: fn(&CaseFile) -> bool| lies_in(what, per_mille(is), 4..=60);
    has("referral waits", |f| {
        let mut all = f.matters.referrals.iter();
        all.any(|known| known.answer_by.is_some() && known.steps.len() == 1)
    });
    has("referral answered", |f| {
        f.matters.referrals.iter().any(|r| r.steps.len() > 1)
    });
    has("grievance waits", |f| {
        f.matters.grievances.iter().any(|g| g.answer.is_none())
    });
    has("grievance answered", |f| {
        f.matters.grievances.iter().any(|g| g.answer.is_some())
    });
    let planned = |file: &CaseFile| {
        let mut visits = file.matters.visits.iter();
        visits.any(|v| v.outcome == Outcome::Open && (v.on - today).num_days() <= 12)
    };
    lies_in("visit planned", per_mille(planned), 10..=60);
    has("emergency", |f| {
        f.enrollments.iter().any(|e| e.programme == "naf-emergency")
    });
    has("training attended", |f| {
        f.dossiers.iter().any(|d| !d.attendance.is_empty())
    });
    has("loan being repaid", |f| {
        let mut loans = f.dossiers.iter().filter_map(|d| d.loan.as_ref());
        loans.any(|loan| loan.tranches.len() == 2 && !loan.repayments.is_empty())
    });
    has("graduated and watched", |f| !f.matters.watches.is_empty());
}

#[test]
fn last_month_is_paid_but_for_a_few_lines_and_this_month_is_due() {
    let (today, book) = (day(told::TODAY), book());
    let this = Month::of(today);
    let mut last_month = 0;
    let mut settled = 0;
    for file in FILES.iter() {
        let view = timeline(file, &book, today, this.plus(-12), this);
        for row in &view.rows {
            let cells = &row.cells;
            let month_before = cells[cells.len() - 2].state;
            last_month += usize::from(!matches!(
                month_before,
                CellState::Nothing
                    | CellState::Covered
                    | CellState::Suspended
                    | CellState::Working
                    | CellState::Unknown
            ));
            settled += usize::from(month_before == CellState::Settled);
            let paid = [CellState::Settled, CellState::InFlight, CellState::Failed];
            assert!(
                !paid.contains(&cells[cells.len() - 1].state),
                "{:?}",
                row.of
            );
            let open = cells[..cells.len() - 1]
                .iter()
                .filter(|cell| cell.state == CellState::Due);
            assert_eq!(open.count(), 0, "{} {:?}", file.household.id, row.cells);
        }
    }
    lies_in("settled last month", settled * 1000 / last_month, 900..=970);
}

#[test]
fn payments_fail_in_every_way_and_are_paid_again() {
    let payments: Vec<_> = FILES
        .iter()
        .flat_map(|file| &file.enrollments)
        .flat_map(|e| &e.payments)
        .collect();
    use InstructionState::{Rejected, Returned, Sent, Settled, Unknown};
    for state in [Settled, Rejected, Returned, Sent, Unknown] {
        assert!(payments.iter().any(|p| p.state == state), "{state:?}");
    }
    for reason in ["AC04", "AC01", "BE01"] {
        assert!(payments.iter().any(|p| p.bank_reason == reason), "{reason}");
    }
    let explained = |p: &&&masar_domain::payment::Payment| {
        !p.bank_reason.is_empty() == matches!(p.state, Rejected | Returned)
    };
    assert_eq!(payments.iter().filter(explained).count(), payments.len());
    assert!(
        payments
            .iter()
            .any(|p| (p.attempt, p.state) == (2, Settled))
    );
}

#[test]
fn a_family_in_aid_has_people_on_the_funds_terms_and_some_have_no_number() {
    let people: Vec<_> = FILES
        .iter()
        .flat_map(|file| &file.household.members)
        .collect();
    let missing = people
        .iter()
        .filter(|m| m.particulars.identity.number().is_none());
    lies_in(
        "without a number",
        missing.count() * 1000 / people.len(),
        15..=60,
    );
    for reason in NoNumber::ALL {
        let absent = Identity::Absent(*reason);
        assert!(
            people.iter().any(|m| m.particulars.identity == absent),
            "{reason:?}"
        );
    }
    let tracks = FILES.iter().flat_map(|file| {
        file.enrollments
            .iter()
            .filter(|e| e.programme == "nep-transport")
            .map(|e| e.track)
    });
    let (naf, general): (Vec<_>, Vec<_>) = tracks.partition(|track| *track == Track::Naf);
    assert!(!general.is_empty() && naf.len() > general.len() * 5);
}

#[test]
fn telephones_and_accounts_are_of_every_sort_some_shared_and_some_missing() {
    use masar_domain::account::Account;
    use masar_domain::phone::PhoneNumber;
    use std::collections::HashMap;
    lies_in(
        "no telephone",
        per_mille(|f| f.household.phones.is_empty()),
        20..=80,
    );
    lies_in(
        "no account",
        per_mille(|f| f.household.payees.is_empty()),
        15..=70,
    );
    let mut shared: HashMap<String, usize> = HashMap::new();
    for file in FILES.iter() {
        for phone in &file.household.phones {
            *shared.entry(phone.number.to_string()).or_default() += 1;
        }
    }
    assert!(shared.values().any(|count| *count > 1));
    let accounts = |is: fn(&Account) -> bool| {
        per_mille(|file| file.household.payees.iter().any(|p| is(&p.value.account)))
    };
    lies_in(
        "bank",
        accounts(|a| matches!(a, Account::Bank(_))),
        350..=550,
    );
    lies_in(
        "wallet",
        accounts(|a| matches!(a, Account::Wallet(_))),
        350..=550,
    );
    lies_in(
        "alias",
        accounts(|a| matches!(a, Account::Alias(_))),
        50..=150,
    );
    let landline = |f: &CaseFile| {
        let other = |p: &masar_domain::phone::Phone| matches!(p.number, PhoneNumber::Other(_));
        f.household.phones.iter().any(other)
    };
    lies_in("landline", per_mille(landline), 3..=40);
}
