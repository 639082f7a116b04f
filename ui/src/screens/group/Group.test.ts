import { expect, test, vi } from 'vitest';
import type { ArgsOf } from '../../lib/call';
import { router } from '../../lib/route.svelte';
import { show } from '../../testing/show';

const saved = () => ({ at: new Date().toISOString() });

test('the thirteen contacts stand in order, the mid talk between five and six', async () => {
  const screen = await show({ at: 'group', id: 1 });
  const line = screen.getByRole('list', { name: 'Dertien keer samen' }).getByRole('listitem');
  expect(line.elements()).toHaveLength(13);
  await expect.element(line.nth(0)).toHaveTextContent(/Intakegesprek.*6 van 6 gehouden/);
  await expect.element(line.nth(4)).toHaveTextContent(/Les 4.*nog uitwerken/);
  await expect.element(line.nth(6)).toHaveTextContent(/Tussenevaluatie.*0 van 6/);
});

test('attendance is a letter to see and a word to hear', async () => {
  const screen = await show({ at: 'group', id: 1 });
  const table = screen.getByRole('table', { name: 'Aanwezigheid' });
  await expect
    .element(table.getByRole('row', { name: /^Bram Jansen/ }))
    .toHaveTextContent(/N\s*aanwezig, niet gelopen/);
});

test('a seventh person is refused with two ways on, and goes to the waiting list', async () => {
  const screen = await show({ at: 'group', id: 1 });
  await screen.getByLabelText('Iemand toevoegen').fill('Zevende Persoon');
  await screen.getByRole('button', { name: 'Toevoegen' }).click();
  await expect
    .element(screen.getByRole('button', { name: 'Nieuwe groep beginnen met Zevende Persoon' }))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Zevende Persoon op de wachtlijst zetten' }).click();
  await expect.element(screen.getByText('Zevende Persoon staat op de wachtlijst.')).toBeVisible();
  await expect.element(screen.getByLabelText('Iemand toevoegen')).toHaveValue('');
});

test('or takes the name along to a new group', async () => {
  const screen = await show({ at: 'group', id: 1 });
  await screen.getByLabelText('Iemand toevoegen').fill('Zevende Persoon');
  await screen.getByRole('button', { name: 'Toevoegen' }).click();
  await screen.getByRole('button', { name: 'Nieuwe groep beginnen met Zevende Persoon' }).click();
  await vi.waitFor(() => expect(router.now).toEqual({ at: 'new-group' }));
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('Zevende Persoon');
});

test('fewer than four is said kindly, and someone from the waiting list makes it four', async () => {
  const screen = await show({ at: 'group', id: 3 });
  await expect.element(screen.getByText(/Vier tot zes mensen/)).toBeVisible();
  await screen.getByText('2 mensen').click();
  await screen.getByRole('button', { name: 'In deze groep: Inge Mulder' }).click();
  await expect.element(screen.getByText('Inge Mulder zit in de groep.')).toBeVisible();
  await expect.element(screen.getByText(/Vier tot zes mensen/)).not.toBeInTheDocument();
});

test('someone goes to the waiting list, and back with one button', async () => {
  const screen = await show({ at: 'group', id: 1 });
  const people = screen.getByRole('table', { name: 'Mensen' });
  await screen.getByRole('button', { name: 'Wijzigen: Bram Jansen' }).click();
  await screen.getByRole('radio', { name: /Naar de wachtlijst/ }).click();
  await screen.getByRole('button', { name: 'Vastleggen' }).click();
  await expect.element(people).not.toHaveTextContent('Bram Jansen');
  await expect
    .element(screen.getByRole('table', { name: 'Wie eerder in deze groep was' }))
    .toHaveTextContent(/Bram Jansen.*naar de wachtlijst/s);
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(people).toHaveTextContent('Bram Jansen');
});

test('a talk is planned by typing its day and time', async () => {
  const plan = vi.fn((_: ArgsOf<'plan_talk'>) => saved());
  const screen = await show({ at: 'group', id: 1 }, { changes: { plan_talk: plan } });
  await screen.getByRole('textbox', { name: 'Datum van het gesprek met 李 Wei' }).fill('12-1-2027');
  await screen.getByLabelText('Tijd van het gesprek met 李 Wei').fill('930');
  await vi.waitFor(() =>
    expect(plan.mock.calls.at(-1)?.[0]).toEqual({
      episode: 5,
      kind: 'mid',
      date: '2027-01-12',
      time: '09:30',
    }),
  );
});

