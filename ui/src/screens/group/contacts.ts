/** The contacts of a group as lines on a time line. */
import type { Contact } from '../../lib/api.gen';
import { day, isoDay } from '../../lib/format';
import { talkWord } from '../../lib/labels';
import { path } from '../../lib/route.svelte';
import { say } from '../../lib/words.svelte';

type Mark = 'done' | 'next' | 'coming' | 'lapsed';

export type Session = Extract<Contact, { kind: 'session' }>;

/** That it does not go on, and why when that was said. */
export const lapsed = ({ cancel_reason }: Session) =>
  cancel_reason ? say('planning-lapsed-because', { reason: cancel_reason }) : say('planning-lapsed');

export function contactItems(contacts: Contact[], today = isoDay(new Date())) {
  const next = contacts.find(
    (each) => each.kind === 'session' && !each.cancelled && !each.written && each.date >= today,
  );
  return contacts.map((contact) => {
    if (contact.kind === 'talk') {
      const { talk, held, people } = contact;
      const mark: Mark = people > 0 && held === people ? 'done' : 'coming';
      return {
        id: talk,
        when: '',
        title: talkWord(talk),
        state: people ? say('group-talks-held', { held, people }) : '',
        mark,
      };
    }
    const { id, number, date, topic_title, written, present } = contact;
    if (contact.cancelled) {
      return {
        id: `${number}`,
        when: day(date),
        title: say('group-session', { number, topic: topic_title }),
        state: lapsed(contact),
        mark: 'lapsed' as const,
        href: path({ at: 'session', id }),
      };
    }
    const mark: Mark = contact === next ? 'next' : written || date < today ? 'done' : 'coming';
    const there = present ? say('group-present', { people: present }) : '';
    const state = written ? say('today-written') : date < today ? say('group-to-write') : '';
    return {
      id: `${number}`,
      when: day(date),
      title: say('group-session', { number, topic: topic_title }),
      state: [there, state].filter(Boolean).join(' · '),
      mark,
      href: path({ at: 'session', id }),
    };
  });
}
