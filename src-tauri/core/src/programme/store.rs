//! The SQL of programmes and topics.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{
    OwnWords, ProgrammeLine, Template, TopicCard, TopicChoice, TopicLine, TopicPage, TopicText, basic,
    topic as built_in,
};
use crate::basics::{Language, ProgrammeId, Timestamp};
use crate::error::{Error, Result};

const COLUMNS: &str = "id, name, interval_days, intake, final, mid_after, topics, hidden";

fn line(row: &Row<'_>) -> rusqlite::Result<(ProgrammeLine, String)> {
    let template = Template {
        id: row.get("id")?,
        name: row.get("name")?,
        interval_days: row.get("interval_days")?,
        intake: row.get("intake")?,
        mid_after: row.get("mid_after")?,
        r#final: row.get("final")?,
        topics: Vec::new(),
    };
    Ok((ProgrammeLine { template, hidden: row.get("hidden")? }, row.get("topics")?))
}

fn with_topics((mut line, topics): (ProgrammeLine, String)) -> Result<ProgrammeLine> {
    line.template.topics = serde_json::from_str(&topics)?;
    Ok(line)
}

/// A programme to plan with: an own one, or the built-in one for no id.
pub(crate) fn template(tx: &Connection, id: Option<ProgrammeId>) -> Result<Template> {
    Ok(programme(tx, id)?.template)
}

pub(crate) fn programme(tx: &Connection, id: Option<ProgrammeId>) -> Result<ProgrammeLine> {
    let Some(id) = id else { return Ok(ProgrammeLine { template: basic().clone(), hidden: false }) };
    let found = tx
        .prepare_cached(&format!("SELECT {COLUMNS} FROM programme WHERE id = :id"))?
        .query_row(named_params! { ":id": id }, line)
        .optional()?;
    with_topics(found.ok_or(Error::NotFound)?)
}

/// The built-in one, then the own ones as they were added.
pub(crate) fn programmes(tx: &Connection) -> Result<Vec<ProgrammeLine>> {
    let mut statement = tx.prepare_cached(&format!("SELECT {COLUMNS} FROM programme ORDER BY id"))?;
    let mut programmes = vec![programme(tx, None)?];
    for found in statement.query_map([], line)? {
        programmes.push(with_topics(found?)?);
    }
    Ok(programmes)
}

pub(crate) fn insert(tx: &Connection, template: &Template, now: Timestamp) -> Result<ProgrammeId> {
    tx.execute(
        "INSERT INTO programme (name, interval_days, intake, final, mid_after, topics, hidden, added, changed)
         VALUES (:name, :interval, :intake, :final, :mid_after, :topics, 0, :now, :now)",
        named_params! {
            ":name": template.name, ":interval": template.interval_days, ":intake": template.intake,
            ":final": template.r#final, ":mid_after": template.mid_after,
            ":topics": serde_json::to_string(&template.topics)?, ":now": now,
        },
    )?;
    Ok(ProgrammeId(tx.last_insert_rowid()))
}

pub(crate) fn update(tx: &Connection, id: ProgrammeId, template: &Template, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE programme SET name = :name, interval_days = :interval, intake = :intake, final = :final,
            mid_after = :mid_after, topics = :topics, changed = :now
         WHERE id = :id",
        named_params! {
            ":id": id, ":name": template.name, ":interval": template.interval_days, ":intake": template.intake,
            ":final": template.r#final, ":mid_after": template.mid_after,
            ":topics": serde_json::to_string(&template.topics)?, ":now": now,
        },
    )?;
    Ok(())
}

pub(crate) fn hide(tx: &Connection, id: ProgrammeId, hidden: bool, now: Timestamp) -> Result<()> {
    let found = tx.execute(
        "UPDATE programme SET hidden = :hidden, changed = :now WHERE id = :id",
        named_params! { ":id": id, ":hidden": hidden, ":now": now },
    )?;
    if found == 0 { Err(Error::NotFound) } else { Ok(()) }
}

fn own_words(row: &Row<'_>) -> rusqlite::Result<(OwnWords, String)> {
    let title: String = row.get("title")?;
    let text = TopicText {
        aim: row.get("aim")?,
        points: Vec::new(),
        exercise: row.get("exercise")?,
        homework: row.get("homework")?,
        handout: row.get("handout")?,
        title,
    };
    let words = OwnWords {
        id: row.get("id")?,
        text: (!text.title.is_empty()).then_some(text),
        hidden: row.get("hidden")?,
        changed: row.get("changed")?,
    };
    Ok((words, row.get("points")?))
}

