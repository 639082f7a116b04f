/** The part of the fake that is about dates: planning, moving, days off. It knows one holiday. */
import type {
  ChangedSession,
  PlannedSeries,
  SeriesChangeKind,
  SeriesPreview,
  SkippedDay,
} from '../lib/api.gen';
import { Refused } from '../lib/failure';
import type { Answers } from './fake';
import { day, TOPICS, type FakeSession, type World } from './world';

const saved = () => ({ at: new Date().toISOString() });
const invalid = (field: string, code: string) => new Refused('invalid', {}, [{ field, code }]);
const on = (iso: string, days: number) => day(days, new Date(`${iso}T00:00:00Z`));

/** The days off among which sessions are laid: King's Day, Christmas, and the periods of the settings. */
function offOn(world: World, iso: string): string | null {
  const holiday = { '04-27': 'Koningsdag', '12-25': 'Eerste kerstdag' }[iso.slice(5)];
  if (holiday) return holiday;
  const period = world.daysOff.find(({ details }) => details.first <= iso && iso <= details.last);
  return period?.details.name ?? null;
}

function free(world: World, from: string, skipped: SkippedDay[]): string {
  for (let at = from; ; at = on(at, 7)) {
    const name = offOn(world, at);
    if (!name) return at;
    skipped.push({ date: at, name });
  }
}

/** The dates from a place in the series on. */
function lay(world: World, from: string, count: number, skipped: SkippedDay[]): string[] {
  const days: string[] = [];
  for (let next = from; days.length < count; next = on(days.at(-1) ?? next, 7))
    days.push(free(world, next, skipped));
  return days;
}

export function sessionsOf(world: World, group: number): FakeSession[] {
  const known = world.series.get(group);
  if (known) return known;
  const details = world.groups.find(({ id }) => id === group)?.details;
  const made = TOPICS.map((_, n) => ({
    id: group * 10 + n + 1,
    number: n + 1,
    date: on(details?.first_date ?? day(0), n * 7),
    time: details?.starts_at ?? '19:00',
    cancelled: false,
    reason: '',
  }));
  world.series.set(group, made);
  return made;
}

const placeOf = (world: World, session: number) => {
  for (const { id } of world.groups) {
    const found = sessionsOf(world, id).find((each) => each.id === session);
    if (found) return { group: id, number: found.number };
  }
  throw new Refused('not-found');
};

type Act = (sessions: FakeSession[], skipped: SkippedDay[]) => FakeSession[];

function move(world: World, number: number, date: string, time: string | null, following: boolean): Act {
  return (sessions, skipped) => {
    const at = sessions.findIndex((each) => each.number === number);
    const [before, next] = [sessions[at - 1], sessions[at + 1]];
    if (before && date <= before.date) throw invalid('date', 'before-previous');
    if (!following && next && date >= next.date) throw invalid('date', 'past-next');
    const rest = following ? lay(world, on(date, 7), sessions.length - at - 1, skipped) : [];
    return sessions.map((each, n) => ({
      ...each,
      date: n === at ? date : (n > at && rest[n - at - 1]) || each.date,
      time: time && (n === at || (following && n > at)) ? time : each.time,
    }));
  };
}

function cancel(world: World, number: number, reason: string, shift: boolean): Act {
  return (sessions, skipped) => {
    if (!shift)
      return sessions.map((each) => (each.number === number ? { ...each, cancelled: true, reason } : each));
    const last = free(world, on(sessions.at(-1)?.date ?? '', 7), skipped);
    return sessions.map((each, n) =>
      each.number < number ? each : { ...each, date: sessions[n + 1]?.date ?? last },
    );
  };
}

function extend(world: World, group: number, date: string | null): Act {
  return (sessions, skipped) => {
    const last = sessions.at(-1);
    const first = date ?? free(world, on(last?.date ?? day(0), 7), skipped);
    if (last && first <= last.date) throw invalid('date', 'before-previous');
    const number = sessions.length + 1;
    return [
      ...sessions,
      { id: group * 1000 + number, number, date: first, time: '19:00', cancelled: false, reason: '' },
    ];
  };
}

function differences(before: FakeSession[], after: FakeSession[]): ChangedSession[] {
  const held = (each?: FakeSession) =>
    each && !each.cancelled ? { date: each.date, time: each.time } : null;
  const numbers = [...new Set([...before, ...after].map(({ number }) => number))];
  const one = (sessions: FakeSession[], number: number) => sessions.find((each) => each.number === number);
  return numbers
    .filter((number) => JSON.stringify(one(before, number)) !== JSON.stringify(one(after, number)))
    .map((number) => ({
      number,
      from: held(one(before, number)),
      to: held(one(after, number)),
      topic: null,
      off: null,
    }));
}

function preview(world: World, group: number, act: Act): SeriesPreview {
  const skipped: SkippedDay[] = [];
  const before = sessionsOf(world, group);
  const changes = differences(before, act(before, skipped)).map((each) => ({
    ...each,
    off: each.to && offOn(world, each.to.date),
  }));
  return { changes, skipped, clashes: [] };
}

function make(world: World, group: number, kind: SeriesChangeKind, reason: string, act: Act) {
  const before = sessionsOf(world, group);
  const after = act(before, []);
  world.series.set(group, after);
  world.seriesChanges.unshift({
    group,
    before,
    change: {
      id: world.seriesChanges.length + 1,
      kind,
      reason,
      made: new Date().toISOString(),
      undone: null,
      can_undo: true,
      sessions: differences(before, after),
    },
  });
  return saved();
}

