/** What every page loads: script policy, freshness of dates, offline worker, door to suggestions. */
import './trusted-types.ts';
import { isoDay, markOld } from './freshness.ts';
import './offline/register.ts';
import './search/finder-door.ts';

markOld(document, isoDay(new Date()));
