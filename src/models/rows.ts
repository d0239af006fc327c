import type { Distribution } from '../numeric/distribution.ts';
import type { Grade, Input, Text } from './model.ts';

type Rest = Partial<Pick<Input, 'note' | 'initialOnly' | 'linked' | 'needs'>>;

/** One input; `source` is "key grade" for a published figure, or "assumption: why". */
export function row(
  group: string,
  name: string,
  [en, de]: readonly [string, string],
  unit: string,
  value: Distribution,
  bounds: readonly [number | null, number | null],
  source: string,
  rest: Rest = {},
): Input {
  const label: Text = { en, de };
  if (source.startsWith('assumption: ')) {
    const note = source.slice('assumption: '.length);
    return { group, name, label, unit, value, bounds, source: 'assumption', grade: 'judgement', ...rest, note };
  }
  const [key, grade] = source.split(' ') as [string, Grade];
  return { group, name, label, unit, value, bounds, source: key, grade, ...rest };
}

/** The same input for each member of a category: `name.member`. */
export function rows<Member extends string>(
  group: string,
  name: string,
  members: readonly Member[],
  [en, de]: readonly [string, string],
  unit: string,
  values: Readonly<Record<Member, Distribution>>,
  bounds: readonly [number | null, number | null],
  source: string,
  rest: Rest = {},
): Input[] {
  return members.map((member) =>
    row(
      group,
      `${name}.${member}`,
      [`${en}: ${member}`, `${de}: ${member}`],
      unit,
      values[member],
      bounds,
      source,
      rest,
    ),
  );
}
