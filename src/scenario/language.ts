import type { Language } from '../models/model.ts';
import { onlyFuture } from './lint/measures.ts';
import type { Future, Scenario } from './scenario.ts';

/** The future of a scenario that names none. */
export function centralFuture(language: Language): Future {
  return { name: onlyFuture, title: language === 'de' ? 'Zentral' : 'Central', description: '', assumptions: {} };
}

/** A scenario whose report speaks another language: what its author wrote stays as it is. */
export function inLanguage(scenario: Scenario, language: Language): Scenario {
  const ours = centralFuture(scenario.language);
  const futures = scenario.futures.map((future) =>
    future.name === ours.name && future.title === ours.title
      ? { ...future, title: centralFuture(language).title }
      : future,
  );
  return { ...scenario, language, futures };
}
