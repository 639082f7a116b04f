//! The SQL of ways through a programme, their talks, schedules and notes.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Episode, EpisodeStatus, FollowUp, Note, ScheduleChoice, SessionLine, Talk};
use crate::attendance::store::details_row;
use crate::attendance::{AttendanceStatus, Expected, Presence};
use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, TalkKind, TimeOfDay, Timestamp};
use crate::error::{Error, Result};
use crate::group;
use crate::programme::{self, GroupProgramme};
use crate::visit::VisitKind;

const COLUMNS: &str = "id, participant_id, group_id, status, signed_up, ended, stop_reason, wishes, changed";

fn episode(row: &Row<'_>) -> rusqlite::Result<Episode> {
    Ok(Episode {
        id: row.get("id")?,
        participant: row.get("participant_id")?,
        group: row.get("group_id")?,
        status: row.get("status")?,
        signed_up: row.get("signed_up")?,
        ended: row.get("ended")?,
        stop_reason: row.get("stop_reason")?,
        wishes: row.get("wishes")?,
        changed: row.get("changed")?,
    })
}

pub(crate) fn insert(
    tx: &Connection,
    participant: ParticipantId,
    group: Option<GroupId>,
    wishes: &str,
    today: Date,
    now: Timestamp,
) -> Result<EpisodeId> {
    let status = if group.is_some() { EpisodeStatus::Planned } else { EpisodeStatus::Waitlist };
    tx.prepare_cached(
        "INSERT INTO episode (participant_id, group_id, status, signed_up, ended, stop_reason, wishes,
            clearance, clearance_date, changed)
         VALUES (:participant, :group, :status, :today, NULL, '', :wishes, 'not_handed_out', NULL, :now)",
    )?
    .execute(named_params! {
        ":participant": participant, ":group": group, ":status": status, ":today": today, ":wishes": wishes,
        ":now": now,
    })?;
    Ok(EpisodeId(tx.last_insert_rowid()))
}

pub(crate) fn find(tx: &Connection, id: EpisodeId) -> Result<Episode> {
    tx.prepare_cached(&format!("SELECT {COLUMNS} FROM episode WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, episode)
        .optional()?
        .ok_or(Error::NotFound)
}

/// Latest first.
pub(crate) fn of_participant(tx: &Connection, participant: ParticipantId) -> Result<Vec<Episode>> {
    let mut statement = tx.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM episode WHERE participant_id = :participant ORDER BY id DESC"
    ))?;
    let episodes = statement.query_map(named_params! { ":participant": participant }, episode)?;
    Ok(episodes.collect::<Result<_, _>>()?)
}

