/** A group that is being thought of. It waits here until it is made, also when another screen comes in between. */
import type { GroupDetails } from './api.gen';
import { shelf } from './autosave.svelte';
import { isoDay, weekdayOf, weekdays } from './format';
import { say } from './words.svelte';

const DAY = 86_400_000;

function firstTuesdayInTwoWeeks(now = new Date()): string {
  const then = new Date(now.getTime() + 14 * DAY);
  return isoDay(new Date(then.getTime() + ((9 - then.getDay()) % 7) * DAY));
}

class NewGroupForm {
  #ownName = $state<string | null>(null);
  #firstDate = $state<string | null>(firstTuesdayInTwoWeeks());
  weekday = $state(2);
  startsAt = $state('19:00');
  endsAt = $state('20:00');
  place = $state('');
  capacity = $state(6);
  names = $state('');

  /** What stands in the field: the proposal until it is typed over, and nothing where it was emptied. */
  get name(): string {
    return this.#ownName ?? this.proposedName;
  }

  set name(name: string) {
    this.#ownName = name;
  }

  /** From day, time and place. */
  get proposedName(): string {
    const hour = Number(this.startsAt.slice(0, 2));
    const part = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
    const weekday = weekdays()[this.weekday - 1] ?? '';
    const moment = say(`group-name-${part}`, { weekday });
    return `${moment.charAt(0).toUpperCase()}${moment.slice(1)} ${this.place}`.trim();
  }

  get firstDate(): string | null {
    return this.#firstDate;
  }

  /** A first date brings its weekday along. */
  set firstDate(date: string | null) {
    this.#firstDate = date;
    if (date) this.weekday = weekdayOf(date) + 1;
  }

  get people(): string[] {
    return this.names
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
  }

  get details(): GroupDetails {
    return {
      name: this.name.trim() || this.proposedName,
      place: this.place.trim(),
      weekday: this.weekday,
      starts_at: this.startsAt,
      ends_at: this.endsAt,
      first_date: this.#firstDate ?? '',
      capacity: this.capacity,
    };
  }

  clear(): void {
    this.#ownName = null;
    this.firstDate = firstTuesdayInTwoWeeks();
    this.startsAt = '19:00';
    this.endsAt = '20:00';
    this.place = '';
    this.capacity = 6;
    this.names = '';
  }
}

export const form = new NewGroupForm();
shelf.whenCleared(() => form.clear());
