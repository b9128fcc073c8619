/** What every page loads: the script policy, freshness of dates, and the offline worker. */
import './trusted-types.ts';
import { isoDay, markOld } from './freshness.ts';
import './offline/register.ts';

markOld(document, isoDay(new Date()));
