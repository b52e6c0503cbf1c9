/** Short messages to a help desk, of which some ask for what must not be given. */
import type { Random } from '../../../base/random.ts';
import { type Generator, labelColumn, numberColumn, stringColumn, textColumn } from './generator.ts';
import { misspell, pick, type Words, write } from './phrases.ts';

const WORDS: Words = {
  who: ['my manager', 'the new intern', 'our auditor', 'a customer', 'accounting', 'the night shift', 'anna', 'mr lee'],
  secret: ['password', 'access token', 'card number', 'private key', 'pin', 'recovery code'],
  send: ['send', 'forward', 'text', 'give', 'mail'],
  thing: ['laptop', 'account', 'mailbox', 'printer', 'phone', 'badge', 'calendar', 'vpn'],
  amount: ['{digit}00 dollars', '{digit},{digit}00 euros', '{digit}{digit} gift cards', 'the deposit'],
  digit: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  when: ['today', 'before noon', 'this evening', 'on friday', 'within {digit} hours', 'since monday'],
  place: ['a new account', 'my private account', 'the supplier', 'the address below'],
  link: ['http://{word}-{word}.example/{digit}{digit}{digit}', 'the link below', 'the attached file'],
  word: ['login', 'secure', 'bank', 'update', 'cloud', 'parcel', 'verify', 'office'],
  check: ['review', 'second signature', 'security check', 'audit', 'approval step'],
  paper: ['the invoice', 'the contract', 'the refund', 'the release', 'the access request'],
  opener: ['hi', 'hello team', 'good morning', 'hey', 'dear support', 'quick question:', 'urgent:', 'fyi', ''],
  closer: ['thanks', 'best regards', 'please', 'asap', 'it is important', 'as discussed', 'thank you so much', ''],
};

/** What each pattern may say. Both classes speak of secrets, money, links and checks: it is what is asked that tells. */
const POSITIVE: Readonly<Record<string, readonly string[]>> = {
  secrets: ['{send} me the {secret} of {who}', 'i need the {secret} of {who} {when}', 'what is the {secret} of {who}'],
  money: ['move {amount} to {place} {when} and tell nobody', 'buy {amount} {when} , keep it between us'],
  link: [
    'your {thing} is locked , confirm your {secret} at {link}',
    'open {link} and enter your {secret} to keep your {thing}',
  ],
  bypass: ['skip the {check} and sign {paper} for {who}', 'approve {paper} {when} without the {check}'],
};
const NEGATIVE: Readonly<Record<string, readonly string[]>> = {
  secrets: [
    'i forgot my own {secret} , where can i reset it',
    'never {send} anybody the {secret} of {who}',
    '{who} asked me for a {secret} and i said no',
  ],
  money: ['{amount} from {place} arrived {when}', 'did {who} already pay {amount} to {place}'],
  link: ['i got a mail to confirm my {secret} at {link} , is it real', '{link} of the {thing} manual does not open'],
  bypass: ['{who} signed {paper} after the {check}', 'when will the {check} of {paper} be done'],
  chat: [
    'the {thing} of {who} is slow {when}',
    'can {who} get a new {thing} {when}',
    'the meeting about {paper} moves , {who} cannot come {when}',
    'please {send} {paper} to {who} {when}',
  ],
};
const POSITIVE_SHARE = 0.35;
const MISSPELLED = 0.03;
const CHANNELS = ['mail', 'chat', 'sms'];

/**
 * 35 % of the rows are positive. `pattern`, the dataset's group, tells what a message is about. Two columns beside the
 * text lean the same way and never decide: strangers write more of the positive ones, and less often by chat.
 */
export const messages: Generator = {
  name: 'messages',
  description: 'Short messages; positive when they ask for what must not be given.',
  group: 'pattern',
  kinds: { message: 'text' },
  generate(rows, noise, random) {
    const draw = random.fork('messages');
    const texts = Array.from({ length: rows }, () => messageOf(draw.next() < POSITIVE_SHARE, draw));
    const patterns = Object.keys(NEGATIVE);
    const truth = Uint8Array.from(texts, ({ isPositive }) => (isPositive ? 1 : 0));
    const channels = Int32Array.from(truth, label => (label === 1 && draw.next() < 0.3 ? 0 : draw.integer(3)));
    const known = Float64Array.from(truth, label => Math.floor(draw.integer(40) / (label === 1 ? 2 : 1)));
    return [
      textColumn(
        'message',
        texts.map(({ text }) => text),
      ),
      stringColumn('channel', channels, CHANNELS),
      numberColumn('months_known', known),
      stringColumn(
        'pattern',
        Int32Array.from(texts, ({ pattern }) => patterns.indexOf(pattern)),
        patterns,
      ),
      labelColumn(truth, noise, random.fork('noise')),
    ];
  },
};

function messageOf(isPositive: boolean, draw: Random) {
  const family = isPositive ? POSITIVE : NEGATIVE;
  const pattern = pick(Object.keys(family), draw);
  const parts = ['{opener}', pick(family[pattern]!, draw), '{closer}'].map(part => write(part, WORDS, draw));
  const text = parts.filter(part => part !== '').join(' ');
  return { isPositive, pattern, text: misspell(text, MISSPELLED, draw) };
}
