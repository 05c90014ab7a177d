// The two DOMs that Relais is tested in without a browser; what it reads must be the same in both.
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** `address` is where the page seems to be open; without one it is a file. */
export type Parse = (html: string, address?: string) => Document;

const inHappyDom: Parse = (html, address = 'about:blank') => {
  const { document } = new Window({
    url: address,
    settings: {
      disableCSSFileLoading: true,
      disableJavaScriptFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  document.write(html);
  return document as unknown as Document;
};

export const inLinkedom: Parse = (html, address) => {
  const { document } = parseHTML(html);
  if (address) Object.defineProperty(document, 'location', { value: new URL(address) });
  return document;
};

export const PARSERS: [name: string, parse: Parse][] = [
  ['happy-dom', inHappyDom],
  ['linkedom', inLinkedom],
];
