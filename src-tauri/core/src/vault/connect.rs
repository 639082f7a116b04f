//! Opening the database file: which settings, what is refused, and how a file is judged sound.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::disk::io;
use super::keys::Keys;
use crate::error::{Error, Result};

/// "DULP" in the database header: the file is ours.
pub(super) const APPLICATION: i32 = 0x4455_4c50;
const PAGE: u64 = 4096;

/// A setting, what it is set to, and what it must read back as.
type Setting = (&'static str, &'static str, &'static str);

/// `TRUNCATE` with `EXTRA` lost nothing in simulated power cuts and leaves one file at rest; the defaults of `SQLite` lost
/// the last acknowledged save in one of four.
const ALWAYS: &[Setting] = &[
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("secure_delete", "ON", "1"),
    // Locking and wiping every allocation makes a screen eighteen times slower. The keys are wiped without it too.
    ("cipher_memory_security", "OFF", "0"),
];
const WRITING: &[Setting] = &[
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", "3"),
    ("fullfsync", "ON", "1"),
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    Writing,
    Reading,
}

/// Opens a file that exists; never makes one.
///
/// # Errors
/// [`Error::Damaged`] when the key is right for this file but its first page does not prove itself.
pub(super) fn open(path: &Path, keys: &Keys, purpose: For) -> Result<Connection> {
    // Without CREATE: a missing file is an error here, never an empty practice.
    let mode =
        if purpose == For::Writing { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(sql)?;
    // SQLite would go on with a file it may not write to, until the first save.
    if purpose == For::Writing && connection.is_readonly(rusqlite::MAIN_DB).map_err(sql)? {
        return Err(Error::Io(std::io::ErrorKind::PermissionDenied.into()));
    }
    // Otherwise SQLCipher writes its complaints to standard error.
    connection.execute_batch("PRAGMA cipher_log_level = NONE").map_err(sql)?;
    connection.execute_batch(&keys.pragma()).map_err(sql)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(sql)?;
    for setting in ALWAYS {
        set(&connection, *setting)?;
    }
    // Mapping may be compiled out, in which case it answers nothing; 0 means the same.
    connection.execute_batch("PRAGMA mmap_size = 0").map_err(sql)?;
    if purpose == For::Writing {
        for setting in WRITING {
            set(&connection, *setting)?;
        }
    }
    // The first read proves the key, and rolls back what a power cut left half done.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).map_err(sql)?;
    Ok(connection)
}

fn set(connection: &Connection, (name, value, expected): Setting) -> Result<()> {
    connection.execute_batch(&format!("PRAGMA {name} = {value}")).map_err(sql)?;
    let found = connection
        .query_row(&format!("PRAGMA {name}"), [], |row| {
            Ok(match row.get_ref(0)? {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                other => other.as_str()?.to_lowercase(),
            })
        })
        .map_err(sql)?;
    if found == expected { Ok(()) } else { Err(Error::UnsafeSettings) }
}

/// What the first bytes and the length of a file tell, without a key.
pub(super) struct Shape {
    pub(super) bytes: u64,
    pub(super) start: [u8; 16],
}

/// Refuses what cannot be our database, before anything is tried on it.
///
/// # Errors
/// [`Error::NotOurFile`] for an unencrypted database, [`Error::Damaged`] for an empty or cut-off file: `SQLCipher` would
/// silently take an empty file for a new practice.
pub(super) fn shape(path: &Path) -> Result<Shape> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Damaged,
        _ => io(error),
    })?;
    let bytes = file.metadata().map_err(io)?.len();
    let mut start = [0; 16];
    if bytes < 16 {
        return Err(Error::Damaged);
    }
    file.read_exact(&mut start).map_err(io)?;
    if start.starts_with(b"SQLite format 3") {
        return Err(Error::NotOurFile);
    }
    if bytes < PAGE || bytes % PAGE != 0 {
        return Err(Error::Damaged);
    }
    Ok(Shape { bytes, start })
}

