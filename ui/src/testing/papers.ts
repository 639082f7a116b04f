/** The part of the fake that is about papers. */
import type { PaperKind } from '../lib/api.gen';
import type { Answers } from './fake';
import { day } from './world';

const KINDS: PaperKind[] = [
  'intake_form',
  'intake_report',
  'mid_report',
  'evaluation_form',
  'final_report',
  'attendance_list',
  'season',
  'lesson_sheet',
  'handout',
  'schedule_card',
  'logbook',
  'recovery_sheet',
];

export const papers = {
  papers: (_, world) => ({
    kinds: KINDS.map((kind) => ({
      kind,
      per_person: !['attendance_list', 'season', 'lesson_sheet', 'handout', 'recovery_sheet'].includes(kind),
      per_group: ['attendance_list', 'season', 'handout'].includes(kind),
      per_practice: kind === 'season',
      per_session: kind === 'lesson_sheet',
      has_blank: kind.endsWith('_form') || ['attendance_list', 'handout', 'logbook'].includes(kind),
    })),
    groups: world.groups.map(({ id, details }) => ({
      group: id,
      name: details.name,
      people: world.people
        .filter(({ group }) => group === id)
        .map((person) => ({ episode: person.id, participant: person.id, name: person.details.name })),
      sessions: Array.from({ length: 10 }, (_, n) => ({
        session: id * 10 + n + 1,
        number: n + 1,
        date: day(n * 7, new Date(`${details.first_date}T00:00:00Z`)),
      })),
    })),
    made: world.made,
  }),
  paper: ({ kind }) => ({ file_name: `${kind}.pdf`, pages: 2, replaced: 0, pdf: '' }),
  paper_made({ kind, participant, episode, group, blank }, world) {
    const id = participant ?? episode ?? null;
    world.made.unshift({
      kind,
      made: new Date().toISOString(),
      blank: blank ?? false,
      participant: id,
      participant_name: world.people.find((person) => person.id === id)?.details.name ?? null,
      group: group ?? null,
      group_name: world.groups.find((each) => each.id === group)?.details.name ?? null,
    });
    return { at: new Date().toISOString() };
  },
} satisfies Partial<Answers>;
