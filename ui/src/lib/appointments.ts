/** How sessions and talks are called, and where they lead. */
import type { Appointment } from './api.gen';
import { time } from './format';
import { talkWord } from './labels';
import { path } from './route.svelte';
import { say } from './words.svelte';

export const appointmentId = (one: Appointment) =>
  one.kind === 'session' ? `session-${one.session}` : `${one.talk}-${one.episode}`;

/** "Les 3 · Dinsdagavond", "Noor de Wit" */
export const appointmentTitle = (one: Appointment) =>
  one.kind === 'session' ? say('today-session', { number: one.number, group: one.group_name }) : one.name;

/** The same as part of a sentence, with which talk it is. */
export const appointmentName = (one: Appointment) =>
  one.kind === 'session' ? appointmentTitle(one) : `${talkWord(one.talk)} · ${one.name}`;

/** What it is about, and that it was called off. */
export function appointmentText(one: Appointment): string {
  if (one.kind === 'talk') return talkWord(one.talk);
  if (one.cancelled === null) return [one.topic_title, one.place].filter(Boolean).join(' · ');
  return one.cancelled ? say('calendar-cancelled-why', { reason: one.cancelled }) : say('calendar-cancelled');
}

export const isCancelled = (one: Appointment) => one.kind === 'session' && one.cancelled !== null;

/** "19:00–20:00", and nothing for a talk without a time. */
export const appointmentTimes = (one: Appointment) =>
  one.time ? (one.until ? `${time(one.time)}–${time(one.until)}` : time(one.time)) : '';

export const appointmentHref = (one: Appointment) =>
  one.kind === 'session' ? path({ at: 'session', id: one.session }) : path({ at: one.talk, id: one.episode });
