import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { router } from '../../lib/route.svelte';
import { show } from '../../testing/show';
import { World } from '../../testing/world';

const CODE = new World().code;
const begin = (changes = {}) => show({ at: 'today' }, { query: 'door=new', changes });
type Screen = Awaited<ReturnType<typeof begin>>;

async function asFarAsTheCode(screen: Screen) {
  await screen.getByRole('button', { name: 'Beginnen' }).click();
  await screen.getByLabelText('Je naam').fill('Anna de Wit');
  await screen.getByLabelText('Naam van je praktijk').fill('De Lange Adem');
  await userEvent.keyboard('{Enter}');
  await screen.getByLabelText('Kies een wachtwoord').fill('een lange duurloop');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Je herstelcode' })).toBeVisible();
}

async function writeBack(screen: Screen, change = (text: string) => text) {
  await screen.getByRole('button', { name: 'Ik heb de code op papier' }).click();
  for (const field of screen.getByRole('textbox').all()) {
    const label = (field.element() as HTMLInputElement).labels?.[0]?.textContent ?? '';
    await field.fill(change(CODE[Number(label.replace(/\D/g, '')) - 1] ?? ''));
  }
  await userEvent.keyboard('{Enter}');
}

test('three ways in, in words', async () => {
  const screen = await begin();
  for (const name of ['Beginnen', 'Rondkijken met een voorbeeldgroep', 'Een reservekopie openen'])
    await expect.element(screen.getByRole('button', { name })).toBeVisible();
});

test('from the first start to a new group, by keyboard', async () => {
  const screen = await begin();
  await asFarAsTheCode(screen);
  for (const group of CODE) await expect.element(screen.getByText(group)).toBeVisible();
  await writeBack(screen, (text) => text.toLowerCase());
  await expect.element(screen.getByText(/reservekopieen/)).toBeVisible();
  await screen.getByRole('button', { name: 'Naar je eerste groep' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Nieuwe groep' })).toBeVisible();
  expect(router.now).toEqual({ at: 'new-group' });
});

test('a group of the code that was copied wrong is pointed out', async () => {
  const screen = await begin();
  await asFarAsTheCode(screen);
  await writeBack(screen, () => 'AAAAA');
  expect(screen.getByText(/Dit groepje is anders/).elements()).toHaveLength(2);
});

test('the strength of a password is said in words', async () => {
  const screen = await begin();
  await screen.getByRole('button', { name: 'Beginnen' }).click();
  await screen.getByRole('button', { name: 'Verder' }).click();
  await screen.getByLabelText('Kies een wachtwoord').fill('kort');
  await expect.element(screen.getByText('Nog te kort: minstens tien tekens')).toBeVisible();
  await screen.getByLabelText('Kies een wachtwoord').fill('paars fluitje wandelt');
  await expect.element(screen.getByText('Heel sterk')).toBeVisible();
});

test('a password that is too short makes no practice', async () => {
  const create_practice = vi.fn(() => {
    throw { code: 'password-too-short', args: {}, faults: [] };
  });
  const screen = await begin({ create_practice });
  await screen.getByRole('button', { name: 'Beginnen' }).click();
  await screen.getByRole('button', { name: 'Verder' }).click();
  await screen.getByLabelText('Kies een wachtwoord').fill('kort');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Je wachtwoord' })).toBeVisible();
});

test('looking around opens the example and says that it is one', async () => {
  const screen = await begin();
  await screen.getByRole('button', { name: 'Rondkijken' }).click();
  await expect.element(screen.getByText('Voorbeeldpraktijk.')).toBeVisible();
  await screen.getByRole('button', { name: 'Rondkijken stoppen' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Welkom' })).toBeVisible();
});

test('a backup opens with its password', async () => {
  const screen = await begin();
  await screen.getByRole('button', { name: 'Een reservekopie openen' }).click();
  await screen.getByLabelText('Wachtwoord van de reservekopie').fill('een lange duurloop');
  await screen.getByRole('button', { name: 'Reservekopie kiezen' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Vandaag' })).toBeVisible();
});

test('the language changes without a restart', async () => {
  const screen = await begin();
  await screen.getByRole('button', { name: 'English' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});
