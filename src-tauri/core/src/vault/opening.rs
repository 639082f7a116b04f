//! How a practice is made and opened, step by step. The public names are in [`super`].

use std::fs::File;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::connect::{self, Depth, For, Health};
use super::container::Reason;
use super::disk::{self, Lock, io};
use super::generation::{self, Generation, Unfinished};
use super::keys::{KeyFile, Keys};
use super::{Cost, Passphrase, Places, RecoveryCode, Vault, backup, migrations};
use crate::error::{Error, Result};

/// Above this size the whole file is not read again at every unlock; [`Vault::verify`] does it at a quieter moment.
const EXAMINED_AT_UNLOCK: u64 = 100 * 1024 * 1024;

impl Vault {
    pub(super) fn create_with(
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

    pub(super) fn unlock_with(
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

    pub(super) fn recover_with(
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
    pub(super) fn open(
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
        let health = if shape.bytes <= EXAMINED_AT_UNLOCK {
            connect::examine(&connection, Depth::Quick)?
        } else {
            Health::Sound
        };
        let (vault, connection) = if health == Health::FreePageTorn || !salt_is_right {
            vault.renew(connection, |old, path, _| connect::copy_in_use(old, path))?
        } else {
            (vault, connection)
        };
        if version == migrations::latest(steps) {
            return Ok((vault, connection));
        }
        backup::make(&vault, &connection, now, Reason::BeforeMigration)?;
        vault.renew(connection, |old, path, keys| {
            let mut new = connect::open(path, keys, For::Writing)?;
            connect::copy_pages(old, &mut new)?;
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

    fn enter(
        places: &Places,
        lock: Lock,
        generation: Generation,
        keys: Keys,
        key: KeyFile,
    ) -> Result<(Self, Connection)> {
        let path = generation.database();
        let database = File::open(&path).map_err(io)?;
        let connection = connect::open(&path, &keys, For::Writing)?;
        Ok((Self { places: places.clone(), generation, keys, key, database, lock }, connection))
    }
}
