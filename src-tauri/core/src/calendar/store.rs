//! The SQL of the calendar, of the hours for talks and of calendar files.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::slots::TalkHours;
use super::{CalendarGroup, TalkMoment};
use crate::basics::{Date, EpisodeId, GroupId, TalkKind, TimeOfDay, Timestamp};
use crate::episode::EpisodeStatus;
use crate::error::{Error, Result};

pub(crate) fn hours(tx: &Connection) -> Result<TalkHours> {
    let (weekdays, hours): (String, TalkHours) =
        tx.prepare_cached("SELECT weekdays, starts_at, ends_at, minutes FROM talk_hours")?.query_row([], |row| {
            let hours = TalkHours {
                weekdays: Vec::new(),
                starts_at: row.get("starts_at")?,
                ends_at: row.get("ends_at")?,
                minutes: row.get("minutes")?,
            };
            Ok((row.get("weekdays")?, hours))
        })?;
    Ok(TalkHours { weekdays: serde_json::from_str(&weekdays)?, ..hours })
}

pub(crate) fn set_hours(tx: &Connection, hours: &TalkHours) -> Result<()> {
    tx.execute(
        "UPDATE talk_hours SET weekdays = :weekdays, starts_at = :starts_at, ends_at = :ends_at, minutes = :minutes",
        named_params! {
            ":weekdays": serde_json::to_string(&hours.weekdays)?, ":starts_at": hours.starts_at,
            ":ends_at": hours.ends_at, ":minutes": hours.minutes,
        },
    )?;
    Ok(())
}

/// Groups that had not ended on a day, the one that ends first first.
pub(crate) fn groups(tx: &Connection, today: Date) -> Result<Vec<CalendarGroup>> {
    let mut statement =
        tx.prepare_cached("SELECT id, name FROM running_group WHERE last_date >= :today ORDER BY last_date, id")?;
    let groups = statement.query_map(named_params! { ":today": today }, |row| {
        Ok(CalendarGroup { group: row.get("id")?, name: row.get("name")? })
    })?;
    Ok(groups.collect::<Result<_, _>>()?)
}

/// What decides in which days a group's talks belong.
pub(crate) struct TalkPlan {
    pub(crate) intake: bool,
    pub(crate) final_talk: bool,
    pub(crate) mid_after: Option<u8>,
}

impl TalkPlan {
    pub(crate) fn has(&self, kind: TalkKind) -> bool {
        match kind {
            TalkKind::Intake => self.intake,
            TalkKind::Mid => self.mid_after.is_some(),
            TalkKind::Final => self.final_talk,
        }
    }
}

pub(crate) fn talk_plan(tx: &Connection, group: GroupId) -> Result<TalkPlan> {
    tx.prepare_cached("SELECT intake, final, mid_after FROM running_group WHERE id = :group")?
        .query_row(named_params! { ":group": group }, |row| {
            Ok(TalkPlan { intake: row.get("intake")?, final_talk: row.get("final")?, mid_after: row.get("mid_after")? })
        })
        .optional()?
        .ok_or(Error::NotFound)
}

