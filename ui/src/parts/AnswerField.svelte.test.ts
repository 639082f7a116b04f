import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AnswerField, { type Answer, type AnswerKind } from './AnswerField.svelte';

/** Shows a question and tells what the answer became. */
const ask = async (kind: AnswerKind, value: Answer = null) => {
  let answer = $state(value);
  const options = [
    { id: 'home', label: 'Thuis' },
    { id: 'work', label: 'Op het werk' },
  ];
  const screen = await render(AnswerField, {
    kind,
    label: 'Vraag',
    options,
    explain: true,
    get value() {
      return answer;
    },
    set value(to: Answer) {
      answer = to;
    },
  });
  return { screen, answer: () => answer };
};

test('a line of text is answered by typing and unanswered by emptying', async () => {
  const { screen, answer } = await ask('line');
  await screen.getByLabelText('Vraag').fill('Łukasz 李');
  expect(answer()).toBe('Łukasz 李');
  await screen.getByLabelText('Vraag').fill('');
  expect(answer()).toBeNull();
});

test('a long text shows all of itself', async () => {
  const { screen } = await ask('text', 'regel\n'.repeat(40));
  const field = screen.getByLabelText('Vraag').element() as HTMLTextAreaElement;
  expect(field.clientHeight).toBeGreaterThanOrEqual(field.scrollHeight);
});

test('yes asks for a word about it', async () => {
  const { screen, answer } = await ask('yes-no');
  await screen.getByRole('radio', { name: 'Ja' }).click();
  await screen.getByLabelText('Toelichting').fill('sinds maart');
  expect(answer()).toEqual({ yes: true, note: 'sinds maart' });
});

test('one choice of a few', async () => {
  const { screen, answer } = await ask('choice');
  await screen.getByRole('radio', { name: 'Op het werk' }).click();
  expect(answer()).toBe('work');
});

test('several choices, and none again', async () => {
  const { screen, answer } = await ask('choices');
  await screen.getByRole('checkbox', { name: 'Thuis' }).click();
  await screen.getByRole('checkbox', { name: 'Op het werk' }).click();
  expect(answer()).toEqual(['home', 'work']);
  await screen.getByRole('checkbox', { name: 'Thuis' }).click();
  await screen.getByRole('checkbox', { name: 'Op het werk' }).click();
  expect(answer()).toBeNull();
});

test('a number is read with a comma', async () => {
  const { screen, answer } = await ask('number');
  await screen.getByLabelText('Vraag').fill('7,5');
  expect(answer()).toBe(7.5);
});

test('what is no number is said and not kept', async () => {
  const { screen, answer } = await ask('number', 3);
  await screen.getByLabelText('Vraag').fill('veel');
  await userEvent.tab();
  await expect.element(screen.getByText('Dit getal past hier niet.')).toBeVisible();
  expect(answer()).toBe(3);
});

test('a scale is answered by a key', async () => {
  const { screen, answer } = await ask('scale');
  (screen.getByRole('radio').first().element() as HTMLElement).focus();
  await userEvent.keyboard('6');
  expect(answer()).toBe(6);
  await expect.element(screen.getByRole('radio', { name: '6' })).toBeChecked();
});

test('a date becomes a date', async () => {
  const { screen, answer } = await ask('date');
  await screen.getByRole('textbox', { name: 'Vraag' }).fill('12 mei 2026');
  expect(answer()).toBe('2026-05-12');
});
