/** Why someone of another group stands on the screen of a session, in words. */
import type { EntryVisit } from '../../lib/api.gen';
import { shortDay } from '../../lib/format';
import { say } from '../../lib/words.svelte';

export function visitWords({ kind, group_name, instead_of }: EntryVisit): string {
  if (kind === 'catch_up' && instead_of) {
    const { number, group_name: group, date } = instead_of;
    return say('people-catches-up', { number, group, date: shortDay(date) });
  }
  return group_name ? say('people-is-guest-of', { group: group_name }) : say('people-is-guest');
}
