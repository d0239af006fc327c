import { describe, expect, test } from 'vitest';
import { modelOf } from '../../../src/models/index.ts';
import { pipeline, settle, simulate } from '../../../src/pipeline.ts';
import type { Provenance } from '../../../src/pipeline.ts';
import { findMeasure, structureCell, yearCell } from '../../../src/results/cells.ts';
import { partResults } from '../../../src/results/part.ts';
import type { Results } from '../../../src/results/results.ts';
import { readReferences } from '../../../src/node/data.ts';
import { errorsOf } from '../../scenario/fixture.ts';
import { parseText } from '../../scenario/real.ts';
import { drawsOf, jobOf, runDraws } from '../../hub.ts';

const provenance: Provenance = {
  references: readReferences(),
  claims: [],
  observations: [],
  command: 'worktide run hubs.yaml',
  version: '0.0.0',
  date: '2026-01-01',
  hashes: { scenario: 's', data: 'd', results: 'r' },
  sha256Base64: () => 'hash',
};
const months = 15;
const common = `title: Hubs\nquestion: Who gets the work?\nmonths: ${months}\ndraws: 4\n`;
const regions = `regions:
  krk: {model: hub-displacement, region: krakow}
  vno: {model: hub-displacement, region: vilnius}
headline: {measure: krk.hub.change, year: 2025}
`;
const link = (share: string) => `links:
  moves:
    title: Work that moves
    from: [krk.relocated.jobs, vno.relocated.jobs]
    to: [krk.volume.linked, vno.volume.linked]
    share: ${share}
    split: {size: hub.jobs, cost: hub.unitCost, elasticity: -2}
`;
const training = (part: string) =>
  `policies: {train: {levers: [{target: ${part}training.seats, add: 500, deadweight: {uniform: [0.2, 0.4]}, displacement: 0}]}}\n`;

const run = (text: string): Results => runDraws(jobOf(parseText(text)));
const cell = (results: Results, name: string, arm: number, period: number): number[] => [
  ...yearCell(results, 0, arm, findMeasure(results, name), period),
];

describe('with links at zero', () => {
  const whole = run(`${common}${regions}${link('0')}assumptions: {adoption.ramp: 18}\n${training('krk.')}`);

  test.each([
    ['krk', 'krakow', training('')],
    ['vno', 'vilnius', ''],
  ])('%s is to the bit what %s is alone on the same seed, policy included', (part, region, policy) => {
    const alone = run(
      `${common}model: hub-displacement\nregion: ${region}\nassumptions: {adoption.ramp: 18}\n${policy}`,
    );
    for (const { name } of alone.measures.filter((measure) => !measure.name.startsWith('policy.cost'))) {
      for (let period = 0; period < alone.periods.length; period++) {
        alone.arms.forEach((_, arm) => {
          expect(cell(whole, `${part}.${name}`, arm, period), name).toEqual(cell(alone, name, arm, period));
        });
      }
    }
  });

  test('what is unknown all over the world is the same in both parts, what is local is not', () => {
    const value = (name: string) => {
      const input = whole.inputNames.indexOf(name);
      return [...whole.inputs.subarray(input * whole.draws, (input + 1) * whole.draws)];
    };
    expect(value('krk.capability.doubling')).toEqual(value('vno.capability.doubling'));
    expect(value('krk.volume.elasticity')).not.toEqual(value('vno.volume.elasticity'));
  });
});

test('a country in expected values and a hub in whole people are each what they are alone', () => {
  const whole = run(
    `${common}regions:\n  at: {model: skill-shortage, region: austria}\n  krk: {model: hub-displacement, region: krakow}\n` +
      'links:\n  work: {from: at.offshore.positions, to: krk.volume.linked, share: 0}\n' +
      '  people: {from: krk.outMigrants, to: at.migration.linked, share: 0}\n' +
      'headline: {measure: krk.hub.change, year: 2025}\n',
  );
  for (const [part, model, region] of [
    ['at', 'skill-shortage', 'austria'],
    ['krk', 'hub-displacement', 'krakow'],
  ]) {
    const alone = run(`${common}model: ${model}\nregion: ${region}\n`);
    expect(partResults(whole, part).years, part).toEqual(alone.years);
  }
});

test('AI is switched off in every part at once; what a model puts beside it stays', () => {
  const { scenario } = jobOf(
    parseText(
      `${common}regions:\n  at: {model: skill-shortage, region: austria}\n  krk: {model: hub-displacement, region: krakow}\n` +
        'headline: {measure: krk.hub.change, year: 2025}\n',
    ),
  );
  const [ai] = modelOf(scenario).causes;
  expect(ai.off).toEqual({
    'at.adoption.initialShare': 0,
    'at.adoption.innovation': 0,
    'at.adoption.imitation': 0,
    'krk.adoption.initialShare': 0,
    'krk.adoption.innovation': 0,
    'krk.adoption.imitation': 0,
  });
});

