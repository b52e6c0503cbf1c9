/** Adds up what the measures of a row say, by what was learned. */
import type { Dataset } from '../../data/dataset.ts';
import type { Attribution } from '../model-type.ts';
import { addUp } from '../solvers/combination.ts';
import { RowMeter } from './row-meter.ts';
import type { SequenceKnowledge } from './sequence-learner.ts';
import { contextsOf, sequenceOf } from './sequence-rows.ts';
import { asDistances } from './usual.ts';

export class SequenceScorer {
  readonly #knowledge: SequenceKnowledge;
  readonly #meter: RowMeter;
  readonly #contexts: ReadonlyMap<string | null, number>;

  constructor(knowledge: SequenceKnowledge) {
    this.#knowledge = knowledge;
    this.#meter = new RowMeter(knowledge.columns, knowledge.roots);
    this.#contexts = new Map(knowledge.contexts.map((text, i) => [text, i]));
  }

  /** Measures that count, with their weights. */
  weights(): { readonly name: string; readonly weight: number }[] {
    const { weights } = this.#knowledge.combination;
    return this.#used().map(place => ({ name: this.#meter.measures[place]!.name, weight: weights[place]! }));
  }

  /** 0 to 1. */
  score(dataset: Dataset): Float64Array {
    const scores = new Float64Array(dataset.rows);
    this.#eachRow(dataset, (row, logit) => {
      scores[row] = 1 / (1 + Math.exp(-logit));
    });
    return scores;
  }

  attribute(dataset: Dataset): Attribution {
    const used = this.#used();
    const values = new Float64Array(dataset.rows * used.length);
    this.#eachRow(dataset, (row, _, added) => {
      used.forEach((place, i) => {
        values[row * used.length + i] = added[place]!;
      });
    });
    return { features: used.map(place => this.#meter.measures[place]!.name), values, unit: 'log-odds' };
  }

  #used(): number[] {
    const { weights } = this.#knowledge.combination;
    return [...this.#meter.measures.keys()].filter(place => weights[place] !== 0);
  }

  /** `added`: what each measure adds to the logit of the row, until the next one. */
  #eachRow(dataset: Dataset, take: (row: number, logit: number, added: Float64Array) => void): void {
    const { columns, context, usual, combination } = this.#knowledge;
    const meter = this.#meter;
    const counts = columns.map(({ tree }) => tree);
    const rows = meter.rowsOf(dataset);
    const whose = context === null ? [] : contextsOf(dataset, context);
    const values = new Float64Array(meter.width);
    const added = new Float64Array(meter.width);
    for (let row = 0; row < dataset.rows; row++) {
      const sequences = rows.map(each => sequenceOf(each, row));
      meter.read(sequences, counts);
      meter.measure(this.#contexts.get(whose[row] ?? null) ?? -1, values, 0);
      if (usual !== null) asDistances(usual, values, 0);
      take(row, addUp(combination, values, 0, added, 0), added);
    }
  }
}
