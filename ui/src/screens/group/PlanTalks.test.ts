import { expect, test, vi } from 'vitest';
import type { ArgsOf } from '../../lib/call';
import { shortDay } from '../../lib/format';
import { show } from '../../testing/show';
import { day } from '../../testing/world';

const open = (changes = {}) => show({ at: 'group', id: 1, talks: 'mid' }, { changes });
const NAMES = [
  'Anneke de Groot',
  'Bram Jansen',
  'Fatima El Idrissi',
  'René van der Berg',
  '李 Wei',
  'Nguyễn Thị Hương',
];

test('six talks are planned at once, none at the same time, and taken back', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Verdeel vanzelf' }).click();
  const chosen = () =>
    NAMES.map((name) => (screen.getByLabelText(name, { exact: true }).element() as HTMLSelectElement).value);
  await vi.waitFor(() => expect(new Set(chosen()).size).toBe(6));
  expect(chosen()[0]).toBe(`${day(1)} 09:00`);
  await screen.getByRole('button', { name: 'Gesprekken vastleggen' }).click();
  await expect.element(screen.getByText('6 gesprekken zijn gepland.')).toBeVisible();
  const table = screen.getByRole('table', { name: 'Tussenevaluatie' });
  await expect.element(table).toHaveTextContent(/Anneke de Groot.*gepland/);
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(screen.getByText('6 gesprekken zijn gepland.')).not.toBeInTheDocument();
  await vi.waitFor(() => expect(new Set(chosen())).toEqual(new Set([''])));
});

test('a time that one has is not offered to another, and is named beside it', async () => {
  const screen = await open();
  const first = `${shortDay(day(1))} 09:00`;
  const anneke = screen.getByLabelText('Anneke de Groot', { exact: true });
  await anneke.selectOptions(first);
  const options = (name: string) =>
    [...(screen.getByLabelText(name, { exact: true }).element() as HTMLSelectElement).options].map(
      (option) => option.label,
    );
  await vi.waitFor(() => expect(options('Bram Jansen')).not.toContain(first));
  expect(options('Anneke de Groot')).toContain(first);
  await expect.element(screen.getByText('09:00 Anneke de Groot')).toBeVisible();
});

test('days off are named and offer nothing', async () => {
  const screen = await open();
  await expect.element(screen.getByText('Vrij: Studiedag')).toBeVisible();
  const select = screen.getByLabelText('Bram Jansen', { exact: true }).element() as HTMLSelectElement;
  expect([...select.options].some(({ value }) => value.startsWith(day(2)))).toBe(false);
});

test('only what was chosen is planned, and what falls outside or together is told', async () => {
  const plan = vi.fn((_: ArgsOf<'plan_talks'>) => ({ at: new Date().toISOString(), before: [] }));
  const screen = await open({
    plan_talks: plan,
    talk_slots: () => ({
      group: 1,
      kind: 'mid',
      window: { from: day(1), until: day(4) },
      late: false,
      minutes: 60,
      days: [{ date: day(1), off: null, times: ['09:00'] }],
      people: [
        {
          episode: 1,
          name: 'Anneke de Groot',
          date: day(9),
          time: '10:15',
          outside: true,
          clashes: [
            {
              kind: 'talk',
              episode: 7,
              talk: 'intake',
              name: 'Şenay',
              date: day(9),
              time: '10:00',
              until: '11:00',
              held: false,
            },
          ],
        },
        { episode: 2, name: 'Bram Jansen', date: null, time: null, outside: false, clashes: [] },
      ],
    }),
  });
  await expect.element(screen.getByText('Dit valt buiten de dagen voor dit gesprek.')).toBeVisible();
  await expect.element(screen.getByText('Tegelijk met Intakegesprek · Şenay')).toBeVisible();
  await screen.getByRole('button', { name: 'Verdeel vanzelf' }).click();
  await screen.getByRole('button', { name: 'Gesprekken vastleggen' }).click();
  await vi.waitFor(() =>
    expect(plan.mock.calls[0]?.[0]).toEqual({
      kind: 'mid',
      talks: [{ episode: 2, date: day(1), time: '09:00' }],
    }),
  );
});

test('a group whose programme has no such talk says so', async () => {
  const screen = await open({
    talk_slots: () => ({
      group: 1,
      kind: 'mid',
      window: null,
      late: false,
      minutes: 60,
      days: [],
      people: [],
    }),
  });
  await expect.element(screen.getByText(/geen gesprek van deze soort: Tussenevaluatie/)).toBeVisible();
});
