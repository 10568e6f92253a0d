import { makeStyles, tokens } from "@fluentui/react-components";
import type { LetterPlace } from "../../../text/guideOutline";
import type { GuidePointText, GuideTexts } from "../../../text/guideTexts";
import { MarkedText } from "./MarkedText";

const useStyles = makeStyles({
  point: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}` },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  now: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  place: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  point: GuidePointText;
  places: readonly LetterPlace[];
  guide: GuideTexts;
  searched: readonly string[];
}

/** What one point says, and where the letter says it. */
export function GuidePoint({ point, places, guide, searched }: Props) {
  const styles = useStyles();
  const marked = (text: string) => <MarkedText text={text} searched={searched} />;
  return (
    <div className={styles.point}>
      {point.paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {marked(paragraph)}
        </p>
      ))}
      {point.list !== undefined && (
        <ol className={styles.list}>
          {point.list.map((item) => (
            <li key={item}>{marked(item)}</li>
          ))}
        </ol>
      )}
      {point.now !== undefined && <p className={styles.now}>{marked(guide.now(point.now))}</p>}
      {places.map((place) => (
        <p key={guide.place(place)} className={styles.place}>
          {marked(guide.place(place))}
        </p>
      ))}
    </div>
  );
}
