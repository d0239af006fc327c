import { describe, expect, test } from 'vitest';
import { parseDuties, parseRoles, parseTasks } from '../../../src/models/hybrid-firm/tables.ts';

const rolesHead = 'role,label_en,label_de,heads,seniority,wage,hours,leverage,digital,contact';
const role = 'office,Office,Büro,10,2,40,130,0.4,0.95,0.1';
const roles = parseRoles('roles.csv', `${rolesHead}\n${role}\n`);
const tasksHead =
  'task,label_en,label_de,role,share,minutes,clarity,documented,class,success,tokens,review,error_cost,floor,risk,outsource,model,deadline';
const task = (changes: Record<string, string> = {}): string => {
  const cells: Record<string, string> = {
    ...{ task: 'books', label_en: 'Books', label_de: 'Bücher', role: 'office', share: '0.6', minutes: '10' },
    ...{ clarity: '0.8', documented: '0.5', class: 'routine', success: '0.85', tokens: '8000', review: '0.1' },
    ...{ error_cost: '30', floor: '0.9', risk: 'minimal', outsource: 'team', model: 'a/b', deadline: '5' },
    ...changes,
  };
  return tasksHead
    .split(',')
    .map((name) => cells[name])
    .join(',');
};

test('a firm’s roles and work', () => {
  expect(roles[0]).toMatchObject({ name: 'office', heads: 10, seniority: 2, wage: 40 });
  expect(parseTasks('tasks.csv', `${tasksHead}\n${task()}\n`, roles)[0]).toMatchObject({
    role: 0,
    minutes: 10,
    risk: 'minimal',
  });
});

describe('mistakes are told with their line', () => {
  test.each([
    [{ role: 'cellar' }, 'tasks.csv:2: role cellar is not in the table of roles'],
    [{ clarity: '1.5' }, 'tasks.csv:2: clarity is 1.5, not a number from 0 to 1'],
    [{ minutes: '' }, 'tasks.csv:2: minutes is , not a number'],
    [{ class: 'odd' }, 'tasks.csv:2: class is odd, not one of routine, standard, complex, creative, physical'],
  ])('%o', (changes, message) => {
    expect(() => parseTasks('tasks.csv', `${tasksHead}\n${task(changes)}\n`, roles)).toThrow(message);
  });

  test('a role with more work than hours', () => {
    const text = `${tasksHead}\n${task()}\n${task({ task: 'more' })}\n`;
    expect(() => parseTasks('tasks.csv', text, roles)).toThrow('tasks.csv:3: the tasks of office take 1.2');
  });

  test('a seniority between levels, an empty table, a date that is none', () => {
    expect(() => parseRoles('roles.csv', `${rolesHead}\n${role.replace(',2,', ',1.5,')}\n`)).toThrow(
      'roles.csv:2: seniority',
    );
    expect(() => parseRoles('roles.csv', `${rolesHead}\n`)).toThrow('roles.csv:1: a firm has at least one role');
    expect(() => parseTasks('tasks.csv', `${tasksHead}\n`, roles)).toThrow('at least one kind of work');
    expect(() => parseDuties('act.csv', 'act,duty,from,risk\nai,x,soon,high\n')).toThrow('act.csv:2: from is soon');
  });
});

test('a duty begins in a month', () => {
  expect(parseDuties('act.csv', 'act,duty,from,risk\nai,x,2026-08-02,limited\n')).toEqual([
    { act: 'ai', name: 'x', from: 2026 * 12 + 7, risk: 'limited' },
  ]);
});
