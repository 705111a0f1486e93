import type { Journey, Step } from './journey';

/** A step with the chapter it stands in. */
export interface PlacedStep {
  step: Step;
  chapter: string;
}

/** The steps of a journey that a buyer of this country has to do, in order. Not knowing the country leaves out what only some do. */
export function stepsFor(journey: Journey, country: string | undefined): PlacedStep[] {
  return journey.chapters.flatMap((chapter) =>
    chapter.steps.filter((step) => applies(step, country)).map((step) => ({ step, chapter: chapter.id })),
  );
}

function applies({ countries }: Step, country: string | undefined): boolean {
  if (countries?.only && (country === undefined || !countries.only.includes(country))) return false;
  return !(country !== undefined && countries?.except?.includes(country));
}
