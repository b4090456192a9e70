import type { Page } from '@playwright/test';

/**
 * What is wrong with the layout of a page as it stands: it scrolls sideways, a text of a figure
 * leaves its picture or runs into another, or a text of the page is cut off.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth)
      faults.push(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`);

    /** Boxes of the lines of a text, its tspans apart. */
    const linesOf = (text: SVGTextElement): DOMRect[] => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        boxes.push(...[...range.getClientRects()].filter((box) => box.width > 0));
      }
      return boxes;
    };
    for (const svg of document.querySelectorAll('figure svg')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const figure = svg.closest<HTMLElement>('figure')?.dataset['chart'] ?? '';
      const texts = [...svg.querySelectorAll('text')]
        .map((one) => ({ text: one.textContent, lines: linesOf(one) }))
        .filter(({ lines }) => lines.length > 0);
      for (const { text, lines } of texts) {
        const out = Math.max(
          ...lines.map((box) =>
            Math.max(
              frame.left - box.left,
              box.right - frame.right,
              frame.top - box.top,
              box.bottom - frame.bottom,
            ),
          ),
        );
        if (out > 1) faults.push(`${figure}: "${text}" leaves the picture by ${Math.ceil(out)} px`);
      }
      for (const [i, a] of texts.entries())
        for (const b of texts.slice(i + 1)) {
          const deepest = Math.max(
            ...a.lines.flatMap((one) =>
              b.lines.map((two) =>
                Math.min(
                  Math.min(one.right, two.right) - Math.max(one.left, two.left),
                  Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top),
                ),
              ),
            ),
          );
          if (deepest > 2)
            faults.push(`${figure}: "${a.text}" runs ${Math.ceil(deepest)} px into "${b.text}"`);
        }
    }

    const pen = document.createElement('canvas').getContext('2d');
    for (const element of document.querySelectorAll<HTMLElement>('body :not(svg, svg *)')) {
      const style = getComputedStyle(element);
      // Texts for screen readers are clipped on purpose.
      if (style.clipPath !== 'none' || !element.checkVisibility()) continue;
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (clips && element.scrollWidth > element.clientWidth + 1)
        faults.push(`"${element.textContent}" is cut off`);
      if (element instanceof HTMLSelectElement && pen) {
        // Not the shorthand: it is empty where the typeface has its features set.
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const text = element.selectedOptions[0]?.text ?? '';
        const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - 20;
        if (pen.measureText(text).width > room) faults.push(`the choice "${text}" is cut off`);
      }
    }
    return faults;
  });
}
