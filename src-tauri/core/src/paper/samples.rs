//! Invented people and groups for the tests of the papers, and what the papers say about them.

use chrono::NaiveTime;
use serde_json::{Value, json};

use super::compose::{Setting, Subject, compose, file_name, render_with};
use super::document::{Block, Document};
use super::dossier::{GroupFile, Handout, PersonFile, SeasonFile, SeasonGroup, SeasonSession, SessionFile};
use super::{Logo, PaperKind};
use crate::attendance::{AttendanceDetails, AttendanceStatus, Presence, SessionEntry, SessionPage};
use crate::basics::{
    ConcernId, Date, EpisodeId, GoalId, GroupId, Language, MembershipId, ParticipantId, SessionId, TalkKind, TimeOfDay,
    Timestamp,
};
use crate::calendar::NamedDays;
use crate::concern::{Concern, ConcernKind};
use crate::declaration::{Clearance, ClearanceStep, Declaration, Doctor};
use crate::episode::{Episode, EpisodeStatus, ScheduleChoice, SessionLine, Talk};
use crate::form::{Answers, FormKind, QuestionKind, sections};
use crate::goal::{EarlierWording, Goal, Ratings};
use crate::group::{Contact, GroupDetails, Member};
use crate::participant::{Participant, ParticipantDetails, PayerKind, ReferrerKind};
use crate::practice::PracticeDetails;
use crate::programme::{self, StepPlan, TopicCard};
use crate::schedule::Copies;
use crate::words::Words;

pub(super) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn moment() -> Timestamp {
    Timestamp::parse("2026-11-24T09:30:00Z").unwrap()
}

pub(super) fn setting(language: Language) -> Setting {
    let practice = PracticeDetails {
        name: "Praktijk Zeewind".into(),
        therapist: "Marit de Boer".into(),
        title: "runningtherapeut".into(),
        address: "Duinweg 12\n2585 AB Den Haag".into(),
        phone: "070 555 01 23".into(),
        email: "marit@zeewind.example".into(),
        registration_number: "RT-0417".into(),
    };
    Setting {
        practice,
        logo: Some(logo()),
        now: moment(),
        today: day("2026-11-24"),
        words: Words::of(language),
        topic_title: Box::new(move |id| programme::topic(id).unwrap().text(language).title.clone()),
    }
}

fn logo() -> Logo {
    let (width, height) = (240_u32, 90_u32);
    let pixels = (0..width * height).flat_map(|index| {
        let (x, y) = (index % width, index / width);
        let wave = 45.0 + 22.0 * (x as f32 / 28.0).sin();
        [46, 110, 104, if (y as f32 - wave).abs() < 11.0 { 255 } else { 0 }]
    });
    Logo::from_rgba(pixels.collect(), width, height).unwrap()
}

pub(super) fn nobody(name: &str) -> PersonFile {
    let episode = EpisodeId(7);
    let details = ParticipantDetails::named(name);
    PersonFile {
        participant: Participant { id: ParticipantId(42), details, added: moment(), changed: moment() },
        episode: Episode {
            id: episode,
            participant: ParticipantId(42),
            group: Some(GroupId(3)),
            status: EpisodeStatus::Active,
            signed_up: day("2026-08-20"),
            ended: None,
            stop_reason: String::new(),
            wishes: String::new(),
            changed: moment(),
        },
        group: None,
        programme: programme::basic().for_group(),
        answers: Answers::default(),
        goals: Vec::new(),
        talks: TalkKind::ALL.iter().map(|kind| Talk::unplanned(episode, *kind)).collect(),
        schedule: Vec::new(),
        copies: Copies::default(),
        declaration: Declaration::of(episode, Vec::new(), day("2026-11-24")),
        sessions: Vec::new(),
    }
}

