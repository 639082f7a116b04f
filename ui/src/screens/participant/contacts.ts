/** One person's contacts as lines on a time line. */
import type { SessionLine, Talk } from '../../lib/api.gen';
import { date as fullDate, day, isoDay, time } from '../../lib/format';
import { presenceWord, talkWord, visitWord } from '../../lib/labels';
import { path } from '../../lib/route.svelte';
import { say } from '../../lib/words.svelte';

type Mark = 'done' | 'next' | 'coming' | 'lapsed';

const later = (on: string | null) => (on ? say('capture-entered-later', { date: fullDate(on) }) : '');
const joined = (...parts: string[]) => parts.filter(Boolean).join(' · ');

function talkItem({ episode, kind, date, time: at, held, entered_later }: Talk) {
  const state = held ? 'today-held' : date ? 'talk-planned' : 'talk-not-planned';
  return {
    id: kind,
    date,
    lapsed: false,
    done: held,
    when: date ? day(date) : '',
    title: talkWord(kind),
    text: at ? time(at) : '',
    state: joined(say(state), later(entered_later)),
    href: path({ at: kind, id: episode }),
  };
}

const elsewhere = ({ visit, group_name }: SessionLine) =>
  [say('people-in-group', { group: group_name }), visit && visitWord(visit)].filter(Boolean).join(' · ');

/** Which group is said only of someone who was in more than one. */
function sessionItem(line: SessionLine, groups: number) {
  const { session, number, date, topic_title, presence, entered_later } = line;
  return {
    id: `session ${session}`,
    date,
    done: !['open', 'lapsed', 'stopped'].includes(presence),
    lapsed: line.cancelled,
    when: day(date),
    title: say('group-session', { number, topic: topic_title }),
    text: groups > 1 ? elsewhere(line) : '',
    state:
      presence === 'open'
        ? ''
        : presence === 'lapsed'
          ? lapsed(line)
          : joined(presenceWord(presence), later(entered_later)),
    href: path({ at: 'session', id: session }),
  };
}

const lapsed = ({ cancel_reason }: SessionLine) =>
  cancel_reason ? say('planning-lapsed-because', { reason: cancel_reason }) : say('planning-lapsed');

/** The talks stand where they belong: before the sessions, after the one that the programme says, and after all. */
export function contactItems(
  talks: Talk[],
  sessions: SessionLine[],
  midAfter: number | null,
  today = isoDay(new Date()),
) {
  const first = midAfter === null ? -1 : sessions.findIndex(({ number }) => number > midAfter);
  const half = first < 0 ? sessions.length : first;
  const [intake, mid, final] = (['intake', 'mid', 'final'] as const).map((kind) =>
    talks.filter((talk) => talk.kind === kind).map(talkItem),
  );
  const groups = new Set(sessions.map(({ group }) => group)).size;
  const items = [
    ...(intake ?? []),
    ...sessions.slice(0, half).map((line) => sessionItem(line, groups)),
    ...(mid ?? []),
    ...sessions.slice(half).map((line) => sessionItem(line, groups)),
    ...(final ?? []),
  ];
  const next = items.find((item) => !item.done && !item.lapsed && (item.date ?? '') >= today);
  return items.map((item) => {
    const mark: Mark = item.lapsed ? 'lapsed' : item.done ? 'done' : item === next ? 'next' : 'coming';
    return { ...item, mark };
  });
}
