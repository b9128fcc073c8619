/** Problems as workflow commands, which GitHub shows on the lines of a pull request. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string | number) =>
  data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** @returns one command a problem: https://docs.github.com/actions/reference/workflow-commands */
export const annotations = (problems: readonly Problem[], locale: Locale): string =>
  problems
    .map(({ file, line, column, severity, code, message, remedy, correction }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      const text = [message[locale], remedy?.[locale], correction].filter(Boolean).join('\n');
      return `::${severity} ${place}::${data(text)}`;
    })
    .join('\n');
