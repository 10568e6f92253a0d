/**
 * For each title of now the place of the same signer among the former titles, both from left to right: who bears the same title; else, from
 * the right, where the head of the office signs, who is left over, since a title may have been changed. Null: nobody is.
 */
export function matchSigners(titles: readonly string[], former: readonly string[]): (number | null)[] {
  const left = new Set(former.keys());
  const takeSame = (title: string) => {
    const same = [...left].find((signer) => former[signer] === title) ?? null;
    if (same !== null) left.delete(same);
    return same;
  };
  const found = titles.map(takeSame);
  const others = [...left];
  return found.reduceRight<(number | null)[]>((all, signer) => [signer ?? others.pop() ?? null, ...all], []);
}
