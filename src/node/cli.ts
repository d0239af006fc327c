import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import { backtestCommand } from './commands/backtest.ts';
import { checkCommand } from './commands/check.ts';
import { claimsCommand } from './commands/claims.ts';
import { compareCommand } from './commands/compare.ts';
import { initCommand } from './commands/init.ts';
import { inputsCommand } from './commands/inputs.ts';
import { measuresCommand } from './commands/measures.ts';
import { modelsCommand } from './commands/models.ts';
import { placesCommand } from './commands/places.ts';
import { pricesCommand } from './commands/prices.ts';
import { runCommand } from './commands/run.ts';
import { schemaCommand } from './commands/schema.ts';
import { validateCommand } from './commands/validate.ts';
import { exitCodes, Failure } from './failure.ts';
import { explain, showTrace } from './last-words.ts';
import { version } from './package.ts';

const help = `
Examples:
  worktide init my-town.yaml --region krakow    write a commented scenario
  worktide check my-town.yaml                   say what is wrong with it, line by line
  worktide run my-town.yaml                     simulate it and write reports/my-town/report.html
  worktide compare --region krakow --region vilnius   who stands where, and how sure that is
  worktide inputs hub-displacement              everything that a scenario can change

Exit codes:
  0    done
  1    a scenario has problems (each is printed with its line)
  2    the command was not understood, or a file or folder cannot be used
  3    a check written in a scenario does not hold (run --strict only)
  4    a published result is not reproduced (validate)
  70   the program failed; WORKTIDE_DEBUG=1 shows where
  130  stopped by Ctrl-C

Completion of commands and options in your shell:
  source <(worktide complete bash)              also zsh, fish, powershell`;

/** Runs one command line and returns its exit code. Only Ctrl-C ends the process from within. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function program(): Command {
  const root = new Command('worktide')
    .description(
      'Simulates what automation does to a labour market: from a scenario file to a report with uncertainty.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(add --help for what can be written here)')
    .addHelpText('after', help)
    .exitOverride();
  for (const make of [
    runCommand,
    checkCommand,
    compareCommand,
    backtestCommand,
    initCommand,
    placesCommand('regions'),
    placesCommand('firms'),
    modelsCommand,
    inputsCommand,
    measuresCommand,
    claimsCommand,
    pricesCommand,
    schemaCommand,
    validateCommand,
  ]) {
    make(root);
  }
  tab(root);
  return root;
}

function exitCodeOf(error: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (!(error instanceof Failure)) return explain(error);
  process.stderr.write(`${error.message}\n`);
  showTrace(error);
  return error.exitCode;
}
