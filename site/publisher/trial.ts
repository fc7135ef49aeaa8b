import { ContractError, type RevisionAnswer } from '@cchc/shared/contract';
import { CmsUnavailable } from './cms-client.ts';
import { GateRefusal } from './compose.ts';

const unavailable = 1_000;
const trouble = 15_000;

export type Revision = Pick<RevisionAnswer, 'epoch' | 'revision'>;

/** What is tried: something with a revision. `when` is what else decides whether another try could end differently. */
export interface Matter {
  readonly of: Revision;
  readonly when: string;
}

const named = ({ of, when }: Matter): string => `${of.epoch} ${of.revision} ${when}`;

/** Hears how a try failed; of a refusal in one matter once. */
export interface TrialListener {
  readonly refused: (error: GateRefusal | ContractError, of: Revision) => void;
  readonly failed: (error: unknown) => void;
}

/** Something that is tried until it ends well: again a while after a trouble, after a refusal only in another matter. */
export class Trial {
  readonly #listener: TrialListener;
  #refused: string | null = null;
  #told: string | null = null;
  #retryAt = 0;

  constructor(listener: TrialListener) {
    this.#listener = listener;
  }

  /** Does it, unless it has to wait. Returns whether it was done. Whatever is live stays live when it fails. */
  async run(matter: Matter, act: () => Promise<void>): Promise<boolean> {
    if (this.#refused === named(matter) || Date.now() < this.#retryAt) return false;
    try {
      await act();
      return true;
    } catch (error) {
      const isRefusal = error instanceof GateRefusal || error instanceof ContractError;
      if (isRefusal && this.#told !== named(matter)) {
        this.#told = named(matter);
        this.#listener.refused(error, matter.of);
      }
      // A missing file may still arrive; any other refusal stands until the CMS says something new.
      if (isRefusal && error.code !== 'E_MEDIA_MISSING') this.rest(matter);
      else this.#retryAt = Date.now() + (error instanceof CmsUnavailable ? unavailable : trouble);
      this.#listener.failed(error);
      return false;
    }
  }

  /** Leaves the matter alone until it is another one. */
  rest(matter: Matter): void {
    this.#refused = named(matter);
  }
}
