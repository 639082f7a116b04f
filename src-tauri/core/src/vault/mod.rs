//! The vault: one encrypted practice on disk, the keys to it, and its backups.
//!
//! - A random *master secret* is what everything hangs on. The database key follows from it; a password seals it in a
//!   small key file; the recovery code *is* it. So a password is changed by rewriting one small file, and a bare database
//!   file opens with the code alone.
//! - What replaces the whole database is built in a new generation beside it, checked, and put in place in one step.
//! - A file is only opened after it was judged by its shape and its key. A failed open changes nothing on disk.
//! - Nothing is ever on disk in the clear: not the database, not its journal, not a backup, not for a moment.
//!
//! The bytes are described in `FORMAT.md`.

mod backup;
mod connect;
mod container;
mod disk;
mod generation;
mod health;
mod keys;
mod ladder;
pub(crate) mod migrations;
mod opening;
mod passphrase;
mod places;
mod recovery;
mod restore;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;
pub use backup::Backup;
use connect::Depth;
use container::Reason;
use disk::{Lock, io};
use generation::Generation;
pub use health::{BackupState, Health};
use keys::{KeyFile, Keys};
use migrations::MIGRATIONS;
pub use passphrase::{MINIMUM as PASSWORD_MINIMUM, Passphrase, Strength, strength};
pub use places::{Places, Presence, backups, presence};
pub use recovery::RecoveryCode;
pub use restore::{OpenWith, Over};

/// How much work it is to try a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// 256 MiB, three passes, four lanes.
    Standard,
    /// The least that is accepted: 64 MiB, one pass, one lane. For tests, and for a password that is itself a random key.
    Cheap,
}

impl Cost {
    /// For the example practice, whose password no one knows.
    pub const EXAMPLE: Self = Self::Cheap;
}

/// What a sound practice holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    pub bytes: u64,
    /// Rows per table.
    pub counts: BTreeMap<String, u64>,
}

/// An open practice: its keys, and the lock that keeps everyone else out. Dropping it wipes the keys and lets go of the
/// lock; the connection that came with it must be dropped first.
pub struct Vault {
    places: Places,
    generation: Generation,
    keys: Keys,
    key: KeyFile,
    /// Held open for reading as long as the vault is: closing any handle on the file would make a Unix system forget
    /// the locks that `SQLite` holds on it.
    database: File,
    lock: Lock,
}

impl Vault {
    /// Makes a new, empty practice.
    ///
    /// # Errors
    /// [`Error::PracticeExists`] if there is one, or the remains of one; [`Error::PasswordTooShort`].
    pub fn create(places: &Places, password: &Passphrase, cost: Cost) -> Result<(Self, Connection)> {
        Self::create_with(places, password, cost, MIGRATIONS)
    }

    /// Opens the practice, migrating it first if it is of an older version (after a backup).
    ///
    /// # Errors
    /// `NoPractice`, `AlreadyOpen`, `WrongPassword`, `KeyLost`, `NotOurFile`, `Damaged` or `NewerVersion`; none of them
    /// has changed a file.
    pub fn unlock(places: &Places, password: &Passphrase, now: DateTime<Utc>) -> Result<(Self, Connection)> {
        Self::unlock_with(places, password, now, MIGRATIONS)
    }

    /// Opens the practice with the recovery code and gives it a new password. Needs no key file.
    ///
    /// # Errors
    /// As [`Self::unlock`], with [`Error::WrongRecoveryCode`] for a code of another practice.
    pub fn unlock_with_recovery(
        places: &Places,
        code: &RecoveryCode,
        new_password: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(Self, Connection)> {
        Self::recover_with(places, code, new_password, now, MIGRATIONS)
    }

    /// Opens a backup (or, with the recovery code, a bare database file) and makes it the practice. A practice that is
    /// there is only put aside if `over` says so; its files stay as they are.
    ///
    /// # Errors
    /// `PracticeExists`, `AlreadyOpen`, `NotOurFile`, `Damaged`, `NewerVersion`, `WrongPassword`, `WrongRecoveryCode`.
    /// The file opened from is only read, and the practice that was there still is the practice.
    pub fn open_backup(
        places: &Places,
        file: &Path,
        with: &OpenWith<'_>,
        over: Over,
        now: DateTime<Utc>,
    ) -> Result<(Self, Connection)> {
        restore::open(places, file, with, over, now, MIGRATIONS)
    }

    /// Whether this secret belongs to this backup.
    ///
    /// # Errors
    /// As [`Self::open_backup`].
    pub fn try_backup(file: &Path, with: &OpenWith<'_>) -> Result<()> {
        restore::try_key(file, with, MIGRATIONS)
    }

    /// Seals the master secret with another password. Backups made before keep the old one.
    pub fn change_password(&mut self, old: &Passphrase, new: &Passphrase) -> Result<()> {
        new.require_long_enough()?;
        self.key.open(old)?;
        let key = KeyFile::seal(&self.keys, new, self.key.cost())?;
        self.generation.write_key(&key)?;
        self.key = key;
        Ok(())
    }

    /// Asks for the password again, before something that needs it.
    ///
    /// # Errors
    /// [`Error::WrongPassword`].
    pub fn check_password(&self, password: &Passphrase) -> Result<()> {
        self.key.open(password).map(|_| ())
    }

    pub fn recovery_code(&self) -> RecoveryCode {
        self.keys.recovery_code()
    }

    /// Whether `text` is group `index` (1-8) of the recovery code.
    pub fn check_recovery_group(&self, index: usize, text: &str) -> bool {
        self.keys.recovery_code().group_is(index, text)
    }

    /// Makes a backup: written, opened, checked and counted before an older one goes. If nothing has changed since the
    /// newest sound one, that one is returned.
    ///
    /// # Errors
    /// [`Error::BackupFailed`] (also inside a transaction), [`Error::DiskFull`] or [`Error::Io`]; older backups are then
    /// as they were.
    pub fn back_up(&self, connection: &Connection, now: DateTime<Utc>) -> Result<Backup> {
        let made = backup::make(self, connection, now, Reason::Routine)?;
        self.generation.let_go_of_older(now);
        Ok(made)
    }

    /// How the backups of this practice stand: from the files alone, so that it is as true after a start as before.
    pub fn backup_health(&self, now: DateTime<Utc>) -> Result<Health> {
        let last = self.last_backup()?;
        let changed = self.database.metadata().and_then(|file| file.modified()).map_err(io)?;
        let since = self.generation.since().unwrap_or(now);
        Ok(Health::of(last, since, changed.into(), now))
    }

    /// Reads the whole practice from disk again and proves every page.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn verify(&self, connection: &Connection) -> Result<Verification> {
        connect::examine(connection, Depth::Quick)?;
        let bytes = self.database.metadata().map_err(io)?.len();
        Ok(Verification { bytes, counts: connect::counts(connection)? })
    }

    /// When the newest backup of this practice was made, without reading them all.
    pub fn last_backup(&self) -> Result<Option<DateTime<Utc>>> {
        backup::newest(&self.places.backups, &self.keys)
    }

    /// The folder that holds the practice.
    pub fn places(&self) -> &Places {
        &self.places
    }
}
