//! The sheet with the recovery code, to be kept apart from the laptop.

use super::document::Block;
use super::parts::Scribe;

pub(super) fn write(scribe: &mut Scribe<'_>, groups: &[String]) {
    scribe.title([scribe.words.date(scribe.setting.today)]);
    let purpose = scribe.say("paper-recovery-purpose");
    scribe.paragraph(purpose);
    scribe.push(Block::Space(10.0));
    scribe.push(Block::Codes(groups.to_vec()));
    scribe.push(Block::Space(10.0));
    let steps = ["paper-recovery-step-1", "paper-recovery-step-2"].map(|key| scribe.say(key).into());
    scribe.push(Block::Steps(steps.to_vec()));
    let title = Some(scribe.say("paper-recovery-keep-title"));
    let text = scribe.say("paper-recovery-keep").into();
    scribe.push(Block::Callout { title, text });
    let letters = scribe.say("paper-recovery-letters");
    scribe.note(letters);
}
