/** Every sentence that a scenario file can provoke. */
export * from './messages/decisions.ts';
export * from './messages/document.ts';
export * from './messages/form.ts';
export * from './messages/links.ts';
export * from './messages/places.ts';
export * from './messages/policies.ts';
export * from './messages/values.ts';
export { flow, show, showPath } from './messages/words.ts';
export type { Expected } from './messages/words.ts';
