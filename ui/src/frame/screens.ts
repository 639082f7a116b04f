/** Which screen stands at which address, and under which word of the navigation it belongs. */
import type { Component } from 'svelte';
import type { Route } from '../lib/route.svelte';
import type { Key } from '../lib/words.svelte';
import Today from '../screens/today/Today.svelte';
import Groups from '../screens/groups/Groups.svelte';
import NewGroup from '../screens/new-group/NewGroup.svelte';
import Settings from '../screens/settings/Settings.svelte';

type At = Route['at'];
type Screen = Component<{ route: any }>;

export const screens = {
  today: Today,
  groups: Groups,
  'new-group': NewGroup,
  settings: Settings,
} as unknown as Record<At, Screen>;

const PLACES: Record<At, Key> = {
  today: 'nav-today',
  groups: 'nav-groups',
  'new-group': 'nav-groups',
  group: 'nav-groups',
  session: 'nav-groups',
  participants: 'nav-participants',
  participant: 'nav-participants',
  intake: 'nav-participants',
  mid: 'nav-participants',
  final: 'nav-participants',
  papers: 'nav-papers',
  settings: 'nav-settings',
};

export const placeOf = (at: At): Key => PLACES[at];
