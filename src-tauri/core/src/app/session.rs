//! Before and after the run: who comes, who was there, and what was said.

use std::collections::BTreeMap;

use rusqlite::Transaction;

use super::running::plan_on;
use super::{Practice, Saved, sound, visit};
use crate::attendance::store::SessionRow;
use crate::attendance::{
    self, AttendanceDetails, AttendanceStatus, NamesInText, SessionEntry, SessionPage, SharedText, Someone,
};
use crate::basics::{EpisodeId, SessionId, Timestamp};
use crate::concern::{self, Concern};
use crate::episode;
use crate::error::{Error, Result};
use crate::programme;
use crate::words::Words;
use crate::{limits, schedule};

impl Practice {
    pub fn session(&mut self, id: SessionId) -> Result<SessionPage> {
        let words = self.words;
        let now = self.clock.now();
        self.read(|tx| page(tx, id, words, now))
    }

    /// Records what happened with one person. With the first record of a session everyone else is written down as
    /// expected, so that nobody's presence depends on a screen having been looked at.
    pub fn record_attendance(
        &mut self,
        id: SessionId,
        episode: EpisodeId,
        details: AttendanceDetails,
    ) -> Result<Saved> {
        self.save(|tx, now| {
            let session = held(tx, id)?;
            let clearance = attendance::store::clearance_on(tx, episode, session.date)?;
            let recorded = attendance::store::status(tx, id, episode)?;
            sound(details.faults(clearance, recorded, schedule::store::most_steps(tx, episode)?))?;
            episode::store::find(tx, episode)?;
            attendance::store::record(tx, id, episode, &details.clone().settled(), now)?;
            visit::settle(tx, id, episode, now)?;
            // Someone may call off beforehand; that says nothing of the others.
            let beforehand = session.date > now.local_date() || !details.status.was_there();
            if beforehand && session.is_to_come(now) {
                return Ok(());
            }
            write_down_expected(tx, &session, now)?;
            if details.status.was_there() {
                episode::store::begin(tx, episode, now)?;
            }
            attendance::store::touch(tx, id, now)?;
            // Who has a copy only changes with who was there.
            let as_before = session.changed.is_some()
                && recorded.map(AttendanceStatus::was_there) == Some(details.status.was_there());
            if as_before || session.shared_text.is_empty() { Ok(()) } else { file_copies(tx, &session, now) }
        })
    }

    pub fn write_session(&mut self, id: SessionId, text: String) -> Result<SharedText> {
        let mut faults = Vec::new();
        limits::long(&mut faults, "text", &text);
        sound(faults)?;
        self.write(|tx, now| {
            let mut session = held(tx, id)?;
            session.shared_text = text;
            write_text(tx, &session, now)
        })
    }

    /// Puts initials in the place of the names that are still to be decided upon.
    pub fn use_initials(&mut self, id: SessionId) -> Result<SharedText> {
        self.write(|tx, now| {
            let mut session = held(tx, id)?;
            let people = people(tx, &session)?;
            let worded = NamesInText::new(&session.shared_text, &people, &session.names_kept).with_initials();
            session.shared_text = worded;
            write_text(tx, &session, now)
        })
    }

    /// Lets the names in the text stay as they are, or has them asked about again.
    pub fn keep_names(&mut self, id: SessionId, keep: bool) -> Result<SharedText> {
        self.write(|tx, now| {
            let mut session = held(tx, id)?;
            let people = people(tx, &session)?;
            let named = NamesInText::new(&session.shared_text, &people, &[]).named();
            session.names_kept = if keep { named } else { Vec::new() };
            attendance::store::keep_names(tx, id, &session.names_kept)?;
            write_text(tx, &session, now)
        })
    }

    /// Notes the weather or an incident; what is not given stays.
    pub fn note_session(&mut self, id: SessionId, weather: Option<String>, incident: Option<String>) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::short(&mut faults, "weather", weather.as_deref().unwrap_or_default());
        limits::long(&mut faults, "incident", incident.as_deref().unwrap_or_default());
        sound(faults)?;
        self.save(|tx, now| {
            let session = held(tx, id)?;
            attendance::store::note(tx, id, weather.as_deref(), incident.as_deref())?;
            if session.is_to_come(now) {
                return Ok(());
            }
            write_down_expected(tx, &session, now)?;
            attendance::store::touch(tx, id, now)
        })
    }

    pub fn finish_session(&mut self, id: SessionId, written: bool) -> Result<Saved> {
        self.save(|tx, now| {
            let session = held(tx, id)?;
            if written {
                write_down_expected(tx, &session, now)?;
                file_copies(tx, &session, now)?;
            }
            attendance::store::set_written(tx, id, written.then_some(now), now)
        })
    }
}

/// A session that goes on, so that something can be noted of it.
pub(super) fn held(tx: &Transaction<'_>, id: SessionId) -> Result<SessionRow> {
    let session = attendance::store::session(tx, id)?;
    if session.cancelled.is_some() { Err(Error::SessionCancelled) } else { Ok(session) }
}

