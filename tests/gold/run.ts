/** Prints how well a built guide answers the gold set: `node tests/gold/run.ts [folder]`. */
import { resolve } from 'node:path';
import { testDist } from '../../src/commands/jobs/table.ts';
import { goldSet } from './queries.ts';
import { answer, report } from './score.ts';

const [folder = process.env['TEST_DIST'] ?? testDist] = process.argv.slice(2);
console.log(report(await answer(resolve(folder), goldSet())));
