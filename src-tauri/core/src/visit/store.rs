//! The SQL of who comes along once.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Guest, Known, Missed, NewVisit, Visit, Visitor};
use crate::attendance::AttendanceStatus;
use crate::attendance::store::SessionRow;
use crate::basics::{EpisodeId, GroupId, SessionId, Timestamp, VisitId};
use crate::error::{Error, Result};

const COLUMNS: &str = "id, session_id, episode_id, instead_of, missed_as";
/// A list to choose from that is longer helps nobody.
const MOST_OFFERED: u32 = 60;

fn visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        id: row.get("id")?,
        session: row.get("session_id")?,
        episode: row.get("episode_id")?,
        instead_of: row.get("instead_of")?,
        missed_as: row.get("missed_as")?,
    })
}

pub(crate) fn insert(tx: &Connection, session: SessionId, new: &NewVisit, now: Timestamp) -> Result<VisitId> {
    tx.prepare_cached(
        "INSERT INTO visit (session_id, episode_id, name, kind, instead_of, missed_as, line, added)
         VALUES (:session, :episode, :name, :kind, :instead_of, NULL, '', :now)",
    )?
    .execute(named_params! {
        ":session": session, ":episode": new.episode, ":name": new.name, ":kind": new.kind,
        ":instead_of": new.instead_of, ":now": now,
    })?;
    Ok(VisitId(tx.last_insert_rowid()))
}

pub(crate) fn find(tx: &Connection, id: VisitId) -> Result<Visit> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM visit WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, visit)
        .optional()?
        .ok_or(Error::NotFound)
}

/// Someone's visit to a session, if it is one.
pub(crate) fn at(tx: &Connection, session: SessionId, episode: EpisodeId) -> Result<Option<Visit>> {
    Ok(tx
        .prepare_cached(&format!("SELECT {COLUMNS} FROM visit WHERE session_id = :session AND episode_id = :episode"))?
        .query_row(named_params! { ":session": session, ":episode": episode }, visit)
        .optional()?)
}

/// Is someone to catch up this session elsewhere already?
pub(crate) fn is_caught_up(tx: &Connection, episode: EpisodeId, missed: SessionId) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM visit WHERE episode_id = :episode AND instead_of = :missed) AS found",
        )?
        .query_row(named_params! { ":episode": episode, ":missed": missed }, |row| row.get("found"))?)
}

