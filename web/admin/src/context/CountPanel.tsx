import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Panel, PanelSkeleton } from '../common/Panel';
import { errorText } from '../providers/problem';
import { CountResult } from '../stock-counts/CountResult';
import type { StockCount } from '../stock-counts/stockCount';

/** What an approver needs to know about a count; who counts is led to the sheet. */
export const CountPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: count, error } = useGetOne<StockCount>('stock-counts', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!count?.lines) return <PanelSkeleton />;
    return count.askedFor
        ? <Panel><Link to={`/stock-counts/${id}/show`}>{translate('quayside.count.toSheet', { number: count.number })}</Link></Panel>
        : <CountResult count={count} />;
};
