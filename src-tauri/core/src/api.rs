//! The contract: every call the screen can make is one row of one table.
//!
//! A row names the call, what it takes and what it gives. `anytime` calls work while the practice is locked; `open`
//! calls need it open. From the table come [`call`], the terminal tool's list and the TypeScript interface `Commands`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use ts_rs::{Config, TS, TypeVisitor};

use crate::agenda::TodayPage;
use crate::app::{
    App, BackupHealth, BackupLine, PasswordStrength, RecoveryGroups, Saved, SettingsPage, SignedUp, Status,
};
use crate::attendance::{AttendanceDetails, SessionPage, SharedText};
use crate::basics::{
    ConcernId, Date, DaysOffId, EpisodeId, GoalId, GroupId, Language, MembershipId, NO_SUCH_DATE, NO_SUCH_TIME,
    OwnRunId, ParticipantId, ProgrammeId, SeriesChangeId, SessionId, TalkKind, TimeOfDay, VisitId,
};
use crate::calendar::slots::TalkHours;
use crate::calendar::{CalendarFile, CalendarPage, PlannedTalks, TalkMoment, TalkSlots};
use crate::concern::{Concern, ConcernKind};
use crate::days_off::{DaysOffDetails, DaysOffPage, PublicHoliday};
use crate::declaration::{ClearanceStep, Declaration};
use crate::episode::{ParticipantPage, TalkPage};
use crate::error::{Error, Failure, Fault, FaultCode, Result};
use crate::form::FormKind;
use crate::group::{GroupDetails, GroupPage, GroupsPage, NewGroup};
use crate::own_run::OwnRunDetails;
use crate::paper::{Paper, PaperKind, PaperRequest, PapersPage};
use crate::participant::ParticipantLine;
use crate::practice::Preferences;
use crate::programme::{Block, ProgrammePage, ProgrammesPage, TopicPage, TopicsPage};
use crate::schedule::{AddedSchedule, ScheduleCheck, SchedulePage, SchedulesPage};
use crate::series::{PlannedSeries, SeriesPreview, SessionMove};
use crate::vault::Passphrase;
use crate::visit::{VisitKind, VisitOffer};

