import { expect, test } from 'vitest';
import { date } from '../../lib/format';
import { agenda } from '../../testing/agenda';
import { dossiers } from '../../testing/dossiers';
import { show } from '../../testing/show';
import { day } from '../../testing/world';

/** Someone who had the final talk. */
const participant: typeof dossiers.participant = (args, world) => {
  const page = dossiers.participant(args, world);
  page.episode.talks = page.episode.talks.map((talk) =>
    talk.kind === 'final' ? { ...talk, held: true } : talk,
  );
  return page;
};

test('the call after the end is recorded with a line, and taken back', async () => {
  const screen = await show({ at: 'participant', id: 9 }, { changes: { participant } });
  await screen.getByLabelText('Hoe het gaat', { exact: true }).fill('Loopt elke zondag met haar zus.');
  await screen.getByRole('region', { name: 'Nabellen' }).getByRole('button', { name: 'Vastleggen' }).click();
  await expect.element(screen.getByText(`Gebeld op ${date(day(0))}.`)).toBeVisible();
  await expect.element(screen.getByText('Loopt elke zondag met haar zus.')).toBeVisible();
  await screen.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Gebeld op' })).toBeVisible();
});

test('a call in the future is refused at its field', async () => {
  const screen = await show(
    { at: 'participant', id: 9 },
    { changes: { participant, record_follow_up: agenda.record_follow_up } },
  );
  await screen.getByRole('textbox', { name: 'Gebeld op' }).fill('1-1-2099');
  await screen.getByRole('region', { name: 'Nabellen' }).getByRole('button', { name: 'Vastleggen' }).click();
  await expect.element(screen.getByText(/Deze datum ligt in de toekomst/)).toBeVisible();
});

test('before the final talk there is nothing to call about', async () => {
  const screen = await show({ at: 'participant', id: 1 });
  await expect.element(screen.getByRole('region', { name: 'Nabellen' })).not.toBeInTheDocument();
});
