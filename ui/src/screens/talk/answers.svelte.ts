/** The answers of a talk: one draft for each question, so that each is written on its own. */
import type { AnswerValue, AskedQuestion, SectionPage } from '../../lib/api.gen';
import { openDraft, type Draft } from '../../lib/autosave.svelte';
import { call } from '../../lib/call';
import { faultOf } from '../../lib/failure';

export type AnswerDrafts = Map<AskedQuestion, Draft<AnswerValue>>;

/** Call while a component is made: the drafts live as long as it does. */
export function openAnswers(episode: number, sections: SectionPage[]): AnswerDrafts {
  return new Map(
    sections.flatMap(({ form, questions }) =>
      questions.map((question) => [
        question,
        openDraft<AnswerValue>(`answer ${episode} ${form} ${question.id}`, question.value, (value) =>
          call('answer', { episode, form, question: question.id, value }),
        ),
      ]),
    ),
  );
}

/** A yes or no without either, and without a word, is no answer yet. */
function given(value: AnswerValue): boolean {
  if (value === null || value === '') return false;
  if (typeof value === 'object' && !Array.isArray(value)) return value.yes !== null || value.note !== '';
  return true;
}

/** How many of a section's questions have an answer. */
export const answered = (drafts: AnswerDrafts, { questions }: SectionPage): number =>
  questions.filter((question) => given(drafts.get(question)?.value ?? null)).length;

export const answerFault = (draft: Draft<AnswerValue>, { id }: AskedQuestion) => faultOf(draft.failure, id);
