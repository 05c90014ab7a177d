// Help lines and services by region, each with the day it was checked.

/** `OTHER` has no lines of its own: a draft names the local one in plain words. */
export const REGIONS = ['FR', 'BE', 'CH', 'QC', 'OTHER'] as const;
export type Region = (typeof REGIONS)[number];

/** What a line is for; the keys of the `{aide:…}` placeholders. */
export type ServiceKind = 'emergency' | 'emergency-text' | 'suicide' | 'drugs' | 'poison';

export interface Service {
  region: Region;
  kind: ServiceKind;
  name: { fr: string; en: string };
  /** As people dial it ("0 800 23 13 13"). */
  number: string;
  hours: { fr: string; en: string };
  /** ISO day on which it was checked; null where nobody could check it yet. */
  checked: string | null;
  /** Where it was seen. */
  seen: string;
}
