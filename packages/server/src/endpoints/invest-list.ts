import { endpoint } from '../http/endpoint.js';
import { InvestListSchema } from '../schemas/invest.js';
import { closed } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInInvestList } from './mentioned-in.js';

/** GET /api/lists/invest: what to attract to each gap, with the statements that every row rests on. */
export const investList = endpoint({
  method: 'GET',
  url: '/api/lists/invest',
  summary: 'The investment list: gaps in order of their score, with what each rests on',
  response: closed({ list: InvestListSchema, statements: StatementMap }, { $id: 'InvestPage' }),
  read: () => null,
  load: (desk) => desk.edition(),
  analyse: (edition) => {
    const list = edition.investList();
    return { list, statements: viewMap(edition, mentionedInInvestList(list)) };
  },
  present: (page) => page,
});
