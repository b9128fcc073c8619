import { describe, expect, test } from 'vitest';
import { askPosition, fixText, kilometresOutside } from '../../../src/client/map/position.ts';

type Answer = Parameters<Geolocation['getCurrentPosition']>;

/** A device that answers with a position or an error code, and counts how often it was asked. */
function device(answer: { code: number } | { accuracy: number }) {
  const asked: PositionOptions[] = [];
  return {
    asked,
    getCurrentPosition(...[good, bad, options]: Answer) {
      asked.push(options ?? {});
      if ('code' in answer) bad?.(answer as GeolocationPositionError);
      else {
        const coords = { latitude: -6.5, longitude: 106.2, accuracy: answer.accuracy };
        good({ coords, timestamp: 1000 } as GeolocationPosition);
      }
    },
  };
}

describe('a device that is asked for its position', () => {
  test('gives it, with how exact and how old it is', async () => {
    const asked = device({ accuracy: 12 });
    expect(await askPosition(asked, true)).toEqual({
      ...{ lat: -6.5, lon: 106.2, accuracy: 12, at: 1000 },
    });
    expect(asked.asked).toHaveLength(1);
    expect(asked.asked[0]?.timeout).toBeGreaterThan(0);
  });

  test.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [9, 'unavailable'],
  ])('says why not: code %i is %s', async (code, trouble) => {
    expect(await askPosition(device({ code }), true)).toBe(trouble);
  });

  test('is not asked over a plain line, nor where there is none', async () => {
    const asked = device({ accuracy: 1 });
    expect(await askPosition(asked, false)).toBe('insecure');
    expect(asked.asked).toEqual([]);
    expect(await askPosition(undefined, true)).toBe('unavailable');
  });
});

describe('a position in words', () => {
  const fix = (accuracy: number) => ({ lat: 0, lon: 0, accuracy, at: 0 });
  test.each([
    [3, 0, 'sekitar 5 m; diambil baru saja'],
    [12, 59_000, 'sekitar 15 m; diambil baru saja'],
    [101, 60_000, 'sekitar 150 m; diambil 1 menit lalu'],
    [1200, 600_000, 'sekitar 1,5 km; diambil 10 menit lalu'],
    [25_000, 0, 'sekitar 25 km; diambil baru saja'],
  ])('exact to %i m, %i ms old: %s', (accuracy, now, text) => {
    expect(fixText(fix(accuracy), now, 'id')).toContain(text);
  });

  test('is in English too', () => {
    expect(fixText(fix(30), 120_000, 'en')).toBe(
      'Your position is exact to about 30 m; taken 2 min ago.',
    );
  });
});

test.each([
  [-6.5, 106.2, 0],
  [-7.05, 105.85, 0],
  [-6.2, 105.5, 38.7],
  [-6.1, 106.2, 11.1],
])('%d, %d lies %d km outside', (lat, lon, kilometres) => {
  expect(kilometresOutside({ lat, lon }, [-7.05, 105.85, -6.2, 106.6])).toBeCloseTo(kilometres, 1);
});
