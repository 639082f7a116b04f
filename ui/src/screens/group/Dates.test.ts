import { expect, test } from 'vitest';
import { show } from '../../testing/show';

const open = () => show({ at: 'group', id: 3 });
type Screen = Awaited<ReturnType<typeof open>>;
const row = (screen: Screen, number: number) =>
  screen
    .getByRole('table', { name: 'Data van de lessen' })
    .getByRole('row', { name: new RegExp(`^${number} `) });
const history = (screen: Screen) => screen.getByText('Wat er aan de data veranderd is');

test('a lesson that does not go on pushes the others on, is told with its reason, and is taken back', async () => {
  const screen = await open();
  const before = row(screen, 2).element().textContent;
  await screen.getByRole('button', { name: 'Les 1 gaat niet door' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByLabelText('Waarom').fill('Onweer');
  await expect.element(dialog.getByRole('row', { name: /Les 10/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Zo vastleggen' }).click();
  await expect.element(history(screen)).toBeVisible();
  await history(screen).click();
  await expect.element(screen.getByText(/schoven|opgeschoven: Onweer/)).toBeVisible();
  expect(row(screen, 2).element().textContent).not.toBe(before);
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(screen.getByText(/ongedaan gemaakt op/)).toBeVisible();
  expect(row(screen, 2).element().textContent).toBe(before);
});

test('a lesson that lapses stays in sight with its reason', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Les 2 gaat niet door' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('radio', { name: /De les vervalt/ }).click();
  await dialog.getByLabelText('Waarom').fill('Ziek');
  await expect.element(dialog.getByRole('row', { name: /Les 2/ })).toHaveTextContent('vervalt');
  await dialog.getByRole('button', { name: 'Zo vastleggen' }).click();
  await expect.element(row(screen, 2)).toHaveTextContent('vervallen: Ziek');
  await expect.element(screen.getByRole('button', { name: 'Les 2 verzetten' })).not.toBeInTheDocument();
  await screen.getByRole('link', { name: '2', exact: true }).first().click();
  await expect.element(screen.getByText('Deze les is vervallen')).toBeVisible();
});

test('a lesson is added after the last one', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: 'Extra les plannen' }).click();
  const dialog = screen.getByRole('dialog');
  await expect.element(dialog.getByRole('row', { name: /Les 11/ })).toHaveTextContent('nieuw');
  await dialog.getByRole('button', { name: 'Zo veranderen' }).click();
  await expect.element(row(screen, 11)).toBeVisible();
});

test('what was noted can be set right, not called off', async () => {
  const screen = await show({ at: 'group', id: 1 });
  await expect.element(screen.getByRole('button', { name: 'Les 4 verzetten' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Les 4 gaat niet door' })).not.toBeInTheDocument();
});
