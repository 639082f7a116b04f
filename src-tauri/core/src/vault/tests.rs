//! What the vault promises, each promise once.

mod backing_up;
mod generations;
mod recovering;
mod refusing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use tempfile::TempDir;

use super::migrations::MIGRATIONS;
use super::*;
use crate::error::{Error, Result};

/// A schema of our own, so that these tests do not change when the practice does.
const STEPS: &[&str] = &["CREATE TABLE thing (id INTEGER NOT NULL PRIMARY KEY, words TEXT NOT NULL) STRICT"];
const NEWER: &[&str] = &[STEPS[0], "ALTER TABLE thing ADD COLUMN more TEXT NOT NULL DEFAULT 'nothing'"];
const MARKER: &str = "zandkasteel-kwartel-7391";
const PASSWORD: &str = "gans kelder oranje";
const OTHER: &str = "fluit zeventien bakker";

struct Room {
    _folder: TempDir,
    places: Places,
}

impl Room {
    fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::under(&folder.path().join("Duurloop"));
        Self { _folder: folder, places }
    }

    /// A closed practice with `rows` things in it, and its recovery code.
    fn with(rows: usize) -> (Self, RecoveryCode) {
        let room = Self::empty();
        let (vault, connection) = Vault::create_with(&room.places, &password(), Cost::Cheap, STEPS).unwrap();
        add(&connection, rows);
        let code = vault.recovery_code();
        drop(connection);
        (room, code)
    }

    fn unlock(&self) -> Result<(Vault, Connection)> {
        self.unlock_by(PASSWORD)
    }

    fn unlock_by(&self, password: &str) -> Result<(Vault, Connection)> {
        Vault::unlock_with(&self.places, &Passphrase::new(password), noon(), STEPS)
    }

    fn recover(&self, code: &RecoveryCode) -> Result<(Vault, Connection)> {
        Vault::recover_with(&self.places, code, &Passphrase::new(OTHER), noon(), STEPS)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.places.data.join("g000001").join(name)
    }

    fn change(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let path = self.file(name);
        let mut bytes = fs::read(&path).unwrap();
        change(&mut bytes);
        fs::write(&path, bytes).unwrap();
    }

    /// Every file of the practice with its bytes and when it was last written to; the lock, which tells who looks, apart.
    fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut files = everything(&self.places.data);
        files.remove(&self.places.data.join("lock"));
        files
    }

    /// Runs what must fail, and checks that not a byte, not a name and not a time of writing is different after it.
    #[track_caller]
    fn unchanged_by<T>(&self, attempt: impl FnOnce() -> Result<T>) -> Error {
        let before = self.snapshot();
        let error = attempt().err().expect("this must be refused");
        assert!(before == self.snapshot(), "refused with {error:?}, but something was changed");
        error
    }
}

#[test]
fn what_was_written_is_there_after_closing_and_opening_again() {
    let (room, _) = Room::with(3);
    let (vault, connection) = room.unlock().unwrap();
    assert_eq!(count(&connection), 3);
    let found = vault.verify(&connection).unwrap();
    assert_eq!(found.counts, BTreeMap::from([("thing".into(), 3)]));
    assert_eq!(found.bytes, fs::metadata(room.file("dossier.db")).unwrap().len());
}

#[test]
fn the_practice_of_this_version_is_made_and_opened() {
    let room = Room::empty();
    assert_eq!(presence(&room.places).unwrap(), Presence::Nothing);
    drop(Vault::create(&room.places, &password(), Cost::Cheap).unwrap());
    assert_eq!(presence(&room.places).unwrap(), Presence::Practice);
    let (_vault, connection) = Vault::unlock(&room.places, &password(), noon()).unwrap();
    assert_eq!(connect::schema_version(&connection).unwrap() as usize, MIGRATIONS.len());
}

#[test]
fn a_second_practice_is_not_made_over_the_first() {
    let (room, _) = Room::with(1);
    let error = room.unchanged_by(|| Vault::create(&room.places, &password(), Cost::Cheap));
    assert!(matches!(error, Error::PracticeExists));
}

#[test]
fn a_short_password_makes_nothing() {
    let room = Room::empty();
    let error = Vault::create(&room.places, &Passphrase::new("negen 123"), Cost::Cheap).err().unwrap();
    assert!(matches!(error, Error::PasswordTooShort));
    assert!(!room.places.data.exists());
}

