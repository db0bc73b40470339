import type { ComponentType, ReactElement, ReactNode } from 'react';
import { CreateButton, DataTable, FilterButton, List, Pagination, SearchInput, TopToolbar, useResourceContext, type RowClickFunction, type SortPayload } from 'react-admin';
import { ExportMenu } from '../export/ExportMenu';

interface Props {
    sort: SortPayload;
    filters?: ReactElement[];
    rowClick?: RowClickFunction | 'show' | 'edit' | false;
    hiddenColumns?: string[];
    /** Rows that nobody creates by hand. */
    readOnly?: boolean;
    /** Whether the rows can be searched by text. */
    search?: boolean;
    filterDefaultValues?: Record<string, unknown>;
    /** In place of a table without rows. */
    empty?: ReactElement;
    /** Above the table. */
    above?: ReactNode;
    /** The row of totals. */
    foot?: ComponentType;
    perPage?: number;
    children: ReactNode;
}

const searchInput = <SearchInput key="q" source="q" alwaysOn />;

/** The list of a plain resource: search, filters, dense table, export. */
export const PlainList = ({ sort, filters = [], rowClick, hiddenColumns, readOnly, search = true, filterDefaultValues, empty, above, foot, perPage = 25, children }: Props) => {
    const resource = useResourceContext();
    return (
        <List
            key={resource} empty={empty ? false : undefined} sort={sort} perPage={perPage} filters={search ? [searchInput, ...filters] : filters} filterDefaultValues={filterDefaultValues}
            pagination={<Pagination rowsPerPageOptions={[...new Set([10, 25, 50, perPage])]} />}
            actions={<TopToolbar>{filters.length > 0 && <FilterButton />}{!readOnly && <CreateButton />}<ExportMenu /></TopToolbar>}
        >
            {above}
            <DataTable bulkActionButtons={false} rowClick={rowClick} hiddenColumns={hiddenColumns} empty={empty} foot={foot}>{children}</DataTable>
        </List>
    );
};
