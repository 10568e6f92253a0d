import { PathKind, type Batch } from "./wire";

/** One that reads one property is shorter. */
const LONGEST = 500;

/**
 * Whether a request reads the workbook's name and nothing else: so the pane asks, while its work takes long, whether a
 * cell is being edited.
 */
export function isAside(request: string): boolean {
  if (request.length > LONGEST) return false;
  const { Actions, ObjectPaths } = JSON.parse(request) as Batch;
  return (
    Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType === PathKind.global) &&
    Actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []).join() === "name"
  );
}
