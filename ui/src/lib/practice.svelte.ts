/** Whether the practice is open, and how the program looks: what the frame knows before any screen does. */
import type { BackupHealth, Preferences, Status } from './api.gen';
import { shelf } from './autosave.svelte';
import { call, whenLocked } from './call';
import { refusal, type Refused } from './failure';
import { router } from './route.svelte';
import { bringBack } from './unfinished.svelte';
import { words } from './words.svelte';

/** How often the core is asked whether it is time for a backup. */
const LOOK_AFTER = 5 * 60_000;

class Practice {
  #status = $state.raw<Status | null>(null);
  #backup = $state.raw<BackupHealth | null>(null);
  #failure = $state.raw<Refused | null>(null);

  constructor() {
    setInterval(() => void this.keepSafe(), LOOK_AFTER);
  }

  get status(): Status | null {
    return this.#status;
  }

  get preferences(): Preferences | undefined {
    return this.#status?.preferences;
  }

  /** How the backups stand, once it is known. */
  get backup(): BackupHealth | null {
    return this.#backup;
  }

  /** Why the last backup was not made. */
  get backupFailure(): Refused | null {
    return this.#failure;
  }

  /** Lets the core make a backup when it is time, or when `asked`. */
  async keepSafe(asked = false): Promise<void> {
    if (this.#status?.door !== 'open' || this.#status.example) return;
    try {
      if (asked) await call('back_up', {});
      this.#backup = await call('keep_safe', {});
      this.#failure = null;
    } catch (thrown) {
      this.#failure = refusal(thrown);
    }
  }

  async begin(): Promise<void> {
    const status = await call('status', {});
    this.#status = null;
    this.take(status);
  }

  /** A new state of the practice, as one of the calls that open or close it gave it. */
  take(status: Status): void {
    const opened = status.door === 'open' && this.#status?.door !== 'open';
    if (opened) bringBack(status.drafts);
    this.#status = status;
    this.#show(status.preferences);
    // What could not be written before the lock.
    if (opened) void shelf.flush();
    if (status.door !== 'open') this.#backup = null;
    else if (opened) void this.keepSafe();
  }

  async prefer(change: Partial<Preferences>): Promise<void> {
    if (!this.#status) return;
    const preferences = { ...this.#status.preferences, ...change };
    this.take({ ...this.#status, preferences });
    const kept = await call('set_preferences', { preferences });
    this.take({ ...this.#status, preferences: kept });
  }

  /** What was typed first, then the lock; after it nothing of the practice stays in the window. */
  async lock(): Promise<void> {
    await shelf.flush();
    const example = this.#status?.example;
    const status = await call('lock', {});
    if (example) shelf.clear();
    else shelf.lock();
    this.take(status);
    router.replace({ at: 'today' });
  }

  #show({ language, theme, text_size }: Preferences): void {
    words.language = language;
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    root.style.setProperty('--text-size', String(text_size / 100));
  }
}

export const practice = new Practice();
// Whatever locked it: the screen follows.
whenLocked(() => void practice.begin());
