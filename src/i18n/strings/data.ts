import type { ColumnName } from '../../exports/csv.ts';
import type { Locale } from '../locales.ts';
