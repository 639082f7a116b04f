import { describe, expect, test } from 'vitest';
import { path, type Route } from '../lib/route.svelte';
import { show, stumblingBlocks } from '../testing/show';

const routes: Route[] = [
  { at: 'today' },
  { at: 'groups' },
  { at: 'new-group' },
  ...['practice', 'look', 'security', 'backup', 'about'].map((section): Route => ({
    at: 'settings',
    section,
  })),
];

describe.each(['theme=light&lang=nl', 'theme=dark&lang=en'])('nobody stumbles, %s', (query) => {
  test.each(routes.map((route) => [path(route), route] as const))('%s', async (_, route) => {
    await show(route, { query: `${query}&example` });
    expect(await stumblingBlocks()).toEqual([]);
  });

  test.each(['new', 'locked'])('at the door, %s', async (door) => {
    await show({ at: 'today' }, { query: `${query}&door=${door}` });
    expect(await stumblingBlocks()).toEqual([]);
  });
});
