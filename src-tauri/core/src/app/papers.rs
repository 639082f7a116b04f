//! Making papers, and remembering which were made.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::Transaction;

use super::{Practice, Saved};
use crate::basics::{EpisodeId, GroupId, Language, ParticipantId, SessionId};
use crate::declaration::{self, Declaration};
use crate::error::{Error, Result};
use crate::paper::dossier::{GroupFile, PersonFile, SeasonFile, SessionFile};
use crate::paper::{self, Paper, PaperKind, PaperLine, PaperRequest, PapersPage, Setting, Subject};
use crate::words::Words;
use crate::{attendance, episode, form, goal, group, participant, practice, programme, schedule, visit};

/// The papers that were made last, as many as anyone looks back.
const MADE: u32 = 50;
/// Groups that ended this many days ago are still offered on the screen of papers.
const RECENT_DAYS: i64 = 120;

impl Practice {
    pub fn papers(&mut self) -> Result<PapersPage> {
        let today = self.clock.today();
        self.read(|tx| {
            Ok(PapersPage {
                kinds: PaperKind::ALL
                    .iter()
                    .map(|kind| PaperLine {
                        kind: *kind,
                        per_person: kind.per_person(),
                        per_group: kind.per_group(),
                        per_practice: kind.per_practice(),
                        per_session: kind.per_session(),
                        has_blank: kind.has_blank(),
                    })
                    .collect(),
                groups: paper::store::groups(tx, today.plus_days(-RECENT_DAYS))?,
                made: paper::store::made(tx, MADE)?,
            })
        })
    }

    /// Makes a paper as a file in memory; nothing is written anywhere.
    #[expect(clippy::too_many_arguments, reason = "they are the fields of the request")]
    pub fn paper(
        &mut self,
        kind: PaperKind,
        participant: Option<ParticipantId>,
        episode: Option<EpisodeId>,
        group: Option<GroupId>,
        session: Option<SessionId>,
        topic: Option<String>,
        blank: Option<bool>,
        language: Option<Language>,
    ) -> Result<Paper> {
        let blank = blank.unwrap_or(false);
        let request = PaperRequest { kind, participant, episode, group, session, topic, blank, language };
        let now = self.clock.now();
        let today = self.clock.today();
        let words = language.map_or(self.words, Words::of);
        let recovery = match (&self.vault, kind) {
            // Whoever has the sheet has everything: it is made for whoever was shown the code.
            (Some(vault), PaperKind::RecoverySheet) if self.code_shown => super::RecoveryGroups::of(vault).groups,
            _ => Vec::new(),
        };
        let (setting, subject) = self.read(|tx| {
            let setting = Setting {
                practice: practice::store::details(tx)?,
                logo: practice::store::logo(tx)?.map(|png| paper::Logo::read(&png)).transpose()?,
                now,
                today,
                words,
                topic_title: Box::new(programme::store::titles(tx, words.language())?),
            };
            let subject = subject(tx, &request, recovery, &setting)?;
            Ok((setting, subject))
        })?;
        let document = paper::compose(kind, &subject, &setting)?;
        let rendered = paper::render_with(&document, words)?;
        Ok(Paper {
            file_name: paper::file_name(kind, &subject, &setting),
            pages: rendered.pages as u32,
            replaced: rendered.replaced_glyphs as u32,
            pdf: STANDARD.encode(rendered.bytes),
        })
    }

    #[expect(clippy::too_many_arguments, reason = "they are the fields of the request")]
    pub fn paper_made(
        &mut self,
        kind: PaperKind,
        participant: Option<ParticipantId>,
        episode: Option<EpisodeId>,
        group: Option<GroupId>,
        session: Option<SessionId>,
        topic: Option<String>,
        blank: Option<bool>,
        language: Option<Language>,
    ) -> Result<Saved> {
        let blank = blank.unwrap_or(false);
        let request = PaperRequest { kind, participant, episode, group, session, topic, blank, language };
        self.save(|tx, now| {
            let episode = one_episode(tx, &request)?;
            let group = match session {
                Some(session) => Some(attendance::store::session(tx, session)?.group),
                None => group,
            };
            paper::store::insert(tx, kind, blank, episode, group, now)
        })
    }
}

