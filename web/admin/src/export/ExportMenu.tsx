import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Button, useDataProvider, useListContext, useNotify, useTranslate, useTranslateLabel, type DataProvider, type RaRecord } from 'react-admin';
import { save } from './save';
import { csvFile, xlsxOf } from './files';
import { sheetOf } from './sheet';

const PAGE = 1000;
/** More belongs into a report, not into a browser. */
const MOST = 20_000;

type Wanted = Pick<Parameters<DataProvider['getList']>[1], 'sort' | 'filter'>;

/** Every row that the list would show, page by page. */
const allRows = async (provider: DataProvider, resource: string, wanted: Wanted) => {
    const rows: RaRecord[] = [];
    for (let page = 1; rows.length < MOST; page++) {
        const { data, total = 0 } = await provider.getList(resource, { ...wanted, pagination: { page, perPage: PAGE } });
        rows.push(...data);
        if (data.length < PAGE || rows.length >= total) break;
    }
    return rows;
};

/** Exports what the list shows, all pages of it, as CSV or as an Excel workbook. */
export const ExportMenu = () => {
    const { resource, sort, filterValues, total } = useListContext();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const [busy, setBusy] = useState(false);
    const provider = useDataProvider();
    const notify = useNotify();
    const translate = useTranslate();
    const label = useTranslateLabel();

    const named = (source: string) => String(label({ resource, source }));
    const title = (path: string) => {
        const [, field, part] = /^(.*)\.(amount|currency|value|unit)$/.exec(path) ?? [];
        if (!field) return named(path);
        return part === 'amount' || part === 'value' ? named(field) : `${named(field)} (${translate(`quayside.export.${part}`)})`;
    };

    const run = async (format: 'csv' | 'xlsx') => {
        setAnchor(null);
        setBusy(true);
        try {
            const { columns, rows } = sheetOf(await allRows(provider, resource, { sort, filter: filterValues }));
            const titles = columns.map(title);
            save(format === 'csv' ? csvFile(titles, rows) : await xlsxOf(resource, titles, rows), `${resource}.${format}`);
            if (rows.length >= MOST) notify('quayside.export.cut', { type: 'warning', messageArgs: { count: MOST } });
        } catch (error) {
            notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
        } finally {
            setBusy(false);
        }
    };

    return (
        <>
            <Button label="ra.action.export" disabled={busy || !total} onClick={event => setAnchor(event.currentTarget)} aria-haspopup="menu">
                <DownloadIcon />
            </Button>
            <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
                <MenuItem onClick={() => run('xlsx')}>{translate('quayside.export.xlsx')}</MenuItem>
                <MenuItem onClick={() => run('csv')}>{translate('quayside.export.csv')}</MenuItem>
            </Menu>
        </>
    );
};
