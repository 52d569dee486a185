//! Every change that a journal can hold is written and read back, alone and in
//! its entry; and whatever bytes stand in its place, reading them ends in an
//! error and not in a crash.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::office::by_hand::entries;
use masar_domain::case_log::Entry as Logged;
use masar_domain::dated::Noted;
use masar_domain::dossier::{Dossier, DossierChange};
use masar_domain::employer::change::EmployerChange;
use masar_domain::follow_up::{FollowUp, WorkFact};
use masar_domain::likeness::Judged;
use masar_domain::matters::balance::BalanceChange;
use masar_domain::matters::correction::Corrected;
use masar_domain::matters::graduation::GraduationChange;
use masar_domain::matters::grievance::GrievanceChange;
use masar_domain::matters::moving::MoveChange;
use masar_domain::matters::referral::ReferralChange;
use masar_domain::matters::task::TaskChange;
use masar_domain::matters::visit::VisitChange;
use masar_domain::matters::{MatterChange, Matters};
use masar_domain::{Employer, Event};
use masar_store::Entry;
use masar_store::codec::{self, CodecError, Kind, open};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// The newest form of the journal, with every event there is.
const JOURNAL: u32 = 6;

/// That values of a type are all there is: a variant that is missing here does
/// not compile, one that is missing among the entries by hand fails.
macro_rules! every {
    ($found:expr, $type:ident: $($variant:ident),+ $(,)?) => {{
        let found: BTreeSet<&str> = $found
            .iter()
            .map(|one: &$type| match one {
                $($type::$variant { .. } => stringify!($variant),)+
            })
            .collect();
        let all = BTreeSet::from([$(stringify!($variant)),+]);
        assert_eq!(found, all, "of {}", stringify!($type));
        $found.iter().for_each(comes_back);
    }};
}

fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let bytes = codec::seal(Kind(0), 1, value).unwrap();
    let (_, body) = open(&bytes, Kind(0)).unwrap();
    assert_eq!(codec::decode::<T>(body).as_ref(), Ok(value));
}

fn events() -> Vec<Event> {
    let entries = entries(JOURNAL).into_iter();
    entries.flat_map(|entry| entry.events).collect()
}

/// The parts of all events that are of one sort.
fn parts<T>(of: impl Fn(&Event) -> Option<T>) -> Vec<T> {
    events().iter().filter_map(of).collect()
}

fn matters<T>(of: impl Fn(&MatterChange) -> Option<T>) -> Vec<T> {
    parts(|event| match event {
        Event::MatterChanged(change) => of(change),
        _ => None,
    })
}

#[test]
fn every_event_comes_back_as_it_was() {
    every!(events(), Event:
        HouseholdRegistered, ReferenceAdded, AddressChanged, PhonesChanged, PayeeChanged,
        CaseworkerAssigned, PersonAdded, PersonCorrected, DisabilityRecorded, MembershipEnded,
        Enrolled, EnrollmentStepped, AmountDecided, PaymentRecorded, PlacementRecorded,
        PlacementStepped, Logged, DossierChanged, FollowedUp, MatterChanged, StepDayCorrected,
        StageDayCorrected, WageCorrected, EmployerChanged, PairJudged, RecordsMerged,
        RecordsParted,
    );
    let logged = parts(|event| match event {
        Event::Logged { entry, .. } => Some(entry.clone()),
        _ => None,
    });
    every!(logged, Logged: Visit, Contact, Note);
}

#[test]
fn every_change_of_a_dossier_a_job_and_an_employer_comes_back_as_it_was() {
    let dossiers = parts(|event| match event {
        Event::DossierChanged { change, .. } => Some((**change).clone()),
        _ => None,
    });
    every!(dossiers, DossierChange:
        Opened, StageTaken, PaperSeen, Attended, LoanAgreed, TranchePaid, SocialSecuritySeen,
        Repaid, GivenInKind, Carried, Ruled, RulingEnded,
    );
    let work = parts(|event| match event {
        Event::FollowedUp { fact, .. } => Some(fact.clone()),
        _ => None,
    });
    every!(work, WorkFact: Vacancy, Fare, Wage, Check, Brought);
    let employers = parts(|event| match event {
        Event::EmployerChanged(change) => Some((**change).clone()),
        _ => None,
    });
    every!(employers, EmployerChange:
        Added, Corrected, SiteAdded, SiteCorrected, VacancyOpened, VacancyCorrected,
        VacancyClosed, Flagged,
    );
}

