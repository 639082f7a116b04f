import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { flushWhenLeaving } from './autosave.svelte';
import type { ArgsOf } from './call';
import { router } from './route.svelte';
import { show } from '../testing/show';
import { World } from '../testing/world';

type Kept = ArgsOf<'keep_draft'>;
type Screen = Awaited<ReturnType<typeof show>>;

const lock = async (screen: Screen) => {
  await userEvent.keyboard('{Control>}l{/Control}');
  await expect.element(screen.getByRole('heading', { name: 'Welkom terug' })).toBeVisible();
};
const unlock = async (screen: Screen) => {
  await screen.getByLabelText('Wachtwoord').fill(new World().password);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
};

test('what is typed for an act not yet done reaches the database within a second', async () => {
  const keep = vi.fn((_: Kept) => ({ at: new Date().toISOString() }));
  const screen = await show({ at: 'new-group' }, { changes: { keep_draft: keep } });
  await screen.getByLabelText('Deelnemers').click();
  await userEvent.keyboard('Bram{Enter}Noor');
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('Bram\nNoor');
  await vi.waitFor(
    () => expect(keep.mock.lastCall?.[0]).toMatchObject({ key: 'new group', value: { names: 'Bram\nNoor' } }),
    { timeout: 1500 },
  );
});

test('typing goes on after the first letter on a screen that was come to from a link', async () => {
  flushWhenLeaving();
  const screen = await show({ at: 'today' });
  await screen.getByRole('link', { name: 'Groepen' }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Groepen' })).toBeVisible();
  router.replace({ at: 'new-group' });
  await screen.getByLabelText('Deelnemers').click();
  await userEvent.keyboard('Bram');
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('Bram');
});

test('the lock loses nothing of it', async () => {
  const screen = await show({ at: 'new-group' });
  await screen.getByLabelText('Deelnemers').fill('Bram\nNoor');
  await screen.getByLabelText('Plaats', { exact: true }).fill('Griftpa');
  await lock(screen);
  await unlock(screen);
  router.replace({ at: 'new-group' });
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('Bram\nNoor');
  await expect.element(screen.getByLabelText('Plaats', { exact: true })).toHaveValue('Griftpa');
});

test('a practice that opens brings it back, with what the form has more by now', async () => {
  const drafts = [
    { key: 'new group', value: { names: 'Bram' } },
    { key: 'new person', value: { name: 'Noor', wishes: 'overdag' } },
  ];
  const opened = () => ({ ...new World().status, drafts });
  const screen = await show({ at: 'today' }, { query: 'door=locked', changes: { unlock: opened } });
  await unlock(screen);
  router.replace({ at: 'new-group' });
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('Bram');
  await expect.element(screen.getByLabelText('Van', { exact: true })).toHaveValue('19:00');
  router.replace({ at: 'participants' });
  await screen.getByRole('button', { name: 'Nieuwe deelnemer' }).click();
  await expect.element(screen.getByLabelText('Naam', { exact: true })).toHaveValue('Noor');
});

test('it goes when the act is done', async () => {
  const keep = vi.fn((_: Kept) => ({ at: new Date().toISOString() }));
  const add_group = () => ({ group: 1, to_waiting_list: 0 });
  const screen = await show({ at: 'new-group' }, { changes: { keep_draft: keep, add_group } });
  await screen.getByLabelText('Deelnemers').fill('Bram');
  await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(1));
  await screen.getByRole('button', { name: 'Groep maken' }).click();
  await vi.waitFor(() => expect(router.now).toEqual({ at: 'group', id: 1 }));
  expect(keep.mock.lastCall?.[0]).toEqual({ key: 'new group', value: null });
  router.replace({ at: 'new-group' });
  await expect.element(screen.getByLabelText('Deelnemers')).toHaveValue('');
});

test('it goes when everything was taken out again', async () => {
  const keep = vi.fn((_: Kept) => ({ at: new Date().toISOString() }));
  const screen = await show({ at: 'group', id: 3 }, { changes: { keep_draft: keep } });
  await screen.getByLabelText('Iemand toevoegen').fill('No');
  await vi.waitFor(() => expect(keep.mock.lastCall?.[0].value).toEqual({ name: 'No' }));
  await screen.getByLabelText('Iemand toevoegen').fill('');
  await vi.waitFor(() => expect(keep.mock.lastCall?.[0].value).toBeNull());
});

test('what could not be kept before the lock is kept after it', async () => {
  let full = true;
  const keep = vi.fn((_: Kept) => {
    if (full) throw { code: 'disk-full', args: {}, faults: [] };
    return { at: new Date().toISOString() };
  });
  const screen = await show({ at: 'group', id: 3 }, { changes: { keep_draft: keep } });
  await screen.getByLabelText('Iemand toevoegen').fill('Noor');
  await vi.waitFor(() => expect(keep).toHaveBeenCalled());
  await lock(screen);
  full = false;
  await unlock(screen);
  expect(keep.mock.lastCall?.[0].value).toEqual({ name: 'Noor' });
  router.replace({ at: 'group', id: 3 });
  await expect.element(screen.getByLabelText('Iemand toevoegen')).toHaveValue('Noor');
});
