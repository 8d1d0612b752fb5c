/** Nothing is asked of any server after the page has loaded: every request of the browser passes a proxy that writes it down. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, painted, raise, type Stage, settled } from './harness.ts';

const ARTICLE = new URL('../../articles/wire-flood.html', import.meta.url);
const asked: string[] = [];
/** The browser's own errands, which are not ours to stop. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|googleusercontent|microsoft|msftconnecttest)\.\w+/;

const proxy = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(ARTICLE));
});
proxy.on('connect', (request, socket) => {
  asked.push(request.url ?? '');
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});

let stage: Stage;
beforeAll(async () => {
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  stage = await raise({ proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
});
afterAll(async () => {
  await stage.close();
  proxy.close();
});

const ours = () => asked.filter((url) => !BROWSERS_OWN.test(new URL(url, 'https://host').host || url));

it('sees the page itself pass the proxy', async () => {
  const page = await stage.open('http://meridian.example/story');
  await page.waitForLoadState('networkidle');
  expect(ours()).toContain('http://meridian.example/story');
});

it('asks for nothing while it reads, marks, shows a tooltip, goes to a place and clears', async () => {
  const page = stage.context.pages().at(-1)!;
  const before = ours().length;
  const popup = await click(stage, page);
  const marks = await painted(page);
  expect(marks.length).toBeGreaterThan(10);
  await popup.click('button', 'Helena Okoro-Lind');
  const { x, y } = (await painted(page))[0]!;
  await page.mouse.move(x, y);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await popup.click('button', 'Read again');
  await settled(popup);
  await popup.click('button', 'Clear');
  await popup.waitFor(() => document.body.innerText.includes('Nothing is marked'));
  await popup.close();
  expect(ours().slice(before)).toEqual([]);
});
