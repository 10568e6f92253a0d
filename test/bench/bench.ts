/**
 * What the bench's processes load: contenders of this project, data sets, and the plain checks that validators of
 * others share.
 */
export { engine } from "./contenders/engine";
export { floor } from "./contenders/floor";
export { parse } from "./contenders/parse";
export { loop } from "./contenders/loop";
export * from "./contenders/plainChecks";
export { DATA_SETS } from "./dataSets";
export * from "./gatherMany";
