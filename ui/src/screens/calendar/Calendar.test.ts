import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { mondayOf, monthStart, plusDays } from '../../lib/days';
import { day as spell } from '../../lib/format';
import { router } from '../../lib/route.svelte';
import { show } from '../../testing/show';
import { day } from '../../testing/world';

const monday = mondayOf(day(0));
const at = (date: string) => ({ at: 'calendar', view: 'week', on: date }) as const;

test('a week names what is planned, called off, together, and free', async () => {
  const screen = await show({ at: 'calendar' });
  const line = screen.getByRole('list', { name: /^Week \d+:/ }).getByRole('listitem');
  expect(line.elements()).toHaveLength(7);
  await expect.element(line.nth(0)).toHaveTextContent(/Niets gepland/);
  await expect
    .element(line.nth(1))
    .toHaveTextContent(/19:00–20:00.*Les 5.*Tegelijk met Tussenevaluatie · Fatima El Idrissi/);
  await expect.element(line.nth(1)).toHaveTextContent(/Fatima.*Tegelijk met Les 5/);
  await expect.element(line.nth(3)).toHaveTextContent(/Les 10.*Vervalt: onweer/);
  expect(line.nth(3).element().querySelector('s')?.textContent).toMatch(/^Les 10/);
  await expect.element(line.nth(4)).toHaveTextContent('Vrij: Studiedagen');
});

test('each line leads to its place of work', async () => {
  const screen = await show({ at: 'calendar' });
  await expect.element(screen.getByRole('link', { name: /^Les 5/ })).toHaveAttribute('href', '#/session/15');
  await expect
    .element(screen.getByRole('link', { name: 'Fatima El Idrissi' }))
    .toHaveAttribute('href', '#/mid/3');
});

test('the arrows go a week on and back, and Home comes back to today', async () => {
  const screen = await show({ at: 'calendar' });
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(router.now).toEqual(at(plusDays(monday, 7))));
  await expect.element(screen.getByText(spell(plusDays(monday, 7)))).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await vi.waitFor(() => expect(router.now).toEqual(at(plusDays(monday, -7))));
  await userEvent.keyboard('{Home}');
  await expect.element(screen.getByText(spell(day(0)))).toBeVisible();
});

test('arrows in a field stay in the field', async () => {
  const screen = await show({ at: 'calendar' });
  const from = screen.getByRole('textbox', { name: 'Vanaf' });
  await from.click();
  await expect.element(from).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(location.hash).not.toContain('on=');
});

test('a month asks for its own days and goes on by months', async () => {
  const asked = vi.fn((args: ArgsOf<'calendar'>) => ({
    ...args,
    today: day(0),
    appointments: [],
    days_off: [],
    clashes: [],
    groups: [],
  }));
  const screen = await show({ at: 'calendar' }, { changes: { calendar: asked } });
  await screen.getByRole('radio', { name: 'Maand' }).click();
  const first = monthStart(day(0));
  await vi.waitFor(() =>
    expect(asked.mock.calls.at(-1)?.[0]).toEqual({
      from: first,
      until: plusDays(monthStart(first, 1), -1),
    }),
  );
  await screen.getByRole('button', { name: 'Volgende maand' }).click();
  await vi.waitFor(() => expect(asked.mock.calls.at(-1)?.[0].from).toBe(monthStart(first, 1)));
});

test('the calendar file holds initials unless whole names are wanted', async () => {
  const file = vi.fn((_: ArgsOf<'calendar_file'>) => ({ file_name: '', text: '', appointments: 1 }));
  const screen = await show({ at: 'calendar' }, { changes: { calendar_file: file } });
  await screen.getByRole('button', { name: 'Agendabestand bewaren' }).click();
  await expect.element(screen.getByText('Bewaard als agenda.ics')).toBeVisible();
  expect(file.mock.calls[0]?.[0]).toEqual({ from: day(0), names: false });
  await screen.getByRole('radio', { name: 'Eén groep' }).click();
  await screen.getByLabelText('Groep', { exact: true }).selectOptions('2');
  await screen.getByRole('checkbox', { name: /^Hele namen/ }).click();
  await screen.getByRole('button', { name: 'Agendabestand bewaren' }).click();
  await vi.waitFor(() => expect(file.mock.calls[1]?.[0]).toEqual({ group: 2, names: true }));
});
