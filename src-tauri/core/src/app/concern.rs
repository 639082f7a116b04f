//! Injuries and worries: flagged, worded, closed.

use super::{Practice, Saved, sound};
use crate::basics::{ConcernId, Date, EpisodeId, SessionId};
use crate::concern::{self, Concern, ConcernKind};
use crate::error::Result;
use crate::{attendance, episode, limits};

impl Practice {
    /// Flags an injury or a worry; it came up at the session, or else today.
    pub fn flag_concern(
        &mut self,
        episode: EpisodeId,
        session: Option<SessionId>,
        kind: ConcernKind,
        line: String,
    ) -> Result<Concern> {
        sound(line_faults(&line))?;
        let today = self.clock.today();
        self.write(|tx, now| {
            episode::store::find(tx, episode)?;
            // What is known of a session that is still to come, is known today.
            let opened = match session {
                Some(session) => attendance::store::session(tx, session)?.date.min(today),
                None => today,
            };
            let id = concern::store::insert(tx, episode, session, kind, &line, opened, now)?;
            concern::store::find(tx, id)
        })
    }

    pub fn word_concern(&mut self, id: ConcernId, kind: ConcernKind, line: String) -> Result<Saved> {
        sound(line_faults(&line))?;
        self.save(|tx, _| {
            concern::store::find(tx, id)?;
            concern::store::word(tx, id, kind, &line)
        })
    }

    /// Closes it with a line, today or on the day that is given; from then on it is not asked about any more.
    pub fn close_concern(&mut self, id: ConcernId, line: String, date: Option<Date>) -> Result<Saved> {
        let today = self.clock.today();
        let date = date.unwrap_or(today);
        self.save(|tx, _| {
            sound(concern::store::find(tx, id)?.closing_faults(&line, date, today))?;
            concern::store::close(tx, id, Some(date), line.trim())
        })
    }

    pub fn reopen_concern(&mut self, id: ConcernId) -> Result<Saved> {
        self.save(|tx, _| {
            concern::store::find(tx, id)?;
            concern::store::close(tx, id, None, "")
        })
    }

    /// Takes back a flag that was raised by mistake.
    pub fn drop_concern(&mut self, id: ConcernId) -> Result<Saved> {
        self.save(|tx, _| {
            concern::store::find(tx, id)?;
            concern::store::delete(tx, id)
        })
    }
}

fn line_faults(line: &str) -> Vec<crate::error::Fault> {
    let mut faults = Vec::new();
    limits::long(&mut faults, "line", line);
    faults
}
