//! The SQL of what is due.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::{Afterwards, Appointment, Due, OnTheWay, PutOff, Seen};
use crate::basics::{Date, EpisodeId, TalkKind, TimeOfDay, Timestamp};
use crate::calendar::{at_minute, minute};
use crate::error::Result;
use crate::participant::ReferrerKind;

/// Two sessions further apart than this are no row of absences.
const PRESENCE_DAYS: i64 = 60;
/// A call agreed on for later than this after the final talk is not asked for.
const AFTERWARDS_DAYS: i64 = 400;

/// The sessions and talks of a span of days, by day and time.
pub(crate) fn appointments(
    tx: &Connection,
    from: Date,
    until: Date,
    title: &dyn Fn(&str) -> String,
) -> Result<Vec<Appointment>> {
    let mut statement = tx.prepare_cached(
        "SELECT session.id, session.group_id, running_group.name, running_group.place, session.number,
            session.topic, session.date, session.starts_at, session.written IS NOT NULL AS written,
            running_group.starts_at AS group_starts_at, running_group.ends_at AS group_ends_at,
            iif(session.cancelled IS NULL, NULL, session.cancel_reason) AS cancelled,
            (SELECT count(*) FROM (
                SELECT membership.episode_id FROM membership JOIN episode ON episode.id = membership.episode_id
                    WHERE membership.group_id = session.group_id AND joined <= session.date
                        AND (left_on IS NULL OR left_on >= session.date) AND (ended IS NULL OR ended >= session.date)
                -- A guest without a file counts by the visit.
                UNION SELECT coalesce(visit.episode_id, -visit.id) FROM visit WHERE visit.session_id = session.id
            )) AS people
         FROM session JOIN running_group ON running_group.id = session.group_id
         WHERE session.date BETWEEN :from AND :until",
    )?;
    let sessions = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        let time: TimeOfDay = row.get("starts_at")?;
        Ok(Appointment::Session {
            session: row.get("id")?,
            group: row.get("group_id")?,
            group_name: row.get("name")?,
            place: row.get("place")?,
            number: row.get("number")?,
            topic_title: title(&row.get::<_, String>("topic")?),
            date: row.get("date")?,
            time,
            until: ends(time, minute(row.get("group_ends_at")?) - minute(row.get("group_starts_at")?)),
            people: row.get("people")?,
            written: row.get("written")?,
            cancelled: row.get("cancelled")?,
        })
    })?;
    let mut appointments: Vec<Appointment> = sessions.collect::<Result<_, _>>()?;

    let mut statement = tx.prepare_cached(
        "SELECT talk.episode_id, talk.kind, participant.name, talk.date, talk.time, talk.held,
            (SELECT minutes FROM talk_hours) AS minutes
         FROM talk JOIN episode ON episode.id = talk.episode_id
         JOIN participant ON participant.id = episode.participant_id
         WHERE talk.date BETWEEN :from AND :until AND (episode.status <> 'cancelled' OR talk.held)",
    )?;
    let talks = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        let time: Option<TimeOfDay> = row.get("time")?;
        let minutes: u32 = row.get("minutes")?;
        Ok(Appointment::Talk {
            episode: row.get("episode_id")?,
            talk: row.get("kind")?,
            name: row.get("name")?,
            date: row.get("date")?,
            time,
            until: time.map(|time| ends(time, minutes)),
            held: row.get("held")?,
        })
    })?;
    for talk in talks {
        appointments.push(talk?);
    }
    appointments.sort_by_key(Appointment::when);
    Ok(appointments)
}

/// When something of so many minutes ends; whatever goes on past midnight ends with the day.
fn ends(time: TimeOfDay, minutes: u32) -> TimeOfDay {
    const LAST_MINUTE: u32 = 24 * 60 - 1;
    at_minute((minute(time) + minutes).min(LAST_MINUTE)).unwrap_or(time)
}

