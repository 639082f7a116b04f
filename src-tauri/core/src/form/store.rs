//! The SQL of answers.

use rusqlite::{Connection, named_params};
use serde_json::Value;

use super::{Answers, FormKind};
use crate::basics::{EpisodeId, Timestamp};
use crate::error::Result;

/// Stores an answer; nothing at all takes it away.
pub(crate) fn answer(
    tx: &Connection,
    episode: EpisodeId,
    form: FormKind,
    question: &str,
    value: &Value,
    now: Timestamp,
) -> Result<()> {
    if value.is_null() {
        tx.prepare_cached("DELETE FROM answer WHERE episode_id = :episode AND form = :form AND question = :question")?
            .execute(named_params! { ":episode": episode, ":form": form, ":question": question })?;
    } else {
        tx.prepare_cached(
            "INSERT INTO answer (episode_id, form, question, value, changed)
             VALUES (:episode, :form, :question, :value, :now)
             ON CONFLICT (episode_id, form, question) DO UPDATE SET value = :value, changed = :now",
        )?
        .execute(named_params! {
            ":episode": episode, ":form": form, ":question": question,
            ":value": serde_json::to_string(value)?, ":now": now,
        })?;
    }
    Ok(())
}

/// All answers of one way through a programme.
pub(crate) fn answers(tx: &Connection, episode: EpisodeId) -> Result<Answers> {
    let mut statement =
        tx.prepare_cached("SELECT form, question, value, changed FROM answer WHERE episode_id = :episode")?;
    let mut rows = statement.query(named_params! { ":episode": episode })?;
    let mut answers = Answers::default();
    while let Some(row) = rows.next()? {
        let value: String = row.get("value")?;
        answers
            .values
            .insert((row.get("form")?, row.get("question")?), (serde_json::from_str(&value)?, row.get("changed")?));
    }
    Ok(answers)
}
