import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import type { Disposition, Inspection } from '../inspections/inspection';
import { InspectionFacts } from '../inspections/InspectionFacts';
import { InspectionParts } from '../inspections/InspectionParts';
import { InspectionResults } from '../inspections/InspectionResults';
import { errorText } from '../providers/problem';

/** What an inspector, and whoever decides on goods that failed, need to know. */
export const InspectionPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: inspection, error } = useGetOne<Inspection>('inspections', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!inspection?.results) return <PanelSkeleton />;
    return (
        <>
            <InspectionFacts inspection={inspection} />
            {inspection.verdict && <InspectionResults inspection={inspection} />}
            <InspectionParts inspection={inspection} />
        </>
    );
};

/** A quarantined part is shown with the inspection that it comes from. */
export const DispositionPanel = ({ id }: { id: string }) => {
    const { data: disposition } = useGetOne<Disposition>('dispositions', { id });
    return disposition ? <InspectionPanel id={disposition.inspectionId} /> : <PanelSkeleton />;
};