fn with_points((mut words, points): (OwnWords, String)) -> Result<OwnWords> {
    if let Some(text) = &mut words.text {
        text.points = serde_json::from_str(&points)?;
    }
    Ok(words)
}

/// What the therapist made of a topic, if anything.
fn own_topic(tx: &Connection, id: &str) -> Result<Option<OwnWords>> {
    tx.prepare_cached(
        "SELECT id, title, aim, points, exercise, homework, handout, hidden, changed FROM topic WHERE id = :id",
    )?
    .query_row(named_params! { ":id": id }, own_words)
    .optional()?
    .map(with_points)
    .transpose()
}

pub(crate) fn topic(tx: &Connection, id: &str, language: Language) -> Result<TopicPage> {
    TopicPage::of(id, own_topic(tx, id)?, language).ok_or(Error::NotFound)
}

pub(crate) fn card(tx: &Connection, id: &str, language: Language) -> Result<TopicCard> {
    Ok(TopicCard { id: id.to_owned(), text: topic(tx, id, language)?.text })
}

/// Every topic: the built-in ones in their order, then the own ones as they were added.
pub(crate) fn library(tx: &Connection, language: Language) -> Result<Vec<TopicPage>> {
    let mut statement =
        tx.prepare_cached("SELECT id, title, aim, points, exercise, homework, handout, hidden, changed FROM topic")?;
    let own: Vec<_> = statement.query_map([], own_words)?.collect::<Result<_, _>>()?;
    let own = own.into_iter().map(with_points).collect::<Result<_>>()?;
    Ok(TopicPage::all(own, language))
}

/// The same as the lines of a list.
pub(crate) fn topics(tx: &Connection, language: Language) -> Result<Vec<TopicLine>> {
    Ok(library(tx, language)?.into_iter().map(TopicLine::from).collect())
}

pub(crate) fn choices(tx: &Connection, language: Language) -> Result<Vec<TopicChoice>> {
    Ok(library(tx, language)?.into_iter().map(TopicChoice::from).collect())
}

/// Gives the title of any topic; read once for a whole screen.
pub(crate) fn titles(tx: &Connection, language: Language) -> Result<impl Fn(&str) -> String + use<>> {
    let mut statement = tx.prepare_cached("SELECT id, title FROM topic WHERE title <> ''")?;
    let own: BTreeMap<String, String> =
        statement.query_map([], |row| Ok((row.get("id")?, row.get("title")?)))?.collect::<Result<_, _>>()?;
    Ok(move |id: &str| match own.get(id) {
        Some(title) => title.clone(),
        None => built_in(id).map_or_else(|| id.to_owned(), |topic| topic.text(language).title.clone()),
    })
}

/// Stores the therapist's words of a topic; without any the built-in ones hold again.
pub(crate) fn word_topic(tx: &Connection, id: &str, text: Option<&TopicText>, now: Timestamp) -> Result<()> {
    let none = TopicText::default();
    let text = text.unwrap_or(&none);
    tx.execute(
        "INSERT INTO topic (id, title, aim, points, exercise, homework, handout, hidden, changed)
         VALUES (:id, :title, :aim, :points, :exercise, :homework, :handout, 0, :now)
         ON CONFLICT (id) DO UPDATE SET title = :title, aim = :aim, points = :points, exercise = :exercise,
            homework = :homework, handout = :handout, changed = :now",
        named_params! {
            ":id": id, ":title": text.title, ":aim": text.aim, ":points": serde_json::to_string(&text.points)?,
            ":exercise": text.exercise, ":homework": text.homework, ":handout": text.handout, ":now": now,
        },
    )?;
    Ok(())
}

pub(crate) fn hide_topic(tx: &Connection, id: &str, hidden: bool, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO topic (id, title, aim, points, exercise, homework, handout, hidden, changed)
         VALUES (:id, '', '', '[]', '', '', '', :hidden, :now)
         ON CONFLICT (id) DO UPDATE SET hidden = :hidden, changed = :now",
        named_params! { ":id": id, ":hidden": hidden, ":now": now },
    )?;
    Ok(())
}
