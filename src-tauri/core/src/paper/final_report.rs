//! The final evaluation: what it brought, first in the participant's own words, and how to keep going.

use super::document::Block;
use super::dossier::PersonFile;
use super::form::{self, FormPaper, quoted};
use super::parts::{Scribe, payer, referrer, talk_date};
use super::{course, form_parts};
use crate::basics::TalkKind;
use crate::declaration::Clearance;
use crate::episode::EpisodeStatus;
use crate::form::FormKind;

pub(super) fn write(scribe: &mut Scribe<'_>, file: &PersonFile) {
    let details = &file.participant.details;
    scribe.title([details.name.clone()]);
    let date = |kind| talk_date(file, kind).map(|date| scribe.words.date(date));
    let fields = [
        ("paper-birth-date", details.birth_date.map(|date| scribe.words.date(date))),
        ("paper-group", file.group.clone()),
        ("paper-period", scribe.period(file)),
        ("words-talk-intake", date(TalkKind::Intake)),
        ("words-talk-mid", date(TalkKind::Mid)),
        ("words-talk-final", date(TalkKind::Final)),
        ("paper-referrer", referrer(scribe.words, details)),
        ("paper-payer", payer(scribe.words, details)),
    ];
    scribe.known(fields);
    stopped(scribe, file);

    let life = FormPaper { talk: TalkKind::Final, file: Some(file), blank: false, report: true };
    let part = |scribe: &mut Scribe<'_>, id: &str| form::write(scribe, FormKind::Final, life, |section| section.id == id);
    part(scribe, "brought");
    reason(scribe, file);
    programme(scribe, file);
    part(scribe, "goals");
    part(scribe, "effects");
    if !file.schedule.is_empty() {
        scribe.heading(1, "form-mid-section-schedule");
        let table = form_parts::schedule_table(scribe, file);
        scribe.push(table);
    }
    part(scribe, "keep_going");
    part(scribe, "advice");
    part(scribe, "follow_up");
    // Whatever else the form asks, now or in an older edition.
    let placed = ["brought", "goals", "effects", "keep_going", "advice", "follow_up"];
    form::write(scribe, FormKind::Final, life, |section| !placed.contains(&section.id));
    scribe.sign(Some(file), true);
}

/// Whoever stopped before the end: when, and why.
fn stopped(scribe: &mut Scribe<'_>, file: &PersonFile) {
    if file.episode.status != EpisodeStatus::Cancelled {
        return;
    }
    let title = match file.episode.ended {
        Some(date) => scribe.said("paper-stopped-on", &[("date", &scribe.words.date(date))]),
        None => scribe.say("paper-stopped"),
    };
    scribe.push(Block::Callout { title: Some(title), text: file.episode.stop_reason.trim().into() });
}

/// Why someone came, from the intake.
fn reason(scribe: &mut Scribe<'_>, file: &PersonFile) {
    let asked = [
        ("paper-label-signup-reason", FormKind::Signup, "reason"),
        ("paper-label-intake-help-request", FormKind::Intake, "help_request"),
        ("paper-label-intake-complaints", FormKind::Intake, "complaints"),
        ("paper-label-intake-complaints-since", FormKind::Intake, "complaints_since"),
    ];
    let said: Vec<(&str, String)> = asked
        .into_iter()
        .filter_map(|(label, form, id)| Some((label, quoted(scribe, file, form, id)?)))
        .collect();
    if said.is_empty() {
        return;
    }
    scribe.heading(1, "paper-heading-reason");
    for (label, value) in said {
        let label = scribe.say(label);
        scribe.push(Block::Answer { label, value: Some(value), lines: 1 });
    }
}

/// What the programme was, who came how often, and whether running was safe.
fn programme(scribe: &mut Scribe<'_>, file: &PersonFile) {
    scribe.heading(1, "paper-heading-programme");
    let text = scribe.say("paper-programme-text");
    scribe.paragraph(text);
    let until = file.episode.ended.unwrap_or(scribe.setting.today).min(scribe.setting.today);
    course::write(scribe, file, until);
    if file.declaration.clearance != Clearance::NotHandedOut {
        let state = scribe.say(&format!("words-clearance-{}", file.declaration.clearance.key()));
        scribe.known([
            ("form-declaration", Some(state)),
            ("paper-clearance-conditions", Some(file.declaration.conditions.clone())),
        ]);
    }
}
