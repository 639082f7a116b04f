/** The part of the fake that is about groups, people, talks and sessions. */
import declarationForm from '../../../assets/forms/declaration.json';
import finalForm from '../../../assets/forms/final.json';
import intakeForm from '../../../assets/forms/intake.json';
import midForm from '../../../assets/forms/mid.json';
import topics from '../../../assets/programme/topics.json';
import type {
  AskedQuestion,
  Contact,
  Declaration,
  EarlierFigure,
  Episode,
  FormKind,
  MoodMeans,
  SectionPage,
  SessionLine,
  SignedUp,
  TalkKind,
} from '../lib/api.gen';
import { Refused } from '../lib/failure';
import { TALKS } from '../lib/labels';
import { known, say, words, type Key } from '../lib/words.svelte';
import type { Answers } from './fake';
import { Person, type Stretch } from './people';
import { changesOf, sessionsOf } from './planning';
import { advice, cards, plan, running } from './running';
import { namesIn } from './sessions';
import { day, type World } from './world';

type Own = {
  id: string;
  block?: SectionPage['block'];
  questions: (Partial<AskedQuestion> & { id: string })[];
};
const FORMS = { declaration: declarationForm, intake: intakeForm, mid: midForm, final: finalForm } as Record<
  string,
  { sections: ((Own & { options?: string[] }) | { include: FormKind })[] }
>;

const saved = () => ({ at: new Date().toISOString() });
const SESSIONS = 10;
const CONTACTS = (kinds: (talk: TalkKind) => Contact, sessions: Contact[]): Contact[] => [
  kinds('intake'),
  ...sessions.slice(0, 5),
  kinds('mid'),
  ...sessions.slice(5),
  kinds('final'),
];

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Refused('not-found');
  return thing;
}
const invalid = (field: string, code: string) => new Refused('invalid', {}, [{ field, code }]);

const by = (world: World, id: number) => found(world.people.find((person) => person.id === id));
const line = (world: World, id: number) => found(world.groups.find((group) => group.id === id));
const members = (world: World, id: number) => world.people.filter((person) => person.group === id);
/** Everyone who is or was in a group, with the days. */
const belonging = (world: World, id: number) =>
  world.people.flatMap((person) => {
    const stretch = person.stretches.findLast(({ group }) => group === id);
    return stretch ? [{ person, stretch }] : [];
  });
const covers = ({ joined, left_on }: Stretch, date: string) =>
  joined <= date && (!left_on || left_on >= date);
const before = (date: string) => day(-1, new Date(`${date}T00:00:00Z`));
const topic = (number: number) => found(topics[(number - 1) % topics.length])[words.language];
const dateOf = (world: World, group: number, number: number) =>
  found(sessionsOf(world, group)[number - 1]).date;

function sessionLines(world: World, person: Person): SessionLine[] {
  const { group } = person;
  if (group === null) return [];
  return sessionsOf(world, group).map(({ id, number, date, cancelled, reason }) => ({
    session: id,
    number,
    date,
    topic_title: topic(number).title,
    group,
    group_name: line(world, group).details.name,
    presence: cancelled ? 'lapsed' : (person.attendance.get(number)?.status ?? 'open'),
    visit: null,
    attendance: person.attendance.get(number) ?? null,
    cancelled,
    cancel_reason: reason,
    entered_later: null,
  }));
}

function means({ attendance }: Person): MoodMeans | null {
  const pairs = [...attendance.values()].flatMap(({ mood_before, mood_after }) =>
    mood_before === null || mood_after === null ? [] : [[mood_before, mood_after] as const],
  );
  if (pairs.length < 4) return null;
  const mean = (n: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[n], 0) / pairs.length;
  return { before: mean(0), after: mean(1), sessions: pairs.length };
}

function otherSession(world: World, session: number) {
  const group = Math.floor((session - 1) / 10);
  const number = session - group * 10;
  return {
    session,
    group_name: line(world, group).details.name,
    number,
    date: dateOf(world, group, number),
  };
}

function declaration({ id, steps, clearance }: Person): Declaration {
  const last = steps.at(-1);
  const good = clearance.startsWith('cleared') && last;
  return {
    episode: id,
    clearance,
    since: last?.date ?? null,
    valid_until: good ? day(365, new Date(`${last.date}T00:00:00Z`)) : null,
    conditions: last?.conditions ?? '',
    doctor: last?.doctor ?? null,
    steps,
  };
}

