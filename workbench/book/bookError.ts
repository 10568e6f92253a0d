/** A file that cannot be opened. The message is a Vietnamese sentence for whoever opened it. */
export class BookError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BookError";
  }
}
