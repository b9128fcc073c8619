/** Zod tries whether it may make code from text; the policy of the form says no. Comes first of all. */
import { z } from 'astro/zod';

z.config({ jitless: true });
