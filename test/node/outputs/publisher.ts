import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDraft } from '../../../src/node/outputs/folder.ts';

// Publishes into the same folder again and again: three files that carry the same word.
const [target, word, times] = process.argv.slice(2);
const names = ['report.html', 'summary.csv', 'draws.parquet'];
for (let time = 0; time < Number(times); time++) {
  const draft = openDraft(target);
  for (const name of names) writeFileSync(join(draft.path, name), `${word} ${time}`);
  const files = Object.fromEntries(names.map((name) => [name, {}]));
  writeFileSync(join(draft.path, 'manifest.json'), JSON.stringify({ files, run: { finished: `${word} ${time}` } }));
  draft.publish();
}
