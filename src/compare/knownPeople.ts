import type { Identity } from "./comparedRoster";

/** What somebody is known by; undefined where it is not known. */
export type KeyOf = (person: Identity) => string | number | undefined;
/** Who alone bears each key; SHARED where several do. */
export type Bearers = ReadonlyMap<string | number, number>;

const SHARED = -1;

const idOf: KeyOf = ({ id }) => (id === 0 ? undefined : id);
/** By name and full birth date. */
export const nameAndBirthOf = ({ name, birth }: Pick<Identity, "name" | "birth">): string | undefined =>
  name === "" || birth === 0 ? undefined : `${name}\n${birth}`;

/** Finds out who alone bears which key. It stops after everybody. */
export function* bearersOf(
  people: readonly Identity[],
  keyOf: KeyOf,
  isMeant: (person: number) => boolean = () => true,
): Generator<void, Bearers> {
  const bearers = new Map<string | number, number>();
  for (const [person, identity] of people.entries()) {
    yield;
    const key = isMeant(person) ? keyOf(identity) : undefined;
    if (key !== undefined) bearers.set(key, bearers.has(key) ? SHARED : person);
  }
  return bearers;
}

/** Who in the other roster bears a key, where nobody else of either does. */
export function soleBearer(key: string | number | undefined, own: Bearers, other: Bearers): number | undefined {
  if (key === undefined || own.get(key) === SHARED) return undefined;
  const bearer = other.get(key);
  return bearer === SHARED ? undefined : bearer;
}

/**
 * Whether name or full birth date of two with the same ID agree: an ID that was typed into the wrong row names somebody
 * else.
 */
export const agrees = (one: Identity, other: Identity): boolean =>
  (one.birth !== 0 && one.birth === other.birth) || one.name === other.name;

/** The people of a roster, and who alone bears which ID, and which name and full birth date. */
export class KnownPeople {
  private constructor(
    readonly people: readonly Identity[],
    private readonly ids: Bearers,
    private readonly namesAndBirths: Bearers,
  ) {}

  /** It stops after everybody. */
  static *of(people: readonly Identity[]): Generator<void, KnownPeople> {
    return new KnownPeople(people, yield* bearersOf(people, idOf), yield* bearersOf(people, nameAndBirthOf));
  }

  /** Who in the other roster has somebody's ID, where nobody else of either has. */
  ofSameId(person: Identity, other: KnownPeople): number | undefined {
    return soleBearer(idOf(person), this.ids, other.ids);
  }

  /** Likewise the name and the full birth date. */
  ofSameName(person: Identity, other: KnownPeople): number | undefined {
    return soleBearer(nameAndBirthOf(person), this.namesAndBirths, other.namesAndBirths);
  }

  /** Whether anybody has somebody's ID, or name and full birth date. */
  hasSame(person: Identity): boolean {
    return [[this.ids, idOf(person)] as const, [this.namesAndBirths, nameAndBirthOf(person)] as const].some(
      ([bearers, key]) => key !== undefined && bearers.has(key),
    );
  }
}
