import { expect, test } from 'vitest';
import { daysFrom, mondayOf, monthStart, plusDays, weekNumber } from './days';

test('days go on over months, years and summer time', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysFrom('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  expect(daysFrom('2026-05-02', '2026-05-01')).toEqual([]);
});

test('a week begins on Monday and a month on its first', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  expect(monthStart('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthStart('2026-03-31', -1)).toBe('2026-02-01');
});

test('weeks are numbered as on every Dutch calendar', () => {
  expect(weekNumber('2026-11-24')).toBe(48);
  expect(weekNumber('2027-01-03')).toBe(53);
  expect(weekNumber('2027-01-04')).toBe(1);
  expect(weekNumber('2024-12-30')).toBe(1);
});
