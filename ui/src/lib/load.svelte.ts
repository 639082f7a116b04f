/** What a screen asks once when it opens. */
import { refusal, type Refused } from './failure';

export class Load<T> {
  #ask: () => Promise<T>;
  #value = $state.raw<T | undefined>(undefined);
  #failure = $state.raw<Refused | null>(null);
  #turn = 0;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
    void this.again();
  }

  get value(): T | undefined {
    return this.#value;
  }

  get failure(): Refused | null {
    return this.#failure;
  }

  /** Asks anew; what is shown stays until the answer is there. An answer that was overtaken is dropped. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await this.#ask();
      if (turn !== this.#turn) return;
      this.#value = value;
      this.#failure = null;
    } catch (thrown) {
      if (turn === this.#turn) this.#failure = refusal(thrown);
    }
  }

  /** Takes an answer that another call already brought. */
  take(value: T): void {
    this.#turn++;
    this.#value = value;
    this.#failure = null;
  }
}
