import { Alert } from '@mui/material';
import { Edit, SaveButton, Toolbar, useRecordContext, useTranslate } from 'react-admin';
import { PageSkeleton } from '../common/PageSkeleton';
import { isBeingApproved, isEditable, type Requisition } from './requisition';
import { RequisitionForm } from './RequisitionForm';
import { toRequest } from './requisitionRequest';

const RestartToolbar = () => (
    <Toolbar sx={{ position: 'sticky', bottom: 0, zIndex: 2 }}><SaveButton label="quayside.requisition.saveAndRestart" /></Toolbar>
);

const Content = () => {
    const translate = useTranslate();
    const requisition = useRecordContext<Requisition>();
    if (!requisition?.lines) return <PageSkeleton />;
    if (isBeingApproved(requisition)) {
        return (
            <>
                <Alert severity="warning" sx={{ m: 2, mb: 0 }}>{translate('quayside.requisition.restarts')}</Alert>
                <RequisitionForm toolbar={<RestartToolbar />} />
            </>
        );
    }
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
