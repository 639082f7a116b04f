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
mod keys;
pub(crate) mod migrations;
mod passphrase;
mod recovery;
mod restore;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup as Copying;

use crate::error::{Error, Result};
pub use backup::Backup;
use connect::{Depth, For, Health, sql};
use container::Reason;
use disk::{Lock, io};
use generation::{Generation, Unfinished};
use keys::{KeyFile, Keys};
use migrations::MIGRATIONS;
pub use passphrase::{MINIMUM as PASSWORD_MINIMUM, Passphrase, Strength, strength};
pub use recovery::RecoveryCode;
pub use restore::OpenWith;

/// Above this size the whole file is not read again at every unlock; [`Vault::verify`] does it at a quieter moment.
const EXAMINED_AT_UNLOCK: u64 = 100 * 1024 * 1024;

/// Where the practice and its backups are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    pub data: PathBuf,
    pub backups: PathBuf,
}

impl Places {
    /// The folder of this user for the data of programs, or what `DUURLOOP_DATA` says.
    pub fn standard() -> Result<Self> {
        if let Some(folder) = std::env::var_os("DUURLOOP_DATA").filter(|folder| !folder.is_empty()) {
            return Ok(Self::under(Path::new(&folder)));
        }
        let folders = directories::ProjectDirs::from("nl", "", "Duurloop").ok_or(Error::NotFound)?;
        Ok(Self::under(folders.data_local_dir()))
    }

    pub fn under(data: &Path) -> Self {
        Self { data: data.to_owned(), backups: data.join("reservekopieen") }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Nothing,
    /// No practice, but backups of one.
    OnlyBackups,
    /// A practice, or what is left of one: unlocking tells.
    Practice,
}

/// Looks whether there is a practice, without opening anything.
pub fn presence(places: &Places) -> Result<Presence> {
    if generation::any(&places.data)? {
        return Ok(Presence::Practice);
    }
    Ok(if backups(places)?.is_empty() { Presence::Nothing } else { Presence::OnlyBackups })
}

/// The backups in the backup folder, newest first, as their headers describe them.
pub fn backups(places: &Places) -> Result<Vec<Backup>> {
    backup::list(&places.backups)
}

/// When the newest backup was made, without reading them all.
pub fn last_backup(places: &Places) -> Result<Option<DateTime<Utc>>> {
    backup::newest(&places.backups)
}

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
    /// the locks that SQLite holds on it.
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

    /// Opens a backup (or, with the recovery code, a bare database file) where there is no practice.
    ///
    /// # Errors
    /// `PracticeExists`, `NotOurFile`, `Damaged`, `NewerVersion`, `WrongPassword`, `WrongRecoveryCode`. The file opened
    /// from is only read.
    pub fn open_backup(
        places: &Places,
        file: &Path,
        with: &OpenWith<'_>,
        now: DateTime<Utc>,
    ) -> Result<(Self, Connection)> {
        restore::open(places, file, with, now, MIGRATIONS)
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
        backup::make(self, connection, now, Reason::Routine)
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

    /// The folder that holds the practice.
    pub fn places(&self) -> &Places {
        &self.places
    }

    fn create_with(
        places: &Places,
        password: &Passphrase,
        cost: Cost,
        steps: &'static [&'static str],
    ) -> Result<(Self, Connection)> {
        password.require_long_enough()?;
        if generation::any(&places.data)? {
            return Err(Error::PracticeExists);
        }
        disk::private_folder(&places.data)?;
        let lock = Lock::take(&places.data)?;
        if generation::any(&places.data)? {
            return Err(Error::PracticeExists);
        }
        let keys = Keys::random()?;
        let key = KeyFile::seal(&keys, password, cost)?;
        let unfinished = Unfinished::begin(&places.data)?;
        let database = unfinished.generation().database();
        drop(disk::private_file(&database)?);
        let mut connection = connect::open(&database, &keys, For::Writing)?;
        migrations::run(&mut connection, steps)?;
        drop(connection);
        let generation = Self::complete(unfinished, &keys, &key)?;
        Self::enter(places, lock, generation, keys, key)
    }

