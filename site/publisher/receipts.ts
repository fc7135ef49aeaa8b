import { type CmsClient, CmsUnavailable, type Receipt, type Refusal } from './cms-client.ts';
import { pathOfFile } from './gate/check-links.ts';
import type { Release, ReleaseState } from './release-json.ts';

/** More of them say no more to a reader than these. */
const mostDeadLinks = 200;
const mostHeavyPages = 200;

/** Tells the CMS what went live. While it does not listen, the newest word waits: it speaks for all before it. */
export class Receipts {
  readonly #cms: CmsClient;
  readonly #meet: (error: unknown) => void;
  #receipt: Receipt | null = null;
  #refusal: Refusal | null = null;
  #isSending = false;

  constructor(cms: CmsClient, meet: (error: unknown) => void) {
    this.#cms = cms;
    this.#meet = meet;
  }

  /** Notes what is live now. A refusal that waits stands, unless what it is about went live after all. */
  note(release: Release, state: ReleaseState): void {
    const { epoch, revision, releaseId, liveAt, held } = release;
    const { renderedAt, checkedAt } = state;
    const deadLinks = state.deadLinks
      .flatMap(([file, targets]) => targets.map((target) => ({ page: pathOfFile(file), target })))
      .slice(0, mostDeadLinks);
    const heavyPages = state.heavyPages.slice(0, mostHeavyPages);
    this.#receipt = { epoch, revision, releaseId, renderedAt, checkedAt, liveAt, held, deadLinks, heavyPages };
    if (this.#refusal?.epoch === epoch && this.#refusal.revision <= revision) this.#refusal = null;
  }

  noteRefusal(refusal: Refusal): void {
    this.#refusal = refusal;
  }

  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let receipt = this.#receipt; receipt !== null; receipt = this.#receipt) {
        await this.#cms.sendReceipt(receipt);
        if (this.#receipt === receipt) this.#receipt = null;
      }
      for (let refusal = this.#refusal; refusal !== null; refusal = this.#refusal) {
        await this.#cms.sendRefusal(refusal);
        if (this.#refusal === refusal) this.#refusal = null;
      }
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) this.#meet(error);
    } finally {
      this.#isSending = false;
    }
  }
}
