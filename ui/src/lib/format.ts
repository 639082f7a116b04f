/** Dates, times and numbers as they are shown. Messages get them ready-made; the core formats the same way on paper. */
import { say, sayIn, words, type Key, type Language } from './words.svelte';

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

export const weekdays = () => upTo(7).map((n) => say(`words-weekday-${n}` as Key));

/** The months of a language in full and in short, from January on. */
export const monthNames = (language: Language) =>
  ['month', 'short-month'].map((width) => upTo(12).map((n) => sayIn(language, `words-${width}-${n}` as Key)));

const weekday = (iso: string) => say(`words-weekday-${weekdayOf(iso) + 1}` as Key);
const shortWeekday = (iso: string) => say(`words-short-weekday-${weekdayOf(iso) + 1}` as Key);
const monthName = (n: number) => say(`words-month-${n}` as Key);

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
  const [year, inYear, inMonth] = split(iso);
  return `${inMonth} ${monthName(inYear)} ${year}`;
}

/** "di 12 mei 2026" */
export const day = (iso: string) => `${shortWeekday(iso)} ${date(iso)}`;

/** "mei 2026" */
export function month(iso: string): string {
  const [year, inYear] = split(iso);
  return `${monthName(inYear)} ${year}`;
}

/** "di 12 mei" */
export function shortDay(iso: string): string {
  const [, inYear, inMonth] = split(iso);
  return `${shortWeekday(iso)} ${inMonth} ${say(`words-short-month-${inYear}` as Key)}`;
}

/** "dinsdag 12 mei" */
export function dayInYear(iso: string): string {
  const [, inYear, inMonth] = split(iso);
  return `${weekday(iso)} ${inMonth} ${monthName(inYear)}`;
}

/** "12 mei 2026, 14:03" of a moment, on the clock of this computer. */
export const moment = (at: string) => `${date(isoDay(new Date(at)))}, ${clock(at)}`;

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
