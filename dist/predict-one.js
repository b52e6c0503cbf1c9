var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start2 = j * 32;
      var vlen = Math.min(32, m - start2) + start2;
      for (var k = start2; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score2 = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score2 += ph >>> m - 1 & 1;
        score2 -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start2; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score2;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/base/errors.ts
var MlopsError = class extends Error {
  /** What the reader can do about it, in one sentence. */
  hint;
  /** Where the cause is lines of files: those that the message names. */
  places;
  constructor(message, { hint, cause, places: places2 = [] } = {}) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.hint = hint;
    this.places = places2;
  }
};
var ConfigurationError = class extends MlopsError {
  name = "ConfigurationError";
  exitCode = 2;
};
var DataError = class extends MlopsError {
  name = "DataError";
  exitCode = 2;
};
var IntegrityError = class extends MlopsError {
  name = "IntegrityError";
  exitCode = 3;
};
var PlatformError = class extends MlopsError {
  name = "PlatformError";
  exitCode = 4;
};
var CancelledError = class extends MlopsError {
  name = "CancelledError";
  exitCode = 130;
};

// src/base/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, known) {
  const plain = (name) => name.toLowerCase().replaceAll(/[-_\s]/g, "");
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const edits = (0, import_fastest_levenshtein.distance)(plain(word), plain(name));
    if (edits < least) [best, least] = [name, edits];
  }
  return least <= Math.max(word.length >= 4 ? 2 : 1, Math.floor(word.length / 3)) ? best : void 0;
}

// src/base/untrusted.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escaped(character) {
  return SHORT[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`;
}
function head(text2, length) {
  const last = text2.charCodeAt(length - 1);
  return text2.slice(0, last >= 55296 && last <= 56319 && text2.length > length ? length - 1 : length);
}
function cut(text2, maxLength) {
  return text2.length <= maxLength ? text2 : `${head(text2, maxLength - 1)}…`;
}
function withoutCommand(line) {
  return line.replaceAll("#[", "#\\u{5b}").replace(/^(\s*):/, "$1\\u{3a}");
}
function plainLine(value, maxLength = 300) {
  return cut(withoutCommand(head(value, maxLength + 2).replace(INVISIBLE, escaped)), maxLength);
}

// src/base/show-json.ts
function showJson(value, longest = 60) {
  return plainLine(jsonOf(value) ?? String(value), longest);
}
function jsonOf(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value === "bigint" ? `${value}n` : Object.prototype.toString.call(value);
  }
}

// src/base/catalog.ts
function catalog(kind, all) {
  const byName = new Map(all.map((entry2) => [entry2.name, entry2]));
  if (byName.size !== all.length) throw new TypeError(`two entries of the ${kind} catalogue share a name`);
  const names = [...byName.keys()];
  return {
    kind,
    names,
    all,
    get(name) {
      const found = byName.get(name);
      if (found !== void 0) return found;
      const close = nearest(name, names);
      throw new ConfigurationError(`there is no ${kind} named ${JSON.stringify(name)}`, {
        hint: `${close === void 0 ? "" : `did you mean "${close}"? `}choose one of: ${names.join(", ")}`
      });
    }
  };
}

// src/base/settings.ts
function numberAbove(bound, { atMost = Number.MAX_VALUE } = {}) {
  return {
    expected: `a number above ${bound}${atMost === Number.MAX_VALUE ? "" : `, up to ${atMost}`}`,
    holds: (found) => typeof found === "number" && found > bound && found <= atMost
  };
}
function wholeNumber({ atLeast, atMost }) {
  return {
    expected: atMost === void 0 ? `a whole number, ${atLeast} or more` : `a whole number from ${atLeast} to ${atMost}`,
    holds: (found) => Number.isSafeInteger(found) && found >= atLeast && found <= (atMost ?? Infinity)
  };
}
function numberBetween(low2, high2) {
  return {
    expected: `a number from ${low2} to ${high2}`,
    holds: (found) => typeof found === "number" && found >= low2 && found <= high2
  };
}
function eitherOf(...choices) {
  return {
    expected: choices.map(({ expected }) => expected).join(", or "),
    holds: (found) => choices.some((choice) => choice.holds(found))
  };
}
function listOf({ expected, holds }) {
  return {
    expected: `a list, each entry ${expected}`,
    holds: (found) => Array.isArray(found) && found.every((entry2) => holds(entry2))
  };
}
var nothing = { expected: "null", holds: (found) => found === null };
function oneOf(...words) {
  return {
    expected: words.map((word) => JSON.stringify(word)).join(" or "),
    holds: (found) => words.includes(found)
  };
}
var trueOrFalse = { expected: "true or false", holds: (found) => typeof found === "boolean" };
function text(expected) {
  return { expected, holds: (found) => typeof found === "string" };
}
function faultsIn(object, expectations, at = []) {
  return Object.entries(expectations).flatMap(([name, { expected, holds }]) => {
    const found = Object.hasOwn(object, name) ? object[name] : void 0;
    return holds(found) ? [] : [{ path: [...at, name], found, expected }];
  });
}
function refuse(faults, what = "hyperparameter") {
  if (faults.length === 0) return;
  const told = faults.map(({ path, found, expected }) => {
    const name = path.map((part, i) => typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`).join("");
    return `${what} ${name} is ${found === void 0 ? "missing" : showJson(found)}, expected ${expected}`;
  });
  throw new ConfigurationError(told.join("\n"));
}

// src/base/statistics.ts
function mean(values) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  const rough = sum / values.length;
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += values[i] - rough;
  return rough + rest / values.length;
}
function variance(values) {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i] - centre;
    squares += deviation * deviation;
  }
  return squares / (values.length - 1);
}
function quantile(values, p) {
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}
function quantileOfSorted(sorted, p) {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(position);
  const low2 = sorted[below];
  const high2 = sorted[Math.min(below + 1, sorted.length - 1)];
  return position === below ? low2 : low2 + (position - below) * (high2 - low2);
}

// src/data/slots.ts
var SLOTS = { hour: 24, weekend_hour: 48, weekday_hour: 168 };
var HOUR_MS = 36e5;
var DAY_MS = 24 * HOUR_MS;
var FIRST_WEEKEND_DAY = 5;
function weekdayOf(time2) {
  const days = Math.floor(time2 / DAY_MS);
  return ((days + 3) % 7 + 7) % 7;
}
function isWeekend(time2) {
  return weekdayOf(time2) >= FIRST_WEEKEND_DAY;
}
function hourOf(time2) {
  return Math.floor((time2 - Math.floor(time2 / DAY_MS) * DAY_MS) / HOUR_MS);
}
function slotOf(scheme, time2) {
  if (Number.isNaN(time2)) return -1;
  if (scheme === "hour") return hourOf(time2);
  return 24 * (scheme === "weekday_hour" ? weekdayOf(time2) : isWeekend(time2) ? 1 : 0) + hourOf(time2);
}

// src/data/missing.ts
function isBlank(byte) {
  return byte === 32 || byte === 9;
}

// src/data/number.ts
var ZERO = 48;
var NINE = 57;
var POINT = 46;
var PLUS = 43;
var MINUS = 45;
var POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
var EXACT_DIGITS = 15;
function parseNumber(bytes, from, to) {
  while (from < to && isBlank(bytes[from])) from++;
  while (from < to && isBlank(bytes[to - 1])) to--;
  let at = from;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;
  let head2 = 0;
  let tail = 0;
  let significant = 0;
  let digits2 = 0;
  let fraction = 0;
  let inFraction = false;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte === POINT && !inFraction) {
      inFraction = true;
      continue;
    }
    if (byte < ZERO || byte > NINE) break;
    digits2++;
    if (inFraction) fraction++;
    if (significant === 0 && byte === ZERO) continue;
    if (significant < EXACT_DIGITS) head2 = head2 * 10 + (byte - ZERO);
    else if (significant < EXACT_DIGITS + 4) tail = tail * 10 + (byte - ZERO);
    significant++;
  }
  if (digits2 === 0) return Number.NaN;
  let exponent = -fraction;
  if (at < to) {
    const written = readExponent(bytes, at, to);
    if (Number.isNaN(written)) return Number.NaN;
    exponent += written;
  }
  let value = Number.NaN;
  if (significant === 0) value = 0;
  else if (significant <= EXACT_DIGITS && exponent >= -22 && exponent <= 22) {
    value = exponent < 0 ? head2 / POWERS_OF_TEN[-exponent] : head2 * POWERS_OF_TEN[exponent];
  } else if (significant <= EXACT_DIGITS + 4 && exponent >= -22 && exponent <= 0) {
    value = divideLong(head2, tail, POWERS_OF_TEN[significant - EXACT_DIGITS], POWERS_OF_TEN[-exponent]);
  }
  if (!Number.isNaN(value)) return negative ? -value : value;
  value = Number(bytes.toString("latin1", from, to));
  return Number.isFinite(value) ? value : Number.NaN;
}
function readExponent(bytes, at, to) {
  if ((bytes[at] | 32) !== 101) return Number.NaN;
  at++;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;
  if (at >= to) return Number.NaN;
  let exponent = 0;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte < ZERO || byte > NINE) return Number.NaN;
    exponent = Math.min(exponent * 10 + (byte - ZERO), 1e6);
  }
  return negative ? -exponent : exponent;
}
function divideLong(head2, tail, shift, power) {
  const product = head2 * shift;
  const high2 = product + tail;
  const low2 = productError(head2, shift, product) + (tail - (high2 - product));
  const quotient = high2 / power;
  const back = quotient * power;
  const rest = (high2 - back - productError(quotient, power, back) + low2) / power;
  const sum = quotient + rest;
  const lost = rest - (sum - quotient);
  return sum + lost * (1 + 2 ** -44) === sum ? sum : Number.NaN;
}
function productError(a, b, product) {
  const aSplit = 134217729 * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = 134217729 * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
function numberIn(text2) {
  const bytes = Buffer.from(text2);
  return parseNumber(bytes, 0, bytes.length);
}

// src/data/timestamp.ts
function parseTimestamp(bytes, from, to) {
  if (to - from < 10 || to - from > 40) return Number.NaN;
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  if (bytes[from + 4] !== 45 || bytes[from + 7] !== 45 || year < 0 || day < 1 || day > daysIn(year, month)) {
    return Number.NaN;
  }
  const midnight = daysSince1970(year, month, day) * 864e5;
  return to - from === 10 ? midnight : midnight + timeOfDay(bytes, from + 10, to);
}
function parseTimestampText(text2) {
  if (text2.length < 10 || text2.length > 40 || text2.charCodeAt(4) !== 45) return Number.NaN;
  const bytes = Buffer.from(text2);
  return parseTimestamp(bytes, 0, bytes.length);
}
function timeOfDay(bytes, from, to) {
  const separator = bytes[from];
  const hour = digits(bytes, from + 1, 2);
  const minute = digits(bytes, from + 4, 2);
  if (separator !== 84 && separator !== 116 && separator !== 32 || bytes[from + 3] !== 58 || to < from + 6) {
    return Number.NaN;
  }
  let at = from + 6;
  let second = 0;
  let milliseconds = 0;
  if (at < to && bytes[at] === 58) {
    second = digits(bytes, at + 1, 2);
    at += 3;
    if (at < to && (bytes[at] === 46 || bytes[at] === 44)) {
      let scale2 = 100;
      const first = ++at;
      for (; at < to && isDigit(bytes[at]); at++, scale2 /= 10) milliseconds += (bytes[at] - 48) * scale2;
      if (at === first) return Number.NaN;
    }
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || at > to) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1e3 + Math.trunc(milliseconds) - zoneOffset(bytes, at, to);
}
function zoneOffset(bytes, from, to) {
  if (from === to) return 0;
  const sign = bytes[from];
  if (sign === 90 || sign === 122) return to === from + 1 ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const hours = digits(bytes, from + 1, 2);
  const rest = to - from - 3;
  const minutes = rest === 0 ? 0 : rest === 2 ? digits(bytes, from + 3, 2) : rest === 3 && bytes[from + 3] === 58 ? digits(
  bytes, from + 4, 2) : -1;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (sign === 43 ? 1 : -1) * (hours * 60 + minutes) * 6e4;
}
function digits(bytes, from, count3) {
  let value = 0;
  for (let at = from; at < from + count3; at++) {
    const byte = bytes[at];
    if (!isDigit(byte)) return -1;
    value = value * 10 + (byte - 48);
  }
  return value;
}
function isDigit(byte) {
  return byte >= 48 && byte <= 57;
}
function daysIn(year, month) {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function daysSince1970(year, month, day) {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719468;
}

// src/data/column-notes.ts
var DECIMAL_COMMA = /^\s*[+-]?(?:[\d.' _]*\.\d{3},\d+|\d+,(?!\d{3}\s*$)\d+)\s*$/;
function leftOutText(note, shown, reason) {
  const { column, kind } = note;
  const what = `column ${showJson(column)} (${kind}) is left out (${reason})`;
  return isSurprising(note) ? `${placeOf(note, shown)}: ${what}: ${whyText(note)}; ${adviceText(note)}` : `${plainLine(shown)}\
: ${what}`;
}
function placeOf({ line }, shown) {
  return line === null ? plainLine(shown) : `${plainLine(shown)}:${line}`;
}
function isSurprising({ others }) {
  return others !== null;
}
function whyText({ kind, cell, cells, present, others }) {
  const count3 = (n) => `${n.toLocaleString("en-US")} ${n === 1 ? "cell" : "cells"}`;
  if (others !== null) {
    const one2 = others === "numbers" ? "number" : "date";
    return `${cells.toLocaleString("en-US")} of ${count3(present ?? cells)} ${cells === 1 ? `is no ${one2}` : `are no ${one2}\
s`}, the first one ${showJson(cell)}`;
  }
  if (kind === "timestamp") return `${count3(cells)}, all of them dates or missing`;
  if (kind === "sequence") return `${count3(cells)}, all of them lists or missing`;
  return `${count3(cells)}, too many different ones to be categories, the first one ${showJson(cell)}`;
}
function adviceText({ kind, cell, others }) {
  const ignore = 'list the column in "ignore" to leave it out';
  if (others === "numbers" && /\d,\d/.test(cell ?? "")) {
    const reason = DECIMAL_COMMA.test(cell ?? "") ? "a decimal comma is not read: " : "";
    return `${reason}write numbers with a decimal point and nothing between thousands, or ${ignore}`;
  }
  if (others !== null) {
    return `mend such cells, name them in "missing" of the source, give the kind that is meant in "columns", or ${ignore}`;
  }
  if (kind === "timestamp") return `name it in "timestamp" of the source to split by time, or ${ignore}`;
  if (kind === "sequence") return `write what matters of it as columns of their own, or ${ignore}`;
  return `give it the kind "categorical" in "columns" of the source if it is one, or ${ignore}`;
}

// src/base/files.ts
import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}
function writeFully(fd, data) {
  for (let done = 0; done < data.length; ) done += writeSync(fd, data, done);
}

// src/data/sources/synthetic/generator.ts
var MOST_SAMPLES = 1e7;

// src/base/stored-state.ts
var finiteNumber = {
  expected: "a finite number",
  holds: (found) => typeof found === "number" && Number.isFinite(found)
};
var anyObject = { expected: "an object", holds: isObject };
function isObject(found) {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
function isText(found) {
  return typeof found === "string";
}
var DEEPEST = 100;
function storedJson(bytes, file) {
  let json;
  try {
    json = JSON.parse(Buffer.from(bytes).toString());
  } catch (cause) {
    throw new IntegrityError(`${file} is not JSON`, { cause });
  }
  let level = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new IntegrityError(`${file} is nested deeper than ${DEEPEST} levels`);
    level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values(value) : []);
  }
  return json;
}
function objectOf(expected, entries2) {
  return { expected, holds: (found) => isObject(found) && faultsIn(found, entries2).length === 0 };
}
var differentTexts = {
  expected: "a list of texts that differ",
  holds: (found) => Array.isArray(found) && found.every(isText) && new Set(found).size === found.length
};
function brokenState(what, { path, found, expected }) {
  const field = path.map((part, i) => typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`).join("");
  const shown = found === void 0 ? "missing" : showJson(found);
  return new IntegrityError(`the stored state is not that of ${what}: ${field} is ${shown}, expected ${expected}`, {
    hint: "the file was changed after it was written: restore it, or train the model again"
  });
}
function requireStored(what, object, expectations, at = []) {
  if (!isObject(object)) throw brokenState(what, { path: at, found: object, expected: anyObject.expected });
  const [fault] = faultsIn(object, expectations, at);
  if (fault !== void 0) throw brokenState(what, fault);
  return object;
}
function requireArray(what, arrays, name, Kind, { length, each } = {}) {
  const found = Object.hasOwn(arrays, name) ? arrays[name] : void 0;
  const of = length === void 0 ? "" : ` of ${length} numbers`;
  if (!(found instanceof Kind) || length !== void 0 && found.length !== length) {
    const is = found === void 0 ? void 0 : `${found.constructor.name} of ${found.length}`;
    throw brokenState(what, { path: [name], found: is, expected: `a ${Kind.name}${of}` });
  }
  const wrong = each === void 0 ? -1 : findWrong(found, each.holds);
  if (wrong === -1) return found;
  throw brokenState(what, { path: [name, wrong], found: String(found[wrong]), expected: each.expected });
}
var FINITE = { expected: "a finite number", holds: Number.isFinite };
var POSITIVE = {
  expected: "a finite number above 0",
  holds: (value) => value > 0 && value < Number.POSITIVE_INFINITY
};
function placeAmong(count3) {
  return { expected: `a number from 0 to ${count3 - 1}`, holds: (value) => value >= 0 && value < count3 };
}
function findWrong(values, holds) {
  for (let i = 0; i < values.length; i++) if (!holds(values[i])) return i;
  return -1;
}

// src/data/dataset.ts
var COLUMN_KINDS = ["numeric", "categorical", "text", "timestamp", "sequence"];
function selectRows(dataset, indices) {
  const selected = {
    ...dataset,
    rows: indices.length,
    columns: dataset.columns.map((column) => selectColumn(column, indices)),
    timestamp: dataset.timestamp && selectColumn(dataset.timestamp, indices),
    group: dataset.group && selectColumn(dataset.group, indices)
  };
  return "labels" in dataset ? { ...selected, labels: gather(dataset.labels, indices), label: dataset.label } : selected;
}
function selectColumn(column, indices) {
  switch (column.kind) {
    case "numeric":
    case "timestamp":
      return { ...column, values: gather(column.values, indices) };
    case "categorical":
      return { ...column, codes: gather(column.codes, indices) };
    case "text":
      return { ...column, values: Array.from(indices, (row) => column.values[row] ?? null) };
    case "sequence": {
      const offsets = new Int32Array(indices.length + 1);
      for (let i = 0; i < indices.length; i++) {
        const row = indices[i];
        offsets[i + 1] = offsets[i] + column.offsets[row + 1] - column.offsets[row];
      }
      const codes = new Int32Array(offsets[indices.length]);
      for (let i = 0; i < indices.length; i++) {
        const row = indices[i];
        codes.set(column.codes.subarray(column.offsets[row], column.offsets[row + 1]), offsets[i]);
      }
      return { ...column, offsets, codes };
    }
  }
}
function gather(values, indices) {
  const gathered = new values.constructor(indices.length);
  for (let i = 0; i < indices.length; i++) gathered[i] = values[indices[i]];
  return gathered;
}

// src/models/pause.ts
import { setImmediate } from "node:timers/promises";
async function pause({ signal, progress }, share, doing) {
  progress(share, doing);
  await setImmediate();
  if (signal.aborted) throw new CancelledError("training was cancelled");
}

// src/models/folds.ts
function evenly(rows, most) {
  if (rows.length <= most) return rows;
  return Int32Array.from({ length: most }, (_, i) => rows[Math.floor(i * rows.length / most)]);
}
function dealFolds(keys, folds) {
  const dealt = /* @__PURE__ */ new Map();
  return Uint8Array.from(keys, (key) => {
    const count3 = dealt.get(key) ?? 0;
    dealt.set(key, count3 + 1);
    return count3 % folds;
  });
}

// src/models/sequences/parted-counts.ts
var PartedCounts = class {
  #parents;
  /** The nodes under each root, parents first. */
  #nodes;
  /** Of a node, the one of the same n-gram under the root of all. */
  #inWhole;
  constructor(tree, whole) {
    const { parents, items } = tree.arrays();
    this.#parents = parents;
    this.#nodes = Array.from({ length: tree.roots }, () => []);
    this.#inWhole = new Int32Array(parents.length).fill(whole);
    const rootOf2 = Int32Array.from(parents.keys());
    for (let node = tree.roots; node < parents.length; node++) {
      const parent = parents[node];
      rootOf2[node] = rootOf2[parent];
      this.#nodes[rootOf2[node]].push(node);
      this.#inWhole[node] = tree.find(this.#inWhole[parent], items[node]);
    }
  }
  /** `counts`: those of the tree, or a copy with sequences taken out of both roots. */
  takeOut(counts, root) {
    this.#change(counts, root, -1);
  }
  putBack(counts, root) {
    this.#change(counts, root, 1);
  }
  #change({ occurrences: occurrences2, followed, followers }, root, sign) {
    for (const node of this.#nodes[root]) {
      const change = sign * occurrences2[node];
      if (change === 0) continue;
      const [whole, parent] = [this.#inWhole[node], this.#inWhole[this.#parents[node]]];
      const before = occurrences2[whole];
      occurrences2[whole] = before + change;
      followed[parent] += change;
      if (before === 0) followers[parent]++;
      else if (before + change === 0) followers[parent]--;
    }
  }
};

// src/models/sequences/ngram-tree.ts
var START = 0;
var END = 1;
var FIRST_ACTION = 2;
var NONE = -1;
var SMALLEST = 64;
var MOST_COUNTED = 2 ** 31 - 1;
var NgramTree = class _NgramTree {
  order;
  roots;
  #size;
  #parents = new Int32Array(SMALLEST);
  #items = new Int32Array(SMALLEST);
  occurrences = new Int32Array(SMALLEST);
  followed = new Int32Array(SMALLEST);
  followers = new Int32Array(SMALLEST);
  /** Open addressing; a node is never 0 here, since roots are not looked up. At most half full. */
  #slots = new Int32Array(2 * SMALLEST);
  /** Nodes of the last items before the one at hand, by their number. */
  #contexts;
  /** `order`: items of the longest n-gram, 1 or more. */
  constructor(order, roots) {
    this.order = order;
    this.roots = roots;
    this.#size = roots;
    this.#contexts = new Int32Array(order);
    this.#reserve(roots);
    for (let root = 0; root < roots; root++) this.#parents[root] = NONE;
  }
  get size() {
    return this.#size;
  }
  /** -1 when no sequence had it. */
  find(parent, item) {
    const mask = this.#slots.length - 1;
    for (let slot = hash(parent, item) & mask; ; slot = slot + 1 & mask) {
      const node = this.#slots[slot];
      if (node === 0) return NONE;
      if (this.#parents[node] === parent && this.#items[node] === item) return node;
    }
  }
  findOrAdd(parent, item) {
    const mask = this.#slots.length - 1;
    let slot = hash(parent, item) & mask;
    for (let node2 = this.#slots[slot]; node2 !== 0; node2 = this.#slots[slot]) {
      if (this.#parents[node2] === parent && this.#items[node2] === item) return node2;
      slot = slot + 1 & mask;
    }
    const node = this.#size++;
    this.#slots[slot] = node;
    this.#reserve(this.#size);
    this.#parents[node] = parent;
    this.#items[node] = item;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return node;
  }
  /** Counts the n-grams of `items[from … to)`, from one item to `order`, with the ends of the sequence. */
  add(root, items, from, to) {
    const { order } = this;
    const contexts = this.#contexts;
    contexts[0] = root;
    if (order > 1) contexts[1] = this.findOrAdd(root, START);
    let known = Math.min(2, order);
    for (let i = from; i <= to; i++) {
      const item = i < to ? items[i] : END;
      for (let length = known - 1; length >= 0; length--) {
        const parent = contexts[length];
        const node = this.findOrAdd(parent, item);
        if (this.occurrences[node]++ === 0) this.followers[parent]++;
        this.followed[parent]++;
        if (length + 1 < order) contexts[length + 1] = node;
      }
      if (known < order) known++;
    }
  }
  /** Takes a sequence that was added out of `counts`, a copy of the tree's. */
  takeOut(counts, root, items, from, to) {
    const { order } = this;
    const contexts = this.#contexts;
    contexts[0] = root;
    if (order > 1) contexts[1] = this.find(root, START);
    let known = Math.min(2, order);
    for (let i = from; i <= to; i++) {
      const item = i < to ? items[i] : END;
      for (let length = known - 1; length >= 0; length--) {
        const parent = contexts[length];
        const node = this.find(parent, item);
        if (--counts.occurrences[node] === 0) counts.followers[parent]--;
        counts.followed[parent]--;
        if (length + 1 < order) contexts[length + 1] = node;
      }
      if (known < order) known++;
    }
  }
  copyOfCounts() {
    const { occurrences: occurrences2, followed, followers } = this;
    const copy = (values) => values.slice(0, this.#size);
    return { occurrences: copy(occurrences2), followed: copy(followed), followers: copy(followers) };
  }
  /** Forgets everything but the roots, in time that depends on what was there. */
  clear() {
    const mask = this.#slots.length - 1;
    for (let node = this.roots; node < this.#size; node++) {
      let slot = hash(this.#parents[node], this.#items[node]) & mask;
      for (; this.#slots[slot] !== 0; slot = slot + 1 & mask) this.#slots[slot] = 0;
    }
    for (const counts of [this.occurrences, this.followed, this.followers]) counts.fill(0, 0, this.#size);
    this.#size = this.roots;
  }
  arrays() {
    const copy = (values) => values.slice(0, this.#size);
    return { parents: copy(this.#parents), items: copy(this.#items), occurrences: copy(this.occurrences) };
  }
  /** IntegrityError when the arrays are not those of a tree. */
  static restore(order, roots, { parents, items, occurrences: occurrences2 }) {
    const tree = new _NgramTree(order, roots);
    if (items.length !== parents.length || occurrences2.length !== parents.length || roots > parents.length) {
      throw new IntegrityError("the stored n-grams are broken: their arrays differ in length");
    }
    for (let node = roots; node < parents.length; node++) {
      const [parent, count3] = [parents[node], occurrences2[node]];
      if (!(parent >= 0 && parent < node && count3 >= 0) || tree.findOrAdd(parent, items[node]) !== node) {
        throw new IntegrityError(`the stored n-grams are broken at node ${node}`);
      }
      tree.occurrences[node] = count3;
      const followed = tree.followed[parent] + count3;
      if (followed > MOST_COUNTED) throw new IntegrityError(`the stored n-grams are broken at node ${node}`);
      tree.followed[parent] = followed;
      if (count3 > 0) tree.followers[parent]++;
    }
    return tree;
  }
  #reserve(nodes) {
    if (nodes <= this.#parents.length) return;
    let { length } = this.#parents;
    while (length < nodes) length *= 2;
    this.#parents = grown(this.#parents, length);
    this.#items = grown(this.#items, length);
    this.occurrences = grown(this.occurrences, length);
    this.followed = grown(this.followed, length);
    this.followers = grown(this.followers, length);
  }
  #rehash() {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let node = this.roots; node < this.#size; node++) {
      let slot = hash(this.#parents[node], this.#items[node]) & mask;
      while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
      this.#slots[slot] = node;
    }
  }
};
function hash(parent, item) {
  const mixed = Math.imul(parent, 2654435761) ^ Math.imul(item, 2246822507);
  return mixed ^ mixed >>> 15;
}
function grown(values, length) {
  const copy = new Int32Array(length);
  copy.set(values);
  return copy;
}

// src/models/sequences/witten-bell.ts
function probabilitiesAlong(tree, counts, root, alphabet, { items, length }, probabilities) {
  const { order } = tree;
  const { occurrences: occurrences2, followed, followers } = counts;
  const contexts = new Int32Array(order).fill(-1);
  contexts[0] = root;
  if (order > 1) contexts[1] = tree.find(root, START);
  for (let i = 0; i <= length; i++) {
    const item = i < length ? items[i] : END;
    let probability = 1 / alphabet;
    let known = true;
    let before = root;
    for (let k = 0; k < order; k++) {
      const context = k === 0 ? root : before;
      before = k + 1 < order ? contexts[k + 1] : -1;
      const total = context < 0 ? 0 : followed[context];
      let node = -1;
      if (total > 0) {
        if (known) node = tree.find(context, item);
        const count3 = node < 0 ? 0 : occurrences2[node];
        if (count3 === 0) known = false;
        const share = followers[context];
        probability = (count3 + share * probability) / (total + share);
      }
      probabilities[i * order + k] = probability;
      if (k + 1 < order) contexts[k + 1] = node;
    }
  }
}

// src/models/sequences/sequence-meter.ts
var SHAPE = ["entropy", "diversity", "repetition", "transitions", "length"];
var SequenceMeter = class {
  measures;
  width;
  #tree;
  #contrasts;
  #alphabet;
  /** The n-grams of the sequence at hand, and where each ended first. */
  #own;
  #first = new Int32Array(0);
  /** How often the n-gram occurs that ends here; 0 if it did before. */
  #times = new Int32Array(0);
  #length = 0;
  #counts;
  #sequence = { items: new Int32Array(0), length: 0 };
  #here = new Float64Array(0);
  /** Of each contrast. */
  #there = [];
  #shape = new Float64Array(SHAPE.length);
  /** `contrasts`: roots of the tree, by what they are called. `alphabet`: how many different items there could be. */
  constructor(tree, contrasts, alphabet) {
    this.#tree = tree;
    this.#counts = tree;
    this.#contrasts = Object.values(contrasts);
    this.#alphabet = alphabet;
    this.#own = new NgramTree(Math.max(2, tree.order), 1);
    const kinds = ["surprise", ...Object.keys(contrasts)];
    const lengths = Array.from({ length: tree.order }, (_, k) => k + 1);
    this.measures = {
      means: kinds.flatMap((kind) => lengths.map((length) => `${kind} ${length}`)),
      repeats: kinds.flatMap((kind) => lengths.map((length) => `${kind} ${length} with repeats`)),
      peaks: kinds.map((kind) => `peak ${kind}`),
      shape: SHAPE
    };
    this.width = kinds.length * (2 * tree.order + 1) + SHAPE.length;
  }
  /** Takes up a sequence, to be measured by these counts against one root or several. */
  read(sequence, counts) {
    this.#sequence = sequence;
    this.#counts = counts;
    this.#reserve(sequence.length + 1);
    this.#takeShape();
    this.#contrasts.forEach((contrast, i) => {
      probabilitiesAlong(this.#tree, counts, contrast, this.#alphabet, sequence, this.#there[i]);
    });
  }
  /** Writes `width` finite numbers from `values[at]` on. `root`: whose habits the sequence is held against. */
  measure(root, values, at) {
    probabilitiesAlong(this.#tree, this.#counts, root, this.#alphabet, this.#sequence, this.#here);
    const { order } = this.#tree;
    const kinds = 1 + this.#contrasts.length;
    const [repeats, peaks] = [at + kinds * order, at + 2 * kinds * order];
    [null, ...this.#there].forEach((there, i) => {
      this.#addUp(there, values, { mean: at + i * order, repeats: repeats + i * order, peak: peaks + i });
    });
    values.set(this.#shape, peaks + kinds);
  }
  #reserve(places2) {
    const size = places2 * this.#tree.order;
    if (this.#here.length >= size) return;
    this.#times = new Int32Array(size);
    this.#first = new Int32Array(places2 * this.#own.order + 2);
    this.#here = new Float64Array(size);
    this.#there = this.#contrasts.map(() => new Float64Array(size));
  }
  /** Means over the n-grams of each length, and the highest of the longest; in bits. `to`: where they are written. */
  #addUp(there, values, to) {
    const { order } = this.#tree;
    const [here, times, end] = [this.#here, this.#times, this.#length];
    for (let k = 0; k < order; k++) {
      let [sum, count3, repeated] = [0, 0, 0];
      let most = Number.NEGATIVE_INFINITY;
      for (let at = k; at < end; at += order) {
        if (times[at] === 0) continue;
        const bits = Math.log((there === null ? 1 : there[at]) / here[at]) * Math.LOG2E;
        sum += bits;
        count3++;
        repeated += times[at] * bits;
        if (bits > most) most = bits;
      }
      values[to.mean + k] = sum / count3;
      values[to.repeats + k] = repeated * order / end;
      values[to.peak] = most;
    }
  }
  /** Counts how often each n-gram occurs in the sequence, and tells of it what no model is needed for. */
  #takeShape() {
    const { items, length } = this.#sequence;
    const { order } = this.#tree;
    const own = this.#own;
    own.clear();
    this.#length = (length + 1) * order;
    this.#times.fill(0, 0, this.#length);
    const contexts = new Int32Array(own.order).fill(-1);
    contexts[1] = own.findOrAdd(0, START);
    let [distinct, transitions, repeated, moment] = [0, 0, 0, 0];
    for (let i = 0; i <= length; i++) {
      const item = i < length ? items[i] : END;
      if (i > 0 && item === items[i - 1]) repeated++;
      for (let k = own.order - 1; k >= 0; k--) {
        const context = k === 0 ? 0 : contexts[k];
        if (context < 0) {
          if (k < order) this.#times[i * order + k] = 1;
          continue;
        }
        const before = own.size;
        const node = own.findOrAdd(context, item);
        const isNew = own.size > before;
        if (isNew) this.#first[node] = i * order + k;
        if (k < order) this.#times[this.#first[node]]++;
        if (k + 1 < own.order) contexts[k + 1] = node;
        if (k > 1 || i === length) continue;
        if (k === 1 && isNew && i > 0) transitions++;
        if (k === 1) continue;
        if (isNew) distinct++;
        const count3 = ++own.occurrences[node];
        moment += timesLog(count3) - timesLog(count3 - 1);
      }
    }
    const pairs = Math.max(1, length - 1);
    const entropy = length === 0 ? 0 : Math.max(0, Math.log(length) - moment / length) * Math.LOG2E;
    const lengthInBits = Math.log(1 + length) * Math.LOG2E;
    this.#shape.set([entropy, distinct / Math.max(1, length), repeated / pairs, transitions / pairs, lengthInBits]);
  }
};
function timesLog(count3) {
  return count3 * Math.log(count3 || 1);
}

// src/models/sequences/sequence-rows.ts
function vocabularyOf({ vocabulary, codes, offsets }, rows) {
  const occurs = new Uint8Array(vocabulary.length);
  for (const row of rows) for (let i = offsets[row]; i < offsets[row + 1]; i++) occurs[codes[i]] = 1;
  return numbered(vocabulary.filter((_, code) => occurs[code] === 1));
}
function numbered(actions) {
  return new Map(actions.map((action, i) => [action, FIRST_ACTION + i]));
}
function sequenceRows(column, rows, known) {
  if (column?.kind !== "sequence") return { offsets: new Int32Array(rows + 1), items: new Int32Array(0) };
  const { offsets, codes, vocabulary } = column;
  const numbers = Int32Array.from(vocabulary, (action, code) => known.get(action) ?? FIRST_ACTION + known.size + code);
  return { offsets, items: codes.map((code) => numbers[code]) };
}
function sequenceOf({ offsets, items }, row) {
  const sequence = items.subarray(offsets[row], offsets[row + 1]);
  return { items: sequence, length: sequence.length };
}
function contextsOf({ columns, rows }, name) {
  const column = columns.find((other) => other.name === name);
  switch (column?.kind) {
    case "categorical":
      return Array.from(column.codes, (code) => column.categories[code] ?? null);
    case "numeric":
      return Array.from(column.values, (value) => Number.isNaN(value) ? null : String(value));
    case "text":
      return column.values;
    default:
      return new Array(rows).fill(null);
  }
}

// src/models/sequences/row-meter.ts
var EVERYONE = 0;
var POSITIVES = 1;
function rootOf(context, { supervised }) {
  return (supervised ? POSITIVES : EVERYONE) + 1 + context;
}
function rootsIn(roots) {
  return rootOf(roots.contexts, roots);
}
var RowMeter = class {
  measures;
  #columns;
  #roots;
  #meters;
  #counts = [];
  constructor(columns, roots) {
    this.#columns = columns;
    this.#roots = roots;
    const contrasts = {
      ...roots.contexts > 0 ? { others: EVERYONE } : {},
      ...roots.supervised ? { positives: POSITIVES } : {}
    };
    this.#meters = columns.map(({ tree, vocabulary }) => new SequenceMeter(tree, contrasts, vocabulary.size + 2));
    this.measures = columns.flatMap(({ name }, i) => {
      const { means, repeats, peaks, shape } = this.#meters[i].measures;
      const named = (names, group) => names.map((measure) => ({ name: `${name}: ${measure}`, group }));
      return [
        ...named(means, "means"),
        ...named(repeats, "repeats"),
        ...named(peaks, "peaks"),
        ...named(shape, "shape")
      ];
    });
  }
  get width() {
    return this.measures.length;
  }
  /** The rows of each column. */
  rowsOf(dataset) {
    const byName = new Map(dataset.columns.map((column) => [column.name, column]));
    return this.#columns.map(({ name, vocabulary }) => sequenceRows(byName.get(name), dataset.rows, vocabulary));
  }
  /** Takes up the sequences of a row, one for each column, to be measured by these counts. */
  read(sequences, counts) {
    this.#counts = counts;
    this.#meters.forEach((meter, i) => {
      meter.read(sequences[i], counts[i]);
    });
  }
  /** Writes `width` values from `values[at]` on. A context of which nothing is known, -1 too, is held against everyone. */
  measure(context, values, at) {
    const own = context < 0 ? EVERYONE : rootOf(context, this.#roots);
    let to = at;
    this.#meters.forEach((meter, i) => {
      meter.measure(this.#counts[i].followed[own] > 0 ? own : EVERYONE, values, to);
      to += meter.width;
    });
  }
};

// src/models/sequences/sequence-counts.ts
var ROWS_A_TURN = 1 << 14;
async function countSequences(dataset, sequences, { order, supervised, context }, pause2) {
  const { labels } = dataset;
  const rowsOf3 = (label) => Int32Array.from(labels.keys()).filter((row) => labels[row] === label);
  const classes = [rowsOf3(0), supervised ? rowsOf3(1) : new Int32Array(0)];
  const learned = classes.flatMap((list) => [...list]);
  const { contexts, contextOf } = readContexts(dataset, context, classes[0]);
  const roots = { supervised, contexts: contexts.length };
  const columns = sequences.map((column) => {
    const vocabulary = vocabularyOf(column, learned);
    return { name: column.name, vocabulary, tree: new NgramTree(order, rootsIn(roots)) };
  });
  const rows = columns.map(({ vocabulary }, i) => sequenceRows(sequences[i], dataset.rows, vocabulary));
  const material = { labels, classes, contexts, contextOf, roots, columns, rows };
  for (const [done, row] of learned.entries()) {
    if (done % ROWS_A_TURN === 0) await pause2(0.2 * done / learned.length, "counting n-grams");
    const own = rootsOf(material, row);
    columns.forEach(({ tree }, i) => {
      const { offsets, items } = rows[i];
      for (const root of own) tree.add(root, items, offsets[row], offsets[row + 1]);
    });
  }
  return material;
}
function rootsOf({ labels, contextOf, roots }, row) {
  if (labels[row] === 1) return [POSITIVES];
  return contextOf[row] === -1 ? [EVERYONE] : [EVERYONE, rootOf(contextOf[row], roots)];
}
function readContexts(dataset, name, normal) {
  const texts = name === null ? [] : contextsOf(dataset, name);
  const contexts = [...new Set(Array.from(normal, (row) => texts[row] ?? null))].filter((text2) => text2 !== null);
  if (contexts.length < 2) return { contexts: [], contextOf: new Int32Array(dataset.rows).fill(-1) };
  const numbers = new Map(contexts.map((text2, i) => [text2, i]));
  return { contexts, contextOf: Int32Array.from(texts, (text2) => numbers.get(text2) ?? -1) };
}

// src/models/sequences/strangers.ts
function tamperedWith({ items, length }, longest, actions, random) {
  const before = Array.from(items.subarray(0, length));
  const count3 = 1 + random.integer(longest);
  const at = random.integer(length + 1);
  const drawn = Array.from({ length: count3 }, () => FIRST_ACTION + random.integer(actions + 1));
  const change = random.integer(5);
  if (change === 0 || length === 0) before.splice(at, 0, ...drawn);
  else if (change === 1) before.splice(at, count3, ...drawn);
  else if (change === 2) before.splice(at, count3);
  else if (change === 3) before.splice(at);
  else random.shuffle(before);
  return { items: Int32Array.from(before), length: before.length };
}

// src/models/sequences/usual.ts
function usualOf(values, width, places2) {
  const rows = values.length / width;
  const columns = places2.map((place3) => Float64Array.from({ length: rows }, (_, row) => values[row * width + place3]));
  return {
    places: Int32Array.from(places2),
    centres: Float64Array.from(columns, mean),
    scales: Float64Array.from(columns, (column) => Math.sqrt(variance(column)) || 1)
  };
}
function asDistances({ places: places2, centres, scales }, values, at) {
  for (let i = 0; i < places2.length; i++) {
    const place3 = at + places2[i];
    values[place3] = Math.abs(values[place3] - centres[i]) / scales[i];
  }
}

// src/models/sequences/left-out.ts
var FOLDS = 5;
var MOST_MEASURED = 4e3;
var STRANGERS = 2;
var STRANGERS_COUNT = 37.5;
var Measured = class {
  values;
  labels;
  folds;
  weights;
  #width;
  rows = 0;
  constructor(rows, width, weights) {
    this.values = new Float64Array(rows * width);
    this.labels = new Uint8Array(rows);
    this.folds = new Uint8Array(rows);
    this.weights = weights;
    this.#width = width;
  }
  add(meter, context, label, fold) {
    meter.measure(context, this.values, this.rows * this.#width);
    this.labels[this.rows] = label;
    this.folds[this.rows++] = fold;
  }
  /** The measures of normal rows. */
  normal() {
    return this.values.filter((_, i) => this.labels[Math.floor(i / this.#width)] === 0);
  }
  putDistances(usual) {
    for (let row = 0; row < this.rows; row++) asDistances(usual, this.values, row * this.#width);
  }
};
async function measureLeftOut(material, meter, random, pause2) {
  const { columns, rows, contextOf, labels, roots, classes } = material;
  const sample = classes.map((list) => evenly(list, MOST_MEASURED));
  const [normal, positive] = sample.map((list) => list.length);
  const strangers = roots.supervised ? 0 : STRANGERS * normal;
  const weights = roots.supervised ? { negative: classes[0].length / normal, positive: classes[1].length / positive } : {
  negative: STRANGERS_COUNT / normal, positive: STRANGERS_COUNT / strangers };
  const measured = new Measured(normal + positive + strangers, meter.width, weights);
  const chosen = sample.flatMap((list) => [...list]);
  const folds = dealFolds(
    chosen.map((row) => 2 * contextOf[row] + labels[row]),
    FOLDS
  );
  const parted = roots.supervised || roots.contexts === 0 ? null : columns.map(({ tree }) => new PartedCounts(tree, EVERYONE));
  for (let fold = 0; fold < FOLDS; fold++) {
    await pause2(0.2 + 0.6 * fold / FOLDS, `measuring ${fold + 1} of ${FOLDS}`);
    const here = chosen.filter((_, i) => folds[i] === fold);
    const counts = countsWithout(here, material);
    for (const row of here) {
      const sequences = rows.map((each) => sequenceOf(each, row));
      meter.read(sequences, counts);
      measured.add(meter, contextOf[row], labels[row], fold);
      if (parted !== null) continue;
      for (let n = 0; n < strangers / normal; n++) {
        meter.read(tamperedRow(sequences, material, random), counts);
        measured.add(meter, -1, 1, fold);
      }
    }
    if (parted === null) continue;
    for (const context of new Set(here.map((row) => contextOf[row]))) {
      const root = context === -1 ? null : rootOf(context, roots);
      if (root !== null) for (const [i, each] of parted.entries()) each.takeOut(counts[i], root);
      for (const row of here) {
        if (contextOf[row] !== context) continue;
        const sequences = rows.map((each) => sequenceOf(each, row));
        meter.read(sequences, counts);
        for (let n = 0; n < STRANGERS; n++)
          measured.add(meter, anotherContext(context, roots.contexts, random), 1, fold);
      }
      if (root !== null) for (const [i, each] of parted.entries()) each.putBack(counts[i], root);
    }
  }
  return measured;
}
function countsWithout(taken, material) {
  return material.columns.map(({ tree }, i) => {
    const kept = tree.copyOfCounts();
    const { offsets, items } = material.rows[i];
    for (const row of taken) {
      for (const root of rootsOf(material, row)) tree.takeOut(kept, root, items, offsets[row], offsets[row + 1]);
    }
    return kept;
  });
}
function tamperedRow(sequences, { columns }, random) {
  return sequences.map((sequence, i) => {
    const { tree, vocabulary } = columns[i];
    return tamperedWith(sequence, tree.order, vocabulary.size, random);
  });
}
function anotherContext(context, contexts, random) {
  if (context === -1) return random.integer(contexts);
  const other = random.integer(contexts - 1);
  return other < context ? other : other + 1;
}

// src/kernels/newton.wasm.ts
var newtonWasm = "AGFzbQEAAAABGwNgAABgCn9/f39/f398fH8AYAd/f39/f3x8AAIPAQNlbnYGbWVtb3J5AgABAwQDAAECBgYBfwFBAAsHGAMEaGVhcA\
MABHBhc3MAAQZtZW1vcnkCAAgBAAwBAQq7FAMHAEGQCSQAC6oMAg9/C3sgA0EDakF8cSIWQQN0Ig5BBnQiCiAFaiIUIApqIhVBgARqIRMDQCACIBFKBEBBwA\
AgAiARayIKIApBwABKGyIQQQFqQX5xIRIgACADIBFsQQN0aiEKIAMgFkggEEHAAEhyBEAgCiELIANBA3QhDEEAIQ8DQCAPIBBIBEAgBSAOIA9saiENQQAhCg\
NAIAogDEkEQCAKIA1qIAogC2orAwA5AwAgCkEIaiEKDAELCyAMIQoDQCAKIA5JBEAgCiANakQAAAAAAAAAADkDACAKQQhqIQoMAQsLIAsgDGohCyAPQQFqIQ\
8MAQsLIBBBAXEEQCAFIA4gEGxqQQAgDvwLAAsgBSEKCyAEIA5qKwMA/RQhHUEAIQwDQCAMIBJIBEAgCiAMIA5saiIPIA5qIRf9DAAAAAAAAAAAAAAAAAAAAA\
AhGf0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhHEEAIQsDQCALIA5JBEAgGSAEIAtqIhj9AAQAIh\
4gCyAPaiIN/QAEAP3yAf3wASEZIBsgGP0ABBAiHyAN/QAEEP3yAf3wASEbIBogHiALIBdqIg39AAQA/fIB/fABIRogHCAfIA39AAQQ/fIB/fABIRwgC0Egai\
ELDAELCyATIAxBA3RqIB0gGSAb/fABIhkgGiAc/fABIhr9DQABAgMEBQYHEBESExQVFhcgGSAa/Q0ICQoLDA0ODxgZGhscHR4f/fAB/fAB/QsEACAMQQJqIQ\
wMAQsLIAEgEWogECAVIBMgBiAHIAgQAiAGQUBrIQ9BACENA0AgDSAOSQRAIA0gD2oiC/0ABAAhGSAL/QAEECEaIAogDWohC0EAIQwDQCAMIBJIBEAgGSAVIA\
xBA3Rq/QoDACIbIAv9AAQA/fIB/fABIRkgGiAbIAv9AAQQ/fIB/fABIRogCyAOaiELIAxBAWohDAwBCwsgDSAPaiILIBn9CwQAIAsgGv0LBBAgDUEgaiENDA\
ELCyAJBEAgBkFAayAOaiEQQQAhDQNAIA0gDkkEQCANIBBqIgv9AAQAIRkgC/0ABBAhGiAKIA1qIQsgDSAUaiEMQQAhDwNAIA8gEkgEQCATIA9BA3Rq/QoDAC\
IbIAv9AAQA/fIBIRwgGyAL/QAEEP3yASEbIAwgHP0LBAAgDCAb/QsEECAZIBz98AEhGSAaIBv98AEhGiALIA5qIQsgDCAOaiEMIA9BAWohDwwBCwsgDSAQai\
ILIBn9CwQAIAsgGv0LBBAgDUEgaiENDAELCyAGQUBrIA5BAXRqIRdBACELA0AgCyAOSQRAQQAhDQNAIAsgDU8EQCALIBRqIQwgCiANaiEP/QwAAAAAAAAAAA\
AAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHf\
0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAIR/9DAAAAAAAAAAAAAAAAAAAAAAhIEEAIRADQCAQIBJIBEAgGSAM/QoDACIiIA/9AAQAIi\
H98gH98AEhGSAaICIgD/0ABBAiIv3yAf3wASEaIBsgDP0KAwgiIyAh/fIB/fABIRsgHCAjICL98gH98AEhHCAdIAz9CgMQIiMgIf3yAf3wASEdIB4gIyAi/f\
IB/fABIR4gHyAM/QoDGCIjICH98gH98AEhHyAgICMgIv3yAf3wASEgIAwgDmohDCAOIA9qIQ8gEEEBaiEQDAELCyAXIAtBA3YgDmxqIA1qIgwgDP0ABAAgGf\
3wAf0LBAAgDCAM/QAEECAa/fAB/QsEECAMIA5qIgwgDP0ABAAgG/3wAf0LBAAgDCAM/QAEECAc/fAB/QsEECAMIA5qIgwgDP0ABAAgHf3wAf0LBAAgDCAM/Q\
AEECAe/fAB/QsEECAMIA5qIgwgDP0ABAAgH/3wAf0LBAAgDCAM/QAEECAg/fAB/QsEECANQSBqIQ0MAQsLIAtBIGohCwwBCwsLIBFBQGshEQwBCwsLhAgDDn\
sDfwF+/QwAAAAAAADwPwAAAAAAAPA/IQj9DAAAAAAAAPA/AAAAAAAA8D8hCQNAIAEgFUoEQCADIBVBA3Rq/QAEACEKIAb9FCAF/RQgACAVai0AALj9FCAVQQ\
FqIAFGIhYEfEQAAAAAAAAAAAUgACAVai0AAbgL/SIBIhH9DAAAAAAAAAAAAAAAAAAAAAD9SiIL/VIhB/0MAAAAAAAA8D8AAAAAAADwPyEPQegI/QoDACAK/e\
wB/e0B/fcBIhBB8Aj9CgMA/fIBQYgJ/QoDACIS/fABIhMgEv3xASESIBAgEkH4CP0KAwD98gH98QEgEkGACf0KAwD98gH98QEiEiAS/fIBIhQgFP3yASEQIB\
YEQP0MAAAAAAAA8D8AAAAAAAAAACEPIAdEAAAAAAAAAAD9IgEhBwsgFUEDdCIXIAJqIAf9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAPA/AAAAAAAA8D9BgA\
j9CgMAQYgI/QoDACAS/fIB/fABQZAI/QoDAEGYCP0KAwAgEv3yAf3wASAU/fIB/fABQaAI/QoDAEGoCP0KAwAgEv3yAf3wAUGwCP0KAwBBuAj9CgMAIBL98g\
H98AEgFP3yAf3wAUHACP0KAwBByAj9CgMAIBL98gH98AFB0Aj9CgMAQdgI/QoDACAS/fIB/fABIBT98gH98AFB4Aj9CgMAIBD98gH98AEgEP3yAf3wASAQ/f\
IB/fABIBP9DP8DAAAAAAAA/wMAAAAAAAD9zgFBNP3LAf3yASIQ/fAB/fMBIhIgECAS/fIBIAr9DAAAAAAAAAAAAAAAAAAAAAD9TP1SIBH98QH98gEiEf0LBA\
AgAyAXaiAHIBAgEiAS/fIB/fIB/fIBIhL9CwQAIAwgEf3wASEMIA0gEv3wASENIAn9DAAAAAAAAPA/AAAAAAAA8D8gDyAQ/fIB/fABIg/9DAAAAAAAAPA/AA\
AAAAAA8D8gC/1S/fIBIQkgCP0MAAAAAAAA8D8AAAAAAADwPyAPIAv9Uv3yASEIIA4gB/0MAAAAAAAAAAAAAAAAAAAAACAKIAr97QEgC/1S/e0B/fcB/fIB/f\
ABIQ4gFUECaiEVDAELCyAEIAQrAwggBCsDACAI/SEAoiAI/SEBor0iGEI0iEL/B325oDkDCCAEIBhC/////////weDQoCAgICAgID4P4Q3AwAgBCAEKwMYIA\
QrAxAgCf0hAKIgCf0hAaK9IhhCNIhC/wd9uaA5AxggBCAYQv////////8Hg0KAgICAgICA+D+ENwMQIAQgBCsDICAO/SEAoCAO/SEBoDkDICAEIAQrAyggDP\
0hAKAgDP0hAaA5AyggBCAEKwMwIA39IQCgIA39IQGgOQMwCwuYAQEAQYAIC5ABAAAAAAAA8D8AAAAAAADwPwAAAAAAAOA/VVVVVVVVxT9VVVVVVVWlPxERER\
EREYE/F2zBFmzBVj8aoAEaoAEqPxqgARqgAfo+NMdWpeMdxz5cn3i3T36SPuRE9WdF5lo+mNj479juIT4AAAAAACCGwP6CK2VHFfc/AADg/kIu5j92PHk17z\
nqPQAAAAAAADhD";

// src/kernels/newton.ts
var BLOCK = 64;
var PIECE_BYTES = 1 << 18;
var PAGE_BYTES = 1 << 16;
var HEAD = 8;
var loaded;
function load() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(Buffer.from(newtonWasm, "base64"));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { kernel: exports, memory };
}
var newtonPass = typeof WebAssembly === "object" ? kernelPass : newtonPassTwin;
function kernelPass(data, weights, classes, curved) {
  loaded ??= load();
  const { kernel, memory } = loaded;
  const { rows, width } = data;
  const padded = width + 3 & ~3;
  const pieceRows = BLOCK * Math.max(1, Math.floor(PIECE_BYTES / (8 * width * BLOCK)));
  const sizes = {
    weights: padded + 1,
    scratch: 2 * BLOCK * (padded + 1),
    out: HEAD + padded * (curved ? padded + 2 : 1),
    values: pieceRows * width,
    labels: pieceRows / 8
  };
  const at = place(sizes, kernel.heap.value, memory);
  const view = (name) => new Float64Array(memory.buffer, at[name], sizes[name]);
  const weightsIn = view("weights").fill(0);
  weightsIn.set(weights.subarray(0, width));
  weightsIn[padded] = weights[width];
  const out = view("out").fill(0);
  out[0] = out[2] = 1;
  const valuesIn = view("values");
  const labelsIn = new Uint8Array(memory.buffer, at.labels, pieceRows);
  const { negative, positive } = classes;
  for (let from = 0; from < rows; from += pieceRows) {
    const to = Math.min(rows, from + pieceRows);
    valuesIn.set(data.values.subarray(from * width, to * width));
    labelsIn.set(data.labels.subarray(from, to));
    const { values, labels, weights: weights2, scratch, out: out2 } = at;
    kernel.pass(values, labels, to - from, width, weights2, scratch, out2, negative, positive, curved);
  }
  return unpack(out, width, padded, classes, curved);
}
function place(sizes, heap, memory) {
  let end = Math.ceil(heap / 16) * 16;
  const at = {};
  for (const name in sizes) {
    at[name] = end;
    end += 8 * sizes[name];
  }
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  return at;
}
function unpack(out, width, padded, classes, curved) {
  const log = (at) => Math.log(out[at]) + out[at + 1] * Math.LN2;
  const loss = classes.negative * log(0) + classes.positive * log(2) + out[4];
  const gradient = new Float64Array(width + 1);
  gradient.set(out.subarray(HEAD, HEAD + width));
  gradient[width] = out[5];
  if (!curved) return { loss, gradient, hessian: null };
  const size = width + 1;
  const hessian = new Float64Array(size * size);
  for (let i = 0; i < width; i++) {
    const at = HEAD + padded * (2 + i);
    for (let j = 0; j <= i; j++) hessian[i * size + j] = hessian[j * size + i] = out[at + j];
    hessian[i * size + width] = hessian[width * size + i] = out[HEAD + padded + i];
  }
  hessian[size * size - 1] = out[6];
  return { loss, gradient, hessian };
}
function newtonPassTwin(data, weights, classes, curved) {
  const { values, labels, rows, width } = data;
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = curved ? new Float64Array(size * size) : null;
  const x = new Float64Array(size).fill(1);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    x.set(values.subarray(row * width, (row + 1) * width));
    let logit3 = 0;
    for (let j = 0; j < size; j++) logit3 += weights[j] * x[j];
    const label = labels[row];
    const weight = label === 1 ? classes.positive : classes.negative;
    const e = Math.exp(-Math.abs(logit3));
    const p = (logit3 >= 0 ? 1 : e) / (1 + e);
    loss += weight * (Math.log1p(e) + Math.max(label === 1 ? -logit3 : logit3, 0));
    for (let j = 0; j < size; j++) gradient[j] += weight * (p - label) * x[j];
    if (hessian === null) continue;
    const curvature = weight * e / ((1 + e) * (1 + e));
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) hessian[i * size + j] += curvature * x[i] * x[j];
    }
  }
  return { loss, gradient, hessian };
}

// src/models/solvers/objective.ts
function evaluate({ data, c, classes }, weights, curved = false) {
  const { loss, gradient, hessian } = newtonPass(data, weights, classes, curved);
  const { rows, width } = data;
  for (let i = 0; i <= width; i++) gradient[i] *= c;
  if (hessian !== null) for (let i = 0; i < hessian.length; i++) hessian[i] *= c;
  let square = 0;
  for (let i = 0; i < width; i++) {
    const weight = weights[i];
    square += weight * weight;
    gradient[i] += weight;
    if (hessian !== null) hessian[i * (width + 2)] += 1;
  }
  return { weights, value: square / 2 + c * loss, loss: loss / rows, gradient, hessian };
}
function gradientNorm({ data, c }, { gradient }) {
  return gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0) / (c * data.rows);
}
function startingWeights({ data, classes }) {
  const weights = new Float64Array(data.width + 1);
  let positives = 0;
  for (const label of data.labels) positives += label;
  weights[data.width] = Math.log(classes.positive * positives / (classes.negative * (data.rows - positives)));
  return weights;
}
function descend(objective, from, step, curved = false) {
  const slope = dot(from.gradient, step);
  const rounding = 1e-13 * Math.abs(from.value);
  for (let share = 1; share > 1e-9; share /= 2) {
    const weights = from.weights.map((weight, i) => weight - share * step[i]);
    const next = evaluate(objective, weights, curved);
    if (next.value <= from.value - 1e-4 * share * slope + rounding) return next;
  }
  return null;
}
function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

// src/models/solvers/lbfgs.ts
var MOST_ITERATIONS = 2e3;
var TOLERANCE = 1e-9;
var MEMORY = 50;
async function lbfgs(objective, pause2) {
  const diagonal = inverseCurvature(objective);
  const moves = [];
  let here = evaluate(objective, startingWeights(objective));
  for (let iteration = 0; ; iteration++) {
    if (gradientNorm(objective, here) <= TOLERANCE) return { point: here, iterations: iteration, converged: true };
    await pause2(iteration / (iteration + 100), `iteration ${iteration + 1}`);
    const step = direction(here.gradient, moves, diagonal);
    const next = iteration < MOST_ITERATIONS ? descend(objective, here, step) : null;
    if (next === null) return { point: here, iterations: iteration, converged: false };
    remember(moves, difference(next.weights, here.weights), difference(next.gradient, here.gradient));
    here = next;
  }
}
function remember(moves, step, change) {
  const product = dot(step, change);
  if (product > 0) moves.push({ step, change, product });
  if (moves.length > MEMORY) moves.shift();
}
function direction(gradient, moves, diagonal) {
  const result = gradient.slice();
  const shares = [];
  for (let m = moves.length - 1; m >= 0; m--) {
    const { step, change, product } = moves[m];
    shares[m] = dot(step, result) / product;
    add(result, -shares[m], change);
  }
  const scale2 = moves.length === 0 ? 1 : scaleOf(moves.at(-1), diagonal);
  for (let i = 0; i < result.length; i++) result[i] *= scale2 * diagonal[i];
  moves.forEach(({ step, change, product }, m) => {
    add(result, shares[m] - dot(change, result) / product, step);
  });
  return result;
}
function scaleOf({ change, product }, diagonal) {
  let sum = 0;
  for (let i = 0; i < change.length; i++) sum += change[i] ** 2 * diagonal[i];
  return product / sum;
}
function inverseCurvature({ data, c, classes }) {
  const { values, labels, rows, width } = data;
  const curvature = new Float64Array(width + 1).fill(1);
  for (let row = 0; row < rows; row++) {
    const weight = c * (labels[row] === 1 ? classes.positive : classes.negative) / 4;
    for (let j = 0; j < width; j++) curvature[j] += weight * values[row * width + j] ** 2;
    curvature[width] += weight;
  }
  return curvature.map((value) => 1 / value);
}
function difference(a, b) {
  return a.map((value, i) => value - b[i]);
}
function add(to, factor2, vector) {
  for (let i = 0; i < to.length; i++) to[i] += factor2 * vector[i];
}

// src/models/solvers/cholesky.ts
function cholesky(matrix) {
  const size = Math.sqrt(matrix.length);
  const lower = new Float64Array(matrix.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= lower[i * size + k] * lower[j * size + k];
      if (i === j) lower[i * size + i] = Math.sqrt(Math.max(sum, 1e-14 * matrix[i * size + i]));
      else lower[i * size + j] = sum / lower[j * size + j];
    }
  }
  return lower;
}
function solve(lower, b) {
  const size = b.length;
  const x = b.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] -= lower[i * size + k] * x[k];
    x[i] /= lower[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    x[i] /= lower[i * size + i];
    for (let k = 0; k < i; k++) x[k] -= lower[i * size + k] * x[i];
  }
  return x;
}

// src/models/solvers/newton.ts
var WIDEST_FOR_NEWTON = 300;
var MOST_ITERATIONS2 = 100;
var TOLERANCE2 = 1e-10;
var SUBSET_TOLERANCE = 1e-4;
var SUBSET = 5e4;
var GOOD_FALL = 8;
async function newton(objective, pause2) {
  const subset = objective.data.rows < 4 * SUBSET ? null : subsetOf(objective);
  if (subset?.data.labels.some((label) => label !== subset.data.labels[0]) !== true) {
    return iterate(objective, { weights: startingWeights(objective), factor: null }, TOLERANCE2, pause2);
  }
  const start2 = { weights: startingWeights(subset), factor: null };
  const { point, factor: factor2 } = await iterate(subset, start2, SUBSET_TOLERANCE, pause2);
  return iterate(objective, { weights: point.weights, factor: factor2 }, TOLERANCE2, pause2);
}
async function iterate(objective, start2, tolerance, pause2) {
  let here = evaluate(objective, start2.weights, start2.factor === null);
  let factor2 = start2.factor ?? cholesky(here.hessian);
  let last = 0;
  for (let iteration = 0; ; iteration++) {
    if (gradientNorm(objective, here) <= tolerance) {
      return { point: here, iterations: iteration, converged: true, factor: factor2 };
    }
    await pause2(iteration / (iteration + 4), `iteration ${iteration + 1}`);
    const step = solve(factor2, here.gradient);
    const decrement = Math.sqrt(dot(step, here.gradient));
    const renew = decrement > last / GOOD_FALL;
    const next = iteration < MOST_ITERATIONS2 ? descend(objective, here, step, renew) : null;
    if (next === null) return { point: here, iterations: iteration, converged: false, factor: factor2 };
    here = next;
    last = decrement;
    if (here.hessian !== null) factor2 = cholesky(here.hessian);
  }
}
function subsetOf({ data, c, classes }) {
  const { rows, width } = data;
  const values = new Float64Array(SUBSET * width);
  const labels = new Uint8Array(SUBSET);
  for (let i = 0; i < SUBSET; i++) {
    const row = Math.floor(i * rows / SUBSET);
    values.set(data.values.subarray(row * width, (row + 1) * width), i * width);
    labels[i] = data.labels[row];
  }
  return { data: { values, labels, rows: SUBSET, width }, c: c * rows / SUBSET, classes };
}

// src/models/solvers/rising.ts
var MOST_ITERATIONS3 = 100;
var TOLERANCE3 = 1e-9;
async function risingNewton(objective, isRising2, pause2) {
  let here = evaluate(objective, startingWeights(objective), true);
  for (let iteration = 0; ; iteration++) {
    const free = freeWeights(here, isRising2);
    if (slopeOf(objective, here, free) <= TOLERANCE3) return { point: here, iterations: iteration, converged: true };
    await pause2(iteration / (iteration + 4), `iteration ${iteration + 1}`);
    const next = iteration < MOST_ITERATIONS3 ? descend2(objective, here, free, isRising2) : null;
    if (next === null) return { point: here, iterations: iteration, converged: false };
    here = next;
  }
}
function freeWeights({ weights, gradient }, isRising2) {
  return [...weights.keys()].filter((j) => !(isRising2[j] === true && weights[j] <= 0 && gradient[j] >= 0));
}
function slopeOf({ data, c }, { gradient }, free) {
  return free.reduce((most, j) => Math.max(most, Math.abs(gradient[j])), 0) / (c * data.rows);
}
function descend2(objective, from, free, isRising2) {
  const step = stepAmong(from, free);
  const rounding = 1e-13 * Math.abs(from.value);
  for (let share = 1; share > 1e-9; share /= 2) {
    const weights = from.weights.slice();
    let fall = 0;
    free.forEach((j, i) => {
      const moved2 = weights[j] - share * step[i];
      weights[j] = isRising2[j] === true ? Math.max(0, moved2) : moved2;
      fall += from.gradient[j] * (from.weights[j] - weights[j]);
    });
    const next = evaluate(objective, weights, true);
    if (next.value <= from.value - 1e-4 * fall + rounding) return next;
  }
  return null;
}
function stepAmong({ gradient, hessian, weights }, free) {
  const size = weights.length;
  const part = new Float64Array(free.length * free.length);
  free.forEach((row, i) => {
    free.forEach((column, j) => {
      part[i * free.length + j] = hessian[row * size + column];
    });
  });
  const slopes = Float64Array.from(free, (j) => gradient[j]);
  return solve(cholesky(part), slopes);
}

// src/models/solvers/combination.ts
async function tryOut(task, core, groups, folds, pause2) {
  const scaled2 = scale(task);
  let chosen = core;
  const candidates = [];
  let losses = null;
  for (const [name, group] of Object.entries(groups)) {
    if (group.length === 0) continue;
    losses ??= await lossesLeftOut(task, scaled2.values, chosen, folds, pause2);
    const more = [...chosen, ...group];
    const others = await lossesLeftOut(task, scaled2.values, more, folds, pause2);
    const gains = losses.map((loss, row) => loss - others[row]);
    const [gain, noise] = [mean(gains), Math.sqrt(variance(gains) / gains.length)];
    const joined = gain > noise;
    candidates.push({ name, joined, gain, noise });
    if (joined) [chosen, losses] = [more, others];
  }
  return { chosen, candidates };
}
async function combine(task, chosen, pause2) {
  const { centres, scales, values } = scale(task);
  const all = Int32Array.from({ length: task.data.rows }, (_, row) => row);
  return { centres, scales, weights: await fit(task, values, chosen, all, pause2) };
}
function addUp({ centres, scales, weights }, values, at, added, to) {
  const width = centres.length;
  let sum = weights[width];
  for (let j = 0; j < width; j++) {
    const part = weights[j] === 0 ? 0 : weights[j] * (values[at + j] - centres[j]) / scales[j];
    added[to + j] = part;
    sum += part;
  }
  return sum;
}
function scale({ data, isScaled }) {
  const { values, width } = data;
  if (isScaled !== true) return standardise(data);
  return { centres: new Float64Array(width), scales: new Float64Array(width).fill(1), values };
}
function standardise({ values, rows, width }) {
  const centres = new Float64Array(width);
  const scales = new Float64Array(width);
  const scaled2 = new Float64Array(values.length);
  for (let j = 0; j < width; j++) {
    const column = Float64Array.from({ length: rows }, (_, row) => values[row * width + j]);
    centres[j] = mean(column);
    const spread = Math.sqrt(variance(column) * (rows - 1) / rows);
    scales[j] = spread > 1e-12 * (1 + Math.abs(centres[j])) ? spread : 1;
    for (let row = 0; row < rows; row++) scaled2[row * width + j] = (column[row] - centres[j]) / scales[j];
  }
  return { centres, scales, values: scaled2 };
}
async function lossesLeftOut(task, values, chosen, folds, pause2) {
  const { data, classes } = task;
  const losses = new Float64Array(data.rows);
  const rows = Int32Array.from(folds.keys());
  for (const fold of new Set(folds)) {
    const kept = rows.filter((row) => folds[row] !== fold);
    const weights = await fit(task, values, chosen, kept, pause2);
    for (const row of rows) {
      if (folds[row] !== fold) continue;
      let sum = weights[data.width];
      for (const j of chosen) sum += weights[j] * values[row * data.width + j];
      const [wrong, weight] = data.labels[row] === 1 ? [-sum, classes.positive] : [sum, classes.negative];
      losses[row] = weight * (Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(sum))));
    }
  }
  return losses;
}
async function fit({ data, classes, c, isRising: isRising2 }, values, chosen, rows, pause2) {
  const width = chosen.length;
  const picked = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let j = 0; j < width; j++) picked[i * width + j] = values[row * data.width + chosen[j]];
  });
  const labels = Uint8Array.from(rows, (row) => data.labels[row]);
  const objective = { data: { values: picked, labels, rows: rows.length, width }, c, classes };
  const { point } = await solve2(objective, isRising2 === void 0 ? null : chosen.map((j) => isRising2[j]), pause2);
  if (!Number.isFinite(point.value) || !point.weights.every(Number.isFinite)) {
    throw new RangeError("a sum of measures left the range of numbers");
  }
  const weights = new Float64Array(data.width + 1);
  chosen.forEach((j, i) => {
    weights[j] = point.weights[i];
  });
  weights[data.width] = point.weights[width];
  return weights;
}
function solve2(objective, isRising2, pause2) {
  if (isRising2 !== null) return risingNewton(objective, isRising2, pause2);
  return objective.data.width > WIDEST_FOR_NEWTON ? lbfgs(objective, pause2) : newton(objective, pause2);
}

// src/models/sequences/sequence-learner.ts
async function learnSequences(dataset, sequences, settings, random, pause2) {
  const material = await countSequences(dataset, sequences, settings, pause2);
  const { columns, contexts, roots } = material;
  const meter = new RowMeter(columns, roots);
  const measured = await measureLeftOut(material, meter, random, pause2);
  const places2 = (group) => [...meter.measures.keys()].filter((i) => meter.measures[i].group === group);
  const usual = settings.supervised ? null : usualOf(measured.normal(), meter.width, places2("shape"));
  if (usual !== null) measured.putDistances(usual);
  const task = {
    data: { values: measured.values, labels: measured.labels, rows: measured.rows, width: meter.width },
    classes: measured.weights,
    c: 1,
    // Which shape is suspicious only positive rows can tell: without them, any that is unusual.
    isRising: meter.measures.map(({ group }) => group !== "shape" || usual !== null)
  };
  const groups = Object.fromEntries(optionalGroups(material).map((group) => [group, places2(group)]));
  const adding = (_, doing) => pause2(0.9, `adding up, ${doing}`);
  const { chosen, candidates } = await tryOut(task, places2("means"), groups, measured.folds, adding);
  const combination = await combine(task, chosen, adding);
  const context = contexts.length === 0 ? null : settings.context;
  return { knowledge: { columns, context, contexts, roots, usual, combination }, candidates };
}
var ENOUGH_ROWS = 25;
function optionalGroups({ roots, contexts, classes }) {
  if (roots.supervised || contexts.length === 0) return ["peaks", "shape"];
  return classes[0].length < ENOUGH_ROWS * contexts.length ? ["repeats"] : [];
}

// src/models/sequences/sequence-scorer.ts
var SequenceScorer = class {
  #knowledge;
  #meter;
  #contexts;
  constructor(knowledge) {
    this.#knowledge = knowledge;
    this.#meter = new RowMeter(knowledge.columns, knowledge.roots);
    this.#contexts = new Map(knowledge.contexts.map((text2, i) => [text2, i]));
  }
  /** Measures that count, with their weights. */
  weights() {
    const { weights } = this.#knowledge.combination;
    return this.#used().map((place3) => ({ name: this.#meter.measures[place3].name, weight: weights[place3] }));
  }
  /** 0 to 1. */
  score(dataset) {
    const scores = new Float64Array(dataset.rows);
    this.#eachRow(dataset, (row, logit3) => {
      scores[row] = 1 / (1 + Math.exp(-logit3));
    });
    return scores;
  }
  attribute(dataset) {
    const used = this.#used();
    const values = new Float64Array(dataset.rows * used.length);
    this.#eachRow(dataset, (row, _, added) => {
      used.forEach((place3, i) => {
        values[row * used.length + i] = added[place3];
      });
    });
    return { features: used.map((place3) => this.#meter.measures[place3].name), values, unit: "log-odds" };
  }
  #used() {
    const { weights } = this.#knowledge.combination;
    return [...this.#meter.measures.keys()].filter((place3) => weights[place3] !== 0);
  }
  /** `added`: what each measure adds to the logit of the row, until the next one. */
  #eachRow(dataset, take) {
    const { columns, context, usual, combination } = this.#knowledge;
    const meter = this.#meter;
    const counts = columns.map(({ tree }) => tree);
    const rows = meter.rowsOf(dataset);
    const whose = context === null ? [] : contextsOf(dataset, context);
    const values = new Float64Array(meter.width);
    const added = new Float64Array(meter.width);
    for (let row = 0; row < dataset.rows; row++) {
      const sequences = rows.map((each) => sequenceOf(each, row));
      meter.read(sequences, counts);
      meter.measure(this.#contexts.get(whose[row] ?? null) ?? -1, values, 0);
      if (usual !== null) asDistances(usual, values, 0);
      take(row, addUp(combination, values, 0, added, 0), added);
    }
  }
};

// src/models/sequences/sequence-state.ts
var LONGEST_NGRAM = 10;
function knowledgeState({
  columns,
  context,
  contexts,
  roots,
  usual,
  combination
}) {
  const order = columns[0].tree.order;
  const trees = columns.map(({ tree }) => tree.arrays());
  return {
    json: {
      order,
      supervised: roots.supervised,
      context,
      contexts,
      sequences: columns.map(({ name, vocabulary }) => ({ name, vocabulary: [...vocabulary.keys()] }))
    },
    arrays: {
      ...Object.fromEntries(
        trees.flatMap((arrays) => Object.entries(arrays)).map(([name, array], i) => [`${name}_${Math.floor(i / 3)}`, array])
      ),
      ...combination,
      ...usual === null ? {} : { usual_places: usual.places, usual_centres: usual.centres, usual_scales: usual.scales }
    }
  };
}
var WHAT = "a model of sequences";
var SEQUENCE = objectOf("with name and vocabulary", { name: text("a text"), vocabulary: differentTexts });
function restoreKnowledge({ json, arrays }) {
  const stored = requireStored(WHAT, json, {
    order: wholeNumber({ atLeast: 1, atMost: LONGEST_NGRAM }),
    supervised: trueOrFalse,
    context: eitherOf(text("a text"), nothing),
    contexts: differentTexts,
    sequences: listOf(SEQUENCE)
  });
  const { order, supervised, context, contexts, sequences } = stored;
  if (sequences.length === 0 || !differentTexts.holds(sequences.map(({ name }) => name))) {
    throw brokenState(WHAT, { path: ["sequences"], found: stored["sequences"], expected: "one or more that differ" });
  }
  const integers = (name, each) => requireArray(WHAT, arrays, name, Int32Array, each === void 0 ? {} : { each });
  const numbers = (name, length, each = FINITE) => requireArray(WHAT, arrays, name, Float64Array, { length, each });
  const roots = { supervised, contexts: contexts.length };
  const columns = sequences.map(({ name, vocabulary }, i) => {
    const tree = NgramTree.restore(order, rootsIn(roots), {
      parents: integers(`parents_${i}`),
      items: integers(`items_${i}`, placeAmong(FIRST_ACTION + vocabulary.length)),
      occurrences: integers(`occurrences_${i}`)
    });
    return { name, vocabulary: numbered(vocabulary), tree };
  });
  const { width } = new RowMeter(columns, roots);
  const combination = {
    ...{ centres: numbers("centres", width), scales: numbers("scales", width, POSITIVE) },
    weights: numbers("weights", width + 1)
  };
  if (supervised) return { columns, context, contexts, roots, usual: null, combination };
  const places2 = integers("usual_places", placeAmong(width));
  const usual = {
    ...{ places: places2, centres: numbers("usual_centres", places2.length) },
    scales: numbers("usual_scales", places2.length, POSITIVE)
  };
  return { columns, context, contexts, roots, usual, combination };
}

// src/models/types/anomaly.ts
var anomaly = {
  name: "anomaly",
  description: "Finds unusual sequences of actions: n-grams with smoothing, entropy, diversity and transitions.",
  defaults: {
    /** Actions of the longest n-gram. */
    n: 3,
    /** Score from which a row is an anomaly; null: the one with the best F1 on calibration rows. */
    anomaly_threshold: null,
    /** `auto`: supervised from 20 positive rows on. */
    mode: "auto",
    /** Column that tells whose a row is: each is held against its own habits. null: all are alike. */
    context: null
  },
  searchSpace: { n: [1, 2, 3, 4, 5] },
  cost: 1e3,
  synthetic: "sequences",
  usualThreshold: "best_f1",
  check,
  train,
  restore
};
var EXPECTED = {
  n: wholeNumber({ atLeast: 1, atMost: LONGEST_NGRAM }),
  anomaly_threshold: eitherOf(numberBetween(0, 1), nothing),
  mode: oneOf("auto", "one_class", "supervised"),
  context: {
    expected: "the name of a column, or null",
    holds: (found) => found === null || typeof found === "string" && found !== ""
  }
};
var ENOUGH_POSITIVES = 20;
var SHOWN_COLUMNS = 10;
function check(given) {
  return faultsIn({ ...anomaly.defaults, ...given }, EXPECTED);
}
async function train(dataset, hyperparameters, context) {
  const given = { ...anomaly.defaults, ...hyperparameters };
  refuse(check(given));
  const threshold = given["anomaly_threshold"];
  const settings = readSettings(given, dataset);
  const columns = dataset.columns.filter((column) => column.kind === "sequence");
  checkData(dataset, columns, settings);
  columns.sort((a, b) => a.name < b.name ? -1 : 1);
  const turn = (share, doing) => pause(context, share, doing);
  const { knowledge, candidates } = await learnSequences(dataset, columns, settings, context.random, turn);
  const features = dataset.columns.filter((column) => column.kind === "sequence" || column.name === knowledge.context).map(
  ({ name, kind }) => ({ name, kind }));
  return modelOf({ knowledge, threshold, features, facts: factsOf(dataset, knowledge, candidates) });
}
function readSettings(given, { labels }) {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const { mode } = given;
  return {
    order: given["n"],
    supervised: mode === "supervised" || mode === "auto" && positives >= ENOUGH_POSITIVES,
    context: given["context"]
  };
}
function checkData(dataset, columns, settings) {
  const { name, rows, labels, label, origin } = dataset;
  const shown = `the dataset ${showJson(name)} (${plainLine(origin.location)})`;
  if (columns.length === 0) {
    const found = dataset.columns.slice(0, SHOWN_COLUMNS).map((column) => `${showJson(column.name)} (${column.kind})`);
    const more = dataset.columns.length > found.length ? ", …" : "";
    throw new DataError(`${shown} has no column of sequences, its columns are ${found.join(", ") || "none"}${more}`, {
      hint: 'give lists of actions in JSON lines, or text of actions parted by blanks whose kind in "columns" is "sequen\
ce"'
    });
  }
  const positives = labels.reduce((sum, value) => sum + value, 0);
  const needed = [
    [rows - positives, label.negative],
    ...settings.supervised ? [[positives, label.positive]] : []
  ];
  for (const [count3, text2] of needed) {
    if (count3 >= FOLDS) continue;
    const mode = settings.supervised ? "supervised" : "one_class";
    const message = `${shown} has ${count3.toLocaleString("en-US")} training rows with the label ${showJson(text2)}, ano\
maly (${mode}) needs ${FOLDS}`;
    throw new DataError(message, { hint: 'give more rows, or another "mode"' });
  }
  if (settings.context !== null) checkContext(dataset, settings.context, shown);
}
function checkContext({ columns, group, timestamp }, name, shown) {
  const column = columns.find((other) => other.name === name);
  if (column === void 0) {
    const isRole = [group, timestamp].some((role) => role?.name === name);
    throw new DataError(`${shown} has no column ${showJson(name)}, the hyperparameter context`, {
      hint: isRole ? "it has a role in the source and is no feature: take the role away" : "name one of its columns"
    });
  }
  if (column.kind !== "sequence" && column.kind !== "timestamp") return;
  throw new DataError(`column ${showJson(name)} of ${shown}, the hyperparameter context, is ${column.kind}`, {
    hint: "name a column of categories, text or numbers that tells whose a row is"
  });
}
function factsOf({ columns }, knowledge, candidates) {
  const { roots, combination } = knowledge;
  return {
    mode: roots.supervised ? "supervised" : "one_class",
    contexts: roots.contexts,
    sequences: knowledge.columns.map(({ name, vocabulary, tree }) => {
      return { name, actions: vocabulary.size, ngrams: tree.size - tree.roots };
    }),
    weights: new SequenceScorer(knowledge).weights(),
    intercept: combination.weights.at(-1),
    /** Groups of measures that were tried: they joined if the log loss of rows left out fell by more than its noise. */
    tried: candidates.map(({ name, joined, gain, noise }) => ({ name, joined, gain, noise })),
    left_out: columns.filter(({ name, kind }) => kind !== "sequence" && name !== knowledge.context).map(({ name, kind }) => ({
    name, reason: kind === "text" ? NOT_WORDS : "it holds no sequences" }))
  };
}
var NOT_WORDS = 'it holds text, not sequences: its kind in "columns" of the source may be "sequence"';
function modelOf({ knowledge, threshold, features, facts }) {
  const scorer = new SequenceScorer(knowledge);
  return {
    type: anomaly.name,
    features,
    facts,
    ...threshold === null ? {} : { threshold },
    score: (dataset) => scorer.score(dataset),
    attribute: (dataset) => scorer.attribute(dataset),
    state() {
      const { json, arrays } = knowledgeState(knowledge);
      return { json: { threshold, features, facts, ...json }, arrays };
    }
  };
}
var WHAT2 = "an anomaly model";
var FEATURE = objectOf("with name and kind", { name: text("a text"), kind: oneOf(...COLUMN_KINDS) });
function restore({ json, arrays }) {
  const { threshold, features, facts } = requireStored(WHAT2, json, {
    threshold: eitherOf(numberBetween(0, 1), nothing),
    features: listOf(FEATURE),
    facts: anyObject
  });
  const knowledge = restoreKnowledge({ json, arrays });
  const { columns, context } = knowledge;
  const read2 = features;
  const names = [...columns.map(({ name }) => name), ...context === null ? [] : [context]];
  const isRead2 = read2.length === names.length && names.every((name) => read2.some((feature) => feature.name === name));
  if (!isRead2)
    throw brokenState(WHAT2, { path: ["features"], found: features, expected: "the columns of its sequences" });
  return modelOf({ knowledge, threshold, features: read2, facts });
}

// src/base/canonical-json.ts
var MAX_DEPTH = 512;
function canonicalJson(value) {
  return write(value, []);
}
function isCanonical(text2, value) {
  try {
    return membersAscend(value, 0) && JSON.stringify(value) === text2 || canonicalJson(value) === text2;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
function write(value, trail) {
  switch (typeof value) {
    case "string":
      return quote(value, trail);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw unwritable(String(value), trail);
      return JSON.stringify(value);
    case "object":
      if (value === null) return "null";
      if (trail.length >= MAX_DEPTH) throw unwritable(`more than ${MAX_DEPTH} levels`, trail);
      return Array.isArray(value) ? writeArray(value, trail) : writeObject(value, trail);
    default:
      throw unwritable(typeof value, trail);
  }
}
function writeArray(items, trail) {
  let text2 = "[";
  for (let i = 0; i < items.length; i++) {
    trail.push(i);
    text2 += (i === 0 ? "" : ",") + write(items[i], trail);
    trail.pop();
  }
  return `${text2}]`;
}
function writeObject(object, trail) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw unwritable("an instance of a class", trail);
  let text2 = "{";
  for (const key of Object.keys(object).sort()) {
    trail.push(key);
    text2 += `${text2 === "{" ? "" : ","}${quote(key, trail)}:${write(object[key], trail)}`;
    trail.pop();
  }
  return `${text2}}`;
}
function quote(value, trail) {
  if (!value.isWellFormed()) throw unwritable("a lone surrogate", trail);
  return JSON.stringify(value);
}
function unwritable(what, trail) {
  const steps = trail.slice(0, 8).map((step) => typeof step === "number" ? `[${step}]` : `.${step}`);
  return new TypeError(`${what} at $${steps.join("")}${trail.length > 8 ? "…" : ""} has no canonical JSON`);
}
function membersAscend(value, depth) {
  if (typeof value === "string") return value.isWellFormed();
  if (value === null || typeof value !== "object") return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => membersAscend(item, depth + 1));
  const object = value;
  let last;
  for (const key in object) {
    if (last !== void 0 && last >= key || !key.isWellFormed()) return false;
    if (!membersAscend(object[key], depth + 1)) return false;
    last = key;
  }
  return true;
}

// src/platform/programs.ts
var ProgramError = class extends DataError {
};

// src/models/command/code-digests.ts
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join, normalize, relative, resolve } from "node:path";
var MOST_FILES = 2e3;
function trainingCode({ run, predict: predict2, files, shell }, workingDirectory) {
  const words = shell ? [] : [...run, ...predict2 ?? []];
  return digestsOf([...filesAmong(words, workingDirectory), ...files ?? []], workingDirectory);
}
function scoringCode({ run, predict: predict2, files, shell }, workingDirectory) {
  const words = shell ? [] : filesAmong(predict2 ?? [], workingDirectory);
  const ofTraining = new Set(shell ? [] : filesAmong(run, workingDirectory));
  const others = (files ?? []).filter((path) => !ofTraining.has(normalize(path)) || words.includes(normalize(path)));
  return digestsOf([...words, ...others], workingDirectory);
}
function filesAmong(words, workingDirectory) {
  return words.flatMap((word) => {
    const path = relative(workingDirectory, resolve(workingDirectory, word));
    if (path === "" || path.startsWith("..") || isAbsolute(path)) return [];
    return lstatSync(join(workingDirectory, path), { throwIfNoEntry: false })?.isFile() === true ? path : [];
  });
}
function digestsOf(paths, workingDirectory) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (path) => {
    const plain = normalize(path).replaceAll("\\", "/").replace(/\/$/, "");
    const stats = lstatSync(join(workingDirectory, plain), { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) {
      for (const name of readdirSync(join(workingDirectory, plain)).sort()) {
        if (name !== "__pycache__" && name !== ".git") add2(`${plain}/${name}`);
      }
    } else if (stats?.isFile() === true) found.set(plain, sha256(readFileSync(join(workingDirectory, plain))));
    else
      throw new ConfigurationError(
        `"files" of the hyperparameters names ${showJson(path)}, which is no file or folder`
      );
    if (found.size > MOST_FILES) {
      throw new ConfigurationError(`"files" of the hyperparameters names more than ${MOST_FILES} files`, {
        hint: "name those that decide what is learned"
      });
    }
  };
  for (const path of paths) add2(path);
  return Object.fromEntries([...found].sort(([a], [b]) => a < b ? -1 : 1));
}

// src/data/row-hash.ts
import { createHash as createHash2 } from "node:crypto";
function hashRows(dataset, key) {
  const hashes = { high: new Int32Array(dataset.rows), low: new Int32Array(dataset.rows) };
  for (const column of dataset.columns) addColumn(column, hashes, seedOf(`${key}
${column.name}`));
  return hashes;
}
function seedOf(text2) {
  const digest2 = createHash2("sha256").update(text2).digest();
  return [digest2.readInt32LE(0), digest2.readInt32LE(4)];
}
function addColumn(column, hashes, seed) {
  if (column.kind === "categorical") addCategories(column, hashes, seed);
  else if (column.kind === "sequence") addSequences(column, hashes, seed);
  else if (column.kind === "text") addTexts(column, hashes, seed);
  else addNumbers(column, hashes, seed);
}
function addTexts({ values }, { high: high2, low: low2 }, seed) {
  for (let row = 0; row < values.length; row++) {
    const [first, second] = hashText(values[row], seed);
    high2[row] += first;
    low2[row] += second;
  }
}
function addNumbers({ values }, { high: high2, low: low2 }, seed) {
  const value = new Float64Array(1);
  const halves = new Int32Array(value.buffer);
  for (let row = 0; row < values.length; row++) {
    value[0] = values[row] + 0;
    const missing = Number.isNaN(values[row]);
    const first = missing ? -1 : halves[0];
    const second = missing ? -1 : halves[1];
    high2[row] += mix(mix(seed[0] ^ first) ^ second);
    low2[row] += mix(mix(seed[1] ^ second) ^ first);
  }
}
function addCategories({ codes, categories }, { high: high2, low: low2 }, seed) {
  const known = [...categories, null].map((text2) => hashText(text2, seed));
  for (let row = 0; row < codes.length; row++) {
    const [first, second] = known[codes[row] === -1 ? categories.length : codes[row]];
    high2[row] += first;
    low2[row] += second;
  }
}
function addSequences({ offsets, codes, vocabulary }, { high: high2, low: low2 }, seed) {
  const known = vocabulary.map((text2) => hashText(text2, seed));
  for (let row = 0; row < high2.length; row++) {
    let [first, second] = seed;
    for (let i = offsets[row]; i < offsets[row + 1]; i++) {
      first = mix(first ^ known[codes[i]][0]);
      second = mix(second ^ known[codes[i]][1]);
    }
    high2[row] += first;
    low2[row] += second;
  }
}
function hashText(text2, [first, second]) {
  let high2 = first ^ (text2 === null ? -1 : text2.length);
  let low2 = second;
  for (let i = 0; i < (text2?.length ?? 0); i++) {
    const unit = text2.charCodeAt(i);
    high2 = Math.imul(high2 ^ unit, 1540483477);
    low2 = Math.imul(low2 + unit, 461845907) ^ low2 >>> 15;
  }
  return [mix(high2 ^ mix(low2)), mix(low2 ^ mix(high2))];
}
function mix(bits) {
  let mixed = Math.imul(bits ^ bits >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return mixed ^ mixed >>> 16;
}
function occurrences({ high: high2, low: low2 }) {
  const rows = high2.length;
  const copies = new Int32Array(rows);
  const table = new HashTable(rows);
  const seen = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const first = table.add(high2[row], low2[row]);
    copies[row] = seen[first]++;
  }
  return copies;
}
var HashTable = class {
  #slots;
  #high;
  #low;
  #size = 0;
  constructor(most) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    this.#high = new Int32Array(most);
    this.#low = new Int32Array(most);
  }
  /** The number of this hash, a new one when it was not there. */
  add(high2, low2) {
    const slot = this.#slot(high2, low2);
    if (this.#slots[slot] === 0) {
      this.#high[this.#size] = high2;
      this.#low[this.#size] = low2;
      this.#slots[slot] = ++this.#size;
    }
    return this.#slots[slot] - 1;
  }
  has(high2, low2) {
    return this.#slots[this.#slot(high2, low2)] !== 0;
  }
  #slot(high2, low2) {
    const mask = this.#slots.length - 1;
    let slot = low2 & mask;
    for (let entry2 = this.#slots[slot]; entry2 !== 0; entry2 = this.#slots[slot]) {
      if (this.#low[entry2 - 1] === low2 && this.#high[entry2 - 1] === high2) break;
      slot = slot + 1 & mask;
    }
    return slot;
  }
};

// src/models/command/known-scores.ts
var NO_SCORES = {
  ...{ high: new Int32Array(0), low: new Int32Array(0), scores: new Float64Array(0) }
};
function asRead(dataset, columns) {
  const byName = new Map(dataset.columns.map((column) => [column.name, column]));
  return {
    ...dataset,
    columns: columns.map(({ name, kind }) => {
      const column = byName.get(name);
      return column?.kind === kind ? column : missingColumn(name, kind, dataset.rows);
    })
  };
}
function missingColumn(name, kind, rows) {
  switch (kind) {
    case "categorical":
      return { kind, name, codes: new Int32Array(rows).fill(-1), categories: [] };
    case "text":
      return { kind, name, values: new Array(rows).fill(null) };
    case "sequence":
      return { kind, name, offsets: new Int32Array(rows + 1), codes: new Int32Array(0), vocabulary: [] };
    default:
      return { kind: kind === "timestamp" ? kind : "numeric", name, values: new Float64Array(rows).fill(Number.NaN) };
  }
}
function hashesOf(read2) {
  return hashRows(read2, "command");
}
function knownScores({ high: high2, low: low2 }, scores) {
  const order = Int32Array.from(scores.keys()).sort((a, b) => high2[a] - high2[b] || low2[a] - low2[b]);
  return {
    high: order.map((row) => high2[row]),
    low: order.map((row) => low2[row]),
    scores: Float64Array.from(order, (row) => scores[row])
  };
}
function lookUp(known, { high: high2, low: low2 }) {
  const scores = new Float64Array(high2.length);
  for (let row = 0; row < high2.length; row++) scores[row] = find(known, high2[row], low2[row]);
  return scores;
}
function find(known, high2, low2) {
  let [from, to] = [0, known.scores.length];
  while (from < to) {
    const middle = from + to >> 1;
    if (known.high[middle] - high2 || known.low[middle] - low2) {
      const isBelow2 = known.high[middle] < high2 || known.high[middle] === high2 && known.low[middle] < low2;
      if (isBelow2) from = middle + 1;
      else to = middle;
    } else return known.scores[middle];
  }
  return Number.NaN;
}

// src/models/command/handed-rows.ts
function handOut(datasets, { random = null, isWanted = () => true } = {}) {
  const each = datasets.map(hashesOf);
  const all = { high: concat(each.map(({ high: high2 }) => high2)), low: concat(each.map(({ low: low2 }) => low2)) };
  const copies = occurrences(all);
  const from = concat(datasets.map(({ rows: rows2 }, dataset) => new Int32Array(rows2).fill(dataset)));
  const rows = concat(datasets.map(({ rows: count3 }) => Int32Array.from({ length: count3 }, (_, row) => row)));
  const places2 = Int32Array.from(copies.keys()).filter((place3) => copies[place3] === 0 && isWanted(place3));
  random?.shuffle(places2);
  const pick = (values) => places2.map((place3) => values[place3]);
  return { datasets, from: pick(from), rows: pick(rows), hashes: { high: pick(all.high), low: pick(all.low) } };
}
function concat(parts) {
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// src/models/command/program-run.ts
import { mkdirSync as mkdirSync3, mkdtempSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";

// src/models/command/model-folder.ts
import {
  closeSync as closeSync2,
  constants,
  fstatSync,
  lstatSync as lstatSync2,
  mkdirSync as mkdirSync2,
  openSync as openSync2,
  readdirSync as readdirSync2,
  readFileSync as readFileSync2,
  writeFileSync
} from "node:fs";
import { dirname, join as join2 } from "node:path";
var MOST_FILES2 = 1e3;
var MOST_BYTES = 512 * 2 ** 20;
var DEEPEST2 = 10;
var LONGEST_PATH = 300;
var NAME = /^(?=.{1,100}$)[A-Za-z0-9_](?:[A-Za-z0-9_.+=@, -]*[A-Za-z0-9_+=@-])?$/;
var DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function takeModelFiles(folder) {
  const found = [];
  const names = /* @__PURE__ */ new Map();
  let bytes = 0;
  let entries2 = 0;
  const walk = (below, depth) => {
    for (const name of readdirSync2(join2(folder, below)).sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      const stats = lstatSync2(join2(folder, path));
      if (!isModelPath(path)) throw refused(path, "has a name that not every system keeps", NAMES_HINT);
      const other = names.get(path.toLowerCase());
      if (other !== void 0)
        throw refused(path, `differs from ${showJson(other)} in upper and lower case alone`, NAMES_HINT);
      names.set(path.toLowerCase(), path);
      if (++entries2 > MOST_FILES2) throw tooMuch(path);
      if (stats.isDirectory() && depth < DEEPEST2) walk(path, depth + 1);
      else if (!stats.isFile()) throw refused(path, whatIs(stats), "leave plain files, in folders up to ten deep");
      else {
        bytes += stats.size;
        if (bytes > MOST_BYTES) throw tooMuch(path);
        found.push({ path, bytes: readPlain(join2(folder, path)) });
      }
    }
  };
  if (lstatSync2(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ProgramError("the folder MLOPS_MODEL_DIR is gone, or no folder any more", {
      hint: "leave it where it is"
    });
  }
  walk("", 1);
  return found;
}
var NAMES_HINT = "use letters, digits and . _ - + = @, with a letter, digit or _ first and no dot last";
function tooMuch(path) {
  const limit = `${MOST_FILES2} files and folders, and ${MOST_BYTES / 2 ** 20} MB`;
  return refused(path, `is one too many: a model may have ${limit}`, "leave only what scoring needs");
}
function refused(path, problem, hint) {
  return new ProgramError(`the file ${showJson(path)} in MLOPS_MODEL_DIR ${problem}`, { hint });
}
function whatIs(stats) {
  if (stats.isSymbolicLink()) return "is a link";
  return stats.isDirectory() ? "is a folder too deep" : "is no plain file";
}
function readPlain(path) {
  const fd = openSync2(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(fd).isFile()) throw new ProgramError(`${showJson(path)} changed while it was taken in`);
    const { buffer, byteOffset, byteLength } = readFileSync2(fd);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } finally {
    closeSync2(fd);
  }
}
function isModelPath(path) {
  const parts = path.split("/");
  return path.length <= LONGEST_PATH && parts.every((part) => NAME.test(part) && !DEVICE.test(part));
}
function layOut(files, folder) {
  for (const { path, bytes } of files) {
    mkdirSync2(dirname(join2(folder, path)), { recursive: true });
    writeFileSync(join2(folder, path), bytes, { flag: "wx" });
  }
}
function checkStored(path, bytes, digest2) {
  if (!isModelPath(path)) throw new IntegrityError(`the stored model has a file with the path ${showJson(path)}`);
  if (sha256(bytes) === digest2) return { path, bytes };
  throw new IntegrityError(`the stored file ${showJson(path)} is not what its digest says`);
}

// src/models/command/read-scores.ts
import { lstatSync as lstatSync3, readFileSync as readFileSync3 } from "node:fs";
var ROW = "mlops_row";
var SCORE = "score";
var ROUNDING = 1e-9;
var BYTES_PER_ROW = 500;
function readScores(path, shown, format, rows) {
  const fail = (line, problem) => {
    throw new ProgramError(`${shown}${line === null ? "" : `:${line}`}: ${problem}`, {
      hint: `write ${ROW} and ${SCORE}, P(positive) from 0 to 1, once for each row of MLOPS_SCORE_DATA`
    });
  };
  const text2 = readText(path, rows, (problem) => fail(null, problem));
  const scores = new Float64Array(rows).fill(Number.NaN);
  const lines = new Int32Array(rows);
  for (const { line, row: found, score: given } of entries(text2, format, fail)) {
    const row = toNumber(found);
    if (!Number.isInteger(row) || row < 0 || row >= rows) {
      fail(
        line,
        `${ROW} is ${showJson(found)}, expected one of the ${rows.toLocaleString("en-US")} rows that were handed out, fr\
om 0`
      );
    }
    if (lines[row] !== 0) fail(line, `row ${row} has a score in line ${lines[row]} already`);
    const score2 = toNumber(given);
    if (!(score2 >= -ROUNDING && score2 <= 1 + ROUNDING)) {
      fail(line, `the score of row ${row} is ${showJson(given)}, expected a number from 0 to 1`);
    }
    lines[row] = line;
    scores[row] = Math.min(Math.max(score2, 0), 1);
  }
  const missing = lines.reduce((count3, line) => count3 + (line === 0 ? 1 : 0), 0);
  if (missing > 0)
    fail(
      null,
      `${missing.toLocaleString("en-US")} of ${rows.toLocaleString("en-US")} rows have no score, the first one is row ${lines.
      indexOf(0)}`
    );
  return scores;
}
function readText(path, rows, fail) {
  const found = lstatSync3(path, { throwIfNoEntry: false });
  if (found === void 0) return fail("the program left no predictions there");
  if (!found.isFile()) return fail("it is no plain file");
  const most = BYTES_PER_ROW * (rows + 100);
  if (found.size > most)
    return fail(
      `it has ${found.size.toLocaleString("en-US")} bytes, more than ${most.toLocaleString("en-US")} for ${rows.toLocaleString(
      "en-US")} rows`
    );
  return readFileSync3(path, "utf8").replace(/^\ufeff/, "");
}
function* entries(text2, format, fail) {
  const lines = text2.split(/\r\n|\n/);
  let places2 = null;
  for (const [i, content] of lines.entries()) {
    const line = i + 1;
    if (content.trim() === "") continue;
    if (format === "jsonl") {
      const { [ROW]: row, [SCORE]: score2 } = parseObject(content, (problem) => fail(line, problem));
      yield { line, row, score: score2 };
      continue;
    }
    const cells = content.split(",").map(unquoted);
    if (places2 === null) {
      places2 = { row: cells.indexOf(ROW), score: cells.indexOf(SCORE) };
      if (places2.row === -1 || places2.score === -1) {
        fail(line, `the header is ${showJson(content)}, expected the columns ${ROW} and ${SCORE}`);
      }
    } else yield { line, row: cells[places2.row], score: cells[places2.score] };
  }
}
function parseObject(line, fail) {
  let found;
  try {
    found = JSON.parse(line);
  } catch {
    return fail(`${showJson(line)} is not JSON`);
  }
  if (typeof found === "object" && found !== null && !Array.isArray(found)) return found;
  return fail(`${showJson(line)} is no object`);
}
function unquoted(cell) {
  return cell.trim().replace(/^"(.*)"$/, "$1");
}
function toNumber(found) {
  if (typeof found === "number") return found;
  return typeof found === "string" && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(found) ? Number(found) : Number.NaN;
}

// src/models/command/run-folder.ts
import { chmodSync, lstatSync as lstatSync4, readdirSync as readdirSync3 } from "node:fs";
import { rm } from "node:fs/promises";
import { join as join3 } from "node:path";
function readingWhatIsLeft(read2) {
  try {
    return read2();
  } catch (cause) {
    throw asProgramError(cause, "what the program left cannot be read", "leave files and folders that can be read");
  }
}
async function removeRunFolder(folder) {
  const remove2 = () => rm(folder, { recursive: true, force: true });
  try {
    await remove2().catch(() => {
      makeRemovable(folder);
      return remove2();
    });
  } catch (cause) {
    const hint = `remove ${folder}, which may hold rows, and let the program leave only what its user can remove`;
    throw asProgramError(cause, "what the program left cannot be removed", hint);
  }
}
function makeRemovable(folder) {
  if (lstatSync4(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  chmodSync(folder, 448);
  for (const entry2 of readdirSync3(folder, { withFileTypes: true })) {
    if (entry2.isDirectory()) makeRemovable(join3(folder, entry2.name));
  }
}
function asProgramError(cause, what, hint) {
  if (!(cause instanceof Error) || cause.syscall === void 0) return cause;
  return new ProgramError(`${what}: ${plainLine(cause.message)}`, { hint, cause });
}

// src/models/command/table-file.ts
import { closeSync as closeSync3, openSync as openSync3 } from "node:fs";
var ROWS_AT_ONCE = 2048;
function writeTable(path, format, table) {
  const { datasets, from, rows, added, addedFirst } = table;
  const names = datasets[0]?.columns.map(({ name }) => name) ?? [];
  const heads = addedFirst ? [added.name, ...names] : [...names, added.name];
  const writers = datasets.map((dataset) => (format === "csv" ? csvCells : jsonValues)(dataset.columns));
  const lineOf = format === "csv" ? (cells) => `${cells.join(",")}
` : jsonLine(heads);
  const fd = openSync3(path, "wx", 384);
  try {
    if (format === "csv") writeFully(fd, Buffer.from(lineOf(heads.map(quoted))));
    for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
      let text2 = "";
      for (let i = first; i < Math.min(first + ROWS_AT_ONCE, rows.length); i++) {
        const cells = writers[from[i]](rows[i]);
        const own = String(added.values[i]);
        text2 += lineOf(addedFirst ? [own, ...cells] : [...cells, own]);
      }
      writeFully(fd, Buffer.from(text2));
    }
  } finally {
    closeSync3(fd);
  }
}
function jsonLine(names) {
  const keys = names.map((name) => JSON.stringify(name));
  return (values) => `{${values.map((value, i) => `${keys[i]}:${value}`).join(",")}}
`;
}
function csvCells(columns) {
  const writers = columns.map(csvCell);
  return (row) => writers.map((write2) => write2(row));
}
function csvCell(column) {
  switch (column.kind) {
    case "numeric":
      return (row) => numberText(column.values[row], "", "Infinity");
    case "timestamp":
      return (row) => timeText(column.values[row]) ?? "";
    case "categorical": {
      const cells = column.categories.map(quoted);
      return (row) => cells[column.codes[row]] ?? "";
    }
    case "text":
      return (row) => quoted(column.values[row] ?? "");
    case "sequence":
      return (row) => quoted(wordsOf(column, row).join(" "));
  }
}
function jsonValues(columns) {
  const writers = columns.map(jsonValue);
  return (row) => writers.map((write2) => write2(row));
}
function jsonValue(column) {
  switch (column.kind) {
    case "numeric":
      return (row) => numberText(column.values[row], "null", "1e999");
    case "timestamp":
      return (row) => JSON.stringify(timeText(column.values[row]));
    case "categorical": {
      const values = column.categories.map((category) => JSON.stringify(category));
      return (row) => values[column.codes[row]] ?? "null";
    }
    case "text":
      return (row) => JSON.stringify(column.values[row] ?? null);
    case "sequence":
      return (row) => JSON.stringify(wordsOf(column, row));
  }
}
function numberText(value, missing, infinite) {
  if (Number.isNaN(value)) return missing;
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? infinite : `-${infinite}`;
}
function timeText(value) {
  return Math.abs(value) <= 864e13 ? new Date(value).toISOString() : null;
}
function wordsOf(column, row) {
  const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
  return Array.from(codes, (code) => column.vocabulary[code]);
}
function quoted(text2) {
  return /[",\r\n]|^\s|\s$/.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2;
}

// src/models/command/program-run.ts
async function runProgram(given, told, programs, signal) {
  const folder = mkdtempSync(join4(programs.temporaryFolder, "mlops-command-"));
  try {
    const { program, left } = layOutPlace(folder, given, told);
    await programs.run(program, signal);
    return readingWhatIsLeft(left);
  } finally {
    await removeRunFolder(folder);
  }
}
function layOutPlace(folder, given, { settings, columns, label, seed }) {
  const { words, train: train7, toScore, files, threads } = given;
  const { format, shell, seconds, memoryBytes, handsOn } = settings;
  const at = (name) => join4(folder, name);
  for (const name of ["model", "tmp"]) mkdirSync3(at(name));
  layOut(files, at("model"));
  const schema = { label, row: ROW, columns: columns.map(({ name, kind }) => ({ name, kind })) };
  writeFileSync2(at("schema.json"), `${JSON.stringify(schema, null, 2)}
`);
  const [trainFile, scoreFile, predictions] = ["train", "score", "predictions"].map((name) => `${name}.${format}`);
  if (train7 !== null) writeTable(at(trainFile), format, trainingTable(train7));
  if (toScore !== null) writeTable(at(scoreFile), format, numberedTable(toScore));
  const variables = {
    MLOPS_MODEL_DIR: at("model"),
    MLOPS_SCHEMA: at("schema.json"),
    MLOPS_SEED: String(seed),
    MLOPS_HYPERPARAMETERS: JSON.stringify(settings.parameters),
    MLOPS_LABEL: label,
    MLOPS_FORMAT: format,
    TMPDIR: at("tmp"),
    ...threads === null ? {} : { MLOPS_THREADS: String(threads) },
    ...train7 === null ? {} : { MLOPS_TRAIN_DATA: at(trainFile) },
    ...toScore === null ? {} : { MLOPS_SCORE_DATA: at(scoreFile), MLOPS_PREDICTIONS: at(predictions) }
  };
  return {
    program: { words, shell, variables, handsOn, seconds, memoryBytes, folder },
    left: () => ({
      files: train7 === null ? files : takeModelFiles(at("model")),
      scores: toScore && readScores(at(predictions), predictions, format, toScore.rows.length)
    })
  };
}
function trainingTable(train7) {
  const rows = Int32Array.from(train7.labels.keys());
  const added = { name: train7.label.name, values: train7.labels };
  return { datasets: [train7], from: new Int32Array(train7.rows), rows, added, addedFirst: false };
}
function numberedTable(toScore) {
  const values = Int32Array.from(toScore.rows.keys());
  return { ...toScore, added: { name: ROW, values }, addedFirst: true };
}

// src/models/command/settings.ts
import { isAbsolute as isAbsolute2, normalize as normalize2 } from "node:path";

// src/platform/program-environment.ts
var NEVER = [
  /^(?:ACTIONS|INPUT|MLOPS)_/i,
  /^(?:GITHUB|GH)_(?:TOKEN|ENTERPRISE_TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i,
  /^GITHUB_ACTIONS_/i
];
function isNeverHandedOn(name) {
  return NEVER.some((pattern) => pattern.test(name));
}

// src/models/command/settings.ts
var COMMAND_DEFAULTS = {
  /** The program that trains: a list of words, or one text that is cut at its blanks; with `shell`, text for the shell. */
  run: null,
  /** The program that scores rows with what the first one left; null: only rows that are scored while training are. */
  predict: null,
  shell: false,
  /** How the files with rows are written. */
  format: "csv",
  /** Of each program. */
  timeout_minutes: 30,
  /** Of each program and all that it starts; null: nine tenths of the machine's. */
  memory_mb: null,
  /** Names of variables that the programs are given besides the usual ones. */
  env: [],
  /** Files and folders that decide what is learned besides data and settings; null: not known, so it is always trained. */
  files: null,
  /** Handed to the programs as they are. */
  parameters: {}
};
var SHELL_SIGNS = /["'`$\\|&;<>()*?[\]{}~#!\n]/;
var CONTROL_SIGNS = /[^\P{Cc}\t\r]/u;
var isWords = (found) => Array.isArray(found) && found.length > 0 && found.every((word) => typeof word === "string" && !word.
includes("\0")) && found[0] !== "";
var isPlainText = (found) => typeof found === "string" && found.trim() !== "" && !SHELL_SIGNS.test(found) && !CONTROL_SIGNS.
test(found);
var WORDS = {
  expected: 'a list such as ["python", "train.py"], or the same as one text without signs of the shell',
  holds: (found) => isWords(found) || isPlainText(found)
};
var SHELL_TEXT = {
  expected: "one text for the shell",
  holds: (found) => typeof found === "string" && found.trim() !== "" && !found.includes("\0")
};
function orNull({ expected, holds }) {
  return { expected: `${expected}, or null`, holds: (found) => found === null || holds(found) };
}
function listOf2(expected, holds) {
  return {
    expected,
    holds: (found) => Array.isArray(found) && found.every((entry2) => typeof entry2 === "string" && holds(entry2))
  };
}
var VARIABLES = listOf2(
  "a list of names of variables, none of them a token, an input or a file of the workflow",
  (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isNeverHandedOn(name)
);
var FILES = listOf2("a list of paths of files and folders below the working directory", isBelow);
var OBJECT = {
  expected: "an object",
  holds: (found) => typeof found === "object" && found !== null && !Array.isArray(found)
};
function isBelow(path) {
  const plain = normalize2(path).replaceAll("\\", "/");
  return path !== "" && !path.includes("\0") && !isAbsolute2(path) && plain !== ".." && !plain.startsWith("../");
}
function commandFaults(given) {
  const settings = { ...COMMAND_DEFAULTS, ...given };
  const words = settings["shell"] === true ? SHELL_TEXT : WORDS;
  return faultsIn(given["run"] === void 0 ? omit(settings, "run") : settings, {
    run: words,
    predict: orNull(words),
    shell: { expected: "true or false", holds: (found) => typeof found === "boolean" },
    format: oneOf("csv", "jsonl"),
    timeout_minutes: numberAbove(0, { atMost: 30 * 24 * 60 }),
    memory_mb: orNull(wholeNumber({ atLeast: 1, atMost: 2 ** 24 })),
    env: VARIABLES,
    files: orNull(FILES),
    parameters: OBJECT
  });
}
function omit(settings, name) {
  return Object.fromEntries(Object.entries(settings).filter(([other]) => other !== name));
}
function readCommandSettings(given) {
  refuse(commandFaults(given));
  const settings = { ...COMMAND_DEFAULTS, ...given };
  const shell = settings["shell"];
  const words = (found) => {
    if (typeof found !== "string") return found;
    return shell ? [found] : found.trim().split(/\s+/);
  };
  const { predict: predict2, memory_mb: megabytes } = settings;
  return {
    run: words(settings["run"]),
    predict: predict2 === null ? null : words(predict2),
    shell,
    format: settings["format"],
    seconds: 60 * settings["timeout_minutes"],
    memoryBytes: megabytes === null ? null : megabytes * 2 ** 20,
    handsOn: settings["env"],
    files: settings["files"],
    parameters: settings["parameters"]
  };
}

// src/models/command/stored-model.ts
function writeState({ columns, label, seed, files, known, code, facts }) {
  const stored = files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) }));
  return {
    json: {
      columns: columns.map(({ name, kind }) => ({ name, kind })),
      label,
      seed,
      files: stored,
      code: { ...code },
      facts
    },
    arrays: {
      ...{ row_high: known.high, row_low: known.low, row_scores: known.scores },
      ...Object.fromEntries(files.map(({ bytes }, i) => [`file_${i}`, bytes]))
    }
  };
}
var WHAT3 = "a model which a program of yours has trained";
var TEXT = text("a text");
var COLUMN = objectOf("with name and kind", { name: TEXT, kind: oneOf(...COLUMN_KINDS) });
var FILE = objectOf("with path and digest", { path: TEXT, sha256: TEXT });
var DIGESTS = {
  expected: "digests by path",
  holds: (found) => isObject(found) && Object.values(found).every(isText)
};
var SHARE = { expected: "a number from 0 to 1", holds: (value) => value >= 0 && value <= 1 };
function readState({ json, arrays }) {
  const stored = requireStored(WHAT3, json, {
    ...{ columns: listOf(COLUMN), label: TEXT, seed: wholeNumber({ atLeast: 0 }) },
    ...{ files: listOf(FILE), code: DIGESTS, facts: anyObject }
  });
  const { columns, label, seed, files, code, facts } = stored;
  const scores = requireArray(WHAT3, arrays, "row_scores", Float64Array, { each: SHARE });
  const hashes = (name) => requireArray(WHAT3, arrays, name, Int32Array, { length: scores.length });
  const known = { high: hashes("row_high"), low: hashes("row_low"), scores };
  const at = firstOutOfOrder(known);
  if (at !== -1) throw brokenState(WHAT3, { path: ["row_high", at], found: known.high[at], expected: "rows in order" });
  requireApart(
    "columns",
    columns.map(({ name }) => name)
  );
  const paths = files.map(({ path }) => path.toLowerCase());
  requireApart("files", [...paths, ...new Set(paths.flatMap(foldersOf))]);
  return {
    ...{ label, seed, known, columns, code, facts },
    files: files.map(
      ({ path, sha256: digest2 }, i) => checkStored(path, requireArray(WHAT3, arrays, `file_${i}`, Uint8Array), digest2)
    )
  };
}
function foldersOf(path) {
  const parts = path.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}
function requireApart(what, names) {
  const seen = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (seen.has(name)) throw brokenState(WHAT3, { path: [what], found: name, expected: "names that differ" });
    seen.add(name);
  }
}
function firstOutOfOrder({ high: high2, low: low2 }) {
  for (let i = 1; i < high2.length; i++) {
    if (high2[i - 1] > high2[i] || high2[i - 1] === high2[i] && low2[i - 1] >= low2[i]) return i;
  }
  return -1;
}

// src/models/model-type.ts
var UnscorableError = class extends DataError {
};

// src/models/types/command.ts
var command = {
  name: "command",
  description: "Your own training, in any language: a program gets the rows and leaves files and scores.",
  defaults: COMMAND_DEFAULTS,
  required: ["run"],
  synthetic: "violations",
  check: commandFaults,
  code(hyperparameters, workingDirectory) {
    const settings = readCommandSettings(hyperparameters);
    return settings.files === null ? null : { ...trainingCode(settings, workingDirectory) };
  },
  async train() {
    throw new ConfigurationError("a program of yours trains this model, and none may be run here");
  },
  restore: (state) => modelOf2(readState(state), null),
  withPrograms(programs, hyperparameters) {
    const isSound = commandFaults(hyperparameters).length === 0;
    const here = isSound ? { programs, settings: readCommandSettings(hyperparameters) } : null;
    return {
      ...command,
      train: (dataset, given, context) => train2(dataset, given, context, programs),
      restore: (state) => modelOf2(readState(state), here)
    };
  }
};
async function train2(dataset, given, context, programs) {
  const settings = readCommandSettings(given);
  refuseColumns(dataset);
  await pause(context, 0, "writing rows");
  const { random, threads, signal, toScore = [] } = context;
  const columns = dataset.columns.map(({ name, kind }) => ({ name, kind }));
  const told = { settings, columns, label: dataset.label.name, seed: random.fork("program").uint32() };
  const asked = handOut(
    toScore.map((rows) => asRead(rows, columns)),
    { random: random.fork("rows to score") }
  );
  const handed = asked.rows.length === 0 ? null : asked;
  const code = { ...scoringCode(settings, programs.workingDirectory) };
  const { run, predict: predict2 } = settings;
  const trainer = { words: run, threads, train: dataset, toScore: predict2 === null ? handed : null, files: [] };
  let { files, scores } = await runProgram(trainer, told, programs, signal);
  await pause(context, 0.9, "scoring");
  if (predict2 !== null && handed !== null) {
    const scorer = { words: predict2, threads: null, train: null, toScore: handed, files };
    ({ files, scores } = await runProgram(scorer, told, programs, signal));
  }
  await pause(context, 1);
  const learned = {
    ...{ columns, label: told.label, seed: told.seed, files, code },
    known: scores === null ? NO_SCORES : knownScores(asked.hashes, scores),
    facts: {
      scores_any_row: predict2 !== null,
      scored_rows: asked.rows.length,
      files: files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength }))
    }
  };
  return modelOf2(learned, { programs, settings });
}
function refuseColumns({ columns, label, name }) {
  const taken = columns.find((column) => column.name === ROW || column.name === label.name);
  if (taken === void 0) return;
  throw new DataError(
    `the dataset ${showJson(name)} has a column ${showJson(taken.name)}, which means something else here`,
    {
      hint: `rename it, or list it in "ignore" of the source: ${ROW} numbers the rows that are handed to a program`
    }
  );
}
function modelOf2(learned, here) {
  const { columns, facts, known } = learned;
  let prepared = NO_SCORES;
  const unknown = (read2) => {
    const scores = lookUp(known, hashesOf(read2));
    return handOut([read2], { isWanted: (row) => Number.isNaN(scores[row]) });
  };
  return {
    type: command.name,
    features: columns,
    facts,
    kept(dataset) {
      const scores = lookUp(known, hashesOf(asRead(dataset, columns)));
      return Uint8Array.from(scores, (score2) => Number.isNaN(score2) ? 0 : 1);
    },
    async prepare(dataset, signal) {
      const asked = unknown(asRead(dataset, columns));
      prepared = NO_SCORES;
      if (asked.rows.length === 0) return;
      prepared = knownScores(asked.hashes, await ask(learned, asked, here, dataset, signal));
    },
    score(dataset) {
      const hashes = hashesOf(asRead(dataset, columns));
      const others = lookUp(prepared, hashes);
      const scores = lookUp(known, hashes).map((score2, row) => Number.isNaN(score2) ? others[row] : score2);
      if (scores.some(Number.isNaN)) throw unscored(scores.filter(Number.isNaN).length, dataset, here);
      return scores;
    },
    state: () => writeState(learned)
  };
}
function notScored(count3, { rows }) {
  const all = rows.toLocaleString("en-US");
  return `${count3.toLocaleString("en-US")} of ${all} rows were not scored while the model was trained`;
}
function unscored(count3, dataset, here) {
  const isNamed = here !== null && here.settings.predict !== null;
  const why = isNamed ? "no program is asked here" : "the configuration names no program that scores others";
  return new UnscorableError(`${notScored(count3, dataset)}, and ${why}`, {
    hint: 'give the hyperparameter "predict": a program that scores rows by the files of MLOPS_MODEL_DIR'
  });
}
async function ask(learned, toScore, here, dataset, signal) {
  const { columns, label, seed, files, code } = learned;
  const what = notScored(toScore.rows.length, dataset);
  if (here === null || here.settings.predict === null) {
    throw unscored(toScore.rows.length, dataset, here);
  }
  const { programs, settings } = here;
  const now = { ...scoringCode(settings, programs.workingDirectory) };
  if (canonicalJson(now) !== canonicalJson({ ...code })) {
    const changed = [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(code)])].filter((path) => now[path] !==
    code[path]);
    throw new UnscorableError(
      `${what}, and the code that scores is not what it was: ${changed.map((path) => showJson(path)).join(", ")}`,
      {
        hint: "check the commit out that the card names, or train again: then the new code is judged"
      }
    );
  }
  const words = settings.predict ?? [];
  const scorer = { words, threads: null, train: null, toScore, files };
  try {
    return (await runProgram(scorer, { settings, columns, label, seed }, programs, signal)).scores;
  } catch (cause) {
    if (!(cause instanceof ProgramError)) throw cause;
    throw new UnscorableError(cause.message, { hint: cause.hint, cause });
  }
}

// src/data/encoding.ts
var FURTHEST = 1e12;
function numberFill({ median, mean: mean2, sd }, column, range, output) {
  const numbers = numbersOf(column, range) ?? new Float64Array(range.to - range.from).fill(Number.NaN);
  return (first, count3, values, at, width) => scaleInto(values, at + output, width, numbers.subarray(first, first + count3),
  median, mean2, sd);
}
function scaleInto(values, at, width, numbers, median, mean2, sd) {
  for (let row = 0, cell = at; row < numbers.length; row++, cell += width) {
    const value = numbers[row];
    const scaled2 = ((Number.isNaN(value) ? median : value) - mean2) / sd;
    values[cell] = Math.min(Math.max(scaled2, -FURTHEST), FURTHEST);
  }
}
function numbersOf(column, { from, to }) {
  switch (column?.kind) {
    case "numeric":
      return column.values.subarray(from, to);
    case "categorical": {
      const numbers = column.categories.map(numberIn);
      return Float64Array.from(column.codes.subarray(from, to), (code) => numbers[code] ?? Number.NaN);
    }
    case "text":
      return Float64Array.from(column.values.slice(from, to), (text2) => numberIn(text2 ?? ""));
    default:
      return null;
  }
}
function oneHotFill({ categories }, column, range, output) {
  const places2 = placesOf(categories, column, range);
  const missing = categories.indexOf("");
  return (first, count3, values, at, width) => {
    for (let row = first, cell = at + output; row < first + count3; row++, cell += width) {
      const place3 = places2 === null ? missing : places2[row];
      if (place3 !== -1) values[cell + place3] = 1;
    }
  };
}
function placesOf(categories, column, { from, to }) {
  const places2 = new Map(categories.map((category, i) => [category, i]));
  const placeOf2 = (text2) => places2.get(text2 ?? "") ?? -1;
  const missing = placeOf2(null);
  switch (column?.kind) {
    case "categorical": {
      const known = Int32Array.from([missing, ...column.categories.map(placeOf2)]);
      const found = new Int32Array(to - from);
      for (let row = from; row < to; row++) found[row - from] = known[column.codes[row] + 1];
      return found;
    }
    case "text":
      return Int32Array.from(column.values.slice(from, to), placeOf2);
    case "numeric": {
      const byNumber = new Map(categories.map((category, i) => [numberIn(category), i]));
      const place3 = (value) => Number.isNaN(value) ? missing : byNumber.get(value) ?? -1;
      return Int32Array.from(column.values.subarray(from, to), place3);
    }
    default:
      return null;
  }
}

// src/data/median.ts
function medianOf(values) {
  const present = new Float64Array(values.length);
  let count3 = 0;
  for (let i = 0; i < values.length; i++) {
    present[count3] = values[i];
    if (!Number.isNaN(values[i])) count3++;
  }
  if (count3 === 0) return Number.NaN;
  const middle = count3 >> 1;
  const upper = select(present.subarray(0, count3), middle);
  if (count3 % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, present[i]);
  const sum = lower + upper;
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}
function select(values, k) {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = middleOf(values[left], values[left + right >> 1], values[right]);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const swapped = values[i];
      values[i++] = values[j];
      values[j--] = swapped;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k];
}
function middleOf(a, b, c) {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

// src/data/encoder.ts
var MOST_CATEGORIES = 255;
var NOISE = 1e-14;
var BLOCK2 = 512;
var fitted = /* @__PURE__ */ new WeakMap();
function fitEncoder(dataset, { mostCategories = MOST_CATEGORIES } = {}) {
  const isUsual = mostCategories === MOST_CATEGORIES;
  const encoder = (isUsual ? fitted.get(dataset) : void 0) ?? fit2(dataset, mostCategories);
  if (isUsual) fitted.set(dataset, encoder);
  return encoder;
}
function fit2(dataset, mostCategories) {
  const columns = [];
  const leftOut = [];
  for (const column of dataset.columns) {
    const learned = fitColumn(column, mostCategories);
    if (typeof learned === "string") leftOut.push({ name: column.name, kind: column.kind, reason: learned });
    else columns.push(learned);
  }
  return { columns, names: outputNames(columns), leftOut };
}
function outputNames(columns) {
  return columns.flatMap(
    (column) => column.kind === "numeric" ? [column.name] : column.categories.map((category) => `${column.name}=${category}`)
  );
}
function fitColumn(column, mostCategories) {
  switch (column.kind) {
    case "numeric":
      return fitNumbers(column);
    case "categorical":
      return fitCategories(column, mostCategories);
    default:
      return whyNotEncoded(column.kind);
  }
}
function whyNotEncoded(kind) {
  switch (kind) {
    case "text":
      return "text has too many values to give each an output";
    case "timestamp":
      return "a moment in the past does not come again";
    case "sequence":
      return "a sequence has no fixed number of values";
    default:
      return null;
  }
}
function fitNumbers({ name, values }) {
  const median = medianOf(values);
  if (Number.isNaN(median)) return "no training row has a value";
  const count3 = values.length;
  const filled = new Float64Array(count3);
  let sum = 0;
  let others = 0;
  for (let row = 0; row < count3; row++) {
    const value = Number.isNaN(values[row]) ? median : values[row];
    filled[row] = value;
    sum += value;
    if (value !== median) others++;
  }
  if (others === 0 && Number.isFinite(median)) return { kind: "numeric", name, median, mean: median, sd: 1 };
  const rough = sum / count3;
  let deviations = 0;
  let squares = 0;
  for (let row = 0; row < count3; row++) {
    const deviation = filled[row] - rough;
    deviations += deviation;
    squares += deviation * deviation;
  }
  const mean2 = rough + deviations / count3;
  const sd = Math.sqrt(Math.max(0, squares - deviations * deviations / count3) / count3);
  if (!Number.isFinite(mean2) || !Number.isFinite(sd)) return "its values are too large to be scaled";
  return { kind: "numeric", name, median, mean: mean2, sd: sd <= NOISE * Math.abs(mean2) ? 1 : sd };
}
function fitCategories({ name, codes, categories }, most) {
  const counts = new Float64Array(categories.length + 1);
  for (const code of codes) counts[code === -1 ? categories.length : code]++;
  const present = [...categories, ""].map((category, i) => ({ category, count: counts[i] })).filter(({ count: count3 }) => count3 >
  0);
  if (present.length === 0) return "there is no training row";
  const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  present.sort((a, b) => b.count - a.count || byText(a.category, b.category));
  const kept = present.slice(0, most).map(({ category }) => category);
  return { kind: "categorical", name, categories: [...new Set(kept)].sort(byText) };
}
function encode(encoder, dataset, from = 0, to = dataset.rows) {
  const rows = to - from;
  const width = encoder.names.length;
  const values = new Float64Array(rows * width);
  const byName = new Map(dataset.columns.map((column) => [column.name, column]));
  let output = 0;
  const fills = encoder.columns.map((encoded) => {
    const column = byName.get(encoded.name);
    const first = output;
    output += encoded.kind === "numeric" ? 1 : encoded.categories.length;
    if (encoded.kind === "numeric") return numberFill(encoded, column, { from, to }, first);
    return oneHotFill(encoded, column, { from, to }, first);
  });
  for (let row = 0; row < rows; row += BLOCK2) {
    for (const fill of fills) fill(row, Math.min(BLOCK2, rows - row), values, row * width, width);
  }
  return { rows, width, values };
}

// src/data/stored-encoder.ts
var NAME2 = text("a text");
var NUMBERS = {
  ...{ kind: oneOf("numeric"), name: NAME2, median: finiteNumber, mean: finiteNumber },
  sd: { expected: POSITIVE.expected, holds: (found) => typeof found === "number" && POSITIVE.holds(found) }
};
var CATEGORIES = {
  ...{ kind: oneOf("categorical"), name: NAME2, categories: differentTexts }
};
var LEFT_OUT = objectOf("with name, kind and reason", { name: NAME2, kind: oneOf(...COLUMN_KINDS), reason: NAME2 });
function readEncoder(what, json, at = ["encoder"]) {
  const { columns, names } = requireStored(
    what,
    json,
    { columns: listOf(objectOf("an object", { name: NAME2 })), names: listOf(NAME2), leftOut: listOf(LEFT_OUT) },
    at
  );
  const list = columns;
  for (const [i, column] of list.entries()) {
    const kind = isObject(column) && column["kind"] === "categorical" ? CATEGORIES : NUMBERS;
    requireStored(what, column, kind, [...at, "columns", i]);
  }
  const encoder = json;
  const ofColumns = list.map(({ name }) => name);
  if (!differentTexts.holds(ofColumns)) {
    throw brokenState(what, { path: [...at, "columns"], found: ofColumns, expected: "columns that differ by name" });
  }
  const expected = outputNames(encoder.columns);
  if (JSON.stringify(names) === JSON.stringify(expected)) return encoder;
  throw brokenState(what, { path: [...at, "names"], found: names, expected: "the outputs of its columns, in order" });
}

// src/models/class-weights.ts
function classWeights({ name, labels, label, rows }, weighting, type) {
  const positives = labels.reduce((sum, value) => sum + value, 0);
  if (positives === 0 || positives === rows) {
    const only = positives === 0 ? label.negative : label.positive;
    throw new DataError(
      `${rows === 1 ? "the only training row" : `all ${rows.toLocaleString("en-US")} training rows`} of ${showJson(name)}\
 ${rows === 1 ? "has" : "have"} the label ${showJson(only)}, ${type} needs both classes`
    );
  }
  if (weighting === "none") return { negative: 1, positive: 1 };
  return { negative: rows / (2 * (rows - positives)), positive: rows / (2 * positives) };
}

// src/models/nothing-to-learn-from.ts
var SHOWN_COLUMNS2 = 10;
var NUMBERS_OR_CATEGORIES = 'give a column of numbers or of few values; "columns" of the source sets the kind of one tha\
t was read as another';
function nothingToLearnFrom({ name, notes = [], origin }, leftOut, hint = NUMBERS_OR_CATEGORIES) {
  const shown = leftOut.slice(0, SHOWN_COLUMNS2).map((column) => {
    const note = notes.find((other) => other.column === column.name);
    if (note !== void 0) return leftOutText(note, origin.location, column.reason);
    return `column ${showJson(column.name)} (${column.kind}) is left out: ${column.reason}`;
  });
  const more = leftOut.length > shown.length ? `; … and ${leftOut.length - shown.length} more` : "";
  const why = shown.length === 0 ? "there is none besides the label" : `${shown.join("; ")}${more}`;
  return new DataError(
    `the dataset ${showJson(name)} (${plainLine(origin.location)}) has no column to learn from: ${why}`,
    { hint }
  );
}

// src/models/terms.ts
var LARGEST_FACTOR = 3;
function widthOf({ lows, bends, products }) {
  return lows.length + bends.length + products.length / 2;
}
function bentTerms(encoder, { values, rows, width }, count3) {
  const lows = new Float64Array(width);
  const highs = new Float64Array(width);
  const bends = [];
  const knots = [];
  const numbers = new Set(numberOutputs(encoder));
  for (let j = 0; j < width; j++) {
    const sorted = Float64Array.from({ length: rows }, (_, row) => values[row * width + j]).sort();
    [lows[j], highs[j]] = [sorted[0], sorted[rows - 1]];
    if (!numbers.has(j)) continue;
    const places2 = Array.from({ length: count3 }, (_, i) => sorted[Math.floor((i + 1) * rows / (count3 + 1))]);
    for (const knot of new Set(places2.filter((place3) => place3 > lows[j] && place3 < highs[j]))) {
      bends.push(j);
      knots.push(knot);
    }
  }
  const products = new Int32Array(0);
  return { lows, highs, bends: Int32Array.from(bends), knots: Float64Array.from(knots), products };
}
function numberOutputs({ columns }) {
  let next = 0;
  return columns.flatMap((column) => {
    const first = next;
    next += column.kind === "numeric" ? 1 : column.categories.length;
    return column.kind === "numeric" ? [first] : [];
  });
}
function columnOfOutputs({ columns }) {
  return columns.flatMap(
    (column, i) => column.kind === "numeric" ? [i] : new Array(column.categories.length).fill(i)
  );
}
function expand(terms, { values, rows, width }) {
  const { lows, highs, bends, knots, products } = terms;
  const all = widthOf(terms);
  const expanded = new Float64Array(rows * all);
  for (let row = 0; row < rows; row++) {
    const at = row * all;
    for (let j = 0; j < width; j++) {
      expanded[at + j] = Math.min(Math.max(values[row * width + j], lows[j]), highs[j]);
    }
    for (let i = 0; i < bends.length; i++) {
      expanded[at + width + i] = Math.max(0, expanded[at + bends[i]] - knots[i]);
    }
    for (let i = 0, to = at + width + bends.length; i < products.length; i += 2, to++) {
      expanded[to] = factor(expanded[at + products[i]]) * factor(expanded[at + products[i + 1]]);
    }
  }
  return { rows, width: all, values: expanded };
}
function factor(value) {
  return Math.min(Math.max(value, -LARGEST_FACTOR), LARGEST_FACTOR);
}
function promisingProducts(candidates, { values, rows, width }, residuals, spreads, count3) {
  const found = [];
  const product = new Float64Array(rows);
  for (const [i, first] of candidates.entries()) {
    for (const second of candidates.slice(i + 1)) {
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        product[row] = factor(values[row * width + first]) * factor(values[row * width + second]);
        sum += product[row];
      }
      let slope = 0;
      let information = 0;
      for (let row = 0; row < rows; row++) {
        const centred = product[row] - sum / rows;
        slope += residuals[row] * centred;
        information += spreads[row] * centred * centred;
      }
      if (information > 0) found.push({ first, second, score: slope * slope / information });
    }
  }
  found.sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
  return Int32Array.from(found.slice(0, count3).flatMap(({ first, second }) => [first, second]));
}

// src/models/term-learner.ts
var FOLDS2 = 5;
var TRIED_ROWS = 5e3;
var LEAST_PER_CLASS = 20;
var MOST_NUMBERS = 40;
async function learnTerms(encoder, whole, classes, settings, pause2) {
  const during = (share, doing) => (_, detail) => pause2(share, `${doing}, ${detail}`);
  const task = (terms2, { encoded, labels }, weights) => {
    return { data: { ...expand(terms2, encoded), labels }, classes: weights, c: settings.c, isScaled: true };
  };
  const tried = rowsToTry(whole.labels, classes);
  const [even, odd] = [0, 1].map((rest) => tried.rows.filter((_, i) => i % 2 === rest));
  const candidates = [];
  const ifItHelps = async (name, terms2, more, rows, turn) => {
    const [before, after] = [widthOf(terms2), widthOf(more)];
    const part2 = partOf(whole, rows);
    if (after === before || rarest(part2.labels) < LEAST_PER_CLASS) return terms2;
    const group = { [name]: places(before, after) };
    const trial = task(more, part2, tried.classes);
    const { candidates: judged } = await tryOut(trial, places(0, before), group, dealFolds(part2.labels, FOLDS2), turn);
    candidates.push(...judged);
    return judged.every(({ joined }) => joined) ? more : terms2;
  };
  const bent = bentTerms(encoder, whole.encoded, settings.bends);
  const straight = { ...bent, bends: new Int32Array(0), knots: new Float64Array(0) };
  const single = await ifItHelps("bends", straight, bent, tried.rows, during(0.1, "trying bends"));
  const part = partOf(whole, even);
  const looking = during(0.4, "looking for products");
  const products = await promising(encoder, task(single, part, tried.classes), part, settings.products, looking);
  const terms = await ifItHelps("products", single, { ...single, products }, odd, during(0.5, "trying products"));
  const combination = await combine(task(terms, whole, classes), places(0, widthOf(terms)), during(0.8, "fitting"));
  return { terms, combination, candidates };
}
function rowsToTry(labels, classes) {
  const all = Int32Array.from(labels.keys());
  const ofClass = [0, 1].map((label) => all.filter((row) => labels[row] === label));
  const rare = Math.min(ofClass[0].length, ofClass[1].length, TRIED_ROWS / 2);
  const [negative, positive] = ofClass.map((rows2) => evenly(rows2, TRIED_ROWS - rare));
  const rows = Int32Array.of(...negative, ...positive).sort();
  const share = rows.length / labels.length;
  const weights = {
    negative: classes.negative * share * ofClass[0].length / negative.length,
    positive: classes.positive * share * ofClass[1].length / positive.length
  };
  return { rows, classes: weights };
}
async function promising(encoder, task, { encoded }, count3, pause2) {
  const { data, classes } = task;
  if (count3 === 0 || rarest(data.labels) < LEAST_PER_CLASS) return new Int32Array(0);
  const fitted2 = await combine(task, places(0, data.width), pause2);
  const added = new Float64Array(data.width);
  const residuals = new Float64Array(data.rows);
  const spreads = new Float64Array(data.rows);
  for (let row = 0; row < data.rows; row++) {
    const probability = 1 / (1 + Math.exp(-addUp(fitted2, data.values, row * data.width, added, 0)));
    const weight = data.labels[row] === 1 ? classes.positive : classes.negative;
    residuals[row] = weight * (data.labels[row] - probability);
    spreads[row] = weight * probability * (1 - probability);
  }
  const byWeight = (a, b) => Math.abs(fitted2.weights[b]) - Math.abs(fitted2.weights[a]);
  const numbers = numberOutputs(encoder).sort(byWeight).slice(0, MOST_NUMBERS);
  return promisingProducts(
    numbers.sort((a, b) => a - b),
    encoded,
    residuals,
    spreads,
    count3
  );
}
function partOf({ encoded, labels }, rows) {
  const { width } = encoded;
  const values = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    values.set(encoded.values.subarray(row * width, (row + 1) * width), i * width);
  });
  return { encoded: { values, rows: rows.length, width }, labels: Uint8Array.from(rows, (row) => labels[row]) };
}
function rarest(labels) {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  return Math.min(positives, labels.length - positives);
}
function places(from, to) {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

// src/models/types/correlation.ts
var correlation = {
  name: "correlation",
  description: "Tells whether agents act in concert, by curves of several figures and products of two.",
  defaults: {
    /** Inverse strength of the penalty. */
    c: 1,
    /** `balanced`: both classes count the same, however rare one is. */
    class_weight: "none",
    /** Places where the curve of a number may bend, if that helps; 0: straight lines. */
    bends: 5,
    /** Products of two numbers that may join, if that helps; 0: none. */
    products: 8
  },
  synthetic: "events",
  check: check2,
  train: train3,
  restore: restore2
};
var EXPECTED2 = {
  c: numberAbove(0),
  class_weight: oneOf("none", "balanced"),
  bends: wholeNumber({ atLeast: 0, atMost: 1e3 }),
  products: wholeNumber({ atLeast: 0, atMost: 1e3 })
};
var TOP = 20;
var BLOCK3 = 1024;
function check2(given) {
  return faultsIn({ ...correlation.defaults, ...given }, EXPECTED2);
}
async function train3(dataset, hyperparameters, context) {
  const given = { ...correlation.defaults, ...hyperparameters };
  refuse(check2(given));
  const classes = classWeights(dataset, given["class_weight"], correlation.name);
  await pause(context, 0, "encoding");
  const encoder = fitEncoder(dataset);
  const encoded = encode(encoder, dataset);
  if (encoded.width === 0) throw nothingToLearnFrom(dataset, encoder.leftOut);
  const settings = {
    c: given["c"],
    bends: given["bends"],
    products: given["products"]
  };
  const turn = (share, doing) => pause(context, share, doing);
  const whole = { encoded, labels: dataset.labels };
  const { terms, combination, candidates } = await learnTerms(encoder, whole, classes, settings, turn).catch((error) => {
    if (!(error instanceof RangeError)) throw error;
    const message = `correlation on ${showJson(dataset.name)} left the range of numbers`;
    throw new ConfigurationError(message, { hint: `lower the hyperparameter c (${settings.c})`, cause: error });
  });
  return modelOf3(encoder, terms, combination, {
    /** Groups of terms that were tried: they joined if the log loss of rows left out fell by more than its noise. */
    tried: candidates.map(({ name, joined, gain, noise }) => ({ name, joined, gain, noise })),
    terms: topTerms(encoder, terms, combination),
    parameters: combination.weights.filter((weight) => weight !== 0).length,
    intercept: combination.weights.at(-1),
    left_out: encoder.leftOut.map(({ name, reason }) => ({ name, reason }))
  });
}
function topTerms(encoder, terms, { weights, centres, scales }) {
  return termNames(encoder, terms).map((name, i) => ({ name, weight: weights[i], centre: centres[i], scale: scales[i] })).
  filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, TOP);
}
function termNames({ names, columns }, { bends, knots, products }) {
  const owners = columnOfOutputs({ names, columns, leftOut: [] });
  const above = Array.from(bends, (output, i) => {
    const column = columns[owners[output]];
    const value = column.kind === "numeric" ? column.mean + column.sd * knots[i] : knots[i];
    return `${names[output]} above ${Number(value.toPrecision(4))}`;
  });
  return [...names, ...above, ...productNames(names, products)];
}
function productNames(names, products) {
  return Array.from({ length: products.length / 2 }, (_, i) => {
    return `${names[products[2 * i]]} × ${names[products[2 * i + 1]]}`;
  });
}
function modelOf3(encoder, terms, combination, facts) {
  return {
    type: correlation.name,
    features: encoder.columns.map(({ name, kind }) => ({ name, kind })),
    facts,
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      sumRows(encoder, terms, combination, dataset, (row, logit3) => {
        scores[row] = 1 / (1 + Math.exp(-logit3));
      });
      return scores;
    },
    attribute: (dataset) => attribute(encoder, terms, combination, dataset),
    state: () => ({
      json: { encoder, facts },
      arrays: { ...terms, ...combination }
    })
  };
}
function sumRows(encoder, terms, combination, dataset, take) {
  const added = new Float64Array(widthOf(terms));
  for (let from = 0; from < dataset.rows; from += BLOCK3) {
    const { values, rows, width } = expand(terms, encode(encoder, dataset, from, Math.min(from + BLOCK3, dataset.rows)));
    for (let row = 0; row < rows; row++) take(from + row, addUp(combination, values, row * width, added, 0), added);
  }
}
function attribute(encoder, terms, combination, dataset) {
  const { bends, products } = terms;
  const owners = columnOfOutputs(encoder);
  const single = encoder.columns.length;
  const places2 = [
    ...owners,
    ...Array.from(bends, (output) => owners[output]),
    ...Array.from({ length: products.length / 2 }, (_, i) => single + i)
  ];
  const features = [...encoder.columns.map(({ name }) => name), ...productNames(encoder.names, products)];
  const values = new Float64Array(dataset.rows * features.length);
  sumRows(encoder, terms, combination, dataset, (row, _, added) => {
    for (let i = 0; i < places2.length; i++) values[row * features.length + places2[i]] += added[i];
  });
  return { features, values, unit: "log-odds" };
}
function restore2({ json, arrays }) {
  const what = "a correlation model";
  const { facts } = requireStored(what, json, { facts: anyObject });
  const encoder = readEncoder(what, json["encoder"]);
  const outputs = encoder.names.length;
  const numbers = (name, length, each = FINITE) => requireArray(what, arrays, name, Float64Array, { length, each });
  const places2 = (name) => requireArray(what, arrays, name, Int32Array, { each: placeAmong(outputs) });
  const [bends, products] = [places2("bends"), places2("products")];
  if (products.length % 2 !== 0) {
    throw brokenState(what, { path: ["products"], found: `${products.length} outputs`, expected: "pairs of outputs" });
  }
  const limits = { lows: numbers("lows", outputs), highs: numbers("highs", outputs) };
  const terms = { ...limits, bends, knots: numbers("knots", bends.length), products };
  const width = widthOf(terms);
  const [centres, scales] = [numbers("centres", width), numbers("scales", width, POSITIVE)];
  return modelOf3(encoder, terms, { centres, scales, weights: numbers("weights", width + 1) }, facts);
}

// src/models/rules.ts
function addRisk(scores, rule, share, column) {
  if (rule.kind === "categorical" && column.kind === "categorical") {
    const code = column.categories.indexOf(rule.equals);
    if (code === -1) return;
    for (let row = 0; row < scores.length; row++) if (column.codes[row] === code) scores[row] += share;
  } else if (rule.kind === "numeric" && column.kind === "numeric") {
    const span = rule.max - rule.min;
    for (let row = 0; row < scores.length; row++) {
      const risk = (column.values[row] - rule.min) / span;
      if (!Number.isNaN(risk)) scores[row] += share * Math.min(Math.max(risk, 0), 1);
    }
  }
}
function rulesFaults(json) {
  if (!Array.isArray(json) || json.length === 0) {
    return [{ path: ["rules"], found: json, expected: "a list of one rule or more" }];
  }
  return json.flatMap((rule, i) => {
    const path = ["rules", i];
    const isObject3 = typeof rule === "object" && rule !== null && !Array.isArray(rule);
    return isObject3 ? ruleFaults(rule, path) : [{ path, found: rule, expected: "an object" }];
  });
}
var OF_ALL = { feature: text("the name of a column"), weight: numberAbove(0) };
function ruleFaults(given, at) {
  const equals = "equals" in given;
  const known = [...Object.keys(OF_ALL), ...equals ? ["equals"] : ["min", "max"]];
  const unknown = Object.entries(given).filter(([name]) => !known.includes(name)).map(([name, found]) => ({ path: [...at,
  name], found, expected: `only the keys ${known.join(", ")}` }));
  const wrong = faultsIn(given, equals ? { ...OF_ALL, equals: text("a category") } : OF_ALL, at);
  return [...unknown, ...wrong, ...equals ? [] : spanFaults(given, at)];
}
function spanFaults({ min = 0, max = 1 }, at) {
  const span = typeof min === "number" && typeof max === "number" ? max - min : Number.NaN;
  if (Number.isFinite(span) && span !== 0) return [];
  return [{ path: at, found: { min, max }, expected: "two numbers that differ for min (or 0) and max (or 1)" }];
}
function readRules(json) {
  refuse(rulesFaults(json));
  return json.map(({ feature, weight, equals, min = 0, max = 1 }) => {
    const rule = { feature, weight };
    if (equals !== void 0) return { ...rule, kind: "categorical", equals };
    return { ...rule, kind: "numeric", min, max };
  });
}
function writeRule(rule) {
  const { kind, ...written } = rule;
  return written;
}

// src/models/types/heuristic.ts
var heuristic = {
  name: "heuristic",
  description: "Fixed rules on named columns; it learns nothing, and shows what learning adds.",
  defaults: {
    rules: [
      { feature: "violation_count", weight: 0.3, min: 0, max: 1 },
      { feature: "severity_max", weight: 0.25, min: 0, max: 1 },
      { feature: "recency_score", weight: 0.2, min: 0, max: 1 },
      { feature: "frequency_score", weight: 0.15, min: 0, max: 1 },
      { feature: "context_risk", weight: 0.1, min: 0, max: 1 }
    ]
  },
  synthetic: "violations",
  check: (given) => rulesFaults({ ...heuristic.defaults, ...given }["rules"]),
  train: train4,
  restore: restore3
};
async function train4(dataset, hyperparameters, context) {
  const rules = readRules({ ...heuristic.defaults, ...hyperparameters }["rules"]);
  await pause(context, 0);
  const leftOut = rules.map((rule) => ({ rule, name: rule.feature, reason: whyLeftOut(rule, dataset) })).filter(({ reason }) => reason !==
  null);
  const kept = rules.filter((rule) => !leftOut.some((left) => left.rule === rule));
  if (kept.length === 0) {
    const said = leftOut.map(({ name, reason }) => `${showJson(name)} ${reason}`).join(", ");
    throw new DataError(`no rule of the heuristic fits the dataset ${showJson(dataset.name)}: ${said}`, {
      hint: `give rules for its columns: "hyperparameters": {"rules": [${exampleFor(dataset)}]}`
    });
  }
  await pause(context, 1);
  return modelOf4(kept, { left_out: leftOut.map(({ name, reason }) => ({ name, reason })) });
}
function whyLeftOut({ feature, kind }, { columns }) {
  const column = columns.find(({ name }) => name === feature);
  if (column === void 0) return "is not in the data";
  return column.kind === kind ? null : `is ${column.kind}, not ${kind}`;
}
function exampleFor({ columns }) {
  for (const column of columns) {
    const { name: feature } = column;
    if (column.kind === "numeric") return JSON.stringify({ feature, weight: 1, min: 0, max: 100 });
    if (column.kind === "categorical")
      return JSON.stringify({ feature, weight: 1, equals: column.categories[0] ?? "" });
  }
  return JSON.stringify({ feature: "age", weight: 1, min: 18, max: 90 });
}
function modelOf4(rules, facts) {
  const total = rules.reduce((sum, { weight }) => sum + weight, 0);
  const kinds = new Map(rules.map(({ feature, kind }) => [feature, kind]));
  return {
    type: heuristic.name,
    features: [...kinds].map(([name, kind]) => ({ name, kind })),
    facts: { rules: rules.map((rule) => ({ ...writeRule(rule), weight: rule.weight / total })), ...facts },
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      for (const rule of rules) {
        const column = dataset.columns.find(({ name }) => name === rule.feature);
        if (column !== void 0) addRisk(scores, rule, rule.weight / total, column);
      }
      return scores.map((score2) => Math.min(score2, 1));
    },
    attribute: (dataset) => attribution(rules, total, [...kinds.keys()], dataset),
    state: () => ({ json: { rules: rules.map(writeRule), facts }, arrays: {} })
  };
}
function attribution(rules, total, features, dataset) {
  const values = new Float64Array(dataset.rows * features.length);
  features.forEach((feature, i) => {
    const added = new Float64Array(dataset.rows);
    const column = dataset.columns.find(({ name }) => name === feature);
    if (column === void 0) return;
    for (const rule of rules) if (rule.feature === feature) addRisk(added, rule, rule.weight / total, column);
    for (let row = 0; row < added.length; row++) values[row * features.length + i] = added[row];
  });
  return { features, values, unit: "points of the score" };
}
function restore3({ json }) {
  const { facts } = requireStored("a heuristic", json, { facts: anyObject });
  const [fault] = rulesFaults(json["rules"]);
  if (fault !== void 0) throw brokenState("a heuristic", fault);
  return modelOf4(readRules(json["rules"]), facts);
}

// src/data/robust-scale.ts
var SD_BY_MEDIAN = 1.4826;
var SD_BY_MEAN = 1.2533;
function robustScale(values) {
  const center = centerOf(values);
  return { center, spread: spreadOf(values, center) || 1 };
}
function centerOf(values) {
  const median = medianOf(values);
  return Number.isFinite(median) ? median : 0;
}
function spreadOf(values, center) {
  const spread = SD_BY_MEDIAN * medianOf(values.map((value) => Math.abs(value - center)));
  return spread > 0 && spread < Number.POSITIVE_INFINITY ? spread : meanSpreadOf(values, center);
}
function meanSpreadOf(values, center) {
  let [sum, count3] = [0, 0];
  for (const value of values) {
    const deviation = Math.abs(value - center);
    if (!(deviation < Number.POSITIVE_INFINITY)) continue;
    sum += deviation;
    count3++;
  }
  const spread = SD_BY_MEAN * sum / count3;
  return spread > 0 && spread < Number.POSITIVE_INFINITY ? spread : 0;
}

// src/models/forest/slot-context.ts
var DAY_MS2 = 864e5;
var DAYS_NEEDED = [
  ["weekday_hour", 28],
  ["weekend_hour", 7],
  ["hour", 2]
];
var DAYS_FOR_HALVES = 14;
var LEFT_BY_RHYTHM = 0.8;
var LEAST_SPREAD = 1e-3;
var POOLED_ROWS = 100;
function usualScheme({ values }) {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time2 of values) {
    if (time2 < first) first = time2;
    if (time2 > last) last = time2;
  }
  const days = Math.round((last - first) * (values.length / (values.length - 1))) / DAY_MS2;
  return DAYS_NEEDED.find(([, needed]) => days >= needed)?.[0] ?? null;
}
function slotsOf(dataset, rule) {
  const column = momentsOf(dataset, rule);
  if (column === void 0) return new Int16Array(dataset.rows).fill(-1);
  return Int16Array.from(column.values, (time2) => slotOf(rule.scheme, time2));
}
function momentsOf({ timestamp, columns }, { moments }) {
  const column = timestamp ?? columns.find(({ name }) => name === moments);
  return column?.kind === "timestamp" ? column : void 0;
}
function slotRows(dataset, rule) {
  const { scheme } = rule;
  const slots = slotsOf(dataset, rule);
  const parts = new Int8Array(dataset.rows).fill(-1);
  const column = momentsOf(dataset, rule);
  if (column === void 0) return { scheme, slots, parts };
  const dayOf = (row) => Math.floor(column.values[row] / DAY_MS2);
  const daysOf = Array.from({ length: SLOTS[scheme] }, () => /* @__PURE__ */ new Set());
  for (let row = 0; row < slots.length; row++) if (slots[row] !== -1) daysOf[slots[row]].add(dayOf(row));
  const all = new Set(daysOf.flatMap((days) => [...days]));
  const partsOf2 = daysOf.map((days) => {
    const inOrder = [...days].sort((a, b) => a - b);
    const partAt = (rank) => all.size < DAYS_FOR_HALVES ? rank % 2 : rank < inOrder.length / 2 ? 0 : 1;
    return new Map(inOrder.map((day, rank) => [day, partAt(rank)]));
  });
  for (let row = 0; row < slots.length; row++) {
    if (slots[row] !== -1) parts[row] = partsOf2[slots[row]].get(dayOf(row));
  }
  return { scheme, slots, parts };
}
function fitSlots(values, { scheme, slots, parts }) {
  const log = values.every((value) => !(value <= 0));
  const scaled2 = log ? values.map(Math.log) : values;
  const center = centerOf(scaled2);
  const overall = spreadOf(scaled2, center);
  const rowsOf3 = groupBySlot(scaled2, slots, SLOTS[scheme]);
  const centers = rowsOf3.map((rows) => rows.length === 0 ? center : centerOf(rows));
  const rests = scaled2.map((value, row) => slots[row] === -1 ? Number.NaN : value - centers[slots[row]]);
  const pooled2 = spreadOf(rests, 0);
  if (!(leftByRhythm(scaled2, { scheme, slots, parts }, center) < LEFT_BY_RHYTHM)) return null;
  const least = LEAST_SPREAD * overall;
  const spreads = rowsOf3.map((rows, slot) => {
    if (rows.length === 0) return meanSpreadOf(scaled2, center);
    const own = spreadOf(rows, centers[slot]);
    const squares = rows.length * own * own + POOLED_ROWS * pooled2 * pooled2;
    return Math.max(least, Math.sqrt(squares / (rows.length + POOLED_ROWS)));
  });
  return { log, centers, spreads };
}
function leftByRhythm(scaled2, { scheme, slots, parts }, center) {
  let [bySpread, byMean] = [0, 0];
  for (const judged of [0, 1]) {
    const learned = slots.map((slot, row) => parts[row] === 1 - judged ? slot : -1);
    const centers = groupBySlot(scaled2, learned, SLOTS[scheme]).map(
      (rows) => rows.length === 0 ? center : centerOf(rows)
    );
    const values = scaled2.filter((_, row) => parts[row] === judged);
    const rests = scaled2.map((value, row) => slots[row] === -1 ? value : value - centers[slots[row]]).filter((_, row) => parts[row] ===
    judged);
    bySpread += spreadOf(rests, 0) / spreadOf(values, center) / 2;
    byMean += meanSpreadOf(rests, 0) / meanSpreadOf(values, center) / 2;
  }
  return Math.min(bySpread, byMean);
}
function groupBySlot(values, slots, count3) {
  const sizes = new Int32Array(count3);
  const isThere = (row) => slots[row] !== -1 && !Number.isNaN(values[row]);
  for (let row = 0; row < values.length; row++) if (isThere(row)) sizes[slots[row]]++;
  const groups = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  for (let row = 0; row < values.length; row++) {
    if (isThere(row)) groups[slots[row]][sizes[slots[row]]++] = values[row];
  }
  return groups;
}

// src/models/forest/fill-features.ts
function featureFiller({ features, slots: rule }, dataset) {
  const byName = new Map(dataset.columns.map((column) => [column.name, column]));
  const slots = rule === null ? new Int16Array(0) : slotsOf(dataset, rule);
  const fills = features.map(
    (feature) => feature.what === "largest" ? null : fillOf(feature, byName.get(feature.column), slots, dataset.rows)
  );
  return (first, count3, columns, stride) => {
    fills.forEach((fill, j) => {
      if (fill === null) fillLargest(count3, columns, stride, j);
      else fill(first, count3, columns, j * stride);
    });
  };
}
function fillOf(feature, column, slots, rows) {
  const whole = { from: 0, to: rows };
  switch (feature.what) {
    case "value":
      return scaled(numbersOf(column, whole), feature);
    case "slot":
      return againstSlot(numbersOf(column, whole), feature, slots);
    case "missing": {
      const numbers = numbersOf(column, whole);
      const isMissing = (row) => numbers === null || Number.isNaN(numbers[row]) ? 1 : 0;
      return scaled(
        Float64Array.from({ length: rows }, (_, row) => isMissing(row)),
        feature
      );
    }
    case "category": {
      const { categories, surprises, unseen } = feature;
      const places2 = placesOf(categories, column, whole);
      const ofMissing = surprises[categories.indexOf("")];
      return scaled(
        Float64Array.from(
          { length: rows },
          (_, row) => places2 === null ? ofMissing : surprises[places2[row]] ?? unseen
        ),
        feature
      );
    }
  }
}
function scaled(numbers, { center, spread }) {
  return (first, count3, columns, at) => {
    for (let i = 0; i < count3; i++) {
      const z = numbers === null ? 0 : (numbers[first + i] - center) / spread;
      columns[at + i] = Number.isNaN(z) ? 0 : z;
    }
  };
}
function againstSlot(numbers, { log, centers, spreads }, slots) {
  return (first, count3, columns, at) => {
    for (let i = 0; i < count3; i++) {
      const slot = slots[first + i];
      const value = numbers === null || slot === -1 ? Number.NaN : numbers[first + i];
      const place3 = log ? Math.log(Math.max(0, value)) : value;
      const z = Math.abs(place3 - centers[slot]) / spreads[slot];
      columns[at + i] = Number.isNaN(z) ? 0 : z;
    }
  };
}
function fillLargest(count3, columns, stride, j) {
  for (let i = 0; i < count3; i++) columns[j * stride + i] = 0;
  for (let feature = 0; feature < j; feature++) {
    for (let i = 0; i < count3; i++) {
      const deviation = Math.abs(columns[feature * stride + i]);
      if (deviation > columns[j * stride + i]) columns[j * stride + i] = deviation;
    }
  }
}

// src/models/forest/attribute-paths.ts
function attributePaths({ features, trees }, dataset, size) {
  const names = features.columns.map(({ name }) => name);
  const columnOf2 = features.features.map((feature) => feature.what === "largest" ? -1 : names.indexOf(feature.column));
  const width = columnOf2.length;
  const fill = featureFiller(features, dataset);
  const row = new Float32Array(width);
  const values = new Float64Array(dataset.rows * names.length);
  for (let i = 0; i < dataset.rows; i++) {
    fill(i, 1, row, 1);
    const largest = columnOf2[indexOfLargest(row, columnOf2)];
    for (let tree = 0; tree < size; tree++) {
      let node = trees.starts[tree];
      while (trees.features[node] !== -1) {
        const feature = trees.features[node];
        const child = trees.children[node] + (row[feature] > trees.thresholds[node] ? 1 : 0);
        const column = columnOf2[feature] === -1 ? largest : columnOf2[feature];
        values[i * names.length + column] += (trees.lengths[node] - trees.lengths[child]) / size;
        node = child;
      }
    }
  }
  return { features: names, values, unit: "steps of the mean path" };
}
function indexOfLargest(row, columnOf2) {
  let largest = 0;
  for (let j = 1; j < row.length; j++)
    if (columnOf2[j] !== -1 && Math.abs(row[j]) > Math.abs(row[largest])) largest = j;
  return largest;
}
var EXAMINED_SHARE = 0.05;
function importanceOf(forest, dataset, scores, size) {
  const highest = Int32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b);
  const count3 = Math.ceil(dataset.rows * EXAMINED_SHARE);
  const { features, values } = attributePaths(forest, selectRows(dataset, highest.subarray(0, count3)), size);
  const means = features.map((name, j) => {
    let sum = 0;
    for (let row = 0; row < count3; row++) sum += values[row * features.length + j];
    return { name, steps: sum / count3 };
  });
  return means.sort((a, b) => b.steps - a.steps);
}

// src/models/forest/features.ts
function fitFeatures(dataset, slots) {
  const told = slots && slotRows(dataset, slots);
  const features = [];
  const columns = [];
  const leftOut = [];
  const byName = dataset.columns.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  for (const column of byName) {
    const { name, kind } = column;
    const fitted2 = fitColumn2(column, told);
    if (typeof fitted2 === "string") leftOut.push({ name, kind, reason: fitted2 });
    else {
      columns.push({ name, kind });
      features.push(...fitted2);
    }
  }
  if (!features.some(({ what }) => what === "slot")) return { features, slots: null, columns, leftOut };
  return { features: [...features, { what: "largest" }], slots, columns, leftOut };
}
function drawnFeatures({ features }) {
  const single = features.filter(({ what }) => what !== "largest").length;
  const times = (feature) => feature.what === "largest" ? Math.max(1, Math.round(single / 2)) : 1;
  return Int32Array.from(features.flatMap((feature, j) => Array.from({ length: times(feature) }, () => j)));
}
function fitColumn2(column, told) {
  switch (column.kind) {
    case "numeric":
      return fitNumbers2(column, told);
    case "categorical":
      return fitCategories2(column);
    default:
      return whyNotEncoded(column.kind);
  }
}
function fitNumbers2({ name: column, values }, told) {
  const missing = values.reduce((count3, value) => count3 + (Number.isNaN(value) ? 1 : 0), 0);
  if (missing === values.length) return "no training row has a value";
  const first = values.find((value) => !Number.isNaN(value));
  const isConstant = values.every((value) => value === first || Number.isNaN(value));
  if (isConstant && missing === 0) return "all training rows have one value";
  const context = told && !isConstant ? fitSlots(values, told) : null;
  const main = isConstant ? [] : [context === null ? { column, what: "value", ...robustScale(values) } : { column, what: "\
slot", ...context }];
  if (missing === 0) return main;
  const isMissing = Float64Array.from(values, (value) => Number.isNaN(value) ? 1 : 0);
  return [...main, { column, what: "missing", ...robustScale(isMissing) }];
}
function fitCategories2({ name: column, codes, categories }) {
  const counts = new Float64Array(categories.length + 1);
  for (const code of codes) counts[code === -1 ? categories.length : code]++;
  const present = [...categories, ""].flatMap(
    (category, i) => counts[i] > 0 ? [{ category, count: counts[i] }] : []
  );
  if (present.length === 1) return "all training rows have one value";
  const total = codes.length + present.length + 1;
  const surpriseOf = (count3) => Math.log2(total / (count3 + 1));
  const ofCode = Float64Array.from(counts, surpriseOf);
  const scale2 = robustScale(Float64Array.from(codes, (code) => ofCode[code === -1 ? categories.length : code]));
  const known = counts[categories.length] > 0 ? present : [...present, { category: "", count: null }];
  return [
    {
      ...{ column, what: "category", ...scale2, unseen: surpriseOf(0) },
      categories: known.map(({ category }) => category),
      surprises: known.map(({ count: count3 }) => count3 === null ? scale2.center : surpriseOf(count3))
    }
  ];
}

// src/kernels/forest.wasm.ts
var forestWasm = "AGFzbQEAAAABDwJgAABgCH9/f39/f39/AAIPAQNlbnYGbWVtb3J5AgAAAwMCAAEGBgF/AUEACwcYAwRoZWFwAwAEd2FsawABBm1lbW\
9yeQIACAEACtoEAgcAQYAIJAALzwQBDn8gBSEKA0AgBiAKSgRAIAIgBCAKQQN0aiIFKAIAQQR0aiEIIAUoAgQhEiAAIQsgByEMQQAhFANAIAEgFEoEQCAIIg\
UhFSAFIgkiECIPIg4iDSERQQAhEwNAIBIgE0oEQCAFKAIAIAUqAgggCyAFKAIEaioCAF1BBHRqIQUgFSgCACAVKgIIIBUoAgQgC0EEamoqAgBdQQR0aiEVIA\
koAgAgCSoCCCAJKAIEIAtBCGpqKgIAXUEEdGohCSAQKAIAIBAqAgggECgCBCALQQxqaioCAF1BBHRqIRAgDygCACAPKgIIIA8oAgQgC0EQamoqAgBdQQR0ai\
EPIA4oAgAgDioCCCAOKAIEIAtBFGpqKgIAXUEEdGohDiANKAIAIA0qAgggDSgCBCALQRhqaioCAF1BBHRqIQ0gESgCACARKgIIIBEoAgQgC0EcamoqAgBdQQ\
R0aiERIBNBAWohEwwBCwsgDCAMKwMAIAMgBSACa0EBdmorAwCgOQMAIAwgDCsDCCADIBUgAmtBAXZqKwMAoDkDCCAMIAwrAxAgAyAJIAJrQQF2aisDAKA5Ax\
AgDCAMKwMYIAMgECACa0EBdmorAwCgOQMYIAwgDCsDICADIA8gAmtBAXZqKwMAoDkDICAMIAwrAyggAyAOIAJrQQF2aisDAKA5AyggDCAMKwMwIAMgDSACa0\
EBdmorAwCgOQMwIAwgDCsDOCADIBEgAmtBAXZqKwMAoDkDOCALQSBqIQsgDEFAayEMIBRBCGohFAwBCwsgCkEBaiEKDAELCws=";

// src/kernels/forest.ts
var BLOCK4 = 256;
var FEW = 32;
var PAGE_BYTES2 = 1 << 16;
var NODE_BYTES = 16;
var loaded2;
var placed;
function load2() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(Buffer.from(forestWasm, "base64"));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { kernel: exports, memory };
}
var sumPaths = (trees, walk) => typeof WebAssembly !== "object" || walk.rows < FEW ? sumPathsTwin(trees, walk) : sumPathsKernel(
trees, walk);
function sumPathsKernel(trees, { rows, width, fill, after }) {
  loaded2 ??= load2();
  const { kernel, memory } = loaded2;
  const nodes = Math.ceil(kernel.heap.value / NODE_BYTES) * NODE_BYTES;
  const lengths = nodes + NODE_BYTES * trees.features.length;
  const heads = lengths + 8 * trees.features.length;
  const sums = heads + 8 * trees.heights.length;
  const columns = sums + 8 * BLOCK4;
  const missing = columns + 4 * BLOCK4 * width - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES2));
  if (placed !== trees) place2(trees, memory.buffer, { nodes, lengths, heads });
  placed = trees;
  const sumsOut = new Float64Array(memory.buffer, sums, BLOCK4);
  const columnsIn = new Float32Array(memory.buffer, columns, BLOCK4 * width);
  const results = after.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row += BLOCK4) {
    const count3 = Math.min(BLOCK4, rows - row);
    fill(row, count3, columnsIn, BLOCK4);
    sumsOut.fill(0);
    let from = 0;
    for (const [i, to] of after.entries()) {
      kernel.walk(columns, count3 + 7 & ~7, nodes, lengths, heads, from, to, sums);
      results[i].set(sumsOut.subarray(0, count3), row);
      from = to;
    }
  }
  return results;
}
function place2({ starts, features, thresholds, children, heights, lengths }, buffer, at) {
  const words = new Int32Array(buffer, at.nodes, 4 * features.length);
  const floats = new Float32Array(buffer, at.nodes, 4 * features.length);
  for (let node = 0; node < features.length; node++) {
    words[4 * node] = at.nodes + NODE_BYTES * children[node];
    words[4 * node + 1] = 4 * BLOCK4 * Math.max(0, features[node]);
    floats[4 * node + 2] = thresholds[node];
  }
  new Float64Array(buffer, at.lengths, lengths.length).set(lengths);
  const heads = new Int32Array(buffer, at.heads, 2 * heights.length);
  for (let tree = 0; tree < heights.length; tree++) heads.set([starts[tree], heights[tree]], 2 * tree);
}
function sumPathsTwin(trees, { rows, width, fill, after }) {
  const { starts, features, thresholds, children, lengths } = trees;
  const values = new Float32Array(width);
  const results = after.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    fill(row, 1, values, 1);
    let [sum, tree] = [0, 0];
    for (const [i, to] of after.entries()) {
      for (; tree < to; tree++) {
        let node = starts[tree];
        while (features[node] !== -1) node = children[node] + (values[features[node]] > thresholds[node] ? 1 : 0);
        sum += lengths[node];
      }
      results[i][row] = sum;
    }
  }
  return results;
}

// src/models/forest/path-length.ts
var EULER_GAMMA = 0.5772156649015329;
function averagePathLength(n) {
  if (n <= 1) return 0;
  return n === 2 ? 1 : 2 * (Math.log(n - 1) + EULER_GAMMA) - 2 * (n - 1) / n;
}
function anomalyScores(sums, trees, psi) {
  const usual = trees * averagePathLength(psi);
  return sums.map((sum) => usual === 0 ? 0.5 : Math.exp(-Math.LN2 * (sum / usual)));
}
function contaminationThreshold(scores, contamination) {
  const cut2 = quantile(scores, 1 - contamination);
  const above = scores.reduce((least, score2) => score2 > cut2 ? Math.min(least, score2) : least, 1);
  const below = scores.reduce((most, score2) => score2 <= cut2 ? Math.max(most, score2) : most, 0);
  return (above + below) / 2;
}

// src/models/forest/forest.ts
var BLOCK5 = 256;
function pathSums({ features, trees }, dataset, after) {
  const fill = featureFiller(features, dataset);
  return sumPaths(trees, { rows: dataset.rows, width: features.features.length, fill, after });
}
function prefixScores(forest, sizes) {
  const ascending = [...new Set(sizes)].sort((a, b) => a - b);
  const known = /* @__PURE__ */ new WeakMap();
  return (dataset, size) => {
    const sums = known.get(dataset) ?? pathSums(forest, dataset, ascending);
    if (ascending.length > 1) known.set(dataset, sums);
    return anomalyScores(sums[ascending.indexOf(size)], size, forest.psi);
  };
}
function largestDeviations(features, dataset) {
  const fill = featureFiller(features, dataset);
  const width = features.features.length;
  const columns = new Float32Array(BLOCK5 * width);
  const scores = new Float64Array(dataset.rows);
  for (let first = 0; first < dataset.rows; first += BLOCK5) {
    const count3 = Math.min(BLOCK5, dataset.rows - first);
    fill(first, count3, columns, BLOCK5);
    for (let i = 0; i < count3; i++) {
      let largest = 0;
      for (let j = 0; j < width; j++) largest = Math.max(largest, Math.abs(columns[j * BLOCK5 + i]));
      scores[first + i] = largest === Number.POSITIVE_INFINITY ? 1 : largest / (1 + largest);
    }
  }
  return scores;
}

// src/models/forest/grow-tree.ts
var LARGEST = 34028234663852886e22;
function treeGrower(pool, psi, most) {
  const limit = Math.ceil(Math.log2(psi));
  const rows = new Int32Array(psi);
  const drawnRows = sampler(pool.rows, psi);
  const values = new Float32Array(most * psi);
  const nodes = bufferFor(2 * psi - 1);
  return (random) => {
    drawnRows(rows, random);
    const chosen = random.shuffle(pool.features.slice()).subarray(0, most);
    for (let j = 0; j < most; j++) {
      const from = chosen[j] * pool.rows;
      for (let i = 0; i < psi; i++) values[j * psi + i] = pool.columns[from + rows[i]];
    }
    const count3 = growTree({ values, rows: psi, chosen }, limit, nodes, random);
    const { features, thresholds, sizes } = nodes;
    return {
      features: features.slice(0, count3),
      thresholds: thresholds.slice(0, count3),
      sizes: sizes.slice(0, count3)
    };
  };
}
function sampler(rows, count3) {
  const takenIn = new Int32Array(rows);
  let round = 0;
  return (drawn, random) => {
    round++;
    for (let i = 0; i < count3; i++) {
      const last = rows - count3 + i;
      const row = random.integer(last + 1);
      drawn[i] = takenIn[row] === round ? last : row;
      takenIn[drawn[i]] = round;
    }
  };
}
function bufferFor(most) {
  return {
    ...{ features: new Int32Array(most), thresholds: new Float32Array(most), sizes: new Int32Array(most) },
    ...{ begins: new Int32Array(most), depths: new Int32Array(most), order: new Int32Array(most) }
  };
}
function growTree({ rows, chosen, values }, limit, { features, thresholds, sizes, begins, depths, order }, random) {
  const places2 = Int32Array.from(chosen.keys());
  for (let i = 0; i < rows; i++) order[i] = i;
  sizes[0] = rows;
  begins[0] = depths[0] = 0;
  let nodes = 1;
  for (let node = 0; node < nodes; node++) {
    features[node] = -1;
    thresholds[node] = Number.POSITIVE_INFINITY;
    const [begin, size] = [begins[node], sizes[node]];
    if (size <= 1 || depths[node] >= limit) continue;
    for (let left = places2.length; left > 0; left--) {
      const drawn = random.integer(left);
      const place3 = places2[drawn];
      places2[drawn] = places2[left - 1];
      places2[left - 1] = place3;
      const at = place3 * rows;
      let low2 = values[at + order[begin]];
      let high2 = low2;
      for (let i = begin + 1; i < begin + size; i++) {
        const value = values[at + order[i]];
        if (value < low2) low2 = value;
        else if (value > high2) high2 = value;
      }
      if (low2 === high2) continue;
      features[node] = chosen[place3];
      thresholds[node] = drawThreshold(low2, high2, random);
      const toLeft = partition(order, begin, size, values, at, thresholds[node]);
      begins[nodes] = begin;
      sizes[nodes] = toLeft;
      begins[nodes + 1] = begin + toLeft;
      sizes[nodes + 1] = size - toLeft;
      depths[nodes] = depths[nodes + 1] = depths[node] + 1;
      nodes += 2;
      break;
    }
  }
  return nodes;
}
function drawThreshold(low2, high2, random) {
  const [from, to] = [Math.max(low2, -LARGEST), Math.min(high2, LARGEST)];
  const drawn = Math.fround(from + random.next() * (to - from));
  return drawn >= high2 ? low2 : drawn;
}
function partition(order, begin, size, values, at, threshold) {
  let [left, right] = [begin, begin + size - 1];
  while (left <= right) {
    const row = order[left];
    if (values[at + row] <= threshold) left++;
    else {
      order[left] = order[right];
      order[right--] = row;
    }
  }
  return left - begin;
}

// src/models/forest/trees.ts
function completeTrees(stored, width) {
  const { starts, features, thresholds, sizes } = stored;
  const count3 = starts.length - 1;
  const nodes = features.length;
  const isWhole = count3 >= 1 && starts[0] === 0 && starts[count3] === nodes;
  if (!isWhole || thresholds.length !== nodes || sizes.length !== nodes) throw broken();
  const children = new Int32Array(nodes);
  const depths = new Int32Array(nodes);
  const heights = new Int32Array(count3);
  for (let tree = 0; tree < count3; tree++) {
    const [start2, end] = [starts[tree], starts[tree + 1]];
    let next = start2 + 1;
    for (let node = start2; node < end; node++) {
      const isLeaf = features[node] === -1;
      const isThreshold = isLeaf ? thresholds[node] === Number.POSITIVE_INFINITY : !Number.isNaN(thresholds[node]);
      if (!isThreshold || !(sizes[node] >= 1)) throw broken();
      children[node] = isLeaf ? node : next;
      heights[tree] = Math.max(heights[tree], depths[node]);
      if (isLeaf) continue;
      if (next <= node || next + 1 >= end || !(features[node] >= 0 && features[node] < width)) throw broken();
      if (sizes[next] + sizes[next + 1] !== sizes[node]) throw broken();
      depths[next] = depths[next + 1] = depths[node] + 1;
      next += 2;
    }
    if (next !== end) throw broken();
  }
  return { ...stored, children, heights, lengths: pathLengths(features, sizes, children, depths) };
}
function pathLengths(features, sizes, children, depths) {
  const lengths = new Float64Array(features.length);
  for (let node = features.length - 1; node >= 0; node--) {
    const left = children[node];
    if (features[node] === -1) lengths[node] = depths[node] + averagePathLength(sizes[node]);
    else {
      const [toLeft, toRight] = [sizes[left], sizes[left + 1]];
      lengths[node] = (toLeft * lengths[left] + toRight * lengths[left + 1]) / (toLeft + toRight);
    }
  }
  return lengths;
}
function broken() {
  return new IntegrityError("the stored trees of the isolation forest do not fit together");
}
function joinTrees(trees, width) {
  const starts = new Int32Array(trees.length + 1);
  trees.forEach(({ features }, tree) => {
    starts[tree + 1] = starts[tree] + features.length;
  });
  const nodes = starts[trees.length];
  const joined = { features: new Int32Array(nodes), thresholds: new Float32Array(nodes), sizes: new Int32Array(nodes) };
  trees.forEach(({ features, thresholds, sizes }, tree) => {
    joined.features.set(features, starts[tree]);
    joined.thresholds.set(thresholds, starts[tree]);
    joined.sizes.set(sizes, starts[tree]);
  });
  return completeTrees({ starts, ...joined }, width);
}
function storedTrees({ starts, features, thresholds, sizes }, count3) {
  const nodes = starts[count3];
  return {
    starts: starts.slice(0, count3 + 1),
    features: features.slice(0, nodes),
    thresholds: thresholds.slice(0, nodes),
    sizes: sizes.slice(0, nodes)
  };
}

// src/models/forest/grow-forest.ts
var POOL_ROWS = 65536;
var MOST_SAMPLED = 1 << 25;
var TREES_BETWEEN_PAUSES = 25;
async function growForest(dataset, { trees: count3, psi, featuresOf, context }, random, turn) {
  refuseTooLarge(count3, psi);
  const pool = drawPool(dataset, Math.max(POOL_ROWS, psi), random.fork("pool"));
  const features = fitFeatures(pool, slotsFor(context, pool));
  const width = features.features.length;
  if (width === 0) throw nothingToLearnFrom(dataset, features.leftOut);
  const columns = new Float32Array(pool.rows * width);
  featureFiller(features, pool)(0, pool.rows, columns, pool.rows);
  const drawn = drawnFeatures(features);
  const grow = treeGrower({ rows: pool.rows, columns, features: drawn }, psi, featuresOf(drawn.length));
  const trees = [];
  for (let tree = 0; tree < count3; tree++) {
    if (tree % TREES_BETWEEN_PAUSES === 0) await turn(tree / count3);
    trees.push(grow(random.fork(`tree/${tree}`)));
  }
  await turn(1);
  return { forest: { features, trees: joinTrees(trees, width), psi }, pool };
}
function refuseTooLarge(trees, psi) {
  if (trees * psi <= MOST_SAMPLED) return;
  throw new ConfigurationError(`${trees} trees of ${psi} rows each would fill the memory`, {
    hint: "lower n_estimators or max_samples: beyond some hundred rows a tree gains little"
  });
}
function drawPool(dataset, most, random) {
  if (dataset.rows <= most) return dataset;
  const rows = random.shuffle(Int32Array.from({ length: dataset.rows }, (_, row) => row));
  return selectRows(dataset, rows.subarray(0, most).sort());
}
function slotsFor(asked, { timestamp, name }) {
  const hasMoments = timestamp?.values.some((time2) => !Number.isNaN(time2)) ?? false;
  if (asked !== "none" && asked !== "auto" && !hasMoments) {
    const message = `the hyperparameter context is "${asked}", but no row of ${showJson(name)} has a moment`;
    throw new ConfigurationError(message, {
      hint: 'name the column of moments as "timestamp" of the source, or leave context out'
    });
  }
  if (timestamp === null || asked === "none") return null;
  const scheme = asked === "auto" ? usualScheme(timestamp) : asked;
  return scheme && { scheme, moments: timestamp.name };
}

// src/models/forest/stored-forest.ts
var WHAT4 = "an isolation forest";
var NAME3 = text("the name of a column");
var SPREAD = {
  expected: POSITIVE.expected,
  holds: (found) => typeof found === "number" && POSITIVE.holds(found)
};
var SCALE = { column: NAME3, center: finiteNumber, spread: SPREAD };
var COLUMN2 = objectOf("with a name, numeric or categorical", { name: NAME3, kind: oneOf("numeric", "categorical") });
var SLOT_RULE = objectOf("with scheme and moments", { scheme: oneOf(...Object.keys(SLOTS)), moments: NAME3 });
function readForest({ json, arrays }) {
  const { psi, threshold, facts } = requireStored(WHAT4, json, {
    psi: wholeNumber({ atLeast: 1, atMost: 2 ** 31 - 1 }),
    threshold: eitherOf(nothing, numberBetween(0, 1)),
    facts: anyObject
  });
  const features = readFeatures(json["features"]);
  const integers = (name) => requireArray(WHAT4, arrays, name, Int32Array);
  const [starts, asked, sizes] = [integers("starts"), integers("features"), integers("sizes")];
  const thresholds = requireArray(WHAT4, arrays, "thresholds", Float32Array);
  const trees = completeTrees({ starts, features: asked, thresholds, sizes }, features.features.length);
  for (const start2 of starts.subarray(0, -1)) {
    if (sizes[start2] === psi) continue;
    throw brokenState(WHAT4, {
      path: ["sizes", start2],
      found: sizes[start2],
      expected: `${psi} rows, as of every tree`
    });
  }
  return {
    forest: { features, trees, psi },
    threshold,
    facts
  };
}
function readFeatures(json) {
  const at = ["features"];
  const { slots } = requireStored(WHAT4, json, { slots: eitherOf(nothing, SLOT_RULE), columns: listOf(COLUMN2) }, at);
  const scheme = slots?.["scheme"] ?? null;
  requireStored(WHAT4, json, { features: listOf(featureOf(scheme)) }, at);
  const read2 = json;
  const isLast = ({ what }, i) => what !== "largest" || scheme !== null && i === read2.features.length - 1;
  const asked = read2.features.flatMap((feature) => feature.what === "largest" ? [] : [feature.column]);
  const [columns, used] = [read2.columns.map(({ name }) => name), new Set(asked)];
  const isWhole = differentTexts.holds(columns) && columns.length === used.size && columns.every((name) => used.has(name));
  const isOnce = differentTexts.holds(
    read2.features.map((feature) => JSON.stringify([feature.what, "column" in feature && feature.column]))
  );
  if (isWhole && isOnce && used.size > 0 && read2.features.every(isLast)) return read2;
  throw brokenState(WHAT4, {
    path: [...at, "columns"],
    found: columns,
    expected: "those that the features are made of"
  });
}
function featureOf(scheme) {
  const listOfSlots = {
    expected: "a number for each slot",
    holds: (found) => scheme !== null && listOf(finiteNumber).holds(found) && found.length === SLOTS[scheme]
  };
  const scaled2 = objectOf("scaled", { what: oneOf("value", "missing"), ...SCALE });
  const slot = { what: oneOf("slot"), column: NAME3, log: trueOrFalse, centers: listOfSlots, spreads: listOfSlots };
  return eitherOf(scaled2, objectOf("a slot", slot), CATEGORY, objectOf("the largest", { what: oneOf("largest") }));
}
var CATEGORY = {
  expected: "categories",
  holds: (found) => {
    const category = { what: oneOf("category"), ...SCALE, unseen: finiteNumber, surprises: listOf(finiteNumber) };
    if (!objectOf("", { ...category, categories: differentTexts }).holds(found)) return false;
    const { categories, surprises } = found;
    return categories.length === surprises.length && categories.includes("");
  }
};

// src/models/types/isolation_forest.ts
var isolationForest = {
  name: "isolation_forest",
  description: "Isolation forest: rows that random splits set apart early are anomalous; labels only choose the threshol\
d.",
  defaults: {
    n_estimators: 100,
    /** Rows that each tree grows on: `auto` = 256, a share up to 1, or a number from 2; no more than there are. */
    max_samples: "auto",
    /** Share of the training rows that is called anomalous; `auto`: the calibration rows decide. */
    contamination: "auto",
    /** Features that each tree may ask for: a share up to 1, or a number from 2; no more than there are. */
    max_features: 1,
    /** Slots of the week by which a column's usual values are told, where rows have moments. */
    context: "auto"
  },
  // Not contamination: the calibration rows know better what share is anomalous than a guess.
  searchSpace: { n_estimators: [50, 100, 150], max_samples: ["auto", 128, 512], max_features: [0.8, 1] },
  cost: 1e3,
  synthetic: "metrics",
  usualThreshold: "best_f1",
  check: check3,
  train: async (dataset, hyperparameters, context) => (await trainMany(dataset, [hyperparameters], context))[0],
  trainMany,
  restore: restore4
};
var SHARE2 = numberAbove(0, { atMost: 1 });
var EXPECTED3 = {
  n_estimators: wholeNumber({ atLeast: 1, atMost: 1e5 }),
  max_samples: eitherOf(oneOf("auto"), SHARE2, wholeNumber({ atLeast: 2 })),
  contamination: eitherOf(oneOf("auto"), numberAbove(0, { atMost: 0.5 })),
  max_features: eitherOf(SHARE2, wholeNumber({ atLeast: 2 })),
  context: oneOf("auto", "none", "hour", "weekend_hour", "weekday_hour")
};
var USUAL_SAMPLE = 256;
var EXAMINED_ROWS = 2048;
var TOP2 = 20;
function check3(given) {
  return faultsIn({ ...isolationForest.defaults, ...given }, EXPECTED3);
}
function readSettings2(hyperparameters) {
  refuse(check3(hyperparameters));
  const given = { ...isolationForest.defaults, ...hyperparameters };
  return {
    trees: given["n_estimators"],
    maxSamples: given["max_samples"],
    contamination: given["contamination"],
    maxFeatures: given["max_features"],
    context: given["context"]
  };
}
async function trainMany(dataset, candidates, context) {
  const settings = candidates.map(readSettings2);
  await pause(context, 0, "encoding");
  const families = /* @__PURE__ */ new Map();
  for (const one2 of settings) {
    const alike = JSON.stringify([one2.context, one2.maxSamples, one2.maxFeatures]);
    families.set(alike, [...families.get(alike) ?? [], one2]);
  }
  const models = /* @__PURE__ */ new Map();
  for (const [i, family] of [...families.values()].entries()) {
    const turn = (share) => pause(context, (i + share) / families.size, "growing trees");
    const grown2 = await growFamily(dataset, family, context.random, turn);
    for (const one2 of family) models.set(one2, grown2(one2));
  }
  return settings.map((one2) => models.get(one2));
}
async function growFamily(dataset, family, random, turn) {
  const [{ maxSamples, maxFeatures, context }] = family;
  const sizes = family.map(({ trees }) => trees);
  const psi = Math.min(dataset.rows, maxSamples === "auto" ? USUAL_SAMPLE : countOf(maxSamples, dataset.rows));
  const featuresOf = (width) => Math.min(width, countOf(maxFeatures, width));
  const asked = { trees: Math.max(...sizes), psi, featuresOf, context };
  const { forest, pool } = await growForest(dataset, asked, random, turn);
  const { features, slots, leftOut } = forest.features;
  const score2 = prefixScores(forest, sizes);
  const examined = selectRows(pool, everyFew(pool.rows));
  const importances = new Map(
    sizes.map((size) => [size, importanceOf(forest, examined, score2(examined, size), size).slice(0, TOP2)])
  );
  return ({ trees, contamination }) => {
    const threshold = contamination === "auto" ? null : contaminationThreshold(score2(dataset, trees), contamination);
    return modelOf5(forest, trees, score2, threshold, {
      ...{ trees, rows_per_tree: psi, features_per_tree: featuresOf(drawnFeatures(forest.features).length) },
      nodes: forest.trees.starts[trees],
      context: slots?.scheme ?? "none",
      against_usual: features.flatMap((feature) => feature.what === "slot" ? [feature.column] : []),
      importance: importances.get(trees),
      left_out: leftOut.map(({ name, reason }) => ({ name, reason }))
    });
  };
}
function everyFew(rows) {
  const step = Math.ceil(rows / EXAMINED_ROWS);
  return Int32Array.from({ length: Math.ceil(rows / step) }, (_, i) => i * step);
}
function countOf(asked, all) {
  return asked <= 1 ? Math.max(1, Math.floor(asked * all)) : asked;
}
function modelOf5(forest, size, score2, threshold, facts) {
  const { features, trees, psi } = forest;
  return {
    type: isolationForest.name,
    features: features.columns,
    ...features.slots === null ? {} : { moments: features.slots.moments },
    facts,
    score: (dataset) => score2(dataset, size),
    ...threshold === null ? {} : { threshold },
    attribute: (dataset) => attributePaths(forest, dataset, size),
    simpleBaseline: {
      name: "robust z-score",
      description: "The largest robust z-score among the numbers that the forest reads: a threshold on it, and no trees.",
      score: (dataset) => largestDeviations(features, dataset)
    },
    state: () => ({
      json: { features, psi, threshold, facts },
      arrays: { ...storedTrees(trees, size) }
    })
  };
}
function restore4(state) {
  const { forest, threshold, facts } = readForest(state);
  const size = forest.trees.starts.length - 1;
  return modelOf5(forest, size, prefixScores(forest, [size]), threshold, facts);
}

// src/models/linear-attribution.ts
var BLOCK6 = 4096;
function linearAttribution(encoder, weights, dataset) {
  const { columns } = encoder;
  const outputs = columns.map((column) => column.kind === "numeric" ? 1 : column.categories.length);
  const values = new Float64Array(dataset.rows * columns.length);
  for (let from = 0; from < dataset.rows; from += BLOCK6) {
    const encoded = encode(encoder, dataset, from, Math.min(from + BLOCK6, dataset.rows));
    for (let row = 0; row < encoded.rows; row++) {
      let output = 0;
      for (let column = 0; column < columns.length; column++) {
        let sum = 0;
        for (let left = outputs[column]; left > 0; left--, output++) {
          sum += weights[output] * encoded.values[row * encoded.width + output];
        }
        values[(from + row) * columns.length + column] = sum;
      }
    }
  }
  return { features: columns.map(({ name }) => name), values, unit: "log-odds" };
}

// src/models/hold-out.ts
function holdOut(labels, random) {
  const order = random.shuffle(Int32Array.from(labels, (_, row) => row));
  const sides = [[], []];
  for (const label of [0, 1]) {
    const rows = order.filter((row) => labels[row] === label);
    const tenth = Math.floor(rows.length / 10);
    for (let i = 0; i < rows.length; i++) sides[i < tenth ? 1 : 0].push(rows[i]);
  }
  const [kept, heldOut] = sides.map((rows) => Int32Array.from(rows));
  return heldOut.length > 0 ? { kept, heldOut } : null;
}

// src/models/solvers/mini-batches.ts
var ROWS_A_TURN2 = 1 << 16;
async function miniBatches(objective, schedule, random, pause2) {
  const { epochs, batchSize, learningRate } = schedule;
  const [kept, heldOut] = schedule.patience > 0 ? split(objective, random.fork("hold-out")) : [objective, null];
  const weights = startingWeights(kept);
  const step = adam(weights);
  const gradient = new Float64Array(weights.length);
  const order = Int32Array.from({ length: kept.data.rows }, (_, row) => row);
  const shuffles = random.fork("shuffle");
  const curve = [];
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, weights };
  for (let epoch = 1; epoch <= epochs && epoch - best.epoch <= Math.max(1, schedule.patience); epoch++) {
    shuffles.shuffle(order);
    for (let from = 0; from < order.length; from += batchSize) {
      const share = (epoch - 1 + from / order.length) / epochs;
      if (from % ROWS_A_TURN2 < batchSize) await pause2(share, `epoch ${epoch} of ${epochs}`);
      estimate(kept, weights, order.subarray(from, from + batchSize), gradient);
      step(gradient, learningRate * (1 + Math.cos(Math.PI * share)) / 2);
    }
    const { loss } = evaluate(kept, weights);
    const validationLoss = heldOut && evaluate(heldOut, weights).loss;
    curve.push({ epoch, loss, validationLoss });
    if (validationLoss === null || validationLoss < best.loss) {
      best = { epoch, loss: validationLoss ?? loss, weights: weights.slice() };
    }
  }
  return { point: evaluate(objective, best.weights), best: best.epoch, curve };
}
function adam(weights) {
  const mean2 = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  let meanDecay = 1;
  let squareDecay = 1;
  return (gradient, rate) => {
    meanDecay *= 0.9;
    squareDecay *= 0.999;
    const meanRate = rate / (1 - meanDecay);
    const squareShare = 1 - squareDecay;
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i];
      mean2[i] += 0.1 * (slope - mean2[i]);
      square[i] += 1e-3 * (slope * slope - square[i]);
      weights[i] -= meanRate * mean2[i] / (Math.sqrt(square[i] / squareShare) + 1e-8);
    }
  };
}
function estimate({ data, c, classes }, weights, batch, gradient) {
  const { values, labels, rows, width } = data;
  for (let j = 0; j < width; j++) gradient[j] = weights[j] / (c * rows);
  gradient[width] = 0;
  for (const row of batch) {
    const at = row * width;
    let logit3 = weights[width];
    for (let j = 0; j < width; j++) logit3 += weights[j] * values[at + j];
    const label = labels[row];
    const weight = (label === 1 ? classes.positive : classes.negative) / batch.length;
    const residual = weight * (1 / (1 + Math.exp(-logit3)) - label);
    for (let j = 0; j < width; j++) gradient[j] += residual * values[at + j];
    gradient[width] += residual;
  }
}
function split(objective, random) {
  const { data } = objective;
  const rows = holdOut(data.labels, random);
  if (rows === null) return [objective, null];
  return [
    { ...objective, data: rowsOf(data, rows.kept) },
    { ...objective, data: rowsOf(data, rows.heldOut) }
  ];
}
function rowsOf({ values, labels, width }, rows) {
  const chosen = { values: new Float64Array(rows.length * width), labels: new Uint8Array(rows.length) };
  rows.forEach((row, i) => {
    chosen.values.set(values.subarray(row * width, (row + 1) * width), i * width);
    chosen.labels[i] = labels[row];
  });
  return { ...chosen, rows: rows.length, width };
}

// src/models/types/logistic.ts
var logistic = {
  name: "logistic",
  description: "Logistic regression with an L2 penalty; to the optimum, or by mini-batches when epochs are given.",
  defaults: {
    /** Inverse strength of the penalty. */
    c: 1,
    /** `balanced`: both classes count the same, however rare one is. */
    class_weight: "none",
    /** 0: solve to the optimum. All below is for mini-batches only. */
    epochs: 0,
    batch_size: 32,
    learning_rate: 0.1,
    /** Epochs without a lower loss on a held-out tenth before training stops; 0: train on all rows, to the end. */
    patience: 0
  },
  searchSpace: { c: { min: 0.01, max: 100, log: true }, class_weight: ["none", "balanced"] },
  synthetic: "violations",
  check: check4,
  train: train5,
  restore: restore5
};
var EXPECTED4 = {
  c: numberAbove(0),
  class_weight: oneOf("none", "balanced"),
  epochs: wholeNumber({ atLeast: 0, atMost: 1e5 }),
  batch_size: wholeNumber({ atLeast: 1, atMost: 1e6 }),
  learning_rate: numberAbove(0),
  patience: wholeNumber({ atLeast: 0, atMost: 1e5 })
};
var FOR_MINI_BATCHES = ["batch_size", "learning_rate", "patience"];
var TOP3 = 20;
var BLOCK7 = 4096;
async function train5(dataset, hyperparameters, context) {
  const given = { ...logistic.defaults, ...hyperparameters };
  const settings = readSettings3(given);
  const classes = classWeights(dataset, settings.classWeight, logistic.name);
  await pause(context, 0, "encoding");
  const encoder = fitEncoder(dataset);
  const { values, rows, width } = encode(encoder, dataset);
  if (width === 0) throw nothingToLearnFrom(dataset, encoder.leftOut);
  const objective = { data: { values, labels: dataset.labels, rows, width }, c: settings.c, classes };
  const { point, facts } = await learn(objective, settings, context);
  if (!Number.isFinite(point.value) || !point.weights.every(Number.isFinite)) {
    throw new ConfigurationError(`logistic regression on ${showJson(dataset.name)} left the range of numbers`, {
      hint: `lower the hyperparameters c (${settings.c}) or learning_rate (${settings.learningRate})`
    });
  }
  return modelOf6(encoder, point.weights, {
    ...facts,
    not_used: settings.epochs > 0 ? [] : FOR_MINI_BATCHES.filter((name) => given[name] !== logistic.defaults[name]),
    loss: point.loss,
    gradient_norm: gradientNorm(objective, point),
    parameters: width + 1,
    left_out: encoder.leftOut.map(({ name, reason }) => ({ name, reason })),
    intercept: point.weights[width],
    coefficients: topCoefficients(encoder, point.weights)
  });
}
function check4(given) {
  return faultsIn({ ...logistic.defaults, ...given }, EXPECTED4);
}
function readSettings3(given) {
  refuse(check4(given));
  return {
    c: given["c"],
    classWeight: given["class_weight"],
    epochs: given["epochs"],
    batchSize: given["batch_size"],
    learningRate: given["learning_rate"],
    patience: given["patience"]
  };
}
async function learn(objective, settings, context) {
  const turn = (share, doing) => pause(context, share, doing);
  if (settings.epochs > 0) {
    const { point: point2, best, curve } = await miniBatches(objective, settings, context.random, turn);
    const epochs = curve.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validation_loss: validationLoss }));
    return { point: point2, facts: { solver: "adam", epochs_run: curve.length, best_epoch: best, learning_curve: epochs } };
  }
  const wide = objective.data.width > WIDEST_FOR_NEWTON;
  const { point, iterations, converged } = await (wide ? lbfgs : newton)(objective, turn);
  return { point, facts: { solver: wide ? "lbfgs" : "newton", iterations, converged } };
}
function topCoefficients({ names }, weights) {
  return names.map((name, i) => ({ name, weight: weights[i] })).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).
  slice(0, TOP3);
}
function modelOf6(encoder, weights, facts) {
  return {
    type: logistic.name,
    features: encoder.columns.map(({ name, kind }) => ({ name, kind })),
    facts,
    score: (dataset) => score(encoder, weights, dataset),
    attribute: (dataset) => linearAttribution(encoder, weights, dataset),
    state: () => ({ json: { encoder, facts }, arrays: { weights } })
  };
}
function score(encoder, weights, dataset) {
  const scores = new Float64Array(dataset.rows);
  for (let from = 0; from < dataset.rows; from += BLOCK7) {
    const { values, rows, width } = encode(encoder, dataset, from, Math.min(from + BLOCK7, dataset.rows));
    for (let row = 0; row < rows; row++) {
      let logit3 = weights[width];
      for (let j = 0; j < width; j++) logit3 += weights[j] * values[row * width + j];
      scores[from + row] = 1 / (1 + Math.exp(-logit3));
    }
  }
  return scores;
}
function restore5({ json, arrays }) {
  const what = "a logistic regression";
  const { facts } = requireStored(what, json, { facts: anyObject });
  const encoder = readEncoder(what, json["encoder"]);
  const length = encoder.names.length + 1;
  return modelOf6(
    encoder,
    requireArray(what, arrays, "weights", Float64Array, { length, each: FINITE }),
    facts
  );
}

// src/models/transformer/architecture.ts
var PADDING = 0;
var UNKNOWN = 1;
var NORM_EPSILON = 1e-5;
var PARTS_OF_ATTENTION = ["query", "key", "value", "output"];
function parameterLayout(shape) {
  const { vocabulary, length, width, layers, feedForward, tabular } = shape;
  const parameters = [];
  let offset = 0;
  const add2 = (name, ...dimensions) => {
    const size = dimensions.reduce((product, dimension) => product * dimension, 1);
    parameters.push({ name, shape: dimensions, offset, size });
    offset += size;
  };
  const dense2 = (name, inputs, outputs) => {
    add2(`${name}/kernel`, inputs, outputs);
    add2(`${name}/bias`, outputs);
  };
  const norm3 = (name) => {
    add2(`${name}/gamma`, width);
    add2(`${name}/beta`, width);
  };
  add2("tokens", vocabulary, width);
  add2("positions", length, width);
  for (let layer = 0; layer < layers; layer++) {
    for (const part of PARTS_OF_ATTENTION) dense2(`layer${layer}/${part}`, width, width);
    norm3(`layer${layer}/norm1`);
    dense2(`layer${layer}/inner`, width, feedForward);
    dense2(`layer${layer}/outer`, feedForward, width);
    norm3(`layer${layer}/norm2`);
  }
  dense2("logit", width + tabular, 1);
  return { parameters, size: offset };
}

// src/models/transformer/backend-names.ts
var BACKENDS = ["auto", "kernels", "wasm", "cpu", "node"];

// src/models/transformer/vocabulary.ts
var UNSPACED = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"].map((name) => `\\p{Script=${name}}`);
var LETTERS = `(?:(?![${UNSPACED.join("")}])[\\p{L}\\p{M}])+`;
var TOKEN = new RegExp(`[${UNSPACED.join("")}]\\p{M}*|${LETTERS}(?:['’]${LETTERS})*|\\p{N}+|\\S`, "gu");
function tokensOfText(text2) {
  return text2.normalize("NFKC").toLowerCase().replace(new RegExp("\\p{N}", "gu"), "0").match(TOKEN) ?? [];
}
function learnVocabulary(dataset, options) {
  const [words, events] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const columns = dataset.columns.filter(isRead).sort((a, b) => a.name < b.name ? -1 : 1);
  for (const column of columns) {
    if (column.kind === "text") {
      for (const text2 of column.values) for (const word of tokensOfText(text2 ?? "")) count(words, word, 1);
    } else {
      const counts = new Float64Array(column.vocabulary.length);
      for (const code of column.codes) counts[code]++;
      column.vocabulary.forEach((event, code) => void count(events, event, counts[code]));
    }
  }
  const named = columns.map(({ name, kind }) => ({ name, kind }));
  return { columns: named, words: mostFrequent(words, options), events: mostFrequent(events, options) };
}
function isRead(column) {
  return column.kind === "text" || column.kind === "sequence";
}
function count(counts, key, more) {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
function mostFrequent(counts, { minCount, maxSize }) {
  return [...counts].filter(([, times]) => times >= Math.max(1, minCount)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 :
  1)).slice(0, maxSize).map(([key]) => key);
}
function vocabularySize({ columns, words, events }) {
  return UNKNOWN + 1 + words.length + events.length + (columns.length > 1 ? columns.length : 0);
}
function tokenize(vocabulary, dataset, length, from, to) {
  const readers = vocabulary.columns.map(({ name, kind }) => {
    const column = dataset.columns.find((other) => other.name === name);
    return column?.kind === kind ? readerOf(vocabulary, column) : () => [];
  });
  const marks = readers.length > 1 ? 1 : 0;
  const firstMark = vocabularySize(vocabulary) - readers.length;
  const tokens = [];
  const offsets = new Int32Array(to - from + 1);
  let cut2 = 0;
  for (let row = from; row < to; row++) {
    let room2 = length;
    let isCut = false;
    readers.forEach((read2, i) => {
      const found = read2(row);
      const share = Math.floor(room2 / (readers.length - i)) - marks;
      if (found.length > 0 && share < 1) isCut = true;
      if (found.length === 0 || share < 1) return;
      const first = vocabulary.columns[i].kind === "text" ? 0 : Math.max(0, found.length - share);
      const kept = found.slice(first, first + share);
      if (marks > 0) tokens.push(firstMark + i);
      for (const token of kept) tokens.push(token);
      room2 -= marks + kept.length;
      isCut ||= kept.length < found.length;
    });
    if (isCut) cut2++;
    offsets[row - from + 1] = tokens.length;
  }
  return { tokens: Int32Array.from(tokens), offsets, cut: cut2 };
}
function readerOf({ words, events }, column) {
  if (column.kind === "text") {
    const ids2 = new Map(words.map((word, i) => [word, UNKNOWN + 1 + i]));
    return (row) => tokensOfText(column.values[row] ?? "").map((word) => ids2.get(word) ?? UNKNOWN);
  }
  const ids = new Map(events.map((event, i) => [event, UNKNOWN + 1 + words.length + i]));
  const tokens = column.vocabulary.map((event) => ids.get(event) ?? UNKNOWN);
  const { codes, offsets } = column;
  return (row) => Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => tokens[code]);
}

// src/models/transformer/inputs.ts
function fitInputs(dataset, options) {
  const vocabulary = learnVocabulary(dataset, options);
  const columns = dataset.columns.filter(({ kind }) => kind !== "text" && kind !== "sequence").sort((a, b) => a.name < b.
  name ? -1 : 1);
  return { vocabulary, encoder: fitEncoder({ ...dataset, columns }), length: options.length };
}
function encodeInputs({ vocabulary, encoder, length }, dataset, from, to) {
  const { values } = encode(encoder, dataset, from, to);
  return { rows: to - from, ...tokenize(vocabulary, dataset, length, from, to), tabular: Float32Array.from(values) };
}

// src/models/transformer/examples.ts
function sliceExamples({ rows, ...all }, from, to) {
  const [first, last] = [all.offsets[from], all.offsets[to]];
  const tabular = rows === 0 ? 0 : all.tabular.length / rows;
  return {
    rows: to - from,
    tokens: all.tokens.subarray(first, last),
    offsets: Int32Array.from(all.offsets.subarray(from, to + 1), (offset) => offset - first),
    tabular: all.tabular.subarray(from * tabular, to * tabular),
    labels: all.labels.subarray(from, to),
    weights: all.weights.subarray(from, to)
  };
}
function selectExamples({ rows, ...all }, indices) {
  const tabular = rows === 0 ? 0 : all.tabular.length / rows;
  const offsets = new Int32Array(indices.length + 1);
  indices.forEach((row, i) => {
    offsets[i + 1] = offsets[i] + all.offsets[row + 1] - all.offsets[row];
  });
  const selected = {
    tokens: new Int32Array(offsets[indices.length]),
    tabular: new Float32Array(indices.length * tabular),
    labels: new Uint8Array(indices.length),
    weights: new Float32Array(indices.length)
  };
  indices.forEach((row, i) => {
    selected.tokens.set(all.tokens.subarray(all.offsets[row], all.offsets[row + 1]), offsets[i]);
    selected.tabular.set(all.tabular.subarray(row * tabular, (row + 1) * tabular), i * tabular);
    selected.labels[i] = all.labels[row];
    selected.weights[i] = all.weights[row];
  });
  return { rows: indices.length, offsets, ...selected };
}

// src/models/transformer/fit.ts
var TOKENS_A_TURN = 1 << 12;
async function fit3(backend, kept, heldOut, { epochs, batchSize, learningRate, patience }, random, turn) {
  const order = Int32Array.from({ length: kept.rows }, (_, row) => row);
  const curve = [];
  let best = {
    ...{ epoch: 0, loss: Number.POSITIVE_INFINITY, parameters: new Float32Array(0) }
  };
  let tokens = TOKENS_A_TURN;
  for (let epoch = 1; epoch <= epochs && epoch - best.epoch <= Math.max(1, patience); epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (let from = 0; from < order.length; from += batchSize) {
      const share = (epoch - 1 + from / order.length) / epochs;
      const batch = selectExamples(kept, order.subarray(from, from + batchSize));
      tokens += batch.tokens.length + batch.rows;
      if (tokens >= TOKENS_A_TURN) await turn(share, `epoch ${epoch} of ${epochs}`);
      tokens %= TOKENS_A_TURN;
      loss += await backend.step(batch, learningRate * (1 - share));
    }
    const validationLoss = heldOut && meanLoss(heldOut, await backend.logits(heldOut));
    curve.push({ epoch, loss: loss / kept.rows, validationLoss });
    if (validationLoss === null || validationLoss < best.loss) {
      best = { epoch, loss: validationLoss ?? loss, parameters: await backend.parameters() };
    }
  }
  const { parameters } = best;
  const isSound = Number.isFinite(curve.at(-1).loss) && best.epoch > 0 && parameters.every(Number.isFinite);
  return { parameters, best: best.epoch, isSound, curve };
}
function meanLoss({ rows, labels, weights }, logits) {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const margin = labels[row] === 1 ? logits[row] : -logits[row];
    sum += weights[row] * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
  }
  return sum / rows;
}

// src/models/transformer/initial.ts
var TABLES = 0.05;
function initialParameters(shape, random) {
  const { parameters, size } = parameterLayout(shape);
  const values = new Float32Array(size);
  for (const { name, offset, size: count3, shape: dimensions } of parameters) {
    const part = values.subarray(offset, offset + count3);
    const drawn = random.fork(name);
    if (name.endsWith("/gamma")) part.fill(1);
    if (name === "tokens" || name === "positions") for (let i = 0; i < count3; i++) part[i] = TABLES * drawn.normal();
    if (name.endsWith("/kernel")) {
      const limit = Math.sqrt(6 / (dimensions[0] + dimensions[1]));
      for (let i = 0; i < count3; i++) part[i] = limit * (2 * drawn.next() - 1);
    }
  }
  return values;
}

// src/models/transformer/backend.ts
var ADAM_W = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, maximumNorm: 1 };

// src/models/transformer/crew.ts
import { Worker as Thread } from "node:worker_threads";

// src/kernels/transformer/steps.ts
var ZERO2 = -1;
var ITSELF = -2;

// src/models/transformer/passes.ts
function groupEnd(offset, row, end, most) {
  let next = row + 1;
  while (next < end && next - row < most && offset(next + 1) - offset(row) <= most) next++;
  return next;
}
function logitOf(floats, mean2, { kernel, bias }, { width, tabular }, columns, first) {
  let sum = floats[bias];
  for (let j = 0; j < width; j++) sum += floats[mean2 + j] * floats[kernel + j];
  for (let j = 0; j < tabular; j++) sum += columns[first + j] * floats[kernel + width + j];
  return sum;
}
function passesOf({ steps, floats }, shape, network, { parameters, turned }, work) {
  const { width, heads, feedForward } = shape;
  function drop(x, { tokens }, dropout, site) {
    if (dropout === null) return;
    const { threshold, scale: scale2, seeds, firstToken } = dropout;
    steps.dropout(x, tokens * width, seeds[site], firstToken * width, threshold, scale2);
  }
  function apply2(out, x, { kernel, bias, inputs, outputs }, count3) {
    const [matrix, start2] = [parameters + kernel, parameters + bias];
    steps.product(out, outputs, x, inputs, 1, matrix, outputs, count3, outputs, inputs, start2);
  }
  function retrace({ kernel, bias, inputs, outputs }, x, dout, count3, gradient, dx, start2) {
    steps.product(gradient + kernel, outputs, x, 1, inputs, dout, outputs, inputs, outputs, count3, ITSELF);
    steps.addColumns(gradient + bias, dout, count3, outputs);
    steps.product(dx, inputs, dout, outputs, 1, turned + kernel, inputs, count3, inputs, outputs, start2);
  }
  function norm3(out, normal, inverse, x, at, count3) {
    const [gamma, beta2] = [parameters + at.gamma, parameters + at.beta];
    steps.addNorm(out, normal, inverse, x, work.branch, gamma, beta2, count3, width, NORM_EPSILON);
  }
  function retraceNorm(dx, normal, inverse, at, count3, gradient) {
    const [dgamma, dbeta] = [gradient + at.gamma, gradient + at.beta];
    steps.addNormBackward(dx, dx, normal, inverse, parameters + at.gamma, dgamma, dbeta, count3, width);
  }
  function branchSlopes(dx, group, dropout, site) {
    if (dropout === null) return dx;
    floats.copyWithin(work.branch, dx, dx + group.tokens * width);
    drop(work.branch, group, dropout, site);
    return work.branch;
  }
  return {
    forward(group, dropout) {
      const { ids, offsets, rows, tokens } = group;
      const [tokenTable, positions] = [parameters + network.tokens, parameters + network.positions];
      steps.embed(work.states[0], ids, offsets, rows, tokenTable, positions, width);
      drop(work.states[0], group, dropout, 0);
      network.layers.forEach((layer, i) => {
        const x = work.states[i];
        const { query, key, value, probabilities, context, ...trace } = work.layers[i];
        apply2(query, x, layer.query, tokens);
        apply2(key, x, layer.key, tokens);
        apply2(value, x, layer.value, tokens);
        steps.attend(context, probabilities, query, key, value, offsets, rows, width, heads, work.scratch);
        apply2(work.branch, context, layer.output, tokens);
        drop(work.branch, group, dropout, 2 * i + 1);
        norm3(trace.between, trace.normal1, trace.inverse1, x, layer.norm1, tokens);
        apply2(trace.hidden, trace.between, layer.inner, tokens);
        steps.relu(trace.hidden, tokens * feedForward);
        apply2(work.branch, trace.hidden, layer.outer, tokens);
        drop(work.branch, group, dropout, 2 * i + 2);
        norm3(work.states[i + 1], trace.normal2, trace.inverse2, trace.between, layer.norm2, tokens);
      });
      steps.pool(work.means, work.states.at(-1), offsets, rows, width);
    },
    backward(group, dropout, gradient, dx) {
      const { offsets, rows, tokens } = group;
      const { slopes, hiddenSlopes } = work;
      steps.poolBackward(dx, work.meanSlopes, offsets, rows, width);
      for (let i = network.layers.length - 1; i >= 0; i--) {
        const layer = network.layers[i];
        const x = work.states[i];
        const { query, key, value, probabilities, context, ...trace } = work.layers[i];
        retraceNorm(dx, trace.normal2, trace.inverse2, layer.norm2, tokens, gradient);
        const outer = branchSlopes(dx, group, dropout, 2 * i + 2);
        retrace(layer.outer, trace.hidden, outer, tokens, gradient, hiddenSlopes, ZERO2);
        steps.reluBackward(hiddenSlopes, trace.hidden, tokens * feedForward);
        retrace(layer.inner, trace.between, hiddenSlopes, tokens, gradient, dx, ITSELF);
        retraceNorm(dx, trace.normal1, trace.inverse1, layer.norm1, tokens, gradient);
        const output = branchSlopes(dx, group, dropout, 2 * i + 1);
        retrace(layer.output, context, output, tokens, gradient, slopes.context, ZERO2);
        const attended = [slopes.context, probabilities, query, key, value, offsets, rows, width, heads];
        steps.attendBackward(slopes.query, slopes.key, slopes.value, ...attended, work.scratch);
        retrace(layer.query, x, slopes.query, tokens, gradient, dx, ITSELF);
        retrace(layer.key, x, slopes.key, tokens, gradient, dx, ITSELF);
        retrace(layer.value, x, slopes.value, tokens, gradient, dx, ITSELF);
      }
      drop(dx, group, dropout, 0);
      steps.embedBackward(gradient + network.positions, dx, offsets, rows, width);
    }
  };
}

// src/models/transformer/places.ts
function networkPlace(shape) {
  const { parameters, size } = parameterLayout(shape);
  const named = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const offset = (name) => named.get(name).offset;
  const dense2 = (name) => {
    const [inputs, outputs] = named.get(`${name}/kernel`).shape;
    return { kernel: offset(`${name}/kernel`), bias: offset(`${name}/bias`), inputs, outputs };
  };
  const norm3 = (name) => ({ gamma: offset(`${name}/gamma`), beta: offset(`${name}/beta`) });
  const layers = Array.from({ length: shape.layers }, (_, layer) => {
    const [query, key, value, output] = PARTS_OF_ATTENTION.map((part) => dense2(`layer${layer}/${part}`));
    return {
      ...{ query, key, value, output },
      ...{ inner: dense2(`layer${layer}/inner`), outer: dense2(`layer${layer}/outer`) },
      ...{ norm1: norm3(`layer${layer}/norm1`), norm2: norm3(`layer${layer}/norm2`) }
    };
  });
  const ends = { tokens: offset("tokens"), positions: offset("positions"), logit: dense2("logit") };
  return { ...ends, layers, parameters, size };
}
var TOGETHER = 128;
function mostTogether({ length }) {
  return Math.max(TOGETHER, length);
}
function room(first) {
  let next = first;
  return {
    take(count3) {
      const place3 = next;
      next += Math.ceil(count3 / 16) * 16;
      return place3;
    },
    get used() {
      return next - first;
    }
  };
}
function takeWorkspace({ take }, shape, backward) {
  const { width, heads, feedForward, length } = shape;
  const tokens = mostTogether(shape);
  const line = Math.ceil(length / 4) * 4;
  const wide = () => take(tokens * width);
  const slope = (columns) => backward ? take(tokens * columns) : 0;
  const trace = () => ({
    ...{ query: wide(), key: wide(), value: wide(), context: wide() },
    ...{ probabilities: take(heads * tokens * line), between: wide(), hidden: take(tokens * feedForward) },
    ...{ normal1: wide(), inverse1: take(tokens), normal2: wide(), inverse2: take(tokens) }
  });
  const first = { state: wide(), trace: trace() };
  const others = Array.from(
    { length: shape.layers },
    (_, layer) => backward ? { state: wide(), trace: layer > 0 ? trace() : first.trace } : first
  );
  return {
    states: [first.state, ...others.map(({ state }) => state)],
    layers: others.map(({ trace: trace2 }) => trace2),
    ...{ branch: wide(), means: wide(), scratch: take(line * (width / heads + line)) },
    slopes: { query: slope(width), key: slope(width), value: slope(width), context: slope(width) },
    ...{ hiddenSlopes: slope(feedForward), meanSlopes: slope(width) }
  };
}

// src/kernels/transformer.wasm.ts
var transformerWasm = "AGFzbQEAAAABjwEPYAV/f39/fwBgC39/f39/f39/f39/AGAEf39/fwBgA39/fQBgB39/f39/f38AYAN/f38AYAl/f39/f39/f\
38AYA1/f39/f39/f39/f39/AGAKf39/f39/f39/fwBgAABgAn9/AX1gAn9/AGAGf39/f399AGAKf39/f39/f39/fQBgC39/f39/fX19fX19AAISAQNlbnYGb\
WVtb3J5AgMAgIAEAxoZAQkCCgMEBQsGAQAAAAQMAwcIBwgGDQIFDgYGAX8BQQALB+MBFQRoZWFwAwAHcHJvZHVjdAAJBWVtYmVkAA0NZW1iZWRCYWNrd2FyZ\
AAMB3NjYXR0ZXIABQNhZGQAFwdkcm9wb3V0AA4HYWRkTm9ybQAVD2FkZE5vcm1CYWNrd2FyZAAUBmF0dGVuZAATDmF0dGVuZEJhY2t3YXJkABIEcmVsdQAHD\
HJlbHVCYWNrd2FyZAAGCmFkZENvbHVtbnMAFgl0cmFuc3Bvc2UAAgRwb29sAAsMcG9vbEJhY2t3YXJkAAoHc3F1YXJlcwADBnNocmluawAEBWFkYW1XABgGb\
WVtb3J5AgAIAQEKyDUZqgcCCn8FeyAIQQJ0IQ8DQCAOQQRqIAdMBEBBACEMA0AgDEEgaiIIIA9NBEAgACAMaiABIAIgAyAEIAUgDGogBiAJIAogCiAMaiAKQ\
QBIGxAIIAghDAwBCwsgDCAPSQRAIAIhCCAFIAxqIQ0gCSELIAAgDGoiECABaiIRIAFqIhIgAWohEyAKIAogDGogCkEASBsiDEF/RgR7/QwAAAAAAAAAAAAAA\
AAAAAAABSAQIAwgDEF+Rhv9AAQACyEVIAxBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgESAMIAxBfkYb/QAEAAshFiAMQX9GBHv9DAAAAAAAAAAAAAAAAAAAA\
AAFIBIgDCAMQX5GG/0ABAALIRcgDEF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSATIAwgDEF+Rhv9AAQACyEYIANBAXQiDCADaiEUA0AgC0EASgRAIBUgCP0JA\
gAgDf0ABAAiGf3mAf3kASEVIBYgAyAIav0JAgAgGf3mAf3kASEWIBcgCCAMav0JAgAgGf3mAf3kASEXIBggCCAUav0JAgAgGf3mAf3kASEYIAQgCGohCCAGI\
A1qIQ0gC0EBayELDAELCyAQIBX9CwQAIBEgFv0LBAAgEiAX/QsEACATIBj9CwQACyACIANBAnRqIQIgACABQQJ0aiEAIA5BBGohDgwBCwsDQCAHIA5KBEBBA\
CENA0AgDUEgaiAPTQRAIAIhCCAFIA1qIQwgCSELIAAgDWohECAKIAogDWogCkEASBsiEUF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSAQIBEgEUF+Rhv9AAQAC\
yEVIBFBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgECARIBFBfkYb/QAEEAshFgNAIAtBAEoEQCAVIAj9CQIAIhcgDP0ABAD95gH95AEhFSAWIBcgDP0ABBD95\
gH95AEhFiAEIAhqIQggBiAMaiEMIAtBAWshCwwBCwsgECAV/QsEACAQIBb9CwQQIA1BIGohDQwBCwsgDSAPSQRAIAIhCCAFIA1qIQwgCSELIAAgDWohECAKI\
AogDWogCkEASBsiDUF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSAQIA0gDUF+Rhv9AAQACyEVA0AgC0EASgRAIBUgCP0JAgAgDP0ABAD95gH95AEhFSAEIAhqI\
QggBiAMaiEMIAtBAWshCwwBCwsgECAV/QsEAAsgAiADaiECIAAgAWohACAOQQFqIQ4MAQsLCwcAQYAIJAALYgEEfwNAIAIgBEoEQCABIAMgBGxqQQJ0IQUgA\
CAEakECdCEGQQAhBwNAIAMgB0oEQCAGIAUqAgA4AgAgBUEEaiEFIAYgAkECdGohBiAHQQFqIQcMAQsLIARBAWohBAwBCwsLVAEBeyAAIAFqQQJ0IQEgAEECd\
CEAA0AgACABSQRAIAIgAP0ABAAiAiAC/eYB/eQBIQIgAEEQaiEADAELCyAC/R8AIAL9HwGSIAL9HwIgAv0fA5KSCy0BAn8DQCABIANKBEAgACADakECdCIEI\
AIgBCoCAJQ4AgAgA0EBaiEDDAELCwuIAQEEfyAEQQJ0IQcgAUECdCEEA0AgAyAISgRAIAIgCGpBAnQoAgAiASAFTiABIAZMcQRAIAEgB2wgAEECdGohCUEAI\
QEDQCABIAdJBEAgASAJaiIKIAr9AAQAIAEgBGr9AAQA/eQB/QsEACABQRBqIQEMAQsLCyAEIAdqIQQgCEEBaiEIDAELCwtVAQJ/IAJBAnQhBANAIAMgBEkEQ\
CAAQQJ0IANqIgIgAUECdCADav0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RCAC/QAEAP1O/QsEACADQRBqIQMMAQsLC0gAIAAgAWpBAnQhASAAQQJ0IQADQCAAI\
AFJBEAgAP0MAAAAAAAAAAAAAAAAAAAAACAA/QAEAP3rAf0LBAAgAEEQaiEADAELCwv6BAILewN/IAAgAWoiFCABaiIVIAFqIQEgCEF/RgR7/QwAAAAAAAAAA\
AAAAAAAAAAABSAAIAggCEF+Rhv9AAQACyEJIAhBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgACAIIAhBfkYb/QAEEAshCiAIQX9GBHv9DAAAAAAAAAAAAAAAA\
AAAAAAFIBQgCCAIQX5GG/0ABAALIQsgCEF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSAUIAggCEF+Rhv9AAQQCyEMIAhBf0YEe/0MAAAAAAAAAAAAAAAAAAAAA\
AUgFSAIIAhBfkYb/QAEAAshDSAIQX9GBHv9DAAAAAAAAAAAAAAAAAAAAAAFIBUgCCAIQX5GG/0ABBALIQ4gCEF/RgR7/QwAAAAAAAAAAAAAAAAAAAAABSABI\
AggCEF+Rhv9AAQACyEPIAhBf0YEe/0MAAAAAAAAAAAAAAAAAAAAAAUgASAIIAhBfkYb/QAEEAshECADQQF0IgggA2ohFgNAIAdBAEoEQCAJIAL9CQIAIhIgB\
f0ABAAiEf3mAf3kASEJIAogEiAF/QAEECIS/eYB/eQBIQogCyACIANq/QkCACITIBH95gH95AEhCyAMIBMgEv3mAf3kASEMIA0gAiAIav0JAgAiEyAR/eYB/\
eQBIQ0gDiATIBL95gH95AEhDiAPIAIgFmr9CQIAIhMgEf3mAf3kASEPIBAgEyAS/eYB/eQBIRAgAiAEaiECIAUgBmohBSAHQQFrIQcMAQsLIAAgCf0LBAAgA\
CAK/QsEECAUIAv9CwQAIBQgDP0LBBAgFSAN/QsEACAVIA79CwQQIAEgD/0LBAAgASAQ/QsEEAs6ACAAQQJ0IAFBAnQgAkECdCADQQJ0IARBAnQgBUECdCAGQ\
QJ0IAcgCCAJIAogCkECdCAKQQBIGxAAC6MBAgZ/AXsgBEECdCEIIABBAnQhBgNAIAMgBUoEQCABIAQgBWxqQQJ0IQlDAACAPyACIAVqQQJ0IgAoAgQgACgCA\
GsiCrKV/RMhC0EAIQcDQCAHIApIBEBBACEAA0AgACAISQRAIAAgBmogCyAAIAlq/QAEAP3mAf0LBAAgAEEQaiEADAELCyAGIAhqIQYgB0EBaiEHDAELCyAFQ\
QFqIQUMAQsLC+UBAgd/AXsgBEECdCEGIAFBAnQhAQNAIAMgB0oEQCACIAdqQQJ0IgUoAgQgBSgCAGshCyAAIAQgB2xqQQJ0IglBACAG/AsAIAsEQEEAIQgDQ\
CAIIAtIBEBBACEFA0AgBSAGSQRAIAUgCWoiCiAK/QAEACABIAVq/QAEAP3kAf0LBAAgBUEQaiEFDAELCyABIAZqIQEgCEEBaiEIDAELC0MAAIA/IAuylf0TI\
QxBACEFA0AgBSAGSQRAIAUgCWoiCCAMIAj9AAQA/eYB/QsEACAFQRBqIQUMAQsLCyAHQQFqIQcMAQsLC50BAQZ/IARBAnQhBiABQQJ0IQEDQCADIAdKBEAgA\
iAHakECdCIEKAIEIAQoAgBrIQkgAEECdCEEQQAhCANAIAggCUgEQEEAIQUDQCAFIAZJBEAgBCAFaiIKIAr9AAQAIAEgBWr9AAQA/eQB/QsEACAFQRBqIQUMA\
QsLIAEgBmohASAEIAZqIQQgCEEBaiEIDAELCyAHQQFqIQcMAQsLC7wBAQZ/IAZBAnQhByAAQQJ0IQYgAUECdCEBA0AgAyAISgRAIAIgCGpBAnQiACgCBCAAK\
AIAayELIAVBAnQhCUEAIQoDQCAKIAtIBEAgASgCACAHbCAEQQJ0aiEMQQAhAANAIAAgB0kEQCAAIAZqIAAgDGr9AAQAIAAgCWr9AAQA/eQB/QsEACAAQRBqI\
QAMAQsLIAYgB2ohBiAHIAlqIQkgAUEEaiEBIApBAWohCgwBCwsgCEEBaiEIDAELCwvuAQEEeyAAIAFqQQJ0IQEgBf0TIQcgBP0RIQggA/0R/QwAAAAAAQAAA\
AIAAAADAAAA/a4BIQYgAEECdCEAA0AgACABSQRAIAAgByAA/QAEAP3mASAG/QyxeTeesXk3nrF5N56xeTee/bUBIAL9Ef2uASIJIAlBEP2tAf1R/QwtNet/L\
TXrfy01638tNet//bUBIgkgCUEP/a0B/VH9DIumbISLpmyEi6ZshIumbIT9tQEiCSAJQRD9rQH9UUEI/a0BIAj9P/1O/QsEACAG/QwEAAAABAAAAAQAAAAEA\
AAA/a4BIQYgAEEQaiEADAELCwuTCQMGewN/AX0gAUF8cUECdCEJIAFBA3EhCv0M//9/////f////3////9//yEDA0AgCSALSwRAIAMgACALav0ABAD96wEhA\
yALQRBqIQsMAQsLIAP9HwAgA/0fAZcgA/0fAiAD/R8Dl5chDEEAIQsDQCAKIAtKBEAgDCAAIAlqIAtBAnRqKgIAlyEMIAtBAWohCwwBCwsgDP0TIQYgAv0TI\
Qj9DAAAAAAAAAAAAAAAAAAAAAAhA0EAIQsDQCAJIAtLBED9DAAAQEsAAEBLAABASwAAQEv9DAAArsIAAK7CAACuwgAArsIgCCAAIAtqIgH9AAQAIAb95QH95\
gH96wEiB/0MO6q4PzuquD87qrg/O6q4P/3mAf3kASIF/QwAAEBLAABASwAAQEsAAEBL/eUBIQQgAf0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/A\
ACAP/0MAAAAPwAAAD8AAAA/AAAAP/0Mq6oqPquqKj6rqio+q6oqPv0Mq6oqPauqKj2rqio9q6oqPf0MiYgIPImICDyJiAg8iYgIPP0MYQu2OmELtjphC7Y6Y\
Qu2Ov0MAQ1QOQENUDkBDVA5AQ1QOSAHIAT9DACAMT8AgDE/AIAxPwCAMT/95gH95QEgBP0Mg4BeOYOAXjmDgF45g4BeOf3mAf3kASIE/eYB/eQBIAT95gH95\
AEgBP3mAf3kASAE/eYB/eQBIAT95gH95AEgBP3mAf3kASAE/eYB/eQBIAX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASIE/QsEACADIAT95AEhAyALQ\
RBqIQsMAQsLIAoEQP0MAABASwAAQEsAAEBLAABAS/0MAACuwgAArsIAAK7CAACuwiAIIAAgCWoiAf0ABAAgBv3lAf3mAf3rASIG/Qw7qrg/O6q4PzuquD87q\
rg//eYB/eQBIgX9DAAAQEsAAEBLAABASwAAQEv95QEhBCAB/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA//QwAAAA/AAAAPwAAAD8AAAA//\
Qyrqio+q6oqPquqKj6rqio+/Qyrqio9q6oqPauqKj2rqio9/QyJiAg8iYgIPImICDyJiAg8/QxhC7Y6YQu2OmELtjphC7Y6/QwBDVA5AQ1QOQENUDkBDVA5I\
AYgBP0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASAE/QyDgF45g4BeOYOAXjmDgF45/eYB/eQBIgT95gH95AEgBP3mAf3kASAE/eYB/eQBIAT95gH95AEgBP3mA\
f3kASAE/eYB/eQBIAT95gH95AEgBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIgRDAAAAAP0gASAEIApBAkkbIgRDAAAAAP0gAiAEIApBA0kbQwAAA\
AD9IAMiBP0LBAAgAyAE/eQBIQMLQwAAgD8gA/0fACAD/R8BkiAD/R8CIAP9HwOSkpX9EyEDIAlBEGogCSAKGyEKQQAhAQNAIAEgCkkEQCAAIAFqIgkgAyAJ/\
QAEAP3mAf0LBAAgAUEQaiEBDAELCwv1BAMPfwJ7AX0gCkECdCERQwAAgD8gCiALbSISspGVIR4gCCgCACEZA0AgCSAYSgRAIAggGEECdGoiCigCACINIBlrI\
BFsIRogDCASIAooAgQgDWsiD0EDakF8cUECdCIQbGohFkEAIRcDQCALIBdKBEAgDCENIBogEiAXbEECdGoiFCAHaiEbIA9BAnQhDkEAIRMDQCASIBNKBEAgG\
yATQQJ0aiEKQQAhFQNAIA4gFUsEQCANIBVqIAoqAgA4AgAgCiARaiEKIBVBBGohFQwBCwsgDiEKA0AgCiAQSQRAIAogDWpDAAAAADgCACAKQQRqIQoMAQsLI\
A0gEGohDSATQQFqIRMMAQsLIBYgECADIBRqIgogEUEEIAwgECAPIA9BA2pBfHEgEkF/EAAgAiAUaiARIARBBCAQIAogESAPIBIgD0F/EABBACENA0AgDSAPS\
ARAIA0gEGwiCiAWaiEOIAQgCmohE/0MAAAAAAAAAAAAAAAAAAAAACEcQQAhCgNAIAogEEkEQCAcIAogDmr9AAQAIAogE2r9AAQA/eYB/eQBIRwgCkEQaiEKD\
AELCyAc/R8AIBz9HwGSIBz9HwIgHP0fA5KS/RMhHCAe/RMhHUEAIQoDQCAKIBBJBEAgCiAOaiIVIB0gCiATav0ABAAgFf0ABAAgHP3lAf3mAf3mAf0LBAAgC\
kEQaiEKDAELCyANQQFqIQ0MAQsLIAAgFGogESAWIBBBBCAGIBRqIBEgDyASIA9BfxAAIAEgFGogESAWQQQgECAFIBRqIBEgDyASIA9BfxAAIAQgDyAQbGohB\
CAXQQFqIRcMAQsLIBhBAWohGAwBCwsLhQMCDn8BfSAHQQJ0IQ5DAACAPyAHIAhtIg+ykZUhGCAFKAIAIRUDQCAGIBJKBEAgBSASQQJ0aiIHKAIAIQogBygCB\
CAKayIMQQNqQXxxQQJ0IQ0gCiAVayAObCEWQQAhEANAIAggEEoEQCAJIQogFiAPIBBsQQJ0aiITIANqIRcgDEECdCELQQAhEQNAIA8gEUoEQCAXIBFBAnRqI\
RRBACEHA0AgByALSQRAIAcgCmogFCoCADgCACAOIBRqIRQgB0EEaiEHDAELCyALIQcDQCAHIA1JBEAgByAKakMAAAAAOAIAIAdBBGohBwwBCwsgCiANaiEKI\
BFBAWohEQwBCwsgASANIAIgE2ogDkEEIAkgDSAMIAxBA2pBfHEgD0F/EABBACEHA0AgByAMSARAIAEgByANbGogDCAYEA8gB0EBaiEHDAELCyAAIBNqIA4gA\
SANQQQgBCATaiAOIAwgDyAMQX8QACABIAwgDWxqIQEgEEEBaiEQDAELCyASQQFqIRIMAQsLCzwAIABBAnQgAUECdCACQQJ0IANBAnQgBEECdCAFQQJ0IAZBA\
nQgB0ECdCAIQQJ0IAkgCiALIAxBAnQQEAstACAAQQJ0IAFBAnQgAkECdCADQQJ0IARBAnQgBUECdCAGIAcgCCAJQQJ0EBELqwMDBXsHfwF9IAhBAnQhD0MAA\
IA/IAiylSEVIARBAnQhECAFQQJ0IQUgBkECdCERA0AgByAOSgRAIAggDmwiBCAAakECdCESIAEgBGpBAnQhEyACIARqQQJ0IRT9DAAAAAAAAAAAAAAAAAAAA\
AAhCf0MAAAAAAAAAAAAAAAAAAAAACEKQQAhBANAIAQgD0kEQCAEIBNq/QAEACIMIAQgEGr9AAQA/eYBIQ0gBCAFaiIGIAb9AAQAIAwgBCAUav0ABAAiC/3mA\
f3kAf0LBAAgBCARaiIGIAb9AAQAIAz95AH9CwQAIAkgDf3kASEJIAogDSAL/eYB/eQBIQogBEEQaiEEDAELCyAJ/R8AIAn9HwGSIAn9HwIgCf0fA5KSIBWU/\
RMhCSAK/R8AIAr9HwGSIAr9HwIgCv0fA5KSIBWU/RMhCiADIA5qQQJ0/QkCACELQQAhBgNAIAYgD0kEQCAGIBJqIAsgBiATav0ABAAgBiAQav0ABAD95gEgC\
f3lASAKIAYgFGr9AAQA/eYB/eUB/eYB/QsEACAGQRBqIQYMAQsLIA5BAWohDgwBCwsLtQMDA3sHfwJ9IAhBAnQhDkMAAIA/IAiylSEUIAVBAnQhDyAGQQJ0I\
RIDQCAHIA1KBEAgCCANbCIFIAFqQQJ0IRAgACAFakECdCEGIAMgBWpBAnQhESAEIAVqQQJ0IRP9DAAAAAAAAAAAAAAAAAAAAAAhCkEAIQUDQCAFIA5JBEAgB\
SAQaiAFIBFq/QAEACAFIBNq/QAEAP3kASIL/QsEACAKIAv95AEhCiAFQRBqIQUMAQsLIAr9HwAgCv0fAZIgCv0fAiAK/R8DkpIgFJT9EyEL/QwAAAAAAAAAA\
AAAAAAAAAAAIQpBACEFA0AgBSAOSQRAIAogBSAQav0ABAAgC/3lASIKIAr95gH95AEhCiAFQRBqIQUMAQsLIAIgDWpBAnRDAACAPyAK/R8AIAr9HwGSIAr9H\
wIgCv0fA5KSIBSUIAmSkZUiFTgCACAV/RMhDEEAIQUDQCAFIA5JBEAgDCAFIBBqIhH9AAQAIAv95QH95gEhCiARIAr9CwQAIAUgBmogCiAFIA9q/QAEAP3mA\
SAFIBJq/QAEAP3kAf0LBAAgBUEQaiEFDAELCyANQQFqIQ0MAQsLC+YBAgV/AnsgA0ECdCEFA0AgBEEgaiAFTQRAIAFBAnQgBGohAyAAQQJ0IARqIgb9AAQAI\
QkgBv0ABBAhCkEAIQcDQCACIAdKBEAgCSAD/QAEAP3kASEJIAogA/0ABBD95AEhCiADIAVqIQMgB0EBaiEHDAELCyAGIAn9CwQAIAYgCv0LBBAgBEEgaiEED\
AELCyAEIAVGBEAPCyABQQJ0IARqIQEgAEECdCAEav0ABAAhCQNAIAIgCEoEQCAJIAH9AAQA/eQBIQkgASAFaiEBIAhBAWohCAwBCwsgAEECdCAEaiAJ/QsEA\
AtKAQJ/IABBAnQhBCABQQJ0IQEgAkECdCECA0AgAiADSwRAIAMgBGoiACAA/QAEACABIANq/QAEAP3kAf0LBAAgA0EQaiEDDAELCwvdAQIDfwZ7IARBAnQhD\
CAF/RMhDkMAAIA/IAiT/RMhD0MAAIA/IAmT/RMhEANAIAsgDEkEQCABQQJ0IAtqIgT9AAQAIhIgDyAOIANBAnQgC2r9AAQA/eYBIhEgEv3lAf3mAf3kASESI\
AJBAnQgC2oiDf0ABAAiEyAQIBEgEf3mASAT/eUB/eYB/eQBIREgBCAS/QsEACANIBH9CwQAIABBAnQgC2oiBCAE/QAEACAG/RMgEv3mASARIAf9E/3mAf3jA\
SAK/RP95AH95wH95QH9CwQAIAtBEGohCwwBCwsL";

// src/kernels/transformer/twin.ts
function twinSteps(floats, ints) {
  const tokensOf = (offsets, row) => ints[offsets + row + 1] - ints[offsets + row];
  const padded = (count3) => count3 + 3 & ~3;
  function eachHead(offsets, rows, width, heads, visit) {
    let probability = 0;
    for (let row = 0; row < rows; row++) {
      const n = tokensOf(offsets, row);
      const begin = (ints[offsets + row] - ints[offsets]) * width;
      for (let head2 = 0; head2 < heads; head2++) {
        visit(begin + head2 * width / heads, probability, n);
        probability += n * padded(n);
      }
    }
  }
  return {
    product(c, ci, a, ai, ak, b, bk, m, n, k, start2) {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let sum = start2 === ZERO2 ? 0 : floats[start2 === ITSELF ? c + i * ci + j : start2 + j];
          for (let e = 0; e < k; e++) sum += floats[a + i * ai + e * ak] * floats[b + e * bk + j];
          floats[c + i * ci + j] = sum;
        }
      }
    },
    embed(out, ids, offsets, rows, tokens, positions, width) {
      for (let row = 0; row < rows; row++) {
        const n = tokensOf(offsets, row);
        for (let i = 0; i < n; i++, ids++, out += width) {
          for (let j = 0; j < width; j++) {
            floats[out + j] = floats[tokens + ints[ids] * width + j] + floats[positions + i * width + j];
          }
        }
      }
    },
    embedBackward(dpositions, dx, offsets, rows, width) {
      for (let row = 0; row < rows; row++) {
        const size = tokensOf(offsets, row) * width;
        for (let i = 0; i < size; i++) floats[dpositions + i] += floats[dx + i];
        dx += size;
      }
    },
    scatter(table, x, ids, count3, width, first, last) {
      for (let i = 0; i < count3; i++) {
        const id = ints[ids + i];
        if (id < first || id > last) continue;
        for (let j = 0; j < width; j++) floats[table + id * width + j] += floats[x + i * width + j];
      }
    },
    add(x, y, count3) {
      for (let i = 0; i < count3; i++) floats[x + i] += floats[y + i];
    },
    dropout(x, count3, seed, first, threshold, scale2) {
      for (let i = 0; i < count3; i++) floats[x + i] *= hash24(first + i, seed) < threshold ? 0 : scale2;
    },
    addNorm(out, normal, inverse, x, branch, gamma, beta2, count3, width, epsilon) {
      for (let row = 0; row < count3; row++) {
        const at = row * width;
        let mean2 = 0;
        for (let j = 0; j < width; j++) mean2 += (floats[x + at + j] + floats[branch + at + j]) / width;
        let variance2 = 0;
        for (let j = 0; j < width; j++) {
          variance2 += (floats[x + at + j] + floats[branch + at + j] - mean2) ** 2 / width;
        }
        const scale2 = 1 / Math.sqrt(variance2 + epsilon);
        floats[inverse + row] = scale2;
        for (let j = 0; j < width; j++) {
          const n = (floats[x + at + j] + floats[branch + at + j] - mean2) * scale2;
          floats[normal + at + j] = n;
          floats[out + at + j] = n * floats[gamma + j] + floats[beta2 + j];
        }
      }
    },
    addNormBackward(dx, dout, normal, inverse, gamma, dgamma, dbeta, count3, width) {
      for (let row = 0; row < count3; row++) {
        const at = row * width;
        let mean2 = 0;
        let lean = 0;
        for (let j = 0; j < width; j++) {
          const [d, n] = [floats[dout + at + j], floats[normal + at + j]];
          floats[dgamma + j] += d * n;
          floats[dbeta + j] += d;
          mean2 += d * floats[gamma + j] / width;
          lean += d * floats[gamma + j] * n / width;
        }
        for (let j = 0; j < width; j++) {
          const slope = floats[dout + at + j] * floats[gamma + j];
          floats[dx + at + j] = floats[inverse + row] * (slope - mean2 - lean * floats[normal + at + j]);
        }
      }
    },
    attend(context, probabilities, q, k, v, offsets, rows, width, heads) {
      const size = width / heads;
      eachHead(offsets, rows, width, heads, (here, probability, n) => {
        for (let i = 0; i < n; i++) {
          const line = probabilities + probability + i * padded(n);
          floats.fill(0, line, line + padded(n));
          let most = Number.NEGATIVE_INFINITY;
          for (let t = 0; t < n; t++) {
            for (let j = 0; j < size; j++) {
              floats[line + t] += floats[q + here + i * width + j] * floats[k + here + t * width + j];
            }
            most = Math.max(most, floats[line + t]);
          }
          let sum = 0;
          for (let t = 0; t < n; t++) {
            floats[line + t] = Math.exp((floats[line + t] - most) / Math.sqrt(size));
            sum += floats[line + t];
          }
          for (let t = 0; t < n; t++) floats[line + t] /= sum;
          for (let j = 0; j < size; j++) {
            let mixed = 0;
            for (let t = 0; t < n; t++) mixed += floats[line + t] * floats[v + here + t * width + j];
            floats[context + here + i * width + j] = mixed;
          }
        }
      });
    },
    attendBackward(dq, dk, dv, dcontext, probabilities, q, k, v, offsets, rows, width, heads) {
      const size = width / heads;
      eachHead(offsets, rows, width, heads, (here, probability, n) => {
        for (const d of [dq, dk, dv]) {
          for (let t = 0; t < n; t++) floats.fill(0, d + here + t * width, d + here + t * width + size);
        }
        for (let i = 0; i < n; i++) {
          const line = probabilities + probability + i * padded(n);
          const [qi, dqi, di] = [q, dq, dcontext].map((x) => x + here + i * width);
          const slopes = Array.from({ length: n }, (_, t) => {
            let slope = 0;
            for (let j = 0; j < size; j++) slope += floats[di + j] * floats[v + here + t * width + j];
            return slope;
          });
          const mean2 = slopes.reduce((sum, slope, t) => sum + slope * floats[line + t], 0);
          for (let t = 0; t < n; t++) {
            const there = here + t * width;
            const slope = floats[line + t] * (slopes[t] - mean2) / Math.sqrt(size);
            for (let j = 0; j < size; j++) {
              floats[dv + there + j] += floats[line + t] * floats[di + j];
              floats[dqi + j] += slope * floats[k + there + j];
              floats[dk + there + j] += slope * floats[qi + j];
            }
          }
        }
      });
    },
    relu(x, count3) {
      for (let i = 0; i < count3; i++) floats[x + i] = Math.max(0, floats[x + i]);
    },
    reluBackward(dx, y, count3) {
      for (let i = 0; i < count3; i++) if (!(floats[y + i] > 0)) floats[dx + i] = 0;
    },
    addColumns(sums, x, count3, width) {
      for (let i = 0; i < count3 * width; i++) floats[sums + i % width] += floats[x + i];
    },
    transpose(to, x, rows, columns) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) floats[to + j * rows + i] = floats[x + i * columns + j];
      }
    },
    pool(means, x, offsets, rows, width) {
      for (let row = 0; row < rows; row++, means += width) {
        const n = tokensOf(offsets, row);
        floats.fill(0, means, means + width);
        for (let i = 0; i < n; i++, x += width) {
          for (let j = 0; j < width; j++) floats[means + j] += floats[x + j] / n;
        }
      }
    },
    poolBackward(dx, dmeans, offsets, rows, width) {
      for (let row = 0; row < rows; row++, dmeans += width) {
        const n = tokensOf(offsets, row);
        for (let i = 0; i < n; i++, dx += width) {
          for (let j = 0; j < width; j++) floats[dx + j] = floats[dmeans + j] / n;
        }
      }
    },
    squares(x, count3) {
      let sum = 0;
      for (let i = 0; i < count3; i++) sum += floats[x + i] * floats[x + i];
      return sum;
    },
    shrink(x, count3, factor2) {
      for (let i = 0; i < count3; i++) floats[x + i] *= factor2;
    },
    adamW(x, mean2, square, gradient, count3, scale2, rate, correction, keepMean, keepSquare, epsilon) {
      for (let i = 0; i < count3; i++) {
        const g = scale2 * floats[gradient + i];
        floats[mean2 + i] += (1 - keepMean) * (g - floats[mean2 + i]);
        floats[square + i] += (1 - keepSquare) * (g * g - floats[square + i]);
        floats[x + i] -= rate * floats[mean2 + i] / (Math.sqrt(floats[square + i] * correction) + epsilon);
      }
    }
  };
}
function hash24(index, seed) {
  let h = Math.imul(index, 2654435761) + seed | 0;
  h = Math.imul(h ^ h >>> 16, 2146121005);
  h = Math.imul(h ^ h >>> 15, 2221713035);
  return (h ^ h >>> 16) >>> 8;
}

// src/kernels/transformer/engine.ts
var PAGE_BYTES3 = 1 << 16;
var FIRST = 64;
function openEngine(floats, ints) {
  if (typeof WebAssembly !== "object") return twinEngine(new Float32Array(floats), ints);
  const pages = Math.ceil(4 * (FIRST + floats + ints) / PAGE_BYTES3);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  return attachEngine(memory, floats);
}
function attachEngine(memory, floats) {
  const module = new WebAssembly.Module(Buffer.from(transformerWasm, "base64"));
  const steps = new WebAssembly.Instance(module, { env: { memory } }).exports;
  return {
    floats: new Float32Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    firstFloat: FIRST,
    firstInt: FIRST + floats,
    steps,
    memory
  };
}
function twinEngine(floats, ints) {
  const whole = new Int32Array(ints);
  return { floats, ints: whole, firstFloat: 0, firstInt: 0, steps: twinSteps(floats, whole), memory: null };
}

// src/models/transformer/training-memory.ts
var PARTS = 4;
var PIECE = 8192;
var MOST_PIECES = 64;
var CONTROL = { ticket: 0, pending: 1, job: 2, failed: 3, rows: 4, step: 5, dropping: 6, size: 16 };
var DIAL = { scale: 0, rate: 1, correction: 2, kept: 3, size: 16 };
function planTraining({ shape, threads, batchSize }, firstFloat, firstInt) {
  const network = networkPlace(shape);
  const tokens = shape.vocabulary * shape.width;
  const dense2 = network.size - tokens;
  const pieces = piecesOf(shape, tokens);
  const batchTokens = batchSize * shape.length;
  const floats = room(firstFloat);
  const all = () => floats.take(network.size);
  const plan = {
    network,
    pieces,
    /** Of the layers; all but that of the logit. */
    kernels: network.layers.flatMap(({ norm1: _, norm2: __, ...dense3 }) => Object.values(dense3)),
    ...{ parameters: all(), moments1: all(), moments2: all(), gradient: all() },
    /** Less the table of tokens, so that offsets of all others can be added. */
    turned: floats.take(dense2) - tokens,
    parts: Array.from({ length: PARTS }, () => floats.take(dense2) - tokens),
    /** The slopes of the embedded tokens of the batch. */
    tokenSlopes: floats.take(batchTokens * shape.width),
    ...{ tabular: floats.take(batchSize * shape.tabular), weights: floats.take(batchSize) },
    ...{ logits: floats.take(batchSize), losses: floats.take(batchSize) },
    ...{ norms: floats.take(pieces.length), dials: floats.take(DIAL.size) },
    workspaces: Array.from({ length: threads }, () => takeWorkspace(floats, shape, true))
  };
  const ints = room(firstInt);
  const whole = {
    ...{ control: ints.take(CONTROL.size), ids: ints.take(batchTokens) },
    ...{ offsets: ints.take(batchSize + 1), labels: ints.take(batchSize) }
  };
  return { ...plan, ...whole, floats: floats.used, ints: ints.used };
}
function piecesOf(shape, tokens) {
  const { parameters, size } = networkPlace(shape);
  const least = Math.max(PIECE, Math.ceil(size / MOST_PIECES));
  const pieces = [];
  const step = Math.ceil(least / shape.width) * shape.width;
  for (let from2 = 0; from2 < tokens; from2 += step) pieces.push({ from: from2, to: Math.min(from2 + step, tokens) });
  let from = tokens;
  for (const { offset } of parameters.slice(1)) {
    if (offset - from < least || offset % 4 !== 0) continue;
    pieces.push({ from, to: offset });
    from = offset;
  }
  pieces.push({ from, to: Math.ceil(size / 4) * 4 });
  return pieces;
}
var MOST_GIBIBYTES = 4;
function trainingGibibytes(size) {
  const { floats, ints } = planTraining(size, 0, 0);
  return 4 * (floats + ints) / 2 ** 30;
}
function requireTrainable(size) {
  const gibibytes = trainingGibibytes(size);
  if (gibibytes < MOST_GIBIBYTES) return;
  const { length } = size.shape;
  throw new ConfigurationError(
    `the transformer takes ${gibibytes.toFixed(1)} GiB of memory for batches of ${size.batchSize} rows of up to ${length}\
 tokens, at most ${MOST_GIBIBYTES} are possible`,
    { hint: "lower the hyperparameters batch_size, length, layers or width" }
  );
}
function openTraining(size) {
  requireTrainable(size);
  const { floats, ints } = planTraining(size, 0, 0);
  const engine = openEngine(floats, ints);
  return { engine, plan: planTraining(size, engine.firstFloat, engine.firstInt) };
}

// src/models/transformer/jobs.ts
var JOBS = ["backpropagate", "reduce", "update", "score"];
function workerOn({ engine, plan }, { shape }, learning, thread) {
  const { floats, ints, steps } = engine;
  const { network } = plan;
  const { width, tabular } = shape;
  const work = plan.workspaces[thread];
  const passes = passesOf(engine, shape, network, plan, work);
  const most = mostTogether(shape);
  const tableEnd = network.positions;
  const offset = (row) => ints[plan.offsets + row];
  function* groupsOf(part) {
    const rows = ints[plan.control + CONTROL.rows];
    const end = rowAt((part + 1) / PARTS, rows);
    for (let row = rowAt(part / PARTS, rows); row < end; ) {
      const firstToken = offset(row);
      const to = groupEnd(offset, row, end, most);
      const places2 = { ids: plan.ids + firstToken, offsets: plan.offsets + row };
      yield { ...places2, firstRow: row, firstToken, rows: to - row, tokens: offset(to) - firstToken };
      row = to;
    }
  }
  function rowAt(share, rows) {
    const before = share * (offset(rows) + rows);
    let row = 0;
    while (row < rows && offset(row) + row < before) row++;
    return row;
  }
  const output = {
    kernel: plan.parameters + network.logit.kernel,
    bias: plan.parameters + network.logit.bias
  };
  const logit3 = (row, mean2) => logitOf(floats, mean2, output, shape, floats, plan.tabular + row * tabular);
  function judge(row, mean2, slopes, gradient) {
    const z = logit3(row, mean2);
    const label = ints[plan.labels + row];
    const weight = floats[plan.weights + row];
    const e = Math.exp(-Math.abs(z));
    floats[plan.losses + row] = weight * (Math.log1p(e) + Math.max(label === 1 ? -z : z, 0));
    const slope = weight * ((z >= 0 ? 1 : e) / (1 + e) - label) / ints[plan.control + CONTROL.rows];
    const { kernel, bias } = network.logit;
    floats[gradient + bias] += slope;
    for (let j = 0; j < width; j++) {
      floats[gradient + kernel + j] += slope * floats[mean2 + j];
      floats[slopes + j] = slope * floats[output.kernel + j];
    }
    const at = plan.tabular + row * tabular;
    for (let j = 0; j < tabular; j++) floats[gradient + kernel + width + j] += slope * floats[at + j];
  }
  function dropoutOf(firstToken) {
    if (learning.dropout === 0 || ints[plan.control + CONTROL.dropping] === 0) return null;
    const sites = 1 + 2 * shape.layers;
    const step = ints[plan.control + CONTROL.step];
    const seeds = Array.from(
      { length: sites },
      (_, site) => mix2(learning.seed + Math.imul(step * sites + site, MIXER))
    );
    const threshold = Math.round(learning.dropout * 2 ** 24);
    return { threshold, scale: 1 / (1 - learning.dropout), seeds, firstToken };
  }
  return {
    backpropagate(part) {
      const gradient = plan.parts[part];
      floats.fill(0, gradient + tableEnd, gradient + network.size);
      for (const group of groupsOf(part)) {
        const dropout = dropoutOf(group.firstToken);
        passes.forward(group, dropout);
        for (let i = 0; i < group.rows; i++) {
          judge(group.firstRow + i, work.means + i * width, work.meanSlopes + i * width, gradient);
        }
        passes.backward(group, dropout, gradient, plan.tokenSlopes + group.firstToken * width);
      }
    },
    score(part) {
      for (const group of groupsOf(part)) {
        passes.forward(group, null);
        for (let i = 0; i < group.rows; i++) {
          floats[plan.logits + group.firstRow + i] = logit3(group.firstRow + i, work.means + i * width);
        }
      }
    },
    reduce(index) {
      const { from, to } = plan.pieces[index];
      const sum = plan.gradient + from;
      if (from < tableEnd) {
        floats.fill(0, sum, plan.gradient + to);
        const tokens = offset(ints[plan.control + CONTROL.rows]);
        const [first, last] = [from / width, to / width - 1];
        steps.scatter(plan.gradient, plan.tokenSlopes, plan.ids, tokens, width, first, last);
      } else {
        floats.copyWithin(sum, plan.parts[0] + from, plan.parts[0] + to);
        for (const part of plan.parts.slice(1)) steps.add(sum, part + from, to - from);
      }
      floats[plan.norms + index] = steps.squares(sum, to - from);
    },
    update(index) {
      const { from, to } = plan.pieces[index];
      const dial = (name) => floats[plan.dials + DIAL[name]];
      for (const { kernel, inputs, outputs } of [...plan.kernels, network.logit]) {
        if (kernel >= from && kernel < to) steps.shrink(plan.parameters + kernel, inputs * outputs, dial("kept"));
      }
      steps.adamW(
        plan.parameters + from,
        plan.moments1 + from,
        plan.moments2 + from,
        plan.gradient + from,
        to - from,
        dial("scale"),
        dial("rate"),
        dial("correction"),
        ADAM_W.beta1,
        ADAM_W.beta2,
        ADAM_W.epsilon
      );
      for (const { kernel, inputs, outputs } of plan.kernels) {
        if (kernel < from || kernel >= to) continue;
        steps.transpose(plan.turned + kernel, plan.parameters + kernel, inputs, outputs);
      }
    }
  };
}
var MIXER = 2654435761;
function mix2(seed) {
  let h = seed | 0;
  h = Math.imul(h ^ h >>> 16, 2146121005);
  h = Math.imul(h ^ h >>> 15, 2221713035);
  return h ^ h >>> 16 | 0;
}

// src/models/transformer/tickets.ts
var PIECE_BITS = 10;
var STOP = -1;
var LOOKS = 3e3;
var LONGEST_WAIT_MS = 12e4;
function ticketsOf({ engine: { ints }, plan }, worker) {
  const at = (name) => plan.control + CONTROL[name];
  const [ticket, pending] = [at("ticket"), at("pending")];
  const left = (word) => word === STOP ? 0 : word & (1 << PIECE_BITS) - 1;
  function takePieces() {
    for (; ; ) {
      const word = Atomics.load(ints, ticket);
      if (left(word) === 0) return word;
      if (Atomics.compareExchange(ints, ticket, word, word - 1) !== word) continue;
      worker[JOBS[ints[at("job")]]](left(word) - 1);
      if (Atomics.sub(ints, pending, 1) === 1) Atomics.notify(ints, pending);
    }
  }
  return {
    run(job, pieces) {
      const last = Atomics.load(ints, ticket);
      ints[at("job")] = JOBS.indexOf(job);
      Atomics.store(ints, pending, pieces);
      Atomics.store(ints, ticket, (last >>> PIECE_BITS) + 1 << PIECE_BITS | pieces);
      Atomics.notify(ints, ticket);
      takePieces();
      for (let looks = 0; looks < LOOKS && Atomics.load(ints, pending) > 0; looks++) ;
      for (let open2 = Atomics.load(ints, pending); open2 > 0; open2 = Atomics.load(ints, pending)) {
        if (Atomics.wait(ints, pending, open2, LONGEST_WAIT_MS) === "timed-out") {
          throw new Error("a thread of the training has died");
        }
      }
      if (Atomics.load(ints, at("failed")) !== 0) throw new Error("a thread of the training has failed");
    },
    serve() {
      try {
        for (; ; ) {
          const word = takePieces();
          if (word === STOP) return;
          let looks = 0;
          while (looks < LOOKS && Atomics.load(ints, ticket) === word) looks++;
          if (looks === LOOKS) Atomics.wait(ints, ticket, word);
        }
      } catch (error) {
        Atomics.store(ints, at("failed"), 1);
        Atomics.sub(ints, pending, 1);
        Atomics.notify(ints, pending);
        throw error;
      }
    },
    stop() {
      Atomics.store(ints, ticket, STOP);
      Atomics.notify(ints, ticket);
    }
  };
}

// src/models/transformer/crew.ts
var entry = import.meta.url.endsWith(".ts") ? new URL("./crew-worker.ts", import.meta.url) : new URL(
  /\/chunks\/[^/]+$/.test(import.meta.url) ? "../transformer-worker.js" : "./transformer-worker.js",
  import.meta.url
);
function openCrew(training, size, learning) {
  const tickets = ticketsOf(training, workerOn(training, size, learning, 0));
  const { memory } = training.engine;
  const failures = [];
  const helpers = Array.from({ length: memory === null ? 0 : size.threads - 1 }, (_, i) => {
    const task = { memory, size, learning, thread: i + 1 };
    const helper = new Thread(entry, { execArgv: [], workerData: task });
    helper.on("error", (error) => failures.push(error));
    return helper;
  });
  return {
    run: (job, pieces) => tickets.run(job, pieces),
    async close() {
      tickets.stop();
      await Promise.all(helpers.splice(0).map((helper) => helper.terminate()));
      if (failures.length > 0) throw failures.splice(0)[0];
    }
  };
}

// src/models/transformer/backends/kernels.ts
var WORK_OF_A_THREAD = 1e9;
async function openKernels(options, open2 = openTraining) {
  const { shape, dropout, weightDecay, seed, batchSize } = options;
  const size = { shape, batchSize, threads: threadsFor(options) };
  const training = open2(size);
  const { engine, plan } = training;
  const { floats, ints } = engine;
  floats.set(options.parameters, plan.parameters);
  const crew = openCrew(training, size, { dropout, weightDecay, seed });
  let [step, keptMean, keptSquare] = [0, 1, 1];
  for (const { kernel, inputs, outputs } of plan.kernels) {
    engine.steps.transpose(plan.turned + kernel, plan.parameters + kernel, inputs, outputs);
  }
  function place3({ rows, tokens, offsets, tabular, labels, weights }) {
    ints[plan.control + CONTROL.rows] = rows;
    ints.set(tokens, plan.ids);
    ints.set(offsets, plan.offsets);
    ints.set(labels, plan.labels);
    floats.set(tabular, plan.tabular);
    floats.set(weights, plan.weights);
  }
  function differentiate(batch, dropping) {
    place3(batch);
    ints[plan.control + CONTROL.step] = step;
    ints[plan.control + CONTROL.dropping] = dropping ? 1 : 0;
    crew.run("backpropagate", PARTS);
    crew.run("reduce", plan.pieces.length);
    let squares = 0;
    for (let i = 0; i < plan.pieces.length; i++) squares += floats[plan.norms + i];
    return Math.sqrt(squares);
  }
  return {
    name: "kernels",
    async step(batch, learningRate) {
      step++;
      const norm3 = differentiate(batch, true);
      keptMean *= ADAM_W.beta1;
      keptSquare *= ADAM_W.beta2;
      floats[plan.dials + DIAL.scale] = norm3 > ADAM_W.maximumNorm ? ADAM_W.maximumNorm / norm3 : 1;
      floats[plan.dials + DIAL.rate] = learningRate / (1 - keptMean);
      floats[plan.dials + DIAL.correction] = 1 / (1 - keptSquare);
      floats[plan.dials + DIAL.kept] = 1 - learningRate * weightDecay;
      crew.run("update", plan.pieces.length);
      let loss = 0;
      for (let row = 0; row < batch.rows; row++) loss += floats[plan.losses + row];
      return loss;
    },
    async gradient(batch) {
      differentiate(batch, false);
      return Float32Array.from(floats.subarray(plan.gradient, plan.gradient + plan.network.size));
    },
    async logits(examples) {
      const logits = new Float32Array(examples.rows);
      for (let from = 0; from < examples.rows; from += batchSize) {
        const batch = sliceExamples(examples, from, Math.min(from + batchSize, examples.rows));
        place3(batch);
        crew.run("score", PARTS);
        logits.set(floats.subarray(plan.logits, plan.logits + batch.rows), from);
      }
      return logits;
    },
    parameters: async () => Float32Array.from(floats.subarray(plan.parameters, plan.parameters + plan.network.size)),
    close: () => crew.close()
  };
}
function threadsFor({ threads, work, shape }) {
  const { width, feedForward, layers } = shape;
  const multiplications = 3 * work * layers * (4 * width * width + 2 * width * feedForward);
  return Math.min(threads, PARTS, 1 + Math.floor(multiplications / WORK_OF_A_THREAD));
}

// src/base/random.ts
import { createHash as createHash3 } from "node:crypto";
function seededRandom(seed) {
  const digest2 = createHash3("sha256").update(`mlops-actions/random/1
${seed}`).digest();
  let a = digest2.readUInt32LE(0) | 1;
  let b = digest2.readUInt32LE(4);
  let c = digest2.readUInt32LE(8);
  let d = digest2.readUInt32LE(12);
  let spare;
  function uint32() {
    const mixed = Math.imul(b, 5);
    const result = Math.imul(mixed << 7 | mixed >>> 25, 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = d << 11 | d >>> 21;
    return result;
  }
  const next = () => (uint32() >>> 5) * 2 ** -27 + (uint32() >>> 6) * 2 ** -53;
  const random = {
    uint32,
    next,
    integer(below) {
      if (!(below >= 1 && below <= 2 ** 32)) throw new RangeError(`no integer from 0 up to ${below}`);
      const limit = 2 ** 32 - 2 ** 32 % below;
      for (; ; ) {
        const drawn = uint32();
        if (drawn < limit) return drawn % below;
      }
    },
    normal() {
      if (spare !== void 0) {
        const value = spare;
        spare = void 0;
        return value;
      }
      for (; ; ) {
        const u = 2 * next() - 1;
        const v = 2 * next() - 1;
        const s = u * u + v * v;
        if (s === 0 || s >= 1) continue;
        const factor2 = Math.sqrt(-2 * Math.log(s) / s);
        spare = v * factor2;
        return u * factor2;
      }
    },
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = random.integer(i + 1);
        [items[i], items[j]] = [items[j], items[i]];
      }
      return items;
    },
    fork: (part) => seededRandom(`${seed}/${part}`)
  };
  return random;
}

// src/models/transformer/backends/adam-w.ts
var AdamW = class {
  #means;
  #squares;
  #decay;
  // Products, not powers, whose last digit differs between versions of Node.
  #beta1Power = 1;
  #beta2Power = 1;
  constructor({ parameters, size }, weightDecay) {
    this.#means = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#decay = new Float32Array(size);
    for (const { name, offset, size: size2 } of parameters) {
      if (name.endsWith("/kernel")) this.#decay.fill(weightDecay, offset, offset + size2);
    }
  }
  /** Changes `parameters`; the gradient stays as it is. */
  step(parameters, gradient, learningRate) {
    const { beta1, beta2, epsilon, maximumNorm } = ADAM_W;
    this.#beta1Power *= beta1;
    this.#beta2Power *= beta2;
    const [means, squares, decay] = [this.#means, this.#squares, this.#decay];
    const scale2 = Math.min(1, maximumNorm / norm(gradient));
    for (let i = 0; i < parameters.length; i++) {
      const slope = gradient[i] * scale2;
      const mean2 = beta1 * means[i] + (1 - beta1) * slope;
      const square = beta2 * squares[i] + (1 - beta2) * slope * slope;
      means[i] = mean2;
      squares[i] = square;
      const step = mean2 / (1 - this.#beta1Power) / (Math.sqrt(square / (1 - this.#beta2Power)) + epsilon);
      parameters[i] -= learningRate * (step + decay[i] * parameters[i]);
    }
  }
};
function norm(gradient) {
  let sum = 0;
  for (const slope of gradient) sum += slope * slope;
  return Math.sqrt(sum);
}

// src/models/transformer/backends/load-tfjs.ts
import { existsSync as existsSync2 } from "node:fs";
import { createRequire } from "node:module";
import { dirname as dirname2, join as join5, resolve as resolve2, sep } from "node:path";
import { fileURLToPath } from "node:url";
import util from "node:util";
var NODE_PACKAGE = "@tensorflow/tfjs-node";
var WASM_FILE = "tfjs-backend-wasm-simd.wasm";
var NATIVE = "tensorflow";
var starting = Promise.resolve();
function loadTfjs(engine, workspace) {
  const loaded3 = starting.then(() => start(engine, workspace));
  starting = loaded3.catch(() => {
  });
  return loaded3;
}
async function start(engine, workspace) {
  const tf = engine === "node" ? requireTfjsNode(workspace) : await importBundled(engine);
  tf.enableProdMode();
  const name = engine === "node" ? NATIVE : engine;
  if (!await tf.setBackend(name)) throw new Error(`TensorFlow.js did not start its engine ${name}`);
  return { tf, activate: () => void tf.setBackend(name) };
}
async function importBundled(engine) {
  if (engine === "cpu") {
    await import("@tensorflow/tfjs-backend-cpu");
  } else {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    setWasmPaths(`${wasmFolder()}${sep}`);
  }
  return import("./tfjs-operations.ts");
}
function wasmFolder() {
  const here = dirname2(fileURLToPath(import.meta.url));
  const built = [here, join5(here, "chunks")].find((folder) => existsSync2(join5(folder, WASM_FILE)));
  return built ?? dirname2(createRequire(import.meta.url).resolve(`@tensorflow/tfjs-backend-wasm/wasm-out/${WASM_FILE}`));
}
function requireTfjsNode(workspace) {
  const require2 = createRequire(resolve2(workspace, "package.json"));
  const hint = `install it there (npm install ${NODE_PACKAGE}), or choose another backend`;
  let path;
  try {
    path = require2.resolve(NODE_PACKAGE);
  } catch (cause) {
    throw new ConfigurationError(`the backend "node" needs ${NODE_PACKAGE}, which is not installed in ${workspace}`, {
      ...{ hint, cause }
    });
  }
  restoreUtil();
  try {
    return require2(path);
  } catch (cause) {
    const why = plainLine(cause.message);
    throw new ConfigurationError(`${NODE_PACKAGE} is installed in ${workspace}, but does not load: ${why}`, {
      ...{ hint: `run npm rebuild ${NODE_PACKAGE} there, or choose another backend`, cause }
    });
  }
}
function restoreUtil() {
  const isNullOrUndefined = (value) => value === null || value === void 0;
  Object.assign(util, { isNullOrUndefined, isArray: Array.isArray });
}

// src/models/transformer/backends/tfjs-network.ts
var FAR_BELOW = -1e9;
function padBatch(examples, from, to, tabular) {
  const { tokens, offsets } = examples;
  const rows = to - from;
  let length = 1;
  for (let row = from; row < to; row++) length = Math.max(length, offsets[row + 1] - offsets[row]);
  const places2 = new Map([PADDING, UNKNOWN].map((token, i) => [token, i]));
  const words = new Int32Array(rows * length);
  const mask = new Float32Array(rows * length).fill(FAR_BELOW);
  const shares = new Float32Array(rows * length);
  for (let row = 0; row < rows; row++) {
    const [start2, end] = [offsets[from + row], offsets[from + row + 1]];
    for (let i = start2; i < end; i++) {
      const at = row * length + i - start2;
      const token = tokens[i];
      if (!places2.has(token)) places2.set(token, places2.size);
      words[at] = places2.get(token);
      mask[at] = 0;
      shares[at] = 1 / (end - start2);
    }
  }
  const columns = examples.tabular.slice(from * tabular, to * tabular);
  return { rows, length, vocabulary: [...places2.keys()], words, mask, shares, tabular: columns };
}
function forward(tf, shape, of, batch, drop) {
  const { width, heads, layers, tabular } = shape;
  const { rows, length } = batch;
  const size = width / heads;
  const flat = (x2) => tf.reshape(x2, [rows * length, width]);
  const dense2 = (x2, name) => tf.add(tf.matMul(x2, of[`${name}/kernel`]), of[`${name}/bias`]);
  const norm3 = (x2, name) => {
    const centered = tf.sub(x2, tf.mean(x2, -1, true));
    const variance2 = tf.mean(tf.square(centered), -1, true);
    const normal = tf.mul(centered, tf.rsqrt(tf.add(variance2, NORM_EPSILON)));
    return tf.add(tf.mul(normal, of[`${name}/gamma`]), of[`${name}/beta`]);
  };
  const mask = tf.tensor(batch.mask, [rows, 1, 1, length]);
  const attention2 = (x2, at) => {
    const [query, key, value, output] = PARTS_OF_ATTENTION;
    const project = (part) => tf.transpose(tf.reshape(dense2(x2, `${at}/${part}`), [rows, length, heads, size]), [0, 2, 1,
    3]);
    const scores = tf.mul(tf.matMul(project(query), project(key), false, true), 1 / Math.sqrt(size));
    const heard = tf.matMul(tf.softmax(tf.add(scores, mask)), project(value));
    return dense2(flat(tf.transpose(heard, [0, 2, 1, 3])), `${at}/${output}`);
  };
  const oneHot = tf.cast(tf.oneHot(tf.tensor1d(batch.words, "int32"), batch.vocabulary.length), "float32");
  const vectors = tf.reshape(tf.matMul(oneHot, of["tokens"]), [rows, length, width]);
  let x = drop(flat(tf.add(vectors, of["positions"])));
  for (let layer = 0; layer < layers; layer++) {
    const at = `layer${layer}`;
    x = norm3(tf.add(x, drop(attention2(x, at))), `${at}/norm1`);
    const inner = tf.relu(dense2(x, `${at}/inner`));
    x = norm3(tf.add(x, drop(dense2(inner, `${at}/outer`))), `${at}/norm2`);
  }
  const shares = tf.tensor(batch.shares, [rows, 1, length]);
  const mean2 = tf.reshape(tf.matMul(shares, tf.reshape(x, [rows, length, width])), [rows, width]);
  const all = tabular === 0 ? mean2 : tf.concat([mean2, tf.tensor(batch.tabular, [rows, tabular])], 1);
  return tf.reshape(dense2(all, "logit"), [rows]);
}
function meanLoss2(tf, logits, labels, weights) {
  const losses = tf.sub(tf.softplus(logits), tf.mul(labels, logits));
  return tf.mean(tf.mul(weights, losses));
}

// src/models/transformer/backends/tfjs.ts
var BLOCK8 = 256;
async function openTfjs(engine, workspace, options) {
  const { tf, activate } = await loadTfjs(engine, workspace);
  const { shape, dropout } = options;
  const layout = parameterLayout(shape);
  const parameters = options.parameters.slice();
  const optimiser = new AdamW(layout, options.weightDecay);
  const random = seededRandom(options.seed);
  const keepAll = (x) => x;
  const dropSome = (x) => {
    const kept = 1 / (1 - dropout);
    const mask = Float32Array.from({ length: x.size }, () => random.next() < dropout ? 0 : kept);
    return tf.mul(x, tf.tensor(mask, x.shape));
  };
  function tensorsOf(batch) {
    return layout.parameters.map((parameter) => {
      const rows = rowsOf2(parameter, batch);
      const values = rows === null ? partOf2(parameters, parameter) : gather2(parameters, parameter, rows);
      return tf.tensor(values, [rows?.length ?? parameter.shape[0], ...parameter.shape.slice(1)]);
    });
  }
  const named = (tensors) => Object.fromEntries(layout.parameters.map(({ name }, i) => [name, tensors[i]]));
  function differentiate(examples, drop) {
    activate();
    const batch = padBatch(examples, 0, examples.rows, shape.tabular);
    const gradient = new Float32Array(layout.size);
    let loss = Number.NaN;
    tf.tidy(() => {
      const labels = tf.tensor1d(Float32Array.from(examples.labels));
      const weights = tf.tensor1d(examples.weights);
      const lossOf = (...tensors) => meanLoss2(tf, forward(tf, shape, named(tensors), batch, drop), labels, weights);
      const { value, grads } = tf.valueAndGrads(lossOf)(tensorsOf(batch));
      layout.parameters.forEach((parameter, i) => {
        scatter(gradient, parameter, rowsOf2(parameter, batch), grads[i].dataSync());
      });
      loss = value.dataSync()[0];
    });
    return { loss, gradient };
  }
  return {
    name: engine,
    async step(batch, learningRate) {
      const { loss, gradient } = differentiate(batch, dropout > 0 ? dropSome : keepAll);
      optimiser.step(parameters, gradient, learningRate);
      return loss * batch.rows;
    },
    gradient: async (batch) => differentiate(batch, keepAll).gradient,
    async logits(examples) {
      activate();
      const logits = new Float32Array(examples.rows);
      for (let from = 0; from < examples.rows; from += BLOCK8) {
        const batch = padBatch(examples, from, Math.min(from + BLOCK8, examples.rows), shape.tabular);
        tf.tidy(() => {
          logits.set(forward(tf, shape, named(tensorsOf(batch)), batch, keepAll).dataSync(), from);
        });
      }
      return logits;
    },
    parameters: async () => parameters.slice(),
    // Nothing of it outlives a call.
    close: async () => {
    }
  };
}
function rowsOf2({ name }, { vocabulary, length }) {
  if (name === "tokens") return vocabulary;
  return name === "positions" ? Array.from({ length }, (_, position) => position) : null;
}
function partOf2(all, { offset, size }) {
  return all.subarray(offset, offset + size);
}
function gather2(all, parameter, rows) {
  const [table, width] = [partOf2(all, parameter), parameter.shape[1]];
  const gathered = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    gathered.set(table.subarray(row * width, (row + 1) * width), i * width);
  });
  return gathered;
}
function scatter(all, parameter, rows, values) {
  const part = partOf2(all, parameter);
  const width = values.length / (rows?.length ?? 1);
  (rows ?? [0]).forEach((row, i) => {
    part.set(values.subarray(i * width, (i + 1) * width), row * width);
  });
}

// src/models/transformer/open-backend.ts
async function openBackend(name, workspace, options) {
  switch (name) {
    case "auto":
    case "kernels":
      return openKernels(options);
    case "wasm":
    case "cpu":
    case "node":
      return openTfjs(name, workspace, options);
  }
}

// src/models/transformer/learn.ts
async function learn2(shape, examples, learning, context) {
  const { random, threads, workspace } = context;
  const { dropout, weightDecay, epochs } = learning;
  const parts = learning.patience > 0 ? holdOut(examples.labels, random.fork("hold-out")) : null;
  const kept = parts === null ? examples : selectExamples(examples, parts.kept);
  const heldOut = parts && selectExamples(examples, parts.heldOut);
  const batchSize = Math.min(learning.batchSize, kept.rows);
  if (learning.backend === "auto" || learning.backend === "kernels") requireTrainable({ shape, threads: 1, batchSize });
  const backend = await openBackend(learning.backend, workspace, {
    ...{ shape, parameters: initialParameters(shape, random.fork("start")), seed: random.fork("dropout").uint32() },
    ...{ dropout, weightDecay, threads, batchSize },
    work: epochs * kept.tokens.length
  });
  try {
    const turn = (share, doing) => pause(context, share, doing);
    return { ...await fit3(backend, kept, heldOut, learning, random.fork("shuffle"), turn), backend: backend.name };
  } finally {
    await backend.close();
  }
}

// src/models/transformer/scorer.ts
function scorerOf(shape, parameters) {
  let opened;
  return {
    logits(rows) {
      opened ??= open(shape, parameters);
      return logitsOf(rows, shape, opened);
    }
  };
}
function planScoring(shape, firstFloat, firstInt) {
  const network = networkPlace(shape);
  const [floats, ints] = [room(firstFloat), room(firstInt)];
  const most = mostTogether(shape);
  return {
    network,
    parameters: floats.take(network.size),
    work: takeWorkspace(floats, shape, false),
    ...{ ids: ints.take(most), offsets: ints.take(most + 1) },
    ...{ floats: floats.used, ints: ints.used }
  };
}
function open(shape, parameters) {
  const { floats, ints } = planScoring(shape, 0, 0);
  const engine = openEngine(floats, ints);
  const plan = planScoring(shape, engine.firstFloat, engine.firstInt);
  engine.floats.set(parameters, plan.parameters);
  return { engine, plan, passes: passesOf(engine, shape, plan.network, { ...plan, turned: 0 }, plan.work) };
}
function logitsOf({ rows, tokens, offsets, tabular }, shape, { engine: { floats, ints }, plan, passes }) {
  const logits = new Float64Array(rows);
  const most = mostTogether(shape);
  const { kernel, bias } = plan.network.logit;
  const output = { kernel: plan.parameters + kernel, bias: plan.parameters + bias };
  for (let row = 0; row < rows; ) {
    const end = groupEnd((i) => offsets[i], row, rows, most);
    const [first, last] = [offsets[row], offsets[end]];
    ints.set(tokens.subarray(first, last), plan.ids);
    for (let i = row; i <= end; i++) ints[plan.offsets + i - row] = offsets[i] - first;
    passes.forward({ ids: plan.ids, offsets: plan.offsets, rows: end - row, tokens: last - first }, null);
    for (let mean2 = plan.work.means; row < end; row++, mean2 += shape.width) {
      logits[row] = logitOf(floats, mean2, output, shape, tabular, row * shape.tabular);
    }
  }
  return logits;
}

// src/models/transformer/shape-limits.ts
var SHAPE_LIMITS = {
  width: wholeNumber({ atLeast: 4, atMost: 1024 }),
  heads: wholeNumber({ atLeast: 1, atMost: 64 }),
  layers: wholeNumber({ atLeast: 1, atMost: 24 }),
  feed_forward: wholeNumber({ atLeast: 4, atMost: 4096 }),
  length: wholeNumber({ atLeast: 1, atMost: 1024 })
};
var MOST_WORDS = 1e5;
function multipleFaults({
  width,
  heads,
  feed_forward
}) {
  const faults = [];
  if (width !== null && heads !== null && width % (4 * heads) !== 0) {
    const expected = `a multiple of ${4 * heads}, which is four times the heads`;
    faults.push({ path: ["width"], found: width, expected });
  }
  if (feed_forward !== null && feed_forward % 4 !== 0) {
    faults.push({ path: ["feed_forward"], found: feed_forward, expected: "a multiple of 4" });
  }
  return faults;
}

// src/models/transformer/stored-network.ts
var WHAT5 = "a simple transformer";
var COLUMN3 = objectOf("with a name, text or sequence", { name: text("a text"), kind: oneOf("text", "sequence") });
var COUNT = wholeNumber({ atLeast: 0 });
function readNetwork({ json, arrays }) {
  const { facts } = requireStored(WHAT5, json, { facts: anyObject });
  const shape = readShape(json["shape"]);
  const inputs = readInputs(json["inputs"], shape);
  const { size } = parameterLayout(shape);
  const parameters = requireArray(WHAT5, arrays, "parameters", Float32Array, { length: size, each: FINITE });
  return { shape, inputs, parameters, facts };
}
function readShape(json) {
  const { feed_forward: feedForward, ...limits } = SHAPE_LIMITS;
  requireStored(WHAT5, json, { vocabulary: COUNT, tabular: COUNT, feedForward, ...limits }, ["shape"]);
  const shape = json;
  const [fault] = multipleFaults({ ...shape, feed_forward: shape.feedForward });
  if (fault === void 0) return shape;
  throw brokenState(WHAT5, { ...fault, path: ["shape", ...fault.path] });
}
function readInputs(json, shape) {
  const { vocabulary } = requireStored(WHAT5, json, { length: SHAPE_LIMITS.length }, ["inputs"]);
  const texts = { columns: listOf(COLUMN3), words: differentTexts, events: differentTexts };
  requireStored(WHAT5, vocabulary, texts, ["inputs", "vocabulary"]);
  const inputs = json;
  const encoder = readEncoder(WHAT5, json["encoder"], ["inputs", "encoder"]);
  const sizes = [
    { name: "length", found: inputs.length, asked: shape.length },
    { name: "vocabulary.size", found: vocabularySize(vocabulary), asked: shape.vocabulary },
    { name: "encoder.size", found: encoder.names.length, asked: shape.tabular }
  ];
  const wrong = sizes.find(({ found: found2, asked: asked2 }) => found2 !== asked2);
  if (wrong === void 0) return inputs;
  const { name, found, asked } = wrong;
  throw brokenState(WHAT5, { path: ["inputs", name], found, expected: `${asked}, as its shape says` });
}

// src/models/transformer/layers-network.ts
var LayersNetwork = class {
  #layers = [];
  #specifications = [];
  #values = [];
  #inputs = [];
  /** `shape` of one row. */
  input(name, ...shape) {
    this.#inputs.push(name);
    const config = { name, batch_input_shape: [null, ...shape], dtype: "float32", sparse: false };
    this.#layers.push({ class_name: "InputLayer", name, config, inbound_nodes: [] });
    return name;
  }
  /** Returns the name, by which later layers take what comes out of this one. */
  add(layer, name, inputs, settings = {}, weights = {}) {
    const inbound = [inputs.map((input) => [input, 0, 0, {}])];
    this.#layers.push({ class_name: layer, name, config: { name, ...settings }, inbound_nodes: inbound });
    for (const [weight, { shape, values }] of Object.entries(weights)) {
      this.#specifications.push({ name: `${name}/${weight}`, shape, dtype: "float32" });
      this.#values.push(values);
    }
    return name;
  }
  dense(name, input, weights, activation = "linear") {
    const units = weights.kernel.shape[1];
    return this.add("Dense", name, [input], { units, activation, use_bias: "bias" in weights }, { ...weights });
  }
  reshape(name, input, ...shape) {
    return this.add("Reshape", name, [input], { target_shape: shape });
  }
  /** Same network, same bytes. */
  files(name, output) {
    const place3 = (layer) => [layer, 0, 0];
    const [inputs, outputs] = [this.#inputs.map(place3), [place3(output)]];
    const model = {
      format: "layers-model",
      modelTopology: {
        class_name: "Functional",
        config: { name, layers: this.#layers, input_layers: inputs, output_layers: outputs }
      },
      weightsManifest: [{ paths: ["weights.bin"], weights: this.#specifications }]
    };
    const bytes = this.#values.map((values) => Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    return /* @__PURE__ */ new Map([
      ["model.json", Buffer.from(`${JSON.stringify(model)}
`)],
      ["weights.bin", Buffer.concat(bytes)]
    ]);
  }
};

// src/models/transformer/layers-model.ts
var FAR = 2 ** 30;
function layersModel(shape, parameters) {
  const { length, width, layers, tabular } = shape;
  const network = new LayersNetwork();
  const parts = partsOf(shape, parameters);
  const tokens = network.input("tokens", length);
  const isToken = network.reshape("is_token", network.add("ReLU", "clip", [tokens], { max_value: 1 }), length, 1);
  const farBelow = { kernel: one(FAR), bias: { shape: [1], values: Float32Array.of(-FAR) } };
  const mask = network.reshape("mask", network.dense("far_below", isToken, farBelow), 1, length);
  let x = embed(network, shape, parts, tokens, isToken);
  for (let layer = 0; layer < layers; layer++) {
    const at = `layer${layer}`;
    x = norm2(network, `${at}_norm1`, [x, attention(network, shape, parts, at, x, mask)], parts);
    const inner = network.dense(`${at}_inner`, x, dense(parts, `${at}/inner`), "relu");
    x = norm2(network, `${at}_norm2`, [x, network.dense(`${at}_outer`, inner, dense(parts, `${at}/outer`))], parts);
  }
  const shares = network.add("Softmax", "shares", [mask], { axis: -1 });
  const ofTokens = network.add("Multiply", "shares_of_tokens", [shares, network.reshape("row", isToken, 1, length)]);
  const mean2 = network.reshape("mean", network.add("Dot", "pool", [ofTokens, x], { axes: [2, 1] }), width);
  const all = tabular === 0 ? mean2 : network.add("Concatenate", "all", [mean2, network.input("tabular", tabular)]);
  return network.files("simple_transformer", network.dense("probability", all, dense(parts, "logit"), "sigmoid"));
}
function embed(network, { vocabulary, length, width }, parts, tokens, isToken) {
  const settings = { input_dim: vocabulary, output_dim: width, input_length: length };
  const vectors = network.add("Embedding", "token_vectors", [tokens], settings, { embeddings: parts("tokens") });
  const kernel = { shape: [1, length * width], values: parts("positions").values };
  const any = network.add("GlobalMaxPooling1D", "any_token", [isToken]);
  const positions = network.reshape("position_vectors", network.dense("positions", any, { kernel }), length, width);
  return network.add("Add", "vectors", [vectors, positions]);
}
function attention(network, shape, parts, at, x, mask) {
  const [query, key, value, output] = PARTS_OF_ATTENTION;
  const outputs = Array.from({ length: shape.heads }, (_, head2) => {
    const project = (part, scale3 = 1) => network.dense(`${at}_${part}${head2}`, x, ofHead(shape, dense(parts, `${at}/${part}`),
    head2, scale3));
    const scale2 = Math.sqrt(shape.heads / shape.width);
    const scores = network.add("Dot", `${at}_scores${head2}`, [project(query, scale2), project(key)], { axes: [2, 2] });
    const masked = network.add("Add", `${at}_masked${head2}`, [scores, mask]);
    const weights = network.add("Softmax", `${at}_weights${head2}`, [masked], { axis: -1 });
    return network.add("Dot", `${at}_head${head2}`, [weights, project(value)], { axes: [2, 1] });
  });
  const joined = outputs.length === 1 ? outputs[0] : network.add("Concatenate", `${at}_heads`, outputs);
  return network.dense(`${at}_${output}`, joined, dense(parts, `${at}/${output}`));
}
function norm2(network, name, sum, parts) {
  const at = name.replace("_", "/");
  const weights = { gamma: parts(`${at}/gamma`), beta: parts(`${at}/beta`) };
  const settings = { axis: -1, epsilon: NORM_EPSILON };
  return network.add("LayerNormalization", name, [network.add("Add", `${name}_sum`, sum)], settings, weights);
}
function dense(parts, name) {
  return { kernel: parts(`${name}/kernel`), bias: parts(`${name}/bias`) };
}
function ofHead({ width, heads }, { kernel, bias }, head2, scale2) {
  const size = width / heads;
  const columns = ({ values }, rows) => Float32Array.from({ length: rows * size }, (_, i) => {
    const row = Math.floor(i / size);
    return scale2 * values[row * width + head2 * size + (i - row * size)];
  });
  return {
    kernel: { shape: [width, size], values: columns(kernel, width) },
    bias: { shape: [size], values: columns(bias, 1) }
  };
}
function partsOf(shape, parameters) {
  const places2 = new Map(parameterLayout(shape).parameters.map((parameter) => [parameter.name, parameter]));
  return (name) => {
    const { offset, size, shape: dimensions } = places2.get(name);
    return { shape: dimensions, values: parameters.subarray(offset, offset + size) };
  };
}
function one(value) {
  return { shape: [1, 1], values: Float32Array.of(value) };
}

// src/models/transformer/tfjs-export.ts
function tfjsExport(shape, parameters) {
  const { length, tabular } = shape;
  return {
    folder: "tfjs",
    use: [
      "`tf.loadLayersModel` of TensorFlow.js takes its `model.json`, a model of standard layers.",
      `Its input \`tokens\` takes ${length} token ids of each row, 0 behind the last one: 1 for what the model does not \
know,`,
      "from 2 on the words, then the events of `predictor.model.inputs.vocabulary` in the `model.json` beside this page.",
      ...tabular > 0 ? [`Its input \`tabular\` takes the ${tabular} columns that \`inputs.encoder\` there names.`] : [],
      "It puts out the score before calibration. `docs/guides/tensorflow.md` of mlops-actions has the code."
    ],
    files: layersModel(shape, parameters)
  };
}

// src/models/types/simple_transformer.ts
var simpleTransformer = {
  name: "simple_transformer",
  description: "A small transformer that reads texts and sequences of events, with tabular columns joined in.",
  defaults: {
    epochs: 5,
    batch_size: 32,
    learning_rate: 3e-3,
    /** Numbers in the vector of a token; a multiple of 4 * heads. */
    width: 32,
    heads: 2,
    layers: 1,
    /** Numbers inside of the feed-forward part; a multiple of 4. */
    feed_forward: 128,
    /** Tokens of a row; of a longer text the beginning, of a longer sequence the end. */
    length: 64,
    /** Words, and events, at most; the most frequent ones that occur `min_count` times. */
    max_vocabulary: 8e3,
    min_count: 2,
    dropout: 0.2,
    weight_decay: 0.01,
    /** Epochs without a lower loss on a held-out tenth before training stops; 0: train on all rows, to the end. */
    patience: 0,
    /** `balanced`: both classes count the same, however rare one is. */
    class_weight: "none",
    /** What computes while it learns; the model is of the same kind whichever does. */
    backend: "auto"
  },
  searchSpace: { epochs: [5, 10], learning_rate: [1e-3, 3e-3], dropout: [0.1, 0.2, 0.3] },
  cost: 3200,
  synthetic: "messages",
  check: check5,
  train: train6,
  restore: restore6
};
var EXPECTED5 = {
  epochs: wholeNumber({ atLeast: 1, atMost: 1e5 }),
  batch_size: wholeNumber({ atLeast: 1, atMost: 1e6 }),
  learning_rate: numberAbove(0),
  ...SHAPE_LIMITS,
  max_vocabulary: wholeNumber({ atLeast: 1, atMost: MOST_WORDS }),
  min_count: wholeNumber({ atLeast: 1, atMost: 1e9 }),
  dropout: numberBetween(0, 0.9),
  weight_decay: numberBetween(0, 10),
  patience: wholeNumber({ atLeast: 0, atMost: 1e5 }),
  class_weight: oneOf("none", "balanced"),
  backend: oneOf(...BACKENDS)
};
var SMALLEST_INPUTS = { vocabulary: UNKNOWN + 1, tabular: 0 };
var BLOCK9 = 4096;
function check5(given) {
  const all = { ...simpleTransformer.defaults, ...given };
  const faults = faultsIn(all, EXPECTED5);
  const within2 = (name) => EXPECTED5[name].holds(all[name]) ? all[name] : null;
  const [width, heads, feed_forward] = [within2("width"), within2("heads"), within2("feed_forward")];
  faults.push(...multipleFaults({ width, heads, feed_forward }));
  return faults.length > 0 ? faults : memoryFaults(all);
}
function memoryFaults({ width, heads, layers, length, feed_forward: feedForward, backend }) {
  if (backend !== "auto" && backend !== "kernels") return [];
  const shape = { ...SMALLEST_INPUTS, width, heads, layers, length, feedForward };
  const gibibytes = trainingGibibytes({ shape, threads: 1, batchSize: 1 });
  if (gibibytes < MOST_GIBIBYTES) return [];
  const expected = `less of width, layers, length and feed_forward: they take ${gibibytes.toFixed(1)} GiB, at most ${MOST_GIBIBYTES}\
 are possible`;
  return [{ path: ["width"], found: width, expected }];
}
async function train6(dataset, hyperparameters, context) {
  refuse(check5(hyperparameters));
  const given = { ...simpleTransformer.defaults, ...hyperparameters };
  const classes = classWeights(dataset, given.class_weight, simpleTransformer.name);
  await pause(context, 0, "learning the vocabulary");
  const inputs = fitInputs(dataset, {
    ...{ length: given.length, minCount: given.min_count, maxSize: given.max_vocabulary }
  });
  const { vocabulary, encoder } = inputs;
  if (vocabulary.columns.length + encoder.names.length === 0) {
    throw nothingToLearnFrom(dataset, encoder.leftOut, "give a column of text, of events, of numbers or of few values");
  }
  const shape = {
    ...{ vocabulary: vocabularySize(vocabulary), tabular: encoder.names.length, feedForward: given.feed_forward },
    ...{ length: given.length, width: given.width, heads: given.heads, layers: given.layers }
  };
  const { cut: cut2, ...rows } = encodeInputs(inputs, dataset, 0, dataset.rows);
  const weights = Float32Array.from(dataset.labels, (label) => label === 1 ? classes.positive : classes.negative);
  const examples = { ...rows, labels: dataset.labels, weights };
  const { epochs, dropout, patience, backend } = given;
  const learning = {
    ...{ epochs, dropout, patience, backend },
    ...{ batchSize: given.batch_size, learningRate: given.learning_rate, weightDecay: given.weight_decay }
  };
  const learned = await learn2(shape, examples, learning, context);
  if (!learned.isSound) {
    throw new ConfigurationError(`the transformer on ${showJson(dataset.name)} left the range of numbers`, {
      hint: `lower the hyperparameter learning_rate (${given.learning_rate})`
    });
  }
  return modelOf7(
    { shape, inputs, parameters: learned.parameters },
    {
      ...{ backend: learned.backend, epochs_run: learned.curve.length, best_epoch: learned.best },
      learning_curve: learned.curve.map(({ epoch, loss, validationLoss }) => ({
        ...{ epoch, loss, validation_loss: validationLoss }
      })),
      ...{ parameters: learned.parameters.length, words: vocabulary.words.length, events: vocabulary.events.length },
      ...{ tokens_per_row: rows.tokens.length / dataset.rows, rows_cut: cut2 },
      left_out: encoder.leftOut.map(({ name, reason }) => ({ name, reason }))
    }
  );
}
function modelOf7({ shape, inputs, parameters }, facts) {
  const scorer = scorerOf(shape, parameters);
  return {
    type: simpleTransformer.name,
    features: [...inputs.vocabulary.columns, ...inputs.encoder.columns].map(({ name, kind }) => ({ name, kind })),
    facts,
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      for (let from = 0; from < dataset.rows; from += BLOCK9) {
        const rows = encodeInputs(inputs, dataset, from, Math.min(from + BLOCK9, dataset.rows));
        scores.set(
          scorer.logits(rows).map((logit3) => 1 / (1 + Math.exp(-logit3))),
          from
        );
      }
      return scores;
    },
    state: () => ({ json: { shape, inputs, facts }, arrays: { parameters } }),
    exports: () => [tfjsExport(shape, parameters)]
  };
}
function restore6(state) {
  const { facts, ...network } = readNetwork(state);
  return modelOf7(network, facts);
}

// src/catalogs.ts
var modelTypes = /* @__PURE__ */ catalog("model type", [
  heuristic,
  logistic,
  simpleTransformer,
  anomaly,
  correlation,
  isolationForest,
  command
]);

// src/data/one-row.ts
function oneRow(row, expected) {
  const columns = expected.map(({ name, kind }) => columnOf(name, kind, givenIn(row, name)));
  const origin = { source: "row", location: "row", digest: "", observedAt: null };
  return { name: "row", rows: 1, columns, origin, timestamp: null, group: null };
}
function givenIn(row, name) {
  return Object.hasOwn(row, name) ? row[name] ?? null : null;
}
function columnOf(name, kind, value) {
  switch (kind) {
    case "numeric": {
      const number = value === null ? Number.NaN : numberOf(value);
      if (number === void 0) throw misfit(name, value, "a number");
      return { kind, name, values: Float64Array.of(number) };
    }
    case "timestamp": {
      const moment = value === null ? Number.NaN : momentOf(value);
      if (moment === void 0) throw misfit(name, value, 'a moment such as "2024-05-31T14:00:00Z"');
      return { kind, name, values: Float64Array.of(moment) };
    }
    case "categorical": {
      const text2 = textOf(name, value);
      return { kind, name, codes: Int32Array.of(text2 === null ? -1 : 0), categories: text2 === null ? [] : [text2] };
    }
    case "text":
      return { kind, name, values: [textOf(name, value)] };
    case "sequence": {
      const items = itemsOf(name, value);
      const vocabulary = [...new Set(items)];
      const places2 = new Map(vocabulary.map((item, i) => [item, i]));
      const codes = Int32Array.from(items, (item) => places2.get(item));
      return { kind, name, offsets: Int32Array.of(0, items.length), codes, vocabulary };
    }
  }
}
function numberOf(value) {
  const number = typeof value === "string" ? numberIn(value) : value;
  return typeof number === "number" && !Number.isNaN(number) ? number : void 0;
}
function momentOf(value) {
  const moment = value instanceof Date ? value.getTime() : typeof value === "string" ? parseTimestampText(value) : value;
  return typeof moment === "number" && !Number.isNaN(moment) ? moment : void 0;
}
function textOf(name, value) {
  if (value === null) return null;
  if (["object", "function", "symbol"].includes(typeof value))
    throw misfit(name, value, "a text, a number or a boolean");
  return String(value);
}
function itemsOf(name, value) {
  if (value === null) return [];
  if (typeof value === "string") return value.split(/\s+/).filter((word) => word !== "");
  if (!Array.isArray(value)) throw misfit(name, value, "a list of texts or numbers");
  return value.map((item, i) => {
    if (typeof item === "string" || typeof item === "number") return String(item);
    throw misfit(`${name}[${i}]`, item, "a text or a number");
  });
}
function misfit(name, value, expected) {
  return new DataError(`${showJson(name)} of the row is ${showJson(value)}, expected ${expected}`);
}

// src/models/ensemble.ts
var ENSEMBLE = "ensemble";
var NEAREST = 2 ** -53;
function logit(probability) {
  const p = Math.min(1 - NEAREST, Math.max(NEAREST, probability));
  return Math.log(p) - Math.log1p(-p);
}
function combine2(combination, probabilities) {
  const { weights } = combination;
  const rows = probabilities[0]?.length ?? 0;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (combination.method === "weighted") {
      let sum = 0;
      for (let m = 0; m < weights.length; m++) sum += weights[m] * probabilities[m][row];
      scores[row] = Math.min(sum, 1);
    } else {
      let sum = combination.intercept;
      for (let m = 0; m < weights.length; m++) sum += weights[m] * logit(probabilities[m][row]);
      scores[row] = 1 / (1 + Math.exp(-sum));
    }
  }
  return scores;
}
function ensembleModel(members, combination, facts) {
  const features = members.flatMap((member) => member.features);
  const moments = members.find((member) => member.moments !== void 0)?.moments;
  return {
    type: ENSEMBLE,
    features: [...new Map(features.map((feature) => [`${feature.kind} ${feature.name}`, feature])).values()],
    ...moments === void 0 ? {} : { moments },
    ...members.every((member) => member.prepare === void 0) ? {} : { prepare: prepareAll(members) },
    ...members.every((member) => member.kept === void 0) ? {} : { kept: keptByAll(members) },
    facts,
    score: (dataset) => combine2(
      combination,
      members.map((member) => member.score(dataset))
    ),
    state() {
      const states = members.map((member) => member.state());
      const arrays = states.flatMap(
        (state, m) => Object.entries(state.arrays).map(([name, array]) => [`${m}/${name}`, array])
      );
      const json = { combination: { ...combination }, members: states.map((state) => state.json), facts };
      return { json, arrays: Object.fromEntries(arrays) };
    }
  };
}
var WHAT6 = "an ensemble";
var MOST_MEMBERS = 20;
var ROUNDING2 = 1e-9;
var WEIGHTS = {
  expected: "weights from 0 that sum to 1",
  holds: (found) => listOf(numberBetween(0, 1)).holds(found) && Math.abs(found.reduce((sum, weight) => sum + weight, 0) -
  1) < ROUNDING2
};
var COMBINATION = eitherOf(
  objectOf("weighted, with weights from 0 that sum to 1", { method: oneOf("weighted"), weights: WEIGHTS }),
  objectOf("stacked, with weights and intercept", {
    ...{ method: oneOf("stacked"), weights: listOf(finiteNumber), intercept: finiteNumber }
  })
);
function prepareAll(members) {
  return async (dataset, signal) => {
    for (const member of members) await member.prepare?.(dataset, signal);
  };
}
function keptByAll(members) {
  return (dataset) => {
    const each = members.flatMap((member) => member.kept?.(dataset) ?? []);
    return Uint8Array.from({ length: dataset.rows }, (_, row) => each.every((kept) => kept[row] === 1) ? 1 : 0);
  };
}
function restoreEnsemble({ json, arrays }, restoreMember) {
  const stored = requireStored(WHAT6, json, { combination: COMBINATION, members: listOf(anyObject), facts: anyObject });
  const combination = stored["combination"];
  const members = stored["members"];
  const { length } = combination.weights;
  if (members.length !== length || length === 0 || length > MOST_MEMBERS) {
    const expected = `as many as weights, which are ${length}, and at most ${MOST_MEMBERS}`;
    throw brokenState(WHAT6, { path: ["members", "length"], found: members.length, expected });
  }
  const restored = members.map((member, m) => {
    const own = Object.entries(arrays).flatMap(
      ([name, array]) => name.startsWith(`${m}/`) ? [[name.slice(`${m}/`.length), array]] : []
    );
    return restoreMember({ json: member, arrays: Object.fromEntries(own) });
  });
  return ensembleModel(restored, combination, stored["facts"]);
}

// src/evaluation/calibrations/logistic-curve.ts
var NEAREST2 = 2 ** -53;
var MAX_STEPS = 100;
function within(score2) {
  return Math.min(1 - NEAREST2, Math.max(NEAREST2, score2));
}
function logit2(score2) {
  const p = within(score2);
  return Math.log(p) - Math.log1p(-p);
}
function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}
function smoothedTargets(labels) {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const high2 = (positives + 1) / (positives + 2);
  const low2 = 1 / (labels.length - positives + 2);
  return Float64Array.from(labels, (label) => label === 1 ? high2 : low2);
}
function fitLogisticCurve(columns, targets) {
  const start2 = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  let current = new Float64Array(columns.length + 1);
  current[columns.length] = logit2(start2);
  let loss = crossEntropy(current, columns, targets);
  for (let step = 0; step < MAX_STEPS; step++) {
    const newton2 = newtonStep(current, columns, targets);
    if (newton2.promise <= 1e-13 * Math.max(1, loss)) break;
    let size = 1;
    let next = moved(current, newton2.step, size);
    let nextLoss = crossEntropy(next, columns, targets);
    while (!(nextLoss <= loss - 1e-4 * size * newton2.promise) && size > 1e-10) {
      size /= 2;
      next = moved(current, newton2.step, size);
      nextLoss = crossEntropy(next, columns, targets);
    }
    if (!(nextLoss < loss)) break;
    [current, loss] = [next, nextLoss];
  }
  return current;
}
function logitAt(weights, columns, row) {
  let z = weights[columns.length];
  for (let j = 0; j < columns.length; j++) z += weights[j] * columns[j][row];
  return z;
}
function crossEntropy(weights, columns, targets) {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    const z = logitAt(weights, columns, i);
    sum += (z >= 0 ? (1 - targets[i]) * z : -targets[i] * z) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return sum;
}
function newtonStep(weights, columns, targets) {
  const size = weights.length;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  for (let j = 0; j < size; j++) hessian[j * size + j] = 1e-12;
  const x = new Float64Array(size).fill(1);
  for (let i = 0; i < targets.length; i++) {
    for (let j = 0; j < columns.length; j++) x[j] = columns[j][i];
    const p = sigmoid(logitAt(weights, columns, i));
    const weight = p * (1 - p);
    const error = p - targets[i];
    for (let j = 0; j < size; j++) {
      gradient[j] += error * x[j];
      for (let k = 0; k <= j; k++) hessian[j * size + k] += weight * x[j] * x[k];
    }
  }
  const step = solve(cholesky(hessian), gradient).map((value) => -value);
  const promise = -step.reduce((sum, value, j) => sum + value * gradient[j], 0);
  return { step, promise };
}
function moved(from, step, size) {
  return from.map((value, j) => value + size * step[j]);
}

// src/evaluation/calibrations/beta.ts
var beta = {
  name: "beta",
  title: "beta calibration",
  minimumPerClass: 40,
  fit: fit4,
  apply: ({ a, b, c }, scores) => scores.map((score2) => sigmoid(a * low(score2) + b * high(score2) + c)),
  holds: ({ a, b, c }) => [a, b, c].every(Number.isFinite) && a >= 0 && b >= 0 && a + b > 0
};
var low = (score2) => Math.log(within(score2));
var high = (score2) => -Math.log1p(-within(score2));
function fit4(scores, labels) {
  const [lows, highs, targets] = [scores.map(low), scores.map(high), smoothedTargets(labels)];
  const [a, b, c] = fitLogisticCurve([lows, highs], targets);
  if (a >= 0 && b >= 0 && a + b > 0) return { a, b, c };
  const [alone, intercept] = fitLogisticCurve([a > b ? lows : highs], targets);
  if (!(alone > 0))
    return { refused: "higher scores did not mean more positives, and turning them round would hide that" };
  return a > b ? { a: alone, b: 0, c: intercept } : { a: 0, b: alone, c: intercept };
}

// src/evaluation/row-order.ts
var DIGITS = [0, 1].flatMap((word) => [0, 8, 16, 24].map((shift) => ({ word, shift })));
var VALUES = 256;
function rowsByScore(scores) {
  const words = orderedWords(scores);
  let order = new Int32Array(scores.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  let next = new Int32Array(order.length);
  for (const { word, shift } of DIGITS) {
    const starts = startsOf(words, word, shift);
    for (let i = 0; i < order.length; i++) {
      const row = order[i];
      next[starts[digitOf(words[2 * row + word], shift)]++] = row;
    }
    [order, next] = [next, order];
  }
  return order;
}
function orderedWords(scores) {
  const words = new Uint32Array(scores.slice().buffer);
  for (let i = 0; i < words.length; i += 2) {
    const turned = words[i + 1] >> 31;
    words[i] ^= turned;
    words[i + 1] ^= turned | 2147483648;
  }
  return words;
}
function startsOf(words, word, shift) {
  const starts = new Int32Array(VALUES + 1);
  for (let i = word; i < words.length; i += 2) starts[digitOf(words[i], shift) + 1]++;
  for (let value = 1; value < VALUES; value++) starts[value] += starts[value - 1];
  return starts;
}
function digitOf(word, shift) {
  return word >>> shift & VALUES - 1;
}

// src/evaluation/calibrations/isotonic.ts
var isotonic = {
  name: "isotonic",
  title: "isotonic regression",
  minimumPerClass: 100,
  fit: fit5,
  apply,
  holds: ({ scores, rates }) => isRising(scores, true) && isRising(rates, false) && scores.length === rates.length
};
var KEPT = 1e-3;
var DOUBT = 0.5;
function fit5(scores, labels) {
  const blocks = pooled([...ties(scores, labels)]);
  if (blocks.length < 2) return { refused: "higher scores did not mean more positives" };
  return { scores: blocks.map(({ score: score2 }) => score2), rates: blocks.map(({ positives, rows }) => positives / rows) };
}
function* ties(scores, labels) {
  const order = rowsByScore(scores);
  let block = { score: scores[order[0]], rows: DOUBT, positives: DOUBT };
  for (const row of order) {
    if (scores[row] !== block.score) {
      yield block;
      block = { score: scores[row], rows: 0, positives: 0 };
    }
    block.rows++;
    block.positives += labels[row];
  }
  block.rows += DOUBT;
  yield block;
}
function pooled(blocks) {
  const stack = [];
  for (const next of blocks) {
    let block = next;
    for (let last = stack.at(-1); last !== void 0; last = stack.at(-1)) {
      if (last.positives * block.rows < block.positives * last.rows) break;
      stack.pop();
      const rows = last.rows + block.rows;
      const score2 = (last.score * last.rows + block.score * block.rows) / rows;
      block = { score: score2, rows, positives: last.positives + block.positives };
    }
    stack.push(block);
  }
  return stack;
}
function apply({ scores: knots, rates }, scores) {
  return scores.map((score2) => (1 - KEPT) * rateAt(score2, knots, rates) + KEPT * score2);
}
function rateAt(score2, knots, rates) {
  let [below, above] = [-1, knots.length];
  while (above - below > 1) {
    const middle = below + above >> 1;
    if (knots[middle] <= score2) below = middle;
    else above = middle;
  }
  if (below === -1) return rates[0];
  if (above === knots.length) return rates.at(-1);
  const share = (score2 - knots[below]) / (knots[above] - knots[below]);
  return rates[below] + share * (rates[above] - rates[below]);
}
function isRising(values, strictly) {
  if (!Array.isArray(values) || values.length < 2) return false;
  return values.every((value, i) => {
    if (typeof value !== "number" || !(value >= 0 && value <= 1)) return false;
    return i === 0 || (strictly ? value > values[i - 1] : value >= values[i - 1]);
  });
}

// src/evaluation/calibrations/platt.ts
var platt = {
  name: "platt",
  title: "Platt scaling",
  minimumPerClass: 10,
  fit: fit6,
  apply: ({ slope, intercept }, scores) => scores.map((score2) => sigmoid(slope * logit2(score2) + intercept)),
  holds: ({ slope, intercept }) => Number.isFinite(slope) && slope > 0 && Number.isFinite(intercept)
};
function fit6(scores, labels) {
  const [slope, intercept] = fitLogisticCurve([scores.map(logit2)], smoothedTargets(labels));
  if (!(slope > 0))
    return { refused: "higher scores did not mean more positives, and turning them round would hide that" };
  return { slope, intercept };
}

// src/evaluation/calibration.ts
var calibrationMethods = catalog("calibration method", [
  platt,
  beta,
  isotonic
]);
var NO_CALIBRATION = "none";
function calibrate({ method, parameters }, scores) {
  return method === NO_CALIBRATION ? scores.slice() : calibrationMethods.get(method).apply(parameters, scores);
}

// src/evaluation/predictor.ts
function predict(predictor, dataset) {
  const scores = calibrate(predictor.calibration, predictor.model.score(dataset));
  for (let row = 0; row < scores.length; row++) {
    if (scores[row] >= 0 && scores[row] <= 1) continue;
    throw new IntegrityError(
      `the model gives row ${row + 1} of ${dataset.rows} the score ${scores[row]}, no probability`,
      {
        hint: "its weights were changed after it was trained, or are of no use: train the model again"
      }
    );
  }
  return scores;
}
function predictorState({ model, calibration, threshold }) {
  const { json, arrays } = model.state();
  return { json: { type: model.type, threshold, calibration: { ...calibration }, model: json }, arrays };
}
function asMember(predictor) {
  const { model } = predictor;
  return {
    features: model.features,
    ...model.moments === void 0 ? {} : { moments: model.moments },
    ...model.prepare === void 0 ? {} : { prepare: model.prepare },
    ...model.kept === void 0 ? {} : { kept: model.kept },
    score: (dataset) => predict(predictor, dataset),
    state: () => predictorState(predictor)
  };
}
function restorePredictor(state, getModelType) {
  const { type } = state.json;
  if (typeof type !== "string") throw broken2("type", type, "the name of a model type");
  if (type !== ENSEMBLE) return restoreWith(state, (stored) => modelTypeOf(type, getModelType).restore(stored));
  const single = (member) => asMember(restoreWith(member, (stored) => modelTypeOf(member.json["type"], getModelType).restore(
  stored)));
  return restoreWith(state, (stored) => restoreEnsemble(stored, single));
}
function restoreWith({ json, arrays }, restore7) {
  const { threshold, calibration, model } = json;
  if (!(isNumber(threshold) && threshold >= 0 && threshold <= 1)) {
    throw broken2("threshold", threshold, "a number from 0 to 1");
  }
  if (!isObject(model)) throw broken2("model", model, "an object");
  return { model: restore7({ json: model, arrays }), calibration: restoredCalibration(calibration), threshold };
}
function modelTypeOf(name, getModelType) {
  if (typeof name !== "string") throw broken2("type", name, "the name of a model type");
  try {
    return getModelType(name);
  } catch (cause) {
    throw new IntegrityError(`the stored model is of type ${showJson(name)}, which is not known here`, {
      hint: "it may come from a newer version of mlops-actions: use that one, or train the model again",
      cause
    });
  }
}
function restoredCalibration(stored) {
  if (!isObject(stored)) throw broken2("calibration", stored, "an object");
  const { method, parameters, n, reason } = stored;
  const names = [NO_CALIBRATION, ...calibrationMethods.names];
  if (typeof method !== "string" || !names.includes(method)) {
    throw broken2("calibration.method", method, `one of ${names.join(", ")}`);
  }
  if (!isObject(parameters)) throw broken2("calibration.parameters", parameters, "an object");
  if (method !== NO_CALIBRATION && !calibrationMethods.get(method).holds(parameters)) {
    throw broken2("calibration.parameters", parameters, `those of a rising curve of ${method}`);
  }
  if (!isNumber(n) || n < 0) throw broken2("calibration.n", n, "a number of rows");
  if (typeof reason !== "string") throw broken2("calibration.reason", reason, "a sentence");
  return { method, parameters, n, reason };
}
function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}
function broken2(key, found, expected) {
  const shown = found === void 0 ? "missing" : showJson(found, 80);
  return new IntegrityError(`the stored model is broken: ${key} is ${shown}, expected ${expected}`, {
    hint: "the file was changed after it was written: restore it, or train the model again"
  });
}

// src/models/columns-read.ts
function columnsRead({
  features,
  moments
}) {
  return moments === void 0 ? features : [...features, { name: moments, kind: "timestamp" }];
}

// src/registry/model-files.ts
var MODEL_FILE = "model.json";
var WEIGHTS_FILE = "weights.bin";
var ARRAY_TYPES = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint8: Uint8Array
};
function readPredictor(files, getModelType) {
  const text2 = files.get(MODEL_FILE);
  if (text2 === void 0) throw new IntegrityError(`the package has no ${MODEL_FILE}`);
  const model = storedJson(text2, MODEL_FILE);
  if (!isObject(model) || model["schema_version"] !== 1) {
    throw new IntegrityError(`${MODEL_FILE} is not a model of schema version 1`, {
      hint: "it was written by another version of mlops-actions: use that version, or train again"
    });
  }
  const { predictor, arrays: places2 } = model;
  if (!isObject(predictor)) throw broken3("predictor", predictor, "an object");
  if (!isObject(places2)) throw broken3("arrays", places2, "an object");
  const arrays = readArrays(places2, files.get(WEIGHTS_FILE) ?? new Uint8Array(0));
  try {
    return restorePredictor({ json: predictor, arrays }, getModelType);
  } catch (cause) {
    if (cause instanceof MlopsError) throw cause;
    throw new IntegrityError(`${MODEL_FILE}: predictor cannot be restored: ${plainLine(String(cause))}`, { cause });
  }
}
function readArrays(places2, weights) {
  let bytes = 0;
  const arrays = Object.entries(places2).map(([name, place3]) => {
    if (!isPlace(place3)) throw broken3(`arrays.${name}`, place3, "an array with type, offset and length");
    bytes += place3.length * ARRAY_TYPES[place3.type].BYTES_PER_ELEMENT;
    if (bytes > weights.length)
      throw broken3(`arrays.${name}`, { ...place3 }, `within the ${weights.length} bytes of ${WEIGHTS_FILE}`);
    return [name, readArray(weights, name, place3)];
  });
  return Object.fromEntries(arrays);
}
function isPlace(found) {
  if (!isObject(found)) return false;
  const { type, offset, length } = found;
  const isCount = (count3) => Number.isSafeInteger(count3) && count3 >= 0;
  return typeof type === "string" && Object.hasOwn(ARRAY_TYPES, type) && isCount(offset) && isCount(length);
}
function readArray(weights, name, place3) {
  const Type = ARRAY_TYPES[place3.type];
  const end = place3.offset + place3.length * Type.BYTES_PER_ELEMENT;
  if (end > weights.length)
    throw broken3(`arrays.${name}`, { ...place3 }, `within the ${weights.length} bytes of ${WEIGHTS_FILE}`);
  return new Type(new Uint8Array(weights.subarray(place3.offset, end)).buffer);
}
function broken3(field, found, expected) {
  const shown = found === void 0 ? "missing" : showJson(found);
  return new IntegrityError(`${MODEL_FILE}: ${plainLine(field)} is ${shown}, expected ${expected}`, {
    hint: "the file was changed after it was written: restore it, or train the model again"
  });
}

// src/registry/open-package.ts
import { lstatSync as lstatSync6, readFileSync as readFileSync6 } from "node:fs";
import { basename as basename2, join as join7 } from "node:path";

// src/registry/disk.ts
import {
  closeSync as closeSync4,
  existsSync as existsSync3,
  fsyncSync as fsyncSync2,
  linkSync,
  lstatSync as lstatSync5,
  openSync as openSync4,
  readdirSync as readdirSync4,
  readFileSync as readFileSync4,
  renameSync as renameSync2,
  rmdirSync,
  rmSync as rmSync2
} from "node:fs";
function hintFor(code, doing, option) {
  switch (code) {
    case "ENOSPC":
      return "make room on the disk and run again";
    case "EDQUOT":
      return "make room in the quota and run again";
    case "EROFS":
      return `choose a place that can be written with ${option}`;
    case "EACCES":
    case "EPERM":
      if (doing === "read") return "give this user the right to read it";
      return `give this user the right to write there, or choose another place with ${option}`;
    default:
      return void 0;
  }
}
function attempt(doing, path, work, option = "--models-dir") {
  try {
    return work();
  } catch (cause) {
    const code = errorCode(cause);
    if (code === void 0) throw cause;
    throw new PlatformError(`cannot ${doing} ${path}: ${cause.message}`, {
      hint: hintFor(code, doing, option),
      cause
    });
  }
}
function errorCode(error) {
  const { code, syscall } = error;
  return error instanceof Error && syscall !== void 0 ? code : void 0;
}
function listFolder(path) {
  return attempt("read", path, () => {
    if (!existsSync3(path)) return [];
    const entries2 = readdirSync4(path, { withFileTypes: true });
    return entries2.map((entry2) => ({ name: entry2.name, isFolder: entry2.isDirectory() })).sort((a, b) => a.name < b.name ?
    -1 : 1);
  });
}
function readIfThere(path) {
  return attempt("read", path, () => {
    try {
      return readFileSync4(path, "utf8");
    } catch (cause) {
      if (errorCode(cause) === "ENOENT") return void 0;
      throw cause;
    }
  });
}

// src/registry/model-card.ts
var CARD_FILE = "card.json";

// src/registry/package.ts
import { closeSync as closeSync5, fstatSync as fstatSync2, openSync as openSync5, readFileSync as readFileSync5 } from "node:fs";
import { basename, dirname as dirname3, join as join6 } from "node:path";

// src/registry/names.ts
var STAGES = ["candidates", "current", "archived"];
var MODEL_NAME = /^(?=.{1,64}$)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
var DEVICE2 = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
var VERSION = /^\d{8}T\d{6}Z-[0-9a-f]{8}(-[1-9]\d{0,8})?$/;
function isModelName(name) {
  return MODEL_NAME.test(name) && !DEVICE2.test(name);
}
function isPackageFileName(name) {
  return isModelName(name);
}
function isPackageFilePath(path) {
  const names = path.split("/");
  return names.length <= 2 && names.every(isPackageFileName);
}
function isVersion(text2) {
  return VERSION.test(text2);
}

// src/registry/package.ts
function packagePath(model, place3) {
  return `${place3.stage}/${model}/${place3.version}`;
}
function digestsOf2(files) {
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, { sha256: sha256(bytes), bytes: bytes.byteLength }])
  );
}
function readPackage(modelsDir, model, entry2) {
  const path = packagePath(model, entry2);
  const names = Object.keys(entry2.files).sort();
  const [unknown] = unknownIn(join6(modelsDir, path), names);
  if (unknown !== void 0) throw new IntegrityError(`${path}/${unknown} does not belong to the package`);
  return new Map(names.map((name) => [name, readChecked(modelsDir, `${path}/${name}`, entry2.files[name])]));
}
function unknownIn(folder, files, below = "") {
  return listFolder(join6(folder, below)).flatMap(({ name, isFolder }) => {
    const path = `${below}${name}`;
    if (isFolder && files.some((file) => file.startsWith(`${path}/`))) return unknownIn(folder, files, `${path}/`);
    return files.includes(path) ? [] : [path];
  });
}
function readChecked(modelsDir, path, expected) {
  const bytes = attempt("read", path, () => readRegularFile(join6(modelsDir, path)));
  if (bytes === void 0) throw new IntegrityError(`${path} is missing`, { hint: HINT });
  const problem = digestProblem({ sha256: sha256(bytes), bytes: bytes.byteLength }, expected);
  if (problem !== void 0) throw new IntegrityError(`${basename(path)} ${problem} (${path})`, { hint: HINT });
  return bytes;
}
var HINT = "restore the file, or roll back to another version; `mlops verify` lists everything that is wrong";
function readRegularFile(path) {
  let fd;
  try {
    fd = openSync5(path, "r");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw error;
  }
  try {
    return fstatSync2(fd).isFile() ? readFileSync5(fd) : void 0;
  } finally {
    closeSync5(fd);
  }
}
function digestProblem(found, expected) {
  if (found.sha256 === expected.sha256 && found.bytes === expected.bytes) return void 0;
  const size = found.bytes === expected.bytes ? "" : ` (${found.bytes} bytes instead of ${expected.bytes})`;
  return `has SHA-256 ${found.sha256}, expected ${expected.sha256}${size}`;
}

// src/base/check.ts
var STATUSES = ["fail", "insufficient_data", "inconclusive", "warn", "skipped", "pass"];

// src/data/split.ts
var SPLITS = ["stratified", "time", "group", "random"];

// src/evaluation/metrics.ts
var METRICS = [
  {
    name: "accuracy",
    title: "Accuracy",
    better: "higher",
    description: "Share of rows that are labelled rightly: (TP + TN) / n.",
    about: "rows"
  },
  {
    name: "precision",
    title: "Precision",
    better: "higher",
    description: "Share of positives among the rows called positive: TP / (TP + FP).",
    about: "rows predicted positive"
  },
  {
    name: "recall",
    title: "Recall",
    better: "higher",
    description: "Share of the positive rows that are found: TP / (TP + FN).",
    about: "positive rows"
  },
  {
    name: "f1",
    title: "F1",
    better: "higher",
    description: "Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).",
    about: "positive rows"
  },
  {
    name: "false_positive_rate",
    title: "False positive rate",
    better: "lower",
    description: "Share of the negative rows that are called positive: FP / (FP + TN).",
    about: "negative rows"
  },
  {
    name: "ece",
    title: "ECE",
    better: "lower",
    description: "Expected calibration error: Σ n_b / n · |mean p − mean y| over ten equal-width bins of p, the last one\
 closed.",
    about: "rows"
  },
  {
    name: "brier",
    title: "Brier score",
    better: "lower",
    description: "Mean squared error of the score: mean (p − y)².",
    about: "rows"
  },
  {
    name: "log_loss",
    title: "Log loss",
    better: "lower",
    description: "Mean surprise in nats: −mean ln(p if y = 1, else 1 − p), p kept 1e-15 away from 0 and 1.",
    about: "rows"
  },
  {
    name: "roc_auc",
    title: "ROC AUC",
    better: "higher",
    description: "Chance that a positive row scores above a negative one, a tie counting half.",
    about: "rows of the rarer class"
  },
  {
    name: "average_precision",
    title: "Average precision",
    better: "higher",
    description: "Precision averaged over recall: Σ (R_k − R_(k−1)) · P_k over the distinct scores, without interpolatio\
n.",
    about: "positive rows"
  }
];

// src/registry/read-card.ts
function readCard(files) {
  const bytes = files.get(CARD_FILE);
  if (bytes === void 0) throw new IntegrityError(`the package has no ${CARD_FILE}`);
  return parseCard(bytes);
}
function parseCard(bytes) {
  const card = storedJson(bytes, CARD_FILE);
  const fault = firstFault(card);
  if (fault === void 0) return card;
  const { path, found, expected } = fault;
  const what = path.length === 0 ? "it" : path.join(".");
  throw new IntegrityError(
    `${CARD_FILE} is not a model card: ${what} is ${found === void 0 ? "missing" : showJson(found)}, expected ${expected}`,
    {
      hint: "fetch the package again, or train the model again; `mlops verify --package` lists everything that is wrong"
    }
  );
}
function firstFault(card) {
  if (!isObject(card)) return { path: [], found: card, expected: "an object" };
  const faults = [...faultsIn(card, CARD), ...fileFaults(card["files"])];
  for (const [name, expectations] of Object.entries(PARTS2)) {
    const part = card[name];
    if (isObject(part)) faults.push(...faultsIn(part, expectations, [name]));
  }
  return faults[0];
}
function optional({ expected, holds }) {
  return { expected, holds: (found) => found === void 0 || holds(found) };
}
var TEXT2 = text("a text");
var TEXT_OR_NULL = eitherOf(TEXT2, nothing);
var OBJECT_OR_NULL = eitherOf(anyObject, nothing);
var NUMBER_OR_NULL = eitherOf(finiteNumber, nothing);
var COUNT2 = wholeNumber({ atLeast: 0 });
var NAMED = objectOf("with name and kind", { name: TEXT2, kind: TEXT2 });
var INTERVAL = objectOf("an interval", { low: finiteNumber, high: finiteNumber });
var LIMIT = objectOf("a limit", { comparison: oneOf("at_least", "at_most"), value: finiteNumber });
var CHECK = objectOf("a check", {
  ...{ name: TEXT2, status: oneOf(...STATUSES), message: TEXT2, limit: eitherOf(LIMIT, nothing) },
  observed: eitherOf(finiteNumber, TEXT2, nothing)
});
var METRIC_NAMES = METRICS.map(({ name }) => name);
function eachMetric(expected, value) {
  return objectOf(expected, Object.fromEntries(METRIC_NAMES.map((name) => [name, value])));
}
function fileFaults(files) {
  return Object.entries(isObject(files) ? files : {}).flatMap(([path, digest2]) => {
    const at = { path: ["files", plainLine(path, 60)], found: digest2 };
    if (!isPackageFilePath(path)) return [{ ...at, expected: "a path of a package there" }];
    return isDigest(digest2) ? [] : [{ ...at, expected: "sha256 and bytes" }];
  });
}
function isDigest(found) {
  if (!isObject(found)) return false;
  const { sha256: sha2562, bytes } = found;
  return typeof sha2562 === "string" && /^[0-9a-f]{64}$/.test(sha2562) && COUNT2.holds(bytes);
}
var LIMITS = {
  expected: "limits of metrics",
  holds: (found) => isObject(found) && Object.entries(found).every(
    ([key, value]) => finiteNumber.holds(value) && METRIC_NAMES.some((name) => key === `${name}_min` || key === `${name}\
_max`)
  )
};
var CARD = {
  schema_version: { expected: "1", holds: (found) => found === 1 },
  name: { expected: "the name of a model", holds: (found) => typeof found === "string" && isModelName(found) },
  version: { expected: "a version", holds: (found) => typeof found === "string" && isVersion(found) },
  files: anyObject,
  ...{ type: TEXT2, description: TEXT2, stage: oneOf("current", "candidates") },
  created_at: {
    expected: "a time in UTC",
    holds: (found) => typeof found === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(found)
  },
  data: anyObject,
  notices: optional(listOf(TEXT2)),
  features: listOf(NAMED),
  moments: optional(TEXT2),
  ...{ hyperparameters: anyObject, search: optional(OBJECT_OR_NULL), seed: COUNT2 },
  ...{ job_sha256: optional(TEXT2), cohort: TEXT_OR_NULL, metrics: anyObject, gate: anyObject },
  decision_threshold: optional(objectOf("a threshold", { threshold: numberBetween(0, 1), chosen_by: TEXT2 })),
  baseline: OBJECT_OR_NULL,
  simple_baseline: optional(anyObject),
  ...{ calibration: anyObject, facts: anyObject, thresholds: LIMITS },
  exports: optional(listOf(objectOf("with folder and use", { folder: TEXT2, use: listOf(TEXT2) }))),
  provenance: anyObject,
  training_seconds: numberAbove(-1)
};
var LEFT_OUT2 = objectOf("a column that is left out", {
  ...{ column: TEXT2, kind: TEXT_OR_NULL, reason: TEXT2, message: TEXT2 },
  ...{ line: NUMBER_OR_NULL, cell: TEXT_OR_NULL, cells: NUMBER_OR_NULL }
});
var GENERATED = objectOf("what a generator was told", {
  ...{ samples: optional(wholeNumber({ atLeast: 1, atMost: MOST_SAMPLES })), noise: optional(numberBetween(0, 0.5)) }
});
var PARTS2 = {
  data: {
    ...{ name: TEXT2, source: TEXT2, location: TEXT2, digest: TEXT2, observed_at: TEXT_OR_NULL },
    ...{ rows: COUNT2, positives: COUNT2 },
    label: objectOf("an object with name, positive and negative", { name: TEXT2, positive: TEXT2, negative: TEXT2 }),
    ...{ timestamp: optional(TEXT_OR_NULL), group: optional(TEXT_OR_NULL), generated: optional(GENERATED) },
    split: objectOf("how the rows were divided", {
      ...{ by: oneOf(...SPLITS), seed: COUNT2, test_share: numberBetween(0, 1), calibration_share: numberBetween(0, 1) }
    }),
    columns: listOf(TEXT2),
    left_out: optional(listOf(LEFT_OUT2))
  },
  metrics: {
    ...{ n: COUNT2, positives: COUNT2, threshold: numberBetween(0, 1) },
    confusion: objectOf("counts", {
      true_positive: COUNT2,
      false_positive: COUNT2,
      false_negative: COUNT2,
      true_negative: COUNT2
    }),
    values: eachMetric("a number or null for each metric", NUMBER_OR_NULL),
    intervals: eachMetric("an interval or null for each metric", eitherOf(INTERVAL, nothing)),
    ece_noise: eitherOf(objectOf("noise", { expected: finiteNumber, high: finiteNumber }), nothing),
    excess_ece: eitherOf(objectOf("an excess", { value: finiteNumber, interval: INTERVAL }), nothing),
    reliability: listOf(
      objectOf("a bin", {
        ...{
          low: finiteNumber,
          high: finiteNumber,
          n: COUNT2,
          mean_score: NUMBER_OR_NULL,
          positive_rate: NUMBER_OR_NULL
        }
      })
    )
  },
  gate: { verdict: oneOf(...STATUSES), checks: listOf(CHECK) },
  baseline: {
    ...{ version: TEXT2, outcome: oneOf("superior", "non_inferior", "inferior", "inconclusive"), checks: listOf(CHECK) },
    ground: optional(oneOf("all_rows", "some_rows", "own_rows", "nothing")),
    metrics: optional(OBJECT_OR_NULL)
  },
  simple_baseline: { name: TEXT2, description: TEXT2, threshold: finiteNumber, metrics: anyObject },
  provenance: {
    ...{ repository: TEXT_OR_NULL, commit: TEXT_OR_NULL, ref: TEXT_OR_NULL, run: TEXT2, run_url: TEXT_OR_NULL },
    tool: objectOf("an object with name and version", { name: TEXT2, version: TEXT2 })
  }
};

// src/audit/merkle.ts
var HASH_BYTES = 32;

// src/audit/signed-note.ts
var PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
var SPKI_HEAD = Buffer.from("302a300506032b6570032100", "hex");
var MAX_NOTE_BYTES = 1e6;
function isKeyName(name) {
  return /^[^\s+\u0000-\u001f\u0085]+$/u.test(name) && name.isWellFormed();
}
function parseNote(note) {
  if (note.length > MAX_NOTE_BYTES || !note.isWellFormed() || /[\u0000-\u0009\u000b-\u001f]/.test(note))
    return void 0;
  const split2 = note.lastIndexOf("\n\n");
  if (split2 < 0 || !note.endsWith("\n")) return void 0;
  const signatures = note.slice(split2 + 2, -1).split("\n").map(parseSignature);
  if (signatures.some((signature) => signature === void 0)) return void 0;
  return { text: note.slice(0, split2 + 1), signatures: signatures.filter((signature) => signature !== void 0) };
}
function parseSignature(line) {
  const [, name, encoded] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = encoded === void 0 ? void 0 : strictBase64(encoded);
  if (name === void 0 || !isKeyName(name) || bytes === void 0 || bytes.length < 5) return void 0;
  return { name, id: Buffer.from(bytes.subarray(0, 4)).toString("hex"), signature: bytes.subarray(4) };
}
function strictBase64(text2) {
  const bytes = Buffer.from(text2, "base64");
  return bytes.toString("base64") === text2 ? bytes : void 0;
}

// src/audit/checkpoint.ts
function parseCheckpoint(text2) {
  const note = parseNote(text2) ?? null;
  const body = note?.text ?? text2;
  if (/[\u0000-\u0009\u000b-\u001f]/.test(body)) return { problem: "it contains control characters" };
  if (!body.endsWith("\n")) return { problem: "its last line does not end" };
  const [origin, size, root, ...extensions] = body.slice(0, -1).split("\n");
  if (origin === void 0 || origin === "") return { problem: "its first line, the origin, is empty" };
  if (size === void 0 || !/^(0|[1-9][0-9]*)$/.test(size)) {
    return { problem: `its second line is no number of entries: ${JSON.stringify(size ?? "")}` };
  }
  if (!Number.isSafeInteger(Number(size))) return { problem: `its size ${size} is beyond 2^53 - 1` };
  const hash2 = root === void 0 ? void 0 : strictBase64(root);
  if (hash2?.length !== HASH_BYTES) {
    return { problem: `its third line is not 32 bytes in base64: ${JSON.stringify(root ?? "")}` };
  }
  if (extensions.includes("")) return { problem: "it has an empty line, but no signatures that can be read follow" };
  return {
    checkpoint: { origin, size: Number(size), root: Buffer.from(hash2).toString("hex"), extensions, note }
  };
}

// src/registry/registry-index.ts
var INDEX_FILE = "index.json";
function packageDigest(files) {
  return sha256(canonicalJson(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.sha256]))));
}
function bodyDigest(body) {
  return sha256(canonicalJson(bodyJson(body)));
}
function indexText(index) {
  const { size, root, checkpoint } = index.log;
  return `${JSON.stringify({ ...bodyJson(index), log: { size, root, checkpoint } }, null, 2)}
`;
}
function bodyJson({ run, committedAt, models, readmeSha256 }) {
  const names = [...models.keys()].sort();
  return {
    schema_version: 1,
    run,
    committed_at: committedAt,
    models: Object.fromEntries(names.map((name) => [name, { versions: models.get(name).map(entryJson) }])),
    readme_sha256: readmeSha256
  };
}
function entryJson(entry2) {
  const { version, type, stage, created_at, stage_since, rolled_back_at, bytes, metrics } = entry2;
  const files = Object.keys(entry2.files).sort().map((name) => [name, { sha256: entry2.files[name].sha256, bytes: entry2.
  files[name].bytes }]);
  return {
    ...{ version, type, stage, created_at, stage_since, rolled_back_at },
    ...{ sha256: entry2.sha256, bytes, files: Object.fromEntries(files), metrics }
  };
}
function parseIndex(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch (cause) {
    throw broken4(` is not JSON: ${cause.message}`, cause);
  }
  const file = record(value, "$");
  expect(file["schema_version"] === 1, "$.schema_version", file["schema_version"], "1");
  const log = record(file["log"], "$.log");
  const index = {
    run: string(file["run"], "$.run"),
    committedAt: time(file["committed_at"], "$.committed_at"),
    models: parseModels(file["models"]),
    readmeSha256: digest(file["readme_sha256"], "$.readme_sha256"),
    log: {
      size: count2(log["size"], "$.log.size"),
      root: digest(log["root"], "$.log.root"),
      checkpoint: string(log["checkpoint"], "$.log.checkpoint")
    }
  };
  requireCheckpoint(index.log);
  try {
    bodyDigest(index);
  } catch (cause) {
    throw broken4(`: ${cause.message}`, cause);
  }
  const canonical = indexText(index);
  if (canonical !== text2) {
    throw broken4(` was edited by hand: line ${firstDifference(canonical, text2)} differs`);
  }
  return index;
}
function requireCheckpoint({ size, root, checkpoint }) {
  const parsed = parseCheckpoint(checkpoint);
  const agrees = "checkpoint" in parsed && parsed.checkpoint.size === size && parsed.checkpoint.root === root;
  expect(agrees, "$.log.checkpoint", checkpoint, `the checkpoint of ${size} entries with the root ${root}`);
}
function parseModels(value) {
  const models = /* @__PURE__ */ new Map();
  for (const [name, model] of Object.entries(record(value, "$.models"))) {
    const at = `$.models.${name}`;
    expect(isModelName(name), at, name, "a model name");
    const versions = record(model, at)["versions"];
    expect(Array.isArray(versions) && versions.length > 0, `${at}.versions`, versions, "a list");
    const entries2 = versions.map((entry2, i) => parseEntry(entry2, `${at}.versions[${i}]`));
    const unique = new Set(entries2.map((entry2) => entry2.version)).size;
    expect(unique === entries2.length, `${at}.versions`, entries2.length, "each version once");
    const current = entries2.filter((entry2) => entry2.stage === "current").length;
    expect(current <= 1, `${at}.versions`, current, "one current version at most");
    models.set(name, entries2);
  }
  return models;
}
function parseEntry(value, at) {
  const entry2 = record(value, at);
  const files = Object.entries(record(entry2["files"], `${at}.files`)).map(([name, file]) => {
    const place3 = `${at}.files.${name}`;
    expect(isPackageFilePath(name), place3, name, "a plain file name, in one folder at most");
    const { sha256: sha2562, bytes } = record(file, place3);
    return [name, { sha256: digest(sha2562, `${place3}.sha256`), bytes: count2(bytes, `${place3}.bytes`) }];
  });
  expect(files.length > 0, `${at}.files`, files.length, "one file at least");
  const parsed = {
    version: string(entry2["version"], `${at}.version`),
    type: string(entry2["type"], `${at}.type`),
    stage: entry2["stage"],
    created_at: time(entry2["created_at"], `${at}.created_at`),
    stage_since: time(entry2["stage_since"], `${at}.stage_since`),
    rolled_back_at: entry2["rolled_back_at"] === null ? null : time(entry2["rolled_back_at"], `${at}.rolled_back_at`),
    sha256: digest(entry2["sha256"], `${at}.sha256`),
    bytes: count2(entry2["bytes"], `${at}.bytes`),
    files: Object.fromEntries(files),
    metrics: record(entry2["metrics"], `${at}.metrics`)
  };
  expect(isVersion(parsed.version), `${at}.version`, parsed.version, "a version");
  expect(STAGES.includes(parsed.stage), `${at}.stage`, parsed.stage, STAGES.join(", "));
  const total = files.reduce((sum, [, file]) => sum + file.bytes, 0);
  expect(parsed.bytes === total, `${at}.bytes`, parsed.bytes, `${total}, the sum over its files`);
  expect(parsed.sha256 === packageDigest(parsed.files), `${at}.sha256`, parsed.sha256, "the digest of its files");
  return parsed;
}
function broken4(problem, cause) {
  return new IntegrityError(`${INDEX_FILE}${problem}`, {
    hint: 'restore the whole folder from a copy, or from the history of its repository; "mlops verify" says what is wron\
g',
    cause
  });
}
function expect(holds, at, found, expected) {
  if (holds) return;
  const shown = JSON.stringify(found) ?? "nothing";
  const cut2 = shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
  throw broken4(`: ${at} is ${cut2}, expected ${expected}`);
}
function record(value, at) {
  expect(typeof value === "object" && value !== null && !Array.isArray(value), at, value, "an object");
  return value;
}
function string(value, at) {
  expect(typeof value === "string", at, value, "a text");
  return value;
}
function count2(value, at) {
  expect(Number.isSafeInteger(value) && value >= 0, at, value, "a whole number");
  return value;
}
function digest(value, at) {
  expect(typeof value === "string" && /^[0-9a-f]{64}$/.test(value), at, value, "a SHA-256 in hex");
  return value;
}
function time(value, at) {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  expect(typeof value === "string" && pattern.test(value), at, value, "a time in UTC");
  return value;
}
function firstDifference(expected, found) {
  const lines = found.split("\n");
  const differs = expected.split("\n").findIndex((line, i) => line !== lines[i]);
  return (differs < 0 ? Math.min(lines.length, expected.split("\n").length) : differs) + 1;
}

// src/registry/open-package.ts
function openPackage(folder, models = /* @__PURE__ */ new Map(), shown = folder) {
  const bytes = read(folder, CARD_FILE);
  if (bytes === void 0) {
    throw new ConfigurationError(`there is no model package in ${plainLine(shown)}: it has no ${CARD_FILE}`, {
      hint: "name the folder of one version, as models/current/<model>/<version>"
    });
  }
  const card = parseCard(bytes);
  const names = Object.keys(card.files);
  const [unknown] = unknownIn(folder, [CARD_FILE, ...names]);
  if (unknown !== void 0) throw broken5(folder, unknown, "does not belong to the package");
  const files = /* @__PURE__ */ new Map([[CARD_FILE, bytes]]);
  for (const name of names) {
    const found = read(folder, name);
    if (found === void 0) throw broken5(folder, name, "is missing, or no plain file");
    const problem = digestProblem({ sha256: sha256(found), bytes: found.byteLength }, card.files[name]);
    if (problem !== void 0) throw broken5(folder, name, problem);
    files.set(name, found);
  }
  const digest2 = packageDigest(digestsOf2(files));
  const known = models.get(card.name)?.find(({ version }) => version === card.version) ?? null;
  if (known !== null && known.sha256 !== digest2) {
    throw broken5(folder, CARD_FILE, `makes a package of digest ${digest2}, committed was ${known.sha256}`);
  }
  return { files, card, sha256: digest2, known };
}
function read(folder, name) {
  const path = join7(folder, name);
  return attempt(
    "read",
    path,
    () => lstatSync6(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync6(path) : void 0
  );
}
function broken5(folder, file, problem) {
  return new IntegrityError(`${plainLine(file)} ${problem} (${plainLine(basename2(folder))})`, {
    hint: "fetch the package again, or train the model again; `mlops verify --package` lists everything that is wrong"
  });
}

// src/registry/registry.ts
import { join as join11 } from "node:path";

// src/registry/folder.ts
import { dirname as dirname4, join as join10 } from "node:path";

// src/alerts/alert-kind.ts
var ALERT_KINDS = ["regression", "drift-alert", "data-quality", "deployment"];
function isAlertKind(value) {
  return ALERT_KINDS.some((kind) => kind === value);
}

// src/alerts/alert-book.ts
var RAISED = "alert.raised";
var HEALTHY = "alert.healthy";
var UNDECIDED = "alert.undecided";
var NO_ALERTS = { alerts: /* @__PURE__ */ new Map(), issues: /* @__PURE__ */ new Map() };
var LATEST = 8;
function advance(book, events) {
  const alerts = new Map(book.alerts);
  const issues = new Map(book.issues);
  const count3 = (issue, change, at) => {
    const { since, alerts: before } = issues.get(issue) ?? { since: at, alerts: 0 };
    if (before + change === 0) issues.delete(issue);
    else issues.set(issue, { since, alerts: before + change });
  };
  for (const logged of events) {
    const before = alerts.get(logged.event.details.key);
    const after = afterEvent(before, logged);
    if (after === void 0) continue;
    alerts.set(after.key, after);
    const told = (alert) => alert?.active ? alert.issue : void 0;
    const [from, to] = [told(before), told(after)];
    if (from === to) continue;
    if (to !== void 0) count3(to, 1, logged.at);
    if (from !== void 0) count3(from, -1, logged.at);
  }
  return { alerts, issues };
}
var STATES = { [RAISED]: "raised", [HEALTHY]: "healthy", [UNDECIDED]: "undecided" };
function afterEvent(before, { at, run, event }) {
  const { headline } = event.details;
  const state = STATES[event.kind];
  const latest = [...before?.latest ?? [], { at, run, state, headline }].slice(-LATEST);
  if (event.kind === UNDECIDED) return before?.active ? { ...before, latest } : void 0;
  if (event.kind === HEALTHY) {
    if (!before?.active) return void 0;
    const healthyRuns = before.healthyRuns + 1;
    return { ...before, active: !event.details.closes, raisedRuns: 0, healthyRuns, latest };
  }
  const { escalates, ...cause } = event.details;
  const standing = before?.active ? before : void 0;
  return {
    ...cause,
    active: true,
    since: standing?.since ?? at,
    times: (before?.times ?? 0) + (standing === void 0 ? 1 : 0),
    raisedRuns: (standing?.raisedRuns ?? 0) + 1,
    healthyRuns: 0,
    escalated: escalates || standing?.escalated === true,
    latest
  };
}
function asAlertEvent(kind, details) {
  const { key, headline, closes, subject, issue, fingerprint, escalates } = details;
  const isTexts = (...values) => values.every((value) => typeof value === "string");
  if (!isTexts(key, headline)) return void 0;
  if (kind === HEALTHY && typeof closes === "boolean") {
    return { kind, details: { key, headline, closes } };
  }
  if (kind === UNDECIDED) return { kind, details: { key, headline } };
  if (kind !== RAISED || !isTexts(subject, issue, fingerprint) || !isAlertKind(details["kind"])) return void 0;
  if (typeof escalates !== "boolean") return void 0;
  const texts = { key, subject, issue, fingerprint, headline };
  return { kind, details: { ...texts, kind: details["kind"], escalates } };
}

// src/audit/log-files.ts
import { closeSync as closeSync6, fstatSync as fstatSync3, openSync as openSync6, readdirSync as readdirSync5, readFileSync as readFileSync7,
readSync } from "node:fs";
import { join as join8 } from "node:path";

// src/audit/event.ts
import { isUtf8 } from "node:buffer";
var MAX_LINE_BYTES = 16 * 1024 * 1024;
var FIELDS = ["at", "details", "kind", "run"];
function parseLine(line) {
  return isUtf8(line) ? parseEvent(Buffer.from(line).toString()) : { problem: "is not UTF-8" };
}
function parseEvent(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: "is not JSON" };
  }
  const problem = shapeProblem(value);
  if (problem !== void 0) return { problem };
  if (!isCanonical(line, value)) return { problem: "is not canonical JSON (RFC 8785)" };
  return { event: value };
}
function shapeProblem(value) {
  if (!isObject2(value)) return "is not an object";
  const names = Object.keys(value);
  if (names.length !== FIELDS.length || !FIELDS.every((name) => names.includes(name))) {
    return `does not have exactly the fields ${FIELDS.join(", ")}`;
  }
  const { kind, at, run, details } = value;
  if (typeof kind !== "string" || kind === "") return "has no kind";
  if (typeof run !== "string" || run === "") return "names no run";
  if (typeof at !== "string" || !isTime(at)) return 'has no time in UTC in "at"';
  return isObject2(details) ? void 0 : 'has no object in "details"';
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTime(text2) {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.test(text2);
}

// src/audit/log-files.ts
var LOG = "log";
var LEAVES = "leaves";
var CHECKPOINT = "checkpoint";
var PIECE_BYTES2 = 1024 * 1024;
function segmentFile(first) {
  return `${LOG}/${String(first).padStart(12, "0")}.jsonl`;
}
function leavesFile(first) {
  return `${LEAVES}/${String(first).padStart(12, "0")}.bin`;
}
function listFiles(folder) {
  const [segments, leaves] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const [leftovers, strays] = [[], []];
  let checkpoint = false;
  const place3 = (path, entry2) => {
    const [, kind, first] = /^(log|leaves)\/(\d{12})\.(?:jsonl|bin)$/.exec(path) ?? [];
    if (!entry2.isFile()) strays.push(path);
    else if (path === CHECKPOINT) checkpoint = true;
    else if (kind === LOG && path === segmentFile(Number(first))) segments.set(Number(first), path);
    else if (kind === LEAVES && path === leavesFile(Number(first))) leaves.set(Number(first), path);
    else if (/^(.*\/)?\.[^/]+\.[0-9a-f]{12}\.tmp$/.test(path)) leftovers.push(path);
    else strays.push(path);
  };
  for (const entry2 of entriesOf(folder)) {
    if (!entry2.isDirectory() || entry2.name !== LOG && entry2.name !== LEAVES) place3(entry2.name, entry2);
    else for (const inner of entriesOf(join8(folder, entry2.name))) place3(`${entry2.name}/${inner.name}`, inner);
  }
  return { segments, leaves, checkpoint, leftovers, strays };
}
function entriesOf(folder) {
  const entries2 = reading(folder, () => readdirSync5(folder, { withFileTypes: true })) ?? [];
  return entries2.sort((a, b) => a.name < b.name ? -1 : 1);
}
function reading(path, read2) {
  try {
    return read2();
  } catch (cause) {
    const { code, message } = cause;
    if (code === "ENOENT") return void 0;
    throw new PlatformError(`${path} of the audit log cannot be read: ${message}`, { cause });
  }
}
function* linesOf(path) {
  const fd = reading(path, () => openSync6(path, "r"));
  if (fd === void 0) return;
  try {
    let buffer = Buffer.allocUnsafe(Math.min(PIECE_BYTES2, fstatSync3(fd).size + 1));
    let held = 0;
    let position = 0;
    for (; ; ) {
      const read2 = reading(path, () => readSync(fd, buffer, held, buffer.length - held, null)) ?? 0;
      const offsets = lineStarts(buffer, held, held + read2);
      held += read2;
      const whole = offsets[offsets.length - 1];
      if (offsets.length > 1) yield { bytes: buffer, offsets, position, torn: 0 };
      buffer.copyWithin(0, whole, held);
      held -= whole;
      position += whole;
      const tooLong = held > MAX_LINE_BYTES;
      if (read2 === 0 || tooLong) {
        const torn = tooLong ? fstatSync3(fd).size - position : held;
        if (torn > 0) yield { bytes: buffer, offsets: Uint32Array.of(0), position, torn };
        return;
      }
      if (held === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * held, MAX_LINE_BYTES + PIECE_BYTES2));
    }
  } finally {
    closeSync6(fd);
  }
}
function lineStarts(buffer, fresh, end) {
  const starts = [0];
  const held = buffer.subarray(0, end);
  for (let at = held.indexOf(10, fresh); at >= 0; at = held.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

// src/registry/committed-log.ts
import { join as join9 } from "node:path";
var KIND = Buffer.from('"kind":"');
function* eventsOf(folder, kinds, size) {
  const wanted = new Set(kinds);
  for (const [first, file] of listFiles(folder).segments) {
    let index = first;
    for (const { bytes, offsets } of linesOf(join9(folder, file))) {
      for (let i = 0; i < offsets.length - 1 && index < size; i++, index++) {
        const line = Buffer.from(bytes.buffer, bytes.byteOffset + offsets[i], offsets[i + 1] - offsets[i] - 1);
        const at = line.lastIndexOf(KIND) + KIND.length;
        if (!wanted.has(line.toString("utf8", at, Math.max(at, line.indexOf(34, at))))) continue;
        const parsed = parseLine(line);
        if ("event" in parsed && wanted.has(parsed.event.kind)) yield { index, event: parsed.event };
      }
    }
  }
}
var INTERRUPTED = "run.interrupted";
var ABANDONED = "run.abandoned";
function committedEvents(events) {
  const kept = [];
  for (const one2 of events) {
    const { kind, details } = one2.event;
    const { first_entry: from } = details;
    if ((kind === INTERRUPTED || kind === ABANDONED) && typeof from === "number") {
      while (kept.length > 0 && kept.at(-1).index >= from) kept.pop();
    }
    kept.push(one2);
  }
  return kept;
}

// src/registry/outbox.ts
var ADDED = "outbox.added";
var DONE = "outbox.done";
var ID = /^\d{8}T\d{9}Z-\d{12,}$/;
function pendingIntents(events) {
  const pending = /* @__PURE__ */ new Map();
  for (const { index: entry2, event } of events) {
    const { id, kind, key, sha256: digest2 } = event.details;
    if (typeof id !== "string" || !ID.test(id)) continue;
    if (event.kind === DONE) pending.delete(id);
    if (event.kind !== ADDED || ![kind, key, digest2].every((value) => typeof value === "string")) continue;
    pending.set(id, { id, kind, key, sha256: digest2, entry: entry2 });
  }
  return pending;
}
function settledPlaces(events) {
  const keys = /* @__PURE__ */ new Map();
  const places2 = /* @__PURE__ */ new Map();
  for (const { event } of events) {
    const { id, key, url } = event.details;
    if (typeof id !== "string") continue;
    if (event.kind === ADDED && typeof key === "string") keys.set(id, key);
    if (event.kind === DONE && typeof url === "string" && keys.has(id)) places2.set(keys.get(id), url);
  }
  return places2;
}

// src/registry/derived.ts
var JUDGED = "model.judged";
var TELLING_KINDS = [
  JUDGED,
  RAISED,
  HEALTHY,
  UNDECIDED,
  ADDED,
  DONE,
  INTERRUPTED,
  ABANDONED
];
function standingFrom(events) {
  const committed = committedEvents(events);
  const alerts = committed.flatMap(({ event: { kind, at, run, details } }) => {
    const event = asAlertEvent(kind, details);
    return event === void 0 ? [] : { at, run, event };
  });
  return { alerts: advance(NO_ALERTS, alerts), pending: pendingIntents(committed), places: settledPlaces(committed) };
}

// src/registry/folder.ts
var AUDIT_FOLDER = "audit";
var HISTORY_FOLDER = "history";
var CHECKPOINT_FILE = `${AUDIT_FOLDER}/checkpoint`;
function historyFile(model) {
  return `${HISTORY_FOLDER}/${model}.jsonl`;
}
function readCommitted(modelsDir) {
  const text2 = readIfThere(join10(modelsDir, INDEX_FILE));
  return text2 === void 0 ? { index: null, digest: null } : { index: parseIndex(text2), digest: sha256(text2) };
}
function committedStanding(modelsDir, index) {
  return standingFrom(eventsOf(join10(modelsDir, AUDIT_FOLDER), TELLING_KINDS, index?.log.size ?? 0));
}

// src/registry/stages.ts
function currentOf(models, model) {
  return models.get(model)?.find((entry2) => entry2.stage === "current");
}
function findVersion(models, model, version) {
  const versions = models.get(model);
  if (versions === void 0) {
    const known = [...models.keys()];
    throw new ConfigurationError(`the registry has no model named ${JSON.stringify(model)}`, {
      hint: known.length === 0 ? "train one first" : `it has: ${known.join(", ")}`
    });
  }
  const entry2 = versions.find((candidate) => candidate.version === version);
  if (entry2 !== void 0) return entry2;
  throw new ConfigurationError(`${model} has no version ${JSON.stringify(version)}`, {
    hint: `it has: ${versions.map((candidate) => candidate.version).join(", ")}`
  });
}

// src/registry/registry.ts
function openRegistry(modelsDir) {
  const { index, digest: digest2 } = readCommitted(modelsDir);
  const models = index?.models ?? /* @__PURE__ */ new Map();
  const last = index === null ? void 0 : parseCheckpoint(index.log.checkpoint);
  const checkpoint = last !== void 0 && "checkpoint" in last ? last.checkpoint : null;
  return {
    models,
    logOrigin: checkpoint?.origin ?? null,
    isSigned: checkpoint !== null && checkpoint.note !== null,
    current: (model) => currentOf(models, model),
    versions: (model) => models.get(model) ?? [],
    load(model, version) {
      const entry2 = findVersion(models, model, version);
      try {
        return readPackage(modelsDir, model, entry2);
      } catch (error) {
        const now = readCommitted(modelsDir);
        if (now.index === null || now.digest === digest2) throw error;
        return readPackage(modelsDir, model, findVersion(now.index.models, model, version));
      }
    },
    history: (model) => readHistory(modelsDir, model),
    standing: () => committedStanding(modelsDir, index)
  };
}
function readHistory(modelsDir, model) {
  const file = historyFile(model);
  const lines = (readIfThere(join11(modelsDir, file)) ?? "").split("\n").slice(0, -1);
  return lines.map((line, i) => {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw new IntegrityError(`${file}, line ${i + 1} is not JSON`, { cause });
    }
  });
}

// src/predict-one.ts
function loadModel(folder) {
  requireText(folder, "the folder of a package");
  const { card, files } = openPackage(folder);
  return storedModel(card, readPredictor(files, modelTypes.get));
}
function loadCurrentModel(modelsDir, name) {
  requireText(modelsDir, "the folder of the models");
  requireText(name, "the name of a model");
  const registry = openRegistry(modelsDir);
  const entry2 = registry.current(name);
  if (entry2 === void 0) {
    const names = [...registry.models.keys()].filter((other) => registry.current(other) !== void 0);
    const close = nearest(name, names);
    const there = names.length === 0 ? "no model is in production there" : `in production there: ${names.join(", ")}`;
    throw new ConfigurationError(`${modelsDir} has no model ${showJson(name)} in production`, {
      hint: close === void 0 ? there : `did you mean ${showJson(close)}?`
    });
  }
  const files = registry.load(name, entry2.version);
  return storedModel(readCard(files), readPredictor(files, modelTypes.get));
}
function requireText(given, what) {
  if (typeof given !== "string") throw new ConfigurationError(`${what} is ${showJson(given)}, expected a string`);
}
function storedModel({ name, type, version }, predictor) {
  const features = columnsRead(predictor.model);
  const { threshold } = predictor;
  return { name, type, version, threshold, features, predict: (row) => predictOne(predictor, row) };
}
function predictOne(predictor, row) {
  const { features } = predictor.model;
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    throw new DataError(`the row is ${showJson(row)}, expected an object by the names of the columns`);
  }
  const given = features.filter(({ name }) => Object.hasOwn(row, name));
  if (given.length === 0) {
    const names = features.map(({ name }) => showJson(name));
    throw new DataError("the row has none of the columns that the model reads", {
      hint: `it reads ${names.join(", ")}`
    });
  }
  const [score2] = predict(predictor, oneRow(row, columnsRead(predictor.model)));
  const { threshold } = predictor;
  const isPositive = score2 >= threshold;
  const [distance2, range] = isPositive ? [score2 - threshold, 1 - threshold] : [threshold - score2, threshold];
  return { label: isPositive ? 1 : 0, score: score2, confidence: range === 0 ? 0 : distance2 / range };
}
export {
  loadCurrentModel,
  loadModel
};
