//! The topic library: what comes with the program, what the therapist worded otherwise, and what she added.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::built_in;
use crate::basics::{Language, Timestamp};
use crate::error::{Fault, FaultCode};
use crate::limits;

/// More talking points than anyone tells during a run.
const MOST_POINTS: usize = 12;
const OWN: &str = "own-";

#[derive(Debug, Clone, Deserialize)]
pub struct Topic {
    pub id: String,
    pub nl: TopicText,
    pub en: TopicText,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    pub title: String,
    pub aim: String,
    pub points: Vec<String>,
    pub exercise: String,
    pub homework: String,
    pub handout: String,
}

impl TopicText {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::required(&mut faults, "title", &self.title);
        for (field, text) in
            [("aim", &self.aim), ("exercise", &self.exercise), ("homework", &self.homework), ("handout", &self.handout)]
        {
            limits::long(&mut faults, field, text);
        }
        if self.points.len() > MOST_POINTS {
            faults.push(Fault::new("points", FaultCode::TooLong));
        }
        self.points.iter().for_each(|point| limits::long(&mut faults, "points", point));
        faults
    }
}

impl Topic {
    pub fn text(&self, language: Language) -> &TopicText {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// A topic in the therapist's words, or else in the language of the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicCard {
    pub id: String,
    pub text: TopicText,
}

/// A topic that a session can be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicChoice {
    pub id: String,
    pub title: String,
    /// No longer offered; shown where it was chosen before.
    pub hidden: bool,
}

/// One line of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicLine {
    pub id: String,
    pub title: String,
    pub aim: String,
    /// Added by the therapist.
    pub own: bool,
    /// A built-in topic in the therapist's words.
    pub reworded: bool,
    pub hidden: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicsPage {
    /// The built-in ones in their order, then the own ones as they were added.
    pub topics: Vec<TopicLine>,
}

/// Everything the screen of one topic shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicPage {
    pub id: String,
    pub text: TopicText,
    /// What comes with the program; none for an own topic.
    pub built_in: Option<TopicText>,
    pub reworded: bool,
    pub hidden: bool,
    pub changed: Option<Timestamp>,
}

/// What is stored of a topic: an own one, or what is otherwise about a built-in one.
pub(crate) struct OwnWords {
    pub(crate) id: String,
    /// None when the built-in words hold.
    pub(crate) text: Option<TopicText>,
    pub(crate) hidden: bool,
    pub(crate) changed: Timestamp,
}

impl TopicPage {
    /// A topic as it is told now; none for an id that nobody knows.
    pub(crate) fn of(id: &str, own: Option<OwnWords>, language: Language) -> Option<Self> {
        let built_in = topic(id).map(|topic| topic.text(language).clone());
        let (own, hidden, changed) = match own {
            Some(own) => (own.text, own.hidden, Some(own.changed)),
            None => (None, false, None),
        };
        Some(Self {
            id: id.to_owned(),
            reworded: own.is_some() && built_in.is_some(),
            text: own.or_else(|| built_in.clone())?,
            built_in,
            hidden,
            changed,
        })
    }

    /// The whole library.
    pub(crate) fn all(mut own: Vec<OwnWords>, language: Language) -> Vec<Self> {
        // own-10 comes after own-9.
        own.sort_by_key(|words| own_number(&words.id));
        let added: Vec<String> =
            own.iter().map(|words| words.id.clone()).filter(|id| own_number(id).is_some()).collect();
        topics()
            .iter()
            .map(|topic| topic.id.clone())
            .chain(added)
            .filter_map(|id| {
                let words = own.iter().position(|words| words.id == id).map(|place| own.swap_remove(place));
                Self::of(&id, words, language)
            })
            .collect()
    }
}

impl From<TopicPage> for TopicLine {
    fn from(page: TopicPage) -> Self {
        Self {
            own: page.built_in.is_none(),
            id: page.id,
            title: page.text.title,
            aim: page.text.aim,
            reworded: page.reworded,
            hidden: page.hidden,
        }
    }
}

impl From<TopicPage> for TopicChoice {
    fn from(page: TopicPage) -> Self {
        Self { id: page.id, title: page.text.title, hidden: page.hidden }
    }
}

/// The id of the next topic that is added.
pub(crate) fn own_id<'a>(known: impl Iterator<Item = &'a str>) -> String {
    let last = known.filter_map(own_number).max().unwrap_or(0);
    format!("{OWN}{}", last + 1)
}

fn own_number(id: &str) -> Option<u32> {
    id.strip_prefix(OWN)?.parse().ok()
}

static TOPICS: LazyLock<Vec<Topic>> =
    LazyLock::new(|| built_in(include_str!("../../../../assets/programme/topics.json")));

/// The topics that come with the program.
pub fn topics() -> &'static [Topic] {
    &TOPICS
}

pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(id: &str, title: Option<&str>, hidden: bool) -> OwnWords {
        OwnWords {
            id: id.to_owned(),
            text: title.map(|title| TopicText { title: title.to_owned(), ..TopicText::default() }),
            hidden,
            changed: Timestamp::parse("2026-11-24T12:00:00Z").unwrap(),
        }
    }

    #[test]
    fn the_therapist_s_words_come_first_and_the_built_in_ones_are_kept_beside_them() {
        let page = TopicPage::of("breathing", Some(words("breathing", Some("Adem"), false)), Language::En).unwrap();
        assert_eq!((page.text.title.as_str(), page.reworded), ("Adem", true));
        assert_eq!(page.built_in.unwrap().title, "Breathing");
        let page = TopicPage::of("breathing", Some(words("breathing", None, true)), Language::En).unwrap();
        assert_eq!((page.text.title.as_str(), page.reworded, page.hidden), ("Breathing", false, true));
        assert!(TopicPage::of("own-3", None, Language::Nl).is_none());
    }

    #[test]
    fn own_topics_stand_below_in_the_order_in_which_they_were_added() {
        let own = ["own-10", "own-9", "posture"].map(|id| words(id, Some(id), false)).into_iter().collect();
        let all: Vec<TopicLine> = TopicPage::all(own, Language::Nl).into_iter().map(Into::into).collect();
        let ids: Vec<&str> = all.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(ids[14..], ["own-9", "own-10"]);
        assert!(all[3].reworded && !all[3].own && all[14].own && !all[14].reworded);
        assert_eq!(own_id(ids.into_iter()), "own-11");
        assert_eq!(own_id(["posture"].into_iter()), "own-1");
    }
}
