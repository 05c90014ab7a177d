// The region that a post shows by its towns, institutions and ways of speaking: its author may live elsewhere than the forum.
import { fold } from '../language/fold';
import type { Region } from './service';

/** Folded. Only what hardly anybody writes elsewhere: towns with a namesake, or that are a word besides, stay out. */
const SIGNS: readonly [Region, string][] = [
  [
    'BE',
    'bruxelles|bruxellois(?:e|es)?|namur|a liege|sur liege|pres de liege|(?:ans|ici), liege|(?:chu|region|province|ville) de liege|liegeois(?:e|es)?|charleroi|gembloux|arlon|tournai|verviers|ottignies|louvain-la-neuve|jumet|pepinster|herstal|malmedy|eupen|gosselies|binche|soignies|jodoigne|waremme|ciney|marche-en-famenne|la hulpe|bastogne|ixelles|anderlecht|uccle|etterbeek|laeken|seraing|la louviere|wavre|nivelles|mouscron|schaerbeek|molenbeek|wallonie|wallons?|wallonnes?|inami|cpas|forem|en belgique|je suis belge',
  ],
  [
    'CH',
    'lausanne|lausannois(?:e|es)?|geneve|genevois(?:e|es)?|neuchatel|yverdon|fribourg|bienne|nyon|renens|morges|martigny|payerne|carouge|meyrin|la chaux-de-fonds|vevey|montreux|delemont|valais|lamal|chuv|en suisse|je suis suisse',
  ],
  [
    'QC',
    'quebec|quebecois(?:e|es)?|montreal|gaspesie|chicoutimi|saguenay|trois-rivieres|gatineau|sherbrooke|rimouski|longueuil|drummondville|baie-comeau|sept-iles|rouyn|joliette|saint-hyacinthe|outaouais|abitibi|clsc|ciusss|cisss|ramq|saaq|dpj|cegep|info-sante',
  ],
  [
    'FR',
    'csapa|caarud|en france|paris|marseille|lyon|toulouse|lille|bordeaux|nantes|strasbourg|rennes|montpellier|grenoble|cpam|ameli|la secu|caf|pole emploi|france travail|mdph|le 3114|samu|spip',
  ],
  [
    'OTHER',
    'ireland|dublin|galway|limerick|belfast|scotland|glasgow|edinburgh|england|london|manchester|birmingham|leeds|liverpool|sheffield|cardiff|nhs|medicaid|chicago|boston|seattle|philadelphia|texas|ohio|california|florida|toronto|vancouver|calgary|ontario|alberta|australia|sydney|melbourne|brisbane|adelaide|hobart|new zealand|auckland|casablanca|dakar|abidjan|bamako|douala|yaounde',
  ],
];

const PATTERNS = SIGNS.map(
  ([region, words]) => [region, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

/** Null where nothing shows it, or where the post names places of several regions. */
export function regionOfText(text: string): Region | null {
  const folded = fold(text);
  const shown = PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([region]) => region);
  return shown.length === 1 ? shown[0]! : null;
}