test('only the detail that was changed is written', async () => {
  const change = vi.fn((_: ArgsOf<'change_group'>) => saved());
  const screen = await show({ at: 'group', id: 1 }, { changes: { change_group: change } });
  await screen.getByLabelText('Plaats', { exact: true }).fill('Bij het theehuis');
  await vi.waitFor(() => expect(change).toHaveBeenCalledTimes(1), { timeout: 1000 });
  expect(change.mock.calls[0]?.[0]).toEqual({ group: 1, changes: { place: 'Bij het theehuis' } });
});

test('a session gets another topic in one act, and has the old one back with one button', async () => {
  const undo = vi.fn((_: ArgsOf<'undo_series_change'>) => saved());
  const screen = await show({ at: 'group', id: 3 }, { changes: { undo_series_change: undo } });
  const topic = screen.getByLabelText('Onderwerp van les 3', { exact: true });
  await expect.element(topic).toHaveValue('breathing');
  await topic.selectOptions('Lopen in het donker');
  await expect.element(screen.getByText('Les 3 heeft een ander onderwerp.')).toBeVisible();
  await expect.element(topic).toHaveValue('own-1');
  await expect
    .element(screen.getByRole('list', { name: 'Dertien keer samen' }))
    .toHaveTextContent('Lopen in het donker');
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect(undo).toHaveBeenCalledOnce();
});

test('topics change places with one button, but not with a session that was written about', async () => {
  const screen = await show({ at: 'group', id: 3 });
  await screen.getByRole('button', { name: 'Onderwerp van les 1 later' }).click();
  await expect
    .element(screen.getByLabelText('Onderwerp van les 1', { exact: true }))
    .toHaveValue('start-and-end');
  await expect
    .element(screen.getByRole('button', { name: 'Onderwerp van les 1 eerder' }))
    .not.toBeInTheDocument();
});

test('someone moves to another group from a day on, and the days can be changed afterwards', async () => {
  const change = vi.fn((_: ArgsOf<'change_membership'>) => saved());
  const screen = await show({ at: 'group', id: 1 }, { changes: { change_membership: change } });
  await screen.getByRole('button', { name: 'Wijzigen: Fatima El Idrissi' }).click();
  await screen.getByRole('radio', { name: 'Naar een andere groep' }).click();
  const record = screen.getByRole('button', { name: 'Vastleggen' });
  await expect.element(record).toBeDisabled();
  await screen.getByLabelText('Welke groep').selectOptions('2');
  await record.click();
  await expect
    .element(screen.getByText(/^Fatima El Idrissi gaat vanaf .* naar Donderdagochtend Amelisweerd\.$/))
    .toBeVisible();
  const left = screen.getByRole('table', { name: 'Wie eerder in deze groep was' });
  await expect.element(left.getByRole('link', { name: 'naar Donderdagochtend Amelisweerd' })).toBeVisible();
  await left.getByRole('textbox', { name: 'Laatste dag, Fatima El Idrissi' }).fill('30-1-2026');
  await vi.waitFor(() => expect(change.mock.calls.at(-1)?.[0]).toMatchObject({ left_on: '2026-01-30' }));
});

test('a day outside the group is a dash to see and words to hear', async () => {
  const screen = await show({ at: 'group', id: 1 });
  await screen.getByLabelText('Iemand toevoegen').fill('');
  await screen.getByRole('button', { name: 'Wijzigen: Bram Jansen' }).click();
  await screen.getByRole('radio', { name: /Naar de wachtlijst/ }).click();
  await screen.getByRole('button', { name: 'Vastleggen' }).click();
  await expect
    .element(screen.getByRole('table', { name: 'Aanwezigheid' }).getByRole('row', { name: /^Bram Jansen/ }))
    .toHaveTextContent(/–\s*hoorde toen niet bij de groep/);
});

test('wishes on the waiting list are written as they are typed', async () => {
  const change = vi.fn((_: ArgsOf<'change_wishes'>) => saved());
  const screen = await show({ at: 'group', id: 3 }, { changes: { change_wishes: change } });
  await screen.getByText('2 mensen').click();
  await screen.getByLabelText('Wensen van Inge Mulder').fill('Op vrijdag');
  await vi.waitFor(() => expect(change.mock.calls.at(-1)?.[0]).toMatchObject({ wishes: 'Op vrijdag' }));
});
