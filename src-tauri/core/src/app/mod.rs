//! The practice while it is open, and the door before it.
//!
//! This is the only place where transactions are opened: [`Practice::read`] is a snapshot, [`Practice::write`] is one
//! act of the therapist that happens whole or not at all.

mod calendar;
mod concern;
mod days_off;
mod dossier;
mod example;
mod gate;
mod group;
mod handout;
mod library;
mod papers;
mod people;
mod practice;
mod running;
mod schedule;
mod series;
mod session;
mod status;
mod talk;
mod today;
mod visit;

use std::sync::Arc;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
pub use status::{
    BackupHealth, BackupLine, Door, PasswordStrength, RecoveryGroups, Saved, SettingsPage, SignedUp, Status,
};

use crate::api::{Changes, unreadable};
use crate::basics::{Clock, Timestamp};
use crate::error::{Error, Fault, Result};
use crate::practice::Preferences;
use crate::programme;
use crate::vault::{Cost, Places, Vault};
use crate::words::Words;

/// The program: locked, or open on one practice.
pub struct App {
    places: Places,
    clock: Arc<dyn Clock>,
    preferences: Preferences,
    cost: Cost,
    open: Option<Practice>,
}

/// An open practice.
pub struct Practice {
    // Dropped in this order: the connection is closed before the vault lets go of its lock, and the folder of an
    // example goes last.
    conn: Connection,
    vault: Option<Vault>,
    clock: Arc<dyn Clock>,
    words: Words,
    /// The recovery code was shown since the practice was opened, so it may be put on paper too.
    code_shown: bool,
    example: Option<tempfile::TempDir>,
}

impl Practice {
    /// One look at the practice: everything read inside is of the same moment.
    pub(crate) fn read<T>(&mut self, look: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let tx = self.conn.transaction()?;
        let seen = look(&tx)?;
        tx.finish()?;
        Ok(seen)
    }

    /// One act of the therapist: whole or not at all, and on disk when this returns.
    pub(crate) fn write<T>(&mut self, act: impl FnOnce(&Transaction<'_>, Timestamp) -> Result<T>) -> Result<T> {
        let now = self.clock.now();
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = act(&tx, now)?;
        tx.commit()?;
        Ok(done)
    }

    /// As [`Self::write`], for what only tells when it was stored.
    fn save(&mut self, act: impl FnOnce(&Transaction<'_>, Timestamp) -> Result<()>) -> Result<Saved> {
        self.write(|tx, now| {
            act(tx, now)?;
            Ok(Saved { at: now })
        })
    }

    /// Gives the title of any topic: in the therapist's words, or else in the language of the screen.
    fn topic_title(&self) -> Result<impl Fn(&str) -> String + use<>> {
        programme::store::titles(&self.conn, self.words.language())
    }
}

/// A record with some of its fields changed, and the faults of just those fields.
fn with_changes<T: Serialize + DeserializeOwned>(
    record: &T,
    changes: &Changes,
    faults: impl FnOnce(&T) -> Vec<Fault>,
) -> Result<T> {
    let mut fields = serde_json::to_value(record)?;
    if let Value::Object(fields) = &mut fields {
        fields.extend(changes.clone());
    }
    let record: T = serde_path_to_error::deserialize(fields).map_err(unreadable)?;
    let of_change: Vec<Fault> =
        faults(&record).into_iter().filter(|fault| changes.contains_key(&fault.field)).collect();
    if of_change.is_empty() { Ok(record) } else { Err(Error::Invalid(of_change)) }
}

/// Refuses what has faults.
fn sound(faults: Vec<Fault>) -> Result<()> {
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}
