/** What the package of a transformer holds for programs that have TensorFlow.js and nothing of ours. */
import type { Exported } from '../model-type.ts';
import type { TransformerShape } from './architecture.ts';
import { layersModel } from './layers-model.ts';

export function tfjsExport(shape: TransformerShape, parameters: Float32Array): Exported {
  const { length, tabular } = shape;
  return {
    folder: 'tfjs',
    use: [
      '`tf.loadLayersModel` of TensorFlow.js takes its `model.json`, a model of standard layers.',
      `The input \`tokens\` takes ${length} token ids of each row, 0 behind the last one.`,
      ...(tabular > 0 ? [`The input \`tabular\` takes the ${tabular} encoded columns.`] : []),
      'How a row becomes these numbers is what `predictor.model.inputs` says in the `model.json` beside this page:',
      'id 1 is what it does not know, ids from 2 on are its words, then its events, then a mark for each column where there',
      'are several.',
      'The output is the score before calibration; `predictor.calibration` and `predictor.threshold` stand there too.',
    ],
    files: layersModel(shape, parameters),
  };
}
