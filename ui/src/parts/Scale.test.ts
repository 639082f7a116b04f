import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Scale from './Scale.svelte';

const focus = (screen: Awaited<ReturnType<typeof show>>['screen']) =>
  (
    (screen.container.querySelector('input:checked') ??
      screen.container.querySelector('input')) as HTMLElement
  ).focus();

const show = async (value: number | null = null) => {
  const onchange = vi.fn();
  const screen = await render(Scale, { label: 'Stemming', value, low: 'somber', high: 'goed', onchange });
  return { screen, onchange };
};

test('a digit chooses, on whichever of the eleven has the focus', async () => {
  const { screen, onchange } = await show();
  focus(screen);
  await userEvent.keyboard('7');
  await expect.element(screen.getByRole('radio', { name: '7', exact: true })).toBeChecked();
  expect(onchange).toHaveBeenLastCalledWith(7);
});

test('a one and then a nought is ten', async () => {
  const { screen } = await show();
  focus(screen);
  await userEvent.keyboard('10');
  await expect.element(screen.getByRole('radio', { name: '10' })).toBeChecked();
});

test('the arrow keys go one up and one down', async () => {
  const { screen, onchange } = await show(4);
  focus(screen);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('radio', { name: '5' })).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(onchange).toHaveBeenLastCalledWith(3);
});

test('what was chosen by mistake can be taken away', async () => {
  const { screen, onchange } = await show(4);
  await screen.getByRole('button', { name: 'Stemming leegmaken' }).click();
  expect(onchange).toHaveBeenLastCalledWith(null);
  await expect.element(screen.getByRole('radio', { name: '4' })).not.toBeChecked();
});

test('it is one group with a name for who cannot see it', async () => {
  const { screen } = await show();
  await expect.element(screen.getByRole('radiogroup', { name: 'Stemming' })).toBeVisible();
  expect(screen.getByRole('radio').elements()).toHaveLength(11);
});
