import { Paper } from '@mui/material';
import { EditBase, useRecordContext } from 'react-admin';
import { PageSkeleton } from '../../common/PageSkeleton';
import type { Requisition } from '../../requisitions/requisition';
import { RequisitionForm } from '../../requisitions/RequisitionForm';
import { toRequest } from '../../requisitions/requisitionRequest';
import { CorrectionToolbar } from './CorrectionToolbar';

interface Props {
    id: string;
    onDone: (message: string) => void;
    onGone: (message: string) => void;
}

const Content = ({ onDone, onGone }: Omit<Props, 'id'>) => {
    const requisition = useRecordContext<Requisition>();
    if (!requisition?.lines) return <PageSkeleton />;
    return (
        <Paper variant="outlined">
            <RequisitionForm toolbar={<CorrectionToolbar id={requisition.id} onDone={onDone} onGone={onGone} />} />
        </Paper>
    );
};

/** The requisition that was sent back, to be changed and submitted again where it is asked for. */
export const CorrectionForm = ({ id, ...rest }: Props) => (
    <EditBase resource="requisitions" id={id} redirect={false} mutationMode="pessimistic" transform={toRequest}>
        <Content {...rest} />
    </EditBase>
);
