import { makeStyles, tokens } from "@fluentui/react-components";
import type { ToDo } from "../../report/toDos";
import { GUIDE_OF_STEP } from "../guide/guideLinks";
import { stayingInPane } from "../list/stayingInPane";
import { usePaneTools } from "../paneContext";
import { toDoGroups } from "../toDoGroups";
import { CellItem } from "./CellItem";
import { Disclosure } from "./Disclosure";
import { GuideLink } from "./GuideLink";
import { PagedList } from "./PagedList";
import { PersonWords } from "./PersonWords";
import { Section } from "./Section";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
  step: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Who has no CCCD or no level 2 yet, by the next step to take: no mistakes, and apart from them. */
export function ToDos({ toDos }: { toDos: readonly ToDo[] }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  return (
    <Section title={texts.pane.toDos} count={numbers.count(toDos.length)}>
      <p className={styles.about}>{toDos.length === 0 ? texts.pane.noToDos : texts.pane.toDosAbout}</p>
      <div>
        {toDoGroups(toDos).map(({ step, toDos: people }) => (
          <Disclosure key={step} level={3} title={texts.steps[step].name} count={numbers.count(people.length)}>
            <div className={styles.group}>
              <p className={styles.step}>
                {texts.steps[step].what} <GuideLink at={GUIDE_OF_STEP[step]} />
              </p>
              <PagedList
                label={texts.steps[step].name}
                count={people.length}
                item={(index) => {
                  const toDo = people[index];
                  return toDo && <Item key={index} toDo={toDo} />;
                }}
              />
            </div>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function Item({ toDo }: { toDo: ToDo }) {
  const { pane } = usePaneTools();
  return (
    <li>
      <CellItem
        cells={[toDo]}
        onSelect={({ row, column }) => {
          const { staysInPane } = pane.list.getState();
          void stayingInPane(staysInPane, () => pane.selectCell(row, column));
        }}
      >
        <PersonWords name={toDo.name} words={toDo.unit} />
      </CellItem>
    </li>
  );
}
