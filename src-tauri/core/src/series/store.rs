//! The SQL of a group's series of sessions and of what was changed in it.

use rusqlite::{Connection, ErrorCode, OptionalExtension, named_params};

use super::planner::Slot;
use super::{SeriesChangeKind, SeriesState, SessionState, Taken, TakenBy};
use crate::basics::{Date, GroupId, SeriesChangeId, SessionId, TimeOfDay, Timestamp};
use crate::error::{Error, Result};
use crate::group::GroupDetails;

/// A session with its place in the database.
pub(crate) struct SessionRow {
    pub(crate) id: SessionId,
    pub(crate) state: SessionState,
    /// Something was noted of it.
    pub(crate) noted: bool,
}

/// By number.
pub(crate) fn sessions(tx: &Connection, group: GroupId) -> Result<Vec<SessionRow>> {
    let mut statement = tx.prepare_cached(
        "SELECT id, number, date, starts_at, topic, cancelled, cancel_reason, changed IS NOT NULL AS noted
         FROM session WHERE group_id = :group ORDER BY number",
    )?;
    let sessions = statement.query_map(named_params! { ":group": group }, |row| {
        Ok(SessionRow {
            id: row.get("id")?,
            noted: row.get("noted")?,
            state: SessionState {
                number: row.get("number")?,
                date: row.get("date")?,
                starts_at: row.get("starts_at")?,
                topic: row.get("topic")?,
                cancelled: row.get("cancelled")?,
                cancel_reason: row.get("cancel_reason")?,
            },
        })
    })?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

/// The sessions that are held, in the order of the series.
pub(crate) fn slots(sessions: &[SessionRow]) -> Vec<Slot> {
    let held = sessions.iter().filter(|session| session.state.cancelled.is_none());
    held.map(|session| Slot { number: session.state.number, date: session.state.date, settled: session.noted })
        .collect()
}

pub(crate) fn state(details: &GroupDetails, sessions: &[SessionRow]) -> SeriesState {
    SeriesState {
        weekday: details.weekday,
        starts_at: details.starts_at,
        ends_at: details.ends_at,
        first_date: details.first_date,
        sessions: sessions.iter().map(|session| session.state.clone()).collect(),
    }
}

/// The group and the number of a session.
pub(crate) fn place(tx: &Connection, session: SessionId) -> Result<(GroupId, u8)> {
    tx.prepare_cached("SELECT group_id, number FROM session WHERE id = :session")?
        .query_row(named_params! { ":session": session }, |row| Ok((row.get("group_id")?, row.get("number")?)))
        .optional()?
        .ok_or(Error::NotFound)
}

/// Brings one session to how it is planned now. A calendar that has it is told by the sequence.
pub(crate) fn update(tx: &Connection, id: SessionId, state: &SessionState) -> Result<()> {
    tx.prepare_cached(
        "UPDATE session SET date = :date, starts_at = :starts_at, topic = :topic, cancelled = :cancelled,
            cancel_reason = :reason, sequence = sequence + 1
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id, ":date": state.date, ":starts_at": state.starts_at, ":topic": state.topic,
        ":cancelled": state.cancelled, ":reason": state.cancel_reason,
    })?;
    Ok(())
}

/// The end or the place of the group changed: its sessions to come are other appointments, on the same days.
pub(crate) fn count_on(tx: &Connection, group: GroupId) -> Result<()> {
    tx.prepare_cached("UPDATE session SET sequence = sequence + 1 WHERE group_id = :group AND changed IS NULL")?
        .execute(named_params! { ":group": group })?;
    Ok(())
}

/// Takes away a session that was added, and remembers the appointment so that calendars can be told.
///
/// # Errors
/// [`Error::SessionNoted`] when something was noted of it.
pub(crate) fn withdraw(tx: &Connection, session: &SessionRow, ends_at: TimeOfDay, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO withdrawn_appointment (uid, date, starts_at, ends_at, sequence, withdrawn)
         SELECT 'session-' || id, date, starts_at, :ends_at, sequence + 1, :now FROM session WHERE id = :id",
    )?
    .execute(named_params! { ":id": session.id, ":ends_at": ends_at, ":now": now })?;
    // What refers to it was noted about it.
    let removed =
        tx.execute("DELETE FROM session WHERE id = :id AND shared_text = ''", named_params! { ":id": session.id });
    match removed {
        Ok(1) => Ok(()),
        Ok(_) => Err(Error::SessionNoted),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Err(Error::SessionNoted),
        Err(error) => Err(error.into()),
    }
}

/// Sets the day by which lists of groups are ordered: that of the last session that is held.
pub(crate) fn settle_last_date(tx: &Connection, group: GroupId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE running_group SET last_date = coalesce(
            (SELECT max(date) FROM session WHERE group_id = :group AND cancelled IS NULL),
            (SELECT max(date) FROM session WHERE group_id = :group), last_date)
         WHERE id = :group",
    )?
    .execute(named_params! { ":group": group })?;
    Ok(())
}

