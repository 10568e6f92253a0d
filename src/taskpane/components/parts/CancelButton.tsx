import { Button } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { deafen } from "./deafen";

/** The way out of what is running. */
export function CancelButton() {
  const { pane, texts } = usePaneTools();
  return (
    <Button
      onClick={() => {
        pane.cancel();
        deafen();
      }}
    >
      {texts.pane.cancel}
    </Button>
  );
}
