import type { Command } from 'commander';
import { models } from '../../models/index.ts';
import { scenarioJsonSchema } from '../../scenario/json-schema.ts';
import { compareJsonSchema } from '../../scenario/compare/json-schema.ts';
import { readPlaces } from '../data.ts';
import { writeText } from '../files.ts';
import { print } from '../print.ts';

const examples = `
Examples:
  worktide schema --output scenario.schema.json
  then write as the first line of a scenario:
  # yaml-language-server: $schema=./scenario.schema.json
  worktide schema --compare --output compare.schema.json`;

export function schemaCommand(root: Command): void {
  root
    .command('schema')
    .summary('print the JSON Schema of scenario files')
    .description('The JSON Schema of scenario files, with which editors complete and check what you write.')
    .option('--compare', 'the schema of comparisons instead')
    .option('--output <file>', 'write it to a file instead')
    .addHelpText('after', examples)
    .action(({ output, compare }: { readonly output?: string; readonly compare?: true }) => {
      const schemaOf = compare ? compareJsonSchema : scenarioJsonSchema;
      const schema = JSON.stringify(schemaOf(Object.values(models), readPlaces()), null, 2);
      if (output === undefined) print(schema);
      else writeText(output, `${schema}\n`, true);
    });
}
