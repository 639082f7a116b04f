//! The SQL of injuries and worries.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Concern, ConcernKind};
use crate::basics::{ConcernId, Date, EpisodeId, SessionId, Timestamp};
use crate::error::{Error, Result};

const COLUMNS: &str =
    "concern.id, concern.episode_id, kind, line, opened, concern.session_id, closed, closing_line, recorded";

fn concern(row: &Row<'_>) -> rusqlite::Result<Concern> {
    let opened: Date = row.get("opened")?;
    let recorded: Timestamp = row.get("recorded")?;
    Ok(Concern {
        id: row.get("id")?,
        episode: row.get("episode_id")?,
        kind: row.get("kind")?,
        line: row.get("line")?,
        opened,
        session: row.get("session_id")?,
        closed: row.get("closed")?,
        closing_line: row.get("closing_line")?,
        entered_later: recorded.later_than(opened),
    })
}

pub(crate) fn insert(
    tx: &Connection,
    episode: EpisodeId,
    session: Option<SessionId>,
    kind: ConcernKind,
    line: &str,
    opened: Date,
    now: Timestamp,
) -> Result<ConcernId> {
    tx.prepare_cached(
        "INSERT INTO concern (episode_id, session_id, kind, line, opened, closed, closing_line, recorded)
         VALUES (:episode, :session, :kind, :line, :opened, NULL, '', :now)",
    )?
    .execute(named_params! {
        ":episode": episode, ":session": session, ":kind": kind, ":line": line, ":opened": opened, ":now": now,
    })?;
    Ok(ConcernId(tx.last_insert_rowid()))
}

pub(crate) fn find(tx: &Connection, id: ConcernId) -> Result<Concern> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM concern WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, concern)
        .optional()?
        .ok_or(Error::NotFound)
}

pub(crate) fn word(tx: &Connection, id: ConcernId, kind: ConcernKind, line: &str) -> Result<()> {
    tx.prepare_cached("UPDATE concern SET kind = :kind, line = :line WHERE id = :id")?
        .execute(named_params! { ":id": id, ":kind": kind, ":line": line })?;
    Ok(())
}

/// Closes it with a line, or opens it again with none.
pub(crate) fn close(tx: &Connection, id: ConcernId, closed: Option<Date>, line: &str) -> Result<()> {
    tx.prepare_cached("UPDATE concern SET closed = :closed, closing_line = :line WHERE id = :id")?
        .execute(named_params! { ":id": id, ":closed": closed, ":line": line })?;
    Ok(())
}

pub(crate) fn delete(tx: &Connection, id: ConcernId) -> Result<()> {
    tx.prepare_cached("DELETE FROM concern WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(())
}

/// Oldest first.
pub(crate) fn of(tx: &Connection, episode: EpisodeId) -> Result<Vec<Concern>> {
    let mut statement =
        tx.prepare_cached(&format!("SELECT {COLUMNS} FROM concern WHERE episode_id = :episode ORDER BY opened, id"))?;
    let concerns = statement.query_map(named_params! { ":episode": episode }, concern)?;
    Ok(concerns.collect::<Result<_, _>>()?)
}

/// Of everyone who belongs to this group or was noted at this session, oldest first: what is asked about on its day.
pub(crate) fn at(tx: &Connection, session: SessionId, day: Date) -> Result<Vec<Concern>> {
    let mut statement = tx.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM concern
         WHERE episode_id IN (
            SELECT episode_id FROM attendance WHERE session_id = :session
            UNION SELECT episode_id FROM visit WHERE session_id = :session AND episode_id IS NOT NULL
            UNION SELECT id FROM episode WHERE group_id = (SELECT group_id FROM session WHERE id = :session)
            UNION SELECT episode_id FROM membership
                WHERE group_id = (SELECT group_id FROM session WHERE id = :session))
         ORDER BY opened, concern.id"
    ))?;
    let concerns = statement.query_map(named_params! { ":session": session }, concern)?;
    let all: Vec<Concern> = concerns.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|concern| concern.asked_on(day)).collect())
}