/// Someone who did the whole programme and answered everything.
pub(super) fn somebody(name: &str, language: Language) -> PersonFile {
    let mut file = nobody(name);
    let episode = file.episode.id;
    let participant = &mut file.participant.details;
    participant.birth_date = Some(day("1987-05-03"));
    participant.phone = "06 5550 1122".into();
    participant.email = "zoe@voorbeeld.example".into();
    participant.address = "Waterlaan 8\n2563 XK Den Haag".into();
    participant.emergency_name = "Joris d’Haene".into();
    participant.emergency_relation = "broer".into();
    participant.emergency_phone = "06 5550 3344".into();
    participant.referrer_kind = Some(ReferrerKind::GeneralPractitioner);
    participant.referrer_name = "Łukasz Şahin".into();
    participant.referrer_organisation = "Huisartsen Scheveningen".into();
    participant.referrer_address = "Badhuisweg 100, 2587 CB Den Haag".into();
    participant.payer_kind = Some(PayerKind::Employer);
    participant.payer_name = "Gemeente Westdam".into();
    file.group = Some("Duinlopers najaar".into());
    file.episode.status = EpisodeStatus::Finished;
    file.episode.ended = Some(day("2026-11-24"));
    for (kind, date) in
        [(TalkKind::Intake, "2026-09-01"), (TalkKind::Mid, "2026-10-15"), (TalkKind::Final, "2026-11-24")]
    {
        let talk = file.talks.iter_mut().find(|talk| talk.kind == kind).unwrap();
        (talk.date, talk.held) = (Some(day(date)), true);
    }
    for form in [FormKind::Intake, FormKind::Mid, FormKind::Final] {
        for section in sections(form) {
            for question in section.questions {
                put(
                    &mut file,
                    section.form,
                    &question.id,
                    answer(form, question.kind, &question.id, &question.options),
                );
            }
        }
    }
    let goal = |id, wording: &str, rating: [Option<u8>; 3]| Goal {
        id: GoalId(id),
        episode,
        wording: wording.into(),
        set_at: TalkKind::Intake,
        earlier: Vec::new(),
        dropped_at: None,
        rating: Ratings { intake: rating[0], mid: rating[1], last: rating[2] },
    };
    file.goals = vec![
        goal(1, "Drie avonden per week zonder te piekeren in slaap vallen.", [Some(3), Some(5), Some(7)]),
        goal(2, "Twee keer per week buiten zijn, ook als het regent.", [Some(4), Some(6), Some(8)]),
        goal(3, "Op zaterdag weer met vrienden afspreken.", [Some(2), Some(3), None]),
    ];
    file.goals[0].earlier.push(EarlierWording {
        at: TalkKind::Intake,
        date: day("2026-09-01"),
        wording: "Elke nacht goed slapen.".into(),
    });
    file.goals[2].dropped_at = Some(TalkKind::Mid);
    let choice = |schedule: &str, step, date, reason: &str| ScheduleChoice {
        schedule: schedule.into(),
        step,
        reason: reason.into(),
        date: day(date),
        entered_later: None,
    };
    file.schedule = vec![
        choice("gentle", 1, "2026-09-01", "Lang niet bewogen; rustig beginnen."),
        choice("gentle", 4, "2026-09-29", ""),
        choice("gentle", 3, "2026-10-15", "Na de griep een stap terug, op eigen verzoek."),
        choice("gentle", 8, "2026-11-17", "Praten ging steeds goed."),
    ];
    let step = |clearance, date, conditions: &str| ClearanceStep {
        clearance,
        date: day(date),
        doctor: Some(Doctor::GeneralPractitioner),
        conditions: conditions.into(),
        note: String::new(),
    };
    let steps = vec![
        step(Clearance::HandedOut, "2026-08-25", ""),
        step(Clearance::WaitingForDoctor, "2026-09-01", ""),
        step(Clearance::ClearedWithConditions, "2026-09-04", "Inhalator mee; bij kou een sjaal voor de mond."),
    ];
    file.declaration = Declaration::of(episode, steps, day("2026-11-24"));
    file.sessions = session_lines(language);
    file
}

