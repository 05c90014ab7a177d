// Writes HTML in which nothing that a member typed can become markup.

/** Markup that is safe to send as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | Html[] | null | undefined | false;

/** A template whose blanks are escaped, unless they are markup already. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings.reduce((text, string, index) => text + asText(values[index - 1]) + string));
}

export function join(parts: Html[], between = ''): Html {
  return new Html(parts.map(({ text }) => text).join(between));
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');
}

function asText(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return join(value).text;
  return escapeHtml(String(value));
}
