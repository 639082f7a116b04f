//! The SQL of attendance.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{AttendanceDetails, AttendanceStatus, SessionEntry};
use crate::basics::{Date, EpisodeId, GroupId, SessionId, TimeOfDay, Timestamp, VisitId};
use crate::declaration::Clearance;
use crate::error::{Error, Result};
use crate::visit::{EntryVisit, OtherSession};

/// A session as it stands in the database.
pub(crate) struct SessionRow {
    pub(crate) id: SessionId,
    pub(crate) group: GroupId,
    pub(crate) group_name: String,
    pub(crate) place: String,
    pub(crate) number: u8,
    pub(crate) date: Date,
    pub(crate) starts_at: TimeOfDay,
    pub(crate) topic: String,
    pub(crate) shared_text: String,
    pub(crate) written: Option<Timestamp>,
    pub(crate) changed: Option<Timestamp>,
    pub(crate) cancelled: Option<Timestamp>,
    pub(crate) cancel_reason: String,
    pub(crate) weather: String,
    pub(crate) incident: String,
    /// Whose name may stay in the shared text.
    pub(crate) names_kept: Vec<String>,
    /// Everyone who was there has the shared text.
    pub(crate) filed: bool,
    pub(crate) first_noted: Option<Timestamp>,
    pub(crate) previous: Option<SessionId>,
    pub(crate) next: Option<SessionId>,
}

impl SessionRow {
    /// Nothing was noted of it, and its hour has not struck.
    pub(crate) fn is_to_come(&self, now: Timestamp) -> bool {
        let today = now.local_date();
        self.date > today || (self.date == today && self.starts_at > now.local_time() && self.changed.is_none())
    }
}

pub(crate) fn session(tx: &Connection, id: SessionId) -> Result<SessionRow> {
    tx.prepare_cached(
        "SELECT session.id, session.group_id, running_group.name, running_group.place, session.number,
            session.date, session.starts_at, session.topic, session.shared_text, session.written, session.changed,
            session.cancelled, session.cancel_reason, session.weather, session.incident, session.names_kept,
            session.first_noted,
            NOT EXISTS (SELECT 1 FROM attendance
                LEFT JOIN note ON note.session_id = attendance.session_id AND note.episode_id = attendance.episode_id
                WHERE attendance.session_id = session.id AND attendance.status IN ('present', 'present_adapted', 'present_not_run')
                    AND coalesce(note.text, '') <> session.shared_text) AS filed,
            (SELECT other.id FROM session AS other
                WHERE other.group_id = session.group_id AND other.number = session.number - 1) AS previous,
            (SELECT other.id FROM session AS other
                WHERE other.group_id = session.group_id AND other.number = session.number + 1) AS next
         FROM session JOIN running_group ON running_group.id = session.group_id
         WHERE session.id = :id",
    )?
    .query_row(named_params! { ":id": id }, |row| {
        Ok(SessionRow {
            id: row.get("id")?,
            group: row.get("group_id")?,
            group_name: row.get("name")?,
            place: row.get("place")?,
            number: row.get("number")?,
            date: row.get("date")?,
            starts_at: row.get("starts_at")?,
            topic: row.get("topic")?,
            shared_text: row.get("shared_text")?,
            written: row.get("written")?,
            changed: row.get("changed")?,
            cancelled: row.get("cancelled")?,
            cancel_reason: row.get("cancel_reason")?,
            weather: row.get("weather")?,
            incident: row.get("incident")?,
            names_kept: kept(&row.get::<_, String>("names_kept")?)?,
            filed: row.get("filed")?,
            first_noted: row.get("first_noted")?,
            previous: row.get("previous")?,
            next: row.get("next")?,
        })
    })
    .optional()?
    .ok_or(Error::NotFound)
}

pub(crate) fn details_row(row: &Row<'_>) -> rusqlite::Result<AttendanceDetails> {
    Ok(AttendanceDetails {
        status: row.get("status")?,
        mood_before: row.get("mood_before")?,
        mood_after: row.get("mood_after")?,
        effort: row.get("effort")?,
        step: row.get("step")?,
        line: row.get("line")?,
        uncleared_reason: row.get("uncleared_reason")?,
    })
}

