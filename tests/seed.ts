/** Property tests draw the same cases in every run of `npm test`, so that no result is luck. */
import { configureGlobal } from 'fast-check';

/** Another number draws other cases: the job `properties` takes the day. A failure prints its seed. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 2018);

configureGlobal({ seed });
