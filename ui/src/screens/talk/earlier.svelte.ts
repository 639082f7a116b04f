/** What was answered at the talks before this one, for the figures that are asked again. */
import type { SectionPage, TalkPage } from '../../lib/api.gen';
import { call } from '../../lib/call';
import { TALKS, talkWord } from '../../lib/labels';
import { say } from '../../lib/words.svelte';

export class EarlierFigures {
  #said = $state.raw(new Map<string, string[]>());

  constructor({ kind, episode }: TalkPage, { id, questions }: SectionPage) {
    const before = TALKS.slice(0, TALKS.indexOf(kind));
    if (before.length && questions.some((question) => question.kind === 'scale'))
      void this.#ask(episode, before, id);
  }

  /** "Intakegesprek 4, tussenevaluatie 6", or nothing. */
  of(question: string): string {
    const figures = this.#said.get(question);
    return figures ? say('talk-earlier', { figures: figures.join(', ') }) : '';
  }

  // A figure that cannot be had is a help that is missing, not a reason to disturb the talk.
  async #ask(episode: number, before: typeof TALKS, section: string): Promise<void> {
    const said = new Map<string, string[]>();
    for (const kind of before) {
      const page = await call('talk', { episode, kind }).catch(() => null);
      const asked = page?.sections.find((each) => each.id === section && each.form === kind);
      for (const { id, value } of asked?.questions ?? []) {
        if (typeof value === 'number')
          said.set(id, [
            ...(said.get(id) ?? []),
            say('talk-earlier-one', { talk: talkWord(kind), value: `${value}` }),
          ]);
      }
    }
    this.#said = said;
  }
}
