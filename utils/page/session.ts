/** One page under reading: what the content script starts and the popup talks to. */

import type { DoneState, LongArticle, PageCommand, PageState } from '../analysis/page-state.ts';
import type { Article } from '../article/article.ts';
import { PageAids } from './aids.ts';
import { linkToFinding } from './copy.ts';
import { MarkedPage } from './marked-page.ts';
import { watchColours, watchForAnotherStory } from './page-watch.ts';
import type { MarkSettings, PagePorts } from './ports.ts';
import { isVisible, type Outcome, type Reading, readPage } from './reading.ts';
import { type PageChange, watchArticle } from './watch.ts';

/**
 * A link may take the library half a second. A click allows the clipboard for five; more would also hold the page.
 */
const LINKS_BUDGET_MS = 1500;

export interface PageSession {
  /** Does what is asked and answers with the state after it; `read` answers "reading" and announces the end. */
  handle(command: PageCommand): PageState;
  /** Links to the exact words of these findings, as many as there is time for; those that have none are left out. */
  links(ids: readonly string[]): [id: string, link: string][];
}

/**
 * Starts idle; nothing is read before `handle({ type: 'read' })`. When the signal aborts (the extension was
 * updated, the script was injected anew) every trace goes from the page.
 */
export function startSession(doc: Document, ports: PagePorts, signal: AbortSignal): PageSession {
  const session = new Session(doc, ports);
  signal.addEventListener('abort', () => session.end(), { once: true });
  return session;
}

/** What stands while an analysis does; `stop` takes it all away. */
interface Standing {
  /** With the anchors of the moment. */
  article: Article;
  readonly page: MarkedPage;
  readonly aids: PageAids;
  readonly stop: AbortController;
  readonly anyway: boolean;
  long: LongArticle | null;
  changed: boolean;
  notLocated: string[];
}

class Session implements PageSession {
  private readonly doc: Document;
  private readonly ports: PagePorts;
  private other: Exclude<PageState, DoneState> = { state: 'idle' };
  private standing: Standing | null = null;
  /** Counts the readings, so that the answer to one that was given up is not shown. */
  private run = 0;
  private isDressed = false;

  constructor(doc: Document, ports: PagePorts) {
    this.doc = doc;
    this.ports = ports;
  }

  handle(command: PageCommand): PageState {
    this.standing?.page.repair();
    switch (command.type) {
      case 'state':
        break;
      case 'read':
        void this.read(command.anyway);
        break;
      case 'read-on':
        void this.readOn();
        break;
      case 'clear':
        this.clear();
        break;
      case 'show':
        this.show(command.on);
        break;
      case 'pin':
        this.pin(command.id);
        break;
      case 'point':
        if (command.ids.length > 0) this.standing?.aids.letGo();
        this.standing?.page.aim({ listed: command.ids });
        break;
      case 'go':
        this.standing?.aids.go(command.id, command.place);
        break;
      case 'step':
        this.standing?.aids.step(command.by);
        break;
    }
    return this.state();
  }

  links(ids: readonly string[]): [id: string, link: string][] {
    const page = this.standing?.page;
    const until = Date.now() + LINKS_BUDGET_MS;
    const links = ids.map((id): [string, string | null] => [
      id,
      page && Date.now() < until ? linkToFinding(page, id) : null,
    ]);
    return links.filter((one): one is [string, string] => one[1] !== null);
  }

  private state(): PageState {
    if (!this.standing) return this.other;
    const { article, page, long, changed, notLocated } = this.standing;
    return {
      state: 'done',
      analysis: page.analysis,
      notLocated,
      changed,
      isPart: article.isPart,
      ...(long && { long }),
      pinned: page.pinned,
      shown: page.shown,
    };
  }

  /** Gives up everything. Nobody is told, and nobody may be left to take the style off: it styles nothing then. */
  end(): void {
    this.run++;
    this.takeDown();
    this.dress(false).catch(() => undefined);
  }

  private turn(to: Exclude<PageState, DoneState>): void {
    this.other = to;
    if (to.state !== 'reading') void this.dress(false);
    this.ports.announce(this.state());
  }