    fn unlock_with(
        places: &Places,
        password: &Passphrase,
        now: DateTime<Utc>,
        steps: &'static [&'static str],
    ) -> Result<(Self, Connection)> {
        let (lock, found) = Self::find(places)?;
        connect::shape(&found.generation.database())?;
        let key = found.generation.key()?;
        let keys = key.file.open(password)?;
        let (vault, connection) = Self::open(places, lock, found.generation, keys, key.file, now, steps)?;
        if key.mend {
            vault.generation.write_key(&vault.key)?;
        }
        if found.mend {
            generation::point_to(&places.data, &vault.generation)?;
        }
        Ok((vault, connection))
    }

    fn recover_with(
        places: &Places,
        code: &RecoveryCode,
        new_password: &Passphrase,
        now: DateTime<Utc>,
        steps: &'static [&'static str],
    ) -> Result<(Self, Connection)> {
        new_password.require_long_enough()?;
        let (lock, found) = Self::find(places)?;
        let keys = Keys::from_code(code)?;
        let sealed = match found.generation.key() {
            Ok(key) => Some(key.file),
            Err(Error::KeyLost) => None,
            Err(error) => return Err(error),
        };
        let belongs = match &sealed {
            Some(sealed) => sealed.dossier == keys.dossier,
            // Without a key file the database itself must tell; if its first bytes are damaged, opening it does.
            None => {
                connect::shape(&found.generation.database())?.start == keys.salt.0
                    || connect::open(&found.generation.database(), &keys, For::Reading).is_ok()
            }
        };
        if !belongs {
            return Err(Error::WrongRecoveryCode { group: None });
        }
        let cost = sealed.as_ref().map_or(Cost::Standard, KeyFile::cost);
        let key = KeyFile::seal(&keys, new_password, cost)?;
        let (mut vault, connection) = Self::open(places, lock, found.generation, keys, key.clone(), now, steps)?;
        // Only once the practice has opened: a failure before this leaves the old password in force.
        vault.generation.write_key(&key)?;
        vault.key = key;
        if found.mend {
            generation::point_to(&places.data, &vault.generation)?;
        }
        Ok((vault, connection))
    }

    fn find(places: &Places) -> Result<(Lock, generation::Found)> {
        if !generation::any(&places.data)? {
            return Err(Error::NoPractice);
        }
        let lock = Lock::take(&places.data)?;
        Ok((lock, generation::current(&places.data)?))
    }

    /// Opens a generation with the right keys: judges it, mends what can be mended, migrates it.
    fn open(
        places: &Places,
        lock: Lock,
        generation: Generation,
        keys: Keys,
        key: KeyFile,
        now: DateTime<Utc>,
        steps: &'static [&'static str],
    ) -> Result<(Self, Connection)> {
        let shape = connect::shape(&generation.database())?;
        let salt_is_right = shape.start == keys.salt.0;
        let (vault, connection) = Self::enter(places, lock, generation, keys, key).map_err(|error| match error {
            // Neither its first bytes nor its first page belong to this key.
            Error::Damaged if !salt_is_right => Error::NotOurFile,
            other => other,
        })?;
        let version = connect::require_ours(&connection, migrations::latest(steps))?;
        let health =
            if shape.bytes <= EXAMINED_AT_UNLOCK { connect::examine(&connection, Depth::Quick)? } else { Health::Sound };
        let (vault, connection) = if health == Health::FreePageTorn || !salt_is_right {
            vault.renew(connection, |old, path, _| {
                old.execute("VACUUM INTO ?1", [path.to_str().ok_or(Error::NotFound)?]).map_err(sql)?;
                Ok(())
            })?
        } else {
            (vault, connection)
        };
        if version == migrations::latest(steps) {
            return Ok((vault, connection));
        }
        backup::make(&vault, &connection, now, Reason::BeforeMigration)?;
        vault.renew(connection, |old, path, keys| {
            let mut new = connect::open(path, keys, For::Writing)?;
            Copying::new(old, &mut new).and_then(|copy| copy.run_to_completion(200, std::time::Duration::ZERO, None)).map_err(sql)?;
            migrations::run(&mut new, steps)
        })
    }

    /// Puts a changed copy of the practice in its place: `work` fills the empty file at the path it is given.
    fn renew(
        self,
        connection: Connection,
        work: impl FnOnce(&Connection, &Path, &Keys) -> Result<()>,
    ) -> Result<(Self, Connection)> {
        let unfinished = Unfinished::begin(&self.places.data)?;
        let path = unfinished.generation().database();
        drop(disk::private_file(&path)?);
        work(&connection, &path, &self.keys)?;
        drop(connection);
        let generation = Self::complete(unfinished, &self.keys, &self.key)?;
        let Self { places, keys, key, lock, database, .. } = self;
        drop(database);
        Self::enter(&places, lock, generation, keys, key)
    }

    /// Checks a generation that was built, on a fresh connection, and makes it the practice.
    fn complete(unfinished: Unfinished, keys: &Keys, key: &KeyFile) -> Result<Generation> {
        let path = unfinished.generation().database();
        connect::shape(&path)?;
        let fresh = connect::open(&path, keys, For::Reading)?;
        connect::require_ours(&fresh, u32::MAX)?;
        if connect::examine(&fresh, Depth::Full)? != Health::Sound {
            return Err(Error::Damaged);
        }
        drop(fresh);
        unfinished.generation().write_key(key)?;
        unfinished.finish()
    }

    fn enter(places: &Places, lock: Lock, generation: Generation, keys: Keys, key: KeyFile) -> Result<(Self, Connection)> {
        let path = generation.database();
        let database = File::open(&path).map_err(io)?;
        let connection = connect::open(&path, &keys, For::Writing)?;
        Ok((Self { places: places.clone(), generation, keys, key, database, lock }, connection))
    }
}
