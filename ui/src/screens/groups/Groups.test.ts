import { expect, test } from 'vitest';
import { show } from '../../testing/show';

test('running, planned and finished groups, each with its next session', async () => {
  const screen = await show({ at: 'groups' });
  await expect
    .element(screen.getByRole('list', { name: 'Lopend' }).getByRole('listitem').first())
    .toHaveTextContent(/Dinsdagavond Wilhelminapark.*les 5 op .*: Blessures voorkomen.*6 van 6 plaatsen/);
  await expect.element(screen.getByRole('list', { name: 'Gepland' })).toHaveTextContent(/3 van 6 plaatsen/);
  await expect.element(screen.getByText('Er wachten 2 mensen op een plek.')).toBeVisible();
});

test('an earlier year is asked for by choosing it', async () => {
  const asked: unknown[] = [];
  const page = (year: number) => ({
    running: [],
    planned: [],
    finished: [],
    year,
    years: [2026, 2025],
    waiting: 0,
  });
  const screen = await show(
    { at: 'groups' },
    { changes: { groups: ({ year }) => (asked.push(year), page(year ?? 2026)) } },
  );
  await screen.getByLabelText('Jaar').selectOptions('2025');
  await expect.element(screen.getByText('In 2025 is geen groep afgerond.')).toBeVisible();
  expect(asked).toEqual([null, 2025]);
});
