//! What a power cut leaves of changes that were not synced.

use super::Bytes;

const SECTOR: usize = 512;

/// What remains of changes that were not synced when the power went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survival {
    /// Nothing.
    Synced,
    /// All of it, as after the kill of a process.
    Everything,
    /// The first bytes of what was appended, how many by this seed.
    Prefix(u64),
    /// Some sectors and not others, chosen by this seed: the last may be torn,
    /// and holes read as zeros.
    Sectors(u64),
}

/// Chooses what survives.
pub(super) struct Chance {
    survival: Survival,
    state: u64,
}

impl Chance {
    pub(super) fn of(survival: Survival) -> Self {
        let seed = match survival {
            Survival::Prefix(seed) | Survival::Sectors(seed) => seed,
            Survival::Synced | Survival::Everything => 0,
        };
        Self {
            survival,
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
        }
    }

    /// A number below `bound`, or 0 (xorshift: the same for the same seed).
    fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11).checked_rem(bound as u64).unwrap_or(0) as usize
    }

    /// Whether a change that was not synced is there.
    pub(super) fn decide(&mut self) -> bool {
        match self.survival {
            Survival::Synced => false,
            Survival::Everything => true,
            Survival::Prefix(_) | Survival::Sectors(_) => self.below(2) == 1,
        }
    }

    pub(super) fn survivor(&mut self, file: &Bytes) -> Vec<u8> {
        let (old, new) = (&file.durable, &file.now);
        match self.survival {
            Survival::Synced => old.clone(),
            Survival::Everything => new.clone(),
            Survival::Prefix(_) if new.len() < old.len() => {
                if self.decide() {
                    new.clone()
                } else {
                    old.clone()
                }
            }
            Survival::Prefix(_) => {
                let more = self.below(new.len() - old.len() + 1);
                new.iter().take(old.len() + more).copied().collect()
            }
            Survival::Sectors(_) => self.sectors(old, new),
        }
    }

    fn sectors(&mut self, old: &[u8], new: &[u8]) -> Vec<u8> {
        let (short, long) = (old.len().min(new.len()), old.len().max(new.len()));
        let size = short + self.below(long - short + 1);
        let mut bytes = vec![0; size];
        for (sector, bytes) in bytes.chunks_mut(SECTOR).enumerate() {
            let source = if self.decide() { new } else { old };
            let source = source.iter().skip(sector * SECTOR);
            bytes
                .iter_mut()
                .zip(source)
                .for_each(|(to, from)| *to = *from);
        }
        bytes
    }
}
