import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import { fixtureContext } from '../report/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const address = pathToFileURL(join(folder, 'report.html')).href;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, 'report.html'), reportHtml(fixtureContext()).html);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page from disk; whatever it says on the console or asks for is noted. */
async function open(width: number, options: { dark?: boolean; script?: boolean; at?: string } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('console', (message) => noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address) noted.push(request.url());
  });
  await page.goto(`${address}${options.at ?? ''}`);
  return { page, noted, close: () => context.close() };
}

const visible = (page: Page, selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const background = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');

test.each([1200, 390])(
  'at %i pixels nothing is asked for, nothing complained of, nothing sticks out',
  async (width) => {
    const { page, noted, close } = await open(width);
    expect(await overflow(page)).toBe(0);
    const wide = width > 800;
    expect((await visible(page, '.drawing.wide')) > 0).toBe(wide);
    expect((await visible(page, '.drawing.narrow')) > 0).toBe(!wide);
    await page.locator('button[data-tables]').click();
    expect(await overflow(page)).toBe(0);
    expect(noted).toEqual([]);
    await close();
  },
);

test('a reader chooses futures, the policy beside the baseline, colours and tables', async () => {
  const { page, noted, close } = await open(1200);
  const fans = '#headline .plot';
  expect(await visible(page, fans)).toBe(4);
  await page.getByRole('button', { name: 'Accelerated diffusion' }).click();
  expect(await visible(page, fans)).toBe(2);
  expect(await visible(page, '[data-future=measured]')).toBe(0);
  await page.getByRole('button', { name: 'all', exact: true }).click();

  await page.getByRole('button', { name: 'Automation levy' }).click();
  expect(await visible(page, '#headline [data-arm=levy]')).toBe(2);
  expect(await visible(page, '#headline [data-arm=package]')).toBe(0);
  expect(await visible(page, '#headline [data-arm=baseline]')).toBe(2);

  expect(await background(page)).toBe('rgb(255, 255, 254)');
  await page.getByRole('button', { name: 'dark' }).click();
  expect(await background(page)).toBe('rgb(21, 27, 34)');

  await page.getByRole('button', { name: 'Open all tables' }).click();
  expect(await page.locator('details:not([open])').count()).toBe(0);
  await page.getByRole('button', { name: 'Close all tables' }).click();
  expect(await page.locator('details[open]').count()).toBe(0);
  expect(noted).toEqual([]);
  await close();
});

test('the numbers of a point are told under the pointer', async () => {
  const { page, close } = await open(1200);
  await page.locator('#policy-differences .wide .role-mark path[aria-label]').first().hover();
  await page.locator('#tip:visible').waitFor();
  expect(await page.locator('#tip').textContent()).toMatch(/^Reskilling places, Measured diffusion: \+1\.5/);
  await close();
});

test('the system’s colours are followed, and paper is white', async () => {
  const { page, close } = await open(1200, { dark: true });
  expect(await background(page)).toBe('rgb(21, 27, 34)');
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 254)');
  expect(await visible(page, '.controls')).toBe(0);
  await close();
});

test('what researchers ask for is folded; an address within it unfolds it', async () => {
  const { page, close } = await open(1200);
  expect(await visible(page, '#certainty')).toBe(0);
  await page.goto(`${address}#certainty`);
  await page.locator('#certainty:visible').waitFor();
  await close();
  const linked = await open(1200, { at: '#sensitivity' });
  expect(await visible(linked.page, '#sensitivity h2')).toBe(1);
  await linked.close();
});

test('paper has no folds, with or without scripts', async () => {
  const { page, close } = await open(1200, { script: false });
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('#certainty').boundingBox();
  expect(box?.height).toBeGreaterThan(200);
  expect(await visible(page, '.fold > summary')).toBe(0);
  for (const group of await page.locator('#assumptions details').all()) {
    expect((await group.boundingBox())?.height).toBeGreaterThan(40);
  }
  await close();
});

test('without scripts the page is complete: baseline and main policy, no dead buttons', async () => {
  const { page, close } = await open(1200, { script: false });
  expect(await visible(page, '#headline .plot')).toBe(4);
  expect(await visible(page, 'button')).toBe(0);
  expect(await visible(page, 'h2')).toBe(await visible(page, 'nav li'));
  await close();
});
