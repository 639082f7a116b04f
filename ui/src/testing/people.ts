/** The invented people of the invented practice, each with a way through the programme. */
import type {
  AnswerValue,
  AttendanceDetails,
  Clearance,
  ClearanceStep,
  Concern,
  EpisodeStatus,
  ChangedStep,
  Goal,
  OwnRun,
  ParticipantDetails,
  ScheduleChoice,
  Talk,
} from '../lib/api.gen';
import { day } from './world';

const KINDS = ['intake', 'mid', 'final'] as const;

/** From when to when someone is in a group. */
export type Stretch = { id: number; group: number; joined: string; left_on: string | null };

export class Person {
  details: ParticipantDetails;
  status: EpisodeStatus = 'active';
  signed_up = day(-45);
  ended: string | null = null;
  stop_reason = '';
  wishes = '';
  steps: ClearanceStep[] = [];
  goals: Goal[] = [];
  talks: Talk[];
  schedule: ScheduleChoice[] = [];
  concerns: Concern[] = [];
  /** Steps that were changed for this person, latest first. */
  changes: ChangedStep[] = [];
  runs: OwnRun[] = [];
  /** By number of the session. */
  attendance = new Map<number, AttendanceDetails>();
  answers = new Map<string, AnswerValue>();
  stretches: Stretch[] = [];

  /** Number of the person and of the way through the programme alike. */
  constructor(
    readonly id: number,
    name: string,
    public group: number | null,
  ) {
    this.details = {
      name,
      birth_date: `19${60 + id}-0${(id % 9) + 1}-12`,
      phone: `06 12 34 56 ${70 + id}`,
      email: '',
      address: `Singel ${id}\n3511 AB Utrecht`,
      emergency_name: 'Sam',
      emergency_relation: 'partner',
      emergency_phone: '06 98 76 54 32',
      referrer_kind: 'general_practitioner',
      referrer_name: 'Dr. M. Vermeer',
      referrer_organisation: 'Huisartsenpraktijk Oost',
      referrer_address: '',
      payer_kind: 'employer',
      payer_name: '',
      payer_address: '',
    };
    this.talks = KINDS.map((kind) => ({
      episode: id,
      kind,
      date: null,
      time: null,
      held: false,
      entered_later: null,
    }));
    if (group !== null) this.stretches.push({ id, group, joined: day(-45), left_on: null });
    if (group === null) {
      this.status = 'waitlist';
      this.wishes = 'Liever overdag, in de buurt van het station.';
    }
  }

  /** From a day on in another group, or in none. */
  go(group: number | null, from: string, eve: string): void {
    const last = this.stretches.at(-1);
    if (last && last.joined >= from) this.stretches.pop();
    else if (last && !last.left_on) last.left_on = eve;
    const now = this.stretches.at(-1);
    this.group = group;
    if (group === null) return;
    if (now?.group === group && now.left_on === eve) now.left_on = null;
    else
      this.stretches.push({
        id: this.id + 100 * (this.stretches.length + 1),
        group,
        joined: from,
        left_on: null,
      });
  }

  get clearance(): Clearance {
    return this.steps.at(-1)?.clearance ?? 'not_handed_out';
  }

  declare(clearance: Clearance, date: string, rest: Partial<ClearanceStep> = {}): this {
    this.steps.push({ clearance, date, doctor: null, conditions: '', note: '', ...rest });
    return this;
  }

  aim(id: number, wording: string, intake: number | null): this {
    const rating = { intake, mid: null, final: null };
    this.goals.push({
      id,
      episode: this.id,
      wording,
      set_at: 'intake',
      earlier: [],
      dropped_at: null,
      rating,
    });
    return this;
  }

  /** Something that came up a week ago and is asked about since. */
  hurt(id: number, line: string): this {
    const rest = { session: null, closed: null, closing_line: '', entered_later: null };
    this.concerns.push({ id, episode: this.id, kind: 'injury', line, opened: day(-7), ...rest });
    return this;
  }

  /** Was at so many sessions, a little lighter afterwards each time. */
  ran(sessions: number): this {
    const [intake] = this.talks;
    if (intake) Object.assign(intake, { date: day(-35), time: '10:00', held: true });
    this.schedule = [
      { schedule: 'gentle', step: 1, reason: 'Begint rustig.', date: day(-35), entered_later: null },
    ];
    for (let number = 1; number <= sessions; number++) {
      const absent = (this.id + number) % 7 === 0;
      this.attendance.set(number, {
        status: absent ? 'excused' : this.clearance === 'cleared' ? 'present' : 'present_not_run',
        mood_before: absent ? null : 3 + ((this.id + number) % 4),
        mood_after: absent ? null : 5 + ((this.id * number) % 4),
        effort: absent ? null : 3 + (number % 3),
        step: absent || this.clearance !== 'cleared' ? null : number,
        line: number === 4 && !absent ? 'Kwam stil binnen en praatte op de terugweg honderduit.' : '',
        uncleared_reason: '',
      });
    }
    return this;
  }
}

/** Six who run on Tuesday, four on Thursday, three who are to begin, two who wait. */
export function people(): Person[] {
  const tuesday = [
    new Person(1, 'Anneke de Groot', 1)
      .declare('cleared', day(-34))
      .ran(4)
      .aim(1, 'Weer een half uur buiten zijn zonder te piekeren', 3)
      .aim(2, 'Twee keer per week gaan, ook als het regent', 2),
    new Person(2, 'Bram Jansen', 1)
      .declare('handed_out', day(-36))
      .declare('waiting_for_doctor', day(-12), { doctor: 'occupational_physician' })
      .ran(4),
    new Person(3, 'Fatima El Idrissi', 1)
      .declare('cleared_with_conditions', day(-30), { conditions: 'Alleen op vlakke paden.' })
      .ran(4)
      .aim(3, 'Beter slapen', 4),
    new Person(4, 'René van der Berg', 1)
      .declare('cleared', day(-33))
      .ran(4)
      .hurt(1, 'Kuit trekt bij het aanzetten.'),
    new Person(5, '李 Wei', 1).declare('cleared', day(-33)).ran(4),
    new Person(6, 'Nguyễn Thị Hương', 1).declare('cleared', day(-33)).ran(4),
  ];
  const thursday = ['Peter Smit', 'Joke Visser', 'Zoë Çelik', 'Tom Bakker'].map((name, n) =>
    new Person(8 + n, name, 2).declare('cleared', day(-70)).ran(9),
  );
  const beginning = ['Şenay Łukaszewicz', 'Mirjam Kok', 'Ahmed Yıldız'].map((name, n) => {
    const person = new Person([7, 12, 13][n] ?? 0, name, 3);
    person.status = 'planned';
    return person;
  });
  const waiting = ['Inge Mulder', 'Kees-Jan Hoekstra'].map((name, n) => new Person(14 + n, name, null));
  for (const [n, effect] of ['less_worry', 'better_sleep', 'fitness'].entries())
    tuesday[0]?.answers.set(`intake ${effect}`, 3 + n);
  return [...tuesday, ...thursday, ...beginning, ...waiting];
}