fn kept(json: &str) -> rusqlite::Result<Vec<String>> {
    serde_json::from_str(json)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}

/// A schedule and its step.
type Chosen = Option<(String, u8)>;

/// Who belonged to the group on the day of this session and who comes along, by name, with what is recorded or else
/// expected. The schedule and its step come beside each, for the caller to put in words.
///
/// Someone who joined later, left or stopped before that day is left out, unless something was recorded.
pub(crate) fn entries(tx: &Connection, session: &SessionRow) -> Result<Vec<(SessionEntry, Chosen)>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id AS episode_id, episode.participant_id, participant.name AS person,
            declared.clearance, declared.date AS clearance_date, coalesce(declared.conditions, '') AS conditions,
            chosen.schedule, chosen.step AS planned_step,
            (SELECT line FROM attendance AS earlier JOIN session AS its ON its.id = earlier.session_id
                WHERE earlier.episode_id = episode.id AND its.date < :date AND earlier.line <> ''
                ORDER BY its.date DESC LIMIT 1) AS last_line,
            attendance.status, mood_before, mood_after, effort, attendance.step, attendance.line, uncleared_reason,
            attendance.recorded,
            visit.id AS visit, visit.kind AS visit_kind,
            (SELECT running_group.name FROM membership JOIN running_group ON running_group.id = membership.group_id
                WHERE membership.episode_id = episode.id AND joined <= :date AND (left_on IS NULL OR left_on >= :date)
                ) AS visit_from,
            missed.id AS missed, missed.number AS missed_number, missed.date AS missed_date,
            missed_group.name AS missed_group,
            elsewhere.id AS elsewhere, elsewhere.number AS elsewhere_number, elsewhere.date AS elsewhere_date,
            elsewhere_group.name AS elsewhere_group
         FROM episode
         JOIN participant ON participant.id = episode.participant_id
         LEFT JOIN attendance ON attendance.session_id = :session AND attendance.episode_id = episode.id
         LEFT JOIN visit ON visit.session_id = :session AND visit.episode_id = episode.id
         LEFT JOIN session AS missed ON missed.id = visit.instead_of
         LEFT JOIN running_group AS missed_group ON missed_group.id = missed.group_id
         LEFT JOIN visit AS catching ON catching.episode_id = episode.id AND catching.instead_of = :session
         LEFT JOIN session AS elsewhere ON elsewhere.id = catching.session_id
         LEFT JOIN running_group AS elsewhere_group ON elsewhere_group.id = elsewhere.group_id
         LEFT JOIN clearance_step AS declared ON declared.id =
            (SELECT id FROM clearance_step WHERE episode_id = episode.id AND date <= :date
                ORDER BY date DESC, id DESC LIMIT 1)
         LEFT JOIN schedule_choice AS chosen ON chosen.id =
            (SELECT id FROM schedule_choice WHERE episode_id = episode.id AND date <= :date
                ORDER BY date DESC, id DESC LIMIT 1)
         WHERE episode.id IN (
            SELECT episode_id FROM attendance WHERE session_id = :session
            UNION SELECT episode_id FROM visit WHERE session_id = :session
            UNION SELECT its.id FROM membership JOIN episode AS its ON its.id = membership.episode_id
                WHERE membership.group_id = :group AND joined <= :date AND (left_on IS NULL OR left_on >= :date)
                    AND (its.ended IS NULL OR its.ended >= :date))
         ORDER BY visit.id IS NOT NULL, participant.sort_name, episode.id",
    )?;
    let mut rows =
        statement.query(named_params! { ":session": session.id, ":group": session.group, ":date": session.date })?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let stated: Option<Clearance> = row.get("clearance")?;
        let since: Option<Date> = row.get("clearance_date")?;
        let clearance = match (stated, since) {
            (Some(clearance), Some(since)) => clearance.on(since, session.date),
            _ => Clearance::NotHandedOut,
        };
        let schedule: Option<String> = row.get("schedule")?;
        let step: Option<u8> = row.get("planned_step")?;
        let recorded = row.get::<_, Option<String>>("status")?.is_some();
        let noted: Option<Timestamp> = row.get("recorded")?;
        let caught_up_at = other_session(row, "elsewhere")?;
        entries.push((
            SessionEntry {
                episode: row.get("episode_id")?,
                participant: row.get("participant_id")?,
                name: row.get("person")?,
                clearance,
                conditions: row.get("conditions")?,
                planned_step: None,
                last_line: row.get("last_line")?,
                details: if recorded { details_row(row)? } else { expected(clearance, caught_up_at.is_some()) },
                recorded,
                concerns: Vec::new(),
                entered_later: noted.and_then(|noted| noted.later_than(session.date)),
                visit: match row.get::<_, Option<VisitId>>("visit")? {
                    Some(id) => Some(EntryVisit {
                        id,
                        kind: row.get("visit_kind")?,
                        group_name: row.get("visit_from")?,
                        instead_of: other_session(row, "missed")?,
                    }),
                    None => None,
                },
                caught_up_at,
            },
            schedule.zip(step),
        ));
    }
    Ok(entries)
}

