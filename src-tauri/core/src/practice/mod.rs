//! The therapist's own settings: what stands on the letterhead, and how the program looks.

pub(crate) mod preferences;
pub(crate) mod store;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::basics::Language;
use crate::error::{Fault, FaultCode};
use crate::limits;

/// What stands on the letterhead.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticeDetails {
    pub name: String,
    pub therapist: String,
    /// The professional title behind the therapist's name.
    pub title: String,
    /// As many lines as the letterhead needs.
    pub address: String,
    pub phone: String,
    pub email: String,
    pub registration_number: String,
}

impl PracticeDetails {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::short(&mut faults, "name", &self.name);
        limits::short(&mut faults, "therapist", &self.therapist);
        limits::short(&mut faults, "title", &self.title);
        limits::long(&mut faults, "address", &self.address);
        limits::short(&mut faults, "phone", &self.phone);
        limits::email(&mut faults, "email", &self.email);
        limits::short(&mut faults, "registration_number", &self.registration_number);
        faults
    }
}

/// How the program looks. Kept outside the practice, since the unlock screen needs it too; nothing personal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    pub language: Language,
    pub theme: Theme,
    /// Per cent of the normal text size, 80 to 200.
    pub text_size: u8,
    /// The hints that were read and closed.
    pub closed_hints: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: Language::Nl, theme: Theme::System, text_size: 100, closed_hints: Vec::new() }
    }
}

impl Preferences {
    pub fn faults(&self) -> Vec<Fault> {
        if (80..=200).contains(&self.text_size) {
            Vec::new()
        } else {
            vec![Fault::new("text_size", FaultCode::OutOfRange)]
        }
    }
}

/// What is typed for an act that is not done yet, as the screen wants it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptDraft {
    /// Which act, in the screen's own words.
    pub key: String,
    #[ts(type = "object")]
    pub value: Value,
}

crate::basics::choices! {
    Theme { System = "system", Light = "light", Dark = "dark", }
}