fn session_lines(language: Language) -> Vec<SessionLine> {
    let statuses = [
        AttendanceStatus::PresentNotRun,
        AttendanceStatus::Present,
        AttendanceStatus::Present,
        AttendanceStatus::Present,
        AttendanceStatus::Excused,
        AttendanceStatus::PresentAdapted,
        AttendanceStatus::Present,
        AttendanceStatus::NoShow,
        AttendanceStatus::Present,
        AttendanceStatus::Present,
    ];
    programme::basic()
        .sessions()
        .zip(statuses)
        .map(|((number, topic), status)| {
            let there = status.was_there();
            SessionLine {
                session: SessionId(i64::from(number)),
                number,
                date: day("2026-09-10").plus_days(7 * i64::from(number - 1)),
                topic_title: programme::topic(topic).unwrap().text(language).title.clone(),
                group: GroupId(3),
                group_name: "Duinlopers najaar".into(),
                presence: status.into(),
                visit: None,
                attendance: Some(AttendanceDetails {
                    status,
                    mood_before: there.then_some(4 + number % 3),
                    mood_after: there.then_some(6 + number % 3),
                    effort: status.ran().then_some(3),
                    step: status.ran().then_some(number.min(8)),
                    line: "Een regel die in het dossier blijft.".into(),
                    uncleared_reason: String::new(),
                }),
                entered_later: (number == 3).then(|| day("2026-09-28")),
                cancelled: false,
                cancel_reason: String::new(),
            }
        })
        .collect()
}

pub(super) fn put(file: &mut PersonFile, form: FormKind, question: &str, value: Value) {
    file.answers.values.insert((form, question.to_owned()), (value, moment()));
}

fn answer(form: FormKind, kind: QuestionKind, id: &str, options: &[String]) -> Value {
    match kind {
        QuestionKind::Text => json!(match id {
            "brought" =>
                "Ik slaap weer. En ik heb ontdekt dat ik niet hoef te winnen van mezelf: na een half uur buiten \
                is mijn hoofd gewoon leger. De eerste keer dat ik op woensdag ging zonder dat iemand het vroeg, was ik trots.",
            "help_request" => "Ik wil ’s avonds mijn hoofd stil krijgen en weer iets hebben wat van mij is.",
            "complaints" =>
                "Somber en gespannen, vooral ’s ochtends. Ik stel alles uit en kom niet meer buiten.\n\nOp het \
                werk lukt het met moeite; thuis is de energie op.",
            "course" =>
                "Begon aarzelend, vond in de derde week het praattempo en hield dat vast. Na griep in oktober een stap terug.",
            "advice" => "Twee keer per week blijven lopen, één keer met een ander. Bij minder slaap eerst wandelen.",
            _ => "Het gaat met kleine stapjes, en dat is goed genoeg.",
        }),
        QuestionKind::Line => json!("op woensdag na het eten, in het Zuiderpark"),
        QuestionKind::YesNo if form == FormKind::Intake && id.starts_with("agree") => {
            json!({ "yes": true, "note": "" })
        }
        QuestionKind::YesNo if id == "breath" => json!({ "yes": true, "note": "Astma, goed geregeld met inhalator." }),
        QuestionKind::YesNo if id.ends_with("explained") => json!({ "yes": true, "note": "" }),
        QuestionKind::YesNo => json!({ "yes": false, "note": "" }),
        QuestionKind::Choice => json!(options[1]),
        QuestionKind::Choices => json!([options[0], options[2]]),
        QuestionKind::Scale => json!(match form {
            FormKind::Intake => 3,
            FormKind::Mid => 5,
            _ => 7,
        }),
        QuestionKind::Number => json!(3),
        QuestionKind::Date => json!("2027-02-02"),
    }
}

