//! The SQL of days off.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{DaysOff, DaysOffDetails, FreeDays, LONGEST_DAYS, PublicHoliday};
use crate::basics::{Date, DaysOffId, Timestamp};
use crate::error::{Error, Result};

fn period(row: &Row<'_>) -> rusqlite::Result<DaysOff> {
    Ok(DaysOff {
        id: row.get("id")?,
        details: DaysOffDetails {
            kind: row.get("kind")?,
            name: row.get("name")?,
            first: row.get("first")?,
            last: row.get("last")?,
        },
    })
}

pub(crate) fn worked(tx: &Connection) -> Result<BTreeSet<PublicHoliday>> {
    let mut statement = tx.prepare_cached("SELECT holiday FROM worked_holiday")?;
    let worked = statement.query_map([], |row| row.get("holiday"))?;
    Ok(worked.collect::<Result<_, _>>()?)
}

pub(crate) fn set_worked(tx: &Connection, holiday: PublicHoliday, worked: bool) -> Result<()> {
    let change = if worked {
        "INSERT OR IGNORE INTO worked_holiday (holiday) VALUES (:holiday)"
    } else {
        "DELETE FROM worked_holiday WHERE holiday = :holiday"
    };
    tx.execute(change, named_params! { ":holiday": holiday })?;
    Ok(())
}

/// The days off of a span of days. Periods are found by their end, which is never far behind their beginning.
pub(crate) fn between(tx: &Connection, from: Date, until: Date) -> Result<FreeDays> {
    let mut statement = tx.prepare_cached(
        "SELECT id, kind, name, first, last FROM days_off
         WHERE last BETWEEN :from AND :last_end AND first <= :until",
    )?;
    let last_end = until.plus_days(LONGEST_DAYS);
    let periods = statement
        .query_map(named_params! { ":from": from, ":until": until, ":last_end": last_end }, |row| {
            period(row).map(|found| found.details)
        })?
        .collect::<Result<_, _>>()?;
    Ok(FreeDays::known(worked(tx)?, periods, until))
}

/// Those that end on or after a day, by their first day; and how many there are beyond `most`.
pub(crate) fn from(tx: &Connection, day: Date, most: u32) -> Result<(Vec<DaysOff>, u32)> {
    let mut statement = tx.prepare_cached(
        "SELECT id, kind, name, first, last FROM days_off WHERE last >= :day ORDER BY last, first, id LIMIT :most",
    )?;
    let periods = statement.query_map(named_params! { ":day": day, ":most": most }, period)?;
    let mut periods: Vec<DaysOff> = periods.collect::<Result<_, _>>()?;
    periods.sort_by_key(|period| (period.details.first, period.id));
    let all: u32 = tx
        .prepare_cached("SELECT count(*) AS periods FROM days_off WHERE last >= :day")?
        .query_row(named_params! { ":day": day }, |row| row.get("periods"))?;
    let more = all.saturating_sub(periods.len() as u32);
    Ok((periods, more))
}

pub(crate) fn find(tx: &Connection, id: DaysOffId) -> Result<DaysOff> {
    tx.prepare_cached("SELECT id, kind, name, first, last FROM days_off WHERE id = :id")?
        .query_row(named_params! { ":id": id }, period)
        .optional()?
        .ok_or(Error::NotFound)
}

pub(crate) fn insert(tx: &Connection, details: &DaysOffDetails, now: Timestamp) -> Result<DaysOffId> {
    tx.prepare_cached(
        "INSERT INTO days_off (kind, name, first, last, changed) VALUES (:kind, :name, :first, :last, :now)",
    )?
    .execute(named_params! {
        ":kind": details.kind, ":name": details.name, ":first": details.first, ":last": details.last, ":now": now,
    })?;
    Ok(DaysOffId(tx.last_insert_rowid()))
}

pub(crate) fn update(tx: &Connection, id: DaysOffId, details: &DaysOffDetails, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE days_off SET kind = :kind, name = :name, first = :first, last = :last, changed = :now WHERE id = :id",
        named_params! {
            ":id": id, ":kind": details.kind, ":name": details.name, ":first": details.first, ":last": details.last,
            ":now": now,
        },
    )?;
    Ok(())
}

pub(crate) fn remove(tx: &Connection, id: DaysOffId) -> Result<()> {
    tx.execute("DELETE FROM days_off WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}
