//! What papers are made of: everything of one person or group that may stand on one.

use crate::attendance::SessionPage;
use crate::basics::{Date, GroupId};
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

/// One session before it is held.
pub(crate) struct SessionFile {
    pub(crate) page: SessionPage,
    /// The people of the page, in the same order: whom to call.
    pub(crate) people: Vec<Participant>,
}
