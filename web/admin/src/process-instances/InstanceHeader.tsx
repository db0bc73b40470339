import { Alert, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDateTime, formatMoney } from '../common/format';
import type { Instance } from './instance';

export const InstanceHeader = ({ instance }: { instance: Instance }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.process-instances.fields.${field}`);
    const root = instance.rootKey && String(instance.rootKey) !== String(instance.id) ? instance.rootKey : null;
    return (
        <DocumentHeader
            over={<>
                <Typography variant="body2" color="text.secondary">{instance.businessKey}</Typography>
                <StatusChip status={instance.state} />
            </>}
            title={instance.title ?? instance.businessKey}
            actions={root && <Button component={Link} to={`/process-instances/${root}/show`} variant="outlined">{translate('quayside.instance.caller')}</Button>}
            facts={<>
                <Fact label={label('processId')}>{instance.processName ?? instance.processId} (v{instance.version})</Fact>
                <Fact label={label('amount')}>{formatMoney(instance.amount)}</Fact>
                <Fact label={label('requester')}>{instance.requesterName ?? instance.requester}</Fact>
                <Fact label={label('companyCode')}>{instance.companyCode}</Fact>
                <Fact label={label('startedAt')}>{formatDateTime(instance.startedAt)}</Fact>
                <Fact label={label('endedAt')}>{formatDateTime(instance.endedAt)}</Fact>
                <Fact label={label('id')}>{instance.id}</Fact>
            </>}
            note={instance.incidentCount > 0 && <Alert severity="error" sx={{ mt: 1.5, py: 0 }}>{translate('quayside.instance.incidents', { smart_count: instance.incidentCount })}</Alert>}
        />
    );
};
