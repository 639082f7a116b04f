import type { TopicChoice } from '../lib/api.gen';

/** What a session can be given: whatever is offered, and what it has already. */
export const topicOptions = (topics: TopicChoice[], chosen: string) =>
  topics
    .filter(({ id, hidden }) => !hidden || id === chosen)
    .map(({ id, title }) => ({ value: id, label: title }));
