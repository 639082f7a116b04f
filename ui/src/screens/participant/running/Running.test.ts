import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../../lib/call';
import { isoDay } from '../../../lib/format';
import { show } from '../../../testing/show';

const saved = () => ({ at: new Date().toISOString() });
const open = (changes = {}) => show({ at: 'participant', id: 1 }, { changes });

test('a suggestion stands there with its reasons and what to ask, and chooses nothing', async () => {
  const choose = vi.fn((_: ArgsOf<'choose_step'>) => saved());
  const screen = await open({ choose_step: choose });
  const advice = screen.getByRole('region', { name: 'Voorstel; jij beslist samen met de deelnemer' });
  await expect.element(advice).toHaveTextContent('Een stap verder kan, als deze deelnemer dat wil.');
  await expect.element(advice).toHaveTextContent('Kon je onder het lopen hele zinnen zeggen?');
  expect(choose).not.toHaveBeenCalled();
});

test('a step up is one act with its day and reason', async () => {
  const choose = vi.fn((_: ArgsOf<'choose_step'>) => saved());
  const screen = await open({ choose_step: choose });
  await screen.getByRole('radio', { name: /Een stap verder/ }).click();
  await screen.getByRole('textbox', { name: 'Reden' }).fill('Praten ging goed.');
  await screen.getByRole('button', { name: 'Stap vastleggen' }).click();
  expect(choose.mock.calls[0]?.[0]).toEqual({
    episode: 1,
    schedule: 'gentle',
    step: 2,
    reason: 'Praten ging goed.',
    date: isoDay(new Date()),
  });
});

test('below the first step there is nothing', async () => {
  const screen = await open();
  await expect.element(screen.getByRole('radio', { name: /Zelfde stap/ })).toBeVisible();
  await expect.element(screen.getByRole('radio', { name: /Een stap terug/ })).not.toBeInTheDocument();
});

test('one step is changed for this person; one that does not add up stays as it was typed', async () => {
  const screen = await open();
  await screen.getByText('aan te passen voor deze deelnemer alleen').click();
  await screen.getByRole('button', { name: 'Stap 1 wijzigen' }).click();
  const step = screen.getByRole('group', { name: 'Stap 1 wijzigen' });
  await step.getByLabelText('Hoelang, stukje 2').fill('2:00');
  await expect.element(step).toHaveTextContent(/25:00 van 30:00 er ontbreekt nog 5:00/);
  await step.getByRole('button', { name: 'Stap bewaren' }).click();
  await expect.element(step.getByRole('alert')).toHaveTextContent('Deze stap is nog geen half uur');
  await expect.element(step.getByLabelText('Hoelang, stukje 2')).toHaveValue('2:00');

  await step.getByLabelText('Hoe vaak').fill('12');
  await step.getByRole('textbox', { name: 'Reden' }).fill('Na de griep.');
  await step.getByRole('button', { name: 'Stap bewaren' }).click();
  await screen.getByText('Wat er eerder gold').click();
  await expect
    .element(screen.getByRole('table', { name: 'Stappen die zijn aangepast' }))
    .toHaveTextContent(/12 × \(30 sec dribbelen, 2 min wandelen\).*Na de griep/);
});

test('two lines of the logbook are entered by keyboard alone', async () => {
  const add = vi.fn((_: ArgsOf<'add_own_run'>) => 7);
  const screen = await open({ add_own_run: add });
  const form = screen.getByRole('form', { name: 'Nieuwe regel uit het logboek' });
  await form.getByRole('textbox', { name: 'Datum' }).click();
  // Day, minutes, the step of now, three figures, a remark; Enter keeps the line.
  for (const day of ['1-9-2026', '3-9-2026'])
    await userEvent.keyboard(`${day}{Tab}{Tab}30{Tab}{Tab}467Lekker{Enter}`);
  await vi.waitFor(() => expect(add).toHaveBeenCalledTimes(2));
  expect(add.mock.calls.map(([{ run }]) => run)).toEqual(
    ['2026-09-01', '2026-09-03'].map((date) => ({
      date,
      minutes: 30,
      step: 1,
      mood_before: 4,
      mood_after: 6,
      effort: 7,
      remark: 'Lekker',
    })),
  );
  await expect.element(form.getByRole('textbox', { name: 'Datum' })).toHaveFocus();
});

test('a run of a day to come is told at its field and what was typed stays', async () => {
  const screen = await open();
  const form = screen.getByRole('form', { name: 'Nieuwe regel uit het logboek' });
  await form.getByRole('textbox', { name: 'Datum' }).fill('1-1-2999');
  await form.getByLabelText('Opmerking').fill('Langs het water');
  await userEvent.keyboard('{Enter}');
  await expect.element(form.getByRole('textbox', { name: 'Datum' })).toHaveAttribute('aria-invalid', 'true');
  await expect.element(form.getByLabelText('Opmerking')).toHaveValue('Langs het water');
});

test('a line is changed, taken away and put back; a distance is answered kindly', async () => {
  const screen = await open();
  const form = screen.getByRole('form', { name: 'Nieuwe regel uit het logboek' });
  await form.getByRole('textbox', { name: 'Datum' }).fill('1-9-2026');
  await form.getByLabelText('Opmerking').fill('10 km!');
  await userEvent.keyboard('{Enter}');
  const runs = screen.getByRole('table', { name: 'Zelf gelopen' });
  await expect.element(runs).toHaveTextContent(/10 km!.*Dat mag blijven staan/);

  await runs.getByRole('button', { name: /Regel van .* wijzigen/ }).click();
  await runs.getByLabelText('Opmerking').fill('In het bos');
  await runs.getByRole('button', { name: 'Klaar' }).click();
  await expect.element(runs).toHaveTextContent('In het bos');

  await runs.getByRole('button', { name: /Regel van .* weghalen/ }).click();
  await expect.element(runs).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Terugzetten' }).click();
  await expect.element(runs).toHaveTextContent('In het bos');
});
