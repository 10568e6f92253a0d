import { refusalOfPart } from "./hostError";

/**
 * Sends what `ask` asks together with a part that matters less; where Excel refuses that, once more without the part,
 * of which it then gives null. One round trip, or two. Throws HostError where Excel refuses the rest too.
 */
export async function askWithPart<Asked, Part>(
  context: Excel.RequestContext,
  ask: () => Asked,
  askPart: () => Part,
): Promise<readonly [Asked, Part | null]> {
  const asked = ask();
  const part = askPart();
  try {
    await context.sync();
    return [asked, part];
  } catch (thrown) {
    refusalOfPart(thrown);
    const again = ask();
    await context.sync();
    return [again, null];
  }
}
