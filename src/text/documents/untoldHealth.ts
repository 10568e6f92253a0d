import { UNTOLD } from "../../documents/report/withoutHealth";

/** Stands in the file for sending in place of a reason that tells of somebody's health. */
export const untoldHealth = UNTOLD.label;
