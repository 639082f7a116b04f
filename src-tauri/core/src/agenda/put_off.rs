//! Putting off what is due: a line is gone until its day, and then it is back as long as it is still due.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Due;
use crate::basics::{Date, GroupId, TalkKind};

/// How the name of a line begins.
const KINDS: [&str; 9] = ["session", "absent", "clearance", "doctor", "talk", "talks", "ending", "report", "follow_up"];

/// A line of what is due, with the name under which it is put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueLine {
    pub key: String,
    pub due: Due,
    /// Until when it is put off, and why; among what is due: that it was, and is back.
    pub put_off: Option<PutOff>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PutOff {
    pub until: Date,
    pub reason: String,
}

impl Due {
    /// The same as long as it is the same that waits: `talk:7:mid`.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Session { session, .. } => format!("session:{}", session.0),
            // A third absence is a new line.
            Self::Absent { episode, session, .. } => format!("absent:{}:{}", episode.0, session.0),
            Self::Clearance { episode, .. } => format!("clearance:{}", episode.0),
            Self::Doctor { episode, .. } => format!("doctor:{}", episode.0),
            Self::Talk { episode, talk, .. } => format!("talk:{}:{}", episode.0, talk.as_str()),
            Self::Talks { group, talk, .. } => group_key(*group, *talk),
            Self::Ending { episode, .. } => format!("ending:{}", episode.0),
            Self::Report { episode, .. } => format!("report:{}", episode.0),
            Self::FollowUp { episode, .. } => format!("follow_up:{}", episode.0),
        }
    }

    /// The line of a whole group that this one can be part of: a talk that is still to be planned.
    fn together(&self) -> Option<String> {
        match self {
            Self::Talk { group, talk, date: None, .. } => Some(group_key(*group, *talk)),
            _ => None,
        }
    }

    /// This talk with so many people of its group.
    fn with(self, people: usize) -> Self {
        match self {
            Self::Talk { group, group_name, talk, .. } => Self::Talks { group, group_name, talk, people: people as u8 },
            other => other,
        }
    }
}

fn group_key(group: GroupId, talk: TalkKind) -> String {
    format!("talks:{}:{}", group.0, talk.as_str())
}

/// Whether a line can have this name.
pub(crate) fn is_key(key: &str) -> bool {
    let mut parts = key.split(':');
    let kind = parts.next().is_some_and(|kind| KINDS.contains(&kind));
    let number = parts.next().is_some_and(|number| number.parse::<i64>().is_ok());
    let rest = parts.next().is_none_or(|rest| TalkKind::parse(rest).is_some() || rest.parse::<i64>().is_ok());
    kind && number && rest && parts.next().is_none()
}

/// What is due as lines: those of now, and those that are put off to a later day. The same talk with several people of
/// one group is one line, which is put off as one.
pub(crate) fn arrange(due: Vec<Due>, put_off: &BTreeMap<String, PutOff>, today: Date) -> (Vec<DueLine>, Vec<DueLine>) {
    let waiting = |key: &str| put_off.get(key).is_some_and(|found| found.until > today);
    let mut together: BTreeMap<String, usize> = BTreeMap::new();
    for one in &due {
        if let Some(key) = one.together().filter(|_| !waiting(&one.key())) {
            *together.entry(key).or_default() += 1;
        }
    }
    let (mut now, mut later) = (Vec::new(), Vec::new());
    for one in due {
        let mut line = one;
        if let Some(key) = line.together().filter(|_| !waiting(&line.key())) {
            let Some(people) = together.get(&key).copied() else { continue };
            // A line that was put off for a group stays one, also when one person is left of it.
            if people > 1 || waiting(&key) {
                together.remove(&key);
                line = line.with(people);
            }
        }
        let key = line.key();
        let list = if waiting(&key) { &mut later } else { &mut now };
        list.push(DueLine { put_off: put_off.get(&key).cloned(), key, due: line });
    }
    (now, later)
}
