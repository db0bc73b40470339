import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact } from '../common/Fact';
import { formatDate, formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import type { Nonconformance } from './nonconformance';

const texts = ['description', 'containment', 'cause', 'correctiveAction', 'actionResult', 'verification'] as const;

/** What was found and what came of it, as the page and the tasks show it. */
export const NonconformanceFacts = ({ nonconformance }: { nonconformance: Nonconformance }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.nonconformances.fields.${field}`);
    const { vendorName, productName, lotNumber, actionOwner, dueOn, vendorAskedAt, escalatedAt, correctedBy, verifiedBy } = nonconformance;
    const facts = Object.entries({
        vendorName, productName, lotNumber, actionOwner, dueOn: formatDate(dueOn), vendorAskedAt: formatDateTime(vendorAskedAt),
        escalatedAt: formatDateTime(escalatedAt), correctedBy, verifiedBy,
    });
    return (
        <Panel title={translate('quayside.quality.caseFile')}>
            <Stack spacing={1.5}>
                <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                    {facts.filter(([, value]) => value).map(([field, value]) => <Fact key={field} label={label(field)}>{value}</Fact>)}
                </Stack>
                {texts.filter(field => nonconformance[field]).map(field => (
                    <div key={field}>
                        <Typography variant="caption" color="text.secondary">{label(field)}</Typography>
                        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>{nonconformance[field]}</Typography>
                    </div>
                ))}
            </Stack>
        </Panel>
    );
};
