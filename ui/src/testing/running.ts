/** The part of the fake that is about running schedules, what the record suggests, and own runs. */
import builtIn from '../../../assets/programme/schedules.json';
import type {
  AdviceCard,
  Block,
  Part,
  Running,
  ScheduleCard,
  ScheduleCheck,
  ScheduleDetails,
  StepFault,
  StepPlan,
} from '../lib/api.gen';
import { Refused } from '../lib/failure';
import { say, words } from '../lib/words.svelte';
import type { Answers } from './fake';
import type { Person } from './people';
import { day, type World } from './world';

const HALF_HOUR = 1800;
const saved = () => ({ at: new Date().toISOString() });
const invalid = (field: string, code: string) => new Refused('invalid', {}, [{ field, code }]);

const length = (part: Part) => ('run' in part ? part.run : part.walk);
const seconds = (step: Block[]) =>
  step.reduce((all, { times, parts }) => all + times * parts.reduce((sum, part) => sum + length(part), 0), 0);

function stepWords(step: Block[]): string {
  const amount = (seconds: number) => {
    const rest = String(seconds % 60).padStart(2, '0');
    if (seconds < 60) return say('words-seconds', { seconds: `${seconds}` });
    return say('words-minutes', { minutes: `${Math.floor(seconds / 60)}${rest === '00' ? '' : `:${rest}`}` });
  };
  const part = (each: Part) =>
    'run' in each
      ? say('words-run', { time: amount(each.run) })
      : say('words-walk', { time: amount(each.walk) });
  return step
    .map(({ times, parts }) => {
      const each = parts.map(part).join(', ');
      return times === 1 ? each : `${times} × (${each})`;
    })
    .join(', ');
}

function fault(step: Block[]): StepFault | null {
  if (step.every(({ parts }) => parts.length === 0)) return { kind: 'empty' };
  if (step.some(({ times }) => times === 0)) return { kind: 'no_times' };
  if (step.some(({ parts }) => parts.length === 0 || parts.some((part) => length(part) === 0)))
    return { kind: 'empty_part' };
  const over = seconds(step) - HALF_HOUR;
  if (over === 0) return null;
  return over < 0 ? { kind: 'too_short', seconds: -over } : { kind: 'too_long', seconds: over };
}

const check = ({ name, description, steps }: ScheduleDetails): ScheduleCheck => ({
  at: new Date().toISOString(),
  ready: steps.length > 0 && steps.every((step) => fault(step) === null),
  steps: steps.map((step) => ({ text: stepWords(step), seconds: seconds(step), fault: fault(step) })),
  mentions_pace: /km/.test(`${name} ${description}`),
});

const standard = () =>
  builtIn.map((schedule) => ({
    id: schedule.id,
    hidden: false,
    details: { ...schedule[words.language], steps: schedule.steps as unknown as Block[][] },
  }));
const own = (world: World) => [...world.schedules].map(([id, schedule]) => ({ id, ...schedule }));
const every = (world: World) => [...standard(), ...own(world)];

function found(world: World, id: string) {
  const schedule = every(world).find((each) => each.id === id);
  if (!schedule) throw new Refused('not-found');
  return schedule;
}

export function cards(world: World): ScheduleCard[] {
  return every(world)
    .filter(({ hidden, details }) => !hidden && check(details).ready)
    .map(({ id, details: { name, description, steps } }) => ({
      id,
      text: { name, description },
      steps: steps.map((step, n) => ({
        schedule: id,
        schedule_name: name,
        number: n + 1,
        text: stepWords(step),
      })),
    }));
}

export function plan(world: World, person: Person): StepPlan | null {
  const choice = person.schedule.at(-1);
  const card = cards(world).find(({ id }) => id === choice?.schedule);
  return card?.steps[(choice?.step ?? 0) - 1] ?? null;
}

export function advice(person: Person): AdviceCard | null {
  if (!person.schedule.length) return null;
  const hard = Math.max(0, ...person.runs.map(({ details }) => details.effort ?? 0)) >= 6;
  return {
    direction: hard ? 'down' : 'up',
    title: say(hard ? 'running-advice-down' : 'running-advice-up'),
    reasons: [hard ? say('running-reason-hard-alone', { number: 7 }) : say('running-reason-done')],
    questions: [say('running-ask-talk'), say('running-ask-pain'), say('running-ask-wish')],
  };
}