/// Refuses a database of another program or of a newer version. Reads only.
pub(super) fn require_ours(connection: &Connection, latest: u32) -> Result<u32> {
    if pragma_number(connection, "application_id")? != i64::from(APPLICATION) {
        return Err(Error::NotOurFile);
    }
    let version = schema_version(connection)?;
    if version > latest { Err(Error::NewerVersion) } else { Ok(version) }
}

pub(super) fn schema_version(connection: &Connection) -> Result<u32> {
    u32::try_from(pragma_number(connection, "user_version")?).map_err(|_| Error::Damaged)
}

fn pragma_number(connection: &Connection, name: &str) -> Result<i64> {
    connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).map_err(sql)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Health {
    Sound,
    /// Every page in use is sound; a page that is not in use does not prove itself. A power cut can do this, as `SQLite`
    /// does not journal free pages. Nothing is lost; copying what is in use mends it.
    FreePageTorn,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    Quick,
    Full,
}

/// Reads the whole file and judges it. Both checks are needed: the first proves every page but does not see that pages
/// at the end are missing, the second sees that.
pub(super) fn examine(connection: &Connection, depth: Depth) -> Result<Health> {
    // Pages read earlier would be believed instead of read again.
    connection.execute_batch("PRAGMA shrink_memory").map_err(sql)?;
    let sealed = lines(connection, "PRAGMA cipher_integrity_check")?.is_empty();
    if depth == Depth::Quick && sealed {
        require_consistent(connection, "PRAGMA quick_check")?;
    } else {
        require_consistent(connection, "PRAGMA integrity_check")?;
    }
    Ok(if sealed { Health::Sound } else { Health::FreePageTorn })
}

fn require_consistent(connection: &Connection, check: &str) -> Result<()> {
    if lines(connection, check)? == ["ok"] { Ok(()) } else { Err(Error::Damaged) }
}

/// Every row of a check: `query_row` would read the first only.
fn lines(connection: &Connection, check: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(check).map_err(sql)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).map_err(sql)?;
    rows.collect::<rusqlite::Result<_>>().map_err(sql)
}

/// Rows per table, without the own tables of `SQLite` and those a search index keeps for itself.
pub(super) fn counts(connection: &Connection) -> Result<BTreeMap<String, u64>> {
    let mut tables = connection
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'",
        )
        .map_err(sql)?;
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)?;
    let mut counts = BTreeMap::new();
    for name in names {
        let count = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let rows = connection.query_row(&count, [], |row| row.get::<_, i64>(0)).map_err(sql)?;
        counts.insert(name, rows.unsigned_abs());
    }
    Ok(counts)
}

/// Writes a copy of what is in use, encrypted with the same key and salt, into the empty file at `target`.
pub(super) fn copy_in_use(connection: &Connection, target: &Path) -> Result<()> {
    connection.execute("VACUUM INTO ?1", [target.to_str().ok_or(Error::NotFound)?]).map_err(sql)?;
    Ok(())
}

/// Copies the database page by page.
pub(super) fn copy_pages(from: &Connection, to: &mut Connection) -> Result<()> {
    let copying = Backup::new(from, to).map_err(sql)?;
    copying.run_to_completion(200, Duration::ZERO, None).map_err(sql)
}

/// Tells what a database error means for the person: damage, a full disk, someone else at work.
pub(super) fn sql(error: rusqlite::Error) -> Error {
    /// The file ended in the middle of a page.
    const SHORT_READ: i32 = 522;
    let code = match &error {
        rusqlite::Error::SqliteFailure(failure, _) if failure.extended_code == SHORT_READ => return Error::Damaged,
        _ => error.sqlite_error_code(),
    };
    match code {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Error::Damaged,
        Some(ErrorCode::DiskFull) => Error::DiskFull,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::AlreadyOpen,
        _ => Error::Database(error),
    }
}