pub(super) fn group(language: Language) -> GroupFile {
    let clearances = [
        Clearance::Cleared,
        Clearance::ClearedWithConditions,
        Clearance::WaitingForDoctor,
        Clearance::Cleared,
        Clearance::NotHandedOut,
    ];
    let names = ["Ömer Yıldız", "Zoë d’Haene", "Đặng Thị Hương", "Willemijn van den Broek-Hoogenboom", "Łukasz Nowak"];
    let people: Vec<Participant> = names
        .iter()
        .zip(1_i64..)
        .map(|(name, number)| {
            let mut details = ParticipantDetails::named(name);
            details.emergency_name = format!("Contact {number}");
            details.emergency_relation = "partner".into();
            details.emergency_phone = format!("06 5550 00{:02}", number + 9);
            Participant { id: ParticipantId(40 + number), details, added: moment(), changed: moment() }
        })
        .collect();
    let member = |(index, (clearance, person)): (usize, (Clearance, &Participant))| Member {
        episode: EpisodeId(person.id.0),
        participant: person.id,
        name: person.details.name.clone(),
        status: EpisodeStatus::Active,
        clearance,
        talks: Vec::new(),
        attendance: (0..10_usize)
            .map(|number| match (number + index) % 5 {
                _ if number > 3 => Presence::Open,
                0 => Presence::Excused,
                1 => Presence::PresentNotRun,
                _ => Presence::Present,
            })
            .collect(),
        membership: MembershipId(person.id.0),
        joined: day("2026-09-01"),
        left_on: None,
        gone: false,
        moved_to: None,
        moved_to_name: None,
    };
    GroupFile {
        id: GroupId(3),
        details: GroupDetails {
            name: "Duinlopers najaar".into(),
            place: "parkeerplaats Meijendel".into(),
            weekday: 4,
            starts_at: TimeOfDay(NaiveTime::from_hms_opt(19, 0, 0).unwrap()),
            ends_at: TimeOfDay(NaiveTime::from_hms_opt(20, 0, 0).unwrap()),
            first_date: day("2026-09-10"),
            capacity: 6,
        },
        sessions: session_lines(language)
            .into_iter()
            .map(|line| Contact::Session {
                id: line.session,
                number: line.number,
                date: line.date,
                starts_at: TimeOfDay(NaiveTime::from_hms_opt(19, 0, 0).unwrap()),
                topic: String::new(),
                topic_title: line.topic_title,
                written: false,
                noted: false,
                present: 0,
                cancelled: false,
                cancel_reason: String::new(),
                off: None,
            })
            .collect(),
        members: clearances.into_iter().zip(&people).enumerate().map(member).collect(),
        people,
        visitors: Vec::new(),
    }
}

/// One Thursday group around Christmas.
pub(super) fn season(language: Language) -> SeasonFile {
    let details = group(language).details;
    let days = ["2026-12-10", "2026-12-17", "2027-01-07"];
    let sessions = days.iter().zip(programme::basic().sessions()).map(|(date, (number, topic))| SeasonSession {
        number,
        date: day(date),
        starts_at: details.starts_at,
        topic: programme::topic(topic).unwrap().text(language).title.clone(),
        cancelled: None,
    });
    let days_off = vec![NamedDays { first: day("2026-12-19"), last: day("2027-01-03"), name: "Kerstvakantie".into() }];
    let talks = vec![(TalkKind::Intake, 4, 1), (TalkKind::Mid, 0, 0), (TalkKind::Final, 0, 0)];
    let sessions = sessions.collect();
    let group = SeasonGroup { id: GroupId(3), details, people: 5, sessions, talks };
    SeasonFile { one: None, groups: vec![group], days_off }
}

