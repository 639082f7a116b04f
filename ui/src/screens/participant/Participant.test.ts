import { expect, test } from 'vitest';
import type { ArgsOf } from '../../lib/call';
import { answers } from '../../testing/answers';
import { show } from '../../testing/show';
import type { World } from '../../testing/world';

/** Someone who missed the second session and caught it up with the second session of another group. */
function caughtUp(args: ArgsOf<'participant'>, world: World) {
  const page = answers.participant(args, world);
  const [, second] = page.episode?.sessions ?? [];
  if (!page.episode || !second?.attendance) throw new Error('someone who ran');
  const elsewhere = { group: 2, group_name: 'Donderdagochtend Amelisweerd', visit: 'catch_up' } as const;
  page.episode.sessions.splice(2, 0, { ...second, session: 99, ...elsewhere });
  second.presence = 'made_up';
  second.attendance = { ...second.attendance, status: 'made_up', mood_before: null, mood_after: null };
  return page;
}

test('a session caught up with another group stands beside the one that was missed', async () => {
  const screen = await show({ at: 'participant', id: 1 }, { changes: { participant: caughtUp } });
  const line = screen.getByRole('list', { name: /keer samen$/ });
  await expect
    .element(line)
    .toHaveTextContent(/Les 2 .*ingehaald.*bij Donderdagochtend Amelisweerd · haalt in/);
  const table = screen.getByRole('table', { name: 'De lessen tot nu toe' });
  await expect.element(table.getByRole('row', { name: /^Les 2.*bij Donderdagochtend/ })).toBeVisible();
});

test('in which group someone was, and from when to when, is told in words', async () => {
  const screen = await show({ at: 'participant', id: 1 });
  await expect.element(screen.getByText(/^Dinsdagavond Wilhelminapark, sinds /)).toBeVisible();
});
