//! The intake form: empty, or with what is known filled in.

use super::document::{Block, FieldLine};
use super::dossier::PersonFile;
use super::form::{self, FormPaper};
use super::parts::{Scribe, talk_date};
use crate::basics::TalkKind;
use crate::form::FormKind;

pub(super) fn write(scribe: &mut Scribe<'_>, file: Option<&PersonFile>, blank: bool) {
    scribe.title(file.map(|file| file.participant.details.name.clone()));
    let intro = scribe.say("form-intake-intro");
    scribe.paragraph(intro);
    let date = file.and_then(|file| talk_date(file, TalkKind::Intake)).map(|date| scribe.words.date(date));
    let mut lines = vec![FieldLine { label: scribe.say("paper-talk-date"), value: date }];
    if let Some(group) = file.and_then(|file| file.group.clone()) {
        lines.push(FieldLine { label: scribe.say("paper-group"), value: Some(group) });
    }
    scribe.push(Block::Fields(lines));
    let life = FormPaper { talk: TalkKind::Intake, file, blank, report: false };
    form::write(scribe, FormKind::Intake, life, |_| true);
    let statement = scribe.say("form-declaration-statement");
    scribe.paragraph(statement);
    scribe.sign(file, false);
}
