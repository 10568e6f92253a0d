/**
 * What a mark says: nothing, yes, no, waiting (for approval; approved and not activated), something unknown, an error
 * value.
 */
export const Mark = { blank: 0, yes: 1, no: 2, waiting: 3, approved: 4, unclear: 5, error: 6 } as const;
export type Mark = (typeof Mark)[keyof typeof Mark];
