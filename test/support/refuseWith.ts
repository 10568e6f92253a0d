import type { OfficeHost } from "../../workbench/host/officeHost";

/**
 * Makes Excel refuse every request that names one of these members, such as "GetMergedAreasOrNullObject", or of which
 * that is said; nothing of such a request is carried out. Gives a function that ends it.
 */
export function refuseWith(
  host: OfficeHost,
  refused: readonly string[] | ((request: string) => boolean),
  code = "GeneralException",
): () => void {
  const isRefused =
    typeof refused === "function"
      ? refused
      : (request: string) => refused.some((member) => request.includes(`"Name":"${member}"`));
  const answer = host.answer.bind(host);
  host.answer = (request, flags) => {
    if (!isRefused(request)) return answer(request, flags);
    return {
      body: JSON.stringify({ Results: [], Error: { Code: code, Message: "Refused.", Location: "", ActionIndex: 0 } }),
    };
  };
  return () => {
    host.answer = answer;
  };
}
