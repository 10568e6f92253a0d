import { IdKind, type Roster } from "../../roster/roster";

const PLAIN: ReadonlySet<number | undefined> = new Set([IdKind.whole, IdKind.notIssued, IdKind.passport]);

/** Whether the roster plainly says of somebody what the ID is, or that there is none: what comes back is then asked. */
export const saysId = ({ idKind }: Pick<Roster, "idKind">, person: number): boolean => PLAIN.has(idKind[person]);