/// By name of the person; whoever stopped is left out.
pub(crate) fn of_group(tx: &Connection, group: GroupId) -> Result<Vec<EpisodeId>> {
    let mut statement = tx.prepare_cached(
        "SELECT episode.id FROM episode JOIN participant ON participant.id = participant_id
         WHERE group_id = :group AND status <> 'cancelled' ORDER BY sort_name, episode.id",
    )?;
    let ids = statement.query_map(named_params! { ":group": group }, |row| row.get("id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

pub(crate) fn place(
    tx: &Connection,
    id: EpisodeId,
    group: Option<GroupId>,
    status: EpisodeStatus,
    wishes: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "UPDATE episode SET group_id = :group, status = :status, wishes = :wishes, changed = :now WHERE id = :id",
        named_params! { ":id": id, ":group": group, ":status": status, ":wishes": wishes, ":now": now },
    )?;
    Ok(())
}

/// A reason that was given once is kept when someone starts again: it is part of the story.
pub(crate) fn set_status(
    tx: &Connection,
    id: EpisodeId,
    status: EpisodeStatus,
    ended: Option<Date>,
    stop_reason: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "UPDATE episode SET status = :status, ended = :ended, stop_reason = coalesce(:reason, stop_reason),
            changed = :now
         WHERE id = :id",
        named_params! { ":id": id, ":status": status, ":ended": ended, ":reason": stop_reason, ":now": now },
    )?;
    Ok(())
}

/// Someone who was only signed up is now on the way.
pub(crate) fn begin(tx: &Connection, id: EpisodeId, now: Timestamp) -> Result<()> {
    tx.prepare_cached("UPDATE episode SET status = 'active', changed = :now WHERE id = :id AND status = 'planned'")?
        .execute(named_params! { ":id": id, ":now": now })?;
    Ok(())
}

pub(crate) fn talk_row(row: &Row<'_>) -> rusqlite::Result<Talk> {
    let recorded: Option<Timestamp> = row.get("recorded")?;
    let date: Option<Date> = row.get("date")?;
    Ok(Talk {
        episode: row.get("episode_id")?,
        kind: row.get("kind")?,
        date,
        time: row.get("time")?,
        held: row.get("held")?,
        entered_later: recorded.zip(date).and_then(|(recorded, date)| recorded.later_than(date)),
    })
}

/// All three talks, also those that were not planned yet.
pub(crate) fn talks(tx: &Connection, episode: EpisodeId) -> Result<Vec<Talk>> {
    let mut statement =
        tx.prepare_cached("SELECT episode_id, kind, date, time, held, recorded FROM talk WHERE episode_id = :episode")?;
    let known: Vec<Talk> =
        statement.query_map(named_params! { ":episode": episode }, talk_row)?.collect::<Result<_, _>>()?;
    Ok(TalkKind::ALL
        .iter()
        .map(|kind| {
            let found = known.iter().find(|talk| talk.kind == *kind).cloned();
            found.unwrap_or_else(|| Talk::unplanned(episode, *kind))
        })
        .collect())
}

/// Plans a talk, moves it, or takes it off the calendar; each of these is counted, since a calendar elsewhere may have
/// been told of the one before.
pub(crate) fn plan_talk(
    tx: &Connection,
    episode: EpisodeId,
    kind: TalkKind,
    date: Option<Date>,
    time: Option<TimeOfDay>,
    now: Timestamp,
) -> Result<()> {
    let before = planned(tx, episode, kind)?;
    let sequence = next_sequence(before, date, time);
    tx.prepare_cached(
        "INSERT INTO talk (episode_id, kind, date, time, held, sequence)
         VALUES (:episode, :kind, :date, :time, 0, :sequence)
         ON CONFLICT (episode_id, kind) DO UPDATE SET date = :date, time = :time, sequence = :sequence",
    )?
    .execute(named_params! {
        ":episode": episode, ":kind": kind, ":date": date, ":time": time, ":sequence": sequence,
    })?;
    match (before.and_then(|(date, time, _)| Some((date?, time))), date) {
        (Some((day, time)), None) => withdraw(tx, &talk_uid(episode, kind), day, time, sequence, now),
        (_, Some(_)) => restore(tx, &talk_uid(episode, kind)),
        (None, None) => Ok(()),
    }
}

/// Says that a talk was held on a day, or that it was not after all.
pub(crate) fn hold_talk(
    tx: &Connection,
    episode: EpisodeId,
    kind: TalkKind,
    date: Date,
    held: bool,
    now: Timestamp,
) -> Result<()> {
    let before = planned(tx, episode, kind)?;
    let sequence = next_sequence(before, Some(date), before.and_then(|(_, time, _)| time));
    tx.prepare_cached(
        "INSERT INTO talk (episode_id, kind, date, time, held, sequence, recorded)
         VALUES (:episode, :kind, :date, NULL, :held, :sequence, iif(:held, :now, NULL))
         ON CONFLICT (episode_id, kind) DO UPDATE SET date = :date, held = :held, sequence = :sequence,
            recorded = iif(:held, coalesce(recorded, :now), NULL)",
    )?
    .execute(named_params! {
        ":episode": episode, ":kind": kind, ":date": date, ":held": held, ":sequence": sequence, ":now": now,
    })?;
    restore(tx, &talk_uid(episode, kind))
}

/// When a talk is planned, and how often that changed.
type Planned = (Option<Date>, Option<TimeOfDay>, u32);

fn planned(tx: &Connection, episode: EpisodeId, kind: TalkKind) -> Result<Option<Planned>> {
    Ok(tx
        .prepare_cached("SELECT date, time, sequence FROM talk WHERE episode_id = :episode AND kind = :kind")?
        .query_row(named_params! { ":episode": episode, ":kind": kind }, |row| {
            Ok((row.get("date")?, row.get("time")?, row.get("sequence")?))
        })
        .optional()?)
}

fn next_sequence(before: Option<Planned>, date: Option<Date>, time: Option<TimeOfDay>) -> u32 {
    before.map_or(0, |(day, clock, sequence)| sequence + u32::from((day, clock) != (date, time)))
}

/// The name of a talk in calendars.
pub(crate) fn talk_uid(episode: EpisodeId, kind: TalkKind) -> String {
    format!("talk-{}-{}", episode.0, kind.as_str())
}

/// Remembers an appointment that is no more.
fn withdraw(
    tx: &Connection,
    uid: &str,
    date: Date,
    time: Option<TimeOfDay>,
    sequence: u32,
    now: Timestamp,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO withdrawn_appointment (uid, date, starts_at, ends_at, sequence, withdrawn)
         VALUES (:uid, :date, :time, NULL, :sequence, :now)",
    )?
    .execute(named_params! { ":uid": uid, ":date": date, ":time": time, ":sequence": sequence, ":now": now })?;
    Ok(())
}