/// Some fields of a record, by name: only those are changed.
pub type Changes = Map<String, Value>;

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $state:ident $name:ident {
        $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)?
    } -> $result:ty;)*) => {
        mod args {
            use super::*;
            $(
                #[allow(non_camel_case_types, reason = "named after the command")]
                #[derive(Deserialize, TS)]
                #[serde(deny_unknown_fields)]
                #[ts(optional_fields = nullable)]
                pub(super) struct $name { $($(#[$meta])* pub(super) $field: $type,)* }
            )*
        }

        fn dispatch(app: &mut App, name: &str, given: Value) -> Result<Value> {
            match name {
                $(stringify!($name) => {
                    #[allow(unused_variables, reason = "a command may take nothing")]
                    let args: args::$name = parse(given)?;
                    let result: $result = commands!(@$state app).$name($(args.$field),*)?;
                    Ok(serde_json::to_value(result)?)
                })*
                _ => Err(Error::UnknownCommand),
            }
        }

        /// The names of all calls, as they stand in the table.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// The TypeScript side of the table: the interface and every type it mentions.
        pub fn typescript() -> String {
            let config = Config::new().with_large_int("number");
            let mut types = Types { config: &config, found: BTreeMap::new() };
            let mut lines = String::new();
            $(
                types.visit_all::<args::$name>();
                types.visit_one::<$result>();
                $(lines.push_str(&format!("  /**{} */\n", $doc));)*
                lines.push_str(&format!(
                    "  {}: {{ args: {}; result: {} }};\n",
                    stringify!($name),
                    args::$name::inline(&config).replace("Record<symbol, never>", "{}"),
                    <$result>::name(&config),
                ));
            )*
            types.visit_one::<Failure>();
            types.visit_one::<PaperRequest>();
            types.visit_one::<crate::participant::ParticipantDetails>();
            types.visit_one::<crate::practice::PracticeDetails>();
            types.file(&lines)
        }
    };
    (@anytime $app:ident) => { $app };
    (@open $app:ident) => { $app.open()? };
}

commands! {
    /// Whether there is a practice, whether it is open, and where everything lies.
    anytime status {} -> Status;
    anytime set_preferences { preferences: Preferences } -> Preferences;
    anytime password_strength { #[ts(type = "string")] password: Passphrase } -> PasswordStrength;
    /// Makes the practice and gives the recovery code.
    anytime create_practice { name: String, therapist: String, #[ts(type = "string")] password: Passphrase } -> RecoveryGroups;
    anytime unlock { #[ts(type = "string")] password: Passphrase } -> Status;
    anytime unlock_with_recovery { code: String, #[ts(type = "string")] new_password: Passphrase } -> Status;
    /// Takes a backup, with its password or the recovery code and a new password. A practice that is there makes way
    /// only when told to.
    anytime open_backup { file: String, #[ts(as = "Option<String>")] password: Option<Passphrase>, code: Option<String>, #[ts(as = "Option<String>")] new_password: Option<Passphrase>, replace: Option<bool> } -> Status;
    /// The backups in the backup folder, newest first.
    anytime backups {} -> Vec<BackupLine>;
    /// As `open_backup`, for a backup of the backup folder, in the place of the practice.
    anytime restore_backup { file_name: String, #[ts(as = "Option<String>")] password: Option<Passphrase>, code: Option<String>, #[ts(as = "Option<String>")] new_password: Option<Passphrase> } -> Status;
    /// Opens an invented practice to look around in; it goes when it is closed.
    anytime open_example {} -> Status;
    anytime lock {} -> Status;
    /// Backs up and closes.
    anytime quit {} -> Status;

    open change_password { #[ts(type = "string")] old: Passphrase, #[ts(type = "string")] new: Passphrase } -> Saved;
    /// Shows the recovery code again to whoever knows the password.
    open recovery_code { #[ts(type = "string")] password: Passphrase } -> RecoveryGroups;
    /// Was this group of the code (1-8) written down right?
    open check_recovery_group { number: u8, text: String } -> bool;
    open back_up {} -> BackupLine;
    /// Keeps what is typed for an act that is not done yet; `null` takes it away.
    open keep_draft { key: String, #[ts(type = "object | null")] value: Option<Value> } -> Saved;
    /// Backs up when it is time to, and tells how the backups stand.
    open keep_safe {} -> BackupHealth;
    open settings {} -> SettingsPage;
    /// Every programme that groups can follow, the built-in one first.
    open programmes {} -> ProgrammesPage;
    /// One programme; the built-in one when none is named.
    open programme { programme: Option<ProgrammeId> } -> ProgrammePage;
    open copy_programme { programme: Option<ProgrammeId> } -> ProgrammeId;
    /// Changes an own programme; groups that were planned with it stay as they are.
    open change_programme { programme: ProgrammeId, #[ts(type = "Partial<Omit<Template, 'id'>>")] changes: Changes } -> Saved;
    open hide_programme { programme: ProgrammeId, hidden: bool } -> Saved;
    open topics {} -> TopicsPage;
    open topic { topic: String } -> TopicPage;
    /// Adds an own topic and gives its id.
    open add_topic { title: String } -> String;
    open change_topic { topic: String, #[ts(type = "Partial<TopicText>")] changes: Changes } -> Saved;
    open hide_topic { topic: String, hidden: bool } -> Saved;
    open change_practice { #[ts(type = "Partial<PracticeDetails>")] changes: Changes } -> Saved;
    /// A PNG or JPEG, in base64.
    open set_logo { picture: String } -> Saved;
    open remove_logo {} -> Saved;

    open today {} -> TodayPage;
    /// Puts a line of what is due off to a later day.
    open put_off { key: String, until: Date, reason: String } -> Saved;
    open call_back { key: String } -> Saved;
    /// The call some weeks after the final talk; without a date, that it was not made after all.
    open record_follow_up { episode: EpisodeId, date: Option<Date>, line: String } -> Saved;
    /// Sessions, talks and days off of a span of days.
    open calendar { from: Date, until: Date } -> CalendarPage;
    /// The calendar of one group, or everything from a day on (today when not said), as a file; initials unless `names`.
    open calendar_file { group: Option<GroupId>, from: Option<Date>, names: Option<bool>, language: Option<Language> } -> CalendarFile;
    /// When the talks of a group can be held, and what is planned.
    open talk_slots { group: GroupId, kind: TalkKind } -> TalkSlots;
    /// Plans several talks in one act; the answer holds how they stood before, which takes it back.
    open plan_talks { kind: TalkKind, talks: Vec<TalkMoment> } -> PlannedTalks;
    open set_talk_hours { hours: TalkHours } -> Saved;
    open groups { year: Option<i32> } -> GroupsPage;
    /// The days a group would come together, days off skipped, with the moves made so far.
    open preview_sessions {
        programme: Option<ProgrammeId>, weekday: u8, first_date: Date, starts_at: Option<TimeOfDay>,
        ends_at: Option<TimeOfDay>, moves: Option<Vec<SessionMove>>,
    } -> PlannedSeries;
    /// Makes a group and signs up the named people; whoever does not fit goes to the waiting list.
    open add_group {
        details: GroupDetails, names: Vec<String>, programme: Option<ProgrammeId>, moves: Option<Vec<SessionMove>>,
    } -> NewGroup;
    open group { group: GroupId } -> GroupPage;
    open change_group { group: GroupId, #[ts(type = "Partial<GroupDetails>")] changes: Changes } -> Saved;
    /// What another day of the week, time or beginning would move.
    open preview_change_group { group: GroupId, #[ts(type = "Partial<GroupDetails>")] changes: Changes } -> SeriesPreview;
    open preview_move { session: SessionId, date: Date, starts_at: Option<TimeOfDay>, following: bool } -> SeriesPreview;
    /// Moves a session, by itself or with those after it that nothing was noted of.
    open move_session { session: SessionId, date: Date, starts_at: Option<TimeOfDay>, following: bool } -> Saved;
    open preview_cancel { session: SessionId, shift: bool } -> SeriesPreview;
    /// A session does not go on: it lapses, or with `shift` it and those after it go one place on.
    open cancel_session { session: SessionId, reason: String, shift: bool } -> Saved;
    open preview_extra { group: GroupId, date: Option<Date> } -> SeriesPreview;
    /// One session more, after the last; on its own day and topic when these are not said.
    open add_session { group: GroupId, date: Option<Date>, topic: Option<String> } -> Saved;
    /// Gives one session another topic.
    open choose_topic { session: SessionId, topic: String } -> Saved;
    /// Two sessions of one group change topics.
    open swap_topics { session: SessionId, with: SessionId } -> Saved;
    /// Takes back the last change of a series.
    open undo_series_change { change: SeriesChangeId } -> Saved;

    open days_off {} -> DaysOffPage;
    open work_on_holiday { holiday: PublicHoliday, worked: bool } -> Saved;
    open add_days_off { details: DaysOffDetails } -> DaysOffId;
    open change_days_off { days_off: DaysOffId, #[ts(type = "Partial<DaysOffDetails>")] changes: Changes } -> Saved;
    open remove_days_off { days_off: DaysOffId } -> Saved;

    /// Signs up a new person, for a group or for the waiting list.
    open sign_up { name: String, group: Option<GroupId>, wishes: Option<String>, date: Option<Date> } -> SignedUp;
    /// Puts someone from the waiting list, or from another group, in this group from a day on; today when not said.
    open join_group { episode: EpisodeId, group: GroupId, date: Option<Date> } -> Saved;
    /// Takes someone out of the group from a day on; today when not said.
    open move_to_waiting_list { episode: EpisodeId, wishes: Option<String>, date: Option<Date> } -> Saved;
    open change_wishes { episode: EpisodeId, wishes: String } -> Saved;
    /// Other days in a group: the first, and the last for someone who left it.
    open change_membership { membership: MembershipId, joined: Date, left_on: Option<Date> } -> Saved;

    /// People whose name has this in it; without a text, whoever is in a programme or waits for one.
    open participants { search: Option<String> } -> Vec<ParticipantLine>;
    open participant { participant: ParticipantId, episode: Option<EpisodeId> } -> ParticipantPage;
    open change_participant { participant: ParticipantId, #[ts(type = "Partial<ParticipantDetails>")] changes: Changes } -> Saved;
    /// A second way through a programme for someone who is known.
    open start_episode { participant: ParticipantId, group: Option<GroupId> } -> SignedUp;
    open finish_episode { episode: EpisodeId, date: Date } -> Saved;
    open stop_episode { episode: EpisodeId, date: Date, reason: String } -> Saved;
    open reopen_episode { episode: EpisodeId } -> Saved;

    open talk { episode: EpisodeId, kind: TalkKind } -> TalkPage;
    open plan_talk { episode: EpisodeId, kind: TalkKind, date: Option<Date>, time: Option<TimeOfDay> } -> Saved;
    open hold_talk { episode: EpisodeId, kind: TalkKind, date: Date, held: bool } -> Saved;
    /// Stores one answer; `null` takes it away.
    open answer { episode: EpisodeId, form: FormKind, question: String, #[ts(type = "AnswerValue")] value: Value } -> Saved;
    open add_goal { episode: EpisodeId, at: TalkKind, wording: String } -> GoalId;
    /// Words a goal anew; the wording of an earlier talk is kept.
    open word_goal { goal: GoalId, at: TalkKind, wording: String } -> Saved;
    open rate_goal { goal: GoalId, at: TalkKind, value: Option<u8> } -> Saved;
    /// Lets a goal go at a talk, or takes it up again with `null`.
    open drop_goal { goal: GoalId, at: Option<TalkKind> } -> Saved;
    /// Gives someone a step from a day on; today when not said.
    open choose_step { episode: EpisodeId, schedule: String, step: u8, reason: String, date: Option<Date> } -> Saved;
    /// Changes one step of someone's own copy from a day on; today when not said.
    open change_own_step { episode: EpisodeId, schedule: String, step: u8, blocks: Vec<Block>, reason: String, date: Option<Date> } -> Saved;
    /// A run between sessions, from the paper logbook.
    open add_own_run { episode: EpisodeId, run: OwnRunDetails } -> OwnRunId;
    open change_own_run { run: OwnRunId, #[ts(type = "Partial<OwnRunDetails>")] changes: Changes } -> Saved;
    /// Takes a run away, or puts it back.
    open remove_own_run { run: OwnRunId, removed: bool } -> Saved;
    open record_clearance { episode: EpisodeId, step: ClearanceStep } -> Declaration;

    open session { session: SessionId } -> SessionPage;
    open record_attendance { session: SessionId, episode: EpisodeId, details: AttendanceDetails } -> Saved;
    /// One text for the whole group; everyone who was there gets an own copy, unless it names someone.
    open write_session { session: SessionId, text: String } -> SharedText;
    /// Puts initials in the place of the names that are to be decided upon.
    open use_initials { session: SessionId } -> SharedText;
    /// Says that the names in the text may stay, or takes that back.
    open keep_names { session: SessionId, keep: bool } -> SharedText;
    /// Notes the weather or an incident; what is not given stays.
    open note_session { session: SessionId, weather: Option<String>, incident: Option<String> } -> Saved;
    /// Who could come along to a session: to catch one up, or as a guest.
    open visit_offer { session: SessionId } -> VisitOffer;
    /// Someone comes along once: someone with a file, or a guest by name.
    open add_visit {
        session: SessionId, episode: Option<EpisodeId>, name: Option<String>, kind: VisitKind,
        instead_of: Option<SessionId>,
    } -> VisitId;
    /// The line about a guest without a file.
    open write_visit { visit: VisitId, line: String } -> Saved;
    /// Takes a visit back, with what was recorded of it.
    open remove_visit { visit: VisitId } -> Saved;
    /// Says that a session is written up, or that it is not after all.
    open finish_session { session: SessionId, written: bool } -> Saved;

    /// Flags an injury or a worry, at a session or beside one.
    open flag_concern { episode: EpisodeId, session: Option<SessionId>, kind: ConcernKind, line: String } -> Concern;
    open word_concern { concern: ConcernId, kind: ConcernKind, line: String } -> Saved;
    /// Closes it with a line, today when no day is given.
    open close_concern { concern: ConcernId, line: String, date: Option<Date> } -> Saved;
    open reopen_concern { concern: ConcernId } -> Saved;
    /// Takes back a flag that was raised by mistake.
    open drop_concern { concern: ConcernId } -> Saved;

    /// The library of schedules: built in and own.
    open schedules {} -> SchedulesPage;
    open schedule { schedule: String } -> SchedulePage;
    /// Begins an own schedule, empty or as a copy of another.
    open add_schedule { copy_of: Option<String> } -> AddedSchedule;
    /// Stores a schedule as it was typed and says which steps do not add up yet.
    open change_schedule { schedule: String, #[ts(type = "Partial<ScheduleDetails>")] changes: Changes } -> ScheduleCheck;
    /// No longer offers a schedule, or offers it again.
    open hide_schedule { schedule: String, hidden: bool } -> Saved;

    open papers {} -> PapersPage;
    open paper {
        kind: PaperKind, participant: Option<ParticipantId>, episode: Option<EpisodeId>, group: Option<GroupId>,
        session: Option<SessionId>, topic: Option<String>, blank: Option<bool>, language: Option<Language>,
    } -> Paper;
    /// Notes that a paper was saved or printed.
    open paper_made {
        kind: PaperKind, participant: Option<ParticipantId>, episode: Option<EpisodeId>, group: Option<GroupId>,
        session: Option<SessionId>, topic: Option<String>, blank: Option<bool>, language: Option<Language>,
    } -> Saved;
}

/// Makes one call. What goes wrong comes back as a code without anyone's data.
pub fn call(app: &mut App, name: &str, args: Value) -> Result<Value, Failure> {
    dispatch(app, name, args).map_err(Failure::from)
}

fn parse<T: DeserializeOwned>(given: Value) -> Result<T> {
    let given = if given.is_null() { Value::Object(Map::new()) } else { given };
    serde_path_to_error::deserialize(given).map_err(unreadable)
}

/// A date that does not exist is a fault of its field; anything else is a call made wrongly.
pub(crate) fn unreadable(error: serde_path_to_error::Error<serde_json::Error>) -> Error {
    let field = error.path().iter().next_back().map(ToString::to_string).unwrap_or_default();
    let message = error.inner().to_string();
    if message.starts_with(NO_SUCH_DATE) || message.starts_with(NO_SUCH_TIME) {
        return Error::Invalid(vec![Fault::new(&field, FaultCode::NoSuchDate)]);
    }
    Error::BadArguments(error.into_inner())
}

struct Types<'a> {
    config: &'a Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.visit_one::<T>();
    }
}

impl Types<'_> {
    fn visit_one<T: TS + 'static + ?Sized>(&mut self) {
        // Only types of our own have a place to go; a list or a number is named where it stands.
        if T::output_path().is_some() {
            if self.found.contains_key(&T::ident(self.config)) {
                return;
            }
            self.found.insert(T::ident(self.config), T::decl(self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    fn visit_all<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_dependencies(self);
    }

    fn file(&self, commands: &str) -> String {
        let mut file = String::from(
            "// Made from the table in src-tauri/core/src/api.rs by `cargo xtask bindings`; edits are lost.\n\n\
             export type YesNo = { yes: boolean | null; note: string };\n\
             export type AnswerValue = string | number | string[] | YesNo | null;\n",
        );
        for declaration in self.found.values() {
            file.push_str("export ");
            file.push_str(declaration);
            file.push('\n');
        }
        file.push_str("\nexport interface Commands {\n");
        file.push_str(commands);
        file.push_str("}\n");
        file
    }
}