/// Everything the screen of a session shows, and its sheet on paper.
pub(super) fn page(tx: &Transaction<'_>, id: SessionId, words: Words, now: Timestamp) -> Result<SessionPage> {
    let session = attendance::store::session(tx, id)?;
    // Nobody is asked for at a session that does not go on.
    let entries = if session.cancelled.is_some() { Vec::new() } else { entries(tx, &session, words)? };
    let guests = crate::visit::store::guests(tx, id)?;
    let people: Vec<Someone> = entries.iter().map(someone).chain(guests.iter().map(guest)).collect();
    let names = NamesInText::new(&session.shared_text, &people, &session.names_kept).asked();
    let topic = programme::store::card(tx, &session.topic, words.language())?;
    let upcoming = session.is_to_come(now) && session.cancelled.is_none();
    Ok(SessionPage {
        id: session.id,
        group: session.group,
        group_name: session.group_name,
        place: session.place,
        number: session.number,
        date: session.date,
        starts_at: session.starts_at,
        topic,
        upcoming,
        cancelled: session.cancelled,
        cancel_reason: session.cancel_reason,
        shared_text: session.shared_text,
        names,
        filed: session.filed,
        weather: session.weather,
        incident: session.incident,
        written: session.written,
        changed: session.changed,
        entered_later: session.first_noted.and_then(|noted| noted.later_than(session.date)),
        entries,
        guests,
        previous: session.previous,
        next: session.next,
    })
}

/// Who belongs at this session, each with the step in words and what is asked about on its day.
fn entries(tx: &Transaction<'_>, session: &SessionRow, words: Words) -> Result<Vec<SessionEntry>> {
    let mut concerns: BTreeMap<EpisodeId, Vec<Concern>> = BTreeMap::new();
    for concern in concern::store::at(tx, session.id, session.date)? {
        concerns.entry(concern.episode).or_default().push(concern);
    }
    let entries = attendance::store::entries(tx, session)?;
    let people: Vec<EpisodeId> = entries.iter().map(|(entry, _)| entry.episode).collect();
    let copies = schedule::store::copies(tx, &people)?;
    let entries = entries.into_iter().map(|(mut entry, choice)| {
        entry.planned_step =
            choice.and_then(|(schedule, step)| plan_on(&copies, entry.episode, (&schedule, step), session.date, words));
        entry.concerns = concerns.remove(&entry.episode).unwrap_or_default();
        entry
    });
    Ok(entries.collect())
}

fn people(tx: &Transaction<'_>, session: &SessionRow) -> Result<Vec<Someone>> {
    let entries = attendance::store::entries(tx, session)?;
    let guests = crate::visit::store::guests(tx, session.id)?;
    Ok(entries.iter().map(|(entry, _)| someone(entry)).chain(guests.iter().map(guest)).collect())
}

/// A guest has no file for the text to land in, and a name that others would read.
fn guest(guest: &crate::visit::Guest) -> Someone {
    Someone { key: format!("visit-{}", guest.id.0), name: guest.name.clone(), there: false }
}

fn someone(entry: &SessionEntry) -> Someone {
    Someone {
        key: format!("person-{}", entry.participant.0),
        name: entry.name.clone(),
        there: entry.details.status.was_there(),
    }
}

/// Stores the text of this session and brings the copies in line, unless it names someone.
fn write_text(tx: &Transaction<'_>, session: &SessionRow, now: Timestamp) -> Result<SharedText> {
    attendance::store::write_text(tx, session.id, &session.shared_text)?;
    // What is thought of beforehand is not about a run yet, and nobody was there.
    if !session.is_to_come(now) {
        write_down_expected(tx, session, now)?;
        attendance::store::touch(tx, session.id, now)?;
        file_copies(tx, session, now)?;
    }
    let people = people(tx, session)?;
    let stored = attendance::store::session(tx, session.id)?;
    let names = NamesInText::new(&stored.shared_text, &people, &stored.names_kept).asked();
    Ok(SharedText { at: now, names, filed: stored.filed, text: stored.shared_text })
}

/// The text lands in the file of everyone who was there once no name in it is to be decided upon. Until then the files
/// keep what they have; only of someone who turned out to be away the copy is taken out at once.
pub(super) fn file_copies(tx: &Transaction<'_>, session: &SessionRow, now: Timestamp) -> Result<()> {
    attendance::store::withdraw_copies(tx, session.id)?;
    let people = people(tx, session)?;
    if NamesInText::new(&session.shared_text, &people, &session.names_kept).asked().is_empty() {
        attendance::store::file_copies(tx, session.id, now)?;
    }
    Ok(())
}

/// With the first word about a session, everyone of whom nothing was noted yet is written down as expected. Later it is
/// known who was there: whoever joins the group after that day was not.
pub(super) fn write_down_expected(tx: &Transaction<'_>, session: &SessionRow, now: Timestamp) -> Result<()> {
    if session.changed.is_some() {
        return Ok(());
    }
    for (entry, _) in attendance::store::entries(tx, session)? {
        if !entry.recorded {
            write_down(tx, session, entry.episode, &entry.details, now)?;
        }
    }
    Ok(())
}

pub(super) fn write_down(
    tx: &Transaction<'_>,
    session: &SessionRow,
    episode: EpisodeId,
    details: &AttendanceDetails,
    now: Timestamp,
) -> Result<()> {
    attendance::store::record(tx, session.id, episode, details, now)?;
    if details.status.was_there() {
        episode::store::begin(tx, episode, now)?;
    }
    visit::settle(tx, session.id, episode, now)
}
