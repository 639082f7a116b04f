/** An act on a button: busy while the core works, and the sentence when it refused. */
import { refusal, sentence, type Refused } from './failure';

export class Asking {
  #busy = $state(false);
  #failure = $state.raw<Refused | null>(null);

  get busy(): boolean {
    return this.#busy;
  }

  get failure(): Refused | null {
    return this.#failure;
  }

  /** Empty when all is well. */
  get said(): string {
    return this.#failure ? sentence(this.#failure) : '';
  }

  /** Does `act` unless it is being done already. Gives whether it was done. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    this.#failure = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.#failure = refusal(thrown);
      return false;
    } finally {
      this.#busy = false;
    }
  }
}
