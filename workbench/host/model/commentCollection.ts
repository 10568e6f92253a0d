import { findBlocks } from "../findBlocks";
import type { Members } from "../hostObject";
import { apiNotFound, invalidArgument, itemNotFound } from "../officeError";
import { Comment } from "./comment";
import { SheetPart } from "./sheetPart";

/**
 * `Worksheet.comments`: those added since the book was opened, since the book keeps none of a file's (it says so). They
 * move with no row here.
 */
export class CommentCollection extends SheetPart {
  readonly typeName = "CommentCollection";
  protected readonly members = MEMBERS;

  get all(): Comment[] {
    return this.sheet.comments.map((comment) => new Comment(this.context, this.sheetId, comment));
  }

  get(id: string): Comment {
    const found = this.all.find(({ comment }) => comment.id === id);
    if (found === undefined) throw itemNotFound(`comment ${id}`);
    return found;
  }

  add(address: string, content: string): Comment {
    this.writableGrid();
    const [block] = findBlocks(this.context.book, this.sheet, address);
    if (block === undefined) throw invalidArgument("a comment on no cell");
    const { comments } = this.sheet;
    const comment = { id: `{${String(comments.length + 1)}}`, row: block.top, column: block.left, content };
    comments.push(comment);
    return new Comment(this.context, this.sheetId, comment);
  }
}

const MEMBERS: Members<CommentCollection> = {
  items: ({ all }) => all,
  indexer: (self, call) => self.get(call.string(0)),
  methods: {
    add: (self, call) => {
      if (typeof call.raw(0) !== "string") throw apiNotFound("comments.add() with a range");
      return self.add(call.string(0), call.string(1));
    },
    getCount: ({ all }) => all.length,
    getItem: (self, call) => self.get(call.string(0)),
  },
};
