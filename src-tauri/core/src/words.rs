//! The words of the program: Fluent messages in Dutch and English, the same for screen and paper.
//!
//! Numbers enter a message only to choose a plural; numbers and dates that are seen are formatted here, before.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{Datelike, Timelike};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::langid;

use crate::basics::{Date, Language, TimeOfDay, Timestamp};
use crate::error::{Failure, Fault};
use crate::programme::{Block, Part};

/// The messages of one language.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    bundle: &'static FluentBundle<FluentResource>,
}

macro_rules! locale {
    ($language:literal: $($room:literal)*) => {
        &[$((
            concat!($language, "/", $room, ".ftl"),
            include_str!(concat!("../../../assets/locales/", $language, "/", $room, ".ftl")),
        )),*]
    };
}

/// The files of each language, by name.
pub const NL: &[(&str, &str)] = locale!("nl": "calendar" "capture" "failure" "form" "library" "paper" "people" "planning" "programme" "running" "screen"
    "vault" "words");
pub const EN: &[(&str, &str)] = locale!("en": "calendar" "capture" "failure" "form" "library" "paper" "people" "planning" "programme" "running" "screen"
    "vault" "words");

static BUNDLE_NL: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(langid!("nl"), NL));
static BUNDLE_EN: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(langid!("en"), EN));

fn bundle(language: unic_langid::LanguageIdentifier, files: &[(&str, &str)]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for (name, text) in files {
        let resource = FluentResource::try_new((*text).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{name} is not Fluent: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{name} repeats a key: {errors:?}"));
    }
    bundle
}

impl Words {
    pub fn of(language: Language) -> Self {
        let bundle = match language {
            Language::Nl => &*BUNDLE_NL,
            Language::En => &*BUNDLE_EN,
        };
        Self { language, bundle }
    }

    pub fn language(self) -> Language {
        self.language
    }

    /// A message; a key that is not there comes back as itself, which a test forbids for every key in use.
    pub fn say(self, key: &str) -> String {
        self.say_with(key, &[])
    }

    pub fn say_with(self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message, if there is one.
    pub fn find(self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let said: Cow<'_, str> = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some(said.into_owned())
    }

    /// What went wrong, in a sentence.
    pub fn failure(self, failure: &Failure) -> String {
        let args: Vec<(&str, FluentValue<'_>)> =
            failure.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        self.say_with(&format!("failure-{}", failure.code), &args)
    }

    /// What is wrong with one field.
    pub fn fault(self, fault: &Fault) -> String {
        self.say(&format!("fault-{}", fault.code.key()))
    }

    /// `dinsdag 24 november 2026`
    pub fn long_date(self, date: Date) -> String {
        format!("{} {}", self.say(&format!("words-weekday-{}", date.weekday())), self.date(date))
    }

    /// `24 november 2026`
    pub fn date(self, date: Date) -> String {
        let month = self.say(&format!("words-month-{}", date.0.month()));
        format!("{} {month} {}", date.0.day(), date.0.year())
    }

    /// `di 24 nov`
    pub fn short_date(self, date: Date) -> String {
        let weekday = self.say(&format!("words-short-weekday-{}", date.weekday()));
        let month = self.say(&format!("words-short-month-{}", date.0.month()));
        format!("{weekday} {} {month}", date.0.day())
    }

    /// `19:00`
    pub fn time(self, time: TimeOfDay) -> String {
        format!("{:02}:{:02}", time.0.hour(), time.0.minute())
    }

    /// The local day and time of a moment: `24 november 2026, 19:00`
    pub fn moment(self, moment: Timestamp) -> String {
        let local = moment.0.with_timezone(&chrono::Local);
        format!("{}, {}", self.date(Date(local.date_naive())), local.format("%H:%M"))
    }

    /// `10 × (1 min dribbelen, 2 min wandelen)`
    pub fn step(self, blocks: &[Block]) -> String {
        let blocks: Vec<String> = blocks.iter().map(|block| self.block(block)).collect();
        blocks.join(", ")
    }

    fn block(self, block: &Block) -> String {
        let parts: Vec<String> = block
            .parts
            .iter()
            .map(|part| match part {
                Part::Run(seconds) => self.minutes("words-run", *seconds),
                Part::Walk(seconds) => self.minutes("words-walk", *seconds),
            })
            .collect();
        let parts = parts.join(", ");
        if block.times == 1 { parts } else { format!("{} × ({parts})", block.times) }
    }

    fn minutes(self, key: &str, seconds: u32) -> String {
        let (whole, rest) = (seconds / 60, seconds % 60);
        let time = match (whole, rest) {
            (0, rest) => self.say_with("words-seconds", &[("seconds", rest.to_string().into())]),
            (whole, 0) => self.say_with("words-minutes", &[("minutes", whole.to_string().into())]),
            (whole, rest) => self.say_with("words-minutes", &[("minutes", format!("{whole}:{rest:02}").into())]),
        };
        self.say_with(key, &[("time", time.into())])
    }
}

/// The keys of a language's files with the names of what is put into each: what both languages must share.
pub fn keys(files: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    let mut keys = BTreeMap::new();
    for (_, text) in files {
        for line in text.lines() {
            if let Some((key, _)) = line.split_once(" =")
                && key.starts_with(|first: char| first.is_ascii_lowercase())
            {
                keys.insert(key.to_owned(), placeables(text, key));
            }
        }
    }
    keys
}

/// The `$names` in one message.
fn placeables(text: &str, key: &str) -> Vec<String> {
    let start = format!("{key} =");
    let body: String = text
        .lines()
        .skip_while(|line| !line.starts_with(&start))
        .enumerate()
        .take_while(|(number, line)| *number == 0 || line.starts_with([' ', '}']) || line.is_empty())
        .map(|(_, line)| line)
        .collect::<Vec<_>>()
        .join("\n");
    let mut names: Vec<String> = body
        .split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect())
        .collect();
    names.sort();
    names.dedup();
    names
}
