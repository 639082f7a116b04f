import type { ParticipantLine } from '../../lib/api.gen';
import { date } from '../../lib/format';
import { clearanceWord, statusWord } from '../../lib/labels';
import { path } from '../../lib/route.svelte';
import { say } from '../../lib/words.svelte';

/** A person as one line: where they are, and how their declaration stands. */
export function personLine(line: ParticipantLine) {
  const { id, name, birth_date, episode, status, group_name, clearance, signed_up } = line;
  const born = birth_date ? say('participant-born-on', { date: date(birth_date) }) : '';
  const waits = status === 'waitlist' && signed_up;
  return {
    id: `${id}`,
    title: name,
    text: waits
      ? say('today-since', { date: date(signed_up) })
      : [group_name, status && statusWord(status), born].filter(Boolean).join(' · '),
    note: clearance && !waits ? clearanceWord(clearance) : '',
    href: path({ at: 'participant', id, episode: episode ?? undefined }),
  };
}
