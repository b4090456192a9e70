/** Labels that touch and are moved as one. */
interface Block<T> {
  readonly items: readonly T[];
  /** Position of the first label. */
  readonly start: number;
}

/**
 * Moves labels apart along one axis so that none overlaps, keeping their order and each as near as
 * possible to its place: labels that touch form a block, centred on what its members want.
 *
 * @param items labels with their wanted position
 * @param gap least distance between two
 * @param last where the last may stand at most; all move up for it, without overlapping
 */
export function spread<T extends { readonly at: number }>(
  items: readonly T[],
  gap: number,
  last = Number.POSITIVE_INFINITY,
): { item: T; at: number }[] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const blocks: Block<T>[] = [];
  for (const item of sorted) {
    let block = blockOf([item], gap);
    for (let above = blocks.at(-1); above && overlap(above, block, gap); above = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...above.items, ...block.items], gap);
    }
    blocks.push(block);
  }
  const placed = blocks.flatMap(({ items: own, start }) =>
    own.map((item, i) => ({ item, at: start + i * gap })),
  );
  return placed.map(({ item, at }, i) => ({
    item,
    at: Math.min(at, last - (placed.length - 1 - i) * gap),
  }));
}

function blockOf<T extends { readonly at: number }>(items: readonly T[], gap: number): Block<T> {
  const wanted = items.map((item, i) => item.at - i * gap);
  return { items, start: wanted.reduce((sum, at) => sum + at, 0) / wanted.length };
}

function overlap<T>(above: Block<T>, below: Block<T>, gap: number): boolean {
  return above.start + above.items.length * gap > below.start;
}
