import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft, flushWhenLeaving, shelf } from './autosave.svelte';
import { Refused } from './failure';

let written: string[];
const save = vi.fn(async (value: { text: string }) => void written.push(value.text));

const type = (draft: Draft<{ text: string }>, text: string) => {
  draft.value.text = text;
  flushSync();
};

beforeEach(() => {
  written = [];
  save.mockClear();
  vi.useFakeTimers();
});

afterEach(() => {
  shelf.clear();
  vi.useRealTimers();
});

test('a pause of 400 ms after the last key writes', async () => {
  const draft = new Draft('note', { text: '' }, save);
  type(draft, 'a');
  await vi.advanceTimersByTimeAsync(300);
  type(draft, 'ab');
  await vi.advanceTimersByTimeAsync(399);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual(['ab']);
});

test('who types without a pause is written every second', async () => {
  const draft = new Draft('note', { text: '' }, save);
  for (let key = 1; key <= 30; key++) {
    type(draft, 'x'.repeat(key));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(written.length).toBeGreaterThanOrEqual(2);
  expect(written[0]?.length).toBeLessThanOrEqual(11);
});

test('a draft that was not touched is never written', async () => {
  new Draft('note', { text: 'as it was' }, save);
  await vi.advanceTimersByTimeAsync(5000);
  await shelf.flush();
  expect(save).not.toHaveBeenCalled();
});

test('a field that loses the focus writes at once', async () => {
  flushWhenLeaving();
  const draft = new Draft('note', { text: '' }, save);
  type(draft, 'half a word');
  document.dispatchEvent(new FocusEvent('focusout'));
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['half a word']);
});

test('saved is only said after the core has answered', async () => {
  let answer = () => {};
  const slow = () => new Promise<void>((resolve) => (answer = resolve));
  const draft = new Draft('note', { text: '' }, slow);
  type(draft, 'a');
  await vi.advanceTimersByTimeAsync(400);
  expect(draft.savedAt).toBeNull();
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.savedAt).not.toBeNull();
  expect(shelf.savedAt).toEqual(draft.savedAt);
});

test('what was typed while a write was under way is written after it, and writes never overlap', async () => {
  const order: string[] = [];
  const slow = async (value: { text: string }) => {
    order.push(`begin ${value.text}`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    order.push(`end ${value.text}`);
  };
  const draft = new Draft('note', { text: '' }, slow);
  type(draft, 'a');
  await vi.advanceTimersByTimeAsync(500);
  type(draft, 'ab');
  await vi.advanceTimersByTimeAsync(3000);
  expect(order).toEqual(['begin a', 'end a', 'begin ab', 'end ab']);
});

test('a write that failed keeps the text, says so and is tried again with growing pauses', async () => {
  let full = true;
  const attempts: number[] = [];
  const start = Date.now();
  const failing = async (value: { text: string }) => {
    attempts.push(Date.now() - start);
    if (full) throw new Refused('disk-full');
    written.push(value.text);
  };
  const draft = new Draft('note', { text: '' }, failing);
  type(draft, 'a');
  await vi.advanceTimersByTimeAsync(8000);
  expect(attempts).toEqual([400, 1400, 3400, 7400]);
  expect(draft.value.text).toBe('a');
  expect(shelf.stuck?.failure?.code).toBe('disk-full');
  full = false;
  await shelf.flush();
  expect(written).toEqual(['a']);
  expect(shelf.stuck).toBeNull();
});

test('a wrong field is not tried again until it is changed', async () => {
  const wrong = vi.fn(async () => {
    throw new Refused('invalid', {}, [{ field: 'email', code: 'not-an-email' }]);
  });
  const draft = new Draft('practice', { text: '' }, wrong);
  type(draft, 'a');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wrong).toHaveBeenCalledTimes(1);
  expect(shelf.stuck).toBeNull();
  type(draft, 'ab');
  await vi.advanceTimersByTimeAsync(400);
  expect(wrong).toHaveBeenCalledTimes(2);
});

test('a text that could not be written is found again by the screen that comes back to it', async () => {
  let full = true;
  const failing = async (value: { text: string }) => {
    if (full) throw new Refused('disk-full');
    written.push(value.text);
  };
  const left = new Draft('note 7', { text: 'old' }, failing);
  type(left, 'new');
  left.close();
  await vi.advanceTimersByTimeAsync(10);
  const back = new Draft('note 7', { text: 'old' }, failing);
  expect(back.value.text).toBe('new');
  full = false;
  await vi.advanceTimersByTimeAsync(2000);
  await back.flush();
  expect(written).toEqual(['new']);
});

test('two reasons to write at once give one write', async () => {
  const draft = new Draft('note', { text: '' }, save);
  type(draft, 'a');
  await Promise.all([draft.flush(), draft.flush(), shelf.flush()]);
  expect(written).toEqual(['a']);
});

test('locking forgets what is written and keeps what could not be', async () => {
  let full = true;
  const failing = async (value: { text: string }) => {
    if (full) throw new Refused('disk-full');
    written.push(value.text);
  };
  const safe = new Draft('safe', { text: '' }, save);
  const stuck = new Draft('stuck', { text: '' }, failing);
  type(safe, 'a');
  type(stuck, 'b');
  await shelf.flush();
  shelf.lock();
  expect(shelf.find('safe')).toBeUndefined();
  full = false;
  await shelf.flush();
  expect(written).toEqual(['a', 'b']);
});

test('a draft whose screen has gone leaves once it is written', async () => {
  const draft = new Draft('note', { text: '' }, save);
  type(draft, 'a');
  draft.close();
  await vi.advanceTimersByTimeAsync(10);
  expect(written).toEqual(['a']);
  expect(shelf.find('note')).toBeUndefined();
});
