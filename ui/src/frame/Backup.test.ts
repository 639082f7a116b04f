import { afterEach, expect, test, vi } from 'vitest';
import type { BackupState } from '../lib/api.gen';
import { show } from '../testing/show';

afterEach(() => vi.useRealTimers());

const hours = (age: number) => new Date(Date.now() - age * 3_600_000).toISOString();

/** Every screen, with backups that stand like this. */
const shown = (state: BackupState, last: string | null = hours(3)) =>
  show({ at: 'groups' }, { changes: { keep_safe: () => ({ last, state }) } });

test('the age of the last backup is on every screen, and nothing more while all is well', async () => {
  const screen = await shown('good');
  await expect.element(screen.getByText('Reservekopie: vandaag')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nu een reservekopie maken' }).elements()).toEqual([]);
});

test('work of days without a backup cannot be missed, and one button makes it', async () => {
  let state: BackupState = 'missing';
  const screen = await show(
    { at: 'groups' },
    {
      changes: {
        back_up: () => {
          state = 'good';
          return { file_name: '', made: hours(0), kilobytes: 1, people: 1, sessions: 1 };
        },
        keep_safe: () => ({ last: hours(100), state }),
      },
    },
  );
  await expect.element(screen.getByRole('alert')).toHaveTextContent('geen reservekopie');
  await screen.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a backup that fails is said at once, with the reason', async () => {
  const screen = await show(
    { at: 'groups' },
    {
      changes: {
        keep_safe: () => {
          throw { code: 'disk-full', args: {}, faults: [] };
        },
      },
    },
  );
  await expect.element(screen.getByText(/De schijf is vol/)).toBeVisible();
});
