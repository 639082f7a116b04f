//! Making backups, listing them, and letting go of old ones.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Seek;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::container::{self, Header, Reason};
use super::disk::{self, io};
use super::keys::{Hex, Keys};
use super::{Vault, connect, ladder};
use crate::error::{Error, Result};

const ENDING: &str = "duurloop";
const TRIAL: &str = ".proef-";
const UNFINISHED: &str = ".nieuw-";

/// A backup file, as its header describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub made: DateTime<Utc>,
    /// Goes up by one with every backup of a practice.
    pub sequence: u64,
    /// Rows per table.
    pub counts: BTreeMap<String, u64>,
}

struct Shelved {
    backup: Backup,
    header: Header,
}

/// The backups in the backup folder, newest first, of whichever practice. A file that is no backup, or whose header
/// cannot be read, is not among them, and is never touched.
pub(super) fn list(folder: &Path) -> Result<Vec<Backup>> {
    Ok(shelf(folder)?.into_iter().map(|shelved| shelved.backup).collect())
}

/// When the newest backup of this practice was made. Their names, which end in the number, show where to look first.
pub(super) fn newest(folder: &Path, keys: &Keys) -> Result<Option<DateTime<Utc>>> {
    let mut files = files(folder)?;
    files.sort_by_key(|path| {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let number = name.rsplit_once("_s").and_then(|(_, number)| number.parse::<u64>().ok());
        std::cmp::Reverse((number, name))
    });
    let headers = files.iter().filter_map(|path| read_start(path).ok()).map(|start| start.header);
    Ok(headers.into_iter().find(|header| header.key.dossier == keys.dossier).map(|header| header.made))
}

/// Makes a backup, unless the newest one is the same as the practice is now; then that one is the answer.
pub(super) fn make(vault: &Vault, connection: &Connection, now: DateTime<Utc>, reason: Reason) -> Result<Backup> {
    attempt(vault, connection, now, reason).map_err(|error| match error {
        Error::DiskFull => Error::DiskFull,
        Error::Io(error) => Error::Io(error),
        _ => Error::BackupFailed,
    })
}

fn attempt(vault: &Vault, connection: &Connection, now: DateTime<Utc>, reason: Reason) -> Result<Backup> {
    // Outside a transaction, and with this connection the only one, the file on disk is the practice as last saved.
    if !connection.is_autocommit() {
        return Err(Error::BackupFailed);
    }
    let (folder, keys) = (&vault.places.backups, &vault.keys);
    disk::private_folder(folder)?;
    sweep(folder)?;
    let (database_bytes, database_blake3) = fingerprint(&vault.database)?;
    let own = own(folder, keys)?;
    if let Some(newest) = own.first()
        && newest.header.database_blake3 == database_blake3
        && newest.header.key == vault.key
        && is_sound(&newest.backup.path, keys)
    {
        return Ok(newest.backup.clone());
    }

    let header = Header {
        key: vault.key.clone(),
        schema: connect::schema_version(connection)?,
        application: env!("CARGO_PKG_VERSION").into(),
        generation: vault.generation.number,
        sequence: own.first().map_or(1, |newest| newest.header.sequence + 1),
        made: now,
        reason,
        counts: connect::counts(connection)?,
        database_bytes,
        database_blake3,
    };
    let file = tempfile::Builder::new().prefix(UNFINISHED).suffix(".tmp").tempfile_in(folder).map_err(io)?;
    (&vault.database).rewind().map_err(io)?;
    container::write(&header, keys, &vault.database, file.as_file())?;
    try_out(file.path(), folder, keys)?;
    let name =
        format!("Praktijk_{}_g{}_s{:06}.{ENDING}", now.format("%Y-%m-%d_%H%M"), header.generation, header.sequence);
    let path = folder.join(name);
    file.persist_noclobber(&path).map_err(|failed| io(failed.error))?;
    disk::sync_folder(folder)?;
    // Only now, with a newer one that was opened and counted, may an older one go.
    prune(folder, keys, now)?;
    Ok(Backup { path, made: header.made, sequence: header.sequence, counts: header.counts })
}

/// Opens a backup as a restore would, in a folder of its own that goes again.
fn try_out(path: &Path, folder: &Path, keys: &Keys) -> Result<()> {
    let trial = tempfile::Builder::new().prefix(TRIAL).tempdir_in(folder).map_err(io)?;
    let mut file = File::open(path).map_err(io)?;
    let start = container::start(&mut file)?;
    container::take_out(&mut file, &start, keys, &trial.path().join("dossier.db"))
}

fn is_sound(path: &Path, keys: &Keys) -> bool {
    let proved = File::open(path).map_err(io).and_then(|mut file| {
        let start = container::start(&mut file)?;
        container::prove(&mut file, &start, keys, |_| Ok(()))
    });
    proved.is_ok()
}

fn prune(folder: &Path, keys: &Keys, now: DateTime<Utc>) -> Result<()> {
    let (routine, risky): (Vec<_>, Vec<_>) =
        own(folder, keys)?.into_iter().partition(|shelved| shelved.header.reason == Reason::Routine);
    let made = |shelved: &[Shelved]| shelved.iter().map(|one| one.header.made).collect::<Vec<_>>();
    let of = |shelved: &[Shelved], places: Vec<usize>| -> Vec<PathBuf> {
        places.into_iter().map(|at| shelved[at].backup.path.clone()).collect()
    };
    let mut going = of(&routine, ladder::routine(&made(&routine)));
    going.extend(of(&risky, ladder::risky(&made(&risky), now)));
    for path in going {
        // One that cannot be removed now is tried again after the next backup.
        let _ = fs::remove_file(path);
    }
    Ok(())
}

/// Removes what an interrupted backup left. It is all encrypted.
fn sweep(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder).map_err(io)? {
        let entry = entry.map_err(io)?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with(TRIAL) {
            fs::remove_dir_all(entry.path()).map_err(io)?;
        } else if name.to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path()).map_err(io)?;
        }
    }
    Ok(())
}

/// The backups of the practice these keys belong to, newest first.
fn own(folder: &Path, keys: &Keys) -> Result<Vec<Shelved>> {
    Ok(shelf(folder)?.into_iter().filter(|shelved| shelved.header.key.dossier == keys.dossier).collect())
}

fn shelf(folder: &Path) -> Result<Vec<Shelved>> {
    let mut found = Vec::new();
    for path in files(folder)? {
        let Ok(start) = read_start(&path) else { continue };
        let header = start.header;
        let backup = Backup { path, made: header.made, sequence: header.sequence, counts: header.counts.clone() };
        found.push(Shelved { backup, header });
    }
    found.sort_by(|a, b| (b.header.sequence, &b.backup.path).cmp(&(a.header.sequence, &a.backup.path)));
    Ok(found)
}

fn read_start(path: &Path) -> Result<container::Start> {
    container::start(&mut File::open(path).map_err(io)?)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io(error)),
    };
    let paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>().map_err(io)?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == ENDING)).collect())
}

fn fingerprint(mut database: &File) -> Result<(u64, Hex<32>)> {
    database.rewind().map_err(io)?;
    let mut hash = blake3::Hasher::new();
    hash.update_reader(database).map_err(io)?;
    Ok((hash.count(), Hex(*hash.finalize().as_bytes())))
}
