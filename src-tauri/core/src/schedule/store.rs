//! The SQL of own schedules, people's copies, and what the advice looks at.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Copies, Facts, LastTime, MOST_STEPS, OwnCopy, ScheduleDetails, StepChange, own_name, own_number};
use crate::attendance::AttendanceStatus;
use crate::basics::{Date, EpisodeId, Timestamp};
use crate::error::{Error, Result};
use crate::programme::{self, Block, ScheduleText};

/// A schedule of the library as it stands in the database.
pub(crate) struct Stored {
    pub(crate) id: String,
    pub(crate) details: ScheduleDetails,
    pub(crate) hidden: bool,
    pub(crate) changed: Timestamp,
}

struct Raw {
    id: i64,
    name: String,
    description: String,
    steps: String,
    hidden: bool,
    changed: Timestamp,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        id: row.get("id")?,
        name: row.get("name")?,
        description: row.get("description")?,
        steps: row.get("steps")?,
        hidden: row.get("hidden")?,
        changed: row.get("changed")?,
    })
}

fn stored(raw: Raw) -> Result<Stored> {
    let steps = serde_json::from_str(&raw.steps)?;
    Ok(Stored {
        id: own_name(raw.id),
        details: ScheduleDetails { name: raw.name, description: raw.description, steps },
        hidden: raw.hidden,
        changed: raw.changed,
    })
}

/// In the order they were made.
pub(crate) fn all(tx: &Connection) -> Result<Vec<Stored>> {
    let mut statement =
        tx.prepare_cached("SELECT id, name, description, steps, hidden, changed FROM schedule ORDER BY id")?;
    let rows: Vec<Raw> = statement.query_map([], raw)?.collect::<Result<_, _>>()?;
    rows.into_iter().map(stored).collect()
}

pub(crate) fn find(tx: &Connection, schedule: &str) -> Result<Stored> {
    let number = own_number(schedule).ok_or(Error::NotFound)?;
    let row = tx
        .prepare_cached("SELECT id, name, description, steps, hidden, changed FROM schedule WHERE id = :id")?
        .query_row(named_params! { ":id": number }, raw)
        .optional()?;
    stored(row.ok_or(Error::NotFound)?)
}

pub(crate) fn insert(tx: &Connection, details: &ScheduleDetails, now: Timestamp) -> Result<String> {
    tx.execute(
        "INSERT INTO schedule (name, description, steps, hidden, added, changed)
         VALUES (:name, :description, :steps, 0, :now, :now)",
        named_params! {
            ":name": details.name, ":description": details.description,
            ":steps": serde_json::to_string(&details.steps)?, ":now": now,
        },
    )?;
    Ok(own_name(tx.last_insert_rowid()))
}

pub(crate) fn update(tx: &Connection, schedule: &str, details: &ScheduleDetails, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE schedule SET name = :name, description = :description, steps = :steps, changed = :now WHERE id = :id",
        named_params! {
            ":id": own_number(schedule), ":name": details.name, ":description": details.description,
            ":steps": serde_json::to_string(&details.steps)?, ":now": now,
        },
    )?;
    Ok(())
}

pub(crate) fn hide(tx: &Connection, schedule: &str, hidden: bool, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE schedule SET hidden = :hidden, changed = :now WHERE id = :id",
        named_params! { ":id": own_number(schedule), ":hidden": hidden, ":now": now },
    )?;
    Ok(())
}

/// The copies of these people with their changes, in one query however many they are.
pub(crate) fn copies(tx: &Connection, episodes: &[EpisodeId]) -> Result<Copies> {
    let mut statement = tx.prepare_cached(
        "SELECT episode_id, schedule, name, description, steps,
            (SELECT json_group_array(json_object('id', id, 'step', step, 'before', json(before), 'after', json(after),
                    'reason', reason, 'date', date))
                FROM step_change AS change
                WHERE change.episode_id = own_schedule.episode_id AND change.schedule = own_schedule.schedule) AS changes
         FROM own_schedule WHERE episode_id IN (SELECT value FROM json_each(:episodes))
         ORDER BY episode_id, schedule",
    )?;
    let mut rows = statement.query(named_params! { ":episodes": serde_json::to_string(episodes)? })?;
    let mut copies: BTreeMap<EpisodeId, Vec<OwnCopy>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let mut changes: Vec<StepChange> = serde_json::from_str(&row.get::<_, String>("changes")?)?;
        changes.sort_by_key(|change| change.id);
        copies.entry(row.get("episode_id")?).or_default().push(OwnCopy {
            schedule: row.get("schedule")?,
            text: ScheduleText { name: row.get("name")?, description: row.get("description")? },
            steps: serde_json::from_str(&row.get::<_, String>("steps")?)?,
            changes,
        });
    }
    Ok(Copies(copies))
}

