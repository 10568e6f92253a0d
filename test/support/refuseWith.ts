import type { OfficeHost } from "../../workbench/host/officeHost";

/**
 * Makes Excel refuse every request that names one of these members, such as "GetMergedAreasOrNullObject"; nothing of such a request is
 * carried out. Gives a function that ends it.
 */
export function refuseWith(host: OfficeHost, members: readonly string[], code = "GeneralException"): () => void {
  const answer = host.answer.bind(host);
  host.answer = (request, flags) => {
    if (!members.some((member) => request.includes(`"Name":"${member}"`))) return answer(request, flags);
    return {
      body: JSON.stringify({ Results: [], Error: { Code: code, Message: "Refused.", Location: "", ActionIndex: 0 } }),
    };
  };
  return () => {
    host.answer = answer;
  };
}
