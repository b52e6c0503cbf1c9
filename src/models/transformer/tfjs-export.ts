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
      `Its input \`tokens\` takes ${length} token ids of each row, 0 behind the last one: 1 for what the model does not know,`,
      'from 2 on the words, then the events of `predictor.model.inputs.vocabulary` in the `model.json` beside this page.',
      ...(tabular > 0
        ? [`Its input \`tabular\` takes the ${tabular} columns that \`inputs.encoder\` there names.`]
        : []),
      'It puts out the score before calibration. `docs/guides/tensorflow.md` of mlops-actions has the code.',
    ],
    files: layersModel(shape, parameters),
  };
}
