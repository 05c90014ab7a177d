// ISO days, compared as texts: nothing here knows what day it is.

/** Whether `day` lies more than a year before `today`; both are ISO days or instants. 29 February needs no care. */
export function isOverAYearOld(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4, 10)}` < today.slice(0, 10);
}
