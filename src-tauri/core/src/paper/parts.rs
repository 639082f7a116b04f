//! What several papers share: the letterhead, who someone is, goals, schedule, clearance, and who signs.

use super::PaperKind;
use super::compose::Setting;
use super::document::{self, Block, Document, FieldLine, Letterhead, Meta, Signature, Text};
use super::dossier::PersonFile;
use crate::attendance::Presence;
use crate::basics::{Date, Language, TalkKind};
use crate::episode::{EpisodeStatus, ScheduleChoice};
use crate::participant::{ParticipantDetails, PayerKind, ReferrerKind};
use crate::programme;
use crate::words::Words;

/// Writes one paper, a block at a time.
pub(super) struct Scribe<'a> {
    pub(super) document: Document,
    pub(super) words: Words,
    pub(super) setting: &'a Setting,
    pub(super) kind: PaperKind,
}

impl<'a> Scribe<'a> {
    /// An empty paper with its letterhead. The number of the file or group stands in the file's own title.
    pub(super) fn begin(kind: PaperKind, number: Option<String>, setting: &'a Setting) -> Self {
        let words = setting.words;
        let practice = &setting.practice;
        let paper = words.say(&format!("words-paper-{}", kind.key()));
        let meta = Meta {
            title: joined(" · ", [paper.clone(), number.unwrap_or_default()]),
            author: joined(" · ", [practice.therapist.clone(), practice.name.clone()]),
            subject: words.say("paper-subject"),
            language: match words.language() {
                Language::Nl => document::Language::Dutch,
                Language::En => document::Language::English,
            },
            created: setting.now.0,
        };
        let letterhead = letterhead(setting);
        let footer = joined(" · ", [practice.name.clone(), paper]);
        Self { document: Document::new(meta, letterhead, footer), words, setting, kind }
    }

    /// From here on the paper is about this person; in a file of several people that is a new paper.
    pub(super) fn person(&mut self, file: &PersonFile, one_of_several: bool) {
        let name = &file.participant.details.name;
        let paper = self.say(&format!("words-paper-{}", self.kind.key()));
        let footer = joined(" · ", [self.setting.practice.name.clone(), paper, shortened(name)]);
        if one_of_several {
            self.push(Block::NewPaper { outline: name.clone(), footer: Some(footer) });
        } else {
            self.document.footer = footer;
        }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub(super) fn said(&self, key: &str, args: &[(&str, &str)]) -> String {
        said(self.words, key, args)
    }

    pub(super) fn push(&mut self, block: Block) {
        self.document.push(block);
    }

    pub(super) fn title(&mut self, subtitle: impl IntoIterator<Item = String>) {
        let title = self.say(&format!("words-paper-{}", self.kind.key()));
        let subtitle = joined(" · ", subtitle);
        self.push(Block::Title { text: title, subtitle: (!subtitle.is_empty()).then_some(subtitle) });
    }

    pub(super) fn heading(&mut self, level: u8, key: &str) {
        let text = self.say(key);
        self.push(Block::Heading { level, text });
    }

    pub(super) fn paragraph(&mut self, text: impl Into<Text>) {
        self.push(Block::Paragraph(text.into()));
    }

    pub(super) fn note(&mut self, text: impl Into<Text>) {
        self.push(Block::Note(text.into()));
    }

    /// Labels with what is known beside them; what is not known is left out.
    pub(super) fn known(&mut self, fields: impl IntoIterator<Item = (&'static str, Option<String>)>) {
        let lines: Vec<FieldLine> = fields
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.filter(|value| !value.trim().is_empty())?)))
            .map(|(key, value)| FieldLine { label: self.say(key), value: Some(value) })
            .collect();
        if !lines.is_empty() {
            self.push(Block::Fields(lines));
        }
    }

    /// Whoever signs, and when the paper was made.
    pub(super) fn sign(&mut self, file: Option<&PersonFile>, report: bool) {
        if report {
            let made = self.said("paper-made-on", &[("date", &self.words.date(self.setting.today))]);
            self.note(made);
        }
        let practice = &self.setting.practice;
        let signatures = vec![
            Signature {
                label: self.say("paper-therapist"),
                name: some(practice.therapist.clone()),
                place_and_date: None,
            },
            Signature {
                label: self.say("paper-participant"),
                name: file.and_then(|file| some(file.participant.details.name.clone())),
                place_and_date: None,
            },
        ];
        self.push(Block::Signatures(signatures));
    }

    /// The beginning and, once there is one, the end of someone's way through the programme.
    pub(super) fn period(&self, file: &PersonFile) -> Option<String> {
        let own = file.sessions.iter().filter(|session| session.presence != Presence::Stopped && !session.cancelled);
        let dates = own.map(|session| session.date);
        let talks = file.talks.iter().filter(|talk| talk.held).filter_map(|talk| talk.date);
        let first = dates.clone().chain(talks.clone()).min()?;
        let ended = matches!(file.episode.status, EpisodeStatus::Finished | EpisodeStatus::Cancelled);
        let last = file.episode.ended.filter(|_| ended).or_else(|| dates.chain(talks).max())?;
        let (first, last) = (self.words.date(first), self.words.date(last));
        Some(self.said("paper-period-from-to", &[("from", &first), ("to", &last)]))
    }
}

