/** Reckoning with days in ISO form, without a clock or a zone. */
import { weekdayOf } from './format';

const DAY = 86_400_000;
const utc = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

export const plusDays = (iso: string, days: number) =>
  new Date(utc(iso) + days * DAY).toISOString().slice(0, 10);

/** Every day from the first to the last. */
export function daysFrom(first: string, last: string): string[] {
  const count = Math.round((utc(last) - utc(first)) / DAY) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => plusDays(first, n));
}

export const mondayOf = (iso: string) => plusDays(iso, -weekdayOf(iso));

/** The first day of the month so many months from the one of a day. */
export function monthStart(iso: string, months = 0): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The number of the week in its year (ISO 8601). */
export function weekNumber(iso: string): number {
  const thursday = plusDays(mondayOf(iso), 3);
  const first = plusDays(mondayOf(`${thursday.slice(0, 4)}-01-04`), 3);
  return Math.round((utc(thursday) - utc(first)) / (7 * DAY)) + 1;
}
