//! Plans that were looked at, in the folder `plans` beside the state, so that
//! they can be applied by their id. They are no part of the truth: the newest
//! are kept, and losing one costs a second look.

use super::plan::{Plan, PlanId};
use crate::StoreError;
use crate::state::records::Record;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many plans are kept.
const NEWEST: usize = 32;

pub(super) struct Plans {
    dir: PathBuf,
}

impl Plans {
    pub(super) fn of(store: &Path) -> Plans {
        Plans {
            dir: store.join("plans"),
        }
    }

    /// Writes the plan under its id; lets the oldest go.
    pub(super) fn keep(&self, plan: &Plan) -> Result<PlanId, StoreError> {
        let id = plan.id()?;
        let write = || -> io::Result<()> {
            fs::create_dir_all(&self.dir)?;
            let path = self.path(&id.to_string());
            let half = path.with_extension("half");
            fs::write(&half, plan.seal().map_err(io::Error::other)?)?;
            fs::rename(half, path)?;
            self.let_go()
        };
        write().map_err(|error| StoreError::dir(&self.dir, error))?;
        Ok(id)
    }

    /// The plan with that id, read and found to be it.
    pub(super) fn find(&self, id: &str) -> Result<Option<Plan>, StoreError> {
        if id.is_empty() || !id.chars().all(|c| c.is_ascii_hexdigit()) {
            return Ok(None);
        }
        let id = id.to_ascii_lowercase();
        let path = self.path(&id);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::dir(&path, error)),
        };
        let plan =
            Plan::read(&bytes).map_err(|error| StoreError::record(format!("plan {id}"), error))?;
        match plan.id()?.to_string() == id {
            true => Ok(Some(plan)),
            false => Err(StoreError::PlanUnreadable {
                because: format!("plan {id} is another than its name says"),
            }),
        }
    }

    fn path(&self, id: &str) -> PathBuf {
        self.dir.join(format!("{id}.plan"))
    }

    fn let_go(&self) -> io::Result<()> {
        let mut plans = Vec::new();
        for entry in fs::read_dir(&self.dir)? {
            let entry = entry?;
            plans.push((entry.metadata()?.modified()?, entry.path()));
        }
        plans.sort();
        let many = plans.len().saturating_sub(NEWEST);
        plans
            .into_iter()
            .take(many)
            .try_for_each(|(_, path)| fs::remove_file(path))
    }
}
