/** How appointments and what is due read as lines, each leading to its place of work. */
import type { Appointment, Due, DueLine } from '../../lib/api.gen';
import {
  appointmentHref,
  appointmentId,
  appointmentText,
  appointmentTitle,
  isCancelled,
} from '../../lib/appointments';
import { date, day, shortDay, time } from '../../lib/format';
import { clearanceWord, doctorWord, talkWord } from '../../lib/labels';
import { path } from '../../lib/route.svelte';
import { say } from '../../lib/words.svelte';

export function appointmentLine(appointment: Appointment, today: boolean) {
  const clock = appointment.time ? time(appointment.time) : '';
  const struck = isCancelled(appointment);
  const note =
    appointment.kind === 'talk'
      ? appointment.held && say('today-held')
      : appointment.written
        ? say('today-written')
        : !struck && say('today-people', { people: appointment.people });
  return {
    id: appointmentId(appointment),
    when: today ? clock : `${shortDay(appointment.date)} ${clock}`,
    title: appointmentTitle(appointment),
    struck,
    text: appointmentText(appointment),
    note: note || '',
    href: appointmentHref(appointment),
  };
}

/** A line that was put off and is back says why. */
export const dueLine = ({ key, due, put_off }: DueLine) => ({
  ...worded(due),
  id: key,
  aside: put_off ? say('calendar-was-put-off', { reason: put_off.reason }) : '',
});

export const putOffLine = ({ key, due, put_off }: DueLine) => ({
  ...worded(due),
  id: key,
  aside: put_off?.reason ?? '',
  note: put_off ? say('calendar-until', { date: date(put_off.until) }) : '',
});

const doctorOf = (doctor: string | null) =>
  doctor && doctor !== 'other' ? doctorWord(doctor as never) : say('calendar-doctor');

function worded(due: Due) {
  switch (due.kind) {
    case 'session':
      return {
        title: say('today-due-session', { number: due.number, group: due.group_name }),
        text: say('today-due-session-text', { date: day(due.date) }),
        href: path({ at: 'session', id: due.session }),
      };
    case 'absent':
      return {
        title: due.name,
        text: say('calendar-due-absent', { date: day(due.date) }),
        href: person(due),
      };
    case 'clearance':
      return {
        title: due.name,
        text: clearanceWord(due.clearance),
        note: due.since ? say('today-since', { date: date(due.since) }) : '',
        href: person(due),
      };
    case 'doctor': {
      const said = { doctor: doctorOf(due.doctor), date: date(due.asked) };
      return {
        title: due.name,
        text: due.again ? say('calendar-due-doctor-again', said) : say('calendar-due-doctor', said),
        href: path({ at: 'intake', id: due.episode, section: 'declaration-clearance' }),
      };
    }
    case 'talk':
      return {
        title: due.name,
        text: due.date
          ? say('today-due-talk-passed', { talk: talkWord(due.talk), date: day(due.date) })
          : say('today-due-talk', { talk: talkWord(due.talk) }),
        href: path({ at: due.talk, id: due.episode }),
      };
    case 'talks':
      return {
        title: due.group_name,
        text: say('calendar-due-talks', { talk: talkWord(due.talk), people: due.people }),
        href: path({ at: 'group', id: due.group, talks: due.talk }),
      };
    case 'ending':
      return { title: due.name, text: say('today-due-ending'), href: person(due) };
    case 'report':
      return {
        title: due.name,
        text: say('calendar-due-report', { date: date(due.held) }),
        href: path({
          at: 'papers',
          participant: due.participant,
          episode: due.episode,
          kind: 'final_report',
        }),
      };
    case 'follow_up':
      return {
        title: due.name,
        text: say(due.late ? 'calendar-due-call-late' : 'calendar-due-call', { date: date(due.from) }),
        href: person(due),
      };
  }
}

const person = ({ participant, episode }: { participant: number; episode: number }) =>
  path({ at: 'participant', id: participant, episode });
