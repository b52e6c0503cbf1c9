import { expect, it } from 'vitest';
import { catalog } from './catalog.ts';
import { nearest } from './nearest.ts';

const types = catalog('model type', [{ name: 'heuristic' }, { name: 'logistic' }]);

it('gives what has the name', () => {
  expect(types.get('logistic')).toEqual({ name: 'logistic' });
});

it('refuses an unknown name with the nearest one and the whole list', () => {
  expect(() => types.get('logistc')).toThrow(
    expect.objectContaining({
      message: 'there is no model type named "logistc"',
      hint: 'did you mean "logistic"? choose one of: heuristic, logistic',
    }),
  );
});

it('does not let two entries share a name', () => {
  expect(() => catalog('thing', [{ name: 'a' }, { name: 'a' }])).toThrow(TypeError);
});

it('finds a name through hyphens, case and a typing mistake, and nothing for a stranger', () => {
  expect(nearest('Model_Type', ['model-type', 'seed'])).toBe('model-type');
  expect(nearest('accuracy_mni', ['accuracy_min', 'ece_max'])).toBe('accuracy_min');
  expect(nearest('wombat', ['model-type', 'seed'])).toBeUndefined();
});
