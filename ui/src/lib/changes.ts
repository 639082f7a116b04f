/** The fields that differ: the core is sent what changed, so that two screens never overwrite each other's fields. */
export function changed<T extends object>(now: T, before: T): Partial<T> {
  const keys = Object.keys(now) as (keyof T)[];
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]))
      .map((key) => [key, now[key]]),
  ) as Partial<T>;
}
