import { Button } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Discrepancy } from '../goods-receipts/receipt';
import { nonconformanceOf } from './nonconformance';

/** Where a discrepancy is more than a claim: its cause is to be found. */
export const OpenNonconformance = ({ discrepancy }: { discrepancy: Discrepancy }) => {
    const translate = useTranslate();
    const { canAccess } = useCanAccess({ resource: 'nonconformances', action: 'create' });
    if (!canAccess || discrepancy.withdrawnAt) return null;
    const record = nonconformanceOf(discrepancy, translate(`quayside.discrepancyType.${discrepancy.type}`));
    return (
        <Button size="small" component={Link} to="/nonconformances/create" state={{ record }} onClick={event => event.stopPropagation()} sx={{ whiteSpace: 'nowrap' }}>
            {translate('quayside.discrepancy.openNonconformance')}
        </Button>
    );
};