/// Whoever is to catch up a session elsewhere is not expected at it.
fn expected(clearance: Clearance, caught_up: bool) -> AttendanceDetails {
    let expected = AttendanceDetails::expected(clearance);
    if caught_up { AttendanceDetails { status: AttendanceStatus::Excused, ..expected } } else { expected }
}

fn other_session(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<OtherSession>> {
    let Some(session) = row.get(name)? else { return Ok(None) };
    let of = |part: &str| format!("{name}_{part}");
    Ok(Some(OtherSession {
        session,
        group_name: row.get(of("group").as_str())?,
        number: row.get(of("number").as_str())?,
        date: row.get(of("date").as_str())?,
    }))
}

/// How someone's declaration stood on a day.
pub(crate) fn clearance_on(tx: &Connection, episode: EpisodeId, day: Date) -> Result<Clearance> {
    let stated: Option<(Clearance, Date)> = tx
        .prepare_cached(
            "SELECT clearance, date FROM clearance_step WHERE episode_id = :episode AND date <= :day
             ORDER BY date DESC, id DESC LIMIT 1",
        )?
        .query_row(named_params! { ":episode": episode, ":day": day }, |row| {
            Ok((row.get("clearance")?, row.get("date")?))
        })
        .optional()?;
    Ok(stated.map_or(Clearance::NotHandedOut, |(clearance, since)| clearance.on(since, day)))
}

/// What was recorded of someone at a session, if anything was.
pub(crate) fn status(tx: &Connection, session: SessionId, episode: EpisodeId) -> Result<Option<AttendanceStatus>> {
    Ok(tx
        .prepare_cached("SELECT status FROM attendance WHERE session_id = :session AND episode_id = :episode")?
        .query_row(named_params! { ":session": session, ":episode": episode }, |row| row.get("status"))
        .optional()?)
}

pub(crate) fn details(tx: &Connection, session: SessionId, episode: EpisodeId) -> Result<Option<AttendanceDetails>> {
    Ok(tx
        .prepare_cached(
            "SELECT status, mood_before, mood_after, effort, step, line, uncleared_reason
             FROM attendance WHERE session_id = :session AND episode_id = :episode",
        )?
        .query_row(named_params! { ":session": session, ":episode": episode }, details_row)
        .optional()?)
}

/// As if nothing had been recorded of someone at a session.
pub(crate) fn forget(tx: &Connection, session: SessionId, episode: EpisodeId) -> Result<()> {
    tx.prepare_cached("DELETE FROM attendance WHERE session_id = :session AND episode_id = :episode")?
        .execute(named_params! { ":session": session, ":episode": episode })?;
    Ok(())
}

pub(crate) fn record(
    tx: &Connection,
    session: SessionId,
    episode: EpisodeId,
    details: &AttendanceDetails,
    now: Timestamp,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO attendance (session_id, episode_id, status, mood_before, mood_after, effort, step, line,
            uncleared_reason, changed, recorded)
         VALUES (:session, :episode, :status, :mood_before, :mood_after, :effort, :step, :line, :reason, :now, :now)
         ON CONFLICT (session_id, episode_id) DO UPDATE SET status = :status, mood_before = :mood_before,
            mood_after = :mood_after, effort = :effort, step = :step, line = :line, uncleared_reason = :reason,
            changed = :now",
    )?
    .execute(named_params! {
        ":session": session, ":episode": episode, ":status": details.status, ":mood_before": details.mood_before,
        ":mood_after": details.mood_after, ":effort": details.effort, ":step": details.step,
        ":line": details.line, ":reason": details.uncleared_reason, ":now": now,
    })?;
    Ok(())
}

