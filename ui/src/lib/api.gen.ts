// Made from the table in src-tauri/core/src/api.rs by `cargo xtask bindings`; edits are lost.

export type YesNo = { yes: boolean | null; note: string };
export type AnswerValue = string | number | string[] | YesNo | null;
export type AddedSchedule = { schedule: string, };
export type AdviceCard = { direction: Direction, 
/**
 * The suggestion in one sentence.
 */
title: string, reasons: Array<string>, 
/**
 * What to ask, because the record does not say it.
 */
questions: Array<string>, };
export type Appointment = { "kind": "session", session: SessionId, group: GroupId, group_name: string, place: string, number: number, topic_title: string, date: Date, time: TimeOfDay, until: TimeOfDay, people: number, written: boolean, 
/**
 * The reason why it was called off; none while it is held.
 */
cancelled: string | null, } | { "kind": "talk", episode: EpisodeId, talk: TalkKind, name: string, date: Date, time: TimeOfDay | null, until: TimeOfDay | null, held: boolean, };
export type AskedQuestion = { id: string, kind: QuestionKind, by: FilledBy, label: string, help: string | null, explain: boolean, options: Array<Choice>, min: number | null, max: number | null, unit: string | null, 
/**
 * `null` when not answered. A text is a string, a yes or no `{ yes, note }`, several choices a list.
 */
value: AnswerValue, changed: Timestamp | null, 
/**
 * What the same figure was at the talks before.
 */
earlier: Array<EarlierFigure>, };
export type AttendanceDetails = { status: AttendanceStatus, 
/**
 * 0-10.
 */
mood_before: number | null, 
/**
 * 0-10.
 */
mood_after: number | null, 
/**
 * 0-10.
 */
effort: number | null, 
/**
 * The step that was run, of the person's own schedule.
 */
step: number | null, line: string, 
/**
 * Why someone ran who was not cleared to.
 */
uncleared_reason: string, };
export type AttendanceStatus = "present" | "present_adapted" | "present_not_run" | "excused" | "no_show" | "made_up";
export type BackupHealth = { last: Timestamp | null, state: BackupState, };
export type BackupLine = { file_name: string, made: Timestamp, kilobytes: number, people: number, sessions: number, };
export type BackupState = "good" | "late" | "missing";
export type Block = { times: number, parts: Array<Part>, };
export type CalendarFile = { 
/**
 * Without anyone's name.
 */
file_name: string, text: string, appointments: number, };
export type CalendarGroup = { group: GroupId, name: string, };
export type CalendarPage = { from: Date, until: Date, today: Date, 
/**
 * By day and time, also what was called off.
 */
appointments: Array<Appointment>, days_off: Array<NamedDays>, clashes: Array<Together>, 
/**
 * Groups that are planned or run: whose calendar file can be made.
 */
groups: Array<CalendarGroup>, };
export type ChangedSession = { number: number, 
/**
 * None for a session that was not there, or not held.
 */
from: SessionTime | null, 
/**
 * None when it lapses.
 */
to: SessionTime | null, 
/**
 * None when it keeps its topic.
 */
topic: ChangedTopic | null, 
/**
 * The name of the day off it comes to fall on, if it does.
 */
off: string | null, };
export type ChangedStep = { date: Date, schedule_name: string, step: number, 
/**
 * In words.
 */
before: string, after: string, reason: string, };
export type ChangedTopic = { from: string, to: string, };
export type CheckedStep = { 
/**
 * Such as `10 × (1 min dribbelen, 2 min wandelen)`.
 */
text: string, seconds: number, fault: StepFault | null, };
export type Choice = { id: string, label: string, };
export type ChosenStep = { date: Date, reason: string, entered_later: Date | null, 
/**
 * None for a schedule that this program does not know.
 */
plan: StepPlan | null, };
export type Clash = { date: Date, time: TimeOfDay, 
/**
 * The other group, or the talk and with whom.
 */
what: string, };
export type Clearance = "not_handed_out" | "handed_out" | "received" | "cleared" | "cleared_with_conditions" | "waiting_for_doctor" | "not_cleared" | "expired";
export type ClearanceStep = { clearance: Clearance, 
/**
 * The day it was handed out, decided, or asked of the doctor.
 */
date: Date, 
/**
 * Who was asked, or who decided.
 */
doctor: Doctor | null, 
/**
 * What running is bound to, in words.
 */
conditions: string, note: string, };
export type Concern = { id: ConcernId, episode: EpisodeId, kind: ConcernKind, 
/**
 * What it is, in a line; empty while only the flag stands.
 */
line: string, opened: Date, 
/**
 * The session at which it came up, if it was at one.
 */
session: SessionId | null, closed: Date | null, closing_line: string, 
/**
 * The day it was recorded, if that is after the day it came up.
 */
entered_later: Date | null, };
export type ConcernId = number;
export type ConcernKind = "injury" | "worry";
export type Contact = { "kind": "talk", talk: TalkKind, held: number, people: number, } | { "kind": "session", id: SessionId, number: number, date: Date, starts_at: TimeOfDay, topic: string, topic_title: string, written: boolean, 
/**
 * Something was noted of it.
 */
noted: boolean, present: number, 
/**
 * It does not go on.
 */
cancelled: boolean, cancel_reason: string, 
/**
 * The name of the day off on which it is planned, if it is.
 */
off: string | null, };
export type Date = string;
export type DaysOff = { id: DaysOffId, details: DaysOffDetails, };
export type DaysOffDetails = { kind: DaysOffKind, 
/**
 * What a skipped day is called by; empty means just that the therapist is free.
 */
name: string, first: Date, 
/**
 * The last day that is off, the same as the first for a single one.
 */
last: Date, };
export type DaysOffId = number;
export type DaysOffKind = "school" | "own";
export type DaysOffPage = { holidays: Array<HolidayLine>, 
/**
 * By their first day; those that ended in an earlier year are left out.
 */
periods: Array<DaysOff>, 
/**
 * How many more there are than are shown.
 */
more: number, };
export type Declaration = { episode: EpisodeId, clearance: Clearance, since: Date | null, valid_until: Date | null, conditions: string, doctor: Doctor | null, 
/**
 * Oldest first.
 */
steps: Array<ClearanceStep>, };
export type Direction = "up" | "same" | "down" | "stop";
export type Doctor = "general_practitioner" | "occupational_physician" | "sports_physician" | "other";
export type Door = "new" | "locked" | "open";
export type Due = { "kind": "session", session: SessionId, group_name: string, number: number, date: Date, } | { "kind": "absent", episode: EpisodeId, participant: ParticipantId, name: string, session: SessionId, date: Date, } | { "kind": "clearance", episode: EpisodeId, participant: ParticipantId, name: string, clearance: Clearance, since: Date | null, } | { "kind": "doctor", episode: EpisodeId, participant: ParticipantId, name: string, doctor: Doctor | null, asked: Date, again: boolean, } | { "kind": "talk", episode: EpisodeId, talk: TalkKind, name: string, date: Date | null, group: GroupId, group_name: string, } | { "kind": "talks", group: GroupId, group_name: string, talk: TalkKind, people: number, } | { "kind": "ending", episode: EpisodeId, participant: ParticipantId, name: string, } | { "kind": "report", episode: EpisodeId, participant: ParticipantId, name: string, held: Date, } | { "kind": "follow_up", episode: EpisodeId, participant: ParticipantId, name: string, from: Date, late: boolean, };
export type DueLine = { key: string, due: Due, 
/**
 * Until when it is put off, and why; among what is due: that it was, and is back.
 */
put_off: PutOff | null, };
export type EarlierFigure = { at: TalkKind, value: number, };
export type EarlierWording = { at: TalkKind, date: Date, wording: string, };
export type EntryVisit = { id: VisitId, kind: VisitKind, 
/**
 * The group one belonged to on that day, if any.
 */
group_name: string | null, instead_of: OtherSession | null, };
export type Episode = { id: EpisodeId, participant: ParticipantId, group: GroupId | null, status: EpisodeStatus, signed_up: Date, ended: Date | null, stop_reason: string, 
/**
 * What someone on the waiting list hopes for: days, place.
 */
wishes: string, changed: Timestamp, };
export type EpisodeId = number;
export type EpisodePage = { episode: Episode, group_name: string | null, 
/**
 * The group's own copy of its programme; the built-in one without a group.
 */
programme: GroupProgramme, declaration: Declaration, goals: Array<Goal>, 
/**
 * Those of the programme in order, and any other that was planned or held.
 */
talks: Array<Talk>, schedule: StepPlan | null, 
/**
 * Oldest first.
 */
schedule_history: Array<ChosenStep>, running: Running, sessions: Array<SessionLine>, moods: MoodMeans | null, 
/**
 * Injuries and worries, oldest first.
 */
concerns: Array<Concern>, 
/**
 * The groups one belonged to, in order.
 */
memberships: Array<MembershipLine>, 
/**
 * Texts of sessions that were filed for this person, latest first.
 */
notes: Array<Note>, follow_up: FollowUp | null, };
export type EpisodeStatus = "planned" | "waitlist" | "active" | "finished" | "cancelled";
export type Failure = { code: string, args: { [key in string]: string }, faults: Array<Fault>, };
export type Fault = { field: string, code: FaultCode, };
export type FaultCode = "missing" | "too-long" | "no-such-date" | "date-in-future" | "not-later" | "end-before-start" | "out-of-range" | "not-a-choice" | "not-an-email" | "already-there" | "overlap" | "still-there" | "too-many-steps" | "unfinished" | "no-sessions" | "too-many-sessions" | "no-such-session" | "no-interval" | "period-too-long" | "no-free-day" | "before-previous" | "past-next" | "past-noted" | "series-full";
export type FilledBy = "person" | "therapist";
export type FollowUp = { date: Date, 
/**
 * How it goes, in a line; may be empty.
 */
line: string, };
export type FormBlock = "person" | "goals" | "schedule" | "clearance";
export type FormKind = "signup" | "intake" | "declaration" | "mid" | "final";
export type Goal = { id: GoalId, episode: EpisodeId, 
/**
 * As it is now.
 */
wording: string, 
/**
 * The talk at which it was set down.
 */
set_at: TalkKind, 
/**
 * How it was worded at earlier talks, oldest first.
 */
earlier: Array<EarlierWording>, 
/**
 * The talk at which it was let go, if it was.
 */
dropped_at: TalkKind | null, rating: Ratings, };
export type GoalId = number;
export type Group = { id: GroupId, details: GroupDetails, 
/**
 * The group's own copy of the programme it began with.
 */
programme: GroupProgramme, added: Timestamp, changed: Timestamp, };
export type GroupDetails = { name: string, place: string, 
/**
 * 1 is Monday, 7 is Sunday.
 */
weekday: number, starts_at: TimeOfDay, ends_at: TimeOfDay, 
/**
 * The first session is on the first such weekday on or after this date.
 */
first_date: Date, 
/**
 * Four to six.
 */
capacity: number, };
export type GroupId = number;
export type GroupLine = { id: GroupId, details: GroupDetails, phase: GroupPhase, last_date: Date, people: number, next_session: PlannedSession | null, };
export type GroupPage = { group: Group, phase: GroupPhase, 
/**
 * By name, also those who left.
 */
members: Array<Member>, 
/**
 * Whoever came along once, or will.
 */
visitors: Array<Visitor>, contacts: Array<Contact>, 
/**
 * What lies at the same time as a session to come.
 */
clashes: Array<Clash>, 
/**
 * What was changed in the series, latest first.
 */
changes: Array<SeriesChange>, 
/**
 * What a session can be given as its topic.
 */
topics: Array<TopicChoice>, 
/**
 * Fewer than four are signed up.
 */
too_few: boolean, full: boolean, 
/**
 * People on the waiting list who could join.
 */
waiting: Array<Waiting>, };
export type GroupPhase = "planned" | "running" | "finished";
export type GroupProgramme = { 
/**
 * Empty for the one that comes with the program.
 */
name: string, interval_days: number, intake: boolean, 
/**
 * The session after which the mid talk is held; none without one.
 */
mid_after: number | null, final: boolean, };
export type GroupsPage = { running: Array<GroupLine>, planned: Array<GroupLine>, 
/**
 * The groups that ended in `year`.
 */
finished: Array<GroupLine>, year: number, 
/**
 * From the last year in which a group ended back to the first.
 */
years: Array<number>, 
/**
 * How many people wait for a group.
 */
waiting: number, };
export type Guest = { id: VisitId, name: string, line: string, };
export type HolidayLine = { holiday: PublicHoliday, name: string, 
/**
 * Sessions are held on it all the same.
 */
worked: boolean, this_year: Date, next_year: Date, };
export type KeptDraft = { 
/**
 * Which act, in the screen's own words.
 */
key: string, value: object, };
export type Known = { episode: EpisodeId, name: string, group_name: string | null, };
export type Language = "nl" | "en";
export type MadePaper = { kind: PaperKind, made: Timestamp, blank: boolean, participant: ParticipantId | null, participant_name: string | null, group: GroupId | null, group_name: string | null, };
export type Member = { episode: EpisodeId, participant: ParticipantId, name: string, status: EpisodeStatus, clearance: Clearance, 
/**
 * The talks of the group's programme in order, and any other that was planned or held.
 */
talks: Array<Talk>, 
/**
 * At each session, in order.
 */
attendance: Array<Presence>, membership: MembershipId, joined: Date, 
/**
 * The last day in this group; none while it goes on.
 */
left_on: Date | null, 
/**
 * Left, or stopped: no longer one of the group.
 */
gone: boolean, 
/**
 * The group someone moved to.
 */
moved_to: GroupId | null, moved_to_name: string | null, };
export type MembershipId = number;
export type MembershipLine = { id: MembershipId, group: GroupId, group_name: string, joined: Date, 
/**
 * The last day; none while it goes on.
 */
left_on: Date | null, };
export type Missed = { episode: EpisodeId, name: string, session: SessionId, group: GroupId, group_name: string, number: number, date: Date, topic_title: string, same_topic: boolean, };
export type MoodMeans = { before: number, after: number, sessions: number, };
export type NameInText = { name: string, initials: string, };
export type NamedDays = { first: Date, last: Date, name: string, };
export type NewGroup = { group: GroupId, 
/**
 * How many names went to the waiting list because the group was full.
 */
to_waiting_list: number, };
export type Note = { session: SessionId, number: number, date: Date, text: string, changed: Timestamp, 
/**
 * The day it was first filed, if that is after the session.
 */
entered_later: Date | null, };
export type OtherSession = { session: SessionId, group_name: string, number: number, date: Date, };
export type OwnRun = { id: OwnRunId, details: OwnRunDetails, 
/**
 * The remark speaks of a speed or a distance.
 */
mentions_pace: boolean, 
/**
 * When it was entered.
 */
recorded: Timestamp, };
export type OwnRunDetails = { 
/**
 * The day of the run; not in the future.
 */
date: Date, 
/**
 * 1-600.
 */
minutes: number | null, 
/**
 * Of the person's own schedule.
 */
step: number | null, 
/**
 * 0-10.
 */
mood_before: number | null, 
/**
 * 0-10.
 */
mood_after: number | null, 
/**
 * 0-10.
 */
effort: number | null, remark: string, };
export type OwnRunId = number;
export type OwnStep = { plan: StepPlan, blocks: Array<Block>, };
export type Paper = { 
/**
 * Without a person's name.
 */
file_name: string, pages: number, 
/**
 * Characters that no type face has, shown as `?`.
 */
replaced: number, 
/**
 * Base64.
 */
pdf: string, };
export type PaperGroup = { group: GroupId, name: string, people: Array<PaperPerson>, 
/**
 * By number.
 */
sessions: Array<PaperSession>, };
export type PaperKind = "intake_form" | "intake_report" | "mid_report" | "evaluation_form" | "final_report" | "attendance_list" | "season" | "lesson_sheet" | "handout" | "schedule_card" | "logbook" | "recovery_sheet";
export type PaperLine = { kind: PaperKind, per_person: boolean, per_group: boolean, per_practice: boolean, per_session: boolean, has_blank: boolean, };
export type PaperPerson = { episode: EpisodeId, participant: ParticipantId, name: string, };
export type PaperRequest = { kind: PaperKind, 
/**
 * This person's latest way through a programme.
 */
participant: ParticipantId | null, 
/**
 * Or this one.
 */
episode: EpisodeId | null, 
/**
 * Or everyone of this group, in one file.
 */
group: GroupId | null, 
/**
 * Or for the people of this session.
 */
session: SessionId | null, 
/**
 * About this topic.
 */
topic: string | null, 
/**
 * Empty, for the pen.
 */
blank: boolean, 
/**
 * The language of the paper; the screen's when not said.
 */
language: Language | null, };
export type PaperSession = { session: SessionId, number: number, date: Date, };
export type PapersPage = { kinds: Array<PaperLine>, 
/**
 * Running and planned groups and those that ended lately, with their people.
 */
groups: Array<PaperGroup>, 
/**
 * Latest first.
 */
made: Array<MadePaper>, };
export type Part = { "run": number } | { "walk": number };
export type Participant = { id: ParticipantId, details: ParticipantDetails, added: Timestamp, changed: Timestamp, };
export type ParticipantDetails = { name: string, birth_date: Date | null, phone: string, email: string, address: string, emergency_name: string, emergency_relation: string, emergency_phone: string, referrer_kind: ReferrerKind | null, referrer_name: string, referrer_organisation: string, referrer_address: string, payer_kind: PayerKind | null, payer_name: string, payer_address: string, };
export type ParticipantId = number;
export type ParticipantLine = { id: ParticipantId, name: string, birth_date: Date | null, episode: EpisodeId | null, status: EpisodeStatus | null, group: GroupId | null, group_name: string | null, clearance: Clearance | null, signed_up: Date | null, 
/**
 * What someone on the waiting list hopes for.
 */
wishes: string, };
export type ParticipantPage = { participant: Participant, 
/**
 * The latest way through a programme, or the one asked for.
 */
episode: EpisodePage | null, 
/**
 * Every way through a programme, latest first.
 */
episodes: Array<Episode>, };
export type PasswordStrength = { 
/**
 * 0 (guessed at once) to 4 (very strong).
 */
score: number, 
/**
 * Ten characters at least.
 */
long_enough: boolean, };
export type PayerKind = "participant" | "employer" | "insurer" | "municipality" | "other";
export type PlannedDay = { number: number, date: Date, topic_title: string, 
/**
 * The therapist chose this day herself.
 */
moved: boolean, 
/**
 * The name of the day off it falls on, if it does.
 */
off: string | null, };
export type PlannedSeries = { sessions: Array<PlannedDay>, skipped: Array<SkippedDay>, clashes: Array<Clash>, };
export type PlannedSession = { number: number, date: Date, topic_title: string, };
export type PlannedTalks = { at: Timestamp, before: Array<TalkMoment>, };
export type PracticeDetails = { name: string, therapist: string, 
/**
 * The professional title behind the therapist's name.
 */
title: string, 
/**
 * As many lines as the letterhead needs.
 */
address: string, phone: string, email: string, registration_number: string, };
export type Preferences = { language: Language, theme: Theme, 
/**
 * Per cent of the normal text size, 80 to 200.
 */
text_size: number, 
/**
 * The hints that were read and closed.
 */
closed_hints: Array<string>, };
export type Presence = "present" | "present_adapted" | "present_not_run" | "excused" | "no_show" | "made_up" | "lapsed" | "stopped" | "outside" | "open";
export type ProgrammeId = number;
export type ProgrammeLine = { template: Template, 
/**
 * No longer offered for new groups.
 */
hidden: boolean, };
export type ProgrammePage = { template: Template, hidden: boolean, 
/**
 * Every topic there is, for the sessions to choose from.
 */
topics: Array<TopicChoice>, };
export type ProgrammesPage = { programmes: Array<ProgrammeLine>, };
export type PublicHoliday = "new_year" | "good_friday" | "easter_sunday" | "easter_monday" | "kings_day" | "liberation_day" | "ascension" | "whit_sunday" | "whit_monday" | "christmas_day" | "second_christmas_day";
export type PutOff = { until: Date, reason: string, };
export type QuestionKind = "line" | "text" | "yes-no" | "choice" | "choices" | "scale" | "number" | "date";
export type Ratings = { intake: number | null, mid: number | null, final: number | null, };
export type RecoveryGroups = { groups: Array<string>, };
export type ReferrerKind = "own_initiative" | "general_practitioner" | "occupational_physician" | "psychologist" | "psychiatrist" | "social_worker" | "coach" | "employer" | "other";
export type Running = { 
/**
 * None before a first step is chosen, and after the end.
 */
advice: AdviceCard | null, 
/**
 * The steps of the present schedule as they are for this person now.
 */
steps: Array<OwnStep>, 
/**
 * Steps that were changed for this person, latest first.
 */
changes: Array<ChangedStep>, 
/**
 * Latest first.
 */
runs: Array<OwnRun>, };
export type Saved = { at: Timestamp, };
export type ScheduleCard = { id: string, text: ScheduleText, steps: Array<StepPlan>, };
export type ScheduleCheck = { 
/**
 * When it was last stored; none for a built-in one.
 */
at: Timestamp | null, ready: boolean, steps: Array<CheckedStep>, 
/**
 * Name or description speaks of a speed or a distance.
 */
mentions_pace: boolean, };
export type ScheduleChoice = { schedule: string, 
/**
 * 1 to the number of steps of the schedule.
 */
step: number, reason: string, date: Date, 
/**
 * The day it was recorded, if that is after the day from which it holds.
 */
entered_later: Date | null, };
export type ScheduleDetails = { name: string, description: string, 
/**
 * 1-30, each a row of blocks that should fill the half hour.
 */
steps: Array<Array<Block>>, };
export type ScheduleLine = { id: string, text: ScheduleText, steps: number, built_in: boolean, 
/**
 * No longer offered.
 */
hidden: boolean, 
/**
 * Every step fills the half hour, so it can be given to someone.
 */
ready: boolean, };
export type SchedulePage = { id: string, built_in: boolean, hidden: boolean, details: ScheduleDetails, check: ScheduleCheck, };
export type ScheduleText = { name: string, description: string, };
export type SchedulesPage = { schedules: Array<ScheduleLine>, };
export type SectionPage = { form: FormKind, id: string, title: string, block: FormBlock | null, questions: Array<AskedQuestion>, };
export type SeriesChange = { id: SeriesChangeId, kind: SeriesChangeKind, reason: string, made: Timestamp, undone: Timestamp | null, 
/**
 * It is the last one that holds, and nothing was noted of what it touched.
 */
can_undo: boolean, sessions: Array<ChangedSession>, };
export type SeriesChangeId = number;
export type SeriesChangeKind = "moved" | "cancelled" | "shifted" | "extended" | "replanned" | "topic";
export type SeriesPreview = { changes: Array<ChangedSession>, skipped: Array<SkippedDay>, clashes: Array<Clash>, };
export type SessionEntry = { episode: EpisodeId, participant: ParticipantId, name: string, 
/**
 * How the declaration stood on the day of the session.
 */
clearance: Clearance, conditions: string, planned_step: StepPlan | null, 
/**
 * The line noted at the last session that had one.
 */
last_line: string | null, details: AttendanceDetails, 
/**
 * False while the details are only what is expected.
 */
recorded: boolean, 
/**
 * Injuries and worries that are asked about on this day, oldest first.
 */
concerns: Array<Concern>, 
/**
 * The day this was recorded, if that is after the session.
 */
entered_later: Date | null, 
/**
 * Someone of another group, or a guest.
 */
visit: EntryVisit | null, 
/**
 * Where and when this session is caught up, if so.
 */
caught_up_at: OtherSession | null, };
export type SessionId = number;
export type SessionLine = { session: SessionId, number: number, date: Date, topic_title: string, group: GroupId, group_name: string, presence: Presence, 
/**
 * Came along with another group.
 */
visit: VisitKind | null, attendance: AttendanceDetails | null, 
/**
 * The day the attendance was recorded, if that is after the session.
 */
entered_later: Date | null, 
/**
 * It does not go on.
 */
cancelled: boolean, cancel_reason: string, };
export type SessionMove = { number: number, date: Date, 
/**
 * Those after it follow at the interval.
 */
following: boolean, };
export type SessionPage = { id: SessionId, group: GroupId, group_name: string, place: string, number: number, date: Date, starts_at: TimeOfDay, topic: TopicCard, 
/**
 * It is still to come: nothing was noted of it, and its hour has not struck.
 */
upcoming: boolean, shared_text: string, 
/**
 * Names in the shared text that must be decided upon before it lands in anyone's file.
 */
names: Array<NameInText>, filed: boolean, weather: string, incident: string, 
/**
 * When the therapist said this session is written up.
 */
written: Timestamp | null, changed: Timestamp | null, 
/**
 * The day anything was first noted, if that is after the session.
 */
entered_later: Date | null, 
/**
 * When it was called off; nobody is asked for then.
 */
cancelled: Timestamp | null, cancel_reason: string, 
/**
 * By name; visitors last.
 */
entries: Array<SessionEntry>, 
/**
 * Guests without a file.
 */
guests: Array<Guest>, previous: SessionId | null, next: SessionId | null, };
export type SessionTime = { date: Date, time: TimeOfDay, };
export type SettingsPage = { practice: PracticeDetails, 
/**
 * Base64 of a PNG.
 */
logo: string | null, 
/**
 * Latest first.
 */
backups: Array<BackupLine>, talk_hours: TalkHours, 
/**
 * What is in the practice now, to set beside a backup.
 */
people: number, sessions: number, };
export type SharedText = { at: Timestamp, text: string, 
/**
 * Names that must be decided upon before the text lands in anyone's file.
 */
names: Array<NameInText>, 
/**
 * Everyone who was there has this text.
 */
filed: boolean, };
export type SignedUp = { participant: ParticipantId, episode: EpisodeId, };
export type SkippedDay = { date: Date, name: string, };
export type SlotDay = { date: Date, off: string | null, times: Array<TimeOfDay>, };
export type Status = { door: Door, 
/**
 * The practice that is open is the example, which goes when it is closed.
 */
example: boolean, preferences: Preferences, data_folder: string, backup_folder: string, version: string, 
/**
 * What was typed for acts that are not done yet; empty while the practice is not open.
 */
drafts: Array<KeptDraft>, };
export type StepFault = { "kind": "empty" } | { "kind": "no_times" } | { "kind": "empty_part" } | { "kind": "too_short", 
/**
 * Seconds that are missing.
 */
seconds: number, } | { "kind": "too_long", 
/**
 * Seconds too much.
 */
seconds: number, };
export type StepPlan = { schedule: string, schedule_name: string, number: number, 
/**
 * Such as `10 × (1 min dribbelen, 2 min wandelen)`.
 */
text: string, };
export type Talk = { episode: EpisodeId, kind: TalkKind, date: Date | null, time: TimeOfDay | null, held: boolean, 
/**
 * The day it was recorded that the talk was held, if that is later.
 */
entered_later: Date | null, };
export type TalkHours = { 
/**
 * 1 is Monday, 7 is Sunday.
 */
weekdays: Array<number>, starts_at: TimeOfDay, ends_at: TimeOfDay, 
/**
 * How long a talk lasts, 10 to 240.
 */
minutes: number, };
export type TalkKind = "intake" | "mid" | "final";
export type TalkMoment = { episode: EpisodeId, date?: Date | null, time?: TimeOfDay | null, };
export type TalkPage = { episode: EpisodeId, kind: TalkKind, title: string, participant: Participant, group_name: string | null, talk: Talk, sections: Array<SectionPage>, goals: Array<Goal>, schedule: ScheduleChoice | null, 
/**
 * Oldest first.
 */
schedule_history: Array<ScheduleChoice>, 
/**
 * The schedules one can choose from, their steps in words.
 */
schedules: Array<ScheduleCard>, 
/**
 * None before a first step is chosen, and after the end.
 */
advice: AdviceCard | null, declaration: Declaration, sessions: Array<SessionLine>, moods: MoodMeans | null, changed: Timestamp | null, };
export type TalkPerson = { episode: EpisodeId, name: string, date: Date | null, time: TimeOfDay | null, 
/**
 * Planned on a day outside the window.
 */
outside: boolean, 
/**
 * What is planned at the same time.
 */
clashes: Array<Appointment>, };
export type TalkSlots = { group: GroupId, kind: TalkKind, 
/**
 * The days in which these talks belong; none in a programme without this talk.
 */
window: TalkWindow | null, 
/**
 * The window has passed: the days shown are the next ones.
 */
late: boolean, 
/**
 * By name; whoever had the talk is not among them.
 */
people: Array<TalkPerson>, days: Array<SlotDay>, minutes: number, };
export type TalkWindow = { from: Date, until: Date, };
export type Template = { 
/**
 * None for the one that comes with the program.
 */
id: ProgrammeId | null, 
/**
 * Empty for the one that comes with the program: its name is a word of the program.
 */
name: string, 
/**
 * Days from one session to the next, 1 to 60.
 */
interval_days: number, 
/**
 * Is there a talk before the first session?
 */
intake: boolean, 
/**
 * The session after which the mid talk is held; none without one.
 */
mid_after: number | null, 
/**
 * Is there a talk after the last session?
 */
final: boolean, 
/**
 * The topic of each session, in order: 1 to 30.
 */
topics: Array<string>, };
export type Theme = "system" | "light" | "dark";
export type TimeOfDay = string;
export type Timestamp = string;
export type TodayPage = { date: Date, 
/**
 * Today's and this week's sessions and talks, by day and time.
 */
appointments: Array<Appointment>, due: Array<DueLine>, 
/**
 * What is due and was put off to a day that has not come.
 */
put_off: Array<DueLine>, last_backup: Timestamp | null, 
/**
 * No practice is without a backup for longer than a week of work.
 */
backup_too_old: boolean, 
/**
 * No group has been planned yet: the screen says how to begin.
 */
empty: boolean, };
export type Together = { one: number, other: number, };
export type TopicCard = { id: string, text: TopicText, };
export type TopicChoice = { id: string, title: string, 
/**
 * No longer offered; shown where it was chosen before.
 */
hidden: boolean, };
export type TopicLine = { id: string, title: string, aim: string, 
/**
 * Added by the therapist.
 */
own: boolean, 
/**
 * A built-in topic in the therapist's words.
 */
reworded: boolean, hidden: boolean, };
export type TopicPage = { id: string, text: TopicText, 
/**
 * What comes with the program; none for an own topic.
 */
built_in: TopicText | null, reworded: boolean, hidden: boolean, changed: Timestamp | null, };
export type TopicText = { title: string, aim: string, points: Array<string>, exercise: string, homework: string, handout: string, };
export type TopicsPage = { 
/**
 * The built-in ones in their order, then the own ones as they were added.
 */
topics: Array<TopicLine>, };
export type VisitId = number;
export type VisitKind = "catch_up" | "guest";
export type VisitOffer = { capacity: number, 
/**
 * Who is expected or was there, guests counted.
 */
people: number, 
/**
 * People of other running groups who missed a session, or have called off: the same topic first, then the same
 * number, then the latest.
 */
missed: Array<Missed>, 
/**
 * Everyone else who is in a programme, by name.
 */
known: Array<Known>, };
export type Visitor = { id: VisitId, session: SessionId, 
/**
 * None for a guest without a file.
 */
participant: ParticipantId | null, name: string, kind: VisitKind, 
/**
 * None for a guest without a file, and as long as nothing was recorded.
 */
recorded: AttendanceStatus | null, };
export type Waiting = { episode: EpisodeId, participant: ParticipantId, name: string, 
/**
 * The day of signing up, or the first day without a group.
 */
since: Date, wishes: string, };

