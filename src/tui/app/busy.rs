//! A look into the register that takes long: what the screen says of it, and
//! what stands when it is let go.

use super::{App, Body, Effect, Notice, Order, Planned};
use masar_text::messages::Args;

/// What is done, and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy {
    message: &'static str,
    /// Entries of the register read so far.
    read: u64,
    /// How many there will be, where that is known.
    of: Option<u64>,
}

impl Busy {
    /// None where the effect is no look.
    pub(crate) fn with(look: &Effect, read: u64) -> Option<Busy> {
        let message = match look {
            Effect::Find { .. } => "app-busy-find",
            Effect::List { .. } => "app-busy-list",
            Effect::Tell(_) => "app-busy-tell",
            Effect::CountDue => "app-busy-due",
            Effect::Hiring(_) => "app-busy-hiring",
            Effect::Recognise(_) => "app-busy-recognise",
            Effect::WriteList(_) => "app-busy-list-file",
            Effect::Plan(_) | Effect::Lay(_) | Effect::CopyCells(_) => "app-busy-plan",
            Effect::Apply(..) => "app-busy-apply",
            _ => return None,
        };
        let of = match look {
            Effect::Recognise(ids) => Some(ids.len() as u64),
            Effect::WriteList(list) => Some(list.matches.len().into()),
            Effect::Plan(planning) => match &planning.what {
                Planned::Change(_, numbers) => Some(numbers.len()),
                Planned::Each(rows) => Some(rows.len() as u64),
                Planned::Undo(_) => None,
            },
            Effect::Lay(laying) => Some(laying.len() as u64),
            Effect::CopyCells(copying) => Some(copying.rows.len() as u64),
            Effect::Apply(plan, _) => Some(plan.rows.len() as u64),
            _ => None,
        };
        Some(Busy { message, read, of })
    }

    pub(crate) fn words(self, app: &App) -> String {
        let read = crate::panes::words::count(self.read);
        let args = Args::new()
            .set("what", app.text(self.message))
            .set("read", read);
        match self.of {
            // More is read than households where many things are looked up.
            Some(of) if self.read <= of => {
                let of = crate::panes::words::count(of);
                app.say("app-busy-of", args.set("of", of))
            }
            _ => app.say("app-busy", args),
        }
    }
}

/// The look is not waited for any more: what was shown before stands.
pub(super) fn let_go(app: &mut App, look: &Effect) {
    app.macros.playing = None;
    (app.sought, app.registered) = (None, None);
    match look {
        Effect::Find { .. } if app.filter != app.households.shown => {
            app.filter = app.households.shown.clone();
            app.households.window = app.households.left;
        }
        Effect::List { asking, .. } | Effect::Tell(asking) => {
            let open = app.screens.seen_mut();
            if open.screen == asking.screen {
                open.view = open.viewed;
                let is_empty = match &mut open.body {
                    Body::Panes => false,
                    Body::Rows(listing) => {
                        listing.order = Order::Known;
                        // Its rows may have been put away for the new ones.
                        listing.asked = None;
                        listing.total.is_none()
                    }
                    Body::Text(telling) => {
                        telling.order = Order::Known;
                        telling.told.is_none()
                    }
                };
                if is_empty {
                    app.screens.back();
                }
            }
        }
        _ => {}
    }
    app.notice = Some(Notice::caution(app.text("app-let-go")));
}
