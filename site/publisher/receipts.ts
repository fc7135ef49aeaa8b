import { type CmsClient, CmsUnavailable, type Receipt } from './cms-client.ts';
import type { Release, ReleaseState } from './release-json.ts';

/** Tells the CMS what went live. While it does not listen, the newest receipt waits: it speaks for all before it. */
export class Receipts {
  readonly #cms: CmsClient;
  readonly #meet: (error: unknown) => void;
  #waiting: Receipt | null = null;
  #isSending = false;

  constructor(cms: CmsClient, meet: (error: unknown) => void) {
    this.#cms = cms;
    this.#meet = meet;
  }

  note(release: Release, state: ReleaseState): void {
    const { epoch, revision, releaseId, liveAt, held } = release;
    const { renderedAt, checkedAt } = state;
    this.#waiting = { epoch, revision, releaseId, renderedAt, checkedAt, liveAt, held };
  }

  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let receipt = this.#waiting; receipt !== null; receipt = this.#waiting) {
        await this.#cms.sendReceipt(receipt);
        if (this.#waiting === receipt) this.#waiting = null;
      }
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) this.#meet(error);
    } finally {
      this.#isSending = false;
    }
  }
}