test('people who leave one region and are let go to another arrive there, and wait for recognition', () => {
  const text = (share: number) =>
    `${common}regions:\n  at: {model: skill-shortage, region: austria}\n  krk: {model: hub-displacement, region: krakow}\n` +
    `links:\n  people: {from: krk.outMigrants, to: at.migration.linked, share: ${share}}\n` +
    'headline: {measure: krk.hub.change, year: 2025}\n';
  const [without, all] = [0, 1].map((share) => run(text(share)));
  expect(all.measures[findMeasure(all, 'link.people.arrived')].unit).toBe('persons');
  const arrived = [1, 2].map((period) => cell(all, 'link.people.arrived', 0, period));
  const last = all.periods.length - 1;
  cell(all, 'at.population', 0, last).forEach((people, draw) => {
    const more = people - cell(without, 'at.population', 0, last)[draw];
    const sent = arrived.reduce((sum, year) => sum + year[draw], 0);
    // The last month's are on their way, and a few of those who came have died or had children.
    expect(more / sent).toBeGreaterThan(0.9);
    expect(more / sent).toBeLessThan(1.02);
  });
});

describe('people whom another region has taken in', () => {
  const text = (from: string, share: number) =>
    `${common}regions:\n  at: {model: skill-shortage, region: austria}\n  krk: {model: hub-displacement, region: krakow}\n` +
    `links:\n  people: {from: krk.${from}, to: at.migration.linked, share: ${share}}\n` +
    'headline: {measure: krk.hub.change, year: 2025}\n';
  const returned = (results: Results): number =>
    [1, 2].flatMap((period) => cell(results, 'krk.inMigrants', 0, period)).reduce((a, b) => a + b, 0);

  test('do not return: where all who leave are taken in, fewer come back than where none are', () => {
    expect(returned(run(text('outMigrants', 1)))).toBeLessThan(returned(run(text('outMigrants', 0))));
  });

  test('are a part of those who leave where only people who were laid off are sent', () => {
    const results = run(text('displaced.left', 1));
    const [sent, all] = ['link.people.sent', 'krk.outMigrants'].map((name) =>
      [1, 2].flatMap((period) => cell(results, name, 0, period)).reduce((a, b) => a + b, 0),
    );
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(0.5 * all);
  });

  test('are sent once: all who leave, or those who were laid off, not both', () => {
    const both = text('outMigrants', 0.5).replace(
      'headline',
      '  more: {from: krk.displaced.left, to: at.migration.linked, share: 0.5}\nheadline',
    );
    expect(errorsOf(parseText(both)).join('\n')).toContain('The people of krk.displaced.left would be sent twice');
  });
});

test('a part taken out of the results is the run of the part alone, in every number that both have', () => {
  const whole = run(`${common}${regions}${link('0')}`);
  const alone = run(`${common}model: hub-displacement\nregion: vilnius\n`);
  const part = partResults(whole, 'vno');
  expect(part.measures.map(({ name }) => name)).toEqual(alone.measures.map(({ name }) => name));
  for (const key of ['years', 'paths', 'inputs'] as const) expect(part[key], key).toEqual(alone[key]);
  expect(part.monthlyMeasures).toEqual(alone.monthlyMeasures);
  expect(part.inputNames).toEqual(alone.inputNames);
});

test('the report names what passes between the regions and leads to a page for each', () => {
  const job = jobOf(parseText(`${common}${regions}${link('0.5')}`), { draws: 2 });
  const { html, pages, charts } = pipeline(job, () => provenance);
  expect(html).toContain('href="krk.html"');
  expect(html).toMatch(/<h1>By the end of 2025, the service centres of Kraków employ /);
  expect(html).toMatch(/<p class="stand">“Work that moves”: most goes to /);
  expect(html).toMatch(/<ul class="brief">(?:(?!<\/ul>)[\s\S])*<li>Work that moves, arriving over the whole run: /);
  expect(html).toMatch(/<h3>Work that moves, arriving over the whole run: /);
  const [, table] = /means, which add up\s*<\/caption>([\s\S]*?)<\/table>/.exec(html) ?? [];
  const places = [...(table ?? '').matchAll(/<th scope="row"[^>]*>([^<]*)</g)].map(([, place]) => place);
  expect(places).toEqual(['Kraków', 'Vilnius', 'All places', 'World outside']);
  expect(Object.keys(pages)).toEqual(['krk.html', 'vno.html']);
  expect(pages['vno.html']).toMatch(/<h1>[^<]*Vilnius/);
  expect(Object.keys(charts)).toContain('vno/headline-central-baseline');
});

test('a stop rule ends the draws of several regions as it does those of one', () => {
  const job = jobOf(parseText(`${common.replace('draws: 4', 'draws: until 90%')}${regions}${link('0.5')}`));
  const { scenario } = job;
  expect(scenario.precision?.until).toBe(0.9);
  const few = { ...scenario, months: 2, headline: { ...scenario.headline, measure: 'vno.hub.jobs' } };
  expect(settle({ ...job, scenario: { ...few, precision: { until: 0.9, most: 8 } } }).scenario.draws).toBe(8);
});

