/** When a talk is: planned by typing, like everything else. */
import type { Talk } from './api.gen';
import { openDraft } from './autosave.svelte';
import { call } from './call';

export function openTalkPlan(talk: Talk, saved: () => void = () => {}) {
  const { episode, kind } = talk;
  return openDraft(
    `talk ${episode} ${kind}`,
    { date: talk.date, time: talk.time?.slice(0, 5) ?? '' },
    async ({ date, time }) => {
      await call('plan_talk', { episode, kind, date, time: time || null });
      saved();
    },
  );
}
