/** Mean and spread of numbers that come and go one by one; for numbers of one size, such as bits. */
export class Moments {
  count = 0;
  #sum = 0;
  #squares = 0;

  /** `by` -1: takes out one that was added. */
  add(value: number, by: 1 | -1): void {
    this.count += by;
    this.#sum += by * value;
    this.#squares += by * value * value;
  }

  get mean(): number {
    return this.#sum / this.count;
  }

  /** Standard deviation; NaN for fewer than two. */
  get spread(): number {
    const squares = this.#squares - (this.#sum * this.#sum) / this.count;
    return Math.sqrt(Math.max(0, squares) / (this.count - 1));
  }
}
