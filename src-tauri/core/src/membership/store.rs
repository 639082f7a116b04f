//! The SQL of who belongs to which group.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Membership, MembershipLine};
use crate::basics::{Date, EpisodeId, GroupId, MembershipId, Timestamp};
use crate::error::{Error, Result};

fn membership(row: &Row<'_>) -> rusqlite::Result<Membership> {
    Ok(Membership {
        id: row.get("id")?,
        episode: row.get("episode_id")?,
        group: row.get("group_id")?,
        joined: row.get("joined")?,
        left_on: row.get("left_on")?,
    })
}

/// In the order they began.
pub(crate) fn of(tx: &Connection, episode: EpisodeId) -> Result<Vec<Membership>> {
    let mut statement = tx.prepare_cached(
        "SELECT id, episode_id, group_id, joined, left_on FROM membership WHERE episode_id = :episode
         ORDER BY joined, id",
    )?;
    let known = statement.query_map(named_params! { ":episode": episode }, membership)?;
    Ok(known.collect::<Result<_, _>>()?)
}

pub(crate) fn find(tx: &Connection, id: MembershipId) -> Result<Membership> {
    tx.prepare_cached("SELECT id, episode_id, group_id, joined, left_on FROM membership WHERE id = :id")?
        .query_row(named_params! { ":id": id }, membership)
        .optional()?
        .ok_or(Error::NotFound)
}

pub(crate) fn insert(
    tx: &Connection,
    episode: EpisodeId,
    group: GroupId,
    joined: Date,
    now: Timestamp,
) -> Result<MembershipId> {
    tx.prepare_cached(
        "INSERT INTO membership (episode_id, group_id, joined, left_on, changed)
         VALUES (:episode, :group, :joined, NULL, :now)",
    )?
    .execute(named_params! { ":episode": episode, ":group": group, ":joined": joined, ":now": now })?;
    Ok(MembershipId(tx.last_insert_rowid()))
}

pub(crate) fn update(tx: &Connection, membership: &Membership, now: Timestamp) -> Result<()> {
    tx.prepare_cached("UPDATE membership SET joined = :joined, left_on = :left_on, changed = :now WHERE id = :id")?
        .execute(named_params! {
            ":id": membership.id, ":joined": membership.joined, ":left_on": membership.left_on, ":now": now,
        })?;
    Ok(())
}

pub(crate) fn remove(tx: &Connection, id: MembershipId) -> Result<()> {
    tx.prepare_cached("DELETE FROM membership WHERE id = :id")?.execute(named_params! { ":id": id })?;
    Ok(())
}

/// Was anything recorded of this person at a session of the group within these days?
pub(crate) fn was_recorded(tx: &Connection, membership: &Membership) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM attendance JOIN session ON session.id = attendance.session_id
                WHERE attendance.episode_id = :episode AND session.group_id = :group AND session.date >= :joined
                    AND (:left_on IS NULL OR session.date <= :left_on)) AS found",
        )?
        .query_row(
            named_params! {
                ":episode": membership.episode, ":group": membership.group, ":joined": membership.joined,
                ":left_on": membership.left_on,
            },
            |row| row.get("found"),
        )?)
}

/// Was anything recorded of someone at a session on this day?
pub(crate) fn recorded_on(tx: &Connection, episode: EpisodeId, day: Date) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM attendance JOIN session ON session.id = attendance.session_id
                WHERE attendance.episode_id = :episode AND session.date = :day) AS found",
        )?
        .query_row(named_params! { ":episode": episode, ":day": day }, |row| row.get("found"))?)
}

/// Did the group come together between two days, neither of them counted?
pub(crate) fn session_between(tx: &Connection, group: GroupId, after: Date, before: Date) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM session WHERE group_id = :group AND date > :after AND date < :before
                AND cancelled IS NULL) AS found",
        )?
        .query_row(named_params! { ":group": group, ":after": after, ":before": before }, |row| row.get("found"))?)
}

/// When a group begins earlier than it did, whoever belonged to it from the beginning still does.
pub(crate) fn begin_earlier(tx: &Connection, group: GroupId, was: Date, is: Date, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "UPDATE membership SET joined = :is, changed = :now
         WHERE group_id = :group AND joined > :is AND joined <= :was
            AND NOT EXISTS (SELECT 1 FROM membership AS other
                WHERE other.episode_id = membership.episode_id AND other.id <> membership.id AND other.left_on >= :is)",
    )?
    .execute(named_params! { ":group": group, ":was": was, ":is": is, ":now": now })?;
    Ok(())
}

/// In the order they began, with the names of the groups.
pub(crate) fn lines(tx: &Connection, episode: EpisodeId) -> Result<Vec<MembershipLine>> {
    let mut statement = tx.prepare_cached(
        "SELECT membership.id, group_id, name, joined, left_on
         FROM membership JOIN running_group ON running_group.id = group_id
         WHERE episode_id = :episode ORDER BY joined, membership.id",
    )?;
    let lines = statement.query_map(named_params! { ":episode": episode }, |row| {
        Ok(MembershipLine {
            id: row.get("id")?,
            group: row.get("group_id")?,
            group_name: row.get("name")?,
            joined: row.get("joined")?,
            left_on: row.get("left_on")?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}
