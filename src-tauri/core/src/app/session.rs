//! After the run: who was there, and what was said.

use super::running::plan_on;
use super::{Practice, Saved, sound, visit};
use crate::attendance::store::SessionRow;
use crate::attendance::{self, AttendanceDetails, SessionPage};
use crate::basics::{EpisodeId, SessionId, Timestamp};
use crate::episode;
use crate::error::{Error, Result};
use crate::programme::{self, TopicCard};
use crate::{limits, schedule};

impl Practice {
    pub fn session(&mut self, id: SessionId) -> Result<SessionPage> {
        let words = self.words;
        self.read(|tx| {
            let session = attendance::store::session(tx, id)?;
            // Nobody is asked for at a session that does not go on.
            let asked =
                if session.cancelled.is_some() { Vec::new() } else { attendance::store::entries(tx, &session)? };
            let people: Vec<EpisodeId> = asked.iter().map(|(entry, _)| entry.episode).collect();
            let copies = schedule::store::copies(tx, &people)?;
            let entries = asked
                .into_iter()
                .map(|(mut entry, choice)| {
                    entry.planned_step = choice.and_then(|(schedule, step)| {
                        plan_on(&copies, entry.episode, (&schedule, step), session.date, words)
                    });
                    entry
                })
                .collect();
            let topic = programme::store::card(tx, &session.topic, words.language())?;
            let guests = crate::visit::store::guests(tx, id)?;
            Ok(page(session, topic, entries, guests))
        })
    }

    /// Records what happened with one person. With the first record of a session everyone else is written down as
    /// expected, so that nobody's presence depends on a screen having been looked at.
    pub fn record_attendance(
        &mut self,
        id: SessionId,
        episode: EpisodeId,
        details: AttendanceDetails,
    ) -> Result<Saved> {
        let today = self.clock.today();
        self.save(|tx, now| {
            let session = held(tx, id)?;
            let clearance = attendance::store::clearance_on(tx, episode, session.date)?;
            let recorded = attendance::store::status(tx, id, episode)?;
            sound(details.faults(clearance, recorded, schedule::store::most_steps(tx, episode)?))?;
            episode::store::find(tx, episode)?;
            attendance::store::record(tx, id, episode, &details.clone().settled(), now)?;
            visit::settle(tx, id, episode, now)?;
            // Someone may call off beforehand; that says nothing of the others.
            if session.date > today {
                return Ok(());
            }
            write_down_expected(tx, &session, now)?;
            if details.status.was_there() {
                episode::store::begin(tx, episode, now)?;
            }
            attendance::store::touch(tx, id, now)?;
            if session.shared_text.is_empty() { Ok(()) } else { attendance::store::file_copies(tx, id, now) }
        })
    }

    pub fn write_session(&mut self, id: SessionId, text: String) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::long(&mut faults, "text", &text);
        sound(faults)?;
        let today = self.clock.today();
        self.save(|tx, now| {
            let session = held(tx, id)?;
            attendance::store::write_text(tx, id, &text)?;
            // What is thought of beforehand is not about a run yet, and nobody was there.
            if session.date > today {
                return Ok(());
            }
            write_down_expected(tx, &session, now)?;
            attendance::store::touch(tx, id, now)?;
            attendance::store::file_copies(tx, id, now)
        })
    }

    pub fn finish_session(&mut self, id: SessionId, written: bool) -> Result<Saved> {
        self.save(|tx, now| {
            let session = held(tx, id)?;
            if written {
                write_down_expected(tx, &session, now)?;
                attendance::store::file_copies(tx, id, now)?;
            }
            attendance::store::set_written(tx, id, written.then_some(now), now)
        })
    }
}

/// A session that goes on, so that something can be noted of it.
pub(super) fn held(tx: &rusqlite::Transaction<'_>, id: SessionId) -> Result<SessionRow> {
    let session = attendance::store::session(tx, id)?;
    if session.cancelled.is_some() { Err(Error::SessionCancelled) } else { Ok(session) }
}

/// With the first word about a session, everyone of whom nothing was noted yet is written down as expected. Later it is
/// known who was there: whoever joins the group after that day was not.
pub(super) fn write_down_expected(tx: &rusqlite::Transaction<'_>, session: &SessionRow, now: Timestamp) -> Result<()> {
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
    tx: &rusqlite::Transaction<'_>,
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

fn page(
    session: SessionRow,
    topic: TopicCard,
    entries: Vec<attendance::SessionEntry>,
    guests: Vec<crate::visit::Guest>,
) -> SessionPage {
    SessionPage {
        id: session.id,
        group: session.group,
        group_name: session.group_name,
        place: session.place,
        number: session.number,
        date: session.date,
        starts_at: session.starts_at,
        topic,
        shared_text: session.shared_text,
        written: session.written,
        changed: session.changed,
        cancelled: session.cancelled,
        cancel_reason: session.cancel_reason,
        entries,
        guests,
        previous: session.previous,
        next: session.next,
    }
}
