import type { BookComment } from "../../book/bookSheet";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { SheetPart } from "./sheetPart";

/** A comment in a thread, to be looked at. */
export class Comment extends SheetPart {
  readonly typeName = "Comment";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly comment: BookComment,
  ) {
    super(context, sheetId);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.comment.id };
  }
}

const MEMBERS: Members<Comment> = {
  properties: {
    id: { get: ({ comment }) => comment.id },
    content: { get: ({ comment }) => comment.content },
  },
  methods: {
    getLocation: ({ context, sheetId, comment: { row, column } }) =>
      context.range(sheetId, { top: row, left: column, bottom: row, right: column }),
  },
};
