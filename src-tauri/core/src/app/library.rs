//! The programmes and topics of the practice.

use super::{Practice, Saved, sound, with_changes};
use crate::api::Changes;
use crate::basics::ProgrammeId;
use crate::error::{Fault, FaultCode, Result};
use crate::programme::{self, ProgrammePage, ProgrammesPage, Template, TopicPage, TopicText, TopicsPage, own_id};

impl Practice {
    pub fn programmes(&mut self) -> Result<ProgrammesPage> {
        self.read(|tx| Ok(ProgrammesPage { programmes: programme::store::programmes(tx)? }))
    }

    pub fn programme(&mut self, id: Option<ProgrammeId>) -> Result<ProgrammePage> {
        let language = self.words.language();
        self.read(|tx| {
            let line = programme::store::programme(tx, id)?;
            let topics = programme::store::choices(tx, language)?;
            Ok(ProgrammePage { template: line.template, hidden: line.hidden, topics })
        })
    }

    /// Makes an own programme out of another, or out of the built-in one.
    pub fn copy_programme(&mut self, id: Option<ProgrammeId>) -> Result<ProgrammeId> {
        let words = self.words;
        self.write(|tx, now| {
            let template = programme::store::template(tx, id)?;
            let name = if id.is_some() { template.name.clone() } else { words.say("programme-basic") };
            let name = words.say_with("library-copy-of", &[("name", name.into())]);
            programme::store::insert(tx, &Template { name, ..template }, now)
        })
    }

    /// Changes an own programme. Groups that were planned with it stay as they are.
    pub fn change_programme(&mut self, id: ProgrammeId, changes: Changes) -> Result<Saved> {
        let language = self.words.language();
        self.save(|tx, now| {
            let before = programme::store::template(tx, Some(id))?;
            let topics = programme::store::topics(tx, language)?;
            let template = with_changes(&before, &changes, |new: &Template| {
                let mut faults = new.faults();
                if new.topics.iter().any(|asked| topics.iter().all(|known| known.id != *asked)) {
                    faults.push(Fault::new("topics", FaultCode::NotAChoice));
                }
                faults
            })?;
            programme::store::update(tx, id, &template, now)
        })
    }

    pub fn hide_programme(&mut self, id: ProgrammeId, hidden: bool) -> Result<Saved> {
        self.save(|tx, now| programme::store::hide(tx, id, hidden, now))
    }

    pub fn topics(&mut self) -> Result<TopicsPage> {
        let language = self.words.language();
        self.read(|tx| Ok(TopicsPage { topics: programme::store::topics(tx, language)? }))
    }

    pub fn topic(&mut self, id: String) -> Result<TopicPage> {
        let language = self.words.language();
        self.read(|tx| programme::store::topic(tx, &id, language))
    }

    /// Adds an own topic and gives its id.
    pub fn add_topic(&mut self, title: String) -> Result<String> {
        let text = TopicText { title: title.trim().to_owned(), ..TopicText::default() };
        sound(text.faults())?;
        let language = self.words.language();
        self.write(|tx, now| {
            let known = programme::store::topics(tx, language)?;
            let id = own_id(known.iter().map(|line| line.id.as_str()));
            programme::store::word_topic(tx, &id, Some(&text), now)?;
            Ok(id)
        })
    }

    /// Words a topic otherwise. A built-in one that reads as it came is no longer the therapist's own.
    pub fn change_topic(&mut self, id: String, changes: Changes) -> Result<Saved> {
        let language = self.words.language();
        self.save(|tx, now| {
            let before = programme::store::topic(tx, &id, language)?;
            let text = with_changes(&before.text, &changes, TopicText::faults)?;
            let as_it_came = before.built_in.as_ref() == Some(&text);
            programme::store::word_topic(tx, &id, (!as_it_came).then_some(&text), now)
        })
    }

    pub fn hide_topic(&mut self, id: String, hidden: bool) -> Result<Saved> {
        let language = self.words.language();
        self.save(|tx, now| {
            programme::store::topic(tx, &id, language)?;
            programme::store::hide_topic(tx, &id, hidden, now)
        })
    }
}
