/** The numbers of sixteen lanes; in memory, since V8 builds a literal anew each time. */
export const LANES: usize = memory.data<u8>([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
