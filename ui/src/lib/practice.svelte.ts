/** Whether the practice is open, and how the program looks: what the frame knows before any screen does. */
import type { Preferences, Status } from './api.gen';
import { shelf } from './autosave.svelte';
import { call } from './call';
import { router } from './route.svelte';
import { words } from './words.svelte';

class Practice {
  #status = $state.raw<Status | null>(null);

  get status(): Status | null {
    return this.#status;
  }

  get preferences(): Preferences | undefined {
    return this.#status?.preferences;
  }

  async begin(): Promise<void> {
    this.take(await call('status', {}));
  }

  /** A new state of the practice, as one of the calls that open or close it gave it. */
  take(status: Status): void {
    this.#status = status;
    this.#show(status.preferences);
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
    const status = await call('lock', {});
    shelf.clear();
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
