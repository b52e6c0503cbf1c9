/** A picture of a report: what it shows, in words too, for those who do not see it. */

export interface Picture {
  /** Stem of its files: `roc-curve`. */
  readonly name: string;
  /** A few words, and the number that matters most. */
  readonly title: string;
  /** One sentence or two: what a person who does not see it should know. Plain text, already harmless. */
  readonly description: string;
  /** Whole, for a light ground; it asks nothing of a network and runs nothing. */
  readonly svg: string;
}
