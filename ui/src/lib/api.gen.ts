// Made from the table in src-tauri/core/src/api.rs by `cargo xtask bindings`; edits are lost.

export type YesNo = { yes: boolean | null; note: string };
export type AnswerValue = string | number | string[] | YesNo | null;
export type Appointment = { "kind": "session", session: number, group: number, group_name: string, place: string, number: number, topic_title: string, date: string, time: string, people: number, written: boolean, } | { "kind": "talk", episode: number, talk: TalkKind, name: string, date: string, time: string | null, held: boolean, };
export type BackupLine = { file_name: string, made: string, kilobytes: number, people: number, sessions: number, };
export type Clearance = "not_handed_out" | "handed_out" | "received" | "cleared" | "cleared_with_conditions" | "waiting_for_doctor" | "not_cleared" | "expired";
export type Door = "new" | "locked" | "open";
export type Due = { "kind": "session", session: number, group_name: string, number: number, date: string, } | { "kind": "clearance", episode: number, participant: number, name: string, clearance: Clearance, since: string | null, } | { "kind": "talk", episode: number, talk: TalkKind, name: string, date: string | null, } | { "kind": "ending", episode: number, participant: number, name: string, };
export type GroupDetails = { name: string, place: string, weekday: number, starts_at: string, ends_at: string, first_date: string, capacity: number, };
export type GroupLine = { id: number, details: GroupDetails, phase: GroupPhase, last_date: string, people: number, next_session: PlannedSession | null, };
export type GroupPhase = "planned" | "running" | "finished";
export type GroupsPage = { running: Array<GroupLine>, planned: Array<GroupLine>, finished: Array<GroupLine>, year: number, years: Array<number>, waiting: number, };
export type Language = "nl" | "en";
export type NewGroup = { group: number, to_waiting_list: number, };
export type PaperRequest = { kind: string, participant?: number | null, episode?: number | null, group?: number | null, blank?: boolean | null, language?: Language | null, };
export type PasswordStrength = { score: number, long_enough: boolean, };
export type PlannedSession = { number: number, date: string, topic_title: string, };
export type PracticeDetails = { name: string, therapist: string, title: string, address: string, phone: string, email: string, registration_number: string, };
export type Preferences = { language: Language, theme: Theme, text_size: number, closed_hints: Array<string>, };
export type RecoveryGroups = { groups: Array<string>, };
export type Saved = { at: string, };
export type SettingsPage = { practice: PracticeDetails, logo: string | null, backups: Array<BackupLine>, };
export type Status = { door: Door, example: boolean, preferences: Preferences, data_folder: string, backup_folder: string, version: string, };
export type TalkKind = "intake" | "mid" | "final";
export type Theme = "system" | "light" | "dark";
export type TodayPage = { date: string, appointments: Array<Appointment>, due: Array<Due>, last_backup: string | null, backup_too_old: boolean, empty: boolean, };

export interface Commands {
  status: { args: {}; result: Status };
  set_preferences: { args: { preferences: Preferences }; result: Preferences };
  password_strength: { args: { password: string }; result: PasswordStrength };
  create_practice: { args: { name: string, therapist: string, password: string }; result: RecoveryGroups };
  unlock: { args: { password: string }; result: Status };
  unlock_with_recovery: { args: { code: string, new_password: string }; result: Status };
  open_backup: { args: { file: string, password?: string | null, code?: string | null, new_password?: string | null }; result: Status };
  open_example: { args: {}; result: Status };
  lock: { args: {}; result: Status };
  quit: { args: {}; result: Status };
  change_password: { args: { old: string, new: string }; result: Saved };
  recovery_code: { args: { password: string }; result: RecoveryGroups };
  check_recovery_group: { args: { number: number, text: string }; result: boolean };
  back_up: { args: {}; result: BackupLine };
  settings: { args: {}; result: SettingsPage };
  change_practice: { args: { changes: Partial<PracticeDetails> }; result: Saved };
  set_logo: { args: { picture: string }; result: Saved };
  remove_logo: { args: {}; result: Saved };
  today: { args: {}; result: TodayPage };
  groups: { args: { year?: number | null }; result: GroupsPage };
  preview_sessions: { args: { weekday: number, first_date: string }; result: Array<PlannedSession> };
  add_group: { args: { details: GroupDetails, names: Array<string> }; result: NewGroup };
}