#[test]
fn every_change_of_a_matter_comes_back_as_it_was() {
    let all = matters(|change| Some(change.clone()));
    every!(all, MatterChange: Visit, Referral, Grievance, Graduation, Balance, Move, Corrected, Task);
    macro_rules! of {
        ($which:ident) => {
            matters(|change| match change {
                MatterChange::$which(change) => Some(change.clone()),
                _ => None,
            })
        };
    }
    every!(of!(Visit), VisitChange: Planned, Moved, Closed);
    every!(of!(Task), TaskChange: Set, Ended);
    every!(of!(Referral), ReferralChange: Sent, Stepped);
    every!(of!(Grievance), GrievanceChange: Opened, Answered);
    every!(of!(Graduation), GraduationChange:
        Assessed, Decided, Watched, Checked, Reopened, Reassessed,
    );
    every!(of!(Balance), BalanceChange:
        Adjusted, AdjustmentPaid, Overpaid, Noticed, Planned, Recovered, WrittenOff, Withdrawn,
    );
    every!(of!(Move), MoveChange: Moved, OfficeChanged, TakenBack);
    let corrected = matters(|change| match change {
        MatterChange::Corrected(correction) => Some(correction.what.clone()),
        _ => None,
    });
    every!(corrected, Corrected: StepDay, StageDay, Wage, Amount);
}

/// Reads a body as everything that a register keeps: an error, or a value that
/// is written again.
fn read_as_everything(body: &[u8]) {
    fn read<T: Serialize + DeserializeOwned>(body: &[u8]) {
        match codec::decode::<T>(body) {
            Ok(value) => drop(codec::seal(Kind(0), 1, &value)),
            Err(error) => assert!(
                matches!(
                    error,
                    CodecError::Malformed { .. } | CodecError::Trailing { .. }
                ),
                "{error}"
            ),
        }
    }
    read::<Entry>(body);
    read::<Event>(body);
    read::<Vec<Event>>(body);
    read::<Dossier>(body);
    read::<FollowUp>(body);
    read::<Matters>(body);
    read::<Vec<Noted<Judged>>>(body);
    read::<Employer>(body);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_place_of_a_record_are_an_error_and_not_a_crash(
        noise in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        read_as_everything(&noise);
    }

    #[test]
    fn a_record_that_was_changed_before_it_was_sealed_is_an_error_and_not_a_crash(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let entries = entries(JOURNAL);
        let bytes = codec::seal(Kind(0), 1, which.get(&entries)).unwrap();
        let mut body = open(&bytes, Kind(0)).unwrap().1.to_vec();
        for (place, byte) in changes {
            let place = place.index(body.len());
            body[place] = byte;
        }
        if let Some(cut) = cut {
            body.truncate(cut.index(body.len()));
        }
        read_as_everything(&body);
    }
}

#[test]
fn a_length_that_no_body_has_does_not_take_the_memory_it_asks_for() {
    // 253 announces an eight-byte length: about 16 exabytes.
    const ENDLESS: [u8; 9] = [253, 255, 255, 255, 255, 255, 255, 255, 255];
    for entry in entries(JOURNAL) {
        let bytes = codec::seal(Kind(0), 1, &entry).unwrap();
        let body = open(&bytes, Kind(0)).unwrap().1;
        for at in 0..body.len() {
            let body = [&body[..at], &ENDLESS].concat();
            let _: Result<Entry, CodecError> = codec::decode(&body);
        }
    }
    assert!(codec::decode::<Vec<Event>>(&ENDLESS).is_err());
}
