//! The SQL of what is due.

use rusqlite::{Connection, named_params};

use super::{Appointment, Due, OnTheWay};
use crate::basics::{Date, TalkKind};
use crate::error::Result;

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
            (SELECT count(*) FROM (
                SELECT membership.episode_id FROM membership JOIN episode ON episode.id = membership.episode_id
                    WHERE membership.group_id = session.group_id AND joined <= session.date
                        AND (left_on IS NULL OR left_on >= session.date) AND (ended IS NULL OR ended >= session.date)
                -- A guest without a file counts by the visit.
                UNION SELECT coalesce(visit.episode_id, -visit.id) FROM visit WHERE visit.session_id = session.id
            )) AS people
         FROM session JOIN running_group ON running_group.id = session.group_id
         WHERE session.date BETWEEN :from AND :until AND session.cancelled IS NULL",
    )?;
    let sessions = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        Ok(Appointment::Session {
            session: row.get("id")?,
            group: row.get("group_id")?,
            group_name: row.get("name")?,
            place: row.get("place")?,
            number: row.get("number")?,
            topic_title: title(&row.get::<_, String>("topic")?),
            date: row.get("date")?,
            time: row.get("starts_at")?,
            people: row.get("people")?,
            written: row.get("written")?,
        })
    })?;
    let mut appointments: Vec<Appointment> = sessions.collect::<Result<_, _>>()?;

    let mut statement = tx.prepare_cached(
        "SELECT talk.episode_id, talk.kind, participant.name, talk.date, talk.time, talk.held
         FROM talk JOIN episode ON episode.id = talk.episode_id
         JOIN participant ON participant.id = episode.participant_id
         WHERE talk.date BETWEEN :from AND :until AND episode.status <> 'cancelled'",
    )?;
    let talks = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        Ok(Appointment::Talk {
            episode: row.get("episode_id")?,
            talk: row.get("kind")?,
            name: row.get("name")?,
            date: row.get("date")?,
            time: row.get("time")?,
            held: row.get("held")?,
        })
    })?;
    for talk in talks {
        appointments.push(talk?);
    }
    appointments.sort_by_key(Appointment::when);
    Ok(appointments)
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
pub(crate) fn on_the_way(tx: &Connection) -> Result<Vec<OnTheWay>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id, episode.participant_id, participant.name, episode.status, episode.clearance,
            episode.clearance_date, running_group.last_date,
            coalesce((SELECT min(date) FROM session WHERE group_id = episode.group_id AND cancelled IS NULL),
                running_group.first_date) AS first_date,
            (SELECT date FROM session WHERE group_id = episode.group_id AND number = running_group.mid_after)
                AS middle_date,
            running_group.intake AS has_intake, running_group.final AS has_final,
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
         ORDER BY first_date, participant.sort_name, episode.id",
    )?;
    let people = statement.query_map([], |row| {
        Ok(OnTheWay {
            episode: row.get("id")?,
            participant: row.get("participant_id")?,
            name: row.get("name")?,
            status: row.get("status")?,
            clearance: row.get("clearance")?,
            clearance_since: row.get("clearance_date")?,
            first: row.get("first_date")?,
            intake: row.get("has_intake")?,
            middle: row.get("middle_date")?,
            r#final: row.get("has_final")?,
            last: row.get("last_date")?,
            talks: [
                (TalkKind::Intake, row.get("intake_date")?, row.get("intake_held")?),
                (TalkKind::Mid, row.get("mid_date")?, row.get("mid_held")?),
                (TalkKind::Final, row.get("final_date")?, row.get("final_held")?),
            ],
        })
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}
