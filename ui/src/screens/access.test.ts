import { describe, expect, test } from 'vitest';
import { path, type Route } from '../lib/route.svelte';
import { show, stumblingBlocks } from '../testing/show';

const routes: Route[] = [
  { at: 'today' },
  { at: 'groups' },
  { at: 'new-group' },
  { at: 'group', id: 1 },
  { at: 'group', id: 3 },
  { at: 'group', id: 4 },
  { at: 'session', id: 15 },
  { at: 'group', id: 1, talks: 'mid' },
  { at: 'calendar' },
  { at: 'calendar', view: 'month' },
  { at: 'session', id: 16 },
  { at: 'participants' },
  { at: 'participant', id: 1 },
  { at: 'participant', id: 14 },
  { at: 'intake', id: 1 },
  ...['person', 'life', 'effects', 'goals', 'schedule'].map((section): Route => ({
    at: 'intake',
    id: 1,
    section: `intake-${section}`,
  })),
  { at: 'intake', id: 2, section: 'declaration-clearance' },
  { at: 'mid', id: 3, section: 'mid-goals' },
  { at: 'final', id: 1 },
  { at: 'schedule', id: 'gentle' },
  { at: 'schedule', id: 'own-1' },
  { at: 'programme' },
  { at: 'programme', id: 1 },
  { at: 'topic', id: 'breathing' },
  { at: 'topic', id: 'own-1' },
  { at: 'papers' },
  { at: 'papers', group: 1 },
  { at: 'papers', session: 15 },
  ...[
    'practice',
    'days-off',
    'talks',
    'programmes',
    'topics',
    'schedules',
    'look',
    'security',
    'backup',
    'about',
  ].map((section): Route => ({
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
