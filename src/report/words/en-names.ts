/** Headings of inputs and units read well in English as they are. */
export const enGroups: Readonly<Record<string, string>> = {
  'hub today': 'The hub today',
  adoption: 'Adoption of AI by firms',
  volume: 'Volume of work',
  'closures and relocation': 'Closures and relocation',
  staffing: 'Staffing',
  people: 'People',
  'labour market': 'Labour market',
  wages: 'Wages',
  'migration and participation': 'Migration and participation',
  training: 'Training and studies',
  'local economy': 'Local economy',
  capability: 'What AI can do',
  tasks: 'Tasks',
  'cost of AI': 'Cost of AI',
};

export const enUnits: Readonly<Record<string, string>> = {};
