//! The SQL of groups and their sessions.

use std::collections::BTreeMap;

use chrono::Datelike;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Contact, Group, GroupDetails, GroupLine, GroupPhase, Member, PlannedSession, Waiting};
use crate::attendance::{AttendanceStatus, Expected, Presence};
use crate::basics::{Date, EpisodeId, GroupId, SessionId, TalkKind, TimeOfDay, Timestamp};
use crate::declaration::Clearance;
use crate::episode::{EpisodeStatus, Talk};
use crate::error::{Error, Result};
use crate::programme::GroupProgramme;

const COLUMNS: &str = "running_group.id, running_group.name, place, weekday, running_group.starts_at, ends_at,
    first_date, capacity, last_date, added, running_group.changed, programme_name, interval_days, intake, final,
    mid_after";

fn details(row: &Row<'_>) -> rusqlite::Result<GroupDetails> {
    Ok(GroupDetails {
        name: row.get("name")?,
        place: row.get("place")?,
        weekday: row.get("weekday")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        first_date: row.get("first_date")?,
        capacity: row.get("capacity")?,
    })
}

pub(crate) fn programme(row: &Row<'_>) -> rusqlite::Result<GroupProgramme> {
    Ok(GroupProgramme {
        name: row.get("programme_name")?,
        interval_days: row.get("interval_days")?,
        intake: row.get("intake")?,
        mid_after: row.get("mid_after")?,
        r#final: row.get("final")?,
    })
}

pub(crate) fn insert(
    tx: &Connection,
    details: &GroupDetails,
    programme: &GroupProgramme,
    last_date: Date,
    now: Timestamp,
) -> Result<GroupId> {
    tx.prepare_cached(
        "INSERT INTO running_group
            (name, place, weekday, starts_at, ends_at, first_date, capacity, last_date, added, changed,
            programme_name, interval_days, intake, final, mid_after)
         VALUES (:name, :place, :weekday, :starts_at, :ends_at, :first_date, :capacity, :last_date, :now, :now,
            :programme, :interval, :intake, :final, :mid_after)",
    )?
    .execute(named_params! {
        ":name": details.name, ":place": details.place, ":weekday": details.weekday,
        ":starts_at": details.starts_at, ":ends_at": details.ends_at, ":first_date": details.first_date,
        ":capacity": details.capacity, ":last_date": last_date, ":now": now, ":programme": programme.name,
        ":interval": programme.interval_days, ":intake": programme.intake, ":final": programme.r#final,
        ":mid_after": programme.mid_after,
    })?;
    Ok(GroupId(tx.last_insert_rowid()))
}

pub(crate) fn update(
    tx: &Connection,
    id: GroupId,
    details: &GroupDetails,
    last_date: Date,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "UPDATE running_group SET name = :name, place = :place, weekday = :weekday, starts_at = :starts_at,
            ends_at = :ends_at, first_date = :first_date, capacity = :capacity, last_date = :last_date,
            changed = :now
         WHERE id = :id",
        named_params! {
            ":id": id, ":name": details.name, ":place": details.place, ":weekday": details.weekday,
            ":starts_at": details.starts_at, ":ends_at": details.ends_at, ":first_date": details.first_date,
            ":capacity": details.capacity, ":last_date": last_date, ":now": now,
        },
    )?;
    Ok(())
}

/// The group and the day of its last session.
pub(crate) fn find(tx: &Connection, id: GroupId) -> Result<(Group, Date)> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM running_group WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, |row| {
            Ok((
                Group {
                    id,
                    details: details(row)?,
                    programme: programme(row)?,
                    added: row.get("added")?,
                    changed: row.get("changed")?,
                },
                row.get("last_date")?,
            ))
        })
        .optional()?
        .ok_or(Error::NotFound)
}

pub(crate) fn insert_session(
    tx: &Connection,
    group: GroupId,
    number: u8,
    date: Date,
    starts_at: TimeOfDay,
    topic: &str,
) -> Result<SessionId> {
    tx.prepare_cached(
        "INSERT INTO session (group_id, number, date, starts_at, topic, shared_text, written, changed)
         VALUES (:group, :number, :date, :starts_at, :topic, '', NULL, NULL)",
    )?
    .execute(named_params! {
        ":group": group, ":number": number, ":date": date, ":starts_at": starts_at, ":topic": topic,
    })?;
    Ok(SessionId(tx.last_insert_rowid()))
}

/// How many places are taken.
pub(crate) fn people(tx: &Connection, group: GroupId) -> Result<u8> {
    Ok(tx
        .prepare_cached("SELECT count(*) AS people FROM episode WHERE group_id = :group AND status <> 'cancelled'")?
        .query_row(named_params! { ":group": group }, |row| row.get("people"))?)
}

