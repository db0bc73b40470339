import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import { Alert, Button, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatMoney } from '../common/format';
import { Person } from '../common/Person';
import type { DunningCase } from './dunning';

export const DunningHeader = ({ dunning }: { dunning: DunningCase }) => {
    const translate = useTranslate();
    const { canAccess: mayReplay } = useCanAccess({ resource: 'process-instances', action: 'show' });
    const label = (field: string) => translate(`resources.dunning-cases.fields.${field}`);
    return (
        <DocumentHeader
            over={<><Typography variant="body2" color="text.secondary">{dunning.number}</Typography><StatusChip status={dunning.outcome} /></>}
            title={dunning.customerName}
            actions={mayReplay && dunning.processInstanceKey && (
                <Button component={Link} to={`/process-instances/${dunning.processInstanceKey}/show`} startIcon={<TimelineIcon />}>{translate('quayside.requisition.history')}</Button>
            )}
            facts={<>
                <Fact label={label('overdue')}><Typography variant="h5" component="span">{formatMoney(dunning.overdue)}</Typography></Fact>
                <Fact label={label('daysOverdue')}>{dunning.daysOverdue}</Fact>
                <Fact label={label('dunningLevel')}>{translate(`quayside.receivables.level.${dunning.dunningLevel}`)}</Fact>
                {dunning.letterOn && <Fact label={label('letterOn')}>{formatDate(dunning.letterOn)}</Fact>}
                {dunning.nextLookOn && <Fact label={label('nextLookOn')}>{formatDate(dunning.nextLookOn)}</Fact>}
                {dunning.pausedUntil && <Fact label={label('pausedUntil')}>{formatDate(dunning.pausedUntil)}</Fact>}
                {dunning.plan && (
                    <Fact label={label('plan')}>
                        {translate('quayside.receivables.plan', { instalments: dunning.plan.instalments, instalment: formatMoney(dunning.plan.instalment), first: formatDate(dunning.plan.firstOn) })}
                    </Fact>
                )}
                <Fact label={label('customerId')}><Link to={`/customers/${dunning.customerId}/show`}>{dunning.customerName}</Link></Fact>
            </>}
            note={dunning.decisionNote && <Alert severity="info" sx={{ mt: 1.5, py: 0 }}>{dunning.decisionNote} · <Person login={dunning.decidedBy} /></Alert>}
        />
    );
};
