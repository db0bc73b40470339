import { Stack } from '@mui/material';
import { EditButton, ShowBase, Title, usePermissions, useRecordContext, useTranslate } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatDate, formatDateTime, formatMoney } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import type { LandedCost } from './landedCost';
import { PostButton } from './PostButton';
import { SharesPanel } from './SharesPanel';

const Content = () => {
    const translate = useTranslate();
    const cost = useRecordContext<LandedCost>();
    const { permissions } = usePermissions<string[]>();
    if (!cost || (!cost.shares && !cost.borne)) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.landed-costs.fields.${field}`);
    const may = cost.status === 'DRAFT' && ['accountant', 'administrator'].some(role => permissions?.includes(role));
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={cost.number} />
            <DocumentHeader over={<>{cost.number}<StatusChip status={cost.status} /></>} title={cost.description} actions={may && <><EditButton /><PostButton cost={cost} /></>} facts={<>
                <Fact label={label('costDate')}>{formatDate(cost.costDate)}</Fact>
                <Fact label={label('total')}>{formatMoney(cost.total)}</Fact>
                <Fact label={label('createdBy')}>{cost.createdBy}</Fact>
                {cost.postedAt && <Fact label={label('postedAt')}>{`${formatDateTime(cost.postedAt)} · ${cost.postedBy}`}</Fact>}
                <Fact label={label('companyCode')}>{cost.companyCode}</Fact>
            </>} />
            <SharesPanel cost={cost} />
        </Stack>
    );
};

export const LandedCostShow = () => <ShowBase><Content /></ShowBase>;
