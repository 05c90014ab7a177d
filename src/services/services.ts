// The help lines of a region, and whether they were checked lately enough.
import { isOverAYearOld } from '../sources/day';
import type { Region, Service, ServiceKind } from './service';

/** In the order of the region's file, which is the order of preference. */
export function servicesFor(region: Region, services: readonly Service[], kind?: ServiceKind): Service[] {
  return services.filter((service) => service.region === region && (kind === undefined || service.kind === kind));
}

/** Whether a line is to be checked: never checked, or more than a year before `today` (an ISO day). */
export function isStale({ checked }: Service, today: string): boolean {
  return checked === null || isOverAYearOld(checked, today);
}