const episode = ({ id, group, status, signed_up, ended, stop_reason, wishes }: Person): Episode => ({
  id,
  participant: id,
  group,
  status,
  signed_up,
  ended,
  stop_reason,
  wishes,
  changed: new Date().toISOString(),
});

const participant = ({ id, details }: Person) => ({ id, details, added: '', changed: '' });
const groupName = (world: World, { group }: Person) => (group ? line(world, group).details.name : null);

/** A form's sections with the words of the screen, as the core puts them together from the same files. */
function sections(form: FormKind, answers: Person['answers']): SectionPage[] {
  const worded = (key: string) =>
    known(key.replaceAll('_', '-')) ? say(key.replaceAll('_', '-') as Key) : '';
  return (FORMS[form]?.sections ?? []).flatMap((section) => {
    if ('include' in section) return sections(section.include, answers);
    return {
      form,
      id: section.id,
      title: worded(`form-${form}-section-${section.id}`),
      block: section.block ?? null,
      questions: section.questions.map((question) => {
        const key = `form-${form}-${question.id}`;
        return {
          id: question.id,
          kind: question.kind ?? 'line',
          by: question.by ?? 'person',
          label: worded(key),
          help: worded(`${key}-help`) || null,
          explain: question.explain ?? false,
          options: ((question.options ?? []) as unknown as string[]).map((id) => ({
            id,
            label: worded(`${key}-${id}`),
          })),
          min: question.min ?? null,
          max: question.max ?? null,
          unit: question.unit ? worded(`form-unit-${question.unit}`) : null,
          value: answers.get(`${form} ${question.id}`) ?? null,
          changed: null,
          earlier: earlierFigures(question.kind ?? 'line', form, question.id, answers),
        };
      }),
    };
  });
}

/** What the same figure was at the talks before. */
function earlierFigures(
  kind: string,
  form: FormKind,
  question: string,
  answers: Person['answers'],
): EarlierFigure[] {
  if (kind !== 'scale') return [];
  return TALKS.slice(0, Math.max(0, TALKS.indexOf(form as TalkKind))).flatMap((at) => {
    const value = answers.get(`${at} ${question}`);
    return typeof value === 'number' ? [{ at, value }] : [];
  });
}

function signUp(world: World, name: string, group: number | null | undefined, wishes = ''): SignedUp {
  if (name === '') throw invalid('name', 'missing');
  if (group && members(world, group).length >= line(world, group).details.capacity)
    throw new Refused('group-full', { capacity: `${line(world, group).details.capacity}` });
  const id = Math.max(...world.people.map((person) => person.id)) + 1;
  const person = new Person(id, name, group ?? null);
  if (group) person.status = 'planned';
  person.wishes = wishes;
  world.people.push(person);
  return { participant: id, episode: id };
}

const goalOf = (world: World, id: number) =>
  found(world.people.flatMap(({ goals }) => goals).find((goal) => goal.id === id));

