import { expect, test, vi } from 'vitest';
import { router } from '../../lib/route.svelte';
import { show } from '../../testing/show';

test('the list narrows while typing', async () => {
  const screen = await show({ at: 'participants' });
  await expect
    .element(screen.getByRole('list', { name: 'Wachtlijst' }))
    .toHaveTextContent(/Inge Mulder.*sinds/);
  await screen.getByLabelText('Zoeken op naam').fill('fat');
  await vi.waitFor(() =>
    expect(screen.getByRole('list', { name: 'Deelnemers' }).getByRole('listitem').elements()).toHaveLength(1),
  );
  await screen.getByLabelText('Zoeken op naam').fill('niemand');
  await expect.element(screen.getByText('Niemand gevonden met ‘niemand’')).toBeVisible();
});

test('a new person needs a name, and has a page at once', async () => {
  const screen = await show({ at: 'participants' });
  await screen.getByRole('button', { name: 'Nieuwe deelnemer' }).click();
  await screen.getByRole('button', { name: 'Op de wachtlijst zetten' }).click();
  await expect
    .element(screen.getByLabelText('Naam', { exact: true }))
    .toHaveAttribute('aria-invalid', 'true');
  await screen.getByLabelText('Naam', { exact: true }).fill('Ş. Łukasz');
  await screen.getByLabelText('Wensen').fill('Overdag');
  await screen.getByRole('button', { name: 'Op de wachtlijst zetten' }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Ş. Łukasz' })).toBeVisible();
  expect(router.now).toMatchObject({ at: 'participant', id: 16 });
});

test('stopping asks a reason, and can be taken back', async () => {
  const screen = await show({ at: 'participant', id: 1 });
  await screen.getByRole('radio', { name: /^Eerder stoppen/ }).click();
  await screen.getByRole('button', { name: 'Stoppen vastleggen' }).click();
  await expect.element(screen.getByLabelText('Reden van stoppen')).toHaveAttribute('aria-invalid', 'true');
  await screen.getByLabelText('Reden van stoppen').fill('Verhuisd naar Leuven');
  await screen.getByRole('button', { name: 'Stoppen vastleggen' }).click();
  await expect.element(screen.getByText('Verhuisd naar Leuven')).toBeVisible();
  await screen.getByRole('button', { name: 'Toch weer openen' }).click();
  await expect.element(screen.getByText(/^loopt mee/)).toBeVisible();
});

test('the figures of the drawing stand in a table beside it', async () => {
  const screen = await show({ at: 'participant', id: 1 });
  const rows = screen.getByRole('table', { name: 'De lessen tot nu toe' }).getByRole('row');
  await expect.element(rows.nth(1)).toHaveTextContent(/Les 1.*aanwezig\s*5\s*6\s*4\s*1/);
});