/// One act as it is kept.
pub(crate) struct ChangeRow {
    pub(crate) id: SeriesChangeId,
    pub(crate) kind: SeriesChangeKind,
    pub(crate) reason: String,
    pub(crate) before: SeriesState,
    pub(crate) after: SeriesState,
    pub(crate) made: Timestamp,
    pub(crate) undone: Option<Timestamp>,
}

pub(crate) fn insert_change(
    tx: &Connection,
    group: GroupId,
    kind: SeriesChangeKind,
    reason: &str,
    (before, after): (&SeriesState, &SeriesState),
    now: Timestamp,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO series_change (group_id, kind, reason, before, after, made)
         VALUES (:group, :kind, :reason, :before, :after, :now)",
    )?
    .execute(named_params! {
        ":group": group, ":kind": kind, ":reason": reason, ":before": serde_json::to_string(before)?,
        ":after": serde_json::to_string(after)?, ":now": now,
    })?;
    Ok(())
}

/// What was changed in a group, latest first.
pub(crate) fn changes(tx: &Connection, group: GroupId, most: u32) -> Result<Vec<ChangeRow>> {
    let mut statement = tx.prepare_cached(
        "SELECT id, kind, reason, before, after, made, undone FROM series_change
         WHERE group_id = :group ORDER BY id DESC LIMIT :most",
    )?;
    let mut rows = statement.query(named_params! { ":group": group, ":most": most })?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        changes.push(ChangeRow {
            id: row.get("id")?,
            kind: row.get("kind")?,
            reason: row.get("reason")?,
            before: serde_json::from_str(&row.get::<_, String>("before")?)?,
            after: serde_json::from_str(&row.get::<_, String>("after")?)?,
            made: row.get("made")?,
            undone: row.get("undone")?,
        });
    }
    Ok(changes)
}

/// The group in which a change was made, and the last change of that group which still holds.
pub(crate) fn group_of_change(tx: &Connection, id: SeriesChangeId) -> Result<(GroupId, Option<SeriesChangeId>)> {
    tx.prepare_cached(
        "SELECT group_id, (SELECT max(id) FROM series_change AS other
            WHERE other.group_id = series_change.group_id AND other.undone IS NULL) AS last
         FROM series_change WHERE id = :id",
    )?
    .query_row(named_params! { ":id": id }, |row| Ok((row.get("group_id")?, row.get("last")?)))
    .optional()?
    .ok_or(Error::NotFound)
}

pub(crate) fn set_undone(tx: &Connection, id: SeriesChangeId, now: Timestamp) -> Result<()> {
    tx.execute("UPDATE series_change SET undone = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
    Ok(())
}

/// What lies in a span of days: the sessions of other groups, and talks that have a time.
pub(crate) fn taken(tx: &Connection, but: Option<GroupId>, from: Date, until: Date) -> Result<Vec<Taken>> {
    let mut statement = tx.prepare_cached(
        "SELECT session.date, session.starts_at, running_group.name,
            running_group.starts_at AS begins, running_group.ends_at AS ends
         FROM session JOIN running_group ON running_group.id = session.group_id
         WHERE session.date BETWEEN :from AND :until AND session.cancelled IS NULL
            AND (:but IS NULL OR session.group_id <> :but)",
    )?;
    let sessions = statement.query_map(named_params! { ":from": from, ":until": until, ":but": but }, |row| {
        let (begins, ends): (TimeOfDay, TimeOfDay) = (row.get("begins")?, row.get("ends")?);
        Ok(Taken {
            date: row.get("date")?,
            from: row.get("starts_at")?,
            minutes: begins.minutes_until(ends),
            by: TakenBy::Group(row.get("name")?),
        })
    })?;
    let mut taken: Vec<Taken> = sessions.collect::<Result<_, _>>()?;

    let mut statement = tx.prepare_cached(
        "SELECT talk.date, talk.time, talk.kind, participant.name,
            (SELECT minutes FROM talk_hours WHERE id = 1) AS minutes
         FROM talk JOIN episode ON episode.id = talk.episode_id
         JOIN participant ON participant.id = episode.participant_id
         WHERE talk.date BETWEEN :from AND :until AND talk.time IS NOT NULL AND episode.status <> 'cancelled'",
    )?;
    let talks = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        Ok(Taken {
            date: row.get("date")?,
            from: row.get("time")?,
            minutes: row.get("minutes")?,
            by: TakenBy::Talk(row.get("kind")?, row.get("name")?),
        })
    })?;
    for talk in talks {
        taken.push(talk?);
    }
    Ok(taken)
}
