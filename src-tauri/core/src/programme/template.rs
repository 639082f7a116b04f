//! What a group follows: how many sessions, how far apart, with which topics, and which talks around them.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{TopicChoice, built_in};
use crate::basics::{ProgrammeId, TalkKind};
use crate::error::{Fault, FaultCode};
use crate::limits;

/// A programme has at least one session and at most this many.
pub const MOST_SESSIONS: usize = 30;
/// From one session to the next, in days: at least one and at most this many.
pub const LONGEST_INTERVAL: u32 = 60;

/// A programme to plan groups with. A group that was planned keeps what it began with, whatever becomes of this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// None for the one that comes with the program.
    pub id: Option<ProgrammeId>,
    /// Empty for the one that comes with the program: its name is a word of the program.
    pub name: String,
    /// Days from one session to the next, 1 to 60.
    pub interval_days: u32,
    /// Is there a talk before the first session?
    pub intake: bool,
    /// The session after which the mid talk is held; none without one.
    pub mid_after: Option<u8>,
    /// Is there a talk after the last session?
    pub r#final: bool,
    /// The topic of each session, in order: 1 to 30.
    pub topics: Vec<String>,
}

impl Template {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::required(&mut faults, "name", &self.name);
        if !(1..=LONGEST_INTERVAL).contains(&self.interval_days) {
            faults.push(Fault::new("interval_days", FaultCode::NoInterval));
        }
        match self.topics.len() {
            0 => faults.push(Fault::new("topics", FaultCode::NoSessions)),
            1..=MOST_SESSIONS => {}
            _ => faults.push(Fault::new("topics", FaultCode::TooManySessions)),
        }
        if self.mid_after.is_some_and(|number| !(1..=self.topics.len()).contains(&usize::from(number))) {
            // A session less can be what takes the talk its place.
            faults.push(Fault::new("mid_after", FaultCode::NoSuchSession));
            faults.push(Fault::new("topics", FaultCode::NoSuchSession));
        }
        faults
    }

    /// Number and topic of each session.
    pub fn sessions(&self) -> impl Iterator<Item = (u8, &str)> {
        (1..).zip(self.topics.iter().map(String::as_str))
    }

    /// What a group keeps of it.
    pub fn for_group(&self) -> GroupProgramme {
        GroupProgramme {
            name: self.name.clone(),
            interval_days: self.interval_days,
            intake: self.intake,
            mid_after: self.mid_after,
            r#final: self.r#final,
        }
    }
}

/// The programme as a group began with it; its sessions hold the topics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupProgramme {
    /// Empty for the one that comes with the program.
    pub name: String,
    pub interval_days: u32,
    pub intake: bool,
    /// The session after which the mid talk is held; none without one.
    pub mid_after: Option<u8>,
    pub r#final: bool,
}

impl GroupProgramme {
    pub fn has(&self, talk: TalkKind) -> bool {
        match talk {
            TalkKind::Intake => self.intake,
            TalkKind::Mid => self.mid_after.is_some(),
            TalkKind::Final => self.r#final,
        }
    }

    pub fn talks(&self) -> impl Iterator<Item = TalkKind> {
        TalkKind::ALL.iter().copied().filter(|talk| self.has(*talk))
    }

    /// Talks and sessions in the order in which they come, the sessions as numbered.
    pub fn in_order<T>(&self, sessions: Vec<(u8, T)>, talk: impl Fn(TalkKind) -> T) -> Vec<T> {
        let mut contacts = Vec::new();
        if self.intake {
            contacts.push(talk(TalkKind::Intake));
        }
        let mut mid = self.mid_after;
        for (number, session) in sessions {
            if let Some(after) = mid
                && number > after
            {
                mid = None;
                contacts.push(talk(TalkKind::Mid));
            }
            contacts.push(session);
        }
        if mid.is_some() {
            contacts.push(talk(TalkKind::Mid));
        }
        if self.r#final {
            contacts.push(talk(TalkKind::Final));
        }
        contacts
    }
}

/// One line of the list of programmes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeLine {
    pub template: Template,
    /// No longer offered for new groups.
    pub hidden: bool,
}

/// The programmes, the built-in one first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammesPage {
    pub programmes: Vec<ProgrammeLine>,
}

/// Everything the screen of one programme shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammePage {
    pub template: Template,
    pub hidden: bool,
    /// Every topic there is, for the sessions to choose from.
    pub topics: Vec<TopicChoice>,
}

