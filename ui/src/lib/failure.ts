/** What the core refused, and the sentence for it. */
import { known, say, type Args, type Key } from './words.svelte';

export type Fault = { field: string; code: string };

export class Refused extends Error {
  readonly code: string;
  readonly args: Args;
  readonly faults: Fault[];

  constructor(code: string, args: Args = {}, faults: Fault[] = []) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.args = args;
    this.faults = faults;
  }
}

/** Anything thrown at the door, as a refusal: what is not a failure of the core is a fault of the program itself. */
export function refusal(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown;
  if (thrown && typeof thrown === 'object' && 'code' in thrown && typeof thrown.code === 'string') {
    const { code, args, faults } = thrown as { code: string; args?: Args; faults?: Fault[] };
    return new Refused(code, args ?? {}, faults ?? []);
  }
  return new Refused('unexpected');
}

export function sentence(failure: Refused): string {
  const key = `failure-${failure.code}`;
  return say(known(key) ? key : ('failure-unexpected' as Key), failure.args);
}

/** The sentence that belongs under one field, or nothing when that field is right. */
export function faultOf(failure: Refused | null, field: string): string {
  const fault = failure?.faults.find((each) => each.field === field);
  if (!fault) return '';
  const key = `fault-${fault.code}`;
  return known(key) ? say(key) : say('screen-field-wrong');
}
