/** Which paper, and for whom: only what fits together can be chosen. */
import type { Language, PaperKind, PaperPerson, PapersPage } from '../../lib/api.gen';
import type { WantedPaper } from '../../lib/call';
import type { Route } from '../../lib/route.svelte';

export type Whom = 'person' | 'group' | 'session' | 'practice' | 'blank';
type Start = Extract<Route, { at: 'papers' }>;
/** A person to choose, and the group it helps to tell people apart by. */
export type Choosable = PaperPerson & { group: string };

export class PaperChoice {
  readonly #papers: () => PapersPage;
  readonly #guest: PaperPerson | null;
  #kind = $state<PaperKind>('intake_form');
  #whom = $state<Whom>('person');
  #group = $state('');
  session = $state('');
  episode = $state('');
  language = $state<Language>('nl');

  constructor(papers: () => PapersPage, guest: PaperPerson | null, start: Start, language: Language) {
    this.#papers = papers;
    this.#guest = guest;
    this.language = language;
    const about =
      start.episode ?? this.people.find((each) => each.participant === start.participant)?.episode;
    this.episode = `${about ?? ''}`;
    const ofSession = this.groups.find(({ sessions }) =>
      sessions.some((each) => each.session === start.session),
    );
    this.#group = `${start.group ?? ofSession?.group ?? ''}`;
    if (start.group) this.#whom = 'group';
    if (start.session) this.session = `${start.session}`;
    this.kind = start.kind ?? (start.session ? 'lesson_sheet' : start.group ? 'attendance_list' : this.kind);
  }

  /** The papers that are made of people, groups or blank; the recovery sheet is made elsewhere. */
  get kinds(): PaperKind[] {
    return this.#papers()
      .kinds.filter(
        (line) =>
          line.per_person || line.per_group || line.per_session || line.per_practice || line.has_blank,
      )
      .map((line) => line.kind);
  }

  get people(): Choosable[] {
    const known = this.#papers().groups.flatMap(({ name, people }) =>
      people.map((person) => ({ ...person, group: name })),
    );
    return this.#guest ? [{ ...this.#guest, group: '' }, ...known] : known;
  }

  get groups() {
    return this.#papers().groups;
  }

  get group(): string {
    return this.#group;
  }

  set group(group: string) {
    this.#group = group;
    this.session = '';
  }

  get sessions() {
    return this.groups.find(({ group }) => `${group}` === this.#group)?.sessions ?? [];
  }

  get kind(): PaperKind {
    return this.#kind;
  }

  set kind(kind: PaperKind) {
    this.#kind = kind;
    if (!this.whoms.includes(this.#whom)) this.#whom = this.whoms[0] ?? 'blank';
  }

  get whoms(): Whom[] {
    const line = this.#papers().kinds.find((each) => each.kind === this.#kind);
    const fits = {
      person: line?.per_person,
      practice: line?.per_practice,
      group: line?.per_person || line?.per_group,
      session: line?.per_session,
      blank: line?.has_blank,
    };
    return (['person', 'practice', 'group', 'session', 'blank'] as const).filter((whom) => fits[whom]);
  }

  get whom(): Whom {
    return this.#whom;
  }

  set whom(whom: Whom) {
    this.#whom = whom;
  }

  /** One paper of the group as a whole, rather than one for each person in it. */
  get whole(): boolean {
    return this.#papers().kinds.some((line) => line.kind === this.#kind && line.per_group);
  }

  /** What to ask the core for; nothing while it is not clear for whom. */
  get request(): WantedPaper | null {
    const { kind, language } = this;
    if (this.#whom === 'practice') return { kind, language };
    if (this.#whom === 'blank') return { kind, language, blank: true };
    if (this.#whom === 'session')
      return this.session ? { kind, language, session: Number(this.session) } : null;
    if (this.#whom === 'group') return this.group ? { kind, language, group: Number(this.group) } : null;
    return this.episode ? { kind, language, episode: Number(this.episode) } : null;
  }
}
