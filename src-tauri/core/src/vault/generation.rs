//! Generations: the folders `g000001`, `g000002` … and the pointer that says which one is the practice.
//!
//! What replaces the whole database (a migration, a repair, a backup put back) is built in a folder beside it, checked,
//! and made the practice by replacing the pointer in one step. The folder that was the practice stays as it was.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use super::disk::{self, io};
use super::keys::KeyFile;
use crate::error::{Error, Result};

const POINTER: &str = "HUIDIG";
/// What a generation is called while it is being built.
const UNFINISHED: &str = ".nieuw";
/// What was replaced can be gone back to this long.
const OLDER_STAY: TimeDelta = TimeDelta::days(30);
const KEY_FILE_LIMIT: u64 = 64 * 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Generation {
    pub(super) number: u32,
    folder: PathBuf,
}

/// The key file, and whether one of its two copies has to be written again.
pub(super) struct FoundKey {
    pub(super) file: KeyFile,
    pub(super) mend: bool,
}

impl Generation {
    pub(super) fn database(&self) -> PathBuf {
        self.folder.join("dossier.db")
    }

    /// When this generation became the practice.
    pub(super) fn since(&self) -> Option<DateTime<Utc>> {
        let pointer = self.folder.parent()?.join(POINTER);
        fs::metadata(pointer).and_then(|file| file.modified()).ok().map(DateTime::from)
    }

    /// Removes the generations before this one, once it has been the practice for a while. To be called when there is a
    /// sound backup; one that cannot be removed now goes another time.
    pub(super) fn let_go_of_older(&self, now: DateTime<Utc>) {
        let Some((data, since)) = self.folder.parent().zip(self.since()) else { return };
        if now - since <= OLDER_STAY {
            return;
        }
        for older in all(data).unwrap_or_default() {
            if older.number < self.number {
                let _ = fs::remove_dir_all(older.folder);
            }
        }
    }

    fn key_files(&self) -> [PathBuf; 2] {
        [self.folder.join("sleutel.json"), self.folder.join("sleutel.kopie.json")]
    }

    /// Reads the key file; its copy stands in for it when it is missing or damaged.
    ///
    /// # Errors
    /// [`Error::KeyLost`] when neither can be read.
    pub(super) fn key(&self) -> Result<FoundKey> {
        let [first, copy] =
            self.key_files().map(|path| disk::read_small(&path, KEY_FILE_LIMIT).and_then(|b| KeyFile::read(&b)));
        match (first, copy) {
            (Ok(file), copy) => Ok(FoundKey { mend: copy.ok().as_ref() != Some(&file), file }),
            (Err(_), Ok(file)) => Ok(FoundKey { file, mend: true }),
            (Err(Error::NewerVersion), Err(_)) | (Err(_), Err(Error::NewerVersion)) => Err(Error::NewerVersion),
            (Err(Error::Io(error)), Err(_)) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::Io(error)),
            (Err(_), Err(_)) => Err(Error::KeyLost),
        }
    }

    /// Writes the key file and then its copy. From the moment the first is in place, it is the one that counts.
    pub(super) fn write_key(&self, key: &KeyFile) -> Result<()> {
        let text = key.text()?;
        let [first, copy] = self.key_files();
        disk::write_whole(&first, text.as_bytes())?;
        // The change is made. A copy that could not be written is written when the practice is next unlocked.
        let _ = disk::write_whole(&copy, text.as_bytes());
        Ok(())
    }
}

pub(super) struct Found {
    pub(super) generation: Generation,
    /// The pointer was lost and has to be written again once the practice has proved itself.
    pub(super) mend: bool,
}

/// Whether there is a trace of a practice, sound or not.
pub(super) fn any(data: &Path) -> Result<bool> {
    Ok(data.join(POINTER).exists() || !all(data)?.is_empty())
}

/// # Errors
/// [`Error::NoPractice`] only if there is no trace of one; [`Error::Damaged`] if there is a trace but no database.
pub(super) fn current(data: &Path) -> Result<Found> {
    let pointed = match disk::read_small(&data.join(POINTER), 64) {
        Ok(bytes) => number(String::from_utf8_lossy(&bytes).trim()),
        Err(Error::Io(error)) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(Error::Damaged) => None,
        Err(error) => return Err(error),
    };
    if let Some(number) = pointed {
        // An older generation beside it would open, but as a practice of weeks ago: not silently.
        let generation = at(data, number);
        return if generation.database().exists() {
            Ok(Found { generation, mend: false })
        } else {
            Err(Error::Damaged)
        };
    }
    if !any(data)? {
        return Err(Error::NoPractice);
    }
    // The one that was worked in last.
    let worked_in = |generation: &Generation| fs::metadata(generation.database()).and_then(|m| m.modified()).ok();
    let last = all(data)?.into_iter().filter(|g| worked_in(g).is_some()).max_by_key(|g| (worked_in(g), g.number));
    last.map(|generation| Found { generation, mend: true }).ok_or(Error::Damaged)
}

pub(super) fn point_to(data: &Path, generation: &Generation) -> Result<()> {
    disk::write_whole(&data.join(POINTER), name(generation.number).as_bytes())
}

/// A generation that is not yet the practice. Removed again if it is not finished.
pub(super) struct Unfinished {
    generation: Generation,
    data: PathBuf,
    finished: bool,
}

impl Unfinished {
    /// Begins a generation with a number that no other has. Clears away what an earlier, interrupted start left.
    pub(super) fn begin(data: &Path) -> Result<Self> {
        for entry in fs::read_dir(data).map_err(io)? {
            let path = entry.map_err(io)?.path();
            if path.extension().is_some_and(|e| e == &UNFINISHED[1..]) && number_of(&path.with_extension("")).is_some()
            {
                fs::remove_dir_all(&path).map_err(io)?;
            }
        }
        let number = all(data)?.last().map_or(1, |last| last.number + 1);
        let folder = data.join(name(number) + UNFINISHED);
        disk::private_folder(&folder)?;
        Ok(Self { generation: Generation { number, folder }, data: data.to_owned(), finished: false })
    }

    pub(super) fn generation(&self) -> &Generation {
        &self.generation
    }

    /// Makes it the practice. Everything in it must have been checked.
    pub(super) fn finish(mut self) -> Result<Generation> {
        fs::File::options().write(true).open(self.generation.database()).and_then(|f| f.sync_all()).map_err(io)?;
        disk::sync_folder(&self.generation.folder)?;
        let finished = at(&self.data, self.generation.number);
        fs::rename(&self.generation.folder, &finished.folder).map_err(io)?;
        // From here on the pointer may already show the way to it, whatever error follows: it is not removed any more.
        self.finished = true;
        disk::sync_folder(&self.data)?;
        point_to(&self.data, &finished)?;
        Ok(finished)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            let _ = fs::remove_dir_all(&self.generation.folder);
        }
    }
}

/// All finished generations, lowest number first.
fn all(data: &Path) -> Result<Vec<Generation>> {
    let entries = match fs::read_dir(data) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(io)?.path();
        if let Some(number) = number_of(&path) {
            found.push(Generation { number, folder: path });
        }
    }
    found.sort_by_key(|generation| generation.number);
    Ok(found)
}

fn at(data: &Path, number: u32) -> Generation {
    Generation { number, folder: data.join(name(number)) }
}

fn name(number: u32) -> String {
    format!("g{number:06}")
}

fn number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix('g')?;
    if digits.len() < 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) { None } else { digits.parse().ok() }
}

fn number_of(path: &Path) -> Option<u32> {
    path.file_name().and_then(|name| name.to_str()).and_then(number)
}