pub(crate) fn remove(tx: &Connection, id: VisitId) -> Result<()> {
    tx.prepare_cached("DELETE FROM visit WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(())
}

pub(crate) fn keep_missed_as(tx: &Connection, id: VisitId, status: Option<AttendanceStatus>) -> Result<()> {
    tx.prepare_cached("UPDATE visit SET missed_as = :status WHERE id = :id")?
        .execute(named_params! { ":id": id, ":status": status })?;
    Ok(())
}

pub(crate) fn write_line(tx: &Connection, id: VisitId, line: &str) -> Result<()> {
    tx.prepare_cached("UPDATE visit SET line = :line WHERE id = :id")?
        .execute(named_params! { ":id": id, ":line": line })?;
    Ok(())
}

/// Guests without a file, in the order they were added.
pub(crate) fn guests(tx: &Connection, session: SessionId) -> Result<Vec<Guest>> {
    let mut statement = tx.prepare_cached(
        "SELECT id, name, line FROM visit WHERE session_id = :session AND episode_id IS NULL ORDER BY id",
    )?;
    let guests = statement.query_map(named_params! { ":session": session }, |row| {
        Ok(Guest { id: row.get("id")?, name: row.get("name")?, line: row.get("line")? })
    })?;
    Ok(guests.collect::<Result<_, _>>()?)
}

/// Everyone who came along with a group, or will, by session.
pub(crate) fn visitors(tx: &Connection, group: GroupId) -> Result<Vec<Visitor>> {
    let mut statement = tx.prepare_cached(
        "SELECT visit.id, visit.session_id, participant.id AS participant_id, coalesce(participant.name, visit.name) AS name,
            visit.kind, attendance.status
         FROM session JOIN visit ON visit.session_id = session.id
         LEFT JOIN episode ON episode.id = visit.episode_id
         LEFT JOIN participant ON participant.id = episode.participant_id
         LEFT JOIN attendance ON attendance.session_id = session.id AND attendance.episode_id = visit.episode_id
         WHERE session.group_id = :group ORDER BY session.date, visit.id",
    )?;
    let visitors = statement.query_map(named_params! { ":group": group }, |row| {
        Ok(Visitor {
            id: row.get("id")?,
            session: row.get("session_id")?,
            participant: row.get("participant_id")?,
            name: row.get("name")?,
            kind: row.get("kind")?,
            recorded: row.get("status")?,
        })
    })?;
    Ok(visitors.collect::<Result<_, _>>()?)
}

/// Sessions of other groups that people on the way missed, or called off for, and did not catch up.
pub(crate) fn missed(tx: &Connection, session: &SessionRow, title: &dyn Fn(&str) -> String) -> Result<Vec<Missed>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id AS episode_id, participant.name AS person, missed.id AS session_id, missed.group_id,
            running_group.name, missed.number, missed.date, missed.topic, missed.topic = :topic AS same_topic
         FROM episode
         JOIN participant ON participant.id = episode.participant_id
         JOIN attendance ON attendance.episode_id = episode.id AND attendance.status IN ('excused', 'no_show')
         JOIN session AS missed ON missed.id = attendance.session_id AND missed.group_id <> :group
            AND missed.cancelled IS NULL
         JOIN running_group ON running_group.id = missed.group_id
         WHERE episode.status IN ('planned', 'waitlist', 'active')
            AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.episode_id = episode.id
                AND (visit.instead_of = missed.id OR visit.session_id = :session))
            AND NOT EXISTS (SELECT 1 FROM attendance AS here
                WHERE here.session_id = :session AND here.episode_id = episode.id)
            AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.episode_id = episode.id
                AND membership.group_id = :group AND joined <= :date AND (left_on IS NULL OR left_on >= :date))
         ORDER BY same_topic DESC, missed.number = :number DESC, missed.date DESC, participant.sort_name
         LIMIT :most",
    )?;
    let missed = statement.query_map(
        named_params! {
            ":session": session.id, ":group": session.group, ":date": session.date, ":number": session.number,
            ":topic": session.topic, ":most": MOST_OFFERED,
        },
        |row| {
            Ok(Missed {
                episode: row.get("episode_id")?,
                name: row.get("person")?,
                session: row.get("session_id")?,
                group: row.get("group_id")?,
                group_name: row.get("name")?,
                number: row.get("number")?,
                date: row.get("date")?,
                topic_title: title(&row.get::<_, String>("topic")?),
                same_topic: row.get("same_topic")?,
            })
        },
    )?;
    Ok(missed.collect::<Result<_, _>>()?)
}

/// Everyone who is in a programme or waits for one and is not expected at this session.
pub(crate) fn known(tx: &Connection, session: &SessionRow) -> Result<Vec<Known>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id, participant.name AS person, running_group.name
         FROM episode
         JOIN participant ON participant.id = episode.participant_id
         LEFT JOIN running_group ON running_group.id = episode.group_id
         WHERE episode.status IN ('planned', 'waitlist', 'active')
            AND NOT EXISTS (SELECT 1 FROM visit
                WHERE visit.session_id = :session AND visit.episode_id = episode.id)
            AND NOT EXISTS (SELECT 1 FROM attendance
                WHERE attendance.session_id = :session AND attendance.episode_id = episode.id)
            AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.episode_id = episode.id
                AND membership.group_id = :group AND joined <= :date AND (left_on IS NULL OR left_on >= :date))
         ORDER BY participant.sort_name, episode.id",
    )?;
    let known = statement
        .query_map(named_params! { ":session": session.id, ":group": session.group, ":date": session.date }, |row| {
            Ok(Known { episode: row.get("id")?, name: row.get("person")?, group_name: row.get("name")? })
        })?;
    Ok(known.collect::<Result<_, _>>()?)
}
