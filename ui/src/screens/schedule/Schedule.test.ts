import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { show } from '../../testing/show';

const CHECK = { at: null, ready: false, steps: [], mentions_pace: false };

test('a step that does not add up says how much is missing while it is typed, and is kept as it is', async () => {
  const change = vi.fn((_: ArgsOf<'change_schedule'>) => CHECK);
  const screen = await show({ at: 'schedule', id: 'own-1' }, { changes: { change_schedule: change } });
  const second = screen.getByRole('group', { name: 'Stap 2', exact: true });
  await expect.element(second).toHaveTextContent(/29:30 van 30:00 er ontbreekt nog 0:30/);
  await expect.element(screen.getByText('Dit schema is nog niet af')).toBeVisible();

  await second.getByLabelText('Hoelang, stukje 2').fill('2:05');
  await expect.element(second).toHaveTextContent(/30:50 van 30:00 0:50 te veel/);
  await vi.waitFor(() => expect(change).toHaveBeenCalled(), { timeout: 1500 });
  expect(change.mock.calls[0]?.[0].changes.steps?.[1]).toEqual([
    { times: 10, parts: [{ run: 60 }, { walk: 125 }] },
  ]);

  await second.getByLabelText('Hoelang, stukje 2').fill('2');
  await expect.element(second).toHaveTextContent(/30:00 van 30:00 precies een half uur/);
  await expect.element(screen.getByText('dit schema kan gekozen worden', { exact: false })).toBeVisible();
});

test('what is no duration stays in its field with a word about it', async () => {
  const screen = await show({ at: 'schedule', id: 'own-1' });
  const first = screen.getByRole('group', { name: 'Stap 1', exact: true });
  const field = first.getByLabelText('Hoelang, stukje 1');
  await field.fill('even');
  await userEvent.tab();
  await expect.element(field).toHaveValue('even');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(first.getByText('Schrijf minuten en seconden')).toBeVisible();
  await expect.element(first).toHaveTextContent(/30:00 van 30:00/);
});

test('a step is built by keyboard alone', async () => {
  const change = vi.fn((_: ArgsOf<'change_schedule'>) => CHECK);
  const screen = await show({ at: 'schedule', id: 'own-1' }, { changes: { change_schedule: change } });
  await screen.getByRole('button', { name: 'Stap erbij' }).click();
  // The new step is a copy of the one before it, and the focus is in it.
  const third = screen.getByRole('group', { name: 'Stap 3', exact: true });
  await expect.element(third.getByLabelText('Hoe vaak')).toHaveFocus();
  await userEvent.keyboard('{Control>}a{/Control}6{Tab}3{Tab}{Tab}{Tab}2');
  await expect.element(third).toHaveTextContent(/30:00 van 30:00 precies een half uur/);
  await vi.waitFor(
    () =>
      expect(change.mock.lastCall?.[0].changes.steps?.[2]).toEqual([
        { times: 6, parts: [{ run: 180 }, { walk: 120 }] },
      ]),
    { timeout: 2000 },
  );
});

test('a step that was taken away can be put back', async () => {
  const screen = await show({ at: 'schedule', id: 'own-1' });
  await screen.getByRole('button', { name: 'Stap 1 weghalen' }).click();
  await expect.element(screen.getByRole('group', { name: 'Stap 2', exact: true })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Terugzetten' }).click();
  const first = screen.getByRole('group', { name: 'Stap 1', exact: true });
  await expect.element(first.getByLabelText('Hoe vaak')).toHaveValue('15');
});

test('a speed in the name is answered kindly and not refused', async () => {
  const screen = await show({ at: 'schedule', id: 'own-1' });
  await screen.getByLabelText('Naam van het schema').fill('Naar 10 km in 50 min');
  await userEvent.tab();
  await expect.element(screen.getByText('Hier staat een snelheid of een afstand')).toBeVisible();
  await expect.element(screen.getByLabelText('Naam van het schema')).toHaveValue('Naar 10 km in 50 min');
});

test('a built-in schedule is read and begins an own one', async () => {
  const screen = await show({ at: 'schedule', id: 'gentle' });
  await expect.element(screen.getByText('10 × (30 sec dribbelen, 2:30 min wandelen)')).toBeVisible();
  await screen.getByRole('button', { name: 'Hiermee een eigen schema beginnen' }).click();
  await expect.element(screen.getByLabelText('Naam van het schema')).toHaveValue('Rustige instap (eigen)');
});

test('an own schedule is hidden and offered again', async () => {
  const screen = await show({ at: 'settings', section: 'schedules' });
  await expect.element(screen.getByRole('row', { name: 'Heel kalm' })).toHaveTextContent('nog niet af');
  await screen.getByRole('button', { name: 'Heel kalm verbergen' }).click();
  await expect.element(screen.getByRole('row', { name: 'Heel kalm' })).toHaveTextContent('verborgen');
  await screen.getByRole('button', { name: 'Terugzetten' }).click();
  await expect.element(screen.getByRole('row', { name: 'Heel kalm' })).toHaveTextContent('nog niet af');
});
