import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArgsOf } from '../../lib/call';
import { router } from '../../lib/route.svelte';
import { show } from '../../testing/show';

const saved = () => ({ at: new Date().toISOString() });
const titles = (screen: Awaited<ReturnType<typeof show>>) =>
  screen
    .getByRole('list', { name: 'Volgorde van de onderwerpen' })
    .getByRole('combobox')
    .elements()
    .map((each) => (each as HTMLSelectElement).value);

test('an own version is made of the built-in programme, which itself cannot be changed', async () => {
  const screen = await show({ at: 'settings', section: 'programmes' });
  await screen.getByRole('link', { name: 'Basisprogramma' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Basisprogramma', level: 1 })).toBeVisible();
  await expect.element(screen.getByRole('combobox')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Eigen versie maken' }).click();
  await expect
    .element(screen.getByLabelText('Naam van het programma'))
    .toHaveValue('Basisprogramma (eigen versie)');
  expect(titles(screen)).toHaveLength(10);
});

test('a session is put later by keyboard alone, and the focus goes along', async () => {
  const change = vi.fn((_: ArgsOf<'change_programme'>) => saved());
  const screen = await show({ at: 'programme', id: 1 }, { changes: { change_programme: change } });
  (screen.getByRole('button', { name: 'Les 1 later' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(titles(screen)).toEqual(['breathing', 'own-1', 'easy-pace', 'keep-going']);
  await expect.element(screen.getByRole('button', { name: 'Les 3 later' })).toHaveFocus();
  await vi.waitFor(() =>
    expect(change.mock.calls.at(-1)?.[0]).toEqual({
      programme: 1,
      changes: { topics: ['breathing', 'own-1', 'easy-pace', 'keep-going'] },
    }),
  );
});

test('a session that was taken away comes back where it was', async () => {
  const screen = await show({ at: 'programme', id: 1 });
  await screen.getByRole('button', { name: 'Les 2 weghalen' }).click();
  expect(titles(screen)).toEqual(['easy-pace', 'own-1', 'keep-going']);
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect(titles(screen)).toEqual(['easy-pace', 'breathing', 'own-1', 'keep-going']);
});

test('with fewer sessions the mid talk stays within them, and what was cut off comes back', async () => {
  const change = vi.fn((_: ArgsOf<'change_programme'>) => saved());
  const screen = await show({ at: 'programme', id: 1 }, { changes: { change_programme: change } });
  await screen.getByLabelText('Tussenevaluatie').selectOptions('Na les 4');
  await screen.getByLabelText('Aantal lessen').fill('2');
  await expect.element(screen.getByLabelText('Tussenevaluatie')).toHaveValue('2');
  await vi.waitFor(() =>
    expect(change.mock.calls.at(-1)?.[0]).toEqual({
      programme: 1,
      changes: { mid_after: 2, topics: ['easy-pace', 'breathing'] },
    }),
  );
  await screen.getByLabelText('Aantal lessen').fill('4');
  expect(titles(screen)).toEqual(['easy-pace', 'breathing', 'own-1', 'keep-going']);
});

test('a programme without a name is said under its field', async () => {
  const screen = await show({ at: 'programme', id: 1 });
  await screen.getByLabelText('Naam van het programma').fill('');
  await expect.element(screen.getByText('Vul dit nog in.')).toBeVisible();
});

test('a programme is hidden, and back with one button', async () => {
  const screen = await show({ at: 'settings', section: 'programmes' });
  await screen.getByRole('button', { name: 'Verbergen: Kort programma' }).click();
  const row = screen.getByRole('row', { name: /Kort programma/ });
  await expect.element(row).toHaveTextContent('verborgen');
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(row).toHaveTextContent('van jezelf');
  expect(router.now).toEqual({ at: 'settings', section: 'programmes' });
});