/// It is planned again: nothing to remember.
fn restore(tx: &Connection, uid: &str) -> Result<()> {
    tx.prepare_cached("DELETE FROM withdrawn_appointment WHERE uid = :uid")?.execute(named_params! { ":uid": uid })?;
    Ok(())
}

/// Someone stopped, or starts again: calendars are told anew of the talks that were not held.
pub(crate) fn retell_talks(tx: &Connection, episode: EpisodeId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE talk SET sequence = sequence + 1 WHERE episode_id = :episode AND held = 0 AND date IS NOT NULL",
    )?
    .execute(named_params! { ":episode": episode })?;
    Ok(())
}

/// Adds a choice of schedule. Of two on the same day the last one holds; both stay in the history.
pub(crate) fn choose_step(tx: &Connection, episode: EpisodeId, choice: &ScheduleChoice, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO schedule_choice (episode_id, schedule, step, reason, date, recorded)
         VALUES (:episode, :schedule, :step, :reason, :date, :now)",
        named_params! {
            ":episode": episode, ":schedule": choice.schedule, ":step": choice.step, ":reason": choice.reason,
            ":date": choice.date, ":now": now,
        },
    )?;
    Ok(())
}

/// Oldest first.
pub(crate) fn schedule_history(tx: &Connection, episode: EpisodeId) -> Result<Vec<ScheduleChoice>> {
    let mut statement = tx.prepare_cached(
        "SELECT schedule, step, reason, date, recorded FROM schedule_choice WHERE episode_id = :episode ORDER BY date, id",
    )?;
    let choices = statement.query_map(named_params! { ":episode": episode }, |row| {
        let date: Date = row.get("date")?;
        let recorded: Option<Timestamp> = row.get("recorded")?;
        Ok(ScheduleChoice {
            schedule: row.get("schedule")?,
            step: row.get("step")?,
            reason: row.get("reason")?,
            date,
            entered_later: recorded.and_then(|recorded| recorded.later_than(date)),
        })
    })?;
    Ok(choices.collect::<Result<_, _>>()?)
}

