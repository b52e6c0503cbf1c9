/** A typed array whose length is not known beforehand. */
export class Growing<T extends Float64Array | Int32Array> {
  values: T;
  length = 0;

  constructor(values: T) {
    this.values = values;
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new (this.values.constructor as new (length: number) => T)(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  done(): T {
    return this.values.slice(0, this.length) as T;
  }
}