#[test]
fn a_new_password_opens_what_the_old_one_closed_and_the_old_one_no_longer_does() {
    let (room, _) = Room::with(4);
    let (mut vault, connection) = room.unlock().unwrap();
    assert!(matches!(
        vault.change_password(&Passphrase::new("verkeerd woord"), &Passphrase::new(OTHER)),
        Err(Error::WrongPassword)
    ));
    assert!(matches!(vault.change_password(&password(), &Passphrase::new("kort")), Err(Error::PasswordTooShort)));
    vault.check_password(&password()).unwrap();
    let before = fs::read(room.file("dossier.db")).unwrap();
    vault.change_password(&password(), &Passphrase::new(OTHER)).unwrap();
    drop((connection, vault));

    assert_eq!(before, fs::read(room.file("dossier.db")).unwrap());
    assert_eq!(fs::read(room.file("sleutel.json")).unwrap(), fs::read(room.file("sleutel.kopie.json")).unwrap());
    assert!(matches!(room.unlock(), Err(Error::WrongPassword)));
    assert_eq!(count(&room.unlock_by(OTHER).unwrap().1), 4);
}

#[test]
fn nothing_that_was_written_can_be_read_in_any_file() {
    let (room, _) = Room::with(0);
    let (vault, mut connection) = room.unlock().unwrap();
    // More than the page cache holds, so that pages spill to disk inside the transaction.
    connection.execute_batch("PRAGMA cache_size = 10").unwrap();
    let transaction = connection.transaction().unwrap();
    add(&transaction, 3000);
    assert_unreadable(&room.places.data);
    assert!(fs::metadata(room.file("dossier.db-journal")).unwrap().len() > 0, "nothing was spilled");
    transaction.commit().unwrap();
    vault.back_up(&connection, noon()).unwrap();
    assert_unreadable(&room.places.data);
    drop((connection, vault));
    assert_unreadable(&room.places.data);
    let code_free = everything(&room.places.data).into_values().all(|(bytes, _)| !contains(&bytes, PASSWORD));
    assert!(code_free);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let (room, _) = Room::with(2);
    let (vault, connection) = room.unlock().unwrap();
    add(&connection, 1);
    vault.back_up(&connection, noon()).unwrap();
    for (path, _) in everything(&room.places.data) {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
        assert_eq!(fs::metadata(path.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn the_database_is_built_and_set_as_it_must_be() {
    let (room, _) = Room::with(1);
    let (_vault, connection) = room.unlock().unwrap();
    let lines = |pragma: &str| -> Vec<String> {
        let mut statement = connection.prepare(pragma).unwrap();
        statement.query_map([], |row| row.get::<_, String>(0)).unwrap().map(|line| line.unwrap()).collect()
    };
    let options = lines("PRAGMA compile_options");
    for expected in ["SECURE_DELETE", "DQS=0"] {
        assert!(options.iter().any(|option| option == expected), "{expected} is missing: {options:?}");
    }
    assert!(lines("PRAGMA cipher_version")[0].starts_with('4'));
    assert!(!options.iter().any(|option| option.starts_with("ENABLE_LOAD_EXTENSION")), "{options:?}");
    let loading = connection.query_row("SELECT load_extension('libc.so.6')", [], |_| Ok(()));
    assert!(loading.unwrap_err().to_string().contains("not authorized"));
    let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(number("PRAGMA synchronous"), 3);
    assert_eq!(number("PRAGMA foreign_keys"), 1);
}

fn password() -> Passphrase {
    Passphrase::new(PASSWORD)
}

fn noon() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_528_800, 0).unwrap()
}

fn add(connection: &Connection, rows: usize) {
    for number in 0..rows {
        connection
            .execute("INSERT INTO thing (words) VALUES (?1)", [format!("{MARKER} {number} {}", "x".repeat(200))])
            .unwrap();
    }
}

fn count(connection: &Connection) -> i64 {
    connection
        .query_row("SELECT count(*) FROM thing WHERE words GLOB ?1", [format!("{MARKER}*")], |row| row.get(0))
        .unwrap()
}

fn everything(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            let written = fs::metadata(&path).unwrap().modified().unwrap();
            found.insert(path.clone(), (fs::read(&path).unwrap(), written));
        }
    }
    found
}

#[track_caller]
fn assert_unreadable(folder: &Path) {
    for (path, (bytes, _)) in everything(folder) {
        let wide: Vec<u8> = MARKER.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let readable = contains(&bytes, MARKER)
            || bytes.windows(wide.len()).any(|part| part == wide)
            || contains(&bytes, "SQLite format");
        assert!(!readable, "{} can be read", path.display());
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}
