import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '../../testing/show';
import { World } from '../../testing/world';

const locked = () => show({ at: 'today' }, { query: 'door=locked' });

test('the password opens, and nothing needs to be clicked first', async () => {
  const screen = await locked();
  await expect.element(screen.getByLabelText('Wachtwoord')).toHaveFocus();
  await userEvent.keyboard('een lange duurloop{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
});

test('a wrong password is said at the field, and what was typed stays', async () => {
  const screen = await locked();
  await userEvent.keyboard('een lange duurlop{Enter}');
  await expect.element(screen.getByLabelText('Wachtwoord')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(screen.getByLabelText('Wachtwoord')).toHaveValue('een lange duurlop');
});

test('the recovery code opens with a new password', async () => {
  const screen = await locked();
  await screen.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
  await screen.getByLabelText('Herstelcode').fill(new World().code.join(' ').toLowerCase());
  await screen.getByLabelText('Nieuw wachtwoord').fill('een nieuwe lange duurloop');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
});

test('Ctrl+L writes what was typed and then locks', async () => {
  const saved: unknown[] = [];
  const screen = await show(
    { at: 'settings', section: 'practice' },
    {
      changes: { change_practice: ({ changes }) => (saved.push(changes), { at: new Date().toISOString() }) },
    },
  );
  await screen.getByLabelText('Telefoon').fill('030 765 43 21');
  await userEvent.keyboard('{Control>}l{/Control}');
  await expect.element(screen.getByRole('heading', { name: 'Welkom terug' })).toBeVisible();
  expect(saved).toEqual([{ phone: '030 765 43 21' }]);
});

test('a practice that was locked from elsewhere shows the door', async () => {
  const screen = await show(
    { at: 'today' },
    {
      changes: {
        groups: (_, world) => {
          world.status.door = 'locked';
          throw { code: 'locked', args: {}, faults: [] };
        },
      },
    },
  );
  await screen.getByRole('link', { name: 'Groepen' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Welkom terug' })).toBeVisible();
});

test('a damaged practice offers to put a backup back, and what that means is said first', async () => {
  const screen = await show(
    { at: 'today' },
    {
      query: 'door=locked',
      changes: {
        unlock: () => {
          throw { code: 'damaged', args: {}, faults: [] };
        },
      },
    },
  );
  await userEvent.keyboard('een lange duurloop{Enter}');
  await screen.getByRole('button', { name: 'Een reservekopie terugzetten' }).click();
  await expect.element(screen.getByText(/kopie van .*: 23 mensen, 140 lessen\./)).toBeVisible();
  await screen.getByLabelText('Wachtwoord van de reservekopie').fill('een lange duurlop');
  await screen.getByRole('button', { name: 'Terugzetten' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Dit wachtwoord klopt niet');
  await screen.getByLabelText('Wachtwoord van de reservekopie').fill('een lange duurloop');
  await screen.getByRole('button', { name: 'Terugzetten' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
});
