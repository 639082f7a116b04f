//! The SQL of own runs.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{OwnRun, OwnRunDetails};
use crate::basics::{EpisodeId, OwnRunId, Timestamp};
use crate::error::{Error, Result};
use crate::schedule::mentions_pace;

const COLUMNS: &str = "id, episode_id, date, minutes, step, mood_before, mood_after, effort, remark, recorded";

fn run(row: &Row<'_>) -> rusqlite::Result<OwnRun> {
    let remark: String = row.get("remark")?;
    Ok(OwnRun {
        id: row.get("id")?,
        mentions_pace: mentions_pace(&remark),
        recorded: row.get("recorded")?,
        details: OwnRunDetails {
            date: row.get("date")?,
            minutes: row.get("minutes")?,
            step: row.get("step")?,
            mood_before: row.get("mood_before")?,
            mood_after: row.get("mood_after")?,
            effort: row.get("effort")?,
            remark,
        },
    })
}

/// Latest first; those taken away are left out.
pub(crate) fn of(tx: &Connection, episode: EpisodeId) -> Result<Vec<OwnRun>> {
    let mut statement = tx.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM own_run WHERE episode_id = :episode AND removed IS NULL ORDER BY date DESC, id DESC"
    ))?;
    let runs = statement.query_map(named_params! { ":episode": episode }, run)?;
    Ok(runs.collect::<Result<_, _>>()?)
}

/// Also one that was taken away, and whose it is.
pub(crate) fn find(tx: &Connection, id: OwnRunId) -> Result<(EpisodeId, OwnRun)> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM own_run WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, |row| Ok((row.get("episode_id")?, run(row)?)))
        .optional()?
        .ok_or(Error::NotFound)
}

pub(crate) fn insert(tx: &Connection, episode: EpisodeId, details: &OwnRunDetails, now: Timestamp) -> Result<OwnRunId> {
    tx.prepare_cached(
        "INSERT INTO own_run (episode_id, date, minutes, step, mood_before, mood_after, effort, remark, removed,
            recorded)
         VALUES (:episode, :date, :minutes, :step, :mood_before, :mood_after, :effort, :remark, NULL, :now)",
    )?
    .execute(named_params! {
        ":episode": episode, ":date": details.date, ":minutes": details.minutes, ":step": details.step,
        ":mood_before": details.mood_before, ":mood_after": details.mood_after, ":effort": details.effort,
        ":remark": details.remark, ":now": now,
    })?;
    Ok(OwnRunId(tx.last_insert_rowid()))
}

pub(crate) fn update(tx: &Connection, id: OwnRunId, details: &OwnRunDetails) -> Result<()> {
    tx.execute(
        "UPDATE own_run SET date = :date, minutes = :minutes, step = :step, mood_before = :mood_before,
            mood_after = :mood_after, effort = :effort, remark = :remark
         WHERE id = :id",
        named_params! {
            ":id": id, ":date": details.date, ":minutes": details.minutes, ":step": details.step,
            ":mood_before": details.mood_before, ":mood_after": details.mood_after, ":effort": details.effort,
            ":remark": details.remark,
        },
    )?;
    Ok(())
}

/// Takes a run away, or with `None` puts it back.
pub(crate) fn set_removed(tx: &Connection, id: OwnRunId, removed: Option<Timestamp>) -> Result<()> {
    tx.execute(
        "UPDATE own_run SET removed = :removed WHERE id = :id",
        named_params! { ":id": id, ":removed": removed },
    )?;
    Ok(())
}
