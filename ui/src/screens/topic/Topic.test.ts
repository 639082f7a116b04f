import { expect, test, vi } from 'vitest';
import type { ArgsOf } from '../../lib/call';
import { show } from '../../testing/show';

const saved = () => ({ at: new Date().toISOString() });

test('a built-in topic in other words goes back to its own text, and forth again', async () => {
  const screen = await show({ at: 'topic', id: 'breathing' });
  const title = screen.getByLabelText('Titel');
  await expect.element(screen.getByRole('button', { name: /oorspronkelijke/ })).not.toBeInTheDocument();
  await title.fill('Adem');
  await screen.getByRole('button', { name: 'Terug naar de oorspronkelijke tekst' }).click();
  await expect.element(title).toHaveValue('Ademhaling');
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(title).toHaveValue('Adem');
  await screen.getByRole('button', { name: 'Zoals het was toen je dit opende' }).click();
  await expect.element(title).toHaveValue('Ademhaling');
});

test('only what was changed is written, and an empty point is not kept', async () => {
  const change = vi.fn((_: ArgsOf<'change_topic'>) => saved());
  const screen = await show({ at: 'topic', id: 'own-1' }, { changes: { change_topic: change } });
  await screen.getByRole('button', { name: 'Nog een punt' }).click();
  await screen.getByLabelText('Punt 1').fill('');
  await vi.waitFor(() => expect(change).toHaveBeenCalled(), { timeout: 1500 });
  expect(change.mock.calls.at(-1)?.[0]).toEqual({
    topic: 'own-1',
    changes: { points: ['Laat weten waar je loopt.', 'Een lampje wijst de weg.'] },
  });
});

test('an own topic is added and opens to be written, and without a title it is asked for', async () => {
  const screen = await show({ at: 'settings', section: 'topics' });
  await screen.getByRole('button', { name: 'Onderwerp toevoegen' }).click();
  await expect.element(screen.getByText('Vul dit nog in.')).toBeVisible();
  await screen.getByLabelText('Nieuw onderwerp').fill('Met de hond');
  await screen.getByRole('button', { name: 'Onderwerp toevoegen' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Met de hond', level: 1 })).toBeVisible();
});

test('the sheet for at home is made of the topic', async () => {
  const made = vi.fn((_: ArgsOf<'paper_made'>) => saved());
  const screen = await show({ at: 'topic', id: 'breathing' }, { changes: { paper_made: made } });
  await screen.getByRole('button', { name: 'Blad voor thuis bewaren en openen' }).click();
  await expect.element(screen.getByText('Bewaard als Papier.pdf')).toBeVisible();
  expect(made.mock.calls[0]?.[0]).toEqual({ kind: 'handout', topic: 'breathing' });
});
