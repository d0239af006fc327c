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
  'learning programme': 'Learning programme',
  'roles and careers': 'Roles and careers',
  money: 'Money',
  demand: 'Demand',
  'AI agents': 'AI agents',
  tokens: 'Tokens',
  'freelancers and outsourcing': 'Freelancers and outside teams',
  'use cases': 'Use cases',
  compliance: 'The law',
  learning: 'Learning and use',
  'trust and culture': 'Trust and culture',
  'turnover and knowledge': 'Turnover and knowledge',
  turnover: 'Turnover',
  search: 'Search',
  reporting: 'What is reported',
  'population and migration': 'Population and migration',
  education: 'Education',
  'participation and hours': 'Participation and hours',
  retirement: 'Retirement',
  'demand and productivity': 'Demand and productivity',
  'outsourcing and pooling': 'Placing work abroad and sharing experts',
  'wages and conditions': 'Wages and conditions',
};

export const enUnits: Readonly<Record<string, string>> = {};

/** Places that figures are borrowed from, where another name than that of the data is said. */
export const enPlaces: Readonly<Record<string, string>> = {};