/** What was changed in a group, the last one that holds first to be taken back. */
export function changesOf(world: World, group: number) {
  const own = world.seriesChanges.filter((each) => each.group === group);
  const last = own.find(({ change }) => !change.undone);
  return own.map((each) => ({ ...each.change, can_undo: each === last }));
}

function replan(world: World, group: number, changes: { first_date?: string; starts_at?: string }): Act {
  return (sessions, skipped) => {
    const from = changes.first_date;
    const days = from ? lay(world, from, sessions.length, skipped) : sessions.map(({ date }) => date);
    return sessions.map((each, n) => ({
      ...each,
      date: days[n] ?? each.date,
      time: changes.starts_at ?? each.time,
    }));
  };
}

export const planning = {
  preview_sessions({ weekday, first_date, moves }, world): PlannedSeries {
    const first = new Date(`${first_date}T00:00:00Z`);
    const ahead = (weekday - ((first.getUTCDay() + 6) % 7) - 1 + 7) % 7;
    let skipped: SkippedDay[] = [];
    let sessions = lay(world, day(ahead, first), TOPICS.length, skipped).map((date, n): FakeSession => ({
      id: n + 1,
      number: n + 1,
      date,
      time: '19:00',
      cancelled: false,
      reason: '',
    }));
    for (const { number, date, following } of moves ?? []) {
      if (following) skipped = skipped.filter((each) => each.date < date);
      sessions = move(world, number, date, null, following)(sessions, skipped);
    }
    const moved = new Set((moves ?? []).map(({ number }) => number));
    return {
      sessions: sessions.map(({ number, date }) => ({
        number,
        date,
        topic_title: TOPICS[number - 1] ?? '',
        moved: moved.has(number),
        off: offOn(world, date),
      })),
      skipped,
      clashes: [],
    };
  },
  preview_change_group: ({ group, changes }, world) => preview(world, group, replan(world, group, changes)),
  change_group({ group, changes }, world) {
    const found = world.groups.find(({ id }) => id === group);
    if (changes.name === '') throw invalid('name', 'missing');
    if (changes.first_date ?? changes.starts_at)
      make(world, group, 'replanned', '', replan(world, group, changes));
    if (found) Object.assign(found.details, changes);
    return saved();
  },
  preview_move({ session, date, starts_at, following }, world) {
    const { group, number } = placeOf(world, session);
    return preview(world, group, move(world, number, date, starts_at ?? null, following));
  },
  move_session({ session, date, starts_at, following }, world) {
    const { group, number } = placeOf(world, session);
    return make(world, group, 'moved', '', move(world, number, date, starts_at ?? null, following));
  },
  preview_cancel({ session, shift }, world) {
    const { group, number } = placeOf(world, session);
    return preview(world, group, cancel(world, number, '', shift));
  },
  cancel_session({ session, reason, shift }, world) {
    const { group, number } = placeOf(world, session);
    return make(world, group, shift ? 'shifted' : 'cancelled', reason, cancel(world, number, reason, shift));
  },
  preview_extra: ({ group, date }, world) => preview(world, group, extend(world, group, date ?? null)),
  add_session: ({ group, date }, world) =>
    make(world, group, 'extended', '', extend(world, group, date ?? null)),
  choose_topic({ session, topic }, world) {
    world.library.text(topic);
    world.library.chosen.set(session, topic);
    return make(world, placeOf(world, session).group, 'topic', '', (sessions) => sessions);
  },
  swap_topics({ session, with: other }, world) {
    const { group, number } = placeOf(world, session);
    const topicOf = (id: number, number: number) =>
      world.library.chosen.get(id) ?? world.library.ids[number - 1] ?? '';
    const [one, two] = [topicOf(session, number), topicOf(other, placeOf(world, other).number)];
    world.library.chosen.set(session, two).set(other, one);
    return make(world, group, 'topic', '', (sessions) => sessions);
  },
  undo_series_change({ change: id }, world) {
    const found = world.seriesChanges.find(({ change }) => change.id === id);
    if (!found) throw new Refused('not-found');
    world.series.set(found.group, found.before);
    found.change.undone = new Date().toISOString();
    return saved();
  },
  days_off: (_, world) => {
    const year = new Date().getFullYear();
    const line = (holiday: 'kings_day' | 'good_friday', name: string, inYear: string) => ({
      holiday,
      name,
      worked: world.worked.has(holiday),
      this_year: `${year}-${inYear}`,
      next_year: `${year + 1}-${inYear}`,
    });
    return {
      holidays: [line('good_friday', 'Goede Vrijdag', '04-03'), line('kings_day', 'Koningsdag', '04-27')],
      periods: world.daysOff,
      more: 0,
    };
  },
  work_on_holiday({ holiday, worked }, world) {
    if (worked) world.worked.add(holiday);
    else world.worked.delete(holiday);
    return saved();
  },
  add_days_off({ details }, world) {
    if (details.last < details.first) throw invalid('last', 'end-before-start');
    const id = Math.max(0, ...world.daysOff.map((each) => each.id)) + 1;
    world.daysOff.push({ id, details });
    return id;
  },
  change_days_off({ days_off, changes }, world) {
    const found = world.daysOff.find(({ id }) => id === days_off);
    if (!found) throw new Refused('not-found');
    const details = { ...found.details, ...changes };
    const [wrong] = Object.keys(changes).filter((field) => field === 'first' || field === 'last');
    if (details.last < details.first) throw invalid(wrong ?? 'last', 'end-before-start');
    found.details = details;
    return saved();
  },
  remove_days_off({ days_off }, world) {
    world.daysOff = world.daysOff.filter(({ id }) => id !== days_off);
    return saved();
  },
} satisfies Partial<Answers>;
