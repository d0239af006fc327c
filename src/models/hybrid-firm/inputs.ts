import type { Input } from '../model.ts';
import { agents } from './inputs/agents.ts';
import { assistance } from './inputs/assistance.ts';
import { closedLines } from './inputs/closed-lines.ts';
import { creative } from './inputs/creative.ts';
import { costs } from './inputs/costs.ts';
import { culture } from './inputs/culture.ts';
import { debate } from './inputs/debate.ts';
import { demand } from './inputs/demand.ts';
import { experts } from './inputs/experts.ts';
import { enforcement } from './inputs/enforcement.ts';
import { law } from './inputs/law.ts';
import { learning } from './inputs/learning.ts';
import { orientation } from './inputs/orientation.ts';
import { outside } from './inputs/outside.ts';
import { programme } from './inputs/programme.ts';
import { rotation } from './inputs/rotation.ts';
import { roles } from './inputs/roles.ts';
import { tokens } from './inputs/tokens.ts';
import { turnover } from './inputs/turnover.ts';
import { useCases } from './inputs/use-cases.ts';

/** Everything the firm model assumes, in the order in which `draw.now` holds it. */
export const inputs: readonly Input[] = [
  ...[...programme, ...roles, ...costs],
  ...[...demand, ...agents, ...tokens, ...outside, ...useCases, ...law],
  ...[...learning, ...culture, ...turnover, ...assistance],
  ...[...enforcement, ...orientation, ...closedLines, ...experts, ...rotation, ...debate, ...creative],
];
