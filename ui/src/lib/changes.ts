import { refusal } from './failure';

/** The fields that differ: the core is sent what changed, so that two screens never overwrite each other's fields. */
export function changed<T extends object>(now: T, before: T): Partial<T> {
  const keys = Object.keys(now) as (keyof T)[];
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]))
      .map((key) => [key, now[key]]),
  ) as Partial<T>;
}

/**
 * Sends what changed. One wrong field does not keep the others from the database: they are sent without it, and what is
 * wrong with it is still thrown.
 */
export async function send<T extends object>(
  now: T,
  before: T,
  bring: (changes: Partial<T>) => Promise<unknown>,
): Promise<void> {
  const changes = changed(now, before);
  try {
    await bring(changes);
  } catch (thrown) {
    const wrong = new Set(refusal(thrown).faults.map(({ field }) => field));
    const sound = Object.fromEntries(Object.entries(changes).filter(([field]) => !wrong.has(field)));
    if (wrong.size && Object.keys(sound).length) await bring(sound as Partial<T>);
    throw thrown;
  }
}
