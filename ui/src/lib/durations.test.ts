import { expect, test } from 'vitest';
import { duration, readDuration } from './durations';

test.each([
  ['1:30', 90],
  ['1.30', 90],
  ['0:30', 30],
  ['2', 120],
  ['2 min', 120],
  ['1,5', 90],
  ['30s', 30],
  ['90 sec', 90],
  [' 10:00 ', 600],
  ['0', 0],
])('%s is so many seconds', (typed, seconds) => {
  expect(readDuration(typed)).toBe(seconds);
});

test.each(['', 'lang', '1:75', '1:3', '-2', '1:30:00'])('“%s” is no duration', (typed) => {
  expect(readDuration(typed)).toBeNull();
});

test('what is shown reads back as the same', () => {
  for (const seconds of [0, 5, 30, 60, 90, 600, 1800, 3599])
    expect(readDuration(duration(seconds))).toBe(seconds);
});
