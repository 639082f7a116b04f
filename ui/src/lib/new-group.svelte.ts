/** A group that is being thought of. What is typed for it is kept until it is made. */
import type { GroupDetails, SessionMove } from './api.gen';
import type { ArgsOf } from './call';
import { isoDay, weekdayOf, weekdays } from './format';
import { addTo, Unfinished } from './unfinished.svelte';
import { say } from './words.svelte';

const KEY = 'new group';
const DAY = 86_400_000;

function firstTuesdayInTwoWeeks(now = new Date()): string {
  const then = new Date(now.getTime() + 14 * DAY);
  return isoDay(new Date(then.getTime() + ((9 - then.getDay()) % 7) * DAY));
}

/** Everything that can be typed or chosen. */
const blank = () => ({
  /** Null until the proposal is typed over. */
  name: null as string | null,
  firstDate: firstTuesdayInTwoWeeks() as string | null,
  weekday: 2,
  startsAt: '19:00',
  endsAt: '20:00',
  place: '',
  capacity: 6,
  /** The programme; null for the one that comes with the program. */
  programme: null as number | null,
  /** Sessions that were moved, in the order in which that was done. */
  moves: [] as SessionMove[],
  /** One a line. */
  names: '',
});

const peopleIn = (names: string): string[] =>
  names
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);

/** The next group is also for someone who found no place in another one. */
export function bringAlong(name: string): void {
  addTo(KEY, blank, (typed) => {
    if (!peopleIn(typed.names).includes(name)) typed.names = `${typed.names.trim()}\n${name}`.trim();
  });
}

export class NewGroupForm {
  readonly #kept = new Unfinished(KEY, blank);

  get typed(): ReturnType<typeof blank> {
    return this.#kept.value;
  }

  /** What stands in the field: the proposal until it is typed over, and nothing where it was emptied. */
  get name(): string {
    return this.typed.name ?? this.proposedName;
  }

  set name(name: string) {
    this.typed.name = name;
  }

  /** From day, time and place. */
  get proposedName(): string {
    const hour = Number(this.typed.startsAt.slice(0, 2));
    const part = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
    const weekday = weekdays()[this.typed.weekday - 1] ?? '';
    const moment = say(`group-name-${part}`, { weekday });
    return `${moment.charAt(0).toUpperCase()}${moment.slice(1)} ${this.typed.place}`.trim();
  }

  get firstDate(): string | null {
    return this.typed.firstDate;
  }

  /** A first date brings its weekday along. */
  set firstDate(date: string | null) {
    this.typed.firstDate = date;
    if (date) this.weekday = weekdayOf(date) + 1;
  }

  get weekday(): number {
    return this.typed.weekday;
  }

  /** Another day is another series: what was moved in the old one says nothing of it. */
  set weekday(weekday: number) {
    this.typed.weekday = weekday;
    this.typed.moves = [];
  }

  get programme(): number | null {
    return this.typed.programme;
  }

  /** As with another day. */
  set programme(programme: number | null) {
    this.typed.programme = programme;
    this.typed.moves = [];
  }

  /** What the dates are asked with. */
  get wish(): ArgsOf<'preview_sessions'> {
    const { programme, weekday, firstDate, startsAt, endsAt, moves } = this.typed;
    return {
      programme,
      weekday,
      first_date: firstDate ?? '',
      starts_at: startsAt,
      ends_at: endsAt,
      moves,
    };
  }

  /** The session that was moved last stays where it was. */
  takeBack(): void {
    this.typed.moves = this.typed.moves.slice(0, -1);
  }

  get people(): string[] {
    return peopleIn(this.typed.names);
  }

  get details(): GroupDetails {
    const { place, weekday, startsAt, endsAt, firstDate, capacity } = this.typed;
    return {
      name: this.name.trim() || this.proposedName,
      place: place.trim(),
      weekday,
      starts_at: startsAt,
      ends_at: endsAt,
      first_date: firstDate ?? '',
      capacity,
    };
  }

  /** The group is made: the next one begins empty. */
  done(): Promise<void> {
    return this.#kept.done();
  }
}
