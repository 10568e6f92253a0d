import { ACTIONS } from "./actions";
import { knownLaws, type KnownFaults } from "./knownFaults";
import known from "./known.json";
import { tryAction, type Choice } from "./matrix";
import { useOwnTime } from "./ownTime";

/** Every twelfth fault, other ones for the next action; `npm run faults` tries all. */
const someFaults: Choice = (all, turn) => all.filter((_, at) => at % 12 === turn % 12);

/** One place of each, and of cuts three, far apart. */
const somePlaces: Choice = (all, turn) => {
  const step = Math.max(1, Math.ceil(all.length / (all.length > 20 ? 3 : 1)));
  return all.filter((_, at) => at % step === turn % step);
};

beforeAll(useOwnTime);

test.each(ACTIONS)(
  "$name: with some of all faults, the laws that are known to be broken are, and no other",
  async (action) => {
    const tried = await tryAction(action, someFaults, somePlaces);
    const laws = tried.map((each) => ({ ...each, broken: Object.keys(each.broken).sort() }));
    expect(laws).toEqual(tried.map((each) => ({ ...each, broken: knownLaws(known as KnownFaults, each).sort() })));
  },
);
