import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DateField from './DateField.svelte';

const show = async (start: string | null = null) => {
  let value = $state(start);
  const screen = await render(DateField, {
    label: 'Eerste les',
    get value() {
      return value;
    },
    set value(to: string | null) {
      value = to;
    },
  });
  const type = async (text: string) => {
    await screen.getByRole('textbox').fill(text);
    await userEvent.tab();
  };
  return { screen, type, value: () => value };
};

test('a date is spelled out once it is typed', async () => {
  const { screen, type, value } = await show();
  await type('12-5-2026');
  expect(value()).toBe('2026-05-12');
  await expect.element(screen.getByRole('textbox')).toHaveValue('12 mei 2026');
});

test('a date that does not exist is said in a sentence and changes nothing', async () => {
  const { screen, type, value } = await show('2026-02-27');
  await type('30-2-2026');
  await expect.element(screen.getByText(/30-2-2026 staat niet op de kalender/)).toBeVisible();
  await expect.element(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(screen.getByRole('textbox')).toHaveValue('30-2-2026');
  expect(value()).toBe('2026-02-27');
});

test('29 February is there in a leap year only', async () => {
  const { type, value } = await show();
  await type('29 februari 2027');
  expect(value()).toBeNull();
  await type('29 februari 2028');
  expect(value()).toBe('2028-02-29');
});

test('emptying it takes the date away', async () => {
  const { type, value } = await show('2026-05-12');
  await type('');
  expect(value()).toBeNull();
});
