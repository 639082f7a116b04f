//! The SQL of papers: whom they can be made for, and which were made.

use rusqlite::{Connection, named_params};

use super::dossier::{SeasonGroup, SeasonSession};
use super::{MadePaper, PaperGroup, PaperKind, PaperPerson, PaperSession};
use crate::basics::{Date, EpisodeId, GroupId, TalkKind, Timestamp};
use crate::error::Result;

/// Groups that had not ended on a day, latest first, with their people by name.
pub(crate) fn groups(tx: &Connection, ended_after: Date) -> Result<Vec<PaperGroup>> {
    let mut statement = tx.prepare_cached(
        "SELECT running_group.id AS group_id, running_group.name AS group_name,
            episode.id AS episode_id, participant.id AS participant_id, participant.name
         FROM running_group
         LEFT JOIN episode ON episode.group_id = running_group.id AND episode.status <> 'cancelled'
         LEFT JOIN participant ON participant.id = episode.participant_id
         WHERE running_group.last_date > :day
         ORDER BY running_group.last_date DESC, running_group.id, participant.sort_name, episode.id",
    )?;
    let mut rows = statement.query(named_params! { ":day": ended_after })?;
    let mut groups: Vec<PaperGroup> = Vec::new();
    while let Some(row) = rows.next()? {
        let group: GroupId = row.get("group_id")?;
        if groups.last().is_none_or(|last| last.group != group) {
            groups.push(PaperGroup { group, name: row.get("group_name")?, people: Vec::new(), sessions: Vec::new() });
        }
        let episode: Option<EpisodeId> = row.get("episode_id")?;
        if let (Some(episode), Some(last)) = (episode, groups.last_mut()) {
            last.people.push(PaperPerson { episode, participant: row.get("participant_id")?, name: row.get("name")? });
        }
    }
    let mut statement = tx.prepare_cached(
        "SELECT session.id, session.group_id, session.number, session.date
         FROM running_group JOIN session ON session.group_id = running_group.id
         WHERE running_group.last_date > :day AND session.cancelled IS NULL
         ORDER BY session.group_id, session.number",
    )?;
    let mut rows = statement.query(named_params! { ":day": ended_after })?;
    while let Some(row) = rows.next()? {
        let group: GroupId = row.get("group_id")?;
        if let Some(group) = groups.iter_mut().find(|one| one.group == group) {
            group.sessions.push(PaperSession {
                session: row.get("id")?,
                number: row.get("number")?,
                date: row.get("date")?,
            });
        }
    }
    Ok(groups)
}

pub(crate) fn insert(
    tx: &Connection,
    kind: PaperKind,
    blank: bool,
    episode: Option<EpisodeId>,
    group: Option<GroupId>,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO made_paper (kind, blank, episode_id, group_id, made)
         VALUES (:kind, :blank, :episode, :group, :now)",
        named_params! { ":kind": kind, ":blank": blank, ":episode": episode, ":group": group, ":now": now },
    )?;
    Ok(())
}

/// Latest first.
pub(crate) fn made(tx: &Connection, most: u32) -> Result<Vec<MadePaper>> {
    let mut statement = tx.prepare_cached(
        "SELECT made_paper.kind, made_paper.made, made_paper.blank, participant.id AS participant_id,
            participant.name, made_paper.group_id, running_group.name AS group_name
         FROM made_paper
         LEFT JOIN episode ON episode.id = made_paper.episode_id
         LEFT JOIN participant ON participant.id = episode.participant_id
         LEFT JOIN running_group ON running_group.id = made_paper.group_id
         ORDER BY made_paper.id DESC LIMIT :most",
    )?;
    let made = statement.query_map(named_params! { ":most": most }, |row| {
        Ok(MadePaper {
            kind: row.get("kind")?,
            made: row.get("made")?,
            blank: row.get("blank")?,
            participant: row.get("participant_id")?,
            participant_name: row.get("name")?,
            group: row.get("group_id")?,
            group_name: row.get("group_name")?,
        })
    })?;
    Ok(made.collect::<Result<_, _>>()?)
}

/// The groups that had not ended on a day, or one, with their sessions and how far their talks are.
pub(crate) fn season(
    tx: &Connection,
    one: Option<GroupId>,
    today: Date,
    title: &dyn Fn(&str) -> String,
) -> Result<Vec<SeasonGroup>> {
    let condition =
        if one.is_some() { "running_group.id = :one AND :today <> ''" } else { "last_date >= :today AND :one IS NULL" };
    let mut statement = tx.prepare_cached(&format!(
        "SELECT running_group.id AS group_id, running_group.name, place, weekday, running_group.starts_at AS group_starts_at, ends_at,
            first_date, capacity, intake, mid_after IS NOT NULL AS mid, final, number, date,
            session.starts_at, topic, iif(cancelled IS NULL, NULL, cancel_reason) AS cancelled,
            (SELECT count(*) FROM episode WHERE group_id = running_group.id AND status <> 'cancelled') AS people
         FROM running_group JOIN session ON session.group_id = running_group.id
         WHERE {condition}
         ORDER BY last_date, running_group.id, session.date, session.starts_at, session.number"
    ))?;
    let mut rows = statement.query(named_params! { ":one": one, ":today": today })?;
    let mut groups: Vec<SeasonGroup> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: GroupId = row.get("group_id")?;
        if groups.last().is_none_or(|last| last.id != id) {
            let mut talks = Vec::new();
            for kind in TalkKind::ALL {
                if row.get(kind.as_str())? {
                    talks.push((*kind, 0, 0));
                }
            }
            groups.push(SeasonGroup {
                id,
                details: crate::group::GroupDetails {
                    name: row.get("name")?,
                    place: row.get("place")?,
                    weekday: row.get("weekday")?,
                    starts_at: row.get("group_starts_at")?,
                    ends_at: row.get("ends_at")?,
                    first_date: row.get("first_date")?,
                    capacity: row.get("capacity")?,
                },
                people: row.get("people")?,
                sessions: Vec::new(),
                talks,
            });
        }
        if let Some(last) = groups.last_mut() {
            last.sessions.push(SeasonSession {
                number: row.get("number")?,
                date: row.get("date")?,
                starts_at: row.get("starts_at")?,
                topic: title(&row.get::<_, String>("topic")?),
                cancelled: row.get("cancelled")?,
            });
        }
    }
    let mut statement = tx.prepare_cached(&format!(
        "SELECT running_group.id AS group_id, talk.kind, talk.held
         FROM running_group JOIN episode ON episode.group_id = running_group.id
         JOIN talk ON talk.episode_id = episode.id
         WHERE {condition} AND episode.status <> 'cancelled' AND talk.date IS NOT NULL"
    ))?;
    let mut rows = statement.query(named_params! { ":one": one, ":today": today })?;
    while let Some(row) = rows.next()? {
        let (id, kind, held): (GroupId, TalkKind, bool) = (row.get("group_id")?, row.get("kind")?, row.get("held")?);
        let group = groups.iter_mut().find(|group| group.id == id);
        if let Some(count) = group.and_then(|group| group.talks.iter_mut().find(|count| count.0 == kind)) {
            *(if held { &mut count.2 } else { &mut count.1 }) += 1;
        }
    }
    Ok(groups)
}
