import { makeStyles } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { HiddenText } from "../parts/HiddenText";

const useStyles = makeStyles({ title: { position: "absolute", margin: 0 } });

/** The pane's name for screen readers; the eye has it already, in the frame that the host draws round the pane. */
export function Title() {
  const { texts } = usePaneTools();
  return (
    <h1 className={useStyles().title}>
      <HiddenText>{texts.pane.title}</HiddenText>
    </h1>
  );
}
