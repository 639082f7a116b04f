/** Which hints were read and put away. F1 brings them all back. */
import { practice } from './practice.svelte';

export const hints = {
  shown: (name: string) => !practice.preferences?.closed_hints.includes(name),
  putAway: (name: string) =>
    practice.prefer({ closed_hints: [...(practice.preferences?.closed_hints ?? []), name] }),
  bringBack: () => practice.prefer({ closed_hints: [] }),
};