/// Sessions that took place before a day and are not written up, oldest first.
pub(crate) fn unwritten(tx: &Connection, today: Date) -> Result<Vec<Due>> {
    let mut statement = tx.prepare_cached(
        "SELECT session.id, running_group.name, session.number, session.date
         FROM session JOIN running_group ON running_group.id = session.group_id
         WHERE session.written IS NULL AND session.date < :today AND session.cancelled IS NULL
         ORDER BY session.date LIMIT 100",
    )?;
    let due = statement.query_map(named_params! { ":today": today }, |row| {
        Ok(Due::Session {
            session: row.get("id")?,
            group_name: row.get("name")?,
            number: row.get("number")?,
            date: row.get("date")?,
        })
    })?;
    Ok(due.collect::<Result<_, _>>()?)
}

/// Everyone who is in a group and not finished, with what the rules of what is due look at.
pub(crate) fn on_the_way(tx: &Connection, today: Date) -> Result<Vec<OnTheWay>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id, episode.participant_id, participant.name, episode.status, episode.clearance,
            episode.clearance_date, episode.group_id, running_group.name AS group_name, running_group.last_date,
            running_group.intake AS has_intake, running_group.mid_after IS NOT NULL AS has_mid,
            running_group.final AS has_final,
            coalesce((SELECT min(date) FROM session WHERE group_id = episode.group_id AND cancelled IS NULL),
                running_group.first_date) AS first_date,
            (SELECT date FROM session
                WHERE group_id = episode.group_id AND number = running_group.mid_after) AS middle_date,
            iif(episode.clearance = 'waiting_for_doctor', (SELECT doctor FROM clearance_step
                WHERE episode_id = episode.id ORDER BY id DESC LIMIT 1), NULL) AS doctor,
            intake.date AS intake_date, coalesce(intake.held, 0) AS intake_held,
            middle.date AS mid_date, coalesce(middle.held, 0) AS mid_held,
            last.date AS final_date, coalesce(last.held, 0) AS final_held
         FROM episode
         JOIN participant ON participant.id = episode.participant_id
         JOIN running_group ON running_group.id = episode.group_id
         LEFT JOIN talk AS intake ON intake.episode_id = episode.id AND intake.kind = 'intake'
         LEFT JOIN talk AS middle ON middle.episode_id = episode.id AND middle.kind = 'mid'
         LEFT JOIN talk AS last ON last.episode_id = episode.id AND last.kind = 'final'
         WHERE episode.status IN ('planned', 'waitlist', 'active') AND episode.group_id IS NOT NULL
         ORDER BY first_date, episode.group_id, participant.sort_name, episode.id",
    )?;
    let mut presence = presence(tx, today)?;
    let people = statement.query_map([], |row| {
        let episode: EpisodeId = row.get("id")?;
        let last: Date = row.get("last_date")?;
        let mut talks = Vec::new();
        for (kind, has, date, held) in [
            (TalkKind::Intake, "has_intake", "intake_date", "intake_held"),
            (TalkKind::Mid, "has_mid", "mid_date", "mid_held"),
            (TalkKind::Final, "has_final", "final_date", "final_held"),
        ] {
            if row.get(has)? {
                talks.push((kind, row.get(date)?, row.get(held)?));
            }
        }
        Ok(OnTheWay {
            episode,
            participant: row.get("participant_id")?,
            name: row.get("name")?,
            group: row.get("group_id")?,
            group_name: row.get("group_name")?,
            status: row.get("status")?,
            clearance: row.get("clearance")?,
            clearance_since: row.get("clearance_date")?,
            doctor: row.get("doctor")?,
            first: row.get("first_date")?,
            middle: row.get("middle_date")?,
            last,
            talks,
            presence: presence.remove(&episode).unwrap_or_default(),
        })
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// How people were at the sessions of the last weeks, latest first.
fn presence(tx: &Connection, today: Date) -> Result<BTreeMap<EpisodeId, Vec<Seen>>> {
    let mut statement = tx.prepare_cached(
        "SELECT attendance.episode_id, session.id, session.date, attendance.status
         FROM session JOIN attendance ON attendance.session_id = session.id
         WHERE session.date BETWEEN :from AND :today AND session.cancelled IS NULL
         ORDER BY session.date DESC, session.id DESC",
    )?;
    let from = today.plus_days(-PRESENCE_DAYS);
    let mut rows = statement.query(named_params! { ":from": from, ":today": today })?;
    let mut presence: BTreeMap<EpisodeId, Vec<_>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let seen = (row.get("id")?, row.get("date")?, row.get("status")?);
        presence.entry(row.get("episode_id")?).or_default().push(seen);
    }
    Ok(presence)
}

/// Everyone who had a final talk lately enough for something to follow, by its day.
pub(crate) fn afterwards(tx: &Connection, today: Date) -> Result<Vec<Afterwards>> {
    let mut statement = tx.prepare_cached(
        "SELECT talk.episode_id, episode.participant_id, participant.name, talk.date,
            participant.referrer_kind, participant.referrer_name <> '' AS referrer_named,
            EXISTS (SELECT 1 FROM made_paper WHERE made_paper.episode_id = talk.episode_id
                AND kind = 'final_report' AND blank = 0 AND made >= talk.date)
            OR EXISTS (SELECT 1 FROM made_paper WHERE made_paper.group_id = episode.group_id
                AND kind = 'final_report' AND blank = 0 AND made >= talk.date) AS reported,
            (SELECT value FROM answer WHERE answer.episode_id = talk.episode_id
                AND form = 'final' AND question = 'follow_up_date') AS agreed,
            follow_up.episode_id IS NOT NULL AS called
         FROM talk
         JOIN episode ON episode.id = talk.episode_id
         JOIN participant ON participant.id = episode.participant_id
         LEFT JOIN follow_up ON follow_up.episode_id = talk.episode_id
         WHERE talk.date BETWEEN :from AND :today AND talk.kind = 'final' AND talk.held
            AND episode.status <> 'cancelled'
         ORDER BY talk.date, participant.sort_name, talk.episode_id",
    )?;
    let from = today.plus_days(-AFTERWARDS_DAYS);
    let mut rows = statement.query(named_params! { ":from": from, ":today": today })?;
    let mut people = Vec::new();
    while let Some(row) = rows.next()? {
        let referrer: Option<ReferrerKind> = row.get("referrer_kind")?;
        let agreed: Option<String> = row.get("agreed")?;
        people.push(Afterwards {
            episode: row.get("episode_id")?,
            participant: row.get("participant_id")?,
            name: row.get("name")?,
            held: row.get("date")?,
            referred: referrer.map_or(row.get("referrer_named")?, |kind| kind != ReferrerKind::OwnInitiative),
            reported: row.get("reported")?,
            agreed: agreed.map(|value| serde_json::from_str::<Option<Date>>(&value)).transpose()?.flatten(),
            called: row.get("called")?,
        });
    }
    Ok(people)
}

/// The lines that are put off, and those that came back since a day.
pub(crate) fn put_off(tx: &Connection, since: Date) -> Result<BTreeMap<String, PutOff>> {
    let mut statement = tx.prepare_cached("SELECT key, until, reason FROM put_off WHERE until >= :since")?;
    let lines = statement.query_map(named_params! { ":since": since }, |row| {
        Ok((row.get("key")?, PutOff { until: row.get("until")?, reason: row.get("reason")? }))
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}

pub(crate) fn record_put_off(tx: &Connection, key: &str, until: Date, reason: &str, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT OR REPLACE INTO put_off (key, until, reason, recorded) VALUES (:key, :until, :reason, :now)",
        named_params! { ":key": key, ":until": until, ":reason": reason, ":now": now },
    )?;
    Ok(())
}

pub(crate) fn call_back(tx: &Connection, key: &str) -> Result<()> {
    tx.execute("DELETE FROM put_off WHERE key = :key", named_params! { ":key": key })?;
    Ok(())
}