/// Whom a paper is about, with all that may stand on it.
fn subject(tx: &Transaction<'_>, request: &PaperRequest, recovery: Vec<String>, setting: &Setting) -> Result<Subject> {
    let (words, today) = (setting.words, setting.today);
    let blank = request.blank;
    let kind = request.kind;
    if blank && !kind.has_blank() {
        return Err(Error::NoSuchPaper);
    }
    if kind == PaperKind::RecoverySheet {
        return if recovery.is_empty() { Err(Error::NoSuchPaper) } else { Ok(Subject::Recovery(recovery)) };
    }
    if kind == PaperKind::Season {
        return Ok(Subject::Season(season_file(tx, request.group, words, today)?));
    }
    if kind.per_session() {
        let session = request.session.ok_or(Error::NoSuchPaper)?;
        return Ok(Subject::Session(Box::new(session_file(tx, session, setting)?)));
    }
    if kind == PaperKind::Handout {
        return super::handout::subject(tx, request, words);
    }
    if kind.per_group() {
        return match (request.group, blank) {
            (Some(group), _) => Ok(Subject::Group { file: group_file(tx, group, words, today)?, blank }),
            (None, true) => Ok(Subject::Blank),
            (None, false) => Err(Error::NoSuchPaper),
        };
    }
    let (episodes, group) = match (request.group, one_episode(tx, request)?) {
        (_, Some(episode)) => (vec![episode], None),
        (Some(group), None) => (episode::store::of_group(tx, group)?, Some(group)),
        (None, None) if blank => return Ok(Subject::Blank),
        (None, None) => return Err(Error::NoSuchPaper),
    };
    let people = episodes.into_iter().map(|episode| person_file(tx, episode, words, today)).collect::<Result<_>>()?;
    Ok(Subject::People { people, group, blank })
}

/// The way through a programme that is asked for by itself, or as the person's latest.
fn one_episode(tx: &Transaction<'_>, request: &PaperRequest) -> Result<Option<EpisodeId>> {
    match (request.episode, request.participant) {
        (Some(episode), _) => Ok(Some(episode)),
        (None, Some(participant)) => {
            participant::store::find(tx, participant)?;
            let latest = episode::store::of_participant(tx, participant)?.first().map(|episode| episode.id);
            latest.map(Some).ok_or(Error::NoSuchPaper)
        }
        (None, None) => Ok(None),
    }
}

fn person_file(tx: &Transaction<'_>, id: EpisodeId, words: Words, today: crate::basics::Date) -> Result<PersonFile> {
    let episode = episode::store::find(tx, id)?;
    let title = programme::store::titles(tx, words.language())?;
    let (group, programme) = episode::store::group_of(tx, episode.group)?;
    Ok(PersonFile {
        participant: participant::store::find(tx, episode.participant)?,
        group,
        programme,
        answers: form::store::answers(tx, id)?,
        goals: goal::store::of(tx, id)?,
        talks: episode::store::talks(tx, id)?,
        schedule: episode::store::schedule_history(tx, id)?,
        copies: schedule::store::copies(tx, &[id])?,
        declaration: Declaration::of(id, declaration::store::steps(tx, id)?, today),
        sessions: episode::store::sessions(tx, &episode, &title)?,
        episode,
    })
}

fn session_file(tx: &Transaction<'_>, id: SessionId, setting: &Setting) -> Result<SessionFile> {
    let page = super::session::page(tx, id, setting.words, setting.now)?;
    let people =
        page.entries.iter().map(|entry| participant::store::find(tx, entry.participant)).collect::<Result<_>>()?;
    Ok(SessionFile { page, people })
}

fn group_file(tx: &Transaction<'_>, id: GroupId, words: Words, today: crate::basics::Date) -> Result<GroupFile> {
    let (group, _) = group::store::find(tx, id)?;
    let title = programme::store::titles(tx, words.language())?;
    let sessions = group::store::sessions(tx, id, &title)?;
    let members = group::store::members(tx, id, today)?;
    let people =
        members.iter().map(|member| participant::store::find(tx, member.participant)).collect::<Result<_>>()?;
    let visitors = visit::store::visitors(tx, id)?;
    Ok(GroupFile { id, details: group.details, sessions, members, people, visitors })
}

fn season_file(
    tx: &Transaction<'_>,
    one: Option<GroupId>,
    words: Words,
    today: crate::basics::Date,
) -> Result<SeasonFile> {
    let title = programme::store::titles(tx, words.language())?;
    let groups = paper::store::season(tx, one, today, &title)?;
    if one.is_some() && groups.is_empty() {
        return Err(Error::NotFound);
    }
    let days = || groups.iter().flat_map(|group| group.sessions.iter().map(|session| session.date));
    let days_off = match (days().min(), days().max()) {
        (Some(first), Some(last)) => super::calendar::named_days_off(tx, first, last, words)?,
        _ => Vec::new(),
    };
    Ok(SeasonFile { one, groups, days_off })
}
