import { Chip, Paper, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { Fact } from '../common/Fact';
import { documentPage } from '../common/documentPages';
import { formatMoney } from '../common/format';
import { RequisitionFacts } from '../context/RequisitionFacts';
import { AssignButton } from './AssignButton';
import { ClaimButton } from './ClaimButton';
import { DueField } from './DueField';
import { FollowUpButton } from './FollowUpButton';
import { PriorityField } from './PriorityField';
import { caseValues, type Task } from './task';
import { useTaskDocument } from './useTaskDocument';

export const TaskHeader = ({ task }: { task: Task }) => {
    const translate = useTranslate();
    const link = documentPage(task.documentType, task.documentId);
    const { documentType, documentId } = useTaskDocument(task);
    const vendor = caseValues(task, 'counterparty');
    return (
        <Paper variant="outlined" sx={{ px: 2, py: 1.5 }}>
            <Stack direction={{ xs: 'column', md: 'row' }} justifyContent="space-between" spacing={1.5}>
                <Stack spacing={0.25} sx={{ minWidth: 0 }}>
                    <Typography variant="overline" color="text.secondary" sx={{ lineHeight: 1.5 }}>{task.name}</Typography>
                    <Typography variant="h4" component="h1">{task.title}</Typography>
                    <Typography variant="body2" color="text.secondary">
                        {link ? <Link to={link}>{task.businessKey}</Link> : task.businessKey} · {task.companyCode}
                    </Typography>
                </Stack>
                <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap" alignItems="center">
                    <Fact label={translate('quayside.field.amount')}>
                        <Typography variant="h4" component="span">{formatMoney(task.amount)}</Typography>
                    </Fact>
                    {vendor && <Fact label={translate('quayside.task.counterparty')}>{vendor}</Fact>}
                    <Fact label={translate('quayside.task.requester')}>{task.requesterName ?? task.requester}</Fact>
                    {documentType === 'requisition' && documentId && <RequisitionFacts id={documentId} />}
                    <Fact label={translate('quayside.task.due')}><DueField /></Fact>
                    <PriorityField />
                    {task.assignee && <Chip size="small" label={translate('quayside.task.page.heldBy', { name: task.assigneeName ?? task.assignee })} />}
                    <FollowUpButton />
                    <AssignButton />
                    <ClaimButton withLabel />
                </Stack>
            </Stack>
        </Paper>
    );
};
