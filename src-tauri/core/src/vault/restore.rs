//! Opening a backup, or a bare database file: on a machine without a practice, or in the place of the practice that is
//! there, which then stays beside it as the generation before.

use std::fs::{self, File};
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::connect::{self, Depth, For};
use super::container::{self, Start};
use super::disk::{self, Lock, io};
use super::generation::{self, Unfinished};
use super::keys::{KeyFile, Keys};
use super::{Cost, Passphrase, Places, RecoveryCode, Vault};
use crate::error::{Error, Result};

/// What a backup is opened with. A bare database file can only be opened with the recovery code.
#[derive(Debug)]
pub enum OpenWith<'a> {
    /// The password that was in use when the backup was made; it stays the password.
    Password(&'a Passphrase),
    Recovery {
        code: &'a RecoveryCode,
        new_password: &'a Passphrase,
    },
}

/// Whether a practice that is there makes way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    Nothing,
    Practice,
}

pub(super) fn open(
    places: &Places,
    path: &Path,
    with: &OpenWith<'_>,
    over: Over,
    now: DateTime<Utc>,
    steps: &'static [&'static str],
) -> Result<(Vault, Connection)> {
    let in_the_way = || Ok::<_, Error>(over == Over::Nothing && generation::any(&places.data)?);
    if in_the_way()? {
        return Err(Error::PracticeExists);
    }
    let mut file = File::open(path).map_err(io)?;
    let start = begin(&mut file, with, steps)?;
    let (keys, key) = unlock(start.as_ref(), with)?;

    disk::private_folder(&places.data)?;
    let lock = Lock::take(&places.data)?;
    if in_the_way()? {
        return Err(Error::PracticeExists);
    }
    let unfinished = Unfinished::begin(&places.data)?;
    let database = unfinished.generation().database();
    match &start {
        Some(start) => container::take_out(&mut file, start, &keys, &database)?,
        None => take_bare(path, &keys, &database, super::migrations::latest(steps))?,
    }
    unfinished.generation().write_key(&key)?;
    if start.is_some() {
        shelve(path, &places.backups)?;
    }
    let generation = unfinished.finish()?;
    Vault::open(places, lock, generation, keys, key, now, steps)
}

/// Whether this secret belongs to this file, before anything makes way for it.
pub(super) fn try_key(path: &Path, with: &OpenWith<'_>, steps: &'static [&'static str]) -> Result<()> {
    let start = begin(&mut File::open(path).map_err(io)?, with, steps)?;
    unlock(start.as_ref(), with).map(|_| ())
}

/// The header of a backup; none for what can only be a bare database.
fn begin(file: &mut File, with: &OpenWith<'_>, steps: &'static [&'static str]) -> Result<Option<Start>> {
    match container::start(file) {
        Ok(start) if start.header.schema > super::migrations::latest(steps) => Err(Error::NewerVersion),
        Ok(start) => Ok(Some(start)),
        Err(Error::NotOurFile) if matches!(with, OpenWith::Recovery { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn unlock(start: Option<&Start>, with: &OpenWith<'_>) -> Result<(Keys, KeyFile)> {
    let sealed = start.map(|start| &start.header.key);
    match with {
        OpenWith::Password(password) => {
            let sealed = sealed.ok_or(Error::NotOurFile)?;
            Ok((sealed.open(password)?, sealed.clone()))
        }
        OpenWith::Recovery { code, new_password } => {
            new_password.require_long_enough()?;
            let keys = Keys::from_code(code)?;
            if sealed.is_some_and(|sealed| sealed.dossier != keys.dossier) {
                return Err(Error::WrongRecoveryCode { group: None });
            }
            let key = KeyFile::seal(&keys, new_password, sealed.map_or(Cost::Standard, KeyFile::cost))?;
            Ok((keys, key))
        }
    }
}

/// Copies a database file that came without its key file, and proves it with the code alone.
fn take_bare(path: &Path, keys: &Keys, target: &Path, latest: u32) -> Result<()> {
    let belongs = match connect::shape(path) {
        Ok(shape) => shape.start == keys.salt.0,
        Err(Error::Damaged) if starts_with_salt(path, keys) => return Err(Error::Damaged),
        Err(Error::Damaged) => return Err(Error::NotOurFile),
        Err(error) => return Err(error),
    };
    let mut copy = disk::private_file(target)?;
    std::io::copy(&mut File::open(path).map_err(io)?, &mut copy).map_err(io)?;
    copy.sync_all().map_err(io)?;
    drop(copy);
    let connection = connect::open(target, keys, For::Reading).map_err(|error| match error {
        Error::Damaged if !belongs => Error::WrongRecoveryCode { group: None },
        other => other,
    })?;
    connect::require_ours(&connection, latest)?;
    connect::examine(&connection, Depth::Full)?;
    Ok(())
}

fn starts_with_salt(path: &Path, keys: &Keys) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes.starts_with(&keys.salt.0))
}

/// The backup that was opened is the first backup on this machine, and its number the one to count on from.
fn shelve(path: &Path, folder: &Path) -> Result<()> {
    disk::private_folder(folder)?;
    let name = path.file_name().ok_or(Error::NotOurFile)?;
    let target = folder.join(name);
    if target.exists() || Path::new(name).extension().is_none_or(|ending| ending != "duurloop") {
        return Ok(());
    }
    let mut copy = tempfile::Builder::new().prefix(".nieuw-").suffix(".tmp").tempfile_in(folder).map_err(io)?;
    std::io::copy(&mut File::open(path).map_err(io)?, &mut copy).map_err(io)?;
    copy.as_file().sync_all().map_err(io)?;
    copy.persist(&target).map_err(|failed| io(failed.error))?;
    disk::sync_folder(folder)
}
