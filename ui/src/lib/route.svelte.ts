/**
 * Where in the program we are: the address after the #. Addresses hold ids, never names. A talk is one of `intake`,
 * `mid` and `final`, and its id is that of the episode.
 */
import type { PaperKind, TalkKind } from './api.gen';
import { shelf } from './autosave.svelte';

export type Route =
  | { at: 'today' }
  | { at: 'groups' }
  | { at: 'new-group' }
  /** `talks`: which talks are to be planned there. */
  | { at: 'group'; id: number; talks?: TalkKind }
  | { at: 'session'; id: number }
  /** `on`: a day of the week or month that is shown; today when not said. */
  | { at: 'calendar'; view?: 'week' | 'month'; on?: string }
  | { at: 'participants' }
  | { at: 'participant'; id: number; episode?: number }
  | { at: 'intake' | 'mid' | 'final'; id: number; section?: string }
  | {
      at: 'papers';
      group?: number;
      session?: number;
      participant?: number;
      episode?: number;
      kind?: PaperKind;
    }
  /** A schedule of the library: a built-in one by its name, or own-3. */
  | { at: 'schedule'; id: string }
  /** A programme of the therapist's own; without an id the one that comes with the program. */
  | { at: 'programme'; id?: number }
  /** A topic of the library: a built-in one by its name, or own-3. */
  | { at: 'topic'; id: string }
  | { at: 'settings'; section?: string };

export function path(route: Route): string {
  const { at, ...rest } = route as { at: string; id?: number | string } & Record<string, unknown>;
  const { id, ...query } = rest;
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString();
  return `#/${at}${id === undefined ? '' : `/${id}`}${asked && `?${asked}`}`;
}

export function parse(hash: string): Route {
  const [where = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [at = '', id = ''] = where.split('/');
  const asked = new URLSearchParams(query);
  const number = Number.parseInt(id, 10);
  const optional = (key: string) => (asked.has(key) ? Number(asked.get(key)) : undefined);
  switch (at) {
    case 'groups':
    case 'new-group':
    case 'participants':
      return { at };
    case 'calendar': {
      const view = asked.get('view') === 'month' ? 'month' : 'week';
      const on = asked.get('on') ?? '';
      return { at, view, on: /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : undefined };
    }
    case 'group':
      return Number.isNaN(number)
        ? { at: 'today' }
        : { at, id: number, talks: (asked.get('talks') ?? undefined) as TalkKind | undefined };
    case 'session':
      return Number.isNaN(number) ? { at: 'today' } : { at, id: number };
    case 'participant':
      return Number.isNaN(number) ? { at: 'today' } : { at, id: number, episode: optional('episode') };
    case 'intake':
    case 'mid':
    case 'final':
      return Number.isNaN(number)
        ? { at: 'today' }
        : { at, id: number, section: asked.get('section') ?? undefined };
    case 'papers':
      return {
        at,
        group: optional('group'),
        session: optional('session'),
        participant: optional('participant'),
        episode: optional('episode'),
        kind: (asked.get('kind') ?? undefined) as PaperKind | undefined,
      };
    case 'programme':
      return { at, id: Number.isNaN(number) ? undefined : number };
    case 'topic':
    case 'schedule':
      return id === '' ? { at: 'today' } : { at, id };
    case 'settings':
      return { at, section: asked.get('section') ?? undefined };
    default:
      return { at: 'today' };
  }
}

class Router {
  #now = $state.raw<Route>(parse(location.hash));

  constructor() {
    // What was typed is in the database before the next screen reads it.
    window.addEventListener('hashchange', async () => {
      await shelf.flush();
      this.#now = parse(location.hash);
    });
  }

  get now(): Route {
    return this.#now;
  }

  go(route: Route): void {
    location.hash = path(route);
  }

  /** Another part of the same screen: no new place to go back to. */
  replace(route: Route): void {
    history.replaceState(null, '', path(route));
    this.#now = route;
  }

  back(): void {
    history.back();
  }
}

export const router = new Router();
export const go = (route: Route) => router.go(route);
