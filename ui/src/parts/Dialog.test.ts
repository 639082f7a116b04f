import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';

const raw = (html: string) => createRawSnippet(() => ({ render: () => html }));

const show = async () => {
  const opener = document.createElement('button');
  opener.textContent = 'Openen';
  document.body.append(opener);
  opener.focus();
  const screen = await render(Dialog, {
    open: true,
    title: 'Stoppen met het traject',
    children: raw('<p>Waarom stopt Bram?</p>'),
    actions: raw('<span><button>Stoppen</button><button>Niet doen</button></span>'),
  });
  return { screen, opener };
};

test('a dialog has its title as its name and takes the focus', async () => {
  const { screen } = await show();
  await expect.element(screen.getByRole('dialog', { name: 'Stoppen met het traject' })).toBeVisible();
  expect(document.activeElement?.closest('dialog')).not.toBeNull();
});

test('the focus does not reach what is behind the dialog', async () => {
  const { opener } = await show();
  for (let presses = 0; presses < 5; presses++) {
    await userEvent.tab();
    expect(document.activeElement).not.toBe(opener);
  }
});

test('Escape closes it and gives the focus back', async () => {
  const { screen, opener } = await show();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByText('Waarom stopt Bram?')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(opener);
});
