import { Alert } from '@mui/material';
import { Edit, useRecordContext, useTranslate } from 'react-admin';
import { PageSkeleton } from '../common/PageSkeleton';
import { isEditable, type Requisition } from './requisition';
import { RequisitionForm } from './RequisitionForm';
import { toRequest } from './requisitionRequest';

const Content = () => {
    const translate = useTranslate();
    const requisition = useRecordContext<Requisition>();
    if (!requisition?.lines) return <PageSkeleton />;
    if (!isEditable(requisition)) {
        return <Alert severity="info" sx={{ m: 2 }}>{translate('quayside.requisition.notEditable')}</Alert>;
    }
    return <RequisitionForm />;
};

export const RequisitionEdit = () => (
    <Edit redirect="show" mutationMode="pessimistic" transform={toRequest} sx={{ '& .RaEdit-card': { overflow: 'visible' } }}>
        <Content />
    </Edit>
);
