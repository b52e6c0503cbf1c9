/** Cuts what a program writes into lines, whatever it writes: no line and no memory grows without end. */
import { StringDecoder } from 'node:string_decoder';

/** Characters of a line that are kept. */
const LONGEST_LINE = 1000;

export class LineCutter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #take: (line: string) => void;
  #line = '';
  #endsInReturn = false;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  add(bytes: Buffer): void {
    this.#addText(this.#decoder.write(bytes));
  }

  end(): void {
    this.#addText(this.#decoder.end());
    if (this.#line !== '') this.#finishLine();
  }

  /** A runner ends a line at LF, at CR, and at both together. */
  #addText(text: string): void {
    const whole = this.#endsInReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.#endsInReturn = text.endsWith('\r');
    const pieces = whole.split(/\r\n|\n|\r/);
    pieces.forEach((piece, i) => {
      if (this.#line.length < LONGEST_LINE) this.#line += piece.slice(0, LONGEST_LINE - this.#line.length);
      if (i < pieces.length - 1) this.#finishLine();
    });
  }

  #finishLine(): void {
    const line = this.#line;
    this.#line = '';
    this.#take(line);
  }
}
