import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GuidePointId } from "../../../text/guideOutline";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  link: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
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
