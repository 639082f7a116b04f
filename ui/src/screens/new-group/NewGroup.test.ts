import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { call, type ArgsOf } from '../../lib/call';
import { go, router } from '../../lib/route.svelte';
import { show } from '../../testing/show';

const add = vi.fn((_: ArgsOf<'add_group'>) => ({ group: 1, to_waiting_list: 0 }));
const open = (changes = {}) => {
  add.mockClear();
  return show({ at: 'new-group' }, { changes: { add_group: add, ...changes } });
};
const dates = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.getByRole('region', { name: 'De lessen' }).getByRole('listitem');

test('the ten dates stand there while choosing, with their weekday', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: 'Eerste les' }).fill('12-5-2026');
  await userEvent.tab();
  await expect.element(dates(screen).nth(9)).toHaveTextContent('di 14 juli 2026');
  await expect.element(screen.getByLabelText('Dag')).toHaveValue('2');
});

test('another day of the week moves the dates', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: 'Eerste les' }).fill('12-5-2026');
  await screen.getByLabelText('Dag').selectOptions('donderdag');
  await expect.element(dates(screen).first()).toHaveTextContent('do 14 mei 2026');
});

test('a day off is struck out and named, and the series goes on after it', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: 'Eerste les' }).fill('7-12-2026');
  await screen.getByLabelText('Dag').selectOptions('vrijdag');
  await expect.element(dates(screen).nth(2)).toHaveTextContent(/vr 25 december 2026.*Eerste kerstdag/);
  await expect.element(dates(screen).nth(3)).toHaveTextContent(/3\s*vr 1 januari 2027/);
  expect(dates(screen).elements()).toHaveLength(11);
});

test('one looks at what follows from a move before it is made, and takes it back', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: 'Eerste les' }).fill('12-5-2026');
  await screen.getByRole('button', { name: 'Les 9 verzetten' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nieuwe dag' }).fill('9-7-2026');
  const change = dialog.getByRole('table', { name: 'Dit verandert er' }).getByRole('row', { name: /Les 10/ });
  await expect.element(change).toHaveTextContent(/di 14 juli 2026.*do 16 juli 2026/);
  await expect.element(dates(screen).nth(9)).toHaveTextContent('di 14 juli 2026');
  await dialog.getByRole('button', { name: 'Zo veranderen' }).click();
  await expect.element(dates(screen).nth(9)).toHaveTextContent('do 16 juli 2026');
  await screen.getByRole('button', { name: 'Groep maken' }).click();
  expect(add.mock.calls[0]?.[0].moves).toEqual([{ number: 9, date: '2026-07-09', following: true }]);
});

test('a day beyond the next lesson offers the way with the following ones', async () => {
  const screen = await open();
  await screen.getByRole('textbox', { name: 'Eerste les' }).fill('12-5-2026');
  await screen.getByRole('button', { name: 'Les 2 verzetten' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Alleen deze' }).click();
  await dialog.getByRole('textbox', { name: 'Nieuwe dag' }).fill('28-5-2026');
  await expect.element(dialog.getByText(/Kies ‘deze en de volgende’/)).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: 'Zo veranderen' })).toBeDisabled();
  await dialog.getByRole('radio', { name: /Deze en de volgende/ }).click();
  await dialog.getByRole('button', { name: 'Zo veranderen' }).click();
  await expect.element(dates(screen).nth(2)).toHaveTextContent('do 4 juni 2026');
  await screen.getByRole('button', { name: 'Laatste keer verzetten ongedaan maken' }).click();
  await expect.element(dates(screen).nth(2)).toHaveTextContent('di 26 mei 2026');
});

test('names are typed one per line, and the group is made in one go', async () => {
  const screen = await open();
  await screen.getByLabelText('Plaats', { exact: true }).fill('Wilhelminapark');
  await screen.getByLabelText('Deelnemers').fill('Fatima El Idrissi\n\n  Şenay Łukaszewicz \n李 Wei');
  await expect.element(screen.getByText('3 namen, 6 plaatsen')).toBeVisible();
  await screen.getByRole('button', { name: 'Groep maken' }).click();
  expect(add.mock.calls[0]?.[0]).toMatchObject({
    names: ['Fatima El Idrissi', 'Şenay Łukaszewicz', '李 Wei'],
    details: {
      name: 'Dinsdagavond Wilhelminapark',
      weekday: 2,
      starts_at: '19:00',
      ends_at: '20:00',
      capacity: 6,
    },
  });
  await vi.waitFor(() => expect(router.now).toEqual({ at: 'group', id: 1 }));
});

test('who does not fit goes to the waiting list, and that is said', async () => {
  const screen = await open({ add_group: () => ({ group: 1, to_waiting_list: 1 }) });
  await screen.getByLabelText('Deelnemers').fill('a\nb\nc\nd\ne\nf\ng');
  await expect.element(screen.getByText('7 namen. De laatste komt op de wachtlijst.')).toBeVisible();
  await screen.getByRole('button', { name: 'Groep maken' }).click();
  await expect.element(screen.getByRole('dialog')).toHaveTextContent(/1 persoon staat op de wachtlijst/);
});

test('a fault stands at its field', async () => {
  const refuse = () => {
    throw { code: 'invalid', args: {}, faults: [{ field: 'ends_at', code: 'end-before-start' }] };
  };
  const screen = await open({ add_group: refuse });
  await screen.getByRole('button', { name: 'Groep maken' }).click();
  await expect.element(screen.getByLabelText('Tot')).toHaveAttribute('aria-invalid', 'true');
});

test('a half-typed group is still there after looking at another screen', async () => {
  const screen = await open();
  await screen.getByLabelText('Deelnemers').fill('Bram Jansen');
  go({ at: 'today' });
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
  router.back();
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('Bram Jansen');
});

test('a group can follow a programme of one’s own', async () => {
  const screen = await open();
  const own = await call('copy_programme', { programme: null });
  go({ at: 'today' });
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
  router.back();
  await screen.getByLabelText('Programma').selectOptions(`${own}`);
  await screen.getByRole('button', { name: 'Groep maken' }).click();
  expect(add.mock.calls[0]?.[0]).toMatchObject({ programme: own, moves: [] });
});
