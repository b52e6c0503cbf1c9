/** Contract of a way to turn scores into probabilities that hold: fitted on rows that neither trained nor judge the model. */
import type { JsonObject } from '../base/json.ts';

export interface CalibrationMethod<Parameters extends object = JsonObject> {
  /** The word in the configuration and in a stored calibration, and the file's name. */
  readonly name: string;
  /** As it is said within a sentence: "Platt scaling". */
  readonly title: string;
  /** Rows of each class below which a fit would be noise. */
  readonly minimumPerClass: number;
  /** The parameters, or why there are none: in words that end a sentence "left alone: …". */
  fit(scores: Float64Array, labels: Uint8Array): Parameters | { readonly refused: string };
  /** Never decreasing in the score, so that the order of rows and with it ROC AUC stays. 0 to 1, never NaN. */
  apply(parameters: Parameters, scores: Float64Array): Float64Array;
  /** Whether stored parameters are some that `fit` could have given: finite, and of a curve that never falls. */
  holds(parameters: JsonObject): boolean;
}
