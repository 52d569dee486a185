//! What screens that are read tell, from the register.

use super::sight::Sight;
use crate::app::{Asking, Event, Screen};
use crate::panes::dashboard::Dashboard;
use crate::panes::duplicates::PairTold;
use crate::panes::reading::Told;
use crate::panes::whatif::WhatIfTold;
use masar_domain::Month;
use masar_domain::figures::{Place, Scope};
use masar_store::StoreError;
use std::sync::Arc;

impl Sight {
    /// None where the screen tells nothing.
    pub(super) fn tell(&self, asking: Asking) -> Result<Option<Event>, StoreError> {
        match asking.screen {
            Screen::Dashboard => self.dashboard(asking).map(Some),
            Screen::WhatIf => self.tell_what_if(),
            Screen::Pair => self.tell_pair(),
            // Others are not read.
            _ => Ok(None),
        }
    }

    /// The figures of the scope that is looked at, from their counters.
    fn dashboard(&self, asking: Asking) -> Result<Event, StoreError> {
        let (today, screen) = (self.today(), asking.screen);
        let now = Month::of(today);
        let scope = self.scope(asking.view)?;
        let tally = self.register.figures(Dashboard::from(now), now, &scope)?;
        let told = Dashboard::new(tally, scope, today, self.register.book());
        let told: Arc<dyn Told> = Arc::new(told);
        Ok(Event::Told { screen, told })
    }

    /// All, or the place of the household under the cursor of the panes.
    fn scope(&self, view: &str) -> Result<Scope, StoreError> {
        let household = self.shown.filter(|_| view != "all");
        let file = match household {
            Some(id) => self.register.file(id)?,
            None => None,
        };
        Ok(match (view, file.map(|file| Place::of(&file))) {
            ("governorate", Some(place)) => Scope::Governorate(place.governorate),
            ("office", Some(place)) => Scope::Office(place.office),
            _ => Scope::All,
        })
    }

    /// The two records that were asked about, as they stand; none where one of
    /// them has gone meanwhile.
    fn tell_pair(&self) -> Result<Option<Event>, StoreError> {
        let Some((one, other)) = self.pair else {
            return Ok(None);
        };
        let pair = self.register.pair(one, other, self.today())?;
        Ok(pair.map(|pair| Event::Told {
            screen: Screen::Pair,
            told: Arc::new(PairTold::new(pair)),
        }))
    }

    /// The sheet of what was asked last, from the register as it stands.
    fn tell_what_if(&self) -> Result<Option<Event>, StoreError> {
        let Some(question) = &self.question else {
            return Ok(None);
        };
        let told = self.sheet(question)?.map(|(file, sheet)| Event::Told {
            screen: Screen::WhatIf,
            told: Arc::new(WhatIfTold {
                file: Arc::new(file),
                sheet,
            }),
        });
        Ok(told)
    }
}
