//! What papers are made of: everything of one person or group that may stand on one.

use crate::attendance::SessionPage;
use crate::basics::{Date, GroupId, TalkKind, TimeOfDay};
use crate::calendar::NamedDays;
use crate::declaration::Declaration;
use crate::episode::{Episode, ScheduleChoice, SessionLine, Talk};
use crate::form::Answers;
use crate::goal::Goal;
use crate::group::{Contact, GroupDetails, Member};
use crate::participant::Participant;
use crate::programme::{GroupProgramme, TopicText};
use crate::schedule::Copies;
use crate::visit::Visitor;

pub(crate) struct PersonFile {
    pub(crate) participant: Participant,
    pub(crate) episode: Episode,
    pub(crate) group: Option<String>,
    /// The programme of the group.
    pub(crate) programme: GroupProgramme,
    pub(crate) answers: Answers,
    pub(crate) goals: Vec<Goal>,
    pub(crate) talks: Vec<Talk>,
    /// Oldest first.
    pub(crate) schedule: Vec<ScheduleChoice>,
    /// What their schedules are for them.
    pub(crate) copies: Copies,
    pub(crate) declaration: Declaration,
    pub(crate) sessions: Vec<SessionLine>,
}

/// What is told of one topic, and at which session.
#[derive(Clone)]
pub(crate) struct Handout {
    pub(crate) text: TopicText,
    /// Number and day.
    pub(crate) session: Option<(u8, Date)>,
}

pub(crate) struct GroupFile {
    pub(crate) id: GroupId,
    pub(crate) details: GroupDetails,
    pub(crate) sessions: Vec<Contact>,
    pub(crate) members: Vec<Member>,
    /// The same people, in the same order: whom to call.
    pub(crate) people: Vec<Participant>,
    /// Whoever came along once, or will.
    pub(crate) visitors: Vec<Visitor>,
}

/// The groups that are planned or run, or one of them.
#[derive(Clone)]
pub(crate) struct SeasonFile {
    pub(crate) one: Option<GroupId>,
    pub(crate) groups: Vec<SeasonGroup>,
    pub(crate) days_off: Vec<NamedDays>,
}

#[derive(Clone)]
pub(crate) struct SeasonGroup {
    pub(crate) id: GroupId,
    pub(crate) details: GroupDetails,
    pub(crate) people: u8,
    pub(crate) sessions: Vec<SeasonSession>,
    /// Of each talk of the programme: how many are planned, and how many were held.
    pub(crate) talks: Vec<(TalkKind, u8, u8)>,
}

#[derive(Clone)]
pub(crate) struct SeasonSession {
    pub(crate) number: u8,
    pub(crate) date: Date,
    pub(crate) starts_at: TimeOfDay,
    pub(crate) topic: String,
    /// The reason why it was called off; none while it is held.
    pub(crate) cancelled: Option<String>,
}

/// One session before it is held.
pub(crate) struct SessionFile {
    pub(crate) page: SessionPage,
    /// The people of the page, in the same order: whom to call.
    pub(crate) people: Vec<Participant>,
}