export function running(world: World, person: Person): Running {
  const schedule = person.schedule.at(-1)?.schedule;
  const card = cards(world).find(({ id }) => id === schedule);
  const blocks = schedule ? found(world, schedule).details.steps : [];
  return {
    advice: advice(person),
    steps: (card?.steps ?? []).map((plan, n) => ({ plan, blocks: blocks[n] ?? [] })),
    changes: person.changes,
    runs: person.runs.toSorted((a, b) => b.details.date.localeCompare(a.details.date) || b.id - a.id),
  };
}

function person(world: World, episode: number): Person {
  const known = world.people.find(({ id }) => id === episode);
  if (!known) throw new Refused('not-found');
  return known;
}
/** Those taken away, to be put back. */
const gone = new Map<number, { episode: number; at: Person['runs'][number] }>();

export const schedules = {
  schedules: (_, world) => ({
    schedules: every(world).map(({ id, hidden, details }) => ({
      id,
      text: { name: details.name, description: details.description },
      steps: details.steps.length,
      built_in: !id.startsWith('own-'),
      hidden,
      ready: check(details).ready,
    })),
  }),
  schedule({ schedule }, world) {
    const { id, hidden, details } = found(world, schedule);
    return { id, built_in: !id.startsWith('own-'), hidden, details, check: check(details) };
  },
  add_schedule({ copy_of }, world) {
    const id = `own-${world.schedules.size + 1}`;
    const from = copy_of ? found(world, copy_of).details : null;
    world.schedules.set(id, {
      hidden: false,
      details: from
        ? structuredClone({ ...from, name: say('running-copy-of', { name: from.name }) })
        : { name: say('programme-own-schedule'), description: '', steps: [[]] },
    });
    return { schedule: id };
  },
  change_schedule({ schedule, changes }, world) {
    if (changes.name?.trim() === '') throw invalid('name', 'missing');
    const { details } = found(world, schedule);
    Object.assign(details, changes);
    return check(details);
  },
  hide_schedule({ schedule, hidden }, world) {
    const known = world.schedules.get(schedule);
    if (!known) throw new Refused('not-found');
    known.hidden = hidden;
    return saved();
  },
  change_own_step({ episode, schedule, step, blocks, reason, date }, world) {
    const wrong = fault(blocks);
    if (wrong?.kind === 'too_short') throw new Refused('step-too-short', { time: `${wrong.seconds}` });
    if (wrong) throw new Refused('step-empty');
    const { details } = found(world, schedule);
    person(world, episode).changes.unshift({
      date: date ?? day(0),
      schedule_name: details.name,
      step,
      before: stepWords(details.steps[step - 1] ?? []),
      after: stepWords(blocks),
      reason,
    });
    return saved();
  },
  add_own_run({ episode, run }, world) {
    if (run.date > day(0)) throw invalid('date', 'date-in-future');
    const id = Math.max(0, ...world.people.flatMap(({ runs }) => runs.map((each) => each.id))) + 1;
    const known = { id, details: run, mentions_pace: run.remark.includes('km'), recorded: saved().at };
    person(world, episode).runs.push(known);
    return id;
  },
  change_own_run({ run, changes }, world) {
    const known = world.people.flatMap(({ runs }) => runs).find(({ id }) => id === run);
    if (!known) throw new Refused('not-found');
    if (changes.date && changes.date > day(0)) throw invalid('date', 'date-in-future');
    Object.assign(known.details, changes);
    return saved();
  },
  remove_own_run({ run, removed }, world) {
    for (const each of world.people) {
      const at = each.runs.find(({ id }) => id === run);
      if (removed && at) gone.set(run, { episode: each.id, at });
      if (removed) each.runs = each.runs.filter(({ id }) => id !== run);
    }
    const back = gone.get(run);
    if (!removed && back) person(world, back.episode).runs.push(back.at);
    return saved();
  },
} satisfies Partial<Answers>;
