/** The optimiser of backends that leave it to us: AdamW (Loshchilov & Hutter, 2019) on the array of all parameters. */
import type { Parameter } from '../architecture.ts';
import { ADAM_W } from '../backend.ts';

export class AdamW {
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  readonly #decay: Float32Array;
  // Products, not powers, whose last digit differs between versions of Node.
  #beta1Power = 1;
  #beta2Power = 1;

  constructor(
    { parameters, size }: { readonly parameters: readonly Parameter[]; readonly size: number },
    weightDecay: number,
  ) {
    this.#means = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#decay = new Float32Array(size);
    for (const { name, offset, size } of parameters) {
      if (name.endsWith('/kernel')) this.#decay.fill(weightDecay, offset, offset + size);
    }
  }

  /** Changes `parameters`; the gradient stays as it is. */
  step(parameters: Float32Array, gradient: Float32Array, learningRate: number): void {
    const { beta1, beta2, epsilon, maximumNorm } = ADAM_W;
    this.#beta1Power *= beta1;
    this.#beta2Power *= beta2;
    const [means, squares, decay] = [this.#means, this.#squares, this.#decay];
    const scale = Math.min(1, maximumNorm / norm(gradient));
    for (let i = 0; i < parameters.length; i++) {
      const slope = gradient[i]! * scale;
      const mean = beta1 * means[i]! + (1 - beta1) * slope;
      const square = beta2 * squares[i]! + (1 - beta2) * slope * slope;
      means[i] = mean;
      squares[i] = square;
      const step = mean / (1 - this.#beta1Power) / (Math.sqrt(square / (1 - this.#beta2Power)) + epsilon);
      parameters[i]! -= learningRate * (step + decay[i]! * parameters[i]!);
    }
  }
}

function norm(gradient: Float32Array): number {
  let sum = 0;
  for (const slope of gradient) sum += slope * slope;
  return Math.sqrt(sum);
}
