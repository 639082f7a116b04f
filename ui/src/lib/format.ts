/** Dates, times and numbers as they are shown. Messages get them ready-made; the core formats the same way on paper. */
import { words, type Language } from './words.svelte';

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

type Part = 'weekday' | 'month';

/** Names in the language of now; index 0 is Monday or January. */
function names(part: Part, width: 'short' | 'long', language: Language = words.language): string[] {
  const count = part === 'weekday' ? 7 : 12;
  const spell = new Intl.DateTimeFormat(LOCALE[language], { [part]: width, timeZone: 'UTC' });
  // 1 January 2024 is a Monday.
  return Array.from({ length: count }, (_, n) =>
    spell.format(Date.UTC(2024, part === 'month' ? n : 0, part === 'month' ? 1 : n + 1)).replace('.', ''),
  );
}

export const weekdays = () => names('weekday', 'long');
export const monthNames = (language: Language) => [
  names('month', 'long', language),
  names('month', 'short', language),
];

function split(iso: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}

/** 0 = Monday. */
export function weekdayOf(iso: string): number {
  const [year, month, day] = split(iso);
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** "12 mei 2026" */
export function date(iso: string): string {
  const [year, month, day] = split(iso);
  return `${day} ${names('month', 'long')[month - 1]} ${year}`;
}

/** "di 12 mei 2026" */
export function day(iso: string): string {
  return `${names('weekday', 'short')[weekdayOf(iso)]} ${date(iso)}`;
}

/** "dinsdag 12 mei" */
export function dayInYear(iso: string): string {
  const [, month, dayOfMonth] = split(iso);
  return `${names('weekday', 'long')[weekdayOf(iso)]} ${dayOfMonth} ${names('month', 'long')[month - 1]}`;
}

/** "5 dagen geleden", "gisteren": how long ago a moment is, in whole days on this computer's calendar. */
export function daysAgo(at: string, now = new Date()): string {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  const days = Math.round((midnight(new Date(at)) - midnight(now)) / 86_400_000);
  return new Intl.RelativeTimeFormat(LOCALE[words.language], { numeric: 'auto' }).format(days, 'day');
}

/** "19:00" from "19:00:00" or "19:00" */
export const time = (text: string): string => text.slice(0, 5);

/** "14:03" of a moment, on the clock of this computer. */
export function clock(at: Date | string): string {
  const moment = typeof at === 'string' ? new Date(at) : at;
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** The local date of a moment in ISO form. */
export function isoDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "7,5" in Dutch, "7.5" in English. */
export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(LOCALE[words.language], { maximumFractionDigits: digits }).format(value);
}

/** "12,4 MB" */
export function size(bytes: number): string {
  if (bytes < 1_000_000) return `${number(bytes / 1000, 0)} kB`;
  return `${number(bytes / 1_000_000)} MB`;
}
