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

test('a name in the text for everyone waits for an answer; initials are one act, and undone in one', async () => {
  const screen = await open();
  const text = screen.getByLabelText('Hoe de les was');
  await text.fill('Iedereen liep rustig, behalve fatima.');
  await expect.element(screen.getByText('In deze tekst staat een naam: fatima.')).toBeVisible();
  await expect.element(screen.getByText('fatima wordt FEI')).toBeVisible();
  await screen.getByRole('button', { name: 'Maak er initialen van' }).click();
  await expect.element(text).toHaveValue('Iedereen liep rustig, behalve FEI.');
  await expect.element(screen.getByText(/De namen zijn nu initialen/)).toBeVisible();
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(text).toHaveValue('Iedereen liep rustig, behalve fatima.');
  await expect.element(screen.getByRole('button', { name: 'Zo laten' })).toBeVisible();
});

test('a name may stay, and that too can be taken back', async () => {
  const screen = await open();
  await screen.getByLabelText('Hoe de les was').fill('Bram was er ook.');
  await screen.getByRole('button', { name: 'Zo laten' }).click();
  await expect.element(screen.getByText(/De namen blijven staan/)).toBeVisible();
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(screen.getByText('In deze tekst staat een naam: Bram.')).toBeVisible();
});

test('an injury is flagged in a line, and a mistake taken away and put back', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Blessure bij Anneke de Groot' }).click();
  const line = screen.getByLabelText('Blessure bij Anneke de Groot').and(screen.getByRole('textbox'));
  await expect.element(line).toHaveFocus();
  await userEvent.keyboard('Linkerknie');
  await screen.getByRole('button', { name: 'Toch niet: blessure bij Anneke de Groot' }).click();
  await expect.element(line).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(line).toHaveValue('Linkerknie');
});

test('what came up before is asked about and closed with a line', async () => {
  const close = vi.fn((_: ArgsOf<'close_concern'>) => saved());
  const screen = await open({ close_concern: close });
  await expect.element(screen.getByText('Kuit trekt bij het aanzetten.')).toBeVisible();
  await screen.getByRole('button', { name: 'blessure van René van der Berg afsluiten' }).click();
  await expect.element(screen.getByLabelText('Hoe is het nu?')).toHaveFocus();
  await userEvent.keyboard('Weer goed{Enter}');
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  expect(close.mock.calls[0]?.[0]).toMatchObject({ line: 'Weer goed' });
});

test('nothing is closed without a word', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'blessure van René van der Berg afsluiten' }).click();
  await screen.getByRole('button', { name: 'Zo afsluiten' }).click();
  await expect
    .element(screen.getByLabelText('Hoe is het nu?'))
    .toHaveAccessibleDescription('Vul dit nog in.');
});

test('weather and incident are kept', async () => {
  const note = vi.fn((_: ArgsOf<'note_session'>) => saved());
  const screen = await open({ note_session: note });
  await screen.getByLabelText('Weer', { exact: true }).fill('Regen');
  await screen.getByLabelText('Voorval').fill('Hond op het pad');
  await vi.waitFor(() =>
    expect(note.mock.lastCall?.[0]).toMatchObject({ weather: 'Regen', incident: 'Hond op het pad' }),
  );
});

test('before its day the page is a lesson sheet: no figures, the topic open, and calling off', async () => {
  const record = vi.fn((_: ArgsOf<'record_attendance'>) => saved());
  const screen = await show({ at: 'session', id: 16 }, { changes: { record_attendance: record } });
  await expect.element(screen.getByRole('button', { name: 'Lesblad op papier' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Voor thuis' })).toBeVisible();
  await expect.element(box(screen, 'Vooraf', 'Anneke de Groot')).not.toBeInTheDocument();
  await expect.element(screen.getByText('Kuit trekt bij het aanzetten.')).toBeVisible();
  await screen.getByLabelText('Aanwezigheid van Anneke de Groot').selectOptions('afgemeld');
  await vi.waitFor(() => expect(record.mock.lastCall?.[0].details.status).toBe('excused'));
  await screen.getByRole('button', { name: 'Nu al invullen' }).click();
  await expect.element(box(screen, 'Vooraf', 'Fatima El Idrissi')).toBeVisible();
});

test('a session that was called off says so and asks nobody', async () => {
  const { answers } = await import('../../testing/answers');
  const screen = await show(
    { at: 'session', id: 15 },
    {
      changes: {
        session: (args, world) => ({
          ...answers.session(args, world),
          cancelled: new Date().toISOString(),
          cancel_reason: 'Onweer',
          entries: [],
        }),
      },
    },
  );
  await expect.element(screen.getByText('Onweer')).toBeVisible();
  await expect.element(screen.getByLabelText('Hoe de les was')).not.toBeInTheDocument();
  await expect.element(box(screen, 'Vooraf', 'Anneke de Groot')).not.toBeInTheDocument();
});

test('what was entered later says so', async () => {
  const { answers } = await import('../../testing/answers');
  const later = (day: string | null) => ({
    session: ((args, world) => ({
      ...answers.session(args, world),
      entered_later: day,
    })) as typeof answers.session,
  });
  const screen = await open(later('2027-03-03'));
  await expect.element(screen.getByText('Ingevoerd op 3 maart 2027')).toBeVisible();
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
