/** From when to when someone is in a group, in words. */
import { date } from './format';
import { say } from './words.svelte';

export function stretch(joined: string, left_on: string | null): string {
  return left_on
    ? say('people-from-to', { from: date(joined), to: date(left_on) })
    : say('people-since-date', { date: date(joined) });
}
