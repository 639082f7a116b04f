//! Personal goals: in the person's own words, with a figure 0-10 at each talk. An older wording is kept.

pub(crate) mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, EpisodeId, GoalId, TalkKind};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Goal {
    pub id: GoalId,
    pub episode: EpisodeId,
    /// As it is now.
    pub wording: String,
    /// The talk at which it was set down.
    pub set_at: TalkKind,
    /// How it was worded at earlier talks, oldest first.
    pub earlier: Vec<EarlierWording>,
    /// The talk at which it was let go, if it was.
    pub dropped_at: Option<TalkKind>,
    pub rating: Ratings,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierWording {
    pub at: TalkKind,
    pub date: Date,
    pub wording: String,
}

/// A figure 0-10 at each of the three talks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ratings {
    pub intake: Option<u8>,
    pub mid: Option<u8>,
    #[serde(rename = "final")]
    pub last: Option<u8>,
}

impl Ratings {
    pub fn at(&self, talk: TalkKind) -> Option<u8> {
        match talk {
            TalkKind::Intake => self.intake,
            TalkKind::Mid => self.mid,
            TalkKind::Final => self.last,
        }
    }

    pub fn set(&mut self, talk: TalkKind, value: Option<u8>) {
        match talk {
            TalkKind::Intake => self.intake = value,
            TalkKind::Mid => self.mid = value,
            TalkKind::Final => self.last = value,
        }
    }
}
