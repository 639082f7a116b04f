//! The final evaluation: what it brought, first in the participant's own words, and how to keep going.

use super::document::Block;
use super::dossier::PersonFile;
use super::form::{self, FormPaper, quoted};
use super::parts::{Scribe, held_on, payer, referrer};
use super::{course, form_parts};
use crate::basics::TalkKind;
use crate::declaration::Clearance;
use crate::episode::EpisodeStatus;
use crate::form::FormKind;

pub(super) fn write(scribe: &mut Scribe<'_>, file: &PersonFile) {
    let details = &file.participant.details;
    scribe.title([details.name.clone()]);
    let date = |kind| held_on(file, kind).map(|date| scribe.words.date(date));
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
    let mut silent = Vec::new();
    let mut part = |scribe: &mut Scribe<'_>, id: &str| {
        silent.extend(form::part(scribe, FormKind::Final, life, |section| section.id == id));
    };
    part(scribe, "brought");
    reason(scribe, file);
    programme(scribe, file);
    part(scribe, "goals");
    part(scribe, "effects");
    if !file.schedule.is_empty() {
        scribe.heading(1, "form-mid-section-schedule");
        let table = form_parts::schedule_table(scribe, file, TalkKind::Final);
        scribe.push(table);
    }
    part(scribe, "keep_going");
    part(scribe, "advice");
    part(scribe, "follow_up");
    // Whatever else the form asks, now or in an older edition.
    let placed = ["brought", "goals", "effects", "keep_going", "advice", "follow_up"];
    silent.extend(form::part(scribe, FormKind::Final, life, |section| !placed.contains(&section.id)));
    form::not_discussed(scribe, &mut silent);
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
    ];
    let said: Vec<(&str, String)> =
        asked.into_iter().filter_map(|(label, form, id)| Some((label, quoted(scribe, file, form, id)?))).collect();
    let since = quoted(scribe, file, FormKind::Intake, "complaints_since");
    if said.is_empty() && since.is_none() {
        return;
    }
    scribe.heading(1, "paper-heading-reason");
    for (label, value) in said {
        let label = scribe.say(label);
        scribe.push(Block::Answer { label, value: Some(value), lines: 1 });
    }
    if let Some(since) = since {
        scribe.known([("paper-label-intake-complaints-since", Some(since))]);
    }
}

/// What the programme was, who came how often, and whether running was safe.
fn programme(scribe: &mut Scribe<'_>, file: &PersonFile) {
    scribe.heading(1, "paper-heading-programme");
    let text = course::programme(scribe, file);
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

#[cfg(test)]
mod tests {
    use crate::basics::{Language, TalkKind};
    use crate::episode::EpisodeStatus;
    use crate::paper::PaperKind;
    use crate::paper::samples::{day, nobody, one, said, somebody};

    fn place(said: &str, text: &str) -> usize {
        said.find(text).unwrap_or_else(|| panic!("{text} is not in {said}"))
    }

    #[test]
    fn what_it_brought_comes_first_and_the_rest_in_order() {
        let said = said(PaperKind::FinalReport, &one(somebody("Zoë d’Haene", Language::Nl)));
        let order = [
            "# Wat het heeft gebracht",
            "Ik slaap weer.",
            "# Aanleiding en hulpvraag",
            "Ik wil ’s avonds mijn hoofd stil krijgen",
            "# Programma en aanwezigheid",
            "# Persoonlijke doelen",
            "# Hoe het ging en gaat",
            "# Het loopschema",
            "# Blijven lopen: het plan",
            "# Advies van de therapeut",
            "# Vervolg",
            "sign Therapeut: Marit de Boer",
            "sign Deelnemer: Zoë d’Haene",
        ];
        assert!(order.map(|text| place(&said, text)).is_sorted(), "{said}");
    }

    #[test]
    fn numbers_stand_beside_words_and_earlier_wordings_are_kept() {
        let said = said(PaperKind::FinalReport, &one(somebody("Zoë d’Haene", Language::Nl)));
        for line in [
            "Verwijzer: Łukasz Şahin, huisarts, Huisartsen Scheveningen\nBadhuisweg 100, 2587 CB Den Haag",
            "Wie betaalt: Gemeente Westdam, werkgever",
            "Periode: 1 september 2026 tot en met 24 november 2026",
            "Aanwezig bij 8 van de 10 loopsessies. 1 keer in aangepaste vorm, 1 keer erbij zonder te lopen, 1 keer afgemeld",
            "De stemming was gemiddeld 4,8 voor het lopen en 6,8 erna (over 8 sessies).",
            "Drie avonden per week zonder te piekeren in slaap vallen. | 3 | 5 | 7",
            "Eerder verwoord (intakegesprek, 1 september 2026): “Elke nacht goed slapen.”",
            "Losgelaten bij: tussenevaluatie",
            "Slapen: goed slapen en uitgerust wakker worden | 3 | 5 | 7",
            "10 × (30 sec dribbelen, 2:30 min wandelen)",
            "Na de griep een stap terug, op eigen verzoek.",
            "Weer contact op: 2 februari 2027",
        ] {
            place(&said, line);
        }
        assert!(!said.contains("Een regel die in het dossier blijft."), "{said}");
    }

    #[test]
    fn whoever_stopped_reads_when_and_why() {
        let mut file = nobody("Łukasz Nowak");
        file.episode.status = EpisodeStatus::Cancelled;
        file.episode.ended = Some(day("2026-10-20"));
        file.episode.stop_reason = "Verhuisd.".into();
        let said = said(PaperKind::FinalReport, &one(file));
        place(&said, "Eerder gestopt op 20 oktober 2026\nVerhuisd.");
        place(&said, "Er zijn nog geen loopsessies geweest.");
    }

    #[test]
    fn an_intake_report_has_the_words_and_steps_of_the_intake_not_those_of_later() {
        let said = said(PaperKind::IntakeReport, &one(somebody("Zoë d’Haene", Language::Nl)));
        place(&said, "Elke nacht goed slapen. | 3");
        place(&said, "1 september 2026 | Rustige instap,\nstap 1");
        for later in ["Drie avonden per week", "Losgelaten", "stap 8", "Eerder verwoord"] {
            assert!(!said.contains(later), "{later} in {said}");
        }
    }

    #[test]
    fn a_session_caught_up_elsewhere_counts_once() {
        let mut file = somebody("Zoë d’Haene", Language::Nl);
        let mut caught_up = file.sessions[3].clone();
        caught_up.number = 5;
        caught_up.date = day("2026-10-11");
        file.sessions.push(caught_up);
        let said = said(PaperKind::FinalReport, &one(file));
        place(&said, "Aanwezig bij 9 van de 10 loopsessies.");
    }

    #[test]
    fn a_mean_over_few_sessions_is_not_printed() {
        let mut file = somebody("Zoë d’Haene", Language::Nl);
        file.talks.retain(|talk| talk.kind != TalkKind::Mid);
        file.sessions.truncate(3);
        assert!(!said(PaperKind::FinalReport, &one(file)).contains("gemiddeld"));
    }
}
