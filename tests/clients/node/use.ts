// What a dashboard does with the generated types; it is only checked, never run.
import type { CountryQuery, CountryQueryVariables, FundingQuery, PipelineQuery, Query } from './src/types';

export const variables: CountryQueryVariables = { code: 'NG', asOf: 1 };

export function title({ country, projects }: CountryQuery): string {
  const name: string = country?.name ?? 'nowhere';
  const amounts: Array<string | null> = (projects?.nodes ?? []).map(({ funding }) => funding.amountEur ?? null);
  return `${name}: ${projects?.totalCount ?? 0}, of which ${amounts.filter((amount) => amount !== null).length} tell an amount`;
}

export function bars({ projectStats }: FundingQuery): Map<string, number> {
  return new Map(projectStats?.groups.map(({ keys, amountEur }) => [keys[0]?.name ?? '', Number(amountEur ?? 0)]));
}

export function signed({ agreements }: PipelineQuery): string[] {
  const done = agreements?.nodes.filter(({ stage }) => stage === 'IN_FORCE' || stage === 'SIGNED') ?? [];
  return done.flatMap(({ milestones }) => milestones.flatMap(({ kind, date }) => (kind === 'SIGNATURE' && date ? [date] : [])));
}

// @ts-expect-error: what the query does not ask for is not there.
export const wrong = ({ country }: CountryQuery) => country?.alpha3;

export function revision({ register }: Query): number | undefined {
  return register?.revision;
}
