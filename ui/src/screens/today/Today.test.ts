import { expect, test } from 'vitest';
import { date } from '../../lib/format';
import { show } from '../../testing/show';
import { day } from '../../testing/world';

const open = (changes = {}) => show({ at: 'today' }, { changes });

test('each line opens its place of work', async () => {
  const screen = await open();
  const goes = (name: string | RegExp, to: string) =>
    expect.element(screen.getByRole('link', { name, exact: true })).toHaveAttribute('href', to);
  await goes('Les 5 · Dinsdagavond Wilhelminapark', '#/session/15');
  await goes('Les 4 van Dinsdagavond Wilhelminapark uitwerken', '#/session/14');
  await goes('李 Wei', '#/participant/5?episode=5');
  await goes('Bram Jansen', '#/intake/2?section=declaration-clearance');
  await goes('Dinsdagavond Wilhelminapark', '#/group/1?talks=mid');
  await goes('René van der Berg', '#/mid/4');
  await goes('Peter Smit', '#/papers?participant=8&episode=8&kind=final_report');
  await goes('Zoë Çelik', '#/participant/10?episode=10');
});

test('a session that was called off is struck out and says why', async () => {
  const screen = await open();
  const week = screen.getByRole('list', { name: 'Later deze week' });
  await expect.element(week).toHaveTextContent(/Les 10.*Vervalt: onweer/);
  const link = week.getByRole('link', { name: /Les 10/ }).element();
  expect(getComputedStyle(link).textDecorationLine).toContain('line-through');
});

test('a line is put off with a day and a reason, and called back', async () => {
  const screen = await open();
  const due = screen.getByRole('list', { name: 'Wat nog op je wacht' });
  await screen.getByRole('button', { name: /^Uitstellen: Peter Smit/ }).click();
  await screen.getByRole('button', { name: 'Tot dan uitstellen' }).click();
  await expect.element(screen.getByText('Vul dit nog in.')).toBeVisible();
  await screen.getByLabelText('Waarom').fill('Hij leest het nog na.');
  await screen.getByRole('button', { name: 'Tot dan uitstellen' }).click();
  await expect.element(screen.getByText(`Uitgesteld tot ${date(day(7))}.`)).toBeVisible();
  await expect.element(due).not.toHaveTextContent('Peter Smit');

  await screen.getByText('1 regel').click();
  const later = screen.getByRole('list', { name: 'Uitgesteld' });
  await expect.element(later).toHaveTextContent(/Peter Smit.*Hij leest het nog na\..*tot /);
  await later.getByRole('button', { name: 'Terughalen: Peter Smit' }).click();
  await expect.element(due).toHaveTextContent('Peter Smit');
});

test('putting off is undone with one button', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: /^Uitstellen: Zoë Çelik/ }).click();
  await screen.getByLabelText('Waarom').fill('Op vakantie.');
  await screen.getByRole('button', { name: 'Tot dan uitstellen' }).click();
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect
    .element(screen.getByRole('list', { name: 'Wat nog op je wacht' }))
    .toHaveTextContent('Zoë Çelik');
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
    put_off: [],
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
