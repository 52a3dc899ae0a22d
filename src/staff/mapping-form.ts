// The header table as a form: for each column of the file, which field it is.
import { mappingSchema, type Mapping } from '../inventory/mapping.ts';
import type { JsonReport } from '../inventory/report.ts';
import type { IssueCode } from '../issues/issue.ts';
import type { Upload } from './ports.ts';

/** The columns that may be the status, by their index: what they are is to be said outright. */
export function statusAsked(report: Pick<JsonReport, 'issues'>): ReadonlySet<number> {
  return columnsOf(report, 'status-unnamed');
}

/** Those that speak against the status: that they say nothing of it is to be said outright too. */
function contradicting(report: Pick<JsonReport, 'issues'>): ReadonlySet<number> {
  return columnsOf(report, 'status-elsewhere');
}

function columnsOf({ issues }: Pick<JsonReport, 'issues'>, wanted: IssueCode): ReadonlySet<number> {
  const columns = issues.flatMap(({ code, column }) =>
    code === wanted && column !== null ? [column - 1] : [],
  );
  return new Set(columns);
}

/**
 * The mapping that the choices ask for: those that differ from what the file says by itself, and those made
 * before. The fields are called `column-0`, `column-1` in the order of the header; empty means: not published.
 */
export function mappingFrom({ report, choices }: Upload, form: URLSearchParams): Mapping | undefined {
  const columns: Record<string, string> = { ...choices.mapping?.columns };
  const leftOut = new Set(choices.mapping?.unpublished);
  for (const [index, { header, field }] of report.header.entries()) {
    const chosen = form.get(`column-${index}`) ?? '';
    const isAsked = statusAsked(report).has(index) || contradicting(report).has(index);
    if ((chosen === (field ?? '') && !isAsked) || header.trim() === '') continue;
    for (const [name, mapped] of Object.entries(columns)) if (mapped === header) delete columns[name];
    leftOut.delete(header);
    if (chosen !== '') columns[chosen] = header;
    // Its own name might stand for a field too: said outright, it holds whatever the name.
    else leftOut.add(header);
  }
  const currency = form.get('currency') || choices.mapping?.currency;
  const mapping = mappingSchema.safeParse({
    columns,
    ...(currency && { currency }),
    ...(leftOut.size > 0 && { unpublished: [...leftOut] }),
  });
  if (!mapping.success) return choices.mapping;
  const isEmpty = Object.keys(columns).length === 0 && !currency && leftOut.size === 0;
  // An empty one takes back what was remembered; none at all would leave it standing.
  return isEmpty && !choices.mapping ? undefined : mapping.data;
}
