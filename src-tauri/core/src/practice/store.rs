//! The SQL of the practice.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{KeptDraft, PracticeDetails};
use crate::basics::Timestamp;
use crate::error::Result;

pub(crate) fn insert(tx: &Connection, details: &PracticeDetails, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO practice
            (id, name, therapist, title, address, phone, email, registration_number, logo, changed, calendar_id)
         VALUES (1, :name, :therapist, :title, :address, :phone, :email, :registration_number, NULL, :now,
            lower(hex(randomblob(8))))",
    )?
    .execute(named_params! {
        ":name": details.name, ":therapist": details.therapist, ":title": details.title,
        ":address": details.address, ":phone": details.phone, ":email": details.email,
        ":registration_number": details.registration_number, ":now": now,
    })?;
    Ok(())
}

pub(crate) fn update(tx: &Connection, details: &PracticeDetails, now: Timestamp) -> Result<()> {
    tx.prepare_cached(
        "UPDATE practice SET name = :name, therapist = :therapist, title = :title, address = :address,
            phone = :phone, email = :email, registration_number = :registration_number, changed = :now",
    )?
    .execute(named_params! {
        ":name": details.name, ":therapist": details.therapist, ":title": details.title,
        ":address": details.address, ":phone": details.phone, ":email": details.email,
        ":registration_number": details.registration_number, ":now": now,
    })?;
    Ok(())
}

pub(crate) fn details(tx: &Connection) -> Result<PracticeDetails> {
    Ok(tx
        .prepare_cached("SELECT name, therapist, title, address, phone, email, registration_number FROM practice")?
        .query_row([], |row| {
            Ok(PracticeDetails {
                name: row.get("name")?,
                therapist: row.get("therapist")?,
                title: row.get("title")?,
                address: row.get("address")?,
                phone: row.get("phone")?,
                email: row.get("email")?,
                registration_number: row.get("registration_number")?,
            })
        })?)
}

/// What tells this practice's appointments from those of others; the same in every backup.
pub(crate) fn calendar_id(tx: &Connection) -> Result<String> {
    Ok(tx.query_row("SELECT calendar_id FROM practice", [], |row| row.get("calendar_id"))?)
}

pub(crate) fn logo(tx: &Connection) -> Result<Option<Vec<u8>>> {
    Ok(tx.query_row("SELECT logo FROM practice", [], |row| row.get("logo")).optional()?.flatten())
}

pub(crate) fn set_logo(tx: &Connection, png: Option<&[u8]>, now: Timestamp) -> Result<()> {
    tx.execute("UPDATE practice SET logo = :png, changed = :now", named_params! { ":png": png, ":now": now })?;
    Ok(())
}

pub(crate) fn drafts(tx: &Connection) -> Result<Vec<KeptDraft>> {
    let mut statement = tx.prepare_cached("SELECT key, value FROM draft ORDER BY key")?;
    let rows = statement.query_map([], |row| Ok((row.get("key")?, row.get::<_, String>("value")?)))?;
    rows.map(|row| {
        let (key, value) = row?;
        Ok(KeptDraft { key, value: serde_json::from_str(&value)? })
    })
    .collect()
}

/// Keeps a draft; nothing takes it away.
pub(crate) fn keep_draft(tx: &Connection, key: &str, value: Option<&str>, now: Timestamp) -> Result<()> {
    if let Some(value) = value {
        tx.prepare_cached(
            "INSERT INTO draft (key, value, changed) VALUES (:key, :value, :now)
             ON CONFLICT (key) DO UPDATE SET value = :value, changed = :now",
        )?
        .execute(named_params! { ":key": key, ":value": value, ":now": now })?;
    } else {
        tx.prepare_cached("DELETE FROM draft WHERE key = :key")?.execute(named_params! { ":key": key })?;
    }
    Ok(())
}

/// How many people and sessions there are.
pub(crate) fn holds(tx: &Connection) -> Result<(u32, u32)> {
    Ok(tx.query_row(
        "SELECT (SELECT count(*) FROM participant) AS people, (SELECT count(*) FROM session) AS sessions",
        [],
        |row| Ok((row.get("people")?, row.get("sessions")?)),
    )?)
}
