import { makeStyles, tokens } from "@fluentui/react-components";
import type { Texts } from "../../../text/texts";
import type { Failure } from "../../failure";
import { FailureBar } from "./FailureBar";
import { ReloadButton } from "./ReloadButton";
import { Title } from "./Title";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, justifyItems: "start" },
});

/** All that is left when the pane cannot go on: what happened, and a button that opens it again. */
export function Crash({ texts, failure }: { texts: Texts; failure: Failure }) {
  return (
    <main className={useStyles().page}>
      <Title />
      <FailureBar texts={texts} failure={failure} />
      <ReloadButton>{texts.pane.reload}</ReloadButton>
    </main>
  );
}
