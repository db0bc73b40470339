import { Alert, Box, Stack } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useNotify, useRedirect, useTranslate } from 'react-admin';
import { AmendmentPanel } from '../context/AmendmentPanel';
import { BankAccountPanel } from '../context/BankAccountPanel';
import { ClaimPanel } from '../context/ClaimPanel';
import { CountPanel } from '../context/CountPanel';
import { CreditNotePanel } from '../context/CreditNotePanel';
import { DunningPanel } from '../context/DunningPanel';
import { DispositionPanel, InspectionPanel } from '../context/InspectionPanel';
import { MatchPanel } from '../context/MatchPanel';
import { NonconformancePanel } from '../context/NonconformancePanel';
import { ProposalPanel } from '../context/ProposalPanel';
import { ReceiptPanels } from '../context/ReceiptPanels';
import { RequisitionPanels } from '../context/RequisitionPanels';
import { RevaluationPanel } from '../context/RevaluationPanel';
import { AgreementPanel, RfqPanel } from '../context/SourcingPanels';
import { UnbilledReceiptPanel } from '../context/UnbilledReceiptPanel';
import { VoucherPanel } from '../context/VoucherPanel';
import { Attachments } from '../collaboration/Attachments';
import { Comments } from '../collaboration/Comments';
import { InstanceDiagram } from '../diagram/InstanceDiagram';
import { CorrectionForm } from './correction/CorrectionForm';
import { CorrectionPanel } from './correction/CorrectionPanel';
import { AmendmentCorrectionPanel } from './correction/AmendmentCorrectionPanel';
import { isAmendmentCorrection, isCorrection } from './correction/correction';
import { DecisionPanel } from './DecisionPanel';
import { isInspection, type Task } from './task';
import { TaskHeader } from './TaskHeader';
import { useNextTask } from './useNextTask';
import { useTaskDocument } from './useTaskDocument';

/** On a phone everything is stacked and the buttons stay at the lower edge. */
const stickyActions = {
    '& .task-actions': {
        position: { xs: 'fixed', md: 'static' }, left: 0, right: 0, bottom: 0, zIndex: 'appBar', m: { xs: 0, md: '12px 0 0' }, p: { xs: 1.25, md: 0 },
        flexWrap: { xs: 'nowrap', md: 'wrap' }, backgroundColor: 'background.paper', borderTop: { xs: 1, md: 0 }, borderColor: 'divider',
        '& .MuiButton-root': { minWidth: 0, px: { xs: 0.5, md: 1.5 }, whiteSpace: 'nowrap' },
    },
};

/** Everything that a decision needs, on one screen. */
export const TaskPage = ({ task }: { task: Task }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const redirect = useRedirect();
    const next = useNextTask(task.id);
    const done = (message: string) => {
        notify(message, { type: 'success', messageArgs: { case: task.businessKey } });
        if (next) redirect('show', 'tasks', next);
        else redirect('list', 'tasks');
    };
    const { documentType, documentId } = useTaskDocument(task);
    const { identity } = useGetIdentity();
    const [gone, setGone] = useState<string | null>(null);
    const requisitionId = documentType === 'requisition' ? documentId : undefined;
    /** A task without a document of its own is talked about as its case. */
    const talkedAbout = documentType && documentId ? { documentType, documentId } : { documentType: 'process-instance', documentId: task.rootProcessInstanceKey };
    const corrects = requisitionId && isCorrection(task) && task.assignee === identity?.id ? requisitionId : undefined;
    const amendmentId = documentType === 'order-amendment' ? documentId : undefined;
    const amends = amendmentId && isAmendmentCorrection(task) && task.assignee === identity?.id ? amendmentId : undefined;
    return (
        <Stack spacing={2} sx={{ pt: 2, pb: { xs: 9, md: 0 }, ...stickyActions }}>
            <TaskHeader task={task} />
            <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 372px' } }}>
                <Stack spacing={2} sx={{ minWidth: 0, order: { xs: 2, md: 0 } }}>
                    {corrects && !gone && <CorrectionForm id={corrects} onDone={done} onGone={setGone} />}
                    {requisitionId && !corrects && <RequisitionPanels id={requisitionId} level={task.approvalLevel} />}
                    {documentType === 'goods-receipt' && documentId && <ReceiptPanels id={documentId} />}
                    {documentType === 'vendor-claim' && documentId && <ClaimPanel id={documentId} />}
                    {documentType === 'stock-count' && documentId && <CountPanel id={documentId} />}
                    {amendmentId && <AmendmentPanel id={amendmentId} level={task.approvalLevel} />}
                    {documentType === 'inspection' && documentId && <InspectionPanel id={documentId} />}
                    {documentType === 'disposition' && documentId && <DispositionPanel id={documentId} />}
                    {documentType === 'nonconformance' && documentId && <NonconformancePanel id={documentId} />}
                    {documentType === 'vendor-invoice' && documentId && <MatchPanel id={documentId} />}
                    {documentType === 'payment-proposal' && documentId && <ProposalPanel id={documentId} />}
                    {documentType === 'vendor-bank-account' && documentId && <BankAccountPanel id={documentId} />}
                    {documentType === 'customer-credit-note' && documentId && <CreditNotePanel id={documentId} />}
                    {documentType === 'dunning-case' && documentId && <DunningPanel id={documentId} />}
                    {documentType === 'rfq' && documentId && <RfqPanel id={documentId} onAwarded={() => done('quayside.rfq.awarded')} />}
                    {documentType === 'purchase-agreement' && documentId && <AgreementPanel id={documentId} />}
                    {documentType === 'unbilled-receipt' && documentId && <UnbilledReceiptPanel id={documentId} />}
                    {documentType === 'journal-voucher' && documentId && <VoucherPanel id={documentId} />}
                    {documentType === 'stock-revaluation' && documentId && <RevaluationPanel id={documentId} />}
                    <InstanceDiagram keys={[task.rootProcessInstanceKey, task.processInstanceKey]} title={translate('quayside.context.diagram')} height={280} />
                </Stack>
                <Box sx={{ display: { xs: 'contents', md: 'grid' }, gap: 2, minWidth: 0, position: { md: 'sticky' }, top: { md: 64 } }}>
                    <Box sx={{ order: 1, minWidth: 0 }}>
                        {gone ? <Alert severity="warning">{gone}</Alert>
                            : corrects ? <CorrectionPanel task={task} id={corrects} onDone={done} onGone={setGone} />
                                : amends ? <AmendmentCorrectionPanel task={task} id={amends} onDone={done} onGone={setGone} />
                                    : <DecisionPanel task={task} onDone={done} />}
                    </Box>
                    <Stack spacing={2} sx={{ order: 3, minWidth: 0 }}>
                        {/* An inspector has the photos beside the results. */}
                        {!isInspection(task) && <Attachments {...talkedAbout} />}
                        <Comments {...talkedAbout} />
                    </Stack>
                </Box>
            </Box>
        </Stack>
    );
};
