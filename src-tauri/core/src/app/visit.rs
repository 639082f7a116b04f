//! Whoever comes along once. A session caught up elsewhere is written down where it was missed.

use rusqlite::Transaction;

use super::{Practice, Saved, session, sound};
use crate::attendance::{self, AttendanceDetails, AttendanceStatus};
use crate::basics::{EpisodeId, SessionId, Timestamp, VisitId};
use crate::declaration::Clearance;
use crate::error::{Fault, FaultCode, Result};
use crate::visit::{self, NewVisit, VisitKind, VisitOffer};
use crate::{episode, group, limits};

impl Practice {
    pub fn visit_offer(&mut self, id: SessionId) -> Result<VisitOffer> {
        let title = self.topic_title()?;
        self.read(|tx| {
            let session = attendance::store::session(tx, id)?;
            let people = attendance::store::entries(tx, &session)?.len() + visit::store::guests(tx, id)?.len();
            Ok(VisitOffer {
                capacity: group::store::find(tx, session.group)?.0.details.capacity,
                people: people as u8,
                missed: visit::store::missed(tx, &session, &title)?,
                known: visit::store::known(tx, &session)?,
            })
        })
    }

    /// Someone comes along. Everyone is welcome: a full group is a thing to say, not to refuse.
    pub fn add_visit(
        &mut self,
        id: SessionId,
        episode: Option<EpisodeId>,
        name: Option<String>,
        kind: VisitKind,
        instead_of: Option<SessionId>,
    ) -> Result<VisitId> {
        let today = self.clock.today();
        let name = if episode.is_none() { name.unwrap_or_default().trim().to_owned() } else { String::new() };
        let instead_of = instead_of.filter(|_| kind == VisitKind::CatchUp);
        let new = NewVisit { episode, name, kind, instead_of };
        sound(new.faults())?;
        self.write(|tx, now| {
            let session = session::held(tx, id)?;
            if let Some(episode) = episode {
                episode::store::find(tx, episode)?;
                sound(faults_of_known(tx, &session, episode, instead_of)?)?;
            }
            let visit = visit::store::insert(tx, id, &new, now)?;
            // Whoever is added to a session that was written about already was there.
            if let Some(episode) = episode
                && session.changed.is_some()
                && session.date <= today
            {
                let clearance = attendance::store::clearance_on(tx, episode, session.date)?;
                session::write_down(tx, &session, episode, &AttendanceDetails::expected(clearance), now)?;
                attendance::store::touch(tx, id, now)?;
                session::file_copies(tx, &session, now)?;
            }
            Ok(visit)
        })
    }

    pub fn write_visit(&mut self, id: VisitId, line: String) -> Result<Saved> {
        let mut faults = Vec::new();
        limits::long(&mut faults, "line", &line);
        sound(faults)?;
        let today = self.clock.today();
        self.save(|tx, now| {
            let visit = visit::store::find(tx, id)?;
            visit::store::write_line(tx, id, &line)?;
            let session = attendance::store::session(tx, visit.session)?;
            if session.date > today {
                return Ok(());
            }
            session::write_down_expected(tx, &session, now)?;
            attendance::store::touch(tx, visit.session, now)
        })
    }

    /// Takes a visit back, with what was recorded of it: the missed session stands as it stood before.
    pub fn remove_visit(&mut self, id: VisitId) -> Result<Saved> {
        self.save(|tx, now| {
            let visit = visit::store::find(tx, id)?;
            if let Some(episode) = visit.episode {
                attendance::store::forget(tx, visit.session, episode)?;
                settle(tx, visit.session, episode, now)?;
            }
            visit::store::remove(tx, id)?;
            let session = attendance::store::session(tx, visit.session)?;
            if session.changed.is_some() { session::file_copies(tx, &session, now) } else { Ok(()) }
        })
    }
}

/// What keeps someone with a file from being a visitor here.
fn faults_of_known(
    tx: &Transaction<'_>,
    session: &attendance::store::SessionRow,
    episode: EpisodeId,
    instead_of: Option<SessionId>,
) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    if attendance::store::entries(tx, session)?.iter().any(|(entry, _)| entry.episode == episode) {
        faults.push(Fault::new("episode", FaultCode::AlreadyThere));
    }
    if let Some(missed) = instead_of {
        let asked = attendance::store::session(tx, missed)?;
        let there = attendance::store::entries(tx, &asked)?.iter().any(|(entry, _)| entry.episode == episode);
        let attended = attendance::store::status(tx, missed, episode)?.is_some_and(AttendanceStatus::attended);
        if missed == session.id || !there || attended {
            faults.push(Fault::new("instead_of", FaultCode::NotAChoice));
        } else if visit::store::is_caught_up(tx, episode, missed)? {
            faults.push(Fault::new("instead_of", FaultCode::AlreadyThere));
        }
    }
    Ok(faults)
}

/// Brings the missed session in line with how someone's catching up is recorded: made up when they were there, and as it
/// stood before when they were not, or when it was taken back. What was written down there by hand since is left alone.
pub(super) fn settle(tx: &Transaction<'_>, id: SessionId, episode: EpisodeId, now: Timestamp) -> Result<()> {
    let Some(visit) = visit::store::at(tx, id, episode)? else { return Ok(()) };
    let Some(missed) = visit.instead_of else { return Ok(()) };
    let came = attendance::store::status(tx, id, episode)?.is_some_and(AttendanceStatus::was_there);
    let stands = attendance::store::details(tx, missed, episode)?;
    match (came, stands) {
        (true, None) => {
            let nothing = AttendanceDetails::expected(Clearance::NotHandedOut);
            let made_up = AttendanceDetails { status: AttendanceStatus::MadeUp, ..nothing };
            attendance::store::record(tx, missed, episode, &made_up, now)?;
            visit::store::keep_missed_as(tx, visit.id, None)
        }
        (true, Some(details)) if !details.status.attended() => {
            visit::store::keep_missed_as(tx, visit.id, Some(details.status))?;
            let made_up = AttendanceDetails { status: AttendanceStatus::MadeUp, ..details };
            attendance::store::record(tx, missed, episode, &made_up, now)
        }
        (false, Some(details)) if details.status == AttendanceStatus::MadeUp => match visit.missed_as {
            Some(status) => {
                attendance::store::record(tx, missed, episode, &AttendanceDetails { status, ..details }, now)
            }
            None if details.line.is_empty() => attendance::store::forget(tx, missed, episode),
            None => {
                let excused = AttendanceDetails { status: AttendanceStatus::Excused, ..details };
                attendance::store::record(tx, missed, episode, &excused, now)
            }
        },
        _ => Ok(()),
    }
}