/// Marks that something was noted of this session.
pub(crate) fn touch(tx: &Connection, session: SessionId, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "UPDATE session SET changed = :now, first_noted = coalesce(first_noted, :now) WHERE id = :session",
    )?
    .execute(named_params! { ":session": session, ":now": now })?;
    Ok(())
}

/// Only what is given is changed.
pub(crate) fn note(tx: &Connection, session: SessionId, weather: Option<&str>, incident: Option<&str>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE session SET weather = coalesce(:weather, weather), incident = coalesce(:incident, incident)
         WHERE id = :session",
    )?
    .execute(named_params! { ":session": session, ":weather": weather, ":incident": incident })?;
    Ok(())
}

/// Whose name may stay in the shared text.
pub(crate) fn keep_names(tx: &Connection, session: SessionId, keys: &[String]) -> Result<()> {
    let keys = serde_json::to_string(keys)?;
    tx.prepare_cached("UPDATE session SET names_kept = :keys WHERE id = :session")?
        .execute(named_params! { ":session": session, ":keys": keys })?;
    Ok(())
}

pub(crate) fn write_text(tx: &Connection, session: SessionId, text: &str) -> Result<()> {
    tx.prepare_cached("UPDATE session SET shared_text = :text WHERE id = :session")?
        .execute(named_params! { ":session": session, ":text": text })?;
    Ok(())
}

pub(crate) fn set_written(
    tx: &Connection,
    session: SessionId,
    written: Option<Timestamp>,
    now: Timestamp,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE session SET written = :written, changed = :now, first_noted = coalesce(first_noted, :now)
         WHERE id = :session",
    )?
    .execute(named_params! { ":session": session, ":written": written, ":now": now })?;
    Ok(())
}

/// Takes away the copies of whoever was not there, and all of them when there is no text any more.
pub(crate) fn withdraw_copies(tx: &Connection, session: SessionId) -> Result<()> {
    tx.prepare_cached(
        "DELETE FROM note WHERE session_id = :session AND
            ((SELECT shared_text FROM session WHERE id = :session) = '' OR episode_id NOT IN
                (SELECT episode_id FROM attendance WHERE session_id = :session
                    AND status IN ('present', 'present_adapted', 'present_not_run')))",
    )?
    .execute(named_params! { ":session": session })?;
    Ok(())
}

/// Gives everyone who was there an own copy of the shared text, or brings it in line.
pub(crate) fn file_copies(tx: &Connection, session: SessionId, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO note (episode_id, session_id, text, changed, recorded)
         SELECT attendance.episode_id, session.id, session.shared_text, :now, :now
         FROM session JOIN attendance ON attendance.session_id = session.id
         WHERE session.id = :session AND session.shared_text <> ''
            AND attendance.status IN ('present', 'present_adapted', 'present_not_run')
         ON CONFLICT (session_id, episode_id) DO UPDATE SET text = excluded.text, changed = excluded.changed
            WHERE text <> excluded.text",
    )?
    .execute(named_params! { ":session": session, ":now": now })?;
    Ok(())
}
