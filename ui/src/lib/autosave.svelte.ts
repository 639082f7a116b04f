/**
 * Nothing typed is ever lost: every form on every screen is a `Draft`, and a draft brings itself to the database.
 *
 * A change is written 400 ms after the last key and at most 1 s after the first one; at once when the field loses the
 * focus, the screen changes, the practice is locked or the window closes. "Saved" is only said after the core has
 * answered, which it does after the commit. A write that failed keeps its text, is tried again with growing pauses,
 * and keeps its draft alive even when its screen has gone.
 */
import { onDestroy } from 'svelte';
import { refusal, type Refused } from './failure';

const AFTER_LAST_KEY = 400;
const AFTER_FIRST_KEY = 1000;
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;

/** A draft as the shelf sees it, whatever it holds. */
export type AnyDraft = Pick<Draft<unknown>, 'key' | 'dirty' | 'failure' | 'flush' | 'close'>;

class Shelf {
  #drafts = $state.raw<AnyDraft[]>([]);
  #savedAt = $state.raw<Date | null>(null);
  #leaving = $state.raw(false);
  #forget: (() => void)[] = [];

  get savedAt(): Date | null {
    return this.#savedAt;
  }

  /**
   * The first draft that could not be written and has no field to blame: the bar at the top is about this one. After an
   * attempt to close the window also one with a wrong field, which may stand on a screen that has gone.
   */
  get stuck(): AnyDraft | null {
    const told = ({ failure }: AnyDraft) => failure && (failure.faults.length === 0 || this.#leaving);
    return this.#drafts.find(told) ?? null;
  }

  find(key: string): AnyDraft | undefined {
    return this.#drafts.find((draft) => draft.key === key);
  }

  add(draft: AnyDraft): void {
    this.#drafts = [...this.#drafts, draft];
  }

  remove(draft: AnyDraft): void {
    this.#drafts = this.#drafts.filter((each) => each !== draft);
  }

  saved(at: Date): void {
    this.#savedAt = at;
  }

  /** Writes everything that is not written yet. False if something could not be. */
  async flush(): Promise<boolean> {
    await Promise.all(this.#drafts.map((draft) => draft.flush()));
    return !this.#drafts.some((draft) => draft.dirty);
  }

  /** The window wants to go: writes everything, and points at what could not be. */
  async lastWords(): Promise<boolean> {
    const stored = await this.flush();
    this.#leaving = !stored;
    return stored;
  }

  /** After locking nothing of what was typed stays in memory, but for a text that could not be written. */
  lock(): void {
    for (const draft of this.#drafts) if (!draft.dirty) draft.close(true);
    this.#savedAt = null;
    for (const forget of this.#forget) forget();
  }

  /** Drops everything: the practice it was typed in is gone. */
  clear(): void {
    for (const draft of this.#drafts) draft.close(true);
    this.lock();
  }

  /** For what is typed before there is anything in the database to hold it: told when it must be forgotten. */
  whenCleared(forget: () => void): void {
    this.#forget.push(forget);
  }
}

export const shelf = new Shelf();

export class Draft<T> {
  readonly key: string;
  value = $state() as T;
  #save: (value: T, before: T) => Promise<unknown>;
  #written: string;
  #failure = $state.raw<Refused | null>(null);
  #savedAt = $state.raw<Date | null>(null);
  #lastKey: ReturnType<typeof setTimeout> | undefined;
  #firstKey: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_RETRY;
  #underway: Promise<void> | null = null;
  #closing = false;
  #stopWatching: () => void;

  /**
   * @param key names what is edited ("practice", "participant 12"): a screen that comes back to a text that could not
   *   be written finds that text, not the old one.
   * @param value what the database holds now.
   * @param save brings the value to the database and answers after the commit; `before` is what it holds so far.
   */
  constructor(key: string, value: T, save: (value: T, before: T) => Promise<unknown>) {
    this.key = key;
    this.#save = save;
    this.#written = JSON.stringify(value);
    const left = shelf.find(key) as Draft<T> | undefined;
    this.value = left?.dirty ? ($state.snapshot(left.value) as T) : value;
    left?.close(true);
    this.#stopWatching = $effect.root(() => {
      $effect(() => {
        if (JSON.stringify(this.value) !== this.#written) this.#changed();
      });
    });
    shelf.add(this);
  }

  get dirty(): boolean {
    return JSON.stringify(this.value) !== this.#written;
  }

  get failure(): Refused | null {
    return this.#failure;
  }

  get savedAt(): Date | null {
    return this.#savedAt;
  }

  /** Writes what is not written yet, now. Never throws: what went wrong stands in `failure`. */
  async flush(): Promise<void> {
    this.#forgetTimers();
    while (this.#underway) await this.#underway;
    if (!this.dirty) {
      // Put back as it was: what was wrong with it is over.
      this.#failure = null;
      return;
    }
    this.#underway = this.#write($state.snapshot(this.value) as T);
    await this.#underway;
  }

  /** The screen goes. What is not written yet still will be, unless it is to be dropped. */
  close(drop = false): void {
    this.#closing = true;
    if (drop) this.#leave();
    else void this.flush().then(() => !this.dirty && this.#leave());
  }

  #leave(): void {
    this.#forgetTimers();
    this.#stopWatching();
    shelf.remove(this);
  }

  #changed(): void {
    clearTimeout(this.#lastKey);
    this.#lastKey = setTimeout(() => this.flush(), AFTER_LAST_KEY);
    this.#firstKey ??= setTimeout(() => this.flush(), AFTER_FIRST_KEY);
  }

  #forgetTimers(): void {
    clearTimeout(this.#lastKey);
    clearTimeout(this.#firstKey);
    clearTimeout(this.#retry);
    this.#firstKey = undefined;
  }

  async #write(value: T): Promise<void> {
    try {
      await this.#save(value, JSON.parse(this.#written));
      this.#written = JSON.stringify(value);
      this.#failure = null;
      this.#pause = FIRST_RETRY;
      this.#savedAt = new Date();
      shelf.saved(this.#savedAt);
      if (this.#closing && !this.dirty) this.#leave();
    } catch (thrown) {
      this.#failure = refusal(thrown);
      // A field that is wrong stays wrong until it is changed; everything else may be better in a moment.
      if (this.#failure.faults.length > 0) return;
      this.#retry = setTimeout(() => this.flush(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_RETRY);
    } finally {
      this.#underway = null;
    }
  }
}

/** A draft that lives with the component that opens it. */
export function openDraft<T>(
  key: string,
  value: T,
  save: (value: T, before: T) => Promise<unknown>,
): Draft<T> {
  const draft = new Draft(key, value, save);
  onDestroy(() => draft.close());
  return draft;
}

/**
 * Call once: a field that loses the focus, and a window that goes, write at once. Not within the event: the focus also
 * moves while the page is being drawn, and what draws must neither follow what is typed nor be held up by a write.
 */
export function flushWhenLeaving(): void {
  const write = () => queueMicrotask(() => void shelf.flush());
  document.addEventListener('focusout', write);
  document.addEventListener('visibilitychange', write);
  window.addEventListener('pagehide', write);
}
