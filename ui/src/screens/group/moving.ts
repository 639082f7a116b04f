/** Moving someone out of a group: from which day, and how that is taken back. */
import type { Contact, Member } from '../../lib/api.gen';
import { isoDay } from '../../lib/format';

/** What was done, in words, and what takes it back. */
export type Moved = { said: string; back: () => Promise<unknown> };

/** Today; tomorrow for someone who was at a session today already. */
export function firstDay(member: Member, contacts: Contact[], now = new Date()): string {
  const today = isoDay(now);
  const sessions = contacts.filter((contact) => contact.kind === 'session');
  const noted = sessions.some(
    ({ date }, n) => date === today && !['open', 'outside'].includes(member.attendance[n] ?? 'open'),
  );
  return noted ? isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)) : today;
}
