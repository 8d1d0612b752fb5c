/**
 * The click on the toolbar icon, as a person makes it: it gives the extension its right to the tab and opens the
 * popup. Then the popup by hand: it belongs to no tab, so no page object of the driver stands for it.
 */
import type { CDPSession, Page } from 'playwright-core';
import type { Launched } from './launch.ts';

const PATIENCE_MS = 10_000;
const STEP_MS = 20;

export class TooOldToClick extends Error {}

/** Clicks the icon while `page` is in front. Throws TooOldToClick where the browser has no such command. */
export async function clickToolbar({ context, cdp, extensionId }: Launched, page: Page): Promise<Popup> {
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const targets = await allTargets(cdp);
  const tab =
    targets.find((t) => t.type === 'tab' && t.targetId === targetInfo.parentId) ??
    targets.find((t) => t.type === 'tab' && t.url === targetInfo.url && t.title === targetInfo.title);
  if (!tab) throw new Error('the page stands in no tab');
  const known = new Set(targets.map((t) => t.targetId));
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId }).catch((error) => {
    throw /wasn't found/.test(String(error)) ? new TooOldToClick(String(error)) : error;
  });
  const targetId = await until(async () => {
    const open = (await allTargets(cdp)).find(
      (t) =>
        t.type === 'page' && t.url.startsWith(`chrome-extension://${extensionId}/`) && !known.has(t.targetId),
    );
    return open?.targetId;
  }, 'the popup did not open');
  const popup = await Popup.attach(cdp, targetId);
  await popup.waitFor(() => document.readyState === 'complete' && location.protocol === 'chrome-extension:');
  return popup;
}

/** Every target of the browser, tabs and workers included. */
export async function allTargets(cdp: CDPSession) {
  return (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** Asks until there is an answer. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  failure: string,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

export class Popup {
  readonly #cdp: CDPSession;
  readonly #targetId: string;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #count = 0;

  private constructor(cdp: CDPSession, targetId: string, sessionId: string) {
    this.#cdp = cdp;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply: Reply = JSON.parse(event.message);
      if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async attach(cdp: CDPSession, targetId: string): Promise<Popup> {
    // Not flattened: the driver would take the new session for a page of its own.
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new Popup(cdp, targetId, sessionId);
  }

  /** A command of the DevTools protocol, spoken to the popup. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await reply;
    this.#waiting.delete(id);
    if (error) throw new Error(error.message);
    return result;
  }

  async evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated;
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value as R;
  }

  async waitFor<A extends unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<NonNullable<R>> {
    const answer = await until(
      async () => ({ value: await this.evaluate(run, ...args) }).value as NonNullable<R> | null,
      `the popup never came to: ${run} ${JSON.stringify(args)}`,
    );
    return answer;
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  /** A press of the mouse on the first visible element that matches and, if given, holds the text. */
  async click(selector: string, text = ''): Promise<void> {
    const at = await this.#place(selector, text);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
  }

  async hover(selector: string, text = ''): Promise<void> {
    await this.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      ...(await this.#place(selector, text)),
    });
  }

  /** Where it is once it stays there: the popup grows and shrinks with what it shows. */
  async #place(selector: string, text: string): Promise<{ x: number; y: number }> {
    for (let last = await this.#find(selector, text); ; ) {
      await new Promise((resolve) => setTimeout(resolve, 2 * STEP_MS));
      const now = await this.#find(selector, text);
      if (now.x === last.x && now.y === last.y) return now;
      last = now;
    }
  }

  #find(selector: string, text: string): Promise<{ x: number; y: number }> {
    return this.waitFor(
      (wanted, words) => {
        const elements = [...document.querySelectorAll(wanted)];
        const found = elements.find((e) => e.checkVisibility() && (e.textContent ?? '').includes(words));
        if (!found) return null;
        found.scrollIntoView({ block: 'center' });
        const box = found.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      text,
    );
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async isOpen(): Promise<boolean> {
    return (await allTargets(this.#cdp)).some((t) => t.targetId === this.#targetId);
  }

  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#targetId });
    await until(async () => !(await this.isOpen()), 'the popup did not close');
  }
}
