/** Dates as people type them: 12-5-2026, 12/5/26, 12 mei 2026, 2026-05-12. */
import { monthNames } from './format';

export type TypedDate = { iso: string } | { wrong: 'unreadable' | 'missing' } | null;

const LANGUAGES = ['nl', 'en'] as const;

function monthOf(word: string): number {
  const asked = word.toLowerCase().replace('.', '');
  for (const language of LANGUAGES) {
    for (const names of monthNames(language)) {
      const at = names.findIndex((name) => name.toLowerCase() === asked);
      if (at >= 0) return at + 1;
    }
  }
  return asked === 'mrt' || asked === 'maa' ? 3 : 0;
}

/** A year in two digits lies at most ten years ahead, otherwise in the century before. */
function fullYear(text: string, now: number): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const near = Math.floor(now / 100) * 100 + year;
  return near > now + 10 ? near - 100 : near;
}

/** Nothing typed is null. `missing` is a date that the calendar does not have, such as 30 February. */
export function readDate(text: string, now = new Date()): TypedDate {
  const asked = text.trim().replace(/^[a-z]+ (?=\d)/i, '');
  if (asked === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(asked);
  const typed = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-zé]{3,9}\.?)(?:[-/., ]+(\d{4}|\d{2}))?$/i.exec(asked);
  if (!iso && !typed) return { wrong: 'unreadable' };
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [
        typed?.[3] ? fullYear(typed[3], now.getFullYear()) : now.getFullYear(),
        Number(typed?.[2]) || monthOf(typed?.[2] ?? ''),
        Number(typed?.[1]),
      ];
  if (month === 0 && !iso) return { wrong: /^\d+$/.test(typed?.[2] ?? '') ? 'missing' : 'unreadable' };
  const found = new Date(Date.UTC(year, month - 1, day));
  const exists =
    found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  if (!exists || year < 1000) return { wrong: 'missing' };
  return { iso: found.toISOString().slice(0, 10) };
}

/** Times as people type them: 19:00, 19.00, 1900, 19u, 7. Null when it is no time. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.uh ]?(\d{2})|[uh])?$/i.exec(text.trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
