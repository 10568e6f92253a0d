import type { Locator } from "@playwright/test";
import { letter as viLetter } from "../../src/text/vi/letter";
import { send as viSend } from "../../src/text/vi/send";
import type { Workbench } from "./workbench";

/** The page of the email, over the pane. */
export const emailPage = ({ pane }: Workbench): Locator => pane.getByRole("dialog", { name: viSend.writeLetter });

/** What copies the email and hands it to the mail program. */
export const mail = (workbench: Workbench): Locator =>
  emailPage(workbench).getByRole("link", { name: viLetter.openMail, exact: true });

/** As on a machine where nothing opens for such a link: how a browser shows that is not looked at here. */
export const haveNoMailProgram = ({ pane }: Workbench): Promise<void> =>
  pane.locator("body").evaluate(({ ownerDocument }) => {
    ownerDocument.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a[href^='mailto:']") !== null) event.preventDefault();
    });
  });
