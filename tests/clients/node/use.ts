// A dashboard that uses the generated types. It is type-checked but never run.
import type { CountryQuery, CountryQueryVariables, FundingQuery, PipelineQuery, Query } from './src/types';

export const variables: CountryQueryVariables = { code: 'NG', asOf: 1 };

export function title({ country, projects }: CountryQuery): string {
  const name: string = country?.name ?? 'nowhere';
  const amounts: Array<string | null> = (projects?.nodes ?? []).map(({ funding }) => funding.amountEur ?? null);
  return `${name}: ${projects?.totalCount ?? 0}, ${amounts.filter((amount) => amount !== null).length} with an amount`;
}

export function bars({ projectStats }: FundingQuery): Map<string, number> {
  return new Map(projectStats?.groups.map(({ keys, amountEur }) => [keys[0]?.name ?? '', Number(amountEur ?? 0)]));
}

export function signed({ agreements }: PipelineQuery): string[] {
  const done = agreements?.nodes.filter(({ stage }) => stage === 'IN_FORCE' || stage === 'SIGNED') ?? [];
  return done.flatMap(({ milestones }) => milestones.flatMap(({ kind, date }) => (kind === 'SIGNATURE' && date ? [date] : [])));
}

// @ts-expect-error: the query does not request this field.
export const wrong = ({ country }: CountryQuery) => country?.alpha3;

export function revision({ register }: Query): number | undefined {
  return register?.revision;
}