export interface Commands {
  /** Whether there is a practice, whether it is open, and where everything lies. */
  status: { args: {}; result: Status };
  set_preferences: { args: { preferences: Preferences, }; result: Preferences };
  password_strength: { args: { password: string, }; result: PasswordStrength };
  /** Makes the practice and gives the recovery code. */
  create_practice: { args: { name: string, therapist: string, password: string, }; result: RecoveryGroups };
  unlock: { args: { password: string, }; result: Status };
  unlock_with_recovery: { args: { code: string, new_password: string, }; result: Status };
  /** Takes a backup, with its password or the recovery code and a new password. A practice that is there makes way */
  /** only when told to. */
  open_backup: { args: { file: string, password?: string | null, code?: string | null, new_password?: string | null, replace?: boolean | null, }; result: Status };
  /** The backups in the backup folder, newest first. */
  backups: { args: {}; result: Array<BackupLine> };
  /** As `open_backup`, for a backup of the backup folder, in the place of the practice. */
  restore_backup: { args: { file_name: string, password?: string | null, code?: string | null, new_password?: string | null, }; result: Status };
  /** Opens an invented practice to look around in; it goes when it is closed. */
  open_example: { args: {}; result: Status };
  lock: { args: {}; result: Status };
  /** Backs up and closes. */
  quit: { args: {}; result: Status };
  change_password: { args: { old: string, new: string, }; result: Saved };
  /** Shows the recovery code again to whoever knows the password. */
  recovery_code: { args: { password: string, }; result: RecoveryGroups };
  /** Was this group of the code (1-8) written down right? */
  check_recovery_group: { args: { number: number, text: string, }; result: boolean };
  back_up: { args: {}; result: BackupLine };
  /** Keeps what is typed for an act that is not done yet; `null` takes it away. */
  keep_draft: { args: { key: string, value: object | null, }; result: Saved };
  /** Backs up when it is time to, and tells how the backups stand. */
  keep_safe: { args: {}; result: BackupHealth };
  settings: { args: {}; result: SettingsPage };
  /** Every programme that groups can follow, the built-in one first. */
  programmes: { args: {}; result: ProgrammesPage };
  /** One programme; the built-in one when none is named. */
  programme: { args: { programme?: ProgrammeId | null, }; result: ProgrammePage };
  copy_programme: { args: { programme?: ProgrammeId | null, }; result: ProgrammeId };
  /** Changes an own programme; groups that were planned with it stay as they are. */
  change_programme: { args: { programme: ProgrammeId, changes: Partial<Omit<Template, 'id'>>, }; result: Saved };
  hide_programme: { args: { programme: ProgrammeId, hidden: boolean, }; result: Saved };
  topics: { args: {}; result: TopicsPage };
  topic: { args: { topic: string, }; result: TopicPage };
  /** Adds an own topic and gives its id. */
  add_topic: { args: { title: string, }; result: string };
  change_topic: { args: { topic: string, changes: Partial<TopicText>, }; result: Saved };
  hide_topic: { args: { topic: string, hidden: boolean, }; result: Saved };
  change_practice: { args: { changes: Partial<PracticeDetails>, }; result: Saved };
  /** A PNG or JPEG, in base64. */
  set_logo: { args: { picture: string, }; result: Saved };
  remove_logo: { args: {}; result: Saved };
  today: { args: {}; result: TodayPage };
  /** Puts a line of what is due off to a later day. */
  put_off: { args: { key: string, until: Date, reason: string, }; result: Saved };
  call_back: { args: { key: string, }; result: Saved };
  /** The call some weeks after the final talk; without a date, that it was not made after all. */
  record_follow_up: { args: { episode: EpisodeId, date?: Date | null, line: string, }; result: Saved };
  /** Sessions, talks and days off of a span of days. */
  calendar: { args: { from: Date, until: Date, }; result: CalendarPage };
  /** The calendar of one group, or everything from a day on (today when not said), as a file; initials unless `names`. */
  calendar_file: { args: { group?: GroupId | null, from?: Date | null, names?: boolean | null, language?: Language | null, }; result: CalendarFile };
  /** When the talks of a group can be held, and what is planned. */
  talk_slots: { args: { group: GroupId, kind: TalkKind, }; result: TalkSlots };
  /** Plans several talks in one act; the answer holds how they stood before, which takes it back. */
  plan_talks: { args: { kind: TalkKind, talks: Array<TalkMoment>, }; result: PlannedTalks };
  set_talk_hours: { args: { hours: TalkHours, }; result: Saved };
  groups: { args: { year?: number | null, }; result: GroupsPage };
  /** The days a group would come together, days off skipped, with the moves made so far. */
  preview_sessions: { args: { programme?: ProgrammeId | null, weekday: number, first_date: Date, starts_at?: TimeOfDay | null, ends_at?: TimeOfDay | null, moves?: Array<SessionMove> | null, }; result: PlannedSeries };
  /** Makes a group and signs up the named people; whoever does not fit goes to the waiting list. */
  add_group: { args: { details: GroupDetails, names: Array<string>, programme?: ProgrammeId | null, moves?: Array<SessionMove> | null, }; result: NewGroup };
  group: { args: { group: GroupId, }; result: GroupPage };
  change_group: { args: { group: GroupId, changes: Partial<GroupDetails>, }; result: Saved };
  /** What another day of the week, time or beginning would move. */
  preview_change_group: { args: { group: GroupId, changes: Partial<GroupDetails>, }; result: SeriesPreview };
  preview_move: { args: { session: SessionId, date: Date, starts_at?: TimeOfDay | null, following: boolean, }; result: SeriesPreview };
  /** Moves a session, by itself or with those after it that nothing was noted of. */
  move_session: { args: { session: SessionId, date: Date, starts_at?: TimeOfDay | null, following: boolean, }; result: Saved };
  preview_cancel: { args: { session: SessionId, shift: boolean, }; result: SeriesPreview };
  /** A session does not go on: it lapses, or with `shift` it and those after it go one place on. */
  cancel_session: { args: { session: SessionId, reason: string, shift: boolean, }; result: Saved };
  preview_extra: { args: { group: GroupId, date?: Date | null, }; result: SeriesPreview };
  /** One session more, after the last; on its own day and topic when these are not said. */
  add_session: { args: { group: GroupId, date?: Date | null, topic?: string | null, }; result: Saved };
  /** Gives one session another topic. */
  choose_topic: { args: { session: SessionId, topic: string, }; result: Saved };
  /** Two sessions of one group change topics. */
  swap_topics: { args: { session: SessionId, with: SessionId, }; result: Saved };
  /** Takes back the last change of a series. */
  undo_series_change: { args: { change: SeriesChangeId, }; result: Saved };
  days_off: { args: {}; result: DaysOffPage };
  work_on_holiday: { args: { holiday: PublicHoliday, worked: boolean, }; result: Saved };
  add_days_off: { args: { details: DaysOffDetails, }; result: DaysOffId };
  change_days_off: { args: { days_off: DaysOffId, changes: Partial<DaysOffDetails>, }; result: Saved };
  remove_days_off: { args: { days_off: DaysOffId, }; result: Saved };
  /** Signs up a new person, for a group or for the waiting list. */
  sign_up: { args: { name: string, group?: GroupId | null, wishes?: string | null, date?: Date | null, }; result: SignedUp };
  /** Puts someone from the waiting list, or from another group, in this group from a day on; today when not said. */
  join_group: { args: { episode: EpisodeId, group: GroupId, date?: Date | null, }; result: Saved };
  /** Takes someone out of the group from a day on; today when not said. */
  move_to_waiting_list: { args: { episode: EpisodeId, wishes?: string | null, date?: Date | null, }; result: Saved };
  change_wishes: { args: { episode: EpisodeId, wishes: string, }; result: Saved };
  /** Other days in a group: the first, and the last for someone who left it. */
  change_membership: { args: { membership: MembershipId, joined: Date, left_on?: Date | null, }; result: Saved };
  /** People whose name has this in it; without a text, whoever is in a programme or waits for one. */
  participants: { args: { search?: string | null, }; result: Array<ParticipantLine> };
  participant: { args: { participant: ParticipantId, episode?: EpisodeId | null, }; result: ParticipantPage };
  change_participant: { args: { participant: ParticipantId, changes: Partial<ParticipantDetails>, }; result: Saved };
  /** A second way through a programme for someone who is known. */
  start_episode: { args: { participant: ParticipantId, group?: GroupId | null, }; result: SignedUp };
  finish_episode: { args: { episode: EpisodeId, date: Date, }; result: Saved };
  stop_episode: { args: { episode: EpisodeId, date: Date, reason: string, }; result: Saved };
  reopen_episode: { args: { episode: EpisodeId, }; result: Saved };
  talk: { args: { episode: EpisodeId, kind: TalkKind, }; result: TalkPage };
  plan_talk: { args: { episode: EpisodeId, kind: TalkKind, date?: Date | null, time?: TimeOfDay | null, }; result: Saved };
  hold_talk: { args: { episode: EpisodeId, kind: TalkKind, date: Date, held: boolean, }; result: Saved };
  /** Stores one answer; `null` takes it away. */
  answer: { args: { episode: EpisodeId, form: FormKind, question: string, value: AnswerValue, }; result: Saved };
  add_goal: { args: { episode: EpisodeId, at: TalkKind, wording: string, }; result: GoalId };
  /** Words a goal anew; the wording of an earlier talk is kept. */
  word_goal: { args: { goal: GoalId, at: TalkKind, wording: string, }; result: Saved };
  rate_goal: { args: { goal: GoalId, at: TalkKind, value?: number | null, }; result: Saved };
  /** Lets a goal go at a talk, or takes it up again with `null`. */
  drop_goal: { args: { goal: GoalId, at?: TalkKind | null, }; result: Saved };
  /** Gives someone a step from a day on; today when not said. */
  choose_step: { args: { episode: EpisodeId, schedule: string, step: number, reason: string, date?: Date | null, }; result: Saved };
  /** Changes one step of someone's own copy from a day on; today when not said. */
  change_own_step: { args: { episode: EpisodeId, schedule: string, step: number, blocks: Array<Block>, reason: string, date?: Date | null, }; result: Saved };
  /** A run between sessions, from the paper logbook. */
  add_own_run: { args: { episode: EpisodeId, run: OwnRunDetails, }; result: OwnRunId };
  change_own_run: { args: { run: OwnRunId, changes: Partial<OwnRunDetails>, }; result: Saved };
  /** Takes a run away, or puts it back. */
  remove_own_run: { args: { run: OwnRunId, removed: boolean, }; result: Saved };
  record_clearance: { args: { episode: EpisodeId, step: ClearanceStep, }; result: Declaration };
  session: { args: { session: SessionId, }; result: SessionPage };
  record_attendance: { args: { session: SessionId, episode: EpisodeId, details: AttendanceDetails, }; result: Saved };
  /** One text for the whole group; everyone who was there gets an own copy, unless it names someone. */
  write_session: { args: { session: SessionId, text: string, }; result: SharedText };
  /** Puts initials in the place of the names that are to be decided upon. */
  use_initials: { args: { session: SessionId, }; result: SharedText };
  /** Says that the names in the text may stay, or takes that back. */
  keep_names: { args: { session: SessionId, keep: boolean, }; result: SharedText };
  /** Notes the weather or an incident; what is not given stays. */
  note_session: { args: { session: SessionId, weather?: string | null, incident?: string | null, }; result: Saved };
  /** Who could come along to a session: to catch one up, or as a guest. */
  visit_offer: { args: { session: SessionId, }; result: VisitOffer };
  /** Someone comes along once: someone with a file, or a guest by name. */
  add_visit: { args: { session: SessionId, episode?: EpisodeId | null, name?: string | null, kind: VisitKind, instead_of?: SessionId | null, }; result: VisitId };
  /** The line about a guest without a file. */
  write_visit: { args: { visit: VisitId, line: string, }; result: Saved };
  /** Takes a visit back, with what was recorded of it. */
  remove_visit: { args: { visit: VisitId, }; result: Saved };
  /** Says that a session is written up, or that it is not after all. */
  finish_session: { args: { session: SessionId, written: boolean, }; result: Saved };
  /** Flags an injury or a worry, at a session or beside one. */
  flag_concern: { args: { episode: EpisodeId, session?: SessionId | null, kind: ConcernKind, line: string, }; result: Concern };
  word_concern: { args: { concern: ConcernId, kind: ConcernKind, line: string, }; result: Saved };
  /** Closes it with a line, today when no day is given. */
  close_concern: { args: { concern: ConcernId, line: string, date?: Date | null, }; result: Saved };
  reopen_concern: { args: { concern: ConcernId, }; result: Saved };
  /** Takes back a flag that was raised by mistake. */
  drop_concern: { args: { concern: ConcernId, }; result: Saved };
  /** The library of schedules: built in and own. */
  schedules: { args: {}; result: SchedulesPage };
  schedule: { args: { schedule: string, }; result: SchedulePage };
  /** Begins an own schedule, empty or as a copy of another. */
  add_schedule: { args: { copy_of?: string | null, }; result: AddedSchedule };
  /** Stores a schedule as it was typed and says which steps do not add up yet. */
  change_schedule: { args: { schedule: string, changes: Partial<ScheduleDetails>, }; result: ScheduleCheck };
  /** No longer offers a schedule, or offers it again. */
  hide_schedule: { args: { schedule: string, hidden: boolean, }; result: Saved };
  papers: { args: {}; result: PapersPage };
  paper: { args: { kind: PaperKind, participant?: ParticipantId | null, episode?: EpisodeId | null, group?: GroupId | null, session?: SessionId | null, topic?: string | null, blank?: boolean | null, language?: Language | null, }; result: Paper };
  /** Notes that a paper was saved or printed. */
  paper_made: { args: { kind: PaperKind, participant?: ParticipantId | null, episode?: EpisodeId | null, group?: GroupId | null, session?: SessionId | null, topic?: string | null, blank?: boolean | null, language?: Language | null, }; result: Saved };
}
