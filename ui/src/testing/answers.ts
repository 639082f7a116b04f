import { Refused } from '../lib/failure';
import { agenda } from './agenda';
import { dossiers } from './dossiers';
import type { Answers } from './fake';
import { library } from './library';
import { papers } from './papers';
import { sessions } from './sessions';
import { planning } from './planning';
import { schedules } from './running';
import { day, TOPICS, type World } from './world';

const saved = () => ({ at: new Date().toISOString() });

function open(world: World) {
  world.status.door = 'open';
  return world.status;
}

export const answers: Answers = {
  ...agenda,
  ...dossiers,
  ...papers,
  ...sessions,
  ...schedules,
  ...library,
  ...planning,
  status: (_, world) => world.status,
  set_preferences: ({ preferences }, world) => (world.status.preferences = preferences),
  password_strength: ({ password }) => ({
    score: Math.min(4, Math.floor(new Set(password).size / 3)),
    long_enough: password.length >= 10,
  }),
  create_practice({ name, therapist, password }, world) {
    if (password.length < 10) throw new Refused('password-too-short');
    world.practice = { ...world.practice, name, therapist };
    open(world);
    return { groups: world.code };
  },
  unlock({ password }, world) {
    if (password !== world.password) throw new Refused('wrong-password');
    return open(world);
  },
  unlock_with_recovery({ code }, world) {
    if (code.replace(/[^A-Z0-9]/gi, '').toUpperCase() !== world.code.join(''))
      throw new Refused('wrong-recovery-code');
    return open(world);
  },
  open_backup: (_, world) => open(world),
  open_example(_, world) {
    world.status.example = true;
    return open(world);
  },
  lock(_, world) {
    world.status.door = world.status.example ? 'new' : 'locked';
    world.status.example = false;
    return world.status;
  },
  quit: (_, world) => world.status,
  change_password({ old, new: next }, world) {
    if (old !== world.password) throw new Refused('wrong-password');
    if (next.length < 10) throw new Refused('password-too-short');
    return saved();
  },
  recovery_code({ password }, world) {
    if (password !== world.password) throw new Refused('wrong-password');
    return { groups: world.code };
  },
  check_recovery_group: ({ number, text }, world) => world.code[number - 1] === text.trim().toUpperCase(),
  back_up: () => backup(0),
  backups: () => [backup(3), backup(10)],
  restore_backup({ password, code }, world) {
    if (code ? code !== world.code.join(' ') : password !== world.password)
      throw new Refused('wrong-password');
    return open(world);
  },
  keep_safe: () => ({ last: backup(0).made, state: 'good' }),
  settings: (_, world) => ({
    practice: world.practice,
    logo: world.logo,
    backups: [backup(3), backup(10)],
    talk_hours: world.talkHours,
    people: 24,
    sessions: 144,
  }),
  change_practice({ changes }, world) {
    if (changes.email && !changes.email.includes('@'))
      throw new Refused('invalid', {}, [{ field: 'email', code: 'not-an-email' }]);
    Object.assign(world.practice, changes);
    return saved();
  },
  keep_draft({ key, value }, world) {
    const others = world.status.drafts.filter((draft) => draft.key !== key);
    world.status.drafts = value ? [...others, { key, value }] : others;
    return saved();
  },
  set_logo(_, world) {
    // One green dot.
    world.logo =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkiPL5DwADFwGdT1iYkAAAAABJRU5ErkJggg==';
    return saved();
  },
  remove_logo(_, world) {
    world.logo = null;
    return saved();
  },
  groups: ({ year }, world) => ({
    running: world.groups.filter((group) => group.phase === 'running'),
    planned: world.groups.filter((group) => group.phase === 'planned'),
    finished: world.groups.filter((group) => group.phase === 'finished'),
    year: year ?? new Date().getFullYear(),
    years: [new Date().getFullYear(), new Date().getFullYear() - 1],
    waiting: 2,
  }),
  add_group({ details, names }, world) {
    if (!details.name) throw new Refused('invalid', {}, [{ field: 'name', code: 'missing' }]);
    const known = world.groups[0];
    if (known)
      world.groups.push({ ...known, id: 5, details, phase: 'planned', people: Math.min(6, names.length) });
    return { group: 5, to_waiting_list: Math.max(0, names.length - details.capacity) };
  },
};

function backup(age: number) {
  return {
    file_name: `Duurloop_${day(-age)}_1730.duurloop`,
    made: new Date(Date.now() - age * 86_400_000).toISOString(),
    kilobytes: 1240,
    people: 23,
    sessions: 140,
  };
}
