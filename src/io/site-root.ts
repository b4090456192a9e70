/** The site's root from the open page, which says so in `data-root`. */
export function siteRoot(): string {
  return document.body.dataset['root'] ?? '';
}
