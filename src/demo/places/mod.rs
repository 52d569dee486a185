//! Where invented families live: governorates by weight, a liwa, a village.

mod localities;

use crate::dice::Dice;
use crate::proportions::{ADDRESS_DETAILS, GOVERNORATES, HAS_ADDRESS_DETAIL};
use localities::localities;
use masar_domain::place::{self, Address, Governorate, Liwa};

/// How far an office reaches.
#[derive(Clone, Copy, Debug)]
pub enum Reach {
    /// All twelve governorates.
    Country,
    /// One of them only.
    Governorate(&'static Governorate),
}

/// A liwa counts as much as this many others where it is the governorate's
/// chief town: places are listed with that one in front.
const CHIEF_TOWN: u32 = 3;

/// An address to live at.
pub(crate) fn address(reach: Reach, dice: &mut Dice) -> Address {
    let governorate = match reach {
        Reach::Governorate(governorate) => Some(governorate),
        Reach::Country => place::governorate(dice.weighted(GOVERNORATES)),
    };
    let Some(governorate) = governorate else {
        return Address::default();
    };
    match liwa(governorate, dice) {
        Some(liwa) => inside(governorate, liwa, dice),
        None => Address::default(),
    }
}

/// A village or quarter of a liwa.
pub(crate) fn some_locality(liwa: &str, dice: &mut Dice) -> String {
    dice.pick(localities(liwa)).to_owned()
}

fn liwa<'a>(governorate: &'a Governorate, dice: &mut Dice) -> Option<&'a Liwa> {
    let others = u32::try_from(governorate.liwa.len()).unwrap_or_default();
    let drawn = dice.below(others + CHIEF_TOWN - 1);
    let at = drawn.saturating_sub(CHIEF_TOWN - 1);
    governorate.liwa.get(at as usize)
}

fn inside(governorate: &Governorate, liwa: &Liwa, dice: &mut Dice) -> Address {
    let detail = match dice.chance(HAS_ADDRESS_DETAIL) {
        true => dice.pick(ADDRESS_DETAILS).to_owned(),
        false => String::new(),
    };
    Address {
        governorate: governorate.code.clone(),
        liwa: liwa.code.clone(),
        locality: dice.pick(localities(&liwa.code)).to_owned(),
        detail,
    }
}
