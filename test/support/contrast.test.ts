import { describe, expect, it } from 'vitest';
import { measureContrast } from './contrast.ts';

describe('measureContrast', () => {
  it.each([
    ['rgb(0, 0, 0)', ['rgb(255, 255, 255)'], 21],
    ['rgb(118, 118, 118)', ['rgb(255, 255, 255)'], 4.54],
    ['rgb(119, 119, 119)', ['rgb(255, 255, 255)'], 4.48],
    ['rgb(255, 255, 255)', ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)'], 21],
    ['rgb(0, 0, 0)', ['rgba(0, 0, 0, 0)'], 21],
    ['rgba(0, 0, 0, 0.5)', ['rgb(255, 255, 255)'], 3.95],
    ['rgb(255, 255, 255)', ['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)'], 3.95],
  ])('of %s on %j is as WCAG says', (color, backgrounds, expected) => {
    expect(measureContrast(color, backgrounds)).toBeCloseTo(expected, 1);
  });
});
