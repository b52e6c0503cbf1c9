/** ISO 8601 dates and date-times, read as milliseconds since 1970-01-01T00:00Z. */

/**
 * The moment written in `bytes[from … to)`; NaN when it is not one.
 *
 * `YYYY-MM-DD`, alone or followed by `T` or a space and `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fff…`, then nothing, `Z` or
 * `±HH:MM` (`±HHMM`, `±HH`). A time without a zone is read as UTC, so that the machine's own zone changes nothing.
 */
export function parseTimestamp(bytes: Buffer, from: number, to: number): number {
  if (to - from < 10 || to - from > 40) return Number.NaN;
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  if (bytes[from + 4] !== 45 || bytes[from + 7] !== 45 || year < 0 || day < 1 || day > daysIn(year, month)) {
    return Number.NaN;
  }
  const midnight = daysSince1970(year, month, day) * 86_400_000;
  return to - from === 10 ? midnight : midnight + timeOfDay(bytes, from + 10, to);
}

/** The same for a string; NaN when it is not a moment. */
export function parseTimestampText(text: string): number {
  if (text.length < 10 || text.length > 40 || text.charCodeAt(4) !== 45) return Number.NaN;
  const bytes = Buffer.from(text);
  return parseTimestamp(bytes, 0, bytes.length);
}

/** Milliseconds after midnight UTC of `T15:30:00.5+02:00`, which may lie on another day. */
function timeOfDay(bytes: Buffer, from: number, to: number): number {
  const separator = bytes[from];
  const hour = digits(bytes, from + 1, 2);
  const minute = digits(bytes, from + 4, 2);
  if ((separator !== 84 && separator !== 116 && separator !== 32) || bytes[from + 3] !== 58 || to < from + 6) {
    return Number.NaN;
  }
  let at = from + 6;
  let second = 0;
  let milliseconds = 0;
  if (at < to && bytes[at] === 58) {
    second = digits(bytes, at + 1, 2);
    at += 3;
    if (at < to && (bytes[at] === 46 || bytes[at] === 44)) {
      let scale = 100;
      const first = ++at;
      for (; at < to && isDigit(bytes[at]!); at++, scale /= 10) milliseconds += (bytes[at]! - 48) * scale;
      if (at === first) return Number.NaN;
    }
  }
  // A leap second (60) is the first moment of the next minute, as everywhere in POSIX time.
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || at > to) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.trunc(milliseconds) - zoneOffset(bytes, at, to);
}

/** Milliseconds east of UTC; NaN when what follows the time is no zone. */
function zoneOffset(bytes: Buffer, from: number, to: number): number {
  if (from === to) return 0;
  const sign = bytes[from];
  if (sign === 90 || sign === 122) return to === from + 1 ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const hours = digits(bytes, from + 1, 2);
  const rest = to - from - 3;
  const minutes =
    rest === 0
      ? 0
      : rest === 2
        ? digits(bytes, from + 3, 2)
        : rest === 3 && bytes[from + 3] === 58
          ? digits(bytes, from + 4, 2)
          : -1;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (sign === 43 ? 1 : -1) * (hours * 60 + minutes) * 60_000;
}

/** The number in `count` digits from `from`; -1 when one of them is not a digit. */
function digits(bytes: Buffer, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const byte = bytes[at]!;
    if (!isDigit(byte)) return -1;
    value = value * 10 + (byte - 48);
  }
  return value;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of the proleptic Gregorian calendar; years are counted from March, so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_468;
}