export const dossiers = {
  group({ group: id }, world) {
    const { details, phase } = line(world, id);
    const there = members(world, id);
    const all = belonging(world, id);
    const talks = (talk: TalkKind): Contact => ({
      kind: 'talk',
      talk,
      held: there.filter(({ talks }) => talks.some((each) => each.kind === talk && each.held)).length,
      people: there.length,
    });
    const sessions = sessionsOf(world, id).map((session): Contact => {
      const { number } = session;
      const chosen = world.library.chosen.get(session.id) ?? found(topics[(number - 1) % topics.length]).id;
      return {
        kind: 'session',
        id: session.id,
        number,
        date: session.date,
        starts_at: session.time,
        topic: chosen,
        topic_title: world.library.text(chosen).title,
        written: world.written.has(session.id),
        noted: there.some(({ attendance }) => attendance.has(number)),
        present: there.filter(({ attendance }) => attendance.get(number)?.status.startsWith('present'))
          .length,
        cancelled: session.cancelled,
        cancel_reason: session.reason,
        off: null,
      };
    });
    return {
      group: { id, details, programme: world.library.basic, added: '', changed: '' },
      clashes: [],
      changes: changesOf(world, id),
      topics: world.library.choices,
      phase,
      members: all.map(({ person, stretch }) => ({
        episode: person.id,
        membership: stretch.id,
        joined: stretch.joined,
        left_on: stretch.left_on,
        gone: person.status === 'cancelled' || (stretch.left_on ?? '9') < day(0),
        moved_to: stretch.left_on ? person.group : null,
        moved_to_name: stretch.left_on ? groupName(world, person) : null,
        participant: person.id,
        name: person.details.name,
        status: person.status,
        clearance: person.clearance,
        talks: person.talks,
        attendance: sessions.map(
          (_, n) =>
            person.attendance.get(n + 1)?.status ??
            (covers(stretch, dateOf(world, id, n + 1)) ? 'open' : 'outside'),
        ),
      })),
      visitors: world.visits
        .filter(({ session }) => Math.floor((session - 1) / 10) === id)
        .map(({ id: visit, session, episode, name, kind }) => ({
          id: visit,
          session,
          participant: episode,
          name,
          kind,
          recorded: null,
        })),
      contacts: CONTACTS(talks, sessions),
      too_few: there.length < 4,
      full: there.length >= details.capacity,
      waiting: world.people
        .filter(({ status }) => status === 'waitlist')
        .map(({ id, details, signed_up, wishes }) => ({
          episode: id,
          participant: id,
          name: details.name,
          since: signed_up,
          wishes,
        })),
    };
  },
  sign_up: ({ name, group, wishes }, world) => signUp(world, name, group, wishes ?? ''),
  join_group({ episode, group, date }, world) {
    if (members(world, group).length >= line(world, group).details.capacity)
      throw new Refused('group-full', { capacity: '6' });
    by(world, episode).go(group, date ?? day(0), before(date ?? day(0)));
    by(world, episode).status = 'planned';
    return saved();
  },
  move_to_waiting_list({ episode, date }, world) {
    by(world, episode).go(null, date ?? day(0), before(date ?? day(0)));
    by(world, episode).status = 'waitlist';
    return saved();
  },
  change_wishes({ episode, wishes }, world) {
    by(world, episode).wishes = wishes;
    return saved();
  },
  change_membership({ membership, joined, left_on }, world) {
    const stretch = found(
      world.people.flatMap(({ stretches }) => stretches).find(({ id }) => id === membership),
    );
    if (left_on && left_on < joined) throw invalid('left_on', 'end-before-start');
    Object.assign(stretch, { joined, left_on: left_on ?? null });
    return saved();
  },
  participants: ({ search }, world) =>
    world.people
      .filter(({ details }) => details.name.toLowerCase().includes((search ?? '').toLowerCase()))
      .map((person) => ({
        id: person.id,
        name: person.details.name,
        birth_date: person.details.birth_date,
        episode: person.id,
        status: person.status,
        group: person.group,
        group_name: groupName(world, person),
        clearance: person.clearance,
        signed_up: person.signed_up,
        wishes: person.wishes,
      })),
  participant({ participant: id }, world) {
    const person = by(world, id);
    return {
      participant: participant(person),
      episode: {
        episode: episode(person),
        group_name: groupName(world, person),
        programme: world.library.basic,
        declaration: declaration(person),
        goals: person.goals,
        talks: person.talks,
        schedule: plan(world, person),
        running: running(world, person),
        schedule_history: person.schedule.map(({ schedule, step, reason, date, entered_later }) => ({
          date,
          entered_later,
          reason,
          plan: cards(world).find(({ id }) => id === schedule)?.steps[step - 1] ?? null,
        })),
        sessions: sessionLines(world, person),
        moods: means(person),
        concerns: person.concerns,
        memberships: person.stretches.map((stretch) => ({
          ...stretch,
          group_name: line(world, stretch.group).details.name,
        })),
        notes: sessionLines(world, person)
          .filter(({ session }) => world.texts.has(session))
          .map(({ session, number, date }) => ({
            session,
            number,
            date,
            text: world.texts.get(session) ?? '',
            changed: '',
            entered_later: null,
          })),
        follow_up: world.calls.get(id) ?? null,
      },
      episodes: [episode(person)],
    };
  },
  change_participant({ participant, changes }, world) {
    if (changes.name === '') throw invalid('name', 'missing');
    if (changes.email && !changes.email.includes('@')) throw invalid('email', 'not-an-email');
    Object.assign(by(world, participant).details, changes);
    return saved();
  },
  start_episode({ participant }, world) {
    Object.assign(by(world, participant), { status: 'waitlist', group: null, ended: null });
    return { participant, episode: participant };
  },
  finish_episode({ episode, date }, world) {
    if (date > day(0)) throw invalid('date', 'date-in-future');
    Object.assign(by(world, episode), { status: 'finished', ended: date });
    return saved();
  },
  stop_episode({ episode, date, reason }, world) {
    if (!reason.trim()) throw invalid('reason', 'missing');
    Object.assign(by(world, episode), { status: 'cancelled', ended: date, stop_reason: reason });
    return saved();
  },
  reopen_episode({ episode }, world) {
    Object.assign(by(world, episode), { status: 'active', ended: null, stop_reason: '' });
    return saved();
  },
  talk({ episode: id, kind }, world) {
    const person = by(world, id);
    return {
      episode: id,
      kind,
      title: say(`words-talk-${kind}`),
      participant: participant(person),
      group_name: groupName(world, person),
      talk: found(person.talks.find((talk) => talk.kind === kind)),
      sections: sections(kind, person.answers),
      goals: person.goals,
      schedule: person.schedule.at(-1) ?? null,
      schedule_history: person.schedule,
      schedules: cards(world),
      advice: advice(person),
      declaration: declaration(person),
      sessions: sessionLines(world, person),
      moods: means(person),
      changed: null,
    };
  },
  plan_talk({ episode, kind, date, time }, world) {
    const talk = found(by(world, episode).talks.find((each) => each.kind === kind));
    Object.assign(talk, { date: date ?? null, time: time ?? null });
    return saved();
  },
  hold_talk({ episode, kind, date, held }, world) {
    if (held && date > day(0)) throw invalid('date', 'date-in-future');
    Object.assign(found(by(world, episode).talks.find((each) => each.kind === kind)), { date, held });
    return saved();
  },
  answer({ episode, form, question, value }, world) {
    by(world, episode).answers.set(`${form} ${question}`, value);
    return saved();
  },
  add_goal({ episode, at, wording }, world) {
    if (wording === '') throw invalid('wording', 'missing');
    const id = Math.max(0, ...world.people.flatMap(({ goals }) => goals.map((goal) => goal.id))) + 1;
    by(world, episode).aim(id, wording, null);
    goalOf(world, id).set_at = at;
    return id;
  },
  word_goal({ goal: id, at, wording }, world) {
    const goal = goalOf(world, id);
    if (wording === '') throw invalid('wording', 'missing');
    if (at !== goal.set_at && goal.earlier.length === 0)
      goal.earlier.push({ at: goal.set_at, date: day(-35), wording: goal.wording });
    goal.wording = wording;
    return saved();
  },
  rate_goal({ goal, at, value }, world) {
    goalOf(world, goal).rating[at] = value ?? null;
    return saved();
  },
  drop_goal({ goal, at }, world) {
    goalOf(world, goal).dropped_at = at ?? null;
    return saved();
  },
  choose_step({ episode, schedule, step, reason, date }, world) {
    if (date && date > day(0)) throw invalid('date', 'date-in-future');
    by(world, episode).schedule.push({ schedule, step, reason, date: date ?? day(0), entered_later: null });
    return saved();
  },
  record_clearance({ episode, step }, world) {
    if (step.date > day(0)) throw invalid('date', 'date-in-future');
    by(world, episode).steps.push(step);
    return declaration(by(world, episode));
  },
  session({ session: id }, world) {
    const group = Math.floor((id - 1) / 10);
    const number = id - group * 10;
    const { details } = line(world, group);
    return {
      id,
      group,
      group_name: details.name,
      place: details.place,
      number,
      date: dateOf(world, group, number),
      starts_at: details.starts_at,
      topic: { id: found(topics[number - 1]).id, text: topic(number) },
      upcoming: dateOf(world, group, number) > day(0),
      shared_text: world.texts.get(id) ?? '',
      names: namesIn(world, id),
      filed: namesIn(world, id).length === 0,
      ...(world.circumstances.get(id) ?? { weather: '', incident: '' }),
      entered_later: null,
      written: world.written.get(id) ?? null,
      changed: null,
      cancelled: sessionsOf(world, group)[number - 1]?.cancelled ? saved().at : null,
      cancel_reason: sessionsOf(world, group)[number - 1]?.reason ?? '',
      entries: [
        ...belonging(world, group)
          .filter(({ stretch }) => covers(stretch, dateOf(world, group, number)))
          .map(({ person }) => ({ person, visit: null })),
        ...world.visits
          .filter(({ session, episode }) => session === id && episode !== null)
          .map((visit) => ({ person: by(world, visit.episode ?? 0), visit })),
      ].map(({ person, visit }) => {
        const known = person.attendance.get(number);
        const lines = [...person.attendance].filter(([each, { line }]) => each < number && line);
        return {
          episode: person.id,
          participant: person.id,
          name: person.details.name,
          clearance: person.clearance,
          conditions: person.steps.at(-1)?.conditions ?? '',
          planned_step: plan(world, person),
          last_line: lines.at(-1)?.[1].line ?? null,
          details: known ?? {
            status: person.clearance.startsWith('cleared') ? 'present' : 'present_not_run',
            mood_before: null,
            mood_after: null,
            effort: null,
            step: null,
            line: '',
            uncleared_reason: '',
          },
          recorded: known !== undefined,
          concerns: person.concerns.filter(
            ({ opened, closed }) =>
              opened <= dateOf(world, group, number) && (!closed || closed >= dateOf(world, group, number)),
          ),
          entered_later: null,
          visit: visit && {
            id: visit.id,
            kind: visit.kind,
            group_name: groupName(world, person),
            instead_of: visit.instead_of === null ? null : otherSession(world, visit.instead_of),
          },
          caught_up_at: null,
        };
      }),
      guests: world.visits
        .filter(({ session, episode }) => session === id && episode === null)
        .map(({ id: visit, name, line }) => ({ id: visit, name, line })),
      previous: number > 1 ? id - 1 : null,
      next: number < SESSIONS ? id + 1 : null,
    };
  },
  record_attendance({ session, episode, details }, world) {
    const person = by(world, episode);
    const ran = details.status === 'present' || details.status === 'present_adapted';
    if (ran && !person.clearance.startsWith('cleared') && !details.uncleared_reason)
      throw invalid('uncleared_reason', 'missing');
    person.attendance.set(((session - 1) % 10) + 1, details);
    return saved();
  },
  visit_offer({ session }, world) {
    const group = Math.floor((session - 1) / 10);
    const here = new Set(
      world.visits.filter((visit) => visit.session === session).map(({ episode }) => episode),
    );
    const others = world.people.filter(
      (person) => person.group !== group && person.status !== 'finished' && !here.has(person.id),
    );
    return {
      capacity: line(world, group).details.capacity,
      people: members(world, group).length + world.visits.filter((visit) => visit.session === session).length,
      missed: others.flatMap((person) =>
        [...person.attendance]
          .filter(([, { status }]) => person.group !== null && ['excused', 'no_show'].includes(status))
          .map(([number]) => ({
            episode: person.id,
            name: person.details.name,
            group: person.group ?? 0,
            ...otherSession(world, (person.group ?? 0) * 10 + number),
            topic_title: topic(number).title,
            same_topic: number === session - group * 10,
          })),
      ),
      known: others.map((person) => ({
        episode: person.id,
        name: person.details.name,
        group_name: groupName(world, person),
      })),
    };
  },
  add_visit({ session, episode, name, kind, instead_of }, world) {
    if (!episode && !name) throw invalid('name', 'missing');
    const id = Math.max(0, ...world.visits.map((visit) => visit.id)) + 1;
    const called = episode ? by(world, episode).details.name : (name ?? '');
    const visit = { id, session, kind, name: called, line: '' };
    world.visits.push({ ...visit, episode: episode ?? null, instead_of: instead_of ?? null });
    return id;
  },
  write_visit({ visit, line }, world) {
    found(world.visits.find(({ id }) => id === visit)).line = line;
    return saved();
  },
  remove_visit({ visit }, world) {
    world.visits = world.visits.filter(({ id }) => id !== visit);
    return saved();
  },
  finish_session({ session, written }, world) {
    if (written) world.written.set(session, new Date().toISOString());
    else world.written.delete(session);
    return saved();
  },
} satisfies Partial<Answers>;
