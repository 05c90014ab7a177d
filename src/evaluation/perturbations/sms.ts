// SMS spelling: everything in lower case without accents and apostrophes, words glued, shortened or written by their sound.
import type { Lang } from '../../post';
import { stripAccents } from './accents';
import type { Perturbation } from './perturbation';

/** Lower-case words without accents, with `'` for every apostrophe, and what becomes of them; in this order. */
type Rewrite = readonly [from: RegExp, to: string];

const words = (pairs: string): Rewrite[] =>
  pairs
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(/\s*;\s*/))
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [from = '', to = ''] = pair.split(' > ');
      return [new RegExp(`(?<![a-z0-9'])${from}(?![a-z0-9'])`, 'g'), to];
    });

const FRENCH: Rewrite[] = [
  ...words(`
    aujourd'hui > ojd; quelqu'un > qqun; quelque chose > qqch; s'il vous plait > svp; s'il te plait > stp
    est-ce que > esk; parce que > pcq; qu'est-ce que > kesk; il y a > ya; tout le monde > tlm; rendez-vous > rdv
    bonjour > bjr; bonsoir > bsr; salut > slt; beaucoup > bcp; toujours > tjs; vraiment > vrmt; maintenant > mtn
    tout > tt; tous > ts; toute > tte; toutes > ttes; avec > avc; dans > ds; pour > pr; vous > vs; nous > ns
    quand > qd; comment > cmt; combien > cb; pendant > pdt; depuis > dpuis; temps > tps; longtemps > lgtps; jamais > jms
    probleme > pb; problemes > pbs; pourquoi > pk; semaine > sem; semaines > sem; donc > dc; meme > mm; petit > ptit
    petite > ptite; ca > sa; puis > pui; voila > vla; peut-etre > ptet; c'est > c; c'etait > ctait; je suis > jsuis
  `),
  // The first half of a negation is not written: "je n'ai pas" as "jai pas".
  [/(?<![a-z0-9'])ne (?=[a-z])/g, ''],
  [/(?<![a-z0-9'])n'(?=[a-z])/g, ''],
  [/(?<![a-z0-9'])je (?=[a-z])/g, 'j'],
  [/(?<![a-z0-9'])tu (?=a(?:s|vais)(?![a-z]))/g, 't'],
  [/(?<![a-z0-9])qu(?:'|(?=[aeio]))/g, 'k'],
  [/(?<=[a-z])'(?=[a-z])/g, ''],
];

const ENGLISH: Rewrite[] = [
  ...words(`
    i don't know > idk; to be honest > tbh; going to > gonna; want to > wanna; got to > gotta; kind of > kinda
    you > u; your > ur; you're > ur; you've > uv; are > r; to > 2; too > 2; for > 4; before > b4; people > ppl
    because > cuz; please > pls; thanks > thx; without > w/o; with > w; and > n; tonight > 2nite; today > 2day
    tomorrow > tmrw; really > rly; about > abt; something > smth; someone > some1; anyone > any1; everyone > every1
    know > kno; what > wat; though > tho; through > thru; weeks > wks; week > wk; hours > hrs; minutes > mins
    appointment > appt; message > msg; messages > msgs; right > rite; night > nite; okay > ok; probably > prob
    should > shud; would > wud; could > cud; have > hav; just > jus; love > luv; them > em; very > v; see > c
  `),
  [/(?<=[a-z]{3})ing(?![a-z])/g, 'in'],
  [/(?<=[a-z])'(?=[a-z])/g, ''],
];

const REWRITES: Record<Lang, readonly Rewrite[]> = { fr: FRENCH, en: ENGLISH };

export const smsSpelling: Perturbation = {
  key: 'sms',
  title: 'orthographe SMS',
  change(text, lang) {
    const plain = stripAccents(text.replace(/[’‘ʼ]/g, "'")).toLowerCase();
    return REWRITES[lang].reduce((written, [from, to]) => written.replace(from, to), plain);
  },
};
