/** How appointments and what is due read as lines, each leading to its place of work. */
import type { Appointment, Due } from '../../lib/api.gen';
import { date, day, shortDay, time } from '../../lib/format';
import { clearanceWord, talkWord } from '../../lib/labels';
import { path } from '../../lib/route.svelte';
import { say } from '../../lib/words.svelte';

export function appointmentLine(appointment: Appointment, today: boolean) {
  const clock = appointment.time ? time(appointment.time) : '';
  const when = today ? clock : `${shortDay(appointment.date)} ${clock}`;
  if (appointment.kind === 'session') {
    const { session, number, topic_title, group_name, place, people, written } = appointment;
    return {
      id: `session-${session}`,
      when,
      title: say('today-session', { number, group: group_name }),
      text: [topic_title, place].filter(Boolean).join(' · '),
      note: written ? say('today-written') : say('today-people', { people }),
      href: path({ at: 'session', id: session }),
    };
  }
  const { episode, talk, name, held } = appointment;
  return {
    id: `${talk}-${episode}`,
    when,
    title: name,
    text: talkWord(talk),
    note: held ? say('today-held') : '',
    href: path({ at: talk, id: episode }),
  };
}

export function dueLine(due: Due) {
  switch (due.kind) {
    case 'session':
      return {
        id: `session-${due.session}`,
        title: say('today-due-session', { number: due.number, group: due.group_name }),
        text: say('today-due-session-text', { date: day(due.date) }),
        href: path({ at: 'session', id: due.session }),
      };
    case 'clearance':
      return {
        id: `clearance-${due.episode}`,
        title: due.name,
        text: clearanceWord(due.clearance),
        note: due.since ? say('today-since', { date: date(due.since) }) : '',
        href: path({ at: 'participant', id: due.participant, episode: due.episode }),
      };
    case 'talk':
      return {
        id: `talk-${due.talk}-${due.episode}`,
        title: due.name,
        text: due.date
          ? say('today-due-talk-passed', { talk: talkWord(due.talk), date: day(due.date) })
          : say('today-due-talk', { talk: talkWord(due.talk) }),
        href: path({ at: due.talk, id: due.episode }),
      };
    case 'ending':
      return {
        id: `ending-${due.episode}`,
        title: due.name,
        text: say('today-due-ending'),
        href: path({ at: 'participant', id: due.participant, episode: due.episode }),
      };
  }
}
