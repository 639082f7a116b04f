import { expect, test, vi } from 'vitest';
import type { ArgsOf } from '../../lib/call';
import { show } from '../../testing/show';

test('only what fits the paper can be chosen', async () => {
  const screen = await show({ at: 'papers' });
  const choices = () =>
    screen
      .getByRole('group', { name: 'Voor wie' })
      .getByRole('radio')
      .elements()
      .map((each) => (each as HTMLInputElement).value);
  expect(choices()).toEqual(['person', 'group', 'blank']);
  await screen.getByRole('radio', { name: 'Eindverslag' }).click();
  await vi.waitFor(() => expect(choices()).toEqual(['person', 'group']));
  await screen.getByRole('radio', { name: 'Presentielijst' }).click();
  await vi.waitFor(() => expect(choices()).toEqual(['group', 'blank']));
  await expect.element(screen.getByRole('radio', { name: 'Noodblad' })).not.toBeInTheDocument();
});

test('from a group the whole group is chosen, the pages are there, and the paper is saved', async () => {
  const made = vi.fn((_: ArgsOf<'paper_made'>) => ({ at: new Date().toISOString() }));
  const screen = await show({ at: 'papers', group: 1 }, { changes: { paper_made: made } });
  await expect.element(screen.getByTitle('Voorbeeld')).toBeVisible();
  await screen.getByRole('radio', { name: 'Intakeverslag' }).click();
  await screen.getByRole('button', { name: 'Bewaren en openen' }).click();
  await expect.element(screen.getByText('Bewaard als Papier.pdf')).toBeVisible();
  expect(made.mock.calls[0]?.[0]).toEqual({ kind: 'intake_report', language: 'nl', group: 1 });
});

test('what was made stands in the list, with whom it was for', async () => {
  const screen = await show({ at: 'papers', participant: 3, episode: 3 });
  await screen.getByRole('button', { name: 'Bewaren en openen' }).click();
  await expect
    .element(screen.getByRole('table', { name: 'Gemaakte papieren' }))
    .toHaveTextContent(/Intakeformulier\s*Fatima El Idrissi/);
});

test('someone on the waiting list can be chosen when coming from their page', async () => {
  const screen = await show({ at: 'papers', participant: 14, episode: 14 });
  await expect.element(screen.getByLabelText('Deelnemer', { exact: true })).toHaveValue('14');
  await expect.element(screen.getByRole('button', { name: 'Bewaren en openen' })).toBeVisible();
});

test('an empty form needs nobody', async () => {
  const screen = await show({ at: 'papers' });
  await expect.element(screen.getByText('Kies eerst voor wie het papier is.')).toBeVisible();
  await screen.getByRole('radio', { name: /^Leeg/ }).click();
  await expect.element(screen.getByRole('button', { name: 'Bewaren en openen' })).toBeVisible();
});

test('the season is for all groups, or for one', async () => {
  const made = vi.fn((_: ArgsOf<'paper_made'>) => ({ at: new Date().toISOString() }));
  const screen = await show({ at: 'papers', kind: 'season' }, { changes: { paper_made: made } });
  await expect.element(screen.getByRole('radio', { name: 'Seizoen' })).toBeChecked();
  await screen.getByRole('button', { name: 'Bewaren en openen' }).click();
  await expect.element(screen.getByText('Bewaard als Papier.pdf')).toBeVisible();
  expect(made.mock.calls[0]?.[0]).toEqual({ kind: 'season', language: 'nl' });
});

test('from a session its lesson sheet is chosen, and another session of the group can be', async () => {
  const made = vi.fn((_: ArgsOf<'paper_made'>) => ({ at: new Date().toISOString() }));
  const screen = await show({ at: 'papers', session: 15 }, { changes: { paper_made: made } });
  await expect.element(screen.getByRole('radio', { name: 'Lesblad' })).toBeChecked();
  await expect.element(screen.getByLabelText('Les', { exact: true })).toHaveValue('15');
  await screen.getByLabelText('Les', { exact: true }).selectOptions('16');
  await screen.getByRole('button', { name: 'Bewaren en openen' }).click();
  await vi.waitFor(() =>
    expect(made.mock.calls[0]?.[0]).toEqual({ kind: 'lesson_sheet', language: 'nl', session: 16 }),
  );
});
