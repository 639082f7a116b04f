/** The part of the fake that is about papers. */
import type { PaperKind } from '../lib/api.gen';
import type { Answers } from './fake';

const KINDS: PaperKind[] = [
  'intake_form',
  'intake_report',
  'mid_report',
  'evaluation_form',
  'final_report',
  'attendance_list',
  'season',
  'handout',
  'schedule_card',
  'logbook',
  'recovery_sheet',
];

export const papers = {
  papers: (_, world) => ({
    kinds: KINDS.map((kind) => ({
      kind,
      per_person: !['attendance_list', 'season', 'handout', 'recovery_sheet'].includes(kind),
      per_group: ['attendance_list', 'season', 'handout'].includes(kind),
      per_practice: kind === 'season',
      has_blank: kind.endsWith('_form') || ['attendance_list', 'handout', 'logbook'].includes(kind),
    })),
    groups: world.groups.map(({ id, details }) => ({
      group: id,
      name: details.name,
      people: world.people
        .filter(({ group }) => group === id)
        .map((person) => ({ episode: person.id, participant: person.id, name: person.details.name })),
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
