import type { GroupLine } from '../../lib/api.gen';
import { date, day, time, weekdays } from '../../lib/format';
import { path } from '../../lib/route.svelte';
import { say } from '../../lib/words.svelte';

/** A group as one line: when and where it meets, what comes next, how many people. */
export function groupLine({ id, details, people, phase, next_session, last_date }: GroupLine) {
  const meets = say('group-meets', {
    weekday: weekdays()[details.weekday - 1] ?? '',
    time: time(details.starts_at),
  });
  const next = next_session
    ? say('group-next', {
        number: next_session.number,
        date: day(next_session.date),
        topic: next_session.topic_title,
      })
    : say(phase === 'finished' ? 'group-ended' : 'group-last', { date: date(last_date) });
  return {
    id: `${id}`,
    title: details.name,
    text: [[meets, details.place].filter(Boolean).join(', '), next].join(' · '),
    note: say('group-people', { people, capacity: details.capacity }),
    href: path({ at: 'group', id }),
  };
}
