import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import type { DunningCase } from '../dunning-cases/dunning';
import { DunningHeader } from '../dunning-cases/DunningHeader';
import { Letters, OverdueItems } from '../dunning-cases/DunningPanels';
import { errorText } from '../providers/problem';

/** A customer who does not pay. */
export const DunningPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: dunning, error } = useGetOne<DunningCase>('dunning-cases', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!dunning) return <PanelSkeleton />;
    return <><DunningHeader dunning={dunning} /><OverdueItems id={id} /><Letters id={id} /></>;
};