pub(super) fn session(language: Language) -> SessionFile {
    let group = group(language);
    let words = Words::of(language);
    let concern = |kind, line: &str| Concern {
        id: ConcernId(1),
        episode: EpisodeId(1),
        kind,
        line: line.into(),
        opened: day("2026-09-17"),
        session: None,
        closed: None,
        closing_line: String::new(),
        entered_later: None,
    };
    let entry = |(number, member): (usize, Member)| SessionEntry {
        episode: member.episode,
        participant: member.participant,
        name: member.name,
        clearance: member.clearance,
        conditions: "Inhalator mee.".into(),
        planned_step: Some(StepPlan {
            schedule: "gentle".into(),
            schedule_name: "Rustige instap".into(),
            number: 2,
            text: words.step(programme::schedule("gentle").unwrap().step(2).unwrap()),
        }),
        last_line: Some("Een regel die in het dossier blijft.".into()),
        details: AttendanceDetails::expected(member.clearance),
        recorded: false,
        concerns: match number {
            1 => vec![concern(ConcernKind::Injury, "Knie bij het aanzetten.")],
            4 => vec![concern(ConcernKind::Worry, "Slaapt slecht.")],
            _ => Vec::new(),
        },
        entered_later: None,
        visit: None,
        caught_up_at: None,
    };
    SessionFile {
        page: SessionPage {
            id: SessionId(3),
            group: group.id,
            group_name: group.details.name,
            place: group.details.place,
            number: 3,
            date: day("2026-09-24"),
            starts_at: group.details.starts_at,
            topic: TopicCard {
                id: "breathing".into(),
                text: programme::topic("breathing").unwrap().text(language).clone(),
            },
            upcoming: true,
            cancelled: None,
            cancel_reason: String::new(),
            shared_text: String::new(),
            names: Vec::new(),
            filed: true,
            weather: String::new(),
            incident: String::new(),
            written: None,
            changed: None,
            entered_later: None,
            guests: Vec::new(),
            entries: group.members.into_iter().enumerate().map(entry).collect(),
            previous: None,
            next: None,
        },
        people: group.people,
    }
}

pub(super) fn handout(topic: &str, language: Language) -> Handout {
    let text = programme::topic(topic).unwrap().text(language).clone();
    Handout { text, session: Some((3, day("2026-09-24"))) }
}

pub(super) fn one(file: PersonFile) -> Subject {
    Subject::People { people: vec![file], group: None, blank: false }
}

/// Everything a paper says, block after block.
pub(super) fn text(document: &Document) -> String {
    fn add(block: &Block, out: &mut Vec<String>) {
        match block {
            Block::Title { text, subtitle } => out.extend([Some(text.clone()), subtitle.clone()].into_iter().flatten()),
            Block::Heading { text, .. } => out.push(format!("# {text}")),
            Block::Paragraph(text) | Block::Note(text) => {
                out.push(text.0.iter().map(|run| run.text.as_str()).collect());
            }
            Block::Bullets(items) | Block::Steps(items) => {
                out.extend(items.iter().map(|text| text.0.iter().map(|run| run.text.as_str()).collect::<String>()));
            }
            Block::Address { to, .. } => out.extend(to.clone()),
            Block::Fields(lines) => out.extend(
                lines.iter().map(|line| format!("{}: {}", line.label, line.value.as_deref().unwrap_or("____"))),
            ),
            Block::Table(table) => {
                out.push(table.columns.iter().map(|column| column.heading.clone()).collect::<Vec<_>>().join(" | "));
                out.extend(table.rows.iter().map(|row| row.join(" | ")));
            }
            Block::Checklist(list) => out.extend(list.items.iter().map(|item| {
                let answer = item.answer.map_or("[ ]", |index| &list.choices[index]);
                format!("{} {answer} {}", item.question, item.note.as_deref().unwrap_or(""))
            })),
            Block::Options { label, options } => {
                out.push(label.clone());
                out.extend(options.iter().map(|one| format!("[{}] {}", if one.ticked { 'x' } else { ' ' }, one.text)));
            }
            Block::Answer { label, value, lines } => {
                out.push(format!("{label}: {}", value.clone().unwrap_or_else(|| "____".repeat(usize::from(*lines)))));
            }
            Block::Scale(scale) => out.push(format!("{}: {:?}", scale.label, scale.value)),
            Block::Ratings(ratings) => {
                out.push(format!("{} | {}", ratings.label, ratings.moments.join(" | ")));
                out.extend(ratings.rows.iter().map(|row| {
                    let values =
                        row.values.iter().map(|value| value.map_or("–".to_owned(), |value| value.to_string()));
                    format!("{} | {}", row.label, values.collect::<Vec<_>>().join(" | "))
                }));
            }
            Block::Signatures(signatures) => out.extend(
                signatures.iter().map(|one| format!("sign {}: {}", one.label, one.name.as_deref().unwrap_or("____"))),
            ),
            Block::Codes(codes) => out.extend(codes.clone()),
            Block::Callout { title, text } => {
                out.extend(title.clone());
                out.push(text.0.iter().map(|run| run.text.as_str()).collect());
            }
            Block::Together(blocks) => blocks.iter().for_each(|block| add(block, out)),
            Block::NewPaper { outline, .. } => out.push(format!("== {outline}")),
            Block::Space(_) | Block::Rule | Block::PageBreak => {}
        }
    }
    let mut out = Vec::new();
    if let Some(letterhead) = &document.letterhead {
        out.push(letterhead.practice.clone());
        out.extend(letterhead.lines.clone());
    }
    document.blocks.iter().for_each(|block| add(block, &mut out));
    out.push(document.footer.clone());
    out.join("\n")
}

