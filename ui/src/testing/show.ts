/** Shows the whole program at one address, with the fake behind it. */
import axe from 'axe-core';
import { tick } from 'svelte';
import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import App from '../App.svelte';
import { useDoor } from '../lib/call';
import { router, type Route } from '../lib/route.svelte';
import { fakeDoor, type Answers } from './fake';

type Start = { query?: string; changes?: Partial<Answers> };

export async function show(route: Route, { query = '', changes = {} }: Start = {}) {
  useDoor(fakeDoor(new URLSearchParams(query), changes));
  router.replace(route);
  const screen = await render(App);
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await tick();
  return screen;
}

/** What a blind or short-sighted colleague would stumble over. */
export async function stumblingBlocks(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: {
      // The page of the test runner around the program is none of ours.
      region: { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