/// Gives someone a copy, unless there is one: what was changed for a person stays.
pub(crate) fn keep_copy(
    tx: &Connection,
    episode: EpisodeId,
    schedule: &str,
    details: &ScheduleDetails,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO own_schedule (episode_id, schedule, name, description, steps, changed)
         VALUES (:episode, :schedule, :name, :description, :steps, :now)
         ON CONFLICT (episode_id, schedule) DO NOTHING",
        named_params! {
            ":episode": episode, ":schedule": schedule, ":name": details.name, ":description": details.description,
            ":steps": serde_json::to_string(&details.steps)?, ":now": now,
        },
    )?;
    Ok(())
}

/// Records that a step of someone's copy is another one from a day on.
pub(crate) fn change_step(
    tx: &Connection,
    episode: EpisodeId,
    copy: &OwnCopy,
    change: &StepChange,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO step_change (episode_id, schedule, step, before, after, reason, date, recorded)
         VALUES (:episode, :schedule, :step, :before, :after, :reason, :date, :now)",
        named_params! {
            ":episode": episode, ":schedule": copy.schedule, ":step": change.step,
            ":before": serde_json::to_string(&change.before)?, ":after": serde_json::to_string(&change.after)?,
            ":reason": change.reason, ":date": change.date, ":now": now,
        },
    )?;
    // The copy holds the steps as they are now; a change about an earlier day may not be the last.
    let mut changed = copy.clone();
    changed.changes.push(StepChange { id: tx.last_insert_rowid(), ..change.clone() });
    let steps: Vec<Vec<Block>> = (1..=copy.steps.len() as u8)
        .filter_map(|number| changed.step_on(number, Date::LAST).map(<[Block]>::to_vec))
        .collect();
    tx.execute(
        "UPDATE own_schedule SET steps = :steps, changed = :now WHERE episode_id = :episode AND schedule = :schedule",
        named_params! {
            ":episode": episode, ":schedule": copy.schedule, ":steps": serde_json::to_string(&steps)?, ":now": now,
        },
    )?;
    Ok(())
}

/// The highest step someone can have run: that of the longest schedule they were given, or any where none was.
pub(crate) fn most_steps(tx: &Connection, episode: EpisodeId) -> Result<u8> {
    let mut statement = tx.prepare_cached(
        "SELECT DISTINCT schedule_choice.schedule, json_array_length(own_schedule.steps) AS own
         FROM schedule_choice
         LEFT JOIN own_schedule ON own_schedule.episode_id = schedule_choice.episode_id
            AND own_schedule.schedule = schedule_choice.schedule
         WHERE schedule_choice.episode_id = :episode",
    )?;
    let given: Vec<(String, Option<u8>)> = statement
        .query_map(named_params! { ":episode": episode }, |row| Ok((row.get("schedule")?, row.get("own")?)))?
        .collect::<Result<_, _>>()?;
    let steps = given
        .iter()
        .map(|(schedule, own)| {
            own.map(usize::from)
                .or_else(|| programme::schedule(schedule).map(|known| known.steps.len()))
                .unwrap_or(MOST_STEPS)
        })
        .max();
    Ok(steps.unwrap_or(MOST_STEPS) as u8)
}

/// One thing that is recorded of someone.
struct Noted {
    kind: String,
    date: Date,
    /// When it was written down.
    at: String,
    status: Option<AttendanceStatus>,
    effort: Option<u8>,
    mood_before: Option<u8>,
    step: Option<u8>,
    schedule: Option<String>,
}

