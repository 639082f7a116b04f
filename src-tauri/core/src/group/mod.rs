//! A group of four to six people and its sessions.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attendance::Presence;
use crate::basics::{
    Date, EpisodeId, GroupId, MembershipId, ParticipantId, SessionId, TalkKind, TimeOfDay, Timestamp, choices,
};
use crate::declaration::Clearance;
use crate::episode::{EpisodeStatus, Talk};
use crate::error::{Fault, FaultCode};
use crate::limits;
use crate::programme::{GroupProgramme, TopicChoice};
use crate::series::{Clash, SeriesChange};
use crate::visit::Visitor;

/// Below this a group starts all the same; the screen says kindly that four is meant.
pub const FEWEST: u8 = 4;
/// A seventh person is offered the waiting list or another group.
pub const MOST: u8 = 6;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupDetails {
    pub name: String,
    pub place: String,
    /// 1 is Monday, 7 is Sunday.
    pub weekday: u8,
    pub starts_at: TimeOfDay,
    pub ends_at: TimeOfDay,
    /// The first session is on the first such weekday on or after this date.
    pub first_date: Date,
    /// Four to six.
    pub capacity: u8,
}

impl GroupDetails {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::required(&mut faults, "name", &self.name);
        limits::short(&mut faults, "place", &self.place);
        if !(1..=7).contains(&self.weekday) {
            faults.push(Fault::new("weekday", FaultCode::NotAChoice));
        }
        if self.ends_at <= self.starts_at {
            faults.push(Fault::new("ends_at", FaultCode::EndBeforeStart));
        }
        if !(FEWEST..=MOST).contains(&self.capacity) {
            faults.push(Fault::new("capacity", FaultCode::OutOfRange));
        }
        faults
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Group {
    pub id: GroupId,
    pub details: GroupDetails,
    /// The group's own copy of the programme it began with.
    pub programme: GroupProgramme,
    pub added: Timestamp,
    pub changed: Timestamp,
}

/// One session as planned: number, day and topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedSession {
    pub number: u8,
    pub date: Date,
    pub topic_title: String,
}

choices! {
    GroupPhase { Planned = "planned", Running = "running", Finished = "finished", }
}

impl GroupPhase {
    pub fn on(first: Date, last: Date, today: Date) -> Self {
        if today < first {
            Self::Planned
        } else if today <= last {
            Self::Running
        } else {
            Self::Finished
        }
    }
}

/// One line of the list of groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupLine {
    pub id: GroupId,
    pub details: GroupDetails,
    pub phase: GroupPhase,
    pub last_date: Date,
    pub people: u8,
    pub next_session: Option<PlannedSession>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupsPage {
    pub running: Vec<GroupLine>,
    pub planned: Vec<GroupLine>,
    /// The groups that ended in `year`.
    pub finished: Vec<GroupLine>,
    pub year: i32,
    /// From the last year in which a group ended back to the first.
    pub years: Vec<i32>,
    /// How many people wait for a group.
    pub waiting: u32,
}

/// One of the contacts on a group's time line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Contact {
    /// Talks are per person; here is how many were held.
    Talk { talk: TalkKind, held: u8, people: u8 },
    Session {
        id: SessionId,
        number: u8,
        date: Date,
        starts_at: TimeOfDay,
        topic: String,
        topic_title: String,
        written: bool,
        /// Something was noted of it.
        noted: bool,
        present: u8,
        /// It does not go on.
        cancelled: bool,
        cancel_reason: String,
        /// The name of the day off on which it is planned, if it is.
        off: Option<String>,
    },
}

/// A person in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Member {
    pub episode: EpisodeId,
    pub participant: ParticipantId,
    pub name: String,
    pub status: EpisodeStatus,
    pub clearance: Clearance,
    /// The talks of the group's programme in order, and any other that was planned or held.
    pub talks: Vec<Talk>,
    /// At each session, in order.
    pub attendance: Vec<Presence>,
    pub membership: MembershipId,
    pub joined: Date,
    /// The last day in this group; none while it goes on.
    pub left_on: Option<Date>,
    /// Left, or stopped: no longer one of the group.
    pub gone: bool,
    /// The group someone moved to.
    pub moved_to: Option<GroupId>,
    pub moved_to_name: Option<String>,
}

/// Everything the screen of one group shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupPage {
    pub group: Group,
    pub phase: GroupPhase,
    /// By name, also those who left.
    pub members: Vec<Member>,
    /// Whoever came along once, or will.
    pub visitors: Vec<Visitor>,
    pub contacts: Vec<Contact>,
    /// What lies at the same time as a session to come.
    pub clashes: Vec<Clash>,
    /// What was changed in the series, latest first.
    pub changes: Vec<SeriesChange>,
    /// What a session can be given as its topic.
    pub topics: Vec<TopicChoice>,
    /// Fewer than four are signed up.
    pub too_few: bool,
    pub full: bool,
    /// People on the waiting list who could join.
    pub waiting: Vec<Waiting>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Waiting {
    pub episode: EpisodeId,
    pub participant: ParticipantId,
    pub name: String,
    /// The day of signing up, or the first day without a group.
    pub since: Date,
    pub wishes: String,
}

/// Who did not fit when a list of names was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewGroup {
    pub group: GroupId,
    /// How many names went to the waiting list because the group was full.
    pub to_waiting_list: u8,
}
