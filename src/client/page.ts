/** What every page loads: script policy, freshness of dates, offline worker, door to suggestions. */
import './trusted-types.ts';
import { isoDay, markOld, showOnDay } from './freshness.ts';
import './offline/register.ts';
import './cite/cite-door.ts';
import './search/finder-door.ts';

const today = isoDay(new Date());
markOld(document, today);
showOnDay(document, today);