describe('the structural questions', () => {
  const countryAndHub =
    'regions:\n  at: {model: skill-shortage, region: austria}\n  krk: {model: hub-displacement, region: krakow}\n' +
    'headline: {measure: krk.hub.change, year: 2025}\nstructures: true\n';

  test('that all parts ask are answered the same way in each', () => {
    const { scenario } = jobOf(parseText(`${common}${countryAndHub}`));
    expect(scenario.structures).toEqual(['urn-ball', 'rigid-wages', 'plateau']);
    const rigid = modelOf(scenario).structures!.find(({ name }) => name === 'rigid-wages')!;
    expect(rigid.set).toEqual({ 'at.wage.feedback': 0, 'krk.wage.feedback': 0 });
  });

  test('give the results of the same parts with those inputs set', () => {
    const urns = simulate(
      jobOf(parseText(`${common}${countryAndHub.replace('structures: true', 'structures: [urn-ball]')}`)),
    );
    const set = countryAndHub.replace('structures: true', 'assumptions: {matching.urnBall: 1}');
    const headline = findMeasure(urns, 'krk.hub.change');
    const period = urns.periods.length - 1;
    const draws = structureCell(urns, 0, 0, 0, period);
    const alike = yearCell(run(`${common}${set}`), 0, 0, headline, period);
    expect(draws).toEqual(alike.slice(0, draws.length));
    expect(draws).not.toEqual(yearCell(urns, 0, 0, headline, period).slice(0, draws.length));
  });
});

test('the page of a region says what a policy elsewhere costs, and by what', () => {
  const both =
    'policies:\n  both:\n    title: Both\n    levers:\n' +
    ['vno', 'krk']
      .map(
        (part) =>
          `      - {target: ${part}.training.seats, add: 500, deadweight: 0, displacement: 0, cost: {per: ${part}.trainee, eur: 4000}}\n`,
      )
      .join('') +
    '  there:\n    title: There\n    levers:\n' +
    '      - {target: vno.training.seats, add: 500, deadweight: 0, displacement: 0, cost: {per: vno.trainee, eur: 4000}}\n';
  const { pages } = pipeline(
    jobOf(parseText(`${common}${regions}${link('0.5')}${both}`), { draws: 2 }),
    () => provenance,
  );
  const text = pages['krk.html'].replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const place of ['Vilnius', 'Kraków']) expect(text).toContain(`Both per ${place}: trainee who starts`);
  expect(text).toContain('There per Vilnius: trainee who starts');
  expect(text).toContain('Moves nothing here by itself.');
});

describe('a link', () => {
  const results = run(`${common}${regions}${link('0.5')}`);
  const total = (name: string): number =>
    [0, 1, 2].reduce((sum, period) => sum + cell(results, name, 0, period).reduce((a, b) => a + b, 0), 0);

  test('carries what its senders lose, and its share of it reaches the receivers', () => {
    const sent = total('krk.relocated.jobs') + total('vno.relocated.jobs');
    expect(total('link.moves.sent')).toBeCloseTo(sent, 8);
    expect(total('link.moves.arrived')).toBeCloseTo(0.5 * sent, 8);
    expect(total('link.moves.outside')).toBeCloseTo(0.5 * sent, 8);
  });

  test('brings a hub more work where another lets more go than it did as the run began', () => {
    const more =
      'policies: {leave: {levers: [{target: vno.relocation.drift, add: 0.3, profile: {step: {from: 2025-03}}, deadweight: 0, displacement: 0}]}}\n';
    const gain = (share: string): number => {
      const both = run(`${common}${regions}${link(share)}${more}`);
      const jobs = (arm: number) => cell(both, 'krk.hub.jobs', arm, 2).reduce((a, b) => a + b, 0);
      return jobs(1) - jobs(0);
    };
    expect(gain('0')).toBe(0);
    expect(gain('0.5')).toBeGreaterThan(0);
  });

  test('does not depend on the order of the regions', () => {
    const turned = run(
      `${common}${regions.replace(/( {2}krk.*\n)( {2}vno.*\n)/, '$2$1')}${link('0.5').replace(/\[(krk\.\S+), (vno\.\S+)\]/g, '[$2, $1]')}`,
    );
    for (const name of ['krk.hub.jobs', 'vno.hub.jobs']) {
      drawsOf(turned, name).forEach((jobs, draw) => expect(jobs).toBe(drawsOf(results, name)[draw]));
    }
  });

  test('can be switched off by a cause, so that the report can say what it does', () => {
    expect(results.attribution.causes.map(({ name }) => name)).toEqual(['moves', 'ai']);
    const { scenario } = jobOf(parseText(`${common}${regions}${link('0.5')}`));
    expect(modelOf(scenario).causes[0].off).toEqual({ 'link.moves.share': 0 });
  });
});
