import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageCommandSchema } from '../utils/analysis/page-state.ts';
import { fromExtension, listen } from '../utils/extension/listen.ts';
import { linksRequestSchema } from '../utils/extension/messages.ts';
import { pagePorts } from '../utils/extension/page-ports.ts';
import { startSession } from '../utils/page/session.ts';

/** Put into the page by the click, never by the manifest: read, ask, show; keeps the analysis while the page stands. */
export default defineContentScript({
  registration: 'runtime',
  matches: [], // a pattern here would become a host permission
  noScriptStartedPostMessage: true, // it would tell every page the extension's id
  globalName: true,
  main(ctx) {
    const session = startSession(document, pagePorts(), ctx.signal);
    listen({
      schema: pageCommandSchema,
      from: fromExtension,
      handle: (command) => session.handle(command),
      signal: ctx.signal,
    });
    listen({
      schema: linksRequestSchema,
      from: fromExtension,
      handle: ({ ids }) => session.links(ids),
      signal: ctx.signal,
    });
  },
});
