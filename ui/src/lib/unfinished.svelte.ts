/**
 * What is typed for an act that is not done yet (a step of a declaration, a name to add, a group to make). It is kept
 * like everything that is typed, so that another screen, the lock or a crash in between costs nothing. It goes when the
 * act is done, or when everything typed was taken out again.
 */
import type { KeptDraft } from './api.gen';
import { Draft, openDraft, shelf } from './autosave.svelte';
import { call } from './call';

/** What the database holds of it; none of it stays in memory after the lock. */
const kept = new Map<string, object>();
shelf.whenCleared(() => kept.clear());

/** The practice was opened: this was left in it. */
export function bringBack(drafts: KeptDraft[]): void {
  kept.clear();
  for (const { key, value } of drafts) kept.set(key, value);
}

/** What was left, with what a newer version of the form has more. */
const left = <T extends object>(key: string, fresh: T): T => ({ ...fresh, ...kept.get(key) });

async function keep<T extends object>(key: string, now: T, fresh: T): Promise<void> {
  const value = JSON.stringify(now) === JSON.stringify(fresh) ? null : now;
  await call('keep_draft', { key, value });
  if (value) kept.set(key, value);
  else kept.delete(key);
}

const nameOf = (key: string) => `unfinished ${key}`;

/** Adds to what is typed for an act on another screen. */
export function addTo<T extends object>(key: string, fresh: () => T, change: (value: T) => void): void {
  const draft = new Draft(nameOf(key), left(key, fresh()), (now) => keep(key, now, fresh()));
  change(draft.value);
  draft.close();
}

export class Unfinished<T extends object> {
  readonly #fresh: () => T;
  readonly #draft: Draft<T>;

  constructor(key: string, fresh: () => T) {
    this.#fresh = fresh;
    this.#draft = openDraft(nameOf(key), left(key, fresh()), (now) => keep(key, now, fresh()));
  }

  get value(): T {
    return this.#draft.value;
  }

  /** The act is done: the next one begins empty. */
  async done(): Promise<void> {
    this.#draft.value = this.#fresh();
    await this.#draft.flush();
  }
}
