import { useCreate, useDelete, useGetList, useListContext, useNotify, useResourceContext, useUpdate, type RaRecord } from 'react-admin';
import { errorText } from '../providers/problem';
import type { ViewChoices } from './SaveViewDialog';
import { asObject, sharing, type SavedView } from './savedView';

export type ViewRecord = SavedView & RaRecord<string>;

/** The views of the list that is shown, and what can be done with them. */
export const useSavedViews = () => {
    const notify = useNotify();
    const resource = useResourceContext()!;
    const { filterValues, displayedFilters, sort, setFilters, setSort } = useListContext();
    const { data: views = [], refetch } = useGetList<ViewRecord>('saved-views', {
        filter: { resource }, pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' },
    });
    const [create] = useCreate();
    const [update] = useUpdate<ViewRecord>();
    const [remove] = useDelete<ViewRecord>();
    const settled = { onSuccess: () => void refetch(), onError: (error: unknown) => notify(errorText(error), { type: 'error' }) };
    const shown = { filter: filterValues, sort: `${sort.field} ${sort.order}` };
    return {
        views,
        apply: (view: SavedView) => {
            setFilters(asObject(view.filter), displayedFilters);
            const [field, order] = (view.sort ?? '').split(' ');
            if (field) setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
        },
        save: ({ name, audience }: ViewChoices) => create('saved-views', { data: { resource, name, ...sharing(audience), ...shown } }, settled),
        change: (view: ViewRecord, { name, audience, asShown }: ViewChoices) => {
            const { filter, sort: order, version } = view;
            const data = { resource, name, ...sharing(audience), ...(asShown ? shown : { filter: asObject(filter), sort: order }), version };
            return update('saved-views', { id: view.id, data, previousData: view }, settled);
        },
        drop: (view: ViewRecord) => remove('saved-views', { id: view.id, previousData: view }, settled),
    };
};
