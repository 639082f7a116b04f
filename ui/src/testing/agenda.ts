/** The part of the fake that is about the calendar, talks to plan, and what is due. */
import type { Appointment, Due, TalkKind } from '../lib/api.gen';
import { daysFrom, plusDays } from '../lib/days';
import { Refused } from '../lib/failure';
import type { Answers } from './fake';
import { day, TOPICS, type World } from './world';

const saved = () => ({ at: new Date().toISOString() });
const invalid = (field: string, code: string) => new Refused('invalid', {}, [{ field, code }]);

const session = (id: number, group: number, number: number, date: string, time: string): Appointment => ({
  kind: 'session',
  session: id,
  group,
  group_name: group === 1 ? 'Dinsdagavond Wilhelminapark' : 'Donderdagochtend Amelisweerd',
  place: group === 1 ? 'Ingang bij de vijver' : 'Theehuis',
  number,
  topic_title: TOPICS[number - 1] ?? '',
  date,
  time,
  until: `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`,
  people: group === 1 ? 6 : 4,
  written: false,
  cancelled: null,
});

const talk = (episode: number, kind: TalkKind, name: string, date: string, time: string): Appointment => ({
  kind: 'talk',
  episode,
  talk: kind,
  name,
  date,
  time,
  until: `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}`,
  held: false,
});

const DUE: [string, Due][] = [
  [
    'session:14',
    { kind: 'session', session: 14, group_name: 'Dinsdagavond Wilhelminapark', number: 4, date: day(-7) },
  ],
  ['absent:5:14', { kind: 'absent', episode: 5, participant: 5, name: '李 Wei', session: 14, date: day(-7) }],
  [
    'clearance:7',
    {
      kind: 'clearance',
      episode: 7,
      participant: 7,
      name: 'Şenay Łukaszewicz',
      clearance: 'handed_out',
      since: day(-6),
    },
  ],
  [
    'doctor:2',
    {
      kind: 'doctor',
      episode: 2,
      participant: 2,
      name: 'Bram Jansen',
      doctor: 'occupational_physician',
      asked: day(-16),
      again: true,
    },
  ],
  [
    'talks:1:mid',
    { kind: 'talks', group: 1, group_name: 'Dinsdagavond Wilhelminapark', talk: 'mid', people: 5 },
  ],
  [
    'talk:4:mid',
    {
      kind: 'talk',
      episode: 4,
      talk: 'mid',
      name: 'René van der Berg',
      date: day(-1),
      group: 1,
      group_name: 'Dinsdagavond Wilhelminapark',
    },
  ],
  ['ending:9', { kind: 'ending', episode: 9, participant: 9, name: 'Joke Visser' }],
  ['report:8', { kind: 'report', episode: 8, participant: 8, name: 'Peter Smit', held: day(-4) }],
  [
    'follow_up:10',
    { kind: 'follow_up', episode: 10, participant: 10, name: 'Zoë Çelik', from: day(-3), late: false },
  ],
];

/** Three half days from tomorrow on, as the settings say. */
function slotDays(world: World) {
  const { starts_at, ends_at, minutes } = world.talkHours;
  const hours = Number(ends_at.slice(0, 2)) - Number(starts_at.slice(0, 2));
  const count = Math.floor((hours * 60) / minutes);
  const times = Array.from({ length: count }, (_, n) => {
    const at = Number(starts_at.slice(0, 2)) * 60 + n * minutes;
    return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  });
  return daysFrom(day(1), day(4)).map((date, n) => ({
    date,
    off: n === 1 ? 'Studiedag' : null,
    times: n === 1 ? [] : times,
  }));
}

export const agenda = {
  today(_, world) {
    const lines = DUE.map(([key, due]) => ({ key, due, put_off: world.putOff.get(key) ?? null }));
    return {
      date: day(0),
      appointments: [
        session(15, 1, 5, day(0), '19:00'),
        talk(7, 'intake', 'Şenay Łukaszewicz', day(0), '14:00'),
        talk(3, 'mid', 'Fatima El Idrissi', day(2), '10:30'),
        { ...session(30, 2, 10, day(2), '09:30'), cancelled: 'onweer' } as Appointment,
      ],
      due: lines.filter(({ put_off }) => !put_off),
      put_off: lines.filter(({ put_off }) => put_off),
      last_backup: new Date(Date.now() - 9 * 86_400_000).toISOString(),
      backup_too_old: true,
      empty: false,
    };
  },
  put_off({ key, until, reason }, world) {
    if (until <= day(0)) throw invalid('until', 'not-later');
    if (!reason.trim()) throw invalid('reason', 'missing');
    world.putOff.set(key, { until, reason });
    return saved();
  },
  call_back({ key }, world) {
    world.putOff.delete(key);
    return saved();
  },
  record_follow_up({ episode, date, line }, world) {
    if (date && date > day(0)) throw invalid('date', 'date-in-future');
    if (date) world.calls.set(episode, { date, line });
    else world.calls.delete(episode);
    return saved();
  },
  calendar({ from, until }, world) {
    // A session and a talk at the same time on the second day, one called off on the fourth.
    const [second, fourth] = [plusDays(from, 1), plusDays(from, 3)];
    return {
      from,
      until,
      today: day(0),
      appointments: [
        session(15, 1, 5, second, '19:00'),
        talk(3, 'mid', 'Fatima El Idrissi', second, '19:30'),
        { ...session(30, 2, 10, fourth, '09:30'), cancelled: 'onweer' } as Appointment,
        talk(7, 'intake', 'Şenay Łukaszewicz', fourth, '14:00'),
      ],
      days_off: [{ first: plusDays(from, 4), last: plusDays(from, 5), name: 'Studiedagen' }],
      clashes: [{ one: 0, other: 1 }],
      groups: world.groups
        .filter(({ phase }) => phase !== 'finished')
        .map(({ id, details }) => ({ group: id, name: details.name })),
    };
  },
  calendar_file: () => ({ file_name: 'agenda.ics', text: 'BEGIN:VCALENDAR', appointments: 4 }),
  talk_slots: ({ group, kind }, world) => ({
    group,
    kind,
    window: { from: day(1), until: day(4) },
    late: false,
    minutes: world.talkHours.minutes,
    days: slotDays(world),
    people: world.people
      .filter((person) => person.group === group && ['planned', 'active'].includes(person.status))
      .map((person) => {
        const planned = person.talks.find((each) => each.kind === kind);
        return {
          episode: person.id,
          name: person.details.name,
          date: planned?.date ?? null,
          time: planned?.time ?? null,
          outside: planned?.date ? planned.date > day(4) || planned.date < day(1) : false,
          clashes: [],
        };
      }),
  }),
  plan_talks({ kind, talks }, world) {
    const before = talks.map(({ episode, date, time }) => {
      const planned = world.people.find(({ id }) => id === episode)?.talks.find((each) => each.kind === kind);
      const was = { episode, date: planned?.date ?? null, time: planned?.time ?? null };
      if (planned) Object.assign(planned, { date: date ?? null, time: time ?? null });
      return was;
    });
    return { ...saved(), before };
  },
  set_talk_hours({ hours }, world) {
    if (!hours.weekdays.length) throw invalid('weekdays', 'missing');
    if (hours.minutes < 10 || hours.minutes > 240) throw invalid('minutes', 'out-of-range');
    world.talkHours = hours;
    return saved();
  },
} satisfies Partial<Answers>;
