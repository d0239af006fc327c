#!/usr/bin/env node
import { main } from './cli.ts';
import { guardLastWords } from './last-words.ts';

guardLastWords();
process.exitCode = await main(process.argv.slice(2));
