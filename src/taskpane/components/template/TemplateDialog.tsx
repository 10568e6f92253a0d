import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { use, useState } from "react";
import { loadTemplateTexts } from "../../../text/loadTexts";
import { usePaneTools } from "../../paneContext";
import { isBusy } from "../../paneState";
import type { Template } from "../../template/createTemplate";
import { useStore } from "../../useStore";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";
import { useExcelWaits } from "../parts/useExcelWaits";
import { WishFields } from "../supplement/WishFields";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
});

/** How many people there may be room for. */
const ROOM = [100, 500, 1000, 2000] as const;

/** Asks for when, for whom and for how many the template is, and makes it. */
export function TemplateDialog({ template }: { template: Template }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const words = use(loadTemplateTexts[texts.locale]());
  const { made } = useStore(template);
  const busy = isBusy(useStore(pane));
  const [room, setRoom] = useState<number>(ROOM[1]);
  const excelWaits = useExcelWaits();
  const said = made === null ? "" : made.code === null ? words.made : words.refused(made.code);
  return (
    <PaneDialog
      title={texts.pane.template}
      onClose={template.close}
      said={busy ? (excelWaits ?? words.making) : said}
      bar={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void template.make(room)}>
            {words.make}
          </Button>
          <BackButton onClick={template.close} />
        </>
      }
    >
      <p className={styles.about}>{words.about}</p>
      <WishFields />
      <Field label={words.room}>
        <Select className={styles.select} value={String(room)} onChange={(_, { value }) => setRoom(Number(value))}>
          {ROOM.map((people) => (
            <option key={people} value={people}>
              {words.people(numbers.count(people))}
            </option>
          ))}
        </Select>
      </Field>
    </PaneDialog>
  );
}
