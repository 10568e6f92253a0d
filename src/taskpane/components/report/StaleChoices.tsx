import { Button } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";

/** What can be done where the report is stale: write it anew, which comes first; an email can be written all the same. */
export function StaleChoices({ wanted }: { wanted: "send" | "email" }) {
  const { pane, texts } = usePaneTools();
  return (
    <>
      <Button
        onClick={() => {
          void pane.writeReport();
        }}
      >
        {texts.send.writeAnew}
      </Button>
      {wanted === "email" && (
        <Button
          onClick={() => {
            pane.dismiss();
            void pane.letter.open(true);
          }}
        >
          {texts.send.emailAllTheSame}
        </Button>
      )}
    </>
  );
}
