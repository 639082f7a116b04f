//! The text for everyone: whom it names is asked before it lands in the files of others.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::Timestamp;
use crate::participant::names;

/// A name in the text for everyone, as it stands there, and the initials that can take its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameInText {
    pub name: String,
    pub initials: String,
}

/// The text for everyone after an act upon it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SharedText {
    pub at: Timestamp,
    pub text: String,
    /// Names that must be decided upon before the text lands in anyone's file.
    pub names: Vec<NameInText>,
    /// Everyone who was there has this text.
    pub filed: bool,
}

/// Someone at a session, as the search for names sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Someone {
    /// Stays the same when the name is spelt otherwise: `person-12`.
    pub key: String,
    pub name: String,
    pub there: bool,
}

/// The names in a text for everyone, and which of them are still to be decided upon.
pub struct NamesInText<'a> {
    text: &'a str,
    people: &'a [Someone],
    kept: &'a [String],
}

impl<'a> NamesInText<'a> {
    pub fn new(text: &'a str, people: &'a [Someone], kept: &'a [String]) -> Self {
        Self { text, people, kept }
    }

    fn names(&self) -> Vec<&'a str> {
        self.people.iter().map(|person| person.name.as_str()).collect()
    }

    /// A name is asked about while it would land in someone else's file, and until it was said that it may stay.
    fn is_asked(&self, person: usize) -> bool {
        let others = self.people.iter().enumerate().any(|(index, other)| index != person && other.there);
        others && !self.kept.contains(&self.people[person].key)
    }

    /// What is still to be decided upon, each name once, in the order of the text.
    pub fn asked(&self) -> Vec<NameInText> {
        let names = self.names();
        let letters = names::unambiguous_initials(&names);
        let mut asked: Vec<NameInText> = Vec::new();
        for named in names::names_in(self.text, &names) {
            if named.people.iter().any(|person| self.is_asked(*person)) {
                let name = self.text[named.at].to_owned();
                if asked.iter().all(|known| known.name != name) {
                    asked.push(NameInText { initials: names::letters_for(&name, &named.people, &letters), name });
                }
            }
        }
        asked
    }

    /// The text with initials for what is still to be decided upon.
    pub fn with_initials(&self) -> String {
        names::with_initials(self.text, &self.names(), |person| self.is_asked(person))
    }

    /// Everyone who is named now, and whose name may therefore stay.
    pub fn named(&self) -> Vec<String> {
        let mut keys: Vec<String> = names::names_in(self.text, &self.names())
            .into_iter()
            .flat_map(|named| named.people)
            .map(|person| self.people[person].key.clone())
            .collect();
        keys.sort();
        keys.dedup();
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(there: [bool; 3]) -> Vec<Someone> {
        ["Bo Jansen", "Fatima El Idrissi", "Anna de Boer"]
            .iter()
            .zip(there)
            .enumerate()
            .map(|(index, (name, there))| Someone { key: format!("person-{index}"), name: (*name).to_owned(), there })
            .collect()
    }

    #[test]
    fn a_name_is_asked_about_when_it_would_land_in_someone_else_s_file() {
        let text = "Bo liep voorop.";
        let asked = |there| NamesInText::new(text, &people(there), &[]).asked();
        assert_eq!(asked([true; 3]), [NameInText { name: "Bo".into(), initials: "BJ".into() }]);
        assert_eq!(asked([false, true, false]).len(), 1, "whoever was away is someone else too");
        assert!(asked([true, false, false]).is_empty(), "it lands in the own file only");
        assert!(asked([false; 3]).is_empty(), "it lands nowhere");
    }

    #[test]
    fn what_may_stay_is_not_asked_again_and_a_new_name_is() {
        let people = people([true; 3]);
        let kept = NamesInText::new("Bo liep voorop.", &people, &[]).named();
        assert!(NamesInText::new("Bo liep voorop, Bo lachte.", &people, &kept).asked().is_empty());
        let now = NamesInText::new("Bo liep met Fatima.", &people, &kept);
        assert_eq!(now.asked(), [NameInText { name: "Fatima".into(), initials: "FEI".into() }]);
        assert_eq!(now.with_initials(), "Bo liep met FEI.");
    }
}