static BASIC: LazyLock<Template> = LazyLock::new(|| {
    let file: BuiltIn = built_in(include_str!("../../../../assets/programme/basic.json"));
    file.template()
});

/// The programme that comes with the program.
pub fn basic() -> &'static Template {
    &BASIC
}

/// The built-in programme as its file tells it: contact after contact.
#[derive(Deserialize)]
struct BuiltIn {
    interval_days: u32,
    contacts: Vec<BuiltInContact>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum BuiltInContact {
    Talk { talk: TalkKind },
    Session { topic: String },
}

impl BuiltIn {
    fn template(self) -> Template {
        let mut template = Template {
            id: None,
            name: String::new(),
            interval_days: self.interval_days,
            intake: false,
            mid_after: None,
            r#final: false,
            topics: Vec::new(),
        };
        for contact in self.contacts {
            match contact {
                BuiltInContact::Talk { talk: TalkKind::Intake } => template.intake = true,
                BuiltInContact::Talk { talk: TalkKind::Mid } => template.mid_after = Some(template.topics.len() as u8),
                BuiltInContact::Talk { talk: TalkKind::Final } => template.r#final = true,
                BuiltInContact::Session { topic } => template.topics.push(topic),
            }
        }
        template
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn own(sessions: usize) -> Template {
        Template { name: "Kort".to_owned(), topics: vec!["breathing".to_owned(); sessions], ..basic().clone() }
    }

    fn codes(template: &Template) -> Vec<(String, FaultCode)> {
        template.faults().into_iter().map(|fault| (fault.field, fault.code)).collect()
    }

    #[test]
    fn the_built_in_programme_is_thirteen_contacts_with_the_mid_talk_after_five() {
        let basic = basic();
        assert_eq!((basic.topics.len(), basic.interval_days, basic.mid_after), (10, 7, Some(5)));
        let numbered = (1..=10).map(|number| (number, number.to_string())).collect();
        let contacts = basic.for_group().in_order(numbered, |talk| talk.as_str().to_owned());
        assert_eq!(contacts, ["intake", "1", "2", "3", "4", "5", "mid", "6", "7", "8", "9", "10", "final"]);
    }

    #[test]
    fn what_cannot_be_a_programme_is_named() {
        assert_eq!(codes(&own(10)), []);
        assert_eq!(codes(&Template { mid_after: None, ..own(0) }), [("topics".to_owned(), FaultCode::NoSessions)]);
        assert_eq!(codes(&own(31)), [("topics".to_owned(), FaultCode::TooManySessions)]);
        for interval_days in [0, 61, u32::MAX] {
            let template = Template { interval_days, ..own(10) };
            assert_eq!(codes(&template), [("interval_days".to_owned(), FaultCode::NoInterval)]);
        }
        for mid_after in [0, 11, 255] {
            let template = Template { mid_after: Some(mid_after), ..own(10) };
            assert_eq!(codes(&template)[0], ("mid_after".to_owned(), FaultCode::NoSuchSession));
        }
        assert_eq!(codes(&Template { name: " ".to_owned(), ..own(10) }), [("name".to_owned(), FaultCode::Missing)]);
    }

    proptest! {
        #[test]
        fn every_session_and_every_talk_stands_there_once_and_the_sessions_in_order(
            count in 1_u8..=30, intake: bool, mid in proptest::option::of(1_u8..=30), last: bool,
        ) {
            let programme = GroupProgramme {
                name: String::new(), interval_days: 7, intake, mid_after: mid, r#final: last,
            };
            let numbered = (1..=count).map(|number| (number, Ok(number))).collect();
            let contacts = programme.in_order(numbered, Err);
            let sessions: Vec<u8> = contacts.iter().filter_map(|contact| contact.ok()).collect();
            prop_assert_eq!(sessions, (1..=count).collect::<Vec<u8>>());
            let talks: Vec<TalkKind> = contacts.iter().filter_map(|contact| contact.err()).collect();
            prop_assert_eq!(talks, programme.talks().collect::<Vec<_>>());
            if let Some(after) = mid {
                let before = contacts.iter().take_while(|contact| **contact != Err(TalkKind::Mid));
                let sessions = before.filter(|contact| contact.is_ok()).count();
                prop_assert_eq!(sessions, usize::from(after.min(count)));
            }
        }
    }
}
