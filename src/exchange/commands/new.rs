//! A household that the register does not know: one command for all of it.

use masar_domain::account::{Account, Payee};
use masar_domain::commands::{self, Command, PhoneGiven, RegisterHousehold};
use masar_domain::event::Happened;
use masar_domain::household::OutsideReference;
use masar_domain::place::{self, Address};
use masar_domain::{CaseFile, Refusal};

use super::content::Content;
use super::trial::Trial;
use super::{Found, Joined, Reason, Step, Taken, Terms, Way, Whose, person, refusal};
use crate::field::Field;
use crate::intake::{Fields, HouseholdRecord, PersonRecord, Refused};
use crate::limits::MAX_REFERENCE;
use crate::value::Fault;

pub(super) fn join(
    record: &HouseholdRecord,
    found: &Found,
    terms: &Terms<'_>,
    taken: &mut Taken,
) -> Result<Joined, Vec<Refused>> {
    let Some(head) = record.head() else {
        return Err(record.refused(None, Fault::NoHead));
    };
    let of_household = |(field, fault): Reason| record.refused(field, fault);
    let mut register = household(record, terms).map_err(of_household)?;
    let mut trial = begin(&mut register, record, head, found, terms, taken)?;
    let mut content = Content::of(record, "register");
    content.fields(&record.fields);
    content.fields(&head.fields);
    let mut refused = Vec::new();
    for person in record.members.iter().filter(|person| !person.is_head()) {
        match trial.admit(person) {
            Ok(admitted) => {
                content.fields(&person.fields);
                register.members.push(admitted);
            }
            Err((field, fault)) => refused.push(person.refused(record, field, fault)),
        }
    }
    register.phones = trial.phones();
    let step = Step {
        people: register.members.len(),
        request: content.request(Command::RegisterHousehold(register)),
        whose: Whose::Household,
    };
    Ok(Joined {
        way: Way::New,
        steps: vec![step],
        people_known: 0,
        otherwise: Vec::new(),
        refused,
    })
}

/// The household with its head alone, as the core registers it.
fn begin<'a>(
    register: &mut RegisterHousehold,
    record: &'a HouseholdRecord,
    head: &PersonRecord,
    found: &'a Found,
    terms: &'a Terms<'a>,
    taken: &'a mut Taken,
) -> Result<Trial<'a>, Vec<Refused>> {
    let of_head = |(field, fault): Reason| record.head_refused(field, fault);
    let new = person::new(head, &record.source, terms).map_err(of_head)?;
    register.members.push(new.clone());
    let file = registered(register, terms).map_err(|no| match refusal::is_of_person(&no) {
        true => of_head(refusal::of_person(&no, head, terms)),
        false => {
            let field = refusal::field_of_household(&no, record);
            record.refused(field, refusal::fault(&no, terms))
        }
    })?;
    let mut trial = Trial {
        record,
        found,
        terms,
        taken,
        file,
    };
    trial.number_free(&new).map_err(of_head)?;
    trial.call(head).map_err(of_head)?;
    trial.take(head, &new);
    Ok(trial)
}

/// The case file that registering begins.
fn registered(register: &RegisterHousehold, terms: &Terms<'_>) -> Result<CaseFile, Refusal> {
    let command = Command::RegisterHousehold(register.clone());
    let events = commands::decide(None, &command, &terms.context)?;
    let mut begun = events.into_iter().filter_map(|event| {
        CaseFile::begun_by(&Happened {
            event,
            by: terms.context.by.clone(),
            at: terms.context.at,
        })
    });
    // Registering is always one event that begins a file.
    begun
        .next()
        .ok_or_else(|| Refusal::new(masar_domain::Code::HouseholdNotFound))
}

/// What the household's row says, without people.
fn household(record: &HouseholdRecord, terms: &Terms<'_>) -> Result<RegisterHousehold, Reason> {
    if record.reference.chars().count() > MAX_REFERENCE {
        let most = MAX_REFERENCE;
        return Err((Some(Field::HouseholdRef), Fault::TooLong { most }));
    }
    Ok(RegisterHousehold {
        office: terms.office,
        on: terms.context.today,
        address: address(&record.fields),
        phones: phones(&record.fields),
        payee: payee(&record.fields)?,
        members: Vec::new(),
        reference: Some(OutsideReference {
            source: record.source.clone(),
            id: record.reference.clone(),
        }),
        caseworker: None,
    })
}

fn address(fields: &Fields) -> Address {
    let said = |field| fields.text(field).unwrap_or_default().to_owned();
    let mut address = Address {
        governorate: said(Field::HouseholdGovernorate),
        liwa: said(Field::HouseholdLiwa),
        locality: said(Field::HouseholdLocality),
        detail: said(Field::HouseholdAddress),
    };
    // A district lies in one governorate, whether the file says it or not.
    if let ("", Some((governorate, _))) = (&*address.governorate, place::liwa(&address.liwa)) {
        address.governorate = governorate.code.clone();
    }
    address
}

/// The household's own telephones, each once.
fn phones(fields: &Fields) -> Vec<PhoneGiven> {
    let mut phones: Vec<PhoneGiven> = Vec::new();
    for phone in person::phones(fields.phones(Field::HouseholdPhone), "") {
        if !phones.contains(&phone) {
            phones.push(phone);
        }
    }
    phones
}

pub(super) fn payee(fields: &Fields) -> Result<Option<Payee>, Reason> {
    let accounts = [Field::PayeeIban, Field::PayeeWallet, Field::PayeeAlias];
    let mut accounts = accounts
        .into_iter()
        .filter_map(|field| fields.text(field).map(|text| (field, text)));
    let (field, text) = match (accounts.next(), accounts.next()) {
        (None, _) => return Ok(None),
        (Some(_), Some((second, _))) => return Err((Some(second), Fault::TwoAccounts)),
        (Some(one), None) => one,
    };
    let account = match field {
        Field::PayeeIban => text
            .parse()
            .map(Account::Bank)
            .map_err(|why| Fault::NotAnIban { why }),
        Field::PayeeWallet => text
            .parse()
            .map(Account::Wallet)
            .map_err(|_| Fault::NotAMobile),
        _ => Ok(Account::Alias(text.to_owned())),
    };
    let account = account.map_err(|fault| (Some(field), fault))?;
    let holder = fields.text(Field::PayeeHolder).unwrap_or_default();
    let holder = holder.to_owned();
    Ok(Some(Payee { account, holder }))
}
