/**
 * A fake of the contract, typed by it: what the component tests and `vite` without a window talk to. It remembers
 * what is written as long as the page lives. `?door=new|locked`, `?lang=en`, `?theme=dark`, `?size=200` and `?example`
 * choose where it begins.
 */
import type { Commands, Language, Theme } from '../lib/api.gen';
import type { Door } from '../lib/call';
import { Refused } from '../lib/failure';
import { answers } from './answers';
import { World } from './world';

export type Answers = {
  [Name in keyof Commands]: (args: Commands[Name]['args'], world: World) => Commands[Name]['result'];
};

export function fakeDoor(query: URLSearchParams, changes: Partial<Answers> = {}): Door {
  const world = new World();
  world.status.door = (query.get('door') as World['status']['door']) ?? 'open';
  world.status.example = query.has('example');
  world.status.preferences.language = (query.get('lang') as Language) ?? 'nl';
  world.status.preferences.theme = (query.get('theme') as Theme) ?? 'system';
  world.status.preferences.text_size = Number(query.get('size') ?? 100);
  const all = { ...answers, ...changes } as Record<string, (args: unknown, world: World) => unknown>;
  const call = (name: string, args: unknown) => {
    const answer = all[name];
    if (!answer) throw new Refused('unknown-command');
    // Through JSON, as through the door: a fake that handed out its own objects would hide mistakes.
    const result = answer(JSON.parse(JSON.stringify(args)), world);
    return result === undefined ? null : JSON.parse(JSON.stringify(result));
  };
  return {
    listen: () => Promise.resolve(),
    async invoke(command, args = {}) {
      const { name, args: given, request } = args as { name: string; args: unknown; request: object };
      switch (command) {
        case 'call':
          return call(name, given);
        case 'choose_logo':
          return call('set_logo', { picture: '' });
        case 'open_backup':
          return call('open_backup', { file: 'Duurloop.duurloop', ...request });
        case 'save_paper':
          call('paper_made', request);
          return 'Papier.pdf';
        case 'save_calendar':
          call('calendar_file', request);
          return 'agenda.ics';
        case 'preview_paper':
          return { url: 'about:blank', file_name: 'Papier.pdf', pages: 2 };
        default:
          return null;
      }
    },
  };
}
