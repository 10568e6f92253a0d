import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePaneTools } from "../../paneContext";

/** The way back from a page that lies over the pane, the same on each. */
export function BackButton({ onClick }: { onClick: () => void }) {
  const { texts } = usePaneTools();
  return (
    <Button icon={<ArrowLeftRegular aria-hidden />} onClick={onClick}>
      {texts.pane.back}
    </Button>
  );
}
