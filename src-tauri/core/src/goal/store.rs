//! The SQL of goals.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{EarlierWording, Goal, Ratings};
use crate::basics::{Date, EpisodeId, GoalId, TalkKind, Timestamp};
use crate::error::{Error, Result};

pub(crate) fn insert(tx: &Connection, episode: EpisodeId, now: Timestamp) -> Result<GoalId> {
    tx.execute(
        "INSERT INTO goal (episode_id, dropped_at, added) VALUES (:episode, NULL, :now)",
        named_params! { ":episode": episode, ":now": now },
    )?;
    Ok(GoalId(tx.last_insert_rowid()))
}

/// Without a word the goal is as it was before this talk; one that never had a word is none.
pub(crate) fn word(tx: &Connection, goal: GoalId, at: TalkKind, wording: &str, date: Date) -> Result<()> {
    if wording.trim().is_empty() {
        tx.execute(
            "DELETE FROM goal_wording WHERE goal_id = :goal AND at = :at",
            named_params! { ":goal": goal, ":at": at },
        )?;
        return Ok(());
    }
    tx.prepare_cached(
        "INSERT INTO goal_wording (goal_id, at, wording, date) VALUES (:goal, :at, :wording, :date)
         ON CONFLICT (goal_id, at) DO UPDATE SET wording = :wording, date = :date",
    )?
    .execute(named_params! { ":goal": goal, ":at": at, ":wording": wording, ":date": date })?;
    Ok(())
}

pub(crate) fn rate(tx: &Connection, goal: GoalId, at: TalkKind, value: Option<u8>) -> Result<()> {
    if let Some(value) = value {
        tx.prepare_cached(
            "INSERT INTO goal_rating (goal_id, at, value) VALUES (:goal, :at, :value)
             ON CONFLICT (goal_id, at) DO UPDATE SET value = :value",
        )?
        .execute(named_params! { ":goal": goal, ":at": at, ":value": value })?;
    } else {
        tx.prepare_cached("DELETE FROM goal_rating WHERE goal_id = :goal AND at = :at")?
            .execute(named_params! { ":goal": goal, ":at": at })?;
    }
    Ok(())
}

pub(crate) fn drop_at(tx: &Connection, goal: GoalId, at: Option<TalkKind>) -> Result<()> {
    tx.execute("UPDATE goal SET dropped_at = :at WHERE id = :goal", named_params! { ":goal": goal, ":at": at })?;
    Ok(())
}

pub(crate) fn episode_of(tx: &Connection, goal: GoalId) -> Result<EpisodeId> {
    tx.prepare_cached("SELECT episode_id FROM goal WHERE id = :goal")?
        .query_row(named_params! { ":goal": goal }, |row| row.get("episode_id"))
        .optional()?
        .ok_or(Error::NotFound)
}

/// The goals of one way through a programme, in the order they were set.
pub(crate) fn of(tx: &Connection, episode: EpisodeId) -> Result<Vec<Goal>> {
    let mut ratings: BTreeMap<GoalId, Ratings> = BTreeMap::new();
    let mut statement = tx.prepare_cached(
        "SELECT goal_id, at, value FROM goal_rating WHERE goal_id IN (SELECT id FROM goal WHERE episode_id = :episode)",
    )?;
    let mut rows = statement.query(named_params! { ":episode": episode })?;
    while let Some(row) = rows.next()? {
        ratings.entry(row.get("goal_id")?).or_default().set(row.get("at")?, Some(row.get("value")?));
    }

    let mut goals: Vec<Goal> = Vec::new();
    let mut statement = tx.prepare_cached(
        "SELECT goal.id, goal.dropped_at, goal_wording.at, goal_wording.wording, goal_wording.date
         FROM goal JOIN goal_wording ON goal_wording.goal_id = goal.id
         WHERE goal.episode_id = :episode
         ORDER BY goal.id,
            CASE goal_wording.at WHEN 'intake' THEN 1 WHEN 'mid' THEN 2 ELSE 3 END",
    )?;
    let mut rows = statement.query(named_params! { ":episode": episode })?;
    let mut dated: Option<(TalkKind, Date)> = None;
    while let Some(row) = rows.next()? {
        let (id, at): (GoalId, TalkKind) = (row.get("id")?, row.get("at")?);
        let (wording, date): (String, Date) = (row.get("wording")?, row.get("date")?);
        match (goals.last_mut().filter(|goal| goal.id == id), dated) {
            (Some(goal), Some((earlier_at, earlier_date))) => {
                let wording = std::mem::replace(&mut goal.wording, wording);
                goal.earlier.push(EarlierWording { at: earlier_at, date: earlier_date, wording });
            }
            _ => goals.push(Goal {
                id,
                episode,
                wording,
                set_at: at,
                earlier: Vec::new(),
                dropped_at: row.get("dropped_at")?,
                rating: ratings.remove(&id).unwrap_or(Ratings { intake: None, mid: None, last: None }),
            }),
        }
        dated = Some((at, date));
    }
    Ok(goals)
}
