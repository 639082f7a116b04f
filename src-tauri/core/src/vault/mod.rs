//! The vault: one encrypted practice on disk, the keys to it, and its backups. (Signatures; bodies follow.)

mod passphrase;
mod recovery;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;
pub use passphrase::{Passphrase, Strength, strength};
pub use recovery::RecoveryCode;

#[derive(Debug, Clone)]
pub struct Places { pub data: PathBuf, pub backups: PathBuf }

impl Places {
    pub fn standard() -> Result<Self> { unimplemented!() }
    pub fn under(_data: &Path) -> Self { unimplemented!() }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence { Nothing, /** No practice, but backups of one */ OnlyBackups, Practice }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    Standard,
    #[cfg(any(test, feature = "testing"))]
    Cheap,
}

/// What a backup or a bare database file is opened with.
pub enum OpenWith<'a> {
    Password(&'a Passphrase),
    Recovery { code: &'a RecoveryCode, new_password: &'a Passphrase },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub made: DateTime<Utc>,
    pub sequence: u64,
    /// Rows per table.
    pub counts: BTreeMap<String, u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification { pub bytes: u64, pub counts: BTreeMap<String, u64> }

pub struct Vault {}

pub fn presence(_: &Places) -> Result<Presence> { unimplemented!() }
pub fn backups(_: &Places) -> Result<Vec<Backup>> { unimplemented!() }

impl Vault {
    pub fn create(_: &Places, _: &Passphrase, _: Cost) -> Result<(Self, Connection)> { unimplemented!() }
    pub fn unlock(_: &Places, _: &Passphrase, _now: DateTime<Utc>) -> Result<(Self, Connection)> { unimplemented!() }
    pub fn unlock_with_recovery(_: &Places, _: &RecoveryCode, _new_password: &Passphrase, _now: DateTime<Utc>) -> Result<(Self, Connection)> { unimplemented!() }
    pub fn open_backup(_: &Places, _file: &Path, _with: &OpenWith<'_>, _now: DateTime<Utc>) -> Result<(Self, Connection)> { unimplemented!() }
    pub fn change_password(&mut self, _old: &Passphrase, _new: &Passphrase) -> Result<()> { unimplemented!() }
    pub fn recovery_code(&self) -> RecoveryCode { unimplemented!() }
    /// `index` 1-8
    pub fn check_recovery_group(&self, _index: usize, _text: &str) -> bool { unimplemented!() }
    pub fn back_up(&self, _: &Connection, _now: DateTime<Utc>) -> Result<Backup> { unimplemented!() }
    pub fn verify(&self, _: &Connection) -> Result<Verification> { unimplemented!() }
}

impl Vault {
    pub fn check_password(&self, _: &Passphrase) -> Result<()> { unimplemented!() }
    pub fn places(&self) -> &Places { unimplemented!() }
}
pub fn last_backup(_: &Places) -> Result<Option<DateTime<Utc>>> { unimplemented!() }
