/** The words for what the contract calls by a code. */
import type {
  AttendanceStatus,
  Clearance,
  ConcernKind,
  Doctor,
  EpisodeStatus,
  PaperKind,
  PayerKind,
  Presence,
  ReferrerKind,
  TalkKind,
  VisitKind,
} from './api.gen';
import { say, type Key } from './words.svelte';

const word = (room: string) => (code: string) => say(`words-${room}-${code.replaceAll('_', '-')}` as Key);

export const attendanceWord: (status: AttendanceStatus) => string = word('attendance');
export const presenceWord: (presence: Presence) => string = word('attendance');
export const visitWord: (kind: VisitKind) => string = word('visit');
export const clearanceWord: (clearance: Clearance) => string = word('clearance');
export const concernWord = (kind: ConcernKind) => say(`capture-concern-${kind}`);
export const doctorWord: (doctor: Doctor) => string = word('doctor');
export const paperWord: (kind: PaperKind) => string = word('paper');
export const payerWord: (kind: PayerKind) => string = word('payer');
export const referrerWord: (kind: ReferrerKind) => string = word('referrer');
export const statusWord: (status: EpisodeStatus) => string = word('status');
export const talkWord: (kind: TalkKind) => string = word('talk');

export const CONCERNS: ConcernKind[] = ['injury', 'worry'];
export const TALKS: TalkKind[] = ['intake', 'mid', 'final'];
export const ATTENDANCE: AttendanceStatus[] = [
  'present',
  'present_adapted',
  'present_not_run',
  'excused',
  'no_show',
  'made_up',
];
/** The same, and what follows from the plan. */
export const PRESENCE: Presence[] = [...ATTENDANCE, 'lapsed', 'stopped', 'outside', 'open'];
/** The states a declaration can be given; that it expired follows from its date. */
export const CLEARANCES: Clearance[] = [
  'not_handed_out',
  'handed_out',
  'received',
  'cleared',
  'cleared_with_conditions',
  'waiting_for_doctor',
  'not_cleared',
];
export const DOCTORS: Doctor[] = [
  'general_practitioner',
  'occupational_physician',
  'sports_physician',
  'other',
];
export const REFERRERS: ReferrerKind[] = [
  'own_initiative',
  'general_practitioner',
  'occupational_physician',
  'psychologist',
  'psychiatrist',
  'social_worker',
  'coach',
  'employer',
  'other',
];
export const PAYERS: PayerKind[] = ['participant', 'employer', 'insurer', 'municipality', 'other'];

/** Codes as the options of a choice, in words. */
export const choicesOf = <Code extends string>(codes: Code[], worded: (code: Code) => string) =>
  codes.map((value) => ({ value, label: worded(value) }));

/** The same for a field that may stay empty. */
export const maybe = (options: { value: string; label: string }[]) => [
  { value: '', label: say('screen-none-chosen') },
  ...options,
];

export const ran = (status: AttendanceStatus) => status === 'present' || status === 'present_adapted';
export const wasThere = (status: Presence) => status.startsWith('present');