/// Groups whose last session is in a span of days, by that day.
pub(crate) fn lines(
    tx: &Connection,
    from: Date,
    until: Date,
    today: Date,
    title: &dyn Fn(&str) -> String,
) -> Result<Vec<GroupLine>> {
    let mut statement = tx.prepare_cached(&format!(
        "SELECT {COLUMNS}, next.number, next.date, next.topic,
            coalesce((SELECT min(date) FROM session WHERE group_id = running_group.id AND cancelled IS NULL),
                running_group.first_date) AS begins,
            (SELECT count(*) FROM episode WHERE group_id = running_group.id AND status <> 'cancelled') AS people
         FROM running_group
         LEFT JOIN session AS next ON next.id =
            (SELECT id FROM session WHERE group_id = running_group.id AND date >= :today AND cancelled IS NULL
                ORDER BY date LIMIT 1)
         WHERE last_date BETWEEN :from AND :until
         ORDER BY last_date, running_group.id"
    ))?;
    let lines = statement.query_map(named_params! { ":from": from, ":until": until, ":today": today }, |row| {
        let last_date: Date = row.get("last_date")?;
        let number: Option<u8> = row.get("number")?;
        Ok(GroupLine {
            id: row.get("id")?,
            details: details(row)?,
            phase: GroupPhase::on(row.get("begins")?, last_date, today),
            last_date,
            people: row.get("people")?,
            next_session: match number {
                Some(number) => Some(PlannedSession {
                    number,
                    date: row.get("date")?,
                    topic_title: title(&row.get::<_, String>("topic")?),
                }),
                None => None,
            },
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}

/// The years from the first to the last in which a group ended before a day, latest first.
pub(crate) fn years_before(tx: &Connection, day: Date) -> Result<Vec<i32>> {
    // Each end of the index is one look-up; naming every year that occurs would read all of it.
    let (first, last): (Option<Date>, Option<Date>) = tx
        .prepare_cached(
            "SELECT (SELECT min(last_date) FROM running_group WHERE last_date < :day) AS first,
                (SELECT max(last_date) FROM running_group WHERE last_date < :day) AS last",
        )?
        .query_row(named_params! { ":day": day }, |row| Ok((row.get("first")?, row.get("last")?)))?;
    Ok(match (first, last) {
        (Some(first), Some(last)) => (first.0.year()..=last.0.year()).rev().collect(),
        _ => Vec::new(),
    })
}

pub(crate) fn any(tx: &Connection) -> Result<bool> {
    Ok(tx.query_row("SELECT EXISTS (SELECT 1 FROM running_group) AS found", [], |row| row.get("found"))?)
}

/// The sessions of a group as contacts on its time line.
pub(crate) fn sessions(tx: &Connection, group: GroupId, title: &dyn Fn(&str) -> String) -> Result<Vec<Contact>> {
    let mut statement = tx.prepare_cached(
        "SELECT id, number, date, starts_at, topic, written IS NOT NULL AS written, changed IS NOT NULL AS noted,
            cancelled IS NOT NULL AS cancelled, cancel_reason,
            (SELECT count(*) FROM attendance WHERE session_id = session.id
                AND status IN ('present', 'present_adapted', 'present_not_run')) AS present
         FROM session WHERE group_id = :group ORDER BY number",
    )?;
    let sessions = statement.query_map(named_params! { ":group": group }, |row| {
        let topic: String = row.get("topic")?;
        Ok(Contact::Session {
            id: row.get("id")?,
            number: row.get("number")?,
            date: row.get("date")?,
            starts_at: row.get("starts_at")?,
            topic_title: title(&topic),
            topic,
            written: row.get("written")?,
            noted: row.get("noted")?,
            present: row.get("present")?,
            cancelled: row.get("cancelled")?,
            cancel_reason: row.get("cancel_reason")?,
            off: None,
        })
    })?;
    Ok(sessions.collect::<Result<_, _>>()?)
}

/// Everyone of a group by name, also those who left or stopped, with their talks and how they were present.
pub(crate) fn members(tx: &Connection, group: GroupId, today: Date) -> Result<Vec<Member>> {
    let mut statement = tx.prepare_cached(
        "SELECT membership.id, membership.episode_id, joined, left_on, participant_id, participant.name, status,
            clearance, clearance_date, ended, other.id AS other, other.name AS other_name
         FROM membership
         JOIN episode ON episode.id = membership.episode_id
         JOIN participant ON participant.id = participant_id
         LEFT JOIN running_group AS other ON other.id =
            (SELECT later.group_id FROM membership AS later
                WHERE later.episode_id = membership.episode_id AND later.joined > membership.joined
                ORDER BY later.joined LIMIT 1)
         WHERE membership.group_id = :group ORDER BY sort_name, membership.episode_id, joined",
    )?;
    let mut rows = statement.query(named_params! { ":group": group })?;
    let mut members: Vec<Member> = Vec::new();
    let mut days: BTreeMap<EpisodeId, Days> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let episode: EpisodeId = row.get("episode_id")?;
        let (joined, left_on): (Date, Option<Date>) = (row.get("joined")?, row.get("left_on")?);
        let ended: Option<Date> = row.get("ended")?;
        let status: EpisodeStatus = row.get("status")?;
        let known = days.entry(episode).or_insert(Days { stretches: Vec::new(), ended, status });
        known.stretches.push((joined, left_on));
        // Whoever came back is one of the group once, as of the last time.
        members.retain(|member| member.episode != episode);
        let clearance: Clearance = row.get("clearance")?;
        let since: Option<Date> = row.get("clearance_date")?;
        members.push(Member {
            episode,
            participant: row.get("participant_id")?,
            name: row.get("name")?,
            status,
            clearance: since.map_or(clearance, |since| clearance.on(since, today)),
            talks: TalkKind::ALL.iter().map(|kind| Talk::unplanned(episode, *kind)).collect(),
            attendance: Vec::new(),
            membership: row.get("id")?,
            joined,
            left_on,
            gone: status == EpisodeStatus::Cancelled || left_on.is_some_and(|day| day < today),
            moved_to: row.get("other")?,
            moved_to_name: row.get("other_name")?,
        });
    }

    let mut statement = tx.prepare_cached(
        "SELECT episode_id, kind, date, time, held, recorded FROM talk
         WHERE episode_id IN (SELECT episode_id FROM membership WHERE group_id = :group)",
    )?;
    let mut rows = statement.query(named_params! { ":group": group })?;
    while let Some(row) = rows.next()? {
        let talk = crate::episode::store::talk_row(row)?;
        if let Some(member) = members.iter_mut().find(|member| member.episode == talk.episode)
            && let Some(place) = member.talks.iter_mut().find(|one| one.kind == talk.kind)
        {
            *place = talk;
        }
    }

    let mut statement = tx.prepare_cached(
        "SELECT attendance.session_id, attendance.episode_id, attendance.status
         FROM session JOIN attendance ON attendance.session_id = session.id
         WHERE session.group_id = :group",
    )?;
    let recorded = statement.query_map(named_params! { ":group": group }, |row| {
        Ok(((row.get("session_id")?, row.get("episode_id")?), row.get("status")?))
    })?;
    let recorded: BTreeMap<(SessionId, EpisodeId), AttendanceStatus> = recorded.collect::<Result<_, _>>()?;
    let mut statement = tx.prepare_cached(
        "SELECT id, date, cancelled IS NOT NULL AS cancelled FROM session WHERE group_id = :group ORDER BY number",
    )?;
    let mut rows = statement.query(named_params! { ":group": group })?;
    while let Some(row) = rows.next()? {
        let (session, date, cancelled): (SessionId, Date, bool) =
            (row.get("id")?, row.get("date")?, row.get("cancelled")?);
        for member in &mut members {
            let expected = days.get(&member.episode).map(|days| days.at(date, cancelled)).unwrap_or_default();
            let recorded = recorded.get(&(session, member.episode)).copied();
            member.attendance.push(Presence::of(recorded, expected));
        }
    }
    Ok(members)
}

/// The days of one person in one group, and the end of their way.
struct Days {
    stretches: Vec<(Date, Option<Date>)>,
    ended: Option<Date>,
    status: EpisodeStatus,
}

impl Days {
    fn at(&self, date: Date, cancelled: bool) -> Expected {
        let ended = self.ended.is_some_and(|ended| ended < date);
        let within =
            |(joined, left_on): &(Date, Option<Date>)| *joined <= date && left_on.is_none_or(|day| date <= day);
        Expected {
            cancelled,
            belongs: !ended && self.stretches.iter().any(within),
            stopped: ended && self.status == EpisodeStatus::Cancelled,
        }
    }
}

/// The waiting list, longest waiting first.
pub(crate) fn waiting(tx: &Connection) -> Result<Vec<Waiting>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id, participant_id, name, signed_up, wishes,
            (SELECT max(left_on) FROM membership WHERE episode_id = episode.id) AS left_on
         FROM episode JOIN participant ON participant.id = participant_id
         WHERE status IN ('planned', 'waitlist', 'active') AND status = 'waitlist' ORDER BY episode.id",
    )?;
    let waiting = statement.query_map([], |row| {
        let signed_up: Date = row.get("signed_up")?;
        let left_on: Option<Date> = row.get("left_on")?;
        Ok(Waiting {
            episode: row.get("id")?,
            participant: row.get("participant_id")?,
            name: row.get("name")?,
            since: left_on.map_or(signed_up, |day| day.plus_days(1)),
            wishes: row.get("wishes")?,
        })
    })?;
    let mut waiting: Vec<Waiting> = waiting.collect::<Result<_, _>>()?;
    waiting.sort_by_key(|one| one.since);
    Ok(waiting)
}

pub(crate) fn waiting_count(tx: &Connection) -> Result<u32> {
    Ok(tx
        .query_row("SELECT count(*) AS waiting FROM episode WHERE status IN ('planned', 'waitlist', 'active') AND status = 'waitlist'", [], |row| row.get("waiting"))?)
}
