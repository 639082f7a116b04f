/** Which free time each person of a group gets. No time is offered twice. */
import type { TalkKind, TalkMoment, TalkPerson, TalkSlots } from '../../lib/api.gen';
import { shortDay, time } from '../../lib/format';
import { Unfinished } from '../../lib/unfinished.svelte';

type Slot = { date: string; time: string };
type Chosen = { [episode: number]: string };

const key = ({ date, time }: Slot) => `${date} ${time}`;
const planned = (person: TalkPerson) =>
  person.date ? `${person.date} ${person.time ? time(person.time) : ''}` : '';

export class SlotChoice {
  readonly #slots: () => TalkSlots | undefined;
  readonly #typed: Unfinished<{ chosen: Chosen }>;

  constructor(group: number, kind: TalkKind, slots: () => TalkSlots | undefined) {
    this.#slots = slots;
    this.#typed = new Unfinished(`talks ${group} ${kind}`, () => ({ chosen: {} }));
  }

  get #people(): TalkPerson[] {
    return this.#slots()?.people ?? [];
  }

  /** Every free time of the window, in order. */
  get #free(): string[] {
    return (this.#slots()?.days ?? []).flatMap(({ date, times }) =>
      times.map((each) => key({ date, time: time(each) })),
    );
  }

  /** The day and time chosen for someone; what is planned until something else is chosen. */
  of(person: TalkPerson): string {
    return this.#typed.value.chosen[person.episode] ?? planned(person);
  }

  choose(person: TalkPerson, slot: string): void {
    this.#typed.value.chosen[person.episode] = slot;
  }

  /** Who has this time. */
  whose(date: string, at: string): string {
    const slot = key({ date, time: time(at) });
    return this.#people.find((person) => this.of(person) === slot)?.name ?? '';
  }

  /** The times someone can choose: none that another has. */
  options(person: TalkPerson): { value: string; label: string }[] {
    const taken = new Set(this.#people.filter((each) => each !== person).map((each) => this.of(each)));
    const open = this.#free.filter((slot) => !taken.has(slot));
    const own = [planned(person), this.of(person)].filter((slot) => slot && !open.includes(slot));
    return [...new Set([...open, ...own])].sort().map((value) => {
      const [date = '', clock = ''] = value.split(' ');
      return { value, label: `${shortDay(date)} ${clock}` };
    });
  }

  /** Gives whoever has no time yet the first one that is free. */
  spread(): void {
    for (const person of this.#people.filter((each) => !this.of(each))) {
      const [first] = this.options(person);
      if (first) this.choose(person, first.value);
    }
  }

  /** What is not as it is planned. */
  get changed(): TalkMoment[] {
    return this.#people
      .filter((person) => this.of(person) !== planned(person))
      .map((person) => {
        const [date, clock] = this.of(person).split(' ');
        return { episode: person.episode, date: date || null, time: clock || null };
      });
  }

  done(): void {
    this.#typed.done();
  }
}
