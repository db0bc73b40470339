import { Box, Chip, Paper, Stack, Typography } from '@mui/material';
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
            <Stack direction={{ xs: 'column', sm: 'row' }} justifyContent="space-between" spacing={1}>
                <Box sx={{ minWidth: 0 }}>
                    <Typography variant="overline" color="text.secondary" sx={{ lineHeight: 1.5 }}>{task.name}</Typography>
                    <Typography variant="h4" component="h1">{task.title}</Typography>
                </Box>
                <Stack direction="row" spacing={1} alignItems="center" sx={{ flexShrink: 0 }}>
                    {task.assignee && <Chip size="small" label={translate('quayside.task.page.heldBy', { name: task.assigneeName ?? task.assignee })} />}
                    <FollowUpButton />
                    <AssignButton />
                    <ClaimButton withLabel />
                </Stack>
            </Stack>
            <Stack direction="row" columnGap={3} rowGap={1} useFlexGap flexWrap="wrap" alignItems="flex-end" sx={{ mt: 1 }}>
                {Number(task.amount?.amount ?? 0) !== 0 && (
                    <Fact label={translate('quayside.field.amount')}>
                        <Typography variant="h4" component="span">{formatMoney(task.amount)}</Typography>
                    </Fact>
                )}
                <Fact label={translate('quayside.task.document')}>
                    {link ? <Link to={link}>{task.businessKey}</Link> : task.businessKey} · {task.companyCode}
                </Fact>
                {vendor && <Fact label={translate('quayside.task.counterparty')}>{vendor}</Fact>}
                <Fact label={translate('quayside.task.requester')}>{task.requesterName ?? task.requester}</Fact>
                {documentType === 'requisition' && documentId && <RequisitionFacts id={documentId} />}
                <Fact label={translate('quayside.task.due')}><DueField /></Fact>
                <PriorityField />
            </Stack>
        </Paper>
    );
};
