//! What the screens of a person and of a talk show.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Episode, FollowUp, ScheduleChoice, Talk};
use crate::attendance::{AttendanceDetails, MoodMeans, Presence};
use crate::basics::{Date, EpisodeId, GroupId, SessionId, TalkKind, Timestamp};
use crate::concern::Concern;
use crate::declaration::Declaration;
use crate::form::SectionPage;
use crate::goal::Goal;
use crate::membership::MembershipLine;
use crate::participant::Participant;
use crate::programme::{GroupProgramme, ScheduleCard, StepPlan};
use crate::schedule::{AdviceCard, Running};
use crate::visit::VisitKind;

/// Everything the page of one person shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ParticipantPage {
    pub participant: Participant,
    /// The latest way through a programme, or the one asked for.
    pub episode: Option<EpisodePage>,
    /// Every way through a programme, latest first.
    pub episodes: Vec<Episode>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EpisodePage {
    pub episode: Episode,
    pub group_name: Option<String>,
    /// The group's own copy of its programme; the built-in one without a group.
    pub programme: GroupProgramme,
    pub declaration: Declaration,
    pub goals: Vec<Goal>,
    /// Those of the programme in order, and any other that was planned or held.
    pub talks: Vec<Talk>,
    pub schedule: Option<StepPlan>,
    /// Oldest first.
    pub schedule_history: Vec<ChosenStep>,
    pub running: Running,
    pub sessions: Vec<SessionLine>,
    pub moods: Option<MoodMeans>,
    /// Injuries and worries, oldest first.
    pub concerns: Vec<Concern>,
    /// The groups one belonged to, in order.
    pub memberships: Vec<MembershipLine>,
    /// Texts of sessions that were filed for this person, latest first.
    pub notes: Vec<Note>,
    pub follow_up: Option<FollowUp>,
}

/// A step someone was given, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenStep {
    pub date: Date,
    pub reason: String,
    pub entered_later: Option<Date>,
    /// None for a schedule that this program does not know.
    pub plan: Option<StepPlan>,
}

/// One session on a person's time line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionLine {
    pub session: SessionId,
    pub number: u8,
    pub date: Date,
    pub topic_title: String,
    pub group: GroupId,
    pub group_name: String,
    pub presence: Presence,
    /// Came along with another group.
    pub visit: Option<VisitKind>,
    pub attendance: Option<AttendanceDetails>,
    /// The day the attendance was recorded, if that is after the session.
    pub entered_later: Option<Date>,
    /// It does not go on.
    pub cancelled: bool,
    pub cancel_reason: String,
}

/// The person's own copy of what was written about a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    pub session: SessionId,
    pub number: u8,
    pub date: Date,
    pub text: String,
    pub changed: Timestamp,
    /// The day it was first filed, if that is after the session.
    pub entered_later: Option<Date>,
}

/// Everything the screen of one talk shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TalkPage {
    pub episode: EpisodeId,
    pub kind: TalkKind,
    pub title: String,
    pub participant: Participant,
    pub group_name: Option<String>,
    pub talk: Talk,
    pub sections: Vec<SectionPage>,
    pub goals: Vec<Goal>,
    pub schedule: Option<ScheduleChoice>,
    /// Oldest first.
    pub schedule_history: Vec<ScheduleChoice>,
    /// The schedules one can choose from, their steps in words.
    pub schedules: Vec<ScheduleCard>,
    /// None before a first step is chosen, and after the end.
    pub advice: Option<AdviceCard>,
    pub declaration: Declaration,
    pub sessions: Vec<SessionLine>,
    pub moods: Option<MoodMeans>,
    pub changed: Option<Timestamp>,
}