/// The sessions of a group that are held: number and day, in order.
pub(crate) fn held_sessions(tx: &Connection, group: GroupId) -> Result<Vec<(u8, Date)>> {
    let mut statement = tx.prepare_cached(
        "SELECT number, date FROM session WHERE group_id = :group AND cancelled IS NULL ORDER BY number",
    )?;
    let sessions =
        statement.query_map(named_params! { ":group": group }, |row| Ok((row.get("number")?, row.get("date")?)))?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

/// Whoever in a group is still to have a talk, by name, and when it is planned.
pub(crate) fn to_have(tx: &Connection, group: GroupId, kind: TalkKind) -> Result<Vec<(TalkMoment, String)>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id, participant.name, talk.date, talk.time
         FROM episode JOIN participant ON participant.id = episode.participant_id
         LEFT JOIN talk ON talk.episode_id = episode.id AND talk.kind = :kind
         WHERE episode.group_id = :group AND episode.status IN ('planned', 'active') AND coalesce(talk.held, 0) = 0
         ORDER BY participant.sort_name, episode.id",
    )?;
    let people = statement.query_map(named_params! { ":group": group, ":kind": kind }, |row| {
        let moment = TalkMoment { episode: row.get("id")?, date: row.get("date")?, time: row.get("time")? };
        Ok((moment, row.get("name")?))
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// When a talk is planned now.
pub(crate) fn moment(tx: &Connection, episode: EpisodeId, kind: TalkKind) -> Result<TalkMoment> {
    let planned = tx
        .prepare_cached("SELECT date, time FROM talk WHERE episode_id = :episode AND kind = :kind")?
        .query_row(named_params! { ":episode": episode, ":kind": kind }, |row| {
            Ok(TalkMoment { episode, date: row.get("date")?, time: row.get("time")? })
        })
        .optional()?;
    Ok(planned.unwrap_or(TalkMoment { episode, date: None, time: None }))
}

/// A session as a calendar file tells of it.
pub(crate) struct FiledSession {
    pub(crate) id: i64,
    pub(crate) number: u8,
    pub(crate) date: Date,
    pub(crate) starts_at: TimeOfDay,
    pub(crate) group_starts_at: TimeOfDay,
    pub(crate) group_ends_at: TimeOfDay,
    pub(crate) topic: String,
    pub(crate) group_name: String,
    pub(crate) place: String,
    pub(crate) sequence: u32,
    pub(crate) cancelled: Option<Timestamp>,
}

/// Which part of the calendar a file holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Group(GroupId),
    From(Date),
}

impl Part {
    /// The condition on the table named, and what it is bound to.
    fn of(self, group: &str, date: &str) -> (String, rusqlite::types::Value) {
        match self {
            Self::Group(id) => (format!("{group} = :part"), id.0.into()),
            Self::From(day) => (format!("{date} >= :part"), day.to_string().into()),
        }
    }
}

pub(crate) fn sessions(tx: &Connection, part: Part) -> Result<Vec<FiledSession>> {
    let (condition, bound) = part.of("session.group_id", "session.date");
    let mut statement = tx.prepare_cached(&format!(
        "SELECT session.id, session.number, session.date, session.starts_at, session.topic, session.sequence,
            session.cancelled, running_group.name, running_group.place,
            running_group.starts_at AS group_starts_at, running_group.ends_at AS group_ends_at
         FROM session JOIN running_group ON running_group.id = session.group_id
         WHERE {condition} ORDER BY session.date, session.starts_at, session.id"
    ))?;
    let sessions = statement.query_map(named_params! { ":part": bound }, |row| {
        Ok(FiledSession {
            id: row.get("id")?,
            number: row.get("number")?,
            date: row.get("date")?,
            starts_at: row.get("starts_at")?,
            group_starts_at: row.get("group_starts_at")?,
            group_ends_at: row.get("group_ends_at")?,
            topic: row.get("topic")?,
            group_name: row.get("name")?,
            place: row.get("place")?,
            sequence: row.get("sequence")?,
            cancelled: row.get("cancelled")?,
        })
    })?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

/// A talk as a calendar file tells of it, planned or withdrawn.
pub(crate) struct FiledTalk {
    pub(crate) uid: String,
    pub(crate) kind: TalkKind,
    pub(crate) name: String,
    pub(crate) date: Date,
    pub(crate) time: Option<TimeOfDay>,
    pub(crate) sequence: u32,
    /// When it was withdrawn, for one that is no more.
    pub(crate) withdrawn: Option<Timestamp>,
    /// Whoever it was with stopped before it was held.
    pub(crate) stopped: bool,
}

pub(crate) fn talks(tx: &Connection, part: Part) -> Result<Vec<FiledTalk>> {
    let (condition, bound) = part.of("episode.group_id", "talk.date");
    let mut statement = tx.prepare_cached(&format!(
        "SELECT episode.id, talk.kind, participant.name, talk.date, talk.time, talk.sequence, talk.held, episode.status
         FROM talk JOIN episode ON episode.id = talk.episode_id
         JOIN participant ON participant.id = episode.participant_id
         WHERE {condition} AND talk.date IS NOT NULL ORDER BY talk.date, talk.time, episode.id"
    ))?;
    let talks = statement.query_map(named_params! { ":part": bound }, |row| {
        let kind: TalkKind = row.get("kind")?;
        let status: EpisodeStatus = row.get("status")?;
        Ok(FiledTalk {
            uid: crate::episode::store::talk_uid(row.get("id")?, kind),
            kind,
            withdrawn: None,
            stopped: status == EpisodeStatus::Cancelled && !row.get::<_, bool>("held")?,
            ..filed(row, kind)?
        })
    })?;
    Ok(talks.collect::<Result<_, _>>()?)
}

pub(crate) fn withdrawn(tx: &Connection, part: Part) -> Result<Vec<FiledTalk>> {
    let (condition, bound) = part.of("episode.group_id", "withdrawn_appointment.date");
    // The number of the way through a programme stands in the name: talk-7-mid.
    let mut statement = tx.prepare_cached(&format!(
        "SELECT withdrawn_appointment.uid, participant.name, withdrawn_appointment.date,
            withdrawn_appointment.starts_at AS time, withdrawn_appointment.sequence, withdrawn_appointment.withdrawn
         FROM withdrawn_appointment
         JOIN episode ON episode.id = CAST(substr(withdrawn_appointment.uid, 6) AS INTEGER)
         JOIN participant ON participant.id = episode.participant_id
         WHERE withdrawn_appointment.uid LIKE 'talk-%' AND {condition}
         ORDER BY withdrawn_appointment.date, withdrawn_appointment.uid"
    ))?;
    let talks = statement.query_map(named_params! { ":part": bound }, |row| {
        let uid: String = row.get("uid")?;
        let kind = uid.rsplit('-').next().and_then(TalkKind::parse).unwrap_or(TalkKind::Intake);
        Ok(FiledTalk { uid, withdrawn: row.get("withdrawn")?, stopped: false, ..filed(row, kind)? })
    })?;
    Ok(talks.collect::<Result<_, _>>()?)
}

/// A session that was taken away again.
pub(crate) struct FiledGone {
    pub(crate) uid: String,
    pub(crate) date: Date,
    pub(crate) starts_at: TimeOfDay,
    pub(crate) ends_at: TimeOfDay,
    pub(crate) sequence: u32,
    pub(crate) withdrawn: Timestamp,
}

/// Sessions that were taken away, from a day on; of which group they were is no longer known.
pub(crate) fn withdrawn_sessions(tx: &Connection, from: Date) -> Result<Vec<FiledGone>> {
    let mut statement = tx.prepare_cached(
        "SELECT uid, date, starts_at, ends_at, sequence, withdrawn FROM withdrawn_appointment
         WHERE date >= :from AND uid LIKE 'session-%' AND starts_at IS NOT NULL AND ends_at IS NOT NULL
         ORDER BY date, uid",
    )?;
    let sessions = statement.query_map(named_params! { ":from": from }, |row| {
        Ok(FiledGone {
            uid: row.get("uid")?,
            date: row.get("date")?,
            starts_at: row.get("starts_at")?,
            ends_at: row.get("ends_at")?,
            sequence: row.get("sequence")?,
            withdrawn: row.get("withdrawn")?,
        })
    })?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

fn filed(row: &Row<'_>, kind: TalkKind) -> rusqlite::Result<FiledTalk> {
    Ok(FiledTalk {
        uid: String::new(),
        kind,
        name: row.get("name")?,
        date: row.get("date")?,
        time: row.get("time")?,
        sequence: row.get("sequence")?,
        withdrawn: None,
        stopped: false,
    })
}
