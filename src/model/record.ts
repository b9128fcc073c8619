/** Data whose shape nobody has checked yet. Pure. */

/** Values by their names. */
export type Values = Record<string, unknown>;

/** @returns whether a value holds others under names: neither a list nor nothing. */
export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns the value to which keys and indices lead, from the outside in, or `undefined`. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
