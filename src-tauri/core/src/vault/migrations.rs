//! The numbered steps that bring a database to the shape this version works with. Steps are added, never changed.

use rusqlite::{Connection, TransactionBehavior};

use super::connect::{self, APPLICATION, sql};
use crate::error::{Error, Result};

pub(crate) const MIGRATIONS: &[&str] =
    &[include_str!("migrations/0001_practice.sql"), include_str!("migrations/0002_planning.sql")];

/// The schema version that a list of steps leads to.
pub(super) fn latest(steps: &[&str]) -> u32 {
    steps.len() as u32
}

/// Takes the steps the database has not taken yet, all or none.
///
/// # Errors
/// [`Error::Damaged`] if a row then points at a row that is not there.
pub(crate) fn run(connection: &mut Connection, steps: &[&str]) -> Result<()> {
    let taken = connect::schema_version(connection)? as usize;
    // Rebuilding a table would otherwise delete the rows that point at it; the check below takes its place.
    connection.execute_batch("PRAGMA foreign_keys = OFF").map_err(sql)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    for step in steps.iter().skip(taken) {
        transaction.execute_batch(step).map_err(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION).map_err(sql)?;
    transaction.pragma_update(None, "user_version", latest(steps)).map_err(sql)?;
    let dangling =
        transaction.prepare("PRAGMA foreign_key_check").and_then(|mut check| check.exists([])).map_err(sql)?;
    if dangling {
        return Err(Error::Damaged);
    }
    transaction.commit().map_err(sql)?;
    connection.execute_batch("PRAGMA foreign_keys = ON").map_err(sql)
}
