//! Someone who comes along once: from another group to catch up a session, or as a guest.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attendance::AttendanceStatus;
use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, SessionId, VisitId, choices};
use crate::error::{Fault, FaultCode};
use crate::limits;

choices! {
    VisitKind {
        /// Instead of a session that was missed, or will be.
        CatchUp = "catch_up",
        Guest = "guest",
    }
}

/// A visit as it is asked for.
pub(crate) struct NewVisit {
    /// None for a guest without a file.
    pub(crate) episode: Option<EpisodeId>,
    /// A guest's name; empty for someone with a file.
    pub(crate) name: String,
    pub(crate) kind: VisitKind,
    /// The session that is caught up.
    pub(crate) instead_of: Option<SessionId>,
}

impl NewVisit {
    pub(crate) fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        match self.kind {
            VisitKind::CatchUp => {
                if self.episode.is_none() {
                    faults.push(Fault::new("episode", FaultCode::Missing));
                }
                if self.instead_of.is_none() {
                    faults.push(Fault::new("instead_of", FaultCode::Missing));
                }
            }
            VisitKind::Guest if self.episode.is_none() => limits::required(&mut faults, "name", &self.name),
            VisitKind::Guest => {}
        }
        faults
    }
}

/// A visit as it stands in the database.
pub(crate) struct Visit {
    pub(crate) id: VisitId,
    pub(crate) session: SessionId,
    pub(crate) episode: Option<EpisodeId>,
    pub(crate) instead_of: Option<SessionId>,
    /// How the missed session stood before it was caught up; none when nothing was noted of it.
    pub(crate) missed_as: Option<AttendanceStatus>,
}

/// Why someone of another group stands on the screen of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryVisit {
    pub id: VisitId,
    pub kind: VisitKind,
    /// The group one belonged to on that day, if any.
    pub group_name: Option<String>,
    pub instead_of: Option<OtherSession>,
}

/// The session that is caught up, or at which it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OtherSession {
    pub session: SessionId,
    pub group_name: String,
    pub number: u8,
    pub date: Date,
}

/// A guest without a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Guest {
    pub id: VisitId,
    pub name: String,
    pub line: String,
}

/// Someone who came along with a group, on the list of who was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Visitor {
    pub id: VisitId,
    pub session: SessionId,
    /// None for a guest without a file.
    pub participant: Option<ParticipantId>,
    pub name: String,
    pub kind: VisitKind,
    /// None for a guest without a file, and as long as nothing was recorded.
    pub recorded: Option<AttendanceStatus>,
}

/// Who could come along to a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VisitOffer {
    pub capacity: u8,
    /// Who is expected or was there, guests counted.
    pub people: u8,
    /// People of other running groups who missed a session, or have called off: the same topic first, then the same
    /// number, then the latest.
    pub missed: Vec<Missed>,
    /// Everyone else who is in a programme, by name.
    pub known: Vec<Known>,
}

/// A session that someone missed and did not catch up yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Missed {
    pub episode: EpisodeId,
    pub name: String,
    pub session: SessionId,
    pub group: GroupId,
    pub group_name: String,
    pub number: u8,
    pub date: Date,
    pub topic_title: String,
    pub same_topic: bool,
}

/// Someone with a file who could be a guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Known {
    pub episode: EpisodeId,
    pub name: String,
    pub group_name: Option<String>,
}