  private read(anyway: boolean): Promise<void> {
    this.takeDown();
    this.turn({ state: 'reading' });
    return this.work({ anyway, whole: false });
  }

  /** All of the article anew: who a pronoun or a last name stands for is known over the whole text only. */
  private async readOn(): Promise<void> {
    const { standing } = this;
    if (standing?.long?.rest !== 'waiting') return;
    standing.long = { ...standing.long, rest: 'reading' };
    await this.work({ anyway: standing.anyway, whole: true });
  }

  private async work(reading: Reading): Promise<void> {
    const run = ++this.run;
    try {
      // Let "reading" go out before the work that holds this thread.
      await new Promise((resolve) => setTimeout(resolve));
      const next = await readPage(this.doc, this.ports, reading);
      if (run !== this.run) return;
      if ('article' in next) await this.putUp(next, reading, run);
      else {
        this.takeDown();
        this.turn(next);
      }
    } catch (error) {
      if (run !== this.run) return;
      this.takeDown();
      this.turn({
        state: 'broken',
        details: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }

  private async putUp({ article, analysis, long }: Outcome, { anyway }: Reading, run: number): Promise<void> {
    const settings = await this.ports.settings.get();
    await this.dress(true);
    if (run !== this.run) return;
    this.takeDown(); // the first stretch, where the rest was read
    const stop = new AbortController();
    const page = new MarkedPage(this.doc, article, analysis, settings);
    const aids = new PageAids(this.doc, page, this.ports, settings, () => this.pin(null), stop.signal);
    page.show(true);
    this.ports.icon(true); // hollow where the marks of the reading before were switched off
    const notLocated = page.notLocated();
    this.standing = { article, page, aids, stop, anyway, long, changed: false, notLocated };
    this.follow(this.standing);
    this.ports.announce(this.state());
  }

  /** Settings, address and colours may change while the marks stand. */
  private follow({ article, page, aids, stop }: Standing): void {
    const use = (settings: MarkSettings) => {
      page.use(settings);
      aids.use(settings);
    };
    this.ports.settings.watch(use, stop.signal);
    watchColours(this.doc, () => page.recolour(), stop.signal);
    const current = () => this.standing?.article ?? article;
    watchForAnotherStory(this.doc.defaultView!, current, () => this.clear(), stop.signal);
    watchArticle(article, isVisible, (change) => this.heal(change), stop.signal);
  }

  /** The page was rendered anew: marks go to where their words are now, and what is gone or new is told. */
  private heal({ article, lost, more }: PageChange): void {
    if (!this.standing) return;
    this.standing.article = article;
    this.standing.page.moveTo(article);
    this.standing.changed = lost || more;
    this.standing.notLocated = this.standing.page.notLocated();
    this.ports.announce(this.state());
  }

  private show(on: boolean | null): void {
    if (!this.standing) return;
    const { page, aids } = this.standing;
    const shown = on ?? !page.shown;
    if (!shown) aids.rest();
    page.show(shown);
    if (shown) aids.wake();
    this.ports.icon(shown);
    this.ports.announce(this.state());
  }

  private pin(id: string | null): void {
    if (!this.standing) return;
    const pinned = id === this.standing.page.pinned ? null : id;
    if (pinned === null) this.standing.aids.letGo();
    this.standing.page.aim({ pinned });
    this.ports.announce(this.state());
  }

  private clear(): void {
    this.run++;
    this.takeDown();
    this.turn({ state: 'idle' });
  }

  /** Marks, listeners and our one element go; the style stays for the next reading, or goes by `dress`. */
  private takeDown(): void {
    this.standing?.page.show(false);
    this.standing?.stop.abort();
    this.standing = null;
  }

  /** The style of the marks on or off the page; the icon is hollow without it. */
  private async dress(on: boolean): Promise<void> {
    if (on === this.isDressed) return;
    this.isDressed = on;
    if (!on) this.ports.icon(false);
    await this.ports.style(on);
  }
}
