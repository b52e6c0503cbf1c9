/** The environment of a process, handed in by a face: names to values. */
export type Environment = Readonly<Record<string, string | undefined>>;
