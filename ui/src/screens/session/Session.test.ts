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

test('someone of another group comes to catch up a session, and that is taken back and undone', async () => {
  const screen = await open();
  await screen.getByText(/Voor één keer/).click();
  await screen
    .getByRole('button', { name: /^\S.* komt erbij voor les/ })
    .first()
    .click();
  await expect.element(screen.getByText(/ is erbij\.$/)).toBeVisible();
  const rows = screen.getByRole('region', { name: 'Wie er was en hoe het ging' });
  await expect.element(rows.getByText(/^haalt les \d+ in \(/)).toBeVisible();
  await screen.getByRole('button', { name: /^Toch niet: / }).click();
  await expect.element(rows.getByText(/^haalt les/)).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(rows.getByText(/^haalt les/)).toBeVisible();
});

test('a full group says so kindly, and a guest without a file has a line', async () => {
  const line = vi.fn((_: ArgsOf<'write_visit'>) => saved());
  const screen = await open({ write_visit: line });
  await screen.getByText(/Voor één keer/).click();
  await expect.element(screen.getByText(/Er zijn nu 6 mensen; de groep heeft 6 plaatsen/)).toBeVisible();
  await screen.getByLabelText('Naam van de gast').fill('Piet');
  await screen.getByRole('button', { name: 'Gast toevoegen', exact: true }).click();
  await screen.getByLabelText('Regel over Piet').fill('Liep mee als broer van iemand');
  await vi.waitFor(() =>
    expect(line.mock.calls.at(-1)?.[0]).toMatchObject({ line: 'Liep mee als broer van iemand' }),
  );
});

test('a session that was made up at another moment can be chosen by hand', async () => {
  const record = vi.fn((_: ArgsOf<'record_attendance'>) => saved());
  const screen = await open({ record_attendance: record });
  await screen.getByLabelText('Aanwezigheid van René van der Berg').selectOptions('ingehaald');
  await expect.element(box(screen, 'Vooraf', 'René van der Berg')).not.toBeInTheDocument();
  await vi.waitFor(() => expect(record.mock.calls.at(-1)?.[0].details.status).toBe('made_up'));
});
