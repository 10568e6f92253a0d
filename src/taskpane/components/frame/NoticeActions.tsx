import { Button, MessageBarActions } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { Suspense, type ReactNode } from "react";
import { usePaneTools } from "../../paneContext";
import { deafen } from "../parts/deafen";

/** What can be done about a notice, and taking it away. */
export function NoticeActions({ offered }: { offered: ReactNode }) {
  const { pane, texts } = usePaneTools();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label={texts.pane.dismiss}
          icon={<DismissRegular />}
          onClick={() => {
            pane.dismiss();
            deafen();
          }}
        />
      }
    >
      {/* where there is nothing, no room is kept for it */}
      {offered !== null && <Suspense>{offered}</Suspense>}
    </MessageBarActions>
  );
}
