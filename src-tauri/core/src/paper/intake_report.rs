//! What was said and agreed at the intake.

use super::document::Block;
use super::dossier::PersonFile;
use super::form::{self, FormPaper};
use super::parts::{Scribe, held_on, person_fields};
use crate::basics::TalkKind;
use crate::form::{FormBlock, FormKind};

pub(super) fn write(scribe: &mut Scribe<'_>, file: &PersonFile) {
    scribe.title([file.participant.details.name.clone()]);
    scribe.known([
        ("paper-talk-date", held_on(file, TalkKind::Intake).map(|date| scribe.words.date(date))),
        ("paper-group", file.group.clone()),
    ]);
    let lines = person_fields(scribe.words, Some(&file.participant.details), false);
    if !lines.is_empty() {
        scribe.heading(1, "form-intake-section-person");
        scribe.push(Block::Fields(lines));
    }
    let life = FormPaper { talk: TalkKind::Intake, file: Some(file), blank: false, report: true };
    form::write(scribe, FormKind::Intake, life, |section| section.block != Some(FormBlock::Person));
    scribe.sign(Some(file), true);
}