/// What the advice looks at for each of these people, in one query however many they are. Whoever has no step yet is
/// left out.
/// `people` says of each whether the declaration lets them run.
pub(crate) fn facts(
    tx: &Connection,
    people: &[(EpisodeId, bool)],
    copies: &Copies,
    today: Date,
) -> Result<BTreeMap<EpisodeId, Facts>> {
    let ids: Vec<EpisodeId> = people.iter().map(|(episode, _)| *episode).collect();
    let mut statement = tx.prepare_cached(
        "WITH person AS (SELECT value AS id FROM json_each(:episodes))
         SELECT 'choice' AS kind, episode_id, date, coalesce(recorded, '') AS noted, NULL AS status, NULL AS effort,
            NULL AS mood_before, step, schedule, schedule_choice.id AS row
            FROM person JOIN schedule_choice ON schedule_choice.episode_id = person.id WHERE date <= :today
         UNION ALL
         SELECT 'session', episode_id, session.date, coalesce(attendance.recorded, attendance.changed), status, effort,
            mood_before, step, NULL, session.number
            FROM person JOIN attendance ON attendance.episode_id = person.id
            JOIN session ON session.id = attendance.session_id
            WHERE session.date <= :today AND session.cancelled IS NULL
         UNION ALL
         SELECT 'run', episode_id, date, recorded, NULL, effort, mood_before, step, NULL, own_run.id
            FROM person JOIN own_run ON own_run.episode_id = person.id WHERE date <= :today AND removed IS NULL
         UNION ALL
         SELECT 'injury', episode_id, opened, recorded, NULL, NULL, NULL, NULL, NULL, concern.id
            FROM person JOIN concern ON concern.episode_id = person.id WHERE kind = 'injury' AND closed IS NULL
         ORDER BY date, row",
    )?;
    let mut rows = statement.query(named_params! { ":episodes": serde_json::to_string(&ids)?, ":today": today })?;
    let mut noted: BTreeMap<EpisodeId, Vec<Noted>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        noted.entry(row.get("episode_id")?).or_default().push(Noted {
            kind: row.get("kind")?,
            date: row.get("date")?,
            at: row.get("noted")?,
            status: row.get("status")?,
            effort: row.get("effort")?,
            mood_before: row.get("mood_before")?,
            step: row.get("step")?,
            schedule: row.get("schedule")?,
        });
    }
    let facts = |(episode, may_run): &(EpisodeId, bool)| {
        let noted = noted.get(episode)?;
        let choice = noted.iter().rfind(|one| one.kind == "choice")?;
        let (schedule, step) = (choice.schedule.as_deref()?, choice.step?);
        let steps = copies.steps(*episode, schedule);
        Some((*episode, facts_of(noted, choice, step, steps, *may_run, today)))
    };
    Ok(people.iter().filter_map(facts).collect())
}

/// How long an own run says something of how heavy a step is.
const RECENT_DAYS: i64 = 14;

fn facts_of(noted: &[Noted], choice: &Noted, step: u8, steps: u8, may_run: bool, today: Date) -> Facts {
    // On the day of the choice itself it counts which of the two was written down first: the run it was made after, or
    // the choice it was run on.
    let on_this_step = |one: &&Noted| (one.date, &one.at) > (choice.date, &choice.at);
    let sessions = || noted.iter().filter(|one| one.kind == "session");
    let runs = || noted.iter().filter(|one| one.kind == "run");
    let was_there = |one: &&Noted| one.status.is_some_and(AttendanceStatus::was_there);
    let ran = sessions().filter(|one| one.status.is_some_and(AttendanceStatus::ran)).chain(runs());
    let last = sessions().rfind(was_there).filter(on_this_step);
    Facts {
        may_run,
        open_injury: noted.iter().any(|one| one.kind == "injury"),
        missed: sessions().rev().take_while(|one| !was_there(one)).count() as u32,
        days_since_run: ran.map(|one| one.date.days_until(today)).min(),
        last: last.and_then(|one| {
            Some(LastTime {
                status: one.status?,
                effort: one.effort,
                mood_before: one.mood_before,
                lower_step: one.step.is_some_and(|run| run < step),
            })
        }),
        own_effort: runs()
            .filter(on_this_step)
            .filter(|run| run.date.days_until(today) < RECENT_DAYS)
            .filter_map(|run| run.effort)
            .max(),
        step,
        steps,
    }
}
