/**
 * The picture of a report in the README: `npm start && npx tsx bench/picture.ts` takes the headline and its chart from
 * reports/krakow/report.html and writes docs/report.png. Needs Chromium at /usr/bin/chromium or $CHROMIUM.
 */
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const WIDTH = 820;
const GAP = 24;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, colorScheme: 'light', bypassCSP: true });
await page.goto(pathToFileURL('reports/krakow/report.html').href);
// Between the headline and its chart stand contents and controls that a picture cannot use.
await page.addStyleTag({ content: 'nav,.top,#brief,#scenario{display:none} #outlook{margin-top:0}' });
const chart = await page.locator('#headline').boundingBox();
if (chart === null) throw new Error('the report has no chart of its headline');
await page.screenshot({
  path: 'docs/report.png',
  clip: { x: 0, y: 0, width: WIDTH, height: Math.ceil(chart.y + chart.height + GAP) },
  fullPage: true,
});
await browser.close();
