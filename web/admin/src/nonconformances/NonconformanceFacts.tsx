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
    return (
        <Panel title={translate('quayside.quality.caseFile')}>
            <Stack spacing={1.5}>
                <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                    <Fact label={label('vendorName')}>{nonconformance.vendorName}</Fact>
                    <Fact label={label('productName')}>{nonconformance.productName}</Fact>
                    <Fact label={label('lotNumber')}>{nonconformance.lotNumber}</Fact>
                    <Fact label={label('actionOwner')}>{nonconformance.actionOwner}</Fact>
                    <Fact label={label('dueOn')}>{formatDate(nonconformance.dueOn)}</Fact>
                    <Fact label={label('vendorAskedAt')}>{formatDateTime(nonconformance.vendorAskedAt)}</Fact>
                    <Fact label={label('escalatedAt')}>{formatDateTime(nonconformance.escalatedAt)}</Fact>
                    <Fact label={label('correctedBy')}>{nonconformance.correctedBy}</Fact>
                    <Fact label={label('verifiedBy')}>{nonconformance.verifiedBy}</Fact>
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
