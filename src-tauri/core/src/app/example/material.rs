//! What invented people are made of, and the dice that choose.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::basics::Language;

/// The lists, with the texts of one language.
#[derive(Deserialize)]
pub(super) struct Material {
    pub(super) given: Vec<String>,
    pub(super) family: Vec<String>,
    pub(super) places: Vec<String>,
    pub(super) streets: Vec<String>,
    pub(super) towns: Vec<String>,
    pub(super) organisations: Vec<String>,
    pub(super) phone_start: String,
    pub(super) email_domain: String,
    pub(super) help_request: Vec<String>,
    pub(super) complaint: Vec<String>,
    pub(super) goal: Vec<String>,
    /// Roughly in the order of the sessions.
    pub(super) shared: Vec<String>,
    pub(super) line: Vec<String>,
    pub(super) injury: Vec<String>,
    pub(super) worry: Vec<String>,
    /// How one of those ended.
    pub(super) over: String,
    pub(super) brought: Vec<String>,
    /// Each belongs with the answer at the same place.
    pub(super) obstacle: Vec<String>,
    pub(super) answer: Vec<String>,
    pub(super) relations: Vec<String>,
    pub(super) wishes: String,
    pub(super) reason: String,
    pub(super) conditions: String,
    pub(super) company: String,
}

/// The file holds the texts of each language under its code; what is the same for both stands beside them.
pub(super) fn material(language: Language) -> Material {
    let mut file: Map<String, Value> =
        serde_json::from_str(include_str!("../../../../../assets/programme/example.json"))
            .expect("a built-in file reads");
    let texts = file.remove(language.as_str());
    if let Some(Value::Object(texts)) = texts {
        file.extend(texts);
    }
    serde_json::from_value(Value::Object(file)).expect("a built-in file reads")
}

/// A small generator of chance (splitmix64): the same seed gives the same throws, in every version of the program.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// From 0 up to, not including, a number.
    pub(super) fn below(&mut self, number: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % number
    }

    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }
}
