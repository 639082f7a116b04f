/** Which screen stands at which address, and under which word of the navigation it belongs. */
import type { Component } from 'svelte';
import type { Route } from '../lib/route.svelte';
import type { Key } from '../lib/words.svelte';
import Calendar from '../screens/calendar/Calendar.svelte';
import Today from '../screens/today/Today.svelte';
import Groups from '../screens/groups/Groups.svelte';
import NewGroup from '../screens/new-group/NewGroup.svelte';
import Group from '../screens/group/Group.svelte';
import Papers from '../screens/papers/Papers.svelte';
import Participant from '../screens/participant/Participant.svelte';
import Participants from '../screens/participants/Participants.svelte';
import Schedule from '../screens/schedule/Schedule.svelte';
import Programme from '../screens/programme/Programme.svelte';
import Session from '../screens/session/Session.svelte';
import Settings from '../screens/settings/Settings.svelte';
import Talk from '../screens/talk/Talk.svelte';
import Topic from '../screens/topic/Topic.svelte';

type At = Route['at'];
/** Each screen takes the route of its own address; which one that is, the table below says. */
type Screen = Component<any>;

export const screens: Record<At, Screen> = {
  today: Today,
  groups: Groups,
  'new-group': NewGroup,
  group: Group,
  session: Session,
  calendar: Calendar,
  participants: Participants,
  participant: Participant,
  intake: Talk,
  mid: Talk,
  final: Talk,
  papers: Papers,
  schedule: Schedule,
  programme: Programme,
  topic: Topic,
  settings: Settings,
};

const PLACES: Record<At, Key> = {
  today: 'nav-today',
  groups: 'nav-groups',
  'new-group': 'nav-groups',
  group: 'nav-groups',
  session: 'nav-groups',
  calendar: 'nav-calendar',
  participants: 'nav-participants',
  participant: 'nav-participants',
  intake: 'nav-participants',
  mid: 'nav-participants',
  final: 'nav-participants',
  papers: 'nav-papers',
  schedule: 'nav-settings',
  programme: 'nav-settings',
  topic: 'nav-settings',
  settings: 'nav-settings',
};

export const placeOf = (at: At): Key => PLACES[at];
