/** The part of the fake that is about programmes and topics. */
import builtIn from '../../../assets/programme/topics.json';
import type { GroupProgramme, ProgrammeLine, TopicText } from '../lib/api.gen';
import { Refused } from '../lib/failure';
import { say, words } from '../lib/words.svelte';
import type { Answers } from './fake';

type Stored = { text: TopicText | null; hidden: boolean };

/** What the therapist made of programmes and topics. */
export class Library {
  readonly programmes: ProgrammeLine[] = [
    {
      template: {
        id: null,
        name: '',
        interval_days: 7,
        intake: true,
        mid_after: 5,
        final: true,
        topics: builtIn.slice(0, 10).map(({ id }) => id),
      },
      hidden: false,
    },
    {
      template: {
        id: 1,
        name: 'Kort programma',
        interval_days: 14,
        intake: true,
        mid_after: null,
        final: true,
        topics: ['easy-pace', 'breathing', 'own-1', 'keep-going'],
      },
      hidden: false,
    },
  ];
  readonly topics = new Map<string, Stored>([
    [
      'own-1',
      {
        text: {
          title: 'Lopen in het donker',
          aim: 'Ieder durft ook in de winter naar buiten.',
          points: ['Kies een rondje met licht.', 'Laat weten waar je loopt.', 'Een lampje wijst de weg.'],
          exercise: 'Loop samen een stuk zonder lamp.',
          homework: 'Zet je lampje bij je schoenen.',
          handout: 'Wat je nodig hebt om in het donker te lopen.',
        },
        hidden: false,
      },
    ],
  ]);

  /** The topics that sessions were given, by the session's id. */
  readonly chosen = new Map<number, string>();

  built(id: string): TopicText | null {
    return builtIn.find((topic) => topic.id === id)?.[words.language] ?? null;
  }

  text(id: string): TopicText {
    const text = this.topics.get(id)?.text ?? this.built(id);
    if (!text) throw new Refused('not-found');
    return text;
  }

  get ids(): string[] {
    return [...builtIn.map(({ id }) => id), ...[...this.topics.keys()].filter((id) => id.startsWith('own-'))];
  }

  get choices() {
    return this.ids.map((id) => ({ id, title: this.text(id).title, hidden: this.hidden(id) }));
  }

  hidden(id: string): boolean {
    return this.topics.get(id)?.hidden ?? false;
  }

  line(id: number | null | undefined): ProgrammeLine {
    const line = this.programmes.find(({ template }) => template.id === (id ?? null));
    if (!line) throw new Refused('not-found');
    return line;
  }

  /** What a group keeps of the built-in programme. */
  get basic(): GroupProgramme {
    const { id: _, topics: __, ...kept } = this.line(null).template;
    return kept;
  }
}

const saved = () => ({ at: new Date().toISOString() });
const invalid = (field: string, code: string) => new Refused('invalid', {}, [{ field, code }]);

export const library = {
  programmes: (_, world) => ({ programmes: world.library.programmes }),
  programme: ({ programme }, world) => ({
    ...world.library.line(programme),
    topics: world.library.choices,
  }),
  copy_programme({ programme }, world) {
    const { template } = world.library.line(programme);
    const id = world.library.programmes.length;
    const name = say('library-copy-of', { name: template.name || say('programme-basic') });
    world.library.programmes.push({ template: { ...template, id, name }, hidden: false });
    return id;
  },
  change_programme({ programme, changes }, world) {
    const { template } = world.library.line(programme);
    const next = { ...template, ...changes };
    if (!next.name.trim()) throw invalid('name', 'missing');
    if (next.interval_days < 1 || next.interval_days > 60) throw invalid('interval_days', 'no-interval');
    if (!next.topics.length) throw invalid('topics', 'no-sessions');
    if ((next.mid_after ?? 1) > next.topics.length) throw invalid('mid_after', 'no-such-session');
    Object.assign(template, changes);
    return saved();
  },
  hide_programme({ programme, hidden }, world) {
    world.library.line(programme).hidden = hidden;
    return saved();
  },
  topics: (_, { library }) => ({
    topics: library.ids.map((id) => ({
      id,
      title: library.text(id).title,
      aim: library.text(id).aim,
      own: !library.built(id),
      reworded: Boolean(library.built(id) && library.topics.get(id)?.text),
      hidden: library.hidden(id),
    })),
  }),
  topic: ({ topic: id }, { library }) => ({
    id,
    text: library.text(id),
    built_in: library.built(id),
    reworded: Boolean(library.built(id) && library.topics.get(id)?.text),
    hidden: library.hidden(id),
    changed: null,
  }),
  add_topic({ title }, { library }) {
    if (!title.trim()) throw invalid('title', 'missing');
    const id = `own-${library.ids.filter((id) => id.startsWith('own-')).length + 1}`;
    const text = { title, aim: '', points: [], exercise: '', homework: '', handout: '' };
    library.topics.set(id, { text, hidden: false });
    return id;
  },
  change_topic({ topic: id, changes }, { library }) {
    const text = { ...library.text(id), ...changes };
    if (!text.title.trim()) throw invalid('title', 'missing');
    library.topics.set(id, { text, hidden: library.hidden(id) });
    return saved();
  },
  hide_topic({ topic: id, hidden }, { library }) {
    library.topics.set(id, { text: library.topics.get(id)?.text ?? null, hidden });
    return saved();
  },
} satisfies Partial<Answers>;
