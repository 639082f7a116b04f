/** What a programme is, in words. */
import { say } from '../lib/words.svelte';

type Rhythm = { interval_days: number; intake: boolean; mid_after: number | null; final: boolean };

/** The one that comes with the program bears a word of the program. */
export const programmeName = ({ name }: { name: string }) => name || say('programme-basic');

export const intervalWords = (days: number) => say('library-interval', { days, shown: `${days}` });

/** "10 lessen, één keer per week, 3 gesprekken" */
export function rhythm(programme: Rhythm, sessions: number): string {
  const { intake, mid_after, final, interval_days } = programme;
  const talks = [intake, mid_after !== null, final].filter(Boolean).length;
  const counted = (key: 'library-sessions' | 'library-talks', count: number) =>
    say(key, { count, shown: `${count}` });
  return [
    counted('library-sessions', sessions),
    intervalWords(interval_days),
    counted('library-talks', talks),
  ].join(' · ');
}

/** "Dertien keer samen" */
export const together = (count: number) => say('library-together', { count, shown: `${count}` });
