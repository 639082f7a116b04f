//! Which papers there are, for whom, and what was made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GroupId, Language, ParticipantId, SessionId, Timestamp, choices};

choices! {
    PaperKind {
        IntakeForm = "intake_form",
        IntakeReport = "intake_report",
        MidReport = "mid_report",
        EvaluationForm = "evaluation_form",
        FinalReport = "final_report",
        AttendanceList = "attendance_list",
        Season = "season",
        LessonSheet = "lesson_sheet",
        Handout = "handout",
        ScheduleCard = "schedule_card",
        Logbook = "logbook",
        RecoverySheet = "recovery_sheet",
    }
}

impl PaperKind {
    /// Made for one person, or for each person of a group in one file.
    pub fn per_person(self) -> bool {
        !matches!(self, Self::AttendanceList | Self::Season | Self::LessonSheet | Self::Handout | Self::RecoverySheet)
    }

    /// Made of a group as a whole.
    pub fn per_group(self) -> bool {
        matches!(self, Self::AttendanceList | Self::Season | Self::Handout)
    }

    /// Made of all groups that are planned or run.
    pub fn per_practice(self) -> bool {
        self == Self::Season
    }

    /// Made for one session.
    pub fn per_session(self) -> bool {
        self == Self::LessonSheet
    }

    /// Has an empty edition for the pen; the hand-outs are then those of the whole library.
    pub fn has_blank(self) -> bool {
        matches!(self, Self::IntakeForm | Self::EvaluationForm | Self::AttendanceList | Self::Handout | Self::Logbook)
    }
}

/// Which paper, and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperRequest {
    pub kind: PaperKind,
    /// This person's latest way through a programme.
    #[serde(default)]
    pub participant: Option<ParticipantId>,
    /// Or this one.
    #[serde(default)]
    pub episode: Option<EpisodeId>,
    /// Or everyone of this group, in one file.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// Or for the people of this session.
    #[serde(default)]
    pub session: Option<SessionId>,
    /// About this topic.
    #[serde(default)]
    pub topic: Option<String>,
    /// Empty, for the pen.
    #[serde(default)]
    pub blank: bool,
    /// The language of the paper; the screen's when not said.
    #[serde(default)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Paper {
    /// Without a person's name.
    pub file_name: String,
    pub pages: u32,
    /// Characters that no type face has, shown as `?`.
    pub replaced: u32,
    /// Base64.
    pub pdf: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "each says one way in which the paper can be made")]
pub struct PaperLine {
    pub kind: PaperKind,
    pub per_person: bool,
    pub per_group: bool,
    pub per_practice: bool,
    pub per_session: bool,
    pub has_blank: bool,
}

/// A paper that was saved or printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MadePaper {
    pub kind: PaperKind,
    pub made: Timestamp,
    pub blank: bool,
    pub participant: Option<ParticipantId>,
    pub participant_name: Option<String>,
    pub group: Option<GroupId>,
    pub group_name: Option<String>,
}

/// Everything the screen of papers shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PapersPage {
    pub kinds: Vec<PaperLine>,
    /// Running and planned groups and those that ended lately, with their people.
    pub groups: Vec<PaperGroup>,
    /// Latest first.
    pub made: Vec<MadePaper>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperGroup {
    pub group: GroupId,
    pub name: String,
    pub people: Vec<PaperPerson>,
    /// By number.
    pub sessions: Vec<PaperSession>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperSession {
    pub session: SessionId,
    pub number: u8,
    pub date: Date,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperPerson {
    pub episode: EpisodeId,
    pub participant: ParticipantId,
    pub name: String,
}
