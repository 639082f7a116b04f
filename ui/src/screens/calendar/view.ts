/** Which days a view shows, and what stands on each. */
import type { Appointment, CalendarPage } from '../../lib/api.gen';
import { appointmentId, appointmentName } from '../../lib/appointments';
import { daysFrom, mondayOf, monthStart, plusDays, weekNumber } from '../../lib/days';
import { date, month } from '../../lib/format';
import { say } from '../../lib/words.svelte';

export type View = 'week' | 'month';
export type Span = { from: string; until: string };
export type Entry = { id: string; appointment: Appointment; clashes: string[] };
export type Day = { date: string; off: string[]; entries: Entry[] };

export function spanOf(view: View, on: string): Span {
  const from = view === 'week' ? mondayOf(on) : monthStart(on);
  return { from, until: view === 'week' ? plusDays(from, 6) : plusDays(monthStart(on, 1), -1) };
}

/** The day to be on after so many weeks or months. */
export const moved = (view: View, on: string, by: number) =>
  view === 'week' ? plusDays(mondayOf(on), 7 * by) : monthStart(on, by);

/** "Week 48: 23 november 2026 tot en met 29 november 2026", "november 2026" */
export const spanTitle = (view: View, { from, until }: Span) =>
  view === 'week'
    ? say('calendar-week-of', { week: weekNumber(from), from: date(from), until: date(until) })
    : month(from);

export function daysOf({ from, until, appointments, days_off, clashes }: CalendarPage): Day[] {
  const together = appointments.map((): string[] => []);
  for (const { one, other } of clashes) {
    const [first, second] = [appointments[one], appointments[other]];
    if (!first || !second) continue;
    together[one]?.push(appointmentName(second));
    together[other]?.push(appointmentName(first));
  }
  const entries = appointments.map((appointment, n) => ({
    id: appointmentId(appointment),
    appointment,
    clashes: together[n] ?? [],
  }));
  return daysFrom(from, until).map((day) => ({
    date: day,
    off: days_off.filter(({ first, last }) => first <= day && day <= last).map(({ name }) => name),
    entries: entries.filter(({ appointment }) => appointment.date === day),
  }));
}
