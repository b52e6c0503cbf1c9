/** The agents of a made-up log: what each usually does, to what, and what its payloads look like. */
import type { Random } from '../../../../base/random.ts';

export interface Event {
  readonly time: number;
  readonly agent: string;
  readonly action: string;
  readonly target: string;
  readonly payload: string;
  /** Why it happened: `ordinary`, or the name of an attack. */
  readonly pattern: string;
}

export interface Agent {
  readonly name: string;
  readonly role: Role;
  /** Targets that it usually works on, the favourite first. */
  readonly targets: readonly string[];
}

interface Role {
  readonly name: string;
  /** The most usual first. */
  readonly actions: readonly string[];
  readonly agents: number;
  /** Bursts of events an hour, in working hours. */
  readonly bursts: number;
}

export const ROLES: readonly Role[] = [
  { name: 'reader', actions: ['read', 'list', 'query', 'download'], agents: 8, bursts: 5 },
  { name: 'writer', actions: ['write', 'read', 'commit', 'upload'], agents: 6, bursts: 4 },
  { name: 'operator', actions: ['check', 'login', 'restart', 'deploy'], agents: 5, bursts: 3 },
  { name: 'worker', actions: ['fetch', 'process', 'store'], agents: 5, bursts: 6 },
];
/** What nobody usually does. */
export const RARE_ACTIONS = ['export', 'escalate', 'delete', 'grant', 'disable'];
const TARGETS_OF_ROLE = 12;
const SHARED_TARGETS = 10;
const USUAL_TARGETS = 5;
/** Share of events on a target of the role that the agent does not usually work on. */
const STRAYING = 0.02;
const WORDS = ['page', 'user', 'order', 'batch', 'index', 'region', 'filter', 'limit', 'status', 'version', 'owner'];

export function hireAgents(random: Random): Agent[] {
  return ROLES.flatMap(role =>
    Array.from({ length: role.agents }, (_, i) => {
      const pool = random.shuffle(targetsOf(role));
      return { name: `${role.name}-${i + 1}`, role, targets: pool.slice(0, USUAL_TARGETS) };
    }),
  );
}

export function targetsOf({ name }: Role): string[] {
  return [
    ...Array.from({ length: TARGETS_OF_ROLE }, (_, i) => `${name}-data-${i + 1}`),
    ...Array.from({ length: SHARED_TARGETS }, (_, i) => `shared-${i + 1}`),
  ];
}

/** What the agent does on an ordinary day. */
export function ordinaryEvent(agent: Agent, time: number, random: Random): Event {
  const action = skewed(agent.role.actions, random);
  const strays = random.next() < STRAYING;
  const target = strays ? pick(targetsOf(agent.role), random) : skewed(agent.targets, random);
  return { time, agent: agent.name, action, target, payload: payloadOf(action, random), pattern: 'ordinary' };
}

/** Words with numbers; what is moved up or down is at times packed. */
export function payloadOf(action: string, random: Random): string {
  if ((action === 'upload' || action === 'download') && random.next() < 0.3) return `file=${packed(24, random)}`;
  const words = Array.from({ length: 2 + random.integer(4) }, () => `${pick(WORDS, random)}=${random.integer(1000)}`);
  return `${action} ${words.join(' ')}`;
}

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of high entropy. */
export function packed(length: number, random: Random): string {
  return Array.from({ length }, () => SYMBOLS[random.integer(SYMBOLS.length)]!).join('');
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[random.integer(items.length)]!;
}

/** Each item is twice as likely as the next one. */
function skewed<T>(items: readonly T[], random: Random): T {
  let i = 0;
  while (i < items.length - 1 && random.next() < 0.5) i++;
  return items[i]!;
}

/** Different ones, in random order. */
export function several<T>(items: readonly T[], count: number, random: Random): T[] {
  return random.shuffle([...items]).slice(0, count);
}
