import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { show } from '../../testing/show';

const saved = () => ({ at: new Date().toISOString() });
const open = (changes = {}) => show({ at: 'session', id: 15 }, { changes });
const box = (screen: Awaited<ReturnType<typeof open>>, label: string, name: string) =>
  screen.getByLabelText(`${label}, ${name}`);

test('six people are written down with their figures in under forty keystrokes, without the mouse', async () => {
  const record = vi.fn((_: ArgsOf<'record_attendance'>) => saved());
  const screen = await open({ record_attendance: record });
  await expect.element(box(screen, 'Vooraf', 'Anneke de Groot')).toHaveFocus();
  let strokes = 0;
  const press = async (keys: string) => {
    strokes += keys.startsWith('{') ? 1 : keys.length;
    await userEvent.keyboard(keys);
  };
  // A ten and a single one are in it: either takes two keys.
  for (const keys of ['463', '55', '10', '474', '683', '352', '561', '{Enter}']) await press(keys);
  expect(strokes).toBeLessThan(40);
  await expect.element(screen.getByLabelText('Hoe de les was')).toHaveFocus();
  await expect.element(box(screen, 'Inspanning', 'Anneke de Groot')).toHaveValue('3');
  await expect.element(box(screen, 'Inspanning', 'Bram Jansen')).toHaveValue('10');
  await expect.element(box(screen, 'Inspanning', 'Nguyễn Thị Hương')).toHaveValue('1');
  await vi.waitFor(() => expect(new Set(record.mock.calls.map(([{ episode }]) => episode)).size).toBe(6));
  expect(record.mock.calls.find(([{ episode }]) => episode === 1)?.[0].details).toMatchObject({
    status: 'present',
    mood_before: 4,
    mood_after: 6,
    effort: 3,
    step: 1,
  });
});

test('a one waits for a nought, and after ten the next place comes by itself', async () => {
  const screen = await open();
  await expect.element(box(screen, 'Vooraf', 'Anneke de Groot')).toHaveFocus();
  await userEvent.keyboard('10');
  await expect.element(box(screen, 'Vooraf', 'Anneke de Groot')).toHaveValue('10');
  await expect.element(box(screen, 'Na afloop', 'Anneke de Groot')).toHaveFocus();
});

test('after the last figure the text for everyone is next', async () => {
  const screen = await open();
  await box(screen, 'Inspanning', 'Nguyễn Thị Hương').click();
  await userEvent.keyboard('4');
  await expect.element(screen.getByLabelText('Hoe de les was')).toHaveFocus();
});

test('whoever was not there is not asked for figures', async () => {
  const screen = await open();
  await screen.getByLabelText('Aanwezigheid van René van der Berg').selectOptions('afgemeld');
  await expect.element(box(screen, 'Vooraf', 'René van der Berg')).not.toBeInTheDocument();
  await expect.element(screen.getByText(/van ieder die er was: 5 mensen/)).toBeVisible();
});

test('who is not cleared stands as present without running; a run asks why and is then recorded', async () => {
  const screen = await open();
  const status = screen.getByLabelText('Aanwezigheid van Bram Jansen');
  await expect.element(status).toHaveValue('present_not_run');
  await status.selectOptions('aanwezig');
  await expect
    .element(screen.getByRole('dialog', { name: 'Bram Jansen heeft gelopen?' }))
    .toHaveTextContent(/Wacht op de arts/);
  await userEvent.keyboard('De bedrijfsarts belde vanmiddag{Enter}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(screen.getByText('Liep mee omdat: De bedrijfsarts belde vanmiddag')).toBeVisible();
  await expect.element(status).toHaveValue('present');
});

test('closing that question puts back what was there', async () => {
  const screen = await open();
  const status = screen.getByLabelText('Aanwezigheid van Bram Jansen');
  await status.selectOptions('aanwezig');
  await screen.getByRole('button', { name: 'Toch niet gelopen' }).click();
  await expect.element(status).toHaveValue('present_not_run');
  await box(screen, 'Vooraf', 'Bram Jansen').fill('5');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('a name in the text for everyone is pointed out', async () => {
  const screen = await open();
  await screen.getByLabelText('Hoe de les was').fill('Iedereen liep rustig, behalve fatima.');
  await expect.element(screen.getByText(/staat een naam: Fatima/)).toBeVisible();
});

test('written up is said, and can be taken back', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Les is uitgewerkt' }).click();
  await expect.element(screen.getByText(/^Uitgewerkt op/)).toBeVisible();
  await screen.getByRole('button', { name: 'Toch nog niet klaar' }).click();
  await expect.element(screen.getByRole('button', { name: 'Les is uitgewerkt' })).toBeVisible();
});
