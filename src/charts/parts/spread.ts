/**
 * Moves labels apart along one axis so that none overlaps, keeping their order.
 *
 * @param items labels with their wanted position
 * @param gap least distance between two
 */
export function spread<T extends { readonly at: number }>(
  items: readonly T[],
  gap: number,
): { item: T; at: number }[] {
  const sorted = [...items].sort((a, b) => a.at - b.at).map((item) => ({ item, at: item.at }));
  for (let pass = 0; pass < 8; pass++)
    for (let i = 1; i < sorted.length; i++) {
      const [above, below] = [sorted[i - 1], sorted[i]];
      if (!above || !below) continue;
      const missing = gap - (below.at - above.at);
      if (missing <= 0) continue;
      above.at -= missing / 2;
      below.at += missing / 2;
    }
  return sorted;
}
