import { TransportError } from "../../workbench/host/payloadLimits";
import type { OfficeHost } from "../../workbench/host/officeHost";
import { ActionKind, type Batch } from "../../workbench/host/wire";

/**
 * How a request goes wrong: carried out up to so many of its actions, then refused; or wholly, and the answer is lost.
 */
export type Spoiling = { after: number } | "answerLost";

/**
 * Spoils the next request that sets anything; once it has come, the function it gives tells how many actions it had.
 */
export function spoilWriting(host: OfficeHost, spoiling: Spoiling): () => number {
  const answer = host.answer.bind(host);
  let actions = 0;
  host.answer = (request, flags) => {
    const batch = JSON.parse(request) as Batch;
    if (!batch.Actions.some(({ ActionType }) => ActionType === ActionKind.set)) return answer(request, flags);
    host.answer = answer;
    actions = batch.Actions.length;
    if (spoiling === "answerLost") {
      answer(request, flags);
      return { error: new TransportError("InvalidOrTimedOutSession", "Spoilt.") };
    }
    answer(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, spoiling.after) }), flags);
    const Error = {
      Code: "GeneralException",
      Message: "Spoilt.",
      Location: "",
      ActionIndex: Math.min(spoiling.after, actions - 1),
    };
    return { body: JSON.stringify({ Results: [], Error }) };
  };
  return () => actions;
}
