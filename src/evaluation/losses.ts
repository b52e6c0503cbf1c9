/** What each row costs: squared error and log loss, the proper scores of a probability. */

/** (p − y)² of every row, 0 to 1. */
export function squaredErrors(scores: Float64Array, labels: Uint8Array): Float64Array {
  return scores.map((score, row) => (score - labels[row]!) ** 2);
}

/** A score of exactly 0 or 1 that is wrong would cost infinitely much; scikit-learn kept the same distance up to 1.1. */
const CLIP = 1e-15;

/** −ln of the probability that the label was given, in nats, 0 to 34.6. */
export function logLosses(scores: Float64Array, labels: Uint8Array): Float64Array {
  return scores.map((score, row) => {
    const clipped = Math.min(1 - CLIP, Math.max(CLIP, score));
    return -Math.log(labels[row] === 1 ? clipped : 1 - clipped);
  });
}
