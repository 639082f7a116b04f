/** How long a step lasts so far, and what is still wrong with it, in words. */
import type { Block, Part } from '../lib/api.gen';
import { duration, HALF_HOUR } from '../lib/durations';
import { say } from '../lib/words.svelte';

export const length = (part: Part) => ('run' in part ? part.run : part.walk);

export const sum = (blocks: Block[]) =>
  blocks.reduce(
    (all, { times, parts }) => all + times * parts.reduce((one, part) => one + length(part), 0),
    0,
  );

/** Nothing when the step fills the half hour. */
export function wrongWith(blocks: Block[]): string {
  if (blocks.every(({ parts }) => parts.length === 0)) return say('running-sum-empty');
  if (blocks.some(({ times }) => times === 0)) return say('running-sum-no-times');
  if (blocks.some(({ parts }) => parts.length === 0 || parts.some((part) => length(part) === 0)))
    return say('running-sum-empty-part');
  const over = sum(blocks) - HALF_HOUR;
  if (over < 0) return say('running-sum-short', { time: duration(-over) });
  return over > 0 ? say('running-sum-long', { time: duration(over) }) : '';
}

export const soFar = (blocks: Block[]) =>
  say('running-sum', { sum: duration(sum(blocks)), whole: duration(HALF_HOUR) });

/** A part to begin with: a minute of what does not come before it. */
export function nextPart(parts: Part[]): Part {
  const last = parts.at(-1);
  return last && 'run' in last ? { walk: 60 } : { run: 60 };
}