pub(super) fn said(kind: PaperKind, subject: &Subject) -> String {
    text(&compose(kind, subject, &setting(Language::Nl)).unwrap())
}

fn code() -> Vec<String> {
    ["7K3QM", "0ZXT4", "HN8WP", "5RD2V", "YJ6CA", "9GB1E", "MS4FK", "T0Q7X"].map(str::to_owned).to_vec()
}

/// Every paper that can be made, by a name for it.
fn every_paper(language: Language) -> Vec<(String, PaperKind, Subject)> {
    let people = |blank| Subject::People {
        people: vec![somebody("Zoë d’Haene", language), somebody("Ömer Yıldız", language)],
        group: Some(GroupId(3)),
        blank,
    };
    let long = || {
        let mut file = somebody("Zoë d’Haene", language);
        let text = "Op een dag als alle andere liep ik langs het water en dacht nergens aan. ".repeat(9);
        let pages = vec![text.trim(); 220].join("\n\n");
        for (form, id) in
            [(FormKind::Intake, "complaints"), (FormKind::Mid, "how_it_goes"), (FormKind::Final, "brought")]
        {
            put(&mut file, form, id, json!(pages));
        }
        put(&mut file, FormKind::Declaration, "joints", json!({ "yes": true, "note": text.repeat(20) }));
        file
    };
    let mut papers = Vec::new();
    for kind in PaperKind::ALL.iter().copied() {
        let name = kind.as_str();
        let mut add = |edition: &str, subject| papers.push((format!("{name}-{edition}"), kind, subject));
        if kind.per_person() {
            add("full", one(somebody("Zoë d’Haene", language)));
            add("empty", one(nobody("Łukasz")));
            add("long", one(long()));
            add("group", people(false));
            let mut stopped = somebody("Łukasz Nowak", language);
            stopped.episode.status = EpisodeStatus::Cancelled;
            stopped.episode.ended = Some(day("2026-10-20"));
            stopped.episode.stop_reason = "Verhuisd; loopt daar verder met een buurtgroep.".into();
            for id in ["brought", "moment", "others_noticed", "not_brought", "course", "advice", "onward"] {
                put(&mut stopped, FormKind::Final, id, Value::Null);
            }
            add("stopped", one(stopped));
        }
        if kind == PaperKind::Handout {
            let sheets = |ids: &[&str]| ids.iter().map(|id| handout(id, language)).collect();
            add("one", Subject::Handouts { sheets: sheets(&["breathing"]), group: Some(GroupId(3)) });
            add("group", Subject::Handouts { sheets: sheets(&["easy-pace", "injuries"]), group: Some(GroupId(3)) });
            let mut unwritten = handout("posture", language);
            (unwritten.text.handout, unwritten.session) = (String::new(), None);
            add("unwritten", Subject::Handouts { sheets: vec![unwritten], group: None });
            continue;
        }
        if kind.has_blank() {
            add("blank", Subject::Blank);
        }
        if kind.has_blank() && kind.per_person() {
            add("known", Subject::People { people: vec![somebody("Zoë d’Haene", language)], group: None, blank: true });
        }
        if kind == PaperKind::Season {
            add("full", Subject::Season(season(language)));
            let mut several = season(language);
            several.groups[0].sessions[1].cancelled = Some("onweer".into());
            several.groups = vec![several.groups[0].clone(); 4];
            add("several", Subject::Season(several));
        } else if kind.per_group() {
            add("full", Subject::Group { file: group(language), blank: false });
            add("known", Subject::Group { file: group(language), blank: true });
        }
        if kind.per_session() {
            add("full", Subject::Session(Box::new(session(language))));
        }
        if kind == PaperKind::RecoverySheet {
            add("full", Subject::Recovery(code()));
        }
    }
    papers
}

