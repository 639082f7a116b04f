import { describe, expect, test } from 'vitest';
import { date, day, number, size } from './format';
import { readDate, readTime } from './typed-date';
import { words } from './words.svelte';

const now = new Date(2026, 4, 1);

describe('a date is read as people write it', () => {
  test.each([
    ['12-5-2026', '2026-05-12'],
    ['12/05/26', '2026-05-12'],
    ['12.5.2026', '2026-05-12'],
    ['12 mei 2026', '2026-05-12'],
    ['di 12 mei 2026', '2026-05-12'],
    ['12 May 2026', '2026-05-12'],
    ['1 mrt 2026', '2026-03-01'],
    ['3 augustus', '2026-08-03'],
    ['12-5', '2026-05-12'],
    ['7-3-78', '1978-03-07'],
    ['2026-05-12', '2026-05-12'],
  ])('%s', (typed, iso) => {
    expect(readDate(typed, now)).toEqual({ iso });
  });
});

test.each(['30-2-2026', '31 april 2026', '29 februari 2027', '12-13-2026', '0-5-2026'])(
  '%s is not on the calendar',
  (typed) => {
    expect(readDate(typed, now)).toEqual({ wrong: 'missing' });
  },
);

test.each(['morgen', '12 bloemaand 2026', '<script>', '2026'])('%s is no date at all', (typed) => {
  expect(readDate(typed, now)).toEqual({ wrong: 'unreadable' });
});

test('nothing typed is no date and no fault', () => {
  expect(readDate('  ')).toBeNull();
});

test.each([
  ['19:00', '19:00'],
  ['19.30', '19:30'],
  ['1930', '19:30'],
  ['9', '09:00'],
  ['19u', '19:00'],
  ['25:00', null],
  ['19:60', null],
  ['straks', null],
])('the time %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test('dates and numbers follow the language', () => {
  expect(day('2026-05-12')).toBe('di 12 mei 2026');
  expect(number(7.5)).toBe('7,5');
  expect(size(12_400_000)).toBe('12,4 MB');
  words.language = 'en';
  expect(day('2026-05-12')).toBe('Tue 12 May 2026');
  expect(date('2026-03-01')).toBe('1 March 2026');
  expect(number(7.5)).toBe('7.5');
});