fn letterhead(setting: &Setting) -> Option<Letterhead> {
    let practice = &setting.practice;
    let therapist = joined(", ", [practice.therapist.clone(), practice.title.clone()]);
    let registration = practice.registration_number.trim();
    let registration = if registration.is_empty() {
        String::new()
    } else {
        said(setting.words, "paper-registration", &[("number", registration)])
    };
    let (name, therapist) =
        if practice.name.trim().is_empty() { (therapist, String::new()) } else { (practice.name.clone(), therapist) };
    let address = joined(", ", practice.address.lines().map(str::to_owned));
    let reach = joined(" · ", [practice.phone.clone(), practice.email.clone()]);
    let lines: Vec<String> =
        [therapist, address, reach, registration].into_iter().filter(|line| !line.is_empty()).collect();
    let empty = name.is_empty() && lines.is_empty() && setting.logo.is_none();
    (!empty).then(|| Letterhead { practice: name, lines, logo: setting.logo.clone() })
}

/// The person as labels and values; with `all`, also what is not known, for the pen.
pub(super) fn person_fields(words: Words, details: Option<&ParticipantDetails>, all: bool) -> Vec<FieldLine> {
    let of = |value: fn(&ParticipantDetails) -> &str| details.and_then(|details| some(value(details).to_owned()));
    let born = details.and_then(|details| details.birth_date).map(|date| words.date(date));
    let lines = [
        ("paper-name", of(|details| &details.name)),
        ("paper-birth-date", born),
        ("paper-phone", of(|details| &details.phone)),
        ("paper-email", of(|details| &details.email)),
        ("paper-address", of(|details| &details.address)),
        ("paper-emergency-name", of(|details| &details.emergency_name)),
        ("paper-emergency-relation", of(|details| &details.emergency_relation)),
        ("paper-emergency-phone", of(|details| &details.emergency_phone)),
        ("paper-referrer", details.and_then(|details| referrer(words, details))),
        ("paper-payer", details.and_then(|details| payer(words, details))),
    ];
    let mut lines: Vec<(&str, Option<String>)> = lines.to_vec();
    if !all {
        // In a report whom to call is one thing.
        let call = joined(", ", lines.drain(5..8).filter_map(|(_, value)| value));
        lines.insert(5, ("paper-emergency-name", some(call)));
        lines.retain(|(_, value)| value.is_some());
    }
    let lines = lines.into_iter();
    lines.map(|(key, value)| FieldLine { label: words.say(key), value }).collect()
}

/// Name, kind and organisation, and the address below.
pub(super) fn referrer(words: Words, details: &ParticipantDetails) -> Option<String> {
    let kind = details.referrer_kind.map(|kind| words.say(&format!("words-referrer-{}", kind.key())));
    if details.referrer_kind == Some(ReferrerKind::OwnInitiative) && details.referrer_name.trim().is_empty() {
        return kind.map(|kind| sentence(&kind));
    }
    let kind = kind.filter(|_| details.referrer_kind != Some(ReferrerKind::Other)).unwrap_or_default();
    let who = joined(", ", [details.referrer_name.clone(), kind, details.referrer_organisation.clone()]);
    some(joined("\n", [sentence(&who), details.referrer_address.clone()]))
}

pub(super) fn payer(words: Words, details: &ParticipantDetails) -> Option<String> {
    let kind = details.payer_kind.map(|kind| words.say(&format!("words-payer-{}", kind.key())));
    let kind = kind.filter(|_| details.payer_kind != Some(PayerKind::Other)).unwrap_or_default();
    let who = joined(", ", [details.payer_name.clone(), kind]);
    some(joined("\n", [sentence(&who), details.payer_address.clone()]))
}

/// The name of a schedule with its step, and the step in words as it was for this person when it was chosen.
pub(super) fn step_words(words: Words, file: &PersonFile, choice: &ScheduleChoice) -> (String, String) {
    let number = said(words, "programme-step", &[("number", &choice.step.to_string())]);
    let blocks = file.copies.step_on(file.episode.id, &choice.schedule, choice.step, choice.date);
    (
        joined(",\n", [schedule_name(words, file, &choice.schedule), number.to_lowercase()]),
        blocks.map(|blocks| words.step(blocks)).unwrap_or_default(),
    )
}

/// What someone's schedule is called. One that is not known any more keeps its id.
pub(super) fn schedule_name(words: Words, file: &PersonFile, schedule: &str) -> String {
    match (programme::schedule(schedule), file.copies.find(file.episode.id, schedule)) {
        (Some(known), _) => known.text(words.language()).name.clone(),
        (None, Some(copy)) => copy.text.name.clone(),
        (None, None) => schedule.to_owned(),
    }
}

/// The day a talk took place; one that was only planned is no part of a report.
pub(super) fn held_on(file: &PersonFile, kind: TalkKind) -> Option<Date> {
    file.talks.iter().find(|talk| talk.kind == kind && talk.held).and_then(|talk| talk.date)
}

pub(super) fn talk_date(file: &PersonFile, kind: TalkKind) -> Option<Date> {
    file.talks.iter().find(|talk| talk.kind == kind).and_then(|talk| talk.date)
}

pub(super) fn said(words: Words, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    words.say_with(key, &args)
}

/// What is there, with something between.
pub(super) fn joined(between: &str, parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> =
        parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

pub(super) fn some(text: String) -> Option<String> {
    if text.trim().is_empty() { None } else { Some(text) }
}

/// With a capital at the start.
pub(super) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name that fits at the foot of a page.
fn shortened(name: &str) -> String {
    const MOST: usize = 48;
    if name.chars().count() <= MOST {
        name.trim().to_owned()
    } else {
        name.chars().take(MOST - 1).chain(['…']).collect()
    }
}
