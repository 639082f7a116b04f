import { expect, test } from 'vitest';
import { show } from '../../testing/show';

const open = (changes = {}) => show({ at: 'today' }, { changes });

test('each line opens its place of work', async () => {
  const screen = await open();
  const goes = (name: string | RegExp, to: string) =>
    expect.element(screen.getByRole('link', { name })).toHaveAttribute('href', to);
  await goes('Les 5 · Dinsdagavond Wilhelminapark', '#/session/15');
  await goes('Şenay Łukaszewicz', '#/intake/7');
  await goes('Les 4 van Dinsdagavond Wilhelminapark uitwerken', '#/session/14');
  await goes('Bram Jansen', '#/participant/2?episode=2');
  await goes('René van der Berg', '#/mid/4');
});

test('a backup that is too old is offered to be made', async () => {
  const screen = await open();
  await expect.element(screen.getByText('Laatste reservekopie: 9 dagen geleden')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Nu een reservekopie maken' })).toBeVisible();
});

test('an empty practice says how to begin', async () => {
  const nothing = {
    date: '2026-05-12',
    appointments: [],
    due: [],
    last_backup: null,
    backup_too_old: false,
    empty: true,
  };
  const screen = await open({ today: () => nothing });
  await expect.element(screen.getByText('dinsdag 12 mei')).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Nieuwe groep' }))
    .toHaveAttribute('href', '#/new-group');
});

test('the title of the window holds no names', async () => {
  await open();
  expect(document.title).toBe('Vandaag – Duurloop');
});
