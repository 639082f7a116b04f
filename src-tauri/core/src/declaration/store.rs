//! The SQL of health declarations.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::ClearanceStep;
use crate::basics::{EpisodeId, Timestamp};
use crate::error::Result;

/// Adds a step; one of the same state and day only gets its words changed.
pub(crate) fn record(tx: &Connection, episode: EpisodeId, step: &ClearanceStep, now: Timestamp) -> Result<()> {
    let same: Option<i64> = tx
        .query_row(
            "SELECT id FROM clearance_step
             WHERE id = (SELECT id FROM clearance_step WHERE episode_id = :episode
                    ORDER BY date DESC, id DESC LIMIT 1)
                AND clearance = :clearance AND date = :date",
            named_params! { ":episode": episode, ":clearance": step.clearance, ":date": step.date },
            |row| row.get("id"),
        )
        .optional()?;
    if let Some(id) = same {
        tx.execute(
            "UPDATE clearance_step SET doctor = :doctor, conditions = :conditions, note = :note, recorded = :now
             WHERE id = :id",
            named_params! {
                ":id": id, ":doctor": step.doctor, ":conditions": step.conditions, ":note": step.note, ":now": now,
            },
        )?;
    } else {
        tx.execute(
            "INSERT INTO clearance_step (episode_id, clearance, date, doctor, conditions, note, recorded)
             VALUES (:episode, :clearance, :date, :doctor, :conditions, :note, :now)",
            named_params! {
                ":episode": episode, ":clearance": step.clearance, ":date": step.date, ":doctor": step.doctor,
                ":conditions": step.conditions, ":note": step.note, ":now": now,
            },
        )?;
    }
    // A step of an earlier day that is entered later does not undo what came after it.
    tx.execute(
        "UPDATE episode SET (clearance, clearance_date) =
            (SELECT clearance, date FROM clearance_step WHERE episode_id = :episode
                ORDER BY date DESC, id DESC LIMIT 1),
            changed = :now
         WHERE id = :episode",
        named_params! { ":episode": episode, ":now": now },
    )?;
    Ok(())
}

/// Oldest first.
pub(crate) fn steps(tx: &Connection, episode: EpisodeId) -> Result<Vec<ClearanceStep>> {
    let mut statement = tx.prepare_cached(
        "SELECT clearance, date, doctor, conditions, note FROM clearance_step
         WHERE episode_id = :episode ORDER BY date, id",
    )?;
    let steps = statement.query_map(named_params! { ":episode": episode }, |row| {
        Ok(ClearanceStep {
            clearance: row.get("clearance")?,
            date: row.get("date")?,
            doctor: row.get("doctor")?,
            conditions: row.get("conditions")?,
            note: row.get("note")?,
        })
    })?;
    Ok(steps.collect::<Result<_, _>>()?)
}
