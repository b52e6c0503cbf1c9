/** The operations of TensorFlow.js that the small transformer is made of, with their gradients; for `load-tfjs.ts` to load. */

// It registers the gradients, which is all of it that gets into the bundle (scripts/slim-tfjs.ts).
import '@tensorflow/tfjs-layers';

export {
  add,
  cast,
  concat,
  enableProdMode,
  matMul,
  mean,
  mul,
  oneHot,
  relu,
  reshape,
  rsqrt,
  setBackend,
  softmax,
  softplus,
  square,
  sub,
  tensor,
  tensor1d,
  tidy,
  transpose,
  valueAndGrads,
} from '@tensorflow/tfjs-core';
