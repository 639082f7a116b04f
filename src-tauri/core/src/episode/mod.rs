//! One person's way through a programme (Dutch: *traject*): the group, the three talks, the own schedule, how it ended.

mod page;
pub(crate) mod store;

pub use page::{ChosenStep, EpisodePage, Note, ParticipantPage, SessionLine, TalkPage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GroupId, ParticipantId, TalkKind, TimeOfDay, Timestamp, choices};

choices! {
    /// The words are those of the FHIR resource `EpisodeOfCare`.
    EpisodeStatus {
        /// Signed up for a group.
        Planned = "planned",
        /// On the waiting list, without a group.
        Waitlist = "waitlist",
        Active = "active",
        Finished = "finished",
        /// Stopped before the end, with a reason.
        Cancelled = "cancelled",
    }
}

impl EpisodeStatus {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Waitlist | Self::Active)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Episode {
    pub id: EpisodeId,
    pub participant: ParticipantId,
    pub group: Option<GroupId>,
    pub status: EpisodeStatus,
    pub signed_up: Date,
    pub ended: Option<Date>,
    pub stop_reason: String,
    /// What someone on the waiting list hopes for: days, place.
    pub wishes: String,
    pub changed: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Talk {
    pub episode: EpisodeId,
    pub kind: TalkKind,
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
    pub held: bool,
    /// The day it was recorded that the talk was held, if that is later.
    pub entered_later: Option<Date>,
}

/// Which step of which schedule someone runs, from when, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScheduleChoice {
    pub schedule: String,
    /// 1 to the number of steps of the schedule.
    pub step: u8,
    pub reason: String,
    pub date: Date,
    /// The day it was recorded, if that is after the day from which it holds.
    pub entered_later: Option<Date>,
}

/// The call some weeks after the final talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    pub date: Date,
    /// How it goes, in a line; may be empty.
    pub line: String,
}

impl Talk {
    pub fn unplanned(episode: EpisodeId, kind: TalkKind) -> Self {
        Self { episode, kind, date: None, time: None, held: false, entered_later: None }
    }
}