/// The sessions on someone's time line: those of each group in their own time in it, any other that they came along to
/// or at which something was recorded, and those of the group after the day they stopped.
pub(crate) fn sessions(tx: &Connection, episode: &Episode, title: &dyn Fn(&str) -> String) -> Result<Vec<SessionLine>> {
    let mut statement = tx.prepare_cached(
        "SELECT session.id AS session_id, session.number, session.date, session.topic, session.group_id,
            running_group.name AS group_name, session.cancelled IS NOT NULL AS cancelled, session.cancel_reason,
            visit.kind AS visit,
            EXISTS (SELECT 1 FROM membership WHERE episode_id = :episode AND membership.group_id = session.group_id
                AND joined <= session.date AND (left_on IS NULL OR left_on >= session.date)) AS member,
            attendance.status, mood_before, mood_after, effort, step, attendance.line, uncleared_reason, attendance.recorded
         FROM session
         JOIN running_group ON running_group.id = session.group_id
         LEFT JOIN attendance ON attendance.session_id = session.id AND attendance.episode_id = :episode
         LEFT JOIN visit ON visit.session_id = session.id AND visit.episode_id = :episode
         WHERE session.id IN (
            SELECT session_id FROM attendance WHERE episode_id = :episode
            UNION SELECT session_id FROM visit WHERE episode_id = :episode
            UNION SELECT its.id FROM membership JOIN session AS its ON its.group_id = membership.group_id
                WHERE membership.episode_id = :episode AND its.date >= joined
                    AND (left_on IS NULL OR its.date <= left_on) AND (:ended IS NULL OR its.date <= :ended)
            UNION SELECT its.id FROM session AS its WHERE its.group_id = :stopped AND its.date > :ended)
         ORDER BY session.date, session.number",
    )?;
    let stopped = episode.group.filter(|_| episode.status == EpisodeStatus::Cancelled);
    let asked = named_params! { ":episode": episode.id, ":ended": episode.ended, ":stopped": stopped };
    let lines = statement.query_map(asked, |row| {
        let date: Date = row.get("date")?;
        let visit: Option<VisitKind> = row.get("visit")?;
        let ended = episode.ended.is_some_and(|ended| ended < date);
        let expected = Expected {
            cancelled: row.get("cancelled")?,
            belongs: visit.is_some() || (row.get("member")? && !ended),
            stopped: ended && episode.status == EpisodeStatus::Cancelled,
        };
        let status: Option<AttendanceStatus> = row.get("status")?;
        let recorded: Option<Timestamp> = row.get("recorded")?;
        Ok(SessionLine {
            session: row.get("session_id")?,
            number: row.get("number")?,
            date,
            topic_title: title(&row.get::<_, String>("topic")?),
            group: row.get("group_id")?,
            group_name: row.get("group_name")?,
            presence: Presence::of(status, expected),
            visit,
            attendance: if status.is_some() { Some(details_row(row)?) } else { None },
            entered_later: recorded.and_then(|recorded| recorded.later_than(date)),
            cancelled: row.get("cancelled")?,
            cancel_reason: row.get("cancel_reason")?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}

/// Latest first.
pub(crate) fn notes(tx: &Connection, episode: EpisodeId) -> Result<Vec<Note>> {
    let mut statement = tx.prepare_cached(
        "SELECT session.id AS session_id, session.number, session.date, note.text, note.changed, note.recorded
         FROM note JOIN session ON session.id = note.session_id
         WHERE note.episode_id = :episode ORDER BY session.date DESC, session.id DESC",
    )?;
    let notes = statement.query_map(named_params! { ":episode": episode }, |row| {
        let date: Date = row.get("date")?;
        let recorded: Option<Timestamp> = row.get("recorded")?;
        Ok(Note {
            session: row.get("session_id")?,
            number: row.get("number")?,
            date,
            text: row.get("text")?,
            changed: row.get("changed")?,
            entered_later: recorded.and_then(|recorded| recorded.later_than(date)),
        })
    })?;
    Ok(notes.collect::<Result<_, _>>()?)
}

/// The name of someone's group and the programme it follows; who waits for a group has the built-in one ahead.
pub(crate) fn group_of(tx: &Connection, group: Option<GroupId>) -> Result<(Option<String>, GroupProgramme)> {
    let Some(group) = group else { return Ok((None, programme::basic().for_group())) };
    let (group, _) = group::store::find(tx, group)?;
    Ok((Some(group.details.name), group.programme))
}

pub(crate) fn follow_up(tx: &Connection, episode: EpisodeId) -> Result<Option<FollowUp>> {
    Ok(tx
        .prepare_cached("SELECT date, line FROM follow_up WHERE episode_id = :episode")?
        .query_row(named_params! { ":episode": episode }, |row| {
            Ok(FollowUp { date: row.get("date")?, line: row.get("line")? })
        })
        .optional()?)
}

/// Records the call after the end, or takes it away.
pub(crate) fn record_follow_up(
    tx: &Connection,
    episode: EpisodeId,
    call: Option<&FollowUp>,
    now: Timestamp,
) -> Result<()> {
    match call {
        Some(call) => tx.execute(
            "INSERT OR REPLACE INTO follow_up (episode_id, date, line, recorded)
             VALUES (:episode, :date, :line, :now)",
            named_params! { ":episode": episode, ":date": call.date, ":line": call.line, ":now": now },
        )?,
        None => {
            tx.execute("DELETE FROM follow_up WHERE episode_id = :episode", named_params! { ":episode": episode })?
        }
    };
    Ok(())
}
