import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { go, router } from '../../lib/route.svelte';
import { show } from '../../testing/show';

const add = vi.fn((_: ArgsOf<'add_group'>) => ({ group: 1, to_waiting_list: 0 }));
const open = (changes = {}) => {
  add.mockClear();
  return show({ at: 'new-group' }, { changes: { add_group: add, ...changes } });
};
const dates = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.getByRole('region', { name: 'De tien lessen' }).getByRole('listitem');

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
