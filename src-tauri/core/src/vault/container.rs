//! A backup file: one file that needs nothing beside it but the password or the recovery code. See `FORMAT.md`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::Path;

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::connect::{self, Depth, For};
use super::disk::{self, io};
use super::keys::{Hex, KeyFile, Keys};
use crate::error::{Error, Result};

const MAGIC: &[u8; 8] = b"DUURLP1\n";
/// The magic of every version of the format, up to its number.
const FAMILY: &[u8] = b"DUURLP";
const HEADER_LIMIT: u32 = 1024 * 1024;
const MAC: u64 = 32;

/// Why a backup was made; those before a risky step are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Reason {
    Routine,
    BeforeMigration,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) key: KeyFile,
    pub(super) schema: u32,
    pub(super) application: String,
    pub(super) generation: u32,
    /// Goes up by one with every backup; orders them, as a clock can be wrong.
    pub(super) sequence: u64,
    pub(super) made: DateTime<Utc>,
    pub(super) reason: Reason,
    /// Rows per table.
    pub(super) counts: BTreeMap<String, u64>,
    pub(super) database_bytes: u64,
    pub(super) database_blake3: Hex<32>,
}

/// The start of a container: its header, and the bytes it was read from.
pub(super) struct Start {
    pub(super) header: Header,
    bytes: Vec<u8>,
}

/// Writes a container of `database`, which nothing may write to meanwhile.
pub(super) fn write(header: &Header, keys: &Keys, database: &File, mut target: &File) -> Result<()> {
    let json = serde_json::to_vec(header)?;
    let mut mac = mac(keys)?;
    let mut put = |bytes: &[u8]| {
        mac.update(bytes);
        target.write_all(bytes).map_err(io)
    };
    put(MAGIC)?;
    put(&u32::try_from(json.len()).map_err(|_| Error::BackupFailed)?.to_le_bytes())?;
    put(&json)?;
    each_block(database, header.database_bytes, &mut put)?;
    target.write_all(&mac.finalize().into_bytes()).map_err(io)?;
    target.sync_all().map_err(io)
}

/// Reads the header and checks that the file has the length it tells. Nothing is proved yet.
///
/// # Errors
/// `NotOurFile`, `NewerVersion` or `Damaged`.
pub(super) fn start(file: &mut File) -> Result<Start> {
    let total = file.metadata().map_err(io)?.len();
    file.rewind().map_err(io)?;
    let mut bytes = vec![0; MAGIC.len() + 4];
    if total < bytes.len() as u64 {
        return Err(Error::NotOurFile);
    }
    file.read_exact(&mut bytes).map_err(io)?;
    if !bytes.starts_with(MAGIC) {
        let newer = bytes.starts_with(FAMILY) && bytes[FAMILY.len()].is_ascii_digit();
        return Err(if newer { Error::NewerVersion } else { Error::NotOurFile });
    }
    let length = bytes.last_chunk().map_or(u32::MAX, |length| u32::from_le_bytes(*length));
    if length > HEADER_LIMIT || u64::from(length) > total {
        return Err(Error::Damaged);
    }
    let from = bytes.len();
    bytes.resize(from + length as usize, 0);
    file.read_exact(&mut bytes[from..]).map_err(io)?;
    let header: Header = serde_json::from_slice(&bytes[from..]).map_err(|_| Error::Damaged)?;
    header.key.require_sound()?;
    let expected = (bytes.len() as u64).checked_add(header.database_bytes).and_then(|sum| sum.checked_add(MAC));
    if expected == Some(total) { Ok(Start { header, bytes }) } else { Err(Error::Damaged) }
}

/// Checks every byte of the container, and hands the database in it to `take`, which must not rely on it before this
/// returns `Ok`.
pub(super) fn prove(
    file: &mut File,
    start: &Start,
    keys: &Keys,
    mut take: impl FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let mut mac = mac(keys)?;
    let mut hash = blake3::Hasher::new();
    mac.update(&start.bytes);
    file.seek(std::io::SeekFrom::Start(start.bytes.len() as u64)).map_err(io)?;
    each_block(file, start.header.database_bytes, &mut |block| {
        mac.update(block);
        hash.update(block);
        take(block)
    })?;
    let mut end = [0; MAC as usize];
    file.read_exact(&mut end).map_err(|_| Error::Damaged)?;
    mac.verify_slice(&end).map_err(|_| Error::Damaged)?;
    if hash.finalize().as_bytes() == &start.header.database_blake3.0 { Ok(()) } else { Err(Error::Damaged) }
}

/// Takes the database out of a container into a new file, opens it and counts its rows: only then is it a backup.
pub(super) fn take_out(file: &mut File, start: &Start, keys: &Keys, target: &Path) -> Result<()> {
    let mut database = disk::private_file(target)?;
    prove(file, start, keys, |block| database.write_all(block).map_err(io))?;
    drop(database);
    connect::shape(target)?;
    let connection = connect::open(target, keys, For::Reading)?;
    let schema = connect::require_ours(&connection, u32::MAX)?;
    connect::examine(&connection, Depth::Full)?;
    if schema == start.header.schema && connect::counts(&connection)? == start.header.counts {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

fn each_block(mut source: &File, length: u64, take: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let mut block = vec![0; 64 * 1024];
    let mut left = length;
    while left > 0 {
        let now = left.min(block.len() as u64) as usize;
        source.read_exact(&mut block[..now]).map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => Error::Damaged,
            _ => io(error),
        })?;
        take(&block[..now])?;
        left -= now as u64;
    }
    Ok(())
}

fn mac(keys: &Keys) -> Result<Hmac<Sha256>> {
    Hmac::new_from_slice(keys.backup_mac.as_slice()).map_err(|_| Error::BackupFailed)
}
