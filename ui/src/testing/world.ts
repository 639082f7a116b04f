/** An invented practice with invented people. */
import type {
  DaysOff,
  FollowUp,
  GroupLine,
  MadePaper,
  PracticeDetails,
  PublicHoliday,
  PutOff,
  ScheduleDetails,
  SeriesChange,
  Status,
  TalkHours,
  VisitKind,
} from '../lib/api.gen';
import { Library } from './library';
import { people } from './people';

const DAY = 86_400_000;

export type FakeSession = {
  id: number;
  number: number;
  date: string;
  time: string;
  cancelled: boolean;
  reason: string;
};

export class World {
  readonly status: Status = {
    door: 'open',
    example: false,
    preferences: { language: 'nl', theme: 'system', text_size: 100, closed_hints: [] },
    data_folder: '/home/anna/.local/share/duurloop',
    backup_folder: '/home/anna/.local/share/duurloop/reservekopieen',
    version: '0.1.0',
    drafts: [],
  };
  readonly password = 'een lange duurloop';
  readonly code = ['K7QXM', '2R9TD', 'WJ4HP', '8ZB3C', 'NV6YG', 'Q1S5K', 'D0E7X', 'M4A9T'];
  practice: PracticeDetails = {
    name: 'Praktijk De Lange Adem',
    therapist: 'Anna de Wit',
    title: 'Runningtherapeut',
    address: 'Parklaan 12\n3581 AB Utrecht',
    phone: '030 123 45 67',
    email: 'anna@delangeadem.example',
    registration_number: '',
  };
  logo: string | null = null;
  readonly groups: GroupLine[] = [
    group(1, 'Dinsdagavond Wilhelminapark', 'running', -28, 5, 6),
    group(2, 'Donderdagochtend Amelisweerd', 'running', -63, 10, 4),
    group(3, 'Maandagavond Griftpark', 'planned', 18, 1, 3),
    group(4, 'Zaterdag Rhijnauwen', 'finished', -150, 0, 6),
  ];

  /** The sessions of a group once something asked for them, and what was changed, latest first. */
  readonly series = new Map<number, FakeSession[]>();
  readonly seriesChanges: { group: number; before: FakeSession[]; change: SeriesChange }[] = [];
  daysOff: DaysOff[] = [
    {
      id: 1,
      details: {
        kind: 'school',
        name: 'Herfstvakantie',
        first: `${new Date().getFullYear()}-10-17`,
        last: `${new Date().getFullYear()}-10-25`,
      },
    },
  ];
  readonly worked = new Set<PublicHoliday>(['good_friday']);

  readonly people = people();
  /** The shared text of a session, and when it was written up, by the session's id. */
  readonly texts = new Map([
    [
      14,
      'Het regende zacht en niemand vond het erg. We liepen langs het water en oefenden met korte pasjes.',
    ],
  ]);
  /** Weather and incident, and whether the names in the text may stay. */
  readonly circumstances = new Map<number, { weather: string; incident: string }>();
  readonly kept = new Set<number>();
  readonly written = new Map([11, 12, 13].map((id) => [id, `${day(-7)}T20:30:00Z`]));
  readonly made: MadePaper[] = [];
  talkHours: TalkHours = { weekdays: [1, 2, 3, 4, 5], starts_at: '09:00', ends_at: '12:00', minutes: 60 };
  /** Lines of what is due that were put off, and the calls that were made, by key and by way. */
  readonly putOff = new Map<string, PutOff>();
  readonly calls = new Map<number, FollowUp>();
  visits: {
    id: number;
    session: number;
    episode: number | null;
    name: string;
    kind: VisitKind;
    instead_of: number | null;
    line: string;
  }[] = [];
  /** The own schedules, by their id. */
  readonly schedules = new Map<string, { details: ScheduleDetails; hidden: boolean }>([
    [
      'own-1',
      {
        hidden: false,
        details: {
          name: 'Heel kalm',
          description: 'Voor na een lange ziekte.',
          steps: [
            [{ times: 15, parts: [{ run: 30 }, { walk: 90 }] }],
            [{ times: 10, parts: [{ run: 60 }, { walk: 117 }] }],
          ],
        },
      },
    ],
  ]);
  readonly library = new Library();

  /** The day so many days from today, in ISO form. */
  day = day;
}

export const TOPICS = [
  'Kennismaken en looptempo',
  'Warming-up, schoenen en kleding',
  'Ademhaling',
  'Houding en techniek',
  'Blessures voorkomen',
  'Lopen met aandacht',
  'Stemming, piekeren en slaap',
  'Je eigen ritme',
  'Inpassen in het dagelijks leven',
  'Volhouden en afsluiten',
];

export function day(offset: number, from = new Date()): string {
  return new Date(from.getTime() + offset * DAY).toISOString().slice(0, 10);
}

function group(
  id: number,
  name: string,
  phase: GroupLine['phase'],
  starts: number,
  next: number,
  people: number,
): GroupLine {
  return {
    id,
    phase,
    people,
    details: {
      name,
      place: 'Ingang bij de vijver',
      weekday: 2,
      starts_at: '19:00',
      ends_at: '20:00',
      first_date: day(starts),
      capacity: 6,
    },
    last_date: day(starts + 63),
    next_session: next
      ? { number: next, date: day(starts + (next - 1) * 7), topic_title: TOPICS[next - 1] ?? '' }
      : null,
  };
}