/// With `DUURLOOP_SAMPLES` every paper is kept for a human eye.
#[test]
fn every_paper_is_made_in_both_languages_with_every_word_found() {
    for language in [Language::Nl, Language::En] {
        for (name, kind, subject) in every_paper(language) {
            let setting = setting(language);
            let document = compose(kind, &subject, &setting).unwrap();
            let said = text(&document);
            for key in ["paper-", "form-", "words-", "programme-", "library-", "capture-", "calendar-"] {
                assert!(!said.contains(key), "{name}: a key instead of a word in {said}");
            }
            let rendered = render_with(&document, setting.words).unwrap();
            assert_eq!(rendered.replaced_glyphs, 0, "{name}");
            if let Some(folder) = std::env::var_os("DUURLOOP_SAMPLES") {
                let path = std::path::Path::new(&folder).join(format!("{}-{name}.pdf", language.as_str()));
                std::fs::write(path, rendered.bytes).unwrap();
            }
        }
    }
}

#[test]
fn a_file_name_has_a_number_and_never_a_name() {
    for (name, kind, subject) in every_paper(Language::Nl) {
        let file = file_name(kind, &subject, &setting(Language::Nl));
        assert!(!file.contains("Haene") && !file.contains(' '), "{name}: {file}");
    }
    let name = |kind, subject: &Subject, language| file_name(kind, subject, &setting(language));
    let person = one(nobody("Zoë d’Haene"));
    let list = Subject::Group { file: group(Language::Nl), blank: false };
    assert_eq!(name(PaperKind::IntakeReport, &person, Language::Nl), "2026-11-24_intakeverslag_dossier-0042.pdf");
    assert_eq!(name(PaperKind::IntakeReport, &person, Language::En), "2026-11-24_intake-report_file-0042.pdf");
    assert_eq!(name(PaperKind::AttendanceList, &list, Language::Nl), "2026-11-24_presentielijst_groep-0003.pdf");
    let sheet = Subject::Session(Box::new(session(Language::Nl)));
    assert_eq!(name(PaperKind::LessonSheet, &sheet, Language::Nl), "2026-11-24_lesblad_groep-0003-les-3.pdf");
    assert_eq!(name(PaperKind::IntakeForm, &Subject::Blank, Language::Nl), "intakeformulier_blanco.pdf");
    assert_eq!(name(PaperKind::RecoverySheet, &Subject::Recovery(code()), Language::Nl), "2026-11-24_noodblad.pdf");
}
