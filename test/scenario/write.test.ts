import { describe, expect, test } from 'vitest';
import { writeScenario } from '../../src/scenario/write.ts';
import { head, parseText, scenarioOf } from './fixture.ts';

const everything = `${head}description: "A colon: and a dash - in a text"
language: de
start: 2025-03
months: 60
draws: 128
seed: "007"
sampling: plain
mode: auto
headline: {measure: hires.junior, year: 2028}
assumptions:
  multiplier: {expert: {p5: 0.1, p50: 0.8, p95: 1.5, low: 0, high: 3}}
  scar: {uniform: [0, 0.2]}
  relocation.drift: {path: {2025-03: 0.01, 2027-12: 0.02}}
correlations: [{inputs: [multiplier, scar], spearman: -0.25}]
policies:
  skills:
    title: Umschulung
    description: Plätze für Entlassene
    levers:
      - target: training.seats
        add: 100
        profile: {ramp: {from: 2026-01, months: 12}}
        coverage: 0.5
        takeUp: {beta: {alpha: 6, beta: 2}}
        deadweight: {uniform: [0.3, 0.6]}
        displacement: 0.1
        cost: {per: trainee, eur: -2.5}
        evidence: card2018
      - {target: layoff.rate, multiply: 0.5, profile: {pulse: {from: 2026-01, until: 2027-12, ramp: 3}}}
  notice:
    levers: [{target: layoff.notice, set: 6}]
packages: {both: {policies: [skills, notice]}}
futures:
  slow: {}
  fast: {title: Schnell, description: Alles schneller, assumptions: {adoption.ramp: 12}}
checks:
  - {name: Plausibel, measure: hires.junior, statistic: "share>0", policy: both, future: fast, years: [2027], difference: true, atMost: 0.9}
`;

describe('a scenario that is written out', () => {
  const scenario = scenarioOf(parseText(everything));

  test('reads back as the same scenario', () => {
    expect(scenarioOf(parseText(writeScenario(scenario)))).toEqual(scenario);
  });

  test('names a firm by its own key', () => {
    const bread = scenarioOf(parseText('title: Bread\nquestion: What?\nmodel: workshop\nfirm: bakery\n'));
    expect(bread.region).toBe('bakery');
    const text = writeScenario(bread);
    expect(text).toMatch(/^firm: bakery$/m);
    expect(text).not.toMatch(/^(region|place):/m);
    expect(scenarioOf(parseText(text))).toEqual(bread);
  });

  test('is the same text the second time', () => {
    const once = writeScenario(scenario);
    expect(writeScenario(scenarioOf(parseText(once)))).toBe(once);
  });

  test('says what was left to defaults', () => {
    expect(writeScenario(scenarioOf(parseText(head)))).toContain('sampling: sobol\n');
  });
});
