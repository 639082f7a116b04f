/** The part of the fake that is about what is noted at a session. */
import type { Concern, NameInText, SharedText } from '../lib/api.gen';
import { Refused } from '../lib/failure';
import type { Answers } from './fake';
import { day, type World } from './world';

const saved = () => ({ at: new Date().toISOString() });
const invalid = (field: string, code: string) => new Refused('invalid', {}, [{ field, code }]);

const peopleOf = (world: World, session: number) =>
  world.people.filter(({ group }) => group === Math.floor((session - 1) / 10));

/** First names only; what counts as a name is the core's to say. */
export function namesIn(world: World, session: number): NameInText[] {
  const text = world.texts.get(session) ?? '';
  if (world.kept.has(session)) return [];
  return peopleOf(world, session).flatMap(({ details }) => {
    const words = details.name.split(' ');
    const found = new RegExp(`\\b${words[0]}\\b`, 'i').exec(text);
    return found ? [{ name: found[0], initials: words.map((word) => word[0]).join('') }] : [];
  });
}

function shared(world: World, session: number): SharedText {
  const names = namesIn(world, session);
  return { ...saved(), text: world.texts.get(session) ?? '', names, filed: names.length === 0 };
}

function concern(world: World, id: number): Concern {
  const found = world.people.flatMap(({ concerns }) => concerns).find((each) => each.id === id);
  if (!found) throw new Refused('not-found');
  return found;
}

export const sessions = {
  write_session({ session, text }, world) {
    world.texts.set(session, text);
    return shared(world, session);
  },
  use_initials({ session }, world) {
    let text = world.texts.get(session) ?? '';
    for (const { name, initials } of namesIn(world, session)) text = text.replaceAll(name, initials);
    world.texts.set(session, text);
    return shared(world, session);
  },
  keep_names({ session, keep }, world) {
    if (keep) world.kept.add(session);
    else world.kept.delete(session);
    return shared(world, session);
  },
  note_session({ session, weather, incident }, world) {
    const known = world.circumstances.get(session) ?? { weather: '', incident: '' };
    world.circumstances.set(session, {
      weather: weather ?? known.weather,
      incident: incident ?? known.incident,
    });
    return saved();
  },
  flag_concern({ episode, session, kind, line }, world) {
    const all = world.people.flatMap(({ concerns }) => concerns);
    const made: Concern = {
      id: Math.max(0, ...all.map(({ id }) => id)) + 1,
      episode,
      kind,
      line,
      opened: day(0),
      session: session ?? null,
      closed: null,
      closing_line: '',
      entered_later: null,
    };
    world.people.find(({ id }) => id === episode)?.concerns.push(made);
    return made;
  },
  word_concern({ concern: id, kind, line }, world) {
    Object.assign(concern(world, id), { kind, line });
    return saved();
  },
  close_concern({ concern: id, line, date }, world) {
    if (!line.trim()) throw invalid('line', 'missing');
    Object.assign(concern(world, id), { closed: date ?? day(0), closing_line: line });
    return saved();
  },
  reopen_concern({ concern: id }, world) {
    Object.assign(concern(world, id), { closed: null, closing_line: '' });
    return saved();
  },
  drop_concern({ concern: id }, world) {
    for (const person of world.people) person.concerns = person.concerns.filter((each) => each.id !== id);
    return saved();
  },
} satisfies Partial<Answers>;
