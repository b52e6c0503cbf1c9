import { expect, it } from 'vitest';
import { asGiven, intervalNote, number, signed } from './wording.ts';

it('writes three decimals at most, and more where a value would look like what it stands beside', () => {
  expect([0.80951, 0.85, 1, 0].map(value => number(value))).toEqual(['0.81', '0.85', '1', '0']);
  expect([number(0.8499, 0.85), number(0.85, 0.8499)]).toEqual(['0.8499', '0.85']);
});

it('never writes a power of ten, nor a value as 0 that is none', () => {
  expect([0.00057, -0.0000072].map(value => number(value))).toEqual(['<0.001', '>−0.001']);
  expect([number(0.0003, 0.0005), number(0.0003, 0.08)]).toEqual(['0.0003', '<0.001']);
  expect([0.2, 0.00002, 0, -0.00002, -0.2].map(signed)).toEqual(['+0.2', '<+0.001', '0', '>−0.001', '−0.2']);
});

it('tells a limit with all its digits', () => {
  expect([0.00055, 0.85, -0.02].map(asGiven)).toEqual(['0.00055', '0.85', '−0.02']);
});

it('says of the interval of an ECE alone that noise is taken off', () => {
  expect(['ece', 'brier'].map(intervalNote)).toEqual([' beyond noise', '']);
});
