import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GuidePointId } from "../../../text/guideOutline";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  link: {
    minWidth: 0,
    // as the words before it, and where a line begins as the line above
    padding: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
  },
});

/** Opens the guide at a point; what it is about stands before it. */
export function GuideLink({ at }: { at: GuidePointId }) {
  const { pane, texts } = usePaneTools();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={useStyles().link}
      onClick={() => {
        pane.guide.open(at);
      }}
    >
      {texts.pane.seeGuide}
    </Button>
  );
}
