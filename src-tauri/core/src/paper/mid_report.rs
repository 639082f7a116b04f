//! How it goes half-way, and what was adjusted.

use super::course;
use super::dossier::PersonFile;
use super::form::{self, FormPaper};
use super::parts::{Scribe, held_on, payer, referrer};
use crate::basics::TalkKind;
use crate::form::FormKind;

pub(super) fn write(scribe: &mut Scribe<'_>, file: &PersonFile) {
    let details = &file.participant.details;
    let date = held_on(file, TalkKind::Mid);
    scribe.title([details.name.clone()]);
    scribe.known([
        ("paper-birth-date", details.birth_date.map(|date| scribe.words.date(date))),
        ("paper-group", file.group.clone()),
        ("paper-talk-date", date.map(|date| scribe.words.date(date))),
        ("paper-referrer", referrer(scribe.words, details)),
        ("paper-payer", payer(scribe.words, details)),
    ]);
    scribe.heading(1, "paper-heading-so-far");
    let until = date.unwrap_or(scribe.setting.today).min(scribe.setting.today);
    course::write(scribe, file, until);
    let life = FormPaper { talk: TalkKind::Mid, file: Some(file), blank: false, report: true };
    form::write(scribe, FormKind::Mid, life, |_| true);
    scribe.sign(Some(file), true);
}
