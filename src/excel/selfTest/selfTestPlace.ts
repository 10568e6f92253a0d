import type { SelfTestPlace } from "./selfTestReport";

/** Sets of which the add-in uses something, each with the highest version that is asked for. */
const SETS = { ExcelApi: 25, ExcelApiOnline: 1, ExcelApiDesktop: 4, SharedRuntime: 2 } as const;

/** Tells which Excel this is. */
export function selfTestPlace(): SelfTestPlace {
  const { diagnostics, requirements } = Office.context;
  const sets = Object.entries(SETS).flatMap(([set, most]) => {
    for (let minor = most; minor > 0; minor--)
      if (requirements.isSetSupported(set, `1.${String(minor)}`)) return [`${set} 1.${String(minor)}`];
    return [];
  });
  return { build: diagnostics.version, platform: String(diagnostics.platform), sets };
}
