/**
 * What is typed for an act that is not done yet (a step of a declaration, a name to add) waits here, also when another
 * screen comes in between. It is forgotten with the lock.
 */
import { shelf } from './autosave.svelte';

const waiting = new Map<string, object>();
shelf.whenCleared(() => waiting.clear());

export class Unfinished<T extends object> {
  readonly #key: string;
  readonly #fresh: () => T;
  value = $state() as T;

  constructor(key: string, fresh: () => T) {
    this.#key = key;
    this.#fresh = fresh;
    this.value = (waiting.get(key) as T | undefined) ?? fresh();
    waiting.set(key, this.value);
  }

  /** The act is done: the next one begins empty. */
  done(): void {
    this.value = this.#fresh();
    waiting.set(this.#key, this.value);
  }
}
