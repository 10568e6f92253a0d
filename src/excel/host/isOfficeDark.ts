/** Of red, green and blue, how much each adds to how light a colour looks (ITU-R BT.709). */
const LIGHTNESS = [0.2126, 0.7152, 0.0722] as const;

/** Whether a colour such as "#262626" is darker than half; null where it is no such colour. */
function isDarkColor(color: string): boolean | null {
  if (!/^#[\da-f]{6}$/iu.test(color)) return null;
  const lightness = LIGHTNESS.reduce(
    (sum, part, place) => sum + part * parseInt(color.slice(1 + 2 * place, 3 + 2 * place), 16),
    0,
  );
  return lightness < 128;
}

/**
 * Whether Office shows itself dark; null where it does not tell: before it has started, and in Excels that know no
 * theme. Older ones tell colours alone.
 */
export function isOfficeDark(): boolean | null {
  if (!("Office" in globalThis)) return null;
  const { officeTheme } = (Office.context as Partial<Office.Context> | undefined) ?? {};
  const theme = officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor ?? "");
}
