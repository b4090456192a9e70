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
 */
export function spread<T extends { readonly at: number }>(
  items: readonly T[],
  gap: number,
): { item: T; at: number }[] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  const blocks: Block<T>[] = [];
  for (const item of sorted) {
    let block = blockOf([item], gap);
    for (let last = blocks.at(-1); last && overlap(last, block, gap); last = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...last.items, ...block.items], gap);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ items: own, start }) =>
    own.map((item, i) => ({ item, at: start + i * gap })),
  );
}

function blockOf<T extends { readonly at: number }>(items: readonly T[], gap: number): Block<T> {
  const wanted = items.map((item, i) => item.at - i * gap);
  return { items, start: wanted.reduce((sum, at) => sum + at, 0) / wanted.length };
}

function overlap<T>(above: Block<T>, below: Block<T>, gap: number): boolean {
  return above.start + above.items.length * gap > below.start;
}
